//! What is told instead of said, as marked text: see `support::annotated` for the notation. `[i1 …]` is what somebody said in
//! the writer's words, without its source.

use whosaid::annotate::Kind;

use crate::support::annotated::{annotations, check_all};

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
fn a_cue_of_the_next_sentence_tells_nothing_of_this_one() {
    check_all(
        "en",
        &[
            "The pier belongs to the old owner of the ferry, the harbour trust, to this day. Anna Miller, its chief officer, said hello.",
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

#[test]
fn english_objects_and_prepositions_tell_too() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] called for [i1 a new bridge over the bay].",
            "[s1 Anna Miller] praised [i1 the crew of the ferry] when she left.",
            "[s1 Anna Miller] announced last week [i1 that the bridge would open].",
            "[s1 Anna Miller] said [i1 the bridge was safe] and [s2 the harbour master] said [i2 the ferry was late].",
            "[s1 Anna Miller], who said [i1 the bridge was safe], left the harbour at noon.",
        ],
    );
}

#[test]
fn doubled_apostrophes_count_where_a_speaker_is_named() {
    check_all(
        "en",
        &[
            "''[i1 The bridge was built by hand],'' [s1 Anna Miller] said. ''Nobody helped the crew.''",
        ],
    );
}

#[test]
fn german_phrases_name_the_source() {
    check_all(
        "de",
        &[
            "Nach ersten [s1 Angaben der Polizei] [i1 blieb die Brücke gesperrt].",
            "Nach einer [s1 Analyse der Stadt] [i1 blieb die Brücke gesperrt].",
            "[s1 Medienberichten] zufolge [i1 blieb die Brücke gesperrt].",
            "Wie [s1 die Polizei] mitteilte, [i1 blieb die Brücke gesperrt].",
            "Demnach [i1 blieb die Brücke gesperrt].",
            "[i1 Die Brücke bleibt gesperrt]. Das sagte [s1 Anna Behrens] am Montag.",
        ],
    );
}

#[test]
fn a_verb_form_tells_that_the_words_beside_own_ones_are_reported_too() {
    check_all(
        "de",
        &[
            "[s1,2 Anna Behrens] sagte, [i1 die Brücke über den Hafen sei bis zum Mai] „[q2 so sicher wie jede Straße]“.",
        ],
    );
}

#[test]
fn what_only_looks_like_a_report_is_none() {
    for (code, text) in [
        (
            "en",
            "The claims were old. Miller’s plans failed. She walked over the bridge.",
        ),
        (
            "en",
            "“We will win this,” said Anna Miller, the mayor of the town. She said the bridge was “as safe as any road.”",
        ),
        (
            "de",
            "Das führte dazu, dass die Brücke gesperrt wurde. Nach Abschluss der Arbeiten kam die Fähre.",
        ),
        ("de", "Ohne den Sturm wäre die Brücke offen."),
        (
            "de",
            "Die Stadt verlangt Maut, nachdem sie versucht hatte, die Fähre zu verkaufen.",
        ),
    ] {
        let found = annotations(code, text);
        let told: Vec<_> = found
            .quotes
            .iter()
            .filter(|quote| quote.kind == Kind::Indirect)
            .map(|quote| quote.span.of(text))
            .collect();
        assert!(told.is_empty(), "{text}: {told:?}");
    }
}

#[test]
fn english_clauses_go_on_behind_a_dash_and_with_another_that() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said [i1 that the bridge was safe, and that the ferry would stay].",
            "[s1 Anna Miller] said [i1 that the bridge — the old one — was safe].",
        ],
    );
}

#[test]
fn english_infinitives_and_nouns_are_cues_too() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] came to say [i1 that the bridge was safe].",
            "[s1 Anna Miller] was the first to ask [i1 whether the bridge was safe].",
            "[s1 Anna Miller] made a proposal [i1 to repair the old bridge].",
            "Nobody forgot [s1 Anna Miller's] claim [i1 that the bridge was safe].",
            "[s1 Anna Miller] wondered [i1 why the bridge was closed].",
        ],
    );
}

#[test]
fn an_english_clause_has_a_verb() {
    check_all("en", &["Anna Miller claimed the first prize of the year."]);
}

#[test]
fn an_english_subject_may_have_an_aside_before_its_verb() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller], a spokeswoman for the harbour, said [i1 the bridge was safe to cross].",
            "[i1 The bridge was safe to cross], said [s1 Anna Miller], the mayor of the town.",
        ],
    );
}

#[test]
fn any_word_is_an_english_verb_that_stands_between_two_phrases() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said [i1 her friends feel the same way].",
            "[s1 Anna Miller] said [i1 they feel that way].",
            "The poll shows [i1 the mayor ahead of her rival in the harbour].",
        ],
    );
}

#[test]
fn what_holds_marked_words_or_leads_to_them_belongs_to_these() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said the bridge was too old for trucks: “[q1 We tested it twice last year.]”",
            "[s1 Anna Miller] said the bridge was “[f1 dangerous]” and the ferry was late.",
        ],
    );
}

#[test]
fn an_object_ends_where_the_sentence_goes_on_with_its_next_verb() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] denied [i1 all of the charges] but resigned from the council.",
            "[s1,2 Anna Miller] praised [i1 the crew of the ferry] and criticized [i2 the owner of the pier].",
        ],
    );
}

#[test]
fn what_is_set_apart_by_commas_belongs_to_what_is_told() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] praised [i1 the master of the ferry, an old sailor], and left the harbour.",
            "[s1 Anna Miller] described [i1 the ferry as a danger to the whole town].",
        ],
    );
}

#[test]
fn those_who_are_asked_or_told_stand_before_what_is_told() {
    check_all(
        "en",
        &[
            "[s1 [p1 Tom Ashby]] asked [p2 Anna Miller] [i1 whether the bridge was safe].",
            "[s1 Tom Ashby] told them [i1 the bridge was safe].",
            "[s1 Tom Ashby] said on Monday [i1 the bridge was safe].",
            "[s1 Tom Ashby] has said for weeks [i1 he is not the owner].",
        ],
    );
}

#[test]
fn a_participle_opens_the_sentence_of_what_is_asked() {
    check_all(
        "en",
        &["Asked [i1 whether the bridge was safe], [p1 Anna Miller] left the harbour."],
    );
}

#[test]
fn english_subjects_without_an_article_trail_at_the_end_of_the_sentence() {
    check_all(
        "en",
        &[
            "[i1 Six boats were lost in the storm], [s1 police] said.",
            "[i1 The bridge was never safe], [s1 people close to the mayor] say.",
            "[i1 The bridge was never safe], [s1 Anna Miller] told reporters.",
            "[i1 The bridge is close to falling down], [s1 a new survey] shows.",
            "[i1 The bridge was never safe], according to [s1 officials familiar with the plan].",
            "But, according to [s1 the harbour trust], [i1 the bridge was never safe].",
            "As [s1 Anna Miller] noted, [i1 the bridge was never safe].",
        ],
    );
}

#[test]
fn a_source_may_stand_within_what_it_tells() {
    check_all(
        "en",
        &[
            "[i1 The plan for the bridge], [s1 Anna Miller] said, is older than the ferry.",
            "In the end, Anna Miller said, nobody was to blame.",
            "[i1 The bridge was safe], [s1,2 Anna Miller] said, adding [i2 that the ferry would stay].",
        ],
    );
}

#[test]
fn a_colon_leads_to_a_headline() {
    check_all(
        "en",
        &["[s1 Anna Miller]: [i1 The bridge will never open]\n\nThe town waits."],
    );
}

#[test]
fn capitals_of_a_headline_hide_no_cue() {
    check_all(
        "en",
        &["[s1:Anna_Miller Miller] Says [i1 the Bridge Is Not Safe]\n\nAnna Miller waits."],
    );
}

#[test]
fn words_before_doubled_apostrophes_are_told_with_them() {
    check_all(
        "en",
        &[
            "[i1 The plan for the bridge is ''as good as dead],'' [s1 Anna Miller] said.",
            "[s1 Anna Miller] said in a statement on Monday: ''[i1 The bridge is safe to cross].''",
        ],
    );
}

#[test]
fn numbers_and_relative_clauses_say_things_too() {
    check_all(
        "en",
        &[
            "Two in three said [i1 the bridge was safe and quiet], and [s2 most owners] say [i2 the ferry was late].",
            "It was [s1 a letter] that said [i1 the bridge was safe].",
            "[s1 Anna Miller] said [i1 that, if the storm stayed away, the bridge would open].",
            "Two in three said [i1 it was safe] and one in four said [i2 it was late].",
            "[s1 Anna Miller] said [i1 the place prides itself on its long past].",
            "Of the owners, 47% say [i1 the bridge should be closed].",
        ],
    );
}

#[test]
fn a_subject_with_an_aside_leads_to_its_verb() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller], the old mayor of the town, denounced [i1 the council and its plans].",
            "The owners, two months later, announced plans.",
        ],
    );
}

#[test]
fn those_who_are_asked_to_do_something_belong_to_what_is_asked() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] asked [i1 the old harbour trust to open the bridge].",
            "[s1 Anna Miller] told [i1 the crew not to leave the ferry].",
            "The crew was asked to leave the old ferry.",
        ],
    );
}

#[test]
fn what_is_thought_opens_with_its_subject() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] knows [i1 she would lose the bridge].",
            "[s1 Anna Miller] thought [i1 she had lost the bridge].",
            "[s1 Anna Miller] said [i1 having a bridge was good for the town].",
            "[s1 Anna Miller], though, said [i1 he'd never lose a bridge].",
        ],
    );
}

#[test]
fn the_verb_of_the_clause_around_opens_nothing() {
    check_all(
        "en",
        &[
            "The storm took a bridge which the owners said belonged to nobody.",
            "The members who refused to open the bridge left at noon.",
        ],
    );
}

#[test]
fn the_second_half_of_doubled_apostrophes_is_no_report_of_its_own() {
    check_all(
        "en",
        &[
            "''[i1 The bridge was built by hand],'' [s1 Anna Miller] said, ''and nobody ever helped the crew.''",
        ],
    );
}
