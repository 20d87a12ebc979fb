//! Tables of words, made to be asked for each word of a text, whatever its capitals.
//!
//! The hash of a word is the same with and without capitals ([`hash`]), so that a word of ASCII letters, which most words
//! are, is looked up as it stands; only others are folded into a buffer first. One [`Key`] serves any number of tables.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

use crate::text::hash::{self, Parts, QuickHash};
use crate::text::letter;
use crate::text::word::{Word, without_possessive};

/// How many pairs of last bytes [`Key::last_two`] tells apart.
pub const LAST_TWO: usize = 1 << 10;

/// A word as tables know it.
#[derive(Debug, Clone, Copy)]
pub struct Key<'w> {
    /// In small letters, save for those of ASCII, which may be capitals.
    letters: &'w [u8],
    /// The hash of the small letters.
    pub hash: u64,
}

impl<'w> Key<'w> {
    /// The key of one of the words of `text`, as that of its letters.
    #[inline]
    #[must_use]
    pub fn of(word: &Word, text: &'w str, buffer: &'w mut String) -> Self {
        match word.hash() {
            Some(hash) => Self {
                letters: &text.as_bytes()[word.span.range()],
                hash,
            },
            None => Self::new(word.span.of(text), buffer),
        }
    }

    /// The key of `word`: without its possessive ending, soft hyphens and capitals. `buffer` is working space.
    #[must_use]
    pub fn new(word: &'w str, buffer: &'w mut String) -> Self {
        let word = without_possessive(word);
        if letter::is_surely_small(word.as_bytes()) {
            return Self::of_small(word.as_bytes());
        }
        buffer.clear();
        let mut letters = word.chars();
        letters.by_ref().take(1).for_each(|c| fold(c, buffer));
        // Most words with a capital have no other behind it.
        if letter::is_surely_small(letters.as_str().as_bytes()) {
            buffer.push_str(letters.as_str());
        } else {
            letters.for_each(|c| fold(c, buffer));
        }
        Self::of_small(buffer.as_bytes())
    }

    /// The key of letters that are small, or capitals of ASCII.
    #[must_use]
    pub fn of_small(letters: &'w [u8]) -> Self {
        let hash = hash::of(letters);
        Self { letters, hash }
    }

    /// The letters of the word: small, save for those of ASCII, which may be capitals.
    #[must_use]
    pub const fn letters(&self) -> &'w [u8] {
        self.letters
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

    /// The last byte of the word.
    #[must_use]
    pub fn last(&self) -> Option<u8> {
        self.letters.last().copied()
    }

    /// The last two bytes of the word as a number below [`LAST_TWO`], the same for capitals.
    #[must_use]
    pub fn last_two(&self) -> Option<usize> {
        let [before, last] = *self.letters.last_chunk()?;
        Some(usize::from(before & 31) << 5 | usize::from(last & 31))
    }

    /// The last eight bytes of the word in small letters as a number, the last one highest; zeros stand before fewer.
    #[must_use]
    pub fn tail(&self) -> u64 {
        letter::small(match self.letters.last_chunk() {
            Some(last) => u64::from_le_bytes(*last),
            None => self
                .letters
                .iter()
                .fold(0, |tail, byte| tail >> 8 | u64::from(*byte) << 56),
        })
    }

    /// The hashes of all parts of the word; `None` if it is too long for a word.
    #[must_use]
    pub fn parts(&self) -> Option<Parts> {
        Parts::of(self.letters)
    }

    /// The two halves of a word with a hyphen.
    #[must_use]
    pub fn halves(&self) -> Option<(Self, Self)> {
        let at = self.letters.iter().position(|byte| *byte == b'-')?;
        let (first, second) = (&self.letters[..at], &self.letters[at + 1..]);
        Some((Self::of_small(first), Self::of_small(second)))
    }

    /// Some of the bytes of the word.
    #[must_use]
    pub fn part(&self, bytes: Range<usize>) -> Self {
        Self::of_small(&self.letters[bytes])
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

    /// The word with another letter for the last one that is the first of one of `pairs`, put together in `space`; `None` if it
    /// has none of them, or there is too little of it.
    #[must_use]
    pub fn with_last_exchanged<'s>(
        &self,
        pairs: &[(&str, &str)],
        space: &'s mut [u8],
    ) -> Option<Key<'s>> {
        // Letters of ASCII are in no pair.
        if self.letters.is_ascii() {
            return None;
        }
        let word = str::from_utf8(self.letters).ok()?;
        let places = pairs
            .iter()
            .filter_map(|(from, to)| Some((word.rfind(from)?, from.len(), to)));
        let (at, length, to) = places.max_by_key(|(at, ..)| *at)?;
        let (before, after) = (&self.letters[..at], &self.letters[at + length..]);
        let letters = space.get_mut(..before.len() + to.len() + after.len())?;
        letters[..at].copy_from_slice(before);
        letters[at..at + to.len()].copy_from_slice(to.as_bytes());
        letters[at + to.len()..].copy_from_slice(after);
        Some(Key::of_small(letters))
    }
}

/// Adds the small letter of `c` to `word`, unless it is a soft hyphen.
fn fold(c: char, word: &mut String) {
    match c {
        '\u{ad}' => {}
        '’' => word.push('\''),
        c if c.is_ascii() => word.push(c.to_ascii_lowercase()),
        c => word.extend(c.to_lowercase()),
    }
}

/// What words mean. Each is known by its hash alone: its letters are not compared, since a word that is not here looks like one
/// that is as rarely as once in ten million words, and never if it is one of ours, which the tests see to.
///
/// A place holds the upper bits of the hash and, in the lowest ones, the number of the meaning, of which there are far fewer
/// than words; the lower bits of the hash tell where the place is. If it is taken, the next free one is meant. About half of
/// the places are free, so that one look, or two into the same few bytes, tell what a word means, or that it is not here.
/// A place is small, since a table that fits into the near memory answers several times faster than one that does not.
#[derive(Debug)]
pub struct Table<M> {
    /// Eight bits for each two places, two of which are set for each word: all of them are nearer in memory than the places
    /// are, and most words that are not here are done with after a look at theirs.
    bits: Vec<u64>,
    places: Vec<u32>,
    taken: usize,
    /// Each meaning once. The first is that of a word that is not here.
    meanings: Vec<M>,
    numbers: HashMap<M, u32, QuickHash>,
}

/// How many bits of a place are those of the number of the meaning.
const BITS: u32 = 12;

impl<M: Copy + Eq + Hash + Default> Table<M> {
    /// A table with room for so many words.
    #[must_use]
    pub fn with_capacity(words: usize) -> Self {
        let places = (words * 2).next_power_of_two().max(16);
        Self {
            bits: vec![0; places / 16],
            places: vec![0; places],
            taken: 0,
            meanings: vec![M::default()],
            numbers: HashMap::default(),
        }
    }

    /// What the word with this hash means, if it is here.
    #[inline]
    #[must_use]
    pub fn get(&self, hash: u64) -> Option<&M> {
        if !self.may_have(hash) {
            return None;
        }
        match self.number_at(self.find(hash)) {
            0 => None,
            number => self.meanings.get(number),
        }
    }

    /// False if the word with this hash is surely not here.
    #[inline]
    #[must_use]
    pub fn may_have(&self, hash: u64) -> bool {
        let (index, bits) = self.bits(hash);
        self.bits[index] & bits == bits
    }

    /// Where the bits of the word with this hash are: told by other bits than its place.
    #[inline]
    fn bits(&self, hash: u64) -> (usize, u64) {
        let index = (hash >> 38) as usize & (self.bits.len() - 1);
        (index, 1 << ((hash >> 32) % 64) | 1 << ((hash >> 26) % 64))
    }

    /// Lets the word with this hash mean what `change` makes of what it means so far.
    ///
    /// # Panics
    /// If there is no room for a new word, or for a new meaning.
    pub fn change(&mut self, hash: u64, change: impl FnOnce(M) -> M) {
        let place = self.find(hash);
        if self.places[place] == 0 {
            self.taken += 1;
            assert!(self.taken < self.places.len(), "the table has room");
        }
        let meaning = change(self.meanings[self.number_at(place)]);
        let number = *self.numbers.entry(meaning).or_insert_with(|| {
            self.meanings.push(meaning);
            self.meanings.len() as u32 - 1
        });
        assert!(number < 1 << BITS, "there are few meanings");
        let (index, bits) = self.bits(hash);
        self.bits[index] |= bits;
        self.places[place] = upper(hash) | number;
    }

    /// How many words it holds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.taken
    }

    /// True if it holds no word.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.taken == 0
    }

    #[inline]
    fn number_at(&self, place: usize) -> usize {
        (self.places[place] % (1 << BITS)) as usize
    }

    /// Where the word with this hash stands, or could stand.
    #[inline]
    fn find(&self, hash: u64) -> usize {
        let mut place = hash as usize;
        loop {
            place &= self.places.len() - 1;
            let known = self.places[place];
            if known == 0 || (known ^ upper(hash)) >> BITS == 0 {
                return place;
            }
            place += 1;
        }
    }
}

/// What a place holds of this hash.
const fn upper(hash: u64) -> u32 {
    (hash >> 32) as u32 >> BITS << BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table<usize> {
        let mut table = Table::with_capacity(5);
        for (number, word) in ["er", "über", "außenminister", "o'neill", "путин"]
            .into_iter()
            .enumerate()
        {
            table.change(hash::of(word.as_bytes()), |meaning| meaning + number + 1);
        }
        table
    }

    #[test]
    fn capitals_possessives_and_soft_hyphens_do_not_matter() {
        let table = table();
        let mut buffer = String::new();
        for (word, meaning) in [
            ("er", 1),
            ("ER", 1),
            ("Über", 2),
            ("ÜBER", 2),
            ("Außen\u{ad}minister", 3),
            ("AUßENMINISTER's", 3),
            ("O’Neill’s", 4),
            ("Путин", 5),
        ] {
            let found = table.get(Key::new(word, &mut buffer).hash);
            assert_eq!(found, Some(&meaning), "{word}");
        }
        for word in ["erst", "e", ""] {
            let found = table.get(Key::new(word, &mut buffer).hash);
            assert_eq!(found, None, "{word}");
        }
    }

    #[test]
    fn a_key_has_halves_and_an_ending() {
        let mut buffer = String::new();
        let key = Key::new("Karl-ÜBER", &mut buffer);
        let (_, second) = key.halves().unwrap();
        assert_eq!(table().get(second.hash), Some(&2));
        assert!(key.ends_with("über") && !key.ends_with("karl-karl-über"));
        let capital = Key::new("DER", &mut String::new()).last_two();
        assert_eq!(Key::new("er", &mut String::new()).last_two(), capital);
    }
}
