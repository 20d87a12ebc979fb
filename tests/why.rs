//! Why a quote has its speaker: the way from the words at the quote to the name.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::annotated::annotations;
use crate::support::cli::Desk;

/// The way of the last quote of a text, as it is read: "he ← the minister ← Anna Müller".
fn chain(code: &str, text: &str) -> String {
    let found = annotations(code, text);
    let quote = found.quotes.last().expect("a quote");
    let speaker = quote.speaker.as_ref().expect("a speaker");
    let mut words = vec![speaker.surface.of(text)];
    words.extend(
        found
            .chain(speaker, text)
            .iter()
            .map(|place| place.of(text)),
    );
    words.join(" ← ")
}

#[test]
fn a_full_name_needs_no_way_and_a_last_name_leads_to_the_full_one() {
    assert_eq!(
        chain("en", "“We will count every train,” said Anna Moreau."),
        "Anna Moreau"
    );
    assert_eq!(
        chain(
            "en",
            "Anna Moreau came by train. “We will count every train,” said Moreau."
        ),
        "Moreau ← Anna Moreau"
    );
}

#[test]
fn a_pronoun_leads_to_the_words_that_it_means_and_these_to_the_name() {
    assert_eq!(
        chain(
            "en",
            "Anna Moreau came by train.\n\nMoreau was tired. “We will count every train,” she said."
        ),
        "she ← Moreau ← Anna Moreau"
    );
}

#[test]
fn an_office_leads_to_the_place_that_names_its_holder() {
    let story =
        "Am Montag traf US-Außenminister Peter Brandner in Oslo ein. Später sprach Brandner.\n\n";
    assert_eq!(
        chain(
            "de",
            &format!("{story}„Wir zählen jeden Zug“, sagte der US-Außenminister.")
        ),
        "der US-Außenminister ← US-Außenminister Peter Brandner"
    );
    assert_eq!(
        chain(
            "de",
            &format!("{story}Der US-Außenminister war müde. „Wir zählen jeden Zug“, sagte er.")
        ),
        "er ← Der US-Außenminister ← US-Außenminister Peter Brandner"
    );
}

/// A collection of one article.
fn desk(text: &str) -> Desk {
    Desk::with(&[("a.txt", text)])
}

const TRAINS: &str = "The trains keep coming\n\nAnna Moreau, the foreign minister, came by train. \
    “We will count every train,” she said on Friday.\n\n\
    The foreign minister was tired. She called the delay “quite absurd”.\n\n\
    “And every ship,” said the foreign minister.\n\n“Who counts the birds?”\n";

#[test]
fn explain_tells_the_rule_the_cue_how_sure_it_is_and_the_way_to_the_name() {
    assert_snapshot!(desk(TRAINS).run("quotes a.txt --explain --fragments"), @"
                                  Anna Moreau               “We will count every train,”
        The speaker is named after the quote, with “said”. This is likely.
        she ← Anna Moreau (paragraph 1)
                                  Anna Moreau               fragment: “quite absurd”
        The speaker is named before the words, with “called”. This is likely.
        She ← The foreign minister (paragraph 2) ← Anna Moreau, the foreign minister (paragraph 1)
                                  Anna Moreau               “And every ship,”
        The speaker is named after the quote, with “said”. This is likely.
        the foreign minister ← Anna Moreau, the foreign minister (paragraph 1)
                                  Anna Moreau?              “Who counts the birds?”
        The paragraph before leads to the quote. This is a guess.
        the foreign minister (paragraph 3) ← Anna Moreau, the foreign minister (paragraph 1)
    ");
}

#[test]
fn explain_keeps_to_ascii_where_that_is_wanted() {
    let printed = desk(TRAINS).run("quotes a.txt --explain --ascii --match ship");
    assert!(
        printed.contains("with \"said\". This is likely.\n    the foreign minister <- "),
        "{printed}"
    );
}

#[test]
fn a_place_on_the_way_counts_in_the_text_or_in_the_title() {
    let record = r#"{"title":"Äußerst müde: Anna Moreau in Oslo","language":"en","text":"😀 Moreau came by train. “We will count every train,” she said."}"#;
    let printed = Desk::with(&[]).feed("show --json -", record);
    let record: Value = serde_json::from_str(&printed).expect("JSON");
    let via = record["quotes"][0]["via"].as_array().expect("a list");
    let places: Vec<String> = via
        .iter()
        .map(|place| {
            let text = place["in"].as_str().expect("a text");
            let letters: Vec<char> = record[text].as_str().expect("a text").chars().collect();
            let at = |side: &str| place[side].as_u64().expect("a number") as usize;
            let cut: String = letters[at("start")..at("end")].iter().collect();
            assert_eq!(place["text"], cut.as_str());
            format!("{text}: {cut}")
        })
        .collect();
    assert_eq!(places, ["text: Moreau", "title: Anna Moreau"]);
}

#[test]
fn a_fragment_is_found_but_counts_as_no_quote() {
    let desk = desk(
        "The trains keep coming\n\nAnna Moreau came by train. Moreau called the delay “quite absurd”.\n",
    );
    assert_snapshot!(desk.run("quotes a.txt"), @"exit 1");
    let fragment = desk.run("quotes a.txt --fragments");
    assert_snapshot!(fragment, @"
                                  Anna Moreau               fragment: “quite absurd”
    ");
    assert_eq!(desk.run("quotes a.txt --only fragment"), fragment);
    assert_eq!(
        desk.run("quotes a.txt --only fragment --by moreau --match absurd"),
        fragment
    );
    assert_snapshot!(desk.run("people a.txt"), @"
    PERSON       ARTICLES  MENTIONS  QUOTES
    Anna Moreau         1         2       0
    ");
    assert_snapshot!(desk.run("list a.txt --by moreau"), @"
    DATE  OUTLET  QUOTES  HEADLINE                FILE
                       0  The trains keep coming  a.txt
    ");
    assert_snapshot!(desk.run("show a.txt"), @"
    The trains keep coming
    English · a.txt

    Anna Moreau came by train. Moreau called the delay “quite absurd”.

    Who said what
      Anna Moreau: fragment: “quite absurd”

    People
      Anna Moreau
    ");
}

#[test]
fn guesses_are_marked_and_can_be_left_out() {
    let desk = desk(
        "The trains keep coming\n\nAnna Moreau came by train. “We will count every train.”\n\n\
         “And every ship,” Moreau said.\n\n“Who counts all the birds?”\n",
    );
    assert_snapshot!(desk.run("quotes a.txt"), @"
                                  Anna Moreau?              “We will count every train.”
                                  Anna Moreau               “And every ship,”
                                  Anna Moreau?              “Who counts all the birds?”
    ");
    assert_eq!(
        desk.run("quotes a.txt --min-confidence weak"),
        desk.run("quotes a.txt")
    );
    assert_snapshot!(desk.run("quotes a.txt --min-confidence certain"), @"
                                  Anna Moreau               “And every ship,”
    ");
}

#[test]
fn what_is_told_in_the_words_of_the_article_is_printed_on_request() {
    let desk = desk(
        "The trains keep coming\n\nAnna Moreau came by train. Moreau said that the old bridge would not carry it.\n",
    );
    assert_snapshot!(desk.run("quotes a.txt"), @"exit 1");
    // Nobody is quoted here, so the filter finds nobody either.
    assert_snapshot!(desk.run("list a.txt --by moreau"), @"exit 1");
    let told = desk.run("quotes a.txt --indirect --by moreau");
    assert_snapshot!(told, @"
                                  Anna Moreau               indirect: that the old bridge would not carry it
    ");
    assert_eq!(desk.run("quotes a.txt --only indirect"), told);
    assert_snapshot!(desk.run("people a.txt"), @"
    PERSON       ARTICLES  MENTIONS  QUOTES
    Anna Moreau         1         2       0
    ");
    assert_snapshot!(desk.run("people a.txt --indirect"), @"
    PERSON       ARTICLES  MENTIONS  QUOTES  INDIRECT
    Anna Moreau         1         2       0         1
    ");
    assert!(!desk.run("show a.txt").contains("indirect:"));
    let shown = desk.run("show a.txt --indirect");
    assert!(
        shown.contains("  Anna Moreau: indirect: that the old bridge"),
        "{shown}"
    );
    let marked = desk.run("show a.txt --marked");
    assert!(marked.contains("[i1 that the old bridge"), "{marked}");
    assert!(
        desk.run("quotes a.txt --indirect --only fragment")
            .ends_with("exit 2\n")
    );
}

#[test]
fn who_was_told_by_the_reader_is_explained_by_that() {
    let desk = desk("The trains keep coming\n\n“We will count every train,” said Anna Moreau.\n");
    desk.run("corrections add speaker 'We will count every train' 'Ole Brandt' a.txt");
    let printed = desk.run("quotes a.txt --explain");
    assert!(printed.contains("Ole Brandt  "), "{printed}");
    assert!(printed.ends_with("”\n    You said so.\n"), "{printed}");
}

#[test]
fn where_the_speaker_stands_is_told_as_it_is() {
    let reason = |text: &str| {
        let out = desk(text).run("quotes a.txt --explain");
        let line = out.lines().find(|line| line.contains("The speaker"));
        line.unwrap_or(&out).trim().to_owned()
    };
    assert_eq!(
        reason(
            "Der Zug kommt\n\nDas Hafenamt hat die Kritik zurückgewiesen. „Wir zählen jeden Zug“, hieß es am Montag in einer Erklärung."
        ),
        "The speaker is named before the quote, and meant by “hieß es” after it. This is likely."
    );
    assert_eq!(
        reason(
            "Tren geldi\n\nPazartesi günü istasyonda konuşuldu. “Her treni tek tek sayacağız” diyen Derya Aksoy, eve gitti."
        ),
        "The speaker is named after the quote, with “diyen”. This is certain."
    );
}
