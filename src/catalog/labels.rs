//! In which articles a plain name stands: outlets, authors. Nothing is known of who they are; equal ones are the same.

use std::collections::HashMap;

use roaring::{MultiOps, RoaringBitmap};

use crate::catalog::Number;
use crate::catalog::names::{Beginning, spelled};
use crate::catalog::query::Offer;
use crate::text::fold::words;

/// Names and the sets of articles in which they stand.
#[derive(Debug, Clone, Default)]
pub struct Labels {
    all: Vec<Label>,
    by_name: HashMap<String, usize>,
}

#[derive(Debug, Clone)]
struct Label {
    name: String,
    /// Its folded words in all their spellings.
    words: String,
    articles: RoaringBitmap,
}

impl Labels {
    /// Notes that `name` stands in an article.
    pub fn add(&mut self, name: &str, article: Number) {
        let place = self.by_name.get(name).copied().unwrap_or_else(|| {
            self.by_name.insert(name.to_owned(), self.all.len());
            self.all.push(Label {
                name: name.to_owned(),
                words: spelled(name),
                articles: RoaringBitmap::new(),
            });
            self.all.len() - 1
        });
        self.all[place].articles.insert(article);
    }

    /// The articles with a name in which each word of `wanted` begins a word.
    #[must_use]
    pub fn find(&self, wanted: &str) -> RoaringBitmap {
        if words(wanted).is_empty() {
            return RoaringBitmap::new();
        }
        self.fitting(wanted).map(|label| &label.articles).union()
    }

    /// The names that begin so.
    #[must_use]
    pub fn offers(&self, beginning: &str) -> Vec<Offer> {
        let offer = |label: &Label| Offer {
            text: label.name.clone(),
            articles: Some(label.articles.len()),
        };
        self.fitting(beginning).map(offer).collect()
    }

    fn fitting(&self, wanted: &str) -> impl Iterator<Item = &Label> {
        let wanted = Beginning::new(wanted);
        self.all
            .iter()
            .filter(move |label| wanted.fits(&label.words))
    }
}
