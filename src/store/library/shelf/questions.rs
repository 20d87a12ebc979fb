//! Questions to the collection: which articles, in which order.

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::catalog::copies::Copies;
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
        if let Some(number) = wanted.transpose()?.flatten()
            && !rows.contains(&number)
        {
            return Ok(None);
        }
        let keys = self.marks.marked().read;
        let all = self.database.len()?;
        let copies = self.database.copies_among(&rows)?;
        let counts = (all, all.saturating_sub(keys.len()));
        self.folded(&copies, rows, counts, inquiry).map(Some)
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
        let mut folded_part = |shelf: &Self, rows: Vec<Number>| -> Answer<()> {
            part(shelf.list(rows, inquiry)?);
            Ok(())
        };
        let rows = self.rows(inquiry, is_wanted, &mut folded_part)?;
        self.list(rows, inquiry)
    }

    /// The articles that a question finds, in their order; those in whose headlines it finds something are given to `part` before.
    pub(super) fn rows(
        &mut self,
        inquiry: &Inquiry,
        is_wanted: &Wanted<'_>,
        part: &mut dyn FnMut(&Self, Vec<Number>) -> Answer<()>,
    ) -> Answer<Vec<Number>> {
        if self.loaded.is_none() {
            self.load()?;
        }
        self.heed(&inquiry.marked)?;
        let query = &inquiry.query;
        let among = self.among(query)?;
        let sought = query.words();
        if words(sought).is_empty() {
            let numbers = self.order.numbers();
            return Ok(match &among {
                Some(set) => {
                    let is_among = |number: &Number| set.contains(*number);
                    numbers.iter().copied().filter(is_among).collect()
                }
                None => numbers.to_vec(),
            });
        }
        let run = |pieces: usize, work: &(dyn Fn(usize) + Sync)| {
            scan::on_all_cores(pieces, work, is_wanted);
        };
        let rows = self
            .filter
            .find(&self.titles, sought, among.as_ref(), &self.order, &run)
            .ok_or(Failure::Stopped)?;
        part(self, rows.clone())?;
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
        Ok(self.filter.with_texts(rows, &in_texts, &self.order))
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
        let rows = self.rows(&inquiry, &|| true, &mut |_, _| Ok(()))?;
        Ok(Some(rows.into_iter().collect()))
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
        let is_unread = |number: &&Number| !self.read.contains(**number);
        let unread = if self.read.is_empty() {
            rows.len()
        } else {
            rows.iter().filter(is_unread).count()
        };
        let counts = (rows.len(), unread);
        self.folded(&self.copies, rows, counts, inquiry)
    }

    /// The answer with these rows, and so many articles, and unread ones.
    fn folded(
        &self,
        copies: &Copies,
        rows: Vec<Number>,
        (articles, unread): (usize, usize),
        inquiry: &Inquiry,
    ) -> Answer<Found> {
        let numbers = inquiry.opened.iter().map(|key| self.database.number(*key));
        let opened: Vec<Number> = numbers
            .filter_map(Result::transpose)
            .collect::<Answer<_>>()?;
        let folded = copies.fold(rows, &opened);
        let wanted = inquiry.wanted.map(|key| self.database.number(key));
        let place = |number: Number| {
            let rows = &folded.rows;
            let story = copies.first(number);
            let own = rows.iter().position(|row| *row == number);
            own.or_else(|| rows.iter().position(|row| copies.first(*row) == story))
        };
        let at = wanted.transpose()?.flatten().and_then(place);
        Ok(Found {
            articles,
            unread,
            entries: self.lines(around(&folded.rows, at.unwrap_or(0), inquiry.height))?,
            at,
            folded,
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
