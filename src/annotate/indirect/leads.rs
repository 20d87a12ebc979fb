//! The cue leads: `Miller said that …`, `denied the charges`, `called for a vote`, `Müller sagte, dass …`, `sagte, er habe …`.

use std::ops::Range;

use crate::annotate::indirect::{Told, clauses};
use crate::annotate::speakers::after::{Found, skip_adverbs};
use crate::annotate::speakers::phrase::{Who, phrase_at};
use crate::annotate::speakers::{Scene, subject};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// All verbs and nouns that can have what is told behind them.
const CUES: Sense = Sense::SAYS
    .or(Sense::SAYING)
    .or(Sense::TELLS)
    .or(Sense::JUDGES)
    .or(Sense::WILLS)
    .or(Sense::SPEAKS_OF)
    .or(Sense::NOTION);

/// How far behind its cue, in words, a "that" may open what is told: "said in a statement on Monday that".
const FAR: usize = 12;

/// What the sentence tells behind its cues, in order.
pub fn find(scene: &Scene, sentence: &Range<usize>) -> Vec<Told> {
    let mut all = Vec::new();
    let mut from = sentence.start;
    let mut index = from;
    while index < sentence.end {
        let cue = index;
        index += 1;
        if !scene.words.is(cue, CUES)
            || scene.words.shape(cue) != Shape::Lower
            || !scene.is_outside(cue)
        {
            continue;
        }
        let content = if scene.words.language.grammar.verb_second {
            behind_comma(scene, sentence, cue)
        } else {
            behind(scene, sentence, cue)
        };
        let Some(content) = content else {
            continue;
        };
        let source = subject::of_verb(scene, from, cue, content.start)
            .or_else(|| subject::of_verb(scene, sentence.start, cue, content.start));
        index = content.end;
        from = content.end;
        all.push(Told {
            content,
            cue: cue..cue + 1,
            found: source.map(|source| Found {
                confidence: match source.who {
                    Who::Words | Who::Nobody => Confidence::Likely,
                    _ => Confidence::Certain,
                },
                ..Found::certain(source, cue..cue + 1, Rule::Before)
            }),
        });
    }
    all
}

/// The content behind the cue where no comma parts them.
fn behind(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let end = sentence.end;
    let next = skip_adverbs(scene, cue + 1);
    let opens = |index: usize| words.is(index, Sense::CONTENT | Sense::QUESTION);
    if words.is(cue, Sense::NOTION) && !words.is(cue, Sense::SAYS) {
        return words
            .is(next, Sense::CONTENT)
            .then(|| next..clauses::end_of_clause(scene, next, end));
    }
    if opens(next) {
        return Some(next..clauses::end_of_clause(scene, next, end));
    }
    if words.is(cue, Sense::WILLS) && words.is(next, Sense::INFINITIVE) {
        return Some(next..clauses::end_of_clause(scene, next, end));
    }
    if words.is(cue, Sense::SPEAKS_OF) && words.is(next, Sense::PREPOSITION) {
        return Some(next + 1..clauses::end_of_object(scene, next + 1, end));
    }
    let says = words.is(cue, Sense::SAYS | Sense::SAYING | Sense::TELLS);
    if says {
        // "said in a statement on Monday that", "told reporters that"
        let opening = (next..end.min(next + FAR))
            .take_while(|index| scene.is_outside(*index) && !words.is_mark(*index, ",;:."))
            .find(|index| words.is(*index, Sense::CONTENT));
        if let Some(opening) = opening
            && (words.is(next, Sense::PREPOSITION | Sense::CALENDAR)
                || words.is(cue, Sense::ADDRESSES))
        {
            return Some(opening..clauses::end_of_clause(scene, opening, end));
        }
    }
    let mut start = next;
    if words.is(cue, Sense::ADDRESSES) {
        let hearer = phrase_at(scene, start)?;
        start = skip_adverbs(scene, hearer.words.end);
    }
    if words.is(start, Sense::CALENDAR) {
        start += 1;
    }
    if !words.is_letters(start) || !scene.is_outside(start) {
        return None;
    }
    let hangs = words.is(
        start,
        Sense::PREPOSITION | Sense::CONJUNCTION | Sense::AUXILIARY,
    ) && !words.is(start, Sense::DETERMINER);
    if hangs {
        return None;
    }
    // "…, said Miller": the words stand before.
    let before = cue.checked_sub(1)?;
    if before < sentence.start || words.is_mark(before, ",”\"") || !scene.is_outside(before) {
        return None;
    }
    if says {
        Some(start..clauses::end_of_clause(scene, start, end))
    } else if words.is(cue, Sense::JUDGES) {
        Some(start..clauses::end_of_object(scene, start, end))
    } else {
        None
    }
}

/// The content behind the next comma: "sagte am Montag, dass …", "kündigte an, … zu erhöhen".
fn behind_comma(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let comma = (cue + 1..sentence.end)
        .take_while(|index| scene.is_outside(*index))
        .find(|index| words.is_mark(*index, ","))?;
    let start = comma + 1;
    let end = clauses::end_of_clause(scene, start, sentence.end);
    let opens = words.is(start, Sense::CONTENT | Sense::QUESTION);
    let reported = || {
        (start..end).any(|index| {
            words.is(index, Sense::REPORTED)
                || words.is(index, Sense::INFINITIVE) && words.shape(index + 1) == Shape::Lower
        })
    };
    (opens || reported()).then_some(start..end)
}
