//! Doubled apostrophes: `''The bridge is safe,'' Miller said.` Typewriters and the files of old archives have them for marks.
//!
//! They are too often apostrophes, inches and seconds to make quotes of their own, so what stands between them is told only
//! where somebody is named who said it. The writer's own words end at the first and go on after the second.

use std::ops::Range;

use crate::annotate::Rule;
use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::{self, Found};
use crate::annotate::speakers::{Scene, subject};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far before its colon, in words, a cue may stand: "said in a statement on Monday:".
const FAR: usize = 8;

/// The words between doubled apostrophes, in order.
#[derive(Debug, Default)]
pub struct Doubled(Vec<Range<usize>>);

impl Doubled {
    /// All pairs of the article, each within its line.
    pub fn read(scene: &Scene) -> Self {
        let words = scene.words;
        let mut pairs = Vec::new();
        if !words.text.contains("''") {
            return Self(pairs);
        }
        let mut open = None;
        let mut index = 0;
        while index + 1 < words.len() {
            if words.shape(index) == Shape::Break {
                open = None;
            } else if is_double(scene, index) {
                match open.take() {
                    Some(first) => pairs.push(first..index),
                    None => open = Some(index + 2),
                }
                index += 1;
            }
            index += 1;
        }
        Self(pairs)
    }

    /// True if the word at `index` stands between doubled apostrophes.
    pub fn covers(&self, index: usize) -> bool {
        let number = self.0.partition_point(|pair| pair.end <= index);
        self.0.get(number).is_some_and(|pair| pair.start <= index)
    }

    /// `end`, or the end of the marks in which it falls.
    pub fn past(&self, end: usize) -> usize {
        let number = self.0.partition_point(|pair| pair.end <= end);
        let pair = self.0.get(number).filter(|pair| pair.start < end);
        pair.map_or(end, |pair| pair.end)
    }

    /// What stands between them and has a speaker.
    pub fn told(&self, scene: &Scene) -> Vec<Told> {
        let mut all: Vec<Told> = Vec::new();
        for pair in &self.0 {
            let found = after(scene, pair).or_else(|| before(scene, pair));
            // ''The bridge,'' Miller said, ''is safe'': one report, of which the first part stands for all.
            let halved = |found: &Found| {
                let last = all.last().filter(|last| last.cue.start < pair.start);
                last.is_some_and(|last| Some(&last.cue) == found.cue.as_ref())
            };
            if let Some(found) = found.filter(|found| !halved(found)) {
                all.push(Told {
                    content: clause_around(scene, pair, &found),
                    cue: found.cue.clone().unwrap_or_default(),
                    found: Some(found),
                });
            }
        }
        all
    }
}

/// `The plan is ''dead,'' Miller said`: all of the sentence up to the cue is told, if it has no cue before the marks.
fn clause_around(scene: &Scene, pair: &Range<usize>, found: &Found) -> Range<usize> {
    let words = scene.words;
    let sentence = scene.sentence(pair.start.saturating_sub(2));
    let open = pair.start.saturating_sub(2);
    let plain = found.source.words.start >= pair.end
        && sentence.start < open
        && (sentence.start..open).all(|index| {
            scene.is_outside(index)
                && !words.is_mark(index, ":'–—-")
                && !words.is(index, Sense::SAYS | Sense::SAYING | Sense::CALLS)
        });
    if plain {
        sentence.start..pair.end
    } else {
        pair.clone()
    }
}

fn is_double(scene: &Scene, index: usize) -> bool {
    let is_apostrophe = |index| scene.words.is_mark(index, "'");
    is_apostrophe(index) && is_apostrophe(index + 1) && scene.words.touches(index + 1)
}

/// `…,'' Miller said`.
fn after(scene: &Scene, pair: &Range<usize>) -> Option<Found> {
    let ends = pair.end > pair.start && scene.words.is_mark(pair.end - 1, ",?!");
    if !ends {
        return None;
    }
    after::told(scene, pair.end + 1)
}

/// `Miller said: ''…`, `Miller said, ''…`, `Miller said on Monday, ''…`.
fn before(scene: &Scene, pair: &Range<usize>) -> Option<Found> {
    let words = scene.words;
    let mark = pair.start.checked_sub(3)?;
    if !words.is_mark(mark, ",:") {
        return None;
    }
    let sentence = scene.sentence(mark);
    let cue = (sentence.start..mark)
        .rev()
        .take(FAR)
        .take_while(|index| words.is_letters(*index))
        .find(|index| words.is(*index, Sense::SAYS | Sense::SAYING))?;
    let source = subject::of_verb(scene, sentence.start, cue, mark)?;
    Some(Found::certain(source, cue..cue + 1, Rule::Before))
}
