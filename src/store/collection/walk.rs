//! Walks through folders in an order that is always the same. Only regular files are given; no file is opened.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::store::collection::position::{below, real, show};
use crate::store::collection::{FilePrint, Problem, explain, print};

/// A regular file.
pub struct Found<'a> {
    /// Where it is, free of links and dots.
    pub real: PathBuf,
    /// As the user has named it.
    pub named: &'a Path,
    /// What the file system says of it.
    pub print: FilePrint,
}

/// What is not read, and why.
pub struct Missed {
    /// Where it is.
    pub real: PathBuf,
    /// As the user has named it.
    pub shown: String,
    /// Why it is not read.
    pub what: String,
    /// True if there may be something that could not be seen.
    pub is_lost: bool,
}

impl Missed {
    /// How it is told.
    pub fn problem(&self) -> Problem {
        Problem {
            origin: None,
            path: self.shown.clone(),
            record: None,
            what: self.what.clone(),
        }
    }
}

/// Takes what is found; breaks to stop the walk.
pub type Sink<'a> = dyn FnMut(Result<Found<'_>, Missed>) -> ControlFlow<()> + 'a;

/// Gives all that is under `paths`, in order; what lies under two of them, once.
pub fn walk(paths: &[PathBuf], sink: &mut Sink<'_>) -> ControlFlow<()> {
    let mut seen = HashSet::new();
    let mut once = |found: Result<Found<'_>, Missed>| {
        if let Ok(found) = &found
            && paths.len() > 1
            && !seen.insert(of_path(&found.real))
        {
            return ControlFlow::Continue(());
        }
        sink(found)
    };
    paths.iter().try_for_each(|path| tree(path, &mut once))
}

/// By this a path is known again.
pub fn of_path(path: &Path) -> u64 {
    print::of(path.as_os_str().as_encoded_bytes())
}

/// Gives a folder with all that is in it, or a file.
fn tree(root: &Path, sink: &mut Sink<'_>) -> ControlFlow<()> {
    let real = real(root);
    let walk = walkdir::WalkDir::new(root)
        .follow_links(false)
        .follow_root_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            entry.depth() == 0 || !(is_clutter(entry.file_name()) || is_beside_page(entry))
        });
    for entry in walk {
        let path = match &entry {
            Ok(entry) if entry.file_type().is_dir() => continue,
            Ok(entry) => entry.path(),
            Err(error) => error.path().unwrap_or(root),
        };
        let real = below(&real, path.strip_prefix(root).unwrap_or(Path::new("")));
        let missed = |what: String, is_lost: bool| {
            Err(Missed {
                real: real.clone(),
                shown: show(path),
                what,
                is_lost,
            })
        };
        let meta = match &entry {
            Ok(entry) if entry.depth() == 0 => std::fs::metadata(path),
            Ok(entry) => entry.metadata().map_err(Into::into),
            Err(error) => {
                let what = error.io_error().map(explain);
                let what = what.unwrap_or_else(|| "cannot be read".to_owned());
                sink(missed(what, true))?;
                continue;
            }
        };
        sink(match meta {
            Ok(meta) if meta.is_file() => {
                let print = FilePrint::of(&meta);
                let named = path;
                Ok(Found { real, named, print })
            }
            Ok(meta) if meta.is_symlink() => {
                missed("is a link; links are not followed".to_owned(), false)
            }
            Ok(_) => missed("is not a regular file".to_owned(), false),
            Err(error) => missed(explain(&error), true),
        })?;
    }
    ControlFlow::Continue(())
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
    if !entry.file_type().is_dir() {
        return false;
    }
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
    page.is_some_and(|page| {
        ["html", "htm", "xhtml"].iter().any(|kind| {
            entry
                .path()
                .with_file_name(format!("{page}.{kind}"))
                .is_file()
        })
    })
}
