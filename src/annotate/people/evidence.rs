//! What makes a run of capitalised words a person's name: a given name, a title, a verb of saying, an apposition, repetition.

use std::collections::HashSet;
use std::ops::Range;

use crate::annotate::people::agreement;
use crate::annotate::people::edges::is_number;
use crate::annotate::people::order::is_family_first;
use crate::annotate::people::runs::is_particle;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::hash::QuickHash;
use crate::text::word::{Shape, without_possessive};

/// Words of an article that stand alone.
pub type Lone<'a> = HashSet<&'a str, QuickHash>;

/// How much evidence makes a full name, and a last name alone, a person.
pub const ENOUGH: i32 = 2;

/// A city or a town.
pub const PLACE: Sense = Sense::CITY.or(Sense::TOWN);

/// Marks that open a title.
const OPENING: &str = "„“”\"«»‘";

/// Marks that close one.
const CLOSING: &str = "“”\"«»’";

/// A headline in capitals or title case: capitals prove nothing there. Where all nouns have capitals nobody writes in title
/// case, and what ends in a full stop is a sentence, however short its small words make it look.
pub fn is_title_case(words: &Words, line: &Range<usize>) -> bool {
    let (mut small, mut upper, mut capital) = (0, 0, 0);
    // Added up without a branch: what shape the next word has can be guessed by no processor.
    for word in &words.all()[line.clone()] {
        small += usize::from(word.shape == Shape::Lower);
        upper += usize::from(word.shape == Shape::Upper);
        capital += usize::from(word.shape == Shape::Capital);
    }
    let letters = small + upper + capital;
    if words.language.grammar.capital_nouns || words.is_mark(line.end - 1, ".") {
        return letters > 4 && upper * 2 > letters;
    }
    letters > 4 && small * 4 < letters
}

/// The evidence that two or more words are a person's full name.
pub fn weight_of_full_name(
    words: &Words,
    piece: &Range<usize>,
    has_title: bool,
    lone: &Lone,
) -> i32 {
    let mut weight = 0;
    let first = piece.start;
    let known = weight_of_known(words, piece);
    weight += known;
    if known > 0 {
    } else if words.language.vocabulary.is_empty() && opens_sentence(words, first) {
        // "À Hanoï": where no small word is known, the capital of a sentence's first word proves nothing.
        return 0;
    }
    let initial = words.of(first).chars().count() == 1 || words.of(first).contains('.');
    if initial || piece.clone().any(|index| words.is_mark(index, ".")) {
        weight += 1;
    }
    if has_title {
        weight += 2;
    }
    if is_beside_speech(words, piece) {
        weight += 1;
    }
    if has_apposition(words, piece.end) {
        weight += 1;
    }
    if title_after(words, piece.end).is_some() {
        weight += 1;
    }
    weight += agreement::weight_of_full_name(words, piece);
    let last = without_possessive(words.of(piece.end - 1));
    if lone.contains(last) {
        weight += 1;
    }
    // Two nouns rarely touch in German, two names always do.
    // ("Webers Auftrag" is a genitive with its noun.) In other languages a sentence may begin with a capital.
    let last_at = piece.end - 1;
    let unknown = piece
        .clone()
        .all(|index| is_unknown(words, index) || index == last_at && is_given_only(words, index));
    let plain = if words.language.grammar.capital_nouns {
        !words.ends(first, words.language.grammar.genitives)
    } else {
        first > 0 && words.shape(first - 1) == Shape::Lower
    };
    if unknown && plain {
        weight += 1;
    }
    if follows_article(words, first) {
        weight -= 2;
    }
    weight += weight_of_place(words, piece, has_title);
    if words.is_mark(piece.end, "/") && !words.touches(piece.end) {
        // "ANNA MILLER / Picture Agency": who made the picture.
        weight -= 3;
    }
    if words.shape(first) == Shape::Upper || words.shape(piece.end - 1) == Shape::Upper {
        weight -= 1;
    }
    weight
}

/// True if `piece` may be a full name though the tables know none of it: words with capitals that may be
/// names, and neither a work in marks nor whoever made a picture.
pub fn can_be_full_name(words: &Words, piece: &Range<usize>) -> bool {
    let letters = || piece.clone().filter(|index| words.is_letters(*index));
    let is_name = |index: usize| {
        let sense = Sense::GIVEN | Sense::FAMILY;
        words.shape(index) == Shape::Capital
            && (words.sense(index) == Sense::UNKNOWN || words.is(index, sense))
            && !words.is(
                index,
                Sense::THING | Sense::COUNTRY | Sense::AGENCY | Sense::FUNCTION,
            )
    };
    let is_work_or_credit = words.is_mark(piece.end, CLOSING) || words.is_mark(piece.end, "/");
    letters().count() > 1 && letters().all(is_name) && !is_work_or_credit
}

/// What the words around and inside a full name say of places, teams and works, which are named like people.
fn weight_of_place(words: &Words, piece: &Range<usize>, has_title: bool) -> i32 {
    let first = piece.start;
    let mut weight = 0;
    // "“Anna Karenina”"
    if first > 0 && words.is_mark(first - 1, OPENING) && words.is_mark(piece.end, CLOSING) {
        weight -= 4;
    }
    if words.language.grammar.capital_nouns {
        return weight;
    }
    if is_named_place(words, first) {
        weight -= 3;
    }
    // "no Fórum Velho", "al Monte Rosso": what has an article in its preposition.
    let before = first.checked_sub(1);
    if before.is_some_and(|before| {
        words.shape(before) == Shape::Lower
            && words.is(before, Sense::DEFINITE)
            && !words.is(before, Sense::DETERMINER)
    }) {
        weight -= 2;
    }
    let is_sure = words.is(first, Sense::GIVEN) && !words.is(first, Sense::COMMON);
    let hangs = |index: usize| is_particle(words, index) && words.is(index, Sense::HANGS_ON);
    if has_title || is_sure {
        return weight;
    }
    if piece.clone().any(hangs) {
        // "Posto da Serra"
        weight -= 1;
    } else if before.is_some_and(|before| words.is(before, Sense::AGENT))
        && !words.is(first, Sense::THING | Sense::COMMON | PLACE)
    {
        // "written by Ludo Brakk"
        weight += 1;
    }
    weight
}

/// "rio Doce", "município de Vila Clara": the name of what the noun before says.
fn is_named_place(words: &Words, first: usize) -> bool {
    let is_noun = |at: usize| {
        words.is(at, Sense::PLACE)
            && words.is(at, Sense::THING)
            && !words.is(at, Sense::PREPOSITION | Sense::NAMING)
    };
    first > 0
        && (words.shape(first - 1) == Shape::Lower && is_noun(first - 1)
            || first > 1 && words.is(first - 1, Sense::HANGS_ON) && is_noun(first - 2))
}

/// What the tables of names say of a full name.
fn weight_of_known(words: &Words, piece: &Range<usize>) -> i32 {
    let (first, last) = (piece.start, piece.end - 1);
    let given = match (
        words.is(first, Sense::GIVEN),
        words.is(first, Sense::COMMON),
    ) {
        (true, false) => 3,
        (true, true) => 1,
        _ if is_family_first(words, first) => 3,
        // "Justinian I"
        _ if words.is(first, Sense::KNOWN) && is_number(words, last) => 3,
        _ => 0,
    };
    let family = if words.is(last, Sense::FAMILY) {
        // "Painting Miller"
        let noun =
            given == 0 && (words.language.grammar.capital_nouns || opens_sentence(words, first));
        if noun || words.is(last, Sense::COMMON | Sense::CITY) {
            1
        } else {
            2
        }
    } else {
        // "Bill Ashton": a plain word before what can only be a name is one.
        i32::from(given == 1 && is_given_only(words, last))
    };
    given + family
}

/// True if nothing, or a mark that may end a sentence or open a quote, stands before the word at `index`.
pub fn opens_sentence(words: &Words, index: usize) -> bool {
    index == 0
        || words.shape(index - 1) == Shape::Break
        || words
            .mark(index - 1)
            .is_some_and(|mark| !",()".contains(mark))
}

/// A capitalised word that is in no list and does not end as nouns do.
fn is_unknown(words: &Words, index: usize) -> bool {
    words.shape(index) == Shape::Capital
        && words.sense(index) == Sense::UNKNOWN
        && !has_hyphen(words, index)
}

pub fn has_hyphen(words: &Words, index: usize) -> bool {
    words.is_joined(index) && words.of(index).contains('-')
}

/// A given name that is nothing else.
fn is_given_only(words: &Words, index: usize) -> bool {
    words.is(index, Sense::GIVEN)
        && !words.is(index, PLACE | Sense::COMMON | Sense::THING | Sense::COUNTRY)
}

/// "said Anna Müller", "Anna Müller said".
fn is_beside_speech(words: &Words, piece: &Range<usize>) -> bool {
    let before = piece.start > 0 && words.is(piece.start - 1, Sense::SAYS);
    before || words.is(piece.end, Sense::SAYS)
}

/// "Anna Müller, 47,", "Anna Müller (CDU)", "Anna Müller, who".
pub fn has_apposition(words: &Words, end: usize) -> bool {
    let opens = words.is_mark(end, ",(");
    opens
        && (words.shape(end + 1) == Shape::Number
            || words.is(end + 1, Sense::RELATIVE | Sense::DETERMINER | Sense::TITLE))
        || words.is(end, Sense::RELATIVE) && !words.is(end, Sense::DETERMINER)
}

/// The title in "Anna Müller, professor of law", "Anna Müller, the transport minister", with the words before it.
pub fn title_after(words: &Words, end: usize) -> Option<Range<usize>> {
    if !words.is_mark(end, ",") {
        return None;
    }
    let first = end + 1;
    let reach = if words.is(first, Sense::DETERMINER) {
        5
    } else {
        1
    };
    (first..first + reach)
        .take_while(|index| words.is_letters(*index))
        .find(|index| {
            let noun = words.shape(*index) == Shape::Lower || words.language.grammar.capital_nouns;
            noun && words.is(*index, Sense::TITLE)
        })
        .map(|title| first..title + 1)
}

/// "the White House", "die Deutsche Bank".
fn follows_article(words: &Words, index: usize) -> bool {
    index > 0 && words.shape(index - 1) == Shape::Lower && words.is(index - 1, Sense::DETERMINER)
}

/// Capitalised words that stand alone: a last name is used so again and again. Where all nouns have capitals, only those
/// beside a verb of saying count.
pub fn lone_words<'a>(words: &Words<'a>) -> Lone<'a> {
    // Few articles have more, and making room later takes longer than all else here.
    let mut lone = Lone::with_capacity_and_hasher(words.len() / 16, QuickHash::default());
    let mut next = 0;
    while let Some(index) = words.next_capital(next..words.len()) {
        next = index + 1;
        let beside_capital =
            index > 0 && words.is_capital(index - 1) || words.is_capital(index + 1);
        let noun = words.language.grammar.capital_nouns
            && !words.is(index + 1, Sense::SAYS)
            && !(index > 0 && words.is(index - 1, Sense::SAYS));
        if !beside_capital
            && !noun
            && !words.is(index, Sense::FUNCTION | Sense::THING)
            && !follows_article(words, index)
        {
            lone.insert(without_possessive(words.of(index)));
        }
    }
    lone
}
