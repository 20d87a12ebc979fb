//! Who said what, and who and where is spoken of.
//!
//! One file for each pass. To add one: copy `countries.rs` (the simplest) and call it in [`annotate`].

mod annotations;
pub mod countries;
pub mod marked;

pub use annotations::{
    Annotations, Confidence, Country, How, Kind, Person, Place, Quote, Rule, Speaker,
};

use crate::article::Article;
use crate::language::Language;

/// Everything that is found in `article`, read as `language`.
#[must_use]
pub fn annotate(article: &Article, language: &Language) -> Annotations {
    let countries = countries::find(article, language);
    Annotations {
        countries,
        ..Annotations::default()
    }
}
