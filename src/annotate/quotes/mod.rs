//! Where somebody's own words stand: between marks, or after a dash. Who said them is found later, by `speakers`.
//!
//! Only outer marks count, single ones where they are the main ones: a quote in a quote belongs to the outer one. Titles, names and ironic words are left out by
//! [`scare`] when it is known whether a cue stands beside them.

pub mod dash;
pub mod halves;
mod marks;
pub mod remarks;
pub mod scare;
mod spans;
pub mod turns;
mod weight;

pub use spans::{find, is_turn};

use crate::text::Span;

/// Words between marks, or after a dash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The words, without their marks; over several paragraphs if the quote goes on there.
    pub span: Span,
    /// With their marks.
    pub marked: Span,
    /// Index of the opening mark, or of the first word after a dash or a label.
    pub first: usize,
    /// Index past the closing mark, or past the last word.
    pub end: usize,
    /// What sets it apart.
    pub by: By,
}

/// What sets a quote apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Marks on both sides.
    Marks,
    /// An opening mark that is never closed.
    OpenMark,
    /// A dash at the start of the line.
    Dash,
    /// A label at the start of the line: "WALLACE: …".
    Turn,
}
