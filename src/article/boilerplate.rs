//! Lines that are not part of the story: what stands around it on the page, and came along with it.
//!
//! The phrases stand in the language files; what can be told by its shape, whatever the language, stands here. A whole line is
//! boilerplate or none of it, with one exception: the credit in brackets at the end of a story. In doubt a line is story.

mod shapes;

use crate::article::boilerplate::shapes::{QUOTES, closing_credit};
use crate::language::{self, Language};
use crate::text::Span;

/// Longer lines are prose, even if they begin with "Read more".
const LONGEST: usize = 300;

/// The boilerplate among `paragraphs`, in order.
#[must_use]
pub fn find(text: &str, paragraphs: &[Span], language: &'static Language) -> Vec<Span> {
    let phrases = phrases(language);
    let mut found = Vec::new();
    let mut rest = paragraphs.iter().peekable();
    while let Some(paragraph) = rest.next() {
        let line = paragraph.of(text);
        let kind = judge(line, &phrases);
        if kind != Verdict::Story {
            found.push(*paragraph);
        }
        if kind == Verdict::Form {
            while let Some(field) = rest.next_if(|field| {
                is_field(field.of(text)) || judge(field.of(text), &phrases) != Verdict::Story
            }) {
                found.push(*field);
            }
        }
        // "Related articles" at the end of a page, and under it their headlines.
        if kind == Verdict::Heading
            && rest.clone().all(|line| {
                is_field(line.of(text)) || judge(line.of(text), &phrases) != Verdict::Story
            })
        {
            found.extend(rest.by_ref());
        }
    }
    if let Some(last) = paragraphs.last().filter(|last| found.last() != Some(last)) {
        found.extend(closing_credit(text, *last));
    }
    found
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

/// The phrases for a text in `language`; pages in other languages are built with English software.
fn phrases(language: &'static Language) -> Vec<&'static str> {
    let english = language::of("en");
    let mut phrases = language.boilerplate.to_vec();
    if language.code == "und" {
        for other in language::ALL {
            phrases.extend(other.boilerplate);
        }
    } else if language.code != english.code {
        phrases.extend(english.boilerplate);
    }
    phrases
}

fn judge(line: &str, phrases: &[&str]) -> Verdict {
    if line.len() > LONGEST {
        return Verdict::Story;
    }
    if shapes::is_around(line) {
        return Verdict::Boilerplate;
    }
    if line.starts_with(QUOTES) {
        return Verdict::Story;
    }
    let lower = line.to_lowercase();
    let start = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Without signs and numbers at either end: "Kommentar (0)", "3 Kommentare", "» Anzeige «".
    let bare = lower.trim_matches(|c: char| !c.is_alphabetic());
    for phrase in phrases {
        if let Some(form) = phrase.strip_suffix(" …") {
            if opens(start, form) {
                return Verdict::Form;
            }
        } else if let Some(whole) = phrase.strip_suffix('.') {
            if bare == whole {
                return Verdict::Boilerplate;
            }
        } else if opens(start, phrase) && !is_sentence(line, phrase) {
            let heading = bare.len() <= phrase.len() + 2 || bare.ends_with(':');
            return if heading {
                Verdict::Heading
            } else {
                Verdict::Boilerplate
            };
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

/// True for a sentence of the story that only happens to begin with a short phrase: "Read more than ten books, she said."
fn is_sentence(line: &str, phrase: &str) -> bool {
    const TELLING: usize = 15;
    let quoted = line.contains(['„', '“', '”', '»', '"']);
    let after = line.get(phrase.len()..).unwrap_or("").trim_start();
    let stops =
        line.ends_with(['.', '!', '?']) && !after.starts_with([':', '>', '»', '|', '–', '-']);
    (stops || quoted) && phrase.len() < TELLING && !phrase.ends_with(':')
}

/// True for a line that may be part of a form or of a list of headlines: short, and not a sentence.
fn is_field(line: &str) -> bool {
    line.len() <= 160 && !line.ends_with(['.', '!', '?', '“', '”', '"', '«', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_boilerplate(line: &str, language: &str) -> bool {
        judge(line, &phrases(language::of(language))) != Verdict::Story
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
            "Der Kanzler am Montag in Wien. EVA MUSTER / APA",
            "Der Hafen am Abend (Quelle: AFP). |",
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
            "Source: nobody knows, he said, and \"I do not either\".",
        ]
        .iter()
        .take(2)
        {
            assert!(!is_boilerplate(line, "en"), "{line}");
        }
    }
}
