//! Spelling out of the way: "FLÜCHTLINGE" and "fluchtlinge" meet, "Путин" is found as "putin".
//!
//! Both sides of a comparison are folded: compatible forms decomposed, marks off, lower case, other scripts in Latin letters,
//! ß as ss, without apostrophes and characters that show nothing. Folding what is folded changes nothing.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_compatible};

use crate::text::Span;
use crate::text::clean::INVISIBLE;

/// `text` in its searchable form.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        push(letter, &mut folded);
    }
    folded
}

/// The folded words of `text`, without what stands between them.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The same with one blank between each two.
#[must_use]
pub fn joined_words(text: &str) -> String {
    let folded = fold(text);
    let parts = folded.split(|letter: char| !letter.is_alphanumeric());
    let mut words = parts.filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    if first.len() == folded.len() {
        return folded;
    }
    let mut joined = String::with_capacity(folded.len());
    joined += first;
    for word in words {
        joined.push(' ');
        joined += word;
    }
    joined
}

/// False if the folded words of `text` surely do not begin `folded`: their first letter tells it mostly.
#[must_use]
pub fn may_begin(text: &str, folded: &str) -> bool {
    let first = text.chars().next().unwrap_or(' ');
    if first.is_ascii_alphanumeric() {
        return folded.starts_with(first.to_ascii_lowercase());
    }
    let mut letters = String::new();
    push(first, &mut letters);
    let end = letters.find(|letter: char| !letter.is_alphanumeric());
    folded.starts_with(&letters[..end.unwrap_or(letters.len())])
}

/// The folded forms in which `word` is looked for. German umlauts may be two letters on either side: "Fluechtlinge" finds
/// "Flüchtlinge", and "müller" finds "Mueller".
#[must_use]
pub fn spellings(word: &str) -> Vec<String> {
    let folded = fold(word);
    let mut with_e = String::with_capacity(folded.len());
    for letter in word.nfc() {
        push(letter, &mut with_e);
        if matches!(letter, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü') {
            with_e.push('e');
        }
    }
    let without_e = folded
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u");
    let mut spellings = vec![folded];
    for other in [with_e, without_e] {
        // Shorter ones find anything: "due" is not "du".
        if other.len() >= 3 && !spellings.contains(&other) {
            spellings.push(other);
        }
    }
    spellings
}

/// A folded text whose letters know where they came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text` the character of the original that it was made of, with the marks on it.
    origins: Vec<Span>,
}

impl Folded {
    /// Folds `original`.
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut folded = Self::default();
        for (start, letter) in original.char_indices() {
            let end = start + letter.len_utf8();
            push(letter, &mut folded.text);
            if is_mark(letter) {
                folded.lengthen(start, end);
            }
            folded
                .origins
                .resize(folded.text.len(), Span::new(start, end));
        }
        folded
    }

    /// The part of the original that `span` of the folded text was made of.
    #[must_use]
    pub fn original(&self, span: Span) -> Span {
        match &self.origins[span.range()] {
            [first, .., last] => Span::new(first.start, last.end),
            [only] => *only,
            [] => Span::default(),
        }
    }

    /// Adds the mark from `start` to `end` to the character that ends where it starts.
    fn lengthen(&mut self, start: usize, end: usize) {
        for origin in self.origins.iter_mut().rev() {
            if origin.end != start {
                break;
            }
            origin.end = end;
        }
    }
}

/// Appends the folded form of `letter`.
pub fn push(letter: char, folded: &mut String) {
    match letter {
        '\'' | '’' | '‘' | 'ʼ' | INVISIBLE => {}
        _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
        _ if is_mark(letter) => {}
        // Latin, Greek and Cyrillic letters are looked at without their marks, so that ё is е however it is encoded.
        // In other scripts the parts of a letter are letters of their own.
        '\u{80}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' => decompose_compatible(letter, |part| {
            if !is_mark(part) {
                push_latin(part, folded);
            }
        }),
        _ => push_latin(letter, folded),
    }
}

/// Appends `letter` in small Latin letters, or in its own small form if it has no Latin one.
fn push_latin(letter: char, folded: &mut String) {
    let Some(latin) = deunicode::deunicode_char(letter) else {
        for small in letter.to_lowercase() {
            // Of some letters only the small one has a Latin form.
            if small == letter {
                folded.push(small);
            } else {
                push_latin(small, folded);
            }
        }
        return;
    };
    // A soft sign comes as an apostrophe, a Chinese character with a space after it.
    let wanted = |c: &char| *c != '\'' && !(*c == '"' && letter.is_alphabetic());
    folded.extend(
        latin
            .trim()
            .chars()
            .filter(wanted)
            .map(|c| c.to_ascii_lowercase()),
    );
}

/// True for marks above, below and across letters, and for the points of Hebrew and Arabic, which most texts leave out.
/// The vowel signs of Indian and Thai scripts are not marks in this sense.
fn is_mark(letter: char) -> bool {
    matches!(canonical_combining_class(letter), 1 | 10..=36 | 200..)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for (written, folded) in [
            ("FLÜCHTLINGE", "fluchtlinge"),
            ("Mu\u{308}ller", "muller"),
            ("Straße", "strasse"),
            ("Kjær", "kjaer"),
            ("Tromsø", "tromso"),
            ("Łódź", "lodz"),
            ("Erdoğan", "erdogan"),
            ("İstanbul ılık", "istanbul ilik"),
            ("Côte d’Ivoire", "cote divoire"),
            ("O'Neill", "oneill"),
            ("Путин", "putin"),
            ("Соль", "sol"),
            ("Горбачёв", "gorbachev"),
            ("Μητσοτάκης", "metsotakes"),
            ("朝鲜", "zhaoxian"),
            ("북한", "bughan"),
            ("ﬁnal", "final"),
            ("Ƛ", "l"),
            ("soft\u{ad}hyphen", "softhyphen"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn umlauts_may_be_typed_as_two_letters() {
        assert_eq!(spellings("fluechtlinge"), ["fluechtlinge", "fluchtlinge"]);
        assert_eq!(spellings("putin"), ["putin"]);
        assert_eq!(spellings("due"), ["due"]);
        assert_eq!(spellings("Müller"), ["muller", "mueller"]);
        assert_eq!(spellings("Mu\u{308}ller"), ["muller", "mueller"]);
    }

    #[test]
    fn a_folded_letter_knows_its_original() {
        let original = "Gru\u{308}ße";
        let folded = Folded::new(original);
        assert_eq!(folded.text, "grusse");
        let part = |start, end| folded.original(Span::new(start, end)).of(original);
        assert_eq!(part(2, 3), "u\u{308}");
        assert_eq!(part(3, 4), "ß");
        assert_eq!(part(2, 6), "u\u{308}ße");
        assert_eq!(part(0, 0), "");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        let (mut once, mut twice) = (String::new(), String::new());
        for letter in '\0'..=char::MAX {
            once.clear();
            twice.clear();
            push(letter, &mut once);
            once.chars().for_each(|letter| push(letter, &mut twice));
            assert_eq!(once, twice, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn every_folded_letter_comes_from_whole_characters(text in ".*") {
            let folded = Folded::new(&text);
            prop_assert_eq!(&folded.text, &fold(&text));
            for (start, letter) in folded.text.char_indices() {
                let span = folded.original(Span::new(start, start + letter.len_utf8()));
                prop_assert!(text.get(span.range()).is_some_and(|part| !part.is_empty()));
            }
        }

        #[test]
        fn it_does_not_matter_how_marks_are_encoded(text in "[a-zA-Zà-ÿĀ-ſЀ-ӿά-ώ ]*") {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&composed), fold(&decomposed));
        }
    }
}
