//! What languages are called: their codes, their English names, their own names. The table stands in `names.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The ISO 639-1 code of a language and its English name.
#[derive(Debug, Clone, Copy)]
struct Names {
    code: &'static str,
    english: &'static str,
}

/// Every language by each of its codes and names, in small letters.
static BY_NAME: LazyLock<HashMap<String, Names>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (names, called) in rows() {
        for name in called {
            all.entry(name).or_insert(names);
        }
    }
    all
});

/// The languages of the table, each with all that it is called.
fn rows() -> impl Iterator<Item = (Names, Vec<String>)> {
    let lines = include_str!("names.txt").lines();
    lines.filter(|line| !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t').chain(std::iter::repeat(""));
        let mut next = || columns.next().unwrap_or_default();
        let (code, codes, english, own) = (next(), next(), next(), next());
        let called = codes
            .split(' ')
            .chain([code, english])
            .chain(own.split('|'));
        let called = called.filter(|name| !name.is_empty());
        (
            Names { code, english },
            called.map(str::to_lowercase).collect(),
        )
    })
}

/// The English name of the language with this code, the code itself if it is none that we know; `None` for `und`.
#[must_use]
pub fn english_name(code: &str) -> Option<&str> {
    match code {
        "" | "und" => None,
        code => Some(BY_NAME.get(code).map_or(code, |names| names.english)),
    }
}

/// The ISO 639-1 code of the language that is called `name`: "de", "de-AT", "deu", "German", "deutsch".
#[must_use]
pub fn find_code(name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    let short = name.split(['-', '_']).next().unwrap_or(&name);
    if let Some(names) = BY_NAME.get(&name).or_else(|| BY_NAME.get(short)) {
        return Some(names.code.to_owned());
    }
    // A code that we do not know is still what the record says.
    let is_code =
        short.len() == 2 && short != "un" && short.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then(|| short.to_owned())
}

/// All that languages are called, in small letters.
pub fn all() -> impl Iterator<Item = &'static str> {
    BY_NAME.keys().map(String::as_str)
}

/// The code of the language that has this ISO 639-3 code.
#[must_use]
pub fn short_code(three: &str) -> Option<&'static str> {
    BY_NAME.get(three).map(|names| names.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_understood() {
        for (name, code) in [
            ("de", "de"),
            ("de-DE", "de"),
            ("en_US", "en"),
            ("German", "de"),
            ("deutsch", "de"),
            ("ger", "de"),
            ("nb", "no"),
            ("nn-NO", "no"),
            (" FR ", "fr"),
            ("SHQIP", "sq"),
            ("Chinese-Simplified", "zh"),
            ("xx", "xx"),
        ] {
            assert_eq!(find_code(name).as_deref(), Some(code), "{name}");
        }
        for name in ["klingonisch", "", "-", "und", "unknown"] {
            assert_eq!(find_code(name), None, "{name}");
        }
    }

    #[test]
    fn every_language_has_an_english_name() {
        assert_eq!(english_name("ru"), Some("Russian"));
        assert_eq!(english_name("sq"), Some("Albanian"));
        assert_eq!(english_name("xx"), Some("xx"));
        assert_eq!(english_name("und"), None);
        // Norwegian has one code for three in the standard.
        assert_eq!(rows().count(), 183 - 2);
        for (names, _) in rows() {
            assert_eq!(names.code.len(), 2, "{}", names.code);
            assert!(names.english.starts_with(char::is_uppercase));
        }
    }

    #[test]
    fn no_name_is_that_of_two_languages() {
        for (names, called) in rows() {
            for name in called {
                assert_eq!(BY_NAME[&name].code, names.code, "{name}");
            }
        }
    }
}
