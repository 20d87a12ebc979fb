//! What is told of an article in words and figures: the lines under its headline, short names.

use jiff::civil::Date;

use crate::annotate::{Kind, Person};
use crate::catalog::Annotated;
use crate::language::names::english_name;
use crate::text::clean;

/// What an adult reads in a minute.
const WORDS_A_MINUTE: usize = 220;

/// The facts of an article: outlet, date, language, length and quotes on the first line, the author on the next.
#[must_use]
pub fn of(annotated: &Annotated) -> Vec<String> {
    let article = &annotated.article;
    let quotes = &annotated.annotations.quotes;
    let direct = quotes
        .iter()
        .filter(|quote| quote.kind == Kind::Direct)
        .count();
    let facts = [
        article.outlet.as_deref().map(clean::line),
        article.date.map(long_date),
        english_name(&article.language).map(str::to_owned),
        Some(format!("{} min", minutes(article.body()))),
        Some(count(direct, "quote", "quotes")),
    ];
    // Each fact stays on one line.
    let facts: Vec<String> = facts
        .into_iter()
        .flatten()
        .map(|fact| fact.replace(' ', NO_BREAK))
        .collect();
    let author = article.author.as_deref().map(clean::line);
    std::iter::once(facts.join(&format!("{NO_BREAK}· ")))
        .chain(author)
        .collect()
}

/// A space at which no line is broken.
pub const NO_BREAK: &str = "\u{a0}";

/// The short name of a speaker: the single word by which the article calls the person, else the last name. Who has no name,
/// "the US State Department", is told by the first words, not by the last.
#[must_use]
pub fn short_name(name: &str, person: Option<&Person>) -> String {
    let is_part = |surface: &&String| !surface.contains(' ') && name.contains(surface.as_str());
    let by_article = person.and_then(|person| person.surfaces.iter().find(is_part));
    match by_article {
        Some(surface) => surface.clone(),
        None if person.is_some() || is_personal(name) => clean::line(last_name(name)),
        None => clean::line(telling_part(name)),
    }
}

/// True for two words that are written as people are: "Leif Aasgaard", but not "her owner", "KP Ministry".
fn is_personal(name: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    };
    name.split(' ').count() == 2 && name.split(' ').all(is_name)
}

/// Small words that tell nothing of a speaker, in the languages that put them first.
const SMALL_WORDS: &[&str] = &[
    "a", "an", "das", "de", "der", "die", "ein", "eine", "el", "het", "il", "la", "las", "le",
    "les", "los", "the", "un", "una", "une",
];

/// `name` without the small word at its beginning, and without the adjective before a noun that is written large: "das
/// nordkoreanische Außenministerium" is the Außenministerium.
fn telling_part(name: &str) -> &str {
    let starts_small = |word: &str| word.starts_with(char::is_lowercase);
    let name = match name.split_once(' ') {
        Some((first, rest)) if SMALL_WORDS.contains(&first.to_lowercase().as_str()) => rest,
        _ => name,
    };
    match name.split_once(' ') {
        Some((first, rest)) if starts_small(first) && !starts_small(rest) => rest,
        _ => name,
    }
}

/// The word of a full name that stands for it. In "Kim Jong-un" the family comes first; the given name is told by its
/// hyphen with a small letter after it.
fn last_name(name: &str) -> &str {
    let mut words = name.split_whitespace();
    let is_given = |word: &str| {
        word.split_once('-')
            .is_some_and(|(_, after)| after.starts_with(char::is_lowercase))
    };
    match words.next_back() {
        Some(last) if is_given(last) => words.next().unwrap_or(last),
        Some(last) => last,
        None => name,
    }
}

/// How long it takes to read `text`, in minutes, at least one.
fn minutes(text: &str) -> usize {
    text.split_whitespace()
        .count()
        .div_ceil(WORDS_A_MINUTE)
        .max(1)
}

/// "20 June 2024".
#[must_use]
pub fn long_date(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// "1 quote", "6 quotes".
#[must_use]
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        grouped(number),
        if number == 1 { one } else { many }
    )
}

/// A number with thousands separators: "1,204".
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speaker_is_called_as_the_article_calls_them() {
        let person = Person {
            name: "Kim Jong-un".to_owned(),
            surfaces: vec!["Kim Jong-un".to_owned(), "Kim".to_owned()],
            mentions: Vec::new(),
            quotes: 0,
        };
        assert_eq!(short_name("Kim Jong-un", Some(&person)), "Kim");
        assert_eq!(short_name("Choe Son-hui", None), "Choe");
        assert_eq!(short_name("Leif Aasgaard", None), "Aasgaard");
        assert_eq!(short_name("Matthew Miller", None), "Miller");
        assert_eq!(short_name("Hans Müller-Meier", None), "Müller-Meier");
    }

    #[test]
    fn a_speaker_without_a_name_is_told_by_the_first_words() {
        let short = |name| short_name(name, None);
        assert_eq!(short("the US State Department"), "US State Department");
        assert_eq!(short("Das Außenministerium"), "Außenministerium");
        assert_eq!(
            short("das nordkoreanische Außenministerium"),
            "Außenministerium"
        );
        assert_eq!(short("seiner Pressestelle"), "Pressestelle");
        assert_eq!(short("the North Korean ministry"), "North Korean ministry");
        assert_eq!(short("KP Ministry"), "KP Ministry");
        assert_eq!(short("one diplomat"), "one diplomat");
    }

    #[test]
    fn numbers_have_separators() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1204), "1,204");
        assert_eq!(grouped(1_000_000), "1,000,000");
    }
}
