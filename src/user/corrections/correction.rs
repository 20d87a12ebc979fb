//! One correction: what is put right, and what that is about.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::article::Key;
use crate::text::{clean, fold};

/// One thing that the reader has put right. What is said of a name holds for all spellings of it, in whatever language, if
/// not `only` this one is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "correction", rename_all = "snake_case", deny_unknown_fields)]
pub enum Correction {
    /// This is no person.
    Hide {
        /// The name that is none.
        name: String,
        /// Only in this spelling.
        #[serde(default, skip_serializing_if = "is_false")]
        only: bool,
    },
    /// The same person as another one.
    Merge {
        /// The name that stands for somebody else.
        name: String,
        /// That person.
        into: String,
        /// Only in this spelling.
        #[serde(default, skip_serializing_if = "is_false")]
        only: bool,
    },
    /// A person of their own, whoever they were taken for.
    Split {
        /// The name that stands for itself.
        name: String,
        /// Who it is not. Without one, the name is kept apart from all others, also from those that are spelled alike.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
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
        /// Only in this spelling.
        #[serde(default, skip_serializing_if = "is_false")]
        only: bool,
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

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_false(flag: &bool) -> bool {
    !flag
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
    /// This is no person.
    pub fn hide(name: impl Into<String>) -> Self {
        Self::Hide {
            name: name.into(),
            only: false,
        }
    }

    /// The same person as another one.
    pub fn merge(name: impl Into<String>, into: impl Into<String>) -> Self {
        Self::Merge {
            name: name.into(),
            into: into.into(),
            only: false,
        }
    }

    /// The person is called otherwise.
    pub fn rename(name: impl Into<String>, to: impl Into<String>) -> Self {
        Self::Rename {
            name: name.into(),
            to: to.into(),
            only: false,
        }
    }

    /// What it is about: of two corrections with the same subject the later one counts.
    #[must_use]
    pub fn subject(&self) -> Subject {
        match self {
            Self::Split {
                name,
                article: Some(article),
                ..
            } => Subject::Spelling(*article, simple(name)),
            Self::Hide { name, .. }
            | Self::Merge { name, .. }
            | Self::Split { name, .. }
            | Self::Rename { name, .. } => Subject::Name(simple(name)),
            Self::Speaker { article, quote, .. } => Subject::Quote(*article, words(quote)),
        }
    }

    /// The same with names and words that are safe to show: a file or a journal may come from anywhere.
    pub(super) fn safe(self) -> Self {
        self.written(clean::line)
    }

    /// The same with names and words that are `written` otherwise.
    #[must_use]
    pub fn written(mut self, written: impl Fn(&str) -> String) -> Self {
        let texts: [Option<&mut String>; 2] = match &mut self {
            Self::Hide { name, .. } => [Some(name), None],
            Self::Split { name, from, .. } => [Some(name), from.as_mut()],
            Self::Merge {
                name, into: other, ..
            }
            | Self::Rename {
                name, to: other, ..
            } => [Some(name), Some(other)],
            Self::Speaker { quote, speaker, .. } => [Some(quote), speaker.as_mut()],
        };
        for text in texts.into_iter().flatten() {
            *text = written(text);
        }
        self
    }

    /// The name that it is about, as it is written.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Hide { name, .. }
            | Self::Merge { name, .. }
            | Self::Split { name, .. }
            | Self::Rename { name, .. } => Some(name),
            Self::Speaker { .. } => None,
        }
    }

    /// Who the name is said to be.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        match self {
            Self::Merge { into, .. } => Some(into),
            Self::Rename { to, .. } => Some(to),
            _ => None,
        }
    }

    /// The same, but the name is said to be somebody else.
    pub(super) fn toward(mut self, target: &str) -> Self {
        if let Self::Merge { into: other, .. } | Self::Rename { to: other, .. } = &mut self {
            target.clone_into(other);
        }
        self
    }

    /// True if the name has nothing to do with those that are spelled alike.
    pub(super) fn is_apart(&self) -> bool {
        match self {
            Self::Hide { only, .. } | Self::Merge { only, .. } | Self::Rename { only, .. } => *only,
            Self::Split { from, article, .. } => from.is_none() && article.is_none(),
            Self::Speaker { .. } => false,
        }
    }

    /// The same for the one spelling only.
    pub(super) fn apart(mut self) -> Self {
        match &mut self {
            Self::Hide { only, .. } | Self::Merge { only, .. } | Self::Rename { only, .. } => {
                *only = true;
            }
            Self::Split {
                from,
                article: None,
                ..
            } => *from = None,
            Self::Split { .. } | Self::Speaker { .. } => {}
        }
        self
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
pub(super) fn words(quote: &str) -> String {
    fold::joined_words(quote)
}
