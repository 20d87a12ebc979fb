//! Tables of words, made to be asked for each word of a text, whatever its capitals.
//!
//! The hash of a word is the same with and without capitals, so that a word of ASCII letters, which most words are, is looked
//! up as it stands; only others are folded into a buffer first. One [`Key`] serves any number of tables.

use hashbrown::HashTable;

use crate::text::letter;
use crate::text::word::without_possessive;

/// How many pairs of last bytes [`Key::last_two`] tells apart.
pub const LAST_TWO: usize = 1 << 10;

/// A word as tables know it.
#[derive(Debug, Clone, Copy)]
pub struct Key<'w> {
    /// In small letters unless all of them are ASCII.
    letters: &'w [u8],
    /// The hash of the small letters.
    pub hash: u64,
}

impl<'w> Key<'w> {
    /// The key of `word`: without its possessive ending, soft hyphens and capitals. `buffer` is working space.
    #[inline]
    #[must_use]
    pub fn new(word: &'w str, buffer: &'w mut String) -> Self {
        let word = without_possessive(word);
        let letters = word.as_bytes();
        let (hash, ascii) = hash(letters);
        if ascii {
            return Self { letters, hash };
        }
        buffer.clear();
        for c in word.chars() {
            match c {
                '\u{ad}' => {}
                '’' => buffer.push('\''),
                c if c.is_ascii() => buffer.push(c.to_ascii_lowercase()),
                c => buffer.extend(c.to_lowercase()),
            }
        }
        Self::of_small(buffer.as_bytes())
    }

    /// The key of letters that are small or ASCII.
    fn of_small(letters: &'w [u8]) -> Self {
        let (hash, _) = hash(letters);
        Self { letters, hash }
    }

    /// How many bytes the word has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.letters.len()
    }

    /// True if nothing is left of the word.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// True if the word ends with `ending`, given in small letters.
    #[must_use]
    pub fn ends_with(&self, ending: &str) -> bool {
        let start = self.letters.len().checked_sub(ending.len());
        start.is_some_and(|start| self.letters[start..].eq_ignore_ascii_case(ending.as_bytes()))
    }

    /// True if the word is `other`, given in small letters.
    #[must_use]
    pub fn is(&self, other: &str) -> bool {
        self.letters.len() == other.len() && self.ends_with(other)
    }

    /// The last two bytes of the word as a number below [`LAST_TWO`], the same for capitals.
    #[must_use]
    pub fn last_two(&self) -> Option<usize> {
        let [before, last] = *self.letters.last_chunk()?;
        Some(usize::from(before & 31) << 5 | usize::from(last & 31))
    }

    /// The two halves of a word with a hyphen.
    #[must_use]
    pub fn halves(&self) -> Option<(Self, Self)> {
        let at = self.letters.iter().position(|byte| *byte == b'-')?;
        let (first, second) = (&self.letters[..at], &self.letters[at + 1..]);
        Some((Self::of_small(first), Self::of_small(second)))
    }

    /// The first `stem` bytes of the word with another `ending`, put together in `space`; `None` if there is too little of it.
    #[must_use]
    pub fn with_ending<'s>(
        &self,
        stem: usize,
        ending: &str,
        space: &'s mut [u8],
    ) -> Option<Key<'s>> {
        let length = stem + ending.len();
        let letters = space.get_mut(..length)?;
        letters[..stem].copy_from_slice(&self.letters[..stem]);
        letters[stem..].copy_from_slice(ending.as_bytes());
        Some(Key::of_small(letters))
    }
}

/// What words mean, each known by its hash alone: the letters are not compared, since two words have the same as rarely as
/// once in 2^64.
#[derive(Debug)]
pub struct Table<T> {
    meanings: HashTable<(u64, T)>,
}

impl<T: Copy + Default> Table<T> {
    /// A table with room for so many words.
    #[must_use]
    pub fn with_capacity(words: usize) -> Self {
        Self {
            meanings: HashTable::with_capacity(words),
        }
    }

    /// What `word`, which is in small letters, means so far; it is added if it is new.
    pub fn entry(&mut self, word: &str) -> &mut T {
        let (hash, _) = hash(word.as_bytes());
        let entry = self
            .meanings
            .entry(hash, |(known, _)| *known == hash, |(known, _)| *known);
        &mut entry.or_insert((hash, T::default())).into_mut().1
    }

    /// What the word means, if it is here.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<T> {
        self.meanings
            .find(key.hash, |(known, _)| *known == key.hash)
            .map(|(_, meaning)| *meaning)
    }
}

/// The hash of `word` in small letters, and whether it is ASCII: eight bytes at a time, capitals of ASCII made small on the
/// way. Nobody is kept from choosing words that collide; the tables are ours.
#[inline]
fn hash(word: &[u8]) -> (u64, bool) {
    let mut hash = 0x517c_c1b7_2722_0a95_u64;
    let mut ascii = true;
    let mut add = |eight: u64| {
        let (small, is_ascii) = letter::small(eight);
        ascii &= is_ascii;
        // Both halves of the product: the lower one alone leaves the last letters little to say.
        let product = u128::from(hash ^ small) * 0x9e37_79b9_7f4a_7c15;
        hash = product as u64 ^ (product >> 64) as u64;
    };
    let (eights, rest) = word.as_chunks::<8>();
    for eight in eights {
        add(u64::from_le_bytes(*eight));
    }
    add(up_to_eight(rest));
    (hash, ascii)
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    fn table() -> Table<u32> {
        let mut table = Table::with_capacity(4);
        for (number, word) in ["er", "über", "außenminister", "o'neill", "путин"]
            .into_iter()
            .enumerate()
        {
            *table.entry(word) += number as u32;
        }
        table
    }

    #[test]
    fn capitals_possessives_and_soft_hyphens_do_not_matter() {
        let table = table();
        let mut buffer = String::new();
        for (word, meaning) in [
            ("er", Some(0)),
            ("ER", Some(0)),
            ("Über", Some(1)),
            ("ÜBER", Some(1)),
            ("Außen\u{ad}minister", Some(2)),
            ("AUßENMINISTER's", Some(2)),
            ("O’Neill’s", Some(3)),
            ("Путин", Some(4)),
            ("erst", None),
            ("e", None),
            ("", None),
        ] {
            assert_eq!(table.get(&Key::new(word, &mut buffer)), meaning, "{word}");
        }
    }

    #[test]
    fn a_key_has_halves_and_an_ending() {
        let mut buffer = String::new();
        let key = Key::new("Karl-ÜBER", &mut buffer);
        let (_, second) = key.halves().unwrap();
        assert_eq!(table().get(&second), Some(1));
        assert!(key.ends_with("über") && !key.ends_with("karl-karl-über"));
        let capital = Key::new("DER", &mut String::new()).last_two();
        assert_eq!(Key::new("er", &mut String::new()).last_two(), capital);
    }

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
                    assert!(known.insert(hash(format!("{stem}{one}{two}{three}").as_bytes()).0));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn words_that_differ_in_capitals_have_one_hash(word in "[a-zA-Z'0-9-]{0,30}") {
            let (hash_as_is, ascii) = hash(word.as_bytes());
            prop_assert!(ascii);
            prop_assert_eq!(hash_as_is, hash(word.to_ascii_lowercase().as_bytes()).0);
        }

        #[test]
        fn few_bytes_make_a_number(bytes in proptest::collection::vec(any::<u8>(), 0..8)) {
            let mut eight = [0; 8];
            eight[..bytes.len()].copy_from_slice(&bytes);
            prop_assert_eq!(up_to_eight(&bytes), u64::from_le_bytes(eight));
        }
    }
}
