//! Every integration test, in one binary. `cargo test annotated::` runs one subject.

mod annotated;
mod architecture;
mod articles;
mod bodies;
mod cli;
mod collections;
mod corrections;
mod countries;
mod country_languages;
mod demo;
mod documents;
mod examples;
mod formats;
mod german;
mod identity;
mod indirect;
mod keys;
mod library;
mod marks;
mod properties;
mod repair;
mod screens;
mod store;
mod support;
mod terminal;
mod why;
