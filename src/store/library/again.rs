//! One article, read and annotated again when it is opened.

use crate::annotate::{self, Annotations};
use crate::article::Key;
use crate::catalog::Annotated;
use crate::format::FieldNames;
use crate::language;
use crate::store::collection::{self, Position, Problem};
use crate::store::library::quiet;

/// The articles of a collection, each read from the user's files when it is asked for.
///
/// Whoever asks needs a stack of [`READER_STACK`](super::READER_STACK).
#[derive(Debug, Default)]
pub struct Bodies {
    bodies: collection::Bodies,
    fields: FieldNames,
}

impl Bodies {
    /// Of a collection whose records have these names of fields.
    #[must_use]
    pub fn new(fields: FieldNames) -> Self {
        Self {
            bodies: collection::Bodies::default(),
            fields,
        }
    }

    /// The article at `position`, which has this key, with all that is found in it.
    ///
    /// # Errors
    /// If the file cannot be read, or says something else there now.
    pub fn read(&mut self, position: &Position, key: Key) -> Result<Annotated, Problem> {
        let Self { bodies, fields } = self;
        let read = quiet::run(|| bodies.read(position, key, fields));
        let article = read.unwrap_or_else(|| {
            Err(Problem {
                origin: None,
                path: position.origin.shown.clone(),
                record: position.record,
                what: "an error in the program: it cannot be read".to_owned(),
            })
        })?;
        let found = quiet::run(|| annotate::annotate(&article, language::of(&article.language)));
        Ok(Annotated::new(
            article,
            found.unwrap_or_else(Annotations::default),
        ))
    }
}
