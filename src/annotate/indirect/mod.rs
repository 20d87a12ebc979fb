//! What somebody said, told by the writer: `Miller said that the bridge is safe`, `Die Brücke sei sicher, sagte Müller`.
//!
//! One file for each way in which the words are tied to their source: the source and its verb lead ([`leads`]) or trail
//! ([`trails`]), a phrase names it ([`sources`]), a colon leads from it to the headline ([`headline`]), or a form of the verb goes on from the sentence before ([`chain`]).
//! What is told is a part of one sentence, without its source; a sentence with somebody's own words in that part is left
//! to those. It is told once: a report inside a report belongs to the outer one.

mod bare;
mod between;
mod chain;
mod clauses;
mod doubled;
mod headline;
mod leads;
mod sources;
mod trails;

use std::ops::Range;

use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::trace::Trace;
use crate::annotate::{Confidence, Kind, Quote, Rule};
use crate::language::lexicon::Sense;
use crate::text::Span;
use chain::Verb;
use doubled::Doubled;

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

/// `quotes` together with what is told indirectly, in order; `trace` knows who told it.
#[must_use]
pub fn find(scene: &Scene, trace: &Trace, mut quotes: Vec<Quote>) -> Vec<Quote> {
    let said = quotes.len();
    let mut next = 0;
    let mut end = 0;
    for told in all(scene) {
        let Some(content) = clauses::trimmed(scene, told.content.clone()) else {
            continue;
        };
        let whole = scene.words.span(&content);
        while next < said && quotes[next].marked.end <= whole.start {
            next += 1;
        }
        let span = clauses::outside(scene, &content, &quotes[next..said]);
        if let Some(span) = span.filter(|span| span.start >= end) {
            end = span.end;
            quotes.push(quote(scene, span, &told, trace));
        }
    }
    quotes.sort_by_key(|quote| quote.span.start);
    quotes
}

/// All that is told, in order.
fn all(scene: &Scene) -> Vec<Told> {
    let doubled = Doubled::read(scene);
    let mut all = doubled.told(scene);
    let headline = headline::find(scene).filter(|_| scene.words.is_story(0));
    let until = headline.as_ref().map_or(0, |told| told.content.end);
    all.extend(headline);
    for sentence in &scene.sentences {
        if sentence.start >= until && scene.words.is_story(sentence.start) {
            in_sentence(scene, sentence, &doubled, &mut all);
        }
    }
    all.sort_by_key(|told| told.content.start);
    all
}

/// Adds what one sentence tells.
fn in_sentence(scene: &Scene, sentence: &Range<usize>, doubled: &Doubled, all: &mut Vec<Told>) {
    if let Some(told) = trails::sentence_before(scene, sentence) {
        all.retain(|known| known.content.end <= told.content.start);
        all.push(told);
        return;
    }
    // Most sentences have no word at all that one of these rules asks for.
    let senses = scene.words.senses(sentence);
    let trailing = senses
        .is(trails::CUES)
        .then(|| trails::find(scene, sentence, doubled));
    let beside = trailing.flatten().or_else(|| {
        let named = senses.is(sources::CUES);
        named.then(|| sources::find(scene, sentence)).flatten()
    });
    if let Some(told) = beside {
        let adding = adding(scene, sentence, &told);
        all.push(told);
        if let Some(start) = adding {
            leads::find(scene, sentence, start, doubled, all);
        }
        return;
    }
    let goes_on = senses.is(Sense::REPORTED);
    if goes_on && chain::find(scene, sentence, Verb::First, all) {
        return;
    }
    let before = all.len();
    if senses.is(leads::CUES) {
        leads::find(scene, sentence, sentence.start, doubled, all);
    }
    if goes_on && all.len() == before {
        chain::find(scene, sentence, Verb::Later, all);
    }
}

/// "…, Miller said, adding that …": the participle behind what was `told`.
fn adding(scene: &Scene, sentence: &Range<usize>, told: &Told) -> Option<usize> {
    let words = scene.words;
    if words.language.grammar.comma_clauses || told.cue.start < told.content.end {
        return None;
    }
    (told.cue.end..sentence.end)
        .find(|index| words.is_mark(*index, ",") && words.is(index + 1, Sense::SAYING))
}

/// The finished quote.
fn quote(scene: &Scene, span: Span, told: &Told, trace: &Trace) -> Quote {
    let traced = told.found.as_ref().and_then(|found| trace.speaker(found));
    let limit = traced
        .as_ref()
        .map_or(Confidence::Certain, |traced| traced.limit);
    Quote {
        span,
        marked: span,
        kind: Kind::Indirect,
        speaker: traced.map(|traced| traced.speaker),
        cue: (!told.cue.is_empty()).then(|| scene.words.span(&told.cue)),
        rule: told.found.as_ref().map_or(Rule::None, |found| found.rule),
        confidence: told
            .found
            .as_ref()
            .map_or(Confidence::Weak, |found| found.confidence.min(limit)),
    }
}
