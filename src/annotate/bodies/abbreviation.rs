//! The long form of an abbreviation that the article explains: "Bundesbehörde für Seewege (BBS)", "BBS (Bundesbehörde …)".
//!
//! After Schwartz and Hearst, “A simple algorithm for identifying abbreviation definitions in biomedical text” (2003): the
//! letters of the short form must stand in the long one in their order, the first of them at the beginning of a word.

use std::ops::Range;

use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// An abbreviation of one letter is none, and of more than ten it is a word in capitals.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=10;

/// The words for which `short` stands, as far as the article says so beside a bracket.
#[must_use]
pub fn long_form(words: &Words, short: &str) -> Option<Range<usize>> {
    let letters: Vec<char> = folded(short).collect();
    if !LETTERS.contains(&letters.len()) {
        return None;
    }
    let mut places = (0..words.len()).filter(|index| words.of(*index) == short);
    places.find_map(|index| {
        let explained = index > 0 && words.is_mark(index - 1, "(") && words.is_mark(index + 1, ")");
        let reach = (letters.len() + 5).min(letters.len() * 2);
        if explained {
            let end = index - 1;
            return shortest(words, end.saturating_sub(reach)..end, &letters);
        }
        if !words.is_mark(index + 1, "(") {
            return None;
        }
        let start = index + 2;
        let end = (start..=start + reach).find(|index| words.is_mark(*index, ")"))?;
        shortest(words, start..end, &letters).filter(|long| long.start == start)
    })
}

/// The fewest of the last words in `before` that hold the `letters`.
fn shortest(words: &Words, before: Range<usize>, letters: &[char]) -> Option<Range<usize>> {
    let mut left = letters;
    for index in before.clone().rev() {
        if !words.is_letters(index) {
            return None;
        }
        let word: Vec<char> = folded(words.of(index)).collect();
        for (place, letter) in word.iter().enumerate().rev() {
            let Some((last, rest)) = left.split_last() else {
                break;
            };
            // The first letter counts at the beginning of a word only.
            if letter == last && (!rest.is_empty() || place == 0) {
                left = rest;
            }
        }
        if left.is_empty() {
            let long = index..before.end;
            let is_name = words.is_capital(index) && words.shape(index) != Shape::Upper;
            return (is_name && !words.is(index, Sense::GIVEN | Sense::DETERMINER)).then_some(long);
        }
    }
    None
}

/// The letters and digits of `word`, small.
fn folded(word: &str) -> impl Iterator<Item = char> + '_ {
    word.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
}
