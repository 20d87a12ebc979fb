//! What keys do, by the keymap.

use crate::app::command::{Command, Place};
use crate::app::key::{Code, Key};
use crate::app::page::Page;
use crate::app::reader::Steps;
use crate::app::{Effect, Focus, Later, Model, Question, Reading, Typing, When, history};
use crate::article;
use crate::catalog::Number;

impl Model {
    pub(super) fn key(&mut self, key: Key, effects: &mut Vec<Effect>) {
        if self.notice.take().is_some() {
            effects.push(Effect::Draw(When::Now));
        }
        if key == Key::ctrl('c') {
            return self.quit(effects);
        }
        if !self.kept.is_empty() || self.must_wait(key) {
            return self.kept.push(key);
        }
        let command = self.keymap.command(self.place(), key);
        match (self.typing, command) {
            // Esc and a key typed quickly after it look like the key with Alt held.
            (Some(_), _) | (_, None) if key.alt => {
                let key = Key { alt: false, ..key };
                effects.push(Effect::Type(vec![Key::new(Code::Esc), key]));
            }
            (Some(typing), _) => self.typed(typing, key, effects),
            (None, Some(command)) => match self.not_open_yet(command) {
                Some(number) => {
                    self.catching_up = Some(number);
                    effects.extend([Effect::Open(number), Effect::Type(vec![key])]);
                }
                None => self.command(command, effects),
            },
            (None, None) => {}
        }
    }

    /// True if the key is for a list that is not there yet: "/merkel", Enter, Enter opens what was found for "merkel", however
    /// quickly it is typed.
    fn must_wait(&self, key: Key) -> bool {
        self.question.is_awaited
            && match self.typing {
                None => self.place() == Place::List,
                Some(Typing::Filter) => {
                    matches!(
                        key.code,
                        Code::Up | Code::Down | Code::PageUp | Code::PageDown
                    )
                }
                Some(Typing::Search | Typing::Answer) => false,
            }
    }

    /// The article under the cursor, if the command is about it and the preview has not come to it yet. It is tried once.
    fn not_open_yet(&mut self, command: Command) -> Option<Number> {
        let is_about_article = matches!(
            command,
            Command::NextPane
                | Command::PreviousPane
                | Command::NextQuote
                | Command::PreviousQuote
                | Command::NextWords
                | Command::PreviousWords
                | Command::Explain
                | Command::Indirect
                | Command::NextHit
                | Command::PreviousHit
                | Command::SaidBy
        );
        let number = self.list.selected()?;
        let is_tried = self.catching_up.take() == Some(number);
        let is_open = self.open_key() == self.selected_key();
        let is_late = is_about_article && self.place() == Place::List && !is_open && !is_tried;
        is_late.then_some(number)
    }

    fn command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        effects.push(Effect::Draw(When::Now));
        if !keeps_reason(command) && self.reader.stop_explaining() && command == Command::Back {
            return;
        }
        match command {
            Command::Down => self.step(1, effects),
            Command::Up => self.step(-1, effects),
            Command::PageDown => self.page(true, 1, effects),
            Command::PageUp => self.page(false, 1, effects),
            Command::HalfDown => self.page(true, 2, effects),
            Command::HalfUp => self.page(false, 2, effects),
            Command::First => self.step(isize::MIN, effects),
            Command::Last => self.step(isize::MAX, effects),
            Command::Read => self.read_selected(effects),
            Command::FilterBy => self.filter_by_chosen(effects),
            Command::Back => self.back(effects),
            Command::NextPane => self.turn(true, effects),
            Command::PreviousPane => self.turn(false, effects),
            Command::NextArticle | Command::PreviousArticle => {
                let rows = if command == Command::NextArticle {
                    1
                } else {
                    -1
                };
                self.list.step(rows);
                self.cursor_moved(effects);
                self.read_selected(effects);
            }
            Command::Filter => self.type_filter(),
            Command::Search => self.type_search(),
            Command::NextHit => self.walk(true, effects),
            Command::PreviousHit => self.walk(false, effects),
            Command::NextQuote => self.quote(Steps::Quotes, true, effects),
            Command::PreviousQuote => self.quote(Steps::Quotes, false, effects),
            Command::NextWords => self.quote(Steps::Words, true, effects),
            Command::PreviousWords => self.quote(Steps::Words, false, effects),
            Command::Explain => self.explain(effects),
            Command::Indirect => self.show_indirect(effects),
            Command::Star => {
                if let Some(key) = self.subject(effects) {
                    self.act(history::star(&self.marks, key), effects);
                }
            }
            Command::ToggleRead => {
                if let Some(key) = self.subject(effects) {
                    let on = !self.marks.is_read(key);
                    if let Some(act) = history::read(&self.marks, key, on) {
                        self.act(act, effects);
                    }
                }
            }
            Command::Undo => match self.history.undo() {
                Some(operations) => self.replay(operations, effects),
                None => self.tell("Nothing to undo.", effects),
            },
            Command::Redo => match self.history.redo() {
                Some(operations) => self.replay(operations, effects),
                None => self.tell("Nothing to do again.", effects),
            },
            Command::Hide | Command::Merge | Command::Split | Command::Rename | Command::SaidBy => {
                self.repair(command, effects);
            }
            Command::Reload => self.reload(effects),
            Command::Problems => self.page = Some(Page::problems(&self.reading.problems)),
            Command::Help => {
                let is_help = self.page.is_some();
                self.page = (!is_help).then(Page::help);
            }
            Command::Zoom => self.zoomed = !self.zoomed,
            Command::Redraw => effects.push(Effect::Redraw),
            Command::Suspend => {
                self.save_position(effects);
                effects.push(Effect::Suspend);
            }
            Command::Quit if self.page.is_some() => self.page = None,
            Command::Quit => self.quit(effects),
        }
        // A quiet moment after a key is when other windows are looked at; it costs nothing while nobody types.
        effects.push(Effect::Refresh);
    }

    fn quit(&mut self, effects: &mut Vec<Effect>) {
        self.save_position(effects);
        effects.push(Effect::Quit);
    }

    /// The article that a mark is for: the open one where it has the focus, else the one under the cursor.
    fn subject(&mut self, effects: &mut Vec<Effect>) -> Option<article::Key> {
        let key = match self.focus {
            Focus::List => self.selected_key(),
            Focus::Reader | Focus::Aside => self.open_key(),
        };
        if key.is_none() {
            self.tell("There is no article here.", effects);
        }
        key
    }

    /// Moves what has the focus by lines; more lines than there are means to the end.
    fn step(&mut self, lines: isize, effects: &mut Vec<Effect>) {
        if let Some(page) = &mut self.page {
            return page.scroll(lines);
        }
        match self.focus {
            Focus::List => {
                self.list.step(lines);
                self.cursor_moved(effects);
            }
            Focus::Reader => {
                self.reader.scroll(lines);
                effects.push(Effect::Later(Later::Place));
            }
            Focus::Aside => {
                self.aside.step(lines);
                self.mark_chosen();
            }
        }
    }

    /// Moves what has the focus by a page, or by a `part` of one.
    fn page(&mut self, forward: bool, part: usize, effects: &mut Vec<Effect>) {
        let lines = match (&self.page, self.focus) {
            (Some(page), _) => page.height,
            (None, Focus::List) => {
                self.list.page(forward, part);
                return self.cursor_moved(effects);
            }
            (None, Focus::Reader) => self.reader.height,
            (None, Focus::Aside) => 10,
        };
        // Two lines stay from one page to the next, to find the place by.
        let keep = if part == 1 { 2 } else { 0 };
        let lines = (lines / part).saturating_sub(keep).max(1).cast_signed();
        self.step(if forward { lines } else { -lines }, effects);
    }

    /// Opens the article under the cursor to be read.
    fn read_selected(&mut self, effects: &mut Vec<Effect>) {
        let Some(number) = self.list.selected() else {
            return self.tell("There is no article here.", effects);
        };
        let key = self.entry(number).key;
        self.focus = Focus::Reader;
        self.list.wanted = Some(key);
        if self.open_key() == Some(key) {
            if let Some(act) = history::read(&self.marks, key, true) {
                self.act(act, effects);
            }
        } else {
            self.opening = Some(number);
            effects.push(Effect::Open(number));
        }
        effects.push(Effect::Later(Later::Place));
    }

    /// Goes to the pane after or before the one with the focus.
    fn turn(&mut self, forward: bool, effects: &mut Vec<Effect>) {
        self.focus = match (self.focus, forward) {
            (Focus::List, true) | (Focus::Aside, false) => Focus::Reader,
            (Focus::Reader, true) | (Focus::List, false) => Focus::Aside,
            (Focus::Aside, true) | (Focus::Reader, false) => Focus::List,
        };
        if self.focus == Focus::Aside {
            self.mark_chosen();
        }
        if self.focus == Focus::List {
            effects.push(Effect::Later(Later::Preview));
        }
    }

    /// One step back: from marked places, from a pane, from the filter.
    fn back(&mut self, effects: &mut Vec<Effect>) {
        if self.page.take().is_some() {
            return;
        }
        match self.focus {
            Focus::Aside => {
                self.reader.unmark();
                self.focus = Focus::Reader;
            }
            Focus::Reader if self.reader.walk.is_some() => self.reader.unmark(),
            Focus::Reader => {
                self.focus = Focus::List;
                self.save_position(effects);
            }
            Focus::List if self.zoomed => self.zoomed = false,
            Focus::List if !self.filter.line.text.is_empty() => self.set_filter("", effects),
            Focus::List => {}
        }
    }

    /// Marks where it is named what is under the panel's cursor.
    pub(super) fn mark_chosen(&mut self) {
        match self.aside.chosen() {
            Some(item) => self.reader.walk_over("mention", item.mentions.clone()),
            None => self.reader.unmark(),
        }
    }

    /// Filters the list by what is under the panel's cursor.
    fn filter_by_chosen(&mut self, effects: &mut Vec<Effect>) {
        match self.aside.question() {
            Some(question) => {
                self.focus = Focus::List;
                self.set_filter(&question.to_string(), effects);
            }
            None => self.tell(
                "Choose a country, a person or an organisation to filter by.",
                effects,
            ),
        }
    }

    /// Shows the article before the reader goes somewhere in it, where there is one pane and it was another's.
    pub(super) fn show_article(&mut self, effects: &mut Vec<Effect>) {
        if self.shows_reader() {
            return;
        }
        match self.focus {
            Focus::List => self.read_selected(effects),
            Focus::Reader | Focus::Aside => self.focus = Focus::Reader,
        }
        self.fit();
    }

    fn walk(&mut self, forward: bool, effects: &mut Vec<Effect>) {
        if self.reader.walk.is_some() {
            self.show_article(effects);
        }
        if !self.reader.step_walk(forward) {
            self.tell("Nothing to go to: search in the article with /.", effects);
        }
    }

    fn quote(&mut self, steps: Steps, forward: bool, effects: &mut Vec<Effect>) {
        let has_quotes = self.reader.has_quotes(steps);
        if has_quotes {
            self.show_article(effects);
        }
        let is_there = self.reader.step_quote(steps, forward);
        let sentence = match (is_there, has_quotes, forward) {
            (true, _, _) => return effects.push(Effect::Later(Later::Place)),
            (_, false, _) => "There are no quotes in this article.",
            (_, _, true) => "This was the last quote.",
            (_, _, false) => "This was the first quote.",
        };
        self.tell(sentence, effects);
    }

    /// Says why the quote here has its speaker, or takes that away.
    fn explain(&mut self, effects: &mut Vec<Effect>) {
        if self.reader.stop_explaining() {
            return;
        }
        if !self.reader.has_quotes(Steps::Words) {
            return self.tell("There are no quotes in this article.", effects);
        }
        self.show_article(effects);
        if !self.reader.explain() {
            self.tell("No quote here: ] goes to the next.", effects);
        }
    }

    /// Shows indirect speech in the article, or hides it.
    fn show_indirect(&mut self, effects: &mut Vec<Effect>) {
        let on = !self.reader.shows_indirect;
        self.reader.show_indirect(on);
        let sentence = if on {
            "Indirect speech is shown."
        } else {
            "Indirect speech is hidden."
        };
        self.tell(sentence, effects);
    }

    /// Reads the collection again. The article stays open, and the cursor goes back to its article.
    fn reload(&mut self, effects: &mut Vec<Effect>) {
        self.list.wanted = self.selected_key();
        self.list.rows.clear();
        self.hits.clear();
        self.entries.clear();
        self.has_outlets = false;
        self.numbers.clear();
        self.opening = None;
        self.unread = 0;
        // An answer about the earlier reading comes too late.
        self.question = Question {
            generation: self.question.generation + 1,
            ..Question::default()
        };
        self.reading = Reading {
            number: self.reading.number + 1,
            ..Reading::default()
        };
        let reading = self.reading.number;
        effects.push(Effect::Reload { reading });
    }
}

/// True for what moves in the article: the reason below it stays, so that the places it tells of can be looked at.
const fn keeps_reason(command: Command) -> bool {
    matches!(
        command,
        Command::Down
            | Command::Up
            | Command::PageDown
            | Command::PageUp
            | Command::HalfDown
            | Command::HalfUp
            | Command::First
            | Command::Last
            | Command::NextQuote
            | Command::PreviousQuote
            | Command::NextWords
            | Command::PreviousWords
            | Command::Explain
            | Command::Zoom
            | Command::Redraw
            | Command::Suspend
    )
}
