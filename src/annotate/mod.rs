//! Who said what, and who and where is spoken of.
//!
//! One file for each pass. To add one: copy `countries.rs` (the simplest) and call it in [`annotate`].

mod annotations;
mod bodies;
mod countries;
pub mod identity;
mod indirect;
mod leaning;
pub mod marked;
mod people;
mod quotes;
mod speakers;
mod unspaced;
pub mod why;
mod words;

pub use annotations::{
    Annotations, Body, Confidence, Country, How, Kind, Party, Person, Place, Quote, Rule, Speaker,
};

use crate::article::Article;
use crate::language::Language;
use speakers::Scene;
use speakers::trace::Trace;
use words::Words;

/// The passes over an article, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pass {
    /// The text is cut into words, and each is looked up.
    Words,
    /// Which countries are named.
    Countries,
    /// What stands between quotation marks.
    Quotes,
    /// Who is named.
    People,
    /// Who said it.
    Speakers,
    /// What is told in other words.
    Indirect,
    /// Which of the speakers are organisations and offices.
    Bodies,
}

/// Everything that is found in `article`, read as `language`.
#[must_use]
pub fn annotate(article: &Article, language: &'static Language) -> Annotations {
    watched(article, language, |_| {})
}

/// The same as [`annotate`]; tells `done` of each pass when it is over, so that it can be seen which one takes long.
pub fn watched(
    article: &Article,
    language: &'static Language,
    mut done: impl FnMut(Pass),
) -> Annotations {
    let words = Words::read(article, language);
    done(Pass::Words);
    let countries = countries::find(article, &words);
    let words = words.with_countries(&countries);
    done(Pass::Countries);
    let marked = quotes::find(&words);
    done(Pass::Quotes);
    let people = people::find(&words);
    done(Pass::People);
    let marked = quotes::remarks::part(&words, &people, marked);
    let spoken = quotes::dash::find(&words, &people, marked);
    let spoken = quotes::turns::find(&words, &people, spoken);
    let scene = Scene::new(&words, &people, &spoken);
    // What it gathers of the people is asked for by both.
    let trace = Trace::new(&scene);
    let quotes = speakers::attribute(&scene, &trace);
    done(Pass::Speakers);
    let mut quotes = indirect::find(&scene, &trace, quotes);
    // It borrows the people, who are given away below.
    drop(trace);
    done(Pass::Indirect);
    let bodies = bodies::find(&words, &countries, &mut quotes);
    done(Pass::Bodies);
    Annotations::new(quotes, people.persons, bodies, countries)
}
