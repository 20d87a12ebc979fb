//! What keys do, by the keymap.

use crate::app::command::{Command, Place};
use crate::app::completion::Round;
use crate::app::key::{Code, Key};
use crate::app::page::Page;
use crate::app::reader::Steps;
use crate::app::{Effect, Focus, Model, Question, Reading, Typing, When, history};
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
                    self.kept.push(key);
                    effects.push(Effect::Open(number));
                }
                None => self.command(command, effects),
            },
            (None, None) => {}
        }
    }

    /// True if the key is for a list that is not there yet: "/merkel", Enter, Enter opens what was found for "merkel", however
    /// quickly it is typed.
    fn must_wait(&self, key: Key) -> bool {
        if self.filter.round.as_ref().is_some_and(Round::is_awaited) {
            return true;
        }
        let is_known = self.list.selected().is_none() || self.selected_key().is_some();
        let waits_for_list = self.question.is_awaited || !is_known;
        self.waits_for_article()
            || waits_for_list
                && match self.typing {
                    None => self.place() == Place::List,
                    Some(Typing::Filter) => {
                        matches!(
                            key.code,
                            Code::Up | Code::Down | Code::PageUp | Code::PageDown
                        )
                    }
                    Some(Typing::Search | Typing::Answer | Typing::Who) => false,
                }
    }

    /// True if an article was asked for that the keys are meant for.
    pub(super) const fn waits_for_article(&self) -> bool {
        self.opening.is_some() || self.catching_up.is_some()
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
        let is_tried = self.caught_up.take() == Some(number);
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
            _ if self.place() == Place::Who => self.command_who(command, effects),
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
            Command::Unfold => self.unfold(effects),
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
            Command::Who => self.show_who(effects),
            // It has keys on its page only.
            Command::Compare => {}
            Command::Quit if self.page.is_some() => self.page = None,
            Command::Quit => self.quit(effects),
        }
        // A quiet moment after a key is when other windows are looked at; it costs nothing while nobody types.
        effects.push(Effect::Refresh);
    }

    /// What a command does on the page of who said what.
    fn command_who(&mut self, command: Command, effects: &mut Vec<Effect>) {
        let page = usize::from(self.size.1).saturating_sub(4).cast_signed();
        match command {
            Command::Down => self.step_who(1, effects),
            Command::Up => self.step_who(-1, effects),
            Command::PageDown => self.step_who(page, effects),
            Command::PageUp => self.step_who(-page, effects),
            Command::HalfDown => self.step_who(page / 2, effects),
            Command::HalfUp => self.step_who(-(page / 2), effects),
            Command::First => self.step_who(isize::MIN, effects),
            Command::Last => self.step_who(isize::MAX, effects),
            Command::Read => self.enter_who(effects),
            Command::NextPane => self.turn_who(),
            Command::Filter => self.type_who(),
            Command::Compare => self.compare(effects),
            Command::Help => self.page = Some(Page::help()),
            Command::Back | Command::Quit => self.leave_who(effects),
            Command::Redraw => effects.push(Effect::Redraw),
            Command::Suspend => effects.push(Effect::Suspend),
            _ => {}
        }
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

    /// Reads the collection again. The article stays open, and the cursor goes back to its article.
    fn reload(&mut self, effects: &mut Vec<Effect>) {
        self.list.wanted = self.selected_key();
        self.opening = None;
        self.catching_up = None;
        self.kept.clear();
        // An answer about the earlier reading comes too late.
        self.question = Question {
            generation: self.question.generation + 1,
            ..Question::default()
        };
        self.reading = Reading {
            number: self.reading.number + 1,
            ..Reading::default()
        };
        self.note_marks();
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
