//! Corrections as text: one JSON object a line in a file that can be shared, one sentence for people.
//!
//! Two files put one after the other are one file. What is wrong in it is told with its line, and the rest still counts.

use std::fmt;

use crate::text::clean;
use crate::user::corrections::Correction;

/// Something in a file that is no correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongLine {
    /// In which line, counted from 1.
    pub line: usize,
    /// What is wrong, without a full stop.
    pub what: String,
}

/// The corrections in `text` with their lines, in order, and the lines that are none. Empty lines and lines that begin with # are passed
/// over.
#[must_use]
pub fn read(text: &str) -> (Vec<(usize, Correction)>, Vec<WrongLine>) {
    let mut corrections = Vec::new();
    let mut wrong = Vec::new();
    // Editors of some systems put a mark at the beginning of a file; after joining two files it may stand anywhere.
    let lines = text
        .lines()
        .map(|line| line.trim().trim_start_matches('\u{feff}'));
    for (line, written) in (1..).zip(lines) {
        if written.is_empty() || written.starts_with('#') {
            continue;
        }
        match serde_json::from_str::<Correction>(written) {
            Ok(correction) => corrections.push((line, correction.safe())),
            Err(error) => {
                let what = error.to_string();
                let what = what.split(" at line ").next().unwrap_or_default();
                let what = clean::line(what);
                wrong.push(WrongLine { line, what });
            }
        }
    }
    (corrections, wrong)
}

/// A sentence, without the article.
impl fmt::Display for Correction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hide { name, only } => {
                write!(out, "{}{name} is hidden", spelling(*only))
            }
            Self::Merge { name, into, only } => {
                write!(out, "{}{name} is the same as {into}", spelling(*only))
            }
            Self::Split {
                name,
                article: Some(_),
                ..
            } => write!(out, "{name} is somebody else in one article"),
            Self::Split {
                name,
                from: Some(from),
                ..
            } => write!(out, "{name} is not {from}"),
            Self::Split { name, .. } => write!(out, "{name} is somebody else"),
            Self::Rename { name, to, only } => {
                write!(out, "{}{name} is called {to}", spelling(*only))
            }
            Self::Speaker {
                quote,
                speaker: Some(speaker),
                ..
            } => write!(out, "{speaker} said “{}”", beginning(quote)),
            Self::Speaker { quote, .. } => {
                write!(out, "nobody known said “{}”", beginning(quote))
            }
        }
    }
}

/// What stands before a name if no other spelling of it is meant.
const fn spelling(only: bool) -> &'static str {
    if only { "only " } else { "" }
}

/// The first words of a quote.
fn beginning(quote: &str) -> String {
    const WORDS: usize = 8;
    let mut words = quote.split_whitespace();
    let mut shown = words.by_ref().take(WORDS).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        return shown + " …";
    }
    // The comma before "said Miller" is not part of what is said.
    shown.truncate(shown.trim_end_matches(',').len());
    shown
}
