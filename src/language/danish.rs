//! Danish.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Danish, as newspapers write it.
pub static DANISH: Language = Language {
    code: "da",
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["marts"],
        &["april", "apr"],
        &["maj"],
        &["juni"],
        &["juli"],
        &["august", "aug"],
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
