//! The list: which articles, which one is under the cursor, which row is at the top.
//!
//! The cursor stands on an article, not on a row: whatever happens to the rows, it is found again by its key.

use std::collections::HashSet;

use crate::article::Key;
use crate::catalog::Number;
use crate::catalog::copies::Folded;

/// A list of articles with a cursor.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// The articles that are shown, in order.
    pub rows: Vec<Number>,
    /// For each row how many copies of the article are folded behind it; empty if there are none at all.
    pub more: Vec<u32>,
    /// The rows that stand below the first of their story.
    pub below: HashSet<Number>,
    /// How many articles the rows stand for.
    pub articles: usize,
    /// The row under the cursor; 0 if there are no rows.
    pub at: usize,
    /// The row at the top of the pane.
    pub top: usize,
    /// How many rows the pane shows.
    pub height: usize,
    /// The article that the cursor shall be on as soon as it is among the rows.
    pub wanted: Option<Key>,
    /// True if that is the article under the cursor, whose line has not come yet.
    pub wants_this: bool,
}

impl List {
    /// The article under the cursor.
    #[must_use]
    pub fn selected(&self) -> Option<Number> {
        self.rows.get(self.at).copied()
    }

    /// The rows that can be seen, with their places in the list.
    pub fn visible(&self) -> impl Iterator<Item = (usize, Number)> {
        let rows = self.rows.iter().copied().enumerate();
        rows.skip(self.top).take(self.height)
    }

    /// Takes new rows, of which row `place` is the article that is wanted. The cursor stays on its article and the article on
    /// its line; if it is gone the cursor goes to the first row.
    pub fn show(&mut self, folded: Folded, place: Option<usize>) {
        let line = self.at.saturating_sub(self.top);
        (self.rows, self.more, self.below) = (folded.rows, folded.more, folded.below);
        self.at = place.unwrap_or(0);
        self.top = self.at.saturating_sub(line);
        self.fit(self.height);
    }

    /// How many copies are folded behind a row.
    #[must_use]
    pub fn more(&self, row: usize) -> u32 {
        self.more.get(row).copied().unwrap_or(0)
    }

    /// The rows of the open story in which `row` is: its first, and the copies below it. `None` if it is in none.
    #[must_use]
    pub fn story(&self, row: usize) -> Option<&[Number]> {
        let is_below = |row: &Number| self.below.contains(row);
        let rows = self.rows.get(..=row)?;
        let first = rows.iter().rposition(|row| !is_below(row))?;
        let copies = self.rows[first + 1..]
            .iter()
            .take_while(|row| is_below(row));
        let end = first + 1 + copies.count();
        (end > first + 1).then(|| &self.rows[first..end])
    }

    /// The cursor shall stay on the article under it, which has this key if its line is known.
    pub fn want(&mut self, key: Option<Key>) {
        self.wanted = key;
        self.wants_this = key.is_none();
    }

    /// Takes a new height of the pane.
    pub fn fit(&mut self, height: usize) {
        self.height = height;
        let last_top = self.rows.len().saturating_sub(height);
        self.top = self.top.min(last_top);
        if height > 0 && !(self.top..self.top + height).contains(&self.at) {
            self.top = self.at.saturating_sub(height / 2).min(last_top);
        }
    }

    /// Moves the cursor by `rows`.
    pub fn step(&mut self, rows: isize) {
        self.go(self.at.saturating_add_signed(rows));
    }

    /// Moves the cursor to `row`, or the last one. Where it leaves the pane, the rows move by half a pane, so that the
    /// next steps cost nothing.
    pub fn go(&mut self, row: usize) {
        self.at = row.min(self.rows.len().saturating_sub(1));
        if (self.top..self.top + self.height).contains(&self.at) {
            return;
        }
        let half = self.height.div_ceil(2);
        let top = if self.at < self.top {
            (self.at + 1).saturating_sub(half)
        } else {
            (self.at + half).saturating_sub(self.height)
        };
        self.top = top.min(self.rows.len().saturating_sub(self.height));
    }

    /// Moves the cursor and the rows by a page, or by `part`s of one.
    pub fn page(&mut self, forward: bool, part: usize) {
        let rows = (self.height / part).max(1);
        let last_top = self.rows.len().saturating_sub(self.height);
        if forward {
            self.top = (self.top + rows).min(last_top);
            self.go(self.at + rows);
        } else {
            self.top = self.top.saturating_sub(rows);
            self.go(self.at.saturating_sub(rows));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(rows: u32, height: usize) -> List {
        List {
            rows: (0..rows).collect(),
            height,
            ..List::default()
        }
    }

    #[test]
    fn at_the_edge_the_list_moves_by_half_a_page() {
        let mut list = list(100, 10);
        list.go(9);
        assert_eq!(list.top, 0);
        list.step(1);
        assert_eq!((list.at, list.top), (10, 5));
        list.step(-6);
        assert_eq!((list.at, list.top), (4, 0));
    }

    #[test]
    fn the_cursor_stops_at_both_ends() {
        let mut list = list(3, 10);
        list.step(-1);
        assert_eq!(list.at, 0);
        list.page(true, 1);
        assert_eq!((list.at, list.top), (2, 0));
    }

    #[test]
    fn the_cursor_is_seen_at_any_height() {
        let mut list = list(100, 10);
        list.go(50);
        for height in [1, 3, 40, 200, 0, 7] {
            list.fit(height);
            assert!(height == 0 || list.visible().any(|(row, _)| row == 50));
        }
    }
}
