//! Czech.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

mod examples;
mod vocabulary;

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
    vocabulary: vocabulary::VOCABULARY,
    endings: &[
        // Nearly all family names of women end so, and hardly anything else does.
        (Sense::FAMILY_SHE, "ová"),
        (Sense::FAMILY_HE, "ský cký"),
        (Sense::FAMILY, "ská cká"),
        (
            Sense::OBLIQUE_FAMILY,
            "ové ovou ského ckého skému ckému ským ckým skou ckou",
        ),
    ],
    grammar: Grammar {
        comma_clauses: true,
        ordinals: true,
        drops_subject: true,
        name_endings: &[
            ("", "a ovi em u e i ů ův ova ovo ovy"),
            ("ová", "ové ovou"),
            ("á", "é ou"),
            ("ý", "ého ému ým ém"),
            ("í", "ího ímu ím"),
            ("a", "y ovi u ou o e ě"),
            ("ka", "ky ce ku kou kovi"),
            ("ga", "gy ze gu gou"),
            ("ra", "ry ře ru rou rovi"),
            ("ie", "ii ií"),
            ("e", "i í ete eti etem"),
            ("o", "a ovi em"),
            ("ek", "ka kovi kem ku"),
            ("ec", "ce ci cem covi"),
            ("el", "la lovi lem"),
            ("eš", "še šovi šem"),
            ("něk", "ňka ňkovi ňkem"),
        ],
        verb_endings: &[(Sense::SHE, "la"), (Sense::HE, "l")],
        adjective_endings: &[
            "ský", "cký", "ská", "cká", "ské", "cké", "ského", "ckého", "ní", "ný", "ná", "né",
            "ého", "ých", "ový", "ové", "ového",
        ],
        bare_nouns: true,
        free_order: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "premiér šéf",
        "prezident hlava",
        "trenér kouč",
        "starosta primátor",
    ],
    examples: examples::EXAMPLES,
    compiled: OnceLock::new(),
};
