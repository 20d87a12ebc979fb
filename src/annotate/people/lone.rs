//! A single capitalised word as somebody's last name, or given name: what its kind, its neighbours and its ending are worth.
//!
//! The worths were weighed against each other by counting, those among nouns by a logistic regression over the sentences of an
//! encyclopaedia, each tried on sentences that it was not fitted to, and rounded: four points are worth a factor of e. What they
//! add up to is told in [`points`].

use crate::annotate::people::agreement;
use crate::annotate::people::evidence::{
    ENOUGH, PLACE, has_apposition, has_hyphen, opens_sentence,
};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::language::naming::{MOST_LIKE_A_NAME, Plain};
use crate::text::word::{Shape, without_possessive};

/// So many points make a single word a name.
const POINTS: i32 = 4;

/// So many points less has a single word where people are introduced.
const LESS: i32 = 6;
const LESS_AMONG_NOUNS: i32 = 9;

/// What the name of somebody whom everybody knows is worth.
const KNOWN: i32 = 9;

/// In a text with more words than this, who is spoken of by the last name was introduced by the full name before.
const INTRODUCES: usize = 120;

/// No single word gets more from its neighbours and its form.
const MOST_BESIDE: i32 = 13;

/// So many letters has a word that is no longer than names are.
const LONG: usize = 9;

/// What is no name of a person, whatever stands beside it.
const NO_NAME: Sense = Sense::COMMON
    .or(Sense::COUNTRY)
    .or(Sense::THING)
    .or(Sense::TITLE)
    .or(Sense::CALENDAR)
    .or(Sense::AGENCY)
    .or(Sense::ORDINARY)
    .or(Sense::NAMING)
    .or(Sense::FUNCTION);

/// The evidence that a single word is a person's name: "Mr. Benton", "sagte Chang".
pub fn weight(words: &Words, index: usize, has_title: bool) -> i32 {
    let plain = words.shape(index) == Shape::Capital
        && words.of(index).chars().nth(2).is_some()
        && !words.is(index, Sense::SAYS | Sense::SAYING | Sense::CALLS)
        && !has_hyphen(words, index);
    if !plain {
        return 0;
    }
    if has_title && (!words.is(index, Sense::GIVEN) || words.is(index, Sense::FAMILY)) {
        return ENOUGH;
    }
    let said_by = index > 0
        && words.is(index - 1, Sense::SAYS)
        && !words.is(index - 1, Sense::TITLE)
        && (words.is_mark(index + 1, ",.;–") || words.shape(index + 1) == Shape::Break);
    if said_by {
        return ENOUGH;
    }
    if !words.language.grammar.name_endings.is_empty() {
        return agreement::weight_of_lone_name(words, index);
    }
    let enough = !words.is(index, NO_NAME)
        && points(words, index) >= POINTS
        && words.nation(index).is_none();
    if enough && !is_plain_word(words, index) {
        ENOUGH
    } else {
        0
    }
}

/// True if the word at `index`, which may be in no list of names, is a plain word of the language.
fn is_plain_word(words: &Words, index: usize) -> bool {
    !words.is(index, Sense::GIVEN | Sense::FAMILY) && plain(words, index).is_some()
}

/// What plain word stands at `index`, if one does.
pub fn plain(words: &Words, index: usize) -> Option<Plain> {
    words
        .language
        .lexicon()
        .plain(&words.key(index, &mut String::new()))
}

/// True if a plain word stands at `index` that says what somebody is.
pub fn is_plain_person(words: &Words, index: usize) -> bool {
    let buffer = &mut String::new();
    words
        .language
        .lexicon()
        .is_plain_person(&words.key(index, buffer))
}

/// What speaks for a person, less what speaks against one.
fn points(words: &Words, index: usize) -> i32 {
    let among_nouns = words.language.grammar.capital_nouns;
    let (mut points, less) = if among_nouns {
        (kind_among_nouns(words, index), LESS_AMONG_NOUNS)
    } else {
        (kind_among_names(words, index), LESS)
    };
    if words.len() > INTRODUCES {
        let family = words.is(index, Sense::FAMILY);
        points -= if family { less } else { less + POINTS };
    }
    // Most words of a long text are done with here.
    if points + MOST_BESIDE < POINTS {
        return points;
    }
    let beside = if among_nouns {
        beside_among_nouns(words, index)
    } else {
        before_among_names(words, index) + after_among_names(words, index)
    };
    debug_assert!(beside <= MOST_BESIDE);
    points += beside;
    let may_be = words.sense(index) == Sense::UNKNOWN && points + MOST_LIKE_A_NAME >= POINTS;
    if among_nouns && may_be {
        points += look(words, index);
    }
    points
}

/// Where all nouns have capitals, a name is told by what no noun would do: to stand without an article, as a subject.
fn beside_among_nouns(words: &Words, index: usize) -> i32 {
    let opens = opens_sentence(words, index);
    before_among_nouns(words, index, opens)
        + after_among_nouns(words, index, opens)
        + form(words, index)
}

fn kind_among_nouns(words: &Words, index: usize) -> i32 {
    let is = |sense| words.is(index, sense);
    if is(Sense::KNOWN) {
        return KNOWN + 6;
    }
    match (is(Sense::GIVEN), is(Sense::FAMILY), is(PLACE)) {
        (false, false, true) => -6,
        // "Bremens Hafen"
        (false, true, true) if is(Sense::OWNER) => -4,
        // "Karls Freund": who Karl is, his full name tells.
        (true, _, _) if is(Sense::OWNER) => 3,
        (false, true, false) if is(Sense::OWNER) => 6,
        (true, _, false) | (false, true, false) => 9,
        (true, true, true) => 8,
        (false, true, true) => 7,
        (true, false, true) => 3,
        (false, false, false) => 1,
    }
}

fn before_among_nouns(words: &Words, index: usize, opens: bool) -> i32 {
    let Some(before) = index.checked_sub(1).filter(|_| !opens) else {
        return 1;
    };
    let is = |sense| words.is(before, sense);
    let grammar = &words.language.grammar;
    let is_verb = is(Sense::SAYS | Sense::CALLS | Sense::AUXILIARY);
    match words.shape(before) {
        Shape::Mark if words.is_mark(before, ",") => -1,
        Shape::Mark => -4,
        Shape::Capital | Shape::Upper if is(Sense::DETERMINER) => -6,
        // "der Erfolg Wittkowskys"
        Shape::Capital | Shape::Upper if words.ends(index, grammar.genitives) => 1,
        Shape::Capital | Shape::Upper => -2,
        Shape::Lower if is(Sense::PLACE | Sense::DETERMINER | Sense::DEFINITE) => -8,
        Shape::Lower if is(Sense::AND | Sense::ROLE) => -1,
        Shape::Lower if is(Sense::CONJUNCTION) => 6,
        Shape::Lower if is_verb && words.ends(before, grammar.plural_verbs) => 1,
        Shape::Lower if is_verb => 7,
        Shape::Lower if is(Sense::PREPOSITION) => 0,
        Shape::Lower if is(Sense::ADVERB) => 7,
        Shape::Lower if words.ends(before, grammar.past) => 6,
        Shape::Lower if words.ends(before, grammar.adjective_endings) => -6,
        Shape::Lower => 0,
        _ => -3,
    }
}

fn after_among_nouns(words: &Words, index: usize, opens: bool) -> i32 {
    let after = index + 1;
    let is = |sense| words.is(after, sense);
    let grammar = &words.language.grammar;
    let is_verb = is(Sense::SAYS | Sense::AUXILIARY);
    match words.shape(after) {
        Shape::Mark if words.is_mark(after, ":") => 3,
        Shape::Mark if words.is_mark(after, ",.)") => 0,
        Shape::Mark if words.is_mark(after, "(") => -3,
        Shape::Lower if is_verb && words.ends(after, grammar.plural_verbs) => -3,
        Shape::Lower if is(Sense::SAYS) => 4,
        Shape::Lower if is(Sense::AUXILIARY) => 1 + 4 * i32::from(opens),
        Shape::Lower if is(Sense::AND) => -3,
        Shape::Lower if is(Sense::CONJUNCTION) => 2,
        Shape::Lower if words.ends(after, grammar.past) => 2 + 4 * i32::from(opens),
        // "Wittkowsky gewinnt"
        Shape::Lower if opens && words.sense(after) == Sense::UNKNOWN => {
            if words.ends(after, grammar.present) {
                2
            } else {
                -3
            }
        }
        Shape::Number => -3,
        // "Wittkowskys Erfolg"
        Shape::Capital | Shape::Upper if words.ends(index, grammar.genitives) => 4,
        Shape::Mark | Shape::Capital | Shape::Upper => -5,
        _ => 0,
    }
}

/// Words end as adjectives and nouns in the plural do, and nouns that are built of others are long.
fn form(words: &Words, index: usize) -> i32 {
    let grammar = &words.language.grammar;
    let word = without_possessive(words.of(index));
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_unknown = words.sense(index) == Sense::UNKNOWN;
    let ending = if is_unknown && ends(grammar.manner) || ends(grammar.oblique) {
        -4
    } else if ends(grammar.adjective_endings) {
        -2
    } else {
        0
    };
    let letters = word.chars().skip(LONG).filter(|_| is_unknown);
    letters.fold(ending, |points, _| points - 2)
}

/// What the word at `index` looks like, by its letters alone.
fn look(words: &Words, index: usize) -> i32 {
    let lexicon = words.language.lexicon();
    lexicon.look(&words.key(index, &mut String::new()))
}

/// Where only names have capitals, places and works have them as well.
fn kind_among_names(words: &Words, index: usize) -> i32 {
    let is = |sense| words.is(index, sense);
    if is(Sense::KNOWN) {
        return KNOWN;
    }
    let known = match (is(Sense::GIVEN), is(Sense::FAMILY), is(PLACE)) {
        (true, false, false) => 7,
        (true, true, false) => 6,
        (false, true, false) => 4,
        (true, true, true) => 3,
        (false, true, true) => 0,
        (true, false, true) | (false, false, false) => -1,
        (false, false, true) => -8,
    };
    if words.language.grammar.lone_names {
        known
    } else {
        known - 3
    }
}

fn before_among_names(words: &Words, index: usize) -> i32 {
    let Some(before) = index
        .checked_sub(1)
        .filter(|_| !opens_sentence(words, index))
    else {
        return -3;
    };
    let is = |sense| words.is(before, sense);
    match words.shape(before) {
        Shape::Mark if words.is_mark(before, ",") => 2,
        Shape::Mark if words.is_mark(before, "(") => 0,
        Shape::Mark => -4,
        Shape::Capital | Shape::Upper => -2,
        Shape::Lower if is_named_place(words, index) => -8,
        Shape::Lower if is(Sense::PLACE | Sense::DEFINITE) => -5,
        Shape::Lower if is(Sense::PARTICLE | Sense::LARGE_PARTICLE) && is(Sense::HANGS_ON) => 2,
        Shape::Lower if is(Sense::DETERMINER) => -1,
        Shape::Lower if is(Sense::AGENT) => 2,
        Shape::Lower if is(Sense::AND) && words.is_capital(before.saturating_sub(1)) => 0,
        Shape::Lower if is(Sense::CONJUNCTION | Sense::RELATIVE) && !is(Sense::AND) => 3,
        Shape::Lower if is(Sense::THING | Sense::NAMING) => -1,
        Shape::Lower => 2,
        _ => 0,
    }
}

fn after_among_names(words: &Words, index: usize) -> i32 {
    let after = index + 1;
    let is = |sense| words.is(after, sense);
    let is_name = words.is(index, Sense::GIVEN | Sense::FAMILY);
    if words.is_possessive(index) {
        return if words.is(index, PLACE) { 0 } else { 4 };
    }
    if has_apposition(words, after) {
        return 1;
    }
    match words.shape(after) {
        Shape::Mark if words.is_mark(after, ".,(") => 0,
        Shape::Mark if words.is_mark(after, ")") => -1,
        Shape::Mark => -4,
        Shape::Number | Shape::Capital | Shape::Upper => -2,
        // Companies and bands announce as much as people do.
        Shape::Lower if is_name && is(Sense::SAYS | Sense::CALLS) => 4,
        Shape::Lower if is_name && is(Sense::TELLS | Sense::JUDGES | Sense::WILLS) => 3,
        Shape::Lower if is(Sense::AUXILIARY) => 2,
        Shape::Lower if is(Sense::PARTICLE | Sense::LARGE_PARTICLE) => -3,
        Shape::Lower if is(Sense::AND | Sense::PREPOSITION) => -2,
        Shape::Lower if !is(Sense::FUNCTION) => 1,
        _ => 0,
    }
}

/// "fiume Arno", "stazione di Rocca": the name of what the noun before says.
fn is_named_place(words: &Words, index: usize) -> bool {
    let is_noun = |at: usize| words.is(at, Sense::PLACE) && !words.is(at, Sense::PREPOSITION);
    index > 0
        && (is_noun(index - 1)
            || index > 1 && words.is(index - 1, Sense::HANGS_ON) && is_noun(index - 2))
}
