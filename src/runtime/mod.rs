//! The program on a terminal: keys, threads and signals come in as messages, effects are performed, frames are written.
//!
//! One loop (`desk`) owns the model. It sleeps until something happens, takes what has come, and draws at most one frame for
//! all of it. Four threads tell it things: one reads the terminal, one hears signals (`events`), one reads the collection
//! and one keeps the catalog (`library`); a fifth writes down (`keeper`).

mod desk;
mod events;
mod keeper;
mod keys;
mod library;
mod paint;
mod screen;
mod scroll;
mod start;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use crate::runtime::desk::{Desk, End};
use crate::store::Folders;
use crate::store::library::Source;
use crate::text::clean;
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
    let is_dumb = std::env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
    if is_dumb || !io::stdout().is_terminal() {
        complain(
            "this terminal cannot show the screen; \
             whosaid list, show, quotes, people or countries print instead",
        );
        return ExitCode::from(2);
    }
    set_panic_hook();
    match Desk::open(launch) {
        Ok(mut desk) => {
            let end = desk.run();
            screen::give_back();
            // Whatever was asked is written down before the status is given.
            drop(desk);
            match end {
                End::Quit => ExitCode::SUCCESS,
                End::Signal(signal) => ExitCode::from(128 + u8::try_from(signal).unwrap_or(0)),
                End::Panic => ExitCode::from(101),
            }
        }
        Err(error) => {
            screen::give_back();
            let reason = clean::line(&error.to_string());
            complain(&format!("the terminal cannot be used: {reason}"));
            ExitCode::from(2)
        }
    }
}

/// One sentence on standard error. It may be closed; then there is nobody to tell.
fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "whosaid: {sentence}");
}

/// A panic gives the terminal back first and is told afterwards, made safe: it may hold words of an article.
fn set_panic_hook() {
    std::panic::set_hook(Box::new(|panic| {
        screen::give_back();
        let what = clean::line(&panic.to_string());
        complain(&format!("this is a mistake in the program: {what}"));
    }));
}
