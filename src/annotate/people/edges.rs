//! Where a name begins and ends: behind its titles, before the place that somebody comes from, and before the noun that is somebody's.

use std::ops::Range;

use crate::annotate::people::evidence::Lone;
use crate::annotate::people::figures::without_genitive;
use crate::annotate::people::names::{is_given, is_thing};
use crate::annotate::people::runs::is_particle;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::language::lookup::Key;
use crate::text::word::Shape;

/// Without points, particles and suffixes that stand alone at an edge.
pub fn without_edges(words: &Words, mut piece: Range<usize>) -> Range<usize> {
    while !piece.is_empty() && (words.is_mark(piece.start, ".") || is_particle(words, piece.start))
    {
        piece.start += 1;
    }
    while !piece.is_empty() && is_particle(words, piece.end - 1) {
        piece.end -= 1;
    }
    piece
}

/// "Robert Halver von der Deutschen Bank": where the particle leads to a thing, the name ends before it.
pub fn without_place(words: &Words, piece: Range<usize>) -> Range<usize> {
    let particle = (piece.start + 1..piece.end).find(|index| is_particle(words, *index));
    let Some(particle) = particle else {
        return piece;
    };
    let after = (particle..piece.end).find(|index| !is_particle(words, *index));
    // "Ronny Tong von der Bürgerpartei" has its last name already; "Johann Wolfgang von Goethe" has not.
    // "Robert Nelson do Farol": what is a given name as well is a last name before an article.
    let is_last = is_given(words, piece.start)
        && words.is(particle - 1, Sense::FAMILY)
        && words.is(particle, Sense::DEFINITE);
    let complete = particle - piece.start >= 2
        && (is_last || !is_given(words, particle - 1))
        && !words.is_mark(particle - 1, ".");
    let family = after.is_some_and(|index| words.is(index, Sense::FAMILY));
    let belongs = complete
        && words.is(particle, Sense::BELONGS)
        && (words.language.grammar.capital_nouns || !family);
    if is_number(words, particle - 1) {
        return piece;
    }
    let thing = belongs
        || words.is(piece.end, Sense::THING) && words.is_capital(piece.end)
        || after.is_some_and(|index| {
            words.shape(index) == Shape::Upper || words.is(index, Sense::CALENDAR)
        });
    if thing { piece.start..particle } else { piece }
}

/// The number of a king, behind which is told of what: "Carlos II de España".
pub fn is_number(words: &Words, index: usize) -> bool {
    words.of(index).chars().all(|c| "IVX".contains(c))
}

/// "Anna Ahlerts" of "Anna Ahlerts Plan": behind a genitive of a name that is known without its ending, a noun is none.
pub fn without_noun(words: &Words, piece: Range<usize>, lone: &Lone) -> Range<usize> {
    let Some(name) = piece.end.checked_sub(2).filter(|name| *name > piece.start) else {
        return piece;
    };
    let noun = name + 1;
    let may_be = words.language.grammar.capital_nouns
        && is_given(words, piece.start)
        && !words.is(noun, Sense::FAMILY | Sense::GIVEN | Sense::SUFFIX)
        && words.is_letters(name)
        && (words.is(name, Sense::OWNER) || !words.is(name, Sense::FAMILY));
    let is_genitive = |bare: &str| {
        let known = words.language.lexicon();
        lone.contains(bare)
            || known
                .look_up(&Key::new(bare, &mut String::new()), true)
                .is(Sense::FAMILY)
    };
    if may_be && without_genitive(words, words.of(name)).any(is_genitive) {
        piece.start..noun
    } else {
        piece
    }
}

/// The lower-case titles right before `start`: "campaign manager" of "campaign manager Robby Mook".
pub fn titles_before(words: &Words, start: usize) -> Range<usize> {
    let mut first = start;
    while first > 0 && words.is(first - 1, Sense::TITLE) && words.is_letters(first - 1) {
        first -= 1;
    }
    if first == start
        && start > 0
        && is_given(words, start)
        && is_thing(words, start - 1)
        && let Some(title) = title_with_thing(words, start)
    {
        first = title;
    }
    first..start
}

/// Where the title begins that ends before `end` with what hangs on it: "minister of foreign affairs".
pub fn title_with_thing(words: &Words, end: usize) -> Option<usize> {
    const LONGEST: usize = 4;
    if words.language.grammar.capital_nouns {
        return None;
    }
    let mut at = end.checked_sub(1)?;
    for _ in 0..LONGEST {
        if !words.is_letters(at) || words.is(at, Sense::SAYS | Sense::GIVEN) {
            return None;
        }
        at = at.checked_sub(1)?;
        if words.is(at, Sense::HANGS_ON) {
            let title = at.checked_sub(1)?;
            return words.is(title, Sense::TITLE).then_some(title);
        }
    }
    None
}
