//! What has to change for a correction to be true: what stands against it gives way.

use std::collections::HashSet;

use crate::user::corrections::{Change, Correction, Corrections, Subject, simple, words};

impl Corrections {
    /// The changes that make `correction` true, in order; none if it is true already. What stands against it gives way:
    /// who is called Kim Jong-un from now on cannot be somebody else besides.
    ///
    /// # Errors
    /// If it says nothing: why, as a sentence.
    pub fn plan(&self, correction: &Correction) -> Result<Vec<Change>, String> {
        let is_empty = |name: &str| simple(name).is_empty();
        match correction {
            Correction::Speaker { quote, .. } if words(quote).is_empty() => {
                return Err("A quote needs words.".to_owned());
            }
            Correction::Hide { name }
            | Correction::Split { name, .. }
            | Correction::Merge { name, .. }
            | Correction::Rename { name, .. }
                if is_empty(name) || correction.target().is_some_and(is_empty) =>
            {
                return Err("A name needs letters.".to_owned());
            }
            Correction::Merge { name, into } if simple(name) == simple(into) => {
                return Err(format!("{name} and {into} are the same name already."));
            }
            Correction::Rename { name, to } if name == to => {
                return Err(format!("{name} is called so already."));
            }
            _ => {}
        }
        if self.of(&correction.subject()) == Some(correction) {
            return Ok(Vec::new());
        }
        let mut changes = self.in_the_way(correction);
        changes.push(Change {
            correction: correction.clone(),
            on: true,
        });
        Ok(changes)
    }

    /// What has to be forgotten for `correction` to be true.
    fn in_the_way(&self, correction: &Correction) -> Vec<Change> {
        let forget = |correction: &Correction| Change {
            correction: correction.clone(),
            on: false,
        };
        match correction {
            // A name that stands for itself stands for nobody else either.
            Correction::Split {
                name,
                article: None,
            } => {
                let toward = self.toward.get(&simple(name)).into_iter().flatten();
                let others = toward.filter(|subject| **subject != correction.subject());
                let mut others: Vec<&(u64, Correction)> =
                    others.filter_map(|subject| self.all.get(subject)).collect();
                others.sort_unstable_by_key(|(made, _)| *made);
                others.iter().map(|(_, other)| forget(other)).collect()
            }
            Correction::Merge { name, into: target } | Correction::Rename { name, to: target } => {
                let target = Subject::Name(simple(target));
                match self.of(&target) {
                    Some(Correction::Hide { .. }) => self.of(&target).map(forget),
                    // "A is B" and then "B is A": the later one counts.
                    Some(other) if self.leads_to(other, &simple(name)) => Some(forget(other)),
                    _ => None,
                }
                .into_iter()
                .collect()
            }
            _ => Vec::new(),
        }
    }

    /// True if the person that `correction` makes of a name comes to be called `name` in the end.
    fn leads_to(&self, correction: &Correction, name: &str) -> bool {
        let mut seen = HashSet::new();
        let mut next = correction.target().map(simple);
        while let Some(target) = next {
            if target == name {
                return true;
            }
            next = self
                .of(&Subject::Name(target.clone()))
                .and_then(Correction::target)
                .map(simple)
                .filter(|_| seen.insert(target));
        }
        false
    }
}
