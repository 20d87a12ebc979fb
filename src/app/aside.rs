//! The side panel: the countries and the people of the open article, and which of them is chosen.

use crate::annotate::{Confidence, How, Kind, Place, Speaker};
use crate::app::facts;
use crate::app::reader::Reader;
use crate::catalog::{Annotated, Query, Term};
use crate::language::countries::{self, Code};
use crate::text::Span;
use crate::text::clean;

/// One line of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Who or what it is.
    pub what: What,
    /// How it is written in the panel.
    pub name: String,
    /// The number on the right: mentions of a country, words of a person.
    pub number: String,
    /// The number of the speaker, if the person speaks.
    pub voice: Option<usize>,
    /// Where it is named, in order.
    pub mentions: Vec<Span>,
}

/// Who or what is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A country.
    Country(Code),
    /// Capitals and seats of government that stand for a country.
    Seats,
    /// A person.
    Person(String),
}

/// The panel.
#[derive(Debug, Clone, Default)]
pub struct Aside {
    /// The countries, most mentions first, then the seats.
    pub countries: Vec<Item>,
    /// The people, those who say most first.
    pub people: Vec<Item>,
    /// Which item the cursor is on: the countries are counted first.
    pub at: usize,
}

impl Aside {
    /// The panel of an article.
    #[must_use]
    pub fn new(article: &Annotated, reader: &Reader) -> Self {
        let found = &article.annotations;
        let text = &article.article.text;
        let is_seat = |place: &&Place| place.how == How::Seat;
        let mut countries: Vec<Item> = found
            .countries
            .iter()
            .filter(|country| country.how() != How::Seat)
            .map(|country| {
                let named = country.mentions.iter().filter(|place| !is_seat(place));
                let mentions: Vec<Span> = named.map(|place| place.span).collect();
                Item {
                    what: What::Country(country.code),
                    name: format!("{} {}", country.code, countries::english_name(country.code)),
                    number: facts::grouped(mentions.len()),
                    voice: None,
                    mentions,
                }
            })
            .collect();
        countries.sort_by_key(|item| std::cmp::Reverse(item.mentions.len()));
        let all = found.countries.iter().flat_map(|country| &country.mentions);
        let seats: Vec<Span> = all.filter(is_seat).map(|place| place.span).collect();
        countries.extend(seats_item(text, seats));

        // A person whose quotes are all guesses is one here too.
        let is_sure = |person: usize| {
            found.quotes.iter().any(|quote| {
                let speaker = quote.speaker.as_ref().and_then(Speaker::person);
                speaker == Some(person)
                    && quote.kind == Kind::Direct
                    && quote.confidence > Confidence::Weak
            })
        };
        let mut people: Vec<(usize, Item)> = found
            .people
            .iter()
            .enumerate()
            .map(|(at, person)| {
                let item = Item {
                    what: What::Person(person.name.clone()),
                    name: clean::line(&person.name),
                    number: match person.quotes {
                        0 => "–".to_owned(),
                        said if is_sure(at) => facts::grouped(said),
                        said => format!("{}?", facts::grouped(said)),
                    },
                    voice: reader.voice_of(&person.name),
                    mentions: person.mentions.clone(),
                };
                (person.quotes, item)
            })
            .collect();
        people.sort_by_key(|(said, item)| std::cmp::Reverse((*said, item.mentions.len())));
        Self {
            countries,
            people: people.into_iter().map(|(_, item)| item).collect(),
            at: 0,
        }
    }

    /// Takes the panel of the same article as it was put right. The cursor stays on its item, or where that was.
    pub fn refresh(&mut self, newer: Self) {
        let chosen = self.chosen().map(|item| item.what.clone());
        let at = self.at;
        *self = newer;
        let mut items = self.countries.iter().chain(&self.people);
        let place = items.position(|item| Some(&item.what) == chosen.as_ref());
        self.go(place.unwrap_or(at));
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.countries.len() + self.people.len()
    }

    /// True if the article names nobody and no country.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item under the cursor.
    #[must_use]
    pub fn chosen(&self) -> Option<&Item> {
        self.countries.iter().chain(&self.people).nth(self.at)
    }

    /// Moves the cursor to an item, or the last one.
    pub fn go(&mut self, item: usize) {
        self.at = item.min(self.len().saturating_sub(1));
    }

    /// Moves the cursor by `items`.
    pub fn step(&mut self, items: isize) {
        self.go(self.at.saturating_add_signed(items));
    }

    /// The question for the articles that name what is under the cursor; `None` for seats, which are not searched for.
    #[must_use]
    pub fn question(&self) -> Option<Query> {
        let term = match &self.chosen()?.what {
            What::Country(code) => Term::Country((*code).to_owned()),
            What::Person(name) => Term::Person(name.clone()),
            What::Seats => return None,
        };
        Some(Query {
            words: String::new(),
            terms: vec![term],
        })
    }
}

/// The seats in one item, each name once.
fn seats_item(text: &str, mut mentions: Vec<Span>) -> Option<Item> {
    mentions.sort_unstable();
    let mut names: Vec<String> = Vec::new();
    for mention in &mentions {
        let name = clean::line(mention.of(text));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    (!mentions.is_empty()).then(|| Item {
        what: What::Seats,
        name: format!("~ {}", names.join(", ")),
        number: facts::grouped(mentions.len()),
        voice: None,
        mentions,
    })
}
