//! The names of months, as our languages write them.

use crate::language;

/// The number of the month called `word` in `language` (a code such as `de` or `de-AT`) or in English, in which machines write;
/// in any language, if the language is not one of ours.
#[must_use]
pub fn number(word: &str, language: &str) -> Option<i8> {
    if !(3..=24).contains(&word.len()) {
        return None;
    }
    let word = word.to_lowercase();
    let code = language.get(..2).unwrap_or(language);
    let all = || {
        language::ALL
            .iter()
            .map(|language| (language.code, &language.months))
    };
    let known = all().any(|(other, _)| other.eq_ignore_ascii_case(code));
    all()
        .filter(|(other, _)| !known || other.eq_ignore_ascii_case(code) || *other == "en")
        .find_map(|(_, months)| {
            months
                .iter()
                .position(|names| names.contains(&word.as_str()))
        })
        .and_then(|at| i8::try_from(at + 1).ok())
}
