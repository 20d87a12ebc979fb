//! What the corrections change: the articles that they touch lie over the database, as they are put right.
//!
//! The database keeps what was found, whatever the user says of it; so it stays true when a correction is taken back, and
//! is of use to another user. Corrections are few, and so are the articles that they touch.

use std::collections::HashMap;
use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::catalog::{Annotated, Changed, Holdings, Number, Term};
use crate::store::library::database::{Answer, Database};
use crate::user::Corrections;

/// See the module.
#[derive(Debug, Default)]
pub struct Overlay {
    corrections: Arc<Corrections>,
    /// The articles, by numbers of their own.
    articles: Holdings,
    /// The numbers of the database for those.
    numbers: Vec<Number>,
    own: HashMap<Number, Number>,
    overlaid: RoaringBitmap,
    /// Those that are touched, and were not read yet.
    left: RoaringBitmap,
}

impl Overlay {
    /// Lets other corrections hold.
    pub fn begin(&mut self, corrections: Arc<Corrections>, database: &Database) -> Answer<()> {
        let touched = corrections.changed_since(&self.corrections);
        for name in &touched.names {
            self.left |= database.naming(name)?;
        }
        self.left |= database.numbers(touched.articles.iter().copied())?;
        self.left -= &self.overlaid;
        self.corrections = Arc::clone(&corrections);
        self.articles.begin(corrections);
        Ok(())
    }

    /// Sees which articles the database has now that the corrections touch.
    pub fn see(&mut self, database: &Database) -> Answer<()> {
        let all = self.corrections.changed_since(&Corrections::default());
        for name in &all.names {
            self.left |= database.naming(name)?;
        }
        self.left |= database.numbers(all.articles.iter().copied())?;
        self.left -= &self.overlaid;
        Ok(())
    }

    /// True if the article waits to be read; from now on it does not.
    pub fn take(&mut self, number: Number) -> bool {
        self.left.remove(number)
    }

    /// The next article that waits to be read; from now on it does not.
    pub fn next(&mut self) -> Option<Number> {
        let next = self.left.min()?;
        self.left.remove(next);
        Some(next)
    }

    /// Adds an article as it was found.
    pub fn add(&mut self, number: Number, found: Arc<Annotated>) -> Changed {
        let before = Arc::clone(&found.entry);
        let own = self.numbers.len() as Number;
        let corrected = self.articles.add(found);
        let changed = Changed {
            numbers: if corrected.entry == before {
                Vec::new()
            } else {
                vec![number]
            },
            seen: usize::from(!corrected.entry.names_the_same(&before)),
        };
        self.numbers.push(number);
        self.own.insert(number, own);
        self.overlaid.insert(number);
        changed
    }

    /// The article as it is put right, if it lies over the database.
    pub fn article(&self, number: Number) -> Option<&Arc<Annotated>> {
        let own = self.own.get(&number)?;
        Some(self.articles.article(*own))
    }

    /// Puts an article right that lies over the database.
    pub fn correct_this(&mut self, number: Number) -> Changed {
        let own = self.own.get(&number).copied();
        let changed = own.map(|own| self.articles.correct_this(own));
        self.known(&changed.unwrap_or_default())
    }

    /// Puts the next articles right that lie over the database.
    pub fn correct_next(&mut self, at_most: usize) -> Changed {
        let changed = self.articles.correct_next(at_most);
        self.known(&changed)
    }

    /// True if no article waits to be put right.
    pub fn is_correct(&self) -> bool {
        self.left.is_empty() && self.articles.is_correct()
    }

    fn known(&self, own: &Changed) -> Changed {
        let number = |own: &Number| self.numbers[*own as usize];
        Changed {
            numbers: own.numbers.iter().map(number).collect(),
            seen: own.seen,
        }
    }

    /// The articles for which `term` is true, of which the database says it of those `below`.
    pub fn set(&self, term: &Term, below: RoaringBitmap) -> RoaringBitmap {
        let is_of_names = matches!(
            term,
            Term::By(_) | Term::Person(_) | Term::Organisation(_) | Term::About(_)
        );
        if self.numbers.is_empty() || !is_of_names {
            return below;
        }
        let own = self.articles.catalog().set(term);
        let over = own.iter().map(|own| self.numbers[own as usize]);
        (below - &self.overlaid) | over.collect::<RoaringBitmap>()
    }

    /// The articles with a word: those `below`, and those in which somebody has it in a name that the text does not have.
    pub fn naming(&self, word: &str, below: RoaringBitmap) -> RoaringBitmap {
        if self.numbers.is_empty() {
            return below;
        }
        let own = self.articles.catalog().set(&Term::Word(word.to_owned()));
        let over = own.iter().map(|own| self.numbers[own as usize]);
        below | over.collect::<RoaringBitmap>()
    }

    /// The articles that lie over the database.
    pub fn overlaid(&self) -> &RoaringBitmap {
        &self.overlaid
    }

    /// Those of them that are in `set`, or all, with their own articles.
    pub fn within<'a>(
        &'a self,
        set: Option<&'a RoaringBitmap>,
    ) -> impl Iterator<Item = (Number, &'a Arc<Annotated>)> {
        let is_within = move |number: &Number| set.is_none_or(|set| set.contains(*number));
        let all = self.numbers.iter().copied().filter(is_within);
        all.filter_map(|number| Some((number, self.article(number)?)))
    }

    /// The names that are nobody else's.
    pub fn corrections(&self) -> &Corrections {
        &self.corrections
    }
}
