//! The journal and the settings.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use proptest::prelude::*;
use whosaid::article::Key;
use whosaid::store::{Folders, Journal, settings};
use whosaid::user::{Marks, Operation, Session, Settings};

use crate::support::store::{Home, star, starred};

#[test]
fn what_one_window_does_the_next_one_knows() {
    let home = Home::new();
    let session = Session {
        paths: vec!["/archive".to_owned()],
        words: "pakt".to_owned(),
        selected: Some(Key(3)),
    };
    let (mut journal, _, _) = home.open();
    for operation in [
        star(1, true),
        star(2, true),
        star(1, false),
        Operation::Read {
            key: Key(2),
            on: true,
        },
        Operation::Place {
            key: Key(2),
            at: 17,
        },
        Operation::Session(session.clone()),
    ] {
        journal.append(&operation).expect("saved");
    }
    let (_, marks, warnings) = home.open();
    assert_eq!(starred(&marks), [2]);
    assert!(marks.is_read(Key(2)));
    assert_eq!(marks.place(Key(2)), Some(17));
    assert_eq!(marks.session(), Some(&session));
    assert_eq!(warnings, []);
}

#[test]
fn who_only_asks_makes_no_file() {
    let home = Home::new();
    let config = home.folders().config.expect("a folder");
    assert!(starred(&Journal::marks(&home.folders())).is_empty());
    assert!(!config.exists());
    assert!(starred(&Journal::marks(&Folders::default())).is_empty());
    home.open().0.append(&star(1, true)).expect("saved");
    assert_eq!(starred(&Journal::marks(&home.folders())), [1]);
}

#[test]
fn two_windows_keep_both_their_changes() {
    let home = Home::new();
    let (mut one, mut ones, _) = home.open();
    let (mut two, mut twos, _) = home.open();
    for key in 0..50 {
        one.append(&star(key, true)).expect("saved");
        ones.apply(&star(key, true));
        two.append(&star(99 - key, true)).expect("saved");
        twos.apply(&star(99 - key, true));
    }
    one.refresh().iter().for_each(|done| ones.apply(done));
    two.refresh().iter().for_each(|done| twos.apply(done));
    let all: Vec<u64> = (0..100).collect();
    assert_eq!(starred(&ones), all);
    assert_eq!(starred(&twos), all);
    assert_eq!(starred(&home.marks()), all);
    assert_eq!((one.refresh(), two.refresh()), (vec![], vec![]));
}

#[test]
fn windows_that_write_at_the_same_time_lose_nothing() {
    let home = Home::new();
    std::thread::scope(|scope| {
        for start in [0, 25, 50, 75] {
            let home = &home;
            scope.spawn(move || {
                let (mut journal, _, _) = home.open();
                for key in start..start + 25 {
                    journal.append(&star(key, true)).expect("saved");
                }
            });
        }
    });
    let (_, marks, warnings) = home.open();
    assert_eq!(starred(&marks), (0..100).collect::<Vec<_>>());
    assert_eq!(warnings, []);
}

#[test]
fn the_later_of_two_windows_wins() {
    let home = Home::new();
    let (mut one, _, _) = home.open();
    let (mut two, _, _) = home.open();
    one.append(&star(1, true)).expect("saved");
    // Two has not looked, but writes after one.
    two.append(&star(1, false)).expect("saved");
    assert_eq!(two.refresh(), []);
    assert_eq!(one.refresh(), [star(1, false)]);
    assert!(starred(&home.marks()).is_empty());
}

#[test]
fn files_of_two_machines_are_merged_by_putting_one_after_the_other() {
    let (here, there) = (Home::new(), Home::new());
    let (mut journal, _, _) = here.open();
    journal.append(&star(1, true)).expect("saved");
    let shared = fs::read(here.file("state.jsonl")).expect("read");
    fs::write(there.file("state.jsonl"), &shared).expect("written");
    journal.append(&star(2, true)).expect("saved");
    let (mut journal, _, _) = there.open();
    for operation in [star(3, true), star(1, false)] {
        journal.append(&operation).expect("saved");
    }
    let mine = fs::read(here.file("state.jsonl")).expect("read");
    let theirs = fs::read(there.file("state.jsonl")).expect("read");
    for merged in [[&*mine, &*theirs].concat(), [theirs, mine].concat()] {
        fs::write(here.file("state.jsonl"), merged).expect("written");
        assert_eq!(starred(&here.marks()), [2, 3]);
    }
}

#[test]
fn a_torn_last_line_costs_nothing_else() {
    let home = Home::new();
    let (mut journal, _, _) = home.open();
    for key in [1, 2] {
        journal.append(&star(key, true)).expect("saved");
    }
    let path = home.file("state.jsonl");
    let mut bytes = fs::read(&path).expect("read");
    bytes.truncate(bytes.len() - 7);
    fs::write(&path, bytes).expect("written");
    let (mut journal, marks, warnings) = home.open();
    assert_eq!(starred(&marks), [1]);
    assert_eq!(
        warnings[0].to_string(),
        format!(
            "left out 1 damaged line of {}; nothing else is lost",
            path.display()
        )
    );
    journal.append(&star(3, true)).expect("saved");
    assert_eq!(starred(&home.marks()), [1, 3]);
}

#[test]
fn a_line_of_a_newer_version_is_kept() {
    let home = Home::new();
    let path = home.file("state.jsonl");
    let newer =
        "{\"v\":1,\"n\":5,\"id\":\"1\",\"op\":{\"op\":\"tag\"},\"sum\":\"ad79f7963d35ecce\"}\n";
    fs::write(&path, newer).expect("written");
    let (mut journal, _, warnings) = home.open();
    assert_eq!(warnings.len(), 1);
    journal.append(&star(1, true)).expect("saved");
    let text = fs::read_to_string(&path).expect("read");
    assert!(text.starts_with(newer));
    assert_eq!(starred(&home.marks()), [1]);
}

#[test]
fn a_file_that_was_replaced_is_read_again() {
    let (home, other) = (Home::new(), Home::new());
    let (mut journal, _, _) = home.open();
    journal.append(&star(1, true)).expect("saved");
    let (mut elsewhere, _, _) = other.open();
    for on in [true, false, true] {
        elsewhere.append(&star(2, on)).expect("saved");
    }
    fs::rename(other.file("state.jsonl"), home.file("state.jsonl")).expect("renamed");
    assert_eq!(
        journal.refresh(),
        [star(2, true), star(2, false), star(2, true)][2..]
    );
}

#[test]
fn without_a_folder_nothing_is_remembered_and_it_says_why() {
    let (mut journal, mut marks, warnings) = Journal::open(&Folders::default());
    assert_eq!(warnings, []);
    let why = "there is no home directory to keep your marks in; set WHOSAID_CONFIG_DIR or give --config-dir";
    assert_eq!(
        journal.not_saved().map(ToString::to_string).as_deref(),
        Some(why)
    );
    let error = journal.append(&star(1, true)).expect_err("no place");
    assert_eq!(error.to_string(), why);
    marks.apply(&star(1, true));
    assert_eq!(starred(&marks), [1]);
    assert_eq!(journal.refresh(), []);
}

#[test]
fn what_cannot_be_saved_now_is_saved_with_the_next() {
    let home = Home::new();
    let path = home.file("state.jsonl");
    fs::create_dir(&path).expect("made");
    let (mut journal, _, _) = home.open();
    let sentence = format!(
        "could not save your marks in {}: it is not a regular file",
        path.display()
    );
    assert_eq!(journal.not_saved().map(ToString::to_string), Some(sentence));
    assert!(journal.append(&star(1, true)).is_err());
    fs::remove_dir(&path).expect("removed");
    journal.append(&star(2, true)).expect("saved");
    assert_eq!(journal.not_saved(), None);
    assert_eq!(starred(&home.marks()), [1, 2]);
}

#[test]
fn a_window_that_hangs_with_the_lock_does_not_stop_another() {
    let home = Home::new();
    home.open().0.append(&star(1, true)).expect("saved");
    let path = home.file("state.jsonl");
    let hanging = fs::File::open(&path).expect("there");
    hanging.lock().expect("locked");
    let (mut journal, marks, _) = home.open();
    assert_eq!(starred(&marks), [1]);
    let sentence = format!(
        "could not save your marks in {}: another program keeps it locked",
        path.display()
    );
    assert_eq!(journal.not_saved().map(ToString::to_string), Some(sentence));
    assert!(journal.append(&star(2, true)).is_err());
    drop(hanging);
    journal.append(&star(3, true)).expect("saved");
    assert_eq!(starred(&home.marks()), [1, 2, 3]);
}

#[test]
fn files_are_for_the_user_alone() {
    let home = Home::new();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let (mut journal, _, _) = home.open();
    journal.append(&star(1, true)).expect("saved");
    let folder = home.folders().config.expect("a folder");
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(folder.parent().expect("a parent")), 0o700);
    assert_eq!(mode(&folder.join("state.jsonl")), 0o600);
}

#[test]
fn settings_are_read_and_what_is_wrong_is_named() {
    let home = Home::new();
    assert_eq!(settings::load(&home.folders()), Ok(Settings::default()));
    assert_eq!(settings::load(&Folders::default()), Ok(Settings::default()));
    let path = home.file("config.toml");
    fs::write(&path, "ascii = true\n").expect("written");
    assert!(settings::load(&home.folders()).expect("right").ascii);
    fs::write(&path, "\n\ncolour = \"never\"\n").expect("written");
    assert_eq!(
        settings::load(&home.folders())
            .expect_err("wrong")
            .to_string(),
        format!(
            "unknown key `colour` in line 3 of {}; did you mean `colours`?",
            path.display()
        )
    );
    fs::write(&path, b"\xff").expect("written");
    let error = settings::load(&home.folders())
        .expect_err("not text")
        .to_string();
    assert!(
        error.starts_with("could not read the settings in /"),
        "{error}"
    );
}

#[test]
fn an_operation_can_be_taken_back() {
    let mut marks = Marks::default();
    let place = |at| Operation::Place { key: Key(1), at };
    for operation in [star(1, true), place(5), place(9)] {
        let inverse = marks.inverse(&operation);
        let before = (starred(&marks), marks.place(Key(1)));
        marks.apply(&operation);
        assert_ne!((starred(&marks), marks.place(Key(1))), before);
        marks.apply(&inverse);
        assert_eq!((starred(&marks), marks.place(Key(1))), before);
        marks.apply(&operation);
    }
}

/// All that marks say about a few articles.
fn said(marks: &Marks) -> Vec<(bool, bool, Option<usize>)> {
    let keys = (0..4).map(Key);
    keys.map(|key| (marks.is_read(key), marks.is_starred(key), marks.place(key)))
        .collect()
}

fn operation() -> impl Strategy<Value = Operation> {
    (0u64..4, any::<bool>(), 0usize..9, 0..3).prop_map(|(key, on, at, kind)| match kind {
        0 => Operation::Read { key: Key(key), on },
        1 => Operation::Star { key: Key(key), on },
        _ => Operation::Place { key: Key(key), at },
    })
}

proptest! {
    // Each case writes real files.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_done_in_two_windows_both_and_the_next_agree(
        done in proptest::collection::vec((any::<bool>(), any::<bool>(), operation()), 0..24),
    ) {
        let home = Home::new();
        let (one, two) = (home.open(), home.open());
        let mut windows = [(one.0, one.1), (two.0, two.1)];
        for (second, looks, operation) in done {
            let (journal, marks) = &mut windows[usize::from(second)];
            marks.apply(&operation);
            journal.append(&operation).expect("saved");
            if looks {
                journal.refresh().iter().for_each(|done| marks.apply(done));
            }
        }
        for (journal, marks) in &mut windows {
            journal.refresh().iter().for_each(|done| marks.apply(done));
            prop_assert_eq!(said(marks), said(&home.marks()));
        }
    }

    #[test]
    fn damage_costs_only_the_line_that_it_hits(
        operations in proptest::collection::vec(operation(), 1..12),
        hit: prop::sample::Index,
        place: prop::sample::Index,
        byte: u8,
    ) {
        let home = Home::new();
        let (mut journal, _, _) = home.open();
        for operation in &operations {
            journal.append(operation).expect("saved");
        }
        let path = home.file("state.jsonl");
        let text = fs::read(&path).expect("read");
        let mut lines: Vec<Vec<u8>> = text.split(|&b| b == b'\n').map(<[u8]>::to_vec).collect();
        let hit = hit.index(operations.len());
        *place.get_mut(&mut lines[hit]) ^= byte.max(1);
        fs::write(&path, lines.join(&b'\n')).expect("written");

        let mut expected = Marks::default();
        let others = (0..).zip(&operations).filter(|(number, _)| *number != hit);
        others.for_each(|(_, operation)| expected.apply(operation));
        prop_assert_eq!(said(&home.marks()), said(&expected));
    }

    #[test]
    fn any_bytes_may_stand_in_the_journal(bytes: Vec<u8>) {
        let home = Home::new();
        fs::write(home.file("state.jsonl"), &bytes).expect("written");
        let (mut journal, marks, _) = home.open();
        prop_assert!(starred(&marks).is_empty());
        journal.append(&star(1, true)).expect("saved");
        prop_assert_eq!(starred(&home.marks()), [1]);
        prop_assert!(fs::read(home.file("state.jsonl")).expect("read").starts_with(&bytes));
    }
}
