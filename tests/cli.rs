//! Commands and what they print.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use insta::assert_snapshot;
use serde_json::Value;
use whosaid::text::clean::is_safe;

use crate::support::cli::{Desk, picture};

/// A small archive: lines of JSON, one of them cut off, and a text.
fn archive() -> Desk {
    Desk::with(&[
        (
            "wire.jsonl",
            concat!(
                r#"{"id":"w1","title":"Seoul summons the ambassador","date":"2024-06-21","source":"Harbour Post","author":"Iris Falk","text":"“We will count every train,” said Anna Moreau on Friday in Seoul. “And every ship,” she added.\n\nShe spoke of North Korea and of Russia."}"#,
                "\n",
                r#"{"id":"w2","title":"Botschafter in Seoul einbestellt","date":"2024-06-22","source":"Tagesbote","language":"de","text":"Größe 😀 zählt nicht. „Wir zählen jeden Zug“, sagte Jürgen Köhler am Samstag. Die nordkoreanische Führung schwieg."}"#,
                "\n",
                r#"{"id":"w3","title":"Cut o"#,
                "\n",
                r#"{"id":"w4","title":"Late penalty","date":"2023-05-02","source":"Harbour Post","url":"https://harbour.example/4","language":"en","text":"Nobody spoke after the match in Lagos, Nigeria."}"#,
                "\n",
            ),
        ),
        (
            "notes/2024-06-23-trains.txt",
            "The trains keep coming\n\nThe trains keep coming over the bridge, and nobody in the town counts them any more. The station master keeps his gate shut and his lamp lit.\n",
        ),
    ])
}

/// The records among what was printed.
fn records(printed: &str) -> Vec<Value> {
    printed
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).expect("a record a line"))
        .collect()
}

/// The ids of the records that a command prints.
fn ids(desk: &Desk, line: &str) -> Vec<String> {
    records(&desk.run(line))
        .iter()
        .map(|record| record["id"].as_str().expect("an id").to_owned())
        .collect()
}

#[test]
fn the_newest_article_is_listed_first() {
    let desk = archive();
    assert_snapshot!(desk.run("list ."), @"
    DATE        OUTLET        QUOTES  HEADLINE                          FILE
    2024-06-23                     0  The trains keep coming            ./notes/2024-06-23-trains.txt
    2024-06-22  Tagesbote          1  Botschafter in Seoul einbestellt  ./wire.jsonl#2
    2024-06-21  Harbour Post       2  Seoul summons the ambassador      ./wire.jsonl#1
    2023-05-02  Harbour Post       0  Late penalty                      ./wire.jsonl#4
    ! whosaid: 1 record skipped; --problems names them
    ");
    assert_snapshot!(desk.run("list --json wire.jsonl --limit 1"), @r#"
    {"id":"w2","path":"wire.jsonl","record":2,"title":"Botschafter in Seoul einbestellt","date":"2024-06-22","author":null,"outlet":"Tagesbote","url":null,"language":"de","quotes":1}
    ! whosaid: 1 record skipped; --problems names them
    "#);
}

#[test]
fn show_prints_the_article_and_who_said_what() {
    let desk = archive();
    assert_snapshot!(desk.run("show . --match ambassador"), @"
    Seoul summons the ambassador
    Harbour Post · 2024-06-21 · Iris Falk · English · 2 quotes · ./wire.jsonl#1

    “We will count every train,” said Anna Moreau on Friday in Seoul. “And every ship,” she added.

    She spoke of North Korea and of Russia.

    Who said what
      Anna Moreau: “We will count every train,”
      Anna Moreau: “And every ship,”

    People
      Anna Moreau (2 quotes)

    Countries
      North Korea (1), Russia (1)

    Countries by their seats
      South Korea (2)
    ! whosaid: 1 record skipped; --problems names them
    ");
    assert_snapshot!(desk.run("show . --match ambassador --marked"), @"
    [c:KR Seoul] summons the ambassador

    “[q1 We will count every train,]” said [s1 [p1 Anna Moreau]] on Friday in [c:KR Seoul]. “[q2 And every ship,]” [s2:Anna_Moreau she] added.

    She spoke of [c:KP North Korea] and of [c:RU Russia].
    ! whosaid: 1 record skipped; --problems names them
    ");
}

#[test]
fn the_record_has_all_that_tools_need() {
    let desk = archive();
    assert_snapshot!(desk.run("show --json wire.jsonl --match ambassador"), @r#"
    {"id":"w1","path":"wire.jsonl","title":"Seoul summons the ambassador","date":"2024-06-21","author":"Iris Falk","outlet":"Harbour Post","url":null,"language":"en","text":"“We will count every train,” said Anna Moreau on Friday in Seoul. “And every ship,” she added.\n\nShe spoke of North Korea and of Russia.","quotes":[{"start":1,"end":27,"text":"We will count every train,","kind":"direct","speaker":"Anna Moreau","speaker_text":"Anna Moreau","speaker_is":"person","via":[],"cue":"said","rule":"after","confidence":"certain"},{"start":67,"end":82,"text":"And every ship,","kind":"direct","speaker":"Anna Moreau","speaker_text":"she","speaker_is":"person","via":[{"in":"text","start":34,"end":45,"text":"Anna Moreau"}],"cue":"added","rule":"after","confidence":"likely"}],"title_quotes":[],"people":[{"name":"Anna Moreau","surfaces":["Anna Moreau"],"mentions":1,"quotes":2}],"organisations":[],"countries":[{"code":"KR","name":"South Korea","mentions":2,"how":"seat"},{"code":"KP","name":"North Korea","mentions":1,"how":"name"},{"code":"RU","name":"Russia","mentions":1,"how":"name"}],"boilerplate":[]}
    ! whosaid: 1 record skipped; --problems names them
    "#);
}

#[test]
fn offsets_count_code_points_of_the_body_or_of_the_title() {
    let desk = Desk::with(&[(
        "a.jsonl",
        concat!(
            r#"{"title":"„Größe 😀 zählt nicht viel“, sagt Köhler","text":"Größe 😀 zählt. „Wir zählen jeden Zug“, sagte Jürgen Köhler. „Und ünd jedes 😀 Schiff“, fügte er hinzu.\n\nTeilen auf Facebook"}"#,
            "\n",
        ),
    )]);
    let record = &records(&desk.run("show --json a.jsonl"))[0];
    let slices = |list: &str, text: &str| -> Vec<(String, String)> {
        let text: Vec<char> = record[text].as_str().expect("a text").chars().collect();
        let at = |range: &Value, side: &str| range[side].as_u64().expect("a number") as usize;
        let ranges = record[list].as_array().expect("a list");
        let cut = |range: &Value| text[at(range, "start")..at(range, "end")].iter().collect();
        let said = |range: &Value| range["text"].as_str().unwrap_or_default().to_owned();
        ranges
            .iter()
            .map(|range| (cut(range), said(range)))
            .collect()
    };
    let quotes = slices("quotes", "text");
    assert_eq!(quotes.len(), 2);
    assert!(quotes.iter().all(|(cut, said)| cut == said), "{quotes:?}");
    let titles = slices("title_quotes", "title");
    assert_eq!(titles.len(), 1);
    assert!(titles.iter().all(|(cut, said)| cut == said), "{titles:?}");
    assert_eq!(slices("boilerplate", "text")[0].0, "Teilen auf Facebook");
}

#[test]
fn quotes_are_found_by_speaker_and_by_words() {
    let desk = archive();
    assert_snapshot!(desk.run("quotes wire.jsonl"), @"
    2024-06-21  Harbour Post      Anna Moreau               “We will count every train,”
    2024-06-21  Harbour Post      Anna Moreau               “And every ship,”
    2024-06-22  Tagesbote         Jürgen Köhler             „Wir zählen jeden Zug“
    ! whosaid: 1 record skipped; --problems names them
    ");
    assert_snapshot!(desk.run("quotes wire.jsonl --explain --by moreau --match ship"), @r#"
    2024-06-21  Harbour Post      Anna Moreau               “And every ship,”
        The speaker is named after the quote, with “added”. This is likely.
        she ← Anna Moreau (paragraph 1)
    ! whosaid: 1 record skipped; --problems names them
    "#);
    assert_snapshot!(desk.run("quotes wire.jsonl --json --by koehler"), @r#"
    {"id":"w2","path":"wire.jsonl","title":"Botschafter in Seoul einbestellt","date":"2024-06-22","outlet":"Tagesbote","in":"text","start":22,"end":42,"text":"Wir zählen jeden Zug","kind":"direct","speaker":"Jürgen Köhler","speaker_text":"Jürgen Köhler","speaker_is":"person","via":[],"cue":"sagte","rule":"after","confidence":"certain"}
    ! whosaid: 1 record skipped; --problems names them
    "#);
    assert!(
        desk.run("quotes wire.jsonl --by moreau --match zug")
            .ends_with("exit 1\n")
    );
}

#[test]
fn people_and_countries_are_counted_over_all_articles() {
    let desk = archive();
    assert_snapshot!(desk.run("people ."), @"
    PERSON         ARTICLES  MENTIONS  QUOTES
    Anna Moreau           1         1       2
    Jürgen Köhler         1         1       1
    ! whosaid: 1 record skipped; --problems names them
    ");
    assert_snapshot!(desk.run("people . --json --limit 1"), @r#"
    {"name":"Anna Moreau","aliases":[],"articles":1,"mentions":1,"quotes":2,"indirect":0}
    ! whosaid: 1 record skipped; --problems names them
    "#);
    assert_snapshot!(desk.run("countries ."), @"
    CODE  COUNTRY      ARTICLES  MENTIONS  SEATS
    KP    North Korea         2         2      0
    NG    Nigeria             1         1      0
    RU    Russia              1         1      0
    KR    South Korea         2         0      3
    ! whosaid: 1 record skipped; --problems names them
    ");
    assert_snapshot!(desk.run("countries . --json --limit 1"), @r#"
    {"code":"KP","name":"North Korea","articles":2,"mentions":2,"seats":0}
    ! whosaid: 1 record skipped; --problems names them
    "#);
}

#[test]
fn a_broken_record_is_skipped_and_named_on_request() {
    let desk = archive();
    let printed = desk.run("list wire.jsonl");
    assert!(printed.ends_with("! whosaid: 1 record skipped; --problems names them\n"));
    assert_snapshot!(desk.run("list wire.jsonl --problems --match penalty"), @"
    DATE        OUTLET        QUOTES  HEADLINE      FILE
    2023-05-02  Harbour Post       0  Late penalty  wire.jsonl#4
    ! whosaid: wire.jsonl, record 3: is cut off
    ! whosaid: 1 record skipped
    ");
}

#[test]
fn filters_choose_the_articles() {
    let desk = archive();
    let list = |filter: &str| ids(&desk, &format!("list . --json {filter}"));
    assert_eq!(list("--since 2024-06-22 --until 2024-06-22"), ["w2"]);
    assert_eq!(list("--until 2023"), ["w4"]);
    assert_eq!(list("--country Nigeria"), ["w4"]);
    assert_eq!(list("--country nordkorea"), ["w2", "w1"]);
    assert_eq!(list("--country kp --language German"), ["w2"]);
    assert_eq!(list("--match 'ambassador seoul'"), ["w1"]);
    assert_eq!(list("--match penalty --since 2024"), [""; 0]);
    assert_eq!(list("--since 2024 --limit 1").len(), 1);
}

#[test]
fn a_question_is_asked_as_in_the_filter_line() {
    let desk = archive();
    let list = |question: &str| ids(&desk, &format!("list . --json --match '{question}'"));
    assert_eq!(list("country:kp"), ["w2", "w1"]);
    assert_eq!(list("country:kp -by:moreau"), ["w2"]);
    assert_eq!(list("country:kp not (by:moreau or lang:de)"), [""; 0]);
    assert_eq!(list("by:moreau or by:koehler"), ["w2", "w1"]);
    assert_eq!(list("\"summons the ambassador\""), ["w1"]);
    assert_eq!(list("date:2023.. outlet:harbour -penalty"), ["w1"]);
    assert_eq!(list("seoul has:quotes author:falk"), ["w1"]);
    assert_eq!(list("is:unread about:nigeria"), ["w4"]);
    assert_eq!(list("is:read or is:starred"), [""; 0]);
    assert_snapshot!(desk.run("list . --match 'seoul country:Ruslsia'"), @"
    ! error: invalid value 'seoul country:Ruslsia' for '--match <QUESTION>': country:Ruslsia: No country is called so; did you mean Russia?
    ! 
    ! For more information, try '--help'.
    exit 2
    ");
}

#[test]
fn a_question_asks_for_words_in_the_whole_article() {
    let desk = archive();
    for command in ["list", "show"] {
        let found = |question: &str| {
            let mut ids = ids(
                &desk,
                &format!("{command} wire.jsonl --json --match '{question}'"),
            );
            ids.sort_unstable();
            ids
        };
        assert_eq!(found("every sh"), ["w1"]);
        assert_eq!(found("\"every ship\""), ["w1"]);
        assert_eq!(found("\"every sh\""), [""; 0]);
        assert_eq!(found("zaehl*"), ["w2"]);
        assert_eq!(found("-penalty not \"zählen jeden\""), ["w1"]);
        assert_eq!(found("spoke"), ["w1", "w4"]);
        assert_eq!(found("einbestellt or lagos"), ["w2", "w4"]);
    }
    // First those that have it in the headline, then the newest.
    assert_eq!(ids(&desk, "list . --json --match am"), ["w1", "w2"]);
    assert_eq!(
        ids(&desk, "list wire.jsonl --json --match spoke"),
        ["w1", "w4"]
    );
}

#[test]
fn a_question_about_quotes_asks_for_the_words_in_them() {
    let desk = archive();
    let quotes = |question: &str| {
        let line = format!("quotes wire.jsonl --json --match '{question}'");
        let said = records(&desk.run(&line));
        let said = said.iter().map(|record| record["text"].to_string());
        said.collect::<Vec<_>>().join(" ")
    };
    let (train, ship, zug) = (
        r#""We will count every train,""#,
        r#""And every ship,""#,
        r#""Wir zählen jeden Zug""#,
    );
    assert_eq!(quotes("every"), format!("{train} {ship}"));
    assert_eq!(quotes("every -ship"), train);
    assert_eq!(quotes("\"every ship\" or zaehl*"), format!("{ship} {zug}"));
    assert_eq!(quotes("ship country:ru"), ship);
    assert_eq!(quotes("by:moreau -train"), ship);
    assert_eq!(quotes("-by:moreau"), zug);
    assert_eq!(
        quotes("lang:de or (by:moreau train)"),
        format!("{train} {zug}")
    );
    assert_eq!(quotes("by:moreau lang:de"), "");
    // Words of the headline are none of a quote's.
    assert_eq!(quotes("ambassador"), "");
}

#[test]
fn the_subcommands_read_standard_input() {
    let desk = archive();
    let line = r#"{"id":"x","title":"A headline","language":"en","text":"A word from Norway."}"#;
    let from_dash = desk.feed("countries -", line);
    assert_snapshot!(from_dash, @"
    CODE  COUNTRY  ARTICLES  MENTIONS  SEATS
    NO    Norway          1         1      0
    ");
    assert_eq!(desk.feed("countries", line), from_dash);
    assert_eq!(
        ids(&desk, "show --json wire.jsonl - --match penalty"),
        ["w4"]
    );
}

#[test]
fn the_status_tells_what_was_found_and_what_failed() {
    let desk = archive();
    assert_snapshot!(desk.run("list notes --match zeppelin"), @"exit 1");
    assert_snapshot!(desk.run("list nowhere"), @"
    ! whosaid: nowhere: no such file or folder
    exit 2
    ");
    assert_snapshot!(desk.run("countries wire.jsonl nowhere --match penalty"), @"
    CODE  COUNTRY  ARTICLES  MENTIONS  SEATS
    NG    Nigeria         1         1      0
    ! whosaid: nowhere: no such file or folder
    ! whosaid: 1 record skipped; --problems names them
    exit 1
    ");
    assert_snapshot!(desk.run("countries . --country Ruslsia"), @"
    ! error: invalid value 'Ruslsia' for '--country <COUNTRY>': no such country; did you mean Russia?
    ! 
    ! For more information, try '--help'.
    exit 2
    ");
    assert!(desk.run("list . --since June").ends_with("exit 2\n"));
    assert!(desk.run("list . --colour").ends_with("exit 2\n"));
}

#[test]
fn the_screen_needs_a_terminal_and_a_path_that_exists() {
    let desk = archive();
    assert_snapshot!(desk.run("."), @"
    ! whosaid: the screen needs a terminal; into a pipe print whosaid list, show, quotes, people, organisations or countries
    exit 2
    ");
    assert_snapshot!(desk.run("lsit wire.jsonl"), @"
    ! whosaid: lsit: no such file or folder; did you mean whosaid list?
    exit 2
    ");
}

#[test]
fn a_folder_may_be_called_like_a_subcommand() {
    let desk = Desk::with(&[(
        "list/note.json",
        r#"{"title":"A headline","language":"en","text":"A word from Norway."}"#,
    )]);
    assert_snapshot!(desk.run("list ./list"), @"
    DATE  OUTLET  QUOTES  HEADLINE    FILE
                       0  A headline  ./list/note.json
    ");
}

#[test]
fn settings_give_more_names_to_fields_and_mistakes_in_them_are_told() {
    let desk = Desk::with(&[(
        "a.jsonl",
        "{\"id\":\"1\",\"ueberschrift\":\"Ein Titel\",\"text\":\"Ein Satz.\"}\n",
    )]);
    desk.configure("config.toml", "[fields]\nueberschrift = \"title\"\n");
    assert_eq!(
        records(&desk.run("list --json a.jsonl"))[0]["title"],
        "Ein Titel"
    );
    desk.configure("config.toml", "asci = true\n");
    let told = desk.run("list a.jsonl");
    assert!(
        told.contains("line 1") && told.ends_with("exit 2\n"),
        "{told}"
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let line = "{\"title\":\"A headline\",\"language\":\"en\",\"text\":\"A word from Norway, and another one.\"}\n";
    let desk = Desk::with(&[("long.jsonl", &format!("{{\"cut\n{}", line.repeat(1000)))]);
    for command in ["show --json long.jsonl", "show long.jsonl"] {
        let mut child = desk
            .command(command)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        stdout.read_line(&mut String::new()).expect("a line");
        drop(stdout);
        assert_eq!(picture(&child.wait_with_output().expect("it ends")), "");
    }
}

#[test]
fn a_full_disk_is_told() {
    let Ok(full) = File::create("/dev/full") else {
        return;
    };
    let output = archive()
        .command("list notes")
        .stdout(full)
        .output()
        .expect("it runs");
    assert_snapshot!(picture(&output), @"
    ! whosaid: could not write to standard output: no space left on device; make room on the disk
    exit 1
    ");
}

#[test]
fn every_subcommand_has_help_with_examples() {
    let desk = Desk::with(&[]);
    assert!(desk.run("--version").starts_with("whosaid "));
    for command in [
        "list",
        "show",
        "quotes",
        "people",
        "organisations",
        "countries",
    ] {
        let help = desk.run(&format!("{command} --help"));
        assert!(
            help.contains(&format!("Examples:\n  whosaid {command} ")),
            "{help}"
        );
        assert!(!desk.run(&format!("{command} -h")).contains("Examples:"));
    }
}

#[test]
fn colour_is_for_terminals() {
    let desk = archive();
    assert!(!desk.run("show notes").contains('\u{1b}'));
    assert!(
        desk.run("show notes --color always")
            .contains("\u{1b}[1mThe trains keep coming\u{1b}[0m")
    );
}

/// What tries to command the terminal, in every place where an archive can put it.
#[test]
fn no_text_name_or_error_commands_the_terminal() {
    let hostile = "\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}desrever\u{2066}\u{200b}\u{7f}\r\u{e0041}";
    let escaped = serde_json::to_string(hostile).expect("JSON");
    let record = format!(
        r#"{{"id":{escaped},"title":{escaped},"author":{escaped},"source":{escaped},"url":{escaped},"date":{escaped},"text":"“We saw{0}it,” said Anna Moreau {0} in Norway."}}"#,
        &escaped[1..escaped.len() - 1]
    );
    let desk = Desk::with(&[("wire.jsonl", &format!("{record}\n{{\"id\":{escaped}\n"))]);
    desk.put(
        format!("{hostile}.txt").as_bytes(),
        b"A headline\n\nA word from Norway.\n",
    );
    desk.put(b"latin\xe9\n\x9b.txt", b"\x00\x01\x02\x03\x00\x00");
    for command in [
        "list",
        "show",
        "quotes --explain",
        "people",
        "organisations",
        "countries",
    ] {
        for json in ["", "--json"] {
            assert_safe(&desk, &format!("{command} {json} --problems ."));
        }
    }
    for mistake in [
        format!("list '{hostile}'"),
        format!("list . --country '{hostile}'"),
        format!("list . '--{hostile}'"),
        format!("quotes . --color '{hostile}'"),
    ] {
        assert_safe(&desk, &mistake);
    }
}

fn assert_safe(desk: &Desk, line: &str) {
    let printed = desk.run(line);
    let found = printed.chars().find(|c| *c != '\n' && !is_safe(*c));
    assert_eq!(found, None, "in what `{line}` printed");
}

#[test]
fn hidden_characters_are_left_out_for_people_and_escaped_for_tools() {
    let desk = Desk::with(&[]);
    let record = r#"{"title":"A head\u00adline","language":"en","text":"A so\u00adft word."}"#;
    assert!(
        desk.feed("show --json -", record)
            .contains(r#""text":"A so\u00adft word.""#)
    );
    assert!(desk.feed("show -", record).contains("A soft word."));
}

#[test]
fn an_unreadable_file_is_told_and_the_rest_is_read() {
    let desk = archive();
    let locked = desk.path().join("notes/locked.txt");
    fs::write(&locked, "A word.").expect("written");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o0)).expect("changed");
    let mut probe = String::new();
    if File::open(&locked).is_ok_and(|mut file| file.read_to_string(&mut probe).is_ok()) {
        // Whoever may read everything cannot see this.
        return;
    }
    let printed = desk.run("list notes --problems");
    assert!(
        printed.contains("notes/locked.txt: no permission to read it"),
        "{printed}"
    );
}
