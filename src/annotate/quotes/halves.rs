//! A quote that its own cue splits: `“The bridge,” said X, “is safe.”` Both halves are one quote, however short each is.

use crate::annotate::Rule;
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;

/// The longest cue between two halves, in words.
const LONGEST_CUE: usize = 16;

/// The fewest words of a quote.
const SHORTEST: usize = 3;

/// For each quote, whether it is half of one that has enough words as a whole; `found` holds the speakers.
#[must_use]
pub fn find(scene: &Scene, found: &[Option<Found>]) -> Vec<bool> {
    let mut halves = vec![false; scene.quotes.len()];
    for second in 1..scene.quotes.len() {
        let first = second - 1;
        let both = length(scene, first) + length(scene, second);
        if both >= SHORTEST && is_split(scene, found, first) {
            halves[first] = true;
            halves[second] = true;
        }
    }
    halves
}

/// How many words quote `number` has.
#[must_use]
pub fn length(scene: &Scene, number: usize) -> usize {
    let quote = &scene.quotes[number];
    (quote.first..quote.end)
        .filter(|index| quote.span.covers(scene.words.all()[*index].span))
        .map(|index| scene.words.count(index))
        .sum()
}

/// True if nothing but commas and the cue of the quote `first` stands between it and the next, which goes on with it.
fn is_split(scene: &Scene, found: &[Option<Found>], first: usize) -> bool {
    let words = scene.words;
    let (one, other) = (&scene.quotes[first], &scene.quotes[first + 1]);
    let (Some(cued), Some(carried)) = (&found[first], &found[first + 1]) else {
        return false;
    };
    let between = one.end..other.first;
    let parted = words.is_mark(one.end, ",") || words.is_mark(one.end.saturating_sub(2), ",!?");
    let inside = cued
        .cue
        .as_ref()
        .is_some_and(|cue| between.contains(&cue.start));
    cued.rule == Rule::After
        && carried.rule == Rule::Carry
        && carried.source == cued.source
        && inside
        && parted
        && words.is_mark(other.first - 1, ",")
        && between.len() <= LONGEST_CUE
}
