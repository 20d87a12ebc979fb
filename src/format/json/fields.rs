//! What the fields of a JSON record mean.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::article::Draft;
use crate::format::FieldNames;
use crate::format::decode::repaired;
use crate::format::markup;

/// What a field can mean for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Id,
    Title,
    Body,
    Summary,
    Date,
    Author,
    Outlet,
    Url,
    Language,
}
use Field::{Author, Body, Date, Id, Language, Outlet, Summary, Title, Url};

const FIELDS: usize = 9;

/// The names that archives, crawlers, feeds and news services give to their fields; of several, the first that is not empty
/// wins. A dot goes into an object. Case, `_` and `-` do not matter, so `publishedAt` is `published_at`.
const NAMES: [(Field, &[&str]); FIELDS] = [
    (Id, &["id", "_id", "guid", "uuid"]),
    (
        Title,
        &[
            "title",
            "headline",
            "title.rendered",
            "headline.main",
            "title_page",
            "title_rss",
            "head",
            "name",
        ],
    ),
    (
        Body,
        &[
            "maintext",
            "text",
            "article_text",
            "articleBody",
            "content",
            "content.rendered",
            "body",
            "article",
            "body_text",
            "full_text",
            "content_html",
            "content_text",
            "raw_text",
            "body_xhtml",
            "story",
        ],
    ),
    (
        Summary,
        &[
            "description",
            "excerpt",
            "excerpt.rendered",
            "summary",
            "abstract",
            "lead",
            "snippet",
            "teaser",
        ],
    ),
    (
        Date,
        &[
            "date_publish",
            "publish_date",
            "published_date",
            "date_published",
            "publishedAt",
            "published",
            "pubDate",
            "publication_date",
            "date",
            "created_at",
            "seendate",
            "versioncreated",
            "timestamp",
            "datum",
        ],
    ),
    (
        Author,
        &[
            "authors",
            "author",
            "byline",
            "byline.original",
            "creator",
            "dc:creator",
            "autor",
        ],
    ),
    // Last, since crawlers write an address there.
    (
        Outlet,
        &[
            "source_domain",
            "source.name",
            "sitename",
            "site_name",
            "source-hostname",
            "hostname",
            "domain",
            "publication",
            "publisher",
            "media_name",
            "outlet",
            "newspaper",
            "source",
        ],
    ),
    (
        Url,
        &[
            "url",
            "link",
            "canonical_link",
            "canonical_url",
            "web_url",
            "uri",
            "source",
        ],
    ),
    (Language, &["language", "lang", "meta_lang", "inLanguage"]),
];

/// In an object that stands for a text or a name, the words are in one of these.
const INSIDE: [&str; 9] = [
    "rendered",
    "name",
    "value",
    "text",
    "#text",
    "full_name",
    "content",
    "$date",
    "$oid",
];

/// What writers put where they have nothing, Python's habit first.
const NOTHING: [&str; 14] = [
    "None",
    "nan",
    "NaN",
    "null",
    "N/A",
    "NULL",
    "n/a",
    "NaT",
    "none",
    "undefined",
    "[]",
    "{}",
    "[Removed]",
    "<NA>",
];

/// All names of fields, ready to be looked up: the first part of each, with what else is said of it.
#[derive(Debug)]
pub struct Names {
    by_key: HashMap<String, Vec<Name>>,
}

/// A meaning of a key.
#[derive(Debug)]
struct Name {
    field: Field,
    /// The place among the names of the field: lower wins.
    rank: usize,
    /// The keys after the first.
    path: Vec<String>,
}

impl Names {
    /// The names that everybody uses, and before them `own`: the record's name → ours.
    #[must_use]
    pub fn new(own: &FieldNames) -> Self {
        let mut by_key: HashMap<String, Vec<Name>> = HashMap::new();
        let mut add = |dotted: &str, field, rank| {
            let mut path = dotted.split('.').map(folded);
            let first = path.next().unwrap_or_default();
            let path = path.collect();
            by_key
                .entry(first)
                .or_default()
                .push(Name { field, rank, path });
        };
        for (name, meaning) in own {
            let known = NAMES
                .iter()
                .find(|(field, _)| format!("{field:?}").eq_ignore_ascii_case(meaning));
            if let Some((field, _)) = known {
                add(name, *field, 0);
            }
        }
        for (field, names) in NAMES {
            for (rank, name) in names.iter().enumerate() {
                add(name, field, rank + 1);
            }
        }
        Self { by_key }
    }

    /// What the record says of itself; `None` if it has neither a text nor a headline.
    #[must_use]
    pub fn draft(&self, record: &Map<String, Value>) -> Option<Draft> {
        let mut best: [Option<(usize, String)>; FIELDS] = Default::default();
        for (key, value) in record {
            for name in self.by_key.get(&folded(key)).into_iter().flatten() {
                let slot = &mut best[name.field as usize];
                if slot.as_ref().is_some_and(|(rank, _)| *rank <= name.rank) {
                    continue;
                }
                let Some(words) =
                    follow(value, &name.path).and_then(|value| words(value, name.field))
                else {
                    continue;
                };
                *slot = Some((name.rank, words));
            }
        }
        let mut take = |field: Field| best[field as usize].take().map(|(_, words)| words);
        let title = take(Title);
        let body = take(Body).or_else(|| take(Summary));
        if title.is_none() && body.is_none() {
            return None;
        }
        Some(Draft {
            id: take(Id),
            title: title.map(|title| markup::plain_line(&title)),
            body: body.map(plain).unwrap_or_default(),
            date: take(Date),
            author: take(Author),
            outlet: take(Outlet),
            url: take(Url),
            language: take(Language),
        })
    }
}

/// The name of a feed, from the object around its list.
#[must_use]
pub fn feed(around: &Map<String, Value>) -> Option<String> {
    let version = around.get("version").and_then(Value::as_str)?;
    let title = around.get("title").and_then(Value::as_str)?;
    version
        .contains("jsonfeed")
        .then(|| markup::plain_line(title))
}

/// `body` as text; untouched if it is text already.
fn plain(body: String) -> String {
    match markup::plain(&body) {
        std::borrow::Cow::Borrowed(_) => body,
        std::borrow::Cow::Owned(text) => text,
    }
}

/// `key` as the table has it.
fn folded(key: &str) -> String {
    key.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

/// The value at the end of `path`.
fn follow<'a>(value: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| {
        let object = value.as_object()?;
        object
            .iter()
            .find(|(name, _)| folded(name) == *key)
            .map(|(_, value)| value)
    })
}

/// The words of a value for `field`, if it has any.
fn words(value: &Value, field: Field) -> Option<String> {
    let words = match value {
        Value::String(text) => repaired(text.as_str().into()).into_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(list) => {
            let parts: Vec<String> = list
                .iter()
                .filter_map(|value| words_inside(value, field))
                .collect();
            match field {
                Body | Summary => parts.join("\n\n"),
                Author => parts.join(", "),
                _ => parts.into_iter().next()?,
            }
        }
        Value::Object(_) => words_inside(value, field)?,
        Value::Null | Value::Bool(_) => return None,
    };
    let trimmed = words.trim();
    if trimmed.is_empty() || NOTHING.contains(&trimmed) {
        return None;
    }
    match field {
        Author => Some(authors(trimmed)).filter(|names| !names.is_empty()),
        // An address is not a newspaper, and a newspaper is not an address.
        Outlet => (!is_address(trimmed)).then(|| markup::plain_line(trimmed)),
        Url => is_address(trimmed).then(|| trimmed.to_owned()),
        Body | Summary => Some(words),
        _ => Some(trimmed.to_owned()),
    }
}

/// The words of an element of a list, or of an object that stands for a text or a person.
fn words_inside(value: &Value, field: Field) -> Option<String> {
    let Value::Object(object) = value else {
        return match value {
            Value::Array(_) => None,
            value => words(value, field),
        };
    };
    let part = |key: &str| object.get(key).and_then(Value::as_str);
    if let (Some(given), Some(family)) = (part("given"), part("family")) {
        return Some(format!("{given} {family}"));
    }
    INSIDE.iter().find_map(|key| match object.get(*key) {
        Some(value @ (Value::String(_) | Value::Number(_))) => words(value, field),
        _ => None,
    })
}

/// The names of authors, however they are listed, with ", " between them.
fn authors(raw: &str) -> String {
    let list = raw.strip_prefix('[').and_then(|raw| raw.strip_suffix(']'));
    let separators: &[char] = if list.is_some() {
        &[',', ';']
    } else {
        &[';', '|']
    };
    let names = list.unwrap_or(raw).split(separators).map(|name| {
        let name = if list.is_some() {
            name.trim().trim_matches(['\'', '"'])
        } else {
            name
        };
        markup::plain_line(name)
    });
    names
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// True for a web address.
fn is_address(text: &str) -> bool {
    let schemes = ["http://", "https://", "file://", "urn:", "ftp://", "//"];
    schemes.iter().any(|scheme| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    }) && !text.contains(char::is_whitespace)
}
