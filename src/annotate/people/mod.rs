//! The people that an article names: first the full names ([`names`]), then everything that stands for the same person
//! ([`chain`]): last name, given name, genitive.
//!
//! Precision first: a name needs evidence (a given name, a title, a verb of saying), since a wrong person costs more
//! trust than a missing one.

mod agreement;
mod beginnings;
mod chain;
pub mod descriptions;
mod edges;
mod entries;
mod evidence;
mod figures;
mod folds;
mod lists;
mod lone;
mod names;
pub mod offices;
mod order;
mod parts;
mod runs;

pub use agreement::gender_of_verb;
pub use figures::without_genitive;

use std::ops::Range;

use crate::annotate::Person;
use crate::annotate::words::Words;

/// The people of one article, and where they stand among its words.
#[derive(Debug, Default)]
pub struct People {
    /// In the order of their first mention.
    pub persons: Vec<Person>,
    /// What is known of each.
    pub traits: Vec<Traits>,
    /// All mentions, in order.
    pub mentions: Vec<Mention>,
    /// For each word, which of `mentions` covers it, counted from 1; 0 for none.
    covering: Vec<u32>,
}

/// What helps to recognise a person who is not named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traits {
    /// A man or a woman, as far as given names and titles tell.
    pub gender: Option<Gender>,
    /// Titles and offices that stood beside the name, as words: `4..5` in "der US-Außenminister Blinken".
    pub titles: Vec<Range<usize>>,
}

/// What "he" and "she" tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// "he"
    He,
    /// "she"
    She,
}

/// One place where a person is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Which words, without titles.
    pub words: Range<usize>,
    /// Where the titles before it begin: at "Secretary" in "Secretary of State Anna Berg".
    pub begins: usize,
    /// Which of the people.
    pub person: usize,
    /// "Benton's", "Behrends" (the latter also may be a plain name that ends in s).
    pub genitive: bool,
    /// In a case that is no subject's: "Путину".
    pub oblique: bool,
}

impl People {
    /// The mention that covers the word at `index`.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<&Mention> {
        match self.covering.get(index) {
            Some(0) | None => None,
            Some(number) => self.mentions.get(*number as usize - 1),
        }
    }

    /// Where the titles begin of the name that begins at `index`.
    #[must_use]
    pub fn begins(&self, index: usize) -> usize {
        let mention = self.at(index).filter(|found| found.words.start == index);
        mention.map_or(index, |found| found.begins)
    }

    /// The mentions that lie within the words `range`, in order.
    pub fn within(&self, range: Range<usize>) -> impl DoubleEndedIterator<Item = &Mention> {
        let from = self
            .mentions
            .partition_point(|mention| mention.words.start < range.start);
        let to = self
            .mentions
            .partition_point(|mention| mention.words.end <= range.end);
        self.mentions[from..to.max(from)].iter()
    }
}

/// The people of the article with these `words`.
#[must_use]
pub fn find(words: &Words) -> People {
    let names = names::find(words);
    chain::link(words, &names)
}
