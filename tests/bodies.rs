//! Organisations and offices as speakers: of their own kind, with their country.

use insta::assert_snapshot;

use crate::support::annotated::annotations;
use crate::support::cli::Desk;

/// The bodies of a text: name, "office" or "organisation", country, number of quotes.
fn bodies(code: &str, text: &str) -> Vec<String> {
    annotations(code, text)
        .bodies
        .iter()
        .map(|body| {
            let kind = if body.is_office {
                "office"
            } else {
                "organisation"
            };
            let country = body.country.unwrap_or("–");
            format!("{} | {kind} | {country} | {}", body.name, body.quotes)
        })
        .collect()
}

#[test]
fn an_organisation_speaks_under_its_fullest_name_and_has_a_country() {
    assert_eq!(
        bodies(
            "de",
            "„Wir schweigen nicht länger dazu“, erklärte das nordkoreanische Außenministerium. „Das ist unser letztes Wort“, teilte das Ministerium mit."
        ),
        ["das nordkoreanische Außenministerium | organisation | KP | 2"]
    );
    assert_eq!(
        bodies(
            "en",
            "“We will not wait any longer,” said the North Korean foreign ministry. “This is our last word,” the ministry said."
        ),
        ["North Korean foreign ministry | organisation | KP | 2"]
    );
}

#[test]
fn an_office_without_its_holder_is_an_office() {
    assert_eq!(
        bodies(
            "de",
            "„Wir zählen jeden Zug“, sagte der norwegische Verkehrsminister."
        ),
        ["der norwegische Verkehrsminister | office | NO | 1"]
    );
    assert_eq!(
        bodies(
            "en",
            "“We count every train,” said the prime minister of Norway."
        ),
        ["prime minister of Norway | office | NO | 1"]
    );
    assert_eq!(
        bodies(
            "en",
            "“We count every train,” said a spokesman for the ministry."
        ),
        ["spokesman for the ministry | office | – | 1"]
    );
}

#[test]
fn a_country_can_speak() {
    assert_eq!(
        bodies("en", "“We will count every train,” North Korea said."),
        ["North Korea | organisation | KP | 1"]
    );
}

#[test]
fn words_for_somebody_are_no_body() {
    for (code, text) in [
        ("en", "“We count every train,” said a neighbour."),
        ("en", "“We count every train,” said Moreau."),
        ("de", "„Wir zählen jeden Zug“, sagte eine Frau am Bahnhof."),
        ("de", "„Wir zählen jeden Zug“, sagte Anna Moreau."),
        ("de", "„Wir zählen jeden Zug“, sagte ein Sprecher."),
    ] {
        assert_eq!(bodies(code, text), [""; 0], "{text}");
    }
}

#[test]
fn two_ministries_of_two_countries_are_two() {
    assert_eq!(
        bodies(
            "en",
            "“We will not wait any longer,” said the Russian foreign ministry. “Nor will we wait,” said the Chinese foreign ministry."
        )
        .len(),
        2
    );
}

#[test]
fn organisations_of_a_collection_are_listed_with_their_country() {
    let desk = Desk::with(&[(
        "wire.jsonl",
        concat!(
            r#"{"title":"Ein Wort","date":"2024-05-01","language":"de","text":"„Wir schweigen nicht länger dazu“, erklärte das nordkoreanische Außenministerium."}"#,
            "\n",
            r#"{"title":"Noch ein Wort","date":"2024-05-02","language":"de","text":"„Wir zählen jeden Zug“, sagte der norwegische Verkehrsminister. „Und jedes Schiff dazu“, teilte das nordkoreanische Außenministerium mit."}"#,
            "\n",
        ),
    )]);
    assert_snapshot!(desk.run("organisations ."), @"
    ORGANISATION                          COUNTRY      KIND          ARTICLES  QUOTES
    das nordkoreanische Außenministerium  North Korea  organisation         2       2
    der norwegische Verkehrsminister      Norway       office               1       1
    ");
    assert_snapshot!(desk.run("organisations . --json --limit 1"), @r#"{"name":"das nordkoreanische Außenministerium","kind":"organisation","country":"KP","articles":2,"quotes":2}"#);
}
