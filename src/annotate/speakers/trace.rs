//! From the words at the quote to the person: "Miller" and "der US-Außenminister" and "he" to a full name.

use std::cell::LazyCell;
use std::ops::Range;

use crate::annotate::people::descriptions::{
    self, Description, Descriptions, Trait, gender_of_noun,
};
use crate::annotate::people::offices::{Holder, Offices, head};
use crate::annotate::people::{Gender, Mention};
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::{Confidence, Party, Speaker};
use crate::language::lexicon::Sense;
use crate::text::word::{Shape, without_possessive};

/// How far a title may stand from the name that it belongs to, in words.
const BESIDE: usize = 6;

/// Through how many other pronouns a pronoun leads to a name.
const PRONOUNS: usize = 3;

/// How far back one of whom only a sex or a country is told is looked for, in words.
const FAR: usize = 300;

/// The person that words stand for.
struct Known {
    person: usize,
    /// The places that say so, the nearest to the words first.
    via: Vec<Range<usize>>,
    /// Nothing says so but that nobody else is spoken of.
    guessed: bool,
}

/// Whom words at a quote stand for.
pub struct Traced {
    /// The speaker.
    pub speaker: Speaker,
    /// How sure that can be at most.
    pub limit: Confidence,
}

/// Follows sources to people.
pub struct Trace<'s, 'a> {
    scene: &'s Scene<'a>,
    offices: LazyCell<Offices, Box<dyn FnOnce() -> Offices + 's>>,
    descriptions: LazyCell<Descriptions, Box<dyn FnOnce() -> Descriptions + 's>>,
}

impl<'s, 'a> Trace<'s, 'a> {
    /// A trace through `scene`.
    pub fn new(scene: &'s Scene<'a>) -> Self {
        Self {
            scene,
            offices: LazyCell::new(Box::new(|| Offices::gather(scene.words, scene.people))),
            descriptions: LazyCell::new(Box::new(|| {
                Descriptions::gather(scene.words, scene.people)
            })),
        }
    }

    /// The speaker that `found` stands for; nobody for "they" and for a pronoun that fits no one.
    pub fn speaker(&self, found: &Found) -> Option<Traced> {
        let known = self.known(&found.source);
        let words = self.scene.words;
        let surface = words.span(&found.source.words);
        let name = match (&known, found.source.who) {
            (Some(known), _) => self.scene.people.persons[known.person].name.clone(),
            // In an unknown language nothing tells a phrase from a whole clause.
            (None, Who::Words) if !words.language.vocabulary.is_empty() => {
                without_possessive(surface.of(words.text)).to_owned()
            }
            // "der 48-Jährige", of whom nothing else is told.
            (None, Who::Pronoun(_)) if found.source.words.len() > 1 => {
                surface.of(words.text).to_owned()
            }
            _ => return None,
        };
        let is_guess = known.as_ref().is_some_and(|known| known.guessed);
        let speaker = Speaker {
            name,
            surface,
            party: known
                .as_ref()
                .map_or(Party::Unnamed, |known| Party::Person(known.person)),
            via: known
                .iter()
                .flat_map(|known| &known.via)
                .map(|place| words.span(place))
                .filter(|place| !surface.covers(*place))
                .collect(),
        };
        let limit = match found.source.who {
            _ if is_guess => Confidence::Weak,
            Who::Person(_) => Confidence::Certain,
            _ => Confidence::Likely,
        };
        Some(Traced { speaker, limit })
    }

    /// The person that a source stands for.
    fn known(&self, source: &Source) -> Option<Known> {
        match source.who {
            Who::Person(person) => Some(Known {
                person,
                via: Vec::new(),
                guessed: false,
            }),
            Who::Pronoun(gender) => {
                let aged = (source.words.len() > 1).then(|| self.described(&source.words));
                aged.flatten()
                    .or_else(|| self.antecedent(source.words.start, gender))
            }
            Who::Words => self
                .offices
                .holder(self.scene.words, self.scene.people, &source.words)
                .filter(|holder| self.can_hold(holder, &source.words))
                .map(|holder| Known {
                    person: holder.person,
                    via: vec![self.introduction(&holder)],
                    guessed: false,
                })
                .or_else(|| self.described(&source.words)),
            Who::Nobody => None,
        }
    }

    /// False if the office in `phrase` is that of a woman, and its holder a man, or the other way round.
    fn can_hold(&self, holder: &Holder, phrase: &Range<usize>) -> bool {
        let words = self.scene.words;
        let gender = head(words, phrase).and_then(|noun| gender_of_noun(words, noun));
        self.fits(holder.person, gender)
    }

    /// The person whom `phrase` describes: as the article does, or who alone can be meant.
    fn described(&self, phrase: &Range<usize>) -> Option<Known> {
        let scene = self.scene;
        let description = descriptions::of_phrase(scene.words, phrase)?;
        let gender = description.gender;
        let told = self.descriptions.of(scene.words, &description.tells);
        let told = told.filter(|(person, words)| {
            let mut places = description.places.iter();
            self.fits(*person, gender)
                && places.all(|place| self.descriptions.is_told(scene.words, *person, place))
                && !(words.start < phrase.end && phrase.start < words.end)
        });
        let mut told: Vec<_> = told.collect();
        if told.len() > 1 {
            let near = self.near(phrase.start);
            told.retain(|(person, _)| near.iter().any(|known| known.person == *person));
        }
        if let [(person, words)] = told.as_slice() {
            return Some(Known {
                person: *person,
                via: vec![words.clone()],
                guessed: false,
            });
        }
        let enough = matches!(description.tells, Trait::Nation(_) | Trait::Sex);
        (told.is_empty() && enough && !self.is_somebody_else(phrase))
            .then(|| self.only_one(phrase.start, &description))
            .flatten()
    }

    /// The only person of whom the paragraph at `index` and the two before speak, and whom the description can mean.
    fn only_one(&self, index: usize, description: &Description) -> Option<Known> {
        let mut near = self.near(index);
        near.retain(|known| self.fits(known.person, description.gender));
        let last = near.pop()?;
        let alone = near.iter().all(|known| known.person == last.person);
        let can_be = self.descriptions.can_be(last.person, &description.tells);
        (alone && can_be).then_some(Known {
            guessed: true,
            ..last
        })
    }

    /// All whom the paragraph at `index`, up to there, and the two before name, in no order but with the nearest last.
    fn near(&self, index: usize) -> Vec<Known> {
        let scene = self.scene;
        let mut start = scene.line(index).start;
        for _ in 0..2 {
            start = scene.line_before(start).map_or(start, |line| line.start);
        }
        let named = scene
            .people
            .within(start.max(index.saturating_sub(FAR))..index);
        let outside = named.filter(|mention| scene.is_outside(mention.words.start));
        outside.map(named_by).collect()
    }

    /// "A man was there. …, the man said": the same noun brought in somebody without a name.
    fn is_somebody_else(&self, phrase: &Range<usize>) -> bool {
        let words = self.scene.words;
        let noun = words.of(phrase.end - 1);
        let from = phrase.start.saturating_sub(FAR);
        (from + 1..phrase.start).any(|index| {
            words.of(index) == noun
                && (from.max(index.saturating_sub(3))..index)
                    .any(|at| words.is(at, Sense::INDEFINITE))
        })
    }

    /// The words that give an office to its holder: "US-Außenminister Antony Blinken".
    fn introduction(&self, holder: &Holder) -> Range<usize> {
        let title = &holder.title;
        let around = title.start.saturating_sub(BESIDE)..title.end + BESIDE;
        let names = self.scene.people.within(around);
        let nearest = names
            .filter(|mention| mention.person == holder.person)
            .min_by_key(|mention| {
                let before = title.start.abs_diff(mention.words.end);
                before.min(title.end.abs_diff(mention.words.start))
            });
        nearest.map_or(title.clone(), |mention| {
            title.start.min(mention.words.start)..title.end.max(mention.words.end)
        })
    }

    /// Whom "he" or "she" at `index` means: in its paragraph, then in the two before, the last fitting person who was the
    /// subject of a sentence, else the last one who was named at all.
    fn antecedent(&self, index: usize, gender: Option<Gender>) -> Option<Known> {
        self.antecedent_of(index, gender, PRONOUNS)
    }

    /// The same, through so many other pronouns.
    fn antecedent_of(&self, index: usize, gender: Option<Gender>, through: usize) -> Option<Known> {
        let scene = self.scene;
        let mut line = scene.line(index);
        let mut end = index;
        for _ in 0..3 {
            let known = self.subject_in(line.start, end, gender, through);
            if let Some(known) = known.or_else(|| self.named_in(line.start..end, gender).last()) {
                return Some(known);
            }
            line = scene.line_before(line.start)?;
            end = line.end;
        }
        None
    }

    /// The nearest fitting subject in the words `start..end`, going back sentence by sentence.
    fn subject_in(
        &self,
        start: usize,
        end: usize,
        gender: Option<Gender>,
        through: usize,
    ) -> Option<Known> {
        let scene = self.scene;
        let mut end = end;
        while end > start {
            let sentence = scene.sentence(end - 1);
            let from = sentence.start.max(start);
            let subject = scene.people.within(from..end).find(|mention| {
                scene.is_outside(mention.words.start)
                    && self.fits(mention.person, gender)
                    && !mention.genitive
                    && !self.is_governed(mention.words.start)
            });
            if let Some(asked) = self.asked_in(from..end, gender) {
                return Some(asked);
            }
            let limit = subject.map_or(end, |mention| mention.words.start);
            if let Some(pronoun) = self.pronoun_in(from..limit, gender).filter(|_| through > 0) {
                return self.antecedent_of(pronoun, gender, through - 1);
            }
            let known = subject.map(named_by).or_else(|| {
                self.office_in(from, end)
                    .filter(|known| self.fits(known.person, gender))
            });
            if known.is_some() {
                return known;
            }
            end = from.min(end - 1);
        }
        None
    }

    /// Who is asked something in the sentence `range`, and answers in the next: "Miller asked Hale whether he would stay."
    fn asked_in(&self, range: Range<usize>, gender: Option<Gender>) -> Option<Known> {
        let words = self.scene.words;
        if !words.senses(&range).is(Sense::QUESTION) || !words.is_mark(range.end - 1, ".") {
            return None;
        }
        let asked = self.scene.people.within(range).find(|mention| {
            let end = mention.words.end;
            let question = end + usize::from(words.is_mark(end, ","));
            let verb = mention.begins.wrapping_sub(1);
            words.is(verb, Sense::SAYS | Sense::ADDRESSES)
                && words.is(question, Sense::QUESTION)
                && self.scene.is_outside(verb)
        });
        asked
            .filter(|asked| self.fits(asked.person, gender))
            .map(named_by)
    }

    /// The first pronoun in `range` that is a subject, and means whom one of `gender` means; not in "When he came, Miller said".
    fn pronoun_in(&self, range: Range<usize>, gender: Option<Gender>) -> Option<usize> {
        let words = self.scene.words;
        let wanted = match gender? {
            Gender::He => Sense::HE,
            Gender::She => Sense::SHE,
        };
        let first = range
            .clone()
            .find(|index| words.is(*index, wanted) && self.scene.is_outside(*index))?;
        (!words.is(range.start, Sense::CONJUNCTION | Sense::PREPOSITION)).then_some(first)
    }

    /// All fitting people named in `range`, in order.
    fn named_in(&self, range: Range<usize>, gender: Option<Gender>) -> impl Iterator<Item = Known> {
        let scene = self.scene;
        scene
            .people
            .within(range)
            .filter(move |mention| {
                scene.is_outside(mention.words.start) && self.fits(mention.person, gender)
            })
            .map(named_by)
    }

    /// True unless the person is known to be of the other sex.
    fn fits(&self, person: usize, gender: Option<Gender>) -> bool {
        self.scene.people.traits[person]
            .gender
            .is_none_or(|known| gender.is_none_or(|gender| known == gender))
    }

    /// The person whose office stands in the words `start..end` with an article before it.
    fn office_in(&self, start: usize, end: usize) -> Option<Known> {
        let words = self.scene.words;
        (start..end)
            .filter(|index| words.is(*index, Sense::TITLE) && self.scene.is_outside(*index))
            .find_map(|index| {
                let first = (start.max(index.saturating_sub(4))..index)
                    .rev()
                    .find(|before| {
                        words.is(*before, Sense::DETERMINER) && words.shape(*before) != Shape::Mark
                    })?;
                // "She reports to the president."
                if first > start && words.is(first - 1, Sense::PREPOSITION) {
                    return None;
                }
                let office = first..index + 1;
                let holder = self.offices.holder(words, self.scene.people, &office)?;
                let introduction = self.introduction(&holder);
                let via = if introduction.contains(&office.start) {
                    vec![introduction]
                } else {
                    vec![office, introduction]
                };
                Some(Known {
                    person: holder.person,
                    via,
                    guessed: false,
                })
            })
    }

    /// True if a preposition stands before the name at `index`.
    fn is_governed(&self, index: usize) -> bool {
        let words = self.scene.words;
        let mut before = self.scene.people.begins(index);
        while before > 0 && words.is(before - 1, Sense::TITLE | Sense::DETERMINER) {
            before -= 1;
        }
        before > 0 && words.is(before - 1, Sense::PREPOSITION)
    }
}

/// The person whom `mention` names.
fn named_by(mention: &Mention) -> Known {
    Known {
        person: mention.person,
        via: vec![mention.words.clone()],
        guessed: false,
    }
}
