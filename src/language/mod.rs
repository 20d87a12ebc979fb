//! One file for each language: its words, its marks, its examples.
//!
//! To add a language: copy `english.rs` (the simplest), fill in its words, give it marked example sentences that must come
//! out right, and add its two lines here. A language that is not here is read with [`UNKNOWN`]: it still gets its quotes.

pub mod countries;
pub mod detect;
pub mod english;
pub mod german;

/// What the program knows of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code, `und` for an unknown one.
    pub code: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// The names of the months, January first; each in all the forms that dates use, lower case.
    pub months: [&'static [&'static str]; 12],
    /// Lines that are not part of an article (share lines, comment forms, "read also"), lower case. `see also` is the opening of
    /// a line, `source.` all of it apart from signs and numbers, and after `leave a comment …` nothing but a form follows.
    pub boilerplate: &'static [&'static str],
}

/// The languages with a file of their own.
pub static ALL: [&Language; 2] = [&english::ENGLISH, &german::GERMAN];

/// Stands in where the language is not known or has no file yet.
pub static UNKNOWN: Language = Language {
    code: "und",
    name: "unknown",
    months: [&[]; 12],
    boilerplate: &[],
};

/// The language with this ISO 639-1 code, or [`UNKNOWN`].
#[must_use]
pub fn of(code: &str) -> &'static Language {
    ALL.into_iter()
        .find(|language| language.code == code)
        .unwrap_or(&UNKNOWN)
}
