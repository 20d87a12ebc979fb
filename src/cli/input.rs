//! From paths to annotated articles that answer the filters, in the order of reading, and a tally of what could not be read.

use std::cell::OnceCell;
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::catalog::sought::Searchable;
use crate::catalog::{Annotated, Catalog, Query, Term};
use crate::format::FieldNames;
use crate::store::Error;
use crate::store::collection::Problem;
use crate::store::library::{self, STDIN, Shelf, Source};
use crate::text::clean;
use crate::user::corrections::Met;
use crate::user::{Corrections, Marked};

/// What a subcommand reads.
pub struct Input {
    /// Where the articles are.
    pub source: Source,
    /// Which articles are wanted.
    pub query: Query,
    /// More names for the fields of JSON records.
    pub fields: FieldNames,
    /// What the user has put right.
    pub corrections: Arc<Corrections>,
    /// What the user has read and starred.
    pub marked: Arc<Marked>,
    /// The folder of the catalogs that earlier runs have left.
    pub catalogs: Option<PathBuf>,
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
        let empty = self.catalog();
        let mut met = Met::default();
        library::load(&self.source, &self.fields, &mut |batch| {
            if let Ok(ControlFlow::Continue(())) = result {
                self.problems.extend(batch.problems);
                let mut articles = batch.articles;
                if !self.corrections.is_empty() {
                    for article in &mut articles {
                        if let Some(corrected) = article.corrected(&self.corrections, &mut met) {
                            *article = Arc::new(corrected);
                        }
                    }
                }
                result = answer(&self.query, &articles, empty.clone(), take);
            }
            result.as_ref().map_or(ControlFlow::Break(()), |flow| *flow)
        });
        result.map(|_| ())
    }

    /// The collection as its catalog knows it, if that is up to date; then what could not be read is known too. What the user has
    /// put right is not in the catalog, of words in conditions it knows only the beginnings, and words with signs in them it
    /// takes apart: then everything is read.
    pub fn shelf(&self) -> Option<(Shelf, Vec<Problem>)> {
        let mut conditions = self.query.terms();
        let has_words = conditions.any(|term| matches!(term, Term::Word(_)));
        let is_plain = |letter: char| letter.is_alphanumeric() || letter.is_whitespace();
        let are_plain = self.query.words().chars().all(is_plain);
        if !self.corrections.is_empty() || has_words || !are_plain {
            return None;
        }
        Shelf::unchanged(self.catalogs.as_deref(), &self.source.paths, &self.fields)
    }

    /// An empty catalog that will tell apart who the user has told apart, and knows what they have read.
    pub fn catalog(&self) -> Catalog {
        let mut catalog = Catalog::default();
        catalog.mark(Arc::clone(&self.marked));
        catalog.keep_apart(&self.corrections.apart());
        catalog
    }

    /// What is wrong with those of the given paths that could not be read at all, and with all else that was skipped.
    pub fn failed_and_skipped(&self) -> (Vec<&Problem>, Vec<&Problem>) {
        let shown = |path: &PathBuf| clean::line(&path.to_string_lossy());
        let given: Vec<String> = self.source.paths.iter().map(shown).collect();
        self.problems
            .iter()
            .partition(|problem| problem.record.is_none() && given.contains(&problem.path))
    }
}

/// Passes on those of `articles` that answer `query`, asked of a `catalog` that is empty yet.
fn answer(
    query: &Query,
    articles: &[Arc<Annotated>],
    mut catalog: Catalog,
    take: &mut Take<'_>,
) -> io::Result<ControlFlow<()>> {
    if query.is_empty() {
        return pass(articles, take);
    }
    for article in articles {
        catalog.add(Arc::clone(&article.entry));
    }
    // In the order of reading.
    let texts: Vec<OnceCell<Searchable>> = vec![OnceCell::new(); articles.len()];
    let wanted = catalog.set_in_texts(query, &mut |sought| {
        let is_in = |&number: &u32| {
            let text = texts[number as usize]
                .get_or_init(|| Searchable::article(&articles[number as usize].article));
            sought.is_in(text)
        };
        (0..articles.len() as u32).filter(is_in).collect()
    });
    pass(wanted.iter().map(|number| &articles[number as usize]), take)
}

fn pass<'a>(
    articles: impl IntoIterator<Item = &'a Arc<Annotated>>,
    take: &mut Take<'_>,
) -> io::Result<ControlFlow<()>> {
    for article in articles {
        if take(article)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}
