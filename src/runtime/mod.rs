//! The program on a terminal: keys, threads and signals come in as messages, effects are performed, frames are written.

use std::process::ExitCode;

use crate::store::Folders;
use crate::store::library::Source;
use crate::user::Settings;

/// All that the screen needs to know of the world before it starts.
#[derive(Debug, Clone)]
pub struct Launch {
    /// What is opened.
    pub source: Source,
    /// The user's settings.
    pub settings: Settings,
    /// Where the marks are kept.
    pub folders: Folders,
    /// False for a screen without colours (`NO_COLOR`).
    pub colour: bool,
    /// True for a screen whose signs are all ASCII.
    pub ascii: bool,
}

/// Shows the collection until the user quits. The exit status is 0, 2 without a usable terminal, 101 after a panic,
/// 128 + n after a signal.
#[must_use]
pub fn run(launch: Launch) -> ExitCode {
    drop(launch);
    ExitCode::from(2)
}
