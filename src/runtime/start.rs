//! What the model begins with: the name of the collection, the marks, and where the user left it.

use std::io;
use std::path::Path;

use crate::app::Start;
use crate::runtime::Launch;
use crate::store::Error;
use crate::store::library::{STDIN, Source};
use crate::text::clean;
use crate::user::{Marks, Session};

/// What the model begins with. The same collection as last time is shown as it was left.
pub fn of(launch: &Launch, marks: Marks, complaints: &[Error]) -> Start {
    let paths = absolute_paths(&launch.source);
    let is_same = |session: &&Session| !paths.is_empty() && session.paths == paths;
    let session = marks.session().filter(is_same).cloned().unwrap_or_default();
    Start {
        title: title(&launch.source),
        paths,
        words: session.words,
        selected: session.selected,
        settings: launch.settings.clone(),
        notice: complaints.first().map(ToString::to_string),
        marks,
    }
}

/// The paths of a collection that can be opened again; none if standard input is among them.
fn absolute_paths(source: &Source) -> Vec<String> {
    if source.paths.iter().any(|path| path == Path::new(STDIN)) {
        return Vec::new();
    }
    let whole = |path| std::path::absolute(path).map(|path| path.to_string_lossy().into_owned());
    let paths = source.paths.iter().map(whole).collect::<io::Result<_>>();
    paths.unwrap_or_default()
}

/// The name of a collection: the last part of its first path.
fn title(source: &Source) -> String {
    let Some(first) = source.paths.first() else {
        return String::new();
    };
    let name = if first == Path::new(STDIN) {
        "standard input".to_owned()
    } else {
        // The name of "." is known only to the file system.
        let whole = std::fs::canonicalize(first).unwrap_or_else(|_| first.clone());
        let name = whole.file_name().unwrap_or(first.as_os_str());
        clean::line(&name.to_string_lossy())
    };
    match source.paths.len() {
        1 => name,
        more => format!("{name} + {}", more - 1),
    }
}
