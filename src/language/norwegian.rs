//! Norwegian.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Norwegian, as newspapers write it.
pub static NORWEGIAN: Language = Language {
    code: "no",
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["mars"],
        &["april", "apr"],
        &["mai"],
        &["juni"],
        &["juli"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["desember", "des"],
    ],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
