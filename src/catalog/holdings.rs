//! The articles of a collection together with their catalog, as the reader has put them right.

use std::sync::Arc;

use roaring::{MultiOps, RoaringBitmap};

use crate::catalog::{Annotated, Catalog, Number};
use crate::user::Corrections;

/// All articles of a collection, by number, and their catalog. The corrections hold for each of them, also for those that
/// are added later.
#[derive(Debug, Clone, Default)]
pub struct Holdings {
    articles: Vec<Arc<Annotated>>,
    catalog: Catalog,
    corrections: Arc<Corrections>,
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
        }
    }

    /// Forgets the articles, not the corrections.
    pub fn clear(&mut self) {
        *self = Self::new(std::mem::take(&mut self.corrections));
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
        let corrected = is_touched.then(|| article.corrected(&self.corrections));
        let article = corrected.flatten().map_or(article, Arc::new);
        self.catalog.add(Arc::clone(&article.entry));
        self.articles.push(article);
        &self.articles[self.articles.len() - 1]
    }

    /// Lets other corrections hold, and gives the numbers of the articles that they have changed, in order. Only those are
    /// looked at that have a name which is touched.
    pub fn correct(&mut self, corrections: impl Into<Arc<Corrections>>) -> Vec<Number> {
        let corrections = corrections.into();
        let touched = corrections.changed_since(&self.corrections);
        self.corrections = corrections;
        self.catalog.keep_apart(&self.corrections.apart());
        let naming = touched.names.iter().map(|name| self.catalog.naming(name));
        let mut numbers: RoaringBitmap = naming.union();
        if !touched.articles.is_empty() {
            let entries = (0..).zip(self.catalog.entries());
            let keyed = entries.filter(|(_, entry)| touched.articles.contains(&entry.key));
            numbers.extend(keyed.map(|(number, _)| number));
        }
        let mut changed = Vec::new();
        for number in numbers {
            let article = &mut self.articles[number as usize];
            if let Some(corrected) = article.corrected(&self.corrections) {
                *article = Arc::new(corrected);
                changed.push(number);
            }
        }
        let articles = &self.articles;
        let entry = |&number: &Number| (number, Arc::clone(&articles[number as usize].entry));
        self.catalog.replace(changed.iter().map(entry));
        changed
    }
}
