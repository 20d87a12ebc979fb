//! What the corrections come to for each name: "A is B" and "B is C" make C of both.

use std::collections::{HashMap, HashSet};

use crate::article::Key;
use crate::user::corrections::{Correction, Subject, simple};

/// What becomes of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is no person.
    Hidden,
    /// The person is called so.
    Called(String),
}

/// What becomes of all names that a correction is about. Names are in their simple form.
#[derive(Debug, Clone, Default)]
pub struct Fates {
    names: HashMap<String, Fate>,
    /// For each name that is shown, the others of the same person.
    aliases: HashMap<String, Vec<String>>,
    /// The articles in which something is put right that holds there only.
    articles: HashSet<Key>,
}

impl Fates {
    /// What `corrections` come to, which are given in the order in which they were made.
    pub fn of(corrections: &[&Correction]) -> Self {
        let links = links(corrections);
        let ends = ends(&links);
        let mut fates = Self::default();
        for correction in corrections {
            let name = match correction.subject() {
                Subject::Name(name) => name,
                Subject::Spelling(article, _) | Subject::Quote(article, _) => {
                    fates.articles.insert(article);
                    continue;
                }
            };
            match ends.get(name.as_str()) {
                Some(Link::Hidden) => {
                    fates.names.insert(name, Fate::Hidden);
                }
                Some(Link::To { shown, last }) => {
                    if name != *last {
                        let aliases = fates.aliases.entry(last.clone()).or_default();
                        aliases.extend(correction.name().map(str::to_owned));
                    }
                    let called = Fate::Called((*shown).to_owned());
                    fates.names.insert(name, called);
                }
                None => {}
            }
        }
        fates
    }

    /// True if something in this article is put right.
    pub fn is_about(&self, article: Key) -> bool {
        self.articles.contains(&article)
    }

    /// What becomes of a name; `None` if it stays what it is.
    pub fn get(&self, name: &str) -> Option<&Fate> {
        self.names.get(name)
    }

    /// The other names of the person who is shown so.
    pub fn aliases(&self, name: &str) -> &[String] {
        self.aliases.get(name).map_or(&[], Vec::as_slice)
    }

    /// All names of the person who is found as `name`.
    pub fn together_with(&self, name: &str) -> HashSet<String> {
        let shown = match self.get(name) {
            Some(Fate::Called(called)) => simple(called),
            _ => name.to_owned(),
        };
        let others = self.aliases(&shown).iter().map(|alias| simple(alias));
        others.chain([name.to_owned(), shown.clone()]).collect()
    }
}

/// What one correction makes of a name.
#[derive(Debug)]
enum Link<'a> {
    Hidden,
    /// Another name: as it is written, and in its simple form.
    To {
        shown: &'a str,
        last: String,
    },
}

/// The corrections of names, without circles: two windows or two files can say "A is B" and "B is A", and then the later
/// one counts.
fn links<'a>(corrections: &[&'a Correction]) -> HashMap<String, Link<'a>> {
    let mut links = HashMap::new();
    for correction in corrections {
        let Subject::Name(name) = correction.subject() else {
            continue;
        };
        let link = match correction.target() {
            Some(shown) => {
                let last = simple(shown);
                while last != name && reaches(&links, &last, &name) {
                    links.remove(&last);
                }
                Link::To { shown, last }
            }
            None if matches!(correction, Correction::Hide { .. }) => Link::Hidden,
            None => continue,
        };
        links.insert(name, link);
    }
    links
}

/// True if the links lead from one name to the other.
fn reaches(links: &HashMap<String, Link<'_>>, from: &str, to: &str) -> bool {
    let mut at = from;
    while let Some(Link::To { last, .. }) = links.get(at) {
        if last == to {
            return true;
        }
        if last == at {
            return false;
        }
        at = last;
    }
    false
}

/// For each name the last of the links that lead on from it. A link that leads to one whose end is known is not followed
/// again, so a chain is walked once, however long it is.
fn ends<'a, 'b>(links: &'b HashMap<String, Link<'a>>) -> HashMap<&'b str, &'b Link<'a>> {
    let mut ends: HashMap<&str, &Link> = HashMap::new();
    for (name, first) in links {
        let (mut at, mut link) = (name.as_str(), first);
        let mut way = Vec::new();
        while !ends.contains_key(at) {
            way.push(at);
            match link {
                Link::To { last, .. } if last != at && links.contains_key(last) => {
                    at = last;
                    link = &links[last];
                }
                _ => break,
            }
        }
        let end = ends.get(at).copied().unwrap_or(link);
        ends.extend(way.into_iter().map(|name| (name, end)));
    }
    ends
}
