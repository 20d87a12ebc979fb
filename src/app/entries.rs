//! The lines of the catalog that the app knows: those on the screen, those around them, and those that were there before.
//!
//! A collection may have millions of articles; only what is seen is asked for.

use std::collections::HashMap;
use std::sync::Arc;

use crate::article::Key;
use crate::catalog::{Entry, Number};

/// When more lines than this are known, those seen earlier are forgotten.
const MOST: usize = 20_000;

/// Some lines of the catalog, by number and by key.
#[derive(Debug, Clone, Default)]
pub struct Entries {
    lines: HashMap<Number, Arc<Entry>>,
    numbers: HashMap<Key, Number>,
}

impl Entries {
    /// Takes lines that were asked for.
    pub fn take(&mut self, lines: Vec<(Number, Arc<Entry>)>) {
        if self.lines.len() + lines.len() > MOST {
            self.clear();
        }
        for (number, entry) in lines {
            self.numbers.insert(entry.key, number);
            self.lines.insert(number, entry);
        }
    }

    /// Takes lines that have changed, as far as they are known.
    pub fn renew(&mut self, lines: Vec<(Number, Arc<Entry>)>) {
        for (number, entry) in lines {
            if let Some(line) = self.lines.get_mut(&number) {
                *line = entry;
            }
        }
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.lines.clear();
        self.numbers.clear();
    }

    /// The line of an article, if it is known.
    #[must_use]
    pub fn get(&self, number: Number) -> Option<&Arc<Entry>> {
        self.lines.get(&number)
    }

    /// All lines that are known, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.lines.values().map(AsRef::as_ref)
    }

    /// The number of the article with this key, if it is known.
    #[must_use]
    pub fn number(&self, key: Key) -> Option<Number> {
        self.numbers.get(&key).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_long_ago_is_forgotten() {
        let mut entries = Entries::default();
        let line = |number| (number, Arc::new(Entry::default()));
        entries.take((0..MOST as Number).map(line).collect());
        assert!(entries.get(0).is_some());
        entries.take(vec![line(MOST as Number)]);
        assert!(entries.get(0).is_none() && entries.get(MOST as Number).is_some());
    }
}
