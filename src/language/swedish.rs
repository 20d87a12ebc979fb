//! Swedish.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Swedish, as newspapers write it.
pub static SWEDISH: Language = Language {
    code: "sv",
    months: [
        &["januari", "jan"],
        &["februari", "feb"],
        &["mars", "mar"],
        &["april", "apr"],
        &["maj"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augusti", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
