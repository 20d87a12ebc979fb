//! The speaker stands before the quote: `X said: "…"`, `X, who …, called it "…"`, `In Berlin sagte X: „…“`, `X: "…"`.

use std::ops::Range;

use crate::annotate::speakers::after::{Found, skip_adverbs, with_apposition};
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::source;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;

/// The speaker named before the quote that opens at `quote`, in the words from `start` on.
#[must_use]
pub fn before(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    if let Some(turn) = name_and_colon(scene, start, quote) {
        return Some(turn);
    }
    let cues = Sense::SAYS | Sense::CALLS | Sense::SAYING;
    for index in (start..quote).rev() {
        if !scene.is_outside(index) || !words.is_letters(index) {
            continue;
        }
        if words.is(index, cues) && words.shape(index) == crate::text::word::Shape::Lower {
            if let Some(source) = subject(scene, start, index, quote) {
                return Some(Found::certain(source, index..index + 1, Rule::Before));
            }
        } else if let Some((source, cue)) = source::opening(scene, index)
            && !source::is_agency(scene, &source.words)
        {
            return Some(Found::certain(source, cue, Rule::Source));
        }
    }
    None
}

/// `Müller: „…“`, `WALLACE: "…"`: nothing but a name and a colon.
fn name_and_colon(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    let colon = quote
        .checked_sub(1)
        .filter(|at| *at > start && words.is_mark(*at, ":"))?;
    let source = phrase_at(scene, start)?;
    if source.words.end != colon {
        return None;
    }
    let confidence = if matches!(source.who, Who::Person(_)) {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    Some(Found {
        source,
        cue: Some(colon..quote),
        rule: Rule::Turn,
        confidence,
    })
}

/// The subject of the verb at `verb`, in a sentence whose words begin at `start`.
#[must_use]
pub fn subject(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    if scene.words.language.grammar.verb_second {
        german_subject(scene, start, verb, limit)
    } else {
        subject_left(scene, start, verb)
    }
}

/// With the verb second: the phrase before it, or, if something else stands there, the phrase after it.
fn german_subject(scene: &Scene, start: usize, verb: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let clause = clause_start(scene, start, verb);
    let after = skip_adverbs(scene, verb + 1);
    let follows = || {
        (after < limit && !matches!(words.of(after), "dem" | "den" | "einem" | "einen" | "des"))
            .then(|| phrase_at(scene, after))
            .flatten()
            .filter(|source| source.words.end <= limit)
            .map(|source| with_apposition(scene, source))
    };
    if clause == verb {
        // "…, sagte er" or "Müller trat zurück und sagte".
        let inverted = follows()
            .filter(|source| source.who != Who::Words || words.is(after, Sense::DETERMINER));
        return inverted.or_else(|| first_subject(scene, start, verb));
    }
    let opens_otherwise = words.is(
        clause,
        Sense::PREPOSITION | Sense::ADVERB | Sense::CONJUNCTION | Sense::CALENDAR,
    ) && !words.is(clause, Sense::DETERMINER | Sense::HE_OR_SHE);
    let verb_last = words.is(clause, Sense::CONJUNCTION | Sense::RELATIVE) && clause > start;
    if verb_last {
        return phrase_at(scene, clause + 1).or_else(|| first_subject(scene, start, verb));
    }
    if opens_otherwise && let Some(source) = follows() {
        return Some(source);
    }
    first_subject(scene, clause, verb).or_else(follows)
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
        if matches!(words.of(before), "und" | "aber" | "oder" | "sondern")
            && is_clause_break(scene, index, verb)
        {
            break;
        }
        index = before;
    }
    index
}

/// "und" between clauses, not between two names.
fn is_clause_break(scene: &Scene, index: usize, verb: usize) -> bool {
    index == verb || !scene.words.is_capital(index)
}

/// The first phrase from `start` on that can be a subject: no phrase after a preposition, no dative.
pub fn first_subject(scene: &Scene, start: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    let mut index = start;
    let mut fallback = None;
    while index < limit {
        let governed = index > start && words.is(index - 1, Sense::PREPOSITION);
        if !scene.is_outside(index) || !words.is_letters(index) {
            index += 1;
            continue;
        }
        if words.is(
            index,
            Sense::PREPOSITION | Sense::CONJUNCTION | Sense::ADVERB,
        ) && !words.is(index, Sense::DETERMINER | Sense::HE_OR_SHE)
        {
            index += 1;
            continue;
        }
        if let Some(source) = phrase_at(scene, index).filter(|source| source.words.end <= limit) {
            let dative = matches!(words.of(index), "dem" | "den" | "einem" | "einen" | "des");
            let end = source.words.end;
            if governed || dative || words.is(index, Sense::CALENDAR) || source.who == Who::Nobody {
                if matches!(source.who, Who::Person(_)) {
                    fallback.get_or_insert(source);
                }
            } else {
                return Some(with_apposition(scene, source));
            }
            index = end.max(index + 1);
        } else {
            index += 1;
        }
    }
    fallback
}

/// In English the subject stands before its verb: the nearest name or pronoun to the left that is not governed by a
/// preposition or another verb, over asides and auxiliaries.
fn subject_left(scene: &Scene, start: usize, verb: usize) -> Option<Source> {
    let words = scene.words;
    let mut at = verb;
    while at > start
        && words.is(at - 1, Sense::ADVERB | Sense::AUXILIARY)
        && !words.is(at - 1, Sense::HE_OR_SHE)
    {
        at -= 1;
    }
    if let Some(source) = phrase_ending_at(scene, start, at) {
        return Some(source);
    }
    let mut weak = None;
    let mut index = at;
    while index > start {
        index -= 1;
        if !scene.is_outside(index) {
            continue;
        }
        if let Some(mention) = scene.people.at(index) {
            let person = Source {
                words: mention.words.clone(),
                who: Who::Person(mention.person),
            };
            index = mention.words.start;
            if mention.genitive {
                continue;
            }
            if is_governed(scene, start, index) {
                weak.get_or_insert(person);
                continue;
            }
            return Some(person);
        }
        if words.is(index, Sense::HE_OR_SHE) {
            return phrase_at(scene, index);
        }
    }
    // "said Mr. Trump in a statement: …"
    if words.is(verb, Sense::SAYS)
        && let Some(source) =
            phrase_at(scene, verb + 1).filter(|source| matches!(source.who, Who::Person(_)))
        && at == start
    {
        return Some(source);
    }
    first_subject(scene, start, verb).or(weak)
}

/// True if a preposition or a verb stands before the name at `index` (titles between do not count).
fn is_governed(scene: &Scene, start: usize, index: usize) -> bool {
    let words = scene.words;
    let mut before = index;
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
}

/// The phrase that ends right before `end`: a name, a pronoun, or "the spokesman".
fn phrase_ending_at(scene: &Scene, start: usize, end: usize) -> Option<Source> {
    let words = scene.words;
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    if !scene.is_outside(last) {
        return None;
    }
    if words.is_mark(last, ",)") {
        let opening = aside_before(scene, start, last)?;
        return phrase_ending_at(scene, start, opening);
    }
    if words.is(last, Sense::HE_OR_SHE)
        || words.is(last, Sense::PRONOUN) && !words.is(last, Sense::DETERMINER)
    {
        return phrase_at(scene, last);
    }
    let mut from = last;
    let lowest = start.max(last.saturating_sub(10));
    let mut found = None;
    loop {
        if let Some(source) = phrase_at(scene, from)
            && source.words.end == end
            && !is_governed(scene, start, from)
        {
            let longer = words.is(from, Sense::DETERMINER)
                || matches!(source.who, Who::Person(_))
                || words.is_capital(from);
            if longer || found.is_none() {
                found = Some(source);
            }
        }
        if from == lowest || !scene.is_outside(from - 1) || words.is_mark(from - 1, ",;:()") {
            return found;
        }
        from -= 1;
    }
}

/// The comma or bracket that opens the aside which ends with the one at `close`.
fn aside_before(scene: &Scene, start: usize, close: usize) -> Option<usize> {
    let words = scene.words;
    let opening = if words.is_mark(close, ")") { "(" } else { "," };
    (start..close)
        .rev()
        .take(25)
        .take_while(|at| scene.is_outside(*at))
        .find(|at| words.is_mark(*at, opening))
}

/// All words of a range are outside quotes.
#[must_use]
pub fn is_plain(scene: &Scene, range: &Range<usize>) -> bool {
    range.clone().all(|index| scene.is_outside(index))
}
