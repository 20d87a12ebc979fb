//! From paths to annotated articles that answer the filters, in the order of reading, and a tally of what could not be read.

use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::annotate::{Annotations, annotate};
use crate::article::Article;
use crate::catalog::{Catalog, Entry, Query};
use crate::cli::print::count;
use crate::format::FieldNames;
use crate::language;
use crate::store::collection::{self, Item, Problem};
use crate::text::clean;

/// Stands for standard input among the paths.
pub const STDIN: &str = "-";

/// An article with what was found in it.
pub struct Annotated {
    /// The article.
    pub article: Article,
    /// What was found in it.
    pub found: Annotations,
    /// Its line in a catalog.
    pub entry: Arc<Entry>,
}

/// What a subcommand reads.
pub struct Input {
    /// Files, folders, or [`STDIN`].
    pub paths: Vec<PathBuf>,
    /// Which articles are wanted.
    pub query: Query,
    /// More names for the fields of JSON records.
    pub fields: FieldNames,
    /// What could not be read, in the order of reading.
    pub problems: Vec<Problem>,
}

/// Takes the articles one by one; breaks when it has enough.
pub type Take<'a> = dyn FnMut(Annotated) -> io::Result<ControlFlow<()>> + 'a;

/// About this much text is annotated and asked at once: enough for two threads to be worth it, little enough to print soon.
const BATCH: usize = 1 << 20;

impl Input {
    /// Gives every article that answers the query to `take`. Fails only where `take` fails.
    pub fn each(&mut self, take: &mut Take<'_>) -> io::Result<()> {
        let mut batch = Vec::new();
        let mut size = 0;
        let mut result = Ok(());
        let mut sink = |item| {
            match item {
                Item::Problem(problem) => self.problems.push(problem),
                Item::Article(article) => {
                    size += article.text.len();
                    batch.push(*article);
                }
            }
            if size < BATCH {
                return ControlFlow::Continue(());
            }
            size = 0;
            match answer(&self.query, std::mem::take(&mut batch), take) {
                Ok(flow) => flow,
                Err(error) => {
                    result = Err(error);
                    ControlFlow::Break(())
                }
            }
        };
        let flow = read(&self.paths, &self.fields, &mut sink);
        if flow.is_break() {
            return result;
        }
        // Whether more is wanted does not matter any more.
        answer(&self.query, batch, take).map(|_| ())
    }

    /// Which of the paths given could not be read at all.
    pub fn failed_paths(&self) -> Vec<&Problem> {
        let named: Vec<String> = self.paths.iter().map(|path| shown(path)).collect();
        self.problems
            .iter()
            .filter(|problem| problem.record.is_none() && named.contains(&problem.path))
            .collect()
    }

    /// "2 records and 1 file skipped", if there is something to say.
    pub fn skipped(&self) -> Option<String> {
        let records = self.problems.iter().filter(|p| p.record.is_some()).count();
        let files = self.problems.len() - records;
        let words = match (records, files) {
            (0, 0) => return None,
            (_, 0) => count(records, "record", "records"),
            (0, _) => count(files, "file", "files"),
            _ => format!(
                "{} and {}",
                count(records, "record", "records"),
                count(files, "file", "files")
            ),
        };
        Some(format!("{words} skipped"))
    }
}

/// Reads all paths in their order, standard input where it is named.
fn read(
    paths: &[PathBuf],
    fields: &FieldNames,
    sink: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut stopped = ControlFlow::Continue(());
    let mut sink = |item| {
        stopped = sink(item);
        stopped
    };
    for run in paths.chunk_by(|a, b| !is_stdin(a) && !is_stdin(b)) {
        if is_stdin(&run[0]) {
            let mut bytes = Vec::new();
            match io::stdin().lock().read_to_end(&mut bytes) {
                Ok(_) => collection::read_bytes(&bytes, STDIN, fields, &mut sink),
                Err(error) => {
                    let problem = Problem {
                        path: STDIN.to_owned(),
                        record: None,
                        what: clean::line(&format!("standard input cannot be read ({error})")),
                    };
                    // The next path may still be read.
                    let _ = sink(Item::Problem(problem));
                }
            }
        } else {
            collection::read(run, fields, &mut sink);
        }
    }
    stopped
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == STDIN
}

fn shown(path: &Path) -> String {
    clean::line(&path.to_string_lossy())
}

/// Annotates a batch and passes on the articles that answer `query`.
fn answer(
    query: &Query,
    articles: Vec<Article>,
    take: &mut Take<'_>,
) -> io::Result<ControlFlow<()>> {
    let mut catalog = Catalog::default();
    let annotated = annotate_all(articles);
    for one in &annotated {
        catalog.add(Arc::clone(&one.entry));
    }
    // The catalog answers in its own order; a pipe has the order of reading.
    let mut wanted = catalog.find(query).rows;
    wanted.sort_unstable();
    let mut wanted = wanted.into_iter().peekable();
    for (number, one) in (0..).zip(annotated) {
        if wanted.next_if_eq(&number).is_some() && take(one)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Annotates on every core, in order.
fn annotate_all(articles: Vec<Article>) -> Vec<Annotated> {
    articles.into_iter().map(annotated).collect()
}

fn annotated(article: Article) -> Annotated {
    let found = annotate(&article, language::of(&article.language));
    Annotated {
        entry: Arc::new(Entry::new(&article, &found)),
        article,
        found,
    }
}
