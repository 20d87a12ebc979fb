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
fn an_abbreviation_that_the_article_explains_is_one_with_its_long_form() {
    for (code, text, expected) in [
        (
            "de",
            "Die Seewegebehörde (SWB) hat geprüft. „Alles ist in Ordnung“, teilte die SWB mit. „Wir prüfen weiter“, erklärte die Seewegebehörde.",
            "Seewegebehörde (SWB) | organisation | – | 2",
        ),
        (
            "en",
            "The Union of Harbour Masters (UHM) met on Monday. “We count every ship,” the UHM said.",
            "Union of Harbour Masters (UHM) | organisation | – | 1",
        ),
        (
            "en",
            "The UHM (Union of Harbour Masters) met on Monday. “We count every ship,” said the UHM.",
            "Union of Harbour Masters (UHM) | organisation | – | 1",
        ),
        // A party behind a name is not short for it, nor is a name in the genitive a name to show.
        (
            "de",
            "Sabine Urlau (SUL) sprach am Montag. „Wir prüfen das“, teilte die SUL mit.",
            "SUL | organisation | – | 1",
        ),
        (
            "de",
            "Der Chef des Seewegeamtes (SWA) schweigt. „Wir prüfen das“, teilte das SWA mit.",
            "SWA | organisation | – | 1",
        ),
    ] {
        assert_eq!(bodies(code, text), [expected], "{text}");
    }
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
    assert_snapshot!(desk.run("organisations . --json --limit 1"), @r#"{"name":"das nordkoreanische Außenministerium","aliases":[],"kind":"organisation","country":"KP","articles":2,"quotes":2}"#);
}

/// A collection of one article for each of these texts, with its language.
fn collection(texts: &[(&str, &str)]) -> Desk {
    let record = |(number, (code, text)): (usize, &(&str, &str))| {
        format!("{{\"title\":\"{number}\",\"language\":\"{code}\",\"text\":\"{text}\"}}\n")
    };
    let records: String = (1..).zip(texts).map(record).collect();
    Desk::with(&[("wire.jsonl", &records)])
}

/// Texts of one ministry under many names, and of two others.
const MINISTRIES: &[(&str, &str)] = &[
    (
        "de",
        "„Wir zählen jeden Zug“, erklärte das nordkoreanische Außenministerium.",
    ),
    (
        "de",
        "„Wir zählen jedes Schiff“, teilte Nordkoreas Außenministerium mit.",
    ),
    (
        "de",
        "Laut dem nordkoreanischen Außenministerium „wird jeder Zug gezählt und gewogen“.",
    ),
    (
        "de",
        "Das nordkoreanische Außenministerium hat sich lange nicht geäußert. „Wir zählen jeden Wagen“, erklärte das Außenministerium nun.",
    ),
    (
        "en",
        "“We count every train,” said the North Korean foreign ministry.",
    ),
    (
        "fr",
        "« Nous comptons chaque train », a déclaré le ministère nord-coréen des Affaires étrangères.",
    ),
    ("ru", "«Мы считаем каждый поезд», — заявил МИД КНДР."),
    ("en", "“We count every ship,” the State Department said."),
    (
        "de",
        "„Wir zählen jeden Zug“, erklärte das Außenministerium am Montag.",
    ),
];

#[test]
fn the_names_of_one_ministry_are_one_line_in_all_articles_and_languages() {
    let desk = collection(MINISTRIES);
    assert_snapshot!(desk.run("organisations ."), @"
    ORGANISATION                          COUNTRY        KIND          ARTICLES  QUOTES
    das nordkoreanische Außenministerium  North Korea    organisation         7       7
    Außenministerium                                     organisation         1       1
    State Department                      United States  organisation         1       1
    ");
    assert_snapshot!(desk.run("organisations . --organisation US"), @"
    ORGANISATION      COUNTRY        KIND          ARTICLES  QUOTES
    State Department  United States  organisation         1       1
    ");
    assert_snapshot!(desk.run("organisations . --json --limit 1"), @r#"{"name":"das nordkoreanische Außenministerium","aliases":["Nordkoreas Außenministerium","Außenministerium","North Korean foreign ministry","ministère nord-coréen des Affaires étrangères","МИД КНДР","dem nordkoreanischen Außenministerium"],"kind":"organisation","country":"KP","articles":7,"quotes":7}"#);
}

#[test]
fn a_country_that_stands_beside_the_noun_elsewhere_is_its_country_if_there_is_no_other() {
    for (code, text, body) in [
        (
            "de",
            "Das norwegische Wetteramt hat lange gerechnet. „Morgen wird es regnen“, sagte das Wetteramt.",
            "Wetteramt | organisation | NO | 1",
        ),
        (
            "de",
            "„Morgen wird es regnen“, sagte das Außenministerium in Oslo.",
            "Außenministerium | organisation | NO | 1",
        ),
        (
            "en",
            "The government of Norway met at noon. “We will build the tunnel,” the government said.",
            "government | organisation | NO | 1",
        ),
        (
            "en",
            "The government of Norway met the Danish government. “We will build the tunnel,” the government said.",
            "government | organisation | – | 1",
        ),
        (
            "en",
            "He joined the police, Norway knew him well. “We will build the tunnel,” the police said.",
            "police | organisation | – | 1",
        ),
    ] {
        assert_eq!(bodies(code, text), [body], "{text}");
    }
}

#[test]
fn quotes_are_found_by_any_name_of_their_organisation_and_by_its_country() {
    let desk = collection(MINISTRIES);
    // Whatever the names, they are all found, but for the beginning of a word: that is looked for as it is written.
    let said = |by: &str| {
        desk.run(&format!("quotes . --by {by} --fragments"))
            .lines()
            .count()
    };
    for (by, quotes) in [
        ("nordkorea", 7),
        ("'north korea'", 7),
        ("KP", 7),
        ("'KP foreign ministry'", 7),
        ("'nordkorea außenministerium'", 7),
        ("'МИД КНДР'", 7),
        ("washington", 1),
        ("'US foreign ministry'", 1),
        ("state", 1),
        ("Außenministerium", 9),
        ("nordkoreanische", 2),
    ] {
        assert_eq!(said(by), quotes, "{by}");
    }
}

#[test]
fn an_agency_that_quotes_a_ministry_has_not_said_it() {
    for (code, text) in [
        (
            "en",
            "The Norden Wire quoted the Norwegian foreign ministry as saying: “We count every train.”",
        ),
        (
            "en",
            "The news agency quoted the Norwegian foreign ministry as saying “we count every train”.",
        ),
        (
            "en",
            "The Norwegian foreign ministry was quoted by the news agency as saying: “We count every train.”",
        ),
        (
            "en",
            "“We count every train,” the news agency quoted the Norwegian foreign ministry as saying.",
        ),
        (
            "de",
            "Die Nachrichtenagentur zitierte das norwegische Außenministerium mit den Worten: „Wir zählen jeden Zug.“",
        ),
        (
            "de",
            "„Wir zählen jeden Zug“, zitierte die Nachrichtenagentur das norwegische Außenministerium.",
        ),
        (
            "de",
            "„Wir zählen jeden Zug“, teilte das norwegische Außenministerium laut der Agentur mit.",
        ),
    ] {
        let bodies = annotations(code, text).bodies;
        let who: Vec<String> = bodies
            .iter()
            .map(|body| format!("{} {:?}", body.what, body.country))
            .collect();
        assert_eq!(who, ["foreign ministry Some(\"NO\")"], "{text}");
    }
}

#[test]
fn one_office_has_a_name_in_each_language() {
    let desk = collection(&[
        (
            "en",
            "“The train is late again,” the US secretary of state said.",
        ),
        (
            "en",
            "“The train is late again,” the US foreign minister said.",
        ),
        (
            "de",
            "„Der Zug ist wieder zu spät“, sagte der US-Außenminister.",
        ),
        (
            "de",
            "„Der Zug ist wieder zu spät“, sagte die norwegische Außenministerin.",
        ),
        (
            "fr",
            "« Le train est encore en retard », a déclaré le ministre français des Affaires étrangères.",
        ),
        ("en", "“The train is late again,” the president said."),
        ("de", "„Der Zug ist wieder zu spät“, sagte der Präsident."),
    ]);
    let said = |by: &str| desk.run(&format!("quotes . --by {by}")).lines().count();
    assert_eq!(said("'US foreign minister'"), 3);
    assert_eq!(said("'FR Außenministerin'"), 1);
    assert_eq!(said("'norwegen foreign minister'"), 1);
    // Nobody knows which country's.
    let listed = desk.run("organisations . --json");
    assert!(listed.contains("\"name\":\"president\"") && listed.contains("\"name\":\"Präsident\""));
}
