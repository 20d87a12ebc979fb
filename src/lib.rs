//! whosaid.

pub mod annotate;
pub mod article;
pub mod catalog;
pub mod format;
pub mod language;
pub mod store;
pub mod text;
pub mod user;
