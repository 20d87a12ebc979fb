//! The cue trails: `The bridge is safe, Miller said`, `Die Brücke sei sicher, sagte Müller`.

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::indirect::doubled::Doubled;
use crate::annotate::speakers::{Scene, after, source};
use crate::language::lexicon::Sense;

/// All words that can be a cue behind what they tell.
pub const CUES: Sense = source::CUES
    .or(Sense::SAYS)
    .or(Sense::SAYING)
    .or(Sense::CALLS);

/// What the sentence tells before its cue.
pub fn find(scene: &Scene, sentence: &Range<usize>, doubled: &Doubled) -> Option<Told> {
    let words = scene.words;
    if words.is(sentence.start, Sense::HOW) && words.language.grammar.verb_second {
        return None;
    }
    let mut commas = sentence.clone().rev().filter(|index| {
        words.is_mark(*index, ",") && scene.is_outside(*index) && !doubled.covers(*index)
    });
    commas.find_map(|comma| {
        let found = after::told(scene, comma)?;
        let cue = found.cue.clone().filter(|cue| cue.end <= sentence.end)?;
        // "In Ohio, Miller said that": what is told comes now.
        let tail = cue.end.max(found.source.words.end);
        let leads = (cue.end..sentence.end).any(|index| {
            words.is(index, Sense::CONTENT | Sense::QUESTION | Sense::AUXILIARY)
                || !scene.is_outside(index)
        });
        let end = tail >= sentence.end
            || words.is_mark(tail, ",.;:)!?…")
            || words.is(
                tail,
                Sense::PREPOSITION | Sense::CALENDAR | Sense::ADVERB | Sense::CIRCUMSTANCE,
            );
        // "At the hearing, Miller was asked": nobody says it.
        let passive = (found.source.words.end..cue.start)
            .any(|index| words.is(index, Sense::AUXILIARY) && !words.language.grammar.verb_second);
        // "La ministre, Anne Roux, a annoncé": where verbs come first behind what they tell, a name before one is its subject.
        let source = found.source.words.start;
        let subject = words.language.grammar.inverts
            && source < cue.start
            && !words.is(source - 1, Sense::AUXILIARY);
        (end && !leads && !passive && !subject).then_some(Told {
            content: sentence.start..comma,
            cue,
            found: Some(found),
        })
    })
}

/// `Die Brücke ist sicher. Das teilte die Stadt mit.`: the whole sentence before is told.
pub fn sentence_before(scene: &Scene, sentence: &Range<usize>) -> Option<Told> {
    let found = after::that_somebody_said(scene, sentence.start)?;
    let before = scene.sentence(sentence.start.checked_sub(1)?);
    let cue = found.cue.clone()?;
    Some(Told {
        content: before,
        cue,
        found: Some(found),
    })
}
