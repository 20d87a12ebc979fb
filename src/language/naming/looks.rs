//! What a word looks like: a name, or a noun. In a language that writes its nouns with capitals it is asked of words that are in
//! no table, where what stands around them leaves it open.
//!
//! Each three letters in a row are worth something; the worths are added up.

use std::sync::LazyLock;

use crate::language::lookup::Key;

/// What three letters in a row are worth.
const LIST: &str = include_str!("looks.txt");

/// The letters that are told apart, in the order of their numbers: the edge of a word first, any other letter last.
const LETTERS: &str = "_abcdefghijklmnopqrstuvwxyzäöüß*";

/// What a word is worth before its letters are looked at.
const ANY: i32 = 1;

/// No word is worth more, or costs more.
pub const MOST: i32 = 10;

/// What each three letters are worth, at the number that [`place`] makes of them.
static WORTHS: LazyLock<Vec<i8>> = LazyLock::new(|| {
    let mut worths = vec![0; 32 * 32 * 32];
    let of_heading = |heading: &str| heading.parse().expect("a heading is a number");
    for (worth, letters) in super::words(LIST, of_heading) {
        worths[letters.chars().map(number).fold(0, place)] = worth;
    }
    worths
});

/// The number of the last three letters, the last of which is `letter`.
const fn place(before: usize, letter: usize) -> usize {
    (before << 5 | letter) & 0x7fff
}

fn number(letter: char) -> usize {
    match letter.to_ascii_lowercase() {
        letter @ 'a'..='z' => letter as usize - 'a' as usize + 1,
        letter => {
            let known = LETTERS.chars().position(|known| known == letter);
            known.unwrap_or(OTHER)
        }
    }
}

/// The number of a letter that is not among [`LETTERS`].
const OTHER: usize = 31;

/// How much the word with this `key` looks like a name: more than 0 if it does, at most [`MOST`].
pub fn look(key: &Key) -> i32 {
    let Ok(letters) = str::from_utf8(key.letters()) else {
        return 0;
    };
    let mut worth = ANY;
    let mut last = 0;
    let edge = std::iter::once(0);
    for (read, number) in letters.chars().map(number).chain(edge).enumerate() {
        last = place(last, number);
        if read > 0 {
            worth += i32::from(WORTHS[last]);
        }
    }
    worth.clamp(-MOST, MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look_of(word: &str) -> i32 {
        look(&Key::new(word, &mut String::new()))
    }

    #[test]
    fn names_in_no_table_look_like_names() {
        for name in ["Kowalenkow", "Brandlhuber", "Stojanowitsch", "Wittkowsky"] {
            assert!(look_of(name) > 0, "{name} {}", look_of(name));
        }
    }

    #[test]
    fn nouns_in_no_table_look_like_nouns() {
        for noun in ["Zwischenbescheid", "Gefriertrocknung", "Unversehrtheit"] {
            assert!(look_of(noun) < 0, "{noun} {}", look_of(noun));
        }
        assert_eq!(look_of(""), ANY);
    }

    #[test]
    fn capitals_do_not_matter() {
        assert_eq!(look_of("WITTKÖWSKY"), look_of("wittköwsky"));
    }
}
