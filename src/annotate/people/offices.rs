//! Offices that stand for their holder: "der US-Außenminister" is Blinken where the article has said so.

use std::collections::HashMap;
use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::people::figures::without_genitive;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::hash::QuickHash;

/// How many words of what an office is of are read behind it: "of foreign affairs".
const TAIL: usize = 4;

/// The shortest noun, in bytes, that loses the ending of a genitive.
const SHORTEST: usize = 6;

/// Who holds an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Which of the people.
    pub person: usize,
    /// The words that say so, beside the name: "US-Außenminister" in "US-Außenminister Antony Blinken".
    pub title: Range<usize>,
}

/// The offices of an article's people.
#[derive(Debug, Default)]
pub struct Offices {
    held: Vec<(Office, Holder)>,
    /// Which of `held` have this noun; those of one person stand together.
    by_noun: HashMap<String, Vec<usize>, QuickHash>,
}

impl Offices {
    /// All offices that `people` have by their titles, each once.
    #[must_use]
    pub fn gather(words: &Words, people: &People) -> Self {
        let mut offices = Self::default();
        for (person, traits) in people.traits.iter().enumerate() {
            for title in &traits.titles {
                let nouns = title.clone().filter(|index| words.is(*index, Sense::TITLE));
                for noun in nouns {
                    let office = Office::of(words, people, noun, title.start.saturating_sub(2));
                    let title = title.clone();
                    offices.add(office, Holder { person, title });
                }
            }
        }
        offices
    }

    fn add(&mut self, office: Office, holder: Holder) {
        let same_noun = self.by_noun.entry(office.noun.clone()).or_default();
        let known = same_noun
            .iter()
            .rev()
            .map(|known| &self.held[*known])
            .take_while(|(_, known)| known.person == holder.person)
            .any(|(known, _)| *known == office);
        if !known {
            same_noun.push(self.held.len());
            self.held.push((office, holder));
        }
    }

    /// The one person whose title in the article is the office that `phrase` names, if the rest of the phrase fits.
    #[must_use]
    pub fn holder(&self, words: &Words, people: &People, phrase: &Range<usize>) -> Option<Holder> {
        let office = head(words, phrase)?;
        if !words.is(office, Sense::TITLE) || words.is(office, Sense::GIVEN) {
            return None;
        }
        if words.is(phrase.start, Sense::DETERMINER) && words.is(phrase.start, Sense::INDEFINITE) {
            return None;
        }
        let wanted = Office::of(words, people, office, phrase.start);
        let mut best: Option<(&Holder, usize)> = None;
        let mut tie = false;
        for number in self.alike(words, &wanted.noun) {
            let (held, holder) = &self.held[number];
            let fit = wanted.fit(held);
            match best {
                _ if fit == 0 => {}
                Some((_, known)) if known > fit => {}
                Some((one, known)) if known == fit => tie |= one.person != holder.person,
                _ => {
                    best = Some((holder, fit));
                    tie = false;
                }
            }
        }
        best.filter(|_| !tie).map(|(holder, _)| holder.clone())
    }

    /// Those whose noun is `noun`, or another word for the same office.
    fn alike(&self, words: &Words, noun: &str) -> impl Iterator<Item = usize> {
        let groups = words.language.offices.iter();
        let same = groups.filter(|group| group.split(' ').any(|one| one == noun));
        let mut nouns: Vec<&str> = same.flat_map(|group| group.split(' ')).collect();
        nouns.push(noun);
        nouns.sort_unstable();
        nouns.dedup();
        let known = nouns.into_iter().filter_map(|noun| self.by_noun.get(noun));
        known.flatten().copied()
    }
}

/// The noun that the phrase is about: the first one where nouns have capitals ("der Sprecher des Ministers"), but not whose it
/// is ("Nordkoreas Präsident"); else the last before a preposition ("the prime minister of Japan").
#[must_use]
pub fn head(words: &Words, phrase: &Range<usize>) -> Option<usize> {
    if words.language.grammar.capital_nouns {
        let mut nouns = phrase
            .clone()
            .filter(|index| words.is_capital(*index) && !words.is(*index, Sense::DETERMINER));
        let first = nouns.next()?;
        let owner = words.is(first, Sense::COUNTRY)
            && without_genitive(words, words.of(first)).next().is_some();
        let office = nouns.next().filter(|next| {
            owner
                && words.is(*next, Sense::TITLE)
                && !(first..*next).any(|at| words.is(at, Sense::FUNCTION))
        });
        return office.or(Some(first));
    }
    phrase
        .clone()
        .take_while(|index| !words.is(*index, Sense::PREPOSITION))
        .last()
}

/// An office: what it is, and of what.
#[derive(Debug, PartialEq, Eq)]
struct Office {
    /// "außenminister", without the ending of women and of cases.
    noun: String,
    /// "US", "KP", "vermon": countries, and beginnings of other places.
    places: Vec<String>,
    /// "foreig", "state": beginnings of the other words that say of what.
    fields: Vec<String>,
    /// "vice", "attorn": those of them that make another office of the noun.
    parts: Vec<String>,
}

impl Office {
    /// The office named by the word at `index`, with what stands between `start` and it, and what hangs on it.
    fn of(words: &Words, people: &People, index: usize, start: usize) -> Self {
        let word = words.of(index).to_lowercase();
        let (prefix, noun) = word.rsplit_once('-').unwrap_or(("", &word));
        let mut office = Self {
            noun: bare_noun(words, noun).to_owned(),
            places: Vec::new(),
            fields: Vec::new(),
            parts: Vec::new(),
        };
        for at in (start..index).chain(tail(words, people, index)) {
            if words.is_letters(at) && !words.is(at, Sense::FUNCTION) {
                office.note(words, at, words.of(at));
            }
        }
        if !prefix.is_empty() {
            office.note(words, index, prefix);
        }
        office.note_parts(words, start, index);
        office
    }

    /// Notes that `word`, the one at `index` or a part of it, says of what the office is.
    fn note(&mut self, words: &Words, index: usize, word: &str) {
        let is_place = |index: usize| words.is(index, Sense::CITY | Sense::COUNTRY);
        if let Some((code, _)) = words.nation(index) {
            self.places.push(code.to_owned());
        } else if words.is(index, Sense::THING) && is_place(index + 1) {
            // "New" is in the names of too many places.
        } else if words.is_capital(index) && is_place(index) {
            self.places.push(stem(word));
        } else {
            self.fields.push(stem(word));
        }
    }

    /// Notes the titles right before the noun at `index`: a vice president is no president. Where nouns are written in one word,
    /// each title is one of its own.
    fn note_parts(&mut self, words: &Words, start: usize, index: usize) {
        const OF_ALL: Sense = Sense::MAN.or(Sense::WOMAN).or(Sense::ABBREVIATION);
        let mut at = index;
        while !words.language.grammar.capital_nouns
            && at > start
            && words.is(at - 1, Sense::TITLE)
            && !words.is(at - 1, OF_ALL)
        {
            at -= 1;
            self.parts.push(stem(words.of(at)));
        }
    }

    /// How well two offices with nouns of one meaning fit: 0 not at all; more if both are of the same country.
    fn fit(&self, other: &Self) -> usize {
        let shared = |one: &[String], other: &[String]| {
            one.iter().filter(|word| other.contains(word)).count()
        };
        let places = shared(&self.places, &other.places);
        let fields = shared(&self.fields, &other.fields);
        let differ = |one: &[String], other: &[String], shared| {
            shared == 0 && !one.is_empty() && !other.is_empty()
        };
        // "The Russian leader" is not any "President Anna Berg" whose country is not told.
        let is_told = self.noun == other.noun
            || places + fields > 0
            || self.places.is_empty() && self.fields.is_empty()
            || !other.places.is_empty();
        let is_part = |part: &String| self.parts.contains(part);
        if !is_told
            || !other.parts.iter().all(is_part)
            || differ(&self.places, &other.places, places)
            || differ(&self.fields, &other.fields, fields) && places == 0
        {
            0
        } else {
            1 + places + fields
        }
    }
}

/// The words behind the office at `index` that say of what it is: "of state", "des Hafens"; none if they name somebody.
fn tail(words: &Words, people: &People, index: usize) -> Range<usize> {
    let tie = index + 1;
    if !words.is(tie, Sense::HANGS_ON | Sense::GENITIVE) || words.is_capital(tie) {
        return tie..tie;
    }
    let ends = |at: &usize| {
        !words.is_letters(*at)
            || words.is(
                *at,
                Sense::VERB | Sense::SAYING | Sense::CONJUNCTION | Sense::ADVERB,
            )
            || people.at(*at).is_some()
    };
    let end = (tie + 1..=tie + TAIL).find(ends).unwrap_or(tie + 1 + TAIL);
    tie + 1..end
}

/// `noun`, in small letters, without the ending of women and of a genitive.
pub fn bare_noun<'n>(words: &Words, noun: &'n str) -> &'n str {
    let feminine = words.language.grammar.feminine.iter();
    let of_man = feminine
        .filter_map(|ending| noun.strip_suffix(ending))
        .find(|bare| bare.len() > 2);
    of_man
        .or_else(|| without_genitive(words, noun).find(|bare| bare.len() >= SHORTEST))
        .unwrap_or(noun)
}

/// The beginning of a word, which its cases and adjectives share: "nieder" of "Niedersachsens" and "niedersächsisch".
fn stem(word: &str) -> String {
    word.to_lowercase().chars().take(6).collect()
}
