//! What the tests share: one helper hides the machinery, so that the hundredth case costs one line.

pub mod annotated;
pub mod cli;
pub mod corrections;
pub mod countries;
pub mod formats;
pub mod known;
pub mod newspaper;
pub mod screens;
pub mod source;
pub mod store;
pub mod terminal;
