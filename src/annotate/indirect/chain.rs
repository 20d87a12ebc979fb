//! A form of the verb tells that somebody's words go on: `Die Lage sei ernst. Man werde helfen.`

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::{Scene, subject};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// Where the verb that reports stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// In the first clause, where no cue comes before it.
    First,
    /// After a comma: `Obwohl …, sei man …`
    Later,
}

/// Adds the whole sentence, if its verb tells that somebody says it: to what was told last, if that ends where the sentence
/// begins and has no cue of its own, else as told by the same source, or by the subject of the sentence before. True if it does.
pub fn find(scene: &Scene, sentence: &Range<usize>, verb: Verb, all: &mut Vec<Told>) -> bool {
    let words = scene.words;
    let line = scene.line(sentence.start);
    let running = all.last().is_some_and(|told| {
        told.content.start >= line.start && told.content.end + 2 >= sentence.start
    });
    let comma = sentence
        .clone()
        .find(|index| words.is_mark(*index, ","))
        .unwrap_or(sentence.end);
    let reports = |index: usize| {
        words.is(index, Sense::REPORTED)
            && words.shape(index) == Shape::Lower
            && (running || !words.is(index, Sense::UNREAL))
            && scene.is_outside(index)
    };
    let reported = match verb {
        Verb::First => (sentence.start..comma).any(reports),
        Verb::Later => {
            (comma + 1..sentence.end).any(|index| words.is_mark(index - 1, ",") && reports(index))
        }
    };
    if !reported {
        return false;
    }
    let last = all
        .last_mut()
        .filter(|told| told.content.start >= line.start);
    if let Some(last) = last
        && last.content.end == sentence.start
        && last.cue.is_empty()
    {
        last.content.end = sentence.end;
        return true;
    }
    let found = all
        .last()
        .filter(|told| told.content.start >= line.start)
        .and_then(|told| told.found.clone())
        .or_else(|| {
            let before = scene.sentence(sentence.start.checked_sub(1)?);
            let source = subject::first(scene, before.start, before.end)?;
            Some(Found::certain(source, 0..0, Rule::Carry))
        });
    all.push(Told {
        content: sentence.clone(),
        cue: 0..0,
        found: found.map(|found| Found {
            rule: Rule::Carry,
            confidence: Confidence::Likely,
            cue: None,
            ..found
        }),
    });
    true
}
