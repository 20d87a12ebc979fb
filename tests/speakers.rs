//! Who said what in English, case by case.

use crate::support::annotated::check_all;

#[test]
fn who_is_quoted_speaks_not_who_quotes() {
    check_all(
        "en",
        &[
            "KCNA quoted [s1 a spokesman] as saying the ferry was “[q1 a danger to all of us]”.",
            "The agency cited [s1 Ms. Laura Behrens] as saying: “[q1 The ferry is a danger to us.]”",
            "[s1 Laura Behrens] was quoted by KCNA as saying the ferry was “[q1 a danger to all of us]”.",
        ],
    );
}

#[test]
fn possessives_tell_whose_view_it_is() {
    check_all(
        "en",
        &[
            "Laura Behrens left. In [s1:Laura_Behrens her] view the ferry is “[q1 a danger to all of us]”.",
            "Laura Behrens met Tom Ashby. In [s1:Tom_Ashby his] words, it is “[q1 a danger to all of us]”.",
        ],
    );
}

#[test]
fn halves_of_a_split_quote_are_quotes_however_short() {
    check_all(
        "en",
        &[
            "“[q1 The bridge,]” said [s1,2 Laura Behrens], “[q2 is safe.]”",
            "“[q1 The bridge,]” [s1,2 Laura Behrens] said, “[q2 is safe.]”",
            "“[f1 Yes,]” said [s1 Laura Behrens]. She left.",
        ],
    );
}

#[test]
fn ages_stand_for_somebody_as_pronouns_do() {
    check_all(
        "en",
        &[
            "Laura Behrens left. “[q1 The ferry is safe now,]” [s1:Laura_Behrens the 48-year-old] said.",
            "Laura Behrens left. “[q1 The ferry is safe now,]” [s1 the 48-year-old teacher] said.",
        ],
    );
}

#[test]
fn who_is_cited_speaks_not_the_agency() {
    check_all(
        "en",
        &[
            "KCNA, citing [s1 the ministry], said the ferry was “[q1 a danger to all of us]”.",
            "“[q1 The ferry is a danger to us,]” KCNA said, citing [s1 the defence ministry].",
            "[s1 The ministry], citing KCNA, said the ferry was “[q1 a danger to all of us]”.",
        ],
    );
    check_all(
        "de",
        &["„[q1 Die Fähre ist gesperrt]“, meldet dpa unter Berufung auf [s1 die Polizei]."],
    );
}

#[test]
fn the_form_of_a_verb_ends_the_name_before_it() {
    check_all(
        "en",
        &["“[q1 We will answer this,]” [s1 Norland] retorted, and summoned the envoy."],
    );
}
