//! Names that are known in all languages: given names, family names, cities. One table for all, since a German paper
//! writes of people from everywhere; what differs by language is which of them are plain words there ("Koch", "Will").
//!
//! The lists stand in `naming/`, each with its sources and their licences in its first lines.

mod looks;
mod plain;

pub use looks::MOST as MOST_LIKE_A_NAME;

use std::sync::LazyLock;

use crate::language::lexicon::Sense;
use crate::language::lookup::{Key, Table};
use crate::text::hash;
use crate::text::word::Word;

/// The lists.
const LISTS: [&str; 6] = [
    include_str!("naming/given.txt"),
    include_str!("naming/family.txt"),
    include_str!("naming/cities.txt"),
    include_str!("naming/towns.txt"),
    include_str!("naming/things.txt"),
    include_str!("naming/known.txt"),
];

/// Their headings, and what stands below each.
const HEADINGS: [(&str, Sense); 8] = [
    ("he", Sense::GIVEN_HE),
    ("she", Sense::GIVEN_SHE),
    ("family", Sense::FAMILY),
    ("family first", Sense::FAMILY_FIRST),
    ("city", Sense::CITY),
    ("town", Sense::TOWN),
    ("thing", Sense::THING),
    ("known", Sense::KNOWN.or(Sense::FAMILY)),
];

/// Names that are plain words, by language.
const COMMON: &str = include_str!("naming/common.txt");

/// All names in lower case, with what is [`Known`] of each.
static NAMES: LazyLock<Table<Known>> = LazyLock::new(|| {
    let bytes: usize = LISTS.iter().map(|list| list.len()).sum();
    // A name has nine letters and a blank in the middle of all lists, and some stand in two; a little less than half of the
    // places stay free.
    let mut names = Table::with_capacity(bytes / 12);
    let mut add = |name: &str, bits: u32| {
        names.change(hash::of(name.as_bytes()), |known: Known| {
            Known(known.0 | bits)
        });
    };
    for (kind, name) in LISTS.into_iter().flat_map(|list| words(list, kind_of)) {
        add(name, u32::from(kind));
    }
    // All of these stand in a list above.
    for (language, name) in words(COMMON, Tongue::bit) {
        add(name, u32::from(language) << HEADINGS.len());
    }
    names
});

/// What is known of one name: a bit for each of [`HEADINGS`] that it stands under, and above them one for each language in
/// which it is a plain word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Known(u32);

impl Known {
    /// What is known of the name with this key, if it is in a list.
    fn of(key: &Key) -> Option<Self> {
        NAMES.get(key.hash).copied()
    }

    fn is(self, sense: Sense) -> bool {
        self.sense().is(sense)
    }

    fn sense(self) -> Sense {
        SENSES[self.0 as usize % SENSES.len()]
    }

    fn is_common_in(self, tongue: Tongue) -> bool {
        self.0 >> HEADINGS.len() & u32::from(tongue.bit) != 0
    }
}

/// Of the `words` those whose bit is set in `asked`, save for the ones that surely stand in no list. All are asked for in one go,
/// since the memory finds the answers to many questions in the time of one, if none of them waits for another.
#[must_use]
pub fn among(words: &[Word], asked: u64) -> u64 {
    let names = &*NAMES;
    let (mut found, mut rest) = (0, asked);
    while rest != 0 {
        let number = rest.trailing_zeros();
        // What has no hash yet is looked up later.
        let may_be = words[number as usize]
            .hash()
            .is_none_or(|hash| names.may_have(hash));
        found |= u64::from(may_be) << number;
        rest &= rest - 1;
    }
    found
}

/// What each set of bits for [`HEADINGS`] means.
static SENSES: [Sense; 1 << HEADINGS.len()] = {
    let mut senses = [Sense::UNKNOWN; 1 << HEADINGS.len()];
    let mut kinds = 1;
    while kinds < senses.len() {
        let highest = kinds.ilog2() as usize;
        senses[kinds] = senses[kinds & !(1 << highest)].or(HEADINGS[highest].1);
        kinds += 1;
    }
    senses
};

/// The words of `list`, each with the value of the heading that it stands under.
fn words<T: Copy + Default>(
    list: &'static str,
    of_heading: impl Fn(&str) -> T,
) -> impl Iterator<Item = (T, &'static str)> {
    let mut value = T::default();
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let headed = lines.filter_map(move |line| {
        let Some(heading) = line.strip_prefix('[') else {
            return Some((value, line));
        };
        value = of_heading(heading.trim_end_matches(']'));
        None
    });
    headed.flat_map(|(value, line)| line.split_ascii_whitespace().map(move |word| (value, word)))
}

/// The bit in [`Known`] of what stands below `heading`.
fn kind_of(heading: &str) -> u8 {
    let place = HEADINGS.iter().position(|(known, _)| *known == heading);
    place.map_or(0, |bit| 1 << bit)
}

/// How one language reads names.
#[derive(Debug, Clone, Copy)]
pub struct Tongue {
    /// Its bit among those of the languages in [`Known`]; all bits for a language without a list of its own.
    bit: u16,
    /// What makes a genitive behind a name: "Merkels".
    genitives: &'static [&'static str],
    /// Its plain words are known.
    has_plain_words: bool,
}

/// A plain word: what its capital is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// It says what somebody is, and a name may follow it: "Torwart".
    Person,
    /// Any other.
    Thing,
}

impl Tongue {
    /// How the language with this code reads names, to which these endings may be written in the genitive.
    #[must_use]
    pub fn of(code: &str, genitives: &'static [&'static str]) -> Self {
        Self {
            bit: Self::bit(code),
            genitives,
            has_plain_words: code == plain::LANGUAGE,
        }
    }

    /// The bit of the language with this code.
    fn bit(code: &str) -> u16 {
        let headings = COMMON.lines().filter(|line| line.starts_with('['));
        headings
            .enumerate()
            .find(|(_, heading)| heading.trim_matches(['[', ']']) == code)
            .map_or(u16::MAX, |(number, _)| 1 << number)
    }

    /// What the word with this `key` can be as a name; [`Sense::UNKNOWN`] if it is in no list.
    #[must_use]
    pub fn look_up(self, key: &Key) -> Sense {
        let known = Known::of(key);
        if known.is_none()
            && let Some(halves) = key.halves()
        {
            return double_name(halves);
        }
        let own = known.map_or(Sense::UNKNOWN, |known| self.read(known));
        let owner = self.owner(key);
        if own == Sense::UNKNOWN {
            owner
        } else if owner.is(Sense::GIVEN) && !own.is(Sense::GIVEN) {
            // "Karls" is a family name too.
            own | Sense::OWNER
        } else {
            own
        }
    }

    /// What the name is of which the word with this `key` is the genitive.
    #[must_use]
    pub fn owner(self, key: &Key) -> Sense {
        let genitive = self.genitives.iter().find(|ending| key.ends_with(ending));
        let bare = genitive.map(|ending| key.part(0..key.len() - ending.len()));
        let known = bare
            .filter(|bare| bare.len() > 2)
            .as_ref()
            .and_then(Known::of);
        known.map_or(Sense::UNKNOWN, |known| self.read(known) | Sense::OWNER)
    }

    /// Whether the word with this `key` is a plain word of the language, as far as its words are known.
    #[must_use]
    pub fn plain(self, key: &Key) -> Option<Plain> {
        if !self.has_plain_words || !plain::is_plain(key) {
            None
        } else if plain::is_person(key) {
            Some(Plain::Person)
        } else {
            Some(Plain::Thing)
        }
    }

    /// The same as to ask for [`Plain::Person`], but few words are taken apart for it: most do not end so.
    #[must_use]
    pub fn is_plain_person(self, key: &Key) -> bool {
        self.has_plain_words && plain::is_person(key) && plain::is_plain(key)
    }

    /// How much the word with this `key`, or the name of which it may be the genitive, looks like a name rather than a plain word:
    /// at most [`MOST_LIKE_A_NAME`], less than 0 if it does not, and 0 where plain words are not known.
    #[must_use]
    pub fn look(self, key: &Key) -> i32 {
        if !self.has_plain_words {
            return 0;
        }
        let genitive = self.genitives.iter().find(|ending| key.ends_with(ending));
        let bare = genitive.map(|ending| key.len() - ending.len());
        let bare = bare.filter(|bare| *bare > 3);
        let bare = bare.map(|bare| looks::look(&key.part(0..bare)) - 1);
        looks::look(key).max(bare.unwrap_or(i32::MIN))
    }

    fn read(self, known: Known) -> Sense {
        if known.is_common_in(self) {
            known.sense() | Sense::COMMON
        } else {
            known.sense()
        }
    }
}

/// "Karl-Theodor", "Leutheusser-Schnarrenberger": what both halves are, as the first half is it; "al-Hassan": what it is without
/// its article.
fn double_name((first, second): (Key, Key)) -> Sense {
    if ARTICLES.iter().any(|article| first.is(article)) {
        return Known::of(&second).map_or(Sense::UNKNOWN, Known::sense);
    }
    let (Some(first), Some(second)) = (Known::of(&first), Known::of(&second)) else {
        return Sense::UNKNOWN;
    };
    let both = |sense| first.is(sense) && second.is(sense);
    if both(Sense::GIVEN) {
        first.sense()
    } else if both(Sense::FAMILY) {
        Sense::FAMILY
    } else {
        Sense::UNKNOWN
    }
}

/// Articles of Arabic names, small where the name has its capital: "al-Sisi", "asch-Scharaa".
const ARTICLES: [&str; 9] = ["al", "el", "ul", "ad", "as", "ash", "asch", "an", "ar"];

/// "Sisi" of "al-Sisi": what an Arabic article is written to.
#[must_use]
pub fn without_article(name: &str) -> Option<&str> {
    let (article, name) = name.split_once('-')?;
    let is_article = |known: &str| known.eq_ignore_ascii_case(article);
    ARTICLES
        .iter()
        .any(|known| is_article(known))
        .then_some(name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::language;

    fn look_up(code: &str, word: &str) -> Sense {
        Tongue::of(code, language::of(code).grammar.genitives)
            .look_up(&Key::new(word, &mut String::new()))
    }

    #[test]
    fn what_is_a_word_as_well_stands_in_a_list_of_names() {
        for (_, name) in words(COMMON, Tongue::bit) {
            let known = Known::of(&Key::new(name, &mut String::new()));
            assert!(
                known.is_some_and(|known| known.sense() != Sense::UNKNOWN),
                "{name}"
            );
        }
    }

    #[test]
    fn no_word_of_the_tables_is_taken_for_another() {
        let names = LISTS.into_iter().flat_map(|list| words(list, kind_of));
        let names: HashSet<&str> = names.map(|(_, name)| name).collect();
        assert_eq!(NAMES.len(), names.len());
        for language in language::ALL {
            let own = language.vocabulary.iter();
            let own = own.flat_map(|(_, words)| words.split_whitespace());
            let own: HashSet<&str> = own.collect();
            for word in own.difference(&names) {
                assert!(
                    Known::of(&Key::of_small(word.as_bytes())).is_none(),
                    "{word}"
                );
            }
            for name in names.difference(&own) {
                let found = language
                    .lexicon()
                    .look_up(&Key::of_small(name.as_bytes()), false);
                assert_eq!(found, Sense::UNKNOWN, "{name}");
            }
        }
    }

    #[test]
    fn every_list_stands_under_a_heading_that_is_known() {
        for list in LISTS {
            let headings = list.lines().filter_map(|line| line.strip_prefix('['));
            for heading in headings {
                assert_ne!(kind_of(heading.trim_end_matches(']')), 0, "{heading}");
            }
            assert!(words(list, kind_of).all(|(kind, word)| kind > 0 && !word.is_empty()));
        }
    }

    #[test]
    fn a_list_tells_its_source_and_its_licence_first() {
        for list in LISTS.into_iter().chain([COMMON]) {
            let head: String = list
                .lines()
                .take_while(|line| line.starts_with('#'))
                .collect();
            assert!(head.contains("MIT"), "{head}");
        }
    }

    #[test]
    fn a_name_that_is_a_word_is_so_in_its_language_only() {
        let koch = |code| look_up(code, "Koch");
        assert!(koch("de").is(Sense::COMMON));
        assert!(!koch("en").is(Sense::COMMON));
        assert!(koch("de").is(Sense::FAMILY) && koch("en").is(Sense::FAMILY));
        assert_eq!(look_up("en", "Xyzzy"), Sense::UNKNOWN);
    }

    #[test]
    fn double_names_are_what_both_halves_are() {
        assert!(look_up("en", "Karl-Theodor").is(Sense::GIVEN_HE));
        assert!(look_up("en", "Müller-Schmidt").is(Sense::FAMILY));
        assert_eq!(look_up("en", "Anna-Xyzzy"), Sense::UNKNOWN);
    }
}
