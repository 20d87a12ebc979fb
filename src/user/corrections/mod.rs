//! What the reader has put right: who is a person and who is not, who is the same person, who said a quote.
//!
//! A correction is about a name, or about words of one article, which is known by its key; never about a position or a
//! number. So it holds however often a collection is read again. What is said of a name holds for all spellings of it that
//! are surely one person's (`annotate::identity`), but for those of which something else is said. Of two corrections of the
//! same thing the last one counts. What gives way to a new one is told in `plan`, what becomes of each name in `fates`, what
//! they say of an article in `said` and make of it in `apply`, how they are written in a file in `file`.

mod apply;
mod correction;
mod fates;
mod file;
mod plan;
mod said;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::annotate::identity::{keys, plain};
use crate::article::Key;

use correction::words;
use fates::{Fate, Fates};

pub use correction::{Correction, Subject, simple};
pub use file::{WrongLine, read};
pub use said::{Met, Said};

/// One change of the corrections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What is said.
    pub correction: Correction,
    /// True if it holds from now on; false if nothing holds any more of what it is about.
    pub on: bool,
}

/// All corrections that hold.
#[derive(Debug, Clone, Default)]
pub struct Corrections {
    /// By their subject, each with its place in the order in which they were made.
    all: HashMap<Subject, (u64, Correction)>,
    made: u64,
    /// For each name those of `all` that say of somebody that they are it, or are called so.
    toward: HashMap<String, HashSet<Subject>>,
    /// For each key of a name those of `all` that are about a name with this key, the newest last. Of a name that is kept apart only
    /// the plain form is a key.
    by_key: HashMap<String, BTreeSet<(u64, String)>>,
    /// What they come to for each name; made when it is asked for.
    fates: OnceLock<Fates>,
}

/// The same corrections hold; the order in which they were made does not matter.
impl PartialEq for Corrections {
    fn eq(&self, other: &Self) -> bool {
        self.all.len() == other.all.len()
            && self
                .all
                .keys()
                .all(|subject| self.of(subject) == other.of(subject))
    }
}

impl Corrections {
    /// True if there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All of them, the newest last.
    #[must_use]
    pub fn all(&self) -> Vec<&Correction> {
        let mut all: Vec<&(u64, Correction)> = self.all.values().collect();
        all.sort_unstable_by_key(|(made, _)| *made);
        all.into_iter().map(|(_, correction)| correction).collect()
    }

    /// What holds for a subject.
    #[must_use]
    pub fn of(&self, subject: &Subject) -> Option<&Correction> {
        self.all.get(subject).map(|(_, correction)| correction)
    }

    /// Makes `change` true.
    pub fn apply(&mut self, change: &Change) {
        self.fates.take();
        let correction = change.correction.clone().safe();
        let subject = correction.subject();
        if let Some((made, before)) = self.all.remove(&subject) {
            self.forget(&subject, made, &before);
        }
        if !change.on {
            return;
        }
        self.made += 1;
        if let Some(target) = correction.target() {
            let toward = self.toward.entry(simple(target)).or_default();
            toward.insert(subject.clone());
        }
        if let Subject::Name(name) = &subject {
            for key in keys_of(&correction) {
                let alike = self.by_key.entry(key).or_default();
                alike.insert((self.made, name.clone()));
            }
        }
        self.all.insert(subject, (self.made, correction));
    }

    /// Takes a correction out of the tables beside `all`.
    fn forget(&mut self, subject: &Subject, made: u64, correction: &Correction) {
        if let Some(target) = correction.target()
            && let Some(toward) = self.toward.get_mut(&simple(target))
        {
            toward.remove(subject);
        }
        if let Subject::Name(name) = subject {
            for key in keys_of(correction) {
                if let Some(alike) = self.by_key.get_mut(&key) {
                    alike.remove(&(made, name.clone()));
                    if alike.is_empty() {
                        self.by_key.remove(&key);
                    }
                }
            }
        }
    }

    /// The change that takes `change` back, if it is not made yet.
    #[must_use]
    pub fn inverse(&self, change: &Change) -> Change {
        let before = self.of(&change.correction.subject());
        Change {
            correction: before.unwrap_or(&change.correction).clone(),
            on: before.is_some(),
        }
    }

    /// What holds for a name, wherever it stands: what is said of it as it is written, else what was said last of a name
    /// that is one person's with it.
    fn about(&self, name: &str) -> Option<(String, &Correction)> {
        if self.all.is_empty() {
            return None;
        }
        let exactly = Subject::Name(simple(name));
        if let Some(correction) = self.of(&exactly) {
            let Subject::Name(name) = exactly else {
                return None;
            };
            return Some((name, correction));
        }
        let mut newest: Option<(u64, &String, &Correction)> = None;
        for (place, key) in keys(name).iter().enumerate() {
            for (made, other) in self.by_key.get(key).into_iter().flatten() {
                let Some(correction) = self.of(&Subject::Name(other.clone())) else {
                    continue;
                };
                // Written with other signs it is kept apart, too.
                if place == 0 && correction.is_apart() {
                    return Some((other.clone(), correction));
                }
                // Who somebody is not says nothing of another spelling.
                let says = !matches!(correction, Correction::Split { .. });
                if says && newest.is_none_or(|(last, ..)| last < *made) {
                    newest = Some((*made, other, correction));
                }
            }
        }
        newest.map(|(_, other, correction)| (other.clone(), correction))
    }

    /// True if the name has nothing to do with those that are spelled alike.
    fn is_apart(&self, name: &str) -> bool {
        self.about(name)
            .is_some_and(|(_, correction)| correction.is_apart())
    }

    /// What `name` shares with the spellings that are one person's with it.
    fn keys(&self, name: &str) -> Vec<String> {
        if self.is_apart(name) {
            return vec![plain(name)];
        }
        keys(name)
    }

    /// True if both names are one person's, as far as their spelling and the reader say.
    fn is_same(&self, one: &str, other: &str) -> bool {
        simple(one) == simple(other) || {
            let keys = self.keys(one);
            self.keys(other).iter().any(|key| keys.contains(key))
        }
    }

    /// What is shown for a name that was found in an article.
    #[must_use]
    pub fn shown<'a>(&'a self, name: &'a str) -> Shown<'a> {
        let fate = self
            .about(name)
            .and_then(|(subject, _)| self.fates().get(&subject));
        match fate {
            None => Shown::As(name),
            Some(Fate::Hidden) => Shown::Hidden,
            Some(Fate::Called(other)) => Shown::As(other),
        }
    }

    /// True if something in this article is put right.
    fn is_about(&self, article: Key) -> bool {
        self.fates().is_about(article)
    }

    /// The other names of a person who is shown as `name`, as the reader has told.
    #[must_use]
    pub fn aliases(&self, name: &str) -> &[String] {
        if self.toward.is_empty() {
            return &[];
        }
        self.fates().aliases(&self.keys(name))
    }

    /// The names that stand for themselves because the reader said so: whoever joins spellings of one name must leave them
    /// out.
    #[must_use]
    pub fn apart(&self) -> Vec<&str> {
        let apart = self
            .all
            .values()
            .filter(|(_, correction)| correction.is_apart())
            .filter_map(|(_, correction)| correction.name());
        apart.collect()
    }

    /// What an article may have to be read again for, now that these corrections hold and not `before`.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Touched {
        let mut touched = Touched::default();
        let subjects: HashSet<&Subject> = self.all.keys().chain(before.all.keys()).collect();
        for subject in subjects {
            if self.of(subject) == before.of(subject) {
                continue;
            }
            match subject {
                Subject::Name(name) => {
                    for corrections in [self, before] {
                        touched.names.extend(corrections.together_with(name));
                    }
                }
                Subject::Spelling(article, _) | Subject::Quote(article, _) => {
                    touched.articles.insert(*article);
                }
            }
        }
        touched
    }

    /// All names of the person who is found as `name`, of which something is said.
    fn together_with(&self, name: &str) -> HashSet<String> {
        let shown = match self.shown(name) {
            Shown::As(shown) => shown,
            Shown::Hidden => name,
        };
        let others = self.aliases(shown).iter().cloned();
        others.chain([name.to_owned(), shown.to_owned()]).collect()
    }

    fn fates(&self) -> &Fates {
        self.fates.get_or_init(|| Fates::of(self))
    }
}

/// The keys by which other spellings of the name find a correction.
fn keys_of(correction: &Correction) -> Vec<String> {
    let name = correction.name().unwrap_or_default();
    if correction.is_apart() {
        return vec![plain(name)];
    }
    keys(name)
}

/// What is shown for a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown<'a> {
    /// A person of this name.
    As(&'a str),
    /// Nobody.
    Hidden,
}

/// Names and articles that a change of the corrections is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// Names; all their spellings are meant.
    pub names: HashSet<String>,
    /// Articles.
    pub articles: HashSet<Key>,
}
