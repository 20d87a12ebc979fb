//! The page of who said what: speakers on the left, the quotes of the one under the cursor on the right.

use crate::app::prompt::Prompt;
use crate::app::{Effect, Focus, Later, Model, Typing, When};
use crate::catalog::Query;
use crate::catalog::who::{Heard, Hearing, Said, Saying};

/// So many quotes of a speaker are asked for; more when the cursor comes near their end.
const AT_ONCE: usize = 200;

/// Which half of the page takes the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Side {
    /// The speakers.
    #[default]
    Speakers,
    /// The quotes.
    Quotes,
}

/// The page.
#[derive(Debug, Clone, Default)]
pub struct Who {
    /// What is typed on this page: conditions narrow the list, words must stand in the quotes.
    pub line: Prompt,
    /// What was answered last.
    pub heard: Heard,
    /// The half that takes the keys.
    pub side: Side,
    /// The speaker under the cursor, and the one at the top.
    pub speakers: Cursor,
    /// The quote under the cursor, and the one at the top.
    pub quotes: Cursor,
    /// With whom the speaker is compared.
    pub other: Option<String>,
    /// True while an article that was opened from here lies over the page.
    pub is_behind: bool,
    /// Counts the questions; the answer to an earlier one comes too late.
    generation: u64,
    /// True until the answer comes.
    pub is_open: bool,
    /// How many quotes were asked for.
    at_most: usize,
    /// The speaker on whom the cursor shall stay.
    wanted: Option<String>,
    /// The line before the typing began.
    before: String,
}

/// A place in a list, and what is at the top of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cursor {
    /// The row under the cursor.
    pub at: usize,
    /// The row at the top.
    pub top: usize,
}

impl Cursor {
    /// Moves by `rows` in a list of `length`.
    fn step(&mut self, rows: isize, length: usize) {
        let last = length.saturating_sub(1);
        self.at = self.at.saturating_add_signed(rows).min(last);
    }

    /// Moves what is at the top so that the cursor is seen in `height` rows; where it leaves them they move by half.
    fn fit(&mut self, height: usize) {
        if self.at < self.top {
            self.top = (self.at + 1).saturating_sub(height.div_ceil(2));
        } else if self.at >= self.top + height.max(1) {
            self.top = (self.at + height.div_ceil(2)).saturating_sub(height);
        }
    }
}

impl Who {
    /// What the speaker under the cursor said.
    #[must_use]
    pub fn said(&self) -> Option<&Said> {
        self.heard.said.first()
    }

    /// The quote under the cursor.
    #[must_use]
    pub fn saying(&self) -> Option<&Saying> {
        self.said()?.sayings.get(self.quotes.at)
    }

    /// The name of the speaker under the cursor.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let voice = self.heard.voices.get(self.speakers.at)?;
        Some(&voice.name)
    }

    /// Fits both halves to a page of `height` rows below its head; a quote takes two.
    pub(super) fn fit(&mut self, height: usize) {
        self.speakers.fit(height.saturating_sub(1));
        self.quotes.fit(height.saturating_sub(2) / 2);
    }
}

impl Model {
    /// The page, if it is seen.
    #[must_use]
    pub fn seen_who(&self) -> Option<&Who> {
        self.who.as_ref().filter(|who| !who.is_behind)
    }

    /// Opens the page for the list as it is.
    pub(super) fn show_who(&mut self, effects: &mut Vec<Effect>) {
        self.who = Some(Who {
            at_most: AT_ONCE,
            ..Who::default()
        });
        self.hear(effects);
    }

    /// Asks who said what.
    pub(super) fn hear(&mut self, effects: &mut Vec<Effect>) {
        let list = &self.filter.query;
        let Some(who) = &mut self.who else { return };
        who.generation += 1;
        who.is_open = true;
        let own = Query::parse(&who.line.text);
        let conditions = own.conditions().iter().cloned();
        let query = conditions.fold(list.clone(), Query::and);
        let speakers = who.wanted.iter().chain(&who.other).cloned().collect();
        let hearing = Hearing {
            query,
            words: own.words().to_owned(),
            speakers,
            at_most: who.at_most,
        };
        effects.push(Effect::Hear {
            hearing,
            generation: who.generation,
        });
    }

    /// Takes the answer.
    pub(super) fn heard(&mut self, generation: u64, heard: Heard, effects: &mut Vec<Effect>) {
        let Some(who) = self.who.as_mut().filter(|who| who.generation == generation) else {
            return;
        };
        who.is_open = false;
        who.heard = heard;
        let is_wanted = |name: &String| who.wanted.as_ref() == Some(name);
        let names = who.heard.voices.iter().map(|voice| &voice.name);
        let at = names.into_iter().position(is_wanted);
        let is_lost = at.is_none() && who.wanted.is_some();
        who.speakers.at = at.unwrap_or(0);
        who.speakers.top = who.speakers.top.min(who.speakers.at);
        let last = who
            .said()
            .map_or(0, |said| said.sayings.len().saturating_sub(1));
        who.quotes.at = who.quotes.at.min(last);
        effects.push(Effect::Draw(When::Now));
        if is_lost {
            // They said nothing of this kind: whoever is first now is shown.
            who.wanted = None;
            who.other = None;
            self.hear(effects);
        }
    }

    /// Moves the cursor of the half that takes the keys.
    pub(super) fn step_who(&mut self, rows: isize, effects: &mut Vec<Effect>) {
        let Some(who) = &mut self.who else { return };
        match who.side {
            Side::Speakers => {
                let before = who.speakers.at;
                who.speakers.step(rows, who.heard.voices.len());
                if who.speakers.at != before {
                    who.wanted = who.name().map(str::to_owned);
                    who.quotes = Cursor::default();
                    who.at_most = AT_ONCE;
                    self.hear(effects);
                }
            }
            Side::Quotes => {
                let known = who.said().map_or(0, |said| said.sayings.len());
                who.quotes.step(rows, known);
                let is_near_end = who.quotes.at + AT_ONCE / 4 > known;
                if is_near_end && known == who.at_most {
                    who.at_most += AT_ONCE;
                    who.wanted = who.name().map(str::to_owned);
                    self.hear(effects);
                }
            }
        }
    }

    /// From the speakers to the quotes; from a quote into its article.
    pub(super) fn enter_who(&mut self, effects: &mut Vec<Effect>) {
        let Some(who) = &mut self.who else { return };
        match (who.side, who.saying()) {
            (_, None) => self.tell("Nobody is quoted here.", effects),
            (Side::Speakers, Some(_)) => who.side = Side::Quotes,
            (Side::Quotes, Some(saying)) => {
                let (number, key, start) = (saying.number, saying.key, saying.start);
                who.is_behind = true;
                self.focus = Focus::Reader;
                if let Some(row) = self.list.rows.iter().position(|&row| row == number) {
                    self.list.go(row);
                }
                self.list.want(Some(key));
                self.opening = Some(number);
                self.open_at = Some(start);
                effects.extend([Effect::Open(number), Effect::Later(Later::Place)]);
            }
        }
    }

    /// To the other half.
    pub(super) fn turn_who(&mut self) {
        if let Some(who) = &mut self.who {
            who.side = match who.side {
                Side::Speakers if who.saying().is_some() => Side::Quotes,
                Side::Speakers | Side::Quotes => Side::Speakers,
            };
        }
    }

    /// One step back: from the quotes, from the comparison, from what was typed, from the page.
    pub(super) fn leave_who(&mut self, effects: &mut Vec<Effect>) {
        let Some(who) = &mut self.who else { return };
        if who.side == Side::Quotes {
            who.side = Side::Speakers;
        } else if who.other.take().is_some() {
            self.hear(effects);
        } else if who.line.text.is_empty() {
            self.who = None;
        } else {
            who.line = Prompt::default();
            self.hear(effects);
        }
    }

    /// Puts the speaker under the cursor beside the one that comes under it, or takes that away.
    pub(super) fn compare(&mut self, effects: &mut Vec<Effect>) {
        let Some(who) = &mut self.who else { return };
        let name = who.name().map(str::to_owned);
        who.other = if who.other.is_some() { None } else { name };
        match &who.other {
            Some(other) => {
                let sentence = format!("{other} stays: choose whom to compare.");
                who.side = Side::Speakers;
                self.tell(sentence, effects);
            }
            None => self.hear(effects),
        }
    }

    pub(super) fn type_who(&mut self) {
        if let Some(who) = &mut self.who {
            who.before = who.line.text.clone();
            who.side = Side::Speakers;
            self.typing = Some(Typing::Who);
        }
    }

    /// The line of the page has changed, or its typing is over: then `is_kept` says whether it stays.
    pub(super) fn who_typed(&mut self, is_kept: Option<bool>, effects: &mut Vec<Effect>) {
        let Some(who) = &mut self.who else { return };
        if is_kept == Some(false) {
            who.line = Prompt::new(&who.before);
        }
        if is_kept.is_some() {
            self.typing = None;
        }
        if is_kept != Some(true) {
            who.wanted = who.name().map(str::to_owned);
            who.quotes = Cursor::default();
            self.hear(effects);
        }
    }

    /// Goes to the quote for which the article was opened.
    pub(super) fn go_to_quote(&mut self) {
        if let Some(start) = self.open_at.take() {
            self.fit();
            self.reader.go_to_quote_at(start);
        }
    }
}
