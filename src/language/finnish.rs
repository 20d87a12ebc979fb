//! Finnish.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Finnish, as newspapers write it.
pub static FINNISH: Language = Language {
    code: "fi",
    months: [
        &["tammikuu", "tammikuuta", "tammikuun"],
        &["helmikuu", "helmikuuta", "helmikuun"],
        &["maaliskuu", "maaliskuuta", "maaliskuun"],
        &["huhtikuu", "huhtikuuta", "huhtikuun"],
        &["toukokuu", "toukokuuta", "toukokuun"],
        &["kesäkuu", "kesäkuuta", "kesäkuun"],
        &["heinäkuu", "heinäkuuta", "heinäkuun"],
        &["elokuu", "elokuuta", "elokuun"],
        &["syyskuu", "syyskuuta", "syyskuun"],
        &["lokakuu", "lokakuuta", "lokakuun"],
        &["marraskuu", "marraskuuta", "marraskuun"],
        &["joulukuu", "joulukuuta", "joulukuun"],
    ],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
