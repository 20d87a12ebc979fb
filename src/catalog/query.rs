//! A question: words to look for and conditions that must hold.
//!
//! It prints and parses back to itself: `by:"Matthew Miller" country:KP waffen`. Parsing never fails, since it happens
//! while somebody is typing: a condition that is not complete yet is left out, and what is no condition is a word.

use std::fmt;

use jiff::civil::Date;

/// A question to the catalog. The empty one is answered by all articles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed in the filter line: several words, in any order, found fuzzily in headline, outlet, author, people.
    pub words: String,
    /// Conditions that must all hold.
    pub terms: Vec<Term>,
}

/// One condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// Somebody of this name is quoted.
    By(String),
    /// Somebody of this name is named.
    Person(String),
    /// This country is named; ISO 3166-1 alpha-2.
    Country(String),
    /// It is in this language; ISO 639-1.
    Language(String),
    /// It was printed on this day or later.
    Since(Date),
    /// It was printed on this day or earlier.
    Until(Date),
}

impl Query {
    /// The question that `text` asks.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (token, after) = first_token(rest);
            rest = after.trim_start();
            if let Some((make, value)) = condition(token) {
                query.terms.extend(make(value));
                continue;
            }
            if !query.words.is_empty() {
                query.words.push(' ');
            }
            query.words.push_str(token);
        }
        query
    }

    /// True if every article answers it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.terms.is_empty()
    }
}

/// The first word or condition of `text`, which does not begin with white space, and what comes after it. White space
/// in the quoted value of a condition does not end it.
fn first_token(text: &str) -> (&str, &str) {
    let is_condition = text
        .split_once(':')
        .is_some_and(|(name, value)| value.starts_with('"') && kind(name).is_some());
    let mut quoted = false;
    for (position, letter) in text.char_indices() {
        quoted ^= is_condition && letter == '"';
        if letter.is_whitespace() && !quoted {
            return text.split_at(position);
        }
    }
    (text, "")
}

/// Makes a condition of its value, if that is complete.
type Make = fn(String) -> Option<Term>;

/// The names of the conditions. The first name of a kind is the one that is printed.
const KINDS: [(&str, Make); 8] = [
    ("by", |value| some(value).map(Term::By)),
    ("person", |value| some(value).map(Term::Person)),
    ("country", |value| some(value).map(Term::Country)),
    ("lang", |value| some(value).map(Term::Language)),
    ("language", |value| some(value).map(Term::Language)),
    ("since", |value| day(&value, false).map(Term::Since)),
    ("from", |value| day(&value, false).map(Term::Since)),
    ("until", |value| day(&value, true).map(Term::Until)),
];

/// The kind of condition that is called `name`.
fn kind(name: &str) -> Option<Make> {
    KINDS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, make)| *make)
}

/// The kind and the value of a condition; `None` if `token` is a word.
fn condition(token: &str) -> Option<(Make, String)> {
    let (name, value) = token.split_once(':')?;
    Some((kind(name)?, unquoted(value)))
}

/// A value without its quotes; doubled ones inside stand for one.
fn unquoted(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else {
        return value.to_owned();
    };
    // While it is being typed, the closing quote is missing.
    inner
        .strip_suffix('"')
        .unwrap_or(inner)
        .replace("\"\"", "\"")
}

/// A value in quotes where it needs them.
fn quoted(value: &str) -> String {
    if value.contains(|c: char| c.is_whitespace() || c == '"') {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

/// A value that says something.
fn some(value: String) -> Option<String> {
    (!value.trim().is_empty()).then_some(value)
}

/// A day; of a month or a year alone its first or its last day.
fn day(value: &str, last: bool) -> Option<Date> {
    let whole = |value: &str| value.parse::<Date>().ok();
    match value.len() {
        10 => whole(value),
        7 if last => whole(&format!("{value}-01")).map(Date::last_of_month),
        7 => whole(&format!("{value}-01")),
        4 if last => whole(&format!("{value}-12-31")),
        4 => whole(&format!("{value}-01-01")),
        _ => None,
    }
}

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut space = "";
        for term in &self.terms {
            write!(out, "{space}{term}")?;
            space = " ";
        }
        if !self.words.is_empty() {
            write!(out, "{space}{}", self.words)?;
        }
        Ok(())
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::By(name) => write!(out, "by:{}", quoted(name)),
            Self::Person(name) => write!(out, "person:{}", quoted(name)),
            Self::Country(code) => write!(out, "country:{}", quoted(code)),
            Self::Language(code) => write!(out, "lang:{}", quoted(code)),
            Self::Since(day) => write!(out, "since:{day}"),
            Self::Until(day) => write!(out, "until:{day}"),
        }
    }
}
