//! A question cut into its parts, each with its place; and values written so that they are cut out again as they were.

use std::borrow::Cow;

use crate::catalog::query::field::Field;
use crate::text::Span;
use crate::text::fold;

/// What stands at one place of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
}

/// What a part of a question is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// `not`, or a minus before something.
    Not,
    /// `or`
    Or,
    /// `and`, which says nothing that standing side by side does not say.
    And,
    /// Words in quotation marks.
    Phrase(Quoted),
    /// A condition: its field, where its value begins, and the value.
    Condition(Field, usize, Quoted),
    /// A condition with a name that is nearly that of a field.
    Unknown(&'static str),
    /// A word.
    Word,
}

/// Words as they were meant, without marks around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// The words.
    pub text: String,
    /// False if there is an opening mark and no closing one.
    pub is_closed: bool,
}

/// The parts of `text`, from left to right.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].len() - text[at..].trim_start().len();
        let (kind, length) = first(&text[at..])?;
        let span = Span::new(at, at + length);
        at = span.end;
        Some(Token { kind, span })
    })
}

/// The first part of `text`, which does not begin with white space, and its length.
fn first(text: &str) -> Option<(Kind, usize)> {
    let letter = text.chars().next()?;
    match letter {
        '(' => return Some((Kind::Open, 1)),
        ')' => return Some((Kind::Close, 1)),
        '-' if text[1..].starts_with(|next: char| !next.is_whitespace()) => {
            return Some((Kind::Not, 1));
        }
        _ if closing(letter).is_some() => {
            let (quoted, length) = quoted(text);
            return Some((Kind::Phrase(quoted), length));
        }
        _ => {}
    }
    let length = text.find(ends_word).unwrap_or(text.len());
    let word = &text[..length];
    let kind = match word {
        // With a large letter they are words: "Not" is German, "Or" is French.
        "or" | "OR" => Kind::Or,
        "and" | "AND" => Kind::And,
        "not" | "NOT" => Kind::Not,
        _ => return Some(condition(text, word).unwrap_or((Kind::Word, length))),
    };
    Some((kind, length))
}

/// The condition at the beginning of `text`, of which `word` is the first part.
fn condition(text: &str, word: &str) -> Option<(Kind, usize)> {
    let (name, value) = word.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_name || value.starts_with("//") {
        return None;
    }
    let Some(field) = Field::named(name) else {
        return Some((Kind::Unknown(Field::nearest(name)?), word.len()));
    };
    let start = name.len() + 1;
    let (value, length) = value_of(&text[start..]);
    Some((Kind::Condition(field, start, value), start + length))
}

/// The value at the beginning of `text`, and its length.
fn value_of(text: &str) -> (Quoted, usize) {
    if text.chars().next().and_then(closing).is_some() {
        return quoted(text);
    }
    let length = text.find(ends_word).unwrap_or(text.len());
    let value = Quoted {
        text: text[..length].to_owned(),
        is_closed: true,
    };
    (value, length)
}

fn ends_word(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '(' | ')')
}

/// The words after the mark at the beginning of `text`, up to the one that closes it, and the length of all. Doubled
/// straight marks stand for one.
fn quoted(text: &str) -> (Quoted, usize) {
    let mut letters = text.char_indices().peekable();
    let opening = letters.next().map_or('"', |(_, mark)| mark);
    let closing = closing(opening).unwrap_or_default();
    let mut words = String::new();
    while let Some((at, letter)) = letters.next() {
        let is_mark = closing.contains(&letter);
        if is_mark && (letter != '"' || letters.next_if(|(_, next)| *next == '"').is_none()) {
            let quoted = Quoted {
                text: words,
                is_closed: true,
            };
            return (quoted, at + letter.len_utf8());
        }
        words.push(letter);
    }
    let quoted = Quoted {
        text: words,
        is_closed: false,
    };
    (quoted, text.len())
}

/// The marks that close what `mark` opens: also those that come with a phrase out of a newspaper.
fn closing(mark: char) -> Option<&'static [char]> {
    match mark {
        '"' => Some(&['"']),
        '„' | '“' | '”' => Some(&['“', '”']),
        '«' => Some(&['»']),
        '»' => Some(&['«']),
        _ => None,
    }
}

/// `words` in quotation marks.
pub fn in_quotes(words: &str) -> String {
    format!("\"{}\"", words.replace('"', "\"\""))
}

/// A value in quotation marks where it needs them.
pub fn value(value: &str) -> Cow<'_, str> {
    let is_odd = |letter| ends_word(letter) || closing(letter).is_some();
    // What has two slashes after the colon is an address.
    if value.contains(is_odd) || value.starts_with("//") {
        in_quotes(value).into()
    } else {
        value.into()
    }
}

/// True if there is something in `words` that can be looked for.
pub fn says_something(words: &str) -> bool {
    words.contains(char::is_alphanumeric) || !fold::words(words).is_empty()
}
