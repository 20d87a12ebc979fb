//! From the words at the quote to the person: "Miller" and "der US-Außenminister" and "he" to a full name.

use std::ops::Range;

use crate::annotate::people::offices::{self, Holder};
use crate::annotate::people::{Gender, Mention};
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::{Party, Speaker};
use crate::language::lexicon::Sense;
use crate::text::word::{Shape, without_possessive};

/// How far a title may stand from the name that it belongs to, in words.
const BESIDE: usize = 6;

/// The person that words stand for.
struct Known {
    person: usize,
    /// The places that say so, the nearest to the words first.
    via: Vec<Range<usize>>,
}

/// Follows sources to people.
pub struct Trace<'s, 'a> {
    scene: &'s Scene<'a>,
}

impl<'s, 'a> Trace<'s, 'a> {
    /// A trace through `scene`.
    pub fn new(scene: &'s Scene<'a>) -> Self {
        Self { scene }
    }

    /// The speaker that `found` stands for; nobody for "they" and for a pronoun that fits no one.
    pub fn speaker(&mut self, found: &Found) -> Option<Speaker> {
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
        Some(Speaker {
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
        })
    }

    /// The person that a source stands for.
    fn known(&self, source: &Source) -> Option<Known> {
        match source.who {
            Who::Person(person) => Some(Known {
                person,
                via: Vec::new(),
            }),
            Who::Pronoun(gender) => self.antecedent(source.words.start, gender),
            Who::Words => {
                let holder = offices::holder(self.scene.words, self.scene.people, &source.words)?;
                Some(Known {
                    person: holder.person,
                    via: vec![self.introduction(&holder)],
                })
            }
            Who::Nobody => None,
        }
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
        let scene = self.scene;
        let mut line = scene.line(index);
        let mut end = index;
        for _ in 0..3 {
            let known = self.subject_in(line.start, end, gender);
            if let Some(known) = known.or_else(|| self.named_in(line.start..end, gender).last()) {
                return Some(known);
            }
            line = scene.line_before(line.start)?;
            end = line.end;
        }
        None
    }

    /// The nearest fitting subject in the words `start..end`, going back sentence by sentence.
    fn subject_in(&self, start: usize, end: usize, gender: Option<Gender>) -> Option<Known> {
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
            let known = subject.map(named).or_else(|| {
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

    /// All fitting people named in `range`, in order.
    fn named_in(&self, range: Range<usize>, gender: Option<Gender>) -> impl Iterator<Item = Known> {
        let scene = self.scene;
        scene
            .people
            .within(range)
            .filter(move |mention| {
                scene.is_outside(mention.words.start) && self.fits(mention.person, gender)
            })
            .map(named)
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
                let office = first..index + 1;
                let holder = offices::holder(words, self.scene.people, &office)?;
                let introduction = self.introduction(&holder);
                let via = if introduction.contains(&office.start) {
                    vec![introduction]
                } else {
                    vec![office, introduction]
                };
                Some(Known {
                    person: holder.person,
                    via,
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
fn named(mention: &Mention) -> Known {
    Known {
        person: mention.person,
        via: vec![mention.words.clone()],
    }
}
