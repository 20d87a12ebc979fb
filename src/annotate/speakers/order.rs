//! The subject where the order of words is free: before its verb or behind it, with all that may stand between. Cases tell
//! it from those to whom something is said, and the verb tells whether a man or a woman speaks.

use crate::annotate::speakers::after::skip_adverbs;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::inverted;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject::{ending_at, left_of};
use crate::annotate::speakers::verb_second::is_other_case;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far behind its verb, in words, a subject may stand.
const FAR: usize = 16;

/// The longest name in marks that is passed over: "сообщил «Вечерней газете» Иванов".
const LONGEST_NAME: usize = 8;

/// The subject behind the verb at `verb`: "сказал журналистам в среду глава района Иванов", "powiedziała". Nobody if the
/// verb has its subject elsewhere.
#[must_use]
pub fn subject_after(scene: &Scene, verb: usize) -> Option<Source> {
    let words = scene.words;
    let mut at = skip_adverbs(scene, verb + 1);
    if words.is(at, Sense::CLITIC) {
        // "żali się mieszkanka"
        at = skip_adverbs(scene, at + 1);
    }
    let aside = inverted::after_aside(scene, at);
    let mut apart = aside > at;
    at = aside;
    while at < verb + FAR {
        if let Some(after) = after_listeners(scene, at) {
            at = skip_adverbs(scene, after);
            continue;
        }
        if words.is(at, Sense::PREPOSITION) && !words.is(at, Sense::DETERMINER) {
            at = after_circumstance(scene, at)?;
            apart = true;
            continue;
        }
        break;
    }
    let source = phrase_at(scene, at).filter(|_| !is_other_case(scene, at));
    let source = source.filter(|source| {
        // Behind "в четверг в Казани" any noun may follow.
        !apart || source.who != Who::Words || words.is(at, Sense::TITLE)
    });
    source.map(|source| with_apposition(scene, source))
}

/// `— сообщили в полиции`, `— повідомили в пресслужбі`: with a verb in the plural and no subject, where it was said is who
/// said it.
#[must_use]
pub fn at_whose_place(scene: &Scene, verb: usize) -> Option<Source> {
    let words = scene.words;
    let mut at = skip_adverbs(scene, verb + 1);
    if let Some(after) = after_listeners(scene, at) {
        at = skip_adverbs(scene, after);
    }
    let plural = words.ends(verb, words.language.grammar.plural_verbs);
    (plural && words.is(at, Sense::PREPOSITION) && words.is(at, Sense::PLACE))
        .then(|| phrase_at(scene, at + 1))
        .flatten()
        .filter(|source| !words.is(source.words.start, Sense::CALENDAR))
}

/// The word after those to whom something is said at `index`: "журналистам", "«Известиям»", "Путину".
fn after_listeners(scene: &Scene, index: usize) -> Option<usize> {
    let words = scene.words;
    if let Some(quote) = scene.quote_at(index) {
        let name = &scene.quotes[quote];
        return (name.end - name.first <= LONGEST_NAME).then_some(name.end);
    }
    if words.is(index, Sense::LISTENERS) {
        return Some(index + 1);
    }
    if words.is_capital(index) && words.is(index, Sense::AGENCY) {
        return Some(index + 1);
    }
    is_other_case(scene, index)
        .then(|| phrase_at(scene, index))
        .flatten()
        .map(|source| source.words.end)
}

/// Where a subject can begin behind the preposition at `index` and what hangs on it: at a title or a name that is in no
/// other case, or at what follows a word of time.
fn after_circumstance(scene: &Scene, index: usize) -> Option<usize> {
    let words = scene.words;
    let mut at = index + 1;
    while at < index + FAR {
        if let Some(quote) = scene.quote_at(at) {
            let name = &scene.quotes[quote];
            if name.end - name.first > LONGEST_NAME {
                return None;
            }
            at = name.end;
            continue;
        }
        if words.shape(at) == Shape::Break || words.is_mark(at, ".;:,—–") {
            return None;
        }
        let governed = words.is(at - 1, Sense::PREPOSITION);
        let person = scene.people.at(at);
        let begins = words.is(at, Sense::TITLE) || person.is_some();
        if begins && !governed && !is_other_case(scene, at) {
            return Some(at);
        }
        at = person.map_or(at + 1, |mention| mention.words.end);
    }
    None
}

/// The subject before the verb at `verb` if one stands right there, else the one behind it, else the nearest before.
#[must_use]
pub fn either_side(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let mut at = verb;
    while at > start && words.is(at - 1, Sense::ADVERB | Sense::AUXILIARY) {
        at -= 1;
    }
    let beside = ending_at(scene, start, at)
        .filter(|source| source.who != Who::Nobody && !is_other_case(scene, source.words.start));
    if beside.is_some() {
        return beside;
    }
    let behind = subject_after(scene, verb)
        .filter(|source| source.words.end <= limit && source.who != Who::Nobody);
    behind.or_else(|| left_of(scene, start, verb, limit))
}
