//! English.

use crate::language::Language;

/// English, as newspapers write it.
pub static ENGLISH: Language = Language {
    code: "en",
    name: "English",
    months: [&[]; 12],
    boilerplate: &[],
};
