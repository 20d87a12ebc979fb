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

/// How many last bytes of endings are told apart, whatever their capitals.
const LAST: usize = 32;

/// The classes of a language, ready to be asked for each name of a text.
#[derive(Debug)]
pub struct Cases {
    /// The endings by the last bits of their last byte: few end as a word does.
    by_last: [Vec<Ending>; LAST],
    /// The ending of the nominative in each class; it may be none.
    nominatives: Vec<&'static str>,
    /// The classes whose nominative has no ending.
    bare: u64,
    /// How many bytes the longest ending has.
    longest: usize,
}

/// One ending. A set of classes is a number with a bit for each.
#[derive(Debug)]
struct Ending {
    letters: &'static str,
    /// The classes in which it is that of the nominative.
    nominative: u64,
    /// The classes in which it is that of another case, and not of the nominative as well.
    other: u64,
}

/// The classes in which a word has an ending.
#[derive(Debug, Clone, Copy, Default)]
struct Has {
    nominative: u64,
    other: u64,
}

impl Has {
    const fn any(self) -> u64 {
        self.nominative | self.other
    }
}

impl Cases {
    /// Compiles these classes.
    #[must_use]
    pub fn new(classes: Classes) -> Self {
        let mut cases = Self {
            by_last: [const { Vec::new() }; LAST],
            nominatives: classes.iter().map(|(nominative, _)| *nominative).collect(),
            bare: 0,
            longest: 0,
        };
        for (number, (nominative, others)) in classes.iter().enumerate() {
            let class = 1 << number;
            match cases.entry(nominative) {
                Some(ending) => ending.nominative |= class,
                None => cases.bare |= class,
            }
            for other in others.split(' ').filter(|other| other != nominative) {
                if let Some(ending) = cases.entry(other) {
                    ending.other |= class;
                }
            }
        }
        cases
    }

    /// The ending with these letters, which is added if it is new; none if there are none.
    fn entry(&mut self, letters: &'static str) -> Option<&mut Ending> {
        let last = letters.bytes().next_back()?;
        self.longest = self.longest.max(letters.len());
        let endings = &mut self.by_last[usize::from(last) % LAST];
        let known = endings.iter().position(|ending| ending.letters == letters);
        let number = known.unwrap_or(endings.len());
        if known.is_none() {
            endings.push(Ending {
                letters,
                nominative: 0,
                other: 0,
            });
        }
        endings.get_mut(number)
    }

    /// True if names have no cases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.nominatives.is_empty()
    }

    /// What the word can be a case of: the length of its stem, and the ending of the nominative.
    pub fn nominatives(&self, key: &Key) -> impl Iterator<Item = (usize, &'static str)> {
        let endings = key
            .last()
            .map_or(&[][..], |last| &self.by_last[usize::from(last) % LAST]);
        let endings = endings.iter().filter_map(move |ending| {
            let stem = key.len().checked_sub(ending.letters.len())?;
            (stem >= SHORTEST && key.ends_with(ending.letters)).then_some((stem, ending.other))
        });
        endings.flat_map(move |(stem, classes)| {
            let classes =
                (0..self.nominatives.len()).filter(move |class| classes >> class & 1 != 0);
            classes.map(move |class| (stem, self.nominatives[class]))
        })
    }

    /// True if `one` and `other`, in lower case, are the same word or two cases of it.
    #[must_use]
    pub fn are_forms_of_one(&self, one: &str, other: &str) -> bool {
        one == other || self.any_stem(one, other, |one, other| one.any() & other.any() != 0)
    }

    /// True if `word` is the nominative of `other`, and not the other way round.
    #[must_use]
    pub fn is_nominative_of(&self, word: &str, other: &str) -> bool {
        word != other
            && self.any_stem(word, other, |word, other| {
                word.nominative & other.other != 0
            })
    }

    /// True if the words share a stem behind which the endings of both are `fitting`. What is longer than any ending cannot
    /// be one, so that only the last letters of what they share are looked at.
    fn any_stem(&self, one: &str, other: &str, fitting: impl Fn(Has, Has) -> bool) -> bool {
        if self.is_empty() {
            return false;
        }
        let pairs = one.bytes().zip(other.bytes());
        let shared = pairs.take_while(|(one, other)| one == other).count();
        let longest = one.len().max(other.len());
        let shortest = longest.saturating_sub(self.longest).max(SHORTEST);
        let mut stems = (shortest..=shared).filter(|stem| one.is_char_boundary(*stem));
        stems.any(|stem| {
            other.is_char_boundary(stem)
                && fitting(self.has(&one[stem..]), self.has(&other[stem..]))
        })
    }

    /// The classes that have this `ending`.
    fn has(&self, ending: &str) -> Has {
        let Some(last) = ending.bytes().next_back() else {
            return Has {
                nominative: self.bare,
                other: 0,
            };
        };
        let mut endings = self.by_last[usize::from(last) % LAST].iter();
        let known = endings.find(|known| known.letters == ending);
        known.map_or(Has::default(), |known| Has {
            nominative: known.nominative,
            other: known.other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language;

    const CLASSES: Classes = &[("", "а у ым е"), ("ий", "ого ому им ом"), ("а", "ы е у ой")];

    #[test]
    fn cases_of_one_name_are_told_from_two_names() {
        let cases = Cases::new(CLASSES);
        assert!(cases.are_forms_of_one("лавровым", "лавров"));
        assert!(cases.are_forms_of_one("лаврову", "лаврова"));
        assert!(cases.are_forms_of_one("раевскому", "раевский"));
        assert!(!cases.are_forms_of_one("лавров", "лавринов"));
        assert!(!cases.are_forms_of_one("лев", "лён"));
        assert!(!Cases::new(&[]).are_forms_of_one("лаврова", "лавров"));
    }

    #[test]
    fn the_nominative_has_the_ending_of_its_class() {
        let cases = Cases::new(CLASSES);
        assert!(cases.is_nominative_of("лавров", "лаврову"));
        assert!(!cases.is_nominative_of("лаврову", "лавров"));
        assert!(cases.is_nominative_of("ольга", "ольгой"));
    }

    #[test]
    fn there_is_a_bit_for_each_class() {
        for language in language::ALL {
            assert!(language.grammar.name_endings.len() <= u64::BITS as usize);
        }
    }
}
