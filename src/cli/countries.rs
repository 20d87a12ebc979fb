//! `whosaid countries`: the countries of a collection, the most named first.

use std::collections::HashMap;
use std::io;
use std::ops::ControlFlow;

use clap::Args;
use serde::Serialize;

use crate::annotate::{How, Place};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::language::countries::{Code, english_name};

/// List the countries that the articles name, the most named first
///
/// A mention is a name, an adjective or an inhabitant, in any language: "Nordkorea", "nordkoreanisch", "US-Außenminister".
/// Capitals and seats that stand for a government ("Kreml", "Pyongyang") are counted apart.
#[derive(Debug, Args)]
#[command(after_long_help = "\
A JSON record has code, name, articles, mentions and seats.

Examples:
  whosaid countries archive
  whosaid countries archive --by miller --since 2024-06
  whosaid countries archive --match 'by:miller or by:blinken'
  whosaid countries archive --json | jq -r .code")]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
}

/// A country, over all articles.
#[derive(Debug, Serialize)]
struct Row {
    code: Code,
    name: &'static str,
    articles: usize,
    mentions: usize,
    seats: usize,
}

/// Counts the countries of all articles that are wanted.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let mut rows: HashMap<Code, Row> = HashMap::new();
    input.each(&mut |one| {
        for country in &one.annotations.countries {
            let row = rows.entry(country.code).or_insert_with(|| Row {
                code: country.code,
                name: english_name(country.code),
                articles: 0,
                mentions: 0,
                seats: 0,
            });
            let is_seat = |place: &&Place| place.how == How::Seat;
            let seats = country.mentions.iter().filter(is_seat).count();
            row.articles += 1;
            row.mentions += country.mentions.len() - seats;
            row.seats += seats;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut rows: Vec<Row> = rows.into_values().collect();
    rows.sort_by_key(|row| (std::cmp::Reverse((row.mentions, row.seats)), row.code));
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
                row.code.to_owned(),
                row.name.to_owned(),
                thousands(row.articles),
                thousands(row.mentions),
                thousands(row.seats),
            ]
        })
        .collect();
    let columns = [
        ("CODE", Column::Left),
        ("COUNTRY", Column::Wide),
        ("ARTICLES", Column::Right),
        ("MENTIONS", Column::Right),
        ("SEATS", Column::Right),
    ];
    out.table(&columns, cells)
}
