//! Articles held in memory together with their catalog, as the reader has put them right: those that corrections touch, and
//! those of tests and benches. The catalog of a whole collection is the database's.

mod hear;

pub use hear::hear;

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::catalog::{Annotated, Catalog, Number};
use crate::user::Corrections;
use crate::user::corrections::Met;

/// All articles of a collection, by number, and their catalog. The corrections hold for each of them, also for those that
/// are added later.
#[derive(Debug, Clone, Default)]
pub struct Holdings {
    articles: Vec<Arc<Annotated>>,
    catalog: Catalog,
    corrections: Arc<Corrections>,
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

    /// Adds an article, and gives it as it is now.
    pub fn add(&mut self, article: Arc<Annotated>) -> &Arc<Annotated> {
        let is_touched = !self.corrections.is_empty();
        let corrected = is_touched.then(|| article.corrected(&self.corrections, &mut self.met));
        let article = corrected.flatten().map_or(article, Arc::new);
        self.catalog.add(Arc::clone(&article.entry));
        self.articles.push(article);
        &self.articles[self.articles.len() - 1]
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
