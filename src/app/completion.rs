//! Tab in the filter line: what is being typed is completed, with what the catalog knows.

use crate::app::prompt::Prompt;
use crate::app::{Effect, Model};
use crate::catalog::query::{Begun, Offer, Wanted, complete};
use crate::text::{Span, clean};

/// What Tab goes through.
#[derive(Debug, Clone)]
pub struct Round {
    /// What may stand there, the commonest first; empty until the catalog has answered.
    pub offers: Vec<Offer>,
    /// Which of them stands there.
    pub at: usize,
    begun: Begun,
    number: u64,
    is_forward: bool,
}

impl Round {
    /// True until the catalog has answered.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.offers.is_empty()
    }
}

impl Model {
    /// What would be completed by Tab.
    #[must_use]
    pub fn begun(&self) -> Option<Begun> {
        complete(&self.filter.line.text, self.filter.line.cursor)
    }

    /// Puts the next offer into the filter line, or the one before.
    pub(super) fn complete_filter(&mut self, is_forward: bool, effects: &mut Vec<Effect>) {
        if let Some(round) = &mut self.filter.round {
            let step = if is_forward {
                1
            } else {
                round.offers.len() - 1
            };
            round.at = (round.at + step) % round.offers.len();
            return self.put_offer(effects);
        }
        let Some(begun) = self.begun() else { return };
        self.rounds += 1;
        let (offers, wanted) = (begun.offers(), begun.wanted);
        let beginning = begun.beginning.clone();
        self.filter.round = Some(Round {
            offers: Vec::new(),
            at: 0,
            begun,
            number: self.rounds,
            is_forward,
        });
        match wanted {
            Wanted::Value(field) if field.values().is_empty() => effects.push(Effect::Complete {
                field,
                beginning,
                round: self.rounds,
            }),
            _ => self.completed(self.rounds, offers, effects),
        }
    }

    /// Takes what may stand in the filter line.
    pub(super) fn completed(&mut self, round: u64, offers: Vec<Offer>, effects: &mut Vec<Effect>) {
        let Some(open) = self
            .filter
            .round
            .as_mut()
            .filter(|open| open.number == round)
        else {
            return;
        };
        if offers.is_empty() {
            self.filter.round = None;
            self.tell("Nothing in this collection begins so.", effects);
        } else {
            let is_name = open.begun.wanted == Wanted::Name;
            open.at = if open.is_forward { 0 } else { offers.len() - 1 };
            open.offers = offers;
            let is_only = open.offers.len() == 1;
            self.put_offer(effects);
            // The next Tab is for the value.
            if is_name && is_only {
                self.filter.round = None;
            }
        }
        if !self.kept.is_empty() {
            effects.push(Effect::Type(std::mem::take(&mut self.kept)));
        }
    }

    fn put_offer(&mut self, effects: &mut Vec<Effect>) {
        let Some(round) = &mut self.filter.round else {
            return;
        };
        let offer = clean::line(&round.offers[round.at].text);
        let written = round.begun.written(&offer);
        let span = round.begun.span;
        let end = span.start + written.len();
        let mut text = self.filter.line.text.clone();
        text.replace_range(span.range(), &written);
        round.begun.span = Span::new(span.start, end);
        self.filter.line = Prompt { text, cursor: end };
        self.line_changed(effects);
    }
}
