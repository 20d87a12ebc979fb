//! The one function that changes the model: outcomes of effects here, keys in `keys`.

use std::sync::Arc;

use crate::app::aside::Aside;
use crate::app::{Effect, Focus, Later, Message, Model, When};
use crate::app::{history, repair};
use crate::article::Key;
use crate::catalog::{Annotated, Answer, Entry, Inquiry, Number, around};
use crate::user::{Operation, Session};

/// Makes `message` true and tells what else has to be done.
#[must_use]
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let mut effects = Vec::new();
    model.take(message, &mut effects);
    model.fit();
    model.want_lines(&mut effects);
    effects
}

impl Model {
    fn take(&mut self, message: Message, effects: &mut Vec<Effect>) {
        match message {
            Message::Key(key) => self.key(key, effects),
            Message::Paste(words) => self.paste(&words, effects),
            Message::Resize(width, height) => {
                self.size = (width, height);
                effects.push(Effect::Draw(When::Now));
            }
            Message::Quiet(Later::Preview) => self.preview(effects),
            Message::Quiet(Later::Place) => self.save_position(effects),
            Message::Grown {
                reading,
                all,
                has_outlets,
                pace,
            } if reading == self.reading.number => {
                self.all = all;
                self.has_outlets = has_outlets;
                self.reading.pace = pace;
                self.grown(effects);
            }
            Message::Skipped { reading, problems } if reading == self.reading.number => {
                self.reading.problems.extend(problems);
                effects.push(Effect::Draw(When::Soon));
            }
            Message::Finished { reading } if reading == self.reading.number => {
                self.reading.is_over = true;
                self.hear(effects);
                effects.push(Effect::Draw(When::Now));
            }
            Message::Found { generation, answer } => self.found(generation, answer, effects),
            Message::Completed { round, offers } => self.completed(round, offers, effects),
            Message::Heard { generation, heard } => self.heard(generation, heard, effects),
            Message::Lines { reading, entries } if reading == self.reading.number => {
                self.lines_came(entries, effects);
            }
            Message::Opened {
                reading,
                number,
                article,
            } if reading == self.reading.number => self.opened(number, article, effects),
            Message::NotOpened { number, why } => {
                self.opening.take_if(|opening| *opening == number);
                self.catching_up.take_if(|awaited| *awaited == number);
                self.kept.clear();
                self.open_at = None;
                self.tell(why, effects);
            }
            // Of an earlier reading.
            Message::Grown { .. }
            | Message::Skipped { .. }
            | Message::Finished { .. }
            | Message::Lines { .. }
            | Message::Opened { .. } => {}
            Message::Corrected {
                act,
                reading,
                entries,
                seen,
                is_all,
            } if reading == self.reading.number => {
                self.repaired(act, seen, is_all, effects);
                self.corrected(entries, is_all, effects);
            }
            // Of an earlier reading.
            Message::Corrected { act, .. } => self.repairing.retain(|(of, _)| *of != act),
            Message::Others(operations) => {
                for operation in &operations {
                    self.apply(operation);
                }
                self.heed_corrections(&operations, effects);
                effects.push(Effect::Draw(When::Now));
            }
            Message::NotSaved(reason) => self.tell(reason, effects),
            Message::Resumed => effects.extend([Effect::Redraw, Effect::Refresh]),
        }
    }

    /// Shows a sentence until the next key.
    pub(super) fn tell(&mut self, sentence: impl Into<String>, effects: &mut Vec<Effect>) {
        self.notice = Some(sentence.into());
        effects.push(Effect::Draw(When::Now));
    }

    /// There are more articles. One question at a time is enough: the next is asked when it is answered.
    fn grown(&mut self, effects: &mut Vec<Effect>) {
        self.question.is_old = true;
        if !self.question.is_open {
            self.ask(effects);
        }
        effects.push(Effect::Draw(When::Soon));
    }

    /// Asks the catalog for the articles that the filter lets through.
    pub(super) fn ask(&mut self, effects: &mut Vec<Effect>) {
        self.question.generation += 1;
        self.question.is_open = true;
        self.question.is_old = false;
        effects.push(Effect::Find {
            inquiry: Inquiry {
                query: self.filter.query.clone(),
                wanted: self.list.wanted,
                height: self.list.height,
                marked: Arc::clone(&self.question.marked),
                opened: self.opened.clone(),
            },
            generation: self.question.generation,
        });
    }

    fn found(&mut self, generation: u64, answer: Answer, effects: &mut Vec<Effect>) {
        if generation != self.question.generation {
            return;
        }
        self.question.is_open = false;
        let before = self.selected_key();
        let is_first = self.list.rows.is_empty();
        self.entries.take(answer.entries);
        self.unread = answer.unread;
        self.list.articles = answer.articles;
        // The cursor may have been moved since it was asked.
        let wanted = if self.list.wants_this {
            self.list.selected()
        } else {
            let key = self.list.wanted;
            key.and_then(|key| self.entries.number(key))
        };
        let place = |number| answer.folded.rows.iter().position(|row| *row == number);
        let at = wanted.and_then(place).or(answer.at);
        self.list.show(answer.folded, at);
        if self.selected_key() != before {
            effects.push(Effect::Later(Later::Preview));
        }
        let is_growth = !is_first && !self.reading.is_over && self.typing.is_none();
        let when = if is_growth { When::Soon } else { When::Now };
        effects.push(Effect::Draw(when));
        if self.question.is_old {
            self.ask(effects);
        }
        if std::mem::take(&mut self.question.is_awaited) {
            self.keep_cursor();
        }
        self.type_kept(effects);
    }

    /// Asks for the lines of the rows on the screen that are not known yet, and of those around them.
    fn want_lines(&mut self, effects: &mut Vec<Effect>) {
        let is_missing = |number: Number| self.entry(number).is_none();
        if !self.list.visible().any(|(_, number)| is_missing(number)) {
            self.wanted_lines.clear();
            return;
        }
        let wanted = around(&self.list.rows, self.list.top, self.list.height);
        let missing: Vec<Number> = wanted.iter().copied().filter(|&n| is_missing(n)).collect();
        if missing != self.wanted_lines {
            self.wanted_lines.clone_from(&missing);
            effects.push(Effect::Lines(missing));
        }
    }

    /// Takes the lines that were asked for.
    fn lines_came(&mut self, entries: Vec<(Number, Arc<Entry>)>, effects: &mut Vec<Effect>) {
        self.entries.take(entries);
        if self.list.wants_this && self.selected_key().is_some() {
            self.list.want(self.selected_key());
        }
        self.type_kept(effects);
        effects.push(Effect::Draw(When::Now));
    }

    /// Gives the keys again that had to wait.
    fn type_kept(&mut self, effects: &mut Vec<Effect>) {
        if !self.kept.is_empty() {
            effects.push(Effect::Type(std::mem::take(&mut self.kept)));
        }
    }

    /// Makes an operation true in the marks and in the count.
    fn apply(&mut self, operation: &Operation) {
        if let Operation::Read { key, on } = *operation {
            let number = self.entries.number(key);
            let is_listed = number.is_some_and(|number| self.list.rows.contains(&number));
            match (self.marks.is_read(key), on) {
                (false, true) if is_listed => self.unread = self.unread.saturating_sub(1),
                (true, false) if is_listed => self.unread += 1,
                _ => {}
            }
        }
        self.marks.apply(operation);
    }

    /// Does something to the marks and writes it down.
    fn save(&mut self, operations: Vec<Operation>, effects: &mut Vec<Effect>) {
        for operation in &operations {
            self.apply(operation);
        }
        self.heed_corrections(&operations, effects);
        effects.extend(operations.into_iter().map(Effect::Save));
        effects.push(Effect::Draw(When::Now));
    }

    /// Has the collection put right if `operations` say so.
    fn heed_corrections(&mut self, operations: &[Operation], effects: &mut Vec<Effect>) {
        let is_correction = |operation: &Operation| matches!(operation, Operation::Correct(_));
        if operations.iter().any(is_correction) {
            self.acts += 1;
            effects.push(Effect::Correct {
                act: self.acts,
                corrections: Arc::new(self.marks.corrections().clone()),
                first: self.reader.number(),
            });
        }
    }

    /// Takes the entries that were put right, and the open article if it is one of them.
    fn corrected(
        &mut self,
        entries: Vec<(Number, Arc<Entry>)>,
        is_all: bool,
        effects: &mut Vec<Effect>,
    ) {
        let open = self.reader.number();
        if let Some(number) = open.filter(|open| entries.iter().any(|(number, _)| number == open)) {
            effects.push(Effect::Open(number));
        }
        self.entries.renew(entries);
        if is_all {
            self.ask(effects);
            self.hear(effects);
        }
        effects.push(Effect::Draw(When::Now));
    }

    /// Does something to the marks that can be undone.
    pub(super) fn act(&mut self, act: history::Act, effects: &mut Vec<Effect>) {
        self.save(act.done.clone(), effects);
        self.history.push(act);
    }

    /// Makes operations of the history true and tells which.
    pub(super) fn replay(&mut self, operations: Vec<Operation>, effects: &mut Vec<Effect>) {
        let repairing = repair::replayed(&operations);
        if let Some((key, what)) = operations.first().and_then(history::tell) {
            let number = self.entries.number(key);
            let entry = number.and_then(|number| self.entry(number));
            let headline = entry.map_or("", |entry| &entry.headline);
            let sentence = format!("{what}: {headline}");
            if let (Focus::List, Some(number)) = (self.focus, number) {
                self.select(number, effects);
            }
            self.tell(sentence, effects);
        }
        self.save(operations, effects);
        self.will_tell(repairing);
    }

    /// Puts the cursor of the list on an article, if it is there.
    fn select(&mut self, number: Number, effects: &mut Vec<Effect>) {
        if let Some(row) = self.list.rows.iter().position(|&row| row == number) {
            self.list.go(row);
            self.cursor_moved(effects);
        }
    }

    /// What follows when the cursor of the list was moved by hand.
    pub(super) fn cursor_moved(&mut self, effects: &mut Vec<Effect>) {
        self.list.want(self.selected_key());
        effects.extend([
            Effect::Draw(When::Now),
            Effect::Later(Later::Preview),
            Effect::Later(Later::Place),
        ]);
    }

    /// Shows the article under the cursor, if it can be seen and the list has the focus.
    fn preview(&mut self, effects: &mut Vec<Effect>) {
        let can_be_seen = self.focus == Focus::List && self.shows_reader();
        if let Some(number) = self.list.selected().filter(|_| can_be_seen) {
            self.open(number, effects);
        }
    }

    /// Asks for an article, unless it is open.
    pub(super) fn open(&mut self, number: Number, effects: &mut Vec<Effect>) {
        let key = self.entry(number).map(|entry| entry.key);
        if key.is_none() || self.open_key() != key {
            effects.push(Effect::Open(number));
        }
    }

    /// The open article.
    pub(super) fn open_key(&self) -> Option<Key> {
        self.reader.article().map(|open| open.article.key)
    }

    fn opened(&mut self, number: Number, article: Arc<Annotated>, effects: &mut Vec<Effect>) {
        self.show_opened(number, article, effects);
        if self
            .catching_up
            .take_if(|awaited| *awaited == number)
            .is_some()
        {
            self.caught_up = Some(number);
        }
        if !self.waits_for_article() {
            self.type_kept(effects);
        }
    }

    fn show_opened(&mut self, number: Number, article: Arc<Annotated>, effects: &mut Vec<Effect>) {
        let is_open = self.open_key() == Some(article.article.key);
        if is_open && self.reader.number() == Some(number) && self.opening != Some(number) {
            return self.reopened(article, effects);
        }
        self.save_position(effects);
        let key = article.article.key;
        let place = self.marks.place(key);
        self.reader.show(number, article, place);
        self.saved_place = Some((key, place));
        if let Some(article) = self.reader.article() {
            self.aside = Aside::new(article, &self.reader);
        }
        if self.opening == Some(number) {
            self.go_to_quote();
        }
        if self.opening.take() == Some(number)
            && let Some(act) = history::read(&self.marks, key, true)
        {
            self.act(act, effects);
        }
        effects.push(Effect::Draw(When::Now));
    }

    /// Takes the open article as it was put right; everything else stays where it is.
    fn reopened(&mut self, article: Arc<Annotated>, effects: &mut Vec<Effect>) {
        self.reader.refresh(article);
        if let Some(article) = self.reader.article() {
            let aside = Aside::new(article, &self.reader);
            self.aside.refresh(aside);
        }
        if self.focus == Focus::Aside {
            self.mark_chosen();
        }
        effects.push(Effect::Draw(When::Now));
    }

    /// Writes down where the reading stopped, in the article and in the list, if that has changed.
    pub(super) fn save_position(&mut self, effects: &mut Vec<Effect>) {
        if let Some(key) = self.open_key() {
            let place = (key, self.reader.place());
            if self.saved_place != Some(place) {
                self.saved_place = Some(place);
                let at = place.1.unwrap_or(0);
                self.marks.apply(&Operation::Place { key, at });
                effects.push(Effect::Save(Operation::Place { key, at }));
            }
        }
        let session = Session {
            paths: self.paths.clone(),
            words: self.filter.line.text.clone(),
            selected: self.list.wanted,
        };
        if !self.paths.is_empty() && self.saved_session.as_ref() != Some(&session) {
            self.saved_session = Some(session.clone());
            effects.push(Effect::Save(Operation::Session(session)));
        }
    }
}
