//! The cue trails: `The bridge is safe, Miller said`, `Die Brücke sei sicher, sagte Müller`.

use std::ops::Range;

use crate::annotate::indirect::Told;
use crate::annotate::indirect::between::behind_listener;
use crate::annotate::indirect::doubled::Doubled;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who};
use crate::annotate::speakers::{Scene, after, source};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;

/// All words that can be a cue behind what they tell.
pub const CUES: Sense = source::CUES
    .or(Sense::SAYS)
    .or(Sense::SAYING)
    .or(Sense::DOCUMENT)
    .or(Sense::CALLS);

/// How many words a subject without an article may have, with its verb.
const LONGEST: usize = 9;

/// A phrase that opens the sentence tells no more than when or where if it has fewer words and marks.
const SETTING: usize = 4;

/// What the sentence tells before its cue.
pub fn find(scene: &Scene, sentence: &Range<usize>, doubled: &Doubled) -> Option<Told> {
    let words = scene.words;
    if words.is(sentence.start, Sense::HOW) && words.language.grammar.verb_second {
        return None;
    }
    let mut commas = words.marks(sentence).rev().filter(|index| {
        words.is_mark(*index, ",") && scene.is_outside(*index) && !doubled.covers(*index)
    });
    commas.find_map(|comma| {
        let found = after::told(scene, comma).or_else(|| bare_source(scene, sentence, comma))?;
        let cue = found.cue.clone().filter(|cue| cue.end <= sentence.end)?;
        // "In Ohio, Miller said that": what is told comes now.
        let listener = behind_listener(scene, cue.start).filter(|end| {
            cue.start >= found.source.words.end
                && !words.is(sentence.start, Sense::PREPOSITION)
                && (*end >= sentence.end || words.is_mark(*end, ".,"))
        });
        let tail = listener.unwrap_or(cue.end).max(found.source.words.end);
        let inserted = words.is_mark(tail, ",:") && cue.start > found.source.words.start;
        let leads = (cue.end..sentence.end).any(|index| {
            words.is(index, Sense::CONTENT | Sense::QUESTION | Sense::AUXILIARY) && !inserted
                || !scene.is_outside(index)
        });
        let end = tail >= sentence.end
            || words.is_mark(tail, ",.;:)!?…")
            || words.is(
                tail,
                Sense::PREPOSITION | Sense::CALENDAR | Sense::ADVERB | Sense::CIRCUMSTANCE,
            );
        // "At the hearing, Miller was asked": nobody says it.
        let passive = (found.source.words.end..cue.start)
            .any(|index| words.is(index, Sense::AUXILIARY) && !words.language.grammar.verb_second);
        // "La ministre, Anne Roux, a annoncé": where verbs come first behind what they tell, a name before one is its subject.
        let source = found.source.words.start;
        let subject = words.language.grammar.inverts
            && source < cue.start
            && !words.is(source - 1, Sense::AUXILIARY);
        // "In the end, Miller said, the bridge was safe": no more than when it was so.
        let setting = inserted
            && comma < sentence.start + SETTING
            && words.is(
                sentence.start,
                Sense::PREPOSITION | Sense::CONJUNCTION | Sense::ADVERB,
            );
        // "Miller, two months later, announced plans": an object, if the verb tells of more than words.
        let object = source > cue.start
            && subject_leads(scene)
            && (words.is_joined(source) && words.is(source, Sense::ANY_PRONOUN)
                || found.source.who == Who::Words
                    && words.is(cue.start, Sense::SAYS)
                    && !words.is(cue.start, Sense::TELLS));
        (end && !leads && !passive && !subject && !setting && !object).then_some(Told {
            content: sentence.start..comma,
            cue,
            found: Some(found),
        })
    })
}

/// True where the subject stands before its verb, as a rule.
fn subject_leads(scene: &Scene) -> bool {
    let grammar = scene.words.language.grammar;
    !(grammar.verb_second || grammar.inverts || grammar.free_order || grammar.verb_last)
}

/// `…, police said.`, `…, people close to Miller say.`: a subject without an article, where the sentence ends with its verb.
fn bare_source(scene: &Scene, sentence: &Range<usize>, comma: usize) -> Option<Found> {
    let words = scene.words;
    let first = comma + 1;
    if !subject_leads(scene) {
        return None;
    }
    let verb = (first..sentence.end.min(first + LONGEST))
        .find(|index| {
            !words.is_letters(*index)
                || words.is(*index, Sense::VERB | Sense::SAYING | Sense::TELLS)
                    && !words.is(*index, Sense::DOCUMENT)
        })
        .filter(|verb| *verb > first && words.is(*verb, Sense::TELLS))
        .filter(|verb| {
            words.is(*verb, Sense::SAYS)
                || (first..*verb).any(|index| words.is(index, Sense::DOCUMENT))
        })?;
    let small = words.is(
        first,
        Sense::FUNCTION | Sense::SAYING | Sense::CALENDAR | Sense::SOURCE,
    ) && !words.is(first, Sense::DETERMINER);
    let ends = verb + 1 >= sentence.end
        || words.is_mark(verb + 1, ".")
        || words.is(verb + 1, Sense::CALENDAR);
    let clear = (first..=verb).all(|index| {
        scene.is_outside(index) && !words.is(index, Sense::CONJUNCTION | Sense::RELATIVE)
    });
    (ends && clear && !small).then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(
            Source {
                words: first..verb,
                who: Who::Words,
            },
            verb..verb + 1,
            Rule::After,
        )
    })
}

/// `Die Brücke ist sicher. Das teilte die Stadt mit.`: the whole sentence before is told.
pub fn sentence_before(scene: &Scene, sentence: &Range<usize>) -> Option<Told> {
    let found = after::that_somebody_said(scene, sentence.start)?;
    let before = scene.sentence(sentence.start.checked_sub(1)?);
    let cue = found.cue.clone()?;
    Some(Told {
        content: before,
        cue,
        found: Some(found),
    })
}
