//! The hash of a word: the same with and without capitals, eight bytes at a time, made on the way through its letters.
//!
//! Nobody is kept from choosing words that collide; the tables that are asked are ours.

use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use crate::text::letter::{self, letters_in_front};

/// What the hash of no letters is made of.
const START: u64 = 0x517c_c1b7_2722_0a95;

/// The hash of `letters`, those of ASCII in small letters.
#[inline]
#[must_use]
pub fn of(letters: &[u8]) -> u64 {
    let (eights, rest) = letters.as_chunks::<8>();
    let hash = eights.iter().fold(START, |hash, eight| {
        add(hash, letter::small(u64::from_le_bytes(*eight)))
    });
    add(hash, letter::small(up_to_eight(rest)))
}

/// How many plain letters are at the front of `bytes` (those of [`letter::run_of_letters`]), and their hash if nothing but
/// ASCII is among them, or no capitals are. Words of ASCII letters are measured and hashed in one go.
#[inline]
#[must_use]
pub fn run_of_letters(bytes: &[u8]) -> (usize, Option<u64>) {
    let (mut length, mut hash) = (0, START);
    while let Some(eight) = bytes[length..].first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        let (letters, small) = (letters_in_front(eight), letter::small(eight));
        if letters == 8 {
            hash = add(hash, small);
            length += 8;
        } else if bytes[length + letters].is_ascii() {
            let last = small & ((1 << (8 * letters)) - 1);
            return (length + letters, Some(add(hash, last)));
        } else {
            break;
        }
    }
    run_of_any(bytes)
}

/// The same for words with other letters than ASCII, and at the end of a text.
fn run_of_any(bytes: &[u8]) -> (usize, Option<u64>) {
    let length = letter::run_of_letters(bytes);
    let letters = &bytes[..length];
    let is_small = letter::is_surely_small(letters);
    (length, is_small.then(|| of(letters)))
}

/// Both halves of the product: the lower one alone leaves the last letters little to say.
const fn add(hash: u64, eight: u64) -> u64 {
    let product = (hash ^ eight) as u128 * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}

/// Fewer than eight bytes as a number, as if zeros followed them; bytes that are read twice fall on themselves.
fn up_to_eight(bytes: &[u8]) -> u64 {
    let length = bytes.len();
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return u64::from(first) | u64::from(last) << (8 * (length - 4));
    }
    match *bytes {
        [] => 0,
        [first, .., last] => {
            let middle = u64::from(bytes[length / 2]) << (8 * (length / 2));
            u64::from(first) | middle | u64::from(last) << (8 * (length - 1))
        }
        [only] => u64::from(only),
    }
}

/// The longest word whose parts are told apart.
pub const LONGEST: usize = 64;

/// The hashes of all parts of a word, each made of two of its beginnings in no time: they are other ones than those of [`of`].
///
/// A beginning is the number that its bytes are the digits of; what is left of it without a shorter one is that of the part
/// between.
#[derive(Debug)]
pub struct Parts {
    letters: [u8; LONGEST],
    beginnings: [u64; LONGEST + 1],
}

/// What digits of [`Parts`] are worth in the places before the last one.
const WORTH: [u64; LONGEST + 1] = {
    let mut worth = [1_u64; LONGEST + 1];
    let mut place = 1;
    while place < worth.len() {
        worth[place] = worth[place - 1].wrapping_mul(0x9e37_79b9_7f4a_7c15);
        place += 1;
    }
    worth
};

impl Parts {
    /// Those of `letters`, which may have capitals of ASCII; `None` if there are too many.
    #[must_use]
    pub fn of(letters: &[u8]) -> Option<Self> {
        let mut small = [0; LONGEST];
        small.get_mut(..letters.len())?.copy_from_slice(letters);
        small.make_ascii_lowercase();
        let mut beginnings = [0; LONGEST + 1];
        for (place, letter) in small[..letters.len()].iter().enumerate() {
            beginnings[place + 1] = next(beginnings[place], *letter);
        }
        Some(Self {
            letters: small,
            beginnings,
        })
    }

    /// True if the word ends at `end` with `ending`, given in small letters.
    #[must_use]
    pub fn end_with(&self, end: usize, ending: &str) -> bool {
        self.letters[..end].ends_with(ending.as_bytes())
    }

    /// The hash of the letters in `part` with `ending` behind them.
    #[must_use]
    pub fn hash(&self, part: Range<usize>, ending: &str) -> u64 {
        let before = self.beginnings[part.start].wrapping_mul(WORTH[part.len()]);
        let number = self.beginnings[part.end].wrapping_sub(before);
        add(START, ending.bytes().fold(number, next))
    }
}

/// The number with one digit more.
fn next(number: u64, letter: u8) -> u64 {
    let digit = u64::from(letter) + 1;
    number.wrapping_mul(WORTH[1]).wrapping_add(digit)
}

/// For maps by single words.
pub type QuickHash = BuildHasherDefault<Quick>;

/// A small fast hash for short words, eight bytes at a time; it keeps nobody from choosing words that collide, so it is
/// for tables of ours and for the few words of one article.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quick(u64);

impl Quick {
    fn add(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    /// The multiplication mixes upwards, the table looks at the lowest bits as well.
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.add(u64::from_le_bytes(*eight));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last));
    }
    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_with_other_last_letters_have_other_hashes() {
        let letters = 'a'..='z';
        for stem in ["riv", "rivela", "rivelan", "allontana", "straordinari"] {
            let mut known = HashSet::new();
            for (one, two) in letters
                .clone()
                .flat_map(|one| letters.clone().map(move |two| (one, two)))
            {
                for three in letters.clone() {
                    assert!(known.insert(of(format!("{stem}{one}{two}{three}").as_bytes())));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_part_of_a_word_has_the_hash_of_the_same_letters(
            before in "[a-zA-Zä]{0,20}", part in "[a-zA-Zö]{0,20}", after in "[a-zß]{0,4}", ending in "[a-z]{0,3}",
        ) {
            let word = format!("{before}{part}{after}");
            let hash = Parts::of(word.as_bytes()).unwrap().hash(before.len()..before.len() + part.len(), &ending);
            let alone = format!("{part}{ending}").to_ascii_lowercase();
            prop_assert_eq!(hash, Parts::of(alone.as_bytes()).unwrap().hash(0..alone.len(), ""));
        }

        #[test]
        fn words_that_differ_in_capitals_have_one_hash(word in "[a-zA-Z'0-9-]{0,30}") {
            prop_assert_eq!(of(word.as_bytes()), of(word.to_ascii_lowercase().as_bytes()));
        }

        #[test]
        fn few_bytes_make_a_number(bytes in proptest::collection::vec(any::<u8>(), 0..8)) {
            let mut eight = [0; 8];
            eight[..bytes.len()].copy_from_slice(&bytes);
            prop_assert_eq!(up_to_eight(&bytes), u64::from_le_bytes(eight));
        }

        #[test]
        fn a_run_is_hashed_as_its_small_letters(text in "[a-zA-Zäßłйя]{0,20}([ ,.’äÄŁЯ][a-z ]{0,9})?") {
            let (length, hash) = run_of_letters(text.as_bytes());
            prop_assert_eq!(length, letter::run_of_letters(text.as_bytes()));
            let small = text[..length].to_lowercase();
            prop_assert!(hash.is_none_or(|hash| hash == of(small.as_bytes())));
        }
    }
}
