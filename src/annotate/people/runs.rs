//! Runs of words that look like a name: capitals, initials with their points, particles and nicknames between them.

use std::ops::Range;

use crate::annotate::people::evidence::{PLACE, opens_sentence};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The run of name-like words that begins at `start`: capitalised words, initials with their points, particles between
/// them. Empty if no name can begin there.
pub fn run_at(words: &Words, start: usize, limit: usize) -> Range<usize> {
    if !can_be_name(words, start) {
        return start..start;
    }
    let mut end = after_initial(words, start);
    if is_given_of_place(words, start) {
        end += 2;
    }
    loop {
        if words.is_possessive(end - 1) {
            break;
        }
        if let Some(last) = after_nickname(words, end, limit) {
            end = after_initial(words, last);
            continue;
        }
        let mut next = end;
        while next < limit && is_particle(words, next) {
            next += 1;
        }
        if next < limit && can_be_name(words, next) && next - end <= 2 {
            end = after_initial(words, next);
        } else {
            break;
        }
    }
    start..end.min(limit)
}

/// "Marta di Lecce", who is not just "Marta": a given name and the place that somebody comes from or rules.
fn is_given_of_place(words: &Words, start: usize) -> bool {
    let places = PLACE | Sense::COUNTRY;
    let (of, place) = (start + 1, start + 2);
    words.is(place, places)
        && words.is_capital(place)
        && words.shape(of) == Shape::Lower
        && words.is(of, Sense::HANGS_ON)
        && words.is(of, Sense::TIES_SOURCE)
        && words.is(start, Sense::GIVEN)
        && !words.is(start, places | Sense::COMMON | Sense::THING | Sense::TITLE)
        && !words.is_possessive(start)
}

/// The word behind the nickname that stands between marks at `mark`, inside a name: "Robert “Bob” Miller", "Anna (Annie) Miller".
pub fn after_nickname(words: &Words, mark: usize, limit: usize) -> Option<usize> {
    let (name, close, last) = (mark + 1, mark + 2, mark + 3);
    let closing = match words.mark(mark)? {
        '(' => ")",
        '‘' | '\'' => "’'",
        '„' | '“' | '”' | '"' | '«' | '»' => "“”\"«»",
        _ => return None,
    };
    let is_given =
        words.is(name, Sense::GIVEN) || closing != ")" && words.is(mark - 1, Sense::GIVEN);
    let is_inside = words.is_mark(close, closing)
        && words.touches(name)
        && !words.touches(mark)
        && words.shape(name) == Shape::Capital
        && can_be_name(words, name)
        && is_given;
    let goes_on = last < limit
        && words.shape(last) == Shape::Capital
        && can_be_name(words, last)
        && !words.is(last, Sense::TITLE | Sense::THING | Sense::COUNTRY)
        && !words.touches(last);
    (is_inside && goes_on && !words.is(mark - 1, Sense::TITLE | Sense::THING)).then_some(last)
}

/// "J." is one word and a point, and so is "Dr.".
pub fn after_initial(words: &Words, index: usize) -> usize {
    let has_point = words.is_mark(index + 1, ".") && words.touches(index + 1);
    let is_short = || words.of(index).chars().count() == 1 && words.is_letters(index + 2);
    if has_point
        && (is_short() || words.is(index, Sense::TITLE) && words.is(index, Sense::ABBREVIATION))
    {
        index + 2
    } else {
        index + 1
    }
}

/// "von", "de", "bin": small, inside a name; "der" and "la" only after another ("von der").
pub fn is_particle(words: &Words, index: usize) -> bool {
    let second = words.is(index, Sense::DETERMINER | Sense::SECOND_PARTICLE);
    words.shape(index) == Shape::Lower
        && words.is(index, Sense::PARTICLE)
        && (!second
            || index > 0
                && (words.is(index - 1, Sense::PARTICLE) || is_article_in_name(words, index)))
}

/// "Gaspar de Zwolk": an article between a given name and a capital, where neither a noun has one nor the object of a
/// sentence stands behind its subject ("Visitó Marta la Cruz Roja").
fn is_article_in_name(words: &Words, index: usize) -> bool {
    words.is(index - 1, Sense::GIVEN)
        && !words.is(index - 1, Sense::COMMON | Sense::CALENDAR | Sense::COUNTRY)
        && !words.language.grammar.capital_nouns
        && !words.language.grammar.inverts
        && words.is_capital(index + 1)
}

/// A capitalised word that is no small word written large ("Er", "Und" after a machine's translation).
pub fn can_be_name(words: &Words, index: usize) -> bool {
    if !words.is_capital(index) {
        return false;
    }
    let initial = words.is_mark(index + 1, ".")
        && words.touches(index + 1)
        && words.of(index).chars().count() == 1;
    let small = words.is(index, Sense::DETERMINER | Sense::PREPOSITION);
    let capital_nouns = words.language.grammar.capital_nouns;
    // "Per Anna Rossi": at the start of a sentence the small word has its capital from there, whatever names it may be.
    let opens = small && !capital_nouns && opens_sentence(words, index);
    if initial || words.is(index, Sense::TITLE) || words.is(index, Sense::GIVEN) && !opens {
        return true;
    }
    // "Alessandro VI": some numbers of kings are small words as well.
    let number = words.shape(index) == Shape::Upper
        && words.is(index, Sense::SUFFIX)
        && index > 0
        && words.is(index - 1, Sense::GIVEN);
    let particle = words.is(index, Sense::PARTICLE | Sense::LARGE_PARTICLE)
        && !(small && capital_nouns)
        && !(opens && words.is(index + 1, Sense::GIVEN));
    // "Emil Knapp": an adverb with a capital, behind a given name.
    let adverb = capital_nouns
        && words.is(index, Sense::ADVERB)
        && !words.is(
            index,
            Sense::ANY_PRONOUN
                | Sense::DETERMINER
                | Sense::PREPOSITION
                | Sense::CONJUNCTION
                | Sense::AUXILIARY,
        )
        && index > 0
        && words.is(index - 1, Sense::GIVEN);
    number || particle || adverb || !words.is(index, Sense::FUNCTION | Sense::SOURCE)
}

/// "Bob" in "Robert “Bob” Miller".
pub fn is_between_marks(words: &Words, index: usize) -> bool {
    index > 0
        && words.touches(index)
        && words.shape(index + 1) == Shape::Mark
        && !words.is_mark(index + 1, ".")
}
