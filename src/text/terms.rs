//! Terms: the words of a text as the full text knows them, folded, with one blank between two.
//!
//! The database keeps the terms of every article, and a question is cut in the same way, so both sides always agree: "Putin's"
//! is two terms, "Côte d’Ivoire" three. In scripts that put no blanks between words each character is a term, so that a word
//! of several characters is a phrase.

use crate::text::fold;
use crate::text::letter;

/// Appends the terms of `text`, each with a blank behind it.
pub fn push(text: &str, terms: &mut String) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // Most texts are mostly this.
        let plain = bytes[at..].iter().take_while(|byte| byte.is_ascii());
        let run = plain.count();
        for &byte in &bytes[at..at + run] {
            push_ascii(byte, terms);
        }
        at += run;
        let others = text[at..].chars().take_while(|letter| !letter.is_ascii());
        for letter in others {
            at += letter.len_utf8();
            push_other(letter, terms);
        }
    }
    end(terms);
}

/// The terms of `text`.
#[must_use]
pub fn of(text: &str) -> Vec<String> {
    let mut terms = String::new();
    push(text, &mut terms);
    terms.split_whitespace().map(str::to_owned).collect()
}

/// The terms of `word` in all its spellings ([`fold::spellings`]): "müller" is also "mueller".
#[must_use]
pub fn spellings(word: &str) -> Vec<Vec<String>> {
    let own = of(word);
    let mut all = vec![own];
    if all[0].len() == 1 {
        for other in fold::spellings(word) {
            let other = of(&other);
            if !other.is_empty() && !all.contains(&other) {
                all.push(other);
            }
        }
    }
    all.retain(|terms| !terms.is_empty());
    all
}

fn push_ascii(byte: u8, terms: &mut String) {
    if byte.is_ascii_alphanumeric() {
        terms.push(byte.to_ascii_lowercase().into());
    } else {
        end(terms);
    }
}

fn push_other(letter: char, terms: &mut String) {
    if stands_alone(letter) {
        end(terms);
        terms.push(letter);
        end(terms);
        return;
    }
    // Apostrophes fold to nothing, and yet part words: "l’Ukraine".
    if matches!(letter, '’' | '‘' | 'ʼ') {
        end(terms);
        return;
    }
    let before = terms.len();
    fold::push(letter, terms);
    // Signs become signs: a dash, or several points.
    if !terms[before..]
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric())
    {
        let folded = terms.split_off(before);
        for part in folded.chars() {
            if part.is_alphanumeric() {
                terms.push(part);
            } else {
                end(terms);
            }
        }
    }
}

/// Ends a term, if one has begun.
fn end(terms: &mut String) {
    if !terms.is_empty() && !terms.ends_with(' ') {
        terms.push(' ');
    }
}

/// True for the letters of scripts that put no blanks between words.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && letter::is_alphanumeric(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_cut_into_folded_words() {
        for (text, terms) in [
            ("Putin's visit — “Größe”…", "putin s visit grosse"),
            ("Côte d’Ivoire", "cote d ivoire"),
            ("Kim Jong-un, 10.000 U.S.", "kim jong un 10 000 u s"),
            ("Mu\u{308}ller", "muller"),
            ("Путин сказал", "putin skazal"),
            ("朝鲜领导人2024年", "朝 鲜 领 导 人 2024 年"),
            ("북한 김정은", "bughan gimjeongeun"),
            ("soft\u{ad}hyphen", "softhyphen"),
            ("", ""),
            (" -- ", ""),
        ] {
            assert_eq!(of(text).join(" "), terms, "{text}");
        }
    }

    #[test]
    fn a_word_is_looked_for_in_all_its_spellings() {
        let spelled = |word| -> Vec<String> {
            let all = spellings(word);
            all.iter().map(|terms| terms.join(" ")).collect()
        };
        assert_eq!(spelled("Müller"), ["muller", "mueller"]);
        assert_eq!(spelled("mueller"), ["mueller", "muller"]);
        assert_eq!(spelled("Jong-un"), ["jong un"]);
        assert!(spelled("…").is_empty());
    }

    proptest! {
        #[test]
        fn terms_are_letters_and_digits_and_stay_as_they_are(text in "(\\PC|[a-z' ]|[一-鿿]){0,30}") {
            let terms = of(&text);
            prop_assert!(terms.iter().all(|term| term.chars().all(char::is_alphanumeric)));
            prop_assert_eq!(of(&terms.join(" ")), terms);
        }

        #[test]
        fn what_stands_in_a_text_stands_in_its_terms(before in "\\PC{0,9}", word in "[a-zäöüéßйłø]{1,9}", after in "\\PC{0,9}") {
            let terms = of(&format!("{before} {word} {after}"));
            prop_assert!(terms.contains(&of(&word)[0]), "{:?}", terms);
        }
    }
}
