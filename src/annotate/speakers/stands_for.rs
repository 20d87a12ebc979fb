//! Where the verb comes behind its subject, whom the words stand for that are no subject of their own: "who" in `Sam Birch,
//! the treasurer, who told …`, "it" in `The bank declined to discuss what it called “…”`, and nobody at all in the passive:
//! `described as “…” by Leah Marston`.

use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject;
use crate::language::lexicon::Sense;

/// The longest phrase that "who" stands for, in words.
const LONGEST: usize = 10;

/// How many words may stand between "was" and its participle.
const NEAR: usize = 3;

/// The subject of a verb that begins at `at`, where the word before it only stands for somebody.
#[must_use]
pub fn subject(scene: &Scene, start: usize, at: usize) -> Option<Source> {
    let words = scene.words;
    let before = at.checked_sub(1).filter(|before| *before > start)?;
    let relative = words.is(before, Sense::RELATIVE)
        && !words.is(before, Sense::CONJUNCTION | Sense::DETERMINER);
    if relative {
        return antecedent(scene, start, before);
    }
    // "what it called": the subject of the sentence; "he" and "she" are traced.
    let what = words.is(before, Sense::PRONOUN)
        && before > start + 1
        && words.is(before - 1, Sense::QUESTION);
    what.then(|| subject::first(scene, start, before - 1))
        .flatten()
        .filter(|source| source.who != Who::Nobody)
}

/// What the relative pronoun at `who` stands for: the name or the phrase right before it, whatever governs that.
fn antecedent(scene: &Scene, start: usize, who: usize) -> Option<Source> {
    let words = scene.words;
    let end = who - usize::from(words.is_mark(who - 1, ","));
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    if let Some(mention) = scene.people.at(last) {
        return (mention.words.end == end && !mention.genitive).then(|| Source {
            words: mention.words.clone(),
            who: Who::Person(mention.person),
        });
    }
    if end == who {
        // "the caption which reads": no aside of its own, and mostly somebody else wrote it.
        return None;
    }
    (start.max(end.saturating_sub(LONGEST))..end)
        .filter(|first| words.is(*first, Sense::DETERMINER) || words.is_capital(*first))
        .filter_map(|first| phrase_at(scene, first))
        .find(|source| source.words.end == end && source.who != Who::Nobody)
        .map(|source| with_apposition(scene, source))
}

/// `Joseph Lindell, who lost his house, two cars and his savings in the flood, said`: where an aside has commas of its own, what
/// stands between its last two is no subject; the name that opens the sentence is.
#[must_use]
pub fn opener(scene: &Scene, start: usize, at: usize, source: &Source) -> Option<Source> {
    let words = scene.words;
    let mention = scene.people.within(start..at).next()?;
    let name = &mention.words;
    let opens = (start..name.start)
        .all(|index| words.is(index, Sense::TITLE | Sense::DETERMINER) || words.is_capital(index));
    let aside = words.is_mark(name.end, ",")
        && words.is_mark(at - 1, ",")
        && source.words.start > name.end + 1;
    if !opens || !aside || mention.genitive {
        return None;
    }
    let other = source.who != Who::Words
        || words.is(source.words.start - 1, Sense::JOINS)
        || (name.end..at).any(|index| words.is(index, Sense::SAYS));
    (!other).then(|| Source {
        words: name.clone(),
        who: Who::Person(mention.person),
    })
}

/// True if the verb at `verb` is a participle behind "was": its subject is called something and calls nobody.
#[must_use]
pub fn is_passive(scene: &Scene, start: usize, verb: usize) -> bool {
    let words = scene.words;
    (start.max(verb.saturating_sub(NEAR))..verb)
        .rev()
        .take_while(|index| words.is(*index, Sense::AUXILIARY | Sense::ADVERB))
        .any(|index| words.is(index, Sense::PASSIVE))
}

/// `described by critics as “…”`, `described as “…” by Leah Marston`: who stands behind the participle at `verb`, or behind the
/// quote that opens at `quote`.
#[must_use]
pub fn agent(scene: &Scene, verb: usize, quote: usize) -> Option<Source> {
    let end = scene.quotes[scene.quote_at(quote)?].end;
    [verb + 1, end]
        .into_iter()
        .filter(|by| scene.words.is(*by, Sense::AGENT))
        .find_map(|by| phrase_at(scene, by + 1))
        .filter(|source| source.who != Who::Nobody)
        .map(|source| with_apposition(scene, source))
}
