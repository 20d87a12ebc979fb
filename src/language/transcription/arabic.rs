//! Arabic names in one spelling: "Baschar al-Assad" and "Bashar Assad", "Gaddafi", "Qaddafi" and "Kadhafi".

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::transcription::by_form;

static GIVEN: LazyLock<HashMap<&'static str, usize>> =
    LazyLock::new(|| by_form(include_str!("arabic.txt")));

/// The number of a folded given name: one for all its forms.
#[must_use]
pub fn given(word: &str) -> Option<usize> {
    GIVEN.get(word).copied()
}

/// True for the article before a last name, which is left out as often as not.
#[must_use]
pub fn is_article(word: &str) -> bool {
    matches!(word, "al" | "el")
}

/// Letters that stand for one sound; those of more letters come first.
const SOUNDS: [(&str, &str); 9] = [
    ("sch", "sh"),
    ("dh", "d"),
    ("gh", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("q", "k"),
    ("g", "k"),
    ("y", "i"),
    ("j", "i"),
];

/// The sound of a folded last name; doubled letters once.
#[must_use]
pub fn sound(word: &str) -> String {
    let mut sound = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let known = SOUNDS.iter().find(|(letters, _)| rest.starts_with(letters));
        let (form, length) = match known {
            Some((letters, form)) => (*form, letters.len()),
            None => (&rest[..letter.len_utf8()], letter.len_utf8()),
        };
        for letter in form.chars() {
            if !sound.ends_with(letter) {
                sound.push(letter);
            }
        }
        rest = &rest[length..];
    }
    sound
}
