//! Which words cannot be those of a country, told by their first letters: nearly all, after a look or two.

use crate::text::letter;

/// How everything begins that is searched for.
#[derive(Debug)]
pub struct Filter {
    /// For each first two bytes, in small letters, what else is to be looked at.
    looks: Vec<u8>,
    /// The first two, three, or four bytes, as a set that holds a few more.
    bits: Vec<u64>,
    /// How far a hash is shifted to be the number of a bit.
    shift: u32,
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
            looks: vec![0; 1 << 16],
            bits: vec![0; bits / 64],
            shift: u32::BITS - bits.trailing_zeros(),
        };
        for stem in stems {
            filter.add(stem.as_bytes(), [TWO, THREE, FOUR]);
        }
        for prefix in prefixes {
            let prefix = prefix.to_ascii_lowercase();
            filter.add(prefix.as_bytes(), [NOTHING, SMALL_THREE, SMALL_FOUR]);
        }
        filter
    }

    /// False if nothing that is searched for begins like `bytes`.
    #[must_use]
    pub fn lets_pass(&self, bytes: &[u8]) -> bool {
        let Some(four) = bytes.first_chunk() else {
            return true;
        };
        let four = u32::from_le_bytes(*four);
        let small = letter::small(u64::from(four)).0 as u32;
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
        let first: Vec<u8> = word.iter().copied().chain([0; 4]).take(4).collect();
        let four = u32::from_le_bytes(*first.first_chunk().expect("four were taken"));
        let small = letter::small(u64::from(four)).0 as u32;
        let look = looks[word.len().clamp(2, 4) - 2];
        if word.len() == 1 {
            // Anything may follow.
            self.looks.fill(NOTHING);
        }
        self.looks[(small & 0xffff) as usize] |= look;
        let (index, bit) = self.place(four);
        self.bits[index] |= bit;
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
