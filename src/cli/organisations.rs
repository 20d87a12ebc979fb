//! `whosaid organisations`: what speaks in a collection and is no person, the most quoted first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use clap::Args;
use roaring::RoaringBitmap;
use serde::Serialize;

use crate::catalog::{Organisation, Organisations};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::language::countries::{Code, english_name};
use crate::text::clean::line;

/// List the organisations and offices that speak, the most quoted first
///
/// Ministries, companies, countries, and offices whose holder the article does not name ("the prime minister of Norway").
#[derive(Debug, Args)]
#[command(after_long_help = "\
The names of one organisation are one line, in any language where that is sure:
\"das nordkoreanische Außenministerium\" and \"the North Korean foreign ministry\".
The commonest name is shown, if there is one, as it stands in a subject.

A JSON record has name, aliases (the other names), kind (organisation or office),
country, articles and quotes. country is null where no article tells it.

--organisation chooses among the lines: any part of a name, or a country. The
other filters choose the articles.

Examples:
  whosaid organisations archive
  whosaid organisations archive --organisation KP
  whosaid organisations archive --match 'treaty outlet:harbour'
  whosaid organisations archive --json | jq -r .name")]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
}

/// One of them, over all articles.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    aliases: Vec<String>,
    kind: &'static str,
    country: Option<Code>,
    articles: usize,
    quotes: usize,
    /// What it is, in one form for all its names.
    #[serde(skip)]
    what: String,
}

/// What the articles call one of them, and how often.
#[derive(Default)]
struct Counted {
    /// The names, in the order in which they were met.
    names: Vec<Named>,
    articles: usize,
    quotes: usize,
}

/// One name of them.
struct Named {
    name: String,
    articles: usize,
    /// It is bent as no subject is.
    is_oblique: bool,
}

/// Counts the organisations and offices of all articles that are wanted.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let mut counted: BTreeMap<(String, Option<Code>, &str), Counted> = BTreeMap::new();
    let corrections = Arc::clone(&input.corrections);
    input.each(&mut |one| {
        let mut seen = BTreeSet::new();
        for body in &one.annotations.bodies {
            let key = (body.what.clone(), body.country, json::body(body));
            let is_new = seen.insert(key.clone());
            let counted = counted.entry(key).or_default();
            match counted
                .names
                .iter_mut()
                .find(|named| named.name == body.name)
            {
                Some(named) => named.articles += 1,
                None => counted.names.push(Named {
                    name: body.name.clone(),
                    articles: 1,
                    is_oblique: body.is_oblique,
                }),
            }
            counted.articles += usize::from(is_new);
            counted.quotes += body.quotes;
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let rows = counted.into_iter().map(|((what, country, kind), counted)| {
        let mut names = counted.names;
        names.sort_by_key(|named| (named.is_oblique, Reverse(named.articles)));
        let mut names = names.into_iter().map(|named| named.name);
        let name = names.next().unwrap_or_default();
        let others = corrections.aliases(&name).iter().cloned();
        Row {
            aliases: names.chain(others).collect(),
            name,
            kind,
            country,
            articles: counted.articles,
            quotes: counted.quotes,
            what,
        }
    });
    let mut rows = wanted(rows.collect(), &arguments.common.filters.organisation);
    rows.sort_by_key(|row| Reverse((row.quotes, row.articles)));
    print(
        &rows[..arguments.common.filters.at_most(rows.len())],
        arguments,
        out,
    )
}

/// Those of `rows` that each of `names` finds.
fn wanted(rows: Vec<Row>, names: &[String]) -> Vec<Row> {
    let mut known = Organisations::default();
    for (number, row) in (0..).zip(&rows) {
        let one = Organisation {
            name: row.name.clone(),
            what: row.what.clone(),
            country: row.country,
            is_quoted: true,
        };
        known.add(&one, row.aliases.iter().map(String::as_str), number);
    }
    let found: Vec<RoaringBitmap> = names.iter().map(|name| known.find(name)).collect();
    let is_wanted = |number: u32| found.iter().all(|rows| rows.contains(number));
    let rows = (0..).zip(rows).filter(|(number, _)| is_wanted(*number));
    rows.map(|(_, row)| row).collect()
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
