//! An article: one immutable text, and what is known of it before anyone asks who said what.
//!
//! A format gives a [`Draft`], what the record says of itself. [`Article::new`] makes it safe, finds headline, paragraphs,
//! boilerplate, date and language. From then on every position is a [`Span`] into [`Article::text`].

mod boilerplate;
mod date;

use serde::{Deserialize, Serialize};

use crate::language;
use crate::text::Span;
use crate::text::clean::clean;

/// What a record says of itself, in its own words: decoded, but neither made safe nor understood yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The record's own identifier.
    pub id: Option<String>,
    /// The headline, if the record has a field for it.
    pub title: Option<String>,
    /// The text. A headline that is its first line stays in it.
    pub body: String,
    /// The date as written.
    pub date: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Who printed it.
    pub outlet: Option<String>,
    /// Where it was.
    pub url: Option<String>,
    /// The language as written: a code or a name.
    pub language: Option<String>,
}

/// Where an article was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, as shown to people; `-` for standard input.
    pub path: String,
    /// Which record of the file, counted from 1; `None` if the file is one article.
    pub record: Option<u64>,
}

/// What an article is known by, in the user's marks and on the screen: the same after moving the collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key(pub u64);

/// How the headline was come by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// The record has a headline of its own; it stands before the body in the text.
    Given,
    /// The first line of the body looks like one.
    FirstLine,
    /// The beginning of the first sentence, cut at a word: shown as derived.
    Derived,
    /// The article has no words.
    Missing,
}

/// How the date was come by. Never the file's own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateSource {
    /// The record has it.
    Given,
    /// The text tells it.
    Text,
    /// The file name holds it.
    FileName,
}

/// One article.
#[derive(Debug, Clone)]
pub struct Article {
    /// See [`Key`].
    pub key: Key,
    /// The record's own identifier, or the file's name without its ending, with `#n` for the n-th record.
    pub id: String,
    /// Where it was read.
    pub place: Place,
    /// Headline and body: `title\n\nbody` if the headline was given, else just the body. Safe to show ([`clean`]).
    pub text: String,
    /// The words of the headline in `text`.
    pub headline: Span,
    /// How the headline was come by.
    pub headline_is: Headline,
    /// The body in `text`, exactly as the record gave it.
    pub body: Span,
    /// Lines with words in `body`, in order; a headline that is the first line is among them.
    pub paragraphs: Vec<Span>,
    /// What is not part of the story, in order, without overlaps. It is shown dimmed and never searched for quotes or names.
    pub boilerplate: Vec<Span>,
    /// The day it was printed.
    pub date: Option<jiff::civil::Date>,
    /// How the date was come by.
    pub date_is: Option<DateSource>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Who printed it.
    pub outlet: Option<String>,
    /// Where it was.
    pub url: Option<String>,
    /// ISO 639-1 code, `und` if unknown.
    pub language: String,
}

impl Article {
    /// Makes an article of what a record says, read at `place`.
    #[must_use]
    pub fn new(draft: Draft, place: Place) -> Self {
        let body = clean(&draft.body);
        let title = draft
            .title
            .map(|title| clean(&title))
            .filter(|title| !title.trim().is_empty());
        let (text, body_start) = match &title {
            Some(title) => (format!("{title}\n\n{body}"), title.len() + 2),
            None => (body, 0),
        };
        let body = Span::new(body_start, text.len());
        let first_line = Span::new(0, text.find('\n').unwrap_or(text.len()));
        let paragraphs = lines(&text, body);
        Self {
            key: Key(0),
            id: draft.id.unwrap_or_else(|| place.path.clone()),
            headline: first_line.trimmed(&text),
            headline_is: if title.is_some() {
                Headline::Given
            } else {
                Headline::FirstLine
            },
            body,
            boilerplate: boilerplate::find(&text, &paragraphs, &language::UNKNOWN),
            paragraphs,
            date: None,
            date_is: None,
            author: draft.author,
            outlet: draft.outlet,
            url: draft.url,
            language: language::detect::detect(&text).to_owned(),
            text,
            place,
        }
    }

    /// The words of the headline.
    #[must_use]
    pub fn headline(&self) -> &str {
        self.headline.of(&self.text)
    }

    /// The words of the body.
    #[must_use]
    pub fn body(&self) -> &str {
        self.body.of(&self.text)
    }
}

/// The lines of `within` that have words, without white space at their ends.
fn lines(text: &str, within: Span) -> Vec<Span> {
    let mut start = within.start;
    let mut found = Vec::new();
    for line in within.of(text).split('\n') {
        let span = Span::new(start, start + line.len()).trimmed(text);
        if !span.is_empty() {
            found.push(span);
        }
        start += line.len() + 1;
    }
    found
}
