//! Speakers that are no people: organisations, countries, and offices whose holder the article does not name.
//!
//! "Das nordkoreanische Außenministerium" is found and counted like a person, with its country. What is no more than a word
//! for somebody ("a neighbour", "kritische Stimmen") is not: it stays the words that it is.

mod abbreviation;
mod noun;

use std::ops::Range;

use crate::annotate::people::{offices, without_genitive};
use crate::annotate::words::Words;
use crate::annotate::{Body, Country, How, Party, Quote};
use crate::language::bodies;
use crate::language::countries::Code;
use crate::language::lexicon::Sense;
use crate::text::Span;
use crate::text::word::{Shape, without_possessive};

/// Finds the bodies that speak in `quotes`, in the order of their first quote, and names them as the speakers there.
#[must_use]
pub fn find(words: &Words, countries: &[Country], quotes: &mut [Quote]) -> Vec<Body> {
    let mut found: Vec<Known> = Vec::new();
    for quote in quotes.iter_mut() {
        let Some(speaker) = quote.speaker.as_mut() else {
            continue;
        };
        if speaker.party != Party::Unnamed {
            continue;
        }
        let phrase = range_of(words, speaker.surface);
        let Some(one) = Known::new(words, countries, &phrase) else {
            continue;
        };
        let known = found.iter().position(|known| known.is_same(&one));
        let number = known.unwrap_or(found.len());
        if let Some(known) = found.get_mut(number) {
            known.join(one);
        } else {
            found.push(one);
        }
        found[number].body.mentions.push(speaker.surface);
        speaker.party = Party::Body(number);
    }
    for quote in quotes.iter_mut() {
        if let Some(speaker) = &mut quote.speaker
            && let Party::Body(number) = speaker.party
        {
            speaker.name.clone_from(&found[number].body.name);
        }
    }
    let mut bodies: Vec<Body> = found.into_iter().map(|known| known.body).collect();
    for body in &mut bodies {
        // The words that name the speaker of one quote can stand for that of the next.
        body.mentions.sort_unstable();
        body.mentions.dedup();
    }
    bodies
}

/// The shortest noun, in bytes, that loses the ending of a genitive.
const SHORTEST: usize = 6;

/// A body while bodies are gathered.
struct Known {
    body: Body,
    /// The noun, folded, without the ending of a genitive: "außenministerium".
    head: String,
    /// Its name is more than one noun: "Human Rights Watch", "Ministerium für Staatssicherheit".
    is_long: bool,
}

impl Known {
    /// The body that the words `phrase` name, if they name one.
    fn new(words: &Words, countries: &[Country], phrase: &Range<usize>) -> Option<Self> {
        let start = phrase
            .clone()
            .find(|index| !words.is(*index, Sense::DETERMINER))?;
        let named = start..phrase.end;
        let head = offices::head(words, &named)?;
        let country = country_in(countries, words.span(&named));
        let tail = head + 1..phrase.end;
        let of_body = tail
            .clone()
            .any(|index| is_organisation(words, index) || words.is(index, Sense::COUNTRY));
        let indefinite = words.is(phrase.start, Sense::INDEFINITE);
        let long = explained(words, &named);
        let noun = noun::of(words, countries, long.as_ref().unwrap_or(&named));
        let kind = bodies::kind(words.language, &noun);
        let is_office = words.is(head, Sense::TITLE) || kind.is_some_and(|kind| kind.is_office);
        let is_body = if is_office {
            // "A spokesman" is nobody in particular, "a spokesman for the ministry" is the ministry's.
            of_body || country.is_some() || start > phrase.start && !indefinite
        } else {
            !indefinite
                && (kind.is_some()
                    || country.is_some_and(|(_, alone)| alone)
                    || named.clone().any(|index| is_organisation(words, index))
                    || is_proper(words, &named))
        };
        // "Das nordkoreanische Ministerium": where adjectives bend with the article, it stays with them.
        let bent = words.language.grammar.capital_nouns && !words.is_capital(start);
        let shown = if bent { phrase } else { &named };
        let name = without_possessive(words.span(shown).of(words.text));
        let name = match &long {
            Some(long) => format!("{} ({name})", words.span(long).of(words.text)),
            None => within(words, name, shown.start),
        };
        is_body.then(|| {
            let country = country
                .map(|(code, _)| code)
                .or(kind.and_then(|kind| kind.country))
                .or_else(|| noun::country_beside(words, countries, &noun, phrase));
            Self {
                body: Body {
                    name,
                    what: match kind {
                        // A president of nobody knows which country is not one with any other.
                        Some(kind) if country.is_some() || !kind.is_office => kind.name.to_owned(),
                        _ => bodies::plain(&noun),
                    },
                    noun,
                    is_oblique: is_oblique(words, phrase),
                    is_office,
                    country,
                    mentions: Vec::new(),
                    quotes: 0,
                },
                head: stem(words, words.of(head)),
                is_long: tail.clone().any(|index| words.is_letters(index)),
            }
        })
    }

    /// True if both are one: the same noun, or its last part ("das Ministerium" after "das Außenministerium"), of the same
    /// country as far as that is told.
    fn is_same(&self, other: &Self) -> bool {
        let countries = [self.body.country, other.body.country];
        let same_country = match countries {
            [Some(one), Some(other)] => one == other,
            _ => true,
        };
        let same_head = if !self.body.what.is_empty() && self.body.what == other.body.what {
            true
        } else if self.is_long || other.is_long {
            self.body.name.eq_ignore_ascii_case(&other.body.name)
        } else {
            self.head == other.head || self.head.ends_with(&other.head) && other.head.len() > 4
        };
        same_country && same_head && self.body.is_office == other.body.is_office
    }

    /// Takes over what `other` tells more: its longer name, best as it is as a subject, and its country.
    fn join(&mut self, other: Self) {
        let rank = |body: &Body| (!body.is_oblique, body.name.len());
        if rank(&other.body) > rank(&self.body) {
            self.body.name = other.body.name;
            self.body.is_oblique = other.body.is_oblique;
        }
        let tells_country = self.body.country.is_none() && other.body.country.is_some();
        if tells_country || other.body.noun.len() > self.body.noun.len() {
            self.body.noun = other.body.noun;
            self.body.what = other.body.what;
            self.head = other.head;
        }
        self.body.country = self.body.country.or(other.body.country);
    }
}

/// The words that stand in `span`.
fn range_of(words: &Words, span: Span) -> Range<usize> {
    let all = words.all();
    let start = all.partition_point(|word| word.span.start < span.start);
    let end = all.partition_point(|word| word.span.start < span.end);
    start..end
}

/// The country that is named in `phrase`, by name rather than by its seat; true if nothing else is.
fn country_in(countries: &[Country], phrase: Span) -> Option<(Code, bool)> {
    countries
        .iter()
        .flat_map(|country| country.mentions.iter().map(move |place| (country, place)))
        .filter(|(_, place)| phrase.overlaps(place.span))
        .min_by_key(|(_, place)| place.how)
        .map(|(country, place)| {
            let alone = place.span.covers(phrase) && place.how != How::Inhabitant;
            (country.code, alone)
        })
}

/// "Ministerium", "agency", "NATO".
fn is_organisation(words: &Words, index: usize) -> bool {
    words.is(index, Sense::ORGANISATION | Sense::AGENCY) || words.shape(index) == Shape::Upper
}

/// The words for which the one word `named` stands, where they are named as a subject is.
fn explained(words: &Words, named: &Range<usize>) -> Option<Range<usize>> {
    if named.len() != 1 || words.shape(named.start) != Shape::Upper {
        return None;
    }
    let long = abbreviation::long_form(words, without_possessive(words.of(named.start)))?;
    let with_article = long.start.saturating_sub(1)..long.end;
    (!is_oblique(words, &with_article)).then_some(long)
}

/// "Human Rights Watch": capitals only, and more than one word, since one may be the last name of somebody.
fn is_proper(words: &Words, named: &Range<usize>) -> bool {
    let mut letters = named.clone().filter(|index| words.is_letters(*index));
    letters.clone().count() > 1
        && letters.all(|index| words.is_capital(index) && !words.is(index, Sense::GIVEN))
}

/// `name` as it is written within a sentence, with a small article: its first word is the one at `first`.
fn within(words: &Words, name: &str, first: usize) -> String {
    let mut name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is(first, Sense::DETERMINER) && words.shape(first) == Shape::Capital {
        let small: String = name.chars().take(1).flat_map(char::to_lowercase).collect();
        let rest = name.chars().next().map_or(0, char::len_utf8);
        name.replace_range(..rest, &small);
    }
    name
}

/// True if `phrase` begins no subject: "dem Amt", "der russischen Regierung", "министерства".
fn is_oblique(words: &Words, phrase: &Range<usize>) -> bool {
    let grammar = words.language.grammar;
    let first = phrase.start;
    let is_dative = || {
        words.is(first, Sense::DATIVE | Sense::GENITIVE)
            && words.shape(first + 1) == Shape::Lower
            && words.ends(first + 1, grammar.oblique)
    };
    !words.is(first, Sense::NOMINATIVE) && (words.is(first, Sense::OBLIQUE) || is_dative())
}

/// Folded, without the ending of a genitive.
fn stem(words: &Words, word: &str) -> String {
    let word = without_possessive(word).to_lowercase();
    let bare = without_genitive(words, &word).find(|bare| bare.len() >= SHORTEST);
    bare.map(str::to_owned).unwrap_or(word)
}
