//! `whosaid people`: the people of a collection, the most quoted first.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::io;
use std::ops::ControlFlow;

use clap::Args;
use serde::Serialize;

use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::text::clean::line;
use crate::text::fold::fold;

/// List the people that the articles name, the most quoted first
#[derive(Debug, Args)]
#[command(after_long_help = "\
A JSON record has name, articles, mentions and quotes.

Examples:
  whosaid people archive
  whosaid people archive --country KP --limit 20
  whosaid people archive --json | jq -r .name")]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
}

/// A person, over all articles.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    articles: usize,
    mentions: usize,
    quotes: usize,
}

/// Counts the people of all articles that are wanted. The same name is the same person.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let mut rows: HashMap<String, Row> = HashMap::new();
    input.each(&mut |one| {
        for person in &one.annotations.people {
            let row = rows.entry(fold(&person.name)).or_insert_with(|| Row {
                name: person.name.clone(),
                articles: 0,
                mentions: 0,
                quotes: 0,
            });
            row.articles += 1;
            row.mentions += person.mentions.len();
            row.quotes += person.quotes;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by(|a, b| {
        let rank = |row: &Row| Reverse((row.quotes, row.mentions));
        rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name))
    });
    print(
        &rows[..arguments.common.filters.at_most(rows.len())],
        arguments,
        out,
    )
}

fn print(rows: &[Row], arguments: &Arguments, out: &mut Out) -> io::Result<()> {
    out.printed = rows.len() as u64;
    if arguments.common.json {
        return rows.iter().try_for_each(|row| json::line(out, row));
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                line(&row.name),
                thousands(row.articles),
                thousands(row.mentions),
                thousands(row.quotes),
            ]
        })
        .collect();
    let columns = [
        ("PERSON", Column::Wide),
        ("ARTICLES", Column::Right),
        ("MENTIONS", Column::Right),
        ("QUOTES", Column::Right),
    ];
    out.table(&columns, cells)
}
