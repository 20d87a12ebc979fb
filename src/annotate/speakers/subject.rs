//! The subject of a verb, by the order of words: in English it stands before the verb, in German before or after.

use std::ops::Range;

use crate::annotate::people::Mention;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::inverted::{self, subject_after};
use crate::annotate::speakers::order;
use crate::annotate::speakers::phrase::{Source, Who, hangs_on, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::stands_for;
use crate::annotate::speakers::verb_second::{self, is_other_case};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far "as saying" may stand from the "quoted" before it, in words.
const QUOTED: usize = 24;

/// The subject of the verb at `verb`, in a sentence whose words begin at `start` and may not be read from `limit` on.
#[must_use]
pub fn of_verb(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    let grammar = scene.words.language.grammar;
    if grammar.verb_second {
        verb_second::around(scene, start, verb, limit)
    } else if grammar.free_order {
        order::either_side(scene, start, verb, limit)
    } else {
        left_of(scene, start, verb, limit)
    }
}

/// The first phrase from `start` up to `limit` that can be a subject: not after a preposition, and in no other case.
#[must_use]
pub fn first(scene: &Scene, start: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let mut index = start;
    let mut fallback = None;
    while index < limit {
        let small = words.is(
            index,
            Sense::PREPOSITION | Sense::CONJUNCTION | Sense::ADVERB,
        ) && !words.is(index, Sense::DETERMINER | Sense::HE_OR_SHE | Sense::TITLE);
        let found = if scene.is_outside(index) && words.is_letters(index) && !small {
            phrase_at(scene, index).filter(|source| source.words.end <= limit)
        } else {
            None
        };
        let Some(source) = found else {
            index += 1;
            continue;
        };
        index = source.words.end;
        let first = source.words.start;
        let governed = first > start && words.is(first - 1, Sense::PREPOSITION);
        let unfit = governed
            || is_other_case(scene, first)
            || words.is(first, Sense::CALENDAR)
            || source.who == Who::Nobody;
        if !unfit {
            return Some(with_apposition(scene, source));
        }
        if matches!(source.who, Who::Person(_)) {
            fallback.get_or_insert(source);
        }
    }
    fallback
}

/// The first person in the words `start..limit`, free of prepositions if there is one; else the first phrase.
#[must_use]
pub fn first_person(scene: &Scene, start: usize, limit: usize) -> Option<Source> {
    let whoever = first(scene, start, limit);
    if let Some(source) = whoever
        .clone()
        .filter(|source| source.words.start == start && !is_thing(scene, source))
    {
        return Some(source);
    }
    let mut named = scene
        .people
        .within(start..limit)
        .filter(|mention| scene.is_outside(mention.words.start) && !mention.genitive);
    let person = |mention: &Mention| Source {
        words: mention.words.clone(),
        who: Who::Person(mention.person),
    };
    let mut governed = None;
    let free = named.find(|mention| {
        let free = !is_governed(scene, start, mention.words.start);
        if !free && governed.is_none() {
            governed = Some(person(mention));
        }
        free
    });
    match free {
        Some(mention) => Some(person(mention)),
        None => whoever.map(|source| {
            // "Für Anna Weber ist der Plan …": better somebody than something.
            governed
                .filter(|_| is_thing(scene, &source))
                .unwrap_or(source)
        }),
    }
}

/// True for words that name neither somebody nor an office nor an organisation.
#[must_use]
pub fn is_thing(scene: &Scene, source: &Source) -> bool {
    source.who == Who::Words
        && !is_agent(scene, source)
        && !source.words.clone().any(|index| {
            scene.words.is(
                index,
                Sense::TITLE | Sense::THING | Sense::COUNTRY | Sense::GIVEN,
            )
        })
}

/// "Der Ermittler", "eine Studentin": the ending of the first noun, behind an article, tells that it is somebody.
fn is_agent(scene: &Scene, source: &Source) -> bool {
    let words = scene.words;
    let noun = (source.words.start + 1..source.words.end).find(|index| words.is_capital(*index));
    words.is(source.words.start, Sense::DETERMINER)
        && noun.is_some_and(|noun| words.ends(noun, words.language.grammar.agents))
}

/// In English: the phrase right before the verb, else the nearest name or pronoun to the left that is not governed by a
/// preposition or another verb.
pub fn left_of(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let mut at = verb;
    while at > start
        && words.is(at - 1, Sense::ADVERB | Sense::AUXILIARY | Sense::CLITIC)
        && !words.is(at - 1, Sense::HE_OR_SHE)
    {
        at -= 1;
    }
    let passive = at < verb && words.is(verb + 1, Sense::AGENT);
    if passive {
        // "was asked by the moderator"
        return phrase_at(scene, verb + 2);
    }
    if at > start + 1 && words.is(verb, Sense::SAYING) && words.is(at - 1, Sense::ROLE) {
        // "KCNA quoted Ms. Choe as saying: …", "KCNA quoted a spokesman as saying: …"
        return quoted(scene, start, at - 1).or_else(|| ending_at(scene, start, at - 1));
    }
    // "…, saying": a participle after a comma has the subject of its clause.
    let dangling = at > start && words.is(verb, Sense::SAYING) && words.is_mark(at - 1, ",");
    if !words.language.grammar.inverts
        && let Some(source) = stands_for::subject(scene, start, at)
    {
        return Some(source);
    }
    if !dangling && let Some(source) = ending_at(scene, start, at) {
        return stands_for::opener(scene, start, at, &source).or(Some(source));
    }
    if at == start && words.is(verb, Sense::SAYS) && !words.language.grammar.inverts {
        // "Said Mr. Benton in a statement: …"
        return phrase_at(scene, verb + 1);
    }
    inverted(scene, verb, limit)
        .or_else(|| nearest_name(scene, start, at))
        .or_else(|| first(scene, start, verb))
        .or_else(|| dropped(scene, verb))
}

/// `KCNA quoted a spokesman as saying`: what stands between the verb that passes words on and `end`.
fn quoted(scene: &Scene, start: usize, end: usize) -> Option<Source> {
    let words = scene.words;
    let verb = (start..end)
        .rev()
        .take(QUOTED)
        .find(|at| words.is(*at, Sense::QUOTING) && scene.is_outside(*at))?;
    if verb > start && words.is(verb - 1, Sense::AUXILIARY) {
        // "Ms. Choe was quoted by KCNA as saying"
        return ending_at(scene, start, verb - 1);
    }
    phrase_at(scene, verb + 1).map(|source| with_apposition(scene, source))
}

/// `explica X: «…»`: the subject behind the verb, surely one if it is a name, a pronoun or an office.
fn inverted(scene: &Scene, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    if !words.language.grammar.inverts {
        return None;
    }
    subject_after(scene, verb, limit).filter(|source| {
        let office = words.is(source.words.start, Sense::DETERMINER)
            && words.is(source.words.start + 1, Sense::TITLE);
        source.who != Who::Words || office
    })
}

/// `Añadió: «…»`: nothing but the verb.
fn dropped(scene: &Scene, verb: usize) -> Option<Source> {
    let finite = scene.words.is(verb, Sense::SAYS);
    (finite && scene.words.language.grammar.drops_subject)
        .then(|| inverted::dropped(scene, verb).source)
}

/// The nearest name or pronoun left of `at` that stands where subjects stand; else the nearest that is not governed.
fn nearest_name(scene: &Scene, start: usize, at: usize) -> Option<Source> {
    let words = scene.words;
    let mut free = None;
    let mut governed = None;
    let mut index = at;
    while index > start {
        index -= 1;
        if !scene.is_outside(index) {
            continue;
        }
        if words.is(index, Sense::HE_OR_SHE) {
            return free.or_else(|| phrase_at(scene, index));
        }
        let Some(mention) = scene.people.at(index) else {
            continue;
        };
        index = mention.words.start;
        if mention.genitive {
            continue;
        }
        let person = Source {
            words: mention.words.clone(),
            who: Who::Person(mention.person),
        };
        if opens_clause(scene, start, &mention.words) {
            return Some(person);
        }
        let kept = if is_governed(scene, start, index) {
            &mut governed
        } else {
            &mut free
        };
        kept.get_or_insert(person);
    }
    free.or(governed)
}

/// True if the name begins its clause: nothing but titles stand between it and the start, a mark or a conjunction. A name
/// between two commas is an apposition.
fn opens_clause(scene: &Scene, start: usize, name: &Range<usize>) -> bool {
    let words = scene.words;
    let mut before = name.start;
    while before > start
        && (words.is(before - 1, Sense::TITLE | Sense::DETERMINER) || words.is_capital(before - 1))
    {
        before -= 1;
    }
    if before == start {
        return true;
    }
    let last = before - 1;
    if words.is_mark(last, ",") {
        return !words.is_mark(name.end, ",.");
    }
    // "after Miller said" has a clause, "went after Miller" has not.
    let joins = words.is(last, Sense::CONJUNCTION)
        && (!words.is(last, Sense::PREPOSITION) || words.is_letters(name.end));
    joins || words.mark(last).is_some_and(|mark| !".’'".contains(mark))
}

/// True if a preposition or a verb stands before the name at `index` (titles between do not count).
pub fn is_governed(scene: &Scene, start: usize, index: usize) -> bool {
    let words = scene.words;
    let mut before = scene.people.begins(index).max(start);
    while before > start
        && (words.is(before - 1, Sense::TITLE | Sense::DETERMINER)
            || words.is_mark(before - 1, "."))
    {
        before -= 1;
    }
    before > start
        && words.is(
            before - 1,
            Sense::PREPOSITION | Sense::SAYS | Sense::CALLS | Sense::SAYING,
        )
        && !words.is(before - 1, Sense::CONJUNCTION)
}

/// The phrase that ends right before `end`: a name, a pronoun, or "the spokesman".
pub fn ending_at(scene: &Scene, start: usize, end: usize) -> Option<Source> {
    let words = scene.words;
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    if !scene.is_outside(last) {
        return None;
    }
    if words.is_mark(last, ",)") {
        let opening = aside_before(scene, start, last)?;
        // "…, Miller said, adding": the aside has the subject itself.
        let says = (opening..last).any(|index| words.is(index, Sense::SAYS));
        return if says {
            None
        } else {
            ending_at(scene, start, opening)
        };
    }
    if words.is(last, Sense::ANY_PRONOUN) && !words.is(last, Sense::DETERMINER) {
        return phrase_at(scene, last);
    }
    let lowest = start.max(last.saturating_sub(10));
    let mut found: Option<Source> = None;
    let mut from = last;
    loop {
        // "President Volodymyr Zelensky of Ukraine": neither from the middle of a name, nor without what hangs on it.
        let inside = scene
            .people
            .at(from)
            .is_some_and(|mention| mention.words.start < from);
        // "В вечернем обращении президент Зеленин": with a capital only because the sentence begins.
        let leads = words.is(from, Sense::PREPOSITION)
            && from == start
            && !words.is(from, Sense::DETERMINER | Sense::TITLE);
        if let Some(source) = phrase_at(scene, from)
            && !inside
            && !leads
            && !is_in_place(scene, start, &source)
            && (source.words.end == end || is_name_of(scene, &source, end))
            && !is_governed(scene, start, from)
        {
            let bare = words.language.grammar.bare_nouns;
            let better = words.is(from, Sense::DETERMINER)
                || words.language.grammar.unspaced
                || bare && words.is(from, Sense::TITLE)
                // Where nouns need no article, any may stand before the name without being part of the subject.
                || !bare && matches!(source.who, Who::Person(_))
                || words.is_capital(from);
            if better || found.is_none() {
                found = Some(source);
            }
        }
        if from == lowest || !scene.is_outside(from - 1) || words.is_mark(from - 1, ",;:()") {
            return found.map(|source| with_apposition(scene, source));
        }
        from -= 1;
    }
}

/// "в вечернем обращении", "we wczorajszym liście": where nouns need no article, a bare one may hang on a preposition with an
/// adjective between.
fn is_in_place(scene: &Scene, start: usize, source: &Source) -> bool {
    let words = scene.words;
    let first = source.words.start;
    if !words.language.grammar.free_order
        || source.who != Who::Words
        || words.is(
            first,
            Sense::TITLE | Sense::ORGANISATION | Sense::DETERMINER,
        )
        || words.is_capital(first)
    {
        return false;
    }
    let mut before = first;
    while before > start
        && first - before < 2
        && words.shape(before - 1) == Shape::Lower
        && !words.is(
            before - 1,
            Sense::FUNCTION | Sense::SAYS | Sense::CALENDAR | Sense::TITLE,
        )
    {
        before -= 1;
    }
    before > start && before < first && words.is(before - 1, Sense::PREPOSITION)
}

/// True if nothing but "of Ukraine" stands between the name and `end`.
fn is_name_of(scene: &Scene, source: &Source, end: usize) -> bool {
    let tail = source.words.end..end;
    matches!(source.who, Who::Person(_))
        && tail.len() > 1
        && hangs_on(scene.words, tail.start)
        && tail.clone().all(|index| scene.words.is_letters(index))
        && scene.words.is_capital(end - 1)
}

/// The comma or bracket that opens the aside which ends with the one at `close`.
#[must_use]
pub fn aside_before(scene: &Scene, start: usize, close: usize) -> Option<usize> {
    let words = scene.words;
    let opening = if words.is_mark(close, ")") { "(" } else { "," };
    (start..close)
        .rev()
        .take(25)
        .take_while(|at| scene.is_outside(*at))
        .find(|at| words.is_mark(*at, opening))
}
