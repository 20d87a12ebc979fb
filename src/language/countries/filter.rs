//! Which words cannot be those of a country, told by their first letters: nearly all, after a look or two.

use crate::text::letter;

/// How everything begins that is searched for.
#[derive(Debug)]
pub struct Filter {
    /// A bit for each first four bytes, as far as [`place_of_first`] tells them apart: nearly all words are done with here, and
    /// all of it stays in the nearest memory.
    first: Box<[u64; FIRST / 64]>,
    /// For each first two bytes, in small letters, what else is to be looked at.
    looks: Vec<u8>,
    /// The first two, three, or four bytes, as a set that holds a few more.
    bits: Vec<u64>,
    /// How far a hash is shifted to be the number of a bit.
    shift: u32,
}

/// How many places there are for first bytes.
const FIRST: usize = 1 << 17;

/// The place of the first `four` bytes of a word: a capital first letter is told from a small one.
fn place_of_first(four: [u8; 4]) -> usize {
    let letters = u32::from_le_bytes(four) & u32::from_le_bytes([63, 31, 31, 31]);
    (letters.wrapping_mul(0x9e37_79b1) >> (u32::BITS - FIRST.ilog2())) as usize
}

/// Whether the first two bytes are in the set.
const TWO: u8 = 1;
/// Whether the first three are.
const THREE: u8 = 2;
/// Whether the first four are.
const FOUR: u8 = 4;
/// Whether the first three are, in small letters.
const SMALL_THREE: u8 = 8;
/// Whether the first four are, in small letters.
const SMALL_FOUR: u8 = 16;
/// Nothing: all pass.
const NOTHING: u8 = 32;

impl Filter {
    /// The filter for `stems`, and for `prefixes`, which may have capitals in a text.
    #[must_use]
    pub fn new<'w>(
        stems: impl ExactSizeIterator<Item = &'w str>,
        prefixes: impl Iterator<Item = &'w str>,
    ) -> Self {
        // Sixteen bits for each stem: of what is not in the set, one in a hundred passes.
        let bits = (stems.len() * 16).next_power_of_two().max(1 << 12);
        let mut filter = Self {
            first: Box::new([0; FIRST / 64]),
            looks: vec![0; 1 << 16],
            bits: vec![0; bits / 64],
            shift: u32::BITS - bits.trailing_zeros(),
        };
        for stem in stems {
            filter.add(stem.as_bytes(), [TWO, THREE, FOUR]);
            filter.add_first(stem.as_bytes()[0], stem.as_bytes());
        }
        for prefix in prefixes {
            let prefix = prefix.to_ascii_lowercase();
            filter.add(prefix.as_bytes(), [NOTHING, SMALL_THREE, SMALL_FOUR]);
            let small = prefix.as_bytes()[0];
            for one in [small, small.to_ascii_uppercase()] {
                filter.add_first(one, prefix.as_bytes());
            }
        }
        filter
    }

    /// False if nothing that is searched for begins like `bytes`.
    #[inline]
    #[must_use]
    pub fn lets_pass(&self, bytes: &[u8]) -> bool {
        let Some(four) = bytes.first_chunk() else {
            return true;
        };
        let place = place_of_first(*four);
        self.first[place / 64] & 1 << (place % 64) != 0 && self.knows(u32::from_le_bytes(*four))
    }

    /// The same by all that is known of the first `four` bytes.
    fn knows(&self, four: u32) -> bool {
        let small = letter::small(u64::from(four)) as u32;
        let look = self.looks[(small & 0xffff) as usize];
        look != 0
            && (look & FOUR != 0 && self.has(four)
                || look & SMALL_FOUR != 0 && self.has(small)
                || look & THREE != 0 && self.has(four & 0xff_ffff)
                || look & SMALL_THREE != 0 && self.has(small & 0xff_ffff)
                || look & TWO != 0 && self.has(four & 0xffff)
                || look & NOTHING != 0)
    }

    /// Adds the first bytes of `word`, and how they are to be looked at if there are two or fewer, three, or more.
    fn add(&mut self, word: &[u8], looks: [u8; 3]) {
        let mut four = [0; 4];
        let length = word.len().min(four.len());
        four[..length].copy_from_slice(&word[..length]);
        let four = u32::from_le_bytes(four);
        let small = letter::small(u64::from(four)) as u32;
        let look = looks[word.len().clamp(2, 4) - 2];
        if word.len() == 1 {
            // Anything may follow.
            self.looks.fill(NOTHING);
        }
        self.looks[(small & 0xffff) as usize] |= look;
        let (index, bit) = self.place(four);
        self.bits[index] |= bit;
    }

    /// Lets words pass that begin with the byte `one` and go on as `word`, of which there may be too little to tell.
    fn add_first(&mut self, one: u8, word: &[u8]) {
        let bytes = |number| {
            let byte: Option<&u8> = word.get(number);
            byte.map_or(0..=31, |byte| byte & 31..=byte & 31)
        };
        for two in bytes(1) {
            for three in bytes(2) {
                for four in bytes(3) {
                    let place = place_of_first([one, two, three, four]);
                    self.first[place / 64] |= 1 << (place % 64);
                }
            }
        }
    }

    fn has(&self, four: u32) -> bool {
        let (index, bit) = self.place(four);
        self.bits[index] & bit != 0
    }

    /// The number of a word and its bit.
    fn place(&self, four: u32) -> (usize, u64) {
        let number = four.wrapping_mul(0x9e37_79b1) >> self.shift;
        ((number / 64) as usize, 1 << (number % 64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_searched_for_passes_and_most_else_does_not() {
        let stems = ["US", "USA", "Iran", "Österreich", "französisch", "中国"];
        let prefixes = ["süd", "anti", "و"];
        let filter = Filter::new(stems.into_iter(), prefixes.into_iter());
        let texts = [
            "USA",
            "US-",
            "Iraner",
            "Österreichs",
            "Franzosen",
            "französische",
            "中国人",
            "Südfrankreich",
            "ANTIfranzösisch",
            "والصين",
        ];
        for text in texts {
            let wanted = text != "Franzosen";
            assert_eq!(filter.lets_pass(text.as_bytes()), wanted, "{text}");
        }
        let others = [
            "Haus und Hof",
            "under",
            "irankundig",
            "oben auf",
            "日本から",
        ];
        assert!(!others.iter().any(|text| filter.lets_pass(text.as_bytes())));
    }
}
