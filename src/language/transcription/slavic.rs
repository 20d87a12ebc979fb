//! Russian, Ukrainian and other Slavic names in one spelling: German writes "Lawrow", English "Lavrov", French "Lavrov" and
//! "Choïgou", and Cyrillic letters come as "lavrov" out of the folding.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::transcription::lines;

/// Letters that stand for one sound. Those of more letters come first; a mark that several sounds are written with has
/// several forms.
const SOUNDS: &[(&str, &[&str])] = &[
    ("schtsch", &["Q"]),
    ("chtch", &["Q"]),
    ("shch", &["Q"]),
    ("szcz", &["Q"]),
    ("tsch", &["C"]),
    ("tch", &["C"]),
    ("sch", &["S", "Z"]),
    ("cz", &["C"]),
    ("sh", &["S"]),
    ("sz", &["S"]),
    ("zh", &["Z"]),
    ("kh", &["h"]),
    ("ts", &["c"]),
    ("tz", &["c"]),
    // English ч, German х, French ш.
    ("ch", &["C", "h", "S"]),
    ("ou", &["u"]),
    ("oo", &["u"]),
    ("ff", &["v"]),
    // French -ин: "Poutine".
    ("ine", &["in", "ine"]),
    ("ks", &["x"]),
    // English з, German ц.
    ("z", &["s", "c"]),
    ("w", &["v"]),
    ("y", &["i"]),
    ("j", &["i"]),
    ("ï", &["i"]),
];

/// Those of them that stand for it only where a word ends.
const AT_THE_END: [&str; 2] = ["ff", "ine"];

/// How many readings of one word are followed.
const MOST: usize = 8;

/// The readings of a folded word: two spellings of a name share at least one.
#[must_use]
pub fn readings(word: &str) -> Vec<String> {
    let mut readings = vec![String::with_capacity(word.len())];
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let sound = SOUNDS
            .iter()
            .find(|(letters, _)| rest.starts_with(letters))
            .filter(|(letters, _)| !AT_THE_END.contains(letters) || rest.len() == letters.len());
        if let Some((letters, forms)) = sound {
            readings = readings
                .iter()
                .flat_map(|reading| forms.iter().map(move |form| format!("{reading}{form}")))
                .take(MOST)
                .collect();
            rest = &rest[letters.len()..];
        } else {
            for reading in &mut readings {
                reading.push(letter);
            }
            rest = &rest[letter.len_utf8()..];
        }
    }
    for reading in &mut readings {
        *reading = settled(reading);
    }
    readings.sort_unstable();
    readings.dedup();
    readings
}

/// Doubled letters once, "o" after a hissing sound as "e" (Gorbatschow, Gorbachev), the endings -enka and -enko as one.
fn settled(reading: &str) -> String {
    let mut settled = String::with_capacity(reading.len());
    for letter in reading.chars() {
        let last = settled.chars().last();
        if last == Some(letter) {
            continue;
        }
        let after_hissing = last.is_some_and(|last| "QCSZ".contains(last));
        settled.push(if letter == 'o' && after_hissing {
            'e'
        } else {
            letter
        });
    }
    if settled.ends_with("enka") {
        settled.pop();
        settled.push('o');
    }
    settled
}

/// Endings that only Slavic last names have, in the spelling of [`readings`].
const ENDINGS: [&str; 8] = ["ov", "ev", "ski", "aia", "enko", "viC", "Cuk", "iuk"];

/// True if a reading ends as only Slavic last names do.
#[must_use]
pub fn looks_slavic(reading: &str) -> bool {
    ENDINGS
        .iter()
        .any(|ending| reading.len() > ending.len() + 1 && reading.ends_with(ending))
}

/// How words end that tell the father's name, folded.
const PATRONYMICS: [&str; 6] = ["vich", "witsch", "vitch", "vic", "vna", "wna"];

/// True for a folded word that tells the father's name: "Wladimirowitsch".
#[must_use]
pub fn is_patronymic(word: &str) -> bool {
    PATRONYMICS.iter().any(|ending| word.ends_with(ending))
}

/// A given name in all its forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// One number for all forms.
    pub number: usize,
    /// True if it is as common outside of the Slavic languages, and tells little of where a name comes from.
    pub everywhere: bool,
}

/// By reading.
static GIVEN: LazyLock<HashMap<String, Given>> = LazyLock::new(|| {
    let mut given = HashMap::new();
    let mut common = None;
    for (number, name) in lines(include_str!("slavic.txt")) {
        if name.starts_with('*') {
            common = Some(number);
        }
        let everywhere = common == Some(number);
        for reading in readings(name.trim_start_matches('*')) {
            given.entry(reading).or_insert(Given { number, everywhere });
        }
    }
    given
});

/// The given name of which this is a reading.
#[must_use]
pub fn given(reading: &str) -> Option<Given> {
    GIVEN.get(reading).copied()
}
