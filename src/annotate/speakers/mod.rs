//! Who said it: one file for each rule, tried in the order of their worth.
//!
//! `"…", said X` ([`after`]), `X said: "…"` ([`before`]), `according to X` ([`source`]), the second half of a split quote
//! ([`carry`]), a paragraph that is only a quote, and where there is no cue, the subject of the sentence. A source that is no
//! name is traced to one by [`trace`]; where a verb has its subject is asked of [`subject`].

pub mod after;
mod any_verb;
mod apposition;
mod before;
mod carry;
mod clause;
pub mod inverted;
mod order;
mod papers;
pub mod phrase;
mod scene;
pub mod source;
mod stands_for;
pub mod subject;
pub mod trace;
mod verb_last;
mod verb_second;

pub use scene::Scene;

use crate::annotate::quotes::{By, Spoken, halves, is_turn, scare, turns};
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who};
use crate::annotate::{Confidence, Kind, Quote, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;
use trace::{Trace, Traced};

/// The quotes of the `scene` with their speakers, as `trace` knows them; what is no quote is left out.
#[must_use]
pub fn attribute(scene: &Scene, trace: &Trace) -> Vec<Quote> {
    let mut found: Vec<Option<Found>> = Vec::with_capacity(scene.quotes.len());
    for number in 0..scene.quotes.len() {
        let source = speaker_of(scene, number, &found);
        let source = behind_agency(scene, number, source);
        found.push(source);
    }
    carry::echo(scene, &mut found);
    let halves = halves::find(scene, &found);
    let mut verdicts: Vec<bool> = Vec::with_capacity(scene.quotes.len());
    let mut quotes = Vec::new();
    for (number, source) in found.iter().enumerate() {
        let turn = scene.quotes[number].by == By::Turn;
        let set_apart = turn || scene.quotes[number].by == By::Dash;
        let is_quote = set_apart
            || halves[number]
            || scare::is_quote(scene, number, source.as_ref(), &verdicts);
        verdicts.push(is_quote);
        if is_quote {
            let speaker = source.as_ref().and_then(|found| trace.speaker(found));
            let kind = if turn || halves[number] || halves::length(scene, number) >= 3 {
                Kind::Direct
            } else {
                Kind::Fragment
            };
            quotes.push(quote(scene, number, kind, source.as_ref(), speaker));
        }
    }
    quotes
}

/// Not the agency, but whom it cites.
fn behind_agency(scene: &Scene, number: usize, found: Option<Found>) -> Option<Found> {
    // "podał KCNA, powołując się na …" seems to have no subject.
    let passes_on = found.as_ref().is_none_or(|found| {
        let source = &found.source.words;
        scene.words.senses(source).is(Sense::AGENCY) || found.cue.as_ref() == Some(source)
    });
    let relayed = passes_on
        .then(|| source::relayed(scene, &scene.sentence(scene.quotes[number].first)))
        .flatten();
    relayed.or(found)
}

/// The first rule that finds a speaker for quote `number`; `found` holds those of the quotes before it.
fn speaker_of(scene: &Scene, number: usize, found: &[Option<Found>]) -> Option<Found> {
    let quote = &scene.quotes[number];
    let sentence = scene.sentence(quote.first);
    if quote.by == By::Turn {
        return labelled(scene, quote);
    }
    if let Some(turn) = turn(scene, quote) {
        return Some(turn);
    }
    let direct = after::after(scene, quote.end, ends_sentence(scene, quote)).filter(|found| {
        !is_between_cues(scene, quote, found)
            && !is_part_of_phrase(scene, quote)
            && !is_said_of_more(scene, quote, found)
    });
    if direct.is_some() {
        return direct;
    }
    if let Some(fronted) = after::fronted(scene, sentence.start, quote.first, quote.end) {
        return Some(fronted);
    }
    if quote.by == By::Dash {
        return carry::same_sentence(scene, number, found, &sentence)
            .or_else(|| carry::same_line(scene, number, found))
            .or_else(|| before::before(scene, sentence.start, quote.first - 1))
            .or_else(|| carry::intro(scene, number, found));
    }
    clause::with_verb(scene, sentence.start, quote.first, quote.end)
        .or_else(|| carry::same_sentence(scene, number, found, &sentence))
        .or_else(|| verb_last::around(scene, &sentence, quote.first, quote.end))
        .or_else(|| before::before(scene, sentence.start, quote.first))
        .or_else(|| later(scene, number, &sentence))
        .or_else(|| papers::stands_in(scene, &sentence, quote.first))
        .or_else(|| carry::second_half(scene, number, found, &sentence))
        .or_else(|| carry::reported(scene, &sentence, quote.first))
        .or_else(|| carry::intro(scene, number, found))
        .or_else(|| {
            let subject = weak_subject(scene, &sentence, quote);
            // Things do not speak: better who spoke before.
            let thing = subject
                .as_ref()
                .is_some_and(|found| subject::is_thing(scene, &found.source));
            let told = (thing || subject.is_none())
                .then(|| carry::told_before(scene, sentence.start))
                .flatten();
            told.or(subject)
        })
        .or_else(|| carry::spoken_of(scene, &sentence, quote.first))
}

/// `When the officer cries, "…?", the hall answers: "…"`: each cue leads to the quote behind it.
fn is_between_cues(scene: &Scene, quote: &Spoken, found: &Found) -> bool {
    let words = scene.words;
    let led = quote.first >= 2
        && words.is_mark(quote.first - 1, ",:")
        && words.is(quote.first - 2, Sense::SAYS);
    let leads = found
        .cue
        .as_ref()
        .is_some_and(|cue| words.is_mark(cue.end, ":") && !scene.is_outside(cue.end + 1));
    led && leads || is_set_against(scene, quote, found)
}

/// `While the mayor spoke of “…”, the union warned of “…”`: the clause of the first quote has its own verb before it.
fn is_set_against(scene: &Scene, quote: &Spoken, found: &Found) -> bool {
    let words = scene.words;
    let sentence = scene.sentence(quote.first);
    let Some(cue) = found.cue.as_ref() else {
        return false;
    };
    let led = words.is(sentence.start, Sense::CONJUNCTION)
        && !words.is(sentence.start, Sense::PREPOSITION | Sense::HOW)
        // "while", not "but"
        && (words.is(sentence.start, Sense::CIRCUMSTANCE)
            || !words.is(sentence.start, Sense::JOINS))
        && (sentence.start..quote.first)
            .any(|at| words.is(at, Sense::SAYS | Sense::CALLS) && words.shape(at) == Shape::Lower);
    led && words.is_mark(quote.end, ",") && (cue.end..sentence.end).any(|at| !scene.is_outside(at))
}

/// `Weiter sagte Weber: „…“ Das sagte die Leiterin zu ihren Gästen`: a colon leads to the quote, and the sentence behind it tells
/// of that and more.
fn is_said_of_more(scene: &Scene, quote: &Spoken, found: &Found) -> bool {
    let words = scene.words;
    let behind = found.cue.as_ref().is_some_and(|cue| {
        cue.start == quote.end + 1
            && words.is(quote.end, Sense::THAT)
            && words.is_capital(quote.end)
    });
    behind && words.is_mark(quote.first.wrapping_sub(1), ":")
}

/// `In der „Abendpost“ schreibt Weber …`: with the verb second, what stands between a determiner and a verb without a comma
/// is a name.
fn is_part_of_phrase(scene: &Scene, quote: &Spoken) -> bool {
    let words = scene.words;
    let Some(before) = quote.first.checked_sub(1) else {
        return false;
    };
    words.language.grammar.verb_second
        && words.is(before, Sense::DETERMINER | Sense::PREPOSITION)
        && words.is(quote.end, Sense::SAYS | Sense::CALLS)
        && !words.is_mark(quote.end - 2, ",")
}

/// `"WALLACE: Let me ask you …`: the quote itself names its speaker.
fn turn(scene: &Scene, quote: &Spoken) -> Option<Found> {
    let first = quote.first + 1;
    if quote.by == By::Dash || !is_turn(scene.words, first) {
        return None;
    }
    let colon = (first..first + 5).find(|index| scene.words.is_mark(*index, ":"))?;
    let who = scene
        .people
        .at(colon - 1)
        .map_or(Who::Words, |mention| Who::Person(mention.person));
    let source = Source {
        words: first..colon,
        who,
    };
    Some(Found::certain(source, colon..colon + 1, Rule::Turn))
}

/// `WALLACE: Let me ask you …`: the label of the line names who speaks.
fn labelled(scene: &Scene, quote: &Spoken) -> Option<Found> {
    let words = scene.words;
    let label = turns::label_of(words, &scene.line(quote.first))?;
    let named = scene.people.within(label.clone()).next();
    let source = Source {
        words: label.clone(),
        who: named.map_or(Who::Words, |mention| Who::Person(mention.person)),
    };
    Some(Found::certain(source, label.end..label.end + 1, Rule::Turn))
}

/// The speaker later in the sentence: `Das sei „unerträglich“ für alle, sagte X`.
fn later(scene: &Scene, number: usize, sentence: &std::ops::Range<usize>) -> Option<Found> {
    let quote = &scene.quotes[number];
    (quote.end..sentence.end)
        .filter(|index| scene.words.is_mark(*index, ",") && scene.is_outside(*index))
        .find_map(|comma| after::after(scene, comma, false))
        .filter(|found| before::is_plain(scene, &found.source.words))
}

/// Without a cue: the subject of the sentence, shown as a guess.
fn weak_subject(scene: &Scene, sentence: &std::ops::Range<usize>, quote: &Spoken) -> Option<Found> {
    let source = clause::owner(scene, sentence.start, quote.first)?;
    Some(Found {
        source,
        cue: None,
        rule: Rule::Subject,
        confidence: Confidence::Weak,
    })
}

/// True if the quote closes with the end of a sentence inside its marks.
fn ends_sentence(scene: &Scene, quote: &Spoken) -> bool {
    quote
        .span
        .of(scene.words.text)
        .ends_with(['.', '!', '?', '…'])
}

/// How sure an attribution is in the end: only a name at the quote is certain. From "she" or "the minister" to a name one in
/// six goes astray, and of words without a name one in ten is not all that speaks (measured on news in two languages).
fn confidence(found: Option<&Found>, speaker: Option<&Traced>) -> Confidence {
    match (found, speaker) {
        (Some(found), Some(traced)) if found.rule == Rule::Echo => {
            traced.limit.min(found.confidence).min(Confidence::Likely)
        }
        (Some(found), Some(traced)) => traced.limit.min(found.confidence),
        _ => Confidence::Weak,
    }
}

/// The finished quote.
fn quote(
    scene: &Scene,
    number: usize,
    kind: Kind,
    found: Option<&Found>,
    traced: Option<Traced>,
) -> Quote {
    let spoken = &scene.quotes[number];
    Quote {
        span: spoken.span,
        marked: spoken.marked,
        kind,
        cue: found
            .and_then(|found| found.cue.clone())
            .map(|cue| scene.words.span(&cue)),
        rule: found.map_or(Rule::None, |found| found.rule),
        confidence: confidence(found, traced.as_ref()),
        speaker: traced.map(|traced| traced.speaker),
    }
}
