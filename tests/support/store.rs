//! Folders of their own for the tests that need files.

use std::path::PathBuf;

use tempfile::TempDir;
use whosaid::article::Key;
use whosaid::store::{Error, Folders, Journal};
use whosaid::user::{Marks, Operation};

/// A config directory that goes away with the value.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder }
    }

    /// Its folders; neither of them is there yet.
    pub fn folders(&self) -> Folders {
        Folders {
            config: Some(self.folder.path().join("deep/config")),
            cache: Some(self.folder.path().join("cache")),
        }
    }

    /// A file in its config directory.
    pub fn file(&self, name: &str) -> PathBuf {
        let config = self.folder.path().join("deep/config");
        std::fs::create_dir_all(&config).expect("made");
        config.join(name)
    }

    /// Opens the journal as a new window does.
    pub fn open(&self) -> (Journal, Marks, Vec<Error>) {
        Journal::open(&self.folders())
    }

    /// What a new window would know.
    pub fn marks(&self) -> Marks {
        self.open().1
    }
}

/// "star 3": the article with this key is starred.
pub fn star(key: u64, on: bool) -> Operation {
    Operation::Star { key: Key(key), on }
}

/// The articles that are starred, of those with keys below 100.
pub fn starred(marks: &Marks) -> Vec<u64> {
    (0..100).filter(|&key| marks.is_starred(Key(key))).collect()
}
