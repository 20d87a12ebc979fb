//! What a reading gives at once.

use std::sync::Arc;

use crate::catalog::{Annotated, Number};
use crate::store::collection::{FileNumber, Item, Origin, Position, Problem};

/// Some articles of a collection, in order, and what else was found out on the way. Who keeps what is known does it in this
/// order: what is gone, then what is new and what is kept, then which files are whole and which have vanished.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Known articles that are no more.
    pub gone: Vec<Number>,
    /// In the order of the collection.
    pub articles: Vec<Arc<Annotated>>,
    /// Where each of the articles stands.
    pub positions: Vec<Position>,
    /// Known articles that stand somewhere else now.
    pub kept: Vec<(Number, Position)>,
    /// Files of which everything was told, in this batch or before.
    pub whole: Vec<Arc<Origin>>,
    /// Files that have not changed.
    pub same: Vec<FileNumber>,
    /// Files that are not there any more.
    pub vanished: Vec<FileNumber>,
    /// In the order of the collection.
    pub problems: Vec<Problem>,
}

impl Batch {
    /// True if there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let numbers = [self.gone.len(), self.same.len(), self.vanished.len()];
        self.size() == 0 && self.problems.is_empty() && numbers == [0; 3]
    }

    /// How much work it is to keep it.
    pub(super) fn size(&self) -> usize {
        let numbers = self.gone.len() + self.same.len() + self.vanished.len();
        self.articles.len() + self.kept.len() + self.whole.len() + numbers / TOLD_FOR_ONE
    }

    pub(super) fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Article(article, position, problem) => {
                self.articles.push(article);
                self.positions.push(position);
                self.problems.extend(problem);
            }
            Outcome::Other(item) => match item {
                // The workers have made something else of them.
                Item::Article(..) => {}
                Item::Kept { number, position } => self.kept.push((number, position)),
                Item::Gone(numbers) => self.gone.extend(numbers),
                Item::Same(numbers) => self.same.extend(numbers),
                Item::Whole(origin) => self.whole.push(origin),
                Item::Vanished(number) => self.vanished.push(number),
                Item::Problem(problem) => self.problems.push(problem),
            },
        }
    }
}

/// So many bare numbers are as much work as one article.
const TOLD_FOR_ONE: usize = 64;

/// What became of one item.
pub enum Outcome {
    /// An article, annotated; what went wrong with that.
    Article(Arc<Annotated>, Position, Option<Problem>),
    /// What needs no annotating.
    Other(Item),
}
