//! Saved web pages: the main text through a readability library, and what the page says of itself in its head.
//!
//! The library builds a tree, and trees of strangers can be deep enough to overflow the stack or wide enough to take minutes.
//! So a page is slimmed in one pass first, and one that is still too deep or too large is read as a row of tags instead.

use dom_smoothie::{Config, Readability};

use crate::article::Draft;
use crate::format::FieldNames;
use crate::format::json::{self, Names};
use crate::format::markup::{self, Token, attribute, one_of, tokens};

/// Browsers stop here as well.
const DEEPEST: usize = 512;
/// Tags of one page; real ones have a few thousand.
const MOST_TAGS: usize = 100_000;
/// Marks of emphasis that are open at once. The parser opens all of them again in every paragraph.
const MOST_OPEN_MARKS: usize = 100;
/// Ampersands that begin no entity; the library looks for the end of each as far as the text goes.
const MOST_BARE_AMPERSANDS: usize = 10_000;
/// Longer attributes are pictures, drawings or tracking, and only class and id are kept.
const LONGEST_ATTRIBUTES: usize = 2048;

/// The draft of a page.
#[must_use]
pub fn read(page: &str) -> Draft {
    let mut facts = facts(page);
    let told = std::mem::take(&mut facts.body);
    if let Some(slim) = slimmed(page) {
        let config = Config {
            max_elements_to_parse: MOST_TAGS,
            ..Config::default()
        };
        let article = Readability::new(slim, None, Some(config)).and_then(|mut page| page.parse());
        if let Ok(article) = article {
            facts.body = markup::text(&article.content);
            facts.title = facts.title.or_else(|| something(&article.title));
            facts.author = facts
                .author
                .or_else(|| something(article.byline.as_deref()?));
        }
    }
    // Some pages carry the whole text for search engines and only its beginning for readers.
    if facts.body.len() * 2 < told.len() {
        facts.body = told;
    }
    if facts.body.trim().is_empty() {
        facts.body = markup::text(page);
    }
    facts.author = facts.author.map(|author| without_by(&author).to_owned());
    if let (Some(title), Some(outlet)) = (&facts.title, &facts.outlet) {
        facts.title = Some(without_outlet(title, outlet).to_owned());
    }
    facts
}

/// `page` without what is not read (scripts, styles, drawings, long attributes); `None` if a tree of it would be too much.
fn slimmed(page: &str) -> Option<String> {
    const DROPPED: &[&str] = &[
        "script", "style", "svg", "math", "template", "iframe", "object", "noscript", "link",
    ];
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    // The next one of its kind closes these, so that they do not nest by being many.
    const CLOSED_BY_NEXT: &[&str] = &[
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup",
        "colgroup", "html", "head", "body",
    ];
    const MARKS: &[&str] = &[
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt",
        "u",
    ];
    let mut slim = String::with_capacity(page.len() / 2);
    let mut open: Vec<&str> = Vec::new();
    let (mut marks, mut tags, mut ampersands) = (0_usize, 0_usize, 0_usize);
    let mut dropped: Option<(&str, usize)> = None;
    for token in tokens(page) {
        if let Some((name, depth)) = dropped {
            dropped = match token {
                Token::Open(other, _) if other.eq_ignore_ascii_case(name) => {
                    Some((name, depth + 1))
                }
                Token::Close(other) if other.eq_ignore_ascii_case(name) => {
                    depth.checked_sub(1).map(|depth| (name, depth))
                }
                _ => dropped,
            };
            continue;
        }
        match token {
            Token::Text(text) => {
                ampersands += bare_ampersands(text);
                if ampersands > MOST_BARE_AMPERSANDS {
                    return None;
                }
                slim.push_str(text);
            }
            Token::Raw(_) => {}
            Token::Open(name, attributes) => {
                let void = one_of(name, VOID);
                if one_of(name, DROPPED) {
                    dropped = (!void && !attributes.ends_with('/')).then_some((name, 0));
                    continue;
                }
                tags += 1;
                if !void && !one_of(name, CLOSED_BY_NEXT) {
                    open.push(name);
                    marks += usize::from(one_of(name, MARKS));
                }
                if open.len() > DEEPEST || marks > MOST_OPEN_MARKS || tags > MOST_TAGS {
                    return None;
                }
                slim.push('<');
                slim.push_str(name);
                if attributes.len() <= LONGEST_ATTRIBUTES {
                    slim.push_str(attributes);
                }
                slim.push('>');
            }
            Token::Close(name) => {
                if let Some(at) = open
                    .iter()
                    .rposition(|other| other.eq_ignore_ascii_case(name))
                {
                    open.truncate(at);
                }
                if one_of(name, MARKS) {
                    marks = marks.saturating_sub(1);
                }
                slim.push_str("</");
                slim.push_str(name);
                slim.push('>');
            }
        }
    }
    Some(slim)
}

/// How many ampersands in `text` begin no entity.
fn bare_ampersands(text: &str) -> usize {
    let near = |at: usize| &text.as_bytes()[at..text.len().min(at + 33)];
    memchr::memchr_iter(b'&', text.as_bytes())
        .filter(|&at| memchr::memchr(b';', near(at)).is_none())
        .count()
}

/// What the page says of itself: linked data first, then its `<meta>`, then what is written in it.
fn facts(page: &str) -> Draft {
    let mut linked = Draft::default();
    let mut said = Draft::default();
    let mut shown = Draft::default();
    let mut inside = "";
    let mut is_data = false;
    let keep = |slot: &mut Option<String>, value: Option<String>| {
        if slot.is_none() {
            *slot = value.filter(|value| !value.is_empty());
        }
    };
    for token in tokens(page) {
        match token {
            Token::Open(name, attributes) => {
                inside = name;
                let get = |key| attribute(attributes, key).map(|value| markup::plain_line(&value));
                if name.eq_ignore_ascii_case("script") {
                    is_data = attributes.to_ascii_lowercase().contains("ld+json");
                } else if name.eq_ignore_ascii_case("html") {
                    keep(&mut said.language, get("lang").or_else(|| get("xml:lang")));
                } else if name.eq_ignore_ascii_case("link") {
                    if get("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) {
                        keep(&mut said.url, get("href"));
                    }
                } else if name.eq_ignore_ascii_case("time") {
                    keep(&mut shown.date, get("datetime"));
                } else if name.eq_ignore_ascii_case("meta")
                    && let Some(key) = get("property")
                        .or_else(|| get("name"))
                        .or_else(|| get("itemprop"))
                    && let Some(slot) = meta(&mut said, &key.to_ascii_lowercase())
                {
                    keep(slot, get("content"));
                }
            }
            Token::Raw(data) if is_data => linked_data(data, &mut linked),
            Token::Text(text) if inside.eq_ignore_ascii_case("h1") => {
                keep(&mut shown.title, Some(markup::plain_line(text)));
            }
            Token::Close(_) => inside = "",
            _ => {}
        }
    }
    keep(&mut said.url, saved_from(page));
    // A profile's address is no name.
    let author = said.author.filter(|author| !author.starts_with("http"));
    Draft {
        id: None,
        title: linked.title.or(said.title).or(shown.title),
        body: linked.body,
        date: linked.date.or(said.date).or(shown.date),
        author: linked.author.or(author),
        outlet: linked.outlet.or(said.outlet),
        url: said
            .url
            .or(linked.url)
            .filter(|url| url.starts_with("http")),
        language: linked.language.or(said.language),
    }
}

/// The fact that a `<meta>` called `key` tells.
fn meta<'a>(said: &'a mut Draft, key: &str) -> Option<&'a mut Option<String>> {
    match key {
        "og:title" | "twitter:title" | "dc.title" | "headline" => Some(&mut said.title),
        "author" | "article:author" | "dc.creator" | "parsely-author" | "sailthru.author" => {
            Some(&mut said.author)
        }
        "article:published_time"
        | "og:published_time"
        | "date"
        | "dc.date"
        | "dc.date.issued"
        | "dcterms.created"
        | "pubdate"
        | "publishdate"
        | "publish-date"
        | "parsely-pub-date"
        | "sailthru.date"
        | "datepublished" => Some(&mut said.date),
        "og:site_name" | "application-name" => Some(&mut said.outlet),
        "og:url" => Some(&mut said.url),
        "og:locale" | "language" => Some(&mut said.language),
        _ => None,
    }
}

/// Takes the article out of linked data (JSON-LD), if it describes one.
fn linked_data(data: &str, linked: &mut Draft) {
    let Ok(value) = json::parse(data.trim()) else {
        return;
    };
    let mut waiting = vec![&value];
    while let Some(value) = waiting.pop() {
        match value {
            serde_json::Value::Array(list) => waiting.extend(list),
            serde_json::Value::Object(object) => {
                waiting.extend(object.get("@graph"));
                let kind = object
                    .get("@type")
                    .map(ToString::to_string)
                    .unwrap_or_default();
                if ["Article", "BlogPosting", "Report"]
                    .iter()
                    .any(|known| kind.contains(known))
                    && let Some(mut draft) = Names::new(&FieldNames::new()).draft(object)
                {
                    // A description is not the text.
                    if !object.contains_key("articleBody") {
                        draft.body.clear();
                    }
                    *linked = draft;
                    return;
                }
            }
            _ => {}
        }
    }
}

/// The address that a browser's "save page" extension notes in a comment at the top.
fn saved_from(page: &str) -> Option<String> {
    let head = page.get(..2048).unwrap_or(page);
    let (_, note) = head.split_once("Page saved with SingleFile")?;
    let (_, url) = note.split_once("url:")?;
    url.split_whitespace().next().map(str::to_owned)
}

/// `text`, if it is something.
fn something(text: &str) -> Option<String> {
    let line = markup::plain_line(text);
    (!line.is_empty()).then_some(line)
}

/// A headline without the name of the site behind it: "Headline | Tagesbote", "Headline - Tagesbote".
fn without_outlet<'a>(title: &'a str, outlet: &str) -> &'a str {
    let Some(rest) = title.strip_suffix(outlet) else {
        return title;
    };
    let headline = rest
        .trim_end()
        .trim_end_matches(['|', '-', '–', '—', '·', '•', ':'])
        .trim_end();
    if headline.is_empty() || headline.len() == rest.trim_end().len() {
        title
    } else {
        headline
    }
}

/// A byline without its "By" or "Von".
fn without_by(author: &str) -> &str {
    ["By ", "by ", "BY ", "Von ", "von ", "VON ", "Par "]
        .iter()
        .find_map(|by| author.strip_prefix(by))
        // "von der Leyen" is a name.
        .filter(|name| name.starts_with(char::is_uppercase))
        .unwrap_or(author)
}
