//! Marked text: an article with its annotations written into it, as the tests and `show --marked` use it.
//!
//! ```text
//! "[q1 We will win]," said [s1 Anna Müller] in [c:FR Paris].
//! [s2:Anna_Müller She] called it "[f2 absurd]". [p2 Karl Weber] smiled.
//! ```
//!
//! | mark | meaning |
//! | --- | --- |
//! | `[q1 …]` | the first quote; `[f1 …]` if it is a fragment, `[i1 …]` if it is indirect |
//! | `[s1 …]` | the words that name its speaker; `[s1,2 …]` for two quotes, `[s1? …]` for a guess |
//! | `[s1:Anna_Müller …]` | the speaker's name, where those words do not hold it |
//! | `[p1 …]` | a mention of the first person |
//! | `[c:FR …]` | a mention of a country |
//!
//! Marks nest and never cross: of two that would, the one that begins later is left out. A bracket or backslash of the
//! text itself has a backslash before it.

use std::collections::BTreeMap;

use crate::annotate::{Annotations, Confidence, Kind, Quote};
use crate::text::Span;

/// Which annotations are written into the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "layers that have nothing to do with each other"
)]
pub struct Layers {
    /// Quotes and their speakers.
    pub quotes: bool,
    /// What is told instead of said, with its speakers. Without it the quotes are counted as if there were only the others.
    pub indirect: bool,
    /// Mentions of people.
    pub people: bool,
    /// Mentions of countries.
    pub countries: bool,
}

impl Layers {
    /// Everything.
    pub const ALL: Self = Self {
        quotes: true,
        indirect: true,
        people: true,
        countries: true,
    };
    /// Quotes and their speakers.
    pub const QUOTES: Self = Self {
        quotes: true,
        indirect: false,
        people: false,
        countries: false,
    };
}

/// `text` with those `layers` of its `annotations` written into it.
#[must_use]
pub fn print(text: &str, annotations: &Annotations, layers: Layers) -> String {
    let mut tags = Vec::new();
    let quotes = numbered(annotations, layers);
    tags.extend(
        quotes
            .iter()
            .map(|(number, quote)| quote_tag(*number, quote)),
    );
    tags.extend(speaker_tags(text, &quotes));
    if layers.people {
        for (number, person) in annotations.people.iter().enumerate() {
            let tag = format!("p{}", number + 1);
            tags.extend(person.mentions.iter().map(|span| (*span, tag.clone())));
        }
    }
    if layers.countries {
        for country in &annotations.countries {
            let tag = format!("c:{}", country.code);
            tags.extend(
                country
                    .mentions
                    .iter()
                    .map(|place| (place.span, tag.clone())),
            );
        }
    }
    // The outer mark first; a stable sort keeps the order of the layers where spans are the same.
    tags.sort_by_key(|(span, _)| (span.start, usize::MAX - span.end));
    write(text, &tags)
}

/// The quotes of these `layers`, counted from 1.
fn numbered(annotations: &Annotations, layers: Layers) -> Vec<(usize, &Quote)> {
    let shown = |quote: &&Quote| match quote.kind {
        Kind::Indirect => layers.indirect,
        Kind::Direct | Kind::Fragment => layers.quotes,
    };
    (1..).zip(annotations.quotes.iter().filter(shown)).collect()
}

fn quote_tag(number: usize, quote: &Quote) -> (Span, String) {
    let kind = match quote.kind {
        Kind::Direct => 'q',
        Kind::Fragment => 'f',
        Kind::Indirect => 'i',
    };
    (quote.span, format!("{kind}{number}"))
}

fn speaker_tags(text: &str, quotes: &[(usize, &Quote)]) -> Vec<(Span, String)> {
    let mut tags: BTreeMap<(Span, String), String> = BTreeMap::new();
    for (number, quote) in quotes {
        let Some(speaker) = &quote.speaker else {
            continue;
        };
        let doubt = if quote.confidence == Confidence::Weak {
            "?"
        } else {
            ""
        };
        let name = if speaker.surface.of(text).contains(&speaker.name) {
            doubt.to_owned()
        } else {
            format!("{doubt}:{}", speaker.name.replace(' ', "_"))
        };
        tags.entry((speaker.surface, name))
            .and_modify(|numbers| *numbers = format!("{numbers},{number}"))
            .or_insert_with(|| format!("s{number}"));
    }
    tags.into_iter()
        .map(|((span, name), numbers)| (span, numbers + &name))
        .collect()
}

/// Writes the sorted `tags` into `text`.
fn write(text: &str, tags: &[(Span, String)]) -> String {
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let mut position = 0;
    let mut open: Vec<usize> = Vec::new();
    for (span, tag) in tags {
        close(text, &mut out, &mut position, &mut open, span.start);
        if open.last().is_some_and(|end| *end < span.end) {
            continue;
        }
        escaped(&text[position..span.start], &mut out);
        position = span.start;
        out.push('[');
        out.push_str(tag);
        out.push(' ');
        open.push(span.end);
    }
    close(text, &mut out, &mut position, &mut open, text.len());
    escaped(&text[position..], &mut out);
    out
}

/// Closes the marks that end at or before `limit`, the innermost first.
fn close(text: &str, out: &mut String, position: &mut usize, open: &mut Vec<usize>, limit: usize) {
    while let Some(end) = open.pop_if(|end| *end <= limit) {
        escaped(&text[*position..end], out);
        *position = end;
        out.push(']');
    }
}

/// The words of the text itself.
fn escaped(words: &str, out: &mut String) {
    for c in words.chars() {
        if matches!(c, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}
