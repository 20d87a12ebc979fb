//! Collections on disk: folders and files in, articles and problems out, in an order that is always the same.
//!
//! Only regular files are opened, and only for reading; links inside a folder are not followed.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::article::{Article, Draft, Key, Place};
use crate::format::{self, FieldNames, Hint, Kind};
use crate::text::clean;

/// One thing that reading a collection gives.
#[derive(Debug)]
pub enum Item {
    /// An article, with its key.
    Article(Box<Article>),
    /// What could not be read.
    Problem(Problem),
}

/// A file or a record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
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

/// This much of a file is read to recognise it.
const HEAD: usize = 64 << 10;
/// A file of lines is read in blocks of about this size, so that memory stays small and the first articles come soon.
const BLOCK: usize = 4 << 20;
/// A line longer than this is not an article.
const LONGEST_LINE: usize = 64 << 20;
/// Files of other kinds are read whole, up to this size.
const LARGEST: u64 = 512 << 20;

/// The first of `paths` that does not exist.
#[must_use]
pub fn missing(paths: &[PathBuf]) -> Option<&Path> {
    paths
        .iter()
        .map(PathBuf::as_path)
        .find(|path| std::fs::metadata(path).is_err())
}

/// Reads everything under `paths` in order: folders with all that is in them, by name; stops early when `sink` breaks.
pub fn read(paths: &[PathBuf], fields: &FieldNames, sink: &mut Sink<'_>) {
    let mut reader = Reader::new(fields, sink);
    for path in paths {
        if reader.tree(path).is_break() {
            return;
        }
    }
}

/// Reads the articles in `bytes` that came from standard input; `name` stands for the file.
pub fn read_bytes(bytes: &[u8], name: &str, fields: &FieldNames, sink: &mut Sink<'_>) {
    let mut reader = Reader::new(fields, sink);
    let source = Source {
        shown: clean::line(name),
        folder: Vec::new(),
        name: name.as_bytes().to_vec(),
    };
    let hint = Hint {
        name: &source.shown,
        ..Hint::default()
    };
    // Nothing is left to stop when the sink breaks.
    let _ = reader.bytes(bytes, hint, &source);
}

/// A file and the names that it is known by.
struct Source {
    /// As shown to people.
    shown: String,
    /// The bytes of its folder's name, without the way there, so that keys survive a move.
    folder: Vec<u8>,
    /// The bytes of its own name.
    name: Vec<u8>,
}

/// One reading: the sink, and the keys given so far.
struct Reader<'a, 'sink> {
    fields: &'a FieldNames,
    sink: &'a mut Sink<'sink>,
    seen: HashMap<u64, u64>,
}

impl<'a, 'sink> Reader<'a, 'sink> {
    fn new(fields: &'a FieldNames, sink: &'a mut Sink<'sink>) -> Self {
        Self {
            fields,
            sink,
            seen: HashMap::new(),
        }
    }

    /// Reads a folder with all that is in it, or a file.
    fn tree(&mut self, root: &Path) -> ControlFlow<()> {
        // The name of "." is known only to the file system.
        let real = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
        let walk = walkdir::WalkDir::new(root)
            .follow_links(false)
            .follow_root_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| {
                entry.depth() == 0 || !(is_clutter(entry.file_name()) || is_beside_page(entry))
            });
        for entry in walk {
            match entry {
                Ok(entry) => {
                    let inner = entry.path().strip_prefix(root).unwrap_or(Path::new(""));
                    let real = if inner.as_os_str().is_empty() {
                        real.clone()
                    } else {
                        real.join(inner)
                    };
                    if entry.file_type().is_dir() {
                        continue;
                    }
                    self.entry(entry.path(), &real, entry.depth() == 0)?;
                }
                Err(error) => {
                    let path = error.path().unwrap_or(root).to_owned();
                    let what = error
                        .io_error()
                        .map_or_else(|| "cannot be read".to_owned(), explain);
                    self.problem(&show(&path), None, &what)?;
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Reads one thing that is not a folder. `real` is where it is, free of links and dots.
    fn entry(&mut self, path: &Path, real: &Path, named: bool) -> ControlFlow<()> {
        let source = Source {
            shown: show(path),
            folder: real
                .parent()
                .and_then(Path::file_name)
                .map(|name| name.as_encoded_bytes().to_vec())
                .unwrap_or_default(),
            name: real
                .file_name()
                .map(|name| name.as_encoded_bytes().to_vec())
                .unwrap_or_default(),
        };
        let meta = if named {
            std::fs::metadata(path)
        } else {
            std::fs::symlink_metadata(path)
        };
        match meta {
            Ok(meta) if meta.is_file() => match self.file(path, &source) {
                Ok(flow) => flow,
                Err(error) => self.problem(&source.shown, None, &explain(&error)),
            },
            Ok(meta) if meta.is_symlink() => {
                self.problem(&source.shown, None, "is a link; links are not followed")
            }
            Ok(_) => self.problem(&source.shown, None, "is not a regular file"),
            Err(error) => self.problem(&source.shown, None, &explain(&error)),
        }
    }

    /// Reads a regular file: lines in blocks, all else at once.
    fn file(&mut self, path: &Path, source: &Source) -> std::io::Result<ControlFlow<()>> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        let mut bytes = Vec::new();
        file.by_ref().take(HEAD as u64).read_to_end(&mut bytes)?;
        let name = String::from_utf8_lossy(&source.name);
        let mut hint = Hint {
            name: &name,
            ..Hint::default()
        };
        if bytes.len() < HEAD {
            return Ok(self.bytes(&bytes, hint, source));
        }
        hint.kind = Some(format::sniff(&bytes, &name));
        match hint.kind {
            Some(Kind::Other(what)) => Ok(self.problem(&source.shown, None, what)),
            Some(Kind::Lines) => self.blocks(file, bytes, hint, source),
            _ if size > LARGEST => Ok(self.problem(&source.shown, None, "is larger than 512 MiB")),
            _ => {
                // What the head looked like may change with the rest: a page of lines may end in a page of prose.
                hint.kind = None;
                file.take(LARGEST).read_to_end(&mut bytes)?;
                Ok(self.bytes(&bytes, hint, source))
            }
        }
    }

    /// Reads a large file of lines, of which `bytes` is the beginning, in blocks that end at the end of a line.
    fn blocks(
        &mut self,
        mut file: File,
        mut bytes: Vec<u8>,
        mut hint: Hint<'_>,
        source: &Source,
    ) -> std::io::Result<ControlFlow<()>> {
        loop {
            let wanted = BLOCK as u64;
            let read = file.by_ref().take(wanted).read_to_end(&mut bytes)?;
            let at_end = (read as u64) < wanted;
            let cut = match memchr::memrchr(b'\n', &bytes) {
                _ if at_end => bytes.len(),
                Some(last) => last + 1,
                None if bytes.len() > LONGEST_LINE => {
                    let line = Some(hint.records_before + 1);
                    let flow = self.problem(&source.shown, line, "is a line longer than 64 MiB");
                    if flow.is_break() || !skip_line(&mut file, &mut bytes)? {
                        return Ok(flow);
                    }
                    hint.records_before += 1;
                    continue;
                }
                None => continue,
            };
            if self.bytes(&bytes[..cut], hint, source).is_break() {
                return Ok(ControlFlow::Break(()));
            }
            if at_end {
                return Ok(ControlFlow::Continue(()));
            }
            hint.records_before += memchr::memchr_iter(b'\n', &bytes[..cut]).count() as u64;
            bytes.drain(..cut);
        }
    }

    /// Reads what `bytes` hold.
    fn bytes(&mut self, bytes: &[u8], hint: Hint<'_>, source: &Source) -> ControlFlow<()> {
        let Self { fields, sink, seen } = self;
        format::read(bytes, hint, fields, &mut |record| {
            sink(match record {
                Ok((record, draft)) => {
                    Item::Article(Box::new(article(draft, record, source, seen)))
                }
                Err(problem) => Item::Problem(Problem {
                    path: source.shown.clone(),
                    record: problem.record,
                    what: clean::line(&problem.what),
                }),
            })
        })
    }

    fn problem(&mut self, path: &str, record: Option<u64>, what: &str) -> ControlFlow<()> {
        (self.sink)(Item::Problem(Problem {
            path: path.to_owned(),
            record,
            what: clean::line(what),
        }))
    }
}

/// Reads on to the end of a line that began in `bytes`, and leaves there what was read behind it. False if it is the last.
fn skip_line(file: &mut File, bytes: &mut Vec<u8>) -> std::io::Result<bool> {
    loop {
        bytes.clear();
        file.by_ref().take(BLOCK as u64).read_to_end(bytes)?;
        if let Some(end) = memchr::memchr(b'\n', bytes) {
            bytes.drain(..=end);
            return Ok(true);
        }
        if bytes.is_empty() {
            return Ok(false);
        }
    }
}

/// The article of a record, with its key.
fn article(
    draft: Draft,
    record: Option<u64>,
    source: &Source,
    seen: &mut HashMap<u64, u64>,
) -> Article {
    let mut key = match (&draft.url, &draft.id) {
        (Some(url), _) => hash(&[b"url", url.trim().as_bytes()]),
        (None, Some(id)) => hash(&[b"id", &source.folder, &source.name, id.as_bytes()]),
        (None, None) => {
            let record = record.unwrap_or(0).to_le_bytes();
            hash(&[b"file", &source.folder, &source.name, &record])
        }
    };
    let ordinal = seen.entry(key).or_default();
    if *ordinal > 0 {
        key = hash(&[b"again", &key.to_le_bytes(), &ordinal.to_le_bytes()]);
    }
    *ordinal += 1;
    let place = Place {
        path: source.shown.clone(),
        record,
    };
    let mut article = Article::new(draft, place);
    article.key = Key(key);
    article
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

/// Hidden files and what file managers leave behind: skipped without a word.
fn is_clutter(name: &std::ffi::OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(b".")
        || name.ends_with(b"~")
        || [&b"Thumbs.db"[..], b"desktop.ini", b"__MACOSX"].contains(&name)
}

/// What browsers put beside a saved page: `name_files` next to `name.html`.
fn is_beside_page(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let page = [
        "_files",
        "-Dateien",
        "_fichiers",
        "_archivos",
        "_bestanden",
        "_pliki",
    ]
    .iter()
    .find_map(|ending| name.strip_suffix(ending));
    entry.file_type().is_dir()
        && page.is_some_and(|page| {
            ["html", "htm", "xhtml"].iter().any(|kind| {
                entry
                    .path()
                    .with_file_name(format!("{page}.{kind}"))
                    .is_file()
            })
        })
}

/// A path as people see it.
fn show(path: &Path) -> String {
    clean::line(&path.to_string_lossy())
}

/// Why a file could not be read, in our words.
fn explain(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        std::io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        _ => format!("cannot be read ({error})"),
    }
}
