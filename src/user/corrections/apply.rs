//! What the corrections make of an article.
//!
//! The quotes stay what they are, in number and order; only who said them and who is a person changes.

use crate::annotate::{Annotations, Body, Confidence, Party, Person, Quote, Rule, Speaker};
use crate::article::Article;
use crate::text::Span;
use crate::user::corrections::{Correction, Said, Shown, Subject, simple, words};

impl Said<'_> {
    /// What was found in `article` as the reader has put it right; `None` if nothing of it is to be changed.
    #[must_use]
    pub fn applied(&self, article: &Article, found: &Annotations) -> Option<Annotations> {
        let is_about = self.corrections.is_about(article.key);
        if !is_about && !self.calls_somebody_otherwise() {
            return None;
        }
        let mut found = found.clone();
        if is_about {
            self.split_spellings(article, &mut found);
        }
        self.call(&article.text, &mut found);
        if is_about {
            self.tell(article, &mut found);
        }
        Some(Annotations::new(
            found.quotes,
            found.people,
            found.bodies,
            found.countries,
        ))
    }

    /// Makes a person of their own of each spelling that was taken for a part of another's name.
    fn split_spellings(&self, article: &Article, found: &mut Annotations) {
        let before = found.people.len();
        for number in 0..before {
            let surfaces = found.people[number].surfaces.clone();
            let is_split = |surface: &&String| {
                let subject = Subject::Spelling(article.key, simple(surface));
                self.corrections.of(&subject).is_some()
                    && simple(surface) != simple(&found.people[number].name)
            };
            let split: Vec<String> = surfaces.iter().filter(is_split).cloned().collect();
            for surface in split {
                split_off(&article.text, found, number, &surface);
            }
        }
        if found.people.len() > before {
            sort_people(found);
        }
    }

    /// Calls people, bodies and other speakers as the reader calls them, and leaves out who is none.
    fn call(&self, text: &str, found: &mut Annotations) {
        let people = std::mem::take(&mut found.people);
        let bodies = std::mem::take(&mut found.bodies);
        // For each of them as found, who that is now.
        let people_now: Vec<Option<Party>> = people
            .iter()
            .map(|person| self.call_person(person, &people, found))
            .collect();
        let bodies_now: Vec<Option<Party>> = bodies
            .iter()
            .map(|body| self.call_body(body, found))
            .collect();
        for quote in &mut found.quotes {
            let Some(speaker) = &mut quote.speaker else {
                continue;
            };
            let now = match speaker.party {
                Party::Person(person) => people_now[person],
                Party::Body(body) => bodies_now[body],
                Party::Unnamed => match self.shown(&speaker.name) {
                    Shown::As(name) if name != speaker.name => {
                        let known = self.found_as(name, &found.people, &found.bodies);
                        speaker.name = name.to_owned();
                        Some(known.unwrap_or(Party::Unnamed))
                    }
                    _ => continue,
                },
            };
            let Some(now) = now else {
                let is_named = match speaker.party {
                    Party::Person(person) => {
                        let surface = speaker.surface.of(text);
                        let mut known = people[person].surfaces.iter();
                        known.any(|known| surface.contains(known.as_str()))
                    }
                    Party::Body(_) | Party::Unnamed => true,
                };
                // The words at the quote are all that is left, if they are more than "he".
                if is_named {
                    speaker.party = Party::Unnamed;
                } else {
                    forget_speaker(quote);
                }
                continue;
            };
            speaker.party = now;
            match now {
                Party::Person(person) => speaker.name.clone_from(&found.people[person].name),
                Party::Body(body) => speaker.name.clone_from(&found.bodies[body].name),
                Party::Unnamed => {}
            }
        }
    }

    /// Puts a person among those of the article, under the name by which they are known; `None` if it is nobody.
    fn call_person(
        &self,
        person: &Person,
        before: &[Person],
        found: &mut Annotations,
    ) -> Option<Party> {
        let Shown::As(name) = self.shown(&person.name) else {
            return None;
        };
        // Two whom the article keeps apart are one only if the reader has a say in it.
        let is_told = |name: &str| before.iter().all(|person| person.name != name);
        let place = self.place_of(name, &found.people, |other| is_told(name) || is_told(other));
        if let Some(place) = place {
            let same = &mut found.people[place];
            join(same, person);
            // The reader has said how to call the person.
            if name != person.name {
                name.clone_into(&mut same.name);
            }
        } else {
            let name = name.to_owned();
            found.people.push(Person {
                name,
                ..person.clone()
            });
        }
        Some(Party::Person(place.unwrap_or(found.people.len() - 1)))
    }

    /// Which of the people is called `name`; in another spelling, if one with such a name `may_be`.
    fn place_of(
        &self,
        name: &str,
        people: &[Person],
        may_be: impl Fn(&str) -> bool,
    ) -> Option<usize> {
        let is_same = |other: &Person| other.name == name || simple(&other.name) == simple(name);
        let exactly = people.iter().position(is_same);
        exactly.or_else(|| {
            let is_alike = |other: &Person| may_be(&other.name) && self.is_same(name, &other.name);
            people.iter().position(is_alike)
        })
    }

    /// Puts a body among those of the article, or with the person who it is; `None` if it is nobody.
    fn call_body(&self, body: &Body, found: &mut Annotations) -> Option<Party> {
        let Shown::As(name) = self.shown(&body.name) else {
            return None;
        };
        if name != body.name
            && let Some(same) = self.found_as(name, &found.people, &found.bodies)
        {
            match same {
                Party::Person(person) => {
                    add_mentions(&mut found.people[person].mentions, &body.mentions);
                }
                Party::Body(other) => {
                    add_mentions(&mut found.bodies[other].mentions, &body.mentions);
                }
                Party::Unnamed => {}
            }
            return Some(same);
        }
        let is_same = |other: &Body| simple(&other.name) == simple(name);
        if let Some(place) = found.bodies.iter().position(is_same) {
            add_mentions(&mut found.bodies[place].mentions, &body.mentions);
            return Some(Party::Body(place));
        }
        let mut body = body.clone();
        if name != body.name {
            body.rename(name);
        }
        found.bodies.push(body);
        Some(Party::Body(found.bodies.len() - 1))
    }

    /// The person or the body that is called `name` in an article.
    fn found_as(&self, name: &str, people: &[Person], bodies: &[Body]) -> Option<Party> {
        let is_it = |body: &Body| simple(&body.name) == simple(name);
        let person = self.position(people, name).map(Party::Person);
        person.or_else(|| bodies.iter().position(is_it).map(Party::Body))
    }

    /// Which of `people` is called so, or is the only one whom the article calls so.
    fn position(&self, people: &[Person], name: &str) -> Option<usize> {
        let simple_name = simple(name);
        self.place_of(name, people, |_| true).or_else(|| {
            let is_called = |person: &Person| {
                let mut surfaces = person.surfaces.iter();
                surfaces.any(|known| simple(known) == simple_name)
            };
            let mut called = (0..people.len()).filter(|&number| is_called(&people[number]));
            called.next().filter(|_| called.next().is_none())
        })
    }

    /// Gives the quotes the speakers that the reader has told.
    fn tell(&self, article: &Article, found: &mut Annotations) {
        for quote in &mut found.quotes {
            let subject = Subject::Quote(article.key, words(quote.span.of(&article.text)));
            let Some(Correction::Speaker { speaker, .. }) = self.corrections.of(&subject) else {
                continue;
            };
            quote.rule = Rule::Told;
            quote.confidence = Confidence::Certain;
            quote.cue = None;
            quote.speaker = speaker.as_ref().map(|told| {
                let name = match self.shown(told) {
                    Shown::As(name) => name,
                    Shown::Hidden => told,
                };
                let known = self.found_as(name, &found.people, &found.bodies);
                let party = known.unwrap_or(Party::Unnamed);
                let name = match party {
                    Party::Person(person) => &found.people[person].name,
                    Party::Body(body) => &found.bodies[body].name,
                    Party::Unnamed => name,
                };
                Speaker {
                    name: name.to_owned(),
                    // No words of the article say so.
                    surface: Span::new(quote.marked.start, quote.marked.start),
                    party,
                    via: Box::default(),
                }
            });
        }
    }
}

/// Takes the mentions that are written as `surface` from a person, and the quotes that go to those words, for a new one.
fn split_off(text: &str, found: &mut Annotations, person: usize, surface: &str) {
    let new = found.people.len();
    let old = &mut found.people[person];
    let is_it = |span: &Span| simple(span.of(text)) == simple(surface);
    let (mentions, rest) = old.mentions.iter().partition(|span| is_it(span));
    old.mentions = rest;
    old.surfaces
        .retain(|known| simple(known) != simple(surface));
    found.people.push(Person {
        name: surface.to_owned(),
        surfaces: vec![surface.to_owned()],
        mentions,
        quotes: 0,
    });
    for speaker in found
        .quotes
        .iter_mut()
        .filter_map(|quote| quote.speaker.as_mut())
    {
        if speaker.party == Party::Person(person) && is_it(&speaker.surface) {
            speaker.party = Party::Person(new);
            surface.clone_into(&mut speaker.name);
        }
    }
}

/// Puts the people in the order of their first mention.
fn sort_people(found: &mut Annotations) {
    let mut order: Vec<usize> = (0..found.people.len()).collect();
    order.sort_by_key(|&number| found.people[number].mentions.first().copied());
    let people = order.iter().map(|&number| found.people[number].clone());
    found.people = people.collect();
    for speaker in found
        .quotes
        .iter_mut()
        .filter_map(|quote| quote.speaker.as_mut())
    {
        if let Some(person) = speaker.person()
            && let Some(place) = order.iter().position(|&number| number == person)
        {
            speaker.party = Party::Person(place);
        }
    }
}

/// Adds what is known of `other` to `person`, who is the same.
fn join(person: &mut Person, other: &Person) {
    for surface in &other.surfaces {
        if !person.surfaces.contains(surface) {
            person.surfaces.push(surface.clone());
        }
    }
    add_mentions(&mut person.mentions, &other.mentions);
}

fn add_mentions(mentions: &mut Vec<Span>, more: &[Span]) {
    mentions.extend(more);
    mentions.sort_unstable();
    mentions.dedup();
}

fn forget_speaker(quote: &mut Quote) {
    quote.speaker = None;
    quote.rule = Rule::None;
    quote.confidence = Confidence::Weak;
}
