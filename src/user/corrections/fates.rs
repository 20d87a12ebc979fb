//! What the corrections come to for each name: "A is B" and "B is C" make C of both.

use std::collections::{HashMap, HashSet};

use crate::article::Key;
use crate::user::corrections::{Correction, Corrections, Subject, simple};

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
    /// For each person who is shown under a name that is told, the other names.
    aliases: Vec<Vec<String>>,
    /// Which of these people it is, by the keys of the name that is shown.
    people: HashMap<String, usize>,
    /// The articles in which something is put right that holds there only.
    articles: HashSet<Key>,
}

impl Fates {
    /// What `corrections` come to.
    pub fn of(corrections: &Corrections) -> Self {
        let all = corrections.all();
        let links = links(corrections, &all);
        let ends = ends(&links);
        let mut fates = Self::default();
        for correction in all {
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
                Some(Link::To { shown, .. }) => {
                    if name != simple(shown) {
                        let person = fates.person(corrections.keys(shown));
                        fates.aliases[person].extend(correction.name().map(str::to_owned));
                    }
                    let called = Fate::Called((*shown).to_owned());
                    fates.names.insert(name, called);
                }
                None => {}
            }
        }
        fates
    }

    /// The person whose name has these keys.
    fn person(&mut self, keys: Vec<String>) -> usize {
        let known = keys.iter().find_map(|key| self.people.get(key).copied());
        let person = known.unwrap_or_else(|| {
            self.aliases.push(Vec::new());
            self.aliases.len() - 1
        });
        for key in keys {
            self.people.entry(key).or_insert(person);
        }
        person
    }

    /// True if something in this article is put right.
    pub fn is_about(&self, article: Key) -> bool {
        self.articles.contains(&article)
    }

    /// What becomes of a name of which something is said; `None` if it stays what it is.
    pub fn get(&self, name: &str) -> Option<&Fate> {
        self.names.get(name)
    }

    /// The other names of the person who is shown under a name with one of these keys.
    pub fn aliases(&self, keys: &[String]) -> &[String] {
        let person = keys.iter().find_map(|key| self.people.get(key));
        person.map_or(&[], |&person| &self.aliases[person])
    }
}

/// What one correction makes of a name.
#[derive(Debug)]
enum Link<'a> {
    Hidden,
    /// Another name, as it is written, and the name whose correction holds for that one.
    To {
        shown: &'a str,
        next: Option<String>,
    },
}

/// The corrections of names, without circles: two windows or two files can say "A is B" and "B is A", and then the later
/// one counts. They are given in the order in which they were made.
fn links<'a>(corrections: &Corrections, all: &[&'a Correction]) -> HashMap<String, Link<'a>> {
    let mut links = HashMap::new();
    for correction in all {
        let Subject::Name(name) = correction.subject() else {
            continue;
        };
        let link = match correction.target() {
            Some(shown) => {
                let next = corrections.about(shown).map(|(next, _)| next);
                // Whose name is only written otherwise now is called so, and that is the end of it.
                let next = next.filter(|next| *next != name);
                if let Some(next) = &next {
                    while reaches(&links, next, &name) {
                        links.remove(next);
                    }
                }
                Link::To { shown, next }
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
    while let Some(Link::To {
        next: Some(next), ..
    }) = links.get(at)
    {
        if next == to {
            return true;
        }
        at = next;
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
                Link::To {
                    next: Some(next), ..
                } if links.contains_key(next) => {
                    at = next;
                    link = &links[next];
                }
                _ => break,
            }
        }
        let end = ends.get(at).copied().unwrap_or(link);
        ends.extend(way.into_iter().map(|name| (name, end)));
    }
    ends
}
