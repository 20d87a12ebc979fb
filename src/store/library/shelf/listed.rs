//! What a printed list tells of an article, without reading it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::article::Place;
use crate::catalog::{Entry, Inquiry};
use crate::format::FieldNames;
use crate::store::collection::{self, Problem, Shown};
use crate::store::library::database::{Answer, Database, Failure};
use crate::store::library::{STDIN, Shelf};
use crate::user::Marks;

/// An article without its text.
#[derive(Debug)]
pub struct Listed {
    /// Its line in the catalog.
    pub entry: Arc<Entry>,
    /// The record's own identifier, or what its place makes of it.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// Where it was.
    pub url: Option<String>,
}

impl Shelf {
    /// The collection of `paths` as an earlier run has left it, and what could not be read of it, if nothing has changed since.
    /// Nothing is written, and no article is read. `None` if everything has to be read anew.
    #[must_use]
    pub fn unchanged(
        folder: Option<&Path>,
        paths: &[PathBuf],
        fields: &FieldNames,
    ) -> Option<(Self, Vec<Problem>)> {
        if paths.iter().any(|path| path == Path::new(STDIN)) {
            return None;
        }
        let database = Database::existing(folder, paths, fields)?;
        let told = database.problems(&Shown::new(paths)).ok()?;
        let known = Mutex::new(database);
        let problems = collection::unchanged(paths, &known, told)?;
        let database = known.into_inner().ok()?;
        let shelf = Self::new(database, paths, fields.clone(), Marks::default()).ok()?;
        Some((shelf, problems))
    }

    /// What a list tells of the first articles that a question finds, as they were found; copies stand for themselves.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn listed(&mut self, inquiry: &Inquiry, at_most: usize) -> Answer<Vec<Listed>> {
        let mut numbers = self.rows(inquiry, &|| true, &mut |_, _| Ok(()))?;
        numbers.truncate(at_most);
        let entries = self.database.rows(&numbers)?;
        let listed = numbers.iter().zip(entries).map(|(&number, entry)| {
            let position = self.database.position(number)?;
            let position = position.ok_or_else(Failure::damaged)?;
            let place = Place {
                path: self.shown.path(&position.origin.path),
                record: position.record,
            };
            let (id, url) = self.database.id_and_url(number)?;
            Ok(Listed {
                entry,
                id: id.unwrap_or_else(|| place.id()),
                place,
                url,
            })
        });
        listed.collect()
    }
}
