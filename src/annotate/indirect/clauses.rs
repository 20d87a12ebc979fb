//! Where what is told begins and ends.

use std::ops::Range;

use crate::annotate::indirect::SHORTEST;
use crate::annotate::speakers::Scene;
use crate::language::lexicon::Sense;

/// `range` without the marks at its ends; nothing if too few words are left.
pub fn trimmed(scene: &Scene, range: Range<usize>) -> Option<Range<usize>> {
    let words = scene.words;
    let mut range = range;
    while range.start < range.end && is_edge(scene, range.start) {
        range.start += 1;
    }
    while range.start < range.end && is_edge(scene, range.end - 1) {
        range.end -= 1;
    }
    let length: usize = range.clone().map(|index| words.count(index)).sum();
    (length >= SHORTEST).then_some(range)
}

fn is_edge(scene: &Scene, index: usize) -> bool {
    scene.words.is_mark(index, ",.;:!?…–—-*•|")
}

/// Where a clause that begins at `start` ends, at most at `end`.
pub fn end_of_clause(scene: &Scene, start: usize, end: usize) -> usize {
    let words = scene.words;
    let mut index = start + 1;
    while index < end {
        if words.is_mark(index, ";—–") && !words.touches(index + 1) {
            return index;
        }
        // "…, adding that": the next cue.
        if words.is_mark(index, ",")
            && words.is(index + 1, Sense::SAYING)
            && !words.language.grammar.verb_second
        {
            return index;
        }
        index += 1;
    }
    end
}

/// Where an object that begins at `start` ends, at most at `end`.
pub fn end_of_object(scene: &Scene, start: usize, end: usize) -> usize {
    let words = scene.words;
    (start + 1..end)
        .find(|index| {
            words.is_mark(*index, ",;—–(:")
                || words.is(*index, Sense::CIRCUMSTANCE)
                    && words.shape(*index) == crate::text::word::Shape::Lower
        })
        .unwrap_or(end)
}
