//! How names of other alphabets are written in Latin letters, and which spellings are one sound.
//!
//! Data and the reading of single words only; which names are one person's is told in `annotate::identity`. To add a
//! language: copy `arabic.rs` (the simplest).

pub mod arabic;
pub mod korean;
pub mod slavic;

use std::collections::HashMap;

/// The forms of names, each with the number of its line in `table`, which has all forms of one name in a line.
fn lines(table: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    let lines = table.lines().enumerate();
    let names = lines.filter(|(_, line)| !line.starts_with('#'));
    names.flat_map(|(number, line)| line.split_whitespace().map(move |name| (number, name)))
}

/// The number of the line for each of the forms.
fn by_form(table: &'static str) -> HashMap<&'static str, usize> {
    lines(table).map(|(number, name)| (name, number)).collect()
}
