//! Quotes after a dash: "– Das geht nicht, sagt Müller."

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::quotes::{By, Spoken, remarks};
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// Adds the dash quotes of the story to `marked`, in order.
///
/// A line that begins with a dash is a quote only if it says who speaks; otherwise it may be an item of a list.
#[must_use]
pub fn find(words: &Words, people: &People, marked: Vec<Spoken>) -> Vec<Spoken> {
    let lines: Vec<Range<usize>> = words
        .lines()
        .filter(|line| words.is_story(line.start))
        .flat_map(|line| pieces_of(words, line))
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

/// From each dash on that begins somebody's words in `line`: the one at its start, and behind a full stop those set to the
/// next word: "Llegó el bote. —¿Sube? —dijo Clara. —No —dijo él."
fn pieces_of(words: &Words, line: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut from = line.start;
    let mut begins = opens(words, from);
    std::iter::from_fn(move || {
        while from < line.end {
            let next = words
                .marks(&(from + 1..line.end))
                .find(|index| opens_inside(words, *index) || !begins && follows(words, *index))
                .unwrap_or(line.end);
            let piece = from..next;
            from = next;
            if std::mem::replace(&mut begins, true) {
                return Some(piece);
            }
        }
        None
    })
}

/// "Anna Lind väntar. – Vi ger oss inte, säger hon.", "Lind: – Vi ger oss inte": where a line break was lost, and in headlines.
fn follows(words: &Words, index: usize) -> bool {
    words.is_mark(index, "–—")
        && !words.touches(index)
        && !words.touches(index + 1)
        && words.is_mark(index - 1, ".!?…:")
        && words.is_capital(index + 1)
}

fn opens_inside(words: &Words, index: usize) -> bool {
    words.is_mark(index, "–—―")
        && !words.touches(index)
        && words.touches(index + 1)
        && words.is_mark(index - 1, ".!?…")
        && (words.is_capital(index + 1) || words.is_mark(index + 1, "¿¡"))
}

/// The speech of `line` around its remarks; else what stands before its "sagt Müller".
fn quotes_in(scene: &Scene, line: &Range<usize>) -> Vec<Spoken> {
    let pieces = remarks::pieces(scene, &(line.start + 1..line.end));
    if pieces.is_empty() {
        return quotes_beside(scene, line);
    }
    pieces
        .into_iter()
        .map(|piece| spoken(scene, piece))
        .collect()
}

/// The words before "säger hon" in `line`, and where the language has it so, those behind; all of the line if a colon leads to it.
fn quotes_beside(scene: &Scene, line: &Range<usize>) -> Vec<Spoken> {
    let words = scene.words;
    let led = line.start > 1 && {
        let before = (0..line.start)
            .rev()
            .find(|at| words.shape(*at) != Shape::Break);
        before.is_some_and(|last| words.is_mark(last, ":"))
    };
    match quote_in(scene, line) {
        Some((quote, end)) => {
            let mut found = vec![quote];
            found.extend(goes_on(scene, end, line.end));
            found
        }
        None if led => vec![spoken(scene, line.start + 1..line.end)],
        None => Vec::new(),
    }
}

/// What is said behind the remark that ends at `end`: "– Ja, svarade Mark. Färjan väntar inte.", "– Ja, sier hun, – og alle vet det."
fn goes_on(scene: &Scene, end: usize, limit: usize) -> Option<Spoken> {
    let words = scene.words;
    let stop = (end..limit).find(|at| words.is_mark(*at, ".!?:"));
    let dash =
        (end..stop.unwrap_or(limit)).find(|at| words.is_mark(*at, "–—") && !words.touches(*at));
    let resumes = words.language.grammar.dash_resumes;
    let start = match (dash, stop) {
        (Some(dash), _) if words.is_mark(dash - 1, ",") => dash + 1,
        // Not the point of "(sd.)".
        (_, Some(stop))
            if resumes
                && words.is_mark(stop, ".")
                && (words.is_capital(stop + 1) || words.is_mark(stop + 1, "–—")) =>
        {
            stop + 1 + usize::from(words.is_mark(stop + 1, "–—"))
        }
        _ => return None,
    };
    // "Och hon tillägger: – I flera månader.": the writer's words up to the next dash.
    let start = (start..limit)
        .find(|at| follows(words, *at))
        .map_or(start, |dash| dash + 1);
    let has_words = (start..limit).any(|index| words.is_letters(index));
    has_words.then(|| spoken(scene, start..limit))
}

/// The words between the dash of `line` and the comma before its "sagt Müller", and where that ends.
fn quote_in(scene: &Scene, line: &Range<usize>) -> Option<(Spoken, usize)> {
    let words = scene.words;
    let first = line.start + 1;
    let remark_at = |index: usize| {
        // "– Kommst du? fragte Anna.": a small letter behind the mark.
        let asks = words.is_mark(index, "?!…") && words.is(index + 1, Sense::SAYS);
        let found = if words.is_mark(index, ",") {
            after::after(scene, index, false)
        } else if asks && words.shape(index + 1) == Shape::Lower {
            after::after(scene, index + 1, false)
        } else {
            None
        }?;
        let cue = found.cue.as_ref()?;
        let end = found.source.words.end.max(cue.end);
        let says = words.is(cue.start, Sense::SAYS);
        closes(scene, end, line.end, says).then_some(end)
    };
    let (mut comma, end) =
        (first + 1..line.end).find_map(|index| remark_at(index).map(|end| (index, end)))?;
    // "our best boat, our fastest boat, he says": the comma next to the remark.
    while let Some(later) = (comma + 1..end).find(|index| remark_at(*index) == Some(end)) {
        comma = later;
    }
    let asks = usize::from(!words.is_mark(comma, ","));
    Some((spoken(scene, first..comma + asks), end))
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

/// True if nothing but a short remark ("laut AFP", "am Montag") stands between `index` and the end of the sentence; behind a
/// verb of saying it may tell more of who speaks.
fn closes(scene: &Scene, index: usize, end: usize, says: bool) -> bool {
    let words = scene.words;
    let stop = (index..end)
        .find(|at| words.is_mark(*at, ".!?:"))
        .unwrap_or(end);
    stop - index < if says { 45 } else { 12 }
}
