//! Keys: what articles are known by in the user's marks. They are the same in every reading and after a move.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::article::{Draft, Key};
use crate::store::collection::Known;
use crate::store::collection::pool::Pool;

/// The names of a file that keys are made of: its own and that of its folder, without the way there, so that keys survive a
/// move of the collection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    folder: Vec<u8>,
    name: Vec<u8>,
}

impl Names {
    /// The names in a real path.
    pub fn of(real: &Path) -> Self {
        let bytes = |name: Option<&std::ffi::OsStr>| {
            name.map(|name| name.as_encoded_bytes().to_vec())
                .unwrap_or_default()
        };
        Self {
            folder: bytes(real.parent().and_then(Path::file_name)),
            name: bytes(real.file_name()),
        }
    }

    /// A file without a folder.
    pub fn alone(name: &str) -> Self {
        Self {
            folder: Vec::new(),
            name: name.as_bytes().to_vec(),
        }
    }

    /// The file's own name.
    pub fn name(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.name)
    }

    /// The key of a record before it is compared with others.
    pub fn base(&self, draft: &Draft, record: Option<u64>) -> u64 {
        match (&draft.url, &draft.id) {
            (Some(url), _) => hash(&[b"url", url.trim().as_bytes()]),
            (None, Some(id)) => hash(&[b"id", &self.folder, &self.name, id.as_bytes()]),
            (None, None) => self.base_of_record(record),
        }
    }

    /// The same of a record that has neither an address nor an identifier.
    pub fn base_of_record(&self, record: Option<u64>) -> u64 {
        let record = record.unwrap_or(0).to_le_bytes();
        hash(&[b"file", &self.folder, &self.name, &record])
    }
}

/// Gives keys that no other article has.
pub struct Keys<'a> {
    known: &'a dyn Known,
    /// How many ordinals of each base are given away.
    given: HashMap<u64, u64>,
    /// Keys of known articles which were not met again so far.
    free: HashSet<Key>,
}

impl<'a> Keys<'a> {
    pub fn new(known: &'a dyn Known) -> Self {
        Self {
            known,
            given: HashMap::new(),
            free: HashSet::new(),
        }
    }

    /// The key of a new article: equal ones get the first that is free.
    pub fn give(&mut self, base: u64) -> Key {
        let ordinal = self.given.entry(base).or_default();
        loop {
            let key = nth(base, *ordinal);
            *ordinal += 1;
            if !self.known.has(key) || self.free.remove(&key) {
                return key;
            }
        }
    }

    /// Others may take this key now.
    pub fn free(&mut self, key: Key) {
        self.free.insert(key);
    }

    /// Takes a free key back for the article that had it; false if another one has it by now.
    pub fn keep(&mut self, key: Key) -> bool {
        self.free.remove(&key)
    }

    /// The same for all articles of a pool, or for none.
    pub fn keep_all(&mut self, pool: &Pool) -> bool {
        let all_free = pool.rest().all(|(_, key)| self.free.contains(&key));
        all_free && pool.rest().all(|(_, key)| self.keep(key))
    }
}

/// The key of the first, second, third article with the same base.
fn nth(base: u64, ordinal: u64) -> Key {
    Key(match ordinal {
        0 => base,
        _ => hash(&[b"again", &base.to_le_bytes(), &ordinal.to_le_bytes()]),
    })
}

/// FNV-1a over `parts`, each with its length before it, so that ("ab", "c") and ("a", "bc") differ; then mixed, because keys
/// serve as hashes too. The user's marks hang on these numbers: this must never change.
fn hash(parts: &[&[u8]]) -> u64 {
    let mut state: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for part in parts {
        (part.len() as u64)
            .to_le_bytes()
            .into_iter()
            .for_each(&mut eat);
        part.iter().copied().for_each(&mut eat);
    }
    state ^= state >> 32;
    state = state.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    state ^ (state >> 29)
}
