//! A phrase names the source: `according to Miller`, `laut Müller`, `nach ersten Angaben der Polizei`, `Medienberichten
//! zufolge`, `wie Müller mitteilte`.

use std::ops::Range;

use crate::annotate::Rule;
use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::{Found, skip_adverbs};
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::{Scene, source};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How many words a phrase before "zufolge" may have where it opens the sentence.
const LONGEST: usize = 8;

/// All words that can open or end such a phrase.
pub const CUES: Sense = source::CUES.or(Sense::BY_REPORT).or(Sense::HOW);

/// A phrase that names the source, with the words that it takes.
struct Phrase {
    words: Range<usize>,
    cue: Range<usize>,
    source: Option<Source>,
}

/// What the sentence tells beside the phrase: what follows one that opens it, else what goes before.
pub fn find(scene: &Scene, sentence: &Range<usize>) -> Option<Told> {
    let words = scene.words;
    let phrase = as_somebody_said(scene, sentence).or_else(|| {
        let mut cues = sentence
            .clone()
            .filter(|index| scene.words.is(*index, CUES));
        cues.find_map(|index| at(scene, sentence, index))
    })?;
    // "But, according to Miller, …"
    let first = (sentence.start..phrase.words.start)
        .find(|index| words.is_letters(*index) && !words.is(*index, Sense::JOINS | Sense::ADVERB))
        .unwrap_or(phrase.words.start);
    let opens = phrase.words.start <= sentence.start + 1 || first == phrase.words.start;
    let content = if !opens {
        sentence.start..phrase.words.start
    } else if scene.words.language.grammar.verb_second {
        phrase.words.end..sentence.end
    } else {
        let comma = (phrase.words.end..sentence.end).find(|at| scene.words.is_mark(*at, ","))?;
        comma..sentence.end
    };
    Some(Told {
        content,
        cue: phrase.cue.clone(),
        found: phrase
            .source
            .map(|source| Found::certain(source, phrase.cue, Rule::Source)),
    })
}

/// The phrase that begins at `index`.
fn at(scene: &Scene, sentence: &Range<usize>, index: usize) -> Option<Phrase> {
    let words = scene.words;
    if !scene.is_outside(index) || !words.is_letters(index) {
        return None;
    }
    let opening = source::opening(scene, index).or_else(|| loose(scene, sentence, index));
    if let Some((source, cue)) = opening {
        return Some(Phrase {
            words: index..source.words.end.max(cue.end),
            cue,
            source: Some(source),
        });
    }
    if words.is(index, Sense::BY_REPORT) {
        let (source, cue) = source::in_a_report(scene, index, sentence.end)?;
        return Some(Phrase {
            words: index..source.words.end,
            cue,
            source: Some(source),
        });
    }
    if words.is(index, Sense::AFTER_SOURCE) && index == sentence.start {
        // "Demnach": what was said or written before.
        return Some(Phrase {
            words: index..index + 1,
            cue: index..index + 1,
            source: None,
        });
    }
    // "Medienberichten zufolge": the phrase ends here.
    if words.is(index, Sense::AFTER_SOURCE) {
        let start = start_of_phrase(scene, sentence.start, index);
        return (start < index).then(|| Phrase {
            words: start..index + 1,
            cue: index..index + 1,
            source: Some(Source {
                words: start..index,
                who: scene
                    .people
                    .at(index - 1)
                    .map_or(Who::Words, |mention| Who::Person(mention.person)),
            }),
        });
    }
    None
}

/// "according to officials involved at the time": after such a cue any words are the source, up to the next mark.
fn loose(scene: &Scene, sentence: &Range<usize>, index: usize) -> Option<(Source, Range<usize>)> {
    let words = scene.words;
    let cue = index..index + 2;
    if !words.is(index, Sense::SOURCE) || !words.is(index + 1, Sense::TIES_SOURCE) {
        return None;
    }
    let end = (cue.end..sentence.end)
        .take_while(|at| words.is_letters(*at) && scene.is_outside(*at))
        .last()?
        + 1;
    let source = Source {
        words: cue.end..end.min(cue.end + LONGEST),
        who: Who::Words,
    };
    Some((source, cue))
}

/// Where the phrase before `end` begins: with its article, or as a row of nouns and adjectives.
fn start_of_phrase(scene: &Scene, start: usize, end: usize) -> usize {
    let words = scene.words;
    let mut first = end;
    while first > start
        && scene.is_outside(first - 1)
        && (words.is_letters(first - 1) || words.is_mark(first - 1, "„“\"-"))
        && !words.is(first - 1, Sense::VERB | Sense::REPORTED)
    {
        first -= 1;
    }
    if first == start && end - start <= LONGEST {
        return start;
    }
    // A row of words that reaches the verb may hold more than the phrase: it begins with its last article.
    let article = (first..end)
        .rev()
        .find(|index| words.is(*index, Sense::OBLIQUE | Sense::DATIVE));
    article.unwrap_or(first)
}

/// "Wie die Polizei am Montag mitteilte, …"
fn as_somebody_said(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    let words = scene.words;
    let start = sentence.start;
    if !words.is(start, Sense::HOW) || !scene.is_outside(start) {
        return None;
    }
    if !words.language.grammar.verb_second {
        return as_somebody_noted(scene, sentence);
    }
    let first = start
        + 1
        + usize::from(
            words.is(start + 1, Sense::ADVERB) && !words.is(start + 1, Sense::DETERMINER),
        );
    let source = phrase_at(scene, first)?;
    let comma = (source.words.end..sentence.end)
        .find(|index| words.is_mark(*index, ",") && is_told(scene, index - 1))?;
    Some(Phrase {
        words: start..comma,
        cue: comma - 1..comma,
        source: Some(source),
    })
}

/// "As Miller noted, …", "As the paper reported on Monday, …".
fn as_somebody_noted(scene: &Scene, sentence: &Range<usize>) -> Option<Phrase> {
    let words = scene.words;
    let start = sentence.start;
    let source = phrase_at(scene, start + 1)?;
    let verb = skip_adverbs(scene, source.words.end);
    let comma = (verb..sentence.end.min(verb + LONGEST)).find(|at| words.is_mark(*at, ","))?;
    let ends = verb + 1 == comma
        || words.is(
            verb + 1,
            Sense::PREPOSITION | Sense::CALENDAR | Sense::ADVERB,
        );
    let plain = ends
        && words.is(verb, Sense::SAYS)
        && (verb + 1..comma).all(|at| {
            words.is_letters(at) && !words.is(at, Sense::CONTENT | Sense::VERB | Sense::SAYING)
        });
    plain.then_some(Phrase {
        words: start..comma,
        cue: verb..verb + 1,
        source: Some(source),
    })
}

/// A verb at the end of its clause: "mitteilte", "erklärt hat", "bekannt gab".
fn is_told(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    words.shape(index) == Shape::Lower
        && (!words.is(index, Sense::FUNCTION) || words.is(index, Sense::AUXILIARY))
}
