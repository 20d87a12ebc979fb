//! The fence around fuzzy-matcher: which scattered match is the better one, and which letters it used.
//!
//! - It folds ASCII only, so it sees folded text only.
//! - Its `fuzzy_match` gives scores that depend on what was matched before; `fuzzy_indices` does not, and is the only one used.
//! - Its table grows with the text and never shrinks, so it sees only the few words around a match.
//! - It counts characters; we count bytes.

use std::fmt;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::catalog::titles::letters::Letters;
use crate::catalog::titles::word::{Place, Word};
use crate::text::Span;

/// Scores matches.
pub struct Scorer(SkimMatcherV2);

impl Default for Scorer {
    fn default() -> Self {
        Self(SkimMatcherV2::default().ignore_case())
    }
}

impl fmt::Debug for Scorer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Scorer")
    }
}

impl Scorer {
    /// How good the match of `word` in `row` is; 0 if there is none.
    pub fn score(&self, row: &str, word: &Word) -> i64 {
        let Some((_, span)) = word.find(row, Letters::of(row)) else {
            return 0;
        };
        self.best(span_with_words(row, span).of(row), word)
            .map_or(0, |(score, _)| score)
    }

    /// The bytes of `text` that `word` matched.
    pub fn letters(&self, text: &str, word: &Word) -> Vec<Span> {
        match word.find(text, Letters::of(text)) {
            None => Vec::new(),
            Some((Place::Scattered(_), span)) => {
                let around = span_with_words(text, span);
                let (_, indices) = self.best(around.of(text), word).unwrap_or_default();
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

    /// The best match of a spelling of `word` in `text`: its score, and the numbers of the characters.
    fn best(&self, text: &str, word: &Word) -> Option<(i64, Vec<usize>)> {
        word.spellings()
            .filter_map(|spelling| self.0.fuzzy_indices(text, spelling))
            .max_by_key(|(score, _)| *score)
    }
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
