//! What the program is doing: one model, one function that changes it, and effects for everything else.
//!
//! All that can happen is a [`Message`]; [`update()`] changes the [`Model`] and answers with [`Effect`]s, which are values.
//! Nothing here knows a file, a thread, a clock or a terminal.

pub mod aside;
pub mod command;
pub mod completion;
pub mod entries;
pub mod facts;
pub mod geometry;
pub mod history;
pub mod key;
mod keys;
pub mod lines;
pub mod list;
mod message;
mod moves;
pub mod page;
pub mod prompt;
pub mod reader;
pub mod repair;
mod search;
mod typing;
mod update;
pub mod who;

use std::sync::Arc;

use crate::app::aside::Aside;
use crate::app::command::{Command, Keymap, Place};
use crate::app::completion::Round;
use crate::app::entries::Entries;
use crate::app::geometry::Panes;
use crate::app::history::History;
use crate::app::list::List;
use crate::app::page::Page;
use crate::app::prompt::Prompt;
use crate::app::reader::Reader;
use crate::app::repair::{Ask, Repairing};
use crate::app::who::Who;
use crate::article::Key;
use crate::catalog::query::Problem;
use crate::catalog::{Entry, Number, Pace, Query};
use crate::user::{Marked, Marks, Session, Settings};

pub use message::{Effect, Later, Message, When};
pub use update::update;

/// The pane that takes the keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Focus {
    /// The list of articles.
    #[default]
    List,
    /// The open article.
    Reader,
    /// Countries, people and organisations.
    Aside,
}

/// A line that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// The filter of the list.
    Filter,
    /// The search in the article.
    Search,
    /// The answer to a question about a person or a quote.
    Answer,
    /// The line of the page of who said what.
    Who,
}

/// The filter of the list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// The line, as it is typed.
    pub line: Prompt,
    /// What the line asks.
    pub query: Query,
    /// What in the line is not understood.
    pub problems: Vec<Problem>,
    /// What Tab goes through.
    pub round: Option<Round>,
    /// What was there before the typing began: the line, and the article under the cursor.
    before: (String, Option<Key>),
}

impl Filter {
    fn new(words: &str) -> Self {
        let mut filter = Self {
            line: Prompt::new(words),
            ..Self::default()
        };
        filter.read();
        filter
    }

    /// Reads the line again; true if it asks something else now.
    fn read(&mut self) -> bool {
        let (query, problems) = Query::read(&self.line.text);
        self.problems = problems;
        let is_other = query != self.query;
        self.query = query;
        is_other
    }
}

/// How far the reading of the collection is.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Counts the readings; what belongs to an earlier one comes too late.
    pub number: u64,
    /// True when everything was read.
    pub is_over: bool,
    /// How fast it is, as soon as that is known.
    pub pace: Option<Pace>,
    /// The records that were skipped, one line each.
    pub problems: Vec<String>,
}

/// The question that was asked last.
#[derive(Debug, Clone, Default)]
struct Question {
    /// Counts the questions; the answer to an earlier one comes too late.
    generation: u64,
    /// True until the answer comes.
    is_open: bool,
    /// True if the user waits for the answer, and not only the growing list.
    is_awaited: bool,
    /// True if articles were read since.
    is_old: bool,
    /// What the user had read and starred when it was asked first: an article that is read while the list of unread ones
    /// still grows does not vanish from it.
    marked: Arc<Marked>,
}

/// What the program starts with.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The name of the collection, as it is shown.
    pub title: String,
    /// Its paths, to find it again; empty if it cannot be opened again.
    pub paths: Vec<String>,
    /// The words of the filter to begin with.
    pub words: String,
    /// The article to begin at.
    pub selected: Option<Key>,
    /// What the user did so far.
    pub marks: Marks,
    /// The user's settings.
    pub settings: Settings,
    /// What must be told at once.
    pub notice: Option<String>,
}

/// Everything that the program knows and shows.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The name of the collection.
    pub title: String,
    /// Columns and rows of the screen.
    pub size: (u16, u16),
    /// The pane that takes the keys.
    pub focus: Focus,
    /// True if that pane has the whole screen.
    pub zoomed: bool,
    /// The line that is being typed.
    pub typing: Option<Typing>,
    /// The filter of the list.
    pub filter: Filter,
    /// The list.
    pub list: List,
    /// The article.
    pub reader: Reader,
    /// The search in the article.
    pub search: Prompt,
    /// The question about a person or a quote.
    pub asked: Ask,
    /// Countries, people and organisations of the article.
    pub aside: Aside,
    /// A page over all.
    pub page: Option<Page>,
    /// Who said what, once it was asked.
    pub who: Option<Who>,
    /// Something to tell, until the next key.
    pub notice: Option<String>,
    /// The lines of the catalog that were seen.
    pub entries: Entries,
    /// How many articles there are.
    pub all: usize,
    /// True if any of them has an outlet, so that the list needs a column for it.
    pub has_outlets: bool,
    /// How many of the articles in the list are unread.
    pub unread: usize,
    /// The marks.
    pub marks: Marks,
    /// How far the reading is.
    pub reading: Reading,
    settings: Settings,
    keymap: Keymap,
    history: History,
    paths: Vec<String>,
    question: Question,
    /// The articles whose stories are open in the list.
    opened: Vec<Key>,
    /// Keys for the list that came before the answer.
    kept: Vec<key::Key>,
    /// Where the article stood when the search began.
    search_from: Option<usize>,
    /// The article that is opened to be read, not only shown.
    opening: Option<Number>,
    /// The byte of its text at which the quote begins for which it is opened.
    open_at: Option<usize>,
    /// The article that keys have to wait for, since the preview has not come to it yet.
    catching_up: Option<Number>,
    /// The article that was waited for last. It is tried once.
    caught_up: Option<Number>,
    /// The lines that were asked for and have not come yet.
    wanted_lines: Vec<Number>,
    /// What was written down last of where the reading stopped.
    saved_place: Option<(Key, Option<usize>)>,
    saved_session: Option<Session>,
    /// Counts how often Tab has begun to go through offers.
    rounds: u64,
    /// Counts how often the collection was to be put right.
    acts: u64,
    /// What is told when it is, each with its act.
    repairing: Vec<(u64, Repairing)>,
}

impl Model {
    /// The model of a start, on a screen of so many columns and rows.
    #[must_use]
    pub fn new(start: Start, size: (u16, u16)) -> Self {
        let mut model = Self {
            title: start.title,
            size,
            marks: start.marks,
            settings: start.settings,
            notice: start.notice,
            paths: start.paths,
            ..Self::default()
        };
        model.filter = Filter::new(&start.words);
        model.note_marks();
        model.list.wanted = start.selected;
        model.reader.shows_indirect = model.settings.reader.indirect;
        model.fit();
        model
    }

    /// Where the panes are; `None` if the screen is too small for any.
    #[must_use]
    pub fn panes(&self) -> Option<Panes> {
        geometry::panes(self.size, self.focus, self.zoomed)
    }

    /// Where a key is pressed now.
    #[must_use]
    pub fn place(&self) -> Place {
        match (&self.page, self.focus) {
            (Some(_), _) => Place::Page,
            (None, _) if self.seen_who().is_some() => Place::Who,
            (None, Focus::List) => Place::List,
            (None, Focus::Reader) => Place::Reader,
            (None, Focus::Aside) => Place::Aside,
        }
    }

    /// True if there is something that Esc takes back here.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.place() != Place::List || self.zoomed || !self.filter.line.text.is_empty()
    }

    /// True if the footer may offer `command` now: keys that would do nothing here are not offered.
    #[must_use]
    pub fn offers(&self, command: Command) -> bool {
        let page = self.page.as_ref();
        match (self.place(), command) {
            (Place::Page, Command::PageDown) => page.and_then(Page::percent).is_some(),
            (Place::Page, _) => command == Command::Back,
            (Place::Who, Command::PageDown) => false,
            (Place::Who, _) => true,
            (_, Command::PageDown) => false,
            (_, Command::Back) => self.can_go_back(),
            // From the panel on, the next pane is the list.
            (place, Command::NextPane) => place != Place::Aside,
            (place, Command::Explain) => place == Place::Reader,
            (place, Command::SaidBy) => place == Place::Reader && self.reader.quote.is_some(),
            (_, Command::Hide | Command::Merge | Command::Rename) => self.chosen_name().is_some(),
            _ => true,
        }
    }

    /// What in the filter is to be told: while it is typed, not what the next letter may mend.
    pub fn filter_problems(&self) -> impl Iterator<Item = &Problem> {
        let cursor = (self.typing == Some(Typing::Filter)).then_some(self.filter.line.cursor);
        let is_told = move |problem: &&Problem| !cursor.is_some_and(|at| problem.is_unfinished(at));
        self.filter.problems.iter().filter(is_told)
    }

    /// The line of the catalog of an article; `None` until it has come.
    #[must_use]
    pub fn entry(&self, number: Number) -> Option<&Entry> {
        self.entries.get(number).map(AsRef::as_ref)
    }

    /// The article under the cursor, if its line is known.
    #[must_use]
    pub fn selected_key(&self) -> Option<Key> {
        let number = self.list.selected()?;
        self.entry(number).map(|entry| entry.key)
    }

    /// True if the article can be seen.
    fn shows_reader(&self) -> bool {
        self.panes().is_some_and(|panes| panes.reader.is_some())
    }

    /// Fits list, article and page to the screen.
    fn fit(&mut self) {
        let (width, height) = self.size;
        if let Some(page) = &mut self.page {
            page.fit(width.into(), usize::from(height).saturating_sub(2));
        }
        if let Some(who) = &mut self.who {
            who.fit(usize::from(height).saturating_sub(2));
        }
        let Some(panes) = self.panes() else { return };
        if let Some(area) = panes.list {
            self.list.fit(area.height.into());
        }
        if let Some(area) = panes.reader {
            let widest = usize::from(self.settings.reader.width);
            let (width, height) = (area.width.into(), area.height.into());
            self.reader.fit(width, height, widest);
        }
    }
}
