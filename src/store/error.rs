//! What went wrong at the edge, as one sentence for the user.

use std::fmt;
use std::io;
use std::path::Path;

use crate::text::clean;

/// One sentence: what could not be done, with which file, why, and what can be done about it. Safe to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    /// An error with this sentence, made safe and put on one line.
    #[must_use]
    pub fn new(sentence: &str) -> Self {
        Self(clean::line(sentence))
    }

    /// Could not do `operation` ("read the settings in") with `path` for the reason that the system gave.
    #[must_use]
    pub fn io(operation: &str, path: &Path, reason: &io::Error) -> Self {
        let advice = match reason.kind() {
            io::ErrorKind::PermissionDenied => "; check who owns it and its permissions",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "; make room on the disk",
            io::ErrorKind::ReadOnlyFilesystem => "; choose another folder with --config-dir",
            _ => "",
        };
        let path = path.display();
        Self::new(&format!(
            "could not {operation} {path}: {}{advice}",
            why(reason)
        ))
    }
}

/// The system's reason in small letters and without its number.
fn why(reason: &io::Error) -> String {
    let text = reason.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
