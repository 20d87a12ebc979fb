//! Sources without a verb: "according to X", "laut X", "X zufolge", "nach Angaben von X", "so X".

use std::ops::Range;

use crate::annotate::people::Gender;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// All words that tell of a source without a verb.
pub const CUES: Sense = Sense::SOURCE
    .or(Sense::THUS)
    .or(Sense::BEFORE_REPORT)
    .or(Sense::AFTER_SOURCE);

/// How many words may stand between "nach" and "Angaben".
const REPORT_NEAR: usize = 5;

/// The source at `index`, after a quote; "so" needs its comma.
#[must_use]
pub fn at(scene: &Scene, index: usize, comma: bool) -> Option<Found> {
    let words = scene.words;
    let thus =
        comma || index > 0 && !scene.is_outside(index - 1) && names_somebody(scene, index + 1);
    let found = if thus && words.is(index, Sense::THUS) && !words.is_capital(index) {
        phrase_at(scene, index + 1).map(|source| (with_apposition(scene, source), index..index + 1))
    } else {
        opening(scene, index)
    };
    if words.is_capital(index) && !comma {
        // "Laut X" begins a sentence of its own.
        return None;
    }
    let (source, cue) = found.or_else(|| followed(scene, index))?;
    Some(Found::certain(source, cue, Rule::Source))
}

/// "according to X", "laut X", "nach Angaben von X", at `index`.
#[must_use]
pub fn opening(scene: &Scene, index: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    if !words.is(index, CUES) {
        return None;
    }
    if words.is(index, Sense::BEFORE_REPORT) && words.is(index + 1, Sense::OWN) {
        return own_words(scene, index);
    }
    let start = if words.is(index, Sense::BEFORE_REPORT) && words.is(index + 1, Sense::REPORT) {
        index + 2
    } else if words.is(index, Sense::SOURCE) {
        index + 1
    } else if words.is(index, Sense::THUS) {
        let comma = index > 0 && words.is_mark(index - 1, ",");
        (comma && names_somebody(scene, index + 1)).then_some(index + 1)?
    } else if words.is(index, Sense::BEFORE_REPORT)
        && words.is(index + 1, Sense::DETERMINER)
        && words.is(index + 2, Sense::REPORT)
    {
        // "nach den Worten der Sprecherin"
        index + 3
    } else {
        return words
            .is(index, Sense::AFTER_SOURCE)
            .then(|| preceding(scene, index))
            .flatten();
    };
    let start = after_report(scene, start);
    let start = start + usize::from(words.is(start, Sense::TIES_SOURCE));
    let mut source = with_apposition(
        scene,
        leaning(scene, start).or_else(|| phrase_at(scene, start))?,
    );
    if is_before_verb(scene, index, &source) {
        source.words.end -= 1;
    }
    if source.who == Who::Nobody {
        return None;
    }
    Some((source, index..start))
}

/// "nach eigenen Angaben", at `index`: those of the subject.
fn own_words(scene: &Scene, index: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    let end = index + 3;
    if !words.is(index + 2, Sense::REPORT | Sense::NOTION) {
        return None;
    }
    let sentence = scene.sentence(index);
    let before = subject::first(scene, sentence.start, index);
    let source = before.or_else(|| subject::first(scene, end, sentence.end))?;
    (source.who != Who::Nobody).then_some((source, index..end))
}

/// "Volgens de burgemeester duurt het werk te lang": with the verb second, what parts the source at the start of a sentence
/// from the rest is the verb, known or not.
fn is_before_verb(scene: &Scene, start: usize, source: &Source) -> bool {
    let words = scene.words;
    let grammar = words.language.grammar;
    let end = source.words.end;
    grammar.verb_second
        && !grammar.capital_nouns
        && source.who == Who::Words
        && scene.sentence(start).start == start
        && words.shape(end - 1) == Shape::Lower
        && (words.is(source.words.start, Sense::DETERMINER) && source.words.len() > 2
            || grammar.bare_nouns && source.words.len() > 1)
        && words.is_letters(end)
        && scene.is_outside(end)
        && !words.is(end, Sense::VERB)
}

/// "nach ihren Worten", "seiner Ansicht nach", "in his view": a possessive tells whose view it is.
#[must_use]
pub fn in_their_view(scene: &Scene, index: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    let possessive = index + usize::from(words.is(index, Sense::BEFORE_REPORT));
    let gender = if words.is(possessive, Sense::OF_HIM) {
        Gender::He
    } else if words.is(possessive, Sense::OF_HER) {
        Gender::She
    } else {
        return None;
    };
    let view = possessive + 1;
    let closes = possessive == index && words.is(view + 1, Sense::BEFORE_REPORT);
    if !words.is(view, Sense::REPORT) || possessive == index && !closes {
        return None;
    }
    let source = Source {
        words: possessive..view,
        who: Who::Pronoun(Some(gender)),
    };
    Some((source, index..view + 1 + usize::from(closes)))
}

/// "Pour Claire Vasseur, …": at the start of its sentence, and set off by a comma, the preposition tells whose view it is.
#[must_use]
pub fn in_view_of(scene: &Scene, index: usize, start: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    if index != start || !words.is(index, Sense::VIEW) {
        return None;
    }
    let source = phrase_at(scene, index + 1).map(|source| with_apposition(scene, source))?;
    let somebody = source.who != Who::Words || words.senses(&source.words).is(Sense::TITLE);
    (somebody && source.who != Who::Nobody && words.is_mark(source.words.end, ","))
        .then(|| (source, index..index + 1))
}

/// "nach ersten Angaben der Polizei", "nach einem Bericht der Zeitung", before `limit`: the noun tells that words of somebody
/// follow.
#[must_use]
pub fn in_a_report(scene: &Scene, index: usize, limit: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    if !words.is(index, Sense::BY_REPORT) || words.is(index + 1, Sense::OWN) {
        return None;
    }
    // The first noun, with nothing but adjectives before it: not "nach Abschluss der Ermittlungen".
    let noun = (index + 1..limit.min(index + REPORT_NEAR))
        .take_while(|at| words.is_letters(*at))
        .find(|at| words.is_capital(*at) && !words.is(*at, Sense::COUNTRY))
        .filter(|at| words.is(*at, Sense::REPORT | Sense::NOTION))?;
    let source = phrase_at(scene, noun).unwrap_or(Source {
        words: noun..noun + 1,
        who: Who::Words,
    });
    Some((source, index..index + 1))
}

/// "selon lui": a pronoun that leans on verbs elsewhere.
fn leaning(scene: &Scene, index: usize) -> Option<Source> {
    let words = scene.words;
    let pronoun = words.is(index, Sense::CLITIC)
        && !words.is(index, Sense::ANY_PRONOUN | Sense::DETERMINER)
        && !words.is_letters(index + 1);
    pronoun.then(|| Source {
        words: index..index + 1,
        who: Who::Pronoun(None),
    })
}

/// "selon les termes de X", "según fuentes de X": the noun between says nothing, if somebody is tied to it.
fn after_report(scene: &Scene, start: usize) -> usize {
    let words = scene.words;
    let noun = start + usize::from(words.is(start, Sense::DETERMINER | Sense::TIES_SOURCE));
    let tied = words.is(noun, Sense::REPORT) && words.is(noun + 1, Sense::TIES_SOURCE);
    if tied { noun + 1 } else { start }
}

/// "so Gall", "so die Sprecherin"; not "so dass", "so groß".
fn names_somebody(scene: &Scene, index: usize) -> bool {
    phrase_at(scene, index).is_some_and(|source| {
        let end = source.words.end;
        let ends = scene.words.is_mark(end, ",:.")
            || scene.words.is(end, Sense::ADVERB | Sense::PREPOSITION)
            || !scene.is_outside(end);
        ends && source.who != Who::Nobody
    })
}

/// "Anna Weber zufolge ist der Plan …": the longest phrase that ends before `cue`.
fn preceding(scene: &Scene, cue: usize) -> Option<(Source, Range<usize>)> {
    let sentence = scene.sentence(cue);
    let lowest = sentence.start.max(cue.saturating_sub(8));
    let source = (lowest..cue)
        .filter_map(|start| phrase_at(scene, start))
        .find(|source| source.words.end == cue)?;
    Some((source, cue..cue + 1))
}

/// "den Angaben zufolge", "X zufolge".
fn followed(scene: &Scene, index: usize) -> Option<(Source, Range<usize>)> {
    let source = phrase_at(scene, index)?;
    let cue = source.words.end;
    scene
        .words
        .is(cue, Sense::AFTER_SOURCE)
        .then(|| (source, cue..cue + 1))
}

/// "KCNA said, citing the ministry", "ТАСС со ссылкой на министерство": who stands behind an agency, in the `sentence`.
#[must_use]
pub fn relayed(scene: &Scene, sentence: &Range<usize>) -> Option<Found> {
    let words = scene.words;
    let cue = sentence
        .clone()
        .find(|index| words.is(*index, Sense::RELAYS) && scene.is_outside(*index))?;
    let agency = sentence
        .clone()
        .any(|index| scene.is_outside(index) && words.is(index, Sense::AGENCY));
    let mut start = cue + 1;
    while start < cue + 3
        && words.is(
            start,
            Sense::PREPOSITION | Sense::CLITIC | Sense::ADVERB | Sense::PRONOUN,
        )
        && !words.is(start, Sense::DETERMINER)
    {
        start += 1;
    }
    let source = agency.then(|| phrase_at(scene, start)).flatten()?;
    let other = source.who != Who::Nobody && !is_agency(scene, &source.words);
    other.then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(with_apposition(scene, source), cue..cue + 1, Rule::Source)
    })
}

/// True if the phrase is a news agency or a medium, which only passes words on.
#[must_use]
pub fn is_agency(scene: &Scene, range: &Range<usize>) -> bool {
    range.clone().any(|index| {
        scene.words.is(index, Sense::AGENCY) && scene.words.shape(index) != Shape::Lower
    })
}
