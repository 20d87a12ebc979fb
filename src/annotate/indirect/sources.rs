//! A phrase names the source: `according to Miller`, `laut Müller`, `nach ersten Angaben der Polizei`, `Medienberichten
//! zufolge`, `wie Müller mitteilte`.

use std::ops::Range;

use crate::annotate::Rule;
use crate::annotate::indirect::Told;
use crate::annotate::speakers::after::Found;
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
    let phrase = as_somebody_said(scene, sentence).or_else(|| {
        let mut cues = sentence
            .clone()
            .filter(|index| scene.words.is(*index, CUES));
        cues.find_map(|index| at(scene, sentence, index))
    })?;
    let opens = phrase.words.start <= sentence.start + 1;
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
    if let Some((source, cue)) = source::opening(scene, index) {
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
    if !words.language.grammar.verb_second
        || !words.is(start, Sense::HOW)
        || !scene.is_outside(start)
    {
        return None;
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

/// A verb at the end of its clause: "mitteilte", "erklärt hat", "bekannt gab".
fn is_told(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    words.shape(index) == Shape::Lower
        && (!words.is(index, Sense::FUNCTION) || words.is(index, Sense::AUXILIARY))
}
