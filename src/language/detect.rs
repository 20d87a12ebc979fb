//! Which language a text is in.
//!
//! Small words tell the most common languages in microseconds; what they leave open the library decides by its trigrams, which
//! takes a hundred times as long.

use std::collections::HashMap;
use std::sync::LazyLock;

use whatlang::Lang;

/// From this many letters on, a guess is good enough even if the library has its doubts.
const ENOUGH: usize = 60;

/// Codes, English names and own names of the languages that newspapers are most often found in.
const NAMES: [(&str, &str, &str, &str); 70] = [
    ("af", "afr", "afrikaans", "afrikaans"),
    ("am", "amh", "amharic", "አማርኛ"),
    ("ar", "ara", "arabic", "العربية"),
    ("az", "aze", "azerbaijani", "azərbaycanca"),
    ("be", "bel", "belarusian", "беларуская"),
    ("bg", "bul", "bulgarian", "български"),
    ("bn", "ben", "bengali", "বাংলা"),
    ("ca", "cat", "catalan", "català"),
    ("cs", "ces", "czech", "čeština"),
    ("da", "dan", "danish", "dansk"),
    ("de", "deu", "german", "deutsch"),
    ("el", "ell", "greek", "ελληνικά"),
    ("en", "eng", "english", "english"),
    ("eo", "epo", "esperanto", "esperanto"),
    ("es", "spa", "spanish", "español"),
    ("et", "est", "estonian", "eesti"),
    ("fa", "pes", "persian", "فارسی"),
    ("fi", "fin", "finnish", "suomi"),
    ("fr", "fra", "french", "français"),
    ("gu", "guj", "gujarati", "ગુજરાતી"),
    ("he", "heb", "hebrew", "עברית"),
    ("hi", "hin", "hindi", "हिन्दी"),
    ("hr", "hrv", "croatian", "hrvatski"),
    ("hu", "hun", "hungarian", "magyar"),
    ("hy", "hye", "armenian", "հայերեն"),
    ("id", "ind", "indonesian", "bahasa indonesia"),
    ("it", "ita", "italian", "italiano"),
    ("ja", "jpn", "japanese", "日本語"),
    ("jv", "jav", "javanese", "basa jawa"),
    ("ka", "kat", "georgian", "ქართული"),
    ("km", "khm", "khmer", "ខ្មែរ"),
    ("kn", "kan", "kannada", "ಕನ್ನಡ"),
    ("ko", "kor", "korean", "한국어"),
    ("la", "lat", "latin", "latina"),
    ("lt", "lit", "lithuanian", "lietuvių"),
    ("lv", "lav", "latvian", "latviešu"),
    ("mk", "mkd", "macedonian", "македонски"),
    ("ml", "mal", "malayalam", "മലയാളം"),
    ("mr", "mar", "marathi", "मराठी"),
    ("my", "mya", "burmese", "မြန်မာ"),
    ("ne", "nep", "nepali", "नेपाली"),
    ("nl", "nld", "dutch", "nederlands"),
    ("no", "nob", "norwegian", "norsk"),
    ("pa", "pan", "punjabi", "ਪੰਜਾਬੀ"),
    ("pl", "pol", "polish", "polski"),
    ("pt", "por", "portuguese", "português"),
    ("ro", "ron", "romanian", "română"),
    ("ru", "rus", "russian", "русский"),
    ("sk", "slk", "slovak", "slovenčina"),
    ("sl", "slv", "slovenian", "slovenščina"),
    ("sr", "srp", "serbian", "српски"),
    ("sv", "swe", "swedish", "svenska"),
    ("th", "tha", "thai", "ไทย"),
    ("tr", "tur", "turkish", "türkçe"),
    ("uk", "ukr", "ukrainian", "українська"),
    ("ur", "urd", "urdu", "اردو"),
    ("vi", "vie", "vietnamese", "tiếng việt"),
    ("zh", "cmn", "chinese", "中文"),
    // Rarer ones, which the library tells apart as well.
    ("ak", "aka", "akan", "akan"),
    ("cy", "cym", "welsh", "cymraeg"),
    ("or", "ori", "odia", "ଓଡ଼ିଆ"),
    ("si", "sin", "sinhala", "සිංහල"),
    ("sn", "sna", "shona", "chishona"),
    ("ta", "tam", "tamil", "தமிழ்"),
    ("te", "tel", "telugu", "తెలుగు"),
    ("tk", "tuk", "turkmen", "türkmençe"),
    ("tl", "tgl", "tagalog", "tagalog"),
    ("uz", "uzb", "uzbek", "oʻzbekcha"),
    ("yi", "yid", "yiddish", "ייִדיש"),
    ("zu", "zul", "zulu", "isizulu"),
];

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

/// The ISO 639-1 code of a language that a record names as `raw`: "de", "de-AT", "deu", "German", "deutsch".
#[must_use]
pub fn given(raw: &str) -> Option<String> {
    const OTHER_CODES: [(&str, &str); 11] = [
        ("nb", "no"),
        ("nn", "no"),
        ("nor", "no"),
        ("ger", "de"),
        ("fre", "fr"),
        ("zho", "zh"),
        ("chi", "zh"),
        ("fas", "fa"),
        ("per", "fa"),
        ("dut", "nl"),
        ("iw", "he"),
    ];
    let name = raw.trim().to_lowercase();
    let short = name.split(['-', '_']).next().unwrap_or(&name);
    if let Some((_, code)) = OTHER_CODES.iter().find(|(other, _)| *other == short) {
        return Some((*code).to_owned());
    }
    let known = NAMES
        .iter()
        .find(|(two, three, english, own)| {
            *two == short || *three == short || *english == name || *own == name
        })
        .map(|(two, ..)| *two);
    // A code that we do not know is still what the record says.
    let is_code =
        short.len() == 2 && short != "un" && short.bytes().all(|byte| byte.is_ascii_lowercase());
    known.or(is_code.then_some(short)).map(str::to_owned)
}

/// The two letters for what the library knows by three.
fn code(language: Lang) -> &'static str {
    NAMES
        .iter()
        .find(|(_, three, ..)| *three == language.code())
        .map_or("und", |(two, ..)| *two)
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

    #[test]
    fn codes_and_names_are_understood() {
        for (raw, code) in [
            ("de", "de"),
            ("de-DE", "de"),
            ("en_US", "en"),
            ("German", "de"),
            ("deutsch", "de"),
            ("ger", "de"),
            ("nb", "no"),
            (" FR ", "fr"),
        ] {
            assert_eq!(given(raw).as_deref(), Some(code), "{raw}");
        }
        assert_eq!(given("klingonisch"), None);
        assert_eq!(given(""), None);
    }
}
