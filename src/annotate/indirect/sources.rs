//! A phrase names the source: `according to Miller`, `laut Müller`, `nach Angaben der Polizei`, `Medienberichten zufolge`.

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::{Scene, source};
use crate::annotate::{Confidence, Rule};

/// What the sentence tells beside the phrase.
pub fn find(scene: &Scene, sentence: &Range<usize>) -> Option<Told> {
    let words = scene.words;
    for index in sentence.clone() {
        if !scene.is_outside(index) || !words.is_letters(index) {
            continue;
        }
        let Some((source, cue)) = source::opening(scene, index) else {
            continue;
        };
        let end = source.words.end;
        let content = if index <= sentence.start + 1 {
            let start = if words.language.grammar.verb_second {
                end
            } else {
                (end..sentence.end).find(|at| words.is_mark(*at, ","))?
            };
            start..sentence.end
        } else {
            sentence.start..index
        };
        return Some(Told {
            content,
            cue: cue.clone(),
            found: Some(Found {
                confidence: Confidence::Certain,
                ..Found::certain(source, cue, Rule::Source)
            }),
        });
    }
    None
}
