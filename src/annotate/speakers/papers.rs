//! Documents and papers: `„…“, heißt es in einer Erklärung`, `, zitiert die Zeitung den Minister`, `schreibt die „Neue Hafenpost“`.

use std::ops::Range;

use crate::annotate::speakers::after::{Found, after_time, skip_adverbs};
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// `„…“, heißt es in einer Erklärung des Ministeriums`: what follows the preposition. `heißt es darin`, `hieß es am Montag
/// in einer Erklärung`: whoever the sentence before is about.
#[must_use]
pub fn it_says(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    if words.shape(index) != Shape::Lower {
        return None;
    }
    // "heißt es", "говорится" in one word, "si legge".
    let read = words.is(index + 1, Sense::SAYS) && words.is(index + 1, Sense::EMPTY_IT);
    let cue = if read && words.is(index, Sense::CLITIC) {
        index..index + 2
    } else if !words.is(index, Sense::SAYS) {
        return None;
    } else if words.is(index, Sense::EMPTY_IT) {
        index..index + 1
    } else if words.is(index + 1, Sense::EMPTY_IT) {
        index..index + 2
    } else {
        return None;
    };
    let leaning = usize::from(words.is(cue.end, Sense::CLITIC) && cue.len() == 1);
    let mut at = skip_adverbs(scene, cue.end + leaning);
    if let Some(after) = words
        .is(at, Sense::PREPOSITION)
        .then(|| after_time(scene, at))
        .flatten()
    {
        at = after;
    }
    let document = words
        .is(at, Sense::PREPOSITION)
        .then(|| phrase_at(scene, at + 1))
        .flatten();
    let shortest = if words.language.grammar.bare_nouns {
        1
    } else {
        2
    };
    if let Some(source) = document
        .clone()
        .filter(|source| source.words.len() > shortest)
    {
        return Some(Found::certain(source, cue, Rule::After));
    }
    let sentence = scene.sentence(index);
    let issuer = sentence
        .start
        .checked_sub(1)
        .map(|last| scene.sentence(last))
        .filter(|before| scene.line(index).contains(&before.start))
        .and_then(|before| subject::first(scene, before.start, before.end))
        .filter(|source| source.who != Who::Nobody);
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(issuer.or(document)?, cue, Rule::After)
    })
}

/// `In dem Brief steht: „…“`, `Auf dem Schild ist „…“ zu lesen`, `In der Klage ist von „…“ die Rede`: where the words stand in
/// the sentence of the quote that opens at `quote`.
#[must_use]
pub fn stands_in(scene: &Scene, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    let words = scene.words;
    let led = words.is_mark(quote.wrapping_sub(1), ":");
    let cue = sentence.clone().find(|index| {
        let before = index.wrapping_sub(1);
        let leads = words.is_mark(index + 1, ",:") || !scene.is_outside(index + 1);
        let stands = if words.is_capital(*index) {
            // "die Rede", not "in seiner Rede"
            words.is(before, Sense::DEFINITE) && !words.is(index + 1, Sense::GENITIVE)
        } else {
            leads || led || words.is(before, Sense::INFINITIVE)
        };
        words.is(*index, Sense::STANDS) && scene.is_outside(*index) && stands
    })?;
    let behind = |prepositions: Sense, others: Sense| {
        sentence.clone().find_map(|index| {
            let opens = words.is(index, prepositions)
                && !words.is(index, others)
                && scene.is_outside(index);
            let source = opens.then(|| phrase_at(scene, index + 1)).flatten()?;
            let named = words.senses(&source.words).is(Sense::COUNTRY | Sense::CITY);
            (source.who == Who::Words && !named).then_some(source)
        })
    };
    let place = behind(Sense::PLACE, Sense::BY_REPORT)
        .or_else(|| behind(Sense::PREPOSITION, Sense::AGENT | Sense::BY_REPORT))?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(place, cue..cue + 1, Rule::Source)
    })
}

/// `, zitiert die Zeitung den Minister`: not who quotes, but who is quoted.
#[must_use]
pub fn paper_quotes(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    let grammar = words.language.grammar;
    if !words.is(index, Sense::QUOTING) || !grammar.verb_second && !grammar.free_order {
        return None;
    }
    if grammar.free_order {
        // "цитирует Пескова «Интерфакс»", "приводит агентство слова Пескова"
        let sentence = scene.sentence(index);
        let person = scene.people.within(index..sentence.end).next()?;
        let source = Source {
            words: person.words.clone(),
            who: Who::Person(person.person),
        };
        return Some(Found::certain(source, index..index + 1, Rule::After));
    }
    let paper = named_in_marks(scene, index + 1).or_else(|| phrase_at(scene, index + 1));
    let quoted = paper
        .as_ref()
        .and_then(|paper| phrase_at(scene, paper.words.end))
        .or_else(|| {
            // "zitiert ndr.de Polizeisprecher Meyer"
            let sentence = scene.sentence(index);
            let person = scene.people.within(index..sentence.end).next()?;
            phrase_at(scene, person.words.start)
        });
    Some(Found::certain(
        quoted.or(paper)?,
        index..index + 1,
        Rule::After,
    ))
}

/// `„…“, schreibt die „Neue Hafenpost“`: a paper that has its name in marks.
#[must_use]
pub fn named_in_marks(scene: &Scene, start: usize) -> Option<Source> {
    let words = scene.words;
    let mark = (start..start + 4)
        .find(|index| !words.is(*index, Sense::DETERMINER) && !words.is_capital(*index))?;
    let quote = &scene.quotes[scene.quote_at(mark)?];
    (quote.first == mark && quote.end - mark <= 6).then_some(Source {
        words: start..quote.end,
        who: Who::Words,
    })
}
