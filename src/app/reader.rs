//! The article that is open: its lines at the pane's width, and what stands where in them. The way from quote to quote is in
//! `reader/quotes.rs`.
//!
//! Lines are made once for an article and a width. A place in the article is a byte of its text, so that it is the same
//! place at any width.

mod quotes;

use std::sync::Arc;

use crate::annotate::{Confidence, Kind, Quote};
use crate::app::facts;
use crate::app::lines::{LineKind, Lines};
use crate::app::search;
use crate::catalog::{Annotated, Number};
use crate::text::Span;
use crate::text::fold::Folded;
use crate::text::layers::{self, Piece};

pub use quotes::{Foot, Steps};

/// What a piece of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Part of the headline.
    Headline,
    /// Not part of the story.
    Boilerplate,
    /// The quote with this number.
    Quote(usize),
    /// A person is named, or an organisation that speaks.
    Person,
    /// A country is named, or a seat that stands for it.
    Country,
    /// A hit of the search, or a mention of what is chosen.
    Hit,
    /// The hit at which the reader is.
    CurrentHit,
}

/// Places to go from one to the next: the hits of a search, the mentions of a person or a country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walk {
    /// What they are: "hit" or "mention".
    pub name: &'static str,
    /// The places, in order.
    pub places: Vec<Span>,
    /// The place at which the reader is; `None` if there are no places.
    pub at: Option<usize>,
}

/// The open article and its lines.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    /// The article and its number; `None` before anything was opened.
    pub open: Option<(Number, Arc<Annotated>)>,
    /// Its lines at the present width.
    pub lines: Lines,
    /// What the pieces of the text are.
    pub pieces: Vec<Piece<Meaning>>,
    /// The line at the top of the pane.
    pub top: usize,
    /// How many lines of the article the pane shows.
    pub height: usize,
    /// The quote at which the reader is.
    pub quote: Option<usize>,
    /// The places that are marked.
    pub walk: Option<Walk>,
    /// True if indirect speech is shown.
    pub shows_indirect: bool,
    /// The rows below the article that say why the quote has its speaker.
    pub foot: Option<Foot>,
    /// True if they are wanted.
    explains: bool,
    /// For each quote the number of its speaker in this article, in the order of their first words.
    voices: Vec<Option<usize>>,
    names: Vec<String>,
    /// The pane's width and the widest text for which the lines were made.
    made_for: (usize, usize),
    /// The text, ready to be searched; made for the first search.
    folded: Option<Folded>,
}

impl Reader {
    /// Shows an article from `place` on; the lines are made by the next [`Reader::fit`].
    pub fn show(&mut self, number: Number, article: Arc<Annotated>, place: Option<usize>) {
        let kept = (self.height, self.made_for);
        *self = Self {
            open: Some((number, article)),
            shows_indirect: self.shows_indirect,
            ..Self::default()
        };
        self.height = kept.0;
        self.find_voices();
        self.mark();
        let (width, widest) = kept.1;
        self.make_lines(width, widest);
        self.return_to(place);
    }

    /// Takes the open article as it was put right: the same text and quotes. Everything stays where it is.
    pub fn refresh(&mut self, article: Arc<Annotated>) {
        let place = self.place();
        if let Some((_, open)) = &mut self.open {
            *open = article;
        }
        self.voices.clear();
        self.names.clear();
        self.find_voices();
        self.mark();
        let (width, widest) = self.made_for;
        self.make_lines(width, widest);
        self.return_to(place);
    }

    /// The article.
    #[must_use]
    pub fn article(&self) -> Option<&Annotated> {
        self.open.as_ref().map(|(_, article)| &**article)
    }

    /// The number of the article.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        self.open.as_ref().map(|(number, _)| *number)
    }

    /// The quotes of the article.
    #[must_use]
    pub fn quotes(&self) -> &[Quote] {
        self.article()
            .map_or(&[], |article| &article.annotations.quotes)
    }

    /// The number of the speaker of a quote among the speakers of the article.
    #[must_use]
    pub fn voice(&self, quote: usize) -> Option<usize> {
        self.voices.get(quote).copied().flatten()
    }

    /// The number of the speaker with this name.
    #[must_use]
    pub fn voice_of(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// Takes the size of the pane and the widest text that the user wants. The words at the top stay at the top.
    pub fn fit(&mut self, width: usize, height: usize, widest: usize) {
        let before = self.foot.take();
        self.make_foot(width, height);
        let foot = self.foot.as_ref().map_or(0, Foot::height);
        self.height = height.saturating_sub(foot);
        if self.made_for != (width, widest) {
            let place = self.place();
            self.make_lines(width, widest);
            if let Some(byte) = place {
                self.top = self.line_of(byte);
            }
        }
        self.stop_at_end();
        // The quote that is explained is not hidden by the reason; after that, the reader may look elsewhere.
        if let Some(foot) = &self.foot
            && before.is_none_or(|before| before.quote != foot.quote)
        {
            self.bring(self.quotes()[foot.quote].marked.start);
        }
    }

    /// The byte of the text at the top of the pane; `None` at the very top.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        if self.top == 0 {
            return None;
        }
        self.lines.all[self.top.min(self.lines.all.len())..]
            .iter()
            .find_map(|line| match line.kind {
                LineKind::Text(span) => Some(span.start),
                _ => None,
            })
    }

    /// Puts the byte that [`Reader::place`] gave back to the top of the pane.
    pub fn return_to(&mut self, place: Option<usize>) {
        self.top = place.map_or(0, |byte| self.line_of(byte));
        self.stop_at_end();
    }

    /// Moves the text by `lines`.
    pub fn scroll(&mut self, lines: isize) {
        self.top = self.top.saturating_add_signed(lines);
        self.stop_at_end();
    }

    /// Moves the text to its first line.
    pub fn to_start(&mut self) {
        self.top = 0;
    }

    /// Moves the text to its last line.
    pub fn to_end(&mut self) {
        self.top = usize::MAX;
        self.stop_at_end();
    }

    /// How much of the article has been seen at its bottom line, in percent; `None` if all of it fits.
    #[must_use]
    pub fn percent(&self) -> Option<usize> {
        let seen = (self.top + self.height).min(self.lines.all.len());
        (self.lines.all.len() > self.height).then(|| seen * 100 / self.lines.all.len())
    }

    /// Searches the article; the reader goes to the first hit from the top of the pane on.
    pub fn search(&mut self, words: &str) {
        let Some((_, article)) = &self.open else {
            return;
        };
        let text = &article.article.text;
        let folded = self.folded.get_or_insert_with(|| search::prepare(text));
        let places = search::find(folded, words);
        if words.is_empty() {
            self.unmark();
        } else {
            self.walk_over("hit", places);
        }
    }

    /// Marks `places`, which are hits or mentions, and goes to the first from the top of the pane on.
    pub fn walk_over(&mut self, name: &'static str, places: Vec<Span>) {
        let top = self.place().unwrap_or(0);
        let from_top = places.iter().position(|place| place.start >= top);
        let at = from_top.or((!places.is_empty()).then_some(0));
        self.walk = Some(Walk { name, places, at });
        self.arrive();
    }

    /// Takes the marks of the walk away.
    pub fn unmark(&mut self) {
        self.walk = None;
        self.mark();
    }

    /// Goes to the next of the marked places, or the one before, around the ends; false if nothing is marked.
    pub fn step_walk(&mut self, forward: bool) -> bool {
        let Some(walk) = &mut self.walk else {
            return false;
        };
        let Some(at) = walk.at else { return false };
        let count = walk.places.len();
        let step = if forward { 1 } else { count - 1 };
        walk.at = Some((at + step) % count);
        self.arrive();
        true
    }

    /// What the margin calls the speaker of a quote: a short name, and a question mark if that is a guess.
    #[must_use]
    pub fn speaker_label(&self, quote: usize) -> (String, &'static str) {
        let Some(article) = self.article() else {
            return Default::default();
        };
        let quote = &article.annotations.quotes[quote];
        let Some(speaker) = &quote.speaker else {
            return (String::new(), "?");
        };
        let person = speaker
            .person()
            .and_then(|person| article.annotations.people.get(person));
        let name = facts::short_name(&speaker.name, person);
        let is_guess = quote.confidence == Confidence::Weak;
        (name, if is_guess { "?" } else { "" })
    }

    /// Brings the place at which the walk has arrived into the pane.
    fn arrive(&mut self) {
        self.mark();
        let walk = self.walk.as_ref();
        if let Some(place) = walk.and_then(|walk| walk.places.get(walk.at?)) {
            self.bring(place.start);
        }
    }

    /// True if the first words of a quote are in the pane.
    fn is_seen(&self, quote: usize) -> bool {
        let line = self.line_of(self.quotes()[quote].marked.start);
        (self.top..self.top + self.height).contains(&line)
    }

    /// Moves the text so that `byte` is in the pane. What can be seen already does not move.
    fn bring(&mut self, byte: usize) {
        let line = self.line_of(byte);
        let last = (self.top + self.height).saturating_sub(1);
        if !(self.top..last).contains(&line) {
            self.top = line.saturating_sub(self.height / 3);
            self.stop_at_end();
        }
    }

    /// The line in which `byte` stands.
    fn line_of(&self, byte: usize) -> usize {
        let after = self.lines.all.iter().position(|line| match line.kind {
            LineKind::Text(span) => span.start > byte,
            _ => false,
        });
        let before = &self.lines.all[..after.unwrap_or(self.lines.all.len())];
        before
            .iter()
            .rposition(|line| matches!(line.kind, LineKind::Text(_)))
            .unwrap_or(0)
    }

    fn stop_at_end(&mut self) {
        let last_top = self.lines.all.len().saturating_sub(self.height);
        self.top = self.top.min(last_top);
    }

    /// Numbers the speakers in the order of their first words.
    fn find_voices(&mut self) {
        let Some((_, article)) = &self.open else {
            return;
        };
        let quotes = &article.annotations.quotes;
        let said = quotes.iter().filter(|quote| quote.kind != Kind::Indirect);
        for speaker in said.filter_map(|quote| quote.speaker.as_ref()) {
            if !self.names.contains(&speaker.name) {
                self.names.push(speaker.name.clone());
            }
        }
        // Whose words are only told has no number.
        let number = |name: &String| self.names.iter().position(|known| known == name);
        let voices = quotes
            .iter()
            .map(|quote| number(&quote.speaker.as_ref()?.name));
        self.voices = voices.collect();
    }

    /// Notes what the pieces of the text are; called when the marked places change.
    fn mark(&mut self) {
        let Some((_, annotated)) = &self.open else {
            return;
        };
        let (article, found) = (&annotated.article, &annotated.annotations);
        let mut spans = vec![(article.headline, Meaning::Headline)];
        spans.extend(
            article
                .boilerplate
                .iter()
                .map(|&s| (s, Meaning::Boilerplate)),
        );
        let quotes = found.quotes.iter().enumerate();
        let quotes = quotes.filter(|(number, _)| self.shows(*number));
        spans.extend(quotes.map(|(number, quote)| (quote.marked, Meaning::Quote(number))));
        let people = found.people.iter().flat_map(|person| &person.mentions);
        spans.extend(people.map(|&span| (span, Meaning::Person)));
        let bodies = found.bodies.iter().flat_map(|body| &body.mentions);
        spans.extend(bodies.map(|&span| (span, Meaning::Person)));
        let countries = found.countries.iter().flat_map(|country| &country.mentions);
        spans.extend(countries.map(|place| (place.span, Meaning::Country)));
        if let Some(walk) = &self.walk {
            spans.extend(walk.places.iter().map(|&span| (span, Meaning::Hit)));
            let current = walk.at.and_then(|at| walk.places.get(at));
            spans.extend(current.map(|&span| (span, Meaning::CurrentHit)));
        }
        spans.extend(self.reasons());
        self.pieces = layers::flatten(&spans);
    }

    /// Makes the lines for a pane of `width` cells and text of at most `widest`.
    fn make_lines(&mut self, width: usize, widest: usize) {
        self.made_for = (width, widest);
        self.lines = match &self.open {
            Some((_, article)) => Lines::new(article, width, widest, self.shows_indirect),
            None => Lines::default(),
        };
    }
}
