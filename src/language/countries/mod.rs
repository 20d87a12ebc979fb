//! Country words in many languages: names, adjectives, inhabitants, seats of government.
//!
//! Each language has a table in a text file beside this one; [`table`] tells its format. To add one: copy `ro.txt`, and add
//! its line to [`TABLES`] and sentences to `tests/country_languages.rs`. `names.txt` has bare names in all other languages,
//! for texts whose language has no table. A matcher is built when it is first asked for.
//!
//! How the tables came about: the names were taken from CLDR and `i18n-iso-countries` (all their forms, without those in
//! brackets and those with commas) and cut to stems by the ending of the nominative; the adjectives of English, French,
//! German, Italian and Spanish from `i18n-nationality`; the English capitals from `countryinfo`; names of newsrooms, inhabitants, seats, classes of endings and
//! the words that are no country were written by hand. The files are edited by hand from here on.

mod filter;
pub mod matcher;
mod openings;
mod stems;
pub mod table;

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use crate::language::countries::matcher::Matcher;
use crate::language::countries::openings::Openings;
use crate::language::countries::table::{Form, Table};
use crate::text::fold::{fold, spellings};
use crate::text::hash::QuickHash;
use crate::text::word::Word;

/// An ISO 3166-1 alpha-2 code.
pub type Code = &'static str;

/// Language code and table.
pub const TABLES: [(&str, &str); 23] = [
    ("en", include_str!("en.txt")),
    ("de", include_str!("de.txt")),
    ("fr", include_str!("fr.txt")),
    ("es", include_str!("es.txt")),
    ("it", include_str!("it.txt")),
    ("pt", include_str!("pt.txt")),
    ("nl", include_str!("nl.txt")),
    ("sv", include_str!("sv.txt")),
    ("da", include_str!("da.txt")),
    ("nb", include_str!("nb.txt")),
    ("fi", include_str!("fi.txt")),
    ("pl", include_str!("pl.txt")),
    ("cs", include_str!("cs.txt")),
    ("ru", include_str!("ru.txt")),
    ("uk", include_str!("uk.txt")),
    ("ro", include_str!("ro.txt")),
    ("hu", include_str!("hu.txt")),
    ("el", include_str!("el.txt")),
    ("tr", include_str!("tr.txt")),
    ("ar", include_str!("ar.txt")),
    ("ko", include_str!("ko.txt")),
    ("ja", include_str!("ja.txt")),
    ("zh", include_str!("zh.txt")),
];

/// Bare names in all languages, in the nominative.
const NAMES: &str = include_str!("names.txt");

/// The shortest names that are believed in a text of unknown language, in letters: from a table, and from [`NAMES`].
const SHORTEST: [usize; 2] = [4, 5];

/// What finds the countries in a text of the language with this ISO 639-1 code; `None` if it has no table.
#[must_use]
pub fn matcher(language: &str) -> Option<&'static Matcher> {
    static MATCHERS: [OnceLock<Matcher>; TABLES.len()] = [const { OnceLock::new() }; TABLES.len()];
    let index = table_of(language)?;
    Some(MATCHERS[index].get_or_init(|| Matcher::new(vec![parsed(TABLES[index].1)])))
}

/// What finds them in a text of any language: names only, and none that is short, or doubtful, or another country (or no
/// country) in another language.
#[must_use]
pub fn any() -> &'static Matcher {
    static ANY: LazyLock<Matcher> = LazyLock::new(|| {
        let mut tables = all_tables();
        let mut codes: HashMap<&str, Option<Code>, QuickHash> = HashMap::default();
        let mut mistakable: HashSet<&str, QuickHash> = HashSet::default();
        for word in tables.iter().flat_map(|table| &table.words) {
            let code = *codes.entry(word.stem).or_insert(word.code);
            if word.doubtful || code != word.code {
                mistakable.insert(word.stem);
            }
        }
        for (index, table) in tables.iter_mut().enumerate() {
            let shortest = SHORTEST[usize::from(index == TABLES.len())];
            table.classes.remove("fused");
            table.words.retain(|word| {
                word.form == Form::Name
                    && (word.code.is_none() || !mistakable.contains(word.stem))
                    && length(word.stem) >= shortest
            });
        }
        Matcher::new(tables)
    });
    &ANY
}

/// True if `word` is what one inhabitant of a country, or several, are called in the language with this code.
#[must_use]
pub fn is_inhabitant(language: &str, word: &str) -> bool {
    static WORDS: [OnceLock<HashSet<String>>; TABLES.len()] =
        [const { OnceLock::new() }; TABLES.len()];
    let Some(index) = table_of(language) else {
        return false;
    };
    let words = WORDS[index].get_or_init(|| {
        let table = parsed(TABLES[index].1);
        let inhabitants = table.words.iter().filter(|w| w.form == Form::Inhabitant);
        let forms = inhabitants.flat_map(|word| {
            let endings = table.classes[word.class].inside.iter();
            endings.map(|ending| (word.stem.to_owned() + ending).to_lowercase())
        });
        forms.collect()
    });
    words.contains(&word.to_lowercase())
}

/// False if no name that [`any`] finds is in `text`, which is cut into `words`: told of a short text in less time than the names
/// of all languages take to compile.
#[must_use]
pub fn may_be_named(text: &str, words: &[Word]) -> bool {
    static OPENINGS: LazyLock<Openings> = LazyLock::new(|| {
        let tables = TABLES.iter().map(|(_, file)| *file);
        Openings::read(tables.chain([NAMES]))
    });
    OPENINGS.are_in(text, words)
}

/// Where the table of the language with this code stands in [`TABLES`].
fn table_of(language: &str) -> Option<usize> {
    let language = match language {
        "no" | "nn" => "nb",
        language => language,
    };
    TABLES.iter().position(|(code, _)| *code == language)
}

/// The usual English name of the country with this code; the code itself if it has none.
#[must_use]
pub fn english_name(code: Code) -> &'static str {
    static ENGLISH: LazyLock<HashMap<Code, &'static str>> = LazyLock::new(|| {
        let mut names = HashMap::new();
        for word in parsed(TABLES[0].1).words {
            if let (Some(code), Form::Name) = (word.code, word.form) {
                names.entry(code).or_insert(word.stem);
            }
        }
        names
    });
    ENGLISH.get(code).copied().unwrap_or(code)
}

/// The country that people mean by `name`: an ISO code, or its name in any language, in any spelling that folds to it
/// ("Suedkorea").
#[must_use]
pub fn find_code(name: &str) -> Option<Code> {
    spellings(name.trim())
        .iter()
        .find_map(|spelling| names().get(spelling).copied())
}

/// All that a country can be asked for by: its code, and its names in every language, folded.
#[must_use]
pub fn names() -> &'static HashMap<String, Code> {
    static CODES: LazyLock<HashMap<String, Code>> = LazyLock::new(|| {
        let tables = all_tables();
        let words = || tables.iter().flat_map(|table| &table.words);
        let mut codes: HashMap<String, Code> = words()
            .filter_map(|word| word.code)
            .map(|code| (code.to_lowercase(), code))
            .collect();
        // The tables of the languages come before the bare names, so that their reading of a shared name counts.
        for word in words().filter(|word| word.form == Form::Name) {
            if let Some(code) = word.code
                && (length(word.stem) >= SHORTEST[0] || word.class == "name")
            {
                codes.entry(fold(word.stem)).or_insert(code);
            }
        }
        codes
    });
    &CODES
}

fn all_tables() -> Vec<Table<'static>> {
    let tables = TABLES.iter().map(|(_, file)| parsed(file));
    tables.chain([parsed(NAMES)]).collect()
}

fn parsed(file: &'static str) -> Table<'static> {
    table::parse(file).expect("the tests parse every table")
}

/// The letters of a name. One character of Han, Kana or Hangul says as much as two or three.
fn length(name: &str) -> usize {
    name.chars()
        .map(|c| if c >= '\u{2e80}' { 3 } else { 1 })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word;

    #[test]
    fn every_name_that_is_found_in_a_short_text_may_be_there() {
        let tables = all_tables();
        let words = tables.iter().flat_map(|table| &table.words);
        let names =
            words.filter(|word| word.form == Form::Name && length(word.stem) >= SHORTEST[0]);
        for name in names.map(|word| word.stem) {
            for text in [
                name.to_owned(),
                name.to_uppercase(),
                format!("Anti-{name}ische"),
            ] {
                assert!(may_be_named(&text, &word::split(&text)), "{text}");
            }
        }
    }
}
