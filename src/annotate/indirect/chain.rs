//! A form of the verb tells that somebody's words go on: `Die Lage sei ernst. Man werde helfen.`

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::{Scene, subject};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;

/// The whole sentence, if its verb tells that somebody says it; the source is that of the sentence before, or its subject.
pub fn find(
    scene: &Scene,
    sentence: &Range<usize>,
    last: Option<&(Range<usize>, Found)>,
) -> Option<Told> {
    let words = scene.words;
    let reported = sentence
        .clone()
        .any(|index| words.is(index, Sense::REPORTED) && scene.is_outside(index));
    if !reported {
        return None;
    }
    let found = last
        .filter(|(before, _)| scene.line(sentence.start).contains(&before.start))
        .map(|(_, found)| found.clone())
        .or_else(|| {
            let before = scene.sentence(sentence.start.checked_sub(1)?);
            let source = subject::first(scene, before.start, before.end)?;
            Some(Found::certain(source, 0..0, Rule::Carry))
        });
    Some(Told {
        content: sentence.clone(),
        cue: 0..0,
        found: found.map(|found| Found {
            rule: Rule::Carry,
            confidence: Confidence::Likely,
            cue: None,
            ..found
        }),
    })
}
