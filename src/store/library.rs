//! Reads and annotates a collection, in its order and in batches, so that the first articles can be shown at once.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::annotate;
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

/// Reads and annotates all of `source`; the first batch is small. Stops early when `sink` breaks.
pub fn load(source: &Source, fields: &FieldNames, sink: &mut Sink<'_>) {
    let mut batch = Batch::default();
    read(source, fields, &mut |item| {
        match item {
            Item::Article(article) => batch.articles.push(Arc::new(annotated(*article))),
            Item::Problem(problem) => batch.problems.push(problem),
        }
        if batch.articles.len() < 64 {
            return ControlFlow::Continue(());
        }
        sink(std::mem::take(&mut batch))
    });
    let _ = sink(batch);
}

/// Reads the paths in their order, standard input at its place.
fn read(source: &Source, fields: &FieldNames, sink: &mut collection::Sink<'_>) {
    let mut stopped = false;
    let mut sink = |item| {
        let flow = sink(item);
        stopped |= flow.is_break();
        flow
    };
    for path in &source.paths {
        if path == Path::new(STDIN) {
            let bytes = source.stdin.as_deref().unwrap_or_default();
            collection::read_bytes(bytes, STDIN, fields, &mut sink);
        } else {
            collection::read(std::slice::from_ref(path), fields, &mut sink);
        }
    }
}

/// The article with what is found in it.
fn annotated(article: Article) -> Annotated {
    let annotations = annotate::annotate(&article, language::of(&article.language));
    Annotated::new(article, annotations)
}
