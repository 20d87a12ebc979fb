//! What has changed since the last reading: the files are compared first, then those that have changed are read.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::article::Place;
use crate::format::FieldNames;
use crate::store::collection::keys::Names;
use crate::store::collection::pool::{Pool, Was};
use crate::store::collection::reader::Reader;
use crate::store::collection::walk::{of_path, walk};
use crate::store::collection::{FileNumber, FilePrint, Item, Known, Shown, Sink};

/// So many unchanged files are told at once.
const TOLD_AT_ONCE: usize = 4096;

/// A known file, without its path: there may be a million of them.
struct Slot {
    number: FileNumber,
    print: Option<FilePrint>,
    is_there: bool,
}

/// See [`update`](crate::store::collection::update).
pub fn run(
    paths: &[PathBuf],
    fields: &FieldNames,
    known: &dyn Known,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    let mut slots: HashMap<u64, Slot> = HashMap::new();
    known.files(&mut |number, path, print| {
        let is_there = false;
        slots.insert(
            of_path(path),
            Slot {
                number,
                print,
                is_there,
            },
        );
    });
    let mut reader = Reader::new(fields, known, sink);
    if slots.is_empty() {
        // The first articles are wanted before the last folder is seen.
        return walk(paths, &mut |found| match found {
            Ok(found) => reader.file(&found.real, &found.shown, None),
            Err(missed) => reader.missed(&missed),
        });
    }
    let mut changed: Vec<(PathBuf, Option<FileNumber>)> = Vec::new();
    let mut lost: Vec<PathBuf> = Vec::new();
    let mut same = Vec::new();
    walk(paths, &mut |found| {
        let found = match found {
            Ok(found) => found,
            Err(missed) => {
                let flow = reader.missed(&missed);
                lost.extend(missed.is_lost.then_some(missed.real));
                return flow;
            }
        };
        let slot = slots.get_mut(&of_path(&found.real));
        let number = slot.as_ref().map(|slot| slot.number);
        if let Some(slot) = slot {
            slot.is_there = true;
            if slot.print == Some(found.print) {
                same.push(slot.number);
                return if same.len() < TOLD_AT_ONCE {
                    ControlFlow::Continue(())
                } else {
                    reader.tell(Item::Same(std::mem::take(&mut same)))
                };
            }
        }
        changed.push((found.real, number));
        ControlFlow::Continue(())
    })?;
    if !same.is_empty() {
        reader.tell(Item::Same(same))?;
    }

    let shown = Shown::new(paths);
    let was = |number, path: &Path| Was {
        number,
        names: Names::of(path),
        date: Place::date(&shown.path(path)),
    };
    let mut vanished = Vec::new();
    if slots.values().any(|slot| !slot.is_there) {
        known.files(&mut |number, path, _| {
            let is_there = slots.get(&of_path(path)).is_some_and(|slot| slot.is_there);
            // What cannot be seen is not gone: a disk may come back.
            if !is_there && !lost.iter().any(|lost| path.starts_with(lost)) {
                vanished.push(was(number, path));
            }
        });
    }
    drop(slots);
    let with_records = |was: Was| {
        let records = known.records(was.number);
        (was, records)
    };
    reader.search_among(Pool::new(vanished.into_iter().map(with_records)));
    for (real, number) in changed {
        let own = number.map(|number| Pool::new([with_records(was(number, &real))]));
        reader.file(&real, &shown.path(&real), own)?;
    }
    let gone: Vec<_> = reader.vanished.rest().map(|(number, _)| number).collect();
    if !gone.is_empty() {
        reader.tell(Item::Gone(gone))?;
    }
    let files: Vec<_> = reader.vanished.files().collect();
    files
        .into_iter()
        .try_for_each(|number| reader.tell(Item::Vanished(number)))
}
