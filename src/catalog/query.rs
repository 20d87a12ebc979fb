//! A question: words to look for and conditions that must hold.

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
