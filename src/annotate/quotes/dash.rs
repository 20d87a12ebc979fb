//! Quotes after a dash: "– Das geht nicht, sagt Müller."

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::quotes::{By, Spoken, remarks};
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after;
use crate::annotate::words::Words;

/// Adds the dash quotes of the story to `marked`, in order.
///
/// A line that begins with a dash is a quote only if it says who speaks; otherwise it may be an item of a list.
#[must_use]
pub fn find(words: &Words, people: &People, marked: Vec<Spoken>) -> Vec<Spoken> {
    let lines: Vec<Range<usize>> = words
        .lines()
        .filter(|line| opens(words, line.start))
        .filter(|line| words.is_story(line.start))
        .collect();
    if lines.is_empty() {
        return marked;
    }
    let scene = Scene::new(words, people, &marked);
    let found: Vec<Spoken> = lines
        .iter()
        .flat_map(|line| quotes_in(&scene, line))
        .collect();
    let mut all = marked;
    all.retain(|quote| !found.iter().any(|dash| dash.span.overlaps(quote.span)));
    all.extend(found);
    all.sort_by_key(|quote| quote.first);
    all
}

/// True if the mark at `start` may begin somebody's words: a hyphen only with a blank behind it, a dash ("—Vamos") without.
fn opens(words: &Words, start: usize) -> bool {
    words.is_mark(start, "–—―") || words.is_mark(start, "-") && !words.touches(start + 1)
}

/// The speech of `line` around its remarks; else what stands before its "sagt Müller".
fn quotes_in(scene: &Scene, line: &Range<usize>) -> Vec<Spoken> {
    let pieces = remarks::pieces(scene, &(line.start + 1..line.end));
    if pieces.is_empty() {
        return quote_in(scene, line).into_iter().collect();
    }
    pieces
        .into_iter()
        .map(|piece| spoken(scene, piece))
        .collect()
}

/// The words between the dash of `line` and the comma before its "sagt Müller".
fn quote_in(scene: &Scene, line: &Range<usize>) -> Option<Spoken> {
    let words = scene.words;
    let first = line.start + 1;
    let comma = (first + 2..line.end).find(|index| {
        words.is_mark(*index, ",")
            && after::after(scene, *index, false).is_some_and(|found| {
                let cue_end = found.cue.as_ref().map_or(0, |cue| cue.end);
                closes(scene, found.source.words.end.max(cue_end), line.end)
            })
    })?;
    Some(spoken(scene, first..comma))
}

fn spoken(scene: &Scene, inner: Range<usize>) -> Spoken {
    Spoken {
        span: scene.words.span(&inner),
        marked: scene.words.span(&inner),
        first: inner.start,
        end: inner.end,
        by: By::Dash,
    }
}

/// True if nothing but a short remark ("laut AFP", "am Montag") stands between `index` and the end of the sentence.
fn closes(scene: &Scene, index: usize, end: usize) -> bool {
    let words = scene.words;
    let stop = (index..end)
        .find(|at| words.is_mark(*at, ".!?:"))
        .unwrap_or(end);
    stop - index < 12
}
