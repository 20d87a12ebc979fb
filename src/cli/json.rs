//! Records for tools: one JSON object a line, keys in a settled order, an absent value is `null`.
//!
//! Offsets count Unicode code points. Characters that could command a terminal or reorder text are written as `\uXXXX`, so that
//! a record may be looked at on a terminal and still says exactly what the file said.

mod ruler;

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use crate::annotate::{Annotations, Body, Confidence, How, Kind, Party, Quote, Rule, Speaker};
use crate::article::{Article, Headline};
use crate::language::countries::{self, Code};
use crate::text::Span;
use crate::text::clean::is_safe;
use ruler::{Range, Rulers};

/// Writes `record` as one line.
pub fn line(out: &mut impl Write, record: &impl Serialize) -> io::Result<()> {
    record.serialize(&mut Serializer::with_formatter(&mut *out, Escaping))?;
    out.write_all(b"\n")
}

/// Compact JSON in which every character is safe to show.
struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut written = 0;
        for (at, unsafe_one) in fragment.char_indices().filter(|(_, c)| !is_safe(*c)) {
            writer.write_all(&fragment.as_bytes()[written..at])?;
            for unit in unsafe_one.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            written = at + unsafe_one.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[written..])
    }
}

/// An article with all that was found in it.
#[derive(Serialize)]
pub struct Record<'a> {
    id: &'a str,
    path: &'a str,
    title: Option<&'a str>,
    date: Option<String>,
    author: Option<&'a str>,
    outlet: Option<&'a str>,
    url: Option<&'a str>,
    language: &'a str,
    text: &'a str,
    quotes: Vec<Said<'a>>,
    title_quotes: Vec<Said<'a>>,
    people: Vec<Person<'a>>,
    organisations: Vec<Organisation<'a>>,
    countries: Vec<Country>,
    boilerplate: Vec<Range>,
}

/// A quote in a record.
#[derive(Serialize)]
pub struct Said<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    kind: &'static str,
    speaker: Option<&'a str>,
    speaker_text: Option<&'a str>,
    /// `person`, `organisation`, `office`, `other`.
    speaker_is: Option<&'static str>,
    /// From there to the name.
    via: Vec<Stop<'a>>,
    cue: Option<&'a str>,
    rule: &'static str,
    confidence: &'static str,
}

/// A place on the way to the name.
#[derive(Serialize)]
struct Stop<'a> {
    /// `text` or `title`: where `start` and `end` count.
    r#in: &'static str,
    start: usize,
    end: usize,
    text: &'a str,
}

/// A quote by itself, with the article that it stands in.
#[derive(Serialize)]
pub struct Quotation<'a> {
    id: &'a str,
    path: &'a str,
    title: Option<&'a str>,
    date: Option<String>,
    outlet: Option<&'a str>,
    /// `text` or `title`: where `start` and `end` count.
    r#in: &'static str,
    #[serde(flatten)]
    said: Said<'a>,
}

#[derive(Serialize)]
struct Person<'a> {
    name: &'a str,
    surfaces: &'a [String],
    mentions: usize,
    quotes: usize,
}

#[derive(Serialize)]
struct Organisation<'a> {
    name: &'a str,
    kind: &'static str,
    country: Option<Code>,
    quotes: usize,
}

#[derive(Serialize)]
struct Country {
    code: &'static str,
    name: &'static str,
    mentions: usize,
    how: &'static str,
}

impl<'a> Record<'a> {
    /// The record of an annotated article.
    pub fn new(article: &'a Article, found: &'a Annotations) -> Self {
        let in_body = |span: Span| article.body.covers(span);
        let mut rulers = Rulers::new(article);
        let (quotes, title_quotes): (Vec<&Quote>, Vec<&Quote>) =
            found.quotes.iter().partition(|quote| in_body(quote.span));
        Self {
            id: &article.id,
            path: &article.place.path,
            title: title_of(article),
            date: article.date.map(|date| date.to_string()),
            author: article.author.as_deref(),
            outlet: article.outlet.as_deref(),
            url: article.url.as_deref(),
            language: &article.language,
            text: article.body(),
            quotes: said(&quotes, article, found, &mut rulers),
            title_quotes: said(&title_quotes, article, found, &mut rulers),
            people: found
                .people
                .iter()
                .map(|person| Person {
                    name: &person.name,
                    surfaces: &person.surfaces,
                    mentions: person.mentions.len(),
                    quotes: person.quotes,
                })
                .collect(),
            organisations: found
                .bodies
                .iter()
                .map(|one| Organisation {
                    name: &one.name,
                    kind: body(one),
                    country: one.country,
                    quotes: one.quotes,
                })
                .collect(),
            countries: found
                .countries
                .iter()
                .map(|country| Country {
                    code: country.code,
                    name: countries::english_name(country.code),
                    mentions: country.mentions.len(),
                    how: how(country.how()),
                })
                .collect(),
            boilerplate: article
                .boilerplate
                .iter()
                .filter(|span| in_body(**span))
                .map(|span| rulers.body.range(*span))
                .collect(),
        }
    }
}

impl<'a> Quotation<'a> {
    /// The record of one quote of `article`.
    pub fn new(article: &'a Article, found: &'a Annotations, quote: &'a Quote) -> Self {
        let mut rulers = Rulers::new(article);
        Self {
            id: &article.id,
            path: &article.place.path,
            title: title_of(article),
            date: article.date.map(|date| date.to_string()),
            outlet: article.outlet.as_deref(),
            r#in: rulers.of(quote.span).0,
            said: Said::new(quote, article, found, &mut rulers),
        }
    }
}

fn title_of(article: &Article) -> Option<&str> {
    (article.headline_is != Headline::Missing).then(|| article.headline())
}

fn said<'a>(
    quotes: &[&'a Quote],
    article: &'a Article,
    found: &'a Annotations,
    rulers: &mut Rulers<'_>,
) -> Vec<Said<'a>> {
    quotes
        .iter()
        .map(|quote| Said::new(quote, article, found, rulers))
        .collect()
}

impl<'a> Said<'a> {
    fn new(
        quote: &'a Quote,
        article: &'a Article,
        found: &'a Annotations,
        rulers: &mut Rulers<'_>,
    ) -> Self {
        let text = &article.text;
        let (_, Range { start, end }) = rulers.of(quote.span);
        let via = quote
            .speaker
            .iter()
            .flat_map(|speaker| found.chain(speaker, text));
        let via = via.map(|span| {
            let (place, Range { start, end }) = rulers.of(span);
            let text = span.of(text);
            Stop {
                r#in: place,
                start,
                end,
                text,
            }
        });
        Self {
            via: via.collect(),
            start,
            end,
            text: quote.span.of(text),
            kind: kind(quote.kind),
            speaker: quote.speaker.as_ref().map(|speaker| speaker.name.as_str()),
            speaker_text: quote
                .speaker
                .as_ref()
                .map(|speaker| speaker.surface.of(text))
                .filter(|words| !words.is_empty()),
            speaker_is: quote.speaker.as_ref().map(|speaker| party(speaker, found)),
            cue: quote.cue.map(|cue| cue.of(text)),
            rule: rule(quote.rule),
            confidence: confidence(quote.confidence),
        }
    }
}

/// The word for a speaker.
fn party(speaker: &Speaker, found: &Annotations) -> &'static str {
    match speaker.party {
        Party::Person(_) => "person",
        Party::Body(number) => body(&found.bodies[number]),
        Party::Unnamed => "other",
    }
}

/// The word for what speaks and is no person.
pub fn body(body: &Body) -> &'static str {
    if body.is_office {
        "office"
    } else {
        "organisation"
    }
}

/// The word for a kind of quote.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "direct",
        Kind::Fragment => "fragment",
        Kind::Indirect => "indirect",
    }
}

/// The word for a rule.
pub fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::After => "after",
        Rule::Before => "before",
        Rule::Carry => "carry",
        Rule::Subject => "subject",
        Rule::Intro => "intro",
        Rule::Source => "source",
        Rule::Echo => "echo",
        Rule::Turn => "turn",
        Rule::Told => "told",
        Rule::None => "none",
    }
}

/// The word for how sure an attribution is.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Weak => "weak",
        Confidence::Likely => "likely",
        Confidence::Certain => "certain",
    }
}

fn how(how: How) -> &'static str {
    match how {
        How::Name => "name",
        How::Adjective => "adjective",
        How::Inhabitant => "inhabitant",
        How::Seat => "seat",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = Vec::new();
        line(&mut out, &text).expect("memory takes all");
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    #[test]
    fn umlauts_and_emoji_are_written_as_they_are() {
        assert_eq!(written("Größe 😀 „so“"), "\"Größe 😀 „so“\"\n");
    }

    #[test]
    fn what_could_command_a_terminal_is_escaped_and_comes_back() {
        let hostile = "a\u{1b}[31m \u{9b}2J \u{202e}b\u{ad}c \u{7f} \u{e0041}\n";
        let line = written(hostile);
        assert!(line.trim_end().chars().all(is_safe), "{line:?}");
        assert_eq!(
            serde_json::from_str::<String>(&line).expect("JSON"),
            hostile
        );
    }
}
