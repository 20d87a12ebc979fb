//! `whosaid list`: one line an article, the newest first.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use clap::Args;
use roaring::RoaringBitmap;
use serde::Serialize;

use crate::article::Article;
use crate::catalog::Entry;
use crate::catalog::sought::{Searchable, Sought};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, thousands};
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
    fn new(article: &Article, entry: &Entry) -> Self {
        Self {
            title: article.headline().to_owned(),
            id: article.id.clone(),
            path: article.place.path.clone(),
            record: article.place.record,
            date: article.date.map(|date| date.to_string()),
            author: article.author.clone(),
            outlet: article.outlet.clone(),
            url: article.url.clone(),
            language: article.language.clone(),
            quotes: entry.quotes,
        }
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
    let mut catalog = input.catalog();
    // Which headlines have the words best is known when all were read.
    let words = input.query.take_words();
    let sought = Sought::each(&words);
    let mut in_texts = RoaringBitmap::new();
    let mut rows = Vec::new();
    input.each(&mut |one| {
        rows.push(Row::new(&one.article, &one.entry));
        let number = catalog.add(Arc::clone(&one.entry));
        if !sought.is_empty() {
            let text = Searchable::article(&one.article);
            if sought.iter().all(|word| word.is_in(&text)) {
                in_texts.insert(number);
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut hits = catalog.ranked(&words, &in_texts).rows;
    hits.truncate(arguments.common.filters.at_most(hits.len()));
    let rows: Vec<&Row> = hits.iter().map(|&number| &rows[number as usize]).collect();
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
    out.table(&columns, rows.iter().map(|row| row.cells()).collect())
}
