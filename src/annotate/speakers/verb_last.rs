//! The verb comes last, the speaker long before it: `Ayşe Demir, “…” dedi.`, `田中首相は「…」と述べた。`, `김 장관은 "…"라고 말했다.`

use std::ops::Range;

use crate::annotate::Rule;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::subject;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far behind a quote its verb may stand, in words.
const NEAR: usize = 12;

/// The speaker of a quote whose verb stands behind it.
#[must_use]
pub fn around(
    scene: &Scene,
    sentence: &Range<usize>,
    quote: usize,
    behind: usize,
) -> Option<Found> {
    let words = scene.words;
    if !words.language.grammar.verb_last {
        return None;
    }
    let near = behind..sentence.end.min(behind + NEAR);
    let verb = |senses: Sense| {
        near.clone()
            .take_while(|index| scene.is_outside(*index) && words.shape(*index) != Shape::Break)
            .find(|index| words.is(*index, senses))
    };
    let verb = verb(Sense::SAYS | Sense::CALLS).or_else(|| verb(Sense::SAYING))?;
    // `“…” dedi Ayşe Demir`: not the ending of a verb that is written to it.
    let follower = Some(verb + 1).filter(|next| !words.touches(*next));
    let source = follower
        .and_then(|next| phrase_at(scene, next))
        // `“…” diye özetliyor`: a verb, not a name.
        .filter(|source| {
            words.language.grammar.unspaced
                || source.who != Who::Words
                || words.is_capital(source.words.start)
                || words.is(source.words.start, Sense::DETERMINER)
        })
        .or_else(|| topic(scene, behind, verb))
        .or_else(|| topic(scene, sentence.start, quote))
        .or_else(|| subject::first(scene, sentence.start, quote))?;
    (source.who != Who::Nobody).then(|| Found::certain(source, verb..verb + 1, Rule::Before))
}

/// What the last particle of a topic between `start` and `end` stands behind: `田中首相` of `田中首相は`.
#[must_use]
pub fn topic(scene: &Scene, start: usize, end: usize) -> Option<Source> {
    let words = scene.words;
    let particle = (start + 1..end).rev().find(|index| {
        words.is(*index, Sense::TOPIC)
            && scene.is_outside(*index)
            && words.is_letters(index - 1)
            && !words.is(index - 1, Sense::CALENDAR)
    })?;
    let mut first = particle;
    while first > start && (goes_on(scene, first - 1) || is_dot(scene, first - 1)) {
        first -= 1;
    }
    while first < particle && words.is(first, Sense::GENITIVE) {
        first += 1;
    }
    if first == particle {
        return None;
    }
    if let Some(pronoun) = phrase_at(scene, particle - 1)
        .filter(|source| matches!(source.who, Who::Pronoun(_) | Who::Nobody))
    {
        return Some(pronoun);
    }
    let named = scene.people.within(first..particle).next_back();
    let who = named.map_or(Who::Words, |mention| Who::Person(mention.person));
    let source = Source {
        words: first..particle,
        who,
    };
    Some(with_apposition(scene, source))
}

/// The dot between the parts of a foreign name: "ヴェラ・オスターカンプ".
fn is_dot(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    words.is_mark(index, "・·") && words.touches(index) && words.touches(index + 1)
}

/// True if the word at `index` is part of the phrase before a particle: "外務省" and "の" in "外務省の報道官は".
fn goes_on(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    scene.is_outside(index)
        && words.is_letters(index)
        && (words.is(index, Sense::GENITIVE)
            || !words.is(index, Sense::FUNCTION | Sense::CALENDAR | Sense::TOPIC))
}
