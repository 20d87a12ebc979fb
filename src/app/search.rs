//! Searching in one text: spelling out of the way, positions kept.

use crate::text::Span;
use crate::text::clean::INVISIBLE;
use crate::text::fold::fold;

/// A text that can be searched many times.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    /// The folded text.
    letters: String,
    /// For each byte of `letters`: where the character that it came from begins in the text, and where it ends.
    origins: Vec<Span>,
}

impl Folded {
    /// Folds the part of `text` that is `within`.
    #[must_use]
    pub fn new(text: &str, within: Span) -> Self {
        let mut folded = Self::default();
        for (at, c) in within.of(text).char_indices() {
            let start = within.start + at;
            let origin = Span::new(start, start + c.len_utf8());
            let before = folded.letters.len();
            if c.is_ascii() {
                // A line end inside a phrase is a space to whoever searches it.
                let c = if c == '\n' { ' ' } else { c };
                folded.letters.push(c.to_ascii_lowercase());
            } else if c != INVISIBLE {
                folded.letters.push_str(&fold(c.encode_utf8(&mut [0; 4])));
            }
            let added = folded.letters.len() - before;
            folded.origins.extend(std::iter::repeat_n(origin, added));
        }
        folded
    }

    /// Where `words` stand, in order, without overlaps.
    #[must_use]
    pub fn find(&self, words: &str) -> Vec<Span> {
        let words = fold(words);
        if words.trim().is_empty() {
            return Vec::new();
        }
        self.letters
            .match_indices(&words)
            .map(|(at, hit)| {
                let first = self.origins[at];
                let last = self.origins[at + hit.len() - 1];
                Span::new(first.start, last.end)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits<'a>(text: &'a str, words: &str) -> Vec<&'a str> {
        Folded::new(text, Span::new(0, text.len()))
            .find(words)
            .into_iter()
            .map(|span| span.of(text))
            .collect()
    }

    #[test]
    fn spelling_is_out_of_the_way() {
        assert_eq!(
            hits("Flüchtlinge und FLÜCHTLINGE", "flucht"),
            ["Flücht", "FLÜCHT"]
        );
        assert_eq!(hits("Путин сказал", "putin"), ["Путин"]);
        assert_eq!(hits("auf der Straße", "strasse"), ["Straße"]);
    }

    #[test]
    fn a_phrase_goes_over_a_line_end() {
        assert_eq!(hits("die neue\nRealität", "neue real"), ["neue\nReal"]);
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        assert!(hits("words", " ").is_empty());
    }
}
