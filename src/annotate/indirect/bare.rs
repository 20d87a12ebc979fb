//! What follows its verb at once, with no word that opens it: `said the bridge was safe`, `denied the charges`, `knows she would
//! win`, `asked the court to rule`.

use std::ops::Range;

use crate::annotate::indirect::between::{after_time, behind_listener};
use crate::annotate::indirect::clauses;
use crate::annotate::indirect::leads::is_participle;
use crate::annotate::speakers::after::skip_adverbs;
use crate::annotate::speakers::phrase::phrase_at;
use crate::annotate::speakers::{Scene, subject};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// "knows she would win": the verb stands within this many words.
const NEAR_VERB: usize = 4;

/// What is said in more words than these is told, even if no verb is known in it: "said the place prides itself on its past".
const LONG: usize = 4;

/// The content that follows the verb at once: "said the bridge was safe", "denied the charges".
pub fn behind(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let end = sentence.end;
    let mut start = cue + 1;
    let clause = words.is(cue, Sense::TELLS);
    if !clause && !words.is(cue, Sense::JUDGES) {
        return known(scene, sentence, cue);
    }
    if words.is(cue, Sense::ADDRESSES) {
        if let Some(wanted) = wanted(scene, sentence, cue) {
            return Some(wanted);
        }
        start = behind_listener(scene, cue)?;
    } else if clause {
        start = after_time(scene, start);
    }
    if start >= end {
        return None;
    }
    if !words.is_letters(start) && words.shape(start) != Shape::Number || !scene.is_outside(start) {
        return None;
    }
    let hangs = words.is(
        start,
        Sense::PREPOSITION | Sense::CONJUNCTION | Sense::AUXILIARY,
    ) && !words.is(start, Sense::DETERMINER)
        // "said having a bridge was good"
        && !(start == cue + 1
            && words.is(start, Sense::AUXILIARY)
            && words.ends(start, words.language.grammar.participles))
        && !(clause && words.is(start, Sense::QUESTION));
    // "which Miller said closed": the verb of the clause around it.
    let around = clause
        && words.shape(start) == Shape::Lower
        && words.ends(start, words.language.grammar.past);
    if hangs || around || trails(scene, sentence, cue) {
        return None;
    }
    let content_end = if clause {
        clauses::end_of_clause(scene, sentence, cue, start)
    } else {
        clauses::end_of_object(scene, start, end)
    };
    let plain = words.is(cue, Sense::SAYS) && !words.is(cue, Sense::NOTION | Sense::ADDRESSES);
    // "claimed the prize": no verb, no clause.
    let is_told = words.is(cue, Sense::JUDGES)
        || plain && content_end > start + LONG
        || has_verb(scene, start..content_end)
        || is_told_by_paper(scene, sentence.start, cue);
    is_told.then_some(start..content_end)
}

/// "knows she would win": behind a verb of thinking, a pronoun with its verb opens what is thought.
fn known(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let start = cue + 1;
    let pronoun = words.is(start, Sense::HE_OR_SHE)
        || words.is(start, Sense::PRONOUN) && !words.is(start, Sense::DETERMINER | Sense::OBJECT);
    if !pronoun || !words.is(cue, Sense::NOTION | Sense::SAYS | Sense::SAYING) {
        return None;
    }
    let end = clauses::end_of_clause(scene, sentence, cue, start);
    has_verb(scene, start + 1..end.min(start + NEAR_VERB)).then_some(start..end)
}

/// "asked the court to rule": whom and what for, all of it is wanted.
fn wanted(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let start = cue + 1;
    let whole = || start..clauses::end_of_clause(scene, sentence, cue, start);
    // "told the crew not to wait"
    let told = behind_listener(scene, cue).map(|at| skip_adverbs(scene, at));
    if told.is_some_and(|at| at < sentence.end && words.is(at, Sense::INFINITIVE)) {
        return Some(whole());
    }
    if !words.is(cue, Sense::JUDGES)
        || words.is(start, Sense::PREPOSITION | Sense::CONJUNCTION)
        || trails(scene, sentence, cue)
    {
        return None;
    }
    let object = clauses::end_of_object(scene, start, sentence.end);
    let wants = (start + 1..object)
        .any(|index| words.is(index, Sense::INFINITIVE) && words.shape(index + 1) == Shape::Lower);
    wants.then(whole)
}

/// "The poll shows Miller ahead of Benton": what is told needs no verb.
fn is_told_by_paper(scene: &Scene, start: usize, cue: usize) -> bool {
    let words = scene.words;
    let mut before = (start..cue)
        .rev()
        .take_while(|index| words.is_letters(*index));
    before.any(|index| words.is(index, Sense::DOCUMENT))
}

/// True if there may be a finite verb in the clause.
fn has_verb(scene: &Scene, mut clause: Range<usize>) -> bool {
    let words = scene.words;
    let first = clause.start;
    clause.any(|index| {
        words.is(index, Sense::VERB | Sense::PRONOUN | Sense::HE_OR_SHE)
            || words.ends(index, words.language.grammar.past)
            || index > first + 1 && parts_phrases(scene, index)
    })
}

/// "his friends feel the same": where an article or "to" follows a word that is no small one, that word is a verb.
fn parts_phrases(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let opens = words.is(index, Sense::DETERMINER)
        || words.is(index, Sense::INFINITIVE)
            && words.shape(index + 1) == Shape::Lower
            && !words.is(index + 1, Sense::DETERMINER | Sense::OBJECT);
    opens && words.shape(index - 1) == Shape::Lower && !words.is(index - 1, Sense::FUNCTION)
}

/// "…, said Miller, the mayor": the words stand before the verb, and behind it only who said them.
fn trails(scene: &Scene, sentence: &Range<usize>, cue: usize) -> bool {
    // "…, citing the mayor": a participle has its subject before it.
    if is_participle(scene, cue) {
        return false;
    }
    let words = scene.words;
    let Some(before) = cue.checked_sub(1) else {
        return false;
    };
    if before < sentence.start || !words.is_mark(before, ",'’”\"") && scene.is_outside(before) {
        return before < sentence.start;
    }
    // "Miller, the mayor, denounced Benton's remarks": only verbs of saying stand before their subject.
    if !words.is(cue, Sense::SAYS) {
        return false;
    }
    // "Miller, the mayor, said …": the aside is the subject's.
    let aside =
        words.is_mark(before, ",") && subject::ending_at(scene, sentence.start, cue).is_some();
    phrase_at(scene, cue + 1).is_some_and(|source| {
        let end = source.words.end;
        end >= sentence.end
            || words.is_mark(end, ".")
            || !aside
                && (words.mark(end).is_some()
                    || words.is(
                        end,
                        Sense::PREPOSITION
                            | Sense::CALENDAR
                            | Sense::RELATIVE
                            | Sense::CIRCUMSTANCE,
                    ))
    })
}
