//! What stands between a cue and what it tells: those who are told, and when or where: `told reporters on Monday that …`.

use std::ops::Range;

use crate::annotate::speakers::Scene;
use crate::annotate::speakers::phrase::phrase_at;
use crate::language::lexicon::Sense;

/// How far behind its cue, in words, a "that" may open what is told: "said in a statement on Monday that".
pub const FAR: usize = 14;

/// The same, where no preposition tells that something stands between.
const NEAR: usize = 4;

/// How far a subject may stand behind the preposition of "said in an interview on Monday she", in words.
const TIME: usize = 7;

/// The "that" from `next` on: "said in a statement on Monday that", "told reporters that", "announced last week that".
pub fn opening_behind(
    scene: &Scene,
    sentence: &Range<usize>,
    cue: usize,
    next: usize,
) -> Option<usize> {
    let words = scene.words;
    let adjunct =
        words.is(next, Sense::PREPOSITION | Sense::CALENDAR) || words.is(cue, Sense::ADDRESSES);
    let far = if adjunct { FAR } else { NEAR };
    let parts = |index: usize| {
        words.is_mark(index, ";:.")
            || words.is_mark(index, ",") && !words.is(index + 1, Sense::CONTENT)
    };
    // "told them that", but "said they feel that way".
    let subject = |index: usize| {
        words.is(index, Sense::HE_OR_SHE | Sense::AUXILIARY)
            || words.is(index, Sense::PRONOUN) && !words.is(index, Sense::DETERMINER)
    };
    (next..sentence.end.min(next + far))
        .take_while(|index| {
            scene.is_outside(*index) && !parts(*index) && (*index == next || !subject(*index))
        })
        .find(|index| words.is(*index, Sense::CONTENT))
        // "believed the claim that": the noun has it behind it.
        .filter(|index| *index == next || !words.is(index - 1, Sense::NOTION))
        .filter(|_| words.is(cue, Sense::ADDRESSES) || !subject(next))
}

/// Behind those to whom something is said: "told reporters", "asked her", "asked by the moderator".
pub fn behind_listener(scene: &Scene, cue: usize) -> Option<usize> {
    let words = scene.words;
    if !words.is(cue, Sense::ADDRESSES) {
        return None;
    }
    let whom = cue + 1 + usize::from(words.is(cue + 1, Sense::AGENT));
    let end = if words.is(whom, Sense::OBJECT) {
        whom + 1
    } else {
        phrase_at(scene, whom)?.words.end
    };
    Some(after_time(scene, end))
}

/// Behind "on Tuesday", "last week", "for weeks": when it was said, where a subject follows at once.
pub fn after_time(scene: &Scene, index: usize) -> usize {
    let words = scene.words;
    let mut at = index;
    while words.is(at, Sense::CALENDAR) {
        at += 1;
    }
    if at > index || !words.is(at, Sense::PREPOSITION) {
        return at;
    }
    let near = (at + 1..at + TIME).take_while(|at| words.is_letters(*at) && scene.is_outside(*at));
    let mut last = at;
    for next in near {
        if words.is(last, Sense::CALENDAR) && !words.is(next, Sense::CALENDAR) {
            return next;
        }
        if words.is(next, Sense::HE_OR_SHE)
            || words.is(next, Sense::PRONOUN) && !words.is(next, Sense::DETERMINER)
        {
            return if last > at { next } else { index };
        }
        last = next;
    }
    index
}
