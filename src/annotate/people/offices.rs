//! Offices that stand for their holder: "der US-Außenminister" is Blinken where the article has said so.

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;

/// Who holds an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Which of the people.
    pub person: usize,
    /// The words that say so, beside the name: "US-Außenminister" in "US-Außenminister Antony Blinken".
    pub title: Range<usize>,
}

/// The one person whose title in the article is the office that `phrase` names, if the rest of the phrase fits.
#[must_use]
pub fn holder(words: &Words, people: &People, phrase: &Range<usize>) -> Option<Holder> {
    let office = head(words, phrase)?;
    if !words.is(office, Sense::TITLE) || words.is(office, Sense::GIVEN) {
        return None;
    }
    if words.is(phrase.start, Sense::DETERMINER) && words.is(phrase.start, Sense::INDEFINITE) {
        return None;
    }
    let wanted = Office::of(words, office, phrase.start);
    let mut best: Option<(Holder, usize)> = None;
    let mut tie = false;
    for (person, traits) in people.traits.iter().enumerate() {
        let fitting = traits
            .titles
            .iter()
            .flat_map(|title| title.clone().map(move |index| (index, title)))
            .filter(|(index, _)| words.is(*index, Sense::TITLE))
            .map(|(index, title)| {
                let start = title.start.saturating_sub(2);
                (title, wanted.fit(words, &Office::of(words, index, start)))
            })
            .max_by_key(|(_, fit)| *fit)
            .filter(|(_, fit)| *fit > 0);
        let Some((title, fit)) = fitting else {
            continue;
        };
        match &best {
            Some((_, known)) if *known > fit => {}
            Some((_, known)) if *known == fit => tie = true,
            _ => {
                let title = title.clone();
                best = Some((Holder { person, title }, fit));
                tie = false;
            }
        }
    }
    best.filter(|_| !tie).map(|(holder, _)| holder)
}

/// The noun that the phrase is about: the first one where nouns have capitals ("der Sprecher des Ministers"), else the
/// last before a preposition ("the prime minister of Japan").
#[must_use]
pub fn head(words: &Words, phrase: &Range<usize>) -> Option<usize> {
    if words.language.grammar.capital_nouns {
        return phrase
            .clone()
            .find(|index| words.is_capital(*index) && !words.is(*index, Sense::DETERMINER));
    }
    phrase
        .clone()
        .take_while(|index| !words.is(*index, Sense::PREPOSITION))
        .last()
}

/// An office: what it is, and of what.
struct Office {
    /// "außenminister", without the ending of women and of cases.
    noun: String,
    /// "us", "nordkor…": beginnings of the words that say of what.
    scope: Vec<String>,
}

impl Office {
    /// The office named by the word at `index`, with what stands between `start` and it.
    fn of(words: &Words, index: usize, start: usize) -> Self {
        let word = words.of(index).to_lowercase();
        let (prefix, noun) = word.rsplit_once('-').unwrap_or(("", &word));
        let noun = noun
            .strip_suffix("in")
            .or_else(|| noun.strip_suffix('s').filter(|bare| bare.len() > 5))
            .unwrap_or(noun);
        let mut scope: Vec<String> = (start..index)
            .filter(|at| words.is_letters(*at) && !words.is(*at, Sense::FUNCTION))
            .map(|at| stem(words.of(at)))
            .collect();
        if !prefix.is_empty() {
            scope.push(stem(prefix));
        }
        Self {
            noun: noun.to_owned(),
            scope,
        }
    }

    /// How well two offices fit: 0 not at all; more if both are of the same country.
    fn fit(&self, words: &Words, other: &Self) -> usize {
        // "The Russian leader" is not any "President Anna Berg" whose country is not told.
        let known = self.scope.is_empty() || !other.scope.is_empty();
        let same = self.noun == other.noun
            || known
                && words.language.offices.iter().any(|group| {
                    let has = |noun: &str| group.split(' ').any(|one| one == noun);
                    has(&self.noun) && has(&other.noun)
                });
        if !same {
            return 0;
        }
        let shared = self
            .scope
            .iter()
            .filter(|scope| other.scope.contains(scope))
            .count();
        match (self.scope.is_empty(), shared) {
            (false, 0) if !other.scope.is_empty() => 0,
            (_, shared) => 1 + shared,
        }
    }
}

/// The beginning of a word, which its cases and adjectives share: "südkor" of "Südkoreas" and "südkoreanische".
fn stem(word: &str) -> String {
    word.to_lowercase().chars().take(6).collect()
}
