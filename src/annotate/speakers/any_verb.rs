//! After somebody's words nearly any verb tells who spoke: `„…“, strich X heraus`, `"…!" beamed X`; at the end of a line, or
//! on a line of its own, a dash and a name are enough.

use crate::annotate::speakers::after::{Found, ends_soon, skip_adverbs};
use crate::annotate::speakers::phrase::{Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// `„…“, strich X heraus`, `"…!" beamed X`: an unknown verb and a name after somebody's words.
#[must_use]
pub fn any_verb_then_name(scene: &Scene, index: usize, comma: bool) -> Option<Found> {
    let words = scene.words;
    let verb = comma
        && words.shape(index) == Shape::Lower
        && !words.is(index, Sense::FUNCTION | Sense::SAYING);
    let source = verb
        .then(|| phrase_at(scene, skip_adverbs(scene, index + 1)))
        .flatten()?;
    matches!(source.who, Who::Person(_) | Who::Pronoun(_)).then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, index..index + 1, Rule::After)
    })
}

/// `"…," X retaliated`: the form of the verb is enough.
#[must_use]
pub fn name_then_any_verb(scene: &Scene, index: usize, spoken: bool) -> Option<Found> {
    let words = scene.words;
    if !spoken || words.language.grammar.verb_second {
        return None;
    }
    let source = phrase_at(scene, index)?;
    let verb = skip_adverbs(scene, source.words.end);
    let named = matches!(source.who, Who::Person(_) | Who::Pronoun(_));
    let is_verb = words.shape(verb) == Shape::Lower
        && !words.is(verb, Sense::FUNCTION)
        && (words.ends(verb, words.language.grammar.past)
            || words.is(verb + 1, Sense::VERB_PARTICLE))
        && ends_soon(scene, verb + 1);
    (named && is_verb).then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::After)
    })
}

/// `"…" (X, 47).`: a name in brackets, at the end of its sentence.
fn in_brackets(scene: &Scene, bracket: usize) -> Option<Found> {
    let words = scene.words;
    let source = phrase_at(scene, bracket + 1)?;
    let name_end = source.words.end;
    let close = (name_end..name_end + 6).find(|index| words.is_mark(*index, ")"))?;
    let parted = close == name_end || words.is_mark(name_end, ",;");
    let ends = words.is_mark(close + 1, ".") || words.shape(close + 1) == Shape::Break;
    (parted && ends && matches!(source.who, Who::Person(_)))
        .then(|| Found::certain(source, bracket..bracket + 1, Rule::After))
}

/// `"The roof went": residents recall the storm`: a line that opens with a quote and a colon, as headlines do, goes on with who
/// said it; the `colon` stands right behind the marks.
#[must_use]
pub fn kicker(scene: &Scene, colon: usize) -> Option<Found> {
    let words = scene.words;
    let quote = &scene.quotes[scene.quote_at(colon.checked_sub(1)?)?];
    let opens = scene.line(colon).start == quote.first;
    let source = opens.then(|| phrase_at(scene, colon + 1)).flatten()?;
    let somebody = match source.who {
        Who::Person(_) => true,
        // "residents of Mill Lane", "the harbour police"
        Who::Words => [source.words.start, source.words.end - 1]
            .into_iter()
            .any(|at| {
                words.is(at, Sense::TITLE | Sense::ORGANISATION)
                    || words.ends(at, words.language.grammar.plural_nouns)
            }),
        _ => false,
    };
    somebody.then(|| Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, colon..colon + 1, Rule::Source)
    })
}

/// `"…" – X` at the end of the line, and `– X` alone on the next one.
#[must_use]
pub fn signed(scene: &Scene, start: usize) -> Option<Found> {
    let words = scene.words;
    let mut dash = start;
    while words.shape(dash) == Shape::Break && dash < start + 3 {
        dash += 1;
    }
    if words.is_mark(start, "(") {
        return in_brackets(scene, start);
    }
    if !words.is_mark(dash, "–—―-") {
        return None;
    }
    let source = phrase_at(scene, dash + 1)?;
    let end = source.words.end;
    let closes = words.shape(end) == Shape::Break
        || words.is_mark(end, ".") && words.shape(end + 1) == Shape::Break
        || words.is_mark(end, ",") && dash > start
        // Where a line break was lost the next quote follows at once.
        || dash == start && (words.is_mark(end, ".") || !scene.is_outside(end));
    (closes && source.who != Who::Nobody)
        .then(|| Found::certain(source, dash..dash + 1, Rule::After))
}
