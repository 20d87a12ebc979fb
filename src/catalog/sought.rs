//! Looking for words, phrases and beginnings of words in texts that are read, as the database looks for them in its index.

use memchr::memmem::Finder;

use crate::article::Article;
use crate::catalog::query::Term;
use crate::text::terms;

/// A text, ready to be searched: its terms with a blank before and behind each, and a line end after each part.
#[derive(Debug, Clone)]
pub struct Searchable(String);

impl Searchable {
    /// The text of these parts; no phrase goes from one to the next.
    #[must_use]
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut text = String::from(" ");
        for part in parts {
            terms::push(part, &mut text);
            text.push_str("\n ");
        }
        Self(text)
    }

    /// All of an article that is searched: headline, body, outlet and author.
    #[must_use]
    pub fn article(article: &Article) -> Self {
        let names = article.outlet.iter().chain(&article.author);
        let texts = [article.headline(), article.body()];
        Self::new(texts.into_iter().chain(names.map(String::as_str)))
    }
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Sought(Vec<Spelling>);

/// One spelling of it: terms that follow each other.
#[derive(Debug, Clone)]
struct Spelling {
    terms: Vec<String>,
    finder: Finder<'static>,
}

impl Sought {
    /// What `term` looks for; `None` if it is not about words. A word is looked for at the beginnings of words.
    #[must_use]
    pub fn new(term: &Term) -> Option<Self> {
        let (words, behind) = match term {
            Term::Word(words) | Term::Prefix(words) => (words, ""),
            Term::Phrase(words) => (words, " "),
            _ => return None,
        };
        let spellings = terms::spellings(words).into_iter().map(|terms| {
            let sought = format!(" {}{behind}", terms.join(" "));
            let finder = Finder::new(&sought).into_owned();
            Spelling { terms, finder }
        });
        Some(Self(spellings.collect()))
    }

    /// What each of `words` looks for.
    #[must_use]
    pub fn each(words: &str) -> Vec<Self> {
        let terms = words.split_whitespace();
        let terms = terms.map(|word| Term::Word(word.to_owned()));
        terms.filter_map(|term| Self::new(&term)).collect()
    }

    /// True if it is in `text`.
    #[must_use]
    pub fn is_in(&self, text: &Searchable) -> bool {
        let text = text.0.as_bytes();
        let mut spellings = self.0.iter();
        spellings.any(|spelling| spelling.finder.find(text).is_some())
    }

    /// False if it is surely not in the text that is `folded`: it costs less than to make the text searchable.
    #[must_use]
    pub fn may_be_in(&self, folded: &str) -> bool {
        // Folding writes Chinese in Latin letters, terms do not.
        let may_be = |term: &String| !term.is_ascii() || folded.contains(term.as_str());
        let mut spellings = self.0.iter();
        spellings.any(|spelling| spelling.terms.iter().all(may_be))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Query;

    #[test]
    fn a_folded_text_rules_out_only_what_is_not_there() {
        let text = "L’Ukraine et les «Putin's» 朝鲜领导人";
        let folded = crate::text::fold::fold(text);
        let searchable = Searchable::new([text]);
        for asked in [
            "\"l’ukraine et\"",
            "putin's*",
            "\"朝鲜\"",
            "领导*",
            "\"les putin\"",
        ] {
            let query = Query::parse(asked);
            let term = query.terms().next().expect("a term");
            let sought = Sought::new(term).expect("words");
            assert!(
                sought.is_in(&searchable) && sought.may_be_in(&folded),
                "{asked}"
            );
        }
    }

    #[test]
    fn words_are_found_as_they_are_asked_for() {
        let text = "Jürgen Köhler: Kim Jong-uns „neue Realität“ an der Grenze";
        let text = Searchable::new([text, "Tagesbote"]);
        for (asked, is_in) in [
            ("\"neue realitat\"", true),
            ("\"Neue  Realität!\"", true),
            ("\"realität neue\"", false),
            ("\"neue real\"", false),
            ("\"kim jong un\"", false),
            ("\"kim jong-uns\"", true),
            ("\"grenze tagesbote\"", false),
            ("\"koehler\"", true),
            ("real*", true),
            ("eal*", false),
            ("jong-un*", true),
            ("koeh*", true),
            ("-real", true),
            ("-ealit", false),
            ("-köhler", true),
            ("-putin", false),
        ] {
            let query = Query::parse(asked);
            let term = query.terms().next().expect("a term");
            let sought = Sought::new(term).expect("words");
            assert_eq!(sought.is_in(&text), is_in, "{asked}");
        }
    }
}
