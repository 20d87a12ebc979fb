//! The fence around fuzzy-matcher: which scattered match is the better one, and which letters it used.
//!
//! - It folds ASCII only, so it sees folded text only.
//! - What a matcher has seen before shines through in its scores, as it does not wipe the table that it uses again. So every
//!   match has a matcher of its own; words that match alike are scored once.
//! - Its table grows with the text, so it sees only the few words around a match.
//! - It counts characters; we count bytes.

use std::collections::HashMap;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::catalog::titles::letters::Letters;
use crate::catalog::titles::word::{Place, Word};
use crate::text::Span;

/// The scores of the matches of some words.
#[derive(Debug)]
pub struct Scores<'a> {
    words: &'a [Word],
    /// The score of a word, by its number and by the text around its match.
    known: HashMap<(usize, &'a str), i64>,
}

impl<'a> Scores<'a> {
    /// No scores yet.
    pub fn new(words: &'a [Word]) -> Self {
        Self {
            words,
            known: HashMap::new(),
        }
    }

    /// How well the words match in `row`; none if they do not.
    pub fn score(&mut self, row: &'a str, letters: &Letters) -> Option<i64> {
        let mut total = 0;
        for (number, word) in self.words.iter().enumerate() {
            let (_, span) = word.find(row.as_bytes(), letters)?;
            let around = span_with_words(row, span).of(row);
            total += *self
                .known
                .entry((number, around))
                .or_insert_with(|| best(around, word).map_or(0, |(score, _)| score));
        }
        Some(total)
    }
}

/// The bytes of `text` that `word` matched.
pub fn letters(text: &str, word: &Word) -> Vec<Span> {
    let letters = Letters::of(text);
    match word.find(text.as_bytes(), &letters) {
        None => mistyped(text, &letters, word).into_iter().collect(),
        Some((Place::Scattered(_), span)) => {
            let around = span_with_words(text, span);
            let (_, indices) = best(around.of(text), word).unwrap_or_default();
            around
                .of(text)
                .char_indices()
                .enumerate()
                .filter(|(number, _)| indices.contains(number))
                .map(|(_, (start, letter))| {
                    let start = around.start + start;
                    Span::new(start, start + letter.len_utf8())
                })
                .collect()
        }
        Some((_, span)) => vec![span],
    }
}

/// What stands in `text` instead of `word` if a finger slipped: only where a word begins with it, as it may not be the reason
/// why somebody sees this text.
fn mistyped(text: &str, letters: &Letters, word: &Word) -> Option<Span> {
    let (place, span) = word.or_mistyped().literal(text.as_bytes(), letters)?;
    (place <= Place::Start).then_some(span)
}

/// The best match of a spelling of `word` in `text`: its score, and the numbers of the characters.
fn best(text: &str, word: &Word) -> Option<(i64, Vec<usize>)> {
    word.spellings()
        .filter_map(|spelling| {
            let matcher = SkimMatcherV2::default().ignore_case();
            matcher.fuzzy_indices(text, spelling)
        })
        .max_by_key(|(score, _)| *score)
}

/// `span` with the rest of the words that it begins and ends in, as it counts where in a word a letter stands.
fn span_with_words(text: &str, span: Span) -> Span {
    let start = text[..span.start]
        .rfind(char::is_whitespace)
        .map_or(0, |space| space + 1);
    let end = text[span.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |space| span.end + space);
    Span::new(start, end)
}
