//! The cue trails: `The bridge is safe, Miller said`, `Die Brücke sei sicher, sagte Müller`.

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::speakers::{Scene, after};
use crate::language::lexicon::Sense;

/// What the sentence tells before its cue.
pub fn find(scene: &Scene, sentence: &Range<usize>) -> Option<Told> {
    let words = scene.words;
    let mut commas = sentence
        .clone()
        .rev()
        .filter(|index| words.is_mark(*index, ",") && scene.is_outside(*index));
    commas.find_map(|comma| {
        let found = after::told(scene, comma)?;
        let cue = found.cue.clone()?;
        // "In Ohio, Miller said that": what is told comes now.
        let tail = cue.end.max(found.source.words.end);
        let leads = (tail..sentence.end).any(|index| {
            words.is(index, Sense::CONTENT | Sense::QUESTION | Sense::AUXILIARY)
                || !scene.is_outside(index)
        });
        let end = tail >= sentence.end
            || words.is_mark(tail, ",.;:)!?…")
            || words.is(
                tail,
                Sense::PREPOSITION | Sense::CALENDAR | Sense::ADVERB | Sense::CIRCUMSTANCE,
            );
        (end && !leads).then_some(Told {
            content: sentence.start..comma,
            cue,
            found: Some(found),
        })
    })
}
