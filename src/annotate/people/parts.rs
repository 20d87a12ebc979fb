//! A name taken apart: what is the last name of "Kim Jong-un", of "Kovács János", of "Robert “Bob” Miller" and of
//! "Miller, Robert".

use std::ops::Range;

use crate::annotate::people::edges::is_number;
use crate::annotate::people::folds::Folds;
use crate::annotate::people::order::is_family_first;
use crate::annotate::people::runs::is_particle;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;

/// The fewest letters of a given name that a person is called by alone: "An Hye-jin" is not "An".
const SHORTEST: usize = 2;

/// A name taken apart, folded for comparing.
#[derive(Debug, Clone, Default)]
pub struct Parts<'f> {
    /// Given names and initials.
    pub given: Vec<&'f str>,
    /// The last name.
    pub last: &'f str,
    /// Another one that stands for the person alone: "ruiz" of "Carmen Ruiz Olmedo", "nam" of "Nguyen Van Nam".
    pub also: Option<&'f str>,
    /// What friends say, between marks: "bob" of "Robert “Bob” Miller".
    pub nickname: Option<&'f str>,
    /// The name after the father's: "петрович".
    pub patronymic: Option<&'f str>,
    /// "jr" of "Robert Miller Jr.", who is not Robert Miller.
    pub suffix: Option<&'f str>,
}

impl<'f> Parts<'f> {
    /// Family name last, or first where it is Korean, Chinese or Hungarian, or where a comma says so.
    pub fn of(words: &Words, folds: &'f Folds, range: &Range<usize>) -> Self {
        let nickname = nickname(words, range);
        // "Carlos II" is "Carlos II de España".
        let number = (range.start + 1..range.end)
            .find(|index| is_number(words, *index) && is_particle(words, index + 1));
        let range = &(range.start..number.unwrap_or(range.end));
        let tokens = range
            .clone()
            .filter(|index| Some(*index) != nickname && is_token(words, *index));
        let first = tokens.clone().next().unwrap_or(range.start);
        let family_first = is_family_first(words, first);
        let comma = range.clone().find(|index| words.is_mark(*index, ","));
        let last = match comma {
            Some(comma) => tokens.clone().rfind(|index| *index < comma),
            None if family_first => Some(first),
            None => tokens.clone().next_back(),
        };
        let last = last.unwrap_or(first);
        let mut given = tokens.filter(|index| *index != last);
        let of = |index: usize| folds.of(index);
        let names = given.clone().map(of).collect::<Vec<_>>();
        let also = match given.next_back() {
            Some(given) if family_first => {
                Some(given).filter(|given| words.of(*given).chars().count() >= SHORTEST)
            }
            Some(middle) if names.len() > 1 && comma.is_none() => {
                Some(middle).filter(|middle| is_last_name(words, *middle, last))
            }
            _ => None,
        };
        let find = |sense: Sense| range.clone().find(|index| words.is(*index, sense));
        Self {
            given: names,
            last: folds.last_name(words, last),
            also: also.map(of),
            nickname: nickname.map(of),
            patronymic: find(Sense::PATRONYMIC).map(of),
            suffix: find(Sense::SUFFIX)
                .filter(|suffix| *suffix > range.start && words.is(*suffix, Sense::ABBREVIATION))
                .map(of),
        }
    }

    /// The same two words read the other way round: "Kovács János" where "János Kovács" is known.
    pub fn turned(&self) -> Option<Self> {
        let [given] = self.given.as_slice() else {
            return None;
        };
        Some(Self {
            given: vec![self.last],
            last: given,
            ..Self::default()
        })
    }

    /// "Robert J." and "Robert", "R." and "Robert", "Bob" and "Robert “Bob”", nothing and anything; not "Robert" and "Laura",
    /// nor "Robert J." and "Robert K.", nor father and son.
    pub fn can_be_same_given(&self, words: &Words, other: &Self) -> bool {
        let (Some(&one), Some(&two)) = (self.given.first(), other.given.first()) else {
            return self.suffix.is_none() || other.suffix.is_none() || self.suffix == other.suffix;
        };
        let called = |name: &Self, given: &str| name.nickname == Some(given);
        self.suffix == other.suffix
            && (are_same(words, one, two) || called(self, two) || called(other, one))
            && match (self.given.get(1), other.given.get(1)) {
                (Some(&one), Some(&two)) if is_initial(one) || is_initial(two) => {
                    one.starts_with(two) || two.starts_with(one)
                }
                _ => true,
            }
    }

    /// "Carmen Ruiz" is "Carmen Ruiz Olmedo", and so is "Ruiz Olmedo".
    pub fn shares_a_last_name(&self, other: &Self) -> bool {
        let is_part = |short: &Self, long: &Self| {
            let Some(middle) = long.also else {
                return false;
            };
            let (Some(given), Some(known)) = (short.given.first(), long.given.first()) else {
                return false;
            };
            short.last == middle && given == known
                || short.last == long.last && short.given == [middle]
        };
        is_part(self, other) || is_part(other, self)
    }
}

/// A word that counts when names are compared.
fn is_token(words: &Words, index: usize) -> bool {
    words.is_letters(index)
        && !words.is(index, Sense::SUFFIX)
        && (!words.is(index, Sense::PARTICLE | Sense::LARGE_PARTICLE)
            || words.is(index, Sense::GIVEN))
}

/// The name between marks inside of `range`.
pub fn nickname(words: &Words, range: &Range<usize>) -> Option<usize> {
    let mut inner = range.start + 1..range.end.saturating_sub(1);
    inner.find(|index| {
        words.is_letters(*index)
            && [index - 1, index + 1].into_iter().all(|beside| {
                words
                    .mark(beside)
                    .is_some_and(|mark| !".,-&".contains(mark))
            })
    })
}

/// True if the name between the given name and the `last` one is a last name as well: where people have two of them each is,
/// else one that is nothing else.
fn is_last_name(words: &Words, index: usize, last: usize) -> bool {
    words.is(index, Sense::FAMILY)
        && (words.language.grammar.two_last_names
            || words.is(last, Sense::FAMILY) && !words.is(index, Sense::GIVEN))
}

/// Equal, or two forms, a short form, or an initial of one name.
fn are_same(words: &Words, one: &str, other: &str) -> bool {
    words.cases().are_forms_of_one(one, other)
        || (is_initial(one) || is_initial(other) || one.len() > 2 && other.len() > 2)
            && (one.starts_with(other) || other.starts_with(one))
}

fn is_initial(name: &str) -> bool {
    name.chars().nth(1).is_none()
}
