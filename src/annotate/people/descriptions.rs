//! Words that stand for somebody by what the article has told of him or her: "die Irin" after "die irische Sängerin Anna
//! Byrne", "der Kieler" after "Tom Ahlers aus Kiel", "the 48-year-old" after "Tom Ashby, 48,".

use std::collections::HashMap;
use std::ops::Range;

use crate::annotate::How;
use crate::annotate::people::offices::{bare_noun, head};
use crate::annotate::people::{Gender, Mention, People};
use crate::annotate::words::Words;
use crate::language::countries::{Code, is_inhabitant};
use crate::language::lexicon::Sense;
use crate::language::lookup::Key;
use crate::text::hash::QuickHash;
use crate::text::word::Shape;

/// The longest description, in words: "der langjährige Kieler Stürmer".
const LONGEST: usize = 4;

/// How many words before a name tell who it is, and how many behind it.
const BEFORE: usize = 6;
const BEHIND: usize = 12;

/// How many mentions of a person are read for what they tell.
const MENTIONS: usize = 4;

/// What is told of somebody, and may stand for that person.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Trait {
    /// Comes from a country.
    Nation(Code),
    /// Comes from a place that begins with these small letters: "kiel"; where it is kept, with a few of them.
    Town(String),
    /// Is so old.
    Age(String),
    /// Is a Democrat; the noun as it is for a man, in small letters.
    Noun(String),
    /// Is a man, or a woman, and no more.
    Sex,
}

/// Words for somebody: "die Irin".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// What it tells.
    pub tells: Trait,
    /// The places in it besides: "the Ohio Democrat".
    pub places: Vec<Trait>,
    /// A man or a woman, as far as the words tell.
    pub gender: Option<Gender>,
}

/// What the article tells of its people.
#[derive(Debug, Default)]
pub struct Descriptions {
    /// With the words that tell it, each person once.
    told: HashMap<Trait, Vec<(usize, Range<usize>)>, QuickHash>,
    /// The countries of each person.
    nations: HashMap<usize, Vec<Code>, QuickHash>,
}

impl Descriptions {
    /// What stands beside the first mentions of each of `people`.
    #[must_use]
    pub fn gather(words: &Words, people: &People) -> Self {
        let mut found = Self::default();
        let mut read = vec![0; people.persons.len()];
        for mention in &people.mentions {
            read[mention.person] += 1;
            if read[mention.person] <= MENTIONS && !mention.genitive {
                for beside in [
                    before(words, people, mention),
                    behind(words, people, mention),
                ] {
                    // What hangs on a noun is something else: "an aide to the president".
                    let mut is_noun = true;
                    for index in beside {
                        is_noun &= !words.is(index, Sense::PREPOSITION | Sense::GENITIVE)
                            || words.is(index, Sense::INDEFINITE | Sense::NOMINATIVE);
                        found.note(words, mention, index, is_noun);
                    }
                }
            }
        }
        found
    }

    /// Notes what the word at `index` tells of whom `mention` names; it is what that person is only if it can be a noun.
    fn note(&mut self, words: &Words, mention: &Mention, index: usize, is_noun: bool) {
        let range = index.min(mention.words.start)..(index + 1).max(mention.words.end);
        if words.shape(index) == Shape::Number {
            let age = years(words.of(index));
            self.add(Trait::Age(age), mention.person, range);
            return;
        }
        if let Some((code, how)) = words.nation(index)
            && how != How::Seat
        {
            self.nations.entry(mention.person).or_default().push(code);
            self.add(Trait::Nation(code), mention.person, range.clone());
        }
        let word = words.of(index).to_lowercase();
        if words.is_capital(index) {
            self.add(Trait::Town(beginning(&word)), mention.person, range.clone());
        }
        if is_noun && words.is(index, Sense::BEING) {
            let noun = word.rsplit('-').next().unwrap_or(&word);
            let noun = bare_noun(words, noun).to_owned();
            self.add(Trait::Noun(noun), mention.person, range);
        }
    }

    fn add(&mut self, told: Trait, person: usize, range: Range<usize>) {
        let known = self.told.entry(told).or_default();
        if !known.iter().rev().any(|(other, _)| *other == person) {
            known.push((person, range));
        }
    }

    /// The people of whom `told` is told, with the words that tell it: the first or the last of each does.
    pub fn of<'t>(
        &'t self,
        words: &'t Words,
        told: &'t Trait,
    ) -> impl Iterator<Item = &'t (usize, Range<usize>)> {
        let town = match told {
            Trait::Town(town) => Some(town),
            _ => None,
        };
        let known = match town {
            Some(town) => self.told.get(&Trait::Town(beginning(town))),
            None => self.told.get(told),
        };
        let is_there = |index: usize, town: &str| words.of(index).to_lowercase().starts_with(town);
        known.into_iter().flatten().filter(move |(_, range)| {
            town.is_none_or(|town| is_there(range.start, town) || is_there(range.end - 1, town))
        })
    }

    /// True if `told` is told of `person`.
    pub fn is_told(&self, words: &Words, person: usize, told: &Trait) -> bool {
        self.of(words, told).any(|(known, _)| *known == person)
    }

    /// False if `person` comes from another country than `told`.
    pub fn can_be(&self, person: usize, told: &Trait) -> bool {
        match (told, self.nations.get(&person)) {
            (Trait::Nation(code), Some(known)) => known.contains(code),
            _ => true,
        }
    }
}

/// What `phrase` tells of the one person whom it means; nothing for "a Democrat" and "the Democrats".
#[must_use]
pub fn of_phrase(words: &Words, phrase: &Range<usize>) -> Option<Description> {
    let article = phrase.start;
    let definite = words.is(article, Sense::DETERMINER) && !words.is(article, Sense::INDEFINITE);
    if !definite || phrase.len() < 2 || phrase.len() > LONGEST {
        return None;
    }
    let age = age(words, phrase);
    let noun = head(words, phrase).or(age.as_ref().map(|_| phrase.end - 1))?;
    if noun + 1 != phrase.end || noun == article || words.is_possessive(noun) {
        return None;
    }
    let gender = gender_of_noun(words, noun).or_else(|| gender_of_article(words, article));
    let tells = match age {
        Some(age) => Trait::Age(age),
        None if is_plural(words, noun) => return None,
        None => tells(words, article, noun)?,
    };
    let places = (article + 1..noun).filter(|index| words.is_capital(*index));
    let places = places.map(|index| Trait::Town(words.of(index).to_lowercase()));
    Some(Description {
        tells,
        places: places.collect(),
        gender,
    })
}

/// What the noun at `noun` tells.
fn tells(words: &Words, article: usize, noun: usize) -> Option<Trait> {
    let word = words.of(noun).to_lowercase();
    if let Some((code, how)) = words.nation(noun) {
        // "el irlandés": an adjective alone, behind an article for one man.
        let alone = how == How::Adjective
            && noun == article + 1
            && words.is(article, Sense::MAN | Sense::WOMAN);
        let inhabitant =
            alone || how == How::Inhabitant || is_inhabitant(words.language.code, words.of(noun));
        return inhabitant.then_some(Trait::Nation(code));
    }
    if let Some(town) = town_of(words, noun) {
        return Some(Trait::Town(town));
    }
    let is_being = words.is(noun, Sense::BEING);
    if is_being && words.is(noun, Sense::MAN | Sense::WOMAN) {
        return (noun == article + 1).then_some(Trait::Sex);
    }
    is_being.then(|| Trait::Noun(bare_noun(words, &word).to_owned()))
}

/// "kiel" of "Kieler" and "Kielerin".
fn town_of(words: &Words, noun: usize) -> Option<String> {
    if !words.is_capital(noun) || words.is(noun, Sense::TITLE | Sense::THING | Sense::FUNCTION) {
        return None;
    }
    let word = words.of(noun).to_lowercase();
    let man = bare_noun(words, &word);
    let mut endings = words.language.grammar.townspeople.iter();
    let stem = endings.find_map(|ending| man.strip_suffix(ending))?;
    let forms = ["", "en", "e"].map(|ending| format!("{stem}{ending}"));
    let lexicon = words.language.lexicon();
    let is_city = forms.iter().any(|town| {
        let mut buffer = String::new();
        let sense = lexicon.look_up(&Key::new(town, &mut buffer), true);
        sense.is(Sense::CITY | Sense::COUNTRY)
    });
    is_city.then(|| stem.to_owned())
}

/// The number of years in "48-Jähriger", "the 48-year-old striker".
fn age(words: &Words, phrase: &Range<usize>) -> Option<String> {
    let number = phrase.clone().find(|index| {
        words.shape(*index) == Shape::Number
            && words.of(*index).ends_with(char::is_alphabetic)
            && words.of(*index).contains('-')
    })?;
    Some(years(words.of(number)))
}

/// The digits that `word` begins with.
fn years(word: &str) -> String {
    word.chars().take_while(char::is_ascii_digit).collect()
}

/// The sex that the noun tells: "Sprecherin", "spokesman".
#[must_use]
pub fn gender_of_noun(words: &Words, noun: usize) -> Option<Gender> {
    let has_feminine = words.ends(noun, words.language.grammar.feminine);
    if words.is(noun, Sense::WOMAN) || has_feminine && words.is_capital(noun) {
        Some(Gender::She)
    } else if words.is(noun, Sense::MAN) {
        Some(Gender::He)
    } else {
        None
    }
}

/// The sex that an article tells: "der", "la".
fn gender_of_article(words: &Words, article: usize) -> Option<Gender> {
    if words.is(article, Sense::MAN | Sense::NOMINATIVE) {
        Some(Gender::He)
    } else if words.is(article, Sense::WOMAN) {
        Some(Gender::She)
    } else {
        None
    }
}

/// True for nouns that mean several people: "voters", "die Kieler".
fn is_plural(words: &Words, noun: usize) -> bool {
    let grammar = words.language.grammar;
    if grammar.feminine.is_empty() {
        let of_one = words.is(noun - 1, Sense::MAN | Sense::WOMAN | Sense::ELIDED);
        return !of_one && words.ends(noun, grammar.plural_nouns);
    }
    // Several men are called as one is, but for the article, which is that of a woman.
    words.is(noun - 1, Sense::WOMAN)
        && !words.ends(noun, grammar.feminine)
        && !words.is(noun, Sense::WOMAN)
}

/// The words before `mention` that tell who it is: titles and adjectives.
fn before(words: &Words, people: &People, mention: &Mention) -> Range<usize> {
    const NO_MORE: Sense = Sense::VERB
        .or(Sense::CONJUNCTION)
        .or(Sense::PREPOSITION)
        .or(Sense::SOURCE);
    let end = mention.words.start;
    let mut start = end;
    let beside = end.wrapping_sub(1);
    if !words.is(beside, Sense::TITLE | Sense::BEING) && words.nation(beside).is_none() {
        return start..end;
    }
    while start > 0 && end - start < BEFORE {
        let index = start - 1;
        let goes_on = words.is_letters(index)
            && people.at(index).is_none()
            && !words.is_possessive(index)
            && !words.is(index, NO_MORE);
        if !goes_on {
            break;
        }
        start = index;
    }
    start..end
}

/// The words behind it that do: between commas, in brackets, or where it comes from. What is set beside the next name is its.
fn behind(words: &Words, people: &People, mention: &Mention) -> Range<usize> {
    let start = mention.words.end;
    let apposition = words.is_mark(start, ",(");
    let from = words.is(start, Sense::HANGS_ON) && words.is_capital(start + 1);
    if !apposition && !from {
        return start..start;
    }
    let first = start + usize::from(apposition);
    let reach = if apposition { BEHIND } else { 3 };
    let ends = |index: &usize| {
        let word = words
            .sense(*index)
            .only(Sense::DETERMINER | Sense::HANGS_ON)
            == Sense::UNKNOWN;
        !(words.is_letters(*index) || words.shape(*index) == Shape::Number)
            || word && words.is(*index, Sense::FUNCTION | Sense::SAYS | Sense::CALLS)
    };
    let end = (first..first + reach).find(ends).unwrap_or(first + reach);
    if (first..end).any(|index| people.at(index).is_some()) {
        return start..start;
    }
    first..end.min(words.len())
}

/// The letters by which names of places are compared.
fn beginning(word: &str) -> String {
    word.chars().take(4).collect()
}
