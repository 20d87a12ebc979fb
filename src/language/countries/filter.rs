//! Which words cannot be those of a country, told by their first letters: nearly all, at the price of three looks into a
//! few kilobytes.

use crate::text::letter;

/// The first bytes of everything that is searched for, as a set that holds a few more.
#[derive(Debug)]
pub struct Filter {
    bits: Vec<u64>,
    /// How far a hash is shifted to be the number of a bit.
    shift: u32,
}

impl Filter {
    /// The filter for `stems`, and for `prefixes`, which may have capitals in a text.
    #[must_use]
    pub fn new<'w>(
        stems: impl ExactSizeIterator<Item = &'w str>,
        prefixes: impl Iterator<Item = &'w str>,
    ) -> Self {
        // Sixteen bits for each stem: of the words that are none, one in a hundred passes.
        let bits = (stems.len() * 16).next_power_of_two().max(1 << 12);
        let mut filter = Self {
            bits: vec![0; bits / 64],
            shift: u32::BITS - bits.trailing_zeros(),
        };
        for stem in stems {
            match *stem.as_bytes() {
                [first, second, third, fourth, ..] => filter.add([first, second, third, fourth]),
                _ => filter.add_short(stem),
            }
        }
        for prefix in prefixes {
            filter.add_short(prefix);
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
        self.has(four) || self.has(small & 0xff_ffff) || self.has(small & 0xffff)
    }

    /// Adds the first three bytes, or fewer, in small letters.
    fn add_short(&mut self, word: &str) {
        let mut four = [0; 4];
        for (place, byte) in four.iter_mut().zip(word.bytes().take(3)) {
            *place = byte.to_ascii_lowercase();
        }
        self.add(four);
    }

    fn add(&mut self, four: [u8; 4]) {
        let (index, bit) = self.place(u32::from_le_bytes(four));
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
