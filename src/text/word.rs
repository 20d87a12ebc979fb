//! Words: a text cut into words, numbers, marks and line breaks, once, for all who read it.

use crate::text::Span;

/// One piece of a text. Everything but blanks is in some word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// What it looks like.
    pub shape: Shape,
}

/// What a word looks like, without any knowledge of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// "said", "e-mail", and words of scripts without capitals.
    Lower,
    /// "Miller", "J", "Außenminister".
    Capital,
    /// "USA", "U.S.", "WALLACE".
    Upper,
    /// "47", "13.30", "2024".
    Number,
    /// One character that is neither letter nor digit: a comma, a quotation mark.
    Mark,
    /// The end of a line.
    Break,
}

impl Word {
    /// True if it begins with a capital letter.
    #[must_use]
    pub const fn is_capital(self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper)
    }

    /// True if it is made of letters.
    #[must_use]
    pub const fn is_letters(self) -> bool {
        matches!(self.shape, Shape::Lower | Shape::Capital | Shape::Upper)
    }

    /// The mark that it is, if it is one.
    #[must_use]
    pub fn mark(self, text: &str) -> Option<char> {
        if self.shape == Shape::Mark {
            self.span.of(text).chars().next()
        } else {
            None
        }
    }
}

/// The words of `text`, in order.
#[must_use]
pub fn split(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut position = 0;
    while let Some(c) = text[position..].chars().next() {
        let next = position + c.len_utf8();
        if c == '\n' {
            words.push(Word {
                span: Span::new(position, next),
                shape: Shape::Break,
            });
            position = next;
        } else if c.is_whitespace() {
            position = next;
        } else if c.is_alphanumeric() {
            let end = end_of_word(text, position);
            words.push(Word {
                span: Span::new(position, end),
                shape: shape_of(&text[position..end]),
            });
            position = end;
        } else {
            words.push(Word {
                span: Span::new(position, next),
                shape: Shape::Mark,
            });
            position = next;
        }
    }
    words
}

/// Where the word that begins at `start` ends: letters and digits, joined inside by hyphens and apostrophes
/// ("Jong-un", "Trump's"), digits by points and commas ("10.000"), single letters by points ("U.S.").
fn end_of_word(text: &str, start: usize) -> usize {
    if let Some(end) = end_of_plain_word(&text.as_bytes()[start..]) {
        return start + end;
    }
    let mut end = start;
    let mut previous = ' ';
    let mut letters_since_point = 0;
    let mut rest = text[start..].chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() || is_part_of_letter(c) {
            letters_since_point += 1;
        } else {
            let before_word = rest.peek().is_some_and(|next| next.is_alphanumeric());
            let joins = match c {
                '-' | '\'' | '’' | '\u{2010}' | '\u{2011}' => before_word,
                '.' if previous.is_numeric() => rest.peek().is_some_and(|next| next.is_numeric()),
                ',' => previous.is_numeric() && rest.peek().is_some_and(|next| next.is_numeric()),
                '.' => letters_since_point == 1 && (before_word || text[start..end].contains('.')),
                _ => false,
            };
            if !joins || (c == '.' && before_word && !is_initials(&text[end + 1..])) {
                break;
            }
            letters_since_point = 0;
        }
        previous = c;
        end += c.len_utf8();
    }
    end
}

/// The end of a word of plain letters that nothing joins to the next, which most words are; `None` if it takes a closer look.
fn end_of_plain_word(bytes: &[u8]) -> Option<usize> {
    let end = bytes
        .iter()
        .position(|byte| !byte.is_ascii_alphabetic())
        .unwrap_or(bytes.len());
    let plain = match bytes.get(end) {
        None | Some(b' ' | b',' | b'\n' | b';' | b':' | b'"' | b')' | b'!' | b'?') => true,
        Some(b'.') => end > 1,
        Some(_) => false,
    };
    (end > 0 && plain).then_some(end)
}

/// True if `rest` goes on as initials do: one letter and a point, or digits ("S." after "U.").
fn is_initials(rest: &str) -> bool {
    let mut rest = rest.chars();
    let first = rest.next().unwrap_or(' ');
    first.is_numeric() || (first.is_alphabetic() && rest.next() == Some('.'))
}

/// Combining marks and the soft hyphen stay with their letter.
fn is_part_of_letter(c: char) -> bool {
    c == '\u{ad}' || matches!(c, '\u{300}'..='\u{36f}')
}

/// What `word` looks like.
#[must_use]
pub fn shape_of(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let first = word.chars().next().unwrap_or(' ');
    if first.is_numeric() {
        return Shape::Number;
    }
    if !first.is_uppercase() {
        return Shape::Lower;
    }
    if word.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase) {
        return Shape::Capital;
    }
    let stem = without_possessive(word);
    let upper = stem
        .chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase);
    if upper && letters.nth(1).is_some() && stem.chars().nth(1).is_some() {
        Shape::Upper
    } else {
        Shape::Capital
    }
}

/// "Trump" of "Trump's" and "Trump’s"; any other word as it is.
#[must_use]
pub fn without_possessive(word: &str) -> &str {
    word.strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::Shape::{Break, Capital, Lower, Mark, Number, Upper};
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        split(text).iter().map(|word| word.span.of(text)).collect()
    }

    #[test]
    fn hyphens_apostrophes_and_initials_join() {
        assert_eq!(
            cut("Kim Jong-un's U.S. visit cost 10.000, he said."),
            [
                "Kim",
                "Jong-un's",
                "U.S.",
                "visit",
                "cost",
                "10.000",
                ",",
                "he",
                "said",
                "."
            ]
        );
        assert_eq!(cut("Donald J. Trump"), ["Donald", "J", ".", "Trump"]);
        assert_eq!(cut("voters’ “will”"), ["voters", "’", "“", "will", "”"]);
    }

    #[test]
    fn a_lost_blank_does_not_join_sentences() {
        assert_eq!(cut("Kommentar.Am 11."), ["Kommentar", ".", "Am", "11", "."]);
    }

    #[test]
    fn shapes() {
        let shapes: Vec<_> = split("He met U.S. WALLACE's 2 J.\n")
            .iter()
            .map(|word| word.shape)
            .collect();
        assert_eq!(
            shapes,
            [Capital, Lower, Upper, Upper, Number, Capital, Mark, Break]
        );
    }
}
