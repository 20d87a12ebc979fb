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
    /// This organisation or office speaks, or its words are told: its name, what it is, its country.
    Organisation(String),
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

/// The first word or condition of `text`, which does not begin with white space, and what comes after it. A value in
/// quotes may have white space in it, and ends with the quotes.
fn first_token(text: &str) -> (&str, &str) {
    let quoted = text
        .split_once(":\"")
        .filter(|(name, _)| kind(name).is_some());
    let end = match quoted {
        Some((name, value)) => name.len() + 2 + end_of_quotes(value),
        None => text.find(char::is_whitespace).unwrap_or(text.len()),
    };
    text.split_at(end)
}

/// Where a value after its opening quotes ends: behind the closing ones, or with the text while they are missing.
/// Doubled ones stand for themselves.
fn end_of_quotes(value: &str) -> usize {
    let mut letters = value.char_indices().peekable();
    while let Some((position, letter)) = letters.next() {
        if letter == '"' && letters.next_if(|(_, next)| *next == '"').is_none() {
            return position + 1;
        }
    }
    value.len()
}

/// Makes a condition of its value, if that is complete.
type Make = fn(String) -> Option<Term>;

/// The names of the conditions. The first name of a kind is the one that is printed.
const KINDS: [(&str, Make); 10] = [
    ("by", |value| some(value).map(Term::By)),
    ("person", |value| some(value).map(Term::Person)),
    ("org", |value| some(value).map(Term::Organisation)),
    ("organisation", |value| some(value).map(Term::Organisation)),
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
            Self::Organisation(name) => write!(out, "org:{}", quoted(name)),
            Self::Country(code) => write!(out, "country:{}", quoted(code)),
            Self::Language(code) => write!(out, "lang:{}", quoted(code)),
            Self::Since(day) => write!(out, "since:{day}"),
            Self::Until(day) => write!(out, "until:{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asks(text: &str) -> String {
        Query::parse(text).to_string()
    }

    #[test]
    fn conditions_and_words_stand_in_any_order() {
        let query = Query::parse("waffen by:miller  russland COUNTRY:kp since:2024-06");
        assert_eq!(query.words, "waffen russland");
        assert_eq!(
            query.terms,
            [
                Term::By("miller".into()),
                Term::Country("kp".into()),
                Term::Since(jiff::civil::date(2024, 6, 1)),
            ]
        );
        assert_eq!(
            query.to_string(),
            "by:miller country:kp since:2024-06-01 waffen russland"
        );
    }

    #[test]
    fn what_is_typed_is_never_wrong() {
        for (typed, meant) in [
            ("", ""),
            ("  ", ""),
            ("by:", ""),
            ("by:\"", ""),
            ("by:\"Matthew Mil", "by:\"Matthew Mil\""),
            (
                "by:\"Matthew Miller\"waffen",
                "by:\"Matthew Miller\" waffen",
            ),
            ("since:20", ""),
            ("since:2024-13", ""),
            ("until:2024-02", "until:2024-02-29"),
            ("until:2024", "until:2024-12-31"),
            ("language:DE", "lang:DE"),
            ("16:30 Uhr", "16:30 Uhr"),
            ("Kim: by: \"war\"", "Kim: \"war\""),
            ("https://example.org", "https://example.org"),
            ("\u{e4}:\u{f6}", "\u{e4}:\u{f6}"),
        ] {
            assert_eq!(asks(typed), meant, "{typed}");
        }
    }

    fn term() -> impl Strategy<Value = Term> {
        let value = "[^\\s]{1,3}( ?[a-z\"':]{1,3}){0,3}";
        let day =
            (1900i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| jiff::civil::date(y, m, d));
        prop_oneof![
            value.prop_map(Term::By),
            value.prop_map(Term::Person),
            value.prop_map(Term::Organisation),
            value.prop_map(Term::Country),
            value.prop_map(Term::Language),
            day.clone().prop_map(Term::Since),
            day.prop_map(Term::Until),
        ]
    }

    proptest! {
        #[test]
        fn a_question_prints_and_parses_back_to_itself(
            terms in proptest::collection::vec(term(), 0..4),
            words in "([a-zäöü]{1,5}( [a-zäöü]{1,5}){0,2})?",
        ) {
            let query = Query { words, terms };
            prop_assert_eq!(Query::parse(&query.to_string()), query);
        }

        #[test]
        fn whatever_is_typed_prints_to_the_same_question(
            text in "([a-z\" :]|by:|by:\"|person:\"|until:|2024|\\PC){0,12}",
        ) {
            let query = Query::parse(&text);
            prop_assert_eq!(Query::parse(&query.to_string()), query);
        }
    }
}
