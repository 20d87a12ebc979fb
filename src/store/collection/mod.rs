//! Collections on disk: folders and files in, articles and problems out, in an order that is always the same.
//!
//! Only regular files are opened, and only for reading; links inside a folder are not followed.

mod again;
mod blocks;
mod keys;
mod known;
mod pool;
mod position;
pub mod print;
mod reader;
mod update;
mod walk;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::article::Article;
use crate::catalog::Number;
use crate::format::{FieldNames, Hint};
use crate::store::collection::keys::Names;
use crate::store::collection::reader::{Reader, Source};
use crate::text::clean;

pub use again::Bodies;
pub use known::{FileNumber, Known, KnownRecord, Nothing};
pub use position::{FilePrint, Origin, Position, Shown};

/// One thing that reading a collection gives.
#[derive(Debug)]
pub enum Item {
    /// A new article, with its key, and where it stands.
    Article(Box<Article>, Position),
    /// A known article that stands somewhere else now. It says the same and has the same key.
    Kept {
        /// The article.
        number: Number,
        /// Where it stands now.
        position: Position,
    },
    /// Known articles that are no more. It comes before the new articles of the same file, which may take over their keys.
    Gone(Vec<Number>),
    /// Files that have not changed.
    Same(Vec<FileNumber>),
    /// All of a file was read; if anything of it is missing later, that is told.
    Whole(Arc<Origin>),
    /// A file that is not there any more, after all else: each of its articles was told to be kept or gone.
    Vanished(FileNumber),
    /// What could not be read.
    Problem(Problem),
}

/// A file or a record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, if it was opened. When it is whole, the problems that were told of it since it was whole before are all that
    /// it has; other problems are told in every reading.
    pub origin: Option<Arc<Origin>>,
    /// The file, as one safe line.
    pub path: String,
    /// Which record of the file, counted from 1 (in JSONL: the line); `None` if it is the whole file.
    pub record: Option<u64>,
    /// What is wrong, as one safe sentence without a full stop.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.record {
            Some(record) => write!(out, "{}, record {record}: {}", self.path, self.what),
            None => write!(out, "{}: {}", self.path, self.what),
        }
    }
}

/// Takes what is read; breaks to stop the reading.
pub type Sink<'a> = dyn FnMut(Item) -> ControlFlow<()> + 'a;

/// The first of `paths` that does not exist.
#[must_use]
pub fn missing(paths: &[PathBuf]) -> Option<&Path> {
    paths
        .iter()
        .map(PathBuf::as_path)
        .find(|path| std::fs::metadata(path).is_err())
}

/// How many files are under `paths`, and how many bytes they have. None is opened.
#[must_use]
pub fn size(paths: &[PathBuf]) -> (u64, u64) {
    let (mut files, mut bytes) = (0, 0);
    // Nothing breaks off.
    let _ = walk::walk(paths, &mut |found| {
        if let Ok(found) = found {
            files += 1;
            bytes += found.print.size;
        }
        ControlFlow::Continue(())
    });
    (files, bytes)
}

/// Reads everything under `paths` in order: folders with all that is in them, by name; stops early when `sink` breaks.
pub fn read(paths: &[PathBuf], fields: &FieldNames, sink: &mut Sink<'_>) {
    update(paths, fields, &Nothing, sink);
}

/// Reads what is new under `paths` since `known` was read. Files that have not changed are not opened; of those that have, the
/// records that are known are told to be kept if they are in another place now, and those that are no more to be gone.
pub fn update(paths: &[PathBuf], fields: &FieldNames, known: &dyn Known, sink: &mut Sink<'_>) {
    // Nothing is left to stop when the sink breaks.
    let _ = update::run(paths, fields, known, sink);
}

/// If nothing under `paths` has changed since `known` was read: what cannot be read there, in the order of reading. Of files that
/// is what was `told` before. No file is opened.
#[must_use]
pub fn unchanged(paths: &[PathBuf], known: &dyn Known, told: Vec<Problem>) -> Option<Vec<Problem>> {
    update::unchanged(paths, known, told)
}

/// Reads the articles in `bytes` that came from standard input; `name` stands for the file.
pub fn read_bytes(bytes: &[u8], name: &str, fields: &FieldNames, sink: &mut Sink<'_>) {
    let source = Source {
        origin: Arc::new(Origin {
            path: PathBuf::from(name),
            shown: clean::line(name),
            print: FilePrint::default(),
        }),
        names: Names::alone(name),
    };
    let hint = Hint {
        name,
        ..Hint::default()
    };
    // Nothing is left to stop when the sink breaks.
    let _ = Reader::new(fields, &Nothing, sink).bytes(bytes, hint, &source, 0);
}

/// Why a file could not be read, in our words.
fn explain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        std::io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        _ => format!("cannot be read ({error})"),
    }
}
