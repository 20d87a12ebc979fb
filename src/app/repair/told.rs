//! What is told when the collection is put right. It takes its time, and the next act may follow before: each has its own.

use crate::app::facts::count;
use crate::app::{Effect, Model};
use crate::user::{Change, Correction, Operation};

/// What is just being put right in the collection.
#[derive(Debug, Clone)]
pub struct Repairing {
    /// What was said.
    what: String,
    is_of_one: bool,
    can_be_undone: bool,
    /// In how many articles it was put right so far.
    articles: usize,
}

impl Repairing {
    /// What is told of a correction that the user has just made.
    pub fn of(correction: &Correction) -> Self {
        Self {
            what: correction.to_string(),
            is_of_one: is_of_one_article(correction),
            can_be_undone: true,
            articles: 0,
        }
    }

    /// What was put right, in so many articles.
    fn sentence(self) -> String {
        let mut sentence = self.what;
        if !self.is_of_one {
            sentence += ", ";
            sentence += &count(self.articles, "article", "articles");
        }
        sentence += if self.can_be_undone {
            ". u undoes it."
        } else {
            "."
        };
        sentence
    }
}

/// What is told when corrections have been undone or done again.
pub fn replayed(operations: &[Operation]) -> Option<Repairing> {
    let change = operations
        .iter()
        .rev()
        .find_map(|operation| match operation {
            Operation::Correct(change) => Some(change),
            _ => None,
        });
    let Change { correction, on } = change?;
    Some(Repairing {
        what: match on {
            true => correction.to_string(),
            false => format!("Taken back: {correction}"),
        },
        is_of_one: is_of_one_article(correction),
        can_be_undone: false,
        articles: 0,
    })
}

/// True if it holds in one article only.
fn is_of_one_article(correction: &Correction) -> bool {
    matches!(
        correction,
        Correction::Speaker { .. }
            | Correction::Split {
                article: Some(_),
                ..
            }
    )
}

impl Model {
    /// Notes what is told when the last act is done in the collection.
    pub(in crate::app) fn will_tell(&mut self, repairing: Option<Repairing>) {
        let act = self.acts;
        self.repairing
            .extend(repairing.map(|repairing| (act, repairing)));
    }

    /// Tells what was put right in an act, when it is done for `all` articles; so many were changed now.
    pub(in crate::app) fn repaired(
        &mut self,
        act: u64,
        articles: usize,
        all: bool,
        effects: &mut Vec<Effect>,
    ) {
        let Some(place) = self.repairing.iter().position(|(of, _)| *of == act) else {
            return;
        };
        self.repairing[place].1.articles += articles;
        if all {
            let (_, repairing) = self.repairing.remove(place);
            self.tell(repairing.sentence(), effects);
        }
    }
}
