//! Names by their shape and company: runs of capitalised words, cut at what cannot be part of a name. What they weigh is in
//! [`evidence`](crate::annotate::people::evidence).

use std::ops::Range;

use crate::annotate::people::edges::{
    title_with_thing, titles_before, without_edges, without_noun, without_place,
};
use crate::annotate::people::entries;
use crate::annotate::people::evidence::{
    ENOUGH, Lone, is_title_case, lone_words, opens_sentence, weight_of_full_name,
};
use crate::annotate::people::lists;
use crate::annotate::people::lone;
use crate::annotate::people::order::is_family_first;
use crate::annotate::people::runs::{after_initial, is_between_marks, is_particle, run_at};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// A name in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The words of the name, without titles.
    pub words: Range<usize>,
    /// The titles before it: `3..4` in "der frühere Präsident Tom Ashby".
    pub titles: Range<usize>,
    /// Enough evidence to be a person without help from another mention.
    pub certain: bool,
}

/// All names of the story, in order: the certain ones, and those that may prove to be a known person.
#[must_use]
pub fn find(words: &Words) -> Vec<Name> {
    let lone = lone_words(words);
    let mut names = Vec::with_capacity(words.len() / 16);
    for line in words.lines() {
        if !words.is_story(line.start) {
            continue;
        }
        let shouting = is_title_case(words, &line);
        let first = names.len();
        let mut index = entries::find(words, &line, &mut names);
        while let Some(capital) = words.next_capital(index..line.end) {
            index = capital;
            let run = run_at(words, index, line.end);
            if run.is_empty() {
                index += 1;
                continue;
            }
            index = run.end;
            names_of_run(words, &run, shouting, &lone, &mut names);
        }
        if !shouting {
            lists::support(words, &mut names[first..], &lone);
        }
    }
    names
}

/// Cuts one run at titles and at words of things, and weighs each piece.
fn names_of_run(
    words: &Words,
    run: &Range<usize>,
    shouting: bool,
    lone: &Lone,
    names: &mut Vec<Name>,
) {
    let mut start = run.start;
    let mut titles = run.start..run.start;
    let mut tied = false;
    let mut index = run.start;
    while index < run.end {
        let step = after_initial(words, index).min(run.end);
        let cuts = is_cut(words, index, start, run);
        if cuts {
            names_of_piece(words, start..index, &titles, shouting || tied, lone, names);
            // "die Sprecherin des Ministeriums Anna Behrens": a noun of the language, not part of a name.
            let noun = words.language.grammar.capital_nouns
                && index > 0
                && words.is(index - 1, Sense::DETERMINER)
                && words.shape(index) != Shape::Upper
                && is_given(words, step);
            tied = is_thing(words, index) && !noun && !hangs_on_title(words, index);
            if is_title(words, index) {
                if titles.end != index {
                    titles.start = index;
                }
                titles.end = step;
            } else if titles.is_empty() || titles.end != index || !words.is(index, Sense::COUNTRY) {
                titles = step..step;
            } else {
                // "Verteidigungsminister Südkoreas Shin Won-Sik"
                titles.end = step;
            }
            start = step;
        }
        index = step;
    }
    names_of_piece(
        words,
        start..run.end,
        &titles,
        shouting || tied,
        lone,
        names,
    );
}

/// A word that makes its neighbours the name of a place, a team or a work: "San Diego", "Harry Potter Club".
pub fn is_thing(words: &Words, index: usize) -> bool {
    words.is(index, Sense::THING) && !words.is(index, Sense::TITLE | Sense::COUNTRY)
}

/// "Secretary of State Anna Berg", "ministre de l'Intérieur": the thing belongs to the title, and not to the name behind it.
fn hangs_on_title(words: &Words, index: usize) -> bool {
    // "The coach of San Marino" has no name.
    let is_full = is_given(words, index + 1)
        && (words.is_capital(index + 2) || is_particle(words, index + 2));
    is_full && !words.is(index, Sense::SAINT) && title_with_thing(words, index + 1).is_some()
}

/// True if the word at `index` is no part of a name that began at `start`.
fn is_cut(words: &Words, index: usize, start: usize, run: &Range<usize>) -> bool {
    // "Karls Freund": what somebody has, though some are called so.
    let owned = index > start && words.is(index - 1, Sense::OWNER);
    if owned
        && (words.is(index, Sense::COMMON | Sense::TITLE) || lone::plain(words, index).is_some())
    {
        return true;
    }
    // "Bruno Tavares Neto": in Portuguese a grandson, and no title.
    if words.is(index, Sense::SUFFIX) && index > start + 1 && index + 1 == run.end {
        return false;
    }
    if is_title(words, index) {
        // "Gerhard Richter", "Martin King": a title after a given name is a last name.
        return !(index > start && words.is(index - 1, Sense::GIVEN) && index + 1 == run.end);
    }
    let follows_given = index > start && words.is(start, Sense::GIVEN);
    // "Juan Domingo Perales": between names a day is one.
    let inside = follows_given && index + 1 < run.end;
    let given = words.is(index, Sense::GIVEN)
        && (inside || !words.is(index, Sense::CALENDAR))
        && !words.is(index, Sense::AGENCY);
    if given || index + 1 < run.end && is_family_first(words, index) {
        return false;
    }
    if words.is(index, Sense::COUNTRY) {
        return !follows_given || words.shape(index) == Shape::Upper;
    }
    // "Anthony Lake", "De la Torre"
    let follows = follows_given || index > start && words.is(index - 1, Sense::PARTICLE);
    let last = follows && index + 1 == run.end && words.is(index, Sense::FAMILY);
    words.is(index, Sense::AGENCY | Sense::CALENDAR)
        || words.is(index, Sense::ORDINARY) && !follows_given
        || words.is(index, Sense::THING) && !last
        || run.len() > 1
            && (!follows_given || is_complete(words, start..index))
            && is_plain(words, index)
}

/// A noun of a language that writes all of them with capitals, and no name that is known.
fn is_plain(words: &Words, index: usize) -> bool {
    words.sense(index) == Sense::UNKNOWN && lone::plain(words, index).is_some()
}

/// "Anna Roth", to which nothing needs to be added, is more than "Anna", and "Karls" is all of a name.
fn is_complete(words: &Words, name: Range<usize>) -> bool {
    let last = name.end - 1;
    let whole = name.len() > 1 && !is_given(words, last) && !is_particle(words, last);
    words.is_letters(last) && (whole || words.is(last, Sense::OWNER))
}

/// A title that is not also a given name ("Earl", "Major").
fn is_title(words: &Words, index: usize) -> bool {
    let given = words.is(index, Sense::GIVEN) && !words.is(index, Sense::COMMON);
    words.is(index, Sense::TITLE) && !given
        || is_affiliation(words, index)
        || words.sense(index) == Sense::UNKNOWN
            && words.is_capital(index + 1)
            && lone::is_plain_person(words, index)
}

/// "CDU-Mann", "UN-Vertreter": a hyphen after capitals never is in a name.
fn is_affiliation(words: &Words, index: usize) -> bool {
    let parts = words
        .is_joined(index)
        .then(|| words.of(index).split_once('-'));
    parts.flatten().is_some_and(|(prefix, _)| {
        prefix.chars().count() > 1 && prefix.chars().all(char::is_uppercase)
    })
}

/// Weighs the words `piece`, which have `titles` before them.
fn names_of_piece(
    words: &Words,
    piece: Range<usize>,
    titles: &Range<usize>,
    shouting: bool,
    lone: &Lone,
    names: &mut Vec<Name>,
) {
    // "San José de los Llanos" is a place, or somebody long dead.
    let saint = piece.start > 0 && words.is(piece.start - 1, Sense::SAINT)
        || piece.len() > 1 && words.is(piece.start, Sense::SAINT);
    let piece = without_noun(words, piece, lone);
    let whole = without_edges(words, piece);
    let mut piece = without_place(words, whole.clone());
    let rest = piece.end..whole.end;
    if piece.is_empty() || saint {
        return;
    }
    // In German any noun may stand before a name, in an unknown language the first word of a sentence, or a country in the
    // genitive ("президент России Владимир Путин"): it begins at the given name.
    let noun_before = words.language.grammar.capital_nouns
        || words.language.vocabulary.is_empty()
            && (opens_sentence(words, piece.start) || is_cyrillic(words.of(piece.start)));
    // "minister van Verkeer Paul Gaarne"
    let in_office = piece.start > 1
        && words.is(piece.start - 1, Sense::HANGS_ON)
        && words.is(piece.start - 2, Sense::TITLE);
    // "negocjator Unii Europejskiej Karol Weber"
    let in_case = !words.language.grammar.name_endings.is_empty() && !is_given(words, piece.start);
    if (noun_before || in_office || in_case)
        && let Some(given) = piece
            .clone()
            .find(|index| begins_name(words, *index, piece.end) && !is_between_marks(words, *index))
    {
        piece.start = given;
    }
    // "Former Miller": where a sentence opens, only the name that everybody knows is sure to be one.
    let last = piece.end - 1;
    if words.is(last, Sense::KNOWN)
        && opens_sentence(words, piece.start)
        && words.sense(piece.start) == Sense::UNKNOWN
        && !words.is_mark(piece.start + 1, ".")
    {
        piece.start = last;
    }
    let titles = if titles.end == piece.start && !titles.is_empty() {
        titles.clone()
    } else {
        titles_before(words, piece.start)
    };
    let shouting = shouting || words.is_capital(piece.end) && is_thing(words, piece.end);
    let has_title = !titles.is_empty();
    let count = tokens(words, &piece);
    let certain = if count > 5 {
        false
    } else if count > 1 {
        !shouting && weight_of_full_name(words, &piece, has_title, lone) >= ENOUGH
    } else {
        !shouting && lone::weight(words, piece.start, has_title) >= ENOUGH
    };
    names.push(Name {
        words: piece,
        titles,
        certain,
    });
    if !rest.is_empty() {
        // "Anna Roth von der Wache zu Karl Behrens"
        names_of_piece(
            words,
            rest.clone(),
            &(rest.start..rest.start),
            shouting,
            lone,
            names,
        );
    }
}

fn is_cyrillic(word: &str) -> bool {
    word.starts_with(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

/// How many words a name has: points and particles do not count.
fn tokens(words: &Words, piece: &Range<usize>) -> usize {
    piece
        .clone()
        .filter(|index| words.is_letters(*index) && !is_particle(words, *index))
        .count()
}

/// True if a given name (or a family name that stands first) is at `index`, and more follows.
fn begins_name(words: &Words, index: usize, end: usize) -> bool {
    index + 1 < end && (is_given(words, index) || is_family_first(words, index))
}

/// "Angela", and "Karl-Theodor" by its first half.
pub fn is_given(words: &Words, index: usize) -> bool {
    words.is(index, Sense::GIVEN)
}
