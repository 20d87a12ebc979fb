//! Speakers that an earlier quote hands on: `"A," X said. "B."`, a paragraph that is only a quote, a headline that repeats one.

use std::collections::HashMap;
use std::ops::Range;

use crate::annotate::quotes::By;
use crate::annotate::quotes::scare;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::before::before;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::{clause, subject};
use crate::annotate::{Confidence, Rule};
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
    let known = found
        .get(earlier)?
        .as_ref()
        .filter(|known| known.confidence != Confidence::Weak)?;
    if scare::is_name(scene, earlier, Some(known)) {
        return None;
    }
    let between = quote.end..here.first;
    let cue_end = known
        .cue
        .as_ref()
        .map_or(known.source.words.end, |cue| cue.end);
    let from = known.source.words.end.max(cue_end).max(between.start);
    // "…, sprach Weber von" has a subject of its own; so has "called", unless "and" joins it to the verb before.
    let second = scene.words.language.grammar.verb_second;
    let other_cue = (from..between.end).any(|index| {
        let called = scene.words.is(index, Sense::CALLS)
            && (second || !scene.words.is(index - 1, Sense::AND | Sense::ADVERB));
        (called || scene.words.is(index, Sense::SAYS)) && scene.words.shape(index) == Shape::Lower
    });
    if let Some(next) = next_speaker(scene, from, here.first) {
        return Some(next);
    }
    let other_name = scene.words.is_mark(here.first - 1, ":")
        && here.first >= 2
        && scene
            .people
            .at(here.first - 2)
            .is_some_and(|mention| mention.words.start >= quote.end);
    if other_cue || other_name {
        return None;
    }
    Some(Found {
        rule: Rule::Carry,
        ..known.clone()
    })
}

/// `X praised “A”, his neighbour Y “B”`, `“A”, sagte X, Kollege Y dagegen: „B“`: between two commas, or before a colon, a new
/// name has the verb of the first.
fn next_speaker(scene: &Scene, from: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    let colon = words.is_mark(quote - 1, ":");
    let mut end = quote - usize::from(colon);
    while end > from && words.is(end - 1, Sense::ADVERB) {
        end -= 1;
    }
    let comma = (from..end).rev().find(|at| words.is_mark(*at, ","))?;
    let mention = scene.people.within(comma..quote).next()?;
    let first = mention.words.start;
    let titled = (comma + 1..first).all(|at| {
        words.is(at, Sense::DETERMINER | Sense::TITLE | Sense::CONJUNCTION) || words.is_capital(at)
    });
    // "…, der Karl Weber traf: “…”"
    let relative = first == comma + 2 && words.is(comma + 1, Sense::RELATIVE);
    let fits = titled && !relative && (colon || mention.words.end == end);
    (!mention.genitive && fits).then(|| Found {
        source: Source {
            words: mention.words.clone(),
            who: Who::Person(mention.person),
        },
        cue: Some(quote - 1..quote),
        rule: Rule::Before,
        confidence: Confidence::Likely,
    })
}

/// `— A, — X said. He smiled. — B.`: after a remark the speech of a line goes on.
pub fn same_line(scene: &Scene, number: usize, found: &[Option<Found>]) -> Option<Found> {
    let earlier = number.checked_sub(1)?;
    let known = found.get(earlier)?.as_ref()?;
    let line = scene.line(scene.quotes[number].first);
    line.contains(&scene.quotes[earlier].first).then(|| Found {
        rule: Rule::Carry,
        confidence: Confidence::Likely,
        cue: None,
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
    // The cue is in the sentence right before, or nothing but the earlier quote is.
    let last = scene.sentence(sentence.start.saturating_sub(1));
    let adjacent = quote.end + 1 >= sentence.start || last.contains(&known.source.words.start);
    let opens = here.first == sentence.start;
    let handed = matches!(
        known.rule,
        Rule::After | Rule::Before | Rule::Carry | Rule::Source | Rule::Turn | Rule::Intro
    );
    if !same_line || !adjacent || !opens || !handed || sentence.start < quote.end {
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
    if here.first != line.start + usize::from(here.by == By::Dash) {
        return None;
    }
    let before = scene.line_before(line.start)?;
    let source = if scene.words.is_mark(before.end - 1, ":") {
        let last = scene.sentence(before.end - 1);
        source_of_sentence(scene, &last)?
    } else {
        let earlier = scene.quote_at(before.end - 1).or_else(|| {
            let last = number.checked_sub(1)?;
            (scene.quotes[last].first >= before.start).then_some(last)
        });
        match earlier {
            Some(earlier) => found.get(earlier)?.as_ref()?.source.clone(),
            None => source_of_sentence(scene, &scene.sentence(before.end - 1))?,
        }
    };
    Some(Found {
        source,
        cue: None,
        rule: Rule::Intro,
        confidence: Confidence::Weak,
    })
}

/// Who speaks in a sentence without quotes: the subject of its verb of saying, else the first person in it.
fn source_of_sentence(scene: &Scene, sentence: &Range<usize>) -> Option<Source> {
    before(scene, sentence.start, sentence.end)
        .map(|found| found.source)
        .filter(|source| source.who != Who::Nobody)
        .or_else(|| subject::first_person(scene, sentence.start, sentence.end))
}

/// `Müller kritisierte das Gesetz. Es sei „ein schwerer Fehler“.`: the verb tells that somebody's words go on.
pub fn reported(scene: &Scene, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    // "Der Sprecher schränkte ein, dass man …": what the main clause tells has its own subject.
    let told = (sentence.start + 1..quote).find(|index| {
        scene.words.is(*index, Sense::CONTENT | Sense::QUESTION) && scene.is_outside(*index)
    });
    let telling = (sentence.start..told.unwrap_or(sentence.end))
        .any(|index| scene.is_outside(index) && scene.words.is(index, Sense::REPORTED));
    if !telling {
        return None;
    }
    let found = told_before(scene, sentence.start)?;
    debug_assert!(found.source.words.end <= quote);
    Some(Found {
        confidence: Confidence::Likely,
        ..found
    })
}

/// The speaker of the sentences before, in the same paragraph, up to three back.
pub fn told_before(scene: &Scene, start: usize) -> Option<Found> {
    let line = scene.line(start);
    let mut end = start;
    for _ in 0..3 {
        if end <= line.start {
            return None;
        }
        let sentence = scene.sentence(end - 1);
        let source = before(scene, sentence.start, sentence.end)
            .map(|found| found.source)
            .filter(|source| source.who != Who::Nobody);
        if let Some(source) = source {
            return Some(Found {
                source,
                cue: None,
                rule: Rule::Subject,
                confidence: Confidence::Weak,
            });
        }
        end = sentence.start;
    }
    None
}

/// `Dann redet sie doch. „Ich habe das nie gewollt.“`: a whole sentence in marks belongs to the subject of the one before.
pub fn spoken_of(scene: &Scene, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    let last = sentence.start.checked_sub(1)?;
    let same_line = scene.words.shape(last) != Shape::Break;
    if quote != sentence.start || !same_line {
        return None;
    }
    let before = scene.sentence(last);
    let start = clause::after_colon(scene, before.start, before.end);
    let source = subject::first_person(scene, start, before.end)
        .filter(|source| source.who != Who::Nobody && !subject::is_thing(scene, source))
        .or_else(|| {
            let pronoun = before.clone().find(|index| {
                scene.words.is(*index, Sense::HE_OR_SHE) && scene.is_outside(*index)
            })?;
            phrase_at(scene, pronoun).filter(|source| source.who != Who::Nobody)
        })?;
    Some(Found {
        source,
        cue: None,
        rule: Rule::Subject,
        confidence: Confidence::Weak,
    })
}

/// A headline that repeats a quote of the text: the same speaker. What the headline itself says of it counts only if the
/// text is no surer ("League rejects protest: “…”").
pub fn echo(scene: &Scene, found: &mut [Option<Found>]) {
    let text = scene.words.text;
    // The next quote with these words that has a cue of its own.
    let mut told: HashMap<&str, usize> = HashMap::new();
    for number in (0..found.len()).rev() {
        let here = scene.quotes[number]
            .span
            .of(text)
            .trim_matches([',', '.', ' ', '\u{a0}']);
        let known = told.get(here).and_then(|told| found[*told].clone());
        match (cued(found[number].as_ref()), known) {
            (Some(own), Some(known)) if own < known.confidence => {
                found[number] = Some(repeated(known));
            }
            (Some(_), _) => {
                told.insert(here, number);
            }
            (None, Some(known)) => found[number] = Some(repeated(known)),
            (None, None) => {}
        }
    }
}

fn repeated(known: Found) -> Found {
    Found {
        rule: Rule::Echo,
        ..known
    }
}

/// How sure a speaker with a cue is.
fn cued(found: Option<&Found>) -> Option<Confidence> {
    found
        .filter(|found| found.cue.is_some())
        .map(|found| found.confidence)
}
