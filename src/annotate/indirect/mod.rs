//! What somebody said, told by the writer: `Miller said that the bridge is safe`, `Die Brücke sei sicher, sagte Müller`.
//!
//! One file for each way in which the words are tied to their source: the source and its verb lead ([`leads`]) or trail
//! ([`trails`]), a phrase names it ([`sources`]), or a form of the verb goes on from the sentence before ([`chain`]).
//! What is told is a part of one sentence, without its source; a sentence with somebody's own words in that part is left
//! to those. It is told once: a report inside a report belongs to the outer one.

mod chain;
mod clauses;
mod leads;
mod sources;
mod trails;

use std::ops::Range;

use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::trace::Trace;
use crate::annotate::{Confidence, Kind, Quote, Rule};
use crate::text::Span;

/// The fewest words that can be told.
const SHORTEST: usize = 3;

/// What is told in a part of a sentence, and by whom.
#[derive(Debug, Clone)]
struct Told {
    /// Which words.
    content: Range<usize>,
    /// Who said it, or nobody that is named; and the "said".
    cue: Range<usize>,
    /// The source, if there is one.
    found: Option<Found>,
}

/// `quotes` together with what is told indirectly, in order.
#[must_use]
pub fn find(scene: &Scene, quotes: Vec<Quote>) -> Vec<Quote> {
    let mut trace = Trace::new(scene);
    let mut all = Vec::with_capacity(quotes.len() * 2);
    let mut said = quotes.into_iter().peekable();
    let mut last: Option<(Range<usize>, Found)> = None;
    for sentence in &scene.sentences {
        if !scene.words.is_story(sentence.start) {
            continue;
        }
        for told in in_sentence(scene, sentence, last.as_ref()) {
            let Some(content) = clauses::trimmed(scene, told.content.clone()) else {
                continue;
            };
            let span = scene.words.span(&content);
            while let Some(quote) = said.next_if(|quote| quote.marked.end <= span.start) {
                all.push(quote);
            }
            if said.peek().is_some_and(|quote| quote.marked.overlaps(span)) {
                continue;
            }
            all.push(quote(scene, span, &told, &mut trace));
            if let Some(found) = told.found {
                last = Some((sentence.clone(), found));
            }
        }
    }
    all.extend(said);
    all
}

/// What one sentence tells, in order.
fn in_sentence(
    scene: &Scene,
    sentence: &Range<usize>,
    last: Option<&(Range<usize>, Found)>,
) -> Vec<Told> {
    let told = trails::find(scene, sentence).or_else(|| sources::find(scene, sentence));
    if let Some(told) = told {
        return vec![told];
    }
    let led = leads::find(scene, sentence);
    if led.is_empty() {
        return chain::find(scene, sentence, last).into_iter().collect();
    }
    led
}

/// The finished quote.
fn quote(scene: &Scene, span: Span, told: &Told, trace: &mut Trace) -> Quote {
    Quote {
        span,
        marked: span,
        kind: Kind::Indirect,
        speaker: told.found.as_ref().and_then(|found| trace.speaker(found)),
        cue: (!told.cue.is_empty()).then(|| scene.words.span(&told.cue)),
        rule: told.found.as_ref().map_or(Rule::None, |found| found.rule),
        confidence: told
            .found
            .as_ref()
            .map_or(Confidence::Weak, |found| found.confidence),
    }
}
