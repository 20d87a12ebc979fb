//! A collection read and annotated on all cores.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use whosaid::format::FieldNames;
use whosaid::store::library::{self, STDIN, Source};

/// What comes from a file with this many records, then from standard input, then from another file; stops after `most`.
fn headlines(records: usize, most: usize) -> (Vec<String>, Vec<usize>) {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = |name: &str, count: usize| -> String {
        let line =
            |n| format!("{{\"title\": \"{name} {n}\", \"text\": \"It rained on day {n}.\"}}\n");
        (0..count).map(line).collect()
    };
    let write = |name: &str, count| {
        let path = folder.path().join(name);
        fs::write(&path, lines(name, count)).expect("written");
        path
    };
    let source = Source {
        paths: vec![
            write("one.jsonl", records),
            PathBuf::from(STDIN),
            write("two.jsonl", 1),
        ],
        stdin: Some(lines("stdin", 1).into_bytes()),
    };
    let (mut found, mut sizes) = (Vec::new(), Vec::new());
    library::load(&source, &FieldNames::new(), &mut |batch| {
        assert_eq!(batch.problems, []);
        sizes.push(batch.articles.len());
        found.extend(batch.articles.iter().map(|one| one.entry.headline.clone()));
        if found.len() < most {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    (found, sizes)
}

#[test]
fn a_collection_comes_in_its_own_order() {
    let (found, sizes) = headlines(1_500, usize::MAX);
    let mut expected: Vec<String> = (0..1_500).map(|n| format!("one.jsonl {n}")).collect();
    expected.extend(["stdin 0".to_owned(), "two.jsonl 0".to_owned()]);
    assert_eq!(found, expected);
    assert!(sizes[0] <= 64, "{sizes:?}");
}

#[test]
fn reading_stops_when_nobody_wants_more() {
    let (found, sizes) = headlines(5_000, 1);
    assert!(found.len() <= 64);
    assert_eq!(sizes.len(), 1);
}
