//! Which words are plain words, for a language that writes all its nouns with capitals: there a capital tells nothing, and
//! what no list of names has may still be a noun as well as a name.
//!
//! A word is plain if it is in the list of `plain.txt`, or a form of one that is, or built of such: "Wasserspiegeln".

use std::ops::Range;
use std::sync::LazyLock;

use crate::language::endings::Endings;
use crate::language::lexicon::Sense;
use crate::language::lookup::{Key, Table};
use crate::text::hash::{LONGEST, Parts};

/// The words, and how nouns for people end.
const LIST: &str = include_str!("plain.txt");

/// The language of the list.
pub const LANGUAGE: &str = "de";

/// What the forms of words end in, the bare word first.
const FORMS: [&str; 10] = ["", "s", "es", "n", "en", "e", "er", "ern", "em", "ens"];

/// How nouns end that are built by rule, and are not all in the list.
const BUILT: &str = "ung ungen heit heiten keit keiten schaft schaften tion tionen ismus ment tät täten erei ereien";

/// The vowels that a plural may have changed, with those of the singular: "Kräfte".
const UMLAUTS: [(&str, &str); 3] = [("ä", "a"), ("ö", "o"), ("ü", "u")];

/// The shortest first part of a compound, and the shortest last one, in bytes: "Hof", "Haus".
const FIRST: usize = 3;
const LAST: usize = 4;

static WORDS: LazyLock<Table<bool>> = LazyLock::new(|| {
    let mut words = Table::with_capacity(LIST.len() / 9);
    for word in of_heading("words") {
        let parts = Parts::of(word.as_bytes()).expect("no word of the list is longer");
        words.change(parts.hash(0..word.len(), ""), |_| true);
    }
    words
});

/// How nouns for people end.
static PEOPLE: LazyLock<Endings> = LazyLock::new(|| {
    let endings: Vec<_> = of_heading("people")
        .map(|ending| (Sense::TITLE, ending))
        .collect();
    Endings::new(&endings)
});

/// The endings of [`BUILT`].
static BUILT_BY_RULE: LazyLock<Endings> =
    LazyLock::new(|| Endings::new(&[(Sense::ORDINARY, BUILT)]));

/// The words of [`LIST`] under `heading`.
fn of_heading(heading: &str) -> impl Iterator<Item = &'static str> {
    super::words(LIST, move |known| known == heading)
        .filter(|(here, _)| *here)
        .map(|(_, word)| word)
}

/// True if the word with this `key` is a plain word.
pub fn is_plain(key: &Key) -> bool {
    if key.len() > 6 && BUILT_BY_RULE.of(key).is(Sense::ORDINARY) {
        return true;
    }
    is_made_of_words(key)
        || key
            .with_last_exchanged(&UMLAUTS, &mut [0; LONGEST])
            .is_some_and(|bare| is_made_of_words(&bare))
}

fn is_made_of_words(key: &Key) -> bool {
    let word = key.parts();
    word.is_some_and(|word| is_form(&word, key.len()) || is_compound(&word, key.len(), 2))
}

/// True if the word with this `key`, which is plain, says what somebody is.
pub fn is_person(key: &Key) -> bool {
    PEOPLE.of(key).is(Sense::TITLE)
}

/// "Spiegel", "Spiegeln": what the `word` is up to its `end`.
fn is_form(word: &Parts, end: usize) -> bool {
    stems(word, end).any(|stem| is_word(word, 0..stem, ""))
}

/// Where the stem of the word up to `end` ends, by each of the endings that it may have as a form.
fn stems(word: &Parts, end: usize) -> impl Iterator<Item = usize> {
    let endings = FORMS
        .iter()
        .filter(move |ending| word.end_with(end, ending));
    let stem = endings.map(move |ending| end - ending.len());
    stem.filter(|stem| *stem >= FIRST)
}

/// True if this `part` of the word with this `ending` is in the list.
fn is_word(word: &Parts, part: Range<usize>, ending: &str) -> bool {
    WORDS.get(word.hash(part, ending)).is_some()
}

/// "Wasserspiegel": of two words, or of `parts` words at most.
fn is_compound(word: &Parts, end: usize, parts: usize) -> bool {
    stems(word, end).any(|stem| {
        let mut splits = FIRST..(stem + 1).saturating_sub(LAST);
        splits.any(|split| is_word(word, split..stem, "") && is_first(word, split, parts))
    })
}

/// The first part of a compound: a form of a word, a verb without its ending, or a compound itself.
fn is_first(word: &Parts, end: usize, parts: usize) -> bool {
    is_form(word, end)
        || ["e", "en", "n"]
            .iter()
            .any(|ending| is_word(word, 0..end, ending))
        || parts > 1 && end > 6 && is_compound(word, end, parts - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key_of(word: &str, test: fn(&Key) -> bool) -> bool {
        test(&Key::new(word, &mut String::new()))
    }

    #[test]
    fn plain_words_are_told_by_their_forms_and_their_parts() {
        for word in [
            "Spiegel",
            "Spiegeln",
            "Wasserspiegel",
            "WASSERSPIEGELN",
            "Überschriften",
            "Wasserschutzmauer",
            "Erörterung",
            "Letzterer",
            "Wasserkräften",
        ] {
            assert!(key_of(word, is_plain), "{word}");
        }
        for word in ["Lehmann", "Kowalenko", "Xaver", "Is", ""] {
            assert!(!key_of(word, is_plain), "{word}");
        }
    }

    #[test]
    fn nouns_for_people_are_told_by_their_ending() {
        assert!(key_of("Mittelfeldspieler", is_person));
        assert!(!key_of("Rathaus", is_person));
    }
}
