//! Dutch.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Dutch, as newspapers write it.
pub static DUTCH: Language = Language {
    code: "nl",
    months: [
        &["januari", "jan"],
        &["februari", "feb"],
        &["maart", "mrt"],
        &["april", "apr"],
        &["mei"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augustus", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    boilerplate: &[
        "lees ook",
        "lees verder",
        "lees meer",
        "bekijk ook",
        "gerelateerde artikelen",
        "meer over dit onderwerp",
        "delen.",
        "deel dit artikel",
        "deel via",
        "volg ons op",
        "meld je aan voor",
        "meld u aan voor",
        "schrijf je in voor",
        "schrijf u in voor",
        "advertentie.",
        "foto:",
        "beeld:",
        "bron:",
        "bronnen:",
        "reacties.",
        "laat een reactie achter …",
        "plaats een reactie …",
        "deze website gebruikt cookies",
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "alle rechten voorbehouden",
    ],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
