//! Questions to the collection: which articles, in which order.

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::catalog::query::{Field, Mark, Offer};
use crate::catalog::{Answer as Found, Inquiry, Number, Query, Term, around};
use crate::store::library::database::{Answer, Failure};
use crate::store::library::shelf::Shelf;
use crate::store::scan;
use crate::text::fold::words;
use crate::user::Marked;

/// So many rows are known at once, before anything is read that grows with the collection.
const FIRST: usize = 256;

/// Says whether an answer is still wanted. It is asked on all threads, again and again.
pub type Wanted<'a> = dyn Fn() -> bool + Sync + 'a;

impl Shelf {
    /// The first rows of the whole list, if nothing was read into memory yet: what they cost does not grow with the collection.
    /// `None` if the whole answer is as near, or the question is another.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn first(&self, inquiry: &Inquiry) -> Answer<Option<Found>> {
        if self.loaded.is_some() || !inquiry.query.is_empty() {
            return Ok(None);
        }
        let rows = self.database.newest(0..FIRST)?;
        let wanted = inquiry.wanted.map(|key| self.database.number(key));
        let at = match wanted.transpose()?.flatten() {
            Some(number) => match rows.iter().position(|row| *row == number) {
                Some(at) => Some(at),
                None => return Ok(None),
            },
            None => None,
        };
        let keys = self.marks.marked().read;
        let all = self.database.len()?;
        Ok(Some(Found {
            entries: self.lines(around(&rows, at.unwrap_or(0), inquiry.height))?,
            unread: all.saturating_sub(keys.len()),
            at,
            rows,
        }))
    }

    /// The answer to a question, with the lines that are seen first. What is found in headlines is given to `part` before the
    /// texts are looked through.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn answer(
        &mut self,
        inquiry: &Inquiry,
        is_wanted: &Wanted<'_>,
        part: &mut dyn FnMut(Found),
    ) -> Answer<Found> {
        if self.loaded.is_none() {
            self.load()?;
        }
        self.heed(&inquiry.marked)?;
        let query = &inquiry.query;
        let among = self.among(query)?;
        let sought = query.words();
        if words(sought).is_empty() {
            let numbers = self.order.numbers();
            let rows = match &among {
                Some(set) => {
                    let is_among = |number: &Number| set.contains(*number);
                    numbers.iter().copied().filter(is_among).collect()
                }
                None => numbers.to_vec(),
            };
            return self.list(rows, inquiry);
        }
        let run = |pieces: usize, work: &(dyn Fn(usize) + Sync)| {
            scan::on_all_cores(pieces, work, is_wanted);
        };
        let rows = self
            .filter
            .find(&self.titles, sought, among.as_ref(), &self.order, &run)
            .ok_or(Failure::Stopped)?;
        part(self.list(rows.clone(), inquiry)?);
        let mut in_texts: Option<RoaringBitmap> = among;
        for word in words(sought) {
            let with_word = self
                .overlay
                .naming(&word, self.database.with_beginning(&word)?);
            in_texts = Some(match in_texts {
                Some(set) => set & with_word,
                None => with_word,
            });
        }
        let in_texts = in_texts.unwrap_or_default();
        let rows = self.filter.with_texts(rows, &in_texts, &self.order);
        self.list(rows, inquiry)
    }

    /// The articles for which the conditions of a question are true; `None` if it has none.
    pub(super) fn among(&self, query: &Query) -> Answer<Option<RoaringBitmap>> {
        if query.conditions().is_empty() {
            return Ok(None);
        }
        let all: RoaringBitmap = self.order.numbers().iter().copied().collect();
        let mut failed = None;
        let mut of_term = |term: &Term| {
            self.set(term, &all).unwrap_or_else(|failure| {
                failed = Some(failure);
                RoaringBitmap::new()
            })
        };
        let set = query.set(&mut of_term, &all);
        failed.map_or(Ok(Some(set)), Err)
    }

    /// The articles that a question finds, as a set; `None` for all. Of its words those count that stand in headlines or texts as
    /// they are.
    pub(super) fn all_that_answer(&mut self, query: &Query) -> Answer<Option<RoaringBitmap>> {
        if query.is_empty() {
            return Ok(None);
        }
        let inquiry = Inquiry {
            query: query.clone(),
            marked: Arc::clone(&self.marked.0),
            ..Inquiry::default()
        };
        let found = self.answer(&inquiry, &|| true, &mut |_| {})?;
        Ok(Some(found.rows.into_iter().collect()))
    }

    fn set(&self, term: &Term, all: &RoaringBitmap) -> Answer<RoaringBitmap> {
        let (_, read, starred) = &self.marked;
        Ok(match term {
            Term::Is(Mark::Read) => read.clone(),
            Term::Is(Mark::Unread) => all - read,
            Term::Is(Mark::Starred) => starred.clone(),
            term => {
                let below = self.database.set(term)?.unwrap_or_default();
                self.overlay.set(term, below)
            }
        })
    }

    /// Takes what is read and starred as the question was told.
    pub(super) fn heed(&mut self, marked: &Arc<Marked>) -> Answer<()> {
        if !Arc::ptr_eq(&self.marked.0, marked) {
            let read = self.numbers(marked.read.iter().copied())?;
            let starred = self.numbers(marked.starred.iter().copied())?;
            self.marked = (Arc::clone(marked), read, starred);
        }
        Ok(())
    }

    fn list(&self, rows: Vec<Number>, inquiry: &Inquiry) -> Answer<Found> {
        let wanted = inquiry.wanted.map(|key| self.database.number(key));
        let wanted = wanted.transpose()?.flatten();
        let at = wanted.and_then(|number| rows.iter().position(|row| *row == number));
        let is_unread = |number: &&Number| !self.read.contains(**number);
        let unread = if self.read.is_empty() {
            rows.len()
        } else {
            rows.iter().filter(is_unread).count()
        };
        Ok(Found {
            unread,
            entries: self.lines(around(&rows, at.unwrap_or(0), inquiry.height))?,
            at,
            rows,
        })
    }

    /// What may stand in a question for a field, the commonest first.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn offers(&self, field: Field, beginning: &str) -> Answer<Vec<Offer>> {
        self.database.offers(field, beginning)
    }
}
