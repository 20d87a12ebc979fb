//! The catalog: what is known of every article, and the answers to questions about it.
//!
//! Every term of a [`Query`] answers with a set of article numbers; a list is their intersection, in sort order.
//! Nothing here knows of files, threads or keys.

mod answer;
pub mod copies;
mod entry;
pub mod facets;
mod holdings;
pub mod identity;
mod labels;
mod names;
pub mod offers;
mod organisations;
pub mod query;
pub mod sought;
pub mod titles;
pub mod who;

pub use answer::{Answer, Inquiry, Pace, around};
pub use entry::{Annotated, Entry};
pub use holdings::{Changed, Holdings, hear};
pub use names::{Names, begins_a_word};
pub use organisations::{Organisation, Organisations};
pub use query::{Query, Term};

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use roaring::{MultiOps, RoaringBitmap};

use crate::language::countries::Code;
use crate::text::fold::spellings;
use crate::user::Marked;

use labels::Labels;
use query::{Mark, countries_called, language_called};
use sought::{Searchable, Sought};
use titles::{Filter, Order, Titles};

/// The number of an article in one catalog: its place in the order of reading.
pub type Number = u32;

/// What is known of every article of a collection.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    entries: Vec<Arc<Entry>>,
    titles: Titles,
    speakers: Names,
    people: Names,
    organisations: Organisations,
    /// All other names to which a correction may go: those of organisations, and those by which nobody is found.
    others: Names,
    outlets: Labels,
    authors: Labels,
    countries: HashMap<Code, RoaringBitmap>,
    languages: HashMap<String, RoaringBitmap>,
    quoting: RoaringBitmap,
    marked: Arc<Marked>,
    /// All numbers in the order of a list without words; made when it is asked for.
    newest: OnceLock<Vec<Number>>,
}

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hits {
    /// The articles that answer it, in the order in which they are shown.
    pub rows: Vec<Number>,
}

impl Catalog {
    /// Adds an article and gives its number.
    pub fn add(&mut self, entry: Arc<Entry>) -> Number {
        let number = self.entries.len() as Number;
        add_row(&mut self.titles, &entry);
        self.each_name(&entry, |names, name| names.add(name, number));
        self.add_organisations(&entry, number);
        for code in &entry.countries {
            self.countries.entry(code).or_default().insert(number);
        }
        if let Some(outlet) = &entry.outlet {
            self.outlets.add(outlet, number);
        }
        if let Some(author) = &entry.author {
            self.authors.add(author, number);
        }
        if entry.quotes > 0 {
            self.quoting.insert(number);
        }
        self.languages
            .entry(entry.language.clone())
            .or_default()
            .insert(number);
        self.newest.take();
        self.entries.push(entry);
        number
    }

    /// Puts other entries in the place of those with their numbers: names and headlines may have changed, nothing else.
    /// The numbers are in order.
    pub fn replace(&mut self, newer: impl IntoIterator<Item = (Number, Arc<Entry>)>) {
        let mut rows = Vec::new();
        for (number, entry) in newer {
            let before = std::mem::replace(&mut self.entries[number as usize], entry);
            self.each_name(&before, |names, name| names.remove(name, number));
            for one in &before.organisations {
                self.organisations.remove(one, number);
            }
            let entry = Arc::clone(&self.entries[number as usize]);
            self.each_name(&entry, |names, name| names.add(name, number));
            self.add_organisations(&entry, number);
            let mut row = Titles::default();
            add_row(&mut row, &entry);
            rows.push((number, row));
        }
        self.titles.replace(&rows);
    }

    /// Gives each name by which an article is found to `take`, with the names among which it belongs.
    fn each_name(&mut self, entry: &Entry, take: impl Fn(&mut Names, &str)) {
        let kinds = [
            (&mut self.speakers, &entry.speakers),
            (&mut self.people, &entry.people),
        ];
        for (names, of_kind) in kinds {
            for (name, _) in of_kind {
                take(names, name);
                for other in entry.aliases_of(name) {
                    take(names, other);
                }
            }
        }
        for one in &entry.organisations {
            take(&mut self.others, &one.name);
            for other in entry.aliases_of(&one.name) {
                take(&mut self.others, other);
            }
        }
        for name in &entry.others {
            take(&mut self.others, name);
        }
    }

    fn add_organisations(&mut self, entry: &Entry, number: Number) {
        for one in &entry.organisations {
            let others = entry.aliases_of(&one.name);
            self.organisations.add(one, others, number);
        }
    }

    /// The articles in which a spelling of `name` stands, in whatever part, or stood until it was hidden.
    #[must_use]
    pub fn naming(&self, name: &str) -> RoaringBitmap {
        [&self.speakers, &self.people, &self.others]
            .map(|names| names.with(name))
            .union()
    }

    /// The spellings of `name`, as they are written.
    pub fn spellings(&self, name: &str) -> impl Iterator<Item = &str> {
        let kinds = [&self.speakers, &self.people, &self.others];
        let spellings = kinds.map(|names| names.spellings(name));
        spellings.into_iter().flatten()
    }

    /// Says which names are nobody else's, whatever they look like: these, and no other.
    pub fn keep_apart(&mut self, names: &[&str]) {
        self.speakers.keep_apart(names);
        self.people.keep_apart(names);
    }

    /// All entries, by number.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// Says what the user has read and starred, for the questions that ask it.
    pub fn mark(&mut self, marked: Arc<Marked>) {
        self.marked = marked;
    }

    /// The articles that answer `query`: with words the best first, else the newest first, those without a date last.
    #[must_use]
    pub fn find(&self, query: &Query) -> Hits {
        let newest = self.newest();
        let candidates: Vec<Number> = if query.conditions().is_empty() {
            newest.to_vec()
        } else {
            let set = query.set(&mut |term| self.set(term), &self.all());
            let in_set = |number: &Number| set.contains(*number);
            newest.iter().copied().filter(in_set).collect()
        };
        let rows = if query.words().is_empty() {
            candidates
        } else {
            self.titles.find(query.words(), &candidates)
        };
        Hits { rows }
    }

    /// The articles that answer `query`, whose texts somebody else has: `texts` tells in which of them that is what is
    /// looked for. A word is found there at the beginning of words, and inside of words in what a list shows; no letters
    /// are left out.
    #[must_use]
    pub fn set_in_texts(
        &self,
        query: &Query,
        texts: &mut dyn FnMut(&Sought) -> RoaringBitmap,
    ) -> RoaringBitmap {
        let mut set = query.set(
            &mut |term| match Sought::new(term) {
                None => self.set(term),
                Some(sought) if matches!(term, Term::Word(_)) => self.set(term) | texts(&sought),
                Some(sought) => texts(&sought),
            },
            &self.all(),
        );
        if !query.words().is_empty() {
            let shown = query.words().split_whitespace();
            let shown = shown.map(|word| self.set(&Term::Word(word.to_owned())));
            let in_texts = Sought::each(query.words());
            let in_texts = in_texts.iter().map(texts);
            set &= shown.intersection() | in_texts.intersection();
        }
        set
    }

    /// The articles in which all `words` are found: the best headlines first, then those that have them only `in_texts`,
    /// the newest first; see [`Filter::with_texts`]. Without words all, the newest first. What is found is the same as in a
    /// database, which knows headlines and texts.
    #[must_use]
    pub fn ranked(&self, words: &str, in_texts: &RoaringBitmap) -> Hits {
        let newest = self.newest();
        if words.is_empty() {
            let rows = newest.to_vec();
            return Hits { rows };
        }
        let order = Order::new(newest.to_vec());
        let mut headlines = Titles::default();
        for entry in &self.entries {
            headlines.add(&entry.headline, std::iter::empty());
        }
        let mut filter = Filter::default();
        let rows = filter.find(&headlines, words, None, &order, &titles::in_a_row);
        let rows = filter.with_texts(rows.unwrap_or_default(), in_texts, &order);
        Hits { rows }
    }

    fn all(&self) -> RoaringBitmap {
        let mut all = RoaringBitmap::new();
        all.insert_range(0..self.entries.len() as Number);
        all
    }

    /// The articles of which `term` is true. The texts are not known here: words are looked for in what a list shows.
    #[must_use]
    pub fn set(&self, term: &Term) -> RoaringBitmap {
        match term {
            Term::Word(word) => {
                let spellings = spellings(word);
                let is_in = |row: &str| spellings.iter().any(|one| row.contains(one.as_str()));
                let rows = (0..).zip(self.titles.rows());
                let found = rows.filter(|(_, row)| is_in(row));
                found.map(|(number, _)| number).collect()
            }
            Term::Phrase(_) | Term::Prefix(_) => self.where_shown(term, Entry::shown),
            Term::By(name) => self.speakers.find(name) | self.organisations.find_quoted(name),
            Term::Organisation(name) => self.organisations.find(name),
            Term::Person(name) => self.people.find(name),
            Term::About(name) => {
                let word = Term::Word(name.clone());
                let in_headline = self.where_shown(&word, |entry| vec![&entry.headline]);
                self.country(name) | self.people.find(name) | in_headline
            }
            Term::Country(name) => self.country(name),
            Term::Language(name) => {
                let code = language_called(name);
                let articles = code.and_then(|code| self.languages.get(&code));
                articles.cloned().unwrap_or_default()
            }
            Term::Outlet(name) => self.outlets.find(name),
            Term::Author(name) => self.authors.find(name),
            Term::Printed(days) => {
                self.entries_where(|entry| entry.date.is_some_and(|day| days.contain(day)))
            }
            Term::Is(Mark::Read) => {
                self.entries_where(|entry| self.marked.read.contains(&entry.key))
            }
            Term::Is(Mark::Unread) => {
                self.entries_where(|entry| !self.marked.read.contains(&entry.key))
            }
            Term::Is(Mark::Starred) => {
                self.entries_where(|entry| self.marked.starred.contains(&entry.key))
            }
            Term::HasQuotes => self.quoting.clone(),
            // Nothing has a tag yet.
            Term::Tag(_) => RoaringBitmap::new(),
        }
    }

    /// The articles that name a country.
    fn country(&self, wanted: &str) -> RoaringBitmap {
        let codes = countries_called(wanted).into_iter();
        codes.filter_map(|code| self.countries.get(code)).union()
    }

    fn entries_where(&self, is_wanted: impl Fn(&Entry) -> bool) -> RoaringBitmap {
        let entries = (0..).zip(&self.entries);
        let wanted = entries.filter(|(_, entry)| is_wanted(entry));
        wanted.map(|(number, _)| number).collect()
    }

    /// The articles in whose `parts` that stands which `term` looks for.
    fn where_shown<'a>(
        &'a self,
        term: &Term,
        parts: impl Fn(&'a Entry) -> Vec<&'a str>,
    ) -> RoaringBitmap {
        let Some(sought) = Sought::new(term) else {
            return RoaringBitmap::new();
        };
        let rows = (0..).zip(self.titles.rows().zip(&self.entries));
        let found = rows.filter(|(_, (row, entry))| {
            sought.may_be_in(row) && sought.is_in(&Searchable::new(parts(entry)))
        });
        found.map(|(number, _)| number).collect()
    }

    fn newest(&self) -> &[Number] {
        self.newest.get_or_init(|| {
            let mut numbers: Vec<Number> = (0..self.entries.len() as Number).collect();
            // `None` is the smallest date, so it comes last; the order of reading decides among equals.
            numbers.sort_by_cached_key(|&number| Reverse(self.entries[number as usize].date));
            numbers
        })
    }
}

/// Adds the row in which the words of the filter are looked for.
fn add_row(titles: &mut Titles, entry: &Entry) {
    let mut parts = entry.shown().into_iter();
    titles.add(parts.next().unwrap_or_default(), parts);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::article::Key;

    fn entry(headline: &str, day: i8) -> Entry {
        Entry {
            key: Key(0),
            headline: headline.to_owned(),
            derived: false,
            date: (day > 0).then(|| date(2024, 6, day)),
            outlet: None,
            author: None,
            language: "de".to_owned(),
            quotes: 0,
            speakers: Vec::new(),
            people: Vec::new(),
            organisations: Vec::new(),
            aliases: Vec::new(),
            others: Vec::new(),
            countries: Vec::new(),
        }
    }

    fn names(names: &[&str]) -> Vec<(String, u32)> {
        names.iter().map(|name| ((*name).to_owned(), 1)).collect()
    }

    fn catalog() -> Catalog {
        let entries = [
            Entry {
                people: names(&["Matthew Miller", "Kim Jong-un"]),
                speakers: names(&["Matthew Miller"]),
                countries: vec!["KP", "US"],
                ..entry("Undated pact", 0)
            },
            Entry {
                people: names(&["KIM JONG UN"]),
                speakers: names(&["Außenministerium"]),
                countries: vec!["KP", "NE"],
                ..entry("Pact of two", 20)
            },
            Entry {
                language: "en".to_owned(),
                outlet: Some("Pact Herald".to_owned()),
                author: Some("Iris Falk".to_owned()),
                quotes: 2,
                people: names(&["Millerand", "Erika Jaegermann"]),
                countries: vec!["GB", "NG"],
                ..entry("Weather report", 21)
            },
            Entry {
                people: names(&["Jürgen Müller"]),
                speakers: names(&["Jürgen Müller"]),
                ..entry("A new pact", 20)
            },
        ];
        let mut catalog = Catalog::default();
        for (key, entry) in (0..).zip(entries) {
            let key = Key(key);
            catalog.add(Arc::new(Entry { key, ..entry }));
        }
        catalog.mark(Arc::new(Marked {
            read: [Key(0), Key(9)].into(),
            starred: [Key(3)].into(),
        }));
        catalog
    }

    #[test]
    fn a_question_is_answered_in_order() {
        let catalog = catalog();
        let cases: [(&str, &[Number]); _] = [
            ("", &[2, 1, 3, 0]),
            ("pact", &[1, 3, 0, 2]),
            ("by:miller", &[0]),
            ("by:mueller", &[3]),
            ("by:\"jurgen muller\"", &[3]),
            ("person:jägermann", &[2]),
            ("by:iller", &[]),
            ("by:\"-\"", &[]),
            ("by:aussenminist", &[1]),
            ("person:miller", &[2, 0]),
            ("person:\"un kim\"", &[1, 0]),
            ("person:김정은", &[1, 0]),
            ("country:kp", &[1, 0]),
            ("country:kp country:us", &[0]),
            ("country:fr", &[]),
            ("country:Nordkorea", &[1, 0]),
            ("country:\"north k\"", &[1, 0]),
            ("country:uk", &[2]),
            ("country:nig", &[2, 1]),
            ("country:niger", &[1]),
            ("lang:EN", &[2]),
            ("lang:english", &[2]),
            ("since:2024-06-21", &[2]),
            ("until:2024-06-20", &[1, 3]),
            ("since:2024-06-20 until:2024-06-20 new", &[3]),
            ("lang:de nothing", &[]),
            ("lang:und", &[]),
            ("date:2024-06-20", &[1, 3]),
            ("date:2024-06", &[2, 1, 3]),
            ("date:>2024-06-20", &[2]),
            ("-date:..2030", &[0]),
            ("outlet:\"her pact\"", &[2]),
            ("author:falk", &[2]),
            ("has:quotes", &[2]),
            ("tag:later", &[]),
            ("is:unread", &[2, 1, 3]),
            ("is:read is:starred", &[]),
            ("is:starred or is:read", &[3, 0]),
            ("-pact", &[]),
            ("pact -new", &[1, 0, 2]),
            ("undated or report", &[2, 0]),
            ("\"pact of two\"", &[1]),
            ("\"pact two\"", &[]),
            ("\"weather report pact\"", &[]),
            ("\"pact\" \"herald\"", &[2]),
            ("\"pac\"", &[]),
            ("pac*", &[2, 1, 3, 0]),
            ("act*", &[]),
            ("-ndated lang:de", &[1, 3]),
            ("country:korea", &[1, 0]),
            ("about:korea", &[1, 0]),
            ("about:\"north korea\"", &[1, 0]),
            ("about:miller", &[2, 0]),
            ("about:report", &[2]),
            ("about:herald", &[]),
            ("country:kp not (by:miller or person:jong)", &[]),
            ("country:kp not by:miller", &[1]),
            ("by:miller or by:müller", &[3, 0]),
            ("(by:miller or by:müller) new", &[3]),
            ("nothing or date:2024-13 new", &[3]),
        ];
        for (question, rows) in cases {
            assert_eq!(
                catalog.find(&Query::parse(question)).rows,
                rows,
                "{question}"
            );
        }
    }

    #[test]
    fn an_article_added_later_is_found() {
        let mut catalog = catalog();
        assert_eq!(catalog.find(&Query::default()).rows.len(), 4);
        let number = catalog.add(Arc::new(entry("Latest", 30)));
        assert_eq!(catalog.find(&Query::default()).rows[0], number);
        assert_eq!(catalog.find(&Query::parse("latest")).rows, [number]);
    }
}
