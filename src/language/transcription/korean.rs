//! Korean names in one spelling: "Kim Jong-un", "Kim Jŏng-ŭn", "Gim Jeong-eun" and 김정은.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::transcription::{by_form, lines};

/// The first consonants of Hangul syllables, in the order of Unicode (the standard's chapter 3.12), by sound: voiced and
/// unvoiced ones are written with either letter.
const FIRST: [&str; 19] = [
    "k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "", "j", "j", "j", "k", "t", "p", "h",
];

/// The vowels in the order of Unicode.
const VOWELS: [&str; 21] = [
    "a", "e", "ia", "ie", "o", "e", "io", "ie", "o", "oa", "oe", "oe", "io", "u", "uo", "ue", "ui",
    "iu", "u", "ui", "i",
];

/// The last consonants in the order of Unicode.
const LAST: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "N", "t", "t", "k", "t", "p", "t",
];

/// Letters of the usual romanisations; longer ones first.
const LATIN: [(&str, &str); 22] = [
    ("yeo", "io"),
    ("ng", "N"),
    ("eo", "o"),
    ("eu", "u"),
    ("ae", "e"),
    ("oo", "u"),
    ("ee", "i"),
    ("wa", "oa"),
    ("wo", "uo"),
    ("we", "ue"),
    ("wi", "ui"),
    ("ch", "j"),
    ("sh", "s"),
    ("kk", "k"),
    ("tt", "t"),
    ("pp", "p"),
    ("g", "k"),
    ("d", "t"),
    ("b", "p"),
    ("r", "l"),
    ("y", "i"),
    ("w", "u"),
];

/// The sound of each syllable of a word in Hangul; `None` for any other word.
#[must_use]
pub fn syllables(word: &str) -> Option<Vec<String>> {
    word.chars()
        .map(|syllable| {
            let number = (syllable as usize).checked_sub(0xac00)?;
            let (first, rest) = (number / 588, number % 588);
            let first = FIRST.get(first)?;
            Some(format!("{first}{}{}", VOWELS[rest / 28], LAST[rest % 28]))
        })
        .collect()
}

/// The sound of folded Latin letters.
#[must_use]
pub fn sound(word: &str) -> String {
    let mut sound = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let known = LATIN.iter().find(|(letters, _)| rest.starts_with(letters));
        if let Some((letters, form)) = known {
            sound.push_str(form);
            rest = &rest[letters.len()..];
        } else {
            sound.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    sound
}

static FAMILIES: LazyLock<HashMap<&'static str, usize>> =
    LazyLock::new(|| by_form(include_str!("korean.txt")));

static FAMILY_SOUNDS: LazyLock<HashMap<String, usize>> = LazyLock::new(|| {
    let mut sounds = HashMap::new();
    for (number, name) in lines(include_str!("korean.txt")) {
        sounds.entry(sound(name)).or_insert(number);
    }
    sounds
});

/// The number of a folded family name: one for all its forms.
#[must_use]
pub fn family(word: &str) -> Option<usize> {
    FAMILIES.get(word).copied()
}

/// The number of the family name that sounds so.
#[must_use]
pub fn family_by_sound(sound: &str) -> Option<usize> {
    FAMILY_SOUNDS.get(sound).copied()
}
