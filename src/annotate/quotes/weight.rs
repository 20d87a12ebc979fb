//! How much speaks for marked words being somebody's, where a capital is no sign of a title: what they are made of, where they
//! stand, and whether anybody was found who says them.
//!
//! The figures are those of a logistic regression over the marked words of some hundred news articles, times three and
//! rounded; those without enough cases there are set by hand.

use std::ops::Range;

use crate::annotate::quotes::scare::is_exclaimed;
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::Who;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far before the marks, in words, a noun may announce a name.
const NAMED_NEAR: usize = 4;

/// The most letters of a small word that tells nothing: "the", "of", "de".
const SMALL_WORD: usize = 3;

/// What speaks for quote `number`, whose words are `inner`, less what speaks against it: above nothing it is a quote.
#[must_use]
pub fn of(scene: &Scene, number: usize, inner: &[usize], found: Option<&Found>) -> i32 {
    let quote = &scene.quotes[number];
    let speaks = speaks(scene, inner);
    made_of(scene, inner, speaks)
        + standing(scene, quote.first..quote.end, inner, speaks)
        + told_by(scene, quote.first, inner, found)
        - 1
}

/// Whether a verb, and whether a person, is among the words.
#[derive(Debug, Clone, Copy)]
struct Speaks {
    verb: bool,
    person: bool,
}

fn speaks(scene: &Scene, inner: &[usize]) -> Speaks {
    let words = scene.words;
    Speaks {
        verb: inner
            .iter()
            .any(|index| !words.is_capital(*index) && words.is(*index, Sense::VERB)),
        person: inner.iter().any(|index| {
            words.is(*index, Sense::ANY_PRONOUN) && !words.is(*index, Sense::DETERMINER)
                || words.is(*index, Sense::PRONOUN) && !words.is_capital(*index)
        }),
    }
}

/// By the words: sentences have small words, verbs and people in them, names seldom.
fn made_of(scene: &Scene, inner: &[usize], speaks: Speaks) -> i32 {
    let words = scene.words;
    let small = |index: &usize| words.shape(*index) == Shape::Lower;
    let plain = |index: &usize| small(index) && !words.is(*index, Sense::FUNCTION | Sense::VERB);
    let length = |index: &usize| words.of(*index).chars().count();
    let function = inner
        .iter()
        .filter(|index| small(index) && words.is(**index, Sense::FUNCTION))
        .count();
    let content = inner
        .iter()
        .any(|index| plain(index) && length(index) > SMALL_WORD);
    // "the", "of": words of another language, in a name.
    let foreign = inner
        .iter()
        .any(|index| plain(index) && length(index) <= SMALL_WORD);
    let number = inner
        .iter()
        .any(|index| words.shape(*index) == Shape::Number);
    sum(&[
        (!words.is_capital(inner[0]), 3),
        (speaks.verb, 2),
        (speaks.person, 3),
        (content, 3),
        (function > 0, 2),
        (function > 1, 3),
        (foreign, -1),
        (number, -2),
        (inner.len() <= 5, -1),
        (inner.len() > 8, 1),
    ])
}

/// By the place `marked`: behind a colon, in reported speech, or beside a noun that announces a name.
fn standing(scene: &Scene, marked: Range<usize>, inner: &[usize], speaks: Speaks) -> i32 {
    let words = scene.words;
    let (first, end) = (marked.start, marked.end);
    let sentence = scene.sentence(first);
    // What stands before the marks, in their sentence.
    let before = first.wrapping_sub(1);
    let inside = first != sentence.start;
    let is_before = |senses: Sense| inside && words.is(before, senses);
    let near = sentence.start.max(first.saturating_sub(NAMED_NEAR))..first;
    let outside = |index: &usize| scene.is_outside(*index) && !words.is_capital(*index);
    let reported = sentence
        .clone()
        .filter(outside)
        .any(|index| words.is(index, Sense::REPORTED));
    let says = sentence
        .clone()
        .filter(outside)
        .any(|index| words.is(index, Sense::SAYS | Sense::SAYING));
    let cues = Sense::SAYS | Sense::CALLS | Sense::SAYING;
    let adjective =
        inside && words.shape(before) == Shape::Lower && !words.is(before, Sense::FUNCTION | cues);
    let noun = inside && words.is_capital(before) && !words.is(before, Sense::FUNCTION);
    let capital = words.is_capital(inner[0]);
    // "ist das „ein guter Plan“": no article stands before another.
    let article = is_before(Sense::DEFINITE) && !words.is(inner[0], Sense::DETERMINER);
    let silent = !speaks.verb && !speaks.person;
    // "ein „neues gemeinsames Abkommen“": an adjective and its noun, as the writer might put it.
    let phrase = silent
        && !reported
        && !says
        && is_before(Sense::DETERMINER)
        && inner.last().is_some_and(|last| words.is_capital(*last));
    sum(&[
        (words.is_mark(end - 2, ".…"), 2),
        (is_exclaimed(scene, first, end), 3),
        (words.is_mark(before, ":"), 2),
        (reported, 2),
        (says, 1),
        (is_before(Sense::REPORT), 3),
        (article, if capital { -4 } else { -2 }),
        (noun && capital && silent, -2),
        (adjective, -2),
        (phrase, -2),
        (near.clone().any(|at| words.is(at, Sense::NAMING)), -3),
    ])
}

/// By who was found to say it.
fn told_by(scene: &Scene, first: usize, inner: &[usize], found: Option<&Found>) -> i32 {
    let Some(found) = found else {
        return -3;
    };
    let words = scene.words;
    let source = &found.source;
    let unnamed = source.who == Who::Words;
    // "des Magazins „…“": a name beside its noun, which was taken for who speaks.
    let beside = source.words.end == first && words.is_capital(inner[0]);
    // "Laut einem Test des Blattes „…“ ist": the verb would part the source from what it says.
    let of_source = source.words.end == first
        && found.rule == Rule::Source
        && words.language.grammar.verb_second;
    let naming = source.words.clone().any(|at| words.is(at, Sense::NAMING));
    sum(&[
        (found.confidence > Confidence::Weak, 3),
        (found.confidence == Confidence::Weak, -2),
        (unnamed, -2),
        (unnamed && (beside || naming), -3),
        (unnamed && of_source, -8),
    ])
}

/// The weights of what holds.
fn sum(reasons: &[(bool, i32)]) -> i32 {
    let holding = reasons.iter().filter(|(holds, _)| *holds);
    holding.map(|(_, weight)| weight).sum()
}
