//! Which words are plain words, for a language that writes all its nouns with capitals: there a capital tells nothing, and
//! what no list of names has may still be a noun as well as a name.
//!
//! A word is plain if it is in the list of `plain.txt`, or a form of one that is, or built of such: "Wasserspiegeln".

use std::sync::LazyLock;

use crate::language::endings::Endings;
use crate::language::lexicon::Sense;
use crate::language::lookup::{Key, Table};
use crate::text::hash;

/// The words, and how nouns for people end.
const LIST: &str = include_str!("plain.txt");

/// The language of the list.
pub const LANGUAGE: &str = "de";

/// What the forms of words end in, the bare word first.
const FORMS: [&str; 10] = ["", "s", "es", "n", "en", "e", "er", "ern", "em", "ens"];

/// How nouns end that are built by rule, and are not all in the list.
const ENDINGS: [&str; 16] = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
    "ismus", "ment", "tät", "täten", "erei", "ereien",
];

/// The shortest first part of a compound, and the shortest last one, in bytes: "Hof", "Haus".
const FIRST: usize = 3;
const LAST: usize = 4;

static WORDS: LazyLock<Table> = LazyLock::new(|| {
    let mut words = Table::with_capacity(1 << 14);
    for word in of_heading("words") {
        words.change(hash::of(word.as_bytes()), |_| 1);
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

/// The words of [`LIST`] under `heading`.
fn of_heading(heading: &str) -> impl Iterator<Item = &'static str> {
    super::words(LIST, move |known| known == heading)
        .filter(|(here, _)| *here)
        .map(|(_, word)| word)
}

/// True if the word with this `key` is a plain word.
pub fn is_plain(key: &Key) -> bool {
    is_form(key)
        || ENDINGS
            .iter()
            .any(|ending| key.len() > 6 && key.ends_with(ending))
        || { is_compound(key, 2) }
}

/// True if the word with this `key`, which is plain, says what somebody is.
pub fn is_person(key: &Key) -> bool {
    PEOPLE.of(key).is(Sense::TITLE)
}

/// "Spiegel", "Spiegeln".
fn is_form(key: &Key) -> bool {
    stems(key).any(|stem| is_word(&stem))
}

/// The word without each of the endings that it may have as a form.
fn stems<'k>(key: &'k Key) -> impl Iterator<Item = Key<'k>> {
    let ending = FORMS.iter().filter(|ending| key.ends_with(ending));
    let stem = ending.map(|ending| key.len() - ending.len());
    stem.filter(|stem| *stem >= FIRST)
        .map(|stem| key.part(0..stem))
}

fn is_word(key: &Key) -> bool {
    WORDS.get(key.hash) != 0
}

/// "Wasserspiegel": of two words, or of `parts` words at most.
fn is_compound(key: &Key, parts: usize) -> bool {
    stems(key).any(|stem| {
        let splits = FIRST..(stem.len() + 1).saturating_sub(LAST);
        splits.into_iter().any(|split| {
            is_word(&stem.part(split..stem.len())) && is_first(&stem.part(0..split), parts)
        })
    })
}

/// The first part of a compound: a form of a word, a verb without its ending, or a compound itself.
fn is_first(key: &Key, parts: usize) -> bool {
    let mut space = [0; 64];
    let lacks = |ending: &str, space: &mut [u8]| {
        let whole = key.with_ending(key.len(), ending, space);
        whole.is_some_and(|whole| is_word(&whole))
    };
    is_form(key)
        || ["e", "en", "n"]
            .iter()
            .any(|ending| lacks(ending, &mut space))
        || parts > 1 && key.len() > 6 && is_compound(key, parts - 1)
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
