//! What has to change for a correction to be true: what stands against it gives way.

use std::collections::{BTreeSet, HashSet};

use crate::annotate::identity::keys;
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
            Correction::Hide { name, .. }
            | Correction::Split { name, .. }
            | Correction::Merge { name, .. }
            | Correction::Rename { name, .. }
                if is_empty(name) || correction.target().is_some_and(is_empty) =>
            {
                return Err("A name needs letters.".to_owned());
            }
            Correction::Merge { name, into, .. } if simple(name) == simple(into) => {
                return Err(format!("{name} and {into} are the same name already."));
            }
            Correction::Rename { name, to, .. } if name == to => {
                return Err(format!("{name} is called so already."));
            }
            _ => {}
        }
        let correction = self.meant(correction);
        if self.says(&correction) {
            return Ok(Vec::new());
        }
        let mut changes = self.in_the_way(&correction);
        changes.push(Change {
            correction,
            on: true,
        });
        Ok(changes)
    }

    /// The correction as it is meant. What is said of a name that is kept apart from those that are spelled alike is not said of
    /// them; and from somebody whose name is spelled alike it can be told in this spelling only.
    fn meant(&self, correction: &Correction) -> Correction {
        let is_narrow = match correction {
            Correction::Split {
                name,
                from: Some(from),
                article: None,
            } => self.is_same(name, from),
            Correction::Split { .. } | Correction::Speaker { .. } => false,
            _ => correction.name().is_some_and(|name| self.is_apart(name)),
        };
        if is_narrow {
            return correction.clone().apart();
        }
        correction.clone()
    }

    /// True if `correction` holds: it was said, or the same was said of another spelling.
    fn says(&self, correction: &Correction) -> bool {
        if self.of(&correction.subject()) == Some(correction) {
            return true;
        }
        let Subject::Name(_) = correction.subject() else {
            return false;
        };
        let known = correction.name().and_then(|name| self.about(name));
        let Some((_, known)) = known.filter(|_| !correction.is_apart()) else {
            return false;
        };
        match (known, correction) {
            (Correction::Hide { .. }, Correction::Hide { .. }) => true,
            (Correction::Merge { into, .. }, Correction::Merge { into: other, .. }) => {
                into == other
            }
            (Correction::Rename { to, .. }, Correction::Rename { to: other, .. }) => to == other,
            _ => false,
        }
    }

    /// What has to be forgotten for `correction` to be true.
    fn in_the_way(&self, correction: &Correction) -> Vec<Change> {
        let Subject::Name(subject) = correction.subject() else {
            return Vec::new();
        };
        let forget = |correction: &Correction| Change {
            correction: correction.clone(),
            on: false,
        };
        // What was said of the same person in another spelling.
        let others = self.of_other_spellings(correction);
        let mut changes: Vec<Change> = others.iter().map(|(_, other)| forget(other)).collect();
        match correction {
            // A name that stands for itself stands for nobody else either.
            Correction::Split { from: None, .. } => {
                let toward = self.toward.get(&subject).into_iter().flatten();
                let others = toward.filter(|other| **other != correction.subject());
                let mut others: Vec<&(u64, Correction)> =
                    others.filter_map(|subject| self.all.get(subject)).collect();
                others.sort_unstable_by_key(|(made, _)| *made);
                changes.extend(others.iter().map(|(_, other)| forget(other)));
            }
            Correction::Merge {
                name, into: target, ..
            }
            | Correction::Rename {
                name, to: target, ..
            } => {
                let known = self.about(target).filter(|(known, _)| *known != subject);
                match known {
                    Some((_, other)) if changes.contains(&forget(other)) => {}
                    Some((_, other @ Correction::Hide { .. })) => changes.push(forget(other)),
                    // "A is B" and then "B is A": the later one counts.
                    Some((known, other)) if self.leads_to(other, name) => {
                        // Who is to be called as one of their own spellings is called so from all of them.
                        changes.push(if known == simple(target) {
                            forget(other)
                        } else {
                            Change {
                                correction: other.clone().toward(target),
                                on: true,
                            }
                        });
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        changes
    }

    /// What is said against `correction` of other spellings of its name, the oldest first.
    fn of_other_spellings(&self, correction: &Correction) -> Vec<(u64, &Correction)> {
        let name = correction.name().unwrap_or_default();
        if correction.is_apart() || self.by_key.is_empty() {
            return Vec::new();
        }
        let alike = keys(name)
            .into_iter()
            .filter_map(|key| self.by_key.get(&key));
        let alike: BTreeSet<&(u64, String)> = alike.flatten().collect();
        let own = simple(name);
        let others = alike.into_iter().filter(|(_, other)| *other != own);
        let others = others.filter_map(|(made, other)| {
            let correction = self.of(&Subject::Name(other.clone()))?;
            Some((*made, correction))
        });
        let is_against = |other: &Correction| {
            // What leads to this very name leads on from it now.
            other.target().is_none_or(|target| simple(target) != own)
                && match correction {
                    Correction::Split {
                        from: Some(from), ..
                    } => self.leads_to(other, from),
                    _ => true,
                }
        };
        others
            .filter(|(_, other)| !other.is_apart() && is_against(other))
            .collect()
    }

    /// True if the person that `correction` makes of a name comes to be called `name` in the end.
    fn leads_to(&self, correction: &Correction, name: &str) -> bool {
        let mut seen = HashSet::new();
        let mut next = correction.target();
        while let Some(target) = next {
            if self.is_same(target, name) {
                return true;
            }
            let about = self.about(target);
            next = about
                .filter(|(known, _)| seen.insert(known.clone()))
                .and_then(|(_, correction)| correction.target());
        }
        false
    }
}
