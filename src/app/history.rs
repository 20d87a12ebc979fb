//! What was done to the marks and corrections, so that it can be undone and done again.

use crate::article::Key;
use crate::user::{Marks, Operation};

/// One act that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What it made true, in order.
    pub done: Vec<Operation>,
    /// What takes it back, in order.
    pub before: Vec<Operation>,
}

/// The acts of this run, oldest first.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Act>,
    undone: Vec<Act>,
}

impl History {
    /// Remembers an act. What was undone before it cannot be done again.
    pub fn push(&mut self, act: Act) {
        self.done.push(act);
        self.undone.clear();
    }

    /// The operations that undo the last act, and takes it off.
    pub fn undo(&mut self) -> Option<Vec<Operation>> {
        let act = self.done.pop()?;
        let back = act.before.clone();
        self.undone.push(act);
        Some(back)
    }

    /// The operations that do again what was undone last.
    pub fn redo(&mut self) -> Option<Vec<Operation>> {
        let act = self.undone.pop()?;
        let again = act.done.clone();
        self.done.push(act);
        Some(again)
    }
}

/// Marks the article as read or unread; `None` if it is so already.
#[must_use]
pub fn read(marks: &Marks, key: Key, on: bool) -> Option<Act> {
    (marks.is_read(key) != on).then_some(Act {
        done: vec![Operation::Read { key, on }],
        before: vec![Operation::Read { key, on: !on }],
    })
}

/// Stars the article, or takes the star away.
#[must_use]
pub fn star(marks: &Marks, key: Key) -> Act {
    let on = !marks.is_starred(key);
    Act {
        done: vec![Operation::Star { key, on }],
        before: vec![Operation::Star { key, on: !on }],
    }
}

/// The article that an operation is about, and what it makes true of it, in a word.
#[must_use]
pub fn tell(operation: &Operation) -> Option<(Key, &'static str)> {
    match operation {
        Operation::Read { key, on: true } => Some((*key, "Read")),
        Operation::Read { key, on: false } => Some((*key, "Unread")),
        Operation::Star { key, on: true } => Some((*key, "Starred")),
        Operation::Star { key, on: false } => Some((*key, "Star taken away")),
        Operation::Place { .. } | Operation::Correct(_) | Operation::Session(_) => None,
    }
}
