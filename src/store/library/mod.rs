//! Reads and annotates a collection, in its order and in batches, so that the first articles can be shown at once.

mod again;
mod batch;
pub mod database;
mod progress;
mod quiet;
mod room;
mod shelf;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::annotate::{self, Annotations};
use crate::article::Article;
pub use crate::catalog::Annotated;
use crate::format::FieldNames;
use crate::language;
use crate::store::collection::{self, Item, Known, Nothing, Origin, Problem};
use crate::store::library::batch::Outcome;
use crate::store::library::room::{Closing, Room};

pub use again::Bodies;
pub use batch::Batch;
pub use progress::Progress;
pub use shelf::{Listed, Shelf};

/// Stands for standard input among the paths.
pub const STDIN: &str = "-";

/// What a collection is read from.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Folders and files, in order; [`STDIN`] for standard input at its place.
    pub paths: Vec<PathBuf>,
    /// What came from standard input.
    pub stdin: Option<Vec<u8>>,
}

/// Takes the batches; breaks to stop the reading.
pub type Sink<'a> = dyn FnMut(Batch) -> ControlFlow<()> + 'a;

/// Reads and annotates all of `source` on all cores; the first batch is small, and so is the memory between the two. Stops
/// early when `sink` breaks.
pub fn load(source: &Source, fields: &FieldNames, sink: &mut Sink<'_>) {
    update(source, fields, &Nothing, sink);
}

/// The same with what is not known yet; see [`collection::update`]. With standard input everything is read.
pub fn update(source: &Source, fields: &FieldNames, known: &dyn Known, sink: &mut Sink<'_>) {
    let annotate = |article: &Article| annotate::annotate(article, language::of(&article.language));
    update_with(&annotate, source, fields, known, sink);
}

/// What annotates.
type Annotate<'a> = dyn Fn(&Article) -> Annotations + Sync + 'a;

/// An article or a problem, or both, with its place in the order of reading.
type Numbered<T> = (usize, T);

fn update_with(
    annotate: &Annotate<'_>,
    source: &Source,
    fields: &FieldNames,
    known: &dyn Known,
    sink: &mut Sink<'_>,
) {
    let room = Room::default();
    let room = &room;
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let (read_items, items) = mpsc::sync_channel(QUEUE);
        let (annotated_ones, results) = mpsc::sync_channel(QUEUE);
        // The workers own the queue, so that the reader is stopped when they are.
        let items = Arc::new(Mutex::new(items));
        for _ in 0..workers {
            let (items, annotated_ones) = (Arc::clone(&items), annotated_ones.clone());
            scope.spawn(move || work(annotate, &items, &annotated_ones));
        }
        drop((items, annotated_ones));
        thread::Builder::new()
            .stack_size(READER_STACK)
            .spawn_scoped(scope, move || {
                read_all(source, fields, known, room, &read_items);
            })
            .expect("the system has room for one more thread");
        let closing = Closing(room);
        deliver(&results, room, sink);
        drop(closing);
        // The workers find nobody to send to, and stop.
        drop(results);
    });
}

/// A thread that reads needs a stack like this: pages nest deeply, and their parsers call themselves as deeply.
pub const READER_STACK: usize = 64 << 20;
/// So many articles may wait for a worker, or for their delivery.
const QUEUE: usize = 256;

/// Reads everything into `items`, until nobody takes them.
fn read_all(
    source: &Source,
    fields: &FieldNames,
    known: &dyn Known,
    room: &Room,
    items: &SyncSender<Numbered<Item>>,
) {
    let mut count = 0;
    let mut path = String::new();
    let reading = quiet::run(|| {
        read(source, fields, known, &mut |item| {
            match &item {
                Item::Article(article, _) => {
                    path.clone_from(&article.place.path);
                    room.enter(weight(article));
                }
                Item::Problem(problem) => path.clone_from(&problem.path),
                Item::Whole(origin) => path.clone_from(&origin.shown),
                _ => {}
            }
            let sent = items.send((count, item));
            count += 1;
            if sent.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
    });
    if reading.is_none() {
        let what = "an error in the program ended the reading after this".to_owned();
        let problem = Problem {
            origin: None,
            path,
            record: None,
            what,
        };
        // If nobody takes it, nobody needs it.
        let _ = items.send((count, Item::Problem(problem)));
    }
}

/// How many bytes an article takes, more or less, with what is found in it.
fn weight(article: &Article) -> usize {
    2 * article.text.len() + 1024
}

/// Reads the paths in their order, standard input at its place.
fn read(source: &Source, fields: &FieldNames, known: &dyn Known, sink: &mut collection::Sink<'_>) {
    let is_stdin = |path: &PathBuf| path == Path::new(STDIN);
    let is_stopped = Cell::new(false);
    let mut sink = |item| {
        let flow = sink(item);
        is_stopped.set(flow.is_break());
        flow
    };
    // Files are read together where they can be, so that articles which they have in common get keys of their own.
    let together = |one: &PathBuf, two: &PathBuf| !is_stdin(one) && !is_stdin(two);
    // What is known is known of all paths together.
    let known = if source.paths.iter().any(is_stdin) {
        &Nothing
    } else {
        known
    };
    for paths in source.paths.chunk_by(together) {
        if is_stopped.get() {
            return;
        }
        if is_stdin(&paths[0]) {
            let bytes = source.stdin.as_deref().unwrap_or_default();
            collection::read_bytes(bytes, STDIN, fields, &mut sink);
        } else {
            collection::update(paths, fields, known, &mut sink);
        }
    }
}

/// Annotates what it can get of `items`, until there are no more or nobody takes the results.
fn work(
    annotate: &Annotate<'_>,
    items: &Mutex<Receiver<Numbered<Item>>>,
    results: &SyncSender<Numbered<Outcome>>,
) {
    loop {
        let item = items.lock().expect("no one panics with the lock").recv();
        let Ok((number, item)) = item else { return };
        let outcome = match item {
            Item::Article(article, position) => {
                let (article, problem) = annotated(annotate, *article, &position.origin);
                Outcome::Article(article, position, problem)
            }
            other => Outcome::Other(other),
        };
        if results.send((number, outcome)).is_err() {
            return;
        }
    }
}

/// The article with what is found in it. If finding it fails, the article can still be read.
fn annotated(
    annotate: &Annotate<'_>,
    article: Article,
    origin: &Arc<Origin>,
) -> (Arc<Annotated>, Option<Problem>) {
    let annotations = quiet::run(|| annotate(&article));
    let problem = annotations.is_none().then(|| Problem {
        origin: Some(Arc::clone(origin)),
        path: article.place.path.clone(),
        record: article.place.record,
        what: "an error in the program: its quotes, people and countries are missing".to_owned(),
    });
    let annotated = Annotated::new(article, annotations.unwrap_or_default());
    (Arc::new(annotated), problem)
}

/// Puts the results in order and gives them to `sink` in batches.
fn deliver(results: &Receiver<Numbered<Outcome>>, room: &Room, sink: &mut Sink<'_>) {
    let mut early = BTreeMap::new();
    let mut next = 0;
    let mut bytes = 0;
    let mut batch = Batch::default();
    let (mut size, mut patience) = FIRST_BATCH;
    let mut due = Instant::now() + patience;
    loop {
        if let Some(outcome) = early.remove(&next) {
            if let Outcome::Article(article, ..) = &outcome {
                bytes += weight(&article.article);
            }
            batch.add(outcome);
            next += 1;
        } else {
            let wait = due.saturating_duration_since(Instant::now());
            match results.recv_timeout(wait) {
                Ok((number, outcome)) => {
                    early.insert(number, outcome);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let is_due = Instant::now() >= due;
        if batch.size() < size && bytes < BATCH_BYTES && !is_due {
            continue;
        }
        if !batch.is_empty() {
            if sink(std::mem::take(&mut batch)).is_break() {
                return;
            }
            room.leave(std::mem::take(&mut bytes));
            (size, patience) = LATER_BATCHES;
        }
        due = Instant::now() + patience;
    }
    if !batch.is_empty() {
        // Nothing is left to stop.
        let _ = sink(batch);
    }
}

/// How many articles make a batch, and how long we wait for them: a screen of them is wanted at once, then drawing more
/// often would only slow the reading.
const FIRST_BATCH: (usize, Duration) = (64, Duration::from_millis(50));
const LATER_BATCHES: (usize, Duration) = (1024, Duration::from_millis(200));

/// A batch of large articles is delivered earlier.
const BATCH_BYTES: usize = 8 << 20;

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::article::Key;
    use crate::store::collection::{FileNumber, FilePrint, KnownRecord};

    /// A collection of three articles, the second of which cannot be annotated.
    fn source() -> Source {
        let lines = ["First one", "Second one", "Third one"].map(|title| {
            format!("{{\"title\": \"{title}\", \"text\": \"Nothing happened in {title}.\"}}\n")
        });
        Source {
            paths: vec![PathBuf::from(STDIN)],
            stdin: Some(lines.concat().into_bytes()),
        }
    }

    /// What is known of a file.
    #[derive(Default)]
    struct OneFile {
        origin: Option<Arc<Origin>>,
        records: Vec<KnownRecord>,
    }

    impl Known for OneFile {
        fn files(&self, each: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>)) {
            if let Some(origin) = &self.origin {
                each(0, &origin.path, Some(origin.print));
            }
        }

        fn records(&self, _: FileNumber) -> Vec<KnownRecord> {
            self.records.clone()
        }

        fn has(&self, key: Key) -> bool {
            self.records.iter().any(|known| known.key == key)
        }
    }

    #[test]
    fn what_is_known_is_not_annotated_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        let source = Source {
            paths: vec![path.clone()],
            stdin: None,
        };
        let count = AtomicUsize::new(0);
        let annotate = |_: &Article| {
            count.fetch_add(1, Ordering::Relaxed);
            Annotations::default()
        };
        let mut known = OneFile::default();
        let mut annotated = |words: &[&str]| {
            let line = |word| format!("{{\"id\":\"{word}\",\"text\":\"It is {word}.\"}}\n");
            std::fs::write(&path, words.iter().map(line).collect::<String>()).unwrap();
            count.store(0, Ordering::Relaxed);
            let mut all = Batch::default();
            update_with(
                &annotate,
                &source,
                &FieldNames::new(),
                &known,
                &mut |batch| {
                    assert_eq!(batch.articles.len(), batch.positions.len());
                    all.articles.extend(batch.articles);
                    all.positions.extend(batch.positions);
                    all.whole.extend(batch.whole);
                    ControlFlow::Continue(())
                },
            );
            known.origin = all.whole.pop();
            let new = all.articles.iter().zip(all.positions).zip(0..);
            let new = new.map(|((one, position), number)| KnownRecord {
                number,
                key: one.entry.key,
                record: position.record,
                bytes: position.bytes,
                print: position.print,
                base: position.base,
            });
            known.records.extend(new);
            count.load(Ordering::Relaxed)
        };
        assert_eq!(annotated(&["wet", "cold"]), 2);
        assert_eq!(annotated(&["wet", "cold", "dark"]), 1);
        assert_eq!(annotated(&["cold", "dark", "wet"]), 0);
    }

    #[test]
    fn an_article_that_cannot_be_annotated_is_shown_and_reported() {
        let annotate = |article: &Article| {
            assert!(!article.headline().starts_with("Second"));
            Annotations::default()
        };
        let mut headlines = Vec::new();
        let mut problems = Vec::new();
        update_with(
            &annotate,
            &source(),
            &FieldNames::new(),
            &Nothing,
            &mut |batch| {
                let articles = batch.articles.iter();
                headlines.extend(articles.map(|one| one.entry.headline.clone()));
                problems.extend(batch.problems);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(headlines, ["First one", "Second one", "Third one"]);
        assert_eq!(
            problems[0].to_string(),
            "-, record 2: an error in the program: its quotes, people and countries are missing"
        );
        assert_eq!(problems.len(), 1);
    }
}
