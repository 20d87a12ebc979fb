//! Chinese.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Chinese, as newspapers write it.
pub static CHINESE: Language = Language {
    code: "zh",
    months: [&[]; 12],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
