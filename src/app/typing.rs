//! What keys do while a line is typed: the filter of the list, the search in the article, an answer.

use std::sync::Arc;

use crate::app::key::{Code, Key};
use crate::app::prompt::Prompt;
use crate::app::{Effect, Focus, Later, Model, Typing, When};
use crate::user::Marked;

impl Model {
    /// A paste is text for the line that is typed, and nothing elsewhere: it must not run commands.
    pub(super) fn paste(&mut self, words: &str, effects: &mut Vec<Effect>) {
        match self.typing {
            Some(Typing::Filter) => {
                self.filter.round = None;
                self.filter.line.insert(words);
            }
            Some(Typing::Search) => self.search.insert(words),
            Some(Typing::Answer) => {
                self.asked.line.insert(words);
                return effects.push(Effect::Draw(When::Now));
            }
            Some(Typing::Who) => {
                if let Some(who) = &mut self.who {
                    who.line.insert(words);
                }
                return self.who_typed(None, effects);
            }
            None => return,
        }
        self.line_changed(effects);
    }

    /// A key while a line is typed.
    pub(super) fn typed(&mut self, typing: Typing, key: Key, effects: &mut Vec<Effect>) {
        effects.push(Effect::Draw(When::Now));
        if !matches!(key.code, Code::Tab | Code::ShiftTab) {
            self.filter.round = None;
        }
        match (typing, key.code) {
            (Typing::Answer, _) => self.type_answer(key, effects),
            (Typing::Who, Code::Enter) => self.who_typed(Some(true), effects),
            (Typing::Who, Code::Esc) => self.who_typed(Some(false), effects),
            (Typing::Who, _) => {
                let line = self.who.as_mut().map(|who| &mut who.line);
                if line.is_some_and(|line| line.key(key)) {
                    self.who_typed(None, effects);
                }
            }
            (Typing::Filter, Code::Tab) => self.complete_filter(true, effects),
            (Typing::Filter, Code::ShiftTab) => self.complete_filter(false, effects),
            (_, Code::Enter) => {
                self.typing = None;
                if typing == Typing::Filter {
                    self.filter_kept(effects);
                }
                self.keep_cursor();
                effects.push(Effect::Later(Later::Place));
            }
            (Typing::Filter, Code::Esc) => {
                let (text, selected) = self.filter.before.clone();
                self.filter.line = Prompt::new(&text);
                self.list.wanted = selected;
                self.typing = None;
                self.line_changed(effects);
            }
            (Typing::Search, Code::Esc) => {
                self.typing = None;
                self.reader.unmark();
                self.reader.return_to(self.search_from);
            }
            (Typing::Filter, Code::Up | Code::Down | Code::PageUp | Code::PageDown) => {
                match key.code {
                    Code::Up => self.list.step(-1),
                    Code::Down => self.list.step(1),
                    code => self.list.page(code == Code::PageDown, 1),
                }
                self.cursor_moved(effects);
            }
            // Deleting what is not there ends the typing.
            (Typing::Filter, Code::Backspace) if self.filter.line.text.is_empty() => {
                self.typing = None;
            }
            (Typing::Search, Code::Backspace) if self.search.text.is_empty() => {
                self.typing = None;
            }
            (Typing::Filter, _) => {
                if self.filter.line.key(key) {
                    self.line_changed(effects);
                }
            }
            (Typing::Search, _) => {
                if self.search.key(key) {
                    self.line_changed(effects);
                }
            }
        }
    }

    /// A key while an answer is typed.
    fn type_answer(&mut self, key: Key, effects: &mut Vec<Effect>) {
        match key.code {
            Code::Enter => self.answered(effects),
            Code::Esc => self.typing = None,
            Code::Tab => self.complete(true),
            Code::ShiftTab => self.complete(false),
            Code::Backspace if self.asked.line.text.is_empty() => self.typing = None,
            _ => {
                self.asked.key(key);
            }
        }
    }

    /// What follows when the words of the filter or of the search have changed.
    pub(super) fn line_changed(&mut self, effects: &mut Vec<Effect>) {
        effects.push(Effect::Draw(When::Now));
        if self.typing == Some(Typing::Search) {
            // Every letter searches from where the typing began, not from the hits of the letters before.
            self.reader.return_to(self.search_from);
            return self.reader.search(&self.search.text);
        }
        if self.filter.read() {
            self.ask_anew(effects);
        }
    }

    /// Asks what the user waits for.
    fn ask_anew(&mut self, effects: &mut Vec<Effect>) {
        self.note_marks();
        self.question.is_awaited = true;
        self.ask(effects);
    }

    /// Notes what is read and starred now, if the filter asks it.
    pub(super) fn note_marks(&mut self) {
        let is_asked = self.filter.query.asks_marks();
        let marked = is_asked.then(|| self.marks.marked());
        self.question.marked = marked.map_or_else(Arc::<Marked>::default, Arc::new);
    }

    /// What follows when the filter is kept as it was typed.
    fn filter_kept(&mut self, effects: &mut Vec<Effect>) {
        let wrong = self.filter_problems().next();
        if let Some(what) = wrong.map(|problem| problem.what.clone()) {
            self.tell(what, effects);
        }
        // Articles were perhaps read or starred since.
        if self.filter.query.asks_marks() && !self.question.is_awaited {
            self.ask_anew(effects);
        }
    }

    /// Puts other words into the filter at once.
    pub(super) fn set_filter(&mut self, words: &str, effects: &mut Vec<Effect>) {
        self.filter.line = Prompt::new(words);
        self.line_changed(effects);
        effects.push(Effect::Later(Later::Place));
    }

    /// The article under the cursor is the one that the user wants, if the list is the one that was asked for.
    pub(super) fn keep_cursor(&mut self) {
        if self.typing.is_none() && !self.question.is_awaited {
            self.list.wanted = self.selected_key().or(self.list.wanted);
        }
    }

    pub(super) fn type_search(&mut self) {
        self.search = Prompt::default();
        self.search_from = self.reader.place();
        self.typing = Some(Typing::Search);
    }

    pub(super) fn type_filter(&mut self) {
        self.focus = Focus::List;
        self.filter.before = (self.filter.line.text.clone(), self.list.wanted);
        self.typing = Some(Typing::Filter);
    }
}
