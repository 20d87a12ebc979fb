//! `whosaid people`: the people of a collection, the most quoted first.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;

use clap::Args;
use roaring::RoaringBitmap;
use serde::{Serialize, Serializer};

use crate::annotate::{Annotations, Kind, Speaker};
use crate::catalog::identity::{Identities, Spelling};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::text::clean::line;

/// List the people that the articles name, the most quoted first
#[derive(Debug, Args)]
#[command(after_long_help = "\
All spellings of a name, in any language, are one person; the commonest is shown.

A JSON record has name, aliases (the other spellings), articles, mentions, quotes
and indirect. Quotes are direct quotes, neither fragments nor what is told in the
words of the article, which indirect counts.

Examples:
  whosaid people archive
  whosaid people archive --country KP --limit 20
  whosaid people archive --match 'country:kp -country:us date:2024'
  whosaid people archive --json | jq -r .name")]
pub struct Arguments {
    /// Also count how often somebody is told of in the words of the article
    #[arg(long)]
    pub indirect: bool,
    #[command(flatten)]
    pub common: Common,
}

/// A person, over all articles.
#[derive(Debug, Serialize)]
struct Row {
    name: String,
    aliases: Vec<String>,
    #[serde(serialize_with = "count")]
    articles: RoaringBitmap,
    mentions: usize,
    quotes: usize,
    indirect: usize,
}

/// Of articles only their number is told.
fn count<S: Serializer>(articles: &RoaringBitmap, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u64(articles.len())
}

/// Counts the people of all articles that are wanted.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let mut identities = Identities::default();
    identities.keep_apart(&input.corrections.apart());
    // One row a spelling.
    let mut spellings: Vec<Row> = Vec::new();
    let mut article = 0;
    input.each(&mut |one| {
        let told = told(&one.annotations);
        for (person, told) in one.annotations.people.iter().zip(told) {
            let spelling = identities.add(&person.name);
            if spelling == spellings.len() {
                spellings.push(Row {
                    name: person.name.clone(),
                    aliases: Vec::new(),
                    articles: RoaringBitmap::new(),
                    mentions: 0,
                    quotes: 0,
                    indirect: 0,
                });
            }
            let row = &mut spellings[spelling];
            row.articles.insert(article);
            row.mentions += person.mentions.len();
            row.quotes += person.quotes;
            row.indirect += told;
            for other in one.entry.aliases_of(&person.name) {
                if !row.aliases.iter().any(|known| known == other) {
                    row.aliases.push(other.to_owned());
                }
            }
        }
        article += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    let mut rows: BTreeMap<Spelling, Vec<Row>> = BTreeMap::new();
    for (spelling, row) in spellings.into_iter().enumerate() {
        rows.entry(identities.person(spelling))
            .or_default()
            .push(row);
    }
    let mut rows: Vec<Row> = rows.into_values().filter_map(together).collect();
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

/// How often each person of an article is told of in its own words.
fn told(found: &Annotations) -> Vec<usize> {
    let mut told = vec![0; found.people.len()];
    for quote in &found.quotes {
        let person = quote.speaker.as_ref().and_then(Speaker::person);
        if let (Kind::Indirect, Some(person)) = (quote.kind, person) {
            told[person] += 1;
        }
    }
    told
}

/// One row of all spellings of a person, under the commonest.
fn together(mut spellings: Vec<Row>) -> Option<Row> {
    spellings.sort_by_key(|row| Reverse(row.articles.len()));
    let mut told = Vec::new();
    let mut spellings = spellings.into_iter();
    let mut person = spellings.next()?;
    told.append(&mut person.aliases);
    for other in spellings {
        person.articles |= other.articles;
        person.mentions += other.mentions;
        person.quotes += other.quotes;
        person.indirect += other.indirect;
        person.aliases.push(other.name);
        told.extend(other.aliases);
    }
    for other in told {
        if other != person.name && !person.aliases.contains(&other) {
            person.aliases.push(other);
        }
    }
    Some(person)
}

fn print(rows: &[Row], arguments: &Arguments, out: &mut Out) -> io::Result<()> {
    out.printed = rows.len() as u64;
    if arguments.common.json {
        return rows.iter().try_for_each(|row| json::line(out, row));
    }
    let columns = [
        ("PERSON", Column::Wide),
        ("ARTICLES", Column::Right),
        ("MENTIONS", Column::Right),
        ("QUOTES", Column::Right),
        ("INDIRECT", Column::Right),
    ];
    let columns = &columns[..if arguments.indirect { 5 } else { 4 }];
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let articles = row.articles.len() as usize;
            let numbers = [articles, row.mentions, row.quotes, row.indirect];
            let numbers = numbers[..columns.len() - 1].iter().copied().map(thousands);
            std::iter::once(line(&row.name)).chain(numbers).collect()
        })
        .collect();
    out.table(columns, cells)
}
