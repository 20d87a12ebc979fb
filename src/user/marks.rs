//! Marks on articles, and the place where the reading stopped. Each change is one [`Operation`].

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::article::Key;
use crate::user::corrections::{Change, Corrections, Subject};

/// One change of the marks. Operations on the same field of the same article: the last one wins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Operation {
    /// The article is read, or unread again.
    Read {
        /// Which article.
        key: Key,
        /// True if it is read.
        on: bool,
    },
    /// The article is starred, or not any more.
    Star {
        /// Which article.
        key: Key,
        /// True if it is starred.
        on: bool,
    },
    /// The reader stopped here.
    Place {
        /// Which article.
        key: Key,
        /// The byte of the article's text at the top of the reader.
        at: usize,
    },
    /// A correction holds, or holds no more.
    Correct(Change),
    /// The collection opened last, and the question and article it was left at.
    Session(Session),
}

/// What an operation changes: of two operations on the same field the later one counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Field {
    /// Whether an article is read.
    Read(Key),
    /// Whether an article is starred.
    Star(Key),
    /// Where the reading of an article stopped.
    Place(Key),
    /// What is put right of a name or of a quote.
    Correction(Subject),
    /// The collection opened last.
    Session,
}

impl Operation {
    /// What it changes.
    #[must_use]
    pub fn field(&self) -> Field {
        match self {
            Self::Read { key, .. } => Field::Read(*key),
            Self::Star { key, .. } => Field::Star(*key),
            Self::Place { key, .. } => Field::Place(*key),
            Self::Correct(change) => Field::Correction(change.correction.subject()),
            Self::Session(_) => Field::Session,
        }
    }
}

/// Which collection was open, and where it was left.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The paths as given, made absolute.
    pub paths: Vec<String>,
    /// The words of the filter.
    pub words: String,
    /// The article under the cursor.
    pub selected: Option<Key>,
}

/// All marks: what the operations so far add up to.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    read: HashMap<Key, bool>,
    starred: HashMap<Key, bool>,
    places: HashMap<Key, usize>,
    corrections: Corrections,
    session: Option<Session>,
}

/// Which articles the user has read and starred: what a question needs of the marks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// Those that were read.
    pub read: HashSet<Key>,
    /// Those that are starred.
    pub starred: HashSet<Key>,
}

impl Marks {
    /// Makes `operation` true.
    pub fn apply(&mut self, operation: &Operation) {
        match operation {
            Operation::Read { key, on } => {
                self.read.insert(*key, *on);
            }
            Operation::Star { key, on } => {
                self.starred.insert(*key, *on);
            }
            Operation::Place { key, at } => {
                self.places.insert(*key, *at);
            }
            Operation::Correct(change) => self.corrections.apply(change),
            Operation::Session(session) => self.session = Some(session.clone()),
        }
    }

    /// The operation that takes `operation` back, if it is not applied yet.
    #[must_use]
    pub fn inverse(&self, operation: &Operation) -> Operation {
        match *operation {
            Operation::Correct(ref change) => Operation::Correct(self.corrections.inverse(change)),
            Operation::Read { key, .. } => Operation::Read {
                key,
                on: self.is_read(key),
            },
            Operation::Star { key, .. } => Operation::Star {
                key,
                on: self.is_starred(key),
            },
            Operation::Place { key, .. } => Operation::Place {
                key,
                at: self.place(key).unwrap_or(0),
            },
            Operation::Session(_) => {
                Operation::Session(self.session().cloned().unwrap_or_default())
            }
        }
    }

    /// True if the article was read.
    #[must_use]
    pub fn is_read(&self, key: Key) -> bool {
        self.read.get(&key).copied().unwrap_or(false)
    }

    /// True if the article is starred.
    #[must_use]
    pub fn is_starred(&self, key: Key) -> bool {
        self.starred.get(&key).copied().unwrap_or(false)
    }

    /// Which articles are read and starred.
    #[must_use]
    pub fn marked(&self) -> Marked {
        let on = |marks: &HashMap<Key, bool>| {
            let on = marks.iter().filter(|(_, on)| **on);
            on.map(|(key, _)| *key).collect()
        };
        Marked {
            read: on(&self.read),
            starred: on(&self.starred),
        }
    }

    /// The byte of the text where the reading of the article stopped; none if that is its beginning.
    #[must_use]
    pub fn place(&self, key: Key) -> Option<usize> {
        self.places.get(&key).copied().filter(|&at| at > 0)
    }

    /// What the reader has put right.
    #[must_use]
    pub fn corrections(&self) -> &Corrections {
        &self.corrections
    }

    /// The collection opened last.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        self.session
            .as_ref()
            .filter(|session| !session.paths.is_empty())
    }
}
