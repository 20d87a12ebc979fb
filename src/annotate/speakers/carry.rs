//! Speakers that an earlier quote hands on: `"A," X said. "B."`, a paragraph that is only a quote, a headline that repeats one.

use std::ops::Range;

use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::before::{first_subject, subject};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::{Confidence, Quote, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// `"A," X said, "B."`: both halves are in one sentence, and no other verb of saying stands between.
pub fn same_sentence(
    scene: &Scene,
    number: usize,
    found: &[Option<Found>],
    sentence: &Range<usize>,
) -> Option<Found> {
    let earlier = number.checked_sub(1)?;
    let quote = &scene.quotes[earlier];
    let here = &scene.quotes[number];
    if quote.first < sentence.start {
        return None;
    }
    let known = found.get(earlier)?.as_ref()?;
    let between = quote.end..here.first;
    let cue_end = known
        .cue
        .as_ref()
        .map_or(known.source.words.end, |cue| cue.end);
    let other_cue =
        (known.source.words.end.max(cue_end).max(between.start)..between.end).any(|index| {
            scene.words.is(index, Sense::SAYS) && scene.words.shape(index) == Shape::Lower
        });
    if other_cue {
        return None;
    }
    Some(Found {
        rule: Rule::Carry,
        ..known.clone()
    })
}

/// `"A," X said. "B."`: B opens a sentence right after one that says who speaks.
pub fn second_half(
    scene: &Scene,
    number: usize,
    found: &[Option<Found>],
    sentence: &Range<usize>,
) -> Option<Found> {
    let here = &scene.quotes[number];
    let earlier = number.checked_sub(1)?;
    let quote = &scene.quotes[earlier];
    let known = found.get(earlier)?.as_ref()?;
    let same_line = (quote.end..here.first).all(|index| scene.words.shape(index) != Shape::Break);
    let opens = here.first == sentence.start;
    let handed = matches!(
        known.rule,
        Rule::After | Rule::Before | Rule::Carry | Rule::Source | Rule::Turn | Rule::Intro
    );
    if !same_line || !opens || !handed || sentence.start < quote.end {
        return None;
    }
    Some(Found {
        rule: Rule::Carry,
        confidence: Confidence::Likely,
        cue: None,
        ..known.clone()
    })
}

/// A paragraph that begins with a quote which nobody claims: the paragraph before leads to it, or its speaker goes on.
pub fn intro(scene: &Scene, number: usize, found: &[Option<Found>]) -> Option<Found> {
    let here = &scene.quotes[number];
    let line = scene.line(here.first);
    if here.first != line.start {
        return None;
    }
    let before = scene.line_before(line.start)?;
    let source = if scene.words.is_mark(before.end - 1, ":") {
        let last = scene.sentence(before.end - 1);
        (last.start..last.end)
            .rev()
            .find(|index| scene.words.is(*index, Sense::SAYS) && scene.is_outside(*index))
            .and_then(|verb| subject(scene, last.start, verb, last.end))
            .or_else(|| first_subject(scene, last.start, last.end))?
    } else {
        let earlier = scene.quote_at(before.end - 1).or_else(|| {
            let last = number.checked_sub(1)?;
            (scene.quotes[last].first >= before.start).then_some(last)
        })?;
        found.get(earlier)?.as_ref()?.source.clone()
    };
    Some(Found {
        source,
        cue: None,
        rule: Rule::Intro,
        confidence: Confidence::Weak,
    })
}

/// A headline that repeats a quote of the text: the same speaker.
pub fn echo(text: &str, quotes: &mut [Quote]) {
    for index in 0..quotes.len() {
        if quotes[index].cue.is_some() {
            continue;
        }
        let words = quotes[index].span.of(text);
        let Some(told) = quotes[index + 1..]
            .iter()
            .find(|other| other.cue.is_some() && other.span.of(text) == words)
        else {
            continue;
        };
        let (speaker, cue, confidence) = (told.speaker.clone(), told.cue, told.confidence);
        let quote = &mut quotes[index];
        quote.speaker = speaker;
        quote.cue = cue;
        quote.rule = Rule::Echo;
        quote.confidence = confidence;
    }
}
