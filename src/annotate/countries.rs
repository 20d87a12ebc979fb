//! Countries by name, adjective, inhabitants, compounds, and the seats of their governments.
//!
//! The words stand in `language::countries`; here is decided which of them speak of a country. Three rules, made for the
//! language, not for an article:
//!
//! - A name with an American state behind it ("Lebanon, Pennsylvania") is a town.
//! - A doubtful name ("Jordan", "Chad", "Georgia") beside another name is a person ("Michael Jordan", "Jordan Peterson").
//!   Such a person, and words like "Atlanta", speak against the country; words like "Tbilisi" speak for it. In an article
//!   with both, the bare name goes with the nearest.
//! - "US" in a line without small letters is a pronoun as likely as not.

use std::collections::HashMap;

use memchr::memmem::Finder;

use crate::annotate::words::Words;
use crate::annotate::{Country, How, Place};
use crate::article::Article;
use crate::language::countries::matcher::{Found, Matcher};
use crate::language::countries::table::Form;
use crate::language::countries::{Code, any, matcher, may_be_named};
use crate::text::Span;
use crate::text::word::Word;

/// A text of fewer bytes is often taken for one in another language; of a longer one the language is sure.
const SHORT: usize = 1_000;

/// The countries of `article`, most mentions first, then by code.
#[must_use]
pub fn find(article: &Article, words: &Words) -> Vec<Country> {
    let table = matcher(words.language.code).or_else(|| matcher(&article.language));
    let is_short = article.text.len() < SHORT;
    let mut found = table.map_or_else(Vec::new, |table| mentions(article, words.all(), table));
    // The language of a short text may have been taken for another one.
    let ask_all = table.is_none() || found.is_empty() && is_short;
    if ask_all && (!is_short || may_be_named(&article.text, words.all())) {
        found = mentions(article, words.all(), any());
    }
    by_country(&found)
}

fn mentions(article: &Article, words: &[Word], matcher: &Matcher) -> Vec<Found> {
    let text = &article.text;
    let mut found = Vec::new();
    let mut start = 0;
    for dull in &article.boilerplate {
        found.extend(matcher.find(text, words, Span::new(start, dull.start.max(start))));
        start = dull.end.max(start);
    }
    found.extend(matcher.find(text, words, Span::new(start, text.len())));
    found.retain(|mention| !is_in_a_state(text, mention.span, matcher.states.as_slice()));
    without_shouted_us(text, &mut found);
    without_doubtful(text, found, matcher)
}

fn by_country(found: &[Found]) -> Vec<Country> {
    let mut countries: Vec<Country> = Vec::new();
    for mention in found {
        let place = Place {
            span: mention.span,
            how: how(mention.form),
        };
        match countries.iter_mut().find(|c| c.code == mention.code) {
            Some(country) => country.mentions.push(place),
            None => countries.push(Country {
                code: mention.code,
                mentions: vec![place],
            }),
        }
    }
    countries.sort_by(|a, b| {
        let more = b.mentions.len().cmp(&a.mentions.len());
        more.then_with(|| a.code.cmp(b.code))
    });
    countries
}

fn how(form: Form) -> How {
    match form {
        Form::Name => How::Name,
        Form::Adjective => How::Adjective,
        Form::Inhabitant => How::Inhabitant,
        Form::Seat => How::Seat,
    }
}

/// "Lebanon" in "Lebanon, Pennsylvania" and in "Lebanon (Ohio)".
fn is_in_a_state(text: &str, name: Span, states: &[&str]) -> bool {
    let rest = &text[name.end..];
    let Some(rest) = rest.strip_prefix(", ").or(rest.strip_prefix(" (")) else {
        return false;
    };
    states.iter().any(|state| {
        rest.strip_prefix(state)
            .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    })
}

/// Takes out "US" where its line has no small letters.
fn without_shouted_us(text: &str, found: &mut Vec<Found>) {
    // The line looked at last: there may be many in one.
    let (mut line, mut has_small_letters) = (Span::default(), false);
    found.retain(|mention| {
        if mention.span.of(text) != "US" {
            return true;
        }
        if !line.covers(mention.span) {
            line = line_around(text, mention.span);
            has_small_letters = line.of(text).contains(char::is_lowercase);
        }
        has_small_letters
    });
}

fn line_around(text: &str, mention: Span) -> Span {
    let start = text[..mention.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[mention.end..]
        .find('\n')
        .map_or(text.len(), |at| mention.end + at);
    Span::new(start, end)
}

fn without_doubtful(text: &str, mut found: Vec<Found>, matcher: &Matcher) -> Vec<Found> {
    let mut evidence: HashMap<Code, Evidence> = HashMap::new();
    found.retain(|mention| {
        if !mention.doubtful {
            return true;
        }
        let evidence = evidence
            .entry(mention.code)
            .or_insert_with(|| Evidence::gather(text, mention.code, matcher));
        let is_person = is_beside_a_name(text, mention.span, matcher);
        if is_person {
            evidence.against.push(mention.span.start);
        }
        !is_person
    });
    for evidence in evidence.values_mut() {
        evidence.for_it.sort_unstable();
        evidence.against.sort_unstable();
    }
    found.retain(|mention| !mention.doubtful || evidence[&mention.code].speaks_for(mention));
    found
}

/// Where an article speaks for and against a country with a doubtful name; both in order.
struct Evidence {
    for_it: Vec<usize>,
    against: Vec<usize>,
}

impl Evidence {
    fn gather(text: &str, code: Code, matcher: &Matcher) -> Self {
        let context = matcher.contexts.iter().find(|c| c.code == code);
        let places = |words: &[Finder]| {
            let all = words
                .iter()
                .flat_map(|word| word.find_iter(text.as_bytes()));
            all.collect()
        };
        Self {
            for_it: context.map_or_else(Vec::new, |context| places(&context.speaks_for)),
            against: context.map_or_else(Vec::new, |context| places(&context.speaks_against)),
        }
    }

    /// True if `mention` is the country: of two Georgias in one article each has its own words nearest.
    fn speaks_for(&self, mention: &Found) -> bool {
        let nearest = |places: &[usize]| {
            let start = mention.span.start;
            let (before, after) = places.split_at(places.partition_point(|&place| place < start));
            let sides = before.last().into_iter().chain(after.first());
            sides.map(|place| place.abs_diff(start)).min()
        };
        match (nearest(&self.for_it), nearest(&self.against)) {
            (_, None) => true,
            (None, Some(_)) => false,
            // A government is spoken of all over an article about its country.
            (Some(for_it), Some(against)) => mention.form == Form::Seat || for_it <= against,
        }
    }
}

/// True for "Jordan" in "Michael Jordan" and "Jordan Peterson", not in "King Abdullah of Jordan", "In Jordan", "Syria,
/// Jordan" or "Jordan Foreign Minister".
fn is_beside_a_name(text: &str, mention: Span, matcher: &Matcher) -> bool {
    let before = text[..mention.start]
        .strip_suffix(' ')
        .and_then(|before| before.rsplit([' ', '\n']).next());
    let after = text[mention.end..]
        .strip_prefix(' ')
        .and_then(|after| after.split([' ', '\n']).next())
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let mut neighbours = before.into_iter().chain(after);
    neighbours.any(|word| is_name(word) && !matcher.beside.contains(&word))
}

/// One capital and small letters after it.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().next().is_some()
        && letters.all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’'))
}
