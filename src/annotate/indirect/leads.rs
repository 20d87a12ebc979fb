//! The cue leads: `Miller said that …`, `denied the charges`, `called for a vote`, `Müller sagte, dass …`, `sagte, er habe …`.

use std::ops::Range;

use crate::annotate::indirect::between::{FAR, behind_listener, opening_behind};
use crate::annotate::indirect::doubled::Doubled;
use crate::annotate::indirect::{Told, bare, clauses};
use crate::annotate::speakers::after::{Found, skip_adverbs};
use crate::annotate::speakers::phrase::{Source, Who};
use crate::annotate::speakers::{Scene, subject};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// All words that can have what is told behind them.
pub const CUES: Sense = Sense::SAYS
    .or(Sense::SAYING)
    .or(Sense::TELLS)
    .or(Sense::JUDGES)
    .or(Sense::WILLS)
    .or(Sense::SPEAKS_OF)
    .or(Sense::NOTION);

/// "Miller Says the Bridge Is Safe": a cue with a capital among the first words of a text stands in a headline.
const HEADLINE: usize = 8;

/// Adds what the sentence tells behind its cues from `start` on, in order.
pub fn find(
    scene: &Scene,
    sentence: &Range<usize>,
    start: usize,
    doubled: &Doubled,
    all: &mut Vec<Told>,
) {
    let mut from = start;
    let mut index = from;
    while index < sentence.end {
        let cue = index;
        index += 1;
        if !scene.words.is(cue, CUES)
            || scene.words.is_capital(cue)
                && !is_noun_cue(scene, cue)
                && !opens_sentence(scene, sentence, cue)
                && !in_headline(scene, cue)
            || !scene.is_outside(cue)
            || doubled.covers(cue)
        {
            continue;
        }
        let grammar = scene.words.language.grammar;
        let content = if grammar.comma_clauses {
            behind_comma(scene, sentence, cue)
        } else {
            behind(scene, sentence, cue)
        };
        let Some(mut content) = content else {
            continue;
        };
        content.end = doubled.past(content.end).max(content.end);
        let source = owner(scene, cue)
            .or_else(|| subject::of_verb(scene, from, cue, content.start))
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
}

/// "heard Miller's claim that": whose words they are.
fn owner(scene: &Scene, cue: usize) -> Option<Source> {
    let before = cue.checked_sub(1)?;
    let mention = scene.people.at(before)?;
    (scene.words.is_possessive(before) && scene.words.is(cue, Sense::NOTION)).then(|| Source {
        words: mention.words.clone(),
        who: Who::Person(mention.person),
    })
}

/// "der Vorwurf, dass": where nouns have capitals they are cues all the same.
fn is_noun_cue(scene: &Scene, cue: usize) -> bool {
    let words = scene.words;
    words.language.grammar.capital_nouns && words.is(cue, Sense::NOTION)
}

/// "Miller Says the Bridge Is Safe".
fn in_headline(scene: &Scene, cue: usize) -> bool {
    let words = scene.words;
    cue < HEADLINE
        && words.is(cue, Sense::SAYS)
        && !words.ends(cue, words.language.grammar.past)
        && cue > 0
        && words.is_capital(cue - 1)
}

/// "Asked whether …, Miller", "Saying that …, Miller": a participle opens the sentence, its subject comes later.
fn opens_sentence(scene: &Scene, sentence: &Range<usize>, cue: usize) -> bool {
    let words = scene.words;
    let participle = words.is(cue, Sense::SAYING)
        || is_participle(scene, cue)
        || words.is(cue, Sense::ADDRESSES) && words.ends(cue, words.language.grammar.past);
    cue == sentence.start && participle && words.shape(cue) == Shape::Capital
}

/// The content behind the cue where no comma parts them.
fn behind(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let end = sentence.end;
    let start = cue + 1;
    let mut next = skip_adverbs(scene, start);
    if words.is_mark(next, ",") && words.is(next + 1, Sense::CONTENT) {
        next += 1;
    }
    let clause = |start: usize| Some(start..clauses::end_of_clause(scene, sentence, cue, start));
    if words.is(cue, Sense::THING) && words.ends(cue, words.language.grammar.plural_nouns) {
        // "the states that voted"
        return None;
    }
    let is_noun = is_noun(scene, sentence.start, cue) && !opens_sentence(scene, sentence, cue);
    let that = words.is(next, Sense::CONTENT) && !is_pronoun_that(scene, next);
    let infinitive = cue > 0 && words.is(cue - 1, Sense::INFINITIVE);
    if is_noun && !words.is(cue, Sense::NOTION) && !infinitive {
        return None;
    }
    if that {
        return clause(next);
    }
    if words.is(cue, Sense::WILLS) && words.is(start, Sense::INFINITIVE) {
        return clause(start).filter(|_| !is_relative(scene, sentence.start, cue));
    }
    // "spoke in the harbour" tells where.
    let elsewhere = Sense::PLACE | Sense::CIRCUMSTANCE | Sense::AGENT;
    let asked_to = words.is(cue, Sense::ADDRESSES) && words.is(start, Sense::INFINITIVE);
    if words.is(cue, Sense::SPEAKS_OF)
        && words.is(start, Sense::PREPOSITION)
        && !words.is(start, elsewhere)
        && !asked_to
    {
        return Some(start + 1..clauses::end_of_object(scene, start + 1, end));
    }
    if is_noun && !infinitive {
        return None;
    }
    if words.is(next, Sense::QUESTION) {
        return clause(next);
    }
    if let Some(question) = behind_listener(scene, cue).filter(|at| words.is(*at, Sense::QUESTION))
    {
        return clause(question);
    }
    if words.is(cue, Sense::TELLS | Sense::JUDGES | Sense::SAYS)
        && let Some(opening) = opening_behind(scene, sentence, cue, next)
    {
        return clause(opening);
    }
    bare::behind(scene, sentence, cue)
}

/// "the members who refused to vote": the clause only tells who is meant.
fn is_relative(scene: &Scene, start: usize, cue: usize) -> bool {
    let words = scene.words;
    let mut clause = (start..cue)
        .rev()
        .take_while(|index| !words.is_mark(*index, ","));
    clause.any(|index| words.is(index, Sense::RELATIVE))
}

/// "citing", "denouncing", and not "warning", which may be a noun.
pub fn is_participle(scene: &Scene, cue: usize) -> bool {
    let words = scene.words;
    words.ends(cue, words.language.grammar.participles) && !words.is(cue, Sense::SAYS)
}

/// A word that looks like a verb and is a noun here: "the claims", "Miller's plans", or an infinitive, whose subject is far.
fn is_noun(scene: &Scene, start: usize, cue: usize) -> bool {
    let words = scene.words;
    let Some(before) = cue.checked_sub(1).filter(|before| *before >= start) else {
        return true;
    };
    let determiner = words.is(before, Sense::DETERMINER)
        && !words.is(before, Sense::PRONOUN)
        && !is_verb_after_determiner(scene, cue);
    let preposition = words.is(before, Sense::PREPOSITION)
        && !words.is(cue, Sense::SAYING)
        && !is_participle(scene, cue);
    let mark = words
        .mark(before)
        .is_some_and(|mark| !",)—–%’'".contains(mark));
    determiner || preposition || mark || words.is_possessive(before)
}

/// "the letter that said", "two in three said": the determiner stands for somebody or something of its own.
fn is_verb_after_determiner(scene: &Scene, cue: usize) -> bool {
    let words = scene.words;
    let grammar = words.language.grammar;
    let verb = words.is(cue, Sense::SAYS)
        && !words.is(cue, Sense::NOTION)
        && !words.ends(cue, grammar.past)
        && !words.ends(cue, grammar.plural_nouns);
    words.is(cue, Sense::TELLS) && (verb || words.is(cue - 1, Sense::CONTENT))
}

/// "said that man", "said that in 2010": not every "that" opens a clause.
fn is_pronoun_that(scene: &Scene, index: usize) -> bool {
    scene.words.is_mark(index + 1, ".;:!?") || scene.words.shape(index + 1) == Shape::Break
}

/// The content behind the next comma: "sagte am Montag, dass …", "kündigte an, … zu erhöhen".
fn behind_comma(scene: &Scene, sentence: &Range<usize>, cue: usize) -> Option<Range<usize>> {
    let words = scene.words;
    let comma = (cue + 1..sentence.end.min(cue + FAR))
        .take_while(|index| scene.is_outside(*index))
        .find(|index| words.is_mark(*index, ","))?;
    let says = words.is(cue, Sense::SAYS | Sense::SAYING);
    // "teilte mit, dass": what may be a preposition stands right before the comma.
    if !says && comma > cue + 1 && words.is(cue, Sense::PREPOSITION | Sense::ADVERB | Sense::NOTION)
    {
        return None;
    }
    let start = comma + 1;
    let end = clauses::end_of_clause(scene, sentence, cue, start);
    if words.is(start, Sense::CONTENT | Sense::QUESTION) {
        return Some(start..end);
    }
    let reported = (start..end).any(|index| words.is(index, Sense::REPORTED));
    let infinitive = words.language.grammar.verb_second
        && !words.is(start, Sense::CIRCUMSTANCE | Sense::CONJUNCTION)
        && (start..end).any(|index| {
            words.is(index, Sense::INFINITIVE) && words.shape(index + 1) == Shape::Lower
        });
    let plain = says
        && words.language.grammar.verb_second
        && comma <= cue + 4
        && !words.is(
            start,
            Sense::RELATIVE | Sense::CONJUNCTION | Sense::PREPOSITION,
        );
    (reported || infinitive || plain).then_some(start..end)
}
