//! What the tests share: one helper hides the machinery, so that the hundredth case costs one line.

pub mod annotated;
pub mod countries;
pub mod source;
pub mod store;

pub mod formats;
