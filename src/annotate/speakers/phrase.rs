//! Who can speak: a name, a pronoun, or a phrase such as "ein japanischer Regierungssprecher".

use std::ops::Range;

use crate::annotate::people::{Gender, Mention};
use crate::annotate::speakers::scene::Scene;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The words beside a quote that stand for its speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Which words.
    pub words: Range<usize>,
    /// Whom they stand for.
    pub who: Who,
}

/// Whom a source stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// One of the article's people.
    Person(usize),
    /// "he", "she".
    Pronoun(Gender),
    /// "they", "we", "it": nobody that could be named.
    Nobody,
    /// Words that are their own name: "das nordkoreanische Außenministerium".
    Words,
}

/// The longest phrase that can be a speaker, in words.
const LONGEST: usize = 16;

/// The phrase that begins at `start`, outside quotes: "Miller", "he", "Mr. Trump", "a spokesman for the campaign".
#[must_use]
pub fn phrase_at(scene: &Scene, start: usize) -> Option<Source> {
    if !scene.is_outside(start) || !scene.words.is_letters(start) {
        return None;
    }
    if let Some(pronoun) = pronoun_at(scene, start) {
        return Some(pronoun);
    }
    let (head_end, end) = extent(scene, start);
    if end == start {
        return None;
    }
    if let Some(mention) = head_person(scene, start, head_end, end) {
        return Some(Source {
            words: start..mention.words.end,
            who: Who::Person(mention.person),
        });
    }
    if !is_noun_phrase(scene, start, head_end) {
        return None;
    }
    Some(Source {
        words: start..end,
        who: Who::Words,
    })
}

/// A pronoun that can be a subject, alone.
fn pronoun_at(scene: &Scene, index: usize) -> Option<Source> {
    let words = scene.words;
    let who = if words.is(index, Sense::HE) {
        Who::Pronoun(Gender::He)
    } else if words.is(index, Sense::SHE) {
        Who::Pronoun(Gender::She)
    } else if words.is(index, Sense::PRONOUN) && !words.is(index, Sense::DETERMINER) {
        Who::Nobody
    } else {
        return None;
    };
    Some(Source {
        words: index..index + 1,
        who,
    })
}

/// Where the phrase at `start` ends, without (first) and with (second) what hangs on it by "of", "for", "von".
fn extent(scene: &Scene, start: usize) -> (usize, usize) {
    let words = scene.words;
    let mut head_end = None;
    let mut index = start;
    let mut after_noun = false;
    while index < start + LONGEST && scene.is_outside(index) {
        if let Some(mention) = scene.people.at(index) {
            index = mention.words.end;
            after_noun = true;
            continue;
        }
        if words.is_letters(index) {
            let first = index == start;
            let large = words.is_capital(index);
            if !large && stops(scene, index, first, after_noun) {
                break;
            }
            if !large && words.is(index, Sense::PREPOSITION) {
                if !hangs_on(words.of(index)) || first {
                    break;
                }
                head_end.get_or_insert(index);
            }
            after_noun = large || !words.is(index, Sense::FUNCTION);
        } else if !belongs(scene, index) && words.shape(index) != Shape::Number {
            break;
        }
        index += 1;
    }
    (head_end.unwrap_or(index), index)
}

/// Small words that end a phrase: verbs, conjunctions, adverbs, pronouns.
fn stops(scene: &Scene, index: usize, first: bool, after_noun: bool) -> bool {
    let words = scene.words;
    let determiner = words.is(index, Sense::DETERMINER);
    if first {
        return !determiner && words.is(index, Sense::FUNCTION | Sense::SAYING);
    }
    if determiner {
        // "die Sprecherin des Ministeriums": a genitive goes on, "sagte Müller der Bild" does not.
        let genitive = words.language.grammar.capital_nouns
            && matches!(words.of(index), "des" | "der")
            && after_noun;
        let governed = index > 0 && words.is(index - 1, Sense::PREPOSITION);
        return !genitive && !governed;
    }
    if words.is(index, Sense::PREPOSITION) {
        return false;
    }
    words.is(index, Sense::FUNCTION | Sense::SAYING | Sense::RELATIVE)
        || words.is(index, Sense::SAYS | Sense::CALLS)
            && (after_noun || words.language.grammar.capital_nouns)
}

/// Prepositions that tie a noun to a noun.
fn hangs_on(word: &str) -> bool {
    matches!(
        word,
        "of" | "for" | "from" | "with" | "at" | "von" | "vom" | "für" | "aus" | "beim" | "im"
    )
}

/// Marks inside a phrase: the points of initials, apostrophes, hyphens set close.
fn belongs(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    match words.mark(index) {
        Some('.') => {
            words.touches(index)
                && (words.is(index - 1, Sense::ABBREVIATION)
                    || words.of(index - 1).chars().count() == 1)
        }
        Some('\'' | '’' | '-' | '/' | '&') => words.touches(index) || words.is_mark(index, "&"),
        _ => false,
    }
}

/// The person that a phrase stands for: the last one named in its head who is no genitive, or the one at the end of
/// a long title ("Secretary of State Hillary Clinton").
fn head_person<'s>(
    scene: &'s Scene,
    start: usize,
    head_end: usize,
    end: usize,
) -> Option<&'s Mention> {
    let words = scene.words;
    let head = scene
        .people
        .within(start..head_end)
        .rfind(|mention| !mention.genitive);
    if head.is_some() {
        return head;
    }
    let last = scene.people.within(head_end..end).next_back()?;
    let close = last.words.start > head_end
        && words.is_capital(last.words.start - 1)
        && !words.is(last.words.start - 1, Sense::PREPOSITION);
    (close
        && !last.genitive
        && last.words.end == end
        && words.is(start, Sense::TITLE | Sense::DETERMINER | Sense::ADVERB))
    .then_some(last)
}

/// True if the words can be a speaker that has no name: they begin with an article, or have a noun that says something.
fn is_noun_phrase(scene: &Scene, start: usize, head_end: usize) -> bool {
    let words = scene.words;
    let has_noun = (start..head_end).any(|index| {
        words.is_capital(index) || words.is_letters(index) && !words.is(index, Sense::FUNCTION)
    });
    has_noun && (!words.is(start, Sense::PREPOSITION | Sense::CALENDAR))
}
