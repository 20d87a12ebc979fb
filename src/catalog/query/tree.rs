//! The tree of a question: terms, joined by "and", "or" and "not"; what it answers, and how it is printed.

use std::fmt;

use roaring::{MultiOps, RoaringBitmap};

use crate::catalog::query::date::Days;
use crate::catalog::query::field::Field;
use crate::catalog::query::lexer;

/// A part of a question that an article meets or does not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// One thing that is true or not.
    Term(Term),
    /// The opposite. It does not hold another opposite.
    Not(Box<Self>),
    /// All of these, two or more; none of them is an `All`.
    All(Vec<Self>),
    /// At least one of these, two or more; none of them is an `Any`.
    Any(Vec<Self>),
}

/// One thing that is true of an article or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// This word stands in the headline, or a word of the article begins with it. As it is: its letters are not scattered.
    Word(String),
    /// These words stand in the article, one after another.
    Phrase(String),
    /// A word of the article begins so; of several words the last.
    Prefix(String),
    /// Somebody of this name is quoted.
    By(String),
    /// Somebody of this name is named.
    Person(String),
    /// This organisation or office speaks, or its words are told: its name, what it is, its country.
    Organisation(String),
    /// The headline has this word, or the article names this country or somebody of this name.
    About(String),
    /// This country is named: see [`countries_called`](super::countries_called).
    Country(String),
    /// It is in this language: see [`language_called`](super::language_called).
    Language(String),
    /// Each of these words begins a word of the outlet's name.
    Outlet(String),
    /// Each of these words begins a word of the author's name.
    Author(String),
    /// It was printed in these days.
    Printed(Days),
    /// The user has marked it so.
    Is(Mark),
    /// Somebody is quoted in it.
    HasQuotes,
    /// The user has given it this tag.
    Tag(String),
}

/// What the user has done with an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It was not read.
    Unread,
    /// It was read.
    Read,
    /// It is starred.
    Starred,
}

impl Mark {
    /// All, with their names.
    pub const ALL: [(&'static str, Self); 3] = [
        ("unread", Self::Unread),
        ("read", Self::Read),
        ("starred", Self::Starred),
    ];

    fn name(self) -> &'static str {
        let known = Self::ALL.iter().find(|(_, mark)| *mark == self);
        known.map_or("", |(name, _)| name)
    }
}

impl From<Term> for Node {
    fn from(term: Term) -> Self {
        Self::Term(term)
    }
}

impl Node {
    /// What is true where all of `nodes` are.
    pub(super) fn all(nodes: Vec<Self>) -> Option<Self> {
        let flat = nodes.into_iter().flat_map(|node| match node {
            Self::All(inner) => inner,
            node => vec![node],
        });
        single_or(flat.collect(), Self::All)
    }

    /// What is true where one of `nodes` is.
    pub(super) fn any(nodes: Vec<Self>) -> Option<Self> {
        let flat = nodes.into_iter().flat_map(|node| match node {
            Self::Any(inner) => inner,
            node => vec![node],
        });
        single_or(flat.collect(), Self::Any)
    }

    /// The opposite of this.
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Not(node) => *node,
            node => Self::Not(Box::new(node)),
        }
    }

    /// Its terms, in order.
    #[must_use]
    pub fn terms(&self) -> Vec<&Term> {
        match self {
            Self::Term(term) => vec![term],
            Self::Not(node) => node.terms(),
            Self::All(nodes) | Self::Any(nodes) => nodes.iter().flat_map(Self::terms).collect(),
        }
    }

    fn set(
        &self,
        answer: &mut dyn FnMut(&Term) -> RoaringBitmap,
        all: &RoaringBitmap,
    ) -> RoaringBitmap {
        match self {
            Self::Term(term) => answer(term),
            Self::Not(node) => all - node.set(answer, all),
            Self::All(nodes) => meet(nodes, answer, all),
            Self::Any(nodes) => {
                let sets: Vec<RoaringBitmap> =
                    nodes.iter().map(|node| node.set(answer, all)).collect();
                sets.union()
            }
        }
    }
}

fn single_or(mut nodes: Vec<Node>, make: fn(Vec<Node>) -> Node) -> Option<Node> {
    if nodes.len() > 1 {
        return Some(make(nodes));
    }
    nodes.pop()
}

/// What of `all` meets each of `nodes`.
pub fn meet(
    nodes: &[Node],
    answer: &mut dyn FnMut(&Term) -> RoaringBitmap,
    all: &RoaringBitmap,
) -> RoaringBitmap {
    let mut set = all.clone();
    for node in nodes {
        if set.is_empty() {
            break;
        }
        match node {
            Node::Not(node) => set -= node.set(answer, all),
            node => set &= node.set(answer, all),
        }
    }
    set
}

/// Prints `nodes` as parts that must all be true.
pub fn print_all(nodes: &[Node], out: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (at, node) in nodes.iter().enumerate() {
        let space = if at == 0 { "" } else { " " };
        match node {
            Node::Any(_) => write!(out, "{space}({node})")?,
            node => write!(out, "{space}{node}")?,
        }
    }
    Ok(())
}

impl fmt::Display for Node {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Term(term) => write!(out, "{term}"),
            Self::Not(node) => match **node {
                Self::All(_) | Self::Any(_) => write!(out, "-({node})"),
                _ => write!(out, "-{node}"),
            },
            Self::All(nodes) => print_all(nodes, out),
            Self::Any(nodes) => {
                for (at, node) in nodes.iter().enumerate() {
                    let or = if at == 0 { "" } else { " or " };
                    write!(out, "{or}{node}")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (field, value) = match self {
            Self::Word(word) => return out.write_str(word),
            Self::Prefix(word) => return write!(out, "{word}*"),
            Self::Phrase(words) => return write!(out, "{}", lexer::in_quotes(words)),
            Self::HasQuotes => return write!(out, "{}:quotes", Field::Has.name()),
            Self::Is(mark) => return write!(out, "{}:{}", Field::Is.name(), mark.name()),
            Self::Printed(days) => return write!(out, "{days}"),
            Self::By(name) => (Field::By, name),
            Self::Person(name) => (Field::Person, name),
            Self::Organisation(name) => (Field::Organisation, name),
            Self::About(name) => (Field::About, name),
            Self::Country(name) => (Field::Country, name),
            Self::Language(name) => (Field::Language, name),
            Self::Outlet(name) => (Field::Outlet, name),
            Self::Author(name) => (Field::Author, name),
            Self::Tag(name) => (Field::Tag, name),
        };
        write!(out, "{}:{}", field.name(), lexer::value(value))
    }
}
