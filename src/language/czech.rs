//! Czech.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Czech, as newspapers write it.
pub static CZECH: Language = Language {
    code: "cs",
    months: [
        &["leden", "ledna", "lednu"],
        &["únor", "února", "únoru"],
        &["březen", "března", "březnu"],
        &["duben", "dubna", "dubnu"],
        &["květen", "května", "květnu"],
        &["červen", "června", "červnu"],
        &["červenec", "července", "červenci"],
        &["srpen", "srpna", "srpnu"],
        &["září"],
        &["říjen", "října", "říjnu"],
        &["listopad", "listopadu"],
        &["prosinec", "prosince", "prosinci"],
    ],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
