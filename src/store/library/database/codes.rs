//! Countries as numbers.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::countries::{Code, names};

/// The number of a country: its two letters.
pub fn number(code: &str) -> u32 {
    let letters = code.bytes();
    letters.fold(0, |number, letter| number << 8 | u32::from(letter))
}

/// The country with this number.
pub fn country(number: u32) -> Option<Code> {
    static CODES: LazyLock<HashMap<u32, Code>> = LazyLock::new(|| {
        names()
            .values()
            .map(|code| (self::number(code), *code))
            .collect()
    });
    CODES.get(&number).copied()
}
