//! What the reader puts right: what it makes of names, of articles, of the catalog, and of the files in which it is kept.

use std::fs;
use std::sync::Arc;

use insta::assert_snapshot;
use whosaid::annotate::{Confidence, Rule};
use whosaid::article::Key;
use whosaid::catalog::{Annotated, Holdings, Query};
use whosaid::text::clean::clean;
use whosaid::user::corrections::{Met, Shown, read, simple};
use whosaid::user::{Change, Correction, Corrections, Operation};

use crate::support::cli::Desk;
use crate::support::corrections::all;
use crate::support::newspaper;
use crate::support::store::Home;

fn hide(name: &str) -> Correction {
    Correction::hide(name)
}

fn merge(name: &str, into: &str) -> Correction {
    Correction::merge(name, into)
}

fn rename(name: &str, to: &str) -> Correction {
    Correction::rename(name, to)
}

fn split(name: &str, article: Option<u64>) -> Correction {
    Correction::Split {
        name: name.into(),
        from: None,
        article: article.map(Key),
    }
}

fn told(quote: &str, speaker: Option<&str>) -> Correction {
    Correction::Speaker {
        article: Key(1),
        quote: quote.into(),
        speaker: speaker.map(str::to_owned),
    }
}

/// What is shown for each of the names; a dash for nobody.
fn shown(corrections: &Corrections, names: &[&str]) -> String {
    let shown = names.iter().map(|name| match corrections.shown(name) {
        Shown::As(name) => name,
        Shown::Hidden => "-",
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_a_name_comes_to() {
    let cases: [(&[Correction], &str); _] = [
        (&[], "A B C"),
        (&[hide("A")], "- B C"),
        (&[merge("A", "B")], "B B C"),
        // Chains go to their end, whatever was said first.
        (&[merge("A", "B"), merge("B", "C")], "C C C"),
        (&[merge("B", "C"), merge("A", "B")], "C C C"),
        (&[merge("A", "B"), hide("B")], "- - C"),
        // The last one counts.
        (&[hide("A"), merge("A", "B")], "B B C"),
        (&[merge("A", "B"), merge("A", "C")], "C B C"),
        (&[merge("A", "B"), split("A", None)], "A B C"),
        (&[merge("A", "B"), merge("B", "A")], "A A C"),
        (
            &[merge("A", "B"), merge("B", "C"), merge("C", "A")],
            "A A A",
        ),
        (&[hide("B"), merge("A", "B")], "B B C"),
        // Who stands for himself stands for nobody else.
        (
            &[merge("A", "B"), merge("C", "B"), split("B", None)],
            "A B C",
        ),
        (&[rename("A", "Ann"), rename("Ann", "Anna")], "Anna B C"),
        (&[rename("A", "Ann"), rename("Ann", "A")], "A B C"),
        // A name may be written otherwise and stay the same name.
        (&[rename("A", "a")], "a B C"),
        (&[merge("a", "B")], "B B C"),
    ];
    for (corrections, expected) in cases {
        let found = shown(&all(corrections), &["A", "B", "C"]);
        assert_eq!(found, expected, "{corrections:?}");
    }
}

#[test]
fn names_are_compared_without_large_letters_and_spaces() {
    assert_eq!(simple("  KIM \u{a0} Jong-un "), "kim jong-un");
    assert_eq!(simple("Mu\u{308}ller"), simple("MÜLLER"));
    assert_ne!(simple("Muller"), simple("Müller"));
    // A soft hyphen in the article is not seen.
    assert_eq!(simple(&clean("Mül\u{ad}ler")), simple("Müller"));
}

#[test]
fn a_circle_that_two_windows_make_is_broken_at_its_oldest_place() {
    let mut corrections = Corrections::default();
    for correction in [merge("A", "B"), merge("B", "C"), merge("C", "A")] {
        corrections.apply(&Change {
            correction,
            on: true,
        });
    }
    assert_eq!(shown(&corrections, &["A", "B", "C"]), "A A A");
    // Whoever is said to be somebody now can be somebody else later.
    for change in corrections
        .plan(&merge("A", "D"))
        .expect("it says something")
    {
        corrections.apply(&change);
    }
    assert_eq!(shown(&corrections, &["A", "B", "C"]), "D D D");
}

#[test]
fn what_says_nothing_is_refused_with_a_sentence() {
    let none = Corrections::default();
    let refused = |correction| none.plan(&correction).unwrap_err();
    assert_eq!(
        refused(merge("Ann", "ANN ")),
        "Ann and ANN  are the same name already."
    );
    assert_eq!(refused(rename("Ann", "Ann")), "Ann is called so already.");
    assert_eq!(refused(hide(" ")), "A name needs letters.");
    assert_eq!(refused(merge("Ann", "")), "A name needs letters.");
    assert_eq!(refused(told("…", None)), "A quote needs words.");
}

#[test]
fn what_is_taken_back_is_as_if_it_had_never_been() {
    let steps = [
        merge("A", "B"),
        merge("B", "A"),
        hide("A"),
        told("Nobody knows.", Some("A")),
        merge("C", "A"),
        split("A", None),
        told("“Nobody knows”", None),
        rename("A", "B"),
    ];
    let mut corrections = Corrections::default();
    let mut before = Vec::new();
    for step in &steps {
        before.push((corrections.clone(), Vec::new()));
        for change in corrections.plan(step).expect("it says something") {
            let inverses = &mut before.last_mut().unwrap().1;
            inverses.push(corrections.inverse(&change));
            corrections.apply(&change);
        }
    }
    for (was, inverses) in before.iter().rev() {
        inverses
            .iter()
            .rev()
            .for_each(|change| corrections.apply(change));
        assert_eq!(corrections, *was);
    }
    assert!(corrections.is_empty());
}

/// An article in which two people speak, and one of them is called by two names.
fn article() -> Arc<Annotated> {
    let text = "[p:Ann_Lee Ann Lee] met [p:Anna_Lee Anna Lee] and [p:Bo_Ek Bo Ek] at [p:Grand_Hotel Grand Hotel].\n\
        “[q:Ann_Lee We know],” she said. “[q:Anna_Lee We do not],” said [p:Anna_Lee Lee]. “[q:Bo_Ek Nobody knows],” said \
        [p:Bo_Ek Ek]. [p:Bo_Ek Bo] left.";
    let story = ["2024-06-20", "", "en", "A headline", text];
    Arc::new(newspaper::build(1, story))
}

/// People with their mentions and quotes, then the speakers, of the article as it is corrected.
fn corrected(corrections: &[Correction]) -> String {
    let article = article();
    let corrected = article.corrected(&all(corrections), &mut Met::default());
    let found = &corrected.as_ref().unwrap_or(&article).annotations;
    let people = found.people.iter().map(|person| {
        let (mentions, quotes) = (person.mentions.len(), person.quotes);
        format!("{} {mentions}/{quotes}", person.name)
    });
    let speakers = found.quotes.iter().map(|quote| match &quote.speaker {
        Some(speaker) => {
            let person = speaker.person().map(|person| &found.people[person].name);
            assert!(person.is_none_or(|name| *name == speaker.name));
            speaker.name.clone() + if person.is_none() { "*" } else { "" }
        }
        None => "?".to_owned(),
    });
    let join = |parts: Vec<String>| parts.join(", ");
    format!("{} | {}", join(people.collect()), join(speakers.collect()))
}

#[test]
fn what_an_article_comes_to() {
    let cases: [(&[Correction], &str); _] = [
        (
            &[],
            "Ann Lee 1/1, Anna Lee 2/1, Bo Ek 3/1, Grand Hotel 1/0 | Ann Lee, Anna Lee, Bo Ek",
        ),
        (
            &[hide("grand hotel")],
            "Ann Lee 1/1, Anna Lee 2/1, Bo Ek 3/1 | Ann Lee, Anna Lee, Bo Ek",
        ),
        (
            &[merge("Anna Lee", "Ann Lee")],
            "Ann Lee 3/2, Bo Ek 3/1, Grand Hotel 1/0 | Ann Lee, Ann Lee, Bo Ek",
        ),
        (
            &[merge("Ann Lee", "Anna Lee"), rename("Bo Ek", "Bo Eck")],
            "Anna Lee 3/2, Bo Eck 3/1, Grand Hotel 1/0 | Anna Lee, Anna Lee, Bo Eck",
        ),
        (
            &[told("NOBODY knows!", Some("Ann Lee"))],
            "Ann Lee 1/2, Anna Lee 2/1, Bo Ek 3/0, Grand Hotel 1/0 | Ann Lee, Anna Lee, Ann Lee",
        ),
        // A short name is enough where one person has it, and somebody whom the article does not name may have spoken.
        (
            &[
                told("We know", Some("Bo")),
                told("We do not", Some("Cy Ash")),
            ],
            "Ann Lee 1/0, Anna Lee 2/0, Bo Ek 3/2, Grand Hotel 1/0 | Bo Ek, Cy Ash*, Bo Ek",
        ),
        (
            &[told("We know", None)],
            "Ann Lee 1/0, Anna Lee 2/1, Bo Ek 3/1, Grand Hotel 1/0 | ?, Anna Lee, Bo Ek",
        ),
        // What is told of a quote counts more than what is told of names, and follows them.
        (
            &[
                told("We know", Some("Bo Ek")),
                rename("Bo Ek", "Bo Eck"),
                hide("Ann Lee"),
            ],
            "Anna Lee 2/1, Bo Eck 3/2, Grand Hotel 1/0 | Bo Eck, Anna Lee, Bo Eck",
        ),
        (
            &[split("Lee", Some(1))],
            "Ann Lee 1/1, Anna Lee 1/1, Bo Ek 3/1, Grand Hotel 1/0, Lee 1/0 | Ann Lee, Anna Lee, Bo Ek",
        ),
        (
            &[split("Lee", Some(2))],
            "Ann Lee 1/1, Anna Lee 2/1, Bo Ek 3/1, Grand Hotel 1/0 | Ann Lee, Anna Lee, Bo Ek",
        ),
    ];
    for (corrections, expected) in cases {
        assert_eq!(corrected(corrections), expected, "{corrections:?}");
    }
}

#[test]
fn a_speaker_who_is_no_person_stays_as_words_where_there_are_words() {
    // The words at a quote are the quote itself in this newspaper, as with "he said": nothing of the name is left.
    assert!(corrected(&[hide("Bo Ek")]).ends_with("| Ann Lee, Anna Lee, ?"));
    let text = "The company closed the harbour on Friday. “We know what we do,” its spokesman, Matthew Berg, told reporters.";
    let mut article = newspaper::build(1, ["", "", "en", "A headline", text]);
    let language = whosaid::language::of("en");
    let found = whosaid::annotate::annotate(&article.article, language);
    article = Annotated::new((*article.article).clone(), found);
    let corrected = article
        .corrected(&all(&[hide("Matthew Berg")]), &mut Met::default())
        .expect("changed");
    let speaker = corrected.annotations.quotes[0].speaker.as_ref();
    let speaker = speaker.expect("his words are known");
    assert_eq!(
        (speaker.name.as_str(), speaker.person()),
        ("Matthew Berg", None)
    );
    assert!(corrected.annotations.people.is_empty());
}

#[test]
fn who_was_told_is_certain() {
    let corrected =
        article().corrected(&all(&[told("We know", Some("Bo Ek"))]), &mut Met::default());
    let quote = &corrected.expect("changed").annotations.quotes[0];
    assert_eq!(
        (quote.rule, quote.confidence),
        (Rule::Told, Confidence::Certain)
    );
}

/// The rows of a question to two articles, of which one names Ann Lee and Anna Lee and the other only Anna Lee.
fn rows(holdings: &Holdings, question: &str) -> Vec<u32> {
    let mut rows = holdings.catalog().find(&Query::parse(question)).rows;
    rows.sort_unstable();
    rows
}

fn holdings() -> Holdings {
    let mut holdings = Holdings::default();
    holdings.add(article());
    let text = "“[q:Anna_Lee We wait],” said [p:Anna_Lee Anna Lee].";
    let story = ["2024-06-20", "", "en", "Another", text];
    holdings.add(Arc::new(newspaper::build(2, story)));
    let story = ["2024-06-20", "", "en", "A third", "Nobody came."];
    holdings.add(Arc::new(newspaper::build(3, story)));
    holdings
}

#[test]
fn the_catalog_finds_a_person_by_every_name() {
    let mut holdings = holdings();
    assert_eq!(rows(&holdings, "by:\"ann lee\""), [0, 1]);
    assert_eq!(rows(&holdings, "person:\"bo ek\""), [0]);
    let changed = holdings.correct(all(&[
        merge("Anna Lee", "Zoe Ash"),
        rename("Bo Ek", "Bo Eck"),
    ]));
    assert_eq!(changed.numbers, [0, 1]);
    for question in [
        "by:ash",
        "by:\"anna lee\"",
        "person:\"zoe ash\"",
        "zoe",
        "anna",
    ] {
        assert_eq!(rows(&holdings, question), [0, 1], "{question}");
    }
    assert_eq!(rows(&holdings, "person:eck"), [0]);
    assert_eq!(rows(&holdings, "person:\"bo ek\""), [0]);
    assert_eq!(holdings.correct(Corrections::default()).numbers, [0, 1]);
    assert!(rows(&holdings, "by:ash").is_empty() && rows(&holdings, "zoe").is_empty());
}

#[test]
fn who_is_hidden_is_not_found_and_can_come_back() {
    let mut holdings = holdings();
    assert_eq!(holdings.correct(all(&[hide("Anna Lee")])).numbers, [0, 1]);
    assert!(rows(&holdings, "person:anna").is_empty());
    assert_eq!(holdings.correct(all(&[hide("Bo Ek")])).numbers, [0, 1]);
    assert_eq!(rows(&holdings, "person:anna"), [0, 1]);
    assert_eq!(
        holdings.correct(all(&[told("We do not", None)])).numbers,
        [0]
    );
    assert!(rows(&holdings, "person:bo").len() == 1 && rows(&holdings, "by:anna") == [1]);
}

#[test]
fn who_is_no_person_and_only_told_of_is_reached_as_well() {
    let mut holdings = Holdings::default();
    let text = "[i:the_harbour_master The port was shut], the harbour master said.";
    let story = ["2024-06-20", "", "en", "A headline", text];
    holdings.add(Arc::new(newspaper::build(1, story)));
    let speaker = |holdings: &Holdings| {
        let quote = &holdings.article(0).annotations.quotes[0];
        quote
            .speaker
            .as_ref()
            .map_or_else(String::new, |speaker| speaker.name.clone())
    };
    let renamed = rename("the harbour master", "Bo Ek");
    assert_eq!(
        holdings
            .correct(all(std::slice::from_ref(&renamed)))
            .numbers,
        [0]
    );
    assert_eq!(speaker(&holdings), "Bo Ek");
    // By the new name they are reached, too.
    let both = all(&[renamed, rename("Bo Ek", "Bo Eck")]);
    assert_eq!(holdings.correct(both).numbers, [0]);
    assert_eq!(speaker(&holdings), "Bo Eck");
    assert_eq!(holdings.correct(Corrections::default()).numbers, [0]);
    assert_eq!(speaker(&holdings), "the harbour master");
}

#[test]
fn what_is_taken_back_leaves_every_article_as_it_was_found() {
    let untouched = holdings();
    let mut holdings = holdings();
    let corrections = [
        merge("Ann Lee", "Anna Lee"),
        hide("Bo Ek"),
        split("Lee", Some(1)),
        told("Nobody knows", Some("Ann Lee")),
    ];
    holdings.correct(all(&corrections));
    assert!(holdings.article(0).annotations != untouched.article(0).annotations);
    holdings.correct(Corrections::default());
    for number in 0..3 {
        let (one, other) = (holdings.article(number), untouched.article(number));
        assert_eq!(one.annotations, other.annotations);
        assert_eq!(one.entry, other.entry);
    }
}

#[test]
fn an_article_that_comes_later_is_corrected_too() {
    let mut holdings = Holdings::new(all(&[rename("Bo Ek", "Bo Eck")]));
    let added = holdings.add(article());
    assert_eq!(added.entry.people[2].0, "Bo Eck");
}

#[test]
fn a_line_of_a_file_reads_back() {
    for correction in [
        hide("Grand „Hotel“"),
        merge("Ann Lee", "Anna Lee"),
        split("Lee", None),
        split("Lee", Some(u64::MAX)),
        rename("Путин", "Wladimir Putin"),
        told("“We know.”", Some("Bo Ek")),
        told("We know", None),
    ] {
        let line = serde_json::to_string(&correction).expect("JSON");
        assert_eq!(line.lines().count(), 1);
        assert_eq!(read(&line), (vec![(1, correction)], vec![]));
    }
    assert_eq!(
        serde_json::to_string(&merge("Ann Lee", "Anna Lee")).expect("JSON"),
        r#"{"correction":"merge","name":"Ann Lee","into":"Anna Lee"}"#
    );
}

#[test]
fn wrong_lines_are_told_and_the_rest_counts() {
    let (corrections, wrong) = read(
        "# from the desk next door\n\
         {\"correction\":\"hide\",\"name\":\"Grand\\u001b Hotel\"}\n\
         \n\
         {\"correction\":\"merge\",\"name\":\"Ann\"}\n\
         Ann is Anna\n\
         {\"correction\":\"hid\",\"name\":\"Ann\"}\r\n\
         {\"correction\":\"rename\",\"name\":\"Ann\",\"to\":\"Anna\"}",
    );
    assert_eq!(
        corrections,
        [(2, hide("Grand\u{fffd} Hotel")), (7, rename("Ann", "Anna"))]
    );
    let told: Vec<String> = wrong
        .iter()
        .map(|one| format!("{}: {}", one.line, one.what))
        .collect();
    assert_eq!(
        told,
        [
            "4: missing field `into`",
            "5: expected value",
            "6: unknown variant `hid`, expected one of `hide`, `merge`, `split`, `rename`, `speaker`",
        ]
    );
}

#[test]
fn the_journal_keeps_corrections_in_the_order_in_which_they_were_made() {
    let (here, there) = (Home::new(), Home::new());
    let (mut journal, _, _) = here.open();
    let mut append = |correction: Correction, on| {
        let operation = Operation::Correct(Change { correction, on });
        journal.append(&operation).expect("saved");
    };
    append(merge("A", "B"), true);
    append(told("We know", None), true);
    append(hide("C"), true);
    append(merge("B", "A"), true);
    append(hide("C"), false);
    let marks = here.marks();
    let expected = [merge("A", "B"), told("We know", None), merge("B", "A")];
    assert_eq!(
        marks.corrections().all(),
        expected.iter().collect::<Vec<_>>()
    );
    assert_eq!(shown(marks.corrections(), &["A", "B", "C"]), "A A C");
    // Lines in another order, as when the files of two machines are put one after the other, say the same.
    let lines = fs::read_to_string(here.file("state.jsonl")).expect("read");
    let lines: Vec<&str> = lines.lines().rev().collect();
    fs::write(there.file("state.jsonl"), lines.join("\n") + "\n").expect("written");
    let marks = there.marks();
    assert_eq!(
        marks.corrections().all(),
        expected.iter().collect::<Vec<_>>()
    );
}

#[test]
fn what_a_journal_of_elsewhere_says_is_made_safe() {
    let home = Home::new();
    let (mut journal, _, _) = home.open();
    let correction = rename("Bo Ek", "Bo\u{9b}2J\n\u{202e}Eck");
    let operation = Operation::Correct(Change {
        correction,
        on: true,
    });
    journal.append(&operation).expect("saved");
    let marks = home.marks();
    assert_eq!(
        marks.corrections().all(),
        [&rename("Bo Ek", "Bo\u{fffd}2J \u{fffd}Eck")]
    );
    // What was written so can be taken back, too.
    let mut corrections = marks.corrections().clone();
    corrections.apply(&Change {
        correction: hide("Bo\u{9b}"),
        on: true,
    });
    corrections.apply(&Change {
        correction: hide("Bo\u{9b}"),
        on: false,
    });
    assert_eq!(corrections.all().len(), 1);
}

/// Two articles about the same three people.
fn archive() -> Desk {
    Desk::with(&[(
        "wire.jsonl",
        concat!(
            r#"{"id":"a","title":"A harbour opens","date":"2024-05-01","language":"en","text":"“The harbour is open,” said Anna Lee on Friday. Anna Lee left with Bo Ek."}"#,
            "\n",
            r#"{"id":"b","title":"A harbour closes","date":"2024-05-02","language":"en","text":"“The harbour is closed,” said Anne Lee on Monday. “Nobody told me,” said Bo Ek."}"#,
            "\n",
        ),
    )])
}

#[test]
fn what_is_put_right_holds_for_all_subcommands() {
    let desk = archive();
    assert_snapshot!(desk.run("corrections add merge 'Anne Lee' 'Anna Lee'"), @"Anne Lee is the same as Anna Lee.");
    assert_snapshot!(desk.run("corrections add hide 'bo ek'"), @"bo ek is hidden.");
    assert_snapshot!(desk.run("corrections add hide 'bo ek'"), @"bo ek is hidden: that holds already.");
    assert_snapshot!(desk.run("corrections add speaker 'told ME' 'Anna Lee' wire.jsonl"), @"Anna Lee said “Nobody told me”.");
    assert_snapshot!(desk.run("people . --json"), @r#"{"name":"Anna Lee","aliases":["Anne Lee"],"articles":2,"mentions":3,"quotes":3,"indirect":0}"#);
    assert_snapshot!(desk.run("list . --person 'anne lee'"), @"
    DATE        OUTLET  QUOTES  HEADLINE          FILE
    2024-05-02               2  A harbour closes  ./wire.jsonl#2
    2024-05-01               1  A harbour opens   ./wire.jsonl#1
    ");
    assert_snapshot!(desk.run("quotes . --by 'anne' --explain"), @r#"
    2024-05-01                    Anna Lee                  “The harbour is open,”
        The speaker is named after the quote, with “said”. This is certain.
    2024-05-02                    Anna Lee                  “The harbour is closed,”
        The speaker is named after the quote, with “said”. This is certain.
        Anne Lee ← Anna Lee
    2024-05-02                    Anna Lee                  “Nobody told me,”
        You said so.
    "#);
    assert_snapshot!(desk.run("quotes . --by 'anne' --no-corrections"), @"2024-05-02                    Anne Lee                  “The harbour is closed,”");
    assert_snapshot!(desk.run("corrections"), @"
    N  CORRECTION
    1  Anne Lee is the same as Anna Lee
    2  bo ek is hidden
    3  Anna Lee said “Nobody told me”
    ");
    let json = desk.run("corrections --json");
    let lines: Vec<&str> = json.lines().collect();
    assert_eq!(lines[1], r#"{"n":2,"correction":"hide","name":"bo ek"}"#);
    assert!(lines[2].ends_with(r#","quote":"Nobody told me,","speaker":"Anna Lee"}"#));
    assert_snapshot!(desk.run("corrections remove 2 1 2"), @"
    Taken back: bo ek is hidden.
    Taken back: Anne Lee is the same as Anna Lee.
    ");
    assert_snapshot!(desk.run("people . --json"), @r#"
    {"name":"Anna Lee","aliases":[],"articles":1,"mentions":2,"quotes":1,"indirect":0}
    {"name":"Anne Lee","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    {"name":"Bo Ek","aliases":[],"articles":2,"mentions":2,"quotes":0,"indirect":0}
    "#);
}

#[test]
fn the_names_of_a_person_are_told_whichever_spelling_is_the_commonest() {
    let said = |id, name| {
        format!(
            r#"{{"id":"{id}","title":"A harbour","language":"en","text":"“The harbour is open,” said {name} on Friday."}}"#
        )
    };
    let names = [
        "Anne Lee",
        "Wladimir Putin",
        "Vladimir Putin",
        "Vladimir Putin",
        "Vladimir Putin",
    ];
    let articles = (0..).zip(names).map(|(id, name)| said(id, name) + "\n");
    let desk = Desk::with(&[("wire.jsonl", &articles.collect::<String>())]);
    desk.run("corrections add merge 'Anne Lee' 'Wladimir Putin'");
    assert_snapshot!(desk.run("people . --json"), @r#"{"name":"Vladimir Putin","aliases":["Wladimir Putin","Anne Lee"],"articles":5,"mentions":5,"quotes":5,"indirect":0}"#);
}

#[test]
fn a_file_is_shared_and_taken_in_once() {
    let desk = archive();
    assert_snapshot!(desk.run("corrections"), @"exit 1");
    let file = concat!(
        r#"{"correction":"merge","name":"Anne Lee","into":"Anna Lee"}"#,
        "\n",
        r#"{"correction":"merge","name":"Anna Lee","into":"Anne Lee"}"#,
        "\n",
        r#"{"correction":"hide","name":"Anne Lee"}"#,
        "\nAnna is Anne\n",
        r#"{"correction":"rename","name":"Bo Ek","to":"Bo Ek"}"#,
        "\n",
        r#"{"correction":"rename","name":"Bo Ek","to":"Bo Eck"}"#,
        "\n",
    );
    desk.put(b"mine.jsonl", file.as_bytes());
    assert_snapshot!(desk.run("corrections --import mine.jsonl"), @"
    3 corrections taken in.
    ! whosaid: mine.jsonl, line 4: expected value
    ! whosaid: mine.jsonl, line 5: Bo Ek is called so already.
    exit 1
    ");
    let exported = desk.run("corrections --export");
    assert_snapshot!(exported, @r#"
    {"correction":"merge","name":"Anna Lee","into":"Anne Lee"}
    {"correction":"hide","name":"Anne Lee"}
    {"correction":"rename","name":"Bo Ek","to":"Bo Eck"}
    "#);
    assert_snapshot!(desk.run("corrections --import mine.jsonl"), @"
    Nothing new was taken in.
    ! whosaid: mine.jsonl, line 4: expected value
    ! whosaid: mine.jsonl, line 5: Bo Ek is called so already.
    exit 1
    ");
    assert_eq!(desk.run("corrections --export"), exported);
    assert_snapshot!(desk.feed("corrections --import -", &exported), @"Nothing new was taken in.");
    let other = archive();
    assert_snapshot!(other.feed("corrections --import -", &exported.repeat(2)), @"3 corrections taken in.");
    assert_eq!(other.run("corrections --export"), exported);
}

#[test]
fn what_cannot_be_put_right_is_told() {
    let desk = archive();
    for (line, told) in [
        (
            "corrections add speaker harbour 'Bo Ek' .",
            "! whosaid: 2 quotes here have these words; give more of them\nexit 2\n",
        ),
        (
            "corrections add speaker 'a cat' 'Bo Ek' .",
            "! whosaid: no quote here has these words\nexit 2\n",
        ),
        (
            "corrections add merge 'Bo Ek' 'bo ek'",
            "! whosaid: Bo Ek and bo ek are the same name already.\nexit 2\n",
        ),
        (
            "corrections remove 1",
            "! whosaid: there is no correction 1; whosaid corrections lists them\nexit 2\n",
        ),
        (
            "corrections remove x",
            "! whosaid: there is no correction x; whosaid corrections lists them\nexit 2\n",
        ),
        (
            "corrections remove -1",
            "! whosaid: there is no correction -1; whosaid corrections lists them\nexit 2\n",
        ),
    ] {
        assert_eq!(desk.run(line), told, "{line}");
    }
    assert!(
        desk.run("corrections --import nothing")
            .starts_with("! whosaid: could not read nothing:")
    );
}
