//! Looking for a word, a phrase or the beginning of a word in texts that are folded.

use crate::catalog::query::Term;
use crate::text::fold::{spellings, words};

/// What is looked for, ready for many texts.
#[derive(Debug, Clone)]
pub struct Sought {
    /// The words that stand one after another, each in all its spellings, none of which is empty.
    words: Vec<Vec<String>>,
    /// True if a word that begins with the last one is enough.
    begins: bool,
    /// The spellings of a word that is found inside of others too.
    inside: Vec<String>,
}

impl Sought {
    /// What `term` looks for; `None` if it is not about words, or has none.
    #[must_use]
    pub fn new(term: &Term) -> Option<Self> {
        let (text, begins) = match term {
            Term::Word(text) | Term::Prefix(text) => (text, true),
            Term::Phrase(text) => (text, false),
            _ => return None,
        };
        let is_word = matches!(term, Term::Word(_));
        let sought = Self {
            begins,
            inside: if is_word {
                spellings(text.trim())
            } else {
                Vec::new()
            },
            words: spelled(text),
        };
        (!sought.words.is_empty()).then_some(sought)
    }

    /// True if it is in `folded`.
    #[must_use]
    pub fn is_in(&self, folded: &str) -> bool {
        if !self.inside.is_empty() {
            return self
                .inside
                .iter()
                .any(|word| folded.contains(word.as_str()));
        }
        let is_near = |spelling: &String| folded.contains(spelling.as_str());
        // Most texts lack even the letters.
        if !self.words[0].iter().any(is_near) {
            return false;
        }
        let is_letter = |letter: char| letter.is_alphanumeric();
        let mut rest = folded.trim_start_matches(|letter| !is_letter(letter));
        while !rest.is_empty() {
            if self.is_at(rest) {
                return true;
            }
            rest = rest.trim_start_matches(is_letter);
            rest = rest.trim_start_matches(|letter| !is_letter(letter));
        }
        false
    }

    /// True if the words of `folded`, which begins with one, are those that are looked for.
    fn is_at(&self, folded: &str) -> bool {
        let mut texts = folded
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty());
        let last = self.words.len() - 1;
        self.words.iter().enumerate().all(|(at, spellings)| {
            let Some(word) = texts.next() else {
                return false;
            };
            let is_it = |spelling: &String| {
                if at == last && self.begins {
                    word.starts_with(spelling.as_str())
                } else {
                    word == spelling
                }
            };
            spellings.iter().any(is_it)
        })
    }
}

/// The words of `text`, each in all its spellings.
fn spelled(text: &str) -> Vec<Vec<String>> {
    let parts = text.split(|letter: char| letter.is_whitespace());
    let each = parts.flat_map(|part| {
        let folded = words(part);
        match &folded[..] {
            // Only of a whole word it is known which letters are one umlaut.
            [only] => {
                let of_part =
                    spellings(part.trim_matches(|letter: char| !letter.is_alphanumeric()));
                let is_word = |spelling: &String| words(spelling).len() == 1;
                let mut all: Vec<String> = of_part.into_iter().filter(is_word).collect();
                if !all.contains(only) {
                    all.push(only.clone());
                }
                vec![all]
            }
            _ => folded.into_iter().map(|word| vec![word]).collect(),
        }
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Query;
    use crate::text::fold::fold;

    #[test]
    fn words_are_found_as_they_are_asked_for() {
        let text = fold("Jürgen Köhler: Kim Jong-un's „neue Realität“ an der Grenze");
        for (asked, is_in) in [
            ("\"neue realitat\"", true),
            ("\"Neue  Realität!\"", true),
            ("\"realität neue\"", false),
            ("\"neue real\"", false),
            ("\"kim jong un\"", false),
            ("\"kim jong-uns\"", true),
            ("\"koehler kim\"", true),
            ("real*", true),
            ("eal*", false),
            ("jong-un*", true),
            ("koeh*", true),
            ("-ealit", true),
            ("-(köhler)", true),
            ("-putin", false),
        ] {
            let query = Query::parse(asked);
            let term = query.terms().next().expect("a term");
            let sought = Sought::new(term).expect("words");
            assert_eq!(sought.is_in(&text), is_in, "{asked}");
        }
    }
}
