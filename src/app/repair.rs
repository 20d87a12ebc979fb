//! Putting right what was found: who is nobody, who is the same person or organisation, who said a quote.
//!
//! A key in the side panel or at a quote says what is wrong. Where a name is needed, it is asked for in the footer, and Tab
//! completes it: first the names of the article, then those of the collection.

mod told;

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::annotate::identity::is_same;
use crate::app::aside::What;
use crate::app::command::Command;
use crate::app::history::Act;
use crate::app::key::Key;
use crate::app::prompt::Prompt;
use crate::app::{Effect, Focus, Model, Typing};
use crate::article;
use crate::text::clean;
use crate::text::fold::words;
use crate::user::corrections::{Shown, simple};
use crate::user::{Correction, Operation};

pub(super) use told::{Repairing, replayed};

/// A question about a person or a quote, and the answer as far as it is typed.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// What is asked.
    pub question: Question,
    /// The answer.
    pub line: Prompt,
    /// Names that the answer may be: those at hand, the likeliest first.
    names: Vec<String>,
    /// What Tab goes through, and where it is.
    round: Option<(Vec<String>, usize)>,
}

/// What is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Question {
    /// Nothing.
    #[default]
    None,
    /// Who this is.
    SameAs(String),
    /// Which name of this person is somebody else's.
    NotThem(String),
    /// What this person is to be called.
    CalledWhat(String),
    /// Who said this quote of this article.
    SaidBy(article::Key, String),
}

impl Question {
    /// What stands before the answer: a name, if it is about one, and words.
    #[must_use]
    pub fn label(&self) -> (&str, &'static str) {
        match self {
            Self::None => ("", ""),
            Self::SameAs(name) => (name, "is the same as"),
            Self::NotThem(name) => (name, "is not"),
            Self::CalledWhat(name) => (name, "is called"),
            Self::SaidBy(..) => ("", "said by (empty: nobody)"),
        }
    }
}

/// Of the names in a collection no more than these are offered.
const OFFERED: usize = 50;

impl Ask {
    fn new(question: Question, line: &str, names: Vec<String>) -> Self {
        Self {
            question,
            line: Prompt::new(line),
            names,
            round: None,
        }
    }

    /// What Tab would make of the answer; `None` if it would change nothing.
    #[must_use]
    pub fn offer(&self) -> Option<&str> {
        let typed = &self.line.text;
        let is_other = |name: &&String| *name != typed;
        let name = match &self.round {
            Some((names, at)) => names.get((at + 1) % names.len()).filter(is_other),
            None => self
                .names
                .iter()
                .filter(is_other)
                .find(|name| fits(name, typed)),
        };
        name.map(String::as_str)
    }

    /// Does what `key` does in the answer; false if it does nothing there.
    pub(super) fn key(&mut self, key: Key) -> bool {
        let done = self.line.key(key);
        if done {
            self.round = None;
        }
        done
    }

    /// The answer, written as a name at hand is written.
    fn answer(&self) -> String {
        let typed = clean::line(self.line.text.trim());
        let is_it = |name: &&String| simple(name) == simple(&typed);
        self.names.iter().find(is_it).cloned().unwrap_or(typed)
    }
}

/// True if each word of `typed` begins a word of `name`.
fn fits(name: &str, typed: &str) -> bool {
    let name = words(name);
    let begins = |typed: &String| name.iter().any(|word| word.starts_with(typed.as_str()));
    words(typed).iter().all(begins)
}

impl Model {
    /// What a key says of the person or organisation under the cursor of the side panel, or of the quote at which the reader is.
    pub(super) fn repair(&mut self, command: Command, effects: &mut Vec<Effect>) {
        if command == Command::SaidBy {
            return self.ask_speaker(effects);
        }
        let Some(name) = self.chosen_name() else {
            return self.tell("Choose a person or an organisation first.", effects);
        };
        let question = match command {
            Command::Hide => return self.put_right(&Correction::hide(name), effects),
            Command::Merge => Question::SameAs(name.clone()),
            Command::Split => Question::NotThem(name.clone()),
            _ => Question::CalledWhat(name.clone()),
        };
        let (line, names) = match &question {
            Question::CalledWhat(_) => (name, Vec::new()),
            Question::NotThem(_) => {
                let names = self.names_of(&name);
                let line = names.first().cloned().unwrap_or_default();
                (line, names)
            }
            _ => {
                let mut names = self.names_at_hand();
                names.retain(|other| *other != name);
                (String::new(), names)
            }
        };
        self.asked = Ask::new(question, &line, names);
        self.typing = Some(Typing::Answer);
    }

    fn ask_speaker(&mut self, effects: &mut Vec<Effect>) {
        let quote = self.reader.quote.zip(self.reader.article());
        let Some((quote, article)) = quote else {
            return self.tell("Go to a quote first, with ].", effects);
        };
        let quote = article.annotations.quotes[quote].span;
        let quote = clean::line(quote.of(&article.article.text));
        let question = Question::SaidBy(article.article.key, quote);
        self.asked = Ask::new(question, "", self.names_at_hand());
        self.typing = Some(Typing::Answer);
        self.show_article(effects);
    }

    /// The person or organisation under the cursor of the side panel.
    pub(super) fn chosen_name(&self) -> Option<String> {
        match &self.aside.chosen()?.what {
            What::Person(name) | What::Organisation { name, .. } if self.focus == Focus::Aside => {
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// Who is named or quoted in the article.
    fn names_at_hand(&self) -> Vec<String> {
        let people = self.aside.people.iter().map(|item| item.name.clone());
        let mut names: Vec<String> = people.collect();
        let speakers = self.reader.quotes().iter().flat_map(|quote| &quote.speaker);
        for speaker in speakers {
            if !names.contains(&speaker.name) {
                names.push(speaker.name.clone());
            }
        }
        names
    }

    /// The other names of a person: those that were joined, then those of the article.
    fn names_of(&self, name: &str) -> Vec<String> {
        let mut names = self.marks.corrections().aliases(name).to_vec();
        let people = self
            .reader
            .article()
            .map(|article| &article.annotations.people);
        let person = people.and_then(|people| people.iter().find(|person| person.name == name));
        for surface in person.iter().flat_map(|person| &person.surfaces) {
            let is_known = |known: &String| simple(known) == simple(surface);
            if !names.iter().any(is_known) && simple(name) != simple(surface) {
                names.push(surface.clone());
            }
        }
        names
    }

    /// Puts the next name that fits into the answer, or the one before.
    pub(super) fn complete(&mut self, forward: bool) {
        if self.asked.round.is_none() {
            let names = self.fitting_names();
            if names.is_empty() {
                return;
            }
            let start = if forward { names.len() - 1 } else { 0 };
            self.asked.round = Some((names, start));
        }
        if let Some((names, at)) = &mut self.asked.round {
            let step = if forward { 1 } else { names.len() - 1 };
            *at = (*at + step) % names.len();
            self.asked.line = Prompt::new(&names[*at]);
        }
    }

    /// The names that fit what is typed: those at hand, then those that stand in most articles.
    fn fitting_names(&self) -> Vec<String> {
        let typed = &self.asked.line.text;
        let at_hand = self.asked.names.iter().filter(|name| fits(name, typed));
        let mut names: Vec<String> = at_hand.cloned().collect();
        let is_of_one = matches!(self.asked.question, Question::NotThem(_));
        if is_of_one || words(typed).is_empty() {
            return names;
        }
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for entry in self.entries.all() {
            for (name, _) in entry.people.iter().chain(&entry.speakers) {
                *counts.entry(name).or_default() += 1;
            }
        }
        let is_new = |(name, _): &(&str, usize)| !names.iter().any(|known| known == name);
        let mut others: Vec<(&str, usize)> = counts
            .into_iter()
            .filter(|(name, _)| fits(name, typed))
            .filter(is_new)
            .collect();
        others.sort_unstable_by_key(|&(name, count)| (Reverse(count), name));
        let others = others.into_iter().take(OFFERED);
        names.extend(others.map(|(name, _)| name.to_owned()));
        names
    }

    /// Takes the answer.
    pub(super) fn answered(&mut self, effects: &mut Vec<Effect>) {
        self.typing = None;
        let asked = std::mem::take(&mut self.asked);
        let answer = asked.answer();
        let correction = match asked.question {
            Question::SaidBy(article, quote) => Correction::Speaker {
                article,
                quote,
                speaker: Some(answer).filter(|name| !name.is_empty()),
            },
            // Without an answer nothing is said.
            _ if answer.is_empty() => return,
            Question::None => return,
            Question::SameAs(name) => Correction::merge(name, answer),
            Question::CalledWhat(name) => Correction::rename(name, answer),
            Question::NotThem(name) => match self.split(&name, answer) {
                Ok(correction) => correction,
                Err(sentence) => return self.tell(sentence, effects),
            },
        };
        self.put_right(&correction, effects);
    }

    /// The correction that takes one of their names from a person.
    fn split(&self, person: &str, name: String) -> Result<Correction, String> {
        let is_name = |known: &String| simple(known) == simple(&name);
        let is_them = simple(person) == simple(&name);
        let is_told = self.marks.corrections().shown(&name) == Shown::As(person);
        let (from, article) = if is_told && !is_them {
            (Some(person.to_owned()), None)
        } else if is_them || is_same(person, &name) {
            (None, None)
        } else if self.names_of(person).iter().any(is_name) {
            (None, self.open_key())
        } else {
            return Err(format!("{name} is not a name of {person} here."));
        };
        Ok(Correction::Split {
            name,
            from,
            article,
        })
    }

    /// Makes a correction true in the whole collection.
    fn put_right(&mut self, correction: &Correction, effects: &mut Vec<Effect>) {
        let corrections = self.marks.corrections();
        let plan = match corrections.plan(correction) {
            Ok(plan) if plan.is_empty() => {
                return self.tell(format!("{correction}: that holds already."), effects);
            }
            Ok(plan) => plan,
            Err(sentence) => return self.tell(sentence, effects),
        };
        let mut after = corrections.clone();
        let mut before = Vec::new();
        for change in &plan {
            before.push(Operation::Correct(after.inverse(change)));
            after.apply(change);
        }
        before.reverse();
        // As it is meant: perhaps for this spelling only.
        let repairing = plan.last().map(|change| Repairing::of(&change.correction));
        let done = plan.into_iter().map(Operation::Correct).collect();
        self.act(Act { done, before }, effects);
        self.will_tell(repairing);
    }
}
