//! Clauses that have a subject of their own: behind a colon, behind a relative pronoun, and behind a noun that says whose claim
//! it is.

use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject::{ending_at, first_person};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;

/// How far before its pronoun, in words, what it means may begin.
const FAR: usize = 10;

/// Whose clause it is in which the quote at `quote` stands, in a sentence that begins at `start`; else the first person of
/// the sentence.
#[must_use]
pub fn owner(scene: &Scene, start: usize, quote: usize) -> Option<Source> {
    relative(scene, start, quote)
        .or_else(|| first_person(scene, after_colon(scene, start, quote), quote))
}

/// `Er rügte den Wirt, der den Plan „…“ genannt hatte`: a verb of saying behind the quote ends the clause of its pronoun.
#[must_use]
pub fn with_verb(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    let after = scene
        .quote_at(quote)
        .map(|number| scene.quotes[number].end)?;
    let verb = (after..after + 2)
        .find(|index| words.is(*index, Sense::SAYS | Sense::SAYING) && scene.is_outside(*index))?;
    let source = relative(scene, start, quote)?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::Before)
    })
}

/// `Weber wies Vorwürfe der Zeitung zurück, er sei „…“`: what is claimed is said by whoever claims it.
#[must_use]
pub fn claimed(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let source = whose_claim(scene, start, quote)?;
    let noun = source.words.start - 1;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, noun..noun + 1, Rule::Before)
    })
}

/// "das Komitee, das die Pläne als „…“ sieht": with the verb last, a relative pronoun before an article is the subject of its
/// clause, in which the quote at `quote` stands; what it means ends before the comma.
fn relative(scene: &Scene, start: usize, quote: usize) -> Option<Source> {
    let words = scene.words;
    let comma = (start..quote)
        .rev()
        .take_while(|index| scene.is_outside(*index))
        .find(|index| words.is_mark(*index, ","))?;
    let pronoun = comma + 1;
    let subject = words.language.grammar.verb_second
        && words.is(pronoun, Sense::RELATIVE)
        && words.is(pronoun, Sense::DEFINITE)
        && !words.is(pronoun, Sense::OBLIQUE)
        && words.is(pronoun + 1, Sense::DETERMINER)
        && pronoun + 1 < quote;
    if !subject {
        return None;
    }
    // "rügte den Wirt, der": an object there may be what the pronoun means.
    ending_at(scene, start, comma).or_else(|| {
        (start.max(comma.saturating_sub(FAR))..comma)
            .filter_map(|first| phrase_at(scene, first))
            .find(|source| source.words.end == comma)
    })
}

/// "weist Vorwürfe der Zeitung zurück, er habe …", "die Sorge von Anna Weber, dass …": whose words they are that follow in a
/// clause of their own, up to `limit`.
fn whose_claim(scene: &Scene, start: usize, limit: usize) -> Option<Source> {
    let words = scene.words;
    if !words.language.grammar.capital_nouns {
        return None;
    }
    let comma = (start..limit)
        .rev()
        .take_while(|index| scene.is_outside(*index))
        .find(|index| words.is_mark(*index, ","))?;
    let told = words.is(comma + 1, Sense::CONTENT)
        || (comma..limit).any(|index| words.is(index, Sense::REPORTED));
    let owner = (start..comma).rev().find_map(|noun| {
        let tied = words.is(noun + 1, Sense::GENITIVE) || words.is(noun + 1, Sense::TIES_SOURCE);
        let claim = words.is(noun, Sense::NOTION) && words.is_capital(noun) && tied;
        let first = noun + 1 + usize::from(words.is(noun + 1, Sense::TIES_SOURCE));
        claim.then(|| phrase_at(scene, first)).flatten()
    })?;
    // "wies Vorwürfe der Zeitung „…“ zurück": a name in marks and the rest of the verb may stand between.
    let beside = owner.words.end <= comma && {
        let between = (owner.words.end..comma).filter(|index| scene.is_outside(*index));
        between.clone().count() <= 2 && !between.clone().any(|index| words.is(index, Sense::SAYS))
    };
    (told && beside && owner.who != Who::Nobody).then_some(owner)
}

/// Where the words behind the last colon between `start` and `quote` begin: "Zum Streit: Die Partei nennt …".
#[must_use]
pub fn after_colon(scene: &Scene, start: usize, quote: usize) -> usize {
    let words = scene.words;
    let colon = (start..quote)
        .rev()
        .find(|index| words.is_mark(*index, ":") && scene.is_outside(*index));
    colon
        .map(|colon| colon + 1)
        .filter(|next| words.is_capital(*next) && next + 1 < quote)
        .unwrap_or(start)
}
