//! Clauses that have a subject of their own: behind a colon, behind a relative pronoun, and behind a noun that says whose claim
//! it is.

use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject::{self, ending_at, first_person};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far before its pronoun, in words, what it means may begin.
const FAR: usize = 10;

/// Whose clause it is in which the quote at `quote` stands, in a sentence that begins at `start`; else the first person of
/// the sentence.
#[must_use]
pub fn owner(scene: &Scene, start: usize, quote: usize) -> Option<Source> {
    relative(scene, start, quote)
        .or_else(|| first_person(scene, after_colon(scene, start, quote), quote))
}

/// `…, während Weber den Plan „…“ nennt`, `der den Plan „…“ genannt hatte`: the verb at the end of a subordinate clause, behind
/// the quote, and whoever is its subject. The quote stands in `quote..after`, its sentence begins at `start`.
#[must_use]
pub fn with_verb(scene: &Scene, start: usize, quote: usize, after: usize) -> Option<Found> {
    let words = scene.words;
    let calls = Sense::SAYS | Sense::CALLS | Sense::SAYING;
    let verb = (after..after + 2)
        .take_while(|index| words.shape(*index) == Shape::Lower && scene.is_outside(*index))
        .find(|index| words.is(*index, calls))?;
    let end = verb + 1 + usize::from(words.is(verb + 1, Sense::AUXILIARY));
    let ends = words.is_mark(end, ",.;:") || words.is(end, Sense::JOINS);
    if !words.language.grammar.verb_second || !ends {
        return None;
    }
    let source = relative(scene, start, quote).or_else(|| subordinate(scene, start, quote))?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::Before)
    })
}

/// The subject of the clause that a conjunction opens before `quote`.
fn subordinate(scene: &Scene, start: usize, quote: usize) -> Option<Source> {
    let words = scene.words;
    let first = (start..quote)
        .rev()
        .take_while(|index| scene.is_outside(*index) && !words.is_mark(*index, ","))
        .last()?;
    let opens = words.is(first, Sense::CONJUNCTION)
        && !words.is(first, Sense::JOINS | Sense::ROLE | Sense::HOW);
    let subject = opens
        .then(|| subject::first(scene, first + 1, quote))
        .flatten()?;
    (subject.who != Who::Nobody).then_some(subject)
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
        // "sagte in der Begründung des Urteils": not where it was said.
        let before = |index: usize, sense: Sense| index > start && words.is(index - 1, sense);
        let article = noun - usize::from(before(noun, Sense::DETERMINER));
        let governed = before(article, Sense::PREPOSITION)
            && (start..noun).any(|index| words.is(index, Sense::SAYS));
        let claim = words.is(noun, Sense::NOTION) && words.is_capital(noun) && tied && !governed;
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
    // "Minister: Plan „reine Spekulation“" is a headline.
    let named = phrase_at(scene, start).is_some_and(|source| {
        let somebody = words
            .senses(&source.words)
            .is(Sense::TITLE | Sense::ORGANISATION);
        Some(source.words.end) == colon && (source.who != Who::Words || somebody)
    });
    colon
        .filter(|_| !named)
        .map(|colon| colon + 1)
        .filter(|next| words.is_capital(*next) && next + 1 < quote)
        .unwrap_or(start)
}
