//! What languages with cases tell of names: endings of surnames and patronymics, verbs that agree with a man or a woman.
//!
//! All of it is data of the language; where it has none of it, nothing is found here.

use std::ops::Range;

use crate::annotate::people::Gender;
use crate::annotate::people::evidence::{ENOUGH, opens_sentence};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The sex that the past verb at `index` agrees with: "сказал", "powiedziała".
#[must_use]
pub fn gender_of_verb(words: &Words, index: usize) -> Option<Gender> {
    if words.language.grammar.verb_endings.is_empty()
        || words.shape(index) != Shape::Lower
        || words.is(index, Sense::FUNCTION) && !words.is(index, Sense::AUXILIARY)
    {
        return None;
    }
    let verb = words.of(index);
    if words.is(index, Sense::TITLE | Sense::NAMING) || verb.chars().count() < 3 {
        return None;
    }
    let ending = words
        .language
        .grammar
        .verb_endings
        .iter()
        .find(|(_, endings)| endings.split(' ').any(|ending| verb.ends_with(ending)))?;
    if ending.0.is(Sense::SHE) {
        Some(Gender::She)
    } else {
        Some(Gender::He)
    }
}

/// The sex of the subject `name` by the verb beside it: "Захарова вчера заявила", "заявила Захарова".
#[must_use]
pub fn gender_beside(words: &Words, name: &Range<usize>) -> Option<Gender> {
    let mut after = name.end;
    while after < name.end + 2 && words.is(after, Sense::ADVERB) {
        after += 1;
    }
    gender_of_verb(words, after).or_else(|| {
        let before = name.start.checked_sub(1)?;
        words
            .is(before, Sense::SAYS)
            .then(|| gender_of_verb(words, before))
            .flatten()
    })
}

/// The sex by the form of surname or patronymic: "Раевская", "Петрович".
#[must_use]
pub fn gender_of_form(words: &Words, name: &Range<usize>) -> Option<Gender> {
    if words.language.grammar.name_endings.is_empty() {
        return None;
    }
    name.clone().rev().find_map(|index| {
        if !words.is(index, Sense::FAMILY | Sense::PATRONYMIC) {
            None
        } else if words.is(index, Sense::WOMAN) {
            Some(Gender::She)
        } else if words.is(index, Sense::MAN) {
            Some(Gender::He)
        } else {
            None
        }
    })
}

/// What forms and agreement add to the evidence that `piece` is a full name.
#[must_use]
pub fn weight_of_full_name(words: &Words, piece: &Range<usize>) -> i32 {
    if words.language.grammar.name_endings.is_empty() {
        return 0;
    }
    let mut weight = 0;
    if piece
        .clone()
        .any(|index| words.is(index, Sense::PATRONYMIC))
    {
        weight += 3;
    }
    if words.is(piece.end - 1, Sense::FAMILY) {
        weight += 1;
    }
    let initials = piece
        .clone()
        .any(|index| words.is_mark(index, ".") && words.touches(index));
    if initials && !opens_sentence(words, piece.start) {
        weight += 1;
    }
    if gender_beside(words, piece).is_some() {
        weight += 1;
    }
    // Names of places and of works are one word more often, or their first word is an adjective.
    let unknown = piece.clone().all(|index| {
        !words.is(
            index,
            Sense::THING | Sense::COUNTRY | Sense::AGENCY | Sense::TITLE | Sense::FUNCTION,
        )
    });
    let first = piece.start;
    if unknown
        && !opens_sentence(words, first)
        && !has_adjective_ending(words, first)
        && !is_placed(words, first)
        && !is_marked(words, piece)
    {
        weight += 1;
    }
    // "в Нова Липке", "zespołu Nowy Port"
    if is_placed(words, first) {
        weight -= 2;
    }
    weight
}

/// The evidence that a single capitalised word is a person: where no other nouns have capitals, a name in the middle of a
/// sentence is a person or a place or a work, and the form, the verb and the preposition tell which.
#[must_use]
pub fn weight_of_lone_name(words: &Words, index: usize) -> i32 {
    let known = words.sense(index);
    if words.language.grammar.name_endings.is_empty()
        || known.is(Sense::THING
            | Sense::COUNTRY
            | Sense::AGENCY
            | Sense::CALENDAR
            | Sense::FUNCTION)
        || known.is(Sense::CITY | Sense::TOWN) && !known.is(Sense::GIVEN | Sense::FAMILY)
        || is_marked(words, &(index..index + 1))
    {
        return 0;
    }
    if opens_sentence(words, index) {
        // Any word may have a capital here.
        let formed = known.is(Sense::FAMILY) && known.is(Sense::MAN | Sense::WOMAN);
        let agrees = gender_of_verb(words, index + 1).is_some();
        return if formed && agrees { ENOUGH } else { 0 };
    }
    if is_adjective_of_next(words, index) || is_placed(words, index) {
        return 0;
    }
    let formed = 2 * i32::from(known.is(Sense::FAMILY));
    let agrees = i32::from(gender_beside(words, &(index..index + 1)).is_some());
    let given = i32::from(known.is(Sense::GIVEN));
    let alone = 2 * i32::from(words.language.grammar.lone_names);
    formed + agrees + given + alone
}

/// "Южного вокзала": the ending of an adjective, and a noun after it.
fn is_adjective_of_next(words: &Words, index: usize) -> bool {
    let next = index + 1;
    words.shape(next) == Shape::Lower
        && !words.is(next, Sense::FUNCTION | Sense::SAYS)
        && gender_of_verb(words, next).is_none()
        && has_adjective_ending(words, index)
}

fn has_adjective_ending(words: &Words, index: usize) -> bool {
    let mut endings = words.language.grammar.adjective_endings.iter();
    endings.any(|ending| words.of(index).ends_with(ending))
}

/// "«Руслан»", "Ми-8": a name of a thing.
fn is_marked(words: &Words, name: &Range<usize>) -> bool {
    words.is_mark(name.end, "»”“\"-")
        || name.start > 0 && words.is_mark(name.start - 1, "«„“\"-№")
        || words.of(name.start).is_ascii() && !words.language.months[0][0].is_ascii()
}

/// "в Шуе", "города Шуя", "в Шуе и Нарве": where places stand.
fn is_placed(words: &Words, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    if words.is(before, Sense::PLACE) {
        return true;
    }
    let listed = words.is_mark(before, ",") || words.is(before, Sense::AND);
    listed
        && before > 0
        && words.is_capital(before - 1)
        && (words.is(before - 1, Sense::THING | Sense::COUNTRY) || is_placed(words, before - 1))
}
