//! The database of a collection: what is known of every article, kept between two runs.
//!
//! It is worth nothing: deleted, damaged, of another version, on a full or read-only disk it is made anew or kept in memory,
//! and the answers are the same. Bodies stay in the user's files; what is kept is where each article stands, its line in the
//! catalog, its quotes, and sets of articles for everything that can be asked for.
//!
//! An article's number is given once, in the order of reading, and never again: what has changed gets a new one, and the old
//! one is *gone*. The parts: `open` (where it is, and what to do if it is no good), `schema` (its tables), `ink` and `write`
//! (what the one writer remembers and does), `names` (which names are meant), `sets` (the articles for which a term is true),
//! `text` (full text), `rows` (lines and positions), `order` (the newest first),
//! `columns` and `facets` (what is counted and sorted by), `quotes` (who said what), `known` (what the next reading asks).

mod codes;
mod columns;
mod copies;
mod facets;
mod failure;
mod hear;
mod ink;
mod known;
mod named;
mod names;
mod offers;
mod open;
mod order;
mod pack;
mod quotes;
mod rows;
mod schema;
mod sets;
mod text;
mod write;

use std::fs::File;
use std::sync::Arc;

use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

pub use facets::{Count, Facet, Sort};
pub use failure::{Answer, Failure};
pub use quotes::{Asked, Said};
pub use schema::Block;

use ink::Ink;
use open::Place;

/// The database of a collection, as one thread sees it.
#[derive(Debug)]
pub struct Database {
    connection: Connection,
    place: Place,
    /// The one who holds it writes; the others read and see the database grow.
    lock: Option<Arc<File>>,
    /// What the writer remembers from one article to the next.
    ink: Option<Box<Ink>>,
    /// Names that are nobody else's, as the user has said.
    apart: Vec<String>,
}

impl Database {
    /// True if this window writes: articles can be added and taken out.
    #[must_use]
    pub fn is_writer(&self) -> bool {
        self.ink.is_some()
    }

    /// Says which names are nobody else's, whatever they look like: these, and no other.
    pub fn keep_apart(&mut self, names: &[&str]) {
        self.apart = names.iter().map(|name| (*name).to_owned()).collect();
    }

    /// While `is_wanted` says so, questions are answered; then they fail with [`Failure::Stopped`]. It is asked about every
    /// millisecond.
    ///
    /// # Errors
    /// If the database does not take it.
    pub fn while_wanted(
        &mut self,
        mut is_wanted: impl FnMut() -> bool + Send + 'static,
    ) -> Answer<()> {
        let is_over = move || !is_wanted();
        Ok(self.connection.progress_handler(STEPS, Some(is_over))?)
    }

    /// What this connection is asked again and again.
    fn statement(&self, sql: &str) -> Answer<CachedStatement<'_>> {
        Ok(self.connection.prepare_cached(sql)?)
    }

    /// The one row that `sql` gives, if there is one.
    fn one<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Answer<Option<T>> {
        Ok(self.statement(sql)?.query_row(values, read).optional()?)
    }

    /// Gives every row of `sql` to `each`.
    fn all(
        &self,
        sql: &str,
        values: impl Params,
        mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Answer<()> {
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            each(row)?;
        }
        Ok(())
    }

    /// Does what changes the database.
    fn run(&self, sql: &str, values: impl Params) -> Answer<()> {
        self.statement(sql)?.execute(values)?;
        Ok(())
    }
}

/// So many steps of the database's machine take well under a millisecond.
const STEPS: i32 = 4_000;
