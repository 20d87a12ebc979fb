//! The words of names in lower case, each folded once, all in one string.

use crate::annotate::people::names::Name;
use crate::annotate::words::Words;
use crate::language::naming::without_article;
use crate::text::letter::is_surely_small;
use crate::text::word::without_possessive;

/// Words in lower case without the possessive.
pub struct Folds {
    text: String,
    /// For each word of the article where it begins and ends in `text`.
    places: Vec<(u32, u32)>,
}

impl Folds {
    /// The folded words of `names`.
    pub fn of_names<'n>(words: &Words, names: impl Iterator<Item = &'n Name>) -> Self {
        let mut folds = Self {
            text: String::new(),
            places: vec![(0, 0); words.len()],
        };
        for index in names.flat_map(|name| name.words.clone()) {
            let start = folds.text.len();
            push(without_possessive(words.of(index)), &mut folds.text);
            folds.places[index] = (start as u32, folds.text.len() as u32);
        }
        folds
    }

    /// The word at `index`, which is one of a name.
    pub fn of(&self, index: usize) -> &str {
        let (start, end) = self.places[index];
        &self.text[start as usize..end as usize]
    }

    /// The same as a last name, which is "sisi" with and without its article.
    pub fn last_name(&self, words: &Words, index: usize) -> &str {
        let name = self.of(index);
        let bare = words.is_joined(index).then(|| without_article(name));
        bare.flatten().unwrap_or(name)
    }
}

/// Adds `word` in lower case to `text`.
fn push(word: &str, text: &mut String) {
    let mut rest = word.chars();
    let first = rest.next();
    // Most names have one capital.
    if is_surely_small(rest.as_str().as_bytes()) {
        let start = text.len();
        text.extend(first.into_iter().flat_map(char::to_lowercase));
        text.push_str(rest.as_str());
        text[start..].make_ascii_lowercase();
    } else {
        text.push_str(&word.to_lowercase());
    }
}

/// Lower case without the possessive.
pub fn folded(word: &str) -> String {
    without_possessive(word).to_lowercase()
}
