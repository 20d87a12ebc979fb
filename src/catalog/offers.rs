//! What may stand in a question where somebody is typing it: the names that the catalog knows, those first that stand in
//! most articles.

use std::cmp::Reverse;
use std::collections::HashSet;

use roaring::RoaringBitmap;

use crate::catalog::Catalog;
use crate::catalog::names::{Beginning, spelled};
use crate::catalog::query::{Field, Offer, language_called};
use crate::language::countries::{self, Code};
use crate::language::names;
use crate::text::fold::fold;

/// No more than these are offered.
const MOST: usize = 50;

impl Catalog {
    /// The values of `field` that begin so.
    #[must_use]
    pub fn offers(&self, field: Field, beginning: &str) -> Vec<Offer> {
        let offers = match field {
            Field::By => self.speakers.offers(beginning),
            Field::Person => self.people.offers(beginning),
            Field::Organisation => self.organisations.offers(beginning),
            Field::About => {
                let people = self.people.offers(beginning).into_iter();
                people.chain(self.countries_from(beginning)).collect()
            }
            Field::Country => self.countries_from(beginning),
            Field::Language => self.languages_from(beginning),
            Field::Outlet => self.outlets.offers(beginning),
            Field::Author => self.authors.offers(beginning),
            Field::Date | Field::Since | Field::Until | Field::Is | Field::Has | Field::Tag => {
                Vec::new()
            }
        };
        commonest(offers)
    }

    /// Countries by their English names; where none begins so, by one in another language.
    fn countries_from(&self, beginning: &str) -> Vec<Offer> {
        let wanted = Beginning::new(beginning);
        let offer = |code: &Code, articles: &RoaringBitmap| Offer {
            text: countries::english_name(code).to_owned(),
            articles: Some(articles.len()),
        };
        let named = || {
            self.countries
                .iter()
                .filter(|(_, articles)| !articles.is_empty())
        };
        let english =
            named().filter(|(code, _)| wanted.fits(&spelled(countries::english_name(code))));
        let offers: Vec<Offer> = english
            .map(|(code, articles)| offer(code, articles))
            .collect();
        if !offers.is_empty() {
            return offers;
        }
        let folded = fold(beginning);
        let others = countries::names().iter();
        let called: HashSet<Code> = others
            .filter(|(name, _)| name.starts_with(&folded))
            .map(|(_, code)| *code)
            .collect();
        let called = named().filter(|(code, _)| called.contains(*code));
        called
            .map(|(code, articles)| offer(code, articles))
            .collect()
    }

    /// Languages by their English names.
    fn languages_from(&self, beginning: &str) -> Vec<Offer> {
        let wanted = Beginning::new(beginning);
        let called = language_called(beginning);
        let known = self.languages.iter().map(|(code, articles)| {
            let name = names::english_name(code).unwrap_or("unknown");
            (
                wanted.fits(&spelled(name)) || called.as_ref() == Some(code),
                name,
                articles,
            )
        });
        let offers = known
            .filter(|(fits, ..)| *fits)
            .map(|(_, name, articles)| Offer {
                text: name.to_owned(),
                articles: Some(articles.len()),
            });
        offers.collect()
    }
}

/// The commonest of `offers` first, as many as anybody goes through.
fn commonest(mut offers: Vec<Offer>) -> Vec<Offer> {
    offers.sort_by(|one, other| {
        let rank = |offer: &Offer| Reverse(offer.articles);
        rank(one)
            .cmp(&rank(other))
            .then_with(|| one.text.cmp(&other.text))
    });
    offers.truncate(MOST);
    offers
}
