//! Words: a text cut into words, numbers, marks and line breaks, once, for all who read it.

use crate::text::{Span, hash, letter};

/// One piece of a text. Everything but blanks is in some word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// What it looks like.
    pub shape: Shape,
    /// True if it is nothing but letters and digits of scripts that put blanks between words: there is no word within it.
    pub plain: bool,
    /// The character of a mark, a wide one as the narrow one, NUL for all else.
    mark: char,
    /// The hash of its small letters; 0 if it was not made on the way.
    hash: u64,
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
    /// The word of letters and digits that stands at `span` of `text`.
    #[must_use]
    pub fn new(text: &str, span: Span) -> Self {
        let word = span.of(text);
        Self {
            span,
            shape: shape_of(text, span),
            plain: word.chars().all(is_plain),
            mark: '\0',
            hash: 0,
        }
    }

    /// The word at `span` of `text`, all letters of which are of a script without capitals; `plain` if that script puts blanks
    /// between words.
    #[must_use]
    pub fn without_capitals(text: &str, span: Span, plain: bool) -> Self {
        Self {
            span,
            shape: Shape::Lower,
            plain,
            mark: '\0',
            hash: hash::of(&text.as_bytes()[span.range()]),
        }
    }

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
    pub const fn mark(self) -> Option<char> {
        match self.shape {
            Shape::Mark => Some(self.mark),
            _ => None,
        }
    }

    /// The hash of its letters in small letters, if it was made when the text was cut.
    #[must_use]
    pub const fn hash(&self) -> Option<u64> {
        match self.hash {
            0 => None,
            hash => Some(hash),
        }
    }
}

/// The words of `text`, in order.
#[must_use]
pub fn split(text: &str) -> Vec<Word> {
    let bytes = text.as_bytes();
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte == b' ' {
            at += 1;
            continue;
        }
        let (run, hash) = hash::run_of_letters(&bytes[at..]);
        if run > 0 && ends_word(text, at, run) {
            let span = Span::new(at, at + run);
            // One byte follows every word but the last, and it is no letter there.
            let second = bytes.get(at + 1).copied().unwrap_or(0);
            let shape = shape_of_ascii(byte, second);
            words.push(Word {
                span,
                shape: shape.unwrap_or_else(|| shape_of_other(span.of(text))),
                plain: true,
                mark: '\0',
                hash: hash.unwrap_or(0),
            });
            at = span.end;
            continue;
        }
        let Some(first) = text[at..].chars().next() else {
            break;
        };
        let mut span = Span::new(at, at + first.len_utf8());
        if letter::is_alphanumeric(first) {
            span.end = end_of_word(text, at);
            words.push(Word::new(text, span));
        } else if first == '\n' || !first.is_whitespace() {
            let (shape, mark) = match first {
                '\n' => (Shape::Break, '\0'),
                _ => (Shape::Mark, narrow(first)),
            };
            words.push(Word {
                span,
                shape,
                plain: false,
                mark,
                hash: 0,
            });
        }
        at = span.end;
    }
    words
}

/// True if the word that begins at `start` ends after its `run` of letters, which most words do; else it takes a closer look.
fn ends_word(text: &str, start: usize, run: usize) -> bool {
    let rest = &text.as_bytes()[start + run..];
    match rest {
        // Initials go on after their point: more than one letter is none.
        [b'.', ..] => run > 2,
        [b'-' | b'\'', ..] => false,
        [byte, ..] if byte.is_ascii() => !byte.is_ascii_alphanumeric(),
        // Quotation marks, dashes, dots, but neither hyphens nor the apostrophe.
        [0xe2, 0x80, last, ..] => !matches!(last, 0x90 | 0x91 | 0x99),
        // The blank that does not break, « and ».
        [0xc2, 0xa0 | 0xab | 0xbb, ..] | [] => true,
        _ => false,
    }
}

/// Where the word that begins at `start` ends: letters and digits, joined inside by hyphens and apostrophes
/// ("Jong-un", "Benton's"), digits by points and commas ("10.000"), single letters by points ("U.S.").
fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut previous = ' ';
    let mut letters_since_point = 0;
    let mut rest = text[start..].chars().peekable();
    while let Some(c) = rest.next() {
        if letter::is_alphanumeric(c) || is_part_of_letter(c) {
            letters_since_point += 1;
        } else {
            let next = rest.peek().copied().unwrap_or(' ');
            let before_word = letter::is_alphanumeric(next);
            let joins = match c {
                // Before Korean, Chinese and Japanese letters it is a quotation mark.
                '\'' | '’' => before_word && next < '\u{3000}',
                '-' | '\u{2010}' | '\u{2011}' => before_word,
                '.' if previous.is_numeric() => next.is_numeric(),
                ',' => previous.is_numeric() && next.is_numeric(),
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

/// True if `rest` goes on as initials do: one letter and a point, or digits ("S." after "U.").
fn is_initials(rest: &str) -> bool {
    let mut rest = rest.chars();
    let first = rest.next().unwrap_or(' ');
    first.is_numeric() || (first.is_alphabetic() && rest.next() == Some('.'))
}

/// The marks of East Asian print as the narrow ones that do the same.
const fn narrow(mark: char) -> char {
    match mark {
        '：' => ':',
        '，' | '、' => ',',
        '；' => ';',
        '（' => '(',
        '）' => ')',
        _ => mark,
    }
}

/// Combining marks and the soft hyphen stay with their letter.
fn is_part_of_letter(c: char) -> bool {
    c == '\u{ad}' || matches!(c, '\u{300}'..='\u{36f}')
}

/// A letter or digit after which no word begins if another one follows. Of the scripts from Thai on only Hangul is sure to be so.
fn is_plain(c: char) -> bool {
    letter::is_alphanumeric(c) && matches!(c, ..'\u{e00}' | '가'..='힣')
}

/// The shape of the word at `span`: its first two bytes tell it mostly.
fn shape_of(text: &str, span: Span) -> Shape {
    let bytes = &text.as_bytes()[span.range()];
    let byte = |index: usize| bytes.get(index).copied().unwrap_or(0);
    let quick = shape_of_ascii(byte(0), byte(1));
    quick.unwrap_or_else(|| shape_of_other(span.of(text)))
}

/// The shape of a word that begins with these two bytes, if they tell it.
const fn shape_of_ascii(first: u8, second: u8) -> Option<Shape> {
    match (first, second) {
        (b'a'..=b'z', _) => Some(Shape::Lower),
        (b'A'..=b'Z', b'a'..=b'z') => Some(Shape::Capital),
        _ => None,
    }
}

fn shape_of_other(word: &str) -> Shape {
    let mut letters = word.chars();
    let first = letters.next().unwrap_or(' ');
    if letter::is_numeric(first) {
        Shape::Number
    } else if !letter::is_uppercase(first) {
        Shape::Lower
    } else if letters.next().is_some_and(char::is_lowercase) || !is_upper(word) {
        Shape::Capital
    } else {
        Shape::Upper
    }
}

/// True for "USA", "U.S." and "WALLACE's", not for "J".
fn is_upper(word: &str) -> bool {
    let is_letter = |c: &char| c.is_alphabetic();
    let stem = without_possessive(word);
    stem.chars().filter(is_letter).all(letter::is_uppercase)
        && word.chars().filter(is_letter).nth(1).is_some()
        && stem.chars().nth(1).is_some()
}

/// "Benton" of "Benton's" and "Benton’s"; any other word as it is.
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
        assert_eq!(cut("Robert J. Moore"), ["Robert", "J", ".", "Moore"]);
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
