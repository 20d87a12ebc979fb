//! Where keys lead: from line to line, from pane to pane, from article to article, from quote to quote.

use std::collections::HashSet;

use crate::app::reader::Steps;
use crate::app::{Effect, Focus, Later, Model, history};
use crate::article::Key;
use crate::catalog::Number;

impl Model {
    /// Moves what has the focus by lines; more lines than there are means to the end.
    pub(super) fn step(&mut self, lines: isize, effects: &mut Vec<Effect>) {
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
    pub(super) fn page(&mut self, forward: bool, part: usize, effects: &mut Vec<Effect>) {
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

    /// Shows the copies of the article under the cursor, or folds them again.
    pub(super) fn unfold(&mut self, effects: &mut Vec<Effect>) {
        let key = self.selected_key();
        if let Some(story) = self.list.story(self.list.at) {
            let rows: HashSet<Number> = story.iter().copied().collect();
            let entries = &self.entries;
            let is_other = |key: &Key| entries.number(*key).is_none_or(|row| !rows.contains(&row));
            let before = self.opened.len();
            self.opened.retain(is_other);
            // It was opened from an article that the filter has taken away since.
            if self.opened.len() == before {
                self.opened.clear();
            }
        } else if let Some(key) = key.filter(|_| self.list.more(self.list.at) > 0) {
            self.opened.push(key);
        } else {
            return self.tell("No other outlet printed this here.", effects);
        }
        self.list.want(key);
        self.ask(effects);
        self.question.is_awaited = true;
    }

    /// Opens the article under the cursor to be read.
    pub(super) fn read_selected(&mut self, effects: &mut Vec<Effect>) {
        let Some(number) = self.list.selected() else {
            return self.tell("There is no article here.", effects);
        };
        let key = self.selected_key();
        self.focus = Focus::Reader;
        self.list.want(key);
        if let Some(key) = key.filter(|_| self.open_key() == key) {
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
    pub(super) fn turn(&mut self, forward: bool, effects: &mut Vec<Effect>) {
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
    pub(super) fn back(&mut self, effects: &mut Vec<Effect>) {
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
                if let Some(who) = &mut self.who {
                    who.is_behind = false;
                }
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
    pub(super) fn filter_by_chosen(&mut self, effects: &mut Vec<Effect>) {
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

    pub(super) fn walk(&mut self, forward: bool, effects: &mut Vec<Effect>) {
        if self.reader.walk.is_some() {
            self.show_article(effects);
        }
        if !self.reader.step_walk(forward) {
            self.tell("Nothing to go to: search in the article with /.", effects);
        }
    }

    pub(super) fn quote(&mut self, steps: Steps, forward: bool, effects: &mut Vec<Effect>) {
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
    pub(super) fn explain(&mut self, effects: &mut Vec<Effect>) {
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
    pub(super) fn show_indirect(&mut self, effects: &mut Vec<Effect>) {
        let on = !self.reader.shows_indirect;
        self.reader.show_indirect(on);
        let sentence = if on {
            "Indirect speech is shown."
        } else {
            "Indirect speech is hidden."
        };
        self.tell(sentence, effects);
    }
}
