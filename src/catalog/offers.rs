//! What may stand in a question where somebody is typing it: the names that the catalog knows, those first that stand in
//! most articles.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::catalog::Catalog;
use crate::catalog::names::{Beginning, spelled};
use crate::catalog::query::{Field, Offer, language_called};
use crate::language::countries::{self, Code};
use crate::language::names;
use crate::text::fold::fold;

/// No more than these are offered.
pub const MOST: usize = 50;

impl Catalog {
    /// The values of `field` that begin so.
    #[must_use]
    pub fn offers(&self, field: Field, beginning: &str) -> Vec<Offer> {
        let countries = || {
            let counts = self.countries.iter();
            let counts = counts.map(|(code, articles)| (*code, articles.len()));
            countries_from(beginning, &counts.collect::<Vec<_>>())
        };
        commonest(match field {
            Field::By => self.speakers.offers(beginning),
            Field::Person => self.people.offers(beginning),
            Field::Organisation => self.organisations.offers(beginning),
            Field::About => {
                let people = self.people.offers(beginning).into_iter();
                people.chain(countries()).collect()
            }
            Field::Country => countries(),
            Field::Language => {
                let counts = self.languages.iter();
                let counts = counts.map(|(code, articles)| (code.clone(), articles.len()));
                languages_from(beginning, &counts.collect::<Vec<_>>())
            }
            Field::Outlet => self.outlets.offers(beginning),
            Field::Author => self.authors.offers(beginning),
            Field::Date | Field::Since | Field::Until | Field::Is | Field::Has | Field::Tag => {
                Vec::new()
            }
        })
    }
}

/// Countries by their English names, each with the number of its articles; where none begins so, by a name in another
/// language.
#[must_use]
pub fn countries_from(beginning: &str, counts: &[(Code, u64)]) -> Vec<Offer> {
    let wanted = Beginning::new(beginning);
    let english = |code: Code| wanted.fits(&spelled(countries::english_name(code)));
    let offers = named(counts, |code| {
        english(code).then(|| countries::english_name(code))
    });
    if !offers.is_empty() {
        return offers;
    }
    let folded = fold(beginning);
    let others = countries::names().iter();
    let others = others.filter(|(name, _)| name.starts_with(&folded));
    let called: HashSet<Code> = others.map(|(_, code)| *code).collect();
    named(counts, |code| {
        called.contains(code).then(|| countries::english_name(code))
    })
}

/// Languages by their English names, each with the number of its articles.
#[must_use]
pub fn languages_from(beginning: &str, counts: &[(String, u64)]) -> Vec<Offer> {
    let wanted = Beginning::new(beginning);
    let called = language_called(beginning);
    let codes: Vec<(&str, u64)> = counts
        .iter()
        .map(|(code, articles)| (code.as_str(), *articles))
        .collect();
    named(&codes, |code| {
        let name = names::english_name(code).unwrap_or("unknown");
        (wanted.fits(&spelled(name)) || called.as_deref() == Some(code)).then_some(name)
    })
}

/// Those of which there are articles, under their names.
fn named<'a>(counts: &[(&'a str, u64)], name: impl Fn(&'a str) -> Option<&'a str>) -> Vec<Offer> {
    let some = counts.iter().filter(|(_, articles)| *articles > 0);
    let offers = some.filter_map(|(code, articles)| {
        Some(Offer {
            text: name(code)?.to_owned(),
            articles: Some(*articles),
        })
    });
    offers.collect()
}

/// Those names of which each word of `beginning` begins a word, each with the number of its articles.
#[must_use]
pub fn names_from(beginning: &str, counts: Vec<(String, u64)>) -> Vec<Offer> {
    let wanted = Beginning::new(beginning);
    let counts = counts.into_iter();
    let some = counts.filter(|(name, articles)| *articles > 0 && wanted.fits(&spelled(name)));
    let offers = some.map(|(text, articles)| Offer {
        text,
        articles: Some(articles),
    });
    offers.collect()
}

/// The commonest of `offers` first, as many as anybody goes through.
#[must_use]
pub fn commonest(mut offers: Vec<Offer>) -> Vec<Offer> {
    offers.sort_by(|one, other| {
        let rank = |offer: &Offer| Reverse(offer.articles);
        let first = rank(one).cmp(&rank(other));
        first.then_with(|| one.text.cmp(&other.text))
    });
    offers.truncate(MOST);
    offers
}
