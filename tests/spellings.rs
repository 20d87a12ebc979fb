//! What is put right of one spelling of a name holds for all that are one person's, and for no other.

use std::sync::Arc;

use insta::assert_snapshot;
use whosaid::article::Key;
use whosaid::catalog::{Annotated, Holdings, Query};
use whosaid::user::corrections::{Shown, read};
use whosaid::user::{Change, Correction, Corrections};

use crate::support::cli::Desk;
use crate::support::corrections::all;
use crate::support::newspaper;

fn split(name: &str, from: Option<&str>) -> Correction {
    Correction::Split {
        name: name.into(),
        from: from.map(str::to_owned),
        article: None,
    }
}

/// One person in three spellings, a woman of the same last name, and somebody else.
const NAMES: [&str; 5] = [
    "Vladimir Sokolov",
    "Wladimir Sokolow",
    "Владимир Соколов",
    "Irina Sokolova",
    "Bo Ek",
];

/// What is shown for each of [`NAMES`]; a dash for nobody, a dot for itself.
fn shown(corrections: &Corrections) -> String {
    let shown = NAMES.iter().map(|name| match corrections.shown(name) {
        Shown::As(other) if other == *name => ".",
        Shown::As(other) => other,
        Shown::Hidden => "-",
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[test]
fn what_is_said_of_one_spelling_holds_for_all_of_them() {
    let [english, german, russian, woman, other] = NAMES;
    let hide = |name: &str| Correction::hide(name);
    let merge = |name: &str, into: &str| Correction::merge(name, into);
    let rename = |name: &str, to: &str| Correction::rename(name, to);
    let cases: [(&[Correction], &str); _] = [
        (&[hide(german)], "-, -, -, ., ."),
        (&[hide(woman)], "., ., ., -, ."),
        (&[merge(russian, other)], "Bo Ek, Bo Ek, Bo Ek, ., ."),
        (
            &[rename(english, "Zoe Ash")],
            "Zoe Ash, Zoe Ash, Zoe Ash, ., .",
        ),
        // One of the spellings for all of them.
        (
            &[rename(german, english)],
            "., Vladimir Sokolov, Vladimir Sokolov, ., .",
        ),
        // What is said of the target holds in each of its spellings, too.
        (
            &[merge(other, english), rename(german, "Zoe Ash")],
            "Zoe Ash, Zoe Ash, Zoe Ash, ., Zoe Ash",
        ),
        (
            &[hide(german), merge(other, english)],
            "., ., ., ., Vladimir Sokolov",
        ),
        (
            &[merge(other, german), merge(english, other)],
            "Bo Ek, Bo Ek, Bo Ek, ., .",
        ),
        // Of two that are about one person the last one counts.
        (
            &[hide(german), rename(english, "Zoe Ash")],
            "Zoe Ash, Zoe Ash, Zoe Ash, ., .",
        ),
        (
            &[merge(german, other), split(english, Some(other))],
            "., ., ., ., .",
        ),
        // What the person is called stays when they are taken from somebody.
        (
            &[
                rename(german, "Vladimir Ivanovich Sokolov"),
                merge("Vladimir Ivanovich Sokolov", other),
            ],
            "Bo Ek, Bo Ek, Bo Ek, ., .",
        ),
        (
            &[
                rename(german, "Vladimir Ivanovich Sokolov"),
                merge("Vladimir Ivanovich Sokolov", other),
                split("Vladimir Ivanovich Sokolov", Some(other)),
            ],
            "Vladimir Ivanovich Sokolov, Vladimir Ivanovich Sokolov, Vladimir Ivanovich Sokolov, ., .",
        ),
        (
            &[
                merge(german, other),
                split(english, Some(other)),
                merge(russian, other),
            ],
            "Bo Ek, Bo Ek, Bo Ek, ., .",
        ),
        // A name that was given may be one of the spellings again.
        (
            &[rename(german, "Zoe Ash"), rename("Zoe Ash", russian)],
            "Владимир Соколов, Владимир Соколов, ., ., .",
        ),
    ];
    for (corrections, expected) in cases {
        assert_eq!(shown(&all(corrections)), expected, "{corrections:?}");
    }
}

#[test]
fn a_spelling_that_is_kept_apart_is_put_right_alone() {
    let [english, german, _, _, other] = NAMES;
    let hide = Correction::hide(german);
    for (corrections, expected) in [
        // In letters of another alphabet it is the same spelling.
        (vec![hide.clone(), split(english, None)], "., -, ., ., ."),
        (vec![split(german, None), hide.clone()], "., -, ., ., ."),
        (
            vec![split(german, None), Correction::merge(german, other)],
            "., Bo Ek, ., ., .",
        ),
        // Apart from somebody who is spelled alike is apart from all who are.
        (
            vec![split(german, Some(english)), hide.clone()],
            "., -, ., ., .",
        ),
        (
            vec![split(german, None), Correction::hide("WLADIMIR SOKOLOW")],
            "., -, ., ., .",
        ),
    ] {
        let corrections = all(&corrections);
        assert_eq!(shown(&corrections), expected);
        assert_eq!(corrections.apart().len(), 1);
    }
    let hidden = all(&[split(german, None), hide]);
    assert_snapshot!(hidden.all()[0], @"only Wladimir Sokolow is hidden");
}

#[test]
fn what_another_spelling_says_already_is_not_said_twice() {
    let [english, german, _, _, other] = NAMES;
    for (first, second) in [
        (Correction::hide(german), Correction::hide(english)),
        (
            Correction::merge(german, other),
            Correction::merge(english, other),
        ),
    ] {
        assert_eq!(all(&[first]).plan(&second), Ok(Vec::new()));
    }
}

#[test]
fn what_is_taken_back_leaves_every_spelling_as_it_was() {
    let [english, german, russian, _, other] = NAMES;
    let steps = [
        Correction::merge(german, other),
        Correction::rename(english, "Zoe Ash"),
        Correction::rename("Zoe Ash", russian),
        split(german, None),
        Correction::hide(russian),
        split(english, Some(other)),
    ];
    let mut corrections = Corrections::default();
    let mut before = Vec::new();
    for step in &steps {
        let was = corrections.clone();
        let mut inverses = Vec::new();
        for change in corrections.plan(step).expect("it says something") {
            inverses.push(corrections.inverse(&change));
            corrections.apply(&change);
        }
        before.push((was, inverses));
    }
    for (was, inverses) in before.iter().rev() {
        for change in inverses.iter().rev() {
            corrections.apply(change);
        }
        assert_eq!(corrections, *was);
        assert_eq!(shown(&corrections), shown(was));
    }
}

#[test]
fn a_circle_of_spellings_is_broken_too() {
    let [english, german, russian, _, other] = NAMES;
    let mut corrections = Corrections::default();
    // As from two windows, without a plan.
    for correction in [
        Correction::merge(german, other),
        Correction::merge(other, english),
        Correction::merge("Cy Ash", russian),
    ] {
        corrections.apply(&Change {
            correction,
            on: true,
        });
    }
    assert_eq!(shown(&corrections), "., ., ., ., Vladimir Sokolov");
    assert_eq!(corrections.shown("Cy Ash"), Shown::As(russian));
}

#[test]
fn a_line_of_an_older_file_means_the_same_and_a_new_one_reads_back() {
    let old = r#"{"correction":"split","name":"Bo Ek"}"#;
    assert_eq!(read(old).0, [(1, split("Bo Ek", None))]);
    let only = Correction::Hide {
        name: "Bo Ek".into(),
        only: true,
    };
    for (correction, line) in [
        (
            split("Bo Ek", Some("Anna Lee")),
            r#"{"correction":"split","name":"Bo Ek","from":"Anna Lee"}"#,
        ),
        (only, r#"{"correction":"hide","name":"Bo Ek","only":true}"#),
    ] {
        assert_eq!(serde_json::to_string(&correction).expect("JSON"), line);
        assert_eq!(read(line).0, [(1, correction)]);
    }
}

/// One article for each of the first three spellings, and one with nobody.
fn holdings() -> Holdings {
    let mut holdings = Holdings::default();
    let texts = [
        "“[q:Vladimir_Sokolov We wait],” said [p:Vladimir_Sokolov Vladimir Sokolov].",
        "[p:Bo_Ek Bo Ek] met [p:Wladimir_Sokolow Wladimir Sokolow]. “[q:Bo_Ek We know],” he said.",
        "[p:Владимир_Соколов Владимир Соколов] waited.",
        "Nobody came.",
    ];
    for (key, text) in (1..).zip(texts) {
        let story = ["2024-06-20", "", "en", "A headline", text];
        holdings.add(Arc::new(newspaper::build(key, story)));
    }
    holdings
}

/// The people of each article.
fn people(holdings: &Holdings) -> String {
    let people = |article: &Annotated| {
        let people = article.annotations.people.iter();
        let people: Vec<&str> = people.map(|person| person.name.as_str()).collect();
        people.join(", ")
    };
    let all: Vec<String> = (0..4)
        .map(|number| people(holdings.article(number)))
        .collect();
    all.join(" | ")
}

fn rows(holdings: &Holdings, question: &str) -> Vec<u32> {
    let mut rows = holdings.catalog().find(&Query::parse(question)).rows;
    rows.sort_unstable();
    rows
}

#[test]
fn every_article_is_reached_whatever_spelling_it_has() {
    let mut holdings = holdings();
    let untouched = people(&holdings);
    assert_eq!(
        holdings
            .correct(all(&[Correction::rename("Wladimir Sokolow", "Zoe Ash")]))
            .numbers,
        [0, 1, 2]
    );
    assert_snapshot!(people(&holdings), @"Zoe Ash | Bo Ek, Zoe Ash | Zoe Ash |");
    // Every name finds all of them: what is shown, what stands in the text, and what is only spelled alike.
    for name in [
        "\"Zoe Ash\"",
        "vladimir",
        "\"Владимир Соколов\"",
        "\"Vladimir Sokoloff\"",
    ] {
        assert_eq!(
            rows(&holdings, &format!("person:{name}")),
            [0, 1, 2],
            "{name}"
        );
    }
    assert_eq!(rows(&holdings, "by:sokolow"), [0]);
    assert_eq!(holdings.correct(Corrections::default()).numbers, [0, 1, 2]);
    assert_eq!(people(&holdings), untouched);
    assert!(rows(&holdings, "person:\"Zoe Ash\"").is_empty());
}

#[test]
fn the_open_article_is_right_before_the_others() {
    let renamed = all(&[Correction::rename("Wladimir Sokolow", "Zoe Ash")]);
    let mut at_once = holdings();
    at_once.correct(renamed.clone());
    let mut holdings = holdings();
    holdings.begin(renamed);
    assert_eq!(holdings.correct_this(1).numbers, [1]);
    assert_snapshot!(people(&holdings), @"Vladimir Sokolov | Bo Ek, Zoe Ash | Владимир Соколов |");
    assert_eq!(
        (holdings.correct_this(1).numbers, holdings.is_correct()),
        (vec![], false)
    );
    // What is said next holds for those that are left, too.
    assert_eq!(holdings.correct_next(1).numbers, [0]);
    holdings.begin(all(&[
        Correction::rename("Wladimir Sokolow", "Zoe Ash"),
        Correction::hide("Bo Ek"),
    ]));
    assert_eq!(
        (holdings.correct_next(9).numbers, holdings.is_correct()),
        (vec![1, 2], true)
    );
    assert_snapshot!(people(&holdings), @"Zoe Ash | Zoe Ash | Zoe Ash |");
    assert_eq!(rows(&holdings, "person:zoe"), rows(&at_once, "person:zoe"));
}

#[test]
fn who_is_merged_joins_the_person_of_the_article_in_its_spelling() {
    let mut holdings = holdings();
    let merged = all(&[Correction::merge("Bo Ek", "Vladimir Sokolov")]);
    // In the others somebody can be found by another name now.
    assert_eq!(holdings.correct(merged).numbers, [0, 1, 2]);
    assert_snapshot!(people(&holdings), @"Vladimir Sokolov | Vladimir Sokolov | Владимир Соколов |");
    let found = &holdings.article(1).annotations;
    assert_eq!(
        (found.people[0].mentions.len(), found.people[0].quotes),
        (2, 1)
    );
    assert_eq!(rows(&holdings, "person:\"bo ek\""), [0, 1, 2]);
    assert_eq!(rows(&holdings, "person:wladimir"), [0, 1, 2]);
    holdings.correct(Corrections::default());
    assert_eq!(rows(&holdings, "person:\"bo ek\""), [1]);
}

#[test]
fn a_quote_is_given_to_the_person_of_the_article_in_its_spelling() {
    let mut holdings = holdings();
    let told = all(&[Correction::Speaker {
        article: Key(2),
        quote: "We know".into(),
        speaker: Some("Vladimir Sokolov".into()),
    }]);
    assert_eq!(holdings.correct(told).numbers, [1]);
    let quote = &holdings.article(1).annotations.quotes[0];
    let speaker = quote.speaker.as_ref().expect("told");
    assert_eq!(
        (speaker.name.as_str(), speaker.person()),
        ("Wladimir Sokolow", Some(1))
    );
}

#[test]
fn an_article_that_comes_later_is_put_right_in_its_spelling() {
    let mut later = Holdings::new(all(&[Correction::hide("Vladimir Sokolov")]));
    for number in 0..4 {
        later.add(Arc::clone(holdings().article(number)));
    }
    assert_snapshot!(people(&later), @" | Bo Ek |  |");
}

#[test]
fn all_subcommands_put_every_spelling_right() {
    let said = |id, name| {
        format!(
            r#"{{"id":"{id}","title":"A harbour","language":"en","text":"“The harbour is open,” said {name} on Friday."}}"#
        )
    };
    let articles = (0..).zip(NAMES).map(|(id, name)| said(id, name) + "\n");
    let desk = Desk::with(&[("wire.jsonl", &articles.collect::<String>())]);
    desk.run("corrections add rename 'Wladimir Sokolow' 'Zoe Ash'");
    assert_snapshot!(desk.run("people . --json"), @r#"
    {"name":"Zoe Ash","aliases":["Wladimir Sokolow","Vladimir Sokolov","Владимир Соколов"],"articles":3,"mentions":3,"quotes":3,"indirect":0}
    {"name":"Bo Ek","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    {"name":"Irina Sokolova","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    "#);
    desk.run("corrections add hide 'Vladimir Sokolov'");
    assert_snapshot!(desk.run("corrections"), @"
    N  CORRECTION
    1  Vladimir Sokolov is hidden
    ");
    assert_snapshot!(desk.run("corrections add hide 'Владимир Соколов'"), @"Владимир Соколов is hidden: that holds already.");
    assert_snapshot!(desk.run("people . --json"), @r#"
    {"name":"Bo Ek","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    {"name":"Irina Sokolova","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    "#);
    assert_snapshot!(desk.run("corrections add split 'Wladimir Sokolow'"), @"Wladimir Sokolow is somebody else.");
    assert_snapshot!(desk.run("people . --json"), @r#"
    {"name":"Bo Ek","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    {"name":"Irina Sokolova","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    {"name":"Wladimir Sokolow","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    "#);
}
