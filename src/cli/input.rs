//! From paths to annotated articles that answer the filters, in the order of reading, and a tally of what could not be read.

use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalog::{Annotated, Catalog, Query};
use crate::cli::print::count;
use crate::format::FieldNames;
use crate::store::Error;
use crate::store::collection::Problem;
use crate::store::library::{self, STDIN, Source};
use crate::text::clean;

/// What a subcommand reads.
pub struct Input {
    /// Where the articles are.
    pub source: Source,
    /// Which articles are wanted.
    pub query: Query,
    /// More names for the fields of JSON records.
    pub fields: FieldNames,
    /// What could not be read, in the order of reading.
    pub problems: Vec<Problem>,
}

/// Takes the articles one by one; breaks when it has enough.
pub type Take<'a> = dyn FnMut(&Annotated) -> io::Result<ControlFlow<()>> + 'a;

/// Standard input as it is needed for `paths`: read to its end if it is named among them.
pub fn open(paths: Vec<PathBuf>) -> Result<Source, Error> {
    let mut stdin = None;
    if paths.iter().any(|path| path == Path::new(STDIN)) {
        let mut bytes = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| Error::io("read", Path::new("standard input"), &error))?;
        stdin = Some(bytes);
    }
    Ok(Source { paths, stdin })
}

impl Input {
    /// Gives every article that answers the query to `take`, in the order of reading. Fails only where `take` fails.
    pub fn each(&mut self, take: &mut Take<'_>) -> io::Result<()> {
        let mut result = Ok(ControlFlow::Continue(()));
        library::load(&self.source, &self.fields, &mut |batch| {
            if let Ok(ControlFlow::Continue(())) = result {
                self.problems.extend(batch.problems);
                result = answer(&self.query, &batch.articles, take);
            }
            result.as_ref().map_or(ControlFlow::Break(()), |flow| *flow)
        });
        result.map(|_| ())
    }

    /// What is wrong with those of the given paths that could not be read at all.
    pub fn failed(&self) -> Vec<&Problem> {
        let shown = |path: &PathBuf| clean::line(&path.to_string_lossy());
        let given: Vec<String> = self.source.paths.iter().map(shown).collect();
        self.problems
            .iter()
            .filter(|problem| problem.record.is_none() && given.contains(&problem.path))
            .collect()
    }

    /// "2 records and 1 file skipped", if there is something to say.
    pub fn skipped(&self) -> Option<String> {
        let is_record = |problem: &&Problem| problem.record.is_some();
        let records = self.problems.iter().filter(is_record).count();
        let files = self.problems.len() - records;
        let parts = [(records, "record", "records"), (files, "file", "files")];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(number, ..)| *number > 0)
            .map(|(number, one, many)| count(number, one, many))
            .collect();
        (!parts.is_empty()).then(|| format!("{} skipped", parts.join(" and ")))
    }
}

/// Passes on those of `articles` that answer `query`.
fn answer(
    query: &Query,
    articles: &[Arc<Annotated>],
    take: &mut Take<'_>,
) -> io::Result<ControlFlow<()>> {
    let mut catalog = Catalog::default();
    for article in articles {
        catalog.add(Arc::clone(&article.entry));
    }
    // The catalog answers in its own order; a pipe has the order of reading.
    let mut wanted = catalog.find(query).rows;
    wanted.sort_unstable();
    for number in wanted {
        if take(&articles[number as usize])?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}
