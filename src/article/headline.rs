//! Which words of a text without a headline of its own serve as one.

use unicode_width::UnicodeWidthChar;

use crate::article::{Headline, date};
use crate::text::Span;

/// A headline fits in this many characters.
const LONGEST: usize = 150;
/// A derived headline is cut at this many columns.
const COLUMNS: usize = 100;

/// The headline among `paragraphs`, of which those in `boilerplate` are passed over, and how it was come by.
#[must_use]
pub fn find(
    text: &str,
    paragraphs: &[Span],
    boilerplate: &[Span],
    language: &str,
) -> (Span, Headline) {
    let story: Vec<Span> = paragraphs
        .iter()
        .filter(|paragraph| boilerplate.binary_search(paragraph).is_err())
        .take(3)
        .copied()
        .collect();
    let Some(&first) = story.first().or(paragraphs.first()) else {
        return (Span::default(), Headline::Missing);
    };
    let line = first.of(text);
    if !line.contains(char::is_alphanumeric) {
        return (Span::new(first.start, first.start), Headline::Missing);
    }
    if let [_, second, third] = story[..]
        && date::is_stamp(line, language)
        && heads(text, second, third)
    {
        return (second, Headline::FirstLine);
    }
    if story.get(1).is_some_and(|&next| heads(text, first, next)) {
        return (first, Headline::FirstLine);
    }
    let end = first.start + first_sentence(line);
    (Span::new(first.start, end), Headline::Derived)
}

/// True if `line` looks like a headline above `next`.
fn heads(text: &str, line: Span, next: Span) -> bool {
    let apart = text[line.end..next.start].matches('\n').count() > 1;
    (next.len() > line.len() || apart) && looks_like_headline(line.of(text))
}

/// True for a short line that does not end as a sentence does.
fn looks_like_headline(line: &str) -> bool {
    if line.chars().count() > LONGEST || line.ends_with([',', ';', ':', '–', '-']) {
        return false;
    }
    !line.ends_with(['.', '。', '।', '…']) || ends_in_abbreviation(line) || is_title_case(line)
}

/// True for "… in Washington, D.C.", "… Müller & Co.": the stop belongs to the word.
fn ends_in_abbreviation(line: &str) -> bool {
    const KNOWN: [&str; 12] = [
        "Inc", "Co", "Corp", "Ltd", "Jr", "Sr", "etc", "usw", "Bros", "St", "bzw", "Mio",
    ];
    let word = line.trim_end_matches('.').rsplit(' ').next().unwrap_or("");
    line.ends_with('.')
        && !line.ends_with("..")
        && (KNOWN.contains(&word) || word.contains('.') || word.chars().count() == 1)
}

/// True if nearly every long word begins with a capital, as English headlines have it. (German nouns alone are not enough.)
fn is_title_case(line: &str) -> bool {
    let words = || {
        line.split_whitespace()
            .filter(|word| word.chars().count() > 3)
    };
    let capitals = words().filter(|word| {
        word.trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(char::is_uppercase)
    });
    let (all, capitals) = (words().count(), capitals.count());
    all >= 4 && capitals * 10 >= all * 9 && !line[..line.len() - 1].contains(". ")
}

/// Where the first sentence of `line` ends, or the last word before the limit.
fn first_sentence(line: &str) -> usize {
    let (mut columns, mut last_word, mut word_start) = (0, 0, 0);
    for (at, c) in line.char_indices() {
        if c == ' ' {
            if ends_sentence(&line[word_start..at], &line[at + 1..]) {
                return at;
            }
            last_word = at;
            word_start = at + 1;
        }
        if matches!(c, '。' | '！' | '？') {
            return at + c.len_utf8();
        }
        columns += c.width().unwrap_or(0);
        if columns > COLUMNS {
            // Scripts without spaces are cut where the limit is.
            let end = if last_word * 2 > at { last_word } else { at };
            return line[..end]
                .trim_end_matches([',', ';', ':', '–', '-', ' '])
                .len();
        }
    }
    line.len()
}

/// True for a word that has a stop of its own: "Dr", "11", "U.S", an initial.
fn is_abbreviation(word: &str) -> bool {
    const KNOWN: [&str; 14] = [
        "Prof", "Mrs", "Hon", "Rev", "Sen", "Gen", "Gov", "Rep", "Col", "Capt", "bzw", "etc",
        "vgl", "Abs",
    ];
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters < 3 || word.contains('.') || KNOWN.contains(&word)
}

/// True if `word` is the last of a sentence: what follows begins one, and the stop is not that of "Dr." or "11.".
fn ends_sentence(word: &str, after: &str) -> bool {
    let closed = word.trim_end_matches(['“', '”', '"', '«', '»', ')']);
    let begins = after
        .starts_with(|c: char| c.is_uppercase() || matches!(c, '„' | '“' | '"' | '»' | '«' | '–'));
    match closed.chars().last() {
        Some('!' | '?') => begins,
        Some('.') => begins && !is_abbreviation(closed.trim_end_matches('.')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headline(text: &str) -> (String, Headline) {
        let mut start = 0;
        let mut paragraphs = Vec::new();
        for line in text.split('\n') {
            if !line.is_empty() {
                paragraphs.push(Span::new(start, start + line.len()));
            }
            start += line.len() + 1;
        }
        let (span, how) = find(text, &paragraphs, &[], "en");
        (span.of(text).to_owned(), how)
    }

    #[test]
    fn a_short_first_line_is_the_headline() {
        for line in [
            "Russland liefert – „unglaublich“",
            "Was nun?",
            "A Visit to Washington, D.C.",
            "Storm Hits Northern Coast After Quiet Winter.",
        ] {
            assert_eq!(
                headline(&format!("{line}\n\nText.")),
                (line.to_owned(), Headline::FirstLine)
            );
        }
    }

    #[test]
    fn the_day_of_print_above_the_headline_is_passed_over() {
        assert_eq!(
            headline("Published on 12 March 2024\n\nThe harbour waits\n\nNo ferry came, he said.")
                .0,
            "The harbour waits"
        );
        assert_eq!(
            headline("September 11, 2001\n\nIt was a clear day. Nobody knew.").0,
            "September 11, 2001"
        );
    }

    #[test]
    fn a_sentence_is_a_derived_headline() {
        assert_eq!(
            headline("Am 11. November sprach Dr. Kim. Dann schwieg er.\nMehr."),
            (
                "Am 11. November sprach Dr. Kim.".to_owned(),
                Headline::Derived
            )
        );
        let long = "Wort ".repeat(50);
        let (cut, how) = headline(&long);
        assert_eq!(how, Headline::Derived);
        assert!(cut.len() <= COLUMNS && cut.ends_with("Wort"), "{cut}");
        assert_eq!(headline(&"字".repeat(200)).0.chars().count(), COLUMNS / 2);
    }

    #[test]
    fn without_words_there_is_none() {
        assert_eq!(headline("").1, Headline::Missing);
        assert_eq!(headline("* * *").1, Headline::Missing);
    }
}
