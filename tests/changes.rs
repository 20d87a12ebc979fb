//! Whatever happens to a collection between two readings, what is known of it is what is there.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use whosaid::article::Key;
use whosaid::store::collection::Position;

use crate::support::known::{Folder, Memory, afresh, known, positions_afresh};

/// What may happen to a collection between two readings.
#[derive(Debug, Clone)]
enum Change {
    Write(&'static str, Vec<u8>),
    Append(&'static str, u8),
    Rename(&'static str, &'static str),
    Remove(&'static str),
    /// It is read, but only so far.
    Stop(usize),
}

const NAMES: [&str; 5] = ["a.jsonl", "b.jsonl", "c.json", "x/a.jsonl", "x/d.txt"];

fn change() -> impl Strategy<Value = Change> {
    let name = || prop::sample::select(&NAMES[..]);
    prop_oneof![
        4 => (name(), prop::collection::vec(0..12u8, 0..8)).prop_map(|(name, records)| Change::Write(name, records)),
        2 => (name(), 0..12u8).prop_map(|(name, record)| Change::Append(name, record)),
        1 => (name(), name()).prop_map(|(from, to)| Change::Rename(from, to)),
        1 => name().prop_map(Change::Remove),
        1 => (1..12usize).prop_map(Change::Stop),
    ]
}

/// The bytes of a record: some have addresses, some identifiers, some neither; a few are long.
fn record(number: u8) -> String {
    let known = match number % 3 {
        0 => format!("\"url\":\"https://x.example/{number}\","),
        1 => format!("\"id\":{number},"),
        _ => String::new(),
    };
    let long = "word ".repeat(if number > 7 { 6_000 } else { 1 });
    format!("{{{known}\"text\":\"{number} {long}\"}}\n")
}

fn do_it(folder: &mut Folder, memory: &mut Memory, change: &Change) {
    let joined = |name: &str, records: String| match Path::new(name).extension() {
        Some(json) if json == "json" => format!("[{}]", records.trim_end().replace('\n', ",\n")),
        _ => records,
    };
    match change {
        Change::Write(name, records) => {
            let records = records.iter().map(|&number| record(number)).collect();
            folder.write(name, joined(name, records));
        }
        Change::Append(name, number) => {
            let before = fs::read_to_string(folder.at(name)).unwrap_or_default();
            folder.write(name, before + &record(*number));
        }
        Change::Rename(from, to) => {
            if from != to && folder.at(from).exists() {
                folder.rename(from, to);
            }
        }
        Change::Remove(name) => {
            let _ = fs::remove_file(folder.at(name));
        }
        Change::Stop(lines) => {
            memory.update_at_most(&folder.paths(), *lines);
        }
    }
}

/// Without regard to how the files were when they were read.
fn places(all: impl IntoIterator<Item = Position>) -> Vec<String> {
    let place = |position: Position| {
        let Position {
            origin,
            record,
            bytes,
            print,
            base,
        } = position;
        format!(
            "{} {record:?} {bytes:?} {print} {base}",
            origin.path.display()
        )
    };
    let mut places: Vec<_> = all.into_iter().map(place).collect();
    places.sort();
    places
}

/// Without the keys.
fn texts(all: Vec<(Key, Option<u64>, String)>) -> Vec<(Option<u64>, String)> {
    let mut texts: Vec<_> = all
        .into_iter()
        .map(|(_, record, text)| (record, text))
        .collect();
    texts.sort();
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn what_is_known_is_what_is_there(changes in prop::collection::vec(prop::collection::vec(change(), 1..4), 1..6)) {
        let mut folder = Folder::new();
        let mut memory = Memory::default();
        for changes in changes {
            for change in &changes {
                do_it(&mut folder, &mut memory, change);
            }
            memory.update(&folder.paths());
            let told = memory.update(&folder.paths());
            prop_assert!(told.iter().all(|line| line.starts_with("same")), "{told:?}");
            // Of equal records any may have the first key, but each has one of its own.
            let keys: HashSet<_> = memory.positions().iter().map(|(key, _)| *key).collect();
            prop_assert_eq!(keys.len(), memory.positions().len());
            let positions = memory.positions().into_iter().map(|(_, position)| position);
            prop_assert_eq!(places(positions), places(positions_afresh(&folder.paths())));
            prop_assert_eq!(texts(known(&memory)), texts(afresh(&folder.paths())));
        }
    }
}
