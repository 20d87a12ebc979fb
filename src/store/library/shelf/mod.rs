//! The collection as a window asks for it: the database, what is held in memory to answer fast, and what the user has put
//! right.
//!
//! In memory are the folded headlines, the order of the list and the numbers of the articles that were read. Articles are
//! read from the user's files when they are opened. What the corrections change lies over the database: see `overlay`.

mod hear;
mod listed;
mod overlay;
mod questions;

use std::collections::HashMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::article::Key;
use crate::catalog::copies::Copies;
use crate::catalog::titles::{Filter, Order, Titles};
use crate::catalog::{Annotated, Changed, Entry, Number};
use crate::format::FieldNames;
use crate::store::collection::{Problem, Shown};
use crate::store::library::Bodies;
use crate::store::library::database::{Answer, Database, Failure};
use crate::user::{Corrections, Marked, Marks, Operation};

pub use listed::Listed;
use overlay::Overlay;

/// See the module.
#[derive(Debug)]
pub struct Shelf {
    database: Database,
    titles: Titles,
    order: Order,
    copies: Copies,
    filter: Filter,
    /// How many articles there were when headlines and order were read; `None` before.
    loaded: Option<usize>,
    bodies: Bodies,
    shown: Shown,
    /// The articles that stand in no file.
    kept: HashMap<Number, Arc<Annotated>>,
    marks: Marks,
    /// The articles that the user has read, as far as they are there.
    read: RoaringBitmap,
    /// What a question was told to be read and starred, and their numbers.
    marked: (Arc<Marked>, RoaringBitmap, RoaringBitmap),
    overlay: Overlay,
}

impl Shelf {
    /// What stands in `database`, for the collection of `paths` and a user with these marks. What its corrections change is put
    /// right piece by piece: see [`correct_next`](Self::correct_next).
    ///
    /// # Errors
    /// If the database is no good.
    pub fn new(
        mut database: Database,
        paths: &[PathBuf],
        fields: FieldNames,
        marks: Marks,
    ) -> Answer<Self> {
        let corrections = Arc::new(marks.corrections().clone());
        database.keep_apart(&corrections.apart());
        let mut shelf = Self {
            database,
            titles: Titles::default(),
            order: Order::default(),
            copies: Copies::default(),
            filter: Filter::default(),
            loaded: None,
            bodies: Bodies::new(fields),
            shown: Shown::new(paths),
            kept: HashMap::new(),
            marks,
            read: RoaringBitmap::new(),
            marked: (Arc::default(), RoaringBitmap::new(), RoaringBitmap::new()),
            overlay: Overlay::default(),
        };
        shelf.begin(corrections)?;
        Ok(shelf)
    }

    /// The database that is asked.
    pub fn database(&mut self) -> &mut Database {
        &mut self.database
    }

    /// How many articles there are.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn len(&self) -> Answer<usize> {
        self.database.len()
    }

    /// True if there is no article.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn is_empty(&self) -> Answer<bool> {
        self.database.is_empty()
    }

    /// True if any article has an outlet.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn has_outlets(&self) -> Answer<bool> {
        self.database.has_outlets()
    }

    /// Keeps articles that stand in no file, by the numbers that the database gave them.
    pub fn keep(&mut self, numbers: Range<Number>, articles: &[Arc<Annotated>]) {
        let articles = articles.iter().map(Arc::clone);
        self.kept.extend(numbers.zip(articles));
    }

    /// Sees what was added to the database, and taken out, since.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn refresh(&mut self) -> Answer<()> {
        self.overlay.see(&self.database)?;
        if self.loaded.is_some() {
            self.load()?;
        }
        Ok(())
    }

    /// Reads headlines and order, as far as they are not in memory yet.
    fn load(&mut self) -> Answer<()> {
        let len = self.database.len()?;
        self.database.renew_titles(&mut self.titles)?;
        self.order = Order::new(self.database.newest(0..usize::MAX)?);
        self.copies = self.database.copies()?;
        self.read = self.numbers(self.marks.marked().read.iter().copied())?;
        self.marked = Default::default();
        self.loaded = Some(len);
        Ok(())
    }

    /// The numbers of the articles with these keys.
    fn numbers(&self, keys: impl IntoIterator<Item = Key>) -> Answer<RoaringBitmap> {
        self.database.numbers(keys)
    }

    /// Makes `operation` true of the marks; not what it says of corrections, for which there is [`begin`](Self::begin).
    ///
    /// # Errors
    /// If the database is no good.
    pub fn mark(&mut self, operation: &Operation) -> Answer<()> {
        if let Operation::Read { key, on } = *operation
            && let Some(number) = self.database.number(key)?
        {
            if on {
                self.read.insert(number);
            } else {
                self.read.remove(number);
            }
        }
        self.marks.apply(operation);
        Ok(())
    }

    /// The lines of these articles.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn lines(&self, numbers: &[Number]) -> Answer<Vec<(Number, Arc<Entry>)>> {
        let overlaid = |number: &Number| self.overlay.article(*number);
        let (over, below): (Vec<Number>, Vec<Number>) = numbers
            .iter()
            .partition(|number| overlaid(number).is_some());
        let below_entries = self.database.rows(&below)?;
        let mut lines: Vec<_> = below.into_iter().zip(below_entries).collect();
        let over = over.iter().filter_map(|number| {
            let article = overlaid(number)?;
            Some((*number, Arc::clone(&article.entry)))
        });
        lines.extend(over);
        Ok(lines)
    }

    /// The article with this number, as the corrections make it.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn article(&mut self, number: Number) -> Result<Arc<Annotated>, Problem> {
        match self.overlay.article(number) {
            Some(article) => Ok(Arc::clone(article)),
            None => self.found(number),
        }
    }

    /// The article with this number, as it was found.
    fn found(&mut self, number: Number) -> Result<Arc<Annotated>, Problem> {
        if let Some(article) = self.kept.get(&number) {
            return Ok(Arc::clone(article));
        }
        let place = || -> Answer<_> {
            let position = self.database.position(number)?;
            let key = self.database.key(number)?;
            position.zip(key).ok_or_else(Failure::damaged)
        };
        let (mut position, key) = place().map_err(|failure| Problem {
            origin: None,
            path: String::new(),
            record: None,
            what: failure.to_string(),
        })?;
        let origin = Arc::make_mut(&mut position.origin);
        origin.shown = self.shown.path(&origin.path);
        self.bodies.read(&position, key).map(Arc::new)
    }

    /// Lets other corrections hold, for all articles that have a name which is touched: from now on for each that is put right
    /// with [`correct_this`](Self::correct_this) or [`correct_next`](Self::correct_next), so that the one on the screen
    /// need not wait for the others.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn begin(&mut self, corrections: Arc<Corrections>) -> Answer<()> {
        self.database.keep_apart(&corrections.apart());
        self.overlay.begin(corrections, &self.database)
    }

    /// Puts an article right before the others.
    pub fn correct_this(&mut self, number: Number) -> Changed {
        if self.overlay.take(number) {
            return self.lay_over(number);
        }
        self.overlay.correct_this(number)
    }

    /// Puts the next articles right, so many at most, and gives those that have changed.
    pub fn correct_next(&mut self, at_most: usize) -> Changed {
        let mut changed = self.overlay.correct_next(at_most);
        for _ in 0..at_most {
            let Some(number) = self.overlay.next() else {
                break;
            };
            changed.add(self.lay_over(number));
        }
        changed.numbers.sort_unstable();
        changed
    }

    /// True if the corrections hold for all articles.
    #[must_use]
    pub fn is_correct(&self) -> bool {
        self.overlay.is_correct()
    }

    /// Reads an article, so that what the corrections make of it lies over the database. One that cannot be read is passed over.
    fn lay_over(&mut self, number: Number) -> Changed {
        match self.found(number) {
            Ok(article) => self.overlay.add(number, article),
            Err(_) => Changed::default(),
        }
    }
}
