//! Which letters a row has, in two words of memory: rules out most rows without a look at their text.

/// The letters that a text has, as bits; all other bytes share a few.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Letters {
    /// At least once.
    once: u64,
    /// At least twice.
    twice: u64,
    /// At the beginning of a word.
    first: u64,
}

impl Letters {
    /// The letters of a folded text.
    pub fn of(folded: &str) -> Self {
        let mut letters = Self::default();
        let mut before = b' ';
        for &byte in folded.as_bytes() {
            let bit = bit(byte);
            letters.twice |= letters.once & bit;
            letters.once |= bit;
            if starts_word(before, byte) {
                letters.first |= bit;
            }
            before = byte;
        }
        letters
    }

    /// True if a text with these letters may have those of `word` too.
    pub fn may_hold(self, word: Self) -> bool {
        word.once & !self.once == 0 && word.twice & !self.twice == 0
    }

    /// True if a word of the text may begin with `byte`.
    pub fn may_begin(self, byte: u8) -> bool {
        self.first & bit(byte) != 0
    }
}

/// True if a word begins with `byte`, which stands after `before`.
pub fn starts_word(before: u8, byte: u8) -> bool {
    is_letter(byte) && !is_letter(before)
}

/// Letters and digits; what has no Latin form counts as letters.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

fn bit(byte: u8) -> u64 {
    1 << match byte {
        b'a'..=b'z' => byte - b'a',
        b'0'..=b'9' => 26 + byte - b'0',
        other => 36 + other % 28,
    }
}
