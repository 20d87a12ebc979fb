//! What the reader has put right: who is a person and who is not, who is the same person, who said a quote.
//!
//! A correction is about a name, or about words of one article, which is known by its key; never about a position or a
//! number. So it holds however often a collection is read again. Of two corrections of the same thing the last one
//! counts. What gives way to a new one is told in `plan`, what they make of an article in `apply`, how they are written in a
//! file in `file`.

mod apply;
mod fates;
mod file;
mod plan;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::article::Key;
use crate::text::{clean, fold};

use fates::{Fate, Fates};

pub use file::{WrongLine, read};

/// One thing that the reader has put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "correction", rename_all = "snake_case", deny_unknown_fields)]
pub enum Correction {
    /// This is no person.
    Hide {
        /// The name that is none.
        name: String,
    },
    /// The same person as another one.
    Merge {
        /// The name that stands for somebody else.
        name: String,
        /// That person.
        into: String,
    },
    /// A person of their own, whoever they were taken for.
    Split {
        /// The name that stands for itself.
        name: String,
        /// Only in this article, where the name was taken for a part of somebody's full name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        article: Option<Key>,
    },
    /// The person is called otherwise.
    Rename {
        /// The name as it was found.
        name: String,
        /// The name that is shown.
        to: String,
    },
    /// A quote is of somebody else.
    Speaker {
        /// The article in which it stands.
        article: Key,
        /// Its words.
        quote: String,
        /// Who said it; `None` if that is not known.
        speaker: Option<String>,
    },
}

/// What a correction is about. Names and words are in their simplest form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A name, wherever it stands.
    Name(String),
    /// A way in which one article writes a name.
    Spelling(Key, String),
    /// A quote, by its words.
    Quote(Key, String),
}

impl Correction {
    /// What it is about: of two corrections with the same subject the later one counts.
    #[must_use]
    pub fn subject(&self) -> Subject {
        match self {
            Self::Split {
                name,
                article: Some(article),
            } => Subject::Spelling(*article, simple(name)),
            Self::Hide { name }
            | Self::Merge { name, .. }
            | Self::Split { name, .. }
            | Self::Rename { name, .. } => Subject::Name(simple(name)),
            Self::Speaker { article, quote, .. } => Subject::Quote(*article, words(quote)),
        }
    }

    /// The same with names and words that are safe to show: a file or a journal may come from anywhere.
    fn safe(mut self) -> Self {
        let texts: [Option<&mut String>; 2] = match &mut self {
            Self::Hide { name } | Self::Split { name, .. } => [Some(name), None],
            Self::Merge { name, into: other } | Self::Rename { name, to: other } => {
                [Some(name), Some(other)]
            }
            Self::Speaker { quote, speaker, .. } => [Some(quote), speaker.as_mut()],
        };
        for text in texts.into_iter().flatten() {
            *text = clean::line(text);
        }
        self
    }

    /// The name that it is about, as it is written.
    fn name(&self) -> Option<&str> {
        match self {
            Self::Hide { name }
            | Self::Merge { name, .. }
            | Self::Split { name, .. }
            | Self::Rename { name, .. } => Some(name),
            Self::Speaker { .. } => None,
        }
    }

    /// Who the name is said to be.
    fn target(&self) -> Option<&str> {
        match self {
            Self::Merge { into, .. } => Some(into),
            Self::Rename { to, .. } => Some(to),
            _ => None,
        }
    }
}

/// A name in the form by which names are compared: small letters, one space between words.
#[must_use]
pub fn simple(name: &str) -> String {
    let mut simple = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !simple.is_empty() {
            simple.push(' ');
        }
        if word.is_ascii() {
            simple.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
        } else {
            let seen = word.nfc().filter(|&letter| letter != clean::INVISIBLE);
            simple.extend(seen.flat_map(char::to_lowercase));
        }
    }
    simple
}

/// The words of a quote without marks and spelling.
fn words(quote: &str) -> String {
    fold::words(quote).join(" ")
}

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
        if let Some((_, before)) = self.all.remove(&subject)
            && let Some(target) = before.target()
            && let Some(toward) = self.toward.get_mut(&simple(target))
        {
            toward.remove(&subject);
        }
        if change.on {
            if let Some(target) = correction.target() {
                let toward = self.toward.entry(simple(target)).or_default();
                toward.insert(subject.clone());
            }
            self.made += 1;
            self.all.insert(subject, (self.made, correction));
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

    /// What is shown for a name that was found in an article.
    #[must_use]
    pub fn shown<'a>(&'a self, name: &'a str) -> Shown<'a> {
        if self.all.is_empty() {
            return Shown::As(name);
        }
        match self.fates().get(&simple(name)) {
            None => Shown::As(name),
            Some(Fate::Hidden) => Shown::Hidden,
            Some(Fate::Called(other)) => Shown::As(other),
        }
    }

    /// True if something in this article is put right.
    fn is_about(&self, article: Key) -> bool {
        self.fates().is_about(article)
    }

    /// The other names of a person who is shown as `name`.
    #[must_use]
    pub fn aliases(&self, name: &str) -> &[String] {
        if self.all.is_empty() {
            return &[];
        }
        self.fates().aliases(&simple(name))
    }

    /// The names that stand for themselves because the reader said so: whoever joins spellings of one name must leave them
    /// out.
    #[must_use]
    pub fn apart(&self) -> Vec<&str> {
        let split = self
            .all
            .values()
            .filter_map(|(_, correction)| match correction {
                Correction::Split {
                    name,
                    article: None,
                } => Some(name.as_str()),
                _ => None,
            });
        split.collect()
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
                    touched.names.extend(self.fates().together_with(name));
                    touched.names.extend(before.fates().together_with(name));
                }
                Subject::Spelling(article, _) | Subject::Quote(article, _) => {
                    touched.articles.insert(*article);
                }
            }
        }
        touched
    }

    fn fates(&self) -> &Fates {
        self.fates.get_or_init(|| Fates::of(&self.all()))
    }
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
    /// Names, in their simple form.
    pub names: HashSet<String>,
    /// Articles.
    pub articles: HashSet<Key>,
}
