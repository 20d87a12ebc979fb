//! What was done to the marks, so that it can be undone and done again.

use crate::article::Key;
use crate::user::{Marks, Operation};

/// One act that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What it made true.
    pub done: Operation,
    /// What was true before.
    pub before: Operation,
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

    /// The operation that undoes the last act, and takes it off.
    pub fn undo(&mut self) -> Option<Operation> {
        let act = self.done.pop()?;
        let back = act.before.clone();
        self.undone.push(act);
        Some(back)
    }

    /// The operation that does again what was undone last.
    pub fn redo(&mut self) -> Option<Operation> {
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
        done: Operation::Read { key, on },
        before: Operation::Read { key, on: !on },
    })
}

/// Stars the article, or takes the star away.
#[must_use]
pub fn star(marks: &Marks, key: Key) -> Act {
    let on = !marks.is_starred(key);
    Act {
        done: Operation::Star { key, on },
        before: Operation::Star { key, on: !on },
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
