//! The cases of names: "Путина", "Путину" and "Путиным" are one name, and so are "Nowakiem" and "Nowak".
//!
//! A language lists classes of endings ([`Language::name_endings`](crate::language::Grammar::name_endings)); two words are
//! forms of one name if one class has the endings of both behind the same stem. A language without classes does not inflect
//! names, and nothing is looked at.

use crate::language::lookup::Key;

/// Classes of endings: that of the nominative, and all others, parted by blanks.
pub type Classes = &'static [(&'static str, &'static str)];

/// The shortest stem, in bytes: "Лев", "Jan".
pub const SHORTEST: usize = 3;

/// Classes of endings, ready to be asked for each name of a text.
#[derive(Debug)]
pub struct Cases {
    /// The endings that no nominative has, each with that of its nominative, by the last bits of their last letter: few of them
    /// end as a word does.
    by_last: [Vec<(&'static str, &'static str)>; LAST],
    is_empty: bool,
}

/// How many last bytes are told apart, whatever their capitals.
const LAST: usize = 32;

impl Cases {
    /// Compiles these classes.
    #[must_use]
    pub fn new(classes: Classes) -> Self {
        let mut by_last = [const { Vec::new() }; LAST];
        for (nominative, others) in classes {
            for ending in others.split(' ') {
                if let Some(last) = ending.bytes().next_back() {
                    by_last[usize::from(last) % LAST].push((ending, *nominative));
                }
            }
        }
        Self {
            by_last,
            is_empty: classes.is_empty(),
        }
    }

    /// True if names have no cases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.is_empty
    }

    /// What the word can be a case of: the length of its stem, and the ending of the nominative.
    pub fn of(&self, key: &Key) -> impl Iterator<Item = (usize, &'static str)> {
        let endings = key
            .last()
            .map_or(&[][..], |last| &self.by_last[usize::from(last) % LAST]);
        endings.iter().filter_map(move |(ending, nominative)| {
            let stem = key.len().checked_sub(ending.len())?;
            (stem >= SHORTEST && key.ends_with(ending)).then_some((stem, *nominative))
        })
    }
}

/// True if `one` and `other`, in lower case, are the same word or two cases of it.
#[must_use]
pub fn are_forms_of_one(classes: Classes, one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // Most are told apart by the letters that every stem has.
    if !share_stem(one, other) {
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
        && share_stem(word, other)
        && nominatives(classes, other).any(|(stem, ending)| word.strip_prefix(stem) == Some(ending))
}

/// True if the shortest stem is the same.
fn share_stem(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|word| word.as_bytes().first_chunk::<SHORTEST>());
    one.is_some() && one == other
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
