//! Names whose family comes first.

use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The longest syllable of a name, in letters: "Seung", "Hyuk".
const LONGEST_SYLLABLE: usize = 5;

/// Korean, Chinese and Vietnamese order, "Kim Jong-un", "Xi Jinping", and the Hungarian one: "Kovács János".
pub fn is_family_first(words: &Words, index: usize) -> bool {
    let (given, next) = (index + 1, index + 2);
    if !words.is_capital(given) || words.is(given, Sense::THING | Sense::COUNTRY | Sense::SAYS) {
        return false;
    }
    if !words.is(index, Sense::FAMILY_FIRST) {
        return is_turned(words, index);
    }
    // "Kim" is a woman elsewhere, and no syllable follows her name but one.
    let is_syllable = |index: usize| {
        words.shape(index) == Shape::Capital
            && words.of(index).chars().count() <= LONGEST_SYLLABLE
            && !words.is(index, Sense::GIVEN)
    };
    !words.is(index, Sense::GIVEN)
        || words.of(given).contains('-')
        || is_syllable(given) && is_syllable(next) && !words.is_capital(next + 1)
}

/// Two words that are a last name and nothing else, and a given name and nothing else. Languages of which more is known have
/// given names first.
fn is_turned(words: &Words, index: usize) -> bool {
    const NO_FAMILY: Sense = Sense::GIVEN
        .or(Sense::COMMON)
        .or(Sense::CITY)
        .or(Sense::TITLE)
        .or(Sense::THING)
        .or(Sense::COUNTRY)
        .or(Sense::FUNCTION);
    const NO_GIVEN: Sense = Sense::FAMILY
        .or(Sense::COMMON)
        .or(Sense::CITY)
        .or(Sense::TITLE)
        .or(Sense::PATRONYMIC)
        .or(Sense::CALENDAR);
    let given = index + 1;
    let before = index.wrapping_sub(1);
    words.language.vocabulary.is_empty()
        && words.is(index, Sense::FAMILY)
        && !words.is(index, NO_FAMILY)
        && words.is(given, Sense::GIVEN)
        && !words.is(given, NO_GIVEN)
        && words.shape(index) == Shape::Capital
        && words.shape(given) == Shape::Capital
        && !words.is_capital(given + 1)
        && !words.is_capital(before)
        && !words.is_mark(before, ".")
}
