//! `whosaid list`: one line an article, the newest first.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use clap::Args;
use roaring::{MultiOps, RoaringBitmap};
use serde::Serialize;

use crate::article::{Article, Place};
use crate::catalog::sought::{Searchable, Sought};
use crate::catalog::{Entry, Inquiry, Term};
use crate::cli::arguments::Common;
use crate::cli::filters::Filters;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
use crate::store::library::Shelf;
use crate::store::library::database::Answer;
use crate::text::clean::line;

/// List the articles: date, outlet, quotes, headline, file; the newest first
#[derive(Debug, Args)]
#[command(after_long_help = "\
A JSON record has id, path, record, title, date, author, outlet, url, language
and quotes: how many direct quotes there are.

Examples:
  whosaid list archive
  whosaid list archive --match 'pact pyongyang' --since 2024-06
  whosaid list archive --match 'by:miller -country:kp (lang:de or is:starred)'
  whosaid list archive --problems > /dev/null
  whosaid list archive --json | jq -r 'select(.quotes > 5) | .path'")]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
}

/// An article without its text.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    path: String,
    record: Option<u64>,
    title: String,
    date: Option<String>,
    author: Option<String>,
    outlet: Option<String>,
    url: Option<String>,
    language: String,
    quotes: u32,
}

impl Row {
    fn new(id: &str, place: &Place, url: Option<&str>, entry: &Entry) -> Self {
        Self {
            id: id.to_owned(),
            path: place.path.clone(),
            record: place.record,
            title: entry.headline.clone(),
            date: entry.date.map(|date| date.to_string()),
            author: entry.author.clone(),
            outlet: entry.outlet.clone(),
            url: url.map(str::to_owned),
            language: entry.language.clone(),
            quotes: entry.quotes,
        }
    }

    fn of(article: &Article, entry: &Entry) -> Self {
        Self::new(&article.id, &article.place, article.url.as_deref(), entry)
    }

    fn cells(&self) -> Vec<String> {
        let place = match self.record {
            Some(record) => format!("{}#{record}", self.path),
            None => self.path.clone(),
        };
        vec![
            self.date.clone().unwrap_or_default(),
            line(self.outlet.as_deref().unwrap_or_default()),
            thousands(self.quotes as usize),
            line(&self.title),
            line(&place),
        ]
    }
}

/// Lists the articles that are wanted: with words the best first, else the newest first.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let filters = &arguments.common.filters;
    let rows = match input.shelf() {
        Some((mut shelf, problems)) => {
            let listed = listed(filters, input, &mut shelf).ok();
            if listed.is_some() {
                input.problems = problems;
            }
            listed
        }
        None => None,
    };
    let rows = match rows {
        Some(rows) => rows,
        None => read(filters, input)?,
    };
    out.printed = rows.len() as u64;
    if arguments.common.json {
        return rows.iter().try_for_each(|row| json::line(out, row));
    }
    let columns = [
        ("DATE", Column::Left),
        ("OUTLET", Column::Left),
        ("QUOTES", Column::Right),
        ("HEADLINE", Column::Wide),
        ("FILE", Column::Path),
    ];
    out.table(&columns, rows.iter().map(Row::cells).collect())
}

/// The articles that are wanted, as the catalog of an earlier run knows them.
fn listed(filters: &Filters, input: &Input, shelf: &mut Shelf) -> Answer<Vec<Row>> {
    let marked = if input.query.asks_marks() {
        Arc::clone(&input.marked)
    } else {
        Arc::default()
    };
    let inquiry = Inquiry {
        query: input.query.clone(),
        marked,
        ..Inquiry::default()
    };
    let listed = shelf.listed(&inquiry, filters.at_most(usize::MAX))?;
    let rows = listed
        .iter()
        .map(|one| Row::new(&one.id, &one.place, one.url.as_deref(), &one.entry));
    Ok(rows.collect())
}

/// The articles that are wanted, all of the collection being read.
fn read(filters: &Filters, input: &mut Input) -> io::Result<Vec<Row>> {
    let mut catalog = input.catalog();
    // Which headlines have the words best is known when all were read.
    let words = input.query.take_words();
    let sought = Sought::each(&words);
    // For each word the articles that have it in their text.
    let mut with_word = vec![RoaringBitmap::new(); sought.len()];
    let mut corrected = RoaringBitmap::new();
    let mut rows = Vec::new();
    input.each(&mut |one| {
        rows.push(Row::of(&one.article, &one.entry));
        let number = catalog.add(Arc::clone(&one.entry));
        if !sought.is_empty() {
            let text = Searchable::article(&one.article);
            for (word, articles) in sought.iter().zip(&mut with_word) {
                if word.is_in(&text) {
                    articles.insert(number);
                }
            }
            if !one.is_as_found() {
                corrected.insert(number);
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if !corrected.is_empty() {
        // Names that were put right stand in no text.
        for (word, articles) in words.split_whitespace().zip(&mut with_word) {
            *articles |= catalog.set(&Term::Word(word.to_owned())) & &corrected;
        }
    }
    let in_texts = with_word.intersection();
    let mut hits = catalog.ranked(&words, &in_texts).rows;
    hits.truncate(filters.at_most(hits.len()));
    // No article is listed twice.
    let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
    let rows = hits
        .iter()
        .filter_map(|&number| rows[number as usize].take());
    Ok(rows.collect())
}
