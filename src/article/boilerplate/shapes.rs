//! Lines that are known by their shape, whatever the language: markers, addresses, captions, rows of buttons, credits.

use crate::article::date;
use crate::text::Span;

/// Whatever a line says that begins with one of these, somebody said it.
pub const QUOTES: [char; 6] = ['„', '“', '"', '»', '«', '–'];

/// True for a line that no story has.
#[must_use]
pub fn is_around(line: &str) -> bool {
    is_marker(line)
        || is_address(line)
        || is_rights(line)
        || credit(line) == Some(0)
        || is_agency_line(line)
        || is_share_line(line)
        || is_cut_mark(line)
}

/// `[Anzeige_2]`, `[ad_1]`, `{{banner}}`: what a template forgot. "[…]" is the story's own.
fn is_marker(line: &str) -> bool {
    let inside = line
        .strip_prefix('[')
        .and_then(|line| line.strip_suffix(']'))
        .or_else(|| {
            line.strip_prefix("{{")
                .and_then(|line| line.strip_suffix("}}"))
        });
    inside.is_some_and(|inside| {
        let lower = inside.to_lowercase();
        let machine = inside.contains(['_', '=', '/']) && !inside.contains(['.', '?', '!']);
        let named = [
            "anzeige",
            "werbung",
            "ad",
            "ads",
            "advertisement",
            "embed",
            "gallery",
            "video",
            "caption",
            "banner",
            "quelle",
        ];
        machine || named.contains(&lower.trim())
    })
}

/// A web address alone on its line.
fn is_address(line: &str) -> bool {
    (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www."))
        && !line.contains(char::is_whitespace)
}

/// "© 2024 …", "(c) dpa".
fn is_rights(line: &str) -> bool {
    let lower = line.to_lowercase();
    line.starts_with('©')
        || lower.starts_with("(c) ")
        || lower.starts_with("copyright ")
        || lower.ends_with("all rights reserved.")
        || lower.ends_with("all rights reserved")
        || lower.ends_with("alle rechte vorbehalten.")
        || lower.ends_with("alle rechte vorbehalten")
}

/// Agencies, as credits name them.
const AGENCIES: [&str; 40] = [
    "AFP",
    "AP",
    "APA",
    "APTN",
    "DPA",
    "dpa",
    "EPA",
    "EFE",
    "ANSA",
    "TASS",
    "Reuters",
    "REUTERS",
    "AOP",
    "Lehtikuva",
    "NTB",
    "TT",
    "Ritzau",
    "STT",
    "ANP",
    "Belga",
    "Keystone",
    "KEYSTONE",
    "SDA",
    "sda",
    "PA",
    "PAP",
    "ČTK",
    "Xinhua",
    "Kyodo",
    "Yonhap",
    "KCNA",
    "Getty",
    "Imago",
    "IMAGO",
    "imago",
    "Sputnik",
    "Bloomberg",
    "Anadolu",
    "Shutterstock",
    "Alamy",
];

/// Where the credit of a picture begins, at the end of its caption: "… am Mittwoch. [NAME / Sputnik, EPA]", "… [(Foto: AFP).]",
/// "… [|]". The words before it tell what is to be seen, and are story; 0 if there are none.
#[must_use]
pub fn credit(line: &str) -> Option<usize> {
    if line.starts_with(QUOTES) {
        return None;
    }
    let end = line.trim_end_matches([' ', '.', '|', '\u{a0}']);
    let bracketed = end.strip_suffix(')').and_then(|inner| {
        let open = inner.rfind('(')?;
        names_its_maker(&inner[open + 1..]).then_some(open)
    });
    let found = bracketed.or_else(|| credit_after_sentence(end));
    // A table's last column is no credit, but no story has one.
    let stroke = || (line.ends_with('|') && !end.contains('|')).then_some(line.len() - 1);
    let agencies = || {
        let stops = line.ends_with(['.', '!', '?', ':', '“', '”', '"', ')']);
        if stops { None } else { makers(end) }
    };
    found.or_else(stroke).or_else(agencies)
}

/// Where the names of photographers and agencies begin after the last sentence: "NAME / Sputnik / Pool, EPA".
fn makers(line: &str) -> Option<usize> {
    let is_initial = |point: usize| {
        let word = line[..point].rsplit(' ').next().unwrap_or("");
        word.chars().count() == 1
    };
    let start = line
        .rmatch_indices(". ")
        .find(|(point, _)| !is_initial(*point))
        .map_or(0, |(point, _)| point + 2);
    let tail = &line[start..];
    let slashed =
        tail.contains(" / ") || tail.contains('/') && tail.split_whitespace().count() <= 6;
    let words = || {
        tail.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let named = words().all(|word| {
        word.starts_with(|c: char| c.is_uppercase() || c.is_numeric())
            || AGENCIES.contains(&word)
            || ["via", "picture", "alliance", "by", "for", "pool", "handout"].contains(&word)
    });
    // After a sentence, two slashes are enough: "… am Hafen. A. MUSTER / Pool / Hafenbild".
    let several = start > 0 && tail.matches(" / ").count() > 1;
    (slashed && named && (several || words().any(|word| AGENCIES.contains(&word)))).then_some(start)
}

/// True for a picture's credit: "Foto: AFP", "Photo by Jane Doe", "Archivbild".
fn names_its_maker(credit: &str) -> bool {
    const KINDS: [&str; 20] = [
        "quelle:",
        "foto:",
        "fotos:",
        "bild:",
        "photo:",
        "source:",
        "image:",
        "picture:",
        "photograph:",
        "photo by",
        "credit:",
        "archivbild",
        "symbolbild",
        "archivfoto",
        "file photo",
        "фото:",
        "photo :",
        "crédit photo",
        "crédit :",
        "fot.",
    ];
    let lower = credit.to_lowercase();
    KINDS.iter().any(|kind| lower.starts_with(kind))
}

/// Where a credit of a few words begins after a sentence: "Die Botschaft in Seoul. [Foto: Kamera Ost / E. Lindt]".
fn credit_after_sentence(line: &str) -> Option<usize> {
    const WORDS: usize = 8;
    // Of a paragraph with its source at the end, most is story.
    if line.contains(QUOTES) {
        return None;
    }
    line.match_indices(['.', '!', '?', '|'])
        .map(|(at, sign)| {
            let after = at + sign.len();
            line.len() - line[after..].trim_start().len()
        })
        .find(|&start| names_its_maker(&line[start..]))
        .filter(|&start| line[start..].split_whitespace().count() <= WORDS)
}

/// True for the line of who wrote the story: "By Priya Nair in Seoul", "Von Anna Weber und Jan Kühn, Tokio", and "Von , 21. Juni",
/// from which a page's own marks took the name away.
#[must_use]
pub fn is_byline(line: &str) -> bool {
    const BY: [&str; 8] = ["By ", "BY ", "Von ", "VON ", "Par ", "Por ", "Di ", "Door "];
    const BETWEEN: [&str; 16] = [
        "and", "und", "et", "y", "e", "en", "in", "aus", "from", "for", "für", "à", "de", "van",
        "von", "uhr",
    ];
    const LONGEST: usize = 100;
    let Some(names) = BY.iter().find_map(|by| line.strip_prefix(by)) else {
        return false;
    };
    if line.len() > LONGEST || line.ends_with(['.', '!', '?', ':', ';']) {
        return false;
    }
    let is_between = |word: &str| BETWEEN.contains(&word.to_lowercase().as_str());
    let is_name = |word: &str| word.starts_with(char::is_uppercase) && !is_between(word);
    let mut first = names
        .split([',', '|'])
        .next()
        .unwrap_or("")
        .split_whitespace();
    let whole = first.clone().count() == 0
        || first.by_ref().take(2).filter(|word| is_name(word)).count() == 2;
    whole
        && names
            .split([' ', ',', '|', '/', '–', '-'])
            .filter(|word| !word.is_empty())
            .all(|word| {
                is_name(word) || is_between(word) || word.starts_with(|c: char| c.is_ascii_digit())
            })
}

/// True for the mark of a news service that sends only the beginning of a text: "[+1288 chars]".
fn is_cut_mark(line: &str) -> bool {
    line.strip_prefix("[+")
        .and_then(|rest| rest.strip_suffix(" chars]"))
        .is_some_and(|count| count.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The same mark at the end of the last line.
#[must_use]
pub fn cut_mark(text: &str, last: Span) -> Option<Span> {
    let line = last.of(text);
    let at = line.rfind("[+")?;
    is_cut_mark(&line[at..]).then(|| Span::new(last.start + at, last.end))
}

/// True for a line of agencies alone: "dpa/AFP", "Quelle: APA/Reuters", "(APA)".
fn is_agency_line(line: &str) -> bool {
    if line.len() > 60 {
        return false;
    }
    let mut words = line
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .peekable();
    words.peek().is_some()
        && words.all(|word| {
            AGENCIES.contains(&word)
                || ["Quelle", "Source", "red", "Red", "mit", "Material", "von"].contains(&word)
        })
        && line
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| AGENCIES.contains(&word))
}

/// True for a row of buttons: `Facebook Twitter WhatsApp E-Mail`.
fn is_share_line(line: &str) -> bool {
    const SERVICES: [&str; 18] = [
        "facebook",
        "twitter",
        "whatsapp",
        "telegram",
        "linkedin",
        "pinterest",
        "reddit",
        "xing",
        "flipboard",
        "tumblr",
        "messenger",
        "bluesky",
        "mastodon",
        "threads",
        "instagram",
        "youtube",
        "pocket",
        "viber",
    ];
    const AROUND: [&str; 27] = [
        "teilen", "share", "drucken", "print", "email", "e", "mail", "x", "link", "kopieren",
        "copy", "tweet", "tweeten", "per", "auf", "on", "via", "merken", "jetzt", "now", "sur",
        "su", "en", "op", "на", "в", "na",
    ];
    if line.len() > 120 {
        return false;
    }
    let lower = line.to_lowercase();
    let words = || {
        lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    words().any(|word| SERVICES.contains(&word))
        && words().all(|word| SERVICES.contains(&word) || AROUND.contains(&word))
}

/// The credit in brackets that closes a story: "(APA, 30. 9. 2015)", "(red)".
#[must_use]
pub fn closing_credit(text: &str, last: Span) -> Option<Span> {
    let line = last.of(text);
    let end = line.trim_end_matches(['.', ' ']);
    let open = end.strip_suffix(')')?.rfind('(')?;
    let inside = &end[open + 1..end.len() - 1];
    let words = || {
        inside
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    // A day that no calendar has ("30.9.3015") does not make it less of a credit.
    let named = |word: &str| AGENCIES.contains(&word) || word == "red";
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let agencies = words().any(named) && words().all(|word| named(word) || is_number(word));
    (agencies || date::credit(end).is_some()).then(|| Span::new(last.start + open, last.end))
}
