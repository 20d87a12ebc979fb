//! The articles of a collection together with their catalog, as the reader has put them right.

mod hear;

pub use hear::hear;

use std::collections::HashMap;
use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::article::Key;
use crate::catalog::copies::Folded;
use crate::catalog::{Annotated, Answer, Catalog, Entry, Inquiry, Number, around};
use crate::user::corrections::Met;
use crate::user::{Corrections, Marks, Operation};

/// All articles of a collection, by number, and their catalog. The corrections hold for each of them, also for those that
/// are added later.
#[derive(Debug, Clone, Default)]
pub struct Holdings {
    articles: Vec<Arc<Annotated>>,
    catalog: Catalog,
    corrections: Arc<Corrections>,
    marks: Marks,
    numbers: HashMap<Key, Number>,
    /// The articles that the user has read.
    read: RoaringBitmap,
    has_outlets: bool,
    /// The names of which it was asked whether the corrections say anything.
    met: Met,
    /// The articles for which the corrections may hold and that were not looked at since.
    left: RoaringBitmap,
}

/// The articles that corrections have changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changed {
    /// Their numbers, in order.
    pub numbers: Vec<Number>,
    /// How many of them say other names now; in the others only the names have changed by which they are found.
    pub seen: usize,
}

impl Changed {
    /// Adds others.
    pub fn add(&mut self, other: Self) {
        self.numbers.extend(other.numbers);
        self.seen += other.seen;
    }
}

impl Holdings {
    /// Nothing yet; what comes in will be corrected so.
    #[must_use]
    pub fn new(corrections: impl Into<Arc<Corrections>>) -> Self {
        let corrections = corrections.into();
        let mut catalog = Catalog::default();
        catalog.keep_apart(&corrections.apart());
        Self {
            articles: Vec::new(),
            catalog,
            corrections,
            ..Self::default()
        }
    }

    /// Nothing yet; the corrections among these marks will hold for what comes in.
    #[must_use]
    pub fn of(marks: Marks) -> Self {
        let corrections = marks.corrections().clone();
        Self {
            marks,
            ..Self::new(corrections)
        }
    }

    /// Forgets the articles, not the corrections and the marks.
    pub fn clear(&mut self) {
        *self = Self {
            marks: std::mem::take(&mut self.marks),
            ..Self::new(std::mem::take(&mut self.corrections))
        };
    }

    /// The catalog.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The article with this number.
    #[must_use]
    pub fn article(&self, number: Number) -> &Arc<Annotated> {
        &self.articles[number as usize]
    }

    /// True if there is an article with this number.
    #[must_use]
    pub fn has(&self, number: Number) -> bool {
        (number as usize) < self.articles.len()
    }

    /// Adds an article, and gives it as it is now.
    pub fn add(&mut self, article: Arc<Annotated>) -> &Arc<Annotated> {
        let is_touched = !self.corrections.is_empty();
        let corrected = is_touched.then(|| article.corrected(&self.corrections, &mut self.met));
        let article = corrected.flatten().map_or(article, Arc::new);
        let number = self.catalog.add(Arc::clone(&article.entry));
        let key = article.entry.key;
        self.numbers.insert(key, number);
        self.has_outlets |= article.entry.outlet.is_some();
        if self.marks.is_read(key) {
            self.read.insert(number);
        }
        self.articles.push(article);
        &self.articles[self.articles.len() - 1]
    }

    /// How many articles there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// True if there is no article.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// True if any of the articles has an outlet.
    #[must_use]
    pub fn has_outlets(&self) -> bool {
        self.has_outlets
    }

    /// Makes `operation` true of the marks; not what it says of corrections, for which there is [`begin`](Self::begin).
    pub fn mark(&mut self, operation: &Operation) {
        if let Operation::Read { key, on } = *operation
            && let Some(&number) = self.numbers.get(&key)
        {
            if on {
                self.read.insert(number);
            } else {
                self.read.remove(number);
            }
        }
        self.marks.apply(operation);
    }

    /// The answer to a question, with the lines that are seen first.
    #[must_use]
    pub fn answer(&mut self, inquiry: &Inquiry) -> Answer {
        self.catalog.mark(Arc::clone(&inquiry.marked));
        let rows = self.catalog.find(&inquiry.query).rows;
        let wanted = inquiry.wanted.and_then(|key| self.numbers.get(&key));
        let at = wanted.and_then(|number| rows.iter().position(|row| row == number));
        let is_unread = |number: &&Number| !self.read.contains(**number);
        Answer {
            unread: rows.iter().filter(is_unread).count(),
            entries: self.lines(around(&rows, at.unwrap_or(0), inquiry.height)),
            articles: rows.len(),
            at,
            folded: Folded {
                rows,
                ..Folded::default()
            },
        }
    }

    /// The lines of these articles, those that there are.
    #[must_use]
    pub fn lines(&self, numbers: &[Number]) -> Vec<(Number, Arc<Entry>)> {
        let known = numbers.iter().filter(|&&number| self.has(number));
        let line = |&number: &Number| (number, Arc::clone(&self.article(number).entry));
        known.map(line).collect()
    }

    /// Lets other corrections hold, and gives the articles that they have changed.
    pub fn correct(&mut self, corrections: impl Into<Arc<Corrections>>) -> Changed {
        self.begin(corrections);
        self.correct_next(usize::MAX)
    }

    /// Lets other corrections hold for all articles that have a name which is touched: from now on for each that is put right
    /// with [`correct_this`](Self::correct_this) or [`correct_next`](Self::correct_next), so that the one on the screen
    /// need not wait for the others.
    pub fn begin(&mut self, corrections: impl Into<Arc<Corrections>>) {
        let corrections = corrections.into();
        let touched = corrections.changed_since(&self.corrections);
        self.corrections = corrections;
        self.catalog.keep_apart(&self.corrections.apart());
        for name in &touched.names {
            self.left |= self.catalog.naming(name);
            self.met.forget(name);
            for spelling in self.catalog.spellings(name) {
                self.met.forget(spelling);
            }
        }
        if !touched.articles.is_empty() {
            let entries = (0..).zip(self.catalog.entries());
            let keyed = entries.filter(|(_, entry)| touched.articles.contains(&entry.key));
            self.left.extend(keyed.map(|(number, _)| number));
        }
    }

    /// Puts an article right before the others; empty if it is right already.
    pub fn correct_this(&mut self, number: Number) -> Changed {
        let is_left = self.left.remove(number);
        self.put_right(is_left.then_some(number))
    }

    /// Puts the next articles right, so many at most, and gives those that have changed.
    pub fn correct_next(&mut self, at_most: usize) -> Changed {
        let next: Vec<Number> = self.left.iter().take(at_most).collect();
        if let Some(last) = next.last() {
            self.left.remove_range(..=last);
        }
        self.put_right(next)
    }

    /// True if the corrections hold for all articles.
    #[must_use]
    pub fn is_correct(&self) -> bool {
        self.left.is_empty()
    }

    fn put_right(&mut self, numbers: impl IntoIterator<Item = Number>) -> Changed {
        let mut changed = Changed::default();
        for number in numbers {
            let article = &mut self.articles[number as usize];
            if let Some(corrected) = article.corrected(&self.corrections, &mut self.met) {
                changed.seen += usize::from(!corrected.entry.names_the_same(&article.entry));
                changed.numbers.push(number);
                *article = Arc::new(corrected);
            }
        }
        let articles = &self.articles;
        let entry = |&number: &Number| (number, Arc::clone(&articles[number as usize].entry));
        self.catalog.replace(changed.numbers.iter().map(entry));
        changed
    }
}
