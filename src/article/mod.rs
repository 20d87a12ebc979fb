//! An article: one immutable text, and what is known of it before anyone asks who said what.
//!
//! A format gives a [`Draft`], what the record says of itself. [`Article::new`] makes it safe, finds headline, paragraphs,
//! boilerplate, date and language. From then on every position is a [`Span`] into [`Article::text`].

mod boilerplate;
mod date;
mod headline;

use serde::{Deserialize, Serialize};

use crate::language;
use crate::text::Span;
use crate::text::clean::{self, clean};

/// This much of a text is enough to tell its language.
const DETECTED: usize = 1200;

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
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
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
    /// Headline and body: `title\n\nbody` if the headline was given, else just the body. Safe to show ([`clean()`]).
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
    ///
    /// A headline that the record gives and repeats as the first line of its text stays in both places, so that the body is what
    /// the record gave; the line in the body counts as boilerplate.
    #[must_use]
    pub fn new(draft: Draft, place: Place) -> Self {
        let title = draft.title.as_deref().and_then(one_line);
        let body = clean(&draft.body);
        // Without spare room: a collection keeps all its texts.
        let text = match &title {
            Some(title) => [title, "\n\n", &body].concat(),
            None => body.as_str().to_owned(),
        };
        let given = title.as_ref().map(|title| Span::new(0, title.len()));
        let body = Span::new(given.map_or(0, |title| title.end + 2), text.len());
        let paragraphs = lines(&text, body);

        let raw_language = draft.language.unwrap_or_default();
        let language = language::names::find_code(&raw_language).unwrap_or_else(|| {
            let start = &text[..text.floor_char_boundary(DETECTED)];
            language::detect::detect(start).to_owned()
        });
        let mut boilerplate = boilerplate::find(&text, &paragraphs, &language);
        if let (Some(title), Some(&first)) = (given, paragraphs.first())
            && same_words(title.of(&text), first.of(&text))
            && boilerplate.first() != Some(&first)
        {
            boilerplate.insert(0, first);
        }
        let (headline, headline_is) = match given {
            Some(title) => (title, Headline::Given),
            None => headline::find(&text, &paragraphs, &boilerplate, &language),
        };
        let url = draft.url.as_deref().and_then(one_line);
        let (date, date_is) = match find_date(
            draft.date,
            &raw_language,
            &language,
            &text,
            &paragraphs,
            &place,
            url.as_deref(),
        ) {
            Some((date, source)) => (Some(date), Some(source)),
            None => (None, None),
        };
        let outlet = draft.outlet.as_deref().and_then(one_line);
        Self {
            key: Key(0),
            id: draft
                .id
                .as_deref()
                .and_then(one_line)
                .unwrap_or_else(|| place.id()),
            headline,
            headline_is,
            body,
            boilerplate,
            paragraphs,
            date,
            date_is,
            author: draft.author.as_deref().and_then(one_line),
            outlet: outlet.or_else(|| url.as_deref().and_then(host)),
            url,
            language,
            text,
            place,
        }
    }

    /// The words of the headline; a text without words has a name for that.
    #[must_use]
    pub fn headline(&self) -> &str {
        match self.headline_is {
            Headline::Missing => "(no words)",
            _ => self.headline.of(&self.text),
        }
    }

    /// True if `span` shares nothing with what stands around the story.
    #[must_use]
    pub fn is_story(&self, span: Span) -> bool {
        let next = self
            .boilerplate
            .partition_point(|around| around.end <= span.start);
        !self
            .boilerplate
            .get(next)
            .is_some_and(|around| around.overlaps(span))
    }

    /// The words of the body.
    #[must_use]
    pub fn body(&self) -> &str {
        self.body.of(&self.text)
    }
}

impl Place {
    /// The day that the name of a file or of its folders tells.
    #[must_use]
    pub fn date(path: &str) -> Option<jiff::civil::Date> {
        date::in_path(path)
    }

    /// What an article without an identifier is called: the file's name without its ending, and which record it is.
    #[must_use]
    pub fn id(&self) -> String {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let stem = if stem.is_empty() { name } else { stem };
        match self.record {
            Some(record) => format!("{stem}#{record}"),
            None => stem.to_owned(),
        }
    }
}

/// The date, and how it was come by: given, in the text, in the names of files and addresses.
fn find_date(
    given: Option<String>,
    raw_language: &str,
    language: &str,
    text: &str,
    paragraphs: &[Span],
    place: &Place,
    url: Option<&str>,
) -> Option<(jiff::civil::Date, DateSource)> {
    // "en-US" says more of a date than "en".
    let region = if raw_language.len() > 3 {
        raw_language
    } else {
        language
    };
    if let Some(date) = given.and_then(|raw| date::given(&raw, region)) {
        return Some((date, DateSource::Given));
    }
    let named = Place::date(&place.path).or_else(|| date::in_path(url?));
    date::in_text(text, paragraphs, language, named)
        .map(|date| (date, DateSource::Text))
        .or_else(|| Some((named?, DateSource::FileName)))
}

/// `raw` as one safe line; `None` if there is nothing in it.
fn one_line(raw: &str) -> Option<String> {
    let line = clean::line(raw);
    let line = line.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// The newspaper's address in `url`: the host without "www.".
fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.rsplit('@').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.')).then(|| host.to_lowercase())
}

/// True if two lines have the same letters and digits.
fn same_words(a: &str, b: &str) -> bool {
    fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
    }
    a.len().abs_diff(b.len()) <= 16 && folded(a).eq(folded(b))
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
    found.shrink_to_fit();
    found
}
