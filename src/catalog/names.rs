//! In which articles a name stands.

use std::collections::{BTreeSet, HashMap};

use roaring::{MultiOps, RoaringBitmap};

use crate::annotate::identity::sounds;
use crate::catalog::Number;
use crate::catalog::identity::{Identities, Spelling};
use crate::catalog::query::Offer;
use crate::text::fold::{spellings, words};

/// Names and the sets of articles in which they stand. Spellings of one person are found together.
#[derive(Debug, Clone, Default)]
pub struct Names {
    identities: Identities,
    all: Vec<Name>,
}

/// One spelling of a name.
#[derive(Debug, Clone)]
struct Name {
    /// Its folded words in all their spellings, with a space between them.
    words: String,
    /// How a Slavic last name sounds.
    sounds: Vec<String>,
    articles: RoaringBitmap,
}

impl Names {
    /// Notes that `name` stands in an article.
    pub fn add(&mut self, name: &str, article: Number) {
        let spelling = self.identities.add(name);
        if spelling == self.all.len() {
            self.all.push(Name {
                words: spelled(name),
                sounds: sounds(name),
                articles: RoaringBitmap::new(),
            });
        }
        self.all[spelling].articles.insert(article);
    }

    /// Notes that `name` stands in an article no more.
    pub fn remove(&mut self, name: &str, article: Number) {
        if let Some(spelling) = self.identities.known(name) {
            self.all[spelling].articles.remove(article);
        }
    }

    /// Says which names are nobody else's, whatever they look like: these, and no other.
    pub fn keep_apart(&mut self, names: &[&str]) {
        self.identities.keep_apart(names);
    }

    /// The articles with a spelling of `name`, whoever is kept apart.
    #[must_use]
    pub fn with(&self, name: &str) -> RoaringBitmap {
        let alike = self.identities.alike(name).into_iter();
        alike.map(|spelling| &self.all[spelling].articles).union()
    }

    /// The spellings of `name`, as they are written.
    pub fn spellings(&self, name: &str) -> impl Iterator<Item = &str> {
        let alike = self.identities.alike(name).into_iter();
        alike.map(|spelling| self.identities.written(spelling))
    }

    /// The articles with a person of whom one spelling has each word of `wanted`, or a word that begins with it: "miller" and
    /// "matt mill" find Matthew Miller, "putin" finds Путин, and "selenskyj" those who write Zelensky.
    #[must_use]
    pub fn find(&self, wanted: &str) -> RoaringBitmap {
        let each_word: Vec<Vec<String>> =
            words(wanted).iter().map(|word| spellings(word)).collect();
        if each_word.is_empty() {
            return RoaringBitmap::new();
        }
        let sounds = sounds(wanted);
        let mut people: BTreeSet<Spelling> = self.identities.find(wanted).into_iter().collect();
        for (spelling, name) in self.all.iter().enumerate() {
            let found = each_word
                .iter()
                .all(|word| begins_a_word(&name.words, word))
                || each_word.len() == 1 && name.sounds.iter().any(|sound| sounds.contains(sound));
            if found {
                people.insert(self.identities.person(spelling));
            }
        }
        if people.is_empty() {
            return RoaringBitmap::new();
        }
        (0..)
            .zip(&self.all)
            .filter(|(spelling, _)| people.contains(&self.identities.person(*spelling)))
            .map(|(_, name)| &name.articles)
            .union()
    }
}

impl Names {
    /// Those of whom a spelling has each word of `beginning`, or a word that begins with it: each under the spelling that
    /// stands in most articles, with the number of all articles in which they are found so.
    #[must_use]
    pub fn offers(&self, beginning: &str) -> Vec<Offer> {
        let wanted = Beginning::new(beginning);
        let mut people: HashMap<Spelling, (u64, &str, RoaringBitmap)> = HashMap::new();
        for (spelling, name) in self.all.iter().enumerate() {
            let articles = name.articles.len();
            if articles == 0 || !wanted.fits(&name.words) {
                continue;
            }
            let person = people.entry(self.identities.person(spelling)).or_default();
            if articles > person.0 {
                person.0 = articles;
                person.1 = self.identities.written(spelling);
            }
            person.2 |= &name.articles;
        }
        let offers = people.into_values().map(|(_, name, articles)| Offer {
            text: name.to_owned(),
            articles: Some(articles.len()),
        });
        offers.collect()
    }
}

/// The words with which a name begins, in all their spellings. Nothing is the beginning of every name.
pub struct Beginning(Vec<Vec<String>>);

impl Beginning {
    /// The words of `text`.
    pub fn new(text: &str) -> Self {
        Self(words(text).iter().map(|word| spellings(word)).collect())
    }

    /// True if each of them begins a word of `words`.
    pub fn fits(&self, words: &str) -> bool {
        let mut wanted = self.0.iter();
        wanted.all(|word| begins_a_word(words, word))
    }
}

/// The folded words of `name` in all their spellings, with a space between them.
pub fn spelled(name: &str) -> String {
    let words = words(name);
    let words: Vec<String> = words.iter().flat_map(|word| spellings(word)).collect();
    words.join(" ")
}

/// True if one of `words` begins with one of `spellings`.
#[must_use]
pub fn begins_a_word(words: &str, spellings: &[String]) -> bool {
    words
        .split(' ')
        .any(|word| spellings.iter().any(|spelling| word.starts_with(spelling)))
}
