//! What is told when the collection is put right. It takes its time, and the next act may follow before: each has its own.

use crate::app::facts::count;
use crate::app::{Effect, Model};
use crate::text::wrap::{cells, fitting};
use crate::user::{Change, Correction, Operation};

/// What is just being put right in the collection.
#[derive(Debug, Clone)]
pub struct Repairing {
    /// What was said, or taken back.
    change: Change,
    can_be_undone: bool,
    /// In how many articles it was put right so far.
    articles: usize,
}

/// Where a sentence is too long for the footer, its names have so many columns.
const NARROW: [usize; 5] = [40, 30, 22, 16, 11];

impl Repairing {
    /// What is told of a correction that the user has just made.
    pub fn of(correction: &Correction) -> Self {
        Self {
            change: Change {
                correction: correction.clone(),
                on: true,
            },
            can_be_undone: true,
            articles: 0,
        }
    }

    /// What was put right, in so many articles, with names that are short enough for so many columns.
    fn sentence(&self, columns: usize) -> String {
        let correction = &self.change.correction;
        let before = if self.change.on { "" } else { "Taken back: " };
        let articles = if is_of_one_article(correction) {
            String::new()
        } else {
            format!(", {}", count(self.articles, "article", "articles"))
        };
        let after = if self.can_be_undone {
            ". u undoes it."
        } else {
            "."
        };
        let mut sentence = format!("{before}{correction}{articles}{after}");
        // The number of articles is the next that can be missed.
        for articles in [articles.as_str(), ""] {
            for most in NARROW {
                if cells(&sentence) <= columns {
                    return sentence;
                }
                let narrow = correction.clone().written(|name| shortened(name, most));
                sentence = format!("{before}{narrow}{articles}{after}");
            }
        }
        sentence
    }

    /// Whom the change is about, as they are called now. Who was taken from somebody is not followed: the other is still there.
    fn called(&self) -> Option<&str> {
        let Change { correction, on } = &self.change;
        match correction {
            Correction::Split { .. } if *on => None,
            _ => {
                let target = correction.target().filter(|_| *on);
                target.or_else(|| correction.name())
            }
        }
    }
}

/// The beginning of a name, if it has more columns.
fn shortened(name: &str, most: usize) -> String {
    if cells(name) <= most {
        return name.to_owned();
    }
    let kept = fitting(name, most - 1);
    format!("{}…", kept.trim_end())
}

/// What is told when corrections have been undone or done again.
pub fn replayed(operations: &[Operation]) -> Option<Repairing> {
    let changes = operations.iter().rev();
    let mut changes = changes.filter_map(|operation| match operation {
        Operation::Correct(change) => Some(change),
        _ => None,
    });
    changes.next().map(|change| Repairing {
        change: change.clone(),
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
        let Some(repairing) = repairing else {
            return;
        };
        // The cursor of the panel goes with the person.
        self.aside.wanted = repairing.called().map(str::to_owned);
        self.repairing.push((self.acts, repairing));
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
            let columns = usize::from(self.size.0).saturating_sub(2);
            self.tell(repairing.sentence(columns), effects);
        }
    }
}
