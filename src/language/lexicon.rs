//! What a language says of single words, compiled once, so that each word of an article costs one lookup.

mod sense;

pub use sense::Sense;

use std::collections::HashMap;

use crate::language::endings::Endings;
use crate::language::inflection::{Cases, Classes};
use crate::language::lookup::{Key, Table};
use crate::language::naming::{Plain, Tongue};
use crate::text::hash::{self, QuickHash};

/// A language's words with their senses.
#[derive(Debug)]
pub struct Lexicon {
    /// There are a few hundred meanings for thousands of words.
    words: Table<Meaning>,
    endings: Endings,
    /// Whether some of its words are written to others.
    leans: bool,
    /// The cases of names.
    cases: Cases,
    /// Whether any word is a country.
    names_countries: bool,
    /// The first letters of all words, as a set that holds a few more.
    beginnings: [u64; BEGINNINGS / 64],
    /// Names are looked up in a table that all languages share.
    names: Tongue,
}

/// How many first letters a [`Lexicon`] tells apart.
const BEGINNINGS: usize = 1 << 12;

/// What one word of the list can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Meaning {
    /// With a small letter.
    small: Sense,
    /// With a capital: a name as well.
    capital: Sense,
}

impl Lexicon {
    /// Compiles tables of (sense, words parted by blanks); `endings` are those of compounds: "-minister".
    #[must_use]
    pub fn new<'t>(
        tables: impl Iterator<Item = &'t (Sense, &'static str)>,
        endings: &[(Sense, &'static str)],
        classes: Classes,
        names: Tongue,
    ) -> Self {
        let mut list: HashMap<&str, Sense, QuickHash> = HashMap::default();
        let mut all = Sense::UNKNOWN;
        for (sense, words) in tables {
            all = all | *sense;
            for word in words.split_whitespace() {
                let known = list.entry(word).or_default();
                *known = *known | *sense;
            }
        }
        let mut lexicon = Self {
            words: Table::with_capacity(list.len()),
            endings: Endings::new(endings),
            leans: all.is(Sense::ELIDED | Sense::CLITIC),
            cases: Cases::new(classes),
            names_countries: all.is(Sense::COUNTRY),
            beginnings: [0; BEGINNINGS / 64],
            names,
        };
        for letter in list.keys().filter_map(|word| word.chars().next()) {
            let place = letter as usize % BEGINNINGS;
            lexicon.beginnings[place / 64] |= 1 << (place % 64);
        }
        // What a word is with a capital is told by the small words of which it can be a case, so these come first.
        for (word, small) in &list {
            let meaning = Meaning {
                small: *small,
                capital: Sense::UNKNOWN,
            };
            lexicon.words.change(hash::of(word.as_bytes()), |_| meaning);
        }
        let capitals = list.iter().map(|(word, sense)| {
            let key = Key::of_small(word.as_bytes());
            let (small, capital) = (*sense, lexicon.name_or(*sense, &key, true));
            (key.hash, Meaning { small, capital })
        });
        let meanings: Vec<(u64, Meaning)> = capitals.collect();
        for (hash, meaning) in meanings {
            lexicon.words.change(hash, |_| meaning);
        }
        lexicon
    }

    /// The cases of names.
    #[must_use]
    pub const fn cases(&self) -> &Cases {
        &self.cases
    }

    /// True if small words are written to others: "l'homme", "dit-il".
    #[must_use]
    pub const fn leans(&self) -> bool {
        self.leans
    }

    /// True if countries are among the words.
    #[must_use]
    pub fn names_countries(&self) -> bool {
        self.names_countries
    }

    /// False if no word begins with `letter`.
    #[must_use]
    pub const fn begins_with(&self, letter: char) -> bool {
        let place = letter as usize % BEGINNINGS;
        self.beginnings[place / 64] & 1 << (place % 64) != 0
    }

    /// What the word with this `key` can be; `capital` if it begins with a capital letter.
    #[inline]
    #[must_use]
    pub fn look_up(&self, key: &Key, capital: bool) -> Sense {
        self.look_up_among(key, capital, true)
    }

    /// The same; `in_lists` is false for a single word that surely stands in no list of names.
    #[inline]
    #[must_use]
    pub fn look_up_among(&self, key: &Key, capital: bool, in_lists: bool) -> Sense {
        match self.words.get(key.hash) {
            Some(meaning) if capital => meaning.capital,
            Some(meaning) => meaning.small,
            None if capital => self.name_or(Sense::UNKNOWN, key, in_lists),
            None => Sense::UNKNOWN,
        }
    }

    /// What the word with this `key` can be with a capital, where it is `own` in the list of words.
    fn name_or(&self, own: Sense, key: &Key, in_lists: bool) -> Sense {
        let name = if in_lists {
            self.names.look_up(key)
        } else {
            self.names.owner(key)
        };
        let inflected = self.inflected(key);
        if own != Sense::UNKNOWN || name != Sense::UNKNOWN {
            // "Александра" is a woman, or a case of "Александр"; "Раевская" is a woman by its ending.
            let known = own | name | inflected.only(Sense::GIVEN);
            if !self.cases.is_empty() && name.is(Sense::FAMILY) && !known.is(Sense::GIVEN) {
                return known | self.by_ending(key);
            }
            return known;
        }
        if inflected != Sense::UNKNOWN {
            return inflected;
        }
        self.by_ending(key)
    }

    /// Whether a capitalised word is a plain word, where all nouns have capitals.
    #[must_use]
    pub fn plain(&self, key: &Key) -> Option<Plain> {
        self.names.plain(key)
    }

    /// True if the word with this `key` is a plain word that says what somebody is.
    #[must_use]
    pub fn is_plain_person(&self, key: &Key) -> bool {
        self.names.is_plain_person(key)
    }

    /// How much the word with this `key` looks like a name: see [`Tongue::look`].
    #[must_use]
    pub fn look(&self, key: &Key) -> i32 {
        self.names.look(key)
    }

    /// What a capitalised word that is in no list can be by its ending.
    fn by_ending(&self, key: &Key) -> Sense {
        if key.len() <= 6 {
            return Sense::UNKNOWN;
        }
        self.endings.of(key)
    }

    /// What the names are of which the word can be a case.
    fn inflected(&self, key: &Key) -> Sense {
        let mut found = Sense::UNKNOWN;
        let mut space = [0; 64];
        for (stem, nominative) in self.cases.nominatives(key) {
            if let Some(name) = key.with_ending(stem, nominative, &mut space) {
                let own = self.look_up(&name, false);
                let sense = own | self.names.look_up(&name);
                found = found | sense.only(Sense::OF_NAMES);
            }
        }
        found
    }
}
