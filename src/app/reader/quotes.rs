//! The way from quote to quote in the open article, and why a quote has its speaker.

use crate::annotate::why::Why;
use crate::annotate::{Confidence, Kind};
use crate::app::facts::{self, NO_BREAK};
use crate::app::reader::{Meaning, Reader};
use crate::text::Span;
use crate::text::clean;
use crate::text::wrap::wrap;

/// Which quotes a step goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steps {
    /// Direct quotes.
    Quotes,
    /// Everything that is shown as somebody's words: fragments and indirect speech too.
    Words,
}

/// The rows below the article that say why a quote has its speaker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Foot {
    /// Whom it is about: "Why Anna Berg?".
    pub title: String,
    /// Which quote, for the colour of its speaker.
    pub quote: usize,
    /// The reason, wrapped, as much of it as there is room for.
    pub lines: Vec<String>,
}

/// So many lines of the article stay above the foot, if there is room for them.
const KEPT: usize = 3;

impl Foot {
    /// The rows that it takes, with the thin line above it.
    #[must_use]
    pub fn height(&self) -> usize {
        2 + self.lines.len()
    }
}

impl Reader {
    /// True if the words of a quote are shown as somebody's words.
    #[must_use]
    pub fn shows(&self, quote: usize) -> bool {
        self.shows_indirect || self.quotes()[quote].kind != Kind::Indirect
    }

    /// Shows indirect speech or hides it. What is at the top stays there.
    pub fn show_indirect(&mut self, on: bool) {
        self.shows_indirect = on;
        self.quote = self.quote.filter(|&quote| self.shows(quote));
        let place = self.place();
        let (width, widest) = self.made_for;
        self.make_lines(width, widest);
        self.return_to(place);
        self.mark();
    }

    /// Goes to the next quote, or the one before; false if there is none that way.
    pub fn step_quote(&mut self, steps: Steps, forward: bool) -> bool {
        let here = self.quote.filter(|&quote| self.is_seen(quote));
        let top = self.place().unwrap_or(0);
        let quotes = self.quotes();
        let is_one = |&quote: &usize| self.is_step(steps, quote);
        let found = match (here, forward) {
            (Some(here), true) => (here + 1..quotes.len()).find(is_one),
            (Some(here), false) => (0..here).rev().find(is_one),
            (None, true) => (0..quotes.len())
                .filter(is_one)
                .find(|&quote| quotes[quote].marked.start >= top),
            (None, false) => (0..quotes.len())
                .rev()
                .filter(is_one)
                .find(|&quote| quotes[quote].marked.start < top),
        };
        let Some(quote) = found else { return false };
        self.quote = Some(quote);
        self.bring(self.quotes()[quote].marked.start);
        if self.explains {
            self.mark();
        }
        true
    }

    /// Goes to the quote whose words begin at this byte of the text; nowhere if there is none.
    pub fn go_to_quote_at(&mut self, start: usize) {
        let found = self
            .quotes()
            .iter()
            .position(|quote| quote.span.start == start);
        if let Some(quote) = found {
            self.quote = Some(quote);
            self.bring(self.quotes()[quote].marked.start);
        }
    }

    fn is_step(&self, steps: Steps, quote: usize) -> bool {
        match steps {
            Steps::Quotes => self.quotes()[quote].kind == Kind::Direct,
            Steps::Words => self.shows(quote),
        }
    }

    /// True if there is a quote to go to.
    #[must_use]
    pub fn has_quotes(&self, steps: Steps) -> bool {
        (0..self.quotes().len()).any(|quote| self.is_step(steps, quote))
    }

    /// "quote 2 of 6": which of its kind the quote is at which the reader is.
    #[must_use]
    pub fn quote_state(&self) -> Option<String> {
        let here = self.quote?;
        let quotes = self.quotes();
        let kind = quotes[here].kind;
        let count = |until: usize| {
            let of_kind = quotes[..until].iter().filter(|quote| quote.kind == kind);
            facts::grouped(of_kind.count())
        };
        let name = match kind {
            Kind::Direct => "quote",
            Kind::Fragment => "fragment",
            Kind::Indirect => "indirect",
        };
        Some(format!(
            "{name} {} of {}",
            count(here + 1),
            count(quotes.len())
        ))
    }

    /// Says below the article why the quote here has its speaker: the one at which the reader is, else the first in the pane.
    /// False if there is none.
    pub fn explain(&mut self) -> bool {
        let here = self.quote.filter(|&quote| self.is_seen(quote));
        let seen = |steps| {
            (0..self.quotes().len())
                .filter(|&quote| self.is_step(steps, quote))
                .find(|&quote| self.is_seen(quote))
        };
        let quote = here
            .or_else(|| seen(Steps::Quotes))
            .or_else(|| seen(Steps::Words));
        if quote.is_some() {
            self.quote = quote;
            self.explains = true;
            self.mark();
        }
        quote.is_some()
    }

    /// Takes the reason away; false if there was none.
    pub fn stop_explaining(&mut self) -> bool {
        let was_there = std::mem::take(&mut self.explains);
        if was_there {
            self.mark();
        }
        was_there
    }

    /// Why the quote at which the reader is has its speaker, if that is asked.
    fn why(&self) -> Option<(usize, Why)> {
        let (quote, article) = (self.quote?, self.article()?);
        let found = &article.annotations;
        let why = Why::new(&article.article, found, &found.quotes[quote]);
        self.explains.then_some((quote, why))
    }

    /// Makes the rows below the article for a pane of this size.
    pub(super) fn make_foot(&mut self, width: usize, height: usize) {
        self.foot = self.why().map(|(quote, why)| {
            let mut lines = Vec::new();
            for words in std::iter::once(why.reason()).chain(why.line()) {
                // A place stays on one line.
                let words = words.replace("(paragraph ", &format!("(paragraph{NO_BREAK}"));
                let whole = Span::new(0, words.len());
                let wrapped = wrap(&words, whole, width.saturating_sub(2).max(1));
                lines.extend(
                    wrapped
                        .iter()
                        .map(|line| line.of(&words).trim_end().replace(NO_BREAK, " ")),
                );
            }
            // The article is what is read: some lines of it stay in a low pane.
            let most = height.saturating_sub(2 + KEPT).max(1);
            if lines.len() > most {
                lines.truncate(most);
                if let Some(last) = lines.last_mut() {
                    last.push('…');
                }
            }
            let told = &self.quotes()[quote];
            let title = match &told.speaker {
                Some(speaker) if told.confidence == Confidence::Weak => {
                    format!("Why {}?", clean::line(&speaker.name))
                }
                Some(speaker) => format!("Why {}", clean::line(&speaker.name)),
                None => "Why nobody".to_owned(),
            };
            Foot {
                title,
                quote,
                lines,
            }
        });
    }

    /// The places that the reason tells of: they are marked like hits.
    pub(super) fn reasons(&self) -> Vec<(Span, Meaning)> {
        let Some((quote, why)) = self.why() else {
            return Vec::new();
        };
        let way = why.way.iter().filter_map(|step| step.span);
        way.chain(self.quotes()[quote].cue)
            .map(|span| (span, Meaning::Hit))
            .collect()
    }
}
