//! What is told instead of said, as marked text: see `support::annotated` for the notation. `[i1 …]` is what somebody said in
//! the writer's words, without its source.

use crate::support::annotated::check_all;

#[test]
fn english_cues_lead() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said [i1 that the bridge was safe].",
            "[s1 Anna Miller] said [i1 the bridge was safe].",
            "[s1 Anna Miller] said in a statement on Monday [i1 that the bridge was safe].",
            "[s1 Anna Miller] told reporters [i1 that the bridge was safe].",
            "[s1 Anna Miller] vowed [i1 to repair the old bridge].",
        ],
    );
}

#[test]
fn english_cues_trail() {
    check_all(
        "en",
        &[
            "[i1 The bridge was safe], [s1 Anna Miller] said.",
            "[i1 The bridge was safe], said [s1 Anna Miller].",
            "[i1 The bridge was safe], according to [s1 Anna Miller].",
            "According to [s1 Anna Miller], [i1 the bridge was safe].",
        ],
    );
}

#[test]
fn german_cues_lead() {
    check_all(
        "de",
        &[
            "[s1 Anna Behrens] sagte am Montag, [i1 dass die Brücke sicher ist].",
            "[s1 Anna Behrens] sagte, [i1 die Brücke sei sicher].",
        ],
    );
}

#[test]
fn german_cues_trail() {
    check_all(
        "de",
        &[
            "[i1 Die Brücke sei sicher], sagte [s1 Anna Behrens].",
            "[i1 Die Brücke sei sicher], so [s1 Anna Behrens].",
            "Laut [s1 Anna Behrens] [i1 ist die Brücke sicher].",
        ],
    );
}

#[test]
fn a_german_verb_form_goes_on_with_what_is_told() {
    check_all(
        "de",
        &[
            "[s1,2 Anna Behrens] sagte, [i1 die Brücke sei sicher]. [i2 Man werde sie im Mai öffnen].",
        ],
    );
}
