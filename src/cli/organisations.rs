//! `whosaid organisations`: what speaks in a collection and is no person, the most quoted first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;

use clap::Args;
use serde::Serialize;

use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::language::countries::{Code, english_name};
use crate::text::clean::line;
use crate::text::fold::fold;

/// List the organisations and offices that speak, the most quoted first
///
/// Ministries, companies, countries, and offices whose holder the article does not name ("the prime minister of Norway").
#[derive(Debug, Args)]
#[command(after_long_help = "\
A JSON record has name, kind (organisation or office), country, articles and
quotes. country is null where the name tells none.

Examples:
  whosaid organisations archive
  whosaid organisations archive --country KP
  whosaid organisations archive --json | jq -r .name")]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
}

/// One of them, over all articles.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    kind: &'static str,
    country: Option<Code>,
    articles: usize,
    quotes: usize,
}

/// Counts the organisations and offices of all articles that are wanted. The same name of the same country is the same one.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let mut rows: BTreeMap<(String, Option<Code>), Row> = BTreeMap::new();
    input.each(&mut |one| {
        for body in &one.annotations.bodies {
            let row = rows
                .entry((fold(&body.name), body.country))
                .or_insert_with(|| Row {
                    name: body.name.clone(),
                    kind: json::body(body),
                    country: body.country,
                    articles: 0,
                    quotes: 0,
                });
            row.articles += 1;
            row.quotes += body.quotes;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by_key(|row| Reverse((row.quotes, row.articles)));
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
                row.country.map_or("", english_name).to_owned(),
                row.kind.to_owned(),
                thousands(row.articles),
                thousands(row.quotes),
            ]
        })
        .collect();
    let columns = [
        ("ORGANISATION", Column::Wide),
        ("COUNTRY", Column::Left),
        ("KIND", Column::Left),
        ("ARTICLES", Column::Right),
        ("QUOTES", Column::Right),
    ];
    out.table(&columns, cells)
}
