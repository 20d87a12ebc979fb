//! The subject where the finite verb is second, as in German: the phrase before the verb, or the one behind it if something
//! else came first.

use crate::annotate::speakers::after::skip_adverbs;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject::{aside_before, first, is_governed};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// With the verb second: the phrase before it, or, if something else stands there, the phrase after it.
#[must_use]
pub fn around(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let clause = clause_start(scene, start, verb);
    let follower = follower(scene, verb, limit);
    if clause == verb {
        // "…, sagte er"; "Müller trat zurück und verglich die Lage" has its subject further left.
        let joined = verb > start && words.is(verb - 1, Sense::JOINS);
        if joined
            && !follower
                .as_ref()
                .is_some_and(|source| matches!(source.who, Who::Pronoun(_)))
            && let Some(source) = first(scene, main_clause(scene, start, verb), verb)
        {
            return Some(source);
        }
        let inverted = follower.filter(|source| {
            source.who != Who::Words || words.is(source.words.start, Sense::DETERMINER)
        });
        return inverted.or_else(|| first(scene, start, verb));
    }
    if let Some(source) = named_before_comma(scene, start, verb) {
        return Some(source);
    }
    let last = words.mark(verb + 1).is_some() || !scene.is_outside(verb + 1);
    if last && words.is(clause, Sense::CONJUNCTION | Sense::RELATIVE) && clause > start {
        // The verb is last: "…, wie Müller sagte".
        return phrase_at(scene, clause + 1).or_else(|| first(scene, start, verb));
    }
    let before = first(scene, clause, verb);
    let Some(follower) = follower else {
        return before;
    };
    match before {
        Some(before) if !gives_way(scene, clause, verb, &before, &follower) => Some(before),
        _ => Some(follower),
    }
}

/// `Die Sprecherin des Hafens, Anna Weber (FDP), erklärte`: the name between two commas right before the verb.
fn named_before_comma(scene: &Scene, start: usize, verb: usize) -> Option<Source> {
    let words = scene.words;
    let mut end = verb
        .checked_sub(1)
        .filter(|at| *at > start && words.is_mark(*at, ","))?;
    if words.is_mark(end - 1, ")") {
        end = aside_before(scene, start, end - 1)?;
    }
    let mention = scene.people.at(end.checked_sub(1)?)?;
    let first = mention.words.start;
    let parted = first > start && words.is_mark(first - 1, ",");
    let clause = words.is(start, Sense::CONJUNCTION) && !words.is(start, Sense::JOINS);
    (parted && !clause && !mention.genitive && mention.words.end == end).then(|| Source {
        words: mention.words.clone(),
        who: Who::Person(mention.person),
    })
}

/// "Als ein Gast kam, ging der Wirt und rief": a subordinate clause at the start ends with its comma.
fn main_clause(scene: &Scene, start: usize, limit: usize) -> usize {
    let words = scene.words;
    if !words.is(start, Sense::CONJUNCTION) || words.is(start, Sense::JOINS) {
        return start;
    }
    (start..limit)
        .find(|index| words.is_mark(*index, ",") && scene.is_outside(*index))
        .map_or(start, |comma| comma + 1)
}

/// Whether the phrase before the verb leaves the part of the subject to the one after it.
fn gives_way(
    scene: &Scene,
    clause: usize,
    verb: usize,
    before: &Source,
    follower: &Source,
) -> bool {
    let words = scene.words;
    let plain = follower.who != Who::Words || words.is(follower.words.start, Sense::DETERMINER);
    if is_governed(scene, clause, before.words.start) || is_other_case(scene, before.words.start) {
        return true;
    }
    // "Ohne dass …, warnte der Geschäftsführer": a subordinate clause came first.
    if words.is_mark(verb - 1, ",") && before.words.start > clause {
        return plain;
    }
    let opens_otherwise = words.is(
        clause,
        Sense::PREPOSITION | Sense::ADVERB | Sense::CONJUNCTION | Sense::CALENDAR,
    ) && !words.is(clause, Sense::DETERMINER | Sense::HE_OR_SHE);
    if before.who != Who::Words {
        return false;
    }
    // "Höhnisch antwortete die Sprecherin": how it was said comes first.
    let manner =
        before.words.len() == 1 && words.ends(before.words.start, words.language.grammar.manner);
    if manner {
        return plain;
    }
    // "Die Äußerungen nannte Weber …": somebody speaks, no utterance does.
    let noun = before
        .words
        .clone()
        .find(|index| words.is_capital(*index) && !words.is(*index, Sense::DETERMINER));
    let somebody = matches!(follower.who, Who::Person(_) | Who::Pronoun(_));
    if somebody
        && noun.is_some_and(|noun| {
            words.ends(noun, words.language.grammar.abstracts)
                && !words.is(noun, Sense::THING | Sense::TITLE)
        })
    {
        return true;
    }
    // "Relativierend fügt Gall hinzu"; "Die Anwendung stellte der Vorsitzende Müller in Frage"
    let bare = !words.is(before.words.start, Sense::DETERMINER);
    let surely_subject = words.is(follower.words.start, Sense::NOMINATIVE);
    match follower.who {
        Who::Person(_) | Who::Pronoun(_) => bare || opens_otherwise || surely_subject,
        _ => opens_otherwise && plain,
    }
}

/// The phrase right after the verb, unless its article shows another case.
fn follower(scene: &Scene, verb: usize, limit: usize) -> Option<Source> {
    let after = skip_adverbs(scene, verb + 1);
    if after >= limit || is_other_case(scene, after) {
        return None;
    }
    phrase_at(scene, after)
        .filter(|source| source.words.end <= limit && source.who != Who::Nobody)
        .map(|source| with_apposition(scene, source))
}

/// True if the article at `index` cannot begin a subject: "dem", "einen", and "der" before an adjective in -en ("Der
/// englischen Zeitung sagte er").
pub fn is_other_case(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let dative = words.is(index, Sense::DATIVE)
        && words.shape(index + 1) == Shape::Lower
        && words.ends(index + 1, words.language.grammar.oblique)
        && !words.is(index + 1, Sense::FUNCTION);
    // "Einer der Sprecher sagte": before another article it is a noun of its own.
    let one_of = words.is(index, Sense::INDEFINITE) && words.is(index + 1, Sense::DETERMINER);
    let oblique_name = scene
        .people
        .at(index)
        .is_some_and(|mention| mention.oblique);
    dative || words.is(index, Sense::OBLIQUE) && !one_of || oblique_name
}

/// Where the clause of the verb begins: after the last comma or conjunction before it. `verb` itself if they touch.
fn clause_start(scene: &Scene, start: usize, verb: usize) -> usize {
    let words = scene.words;
    let mut index = verb;
    while index > start {
        let before = index - 1;
        if index == verb && words.is_mark(before, ",") {
            // An aside or a subordinate clause ends here: the clause begins with the sentence.
            return start;
        }
        if words.is_mark(before, ",;:–—") || !scene.is_outside(before) {
            break;
        }
        let joins = words.is(before, Sense::JOINS);
        // "und" between clauses, not between two names.
        if joins && (index == verb || !words.is_capital(index)) {
            break;
        }
        index = before;
    }
    index
}
