//! Which words cannot be one of an article's people, told by their first letters: most words with a capital.

/// The first letters of names, as a set that holds a few more.
#[derive(Debug)]
pub struct Beginnings {
    bits: [u64; 16],
    letters: usize,
}

impl Beginnings {
    /// The beginnings of `names`, all forms of which share so many `letters`.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>, letters: usize) -> Self {
        let mut set = Self {
            bits: [0; 16],
            letters,
        };
        for name in names {
            if name.chars().nth(letters - 1).is_none() {
                // "Xi" and "Xis" share fewer.
                set.bits.fill(u64::MAX);
            }
            let (index, bit) = set.place(name);
            set.bits[index] |= bit;
        }
        set
    }

    /// False if `word` is no form of any of the names.
    pub fn has(&self, word: &str) -> bool {
        let (index, bit) = self.place(word);
        self.bits[index] & bit != 0
    }

    /// The number of a word and its bit.
    fn place(&self, word: &str) -> (usize, u64) {
        let add = |hash: u32, letter: u32| (hash.rotate_left(5) ^ letter).wrapping_mul(0x9e37_79b1);
        let first = &word.as_bytes()[..word.len().min(self.letters)];
        let hash = if first.is_ascii() {
            let letters = first.iter().map(u8::to_ascii_lowercase);
            letters.map(u32::from).fold(0, add)
        } else {
            let letters = word.chars().flat_map(char::to_lowercase);
            letters.take(self.letters).map(u32::from).fold(0, add)
        };
        ((hash >> 28) as usize, 1 << ((hash >> 22) & 63))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_name_passes_and_most_words_do_not() {
        let set = Beginnings::of(["moreau", "öztürk", "kim"].into_iter(), 3);
        assert!(
            ["Moreaus", "MOREAU", "Öztürk", "Kim's"]
                .iter()
                .all(|word| set.has(word))
        );
        assert!(
            !["Haus", "Montag", "Mo", "Österreich"]
                .iter()
                .any(|word| set.has(word))
        );
        assert!(Beginnings::of(["xi"].into_iter(), 3).has("Xis"));
    }
}
