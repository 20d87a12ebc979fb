//! One line of the catalog: all of an article that a list, a filter or a count needs, without its text.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::annotate::{Annotations, How, Kind, Party};
use crate::article::{Article, Headline, Key};
use crate::catalog::Organisation;
use crate::language::countries::Code;
use crate::user::Corrections;
use crate::user::corrections::{Met, Said, Shown};

/// An article with all that was found in it, as it comes out of the reading of a collection. The screen shows these.
#[derive(Debug, Clone)]
pub struct Annotated {
    /// The article.
    pub article: Arc<Article>,
    /// What was found in it.
    pub found: Arc<Annotations>,
    /// What was found in it, as the reader has put it right.
    pub annotations: Arc<Annotations>,
    /// Its line in the catalog.
    pub entry: Arc<Entry>,
}

impl Annotated {
    /// The article with its annotations and its line.
    #[must_use]
    pub fn new(article: Article, annotations: Annotations) -> Self {
        let entry = Arc::new(Entry::new(&article, &annotations));
        let annotations = Arc::new(annotations);
        Self {
            article: Arc::new(article),
            found: Arc::clone(&annotations),
            annotations,
            entry,
        }
    }

    /// True if the user has put nothing right in it.
    #[must_use]
    pub fn is_as_found(&self) -> bool {
        Arc::ptr_eq(&self.found, &self.annotations) && self.entry.aliases.is_empty()
    }

    /// The article as `corrections` make it; `None` if it is so already. `met` knows the names of other articles.
    #[must_use]
    pub fn corrected(&self, corrections: &Corrections, met: &mut Met) -> Option<Self> {
        let said = corrections.said(&self.article, &self.found, met);
        if said.is_nothing() && self.is_as_found() {
            return None;
        }
        let applied = said.applied(&self.article, &self.found);
        let annotations = applied.map_or_else(|| Arc::clone(&self.found), Arc::new);
        let mut entry = Entry::new(&self.article, &annotations);
        entry.correct(&self.found, &said);
        let is_same = entry == *self.entry && annotations == self.annotations;
        (!is_same).then(|| Self {
            article: Arc::clone(&self.article),
            found: Arc::clone(&self.found),
            annotations,
            entry: Arc::new(entry),
        })
    }
}

/// What the catalog keeps of an article.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// What the article is known by in the user's marks.
    pub key: Key,
    /// The headline, on one line.
    pub headline: String,
    /// True if the headline is only the beginning of the first sentence.
    pub derived: bool,
    /// The day it was printed.
    pub date: Option<Date>,
    /// Who printed it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// ISO 639-1 code, `und` if unknown.
    pub language: String,
    /// How many direct quotes it has.
    pub quotes: u32,
    /// Who is quoted, people and others ("Außenministerium"), with the number of their direct quotes: 0 if only a word or two
    /// of theirs are. Those whose words are only told are not among them.
    pub speakers: Vec<(String, u32)>,
    /// The people it names, with the number of their direct quotes.
    pub people: Vec<(String, u32)>,
    /// The organisations and offices that speak in it, also those whose words are only told.
    pub organisations: Vec<Organisation>,
    /// Other names by which the people and speakers are found: for each of them the name above and the other one.
    pub aliases: Vec<(String, String)>,
    /// Names that stand in it and by which it is not found: what the reader says is nobody, and who is no person and no
    /// organisation and of whom something is told only.
    pub others: Vec<String>,
    /// The countries it names, not those that only a capital or a seat stands for.
    pub countries: Vec<Code>,
}

impl Entry {
    /// The entry of an annotated article.
    #[must_use]
    pub fn new(article: &Article, annotations: &Annotations) -> Self {
        let is_direct = |quote: &&crate::annotate::Quote| quote.kind == Kind::Direct;
        let mut entry = Self {
            key: article.key,
            headline: article.headline().to_owned(),
            derived: article.headline_is == Headline::Derived,
            date: article.date,
            outlet: article.outlet.clone(),
            author: article.author.clone(),
            language: article.language.clone(),
            quotes: annotations.quotes.iter().filter(is_direct).count() as u32,
            speakers: speakers(annotations),
            people: annotations
                .people
                .iter()
                .map(|p| (p.name.clone(), p.quotes as u32))
                .collect(),
            organisations: organisations(annotations),
            aliases: Vec::new(),
            others: Vec::new(),
            countries: annotations
                .countries
                .iter()
                .filter(|country| country.how() < How::Seat)
                .map(|country| country.code)
                .collect(),
        };
        entry.others = entry.missing(annotations);
        entry
    }

    /// What words are looked for in where the text is not at hand: the headline, then outlet, author, people.
    pub(super) fn shown(&self) -> Vec<&str> {
        let names = self.outlet.iter().chain(&self.author);
        let people = self.people.iter().map(|(name, _)| name);
        let aliases = self.aliases.iter().map(|(_, other)| other);
        let all = [&self.headline].into_iter().chain(names);
        all.chain(people)
            .chain(aliases)
            .map(String::as_str)
            .collect()
    }

    /// The names of people, organisations and speakers.
    fn names(&self) -> impl Iterator<Item = &String> {
        let people = self.people.iter().chain(&self.speakers);
        let organisations = self.organisations.iter().map(|one| &one.name);
        people.map(|(name, _)| name).chain(organisations)
    }

    /// The names in `found` that are none of these, each once.
    fn missing(&self, found: &Annotations) -> Vec<String> {
        let mut known: HashSet<&String> = self.names().collect();
        let mut missing = Vec::new();
        let people = found.people.iter().map(|person| &person.name);
        let bodies = found.bodies.iter().map(|body| &body.name);
        let speakers = found.quotes.iter().flat_map(|quote| &quote.speaker);
        let speakers = speakers.map(|speaker| &speaker.name);
        for name in people.chain(bodies).chain(speakers) {
            if known.insert(name) {
                missing.push(name.clone());
            }
        }
        missing
    }

    /// Notes what is said of the names that were `found`.
    fn correct(&mut self, found: &Annotations, said: &Said<'_>) {
        let mut aliases: Vec<(String, String)> = Vec::new();
        let mut note = |name: &String, other: &String| {
            let alias = (name.clone(), other.clone());
            if name != other && !aliases.contains(&alias) {
                aliases.push(alias);
            }
        };
        for name in self.names() {
            for other in said.aliases(name) {
                note(name, other);
            }
        }
        // Who is shown under another name is found under the one that stands in the text, too.
        let mut others = Vec::new();
        for name in self.missing(found) {
            let called = match said.shown(&name) {
                Shown::As(shown) => self.called(shown, said),
                Shown::Hidden => None,
            };
            match called {
                Some(called) => note(called, &name),
                None => others.push(name),
            }
        }
        others.retain(|name| !self.others.contains(name));
        self.others.extend(others);
        self.aliases = aliases;
    }

    /// The name of the entry that is `name`, in whatever spelling.
    fn called(&self, name: &str, said: &Said<'_>) -> Option<&String> {
        let exactly = self.names().find(|known| *known == name);
        exactly.or_else(|| self.names().find(|known| said.is_same(known, name)))
    }

    /// True if the same names stand in both.
    #[must_use]
    pub fn names_the_same(&self, other: &Self) -> bool {
        self.people == other.people
            && self.speakers == other.speakers
            && self.organisations == other.organisations
            && self.others == other.others
    }

    /// The other names of somebody in the article.
    pub fn aliases_of(&self, name: &str) -> impl Iterator<Item = &str> {
        let is_theirs = move |alias: &&(String, String)| alias.0 == name;
        self.aliases
            .iter()
            .filter(is_theirs)
            .map(|(_, other)| other.as_str())
    }
}

/// Who is quoted and how often, in the order of their first quote.
fn speakers(annotations: &Annotations) -> Vec<(String, u32)> {
    let mut found: Vec<(String, u32)> = Vec::new();
    let said = annotations
        .quotes
        .iter()
        .filter(|quote| quote.kind != Kind::Indirect);
    for quote in said {
        let Some(speaker) = &quote.speaker else {
            continue;
        };
        let counts = u32::from(quote.kind == Kind::Direct);
        match found.iter_mut().find(|(known, _)| *known == speaker.name) {
            Some((_, quotes)) => *quotes += counts,
            None => found.push((speaker.name.clone(), counts)),
        }
    }
    found
}

/// The organisations and offices that speak.
fn organisations(annotations: &Annotations) -> Vec<Organisation> {
    let mut is_quoted = vec![false; annotations.bodies.len()];
    for quote in annotations
        .quotes
        .iter()
        .filter(|quote| quote.kind != Kind::Indirect)
    {
        if let Some(Party::Body(body)) = quote.speaker.as_ref().map(|speaker| speaker.party) {
            is_quoted[body] = true;
        }
    }
    let bodies = annotations.bodies.iter().zip(is_quoted);
    bodies
        .map(|(body, is_quoted)| Organisation::new(body, is_quoted))
        .collect()
}
