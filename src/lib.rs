//! whosaid.

pub mod annotate;
pub mod article;
pub mod format;
pub mod language;
pub mod text;
