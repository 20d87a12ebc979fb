//! What an earlier reading has left in the catalog, as far as the next reading asks.

use std::ops::Range;
use std::path::Path;

use crate::article::Key;
use crate::catalog::Number;
use crate::store::collection::FilePrint;

/// The number under which the catalog knows a file.
pub type FileNumber = u32;

/// What is known of a collection before it is read.
///
/// A file is *whole* when all of it was read; before that it is read again, and what is known of it is kept all the same.
pub trait Known: Sync {
    /// Gives every file to `each`: its number, its real path, and its print if it is whole.
    fn files(&self, each: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>));
    /// The articles of a file that are not gone, in the order of the file.
    fn records(&self, file: FileNumber) -> Vec<KnownRecord>;
    /// True if an article that is not gone has this key.
    fn has(&self, key: Key) -> bool;
}

/// An article that is known: see [`Position`](crate::store::collection::Position) for the fields it has in common with that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRecord {
    /// The article's number.
    pub number: Number,
    /// Its key.
    pub key: Key,
    /// Which record of the file.
    pub record: Option<u64>,
    /// Which bytes of the file.
    pub bytes: Option<Range<u64>>,
    /// The print of the record.
    pub print: u64,
    /// The key without regard to equal articles.
    pub base: u64,
}

/// Nothing is known: everything is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Known for Nothing {
    fn files(&self, _: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>)) {}

    fn records(&self, _: FileNumber) -> Vec<KnownRecord> {
        Vec::new()
    }

    fn has(&self, _: Key) -> bool {
        false
    }
}
