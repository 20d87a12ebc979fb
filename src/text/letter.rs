//! What a character is: what `char` answers too, but the letters that most news is written in are known at once.

/// True for letters and digits of every script.
#[must_use]
pub fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        '\u{2010}'..='\u{205f}' | '\u{3001}'..='\u{3003}' => false,
        _ => is_common_letter(c) || c.is_alphanumeric(),
    }
}

/// True for digits and numerals of every script.
#[must_use]
pub fn is_numeric(c: char) -> bool {
    !is_common_letter(c) && c.is_numeric()
}

/// True for letters that begin a name or a sentence.
#[must_use]
pub fn is_uppercase(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_uppercase(),
        'Ѐ'..='Я' => true,
        'а'..='џ' | '\u{4e00}'..='\u{9fff}' | '가'..='힣' => false,
        _ => c.is_uppercase(),
    }
}

/// Latin, Cyrillic, Han, Kana and Hangul, as far as their blocks hold nothing but letters.
const fn is_common_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž' | 'Ѐ'..='ҁ' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}' | '가'..='힣')
}

/// How many bytes at the front of `bytes` are plain letters: those of ASCII, and the Latin and Cyrillic ones of two bytes.
#[must_use]
pub fn run_of_letters(bytes: &[u8]) -> usize {
    let mut end = 0;
    loop {
        end += run_of_cyrillic_letters(&bytes[end..]);
        end += run_of_ascii_letters(&bytes[end..]);
        let Some([lead, next]) = bytes[end..].first_chunk() else {
            return end;
        };
        // A continuation byte can never be wrong behind these leads, save for the signs of times and of division.
        let is_letter = matches!(lead, 0xc4 | 0xc5 | 0xd0 | 0xd1)
            || *lead == 0xc3 && !matches!(next, 0x97 | 0xb7);
        if !is_letter {
            return end;
        }
        end += 2;
    }
}

/// How many bytes at the front of `bytes` are Cyrillic letters, four letters at a time; up to three more may follow.
fn run_of_cyrillic_letters(bytes: &[u8]) -> usize {
    let (eights, _) = bytes.as_chunks();
    let is_cyrillic = |eight: &&[u8; 8]| {
        u64::from_le_bytes(**eight) & 0x00fe_00fe_00fe_00fe == 0x00d0_00d0_00d0_00d0
    };
    eights.iter().take_while(is_cyrillic).count() * 8
}

/// True if all letters of `word` beyond ASCII are surely small: the capitals of any alphabet but the Latin and Cyrillic ones
/// of two bytes are not told from its small letters here.
#[must_use]
pub fn is_surely_small(word: &[u8]) -> bool {
    if word.is_ascii() {
        return true;
    }
    let mut rest = word;
    loop {
        rest = match *rest {
            [] => return true,
            // Of ASCII all, then Latin, Cyrillic, and Kana, Han and Hangul, which have no capitals, though alphabets between
            // the last two have.
            [..=0x7f, ref rest @ ..]
            | [0xc3, 0x9f..=0xbf, ref rest @ ..]
            | [0xd0, 0xb0..=0xbf, ref rest @ ..]
            | [0xd1, ..=0x9f, ref rest @ ..]
            | [0xe3..=0xe9 | 0xeb | 0xec, _, _, ref rest @ ..]
            | [0xea, 0xb0..=0xbf, _, ref rest @ ..] => rest,
            [lead @ (0xc4 | 0xc5), next, ref rest @ ..] if is_small_latin(lead, next) => rest,
            _ => return false,
        }
    }
}

/// True for a small letter of Latin Extended-A, which has a capital and its small letter beside each other.
const fn is_small_latin(lead: u8, next: u8) -> bool {
    let number = (lead & 3) << 6 | next & 0x3f;
    match number {
        0x00..=0x2f | 0x32..=0x37 | 0x4a..=0x77 => number % 2 == 1,
        0x39..=0x48 | 0x79..=0x7e => number.is_multiple_of(2),
        0x31 | 0x38 | 0x49 | 0x7f => true,
        _ => false,
    }
}

/// The highest bit of each byte.
const HIGHEST: u64 = 0x8080_8080_8080_8080;

/// The same byte eight times.
const fn eight_times(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// How many of the eight bytes of a text, the first one lowest, are ASCII letters before any other byte.
#[inline]
#[must_use]
pub const fn letters_in_front(eight: u64) -> usize {
    let others = !ascii_letters(eight) & HIGHEST;
    (others.trailing_zeros() / 8) as usize
}

fn run_of_ascii_letters(bytes: &[u8]) -> usize {
    let mut end = 0;
    while let Some(eight) = bytes[end..].first_chunk() {
        let letters = letters_in_front(u64::from_le_bytes(*eight));
        end += letters;
        if letters < 8 {
            return end;
        }
    }
    let rest = &bytes[end..];
    let others = rest.iter().position(|byte| !byte.is_ascii_alphabetic());
    end + others.unwrap_or(rest.len())
}

/// The highest bit of each of the eight bytes that is an ASCII letter; all other bits are 0.
const fn ascii_letters(eight: u64) -> u64 {
    let small = (eight | eight_times(0x20)) & !HIGHEST;
    // Adding lifts the highest bit of what is `a` or more, and of what is more than `z`.
    let from_a = small + eight_times(0x80 - b'a');
    let past_z = small + eight_times(0x80 - b'z' - 1);
    from_a & !past_z & !eight & HIGHEST
}

/// Eight bytes with their ASCII letters made small.
#[must_use]
pub const fn small(eight: u64) -> u64 {
    // A letter has its bit 0x20, which is two below the highest one, set where it is small.
    eight | (ascii_letters(eight) >> 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn characters_are_what_they_are() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_uppercase(c), c.is_uppercase(), "{c:?}");
            assert!(!is_common_letter(c) || c.is_alphabetic(), "{c:?}");
        }
    }

    #[test]
    fn what_is_surely_small_is_small() {
        for c in ('\0'..=char::MAX).filter(|c| !c.is_ascii()) {
            let small = c.to_lowercase().eq([c]);
            let sure = is_surely_small(c.to_string().as_bytes());
            assert!(small || !sure, "{c:?}");
            assert!(
                sure || !small || !matches!(c, 'ß'..='ſ' | 'а'..='џ' | '가'..='쿿'),
                "{c:?}"
            );
        }
        assert!(
            is_surely_small("éÀ".to_lowercase().as_bytes()) && !is_surely_small("éÀ".as_bytes())
        );
    }

    proptest! {
        #[test]
        fn a_run_of_letters_ends_before_what_is_none(text in "[a-zA-Zà-ÿĀ-žа-яЀ-ѿ]{0,20}(\\PC{0,4}|[0-9@\\[`{×÷’]{0,3})") {
            let run = run_of_letters(text.as_bytes());
            prop_assert!(text.is_char_boundary(run));
            prop_assert!(text[..run].chars().all(char::is_alphabetic));
            prop_assert!(!text[run..].starts_with(|c: char| c.is_ascii_alphabetic()));
        }

        #[test]
        fn eight_bytes_become_small(bytes: [u8; 8]) {
            let made = small(u64::from_le_bytes(bytes));
            prop_assert_eq!(made.to_le_bytes().to_vec(), bytes.to_ascii_lowercase());
        }
    }
}
