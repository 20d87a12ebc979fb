//! German.

use crate::language::Language;

/// German, as newspapers write it.
pub static GERMAN: Language = Language {
    code: "de",
    name: "German",
    months: [&[]; 12],
    boilerplate: &[],
};
