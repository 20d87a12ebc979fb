//! A question: words that rank the answer, and conditions that each article must meet.
//!
//! One language is understood wherever something is asked: `pact by:miller -country:kp (date:2024-06 or is:starred)`. What
//! stands side by side must all be true; `or` binds less than that, brackets hold together, `not` or `-` turns into the
//! opposite. It prints and parses back to itself. Parsing never fails, since it happens while somebody is typing: what
//! cannot be understood is told with its place, and the rest still asks. To add a condition: a line in `field.rs`.

mod complete;
mod date;
mod examples;
mod field;
mod lexer;
mod parser;
mod tree;
mod values;

pub use complete::{Begun, Offer, Wanted, complete};
pub use date::{Days, period};
pub use examples::{EXAMPLES, markdown};
pub use field::Field;
pub use tree::{Mark, Node, Term};
pub use values::{countries_called, language_called, nearest_country};

use std::fmt;

use roaring::RoaringBitmap;

use crate::text::Span;

/// A question to the catalog. The empty one is answered by all articles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    words: String,
    conditions: Vec<Node>,
}

/// A part of a question that was not understood. It is not in force; the rest is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands in the question.
    pub span: Span,
    /// What is wrong, as a sentence.
    pub what: String,
    /// Where more letters may mend it.
    mends: Option<usize>,
}

impl Problem {
    /// True if it may be gone with the next letter that is typed at `cursor`: then there is nothing to tell yet.
    #[must_use]
    pub fn is_unfinished(&self, cursor: usize) -> bool {
        self.mends == Some(cursor)
    }
}

impl Query {
    /// The question that `text` asks, as far as it can be understood.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::read(text).0
    }

    /// The question that `text` asks, and what in it cannot be understood, in the order of the text.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Problem>) {
        let (tree, mut problems) = parser::parse(text);
        problems.sort_by_key(|problem| problem.span);
        (tree.into_iter().collect(), problems)
    }

    /// The free words, with a space between them: all must be found, in any order, and they tell which article comes
    /// first. Words in brackets, behind `not` or beside `or` only choose; they are conditions.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The free words, which are asked no more.
    pub fn take_words(&mut self) -> String {
        std::mem::take(&mut self.words)
    }

    /// The conditions, which must all be met.
    #[must_use]
    pub fn conditions(&self) -> &[Node] {
        &self.conditions
    }

    /// All terms of the conditions, in order, also those of which the opposite is wanted.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.conditions.iter().flat_map(Node::terms)
    }

    /// True if every article answers it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.conditions.is_empty()
    }

    /// True if the answer depends on what the user has read or starred.
    #[must_use]
    pub fn asks_marks(&self) -> bool {
        self.terms().any(|term| matches!(term, Term::Is(_)))
    }

    /// The question that asks for one more condition.
    #[must_use]
    pub fn and(mut self, condition: impl Into<Node>) -> Self {
        self.extend([condition.into()]);
        self
    }

    /// The articles among `all` that meet the conditions, whatever the words are. `answer` tells of which articles a term
    /// is true; it is not asked for terms that cannot matter any more.
    #[must_use]
    pub fn set(
        &self,
        answer: &mut dyn FnMut(&Term) -> RoaringBitmap,
        all: &RoaringBitmap,
    ) -> RoaringBitmap {
        tree::meet(&self.conditions, answer, all)
    }
}

/// Adds what must be true too.
impl Extend<Node> for Query {
    fn extend<I: IntoIterator<Item = Node>>(&mut self, nodes: I) {
        for node in nodes {
            match node {
                Node::All(nodes) => self.extend(nodes),
                Node::Term(Term::Word(word)) => {
                    if !self.words.is_empty() {
                        self.words.push(' ');
                    }
                    self.words.push_str(&word);
                }
                node => self.conditions.push(node),
            }
        }
    }
}

impl FromIterator<Node> for Query {
    fn from_iter<I: IntoIterator<Item = Node>>(nodes: I) -> Self {
        let mut query = Self::default();
        query.extend(nodes);
        query
    }
}

impl From<Term> for Query {
    fn from(term: Term) -> Self {
        Self::default().and(term)
    }
}

impl fmt::Display for Query {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.conditions[..], self.words.as_str()) {
            ([only], "") => write!(out, "{only}"),
            (conditions, "") => tree::print_all(conditions, out),
            ([], words) => out.write_str(words),
            (conditions, words) => {
                tree::print_all(conditions, out)?;
                write!(out, " {words}")
            }
        }
    }
}

#[cfg(test)]
mod tests;
