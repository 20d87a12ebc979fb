//! Which language a text is in.
//!
//! Small words tell the most common languages in microseconds; what they leave open the library decides by its trigrams, which
//! takes a hundred times as long.

use std::collections::HashMap;
use std::sync::LazyLock;

use whatlang::Lang;

use crate::language::names;

/// From this many letters on, a guess is good enough even if the library has its doubts.
const ENOUGH: usize = 60;

/// Small words that no page in the language goes without. Languages whose small words are too much alike (Swedish, Danish and
/// Norwegian; Russian and Ukrainian) are not here.
const SMALL: [(&str, &[&str]); 9] = [
    // Shares much with Dutch; these are its own.
    (
        "af",
        &["nie", "die", "vir", "hy", "wat", "sy", "sê", "hulle"],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "ist", "nicht", "mit", "von", "dem", "sich", "auf", "für",
            "eine", "ein", "auch", "wurde",
        ],
    ),
    (
        "en",
        &[
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "said", "by", "his",
            "from", "has", "it", "have",
        ],
    ),
    (
        "es",
        &[
            "los", "las", "una", "que", "por", "con", "del", "el", "para", "como", "más", "sus",
            "pero", "fue", "ha", "también",
        ],
    ),
    (
        "fr",
        &[
            "les", "des", "est", "une", "dans", "pour", "que", "qui", "sur", "avec", "du", "pas",
            "au", "et", "ont", "cette",
        ],
    ),
    (
        "it",
        &[
            "che", "della", "una", "sono", "nel", "con", "gli", "per", "di", "il", "del", "alla",
            "più", "anche", "dei", "ha",
        ],
    ),
    (
        "nl",
        &[
            "het", "een", "van", "dat", "niet", "zijn", "voor", "met", "aan", "ook", "op", "naar",
            "bij", "wordt", "heeft", "uit",
        ],
    ),
    (
        "pl",
        &[
            "nie", "się", "że", "jest", "oraz", "przez", "jak", "dla", "ale", "po", "był", "jego",
            "tym", "na", "od", "które",
        ],
    ),
    (
        "pt",
        &[
            "que", "uma", "não", "dos", "com", "para", "são", "mais", "os", "do", "da", "em",
            "pelo", "foi", "ao", "também",
        ],
    ),
];
/// So many words of a text are looked at.
const LOOKED_AT: usize = 120;

/// The languages, by their number in [`SMALL`], that use a word.
static USERS: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut users: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, (_, words)) in SMALL.iter().enumerate() {
        for word in *words {
            users.entry(word).or_default().push(number);
        }
    }
    users
});

/// The language whose small words the text is full of, if there is only one such.
fn by_small_words(text: &str) -> Option<&'static str> {
    let mut counts = [Count::default(); SMALL.len()];
    let mut seen: Vec<&str> = Vec::new();
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    for (number, word) in words.take(LOOKED_AT).enumerate() {
        // Capitals begin names and headlines: "Die Hard", "La Paz".
        if let Some((&word, users)) = USERS.get_key_value(word) {
            let first = !seen.contains(&word);
            if first {
                seen.push(word);
            }
            for &user in users {
                counts[user].hits += 1;
                counts[user].different += usize::from(first);
            }
        }
        // Most texts are clear after two sentences.
        if number == LOOKED_AT / 3
            && let Some(clear) = decide(&counts, 5)
        {
            return Some(clear);
        }
    }
    decide(&counts, 3)
}

/// How often a language's small words were met, and how many different ones.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    hits: usize,
    different: usize,
}

/// The language that has at least `different` small words in the text, and three times the hits of any other.
fn decide(counts: &[Count; SMALL.len()], different: usize) -> Option<&'static str> {
    let best = (0..SMALL.len()).max_by_key(|&number| counts[number].hits)?;
    let alone =
        (0..SMALL.len()).all(|other| other == best || counts[other].hits * 3 <= counts[best].hits);
    (alone && counts[best].different >= different).then_some(SMALL[best].0)
}

/// The ISO 639-1 code of the language of `text`, or `und` where that is not sure.
#[must_use]
pub fn detect(text: &str) -> &'static str {
    by_small_words(text).unwrap_or_else(|| by_trigrams(text))
}

/// What the library thinks, where it is sure enough.
fn by_trigrams(text: &str) -> &'static str {
    let Some(guess) = whatlang::detect(text) else {
        return "und";
    };
    let letters = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .take(ENOUGH)
        .count();
    if guess.is_reliable() || letters >= ENOUGH {
        code(guess.lang())
    } else {
        "und"
    }
}

/// The two letters for what the library knows by three.
fn code(language: Lang) -> &'static str {
    names::short_code(language.code()).unwrap_or("und")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_apart() {
        assert_eq!(
            detect("Der Minister sagte am Mittwoch, man werde den Vertrag genau prüfen."),
            "de"
        );
        assert_eq!(
            detect("The minister said on Wednesday that the treaty would be examined."),
            "en"
        );
        assert_eq!(
            detect(
                "Президент подписал договор в среду, сообщило агентство, и вечером вернулся в столицу."
            ),
            "ru"
        );
        assert_eq!(detect(""), "und");
        assert_eq!(detect("OK 17"), "und");
    }

    #[test]
    fn small_words_agree_with_the_library() {
        let german = "Der Minister sagte, die Lage sei ernst und man habe mit allen gesprochen, auch mit dem Nachbarn, der sich auf eine Antwort vorbereite.";
        let english = "The minister said that the talks with his neighbour were over, and that it was for the people of the town to decide.";
        assert_eq!(by_small_words(german), Some(by_trigrams(german)));
        assert_eq!(by_small_words(english), Some(by_trigrams(english)));
        assert_eq!(
            by_small_words(
                "Ministeren sagde, at der var tale om den største aftale, og at det var vigtigt for byen."
            ),
            None
        );
    }

    #[test]
    fn every_language_that_can_be_told_has_a_code() {
        for language in Lang::all() {
            assert_ne!(code(*language), "und", "{language:?}");
        }
    }
}
