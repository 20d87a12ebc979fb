//! Lines that are not part of the story: what stands around it on the page, and came along with it.
//!
//! The phrases stand in the language files; what can be told by its shape, whatever the language, stands here. A whole line is
//! boilerplate or none of it, except for credits: at the end of a story, and at the end of a caption. In doubt a line is story.

mod phrases;
mod shapes;

use crate::article::boilerplate::phrases::Phrase;
use crate::article::boilerplate::shapes::{QUOTES, closing_credit, cut_mark};
use crate::text::Span;

/// Longer lines are prose, even if they begin with "Read more".
const LONGEST: usize = 300;
/// The name of who wrote a story stands in one of so many first lines.
const OPENING: usize = 4;

/// The boilerplate among `paragraphs`, in order.
#[must_use]
pub fn find(text: &str, paragraphs: &[Span], language: &str) -> Vec<Span> {
    let phrases = phrases::of(language);
    let verdicts: Vec<Verdict> = paragraphs
        .iter()
        .map(|paragraph| judge(paragraph.of(text), &phrases))
        .collect();
    let is_loose = |at: usize| verdicts[at] != Verdict::Story || is_field(paragraphs[at].of(text));
    let last_told = (0..paragraphs.len()).rfind(|&at| !is_loose(at));
    // A headline of its own stands before the first paragraph.
    let titled = paragraphs
        .first()
        .is_some_and(|first| !text[..first.start].trim().is_empty());
    let mut found = Vec::new();
    // Inside a form, or in the list at the end of the page.
    let mut inside = false;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        inside = match verdicts[at] {
            Verdict::Form => true,
            // "Related articles" at the end of a page, and under it their headlines.
            Verdict::Heading => inside || last_told.is_none_or(|last| last < at),
            Verdict::Boilerplate => inside,
            Verdict::Story => inside && is_loose(at),
        };
        let opens = at < OPENING && (at > 0 || titled);
        if inside
            || verdicts[at] != Verdict::Story
            || opens && shapes::is_byline(paragraph.of(text))
        {
            found.push(*paragraph);
        } else if let Some(start) = short(paragraph.of(text)).and_then(shapes::credit) {
            found.push(Span::new(paragraph.start + start, paragraph.end));
        }
    }
    if let Some(last) = paragraphs.last().filter(|last| found.last() != Some(last)) {
        found.extend(closing_credit(text, *last).or_else(|| cut_mark(text, *last)));
    }
    found
}

/// `line`, unless it is so long that it is prose.
fn short(line: &str) -> Option<&str> {
    (line.len() <= LONGEST).then_some(line)
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Story,
    /// A line by itself.
    Boilerplate,
    /// A line that names a list of other articles.
    Heading,
    /// The beginning of a form: what follows is part of it.
    Form,
}

fn judge(line: &str, phrases: &[Phrase]) -> Verdict {
    if short(line).is_none() {
        return Verdict::Story;
    }
    if shapes::is_around(line) {
        return Verdict::Boilerplate;
    }
    if line.starts_with(QUOTES) {
        return Verdict::Story;
    }
    let lower = line.to_lowercase().replace('’', "'");
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Without signs and numbers at either end: "Kommentar (0)", "3 Kommentare", "» Anzeige «".
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    for &phrase in phrases {
        match phrase {
            Phrase::Form(form) if opens(start, form) => return Verdict::Form,
            Phrase::Whole(whole) if bare == whole => return Verdict::Boilerplate,
            Phrase::Parts(opening, more)
                if opens(start, opening) && has_in_order(&start[opening.len()..], more) =>
            {
                return Verdict::Boilerplate;
            }
            Phrase::Opening(opening) if opens(start, opening) && !is_sentence(start, opening) => {
                let heading = bare.len() <= opening.len() + 2 || bare.ends_with(':');
                return if heading {
                    Verdict::Heading
                } else {
                    Verdict::Boilerplate
                };
            }
            _ => {}
        }
    }
    Verdict::Story
}

/// True if `line` begins with `phrase` as words.
fn opens(line: &str, phrase: &str) -> bool {
    line.strip_prefix(phrase).is_some_and(|rest| {
        phrase.ends_with(|c: char| !c.is_alphanumeric()) || !rest.starts_with(char::is_alphanumeric)
    })
}

/// True if `line` has the parts of `more`, which `…` keeps apart, one after another.
fn has_in_order(line: &str, more: &str) -> bool {
    more.split(" … ")
        .try_fold(line, |rest, part| Some(rest.split_once(part)?.1))
        .is_some()
}

/// True for a sentence of the story that only happens to begin with a short phrase: "Read more than ten books, she said."
fn is_sentence(line: &str, phrase: &str) -> bool {
    const TELLING: usize = 15;
    let quoted = line.contains(['„', '“', '”', '»', '"']);
    let after = line.get(phrase.len()..).unwrap_or("").trim_start();
    let stops =
        line.ends_with(['.', '!', '?']) && !after.starts_with([':', '>', '»', '|', '–', '-']);
    (stops || quoted) && phrase.chars().count() < TELLING && !phrase.ends_with(':')
}

/// True for a line that may be part of a form or of a list of headlines: short, and not a sentence.
fn is_field(line: &str) -> bool {
    line.len() <= 160 && !line.ends_with(['.', '!', '?', '“', '”', '"', '«', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_boilerplate(line: &str, language: &str) -> bool {
        judge(line, &phrases::of(language)) != Verdict::Story
    }

    #[test]
    fn lines_around_a_german_story() {
        for line in [
            "Siehe auch  Sieger im Skilanglauf gefunden",
            "[Anzeige_2]",
            "Quelle",
            "Quelle: AFP",
            "Kommentar (0)",
            "3 Kommentare",
            "Die Geschichte geht nach dem Film weiter.",
            "Schreibe einen Kommentar",
            "Mehr zum Thema: Der Pakt",
            "Anzeige",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Teilen",
            "Foto: dpa",
            "EVA MUSTER / APA",
            "dpa/AFP",
            "© 2024 Tagesbote",
            "Facebook Twitter WhatsApp E-Mail",
            "Wir verwenden Cookies, um Inhalte zu zeigen.",
            "https://example.org/a",
            "Melden Sie sich für unseren Newsletter an.",
        ] {
            assert!(is_boilerplate(line, "de"), "{line}");
        }
    }

    #[test]
    fn sentences_that_begin_like_boilerplate_are_story() {
        for line in [
            "Quelle der Unruhe ist der neue Vertrag.",
            "Anzeige erstattete der Nachbar noch am selben Tag.",
            "Teilen wollte er nicht.",
            "Kommentare gab es keine.",
            "[…]",
            "Mehr dazu sagte er nicht.",
            "Siehe auch dort, wo niemand hinschaut, meinte er.",
            "Der Verein (AFP) siegte.",
            "„Foto: nein danke“, rief sie.",
            "Rettung für Süd / Nord",
        ] {
            assert!(!is_boilerplate(line, "de"), "{line}");
        }
    }

    #[test]
    fn lines_around_an_english_story() {
        for line in [
            "Advertisement",
            "Read more: The pact",
            "Related articles",
            "Photo by Jane Doe",
            "All rights reserved.",
            "Leave a Reply",
            "Sign up for our daily newsletter.",
            "Share this article",
            "Story continues below",
            "Comments (12)",
            "We use cookies to improve this site.",
        ] {
            assert!(is_boilerplate(line, "en"), "{line}");
        }
        for line in [
            "Read more than ten books a year, she said.",
            "Comments came late.",
            "Follow the money for more than a day, he said.",
        ] {
            assert!(!is_boilerplate(line, "en"), "{line}");
        }
    }

    #[test]
    fn invitations_with_words_in_between() {
        for line in [
            "Melden Sie sich jetzt für unseren Wirtschafts-Newsletter an!",
            "Hier können Sie unseren Newsletter „Am Ufer“ abonnieren.",
            "Jetzt den Sport-Newsletter abonnieren",
            "Jetzt teilen: Twitter, Facebook, Mail",
            "Newsletter: Jeden Morgen um sechs. Jetzt kostenlos anmelden",
        ] {
            assert!(is_boilerplate(line, "de"), "{line}");
        }
        for line in [
            "Get our best stories in your inbox. Sign up now.",
            "Follow Meridian Wire for more stories like this one.",
            "Have you got a story? Email our newsroom.",
            "Reporting was contributed by Daniel Osei from Seoul.",
        ] {
            assert!(is_boilerplate(line, "en"), "{line}");
        }
        for line in [
            "Jetzt hat die Regierung einen Newsletter.",
            "Hier lesen viele den Newsletter des Ministers nicht.",
            "Melden Sie sich freiwillig?",
        ] {
            assert!(!is_boilerplate(line, "de"), "{line}");
        }
    }

    #[test]
    fn lines_around_a_story_in_languages_without_a_file() {
        for (line, language) in [
            ("À lire aussi : Le pont des trains", "fr"),
            ("Crédit photo : Le Courrier des Quais", "fr"),
            ("Partager l’article", "fr"),
            ("Síguenos en nuestras redes sociales", "es"),
            ("Suscríbase a nuestro boletín y reciba las noticias.", "es"),
            ("Leggi anche: Dieci consigli", "it"),
            ("Condividi su Facebook", "it"),
            ("Riproduzione riservata", "it"),
            ("Czytaj także: Skąd się bierze mangan", "pl"),
            ("Zapisz się do newslettera", "pl"),
            ("Fot. Jan Nowak", "pl"),
            ("Читайте также: Откуда берётся марганец", "ru"),
            ("Фото: архив редакции", "ru"),
            ("Подписывайтесь на наш канал, чтобы не пропустить", "ru"),
            ("Lees ook: Zo leven de mensen", "nl"),
            ("Publicidade", "pt"),
            ("無断転載を禁じます", "ja"),
            ("Share this article", "ru"),
            ("Читайте также: Мост", "und"),
        ] {
            assert!(is_boilerplate(line, language), "{line}");
        }
        for (line, language) in [
            ("Partager reste difficile, dit-elle.", "fr"),
            ("Fotografia to sztuka.", "pl"),
            ("По теме высказался и министр.", "ru"),
            ("Publicidade enganosa será punida.", "pt"),
        ] {
            assert!(!is_boilerplate(line, language), "{line}");
        }
    }

    #[test]
    fn of_a_caption_only_the_credit_is_not_story() {
        for (caption, credit) in [
            (
                "Die russische Botschaft in Seoul. ",
                "Foto: Kamera Ost / E. Lindt",
            ),
            (
                "Ankunft am Flughafen. ",
                "P. MUSTER / Pressepool / Bild Ost",
            ),
            ("Präsident Muster (links) am Hafen ", "(Quelle: AFP). |"),
            ("Der Kanzler am Montag in Wien. ", "EVA MUSTER / APA"),
            ("The bridge at night. ", "Photo by Jane Doe"),
            ("Der Hafen am Morgen ", "|"),
            ("", "P. MUSTER / Pressepool, EPA"),
            ("", "(Foto: dpa)"),
        ] {
            let text = format!("Ein Titel\n{caption}{credit}\nDann geht die Geschichte weiter.");
            let second = Span::new(10, 10 + caption.len() + credit.len());
            let lines = [
                Span::new(0, 9),
                second,
                Span::new(second.end + 1, text.len()),
            ];
            let found: Vec<&str> = find(&text, &lines, "de")
                .iter()
                .map(|span| span.of(&text))
                .collect();
            assert_eq!(found, [credit]);
        }
        for line in [
            "Er sagte „Nein“. Foto: dpa war das Stichwort.",
            "Das Foto: ein Beweis. Die Richter sahen es lange an und schwiegen.",
            "Gespielt wird in Wien / Graz / Linz.",
        ] {
            assert!(
                find(line, &[Span::new(0, line.len())], "de").is_empty(),
                "{line}"
            );
        }
    }

    #[test]
    fn who_wrote_a_story_is_not_part_of_it() {
        for line in [
            "By Priya Nair in Seoul",
            "By Clara Winstanley and Daniel Osei",
            "Von Anna Weber, Tokio",
            "Von , 21. Juni 2024, 14:05 Uhr",
            "Par Maëlle Guérin",
        ] {
            assert!(shapes::is_byline(line), "{line}");
        }
        for line in [
            "Von Berlin nach Wien",
            "Von der Leyen warnt Moskau",
            "By Land and Sea",
            "By Friday the minister had left.",
            "Von Hand zu Hand",
            "Von Donald Trump, der alles besser weiß",
        ] {
            assert!(!shapes::is_byline(line), "{line}");
        }
    }

    #[test]
    fn a_list_that_never_ends_the_page_is_read_once() {
        // Each of these could head the list at the end; none does, for a story goes on below.
        let text = format!("{}Es geht weiter.", "Siehe auch\n".repeat(20_000));
        let mut paragraphs = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            paragraphs.push(Span::new(start, start + line.len()));
            start += line.len() + 1;
        }
        assert_eq!(find(&text, &paragraphs, "de").len(), 20_000);
    }
}
