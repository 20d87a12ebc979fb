//! The cases of names: "Путина", "Путину" and "Путиным" are one name, and so are "Nowakiem" and "Nowak".
//!
//! A language lists classes of endings ([`Language::name_endings`](crate::language::Grammar::name_endings)); two words are
//! forms of one name if one class has the endings of both behind the same stem. A language without classes does not inflect
//! names, and nothing is looked at.

/// Classes of endings: that of the nominative, and all others, parted by blanks.
pub type Classes = &'static [(&'static str, &'static str)];

/// The shortest stem, in bytes: "Лев", "Jan".
pub const SHORTEST: usize = 3;

/// True if `one` and `other`, in lower case, are the same word or two cases of it.
#[must_use]
pub fn are_forms_of_one(classes: Classes, one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let Some(first) = one.chars().next() else {
        return false;
    };
    if !other.starts_with(first) {
        return false;
    }
    classes.iter().any(|(nominative, others)| {
        let mut endings = std::iter::once(*nominative).chain(others.split(' '));
        endings.any(|ending| {
            stem(one, ending)
                .and_then(|stem| other.strip_prefix(stem))
                .is_some_and(|rest| {
                    rest == *nominative || others.split(' ').any(|ending| ending == rest)
                })
        })
    })
}

/// The words that `word`, in lower case, can be another case of, as stem and ending.
fn nominatives(classes: Classes, word: &str) -> impl Iterator<Item = (&str, &'static str)> {
    classes.iter().flat_map(move |(nominative, others)| {
        others
            .split(' ')
            .filter(move |ending| ending != nominative)
            .filter_map(move |ending| stem(word, ending))
            .map(move |stem| (stem, *nominative))
    })
}

/// True if `word` is the nominative of `other`, and not the other way round.
#[must_use]
pub fn is_nominative_of(classes: Classes, word: &str, other: &str) -> bool {
    word != other
        && nominatives(classes, other).any(|(stem, ending)| word.strip_prefix(stem) == Some(ending))
}

/// `word` without `ending`, if enough is left.
#[must_use]
pub fn stem<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    word.strip_suffix(ending)
        .filter(|stem| stem.len() >= SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: Classes = &[("", "а у ым е"), ("ий", "ого ому им ом"), ("а", "ы е у ой")];

    #[test]
    fn cases_of_one_name_are_told_from_two_names() {
        assert!(are_forms_of_one(CLASSES, "лавровым", "лавров"));
        assert!(are_forms_of_one(CLASSES, "лаврову", "лаврова"));
        assert!(are_forms_of_one(CLASSES, "раевскому", "раевский"));
        assert!(!are_forms_of_one(CLASSES, "лавров", "лавринов"));
        assert!(!are_forms_of_one(&[], "лаврова", "лавров"));
    }

    #[test]
    fn the_nominative_has_the_ending_of_its_class() {
        assert!(is_nominative_of(CLASSES, "лавров", "лаврову"));
        assert!(!is_nominative_of(CLASSES, "лаврову", "лавров"));
        assert!(is_nominative_of(CLASSES, "ольга", "ольгой"));
    }
}
