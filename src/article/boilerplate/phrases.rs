//! What the lines around a story begin with: the phrases of our languages, and of one that has no file yet.

use std::sync::LazyLock;

use crate::language;

/// What a line is known by, lower case.
#[derive(Debug, Clone, Copy)]
pub enum Phrase {
    /// `see also`: the line begins with it.
    Opening(&'static str),
    /// `source.`: the whole line, apart from signs and numbers.
    Whole(&'static str),
    /// `get our … in your inbox`: how the line begins, and what comes later in it.
    Parts(&'static str, &'static str),
    /// `leave a comment …`: the line begins with it, and a form follows.
    Form(&'static str),
}

impl Phrase {
    /// A phrase in the notation of [`language::Language::boilerplate`].
    fn new(written: &'static str) -> Self {
        if let Some((opening, more)) = written.split_once(" … ") {
            Self::Parts(opening, more)
        } else if let Some(form) = written.strip_suffix(" …") {
            Self::Form(form)
        } else if let Some(whole) = written.strip_suffix('.') {
            Self::Whole(whole)
        } else {
            Self::Opening(written)
        }
    }
}

/// The phrases for a text in the language called `code`. Pages in other languages are built with English software; where the
/// language is unknown, it may be any.
#[must_use]
pub fn of(code: &str) -> Vec<Phrase> {
    ALL.iter()
        .filter(|(other, _)| code == "und" || *other == "en" || *other == code)
        .flat_map(|(_, phrases)| phrases)
        .copied()
        .collect()
}

/// Every language's code and phrases.
static ALL: LazyLock<Vec<(&str, Vec<Phrase>)>> = LazyLock::new(|| {
    let ours = language::ALL
        .iter()
        .map(|language| (language.code, language.boilerplate));
    ours.chain(OTHERS)
        .map(|(code, phrases)| {
            (
                code,
                phrases.iter().map(|phrase| Phrase::new(phrase)).collect(),
            )
        })
        .collect()
});

/// A language without a file of its own.
const OTHERS: [(&str, &[&str]); 1] = [(
    "ar",
    &[
        "اقرأ أيضا",
        "اقرأ أيضاً",
        "شارك المقال",
        "تابعونا على",
        "المصدر:",
        "إعلان.",
    ],
)];
