//! One line of the catalog: all of an article that a list, a filter or a count needs, without its text.

use std::sync::Arc;

use jiff::civil::Date;

use crate::annotate::{Annotations, How, Kind};
use crate::article::{Article, Headline, Key};
use crate::language::countries::Code;

/// An article with all that was found in it, as it comes out of the reading of a collection. The screen shows these.
#[derive(Debug, Clone)]
pub struct Annotated {
    /// The article.
    pub article: Article,
    /// What was found in it.
    pub annotations: Annotations,
    /// Its line in the catalog.
    pub entry: Arc<Entry>,
}

impl Annotated {
    /// The article with its annotations and its line.
    #[must_use]
    pub fn new(article: Article, annotations: Annotations) -> Self {
        let entry = Arc::new(Entry::new(&article, &annotations));
        Self {
            article,
            annotations,
            entry,
        }
    }
}

/// What the catalog keeps of an article.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What the article is known by in the user's marks.
    pub key: Key,
    /// The headline, on one line.
    pub headline: String,
    /// True if the headline is only the beginning of the first sentence.
    pub derived: bool,
    /// The day it was printed.
    pub date: Option<Date>,
    /// Who printed it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// ISO 639-1 code, `und` if unknown.
    pub language: String,
    /// How many direct quotes it has.
    pub quotes: u32,
    /// Who is quoted, people and others ("Außenministerium"), with the number of their quotes of every kind.
    pub speakers: Vec<(String, u32)>,
    /// The people it names, with the number of their quotes.
    pub people: Vec<(String, u32)>,
    /// The countries it names, not those that only a capital or a seat stands for.
    pub countries: Vec<Code>,
}

impl Entry {
    /// The entry of an annotated article.
    #[must_use]
    pub fn new(article: &Article, annotations: &Annotations) -> Self {
        let is_direct = |quote: &&crate::annotate::Quote| quote.kind == Kind::Direct;
        Self {
            key: article.key,
            headline: article.headline().to_owned(),
            derived: article.headline_is == Headline::Derived,
            date: article.date,
            outlet: article.outlet.clone(),
            author: article.author.clone(),
            language: article.language.clone(),
            quotes: annotations.quotes.iter().filter(is_direct).count() as u32,
            speakers: speakers(annotations),
            people: annotations
                .people
                .iter()
                .map(|p| (p.name.clone(), p.quotes as u32))
                .collect(),
            countries: annotations
                .countries
                .iter()
                .filter(|country| country.how() < How::Seat)
                .map(|country| country.code)
                .collect(),
        }
    }
}

/// Who is quoted and how often, in the order of their first quote.
fn speakers(annotations: &Annotations) -> Vec<(String, u32)> {
    let mut found: Vec<(String, u32)> = Vec::new();
    let names = annotations
        .quotes
        .iter()
        .filter(|quote| quote.kind != Kind::Indirect)
        .filter_map(|quote| quote.speaker.as_ref());
    for name in names.map(|speaker| &speaker.name) {
        match found.iter_mut().find(|(known, _)| known == name) {
            Some((_, quotes)) => *quotes += 1,
            None => found.push((name.clone(), 1)),
        }
    }
    found
}
