//! whosaid: a terminal browser for collections of news articles.
//!
//! *Files are read into articles; articles are annotated; annotated articles fill a catalog; every question put to the
//! catalog is a set of articles; the app holds one question; the view draws the answer; the store remembers.*
//!
//! # The floors
//!
//! A room may use only what stands below it, never sideways unless drawn. `tests/architecture.rs` keeps this.
//!
//! ```text
//!  8  main
//!  7  cli       runtime        the edges: arguments and printing │ terminal, threads, signals
//!  6  view      store          ratatui │ files, folders, the database
//!  5  app                      Model, Message, Command, Effect: what the program is doing
//!  4  user ← catalog           settings, marks, corrections: values, not files │ questions and answers
//!  3  annotate                 quotes, speakers, people, organisations, countries
//!  2  article ← format         one text and what it says of itself │ bytes in, drafts and problems out
//!  1  language                 one file for each language: words, marks, examples
//!  0  text                     positions in text; safe characters, words, sentences, lines
//! ```
//!
//! Everything up to `app` is the core: it has no files, no threads, no clock and no terminal, and it cannot fail. What it
//! needs of the world comes in as an argument; what it wants of the world goes out as an effect, which is a value.
//!
//! # The screen
//!
//! ```text
//!  head ──────────────────────────────────────────────── name, collection, filter line, count
//!                           │                          │
//!  list                     │ reader                   │ aside
//!  one row an article:      │ headline, facts,         │ the countries,
//!  date mark outlet headline│ margin: who speaks,      │ people and
//!  > marks the cursor       │ text: what is said       │ organisations
//!                           │                          │
//!  foot ───────────────────────────────────────────────── keys that help now, a notice, the place in the text
//! ```
//!
//! The list, the reader and the aside are *panes*; one has the *focus*. Below 100 columns there are two panes, below 60 one.

pub mod annotate;
pub mod app;
pub mod article;
pub mod catalog;
pub mod cli;
pub mod format;
pub mod language;
pub mod runtime;
pub mod store;
pub mod text;
pub mod user;
pub mod view;
