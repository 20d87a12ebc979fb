//! Reads and annotates a collection, in its order and in batches, so that the first articles can be shown at once.

mod quiet;

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
use crate::store::collection::{self, Item, Problem};

/// Stands for standard input among the paths.
pub const STDIN: &str = "-";

/// Some articles of a collection, in order, and what could not be read between them.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// In the order of the collection.
    pub articles: Vec<Arc<Annotated>>,
    /// In the order of the collection.
    pub problems: Vec<Problem>,
}

impl Batch {
    /// True if there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty() && self.problems.is_empty()
    }
}

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
    let annotate = |article: &Article| annotate::annotate(article, language::of(&article.language));
    load_with(&annotate, source, fields, sink);
}

/// What annotates.
type Annotate<'a> = dyn Fn(&Article) -> Annotations + Sync + 'a;

/// An article or a problem, or both, with its place in the order of reading.
type Numbered<T> = (usize, T);

fn load_with(annotate: &Annotate<'_>, source: &Source, fields: &FieldNames, sink: &mut Sink<'_>) {
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
            .spawn_scoped(scope, move || read_all(source, fields, &read_items))
            .expect("the system has room for one more thread");
        deliver(&results, sink);
        // The workers find nobody to send to, and stop.
        drop(results);
    });
}

/// Pages nest deeply, and their parsers call themselves as deeply.
const READER_STACK: usize = 64 << 20;
/// So many articles may wait for a worker, or for their delivery.
const QUEUE: usize = 256;

/// Reads everything into `items`, until nobody takes them.
fn read_all(source: &Source, fields: &FieldNames, items: &SyncSender<Numbered<Item>>) {
    let mut count = 0;
    let mut path = String::new();
    let reading = quiet::run(|| {
        read(source, fields, &mut |item| {
            match &item {
                Item::Article(article) => path.clone_from(&article.place.path),
                Item::Problem(problem) => path.clone_from(&problem.path),
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
            path,
            record: None,
            what,
        };
        // If nobody takes it, nobody needs it.
        let _ = items.send((count, Item::Problem(problem)));
    }
}

/// Reads the paths in their order, standard input at its place.
fn read(source: &Source, fields: &FieldNames, sink: &mut collection::Sink<'_>) {
    let is_stdin = |path: &PathBuf| path == Path::new(STDIN);
    let is_stopped = Cell::new(false);
    let mut sink = |item| {
        let flow = sink(item);
        is_stopped.set(flow.is_break());
        flow
    };
    // Files are read together where they can be, so that articles which they have in common get keys of their own.
    let together = |one: &PathBuf, two: &PathBuf| !is_stdin(one) && !is_stdin(two);
    for paths in source.paths.chunk_by(together) {
        if is_stopped.get() {
            return;
        }
        if is_stdin(&paths[0]) {
            let bytes = source.stdin.as_deref().unwrap_or_default();
            collection::read_bytes(bytes, STDIN, fields, &mut sink);
        } else {
            collection::read(paths, fields, &mut sink);
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
            Item::Article(article) => annotated(annotate, *article),
            Item::Problem(problem) => (None, Some(problem)),
        };
        if results.send((number, outcome)).is_err() {
            return;
        }
    }
}

/// What became of one item.
type Outcome = (Option<Arc<Annotated>>, Option<Problem>);

/// The article with what is found in it. If finding it fails, the article can still be read.
fn annotated(annotate: &Annotate<'_>, article: Article) -> Outcome {
    let annotations = quiet::run(|| annotate(&article));
    let problem = annotations.is_none().then(|| Problem {
        path: article.place.path.clone(),
        record: article.place.record,
        what: "an error in the program: its quotes, people and countries are missing".to_owned(),
    });
    let annotated = Annotated::new(article, annotations.unwrap_or_default());
    (Some(Arc::new(annotated)), problem)
}

/// Puts the results in order and gives them to `sink` in batches.
fn deliver(results: &Receiver<Numbered<Outcome>>, sink: &mut Sink<'_>) {
    let mut early = BTreeMap::new();
    let mut next = 0;
    let mut batch = Batch::default();
    let (mut size, mut patience) = FIRST_BATCH;
    let mut due = Instant::now() + patience;
    loop {
        if let Some((article, problem)) = early.remove(&next) {
            batch.articles.extend(article);
            batch.problems.extend(problem);
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
        if batch.articles.len() < size && !is_due {
            continue;
        }
        if !batch.is_empty() {
            if sink(std::mem::take(&mut batch)).is_break() {
                return;
            }
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

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn an_article_that_cannot_be_annotated_is_shown_and_reported() {
        let annotate = |article: &Article| {
            assert!(!article.headline().starts_with("Second"));
            Annotations::default()
        };
        let mut headlines = Vec::new();
        let mut problems = Vec::new();
        load_with(&annotate, &source(), &FieldNames::new(), &mut |batch| {
            let articles = batch.articles.iter();
            headlines.extend(articles.map(|one| one.entry.headline.clone()));
            problems.extend(batch.problems);
            ControlFlow::Continue(())
        });
        assert_eq!(headlines, ["First one", "Second one", "Third one"]);
        assert_eq!(
            problems[0].to_string(),
            "-, record 2: an error in the program: its quotes, people and countries are missing"
        );
        assert_eq!(problems.len(), 1);
    }
}
