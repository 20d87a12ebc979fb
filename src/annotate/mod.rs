//! Who said what, and who and where is spoken of.
//!
//! One file for each pass. To add one: copy `countries.rs` (the simplest) and call it in [`annotate`].

mod annotations;
mod bodies;
pub mod countries;
mod indirect;
mod leaning;
pub mod marked;
mod people;
mod quotes;
mod speakers;
pub mod why;
mod words;

pub use annotations::{
    Annotations, Body, Confidence, Country, How, Kind, Party, Person, Place, Quote, Rule, Speaker,
};

use crate::article::Article;
use crate::language::Language;
use speakers::Scene;
use words::Words;

/// Everything that is found in `article`, read as `language`.
#[must_use]
pub fn annotate(article: &Article, language: &'static Language) -> Annotations {
    let countries = countries::find(article, language);
    let words = Words::read(article, language).with_countries(&countries);
    let marked = quotes::find(&words);
    let people = people::find(&words);
    let marked = quotes::remarks::part(&words, &people, marked);
    let spoken = quotes::dash::find(&words, &people, marked);
    let scene = Scene::new(&words, &people, &spoken);
    let mut quotes = indirect::find(&scene, speakers::attribute(&scene));
    let bodies = bodies::find(&words, &countries, &mut quotes);
    Annotations::new(quotes, people.persons, bodies, countries)
}
