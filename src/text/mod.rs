//! Positions in text, and what needs nothing but text: safe characters, words, sentences, folding, lines.
//!
//! A text never changes. What is known about it are [`Span`]s of bytes, and `span.of(text)` is the only place that slices.

pub mod clean;
pub mod fold;
pub mod hash;
pub mod layers;
pub mod letter;
pub mod sentence;
mod span;
pub mod terms;
pub mod word;
pub mod wrap;

pub use span::Span;
