//! One person under several spellings: looking one up finds all.

use insta::assert_snapshot;

use crate::support::cli::Desk;

/// An English, a German and a Russian article about one person, and one about another of the same last name.
fn archive() -> Desk {
    Desk::with(&[(
        "wire.jsonl",
        concat!(
            r#"{"id":"e","title":"A harbour opens","date":"2024-05-01","language":"en","text":"“The harbour is open,” said Vladimir Sokolov on Friday."}"#,
            "\n",
            r#"{"id":"d","title":"Ein Hafen öffnet","date":"2024-05-02","language":"de","text":"„Der Hafen ist offen“, sagte Wladimir Sokolow am Freitag. Wladimir Sokolow reiste ab."}"#,
            "\n",
            r#"{"id":"r","title":"Порт открыт","date":"2024-05-03","language":"ru","text":"«Порт открыт для всех», — сказал Владимир Соколов."}"#,
            "\n",
            r#"{"id":"o","title":"A concert","date":"2024-05-04","language":"en","text":"“The hall was full,” said Irina Sokolova on Saturday."}"#,
            "\n",
        ),
    )])
}

#[test]
fn one_person_is_one_row_with_all_spellings() {
    assert_snapshot!(archive().run("people . --json"), @r#"
    {"name":"Vladimir Sokolov","aliases":["Wladimir Sokolow","Владимир Соколов"],"articles":3,"mentions":4,"quotes":3,"indirect":0}
    {"name":"Irina Sokolova","aliases":[],"articles":1,"mentions":1,"quotes":1,"indirect":0}
    "#);
}

#[test]
fn any_spelling_finds_all() {
    let desk = archive();
    let all = desk.run("list . --by 'Vladimir Sokolov'");
    assert_snapshot!(all, @"
    DATE        OUTLET  QUOTES  HEADLINE          FILE
    2024-05-03               1  Порт открыт       ./wire.jsonl#3
    2024-05-02               1  Ein Hafen öffnet  ./wire.jsonl#2
    2024-05-01               1  A harbour opens   ./wire.jsonl#1
    ");
    for name in ["Wladimir Sokolow", "Владимир Соколов", "sokolow"] {
        assert_eq!(desk.run(&format!("list . --by '{name}'")), all, "{name}");
    }
}

#[test]
fn quotes_are_found_by_a_spelling_that_no_article_uses() {
    let quotes = archive().run("quotes . --by 'Wladimir Sokoloff'");
    assert_eq!(quotes.lines().count(), 3, "{quotes}");
}
