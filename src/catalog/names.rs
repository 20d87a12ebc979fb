//! In which articles a name stands.

use std::collections::HashMap;

use roaring::RoaringBitmap;

use crate::catalog::Number;
use crate::text::fold::{fold, spellings};

/// Names and the sets of articles in which they stand. Spellings with the same words are one name, "Kim Jong-un" and
/// "KIM JONG UN".
#[derive(Debug, Clone, Default)]
pub struct Names {
    all: Vec<Name>,
    by_words: HashMap<String, usize>,
}

/// One name.
#[derive(Debug, Clone)]
struct Name {
    /// Its folded words in all their spellings, with a space between them.
    words: String,
    articles: RoaringBitmap,
}

impl Names {
    /// Notes that `name` stands in an article.
    pub fn add(&mut self, name: &str, article: Number) {
        let words = words(name);
        let place = *self.by_words.entry(words.join(" ")).or_insert_with(|| {
            let words: Vec<String> = words.iter().flat_map(|word| spellings(word)).collect();
            self.all.push(Name {
                words: words.join(" "),
                articles: RoaringBitmap::new(),
            });
            self.all.len() - 1
        });
        self.all[place].articles.insert(article);
    }

    /// The articles with a name in which each word of `wanted` is a word or begins one: "miller" and "matt mill" find
    /// Matthew Miller.
    #[must_use]
    pub fn find(&self, wanted: &str) -> RoaringBitmap {
        let wanted: Vec<Vec<String>> = words(wanted).iter().map(|word| spellings(word)).collect();
        if wanted.is_empty() {
            return RoaringBitmap::new();
        }
        let mut found = RoaringBitmap::new();
        for name in &self.all {
            if wanted.iter().all(|word| begins_a_word(&name.words, word)) {
                found |= &name.articles;
            }
        }
        found
    }
}

/// The folded words of a name.
fn words(name: &str) -> Vec<String> {
    fold(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// True if one of `words` begins with one of `spellings`.
fn begins_a_word(words: &str, spellings: &[String]) -> bool {
    words
        .split(' ')
        .any(|word| spellings.iter().any(|spelling| word.starts_with(spelling)))
}
