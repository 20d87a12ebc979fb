//! What a body is, apart from whose it is: the "Außenministerium" of "das nordkoreanische Außenministerium".

use std::ops::Range;

use crate::annotate::words::Words;
use crate::annotate::{Country, How, Place};
use crate::language::bodies::{is_called, plain};
use crate::language::countries::Code;
use crate::language::lexicon::Sense;
use crate::text::Span;
use crate::text::word::without_possessive;

/// Letters that an ending adds to the name of a country: "Nordkoreas".
const ENDING: usize = 2;

/// The words of `named` without the country and what ties it to the rest ("of Norway", "in Pyongyang").
#[must_use]
pub fn of(words: &Words, countries: &[Country], named: &Range<usize>) -> String {
    let mut kept: Vec<(usize, &str)> = Vec::new();
    for index in named.clone() {
        let word = words.span(&(index..index + 1));
        let place = places(countries).find(|(_, place)| place.span.overlaps(word));
        let rest = match place {
            None => Some(word.of(words.text)),
            Some((_, place)) if place.how == How::Seat => {
                let tied = index > named.start && words.is(index - 1, Sense::PREPOSITION);
                (!tied).then(|| word.of(words.text))
            }
            Some((_, place)) => beside(words.text, word, place.span),
        };
        kept.extend(rest.map(|rest| (index, rest)));
    }
    let is_tie = |index: usize| words.is(index, Sense::PREPOSITION | Sense::DETERMINER);
    while kept.last().is_some_and(|(index, _)| is_tie(*index)) {
        kept.pop();
    }
    let mut noun = String::new();
    for (index, word) in kept {
        if !noun.is_empty() && !words.touches(index) {
            noun.push(' ');
        }
        noun.push_str(word);
    }
    without_possessive(noun.trim()).to_owned()
}

/// What is left of a word in which a country is named: "Außenministerium" of "US-Außenministerium".
fn beside(text: &str, word: Span, country: Span) -> Option<&str> {
    if country.end >= word.end {
        return None;
    }
    let rest = &text[country.end.max(word.start)..word.end];
    match rest.strip_prefix('-') {
        Some(rest) => Some(rest),
        None if without_possessive(rest).chars().count() <= ENDING => None,
        None => Some(word.of(text)),
    }
}

/// Whose the body is that `phrase` calls `noun`, where the phrase does not tell: the country whose seat stands behind it ("das
/// Ministerium in Oslo"), else the only one that stands beside the same noun in the article.
#[must_use]
pub fn country_beside(
    words: &Words,
    countries: &[Country],
    noun: &str,
    phrase: &Range<usize>,
) -> Option<Code> {
    if words.is(phrase.end, Sense::PREPOSITION) {
        let behind = words.span(&(phrase.end + 1..(phrase.end + 2).min(words.len())));
        let seat = places(countries)
            .find(|(_, place)| place.how == How::Seat && place.span.overlaps(behind));
        if let Some((code, _)) = seat {
            return Some(code);
        }
    }
    let noun = plain(noun);
    if noun.is_empty() {
        return None;
    }
    let mut found = places(countries).filter(|(_, place)| is_beside(words, place, &noun));
    let (code, _) = found.next()?;
    found.all(|(other, _)| other == code).then_some(code)
}

/// True if `noun` stands beside the country, or in one word with it: "norwegisches Wetteramt", "Amt in Oslo", "US-Armee".
fn is_beside(words: &Words, place: &Place, noun: &str) -> bool {
    let all = words.all();
    let first = all.partition_point(|word| word.span.end <= place.span.start);
    let behind = all.partition_point(|word| word.span.start < place.span.end);
    let length = noun.split(' ').count();
    let is_noun = |range: Range<usize>| {
        let there = words.span(&(range.start..range.end.min(words.len())));
        is_called(words.language, there.of(words.text), noun)
    };
    let is_tie = |index: usize| words.is(index, Sense::HANGS_ON | Sense::GENITIVE);
    let tied = if first > 0 && is_tie(first - 1) {
        first - 1
    } else {
        first
    };
    if tied >= length && is_noun(tied - length..tied) {
        return true;
    }
    // "The army, Moscow police said": what stands before a noun is a name or an adjective, not a seat or an inhabitant.
    if place.how > How::Adjective {
        return false;
    }
    let word = words.span(&(first..behind));
    let compound = beside(words.text, word, place.span);
    compound.is_some_and(|rest| plain(rest) == noun) || is_noun(behind..behind + length)
}

/// All mentions of countries, with their codes.
fn places(countries: &[Country]) -> impl Iterator<Item = (Code, &Place)> {
    countries
        .iter()
        .flat_map(|country| country.mentions.iter().map(|place| (country.code, place)))
}
