//! What countries and languages are called in a question.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::catalog::query::field::Wrong;
use crate::language::countries::{self, Code, english_name};
use crate::language::names;
use crate::text::fold::fold;

/// The countries that `wanted` means: the one with this code or this name in any language, else those whose English name
/// begins so, else those with a word in it that begins so: "korea". Empty if there is none.
#[must_use]
pub fn countries_called(wanted: &str) -> Vec<Code> {
    // "Niger" is a whole name, not the beginning of Nigeria.
    if let Some(code) = countries::find_code(wanted) {
        return vec![code];
    }
    let wanted = fold(wanted.trim());
    // Two letters are a code, even if it is none that we know.
    if wanted.len() < 3 {
        return Vec::new();
    }
    let those = |is_it: &dyn Fn(&str) -> bool| -> Vec<Code> {
        let known = ENGLISH.iter().filter(|(name, _)| is_it(name));
        known.map(|(_, code)| *code).collect()
    };
    let begun = those(&|name| name.starts_with(&wanted));
    if !begun.is_empty() {
        return begun;
    }
    those(&|name| name.split(' ').any(|word| word.starts_with(&wanted)))
}

/// The folded English names of all countries, in the order of their codes.
static ENGLISH: LazyLock<Vec<(String, Code)>> = LazyLock::new(|| {
    let codes: BTreeSet<Code> = countries::names().values().copied().collect();
    let named = codes
        .into_iter()
        .map(|code| (fold(english_name(code)), code));
    named.collect()
});

/// The code of the language that `wanted` means: "de", "de-AT", "deu", "German", "deutsch"; `und` for none that is known.
#[must_use]
pub fn language_called(wanted: &str) -> Option<String> {
    match wanted.trim().to_lowercase().as_str() {
        "und" | "unknown" => Some("und".to_owned()),
        name => names::find_code(name),
    }
}

/// The English name of the country that was perhaps meant by `text`, which is no country.
#[must_use]
pub fn nearest_country(text: &str) -> Option<&'static str> {
    let folded = fold(text);
    let letters = letters(&folded);
    let is_near = |name: &str| {
        let slips = name.len() / 4;
        // A slip or two, in a name that is long enough to be known again; most are ruled out by their letters.
        name.len() > 3
            && name.len().abs_diff(folded.len()) <= slips
            && (self::letters(name) ^ letters).count_ones() as usize <= 2 * slips
    };
    let known = countries::names().iter();
    let nearest = known
        .filter(|(name, _)| is_near(name))
        .map(|(name, code)| (strsim::osa_distance(&folded, name), name, code))
        .filter(|(slips, name, _)| *slips <= name.len() / 4)
        .min();
    nearest.map(|(_, _, code)| english_name(code))
}

/// Which letters a folded text has.
fn letters(folded: &str) -> u32 {
    folded
        .bytes()
        .fold(0, |letters, byte| letters | 1 << (byte % 32))
}

/// Nothing if `value` means a country.
pub fn country(value: &str) -> Result<(), Wrong> {
    if !countries_called(value).is_empty() {
        return Ok(());
    }
    let folded = fold(value);
    if countries::names()
        .keys()
        .any(|name| name.starts_with(&folded))
    {
        return Err(Wrong::begun("No country is called so."));
    }
    Err(Wrong::told(match nearest_country(value) {
        Some(name) => format!("No country is called so; did you mean {name}?"),
        None => "No country is called so.".to_owned(),
    }))
}

/// Nothing if `value` means a language.
pub fn language(value: &str) -> Result<(), Wrong> {
    if language_called(value).is_some() {
        return Ok(());
    }
    let begun = value.to_lowercase();
    let mut known = names::all().chain(["unknown"]);
    Err(Wrong {
        what: "No language is called so.".to_owned(),
        is_begun: known.any(|name| name.starts_with(&begun)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_a_code_a_name_or_the_beginning_of_its_english_name() {
        for (wanted, codes) in [
            ("kp", &["KP"][..]),
            ("Nordkorea", &["KP"]),
            ("niger", &["NE"]),
            ("nig", &["NE", "NG"]),
            ("korea", &["KP", "KR"]),
            ("uk", &["GB"]),
            ("xx", &[]),
            ("atlantis", &[]),
        ] {
            assert_eq!(countries_called(wanted), codes, "{wanted}");
        }
        assert_eq!(nearest_country("Ruslsia"), Some("Russia"));
        assert_eq!(nearest_country("Atlantis"), None);
    }

    #[test]
    fn a_name_that_is_not_typed_to_its_end_is_told_from_a_wrong_one() {
        let begun = |wrong: Result<(), Wrong>| wrong.err().map(|wrong| wrong.is_begun);
        assert_eq!(begun(country("nordk")), Some(true));
        assert_eq!(begun(country("Ruslsia")), Some(false));
        assert_eq!(begun(country("nordkorea")), None);
        assert_eq!(begun(language("germ")), Some(true));
        assert_eq!(begun(language("klingon")), Some(false));
        assert_eq!(begun(language("German")), None);
        assert_eq!(begun(language("unknown")), None);
    }
}
