//! Where an article stands in the user's files, so that its body is found again without reading everything anew.

use std::fs::Metadata;
use std::num::NonZero;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use crate::store::collection::print;
use crate::text::clean;

/// A file that articles were read from, as it was then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Where it is, free of links and dots; `-` for standard input.
    pub path: PathBuf,
    /// The same as the user has named it, as one safe line.
    pub shown: String,
    /// By what a change is noticed.
    pub print: FilePrint,
}

/// What the file system says of a file. If nothing of it has changed, the file is not opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct FilePrint {
    /// In bytes.
    pub size: u64,
    /// When it was written last, in nanoseconds since 1970.
    pub modified: i64,
    /// The file's number in its file system, 0 where there is none. The number of the device is left out: it may be another one
    /// after the next start of the machine.
    pub inode: u64,
}

impl FilePrint {
    /// What `meta` says.
    #[must_use]
    pub fn of(meta: &Metadata) -> Self {
        let modified = meta.modified().map_or(0, |time| {
            let nanoseconds = |since: std::time::Duration| since.as_nanos() as i64;
            time.duration_since(UNIX_EPOCH)
                .map_or_else(|before| -nanoseconds(before.duration()), nanoseconds)
        });
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(meta);
        #[cfg(not(unix))]
        let inode = 0;
        Self {
            size: meta.len(),
            modified,
            inode,
        }
    }

    /// A number that all but surely differs if anything differs.
    pub(super) fn hash(self) -> Option<NonZero<u64>> {
        let Self {
            size,
            modified,
            inode,
        } = self;
        let parts = [size, modified.cast_unsigned(), inode].map(u64::to_le_bytes);
        NonZero::new(print::of(parts.as_flattened()))
    }
}

/// Where one article stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The file.
    pub origin: Arc<Origin>,
    /// Which record of the file, counted from 1 (in JSONL: the line); `None` if the file is one article.
    pub record: Option<u64>,
    /// The bytes of the file that have to be read for it, where its format can tell: those of the record, or of the list that
    /// the record stands in. Without them the file is read from its beginning.
    pub bytes: Option<Range<u64>>,
    /// The hash of the record's bytes; of what they say ([`print::of_draft`]) if they cannot be told
    /// from those of other records.
    pub print: u64,
    /// The key that the article has if no other one has it: it says nothing of equal articles.
    pub base: u64,
}

/// How real paths are shown: as the user has named the collection.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// What was named, and what it is really.
    roots: Vec<(PathBuf, PathBuf)>,
}

impl Shown {
    /// For the collection that `paths` name.
    #[must_use]
    pub fn new(paths: &[PathBuf]) -> Self {
        let real = |path: &PathBuf| (path.clone(), real(path));
        Self {
            roots: paths.iter().map(real).collect(),
        }
    }

    /// `path`, which is a real one, as one safe line.
    #[must_use]
    pub fn path(&self, path: &Path) -> String {
        let named = self.roots.iter().find_map(|(named, real)| {
            let inner = path.strip_prefix(real).ok()?;
            Some(below(named, inner))
        });
        show(named.as_deref().unwrap_or(path))
    }
}

/// `inner` below `root`; `root` itself without a separator behind it.
pub(super) fn below(root: &Path, inner: &Path) -> PathBuf {
    if inner.as_os_str().is_empty() {
        root.to_owned()
    } else {
        root.join(inner)
    }
}

/// Where `path` is really. The name of "." is known only to the file system.
pub(super) fn real(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// A path as people see it.
pub(super) fn show(path: &Path) -> String {
    clean::line(&path.to_string_lossy())
}
