//! What has changed since the last reading: the files are compared first, then those that have changed are read.

use std::collections::HashMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::format::FieldNames;
use crate::store::collection::pool::{Pool, Was};
use crate::store::collection::position::show;
use crate::store::collection::reader::{Before, Reader};
use crate::store::collection::walk::{of_path, walk};
use crate::store::collection::{FileNumber, FilePrint, Item, Known, Problem, Shown, Sink};

/// So many unchanged files are told at once.
const TOLD_AT_ONCE: usize = 4096;

/// See [`update`](fn@crate::store::collection::update).
pub fn run(
    paths: &[PathBuf],
    fields: &FieldNames,
    known: &dyn Known,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    let mut reader = Reader::new(fields, known, sink);
    let mut slots = slots(known);
    if slots.is_empty() {
        // The first articles are wanted before the last folder is seen.
        return walk(paths, &mut |found| match found {
            Ok(found) => reader.file(&found.real, &show(found.named), None),
            Err(missed) => reader.missed(&missed),
        });
    }
    let seen = compare(paths, &mut slots, &mut reader)?;

    let shown = Shown::new(paths);
    let (mut vanished, mut before) = (Vec::new(), HashMap::new());
    if !seen.changed.is_empty() || slots.values().any(|slot| slot.is == Is::Missing) {
        known.files(&mut |number, path, print| match slots.get(&of_path(path)) {
            Some(slot) if slot.is == Is::Changed => {
                before.insert(path.to_owned(), (number, print));
            }
            // What cannot be seen is not gone: a disk may come back.
            Some(slot) if slot.is == Is::Missing && !seen.may_hold(path) => {
                vanished.push(Was::new(number, path, &shown));
            }
            _ => {}
        });
    }
    drop(slots);
    let with_records = |was: Was| {
        let records = known.records(was.number);
        (was, records)
    };
    reader.search_among(Pool::new(vanished.into_iter().map(with_records)));
    let mut before: HashMap<_, _> = before
        .into_iter()
        .map(|(path, (number, print))| {
            let pool = Pool::new([with_records(Was::new(number, &path, &shown))]);
            (path, Before { pool, print })
        })
        .collect();
    // Any of them may have lost an article to a file that is read before it.
    for before in before.values() {
        reader.free(&before.pool);
    }
    for path in &seen.changed {
        reader.file(path, &shown.path(path), before.remove(path))?;
    }
    reader.tell_vanished()
}

/// See [`unchanged`](crate::store::collection::unchanged).
pub fn unchanged(paths: &[PathBuf], known: &dyn Known, told: Vec<Problem>) -> Option<Vec<Problem>> {
    let mut slots = slots(known);
    let mut of_files: HashMap<String, Vec<Problem>> = HashMap::new();
    for problem in told {
        of_files
            .entry(problem.path.clone())
            .or_default()
            .push(problem);
    }
    let mut problems = Vec::new();
    let flow = walk(paths, &mut |found| {
        let found = match found {
            Ok(found) => found,
            Err(missed) => {
                problems.push(missed.problem());
                return ControlFlow::Continue(());
            }
        };
        let print = found.print.hash();
        let slot = slots.remove(&of_path(&found.real));
        if !slot.is_some_and(|slot| slot.print.is_some() && slot.print == print) {
            return ControlFlow::Break(());
        }
        if !of_files.is_empty() {
            problems.extend(of_files.remove(&show(found.named)).unwrap_or_default());
        }
        ControlFlow::Continue(())
    });
    // What is left has vanished, or its problems are told of a file by another name.
    let is_same = flow.is_continue() && slots.is_empty() && of_files.is_empty();
    is_same.then_some(problems)
}

/// A known file, without its path: there may be a million of them.
struct Slot {
    number: FileNumber,
    /// The hash of its print; `None` if not all of it was read.
    print: Option<NonZero<u64>>,
    is: Is,
}

/// What has become of a known file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Missing,
    Same,
    Changed,
}

/// The known files by the hashes of their paths.
fn slots(known: &dyn Known) -> HashMap<u64, Slot> {
    let mut slots = HashMap::new();
    known.files(&mut |number, path, print| {
        let slot = Slot {
            number,
            print: print.and_then(FilePrint::hash),
            is: Is::Missing,
        };
        slots.insert(of_path(path), slot);
    });
    slots
}

/// What a walk has seen.
#[derive(Default)]
struct Seen {
    /// Files that are new or have changed, in order.
    changed: Vec<PathBuf>,
    /// What could not be looked into.
    lost: Vec<PathBuf>,
}

impl Seen {
    /// True if `path` may still be there.
    fn may_hold(&self, path: &Path) -> bool {
        self.lost.iter().any(|lost| path.starts_with(lost))
    }
}

/// Looks at every file; what is the same is told.
fn compare(
    paths: &[PathBuf],
    slots: &mut HashMap<u64, Slot>,
    reader: &mut Reader<'_, '_>,
) -> ControlFlow<(), Seen> {
    let mut seen = Seen::default();
    let mut same = Vec::new();
    let flow = walk(paths, &mut |found| {
        let found = match found {
            Ok(found) => found,
            Err(missed) => {
                let flow = reader.missed(&missed);
                seen.lost.extend(missed.is_lost.then_some(missed.real));
                return flow;
            }
        };
        let slot = slots.get_mut(&of_path(&found.real));
        let print = found.print.hash();
        let Some(slot) = slot.filter(|slot| slot.print.is_some() && slot.print == print) else {
            seen.changed.push(found.real);
            return ControlFlow::Continue(());
        };
        slot.is = Is::Same;
        same.push(slot.number);
        if same.len() < TOLD_AT_ONCE {
            ControlFlow::Continue(())
        } else {
            reader.tell(Item::Same(std::mem::take(&mut same)))
        }
    });
    flow?;
    if !same.is_empty() {
        reader.tell(Item::Same(same))?;
    }
    for path in &seen.changed {
        if let Some(slot) = slots.get_mut(&of_path(path)) {
            slot.is = Is::Changed;
        }
    }
    ControlFlow::Continue(seen)
}
