//! The side panel: the countries, the people and the organisations of the open article, and which of them is chosen.

use crate::annotate::identity::is_same;
use crate::annotate::{Annotations, Confidence, How, Kind, Party, Place, Quote};
use crate::app::facts;
use crate::app::reader::Reader;
use crate::catalog::{Annotated, Query, Term};
use crate::language::countries::{self, Code};
use crate::text::Span;
use crate::text::clean;
use crate::user::corrections::simple;

/// One line of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Who or what it is.
    pub what: What,
    /// How it is written in the panel.
    pub name: String,
    /// The number on the right: mentions of a country, quotes of a person or an organisation.
    pub number: String,
    /// The number of the speaker, if it is one.
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
    /// An organisation or an office.
    Organisation {
        /// As the article calls it.
        name: String,
        /// The same in few words: [`Body::label`](crate::annotate::Body::label).
        label: String,
    },
}

/// The panel.
#[derive(Debug, Clone, Default)]
pub struct Aside {
    /// The countries, most mentions first, then the seats.
    pub countries: Vec<Item>,
    /// The people, those who say most first.
    pub people: Vec<Item>,
    /// The organisations and offices that speak, those who say most first.
    pub organisations: Vec<Item>,
    /// Which item the cursor is on: countries, people and organisations are counted in this order.
    pub at: usize,
    /// Whom the cursor is to go to when the panel is put right.
    pub wanted: Option<String>,
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

        let mut people: Vec<(usize, Item)> = found
            .people
            .iter()
            .enumerate()
            .map(|(at, person)| {
                let item = Item {
                    what: What::Person(person.name.clone()),
                    name: clean::line(&person.name),
                    number: said(found, Party::Person(at), person.quotes),
                    voice: reader.voice_of(&person.name),
                    mentions: person.mentions.clone(),
                };
                (person.quotes, item)
            })
            .collect();
        people.sort_by_key(|(said, item)| std::cmp::Reverse((*said, item.mentions.len())));
        let mut organisations: Vec<(usize, Item)> = found
            .bodies
            .iter()
            .enumerate()
            .map(|(at, body)| {
                let item = Item {
                    what: What::Organisation {
                        name: body.name.clone(),
                        label: body.label(),
                    },
                    name: clean::line(&body.label()),
                    number: said(found, Party::Body(at), body.quotes),
                    voice: reader.voice_of(&body.name),
                    mentions: body.mentions.clone(),
                };
                (body.quotes, item)
            })
            .collect();
        organisations.sort_by_key(|(said, item)| std::cmp::Reverse((*said, item.mentions.len())));
        let items = |ranked: Vec<(usize, Item)>| ranked.into_iter().map(|(_, item)| item).collect();
        Self {
            countries,
            people: items(people),
            organisations: items(organisations),
            at: 0,
            wanted: None,
        }
    }

    /// All items, in the order of the cursor.
    fn items(&self) -> impl Iterator<Item = &Item> {
        let people = self.people.iter();
        self.countries
            .iter()
            .chain(people)
            .chain(&self.organisations)
    }

    /// Takes the panel of the same article as it was put right. The cursor goes to who was put right, or stays on its item, or
    /// where that was.
    pub fn refresh(&mut self, newer: Self) {
        let chosen = self.chosen().map(|item| item.what.clone());
        let (at, wanted) = (self.at, self.wanted.take());
        *self = newer;
        let is_wanted = |item: &Item| match (&item.what, &wanted) {
            (What::Person(name) | What::Organisation { name, .. }, Some(wanted)) => {
                simple(name) == simple(wanted) || is_same(name, wanted)
            }
            _ => false,
        };
        let wanted = self.items().position(is_wanted);
        let place = wanted.or_else(|| {
            let mut items = self.items();
            items.position(|item| Some(&item.what) == chosen.as_ref())
        });
        self.go(place.unwrap_or(at));
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.countries.len() + self.people.len() + self.organisations.len()
    }

    /// True if the article names nobody and nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item under the cursor.
    #[must_use]
    pub fn chosen(&self) -> Option<&Item> {
        self.items().nth(self.at)
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
            What::Organisation { label, .. } => Term::Organisation(label.clone()),
            What::Seats => return None,
        };
        Some(term.into())
    }
}

/// How many quotes are theirs, as the panel shows it. Whose quotes are all guesses has a question mark here too.
fn said(found: &Annotations, party: Party, quotes: usize) -> String {
    let is_sure = |quote: &Quote| {
        quote.kind == Kind::Direct
            && quote.confidence > Confidence::Weak
            && quote
                .speaker
                .as_ref()
                .is_some_and(|speaker| speaker.party == party)
    };
    match quotes {
        0 => "–".to_owned(),
        said if found.quotes.iter().any(is_sure) => facts::grouped(said),
        said => format!("{}?", facts::grouped(said)),
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
