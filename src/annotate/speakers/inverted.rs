//! The verb comes first, with all that belongs to it: `« … », lui a répondu lundi X`, `«…», ha detto all'Ansa X`, `dit-il`;
//! and where a verb needs no subject, it stands alone: `«…», dijo`.
//!
//! Only for languages whose grammar says so ([`Grammar::inverts`](crate::language::Grammar::inverts)).

use crate::annotate::people::gender_of_verb;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How many words may stand between the verb and its subject: when, where and to whom it was said.
const FAR: usize = 24;

/// How many words such an aside may have.
const ASIDE: usize = 8;

/// The speaker of the verb that begins at `index`; `set_off` tells that a comma or a dash parts it from the quote, so that
/// it may stand without a subject.
#[must_use]
pub fn verb_then_speaker(scene: &Scene, index: usize, set_off: bool) -> Option<Found> {
    let words = scene.words;
    if !words.language.grammar.inverts || words.is_capital(index) {
        return None;
    }
    if let Some(found) = as_somebody_says(scene, index) {
        return Some(found);
    }
    let at = skip_leaning(scene, index);
    if at > index && words.is(at - 1, Sense::AUXILIARY) && words.is(at, Sense::ANY_PRONOUN) {
        // "a-t-elle ajouté"
        let source = phrase_at(scene, at)?;
        let verb = skip_leaning(scene, source.words.end);
        let says = words.is(verb, Sense::SAYS | Sense::SAYING);
        return says.then(|| Found::certain(source, verb..verb + 1, Rule::After));
    }
    if !words.is(at, Sense::SAYS) || words.is_capital(at) {
        return set_off.then(|| unknown_verb(scene, index, at)).flatten();
    }
    match subject_after(scene, at, scene.sentence(at).end) {
        // "si legge nella nota"
        None if words.is(at, Sense::EMPTY_IT) => None,
        Some(source) => Some(Found::certain(source, at..at + 1, Rule::After)),
        None => (set_off && words.language.grammar.drops_subject).then(|| dropped(scene, at)),
    }
}

/// `, se indigna X`, `, indigna-se X`: any verb beside a pronoun that leans on it, and a name behind it.
fn unknown_verb(scene: &Scene, index: usize, verb: usize) -> Option<Found> {
    let words = scene.words;
    let is_verb =
        words.shape(verb) == Shape::Lower && !words.is(verb, Sense::FUNCTION | Sense::SAYING);
    let leant_on = verb > index || words.is(verb + 1, Sense::CLITIC);
    let subject = verb + 1 + usize::from(words.is(verb + 1, Sense::CLITIC));
    let source = (is_verb && leant_on)
        .then(|| phrase_at(scene, subject))
        .flatten()?;
    matches!(source.who, Who::Person(_) | Who::Pronoun(_)).then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::After)
    })
}

/// The verb at `verb` without a subject: whoever was spoken of, or "powiedziała": the last woman.
#[must_use]
pub fn dropped(scene: &Scene, verb: usize) -> Found {
    let source = Source {
        words: verb..verb + 1,
        who: Who::Pronoun(gender_of_verb(scene.words, verb)),
    };
    Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::After)
    }
}

/// `, comme l'a dit X`, `, según explicó X`, `, secondo quanto ha detto X`, `, secondo quanto riferito da X`.
fn as_somebody_says(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    if !words.is(index, Sense::HOW | Sense::SOURCE) {
        return None;
    }
    let start = index + 1 + usize::from(words.is(index + 1, Sense::RELATIVE));
    let verb = skip_leaning(scene, start);
    if !words.is(verb, Sense::SAYS | Sense::SAYING) || words.is_capital(verb) {
        return None;
    }
    let source = if words.is(verb + 1, Sense::AGENT) {
        phrase_at(scene, verb + 2)
    } else {
        subject_after(scene, verb, scene.sentence(verb).end)
    }?;
    Some(Found::certain(source, verb..verb + 1, Rule::After))
}

/// The first word at or after `index` that is no part of the verb before its main word: "nous l'a", "se lo ha", "s'est".
#[must_use]
pub fn skip_leaning(scene: &Scene, index: usize) -> usize {
    let words = scene.words;
    let mut at = index;
    while at < index + 6 && scene.is_outside(at) && words.shape(at) == Shape::Lower {
        let leans = words.is(at, Sense::AUXILIARY | Sense::CLITIC | Sense::ADVERB);
        let other = words.is(at, Sense::DETERMINER | Sense::PRONOUN | Sense::PREPOSITION);
        // "la ha dicho" but "la ministra", "nous a dit" but "nous, les élus".
        let before_verb = words.is(at + 1, Sense::AUXILIARY | Sense::SAYS | Sense::CLITIC)
            && words.is(at, Sense::CLITIC);
        if !leans || words.is(at, Sense::HE_OR_SHE) || other && !before_verb {
            match after_own_part(scene, index, at) {
                Some(verb) => return verb,
                None => break,
            }
        }
        at += 1;
    }
    at
}

/// "a de son côté indiqué", "ha dal canto suo dichiarato": the verb behind a few words between an auxiliary and it.
fn after_own_part(scene: &Scene, start: usize, at: usize) -> Option<usize> {
    let words = scene.words;
    let between =
        at > start && words.is(at - 1, Sense::AUXILIARY) && words.is(at, Sense::PREPOSITION);
    let verb = (at + 1..at + 5)
        .take_while(|index| words.shape(*index) == Shape::Lower && scene.is_outside(*index))
        .find(|index| words.is(*index, Sense::SAYS | Sense::SAYING));
    verb.filter(|_| between)
}

/// The subject of the verb at `verb`, behind when, where and to whom; nothing is read from `limit` on.
#[must_use]
pub fn subject_after(scene: &Scene, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let limit = limit.min(verb + FAR);
    let mut at = after_aside(scene, verb + 1);
    while at < limit && scene.is_outside(at) {
        if words.is(at, Sense::HE_OR_SHE) {
            return phrase_at(scene, at);
        }
        if let Some(end) = end_of_time(scene, at) {
            at = end;
        } else if words.is(at, Sense::PREPOSITION) && !is_name(scene, at) {
            let end = phrase_at(scene, at + 1)
                .map_or_else(|| end_of_bare(scene, at + 1), |inner| inner.words.end);
            if let Some(source) = behind_listener(scene, at + 1, end) {
                return Some(source);
            }
            at = end;
        } else if words.is(at, Sense::ADVERB | Sense::CLITIC) && !is_article(scene, at) {
            at += 1;
        } else {
            return phrase_at(scene, at)
                .filter(|source| source.words.end <= limit && is_subject(scene, source))
                .map(|source| with_apposition(scene, source));
        }
    }
    None
}

/// "afirmou, por sua vez, o presidente": the word after a short aside right behind the verb, if a subject follows.
#[must_use]
pub fn after_aside(scene: &Scene, index: usize) -> usize {
    let words = scene.words;
    let opens = words.is(index + 1, Sense::PREPOSITION | Sense::ADVERB)
        || words.language.grammar.free_order && words.shape(index + 1) == Shape::Lower;
    if !words.is_mark(index, ",") || !opens {
        return index;
    }
    (index + 2..index + ASIDE)
        .take_while(|at| scene.is_outside(*at) && words.shape(*at) != Shape::Break)
        .find(|at| words.is_mark(*at, ","))
        .map(|comma| comma + 1)
        .filter(|at| {
            let office = words.is(*at, Sense::TITLE)
                || words.is(*at, Sense::DETERMINER) && words.is(*at + 1, Sense::TITLE)
                || words.language.grammar.free_order;
            office || scene.people.at(*at).is_some()
        })
        .unwrap_or(index)
}

/// A name, a pronoun, or a phrase that an article or a capital opens.
fn is_subject(scene: &Scene, source: &Source) -> bool {
    let first = source.words.start;
    source.who != Who::Words
        || scene.words.is(
            first,
            Sense::DETERMINER | Sense::TITLE | Sense::ORGANISATION,
        )
        || scene.words.is_capital(first)
}

fn is_name(scene: &Scene, index: usize) -> bool {
    scene.words.is_capital(index) && scene.people.at(index).is_some()
}

/// An article, not the pronoun that looks like it: no verb follows.
fn is_article(scene: &Scene, index: usize) -> bool {
    scene.words.is(index, Sense::DETERMINER) && scene.words.is_letters(index + 1)
}

/// The word after "lundi", "este martes", "el 3 de mayo", "hier soir".
fn end_of_time(scene: &Scene, index: usize) -> Option<usize> {
    let words = scene.words;
    if words.shape(index) == Shape::Number {
        return Some(index + 1);
    }
    let reach = if words.is(index, Sense::DETERMINER) {
        4
    } else {
        1
    };
    (index..index + reach)
        .take_while(|at| words.is_letters(*at) || words.shape(*at) == Shape::Number)
        .find(|at| words.is(*at, Sense::CALENDAR))
        .map(|at| at + 1)
}

/// The end of a phrase without an article: "(en) rueda de prensa".
fn end_of_bare(scene: &Scene, start: usize) -> usize {
    let words = scene.words;
    (start..start + 4)
        .find(|at| {
            // "da parte sua il presidente"
            let possessive =
                words.is(*at, Sense::DETERMINER) && words.is(*at + 1, Sense::DETERMINER);
            words.shape(*at) != Shape::Lower || words.is(*at, Sense::FUNCTION) && !possessive
        })
        .unwrap_or(start + 4)
}

/// "à l'AFP Anna Roux": behind those to whom it was said, the words `start..end`, comes a name that no title ties to them.
#[must_use]
pub fn behind_listener(scene: &Scene, start: usize, end: usize) -> Option<Source> {
    let mention = scene.people.within(start..end).next_back()?;
    let first = mention.words.start;
    let tied = first == start
        || scene.words.is(
            first - 1,
            Sense::TITLE | Sense::DETERMINER | Sense::PARTICLE | Sense::PREPOSITION,
        );
    (!tied).then(|| Source {
        words: mention.words.clone(),
        who: Who::Person(mention.person),
    })
}
