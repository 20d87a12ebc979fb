//! Japanese.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Japanese, as newspapers write it.
pub static JAPANESE: Language = Language {
    code: "ja",
    months: [&[]; 12],
    boilerplate: &[
        "関連記事",
        "あわせて読みたい",
        "写真】",
        "広告.",
        "無断転載を禁じます",
        "無断転載禁止",
    ],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
