//! Marks around words that nobody said: titles, names, irony.

use crate::annotate::quotes::{Spoken, weight};
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How far from its cue, in words, a fragment may stand.
const NEAR: usize = 24;

/// Marked words of this many or fewer are irony or a name, unless a cue speaks for them.
const SHORT: usize = 5;

/// True if the words of quote `number`, attributed as `found`, are somebody's.
#[must_use]
pub fn is_quote(scene: &Scene, number: usize, found: Option<&Found>, earlier: &[bool]) -> bool {
    let quote = &scene.quotes[number];
    let words = scene.words;
    let inner = inner_words(scene, number);
    let length: usize = inner.iter().map(|index| words.count(*index)).sum();
    let cued = found.is_some_and(|found| found.cue.is_some());
    if found.is_some_and(|found| found.rule == Rule::Echo) {
        return true;
    }
    let verb = inner
        .iter()
        .any(|index| words.is(*index, Sense::VERB) && !words.is_capital(*index));
    if is_next_in_list(scene, number, earlier)
        && !verb
        && !has_clause(scene, quote.first, quote.end)
    {
        return false;
    }
    if length < 3 {
        return !is_german_name(scene, number, &inner, found)
            && (cued && is_fragment(scene, number, &inner, found)
                || found.is_some_and(|found| goes_on(scene, number, found, earlier)));
    }
    if is_named_by(scene, quote.first) && inner.len() <= 2 * SHORT {
        return false;
    }
    if words.language.grammar.capital_nouns {
        return weight::of(scene, number, &inner, found) > 0;
    }
    let told = found
        .is_some_and(|found| found.rule == Rule::Carry || found.confidence > Confidence::Weak)
        || words.is_mark(quote.first.wrapping_sub(1), ":") && words.is_capital(inner[0]);
    if length > SHORT || cued || told {
        let said = found.is_some_and(|found| matches!(found.rule, Rule::After | Rule::Turn))
            && !scene
                .words
                .is(quote.first.wrapping_sub(1), Sense::PREPOSITION);
        return said || !is_title(scene, &inner) || is_exclaimed(scene, quote.first, quote.end);
    }
    has_clause(scene, quote.first, quote.end)
}

/// True if quote `number` has words enough for one, and is a name or irony all the same: „Freunde des Hafens“ in "ein Mitglied
/// der „Freunde des Hafens“".
#[must_use]
pub fn is_name(scene: &Scene, number: usize, found: Option<&Found>) -> bool {
    let inner = inner_words(scene, number);
    scene.words.language.grammar.capital_nouns
        && inner.len() > 2
        && weight::of(scene, number, &inner, found) <= 0
}

/// The words of quote `number`, without marks.
fn inner_words(scene: &Scene, number: usize) -> Vec<usize> {
    let quote = &scene.quotes[number];
    (quote.first..quote.end)
        .filter(|index| !matches!(scene.words.shape(*index), Shape::Mark | Shape::Break))
        .collect()
}

/// The second of „A“, „B“ and „C“ is what the first was: no quote.
fn is_next_in_list(scene: &Scene, number: usize, earlier: &[bool]) -> bool {
    let Some(last) = number.checked_sub(1) else {
        return false;
    };
    let between = scene.quotes[last].end..scene.quotes[number].first;
    let listed = between.len() <= 3
        && between.clone().all(|index| {
            scene.words.is_mark(index, ",(/")
                || scene
                    .words
                    .is(index, Sense::CONJUNCTION | Sense::DETERMINER)
        });
    listed && !between.is_empty() && !earlier[last]
}

/// One or two words count where a verb of saying is near and they are no name.
fn is_fragment(scene: &Scene, number: usize, inner: &[usize], found: Option<&Found>) -> bool {
    let quote = &scene.quotes[number];
    let Some(found) = found.filter(|found| {
        matches!(found.rule, Rule::Before | Rule::After)
            || found.rule == Rule::Source && is_beside(quote, inner, scene, found)
    }) else {
        return false;
    };
    if found.rule == Rule::Source {
        return !is_named_by(scene, quote.first);
    }
    let large = inner.iter().all(|index| scene.words.is_capital(*index));
    let near = found
        .cue
        .as_ref()
        .is_some_and(|cue| quote.first.abs_diff(cue.start) < NEAR);
    let named = is_named_by(scene, quote.first);
    let spoken = has_clause(scene, quote.first, quote.end);
    let claimed = found.rule == Rule::After
        || scene
            .words
            .is(quote.first.wrapping_sub(1), Sense::AUXILIARY)
        || inner.len() == 2
        || says_of_itself(scene, found)
        || scene
            .words
            .is(found.cue.clone().map_or(0, |cue| cue.start), Sense::CALLS)
        || is_as(scene, quote.first)
        || spoken && scene.words.is_mark(quote.first.wrapping_sub(1), ":");
    near && !named && claimed && (!large || spoken || scene.words.language.grammar.capital_nouns)
}

/// `“…”, according to X`, `nach Ansicht von X „verfehlt“`: the source stands right behind the words, or right before small ones.
fn is_beside(quote: &Spoken, inner: &[usize], scene: &Scene, found: &Found) -> bool {
    let behind = found
        .cue
        .as_ref()
        .is_some_and(|cue| (quote.end..quote.end + 2).contains(&cue.start));
    behind || found.source.words.end == quote.first && !scene.words.is_capital(inner[0])
}

/// `"Yes," said X. "We knew."`, `called it "useful" and "wise"`: the few words go on with those of the quote before.
fn goes_on(scene: &Scene, number: usize, found: &Found, earlier: &[bool]) -> bool {
    let words = scene.words;
    let Some(last) = number.checked_sub(1).filter(|last| earlier[*last]) else {
        return false;
    };
    let quote = &scene.quotes[number];
    let between = scene.quotes[last].end..quote.first;
    let sentence =
        scene.sentence(quote.first).start == quote.first && words.is_mark(quote.end - 2, ".!?…");
    let listed = between.clone().any(|index| words.is(index, Sense::AND))
        && between
            .clone()
            .all(|index| words.is_mark(index, ",") || words.is(index, Sense::AND));
    found.rule == Rule::Carry && (sentence || listed)
}

/// "s'est dit « stupéfait »", "si è detto «sbalordito»".
fn says_of_itself(scene: &Scene, found: &Found) -> bool {
    let cue = found.cue.as_ref().map_or(0, |cue| cue.start);
    cue > 1 && scene.words.is(cue - 1, Sense::AUXILIARY) && scene.words.is(cue - 2, Sense::CLITIC)
}

/// Where all nouns have capitals a title looks like words: it begins with a noun, follows a definite article or another
/// noun ("die Zeitschrift „…“"), and holds neither a verb nor a comma.
fn is_german_name(scene: &Scene, number: usize, inner: &[usize], found: Option<&Found>) -> bool {
    let words = scene.words;
    let quote = &scene.quotes[number];
    let before = quote.first.wrapping_sub(1);
    if !words.language.grammar.capital_nouns || found.is_some_and(|found| found.rule == Rule::After)
    {
        return false;
    }
    let after_noun = words.is_capital(before)
        && !words.is(before, Sense::FUNCTION)
        && scene.people.at(before).is_none();
    let after_article = words.is(before, Sense::DEFINITE);
    (after_noun || after_article)
        && inner.len() <= 2 * SHORT
        && words.is_capital(inner[0])
        && !inner.iter().any(|index| {
            words.is(*index, Sense::VERB | Sense::ANY_PRONOUN | Sense::REPORTED)
                && !words.is_capital(*index)
        })
        && !has_clause(scene, quote.first, quote.end)
}

/// "bezeichnete sie als eine „…“".
fn is_as(scene: &Scene, first: usize) -> bool {
    (first.saturating_sub(3)..first).any(|index| scene.words.is(index, Sense::ROLE))
}

/// "der Film „…“", "sogenannte „…“".
fn is_named_by(scene: &Scene, first: usize) -> bool {
    first > 0 && scene.words.is(first - 1, Sense::NAMING)
}

/// Words that all begin with capitals, small ones apart, are a title (no sign where all nouns do).
fn is_title(scene: &Scene, inner: &[usize]) -> bool {
    let words = scene.words;
    !words.language.grammar.capital_nouns
        && inner.len() <= 2 * SHORT
        && inner.iter().all(|index| {
            words.is_capital(*index)
                || words.is(*index, Sense::FUNCTION)
                || words.shape(*index) == Shape::Number
        })
        && inner
            .iter()
            .filter(|index| words.is_capital(**index))
            .count()
            > 1
}

/// "Thank you, Indiana!"
pub fn is_exclaimed(scene: &Scene, first: usize, end: usize) -> bool {
    (first + 1..end).any(|index| scene.words.is_mark(index, "!?"))
}

/// A full stop, a comma or an exclamation inside: somebody speaks.
fn has_clause(scene: &Scene, first: usize, end: usize) -> bool {
    (first + 1..end).any(|index| scene.words.is_mark(index, ".,!?…。、！？"))
}
