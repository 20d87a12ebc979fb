//! What the corrections say of the names of one article.
//!
//! To find out whether anything is said of a name, all its spellings have to be thought of, which is dear; of most names
//! nothing is said. So it is asked once for each name, and remembered.

use std::collections::HashMap;

use crate::annotate::Annotations;
use crate::article::Article;
use crate::user::corrections::{Corrections, Shown};

/// For each name that was met, whether anything is said of it or of a spelling of it.
#[derive(Debug, Clone, Default)]
pub struct Met(HashMap<String, bool>);

impl Met {
    /// Forgets a name, since something else is said of it now.
    pub fn forget(&mut self, name: &str) {
        self.0.remove(name);
    }

    fn concerns(&mut self, corrections: &Corrections, name: &str) -> bool {
        if let Some(&known) = self.0.get(name) {
            return known;
        }
        let is_concerned = corrections.concern(name);
        self.0.insert(name.to_owned(), is_concerned);
        is_concerned
    }
}

/// What the corrections say of the names of one article.
#[derive(Debug)]
pub struct Said<'a> {
    pub(super) corrections: &'a Corrections,
    /// The names of which something is said, those that are found and those that are shown; `None` if it has to be asked for each,
    /// since the article has names of its own.
    names: Option<Vec<&'a str>>,
}

impl Corrections {
    /// What is said of the names that were `found` in an article. `met` knows what was asked before, of these corrections or of
    /// others that say the same of its names.
    #[must_use]
    pub fn said<'a>(
        &'a self,
        article: &Article,
        found: &'a Annotations,
        met: &mut Met,
    ) -> Said<'a> {
        let mut said = Said {
            corrections: self,
            names: Some(Vec::new()),
        };
        if self.is_empty() {
            return said;
        }
        if self.is_about(article.key) {
            said.names = None;
            return said;
        }
        let people = found.people.iter().map(|person| &person.name);
        let bodies = found.bodies.iter().map(|body| &body.name);
        let speakers = found.quotes.iter().flat_map(|quote| &quote.speaker);
        let found = people
            .chain(bodies)
            .chain(speakers.map(|speaker| &speaker.name));
        let mut names: Vec<&str> = Vec::new();
        for name in found {
            if !names.contains(&name.as_str()) && met.concerns(self, name) {
                names.push(name);
                if let Shown::As(shown) = self.shown(name) {
                    names.push(shown);
                }
            }
        }
        said.names = Some(names);
        said
    }

    /// True if something is said of a name, or of somebody that they are called so.
    fn concern(&self, name: &str) -> bool {
        self.about(name).is_some() || !self.aliases(name).is_empty()
    }
}

impl<'a> Said<'a> {
    /// True if nothing is said of anybody in the article.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.names.as_ref().is_some_and(Vec::is_empty)
    }

    fn is_about(&self, name: &str) -> bool {
        let mut names = self.names.iter().flatten();
        self.names.is_none() || names.any(|known| *known == name)
    }

    /// What is shown for a name that was found in the article.
    #[must_use]
    pub fn shown<'b>(&self, name: &'b str) -> Shown<'b>
    where
        'a: 'b,
    {
        if self.is_about(name) {
            self.corrections.shown(name)
        } else {
            Shown::As(name)
        }
    }

    /// The other names of somebody who is shown as `name`, as the reader has told.
    #[must_use]
    pub fn aliases(&self, name: &str) -> &'a [String] {
        if self.is_about(name) {
            self.corrections.aliases(name)
        } else {
            &[]
        }
    }

    /// True if both names are one person's, as far as their spelling and the reader say.
    #[must_use]
    pub fn is_same(&self, one: &str, other: &str) -> bool {
        self.is_about(one) && self.is_about(other) && self.corrections.is_same(one, other)
    }

    /// True if somebody has to be called otherwise, or is nobody.
    pub(super) fn calls_somebody_otherwise(&self) -> bool {
        let mut names = self.names.iter().flatten();
        names.any(|name| self.corrections.shown(name) != Shown::As(name))
    }
}
