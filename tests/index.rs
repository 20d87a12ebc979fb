//! `whosaid index`: the catalog is made and brought up to date without the screen.

use std::fs;

use crate::support::cli::Desk;

const PORT: &str = r#"{"id":"p1","title":"The port is closed","date":"2024-06-21","text":"“It will open on Monday,” said Anna Moreau."}
{"id":"p2","title":"The port is open","date":"2024-06-24","text":"Ships came and went again on Monday."}
"#;

fn archive() -> Desk {
    Desk::with(&[
        ("port.jsonl", PORT),
        (
            "notes/quay.txt",
            "The quay is empty\n\nNobody came to the quay all day long.\n",
        ),
    ])
}

const CUT: &[u8] = b"{\"text\":\"Nobody came.\"}\n{\"text\":\"Nobody went.\"}\n{\"text\":\"Cut o\n";
const WHOLE: &[u8] = b"{\"text\":\"Nobody came.\"}\n{\"text\":\"Nobody went.\"}\n";

/// What a command line prints, without the time that it took.
fn run(desk: &Desk, line: &str) -> String {
    let told = desk.run(line);
    let lines = told
        .lines()
        .map(|line| line.split(';').next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_has_not_changed_is_not_read_again() {
    let desk = archive();
    assert_eq!(run(&desk, "index ."), "! 3 articles: 3 new, 0 gone");
    assert_eq!(run(&desk, "index ."), "! 3 articles: 0 new, 0 gone");
    desk.put(
        b"port.jsonl",
        PORT.replace("Ships came", "Two ships came").as_bytes(),
    );
    desk.put(
        b"notes/pier.txt",
        b"The pier is full\n\nEverybody came to the pier.\n",
    );
    assert_eq!(run(&desk, "index ."), "! 4 articles: 2 new, 1 gone");
    fs::remove_file(desk.path().join("notes/quay.txt")).expect("removed");
    assert_eq!(run(&desk, "index ."), "! 3 articles: 0 new, 1 gone");
    assert_eq!(
        run(&desk, "index . --rebuild"),
        "! 3 articles: 3 new, 0 gone"
    );
}

#[test]
fn what_was_skipped_is_told_each_time() {
    let desk = archive();
    desk.put(b"cut.jsonl", CUT);
    let told = "! whosaid: 1 record skipped";
    assert_eq!(
        run(&desk, "index ."),
        format!("! 5 articles: 5 new, 0 gone\n{told}")
    );
    assert_eq!(
        run(&desk, "index ."),
        format!("! 5 articles: 0 new, 0 gone\n{told}")
    );
    desk.put(b"cut.jsonl", WHOLE);
    assert_eq!(run(&desk, "index ."), "! 5 articles: 0 new, 0 gone");
}

#[test]
fn each_collection_has_a_catalog_of_its_own() {
    let desk = archive();
    assert_eq!(run(&desk, "index notes"), "! 1 article: 1 new, 0 gone");
    assert_eq!(
        run(&desk, "index notes port.jsonl"),
        "! 3 articles: 3 new, 0 gone"
    );
    assert_eq!(
        run(&desk, "index notes/../notes"),
        "! 1 article: 0 new, 0 gone"
    );
}

#[test]
fn what_cannot_be_indexed_is_told() {
    let desk = archive();
    assert_eq!(
        desk.run("index -"),
        "! whosaid: what comes from standard input has no catalog; give a folder or a file\nexit 2\n"
    );
    let told = run(&desk, "index nothing");
    assert!(
        told.contains("nothing: no such file or folder") && told.ends_with("exit 2"),
        "{told}"
    );
    desk.put(b"empty/.hidden", b"");
    assert_eq!(
        run(&desk, "index empty"),
        "! 0 articles: 0 new, 0 gone\nexit 1"
    );
}

#[test]
fn a_damaged_catalog_is_made_again() {
    let desk = archive();
    let cache = desk.path().join("cache");
    run(&desk, "index . --cache-dir cache");
    let files = fs::read_dir(&cache).expect("a folder").flatten();
    for file in files {
        fs::write(file.path(), "no catalog at all").expect("written");
    }
    assert_eq!(
        run(&desk, "index port.jsonl notes --cache-dir cache"),
        "! 3 articles: 3 new, 0 gone"
    );
    assert!(
        run(&desk, "index . --cache-dir cache")
            .starts_with("! whosaid: the catalog was damaged, and is made again\n! ")
    );
    desk.put(b"file", b"");
    let told = run(&desk, "index notes --cache-dir file/cache");
    assert!(
        told.starts_with("! whosaid: could not keep the catalog in ")
            && told.ends_with("1 article: 1 new, 0 gone"),
        "{told}"
    );
}

/// Changes the first headline and leaves all that the file system says of the file as it is.
fn change_unseen(desk: &Desk) {
    let path = desk.path().join("port.jsonl");
    let modified = fs::metadata(&path).and_then(|meta| meta.modified());
    desk.put(b"port.jsonl", PORT.replace("closed", "burned").as_bytes());
    let file = fs::File::options().write(true).open(&path);
    let file = file.expect("opened");
    file.set_modified(modified.expect("a time")).expect("set");
}

#[test]
fn a_list_is_the_same_with_a_catalog_and_without() {
    let desk = archive();
    desk.put(b"cut.jsonl", CUT);
    let lines = [
        "list .",
        "list . --json --problems",
        "list . --match monday",
        "list . --match 'monday ships' --json",
        "list . --match 'by:moreau' --limit 1",
        "list . --match '(port or quay) -is:read'",
        "list . --match 'moreau\u{2019}s'",
        "list . --match 'clsoed'",
    ];
    let lists = || lines.map(|line| desk.run(line));
    let before = lists();
    run(&desk, "index .");
    assert_eq!(lists(), before);
    desk.run("corrections add merge 'Anne Moreau' 'Anna Moreau'");
    assert_eq!(desk.run(lines[0]), before[0]);
}

#[test]
fn what_the_catalog_knows_is_listed_without_reading_it_again() {
    let desk = archive();
    run(&desk, "index .");
    change_unseen(&desk);
    assert!(desk.run("list .").contains("The port is closed"));
    assert!(desk.run("list . --match closed").contains("port.jsonl#1"));
    assert!(desk.run("list port.jsonl").contains("The port is burned"));
    desk.put(b"notes/pier.txt", b"The pier is full\n\nEverybody came.\n");
    let told = desk.run("list .");
    assert!(
        told.contains("The port is burned") && told.contains("The pier is full"),
        "{told}"
    );
}
