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
    let mut end = run_of_ascii_letters(bytes);
    while let Some([lead, next]) = bytes[end..].first_chunk() {
        // A continuation byte can never be wrong behind these leads, save for the signs of times and of division.
        let is_letter = matches!(lead, 0xc4 | 0xc5 | 0xd0 | 0xd1)
            || *lead == 0xc3 && !matches!(next, 0x97 | 0xb7);
        if !is_letter {
            break;
        }
        end += 2;
        end += run_of_ascii_letters(&bytes[end..]);
    }
    end
}

/// The highest bit of each byte.
const HIGHEST: u64 = 0x8080_8080_8080_8080;

/// The same byte eight times.
const fn eight_times(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

fn run_of_ascii_letters(bytes: &[u8]) -> usize {
    let mut end = 0;
    while let Some(eight) = bytes[end..].first_chunk() {
        let others = !ascii_letters(u64::from_le_bytes(*eight)) & HIGHEST;
        if others != 0 {
            return end + (others.trailing_zeros() / 8) as usize;
        }
        end += 8;
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

/// Eight bytes with their ASCII letters made small, and whether all of them are ASCII.
#[must_use]
pub const fn small(eight: u64) -> (u64, bool) {
    // A letter has its bit 0x20, which is two below the highest one, set where it is small.
    (eight | (ascii_letters(eight) >> 2), eight & HIGHEST == 0)
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
            let (made, ascii) = small(u64::from_le_bytes(bytes));
            prop_assert_eq!(made.to_le_bytes().to_vec(), bytes.to_ascii_lowercase());
            prop_assert_eq!(ascii, bytes.is_ascii());
        }
    }
}
