//! The floors: what may use what.
//!
//! The table is the one that `src/lib.rs` draws. A room may use only the rooms named in its row, and never the foreign paths
//! in its last column: so the core stays free of files, threads, the clock and the terminal.

use std::fs;
use std::path::Path;

use crate::support::source::code_of;

struct Room {
    name: &'static str,
    may_use: &'static [&'static str],
    never: &'static [&'static [&'static str]],
}

const FILES: &[&str] = &["std::env", "std::fs", "std::net", "std::process"];
const TERMINAL: &[&str] = &["ratatui", "crossterm"];
const CLOCK: &[&str] = &[
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "jiff::Zoned",
    "jiff::Timestamp::now",
];

/// What no room up to `app` may see.
const WORLD: &[&[&str]] = &[FILES, TERMINAL, CLOCK];

/// From the ground up. `main` stands on top of all and is not listed.
#[rustfmt::skip]
const ROOMS: &[Room] = &[
    Room { name: "text",     may_use: &[], never: &[FILES, TERMINAL, CLOCK, &["serde"]] },
    Room { name: "language", may_use: &["text"], never: WORLD },
    Room { name: "article",  may_use: &["language", "text"], never: WORLD },
    Room { name: "format",   may_use: &["article", "language", "text"], never: WORLD },
    Room { name: "annotate", may_use: &["article", "language", "text"], never: WORLD },
    Room { name: "catalog",  may_use: &["user", "annotate", "article", "language", "text"], never: WORLD },
    Room { name: "user",     may_use: &["annotate", "format", "article", "text"], never: WORLD },
    Room { name: "app",      may_use: &["catalog", "user", "annotate", "format", "article", "language", "text"], never: WORLD },
    Room { name: "view",     may_use: &["app", "catalog", "user", "annotate", "article", "language", "text"], never: &[FILES, CLOCK, &["crossterm"]] },
    Room { name: "store",    may_use: &["catalog", "user", "annotate", "format", "article", "language", "text"], never: &[TERMINAL] },
    Room { name: "cli",      may_use: &["store", "catalog", "user", "annotate", "format", "article", "language", "text"], never: &[TERMINAL] },
    Room { name: "runtime",  may_use: &["view", "store", "app", "catalog", "user", "annotate", "format", "article", "language", "text"], never: &[] },
];

#[test]
fn every_room_uses_only_what_stands_below_it() {
    let found: Vec<String> = sources(Path::new("src"))
        .iter()
        .flat_map(|(path, source)| trespasses(path, source))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_forbidden_use_is_told_in_a_sentence() {
    assert_eq!(
        trespasses(
            "src/annotate/quotes.rs",
            "use crate::store::journal::Journal;\n"
        ),
        ["src/annotate/quotes.rs uses crate::store; annotate may use article, language, text"]
    );
    assert_eq!(
        trespasses(
            "src/article/mod.rs",
            "use crate::{text::Span,\n    format::{Draft, read}};\n"
        ),
        ["src/article/mod.rs uses crate::format; article may use language, text"]
    );
    assert_eq!(
        trespasses(
            "src/catalog/mod.rs",
            "fn save() { std::fs::write(\"a\", \"b\"); }\n"
        ),
        ["src/catalog/mod.rs uses std::fs, which catalog must never see"]
    );
    assert_eq!(
        trespasses(
            "src/app/mod.rs",
            "use std::{collections::HashMap, thread};\n"
        ),
        ["src/app/mod.rs uses std::thread, which app must never see"]
    );
    assert_eq!(
        trespasses("src/view/mod.rs", "use crossterm::style;\n"),
        ["src/view/mod.rs uses crossterm, which view must never see"]
    );
}

#[test]
fn a_room_that_is_not_in_the_table_is_told() {
    assert_eq!(
        trespasses("src/cellar/mod.rs", ""),
        ["src/cellar/mod.rs stands in a room that the table of floors does not know"]
    );
}

#[test]
fn comments_words_and_the_room_itself_are_no_trespass() {
    assert!(
        trespasses(
            "src/text/span.rs",
            "// see crate::store\n/// `std::fs`\nlet a = 1;"
        )
        .is_empty()
    );
    assert!(trespasses("src/text/span.rs", "let a = \"use crate::store;\";").is_empty());
    assert!(trespasses("src/app/mod.rs", "use crate::app::key::Key;").is_empty());
}

#[test]
fn the_drawing_names_every_room() {
    let source = fs::read_to_string("src/lib.rs").expect("src/lib.rs");
    let drawing = source.split("```").nth(1).expect("a drawing");
    let words: Vec<&str> = drawing.split_whitespace().collect();
    for room in ROOMS {
        assert!(
            words.contains(&room.name),
            "the drawing in src/lib.rs lacks {}",
            room.name
        );
    }
}

/// What a file of `src` uses although its floor forbids it, one sentence each.
fn trespasses(path: &str, source: &str) -> Vec<String> {
    let Some(name) = path
        .strip_prefix("src/")
        .and_then(|rest| rest.split_once('/'))
        .map(|(room, _)| room)
    else {
        return Vec::new(); // main.rs and lib.rs stand above the floors
    };
    let Some(room) = ROOMS.iter().find(|room| room.name == name) else {
        return vec![format!(
            "{path} stands in a room that the table of floors does not know"
        )];
    };
    let paths = used_paths(&code_of(source));
    let mut told = Vec::new();
    for used in paths.iter().filter_map(|used| used.strip_prefix("crate::")) {
        let used = used.split("::").next().unwrap_or(used);
        let is_room = ROOMS.iter().any(|room| room.name == used);
        if is_room && used != name && !room.may_use.contains(&used) {
            let may = room.may_use.join(", ");
            told.push(format!("{path} uses crate::{used}; {name} may use {may}"));
        }
    }
    for never in room.never.iter().flat_map(|kind| kind.iter()) {
        if paths.iter().any(|used| starts_with_path(used, never)) {
            told.push(format!("{path} uses {never}, which {name} must never see"));
        }
    }
    told.dedup();
    told
}

fn starts_with_path(used: &str, prefix: &str) -> bool {
    used.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Every path in `code`, groups opened: `a::{b, c::d}` gives `a::b` and `a::c::d`.
fn used_paths(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(|c: char| c.is_alphabetic() || c == '_') {
        rest = &rest[at..];
        let (path, after) = read_path(rest);
        if let Some(group) = after.strip_prefix("::{") {
            let length = open_group(&path, group, &mut paths);
            rest = &group[length..];
        } else {
            paths.push(path);
            rest = after;
        }
    }
    paths
}

/// Reads `a::b::c` from the start of `code`.
fn read_path(code: &str) -> (String, &str) {
    let mut end = 0;
    loop {
        end += code[end..]
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(code.len() - end);
        let next = code[end..]
            .strip_prefix("::")
            .and_then(|rest| rest.chars().next());
        if !next.is_some_and(|c| c.is_alphabetic() || c == '_') {
            return (code[..end].to_owned(), &code[end..]);
        }
        end += 2;
    }
}

/// Adds the members of a group to `paths`, each behind `prefix`; gives the length up to and with the closing brace.
fn open_group(prefix: &str, group: &str, paths: &mut Vec<String>) -> usize {
    let mut at = 0;
    while let Some(c) = group[at..].chars().next() {
        if c == '}' {
            return at + 1;
        }
        if c.is_alphabetic() || c == '_' {
            let (path, after) = read_path(&group[at..]);
            at = group.len() - after.len();
            let path = format!("{prefix}::{path}");
            if let Some(inner) = after.strip_prefix("::{") {
                at += 3 + open_group(&path, inner, paths);
            } else {
                paths.push(path);
            }
        } else {
            at += c.len_utf8();
        }
    }
    at
}

/// All Rust files under `folder` with their text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("src can be read") {
        let path = entry.expect("src can be listed").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let source = fs::read_to_string(&path).expect("source is text");
            found.push((path.display().to_string(), source));
        }
    }
    found
}
