//! The answer to a question as a list shows it: all rows by number, and the lines of those around the cursor.

use std::sync::Arc;

use crate::article::Key;
use crate::catalog::copies::Folded;
use crate::catalog::{Entry, Number, Query};
use crate::user::Marked;

/// What a list asks.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Inquiry {
    /// Which articles.
    pub query: Query,
    /// The article that the cursor shall be on, if it is among them.
    pub wanted: Option<Key>,
    /// How many rows of the list can be seen.
    pub height: usize,
    /// What is read and starred, if the question asks it.
    pub marked: Arc<Marked>,
    /// Articles whose stories are open: their copies have rows of their own.
    pub opened: Vec<Key>,
}

/// What it is answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// The articles, in the order in which they are shown, with one row for all copies of a story that is not open.
    pub folded: Folded,
    /// How many articles they are.
    pub articles: usize,
    /// The row of the article that was wanted, or of its story.
    pub at: Option<usize>,
    /// How many of them are unread.
    pub unread: usize,
    /// The lines of those rows that will be seen first.
    pub entries: Vec<(Number, Arc<Entry>)>,
}

/// The rows around row `at` of a list that shows `height` rows: what is on the screen wherever the cursor is on it, and as
/// much again to each side.
#[must_use]
pub fn around(rows: &[Number], at: usize, height: usize) -> &[Number] {
    let height = height.max(1);
    let start = at.saturating_sub(2 * height).min(rows.len());
    let end = (at + 2 * height).min(rows.len());
    &rows[start..end]
}

/// How fast a collection is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pace {
    /// How many articles a second.
    pub rate: u64,
    /// How many seconds the rest will take, if that can be told.
    pub left: Option<u64>,
}

impl Pace {
    /// How long the rest will take, in words: "about 30 s left".
    #[must_use]
    pub fn left(self) -> Option<String> {
        self.left.map(|left| match left {
            0..100 => format!("about {left} s left"),
            _ => format!("about {} min left", left.div_ceil(60)),
        })
    }
}
