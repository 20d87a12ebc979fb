//! Which letters a row has, in twenty bytes: rules out most rows without a look at their text.

/// Closes each field of a row: a match does not run over it. The first field is the headline.
pub const FIELD_END: char = '\n';

/// Bits for the letters and for the pairs of letters that a text has.
///
/// Small letters have a bit each; digits share four, everything else two. Pairs share 64 by a hash, which is little for
/// a headline, but three of them together rule out nine rows of ten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Letters {
    /// At least once.
    once: u32,
    /// At least twice.
    twice: u32,
    /// At the beginning of a word of the headline; and [`LONE`].
    first: u32,
    /// Pairs inside words, in two halves, so that no room is lost between rows.
    pairs: [u32; 2],
}

/// In `first`, where no punctuation can be: some word of the headline is a single letter.
const LONE: u32 = 1 << OTHER;
/// The bit of all that is neither letter nor digit.
const OTHER: u8 = 31;

impl Letters {
    /// How many bytes they take at rest.
    pub const BYTES: usize = 20;

    /// All bits: what [`Letters::common`] begins with.
    pub const ALL: Self = Self {
        once: !0,
        twice: !0,
        first: !0,
        pairs: [!0; 2],
    };

    /// The letters of a folded row.
    pub fn of(row: &str) -> Self {
        let mut letters = Self::default();
        let mut before = b' ';
        let mut began_before = false;
        let mut headline = None;
        for &byte in row.as_bytes() {
            let bit = bit(byte);
            letters.twice |= letters.once & bit;
            letters.once |= bit;
            let begins = starts_word(before, byte);
            if begins {
                letters.first |= bit;
            } else if is_letter(byte) {
                let pair = pair(before, byte);
                letters.pairs[pair / 32] |= 1 << (pair % 32);
            } else if began_before {
                letters.first |= LONE;
            }
            if byte == FIELD_END as u8 {
                headline.get_or_insert(letters.first);
            }
            began_before = begins;
            before = byte;
        }
        if began_before {
            letters.first |= LONE;
        }
        letters.first = headline.unwrap_or(letters.first);
        letters
    }

    /// What both have.
    pub fn common(self, other: Self) -> Self {
        self.zip(other, |one, two| one & two)
    }

    /// What one of them has.
    pub fn joined(self, other: Self) -> Self {
        self.zip(other, |one, two| one | two)
    }

    fn zip(self, other: Self, of: impl Fn(u32, u32) -> u32) -> Self {
        Self {
            once: of(self.once, other.once),
            twice: of(self.twice, other.twice),
            first: of(self.first, other.first),
            pairs: [
                of(self.pairs[0], other.pairs[0]),
                of(self.pairs[1], other.pairs[1]),
            ],
        }
    }

    /// True if a text with these letters may hold a text with those of `word` as it is.
    pub fn may_hold(&self, word: &Self) -> bool {
        let missing = word.once & !self.once
            | word.pairs[0] & !self.pairs[0]
            | word.pairs[1] & !self.pairs[1];
        missing == 0 && self.may_scatter(word)
    }

    /// True if a text with these letters may hold those of `word` with others between them.
    pub fn may_scatter(&self, word: &Self) -> bool {
        word.once & !self.once | word.twice & !self.twice == 0
    }

    /// True if a word of the headline may begin with `byte`.
    pub fn may_begin(&self, byte: u8) -> bool {
        self.first & bit(byte) != 0
    }

    /// True if the headline has a word of a single byte.
    pub fn have_lone(&self) -> bool {
        self.first & LONE != 0
    }

    /// The bits as they are written down.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let [one, two] = self.pairs;
        let mut bytes = [0; Self::BYTES];
        let parts = [self.once, self.twice, self.first, one, two];
        for (place, part) in bytes.chunks_exact_mut(4).zip(parts) {
            place.copy_from_slice(&part.to_le_bytes());
        }
        bytes
    }

    /// The bits as they were written down.
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        let part = |at: usize| {
            let bytes = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
            u32::from_le_bytes(bytes)
        };
        Self {
            once: part(0),
            twice: part(4),
            first: part(8),
            pairs: [part(12), part(16)],
        }
    }
}

/// True if a word begins with `byte`, which stands after `before`.
pub fn starts_word(before: u8, byte: u8) -> bool {
    is_letter(byte) && !is_letter(before)
}

/// Letters and digits; what has no Latin form counts as letters.
pub fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// The number of the bit of two neighbouring letters.
fn pair(one: u8, two: u8) -> usize {
    // The upper bits of a product depend on all bits of its factors.
    let mixed = u32::from(u16::from_be_bytes([one, two])).wrapping_mul(0x9e37_79b1);
    (mixed >> 26) as usize
}

fn bit(byte: u8) -> u32 {
    1 << match byte {
        b'a'..=b'z' => byte - b'a',
        b'0'..=b'9' => 26 + byte % 4,
        128.. => 30,
        _ => OTHER,
    }
}
