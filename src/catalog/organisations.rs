//! In which articles an organisation or an office speaks, whatever the article calls it.

use std::collections::HashMap;

use roaring::{MultiOps, RoaringBitmap};

use crate::annotate::Body;
use crate::catalog::Number;
use crate::catalog::names::{Beginning, begins_a_word, spelled};
use crate::catalog::query::Offer;
use crate::language::bodies::{self, Kind};
use crate::language::countries::{self, Code};
use crate::text::fold::{spellings, words};

/// What speaks in an article and is no person, as the catalog knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// How the article calls it.
    pub name: String,
    /// What it is: see [`Body::what`].
    pub what: String,
    /// Whose it is, if that is known.
    pub country: Option<Code>,
    /// True if its words are quoted, and not only told.
    pub is_quoted: bool,
}

impl Organisation {
    /// The body of an article, of which a quote or a fragment is printed if `is_quoted`.
    #[must_use]
    pub fn new(body: &Body, is_quoted: bool) -> Self {
        Self {
            name: body.name.clone(),
            what: body.what.clone(),
            country: body.country,
            is_quoted,
        }
    }
}

/// Organisations and the sets of articles in which they speak. All names of one are found together.
#[derive(Debug, Clone, Default)]
pub struct Organisations {
    all: Vec<Known>,
    by_identity: HashMap<(String, Option<Code>), usize>,
}

/// One of them, over all articles.
#[derive(Debug, Clone)]
struct Known {
    what: String,
    country: Option<Code>,
    /// The folded words of all its names, of what it is and of its country in English, with a space between them.
    words: String,
    names: Vec<(String, RoaringBitmap)>,
    articles: RoaringBitmap,
    /// Those in which it is quoted.
    quoted: RoaringBitmap,
}

impl Organisations {
    /// Notes that `one` speaks in an article, and can be found there by these `others` of its names too.
    pub fn add<'a>(
        &mut self,
        one: &'a Organisation,
        others: impl Iterator<Item = &'a str>,
        article: Number,
    ) {
        let identity = (one.what.clone(), one.country);
        let place = *self.by_identity.entry(identity).or_insert_with(|| {
            let country = one.country.map_or("", countries::english_name);
            self.all.push(Known {
                what: one.what.clone(),
                country: one.country,
                words: spelled(&format!("{} {country}", one.what)),
                names: Vec::new(),
                articles: RoaringBitmap::new(),
                quoted: RoaringBitmap::new(),
            });
            self.all.len() - 1
        });
        let known = &mut self.all[place];
        known.articles.insert(article);
        if one.is_quoted {
            known.quoted.insert(article);
        }
        for name in others.chain([one.name.as_str()]) {
            let mut names = known.names.iter_mut();
            if let Some((_, articles)) = names.find(|(known, _)| known == name) {
                articles.insert(article);
            } else {
                known.words.push(' ');
                known.words.push_str(&spelled(name));
                let articles = RoaringBitmap::from_iter([article]);
                known.names.push((name.to_owned(), articles));
            }
        }
    }

    /// Notes that `one` speaks in an article no more.
    pub fn remove(&mut self, one: &Organisation, article: Number) {
        let identity = (one.what.clone(), one.country);
        if let Some(&place) = self.by_identity.get(&identity) {
            let known = &mut self.all[place];
            known.articles.remove(article);
            known.quoted.remove(article);
            for (_, articles) in &mut known.names {
                articles.remove(article);
            }
        }
    }

    /// The articles in which an organisation speaks that is `wanted`: each word begins one of its names' words or of what it
    /// is in English, or names its country in whatever language. "Außenmin", "nordkorea" and "KP foreign ministry" all find
    /// "das nordkoreanische Außenministerium".
    #[must_use]
    pub fn find(&self, wanted: &str) -> RoaringBitmap {
        self.wanted(wanted).map(|known| &known.articles).union()
    }

    /// Of the same articles those in which it is quoted.
    #[must_use]
    pub fn find_quoted(&self, wanted: &str) -> RoaringBitmap {
        self.wanted(wanted).map(|known| &known.quoted).union()
    }

    /// Those of whom one name, what they are or their country has words that begin so: each under its commonest name.
    #[must_use]
    pub fn offers(&self, beginning: &str) -> Vec<Offer> {
        let wanted = Beginning::new(beginning);
        let fitting = self.all.iter().filter(|known| wanted.fits(&known.words));
        let offers = fitting.filter_map(|known| {
            let (name, _) = known
                .names
                .iter()
                .max_by_key(|(_, articles)| articles.len())?;
            Some(Offer {
                text: name.clone(),
                articles: Some(known.articles.len()),
            })
        });
        offers.filter(|offer| offer.articles != Some(0)).collect()
    }

    fn wanted(&self, wanted: &str) -> impl Iterator<Item = &Known> {
        let whole = code(wanted);
        let parts: Vec<(&str, Option<Code>)> = wanted
            .split_whitespace()
            .filter(|word| !words(word).is_empty())
            .map(|word| (word, code(word)))
            .collect();
        // "KP Außenministerium" means every North Korean foreign ministry, in whatever language.
        let noun = parts.iter().filter(|(_, code)| code.is_none());
        let noun: Vec<&str> = noun.map(|(word, _)| *word).collect();
        let kinds = bodies::kinds(&noun.join(" "));
        let codes: Vec<Code> = parts.iter().filter_map(|(_, code)| *code).collect();
        let each_word: Vec<(Vec<String>, Option<Code>)> = parts
            .iter()
            .flat_map(|(word, code)| {
                let parts = words(word).into_iter();
                parts.map(move |part| (spellings(&part), *code))
            })
            .collect();
        self.all.iter().filter(move |known| {
            let is_its = |code: &Code| known.country == Some(code);
            let fits = |(word, code): &(Vec<String>, Option<Code>)| {
                code.as_ref().is_some_and(is_its) || begins_a_word(&known.words, word)
            };
            let is_kind =
                |kind: &Kind| known.what == kind.name && kind.country.as_ref().is_none_or(is_its);
            whole.as_ref().is_some_and(is_its)
                || !each_word.is_empty() && each_word.iter().all(fits)
                || codes.iter().all(is_its) && kinds.iter().any(is_kind)
        })
    }
}

/// The country that is meant by `words`. Two small letters begin a word rather than being a code.
fn code(words: &str) -> Option<Code> {
    let words = words.trim();
    let is_code = words.chars().all(char::is_uppercase) || words.chars().count() > 2;
    is_code.then(|| countries::find_code(words)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisations() -> Organisations {
        let mut organisations = Organisations::default();
        for (article, name, what, country, is_quoted) in [
            (
                0,
                "das nordkoreanische Außenministerium",
                "foreign ministry",
                Some("KP"),
                true,
            ),
            (1, "МИД КНДР", "foreign ministry", Some("KP"), false),
            (
                2,
                "Russian foreign ministry",
                "foreign ministry",
                Some("RU"),
                true,
            ),
            (3, "Wetteramt", "wetteramt", None, true),
        ] {
            let one = Organisation {
                name: name.to_owned(),
                what: what.to_owned(),
                country,
                is_quoted,
            };
            organisations.add(&one, std::iter::empty(), article);
        }
        organisations
    }

    #[test]
    fn an_organisation_is_found_by_its_names_by_what_it_is_and_by_its_country() {
        let organisations = organisations();
        for (wanted, articles) in [
            ("aussenminist", &[0, 1][..]),
            ("foreign ministry", &[0, 1, 2]),
            ("KP foreign ministry", &[0, 1]),
            ("nordkorea", &[0, 1]),
            ("north korea", &[0, 1]),
            ("Corée du Nord", &[0, 1]),
            ("мид", &[0, 1, 2]),
            ("МИД КНДР", &[0, 1]),
            ("russland ministry", &[2]),
            ("RU", &[2]),
            ("ru", &[2]),
            ("wetter", &[3]),
            ("kp", &[]),
            ("", &[]),
            ("-", &[]),
        ] {
            let found: Vec<Number> = organisations.find(wanted).iter().collect();
            assert_eq!(found, articles, "{wanted}");
        }
        let quoted: Vec<Number> = organisations.find_quoted("nordkorea").iter().collect();
        assert_eq!(quoted, [0]);
    }

    #[test]
    fn what_is_taken_away_is_found_no_more() {
        let mut organisations = organisations();
        let one = Organisation {
            name: "МИД КНДР".to_owned(),
            what: "foreign ministry".to_owned(),
            country: Some("KP"),
            is_quoted: false,
        };
        organisations.remove(&one, 1);
        assert_eq!(
            organisations.find("nordkorea").iter().collect::<Vec<_>>(),
            [0]
        );
    }
}
