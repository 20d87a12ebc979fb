//! What the one writer does: articles come in and are taken out. All that is not saved yet is seen by nobody, and is lost if
//! the program is killed.

use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};

use roaring::RoaringBitmap;
use rusqlite::params;

use crate::annotate::{Body, Party};
use crate::catalog::copies::{Sketch, of_quote};
use crate::catalog::{Annotated, Number};
use crate::store::collection::Position;
use crate::store::library::Batch;
use crate::store::library::database::ink::Ink;
use crate::store::library::database::order::Place;
use crate::store::library::database::rows::Line;
use crate::store::library::database::schema::Part;
use crate::store::library::database::{
    Answer, Database, Failure, codes, copies, order, pack, quotes,
};
use crate::text::terms;

/// After so long everything is saved: this much work is lost if the program is killed.
const LONGEST: Duration = Duration::from_secs(1);
/// So many articles are saved at once at most: those who ask wait no longer than it takes to write these.
const MOST: usize = 4096;
/// So many are saved the first time, so that there is something to be seen.
const FIRST: usize = 64;

impl Database {
    /// Keeps all that a batch of the reading tells, and saves it when that is due. Gives the numbers of its articles.
    ///
    /// # Errors
    /// As for [`Database::add`].
    pub fn take(&mut self, batch: &Batch) -> Answer<Range<Number>> {
        let numbers = self.take_unsaved(batch)?;
        if self.is_due() {
            self.save()?;
        }
        Ok(numbers)
    }

    fn take_unsaved(&mut self, batch: &Batch) -> Answer<Range<Number>> {
        self.take_out(&batch.gone.iter().copied().collect())?;
        let numbers = self.add(batch.articles.iter().zip(&batch.positions))?;
        self.move_to(&batch.kept)?;
        self.note_problems(&batch.problems)?;
        for origin in &batch.whole {
            self.note_whole(origin)?;
        }
        for &file in &batch.vanished {
            self.forget_file(file)?;
        }
        Ok(numbers)
    }

    /// Adds articles as they were found, and gives their numbers. Others see them when they are saved.
    ///
    /// # Errors
    /// If they cannot be written; then all that was not saved is lost, and the next time may go as wrong.
    pub fn add<'a>(
        &mut self,
        articles: impl IntoIterator<Item = (&'a Arc<Annotated>, &'a Position)>,
    ) -> Answer<Range<Number>> {
        self.write(|database, ink| {
            let first = database.next(ink)?;
            for (one, position) in articles {
                database.add_one(ink, one, position)?;
            }
            Ok(first..database.next(ink)?)
        })
    }

    /// Takes articles out: they are gone, and their numbers are given to no other.
    ///
    /// # Errors
    /// As for [`Database::add`].
    pub fn take_out(&mut self, numbers: &RoaringBitmap) -> Answer<()> {
        if numbers.is_empty() {
            return Ok(());
        }
        self.write(|database, ink| {
            for number in numbers {
                let sql = "DELETE FROM quote WHERE id >= ?1 AND id < ?2";
                database.run(sql, [quotes::id(number, 0), quotes::id(number + 1, 0)])?;
            }
            let gone = database.gone()? | numbers;
            let mut bytes = Vec::new();
            gone.serialize_into(&mut bytes)
                .map_err(|_| Failure::damaged())?;
            database.run("INSERT OR REPLACE INTO meta VALUES ('gone', ?1)", [bytes])?;
            if let Some(order) = &mut ink.order {
                order.take_out(numbers);
            }
            ink.page.is_reordered = true;
            Ok(())
        })
    }

    /// Notes where articles stand that have not changed.
    fn move_to(&mut self, kept: &[(Number, Position)]) -> Answer<()> {
        if kept.is_empty() {
            return Ok(());
        }
        self.write(|database, ink| {
            let sql = "UPDATE article SET file = ?2, record = ?3, start = ?4, length = ?5, print = ?6, base = ?7
                       WHERE number = ?1";
            for (number, position) in kept {
                let file = database.file_number(ink, &position.origin)?;
                let bytes = position.bytes.as_ref();
                let values = params![
                    number,
                    file,
                    position.record.map(u64::cast_signed),
                    bytes.map(|bytes| bytes.start.cast_signed()),
                    bytes.map(|bytes| (bytes.end - bytes.start).cast_signed()),
                    position.print.cast_signed(),
                    position.base.cast_signed(),
                ];
                database.run(sql, values)?;
            }
            ink.order = None;
            ink.page.is_reordered = true;
            Ok(())
        })
    }

    /// True if so much was added since the last time that it should be saved.
    #[must_use]
    pub fn is_due(&self) -> bool {
        let Some(ink) = &self.ink else { return false };
        let before = ink.page.first as usize;
        let is_much = ink.page.articles >= before.clamp(FIRST, MOST);
        is_much
            || ink
                .page
                .begun
                .is_some_and(|begun| begun.elapsed() >= LONGEST)
    }

    /// Saves all that was added and taken out: from now on others see it, and it outlives the program.
    ///
    /// # Errors
    /// As for [`Database::add`].
    pub fn save(&mut self) -> Answer<()> {
        if self.ink.as_ref().is_none_or(|ink| ink.page.begun.is_none()) {
            return Ok(());
        }
        self.write(|database, ink| {
            database.save_page(ink)?;
            ink.page = super::ink::Page::default();
            database.connection.execute_batch("COMMIT")?;
            ink.page.first = database.next(ink)?;
            ink.tidy();
            Ok(())
        })
    }

    /// Notes that a reading begins: what is known is not all until it is over.
    ///
    /// # Errors
    /// As for [`Database::add`].
    pub fn begin(&mut self) -> Answer<()> {
        self.write(|database, _| {
            database.forget_fresh_problems()?;
            database.run("INSERT OR REPLACE INTO meta VALUES ('whole', 0)", [])
        })?;
        self.save()
    }

    /// Notes that all of the collection was read, and saves it.
    ///
    /// # Errors
    /// As for [`Database::add`].
    pub fn finish(&mut self) -> Answer<()> {
        self.write(|database, _| {
            database.run("INSERT OR REPLACE INTO meta VALUES ('whole', 1)", [])
        })?;
        self.save()
    }

    /// True if all of the collection was read, and nobody has begun to read it again.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn is_complete(&self) -> Answer<bool> {
        let sql = "SELECT value FROM meta WHERE name = 'whole'";
        let whole: Option<bool> = self.one(sql, [], |row| row.get(0))?;
        Ok(whole.unwrap_or(false))
    }

    /// Does `work` in the transaction that is open until all is saved. If it fails, the transaction is taken back.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&Self, &mut Ink) -> Answer<T>,
    ) -> Answer<T> {
        let Some(mut ink) = self.ink.take() else {
            return Err(Failure::not_writing());
        };
        let begin = |ink: &mut Ink| {
            if ink.page.begun.is_none() {
                self.connection.execute_batch("BEGIN IMMEDIATE")?;
                ink.page.begun = Some(Instant::now());
            }
            Ok(())
        };
        let done = begin(&mut ink).and_then(|()| work(self, &mut ink));
        if done.is_err() {
            // The connection may have taken it back itself.
            let _ = self.connection.execute_batch("ROLLBACK");
            let roots = std::mem::take(&mut ink.roots);
            *ink = Ink::new(&roots);
        }
        self.ink = Some(ink);
        done
    }

    /// The number of the next article.
    fn next(&self, ink: &mut Ink) -> Answer<Number> {
        if let Some(next) = ink.next {
            return Ok(next);
        }
        let sql = "SELECT value FROM meta WHERE name = 'next'";
        let next: Option<Number> = self.one(sql, [], |row| row.get(0))?;
        let next = next.ok_or_else(Failure::damaged)?;
        ink.next = Some(next);
        ink.page.first = next;
        Ok(next)
    }

    fn add_one(&self, ink: &mut Ink, one: &Annotated, position: &Position) -> Answer<()> {
        let number = self.next(ink)?;
        let file = self.file_number(ink, &position.origin)?;
        self.add_row(ink, number, file, one, position)?;
        self.add_text(ink, number, one)?;
        self.add_quotes(ink, number, one)?;
        if let Some(order) = &mut ink.order {
            order.add(Place {
                age: order::age(one.entry.date),
                file,
                record: position.record.unwrap_or(0) as u32,
                number,
            });
        }
        ink.page.articles += 1;
        ink.page.is_reordered = true;
        ink.next = Some(number + 1);
        Ok(())
    }

    /// The article's line and place, and the sets that it belongs to.
    fn add_row(
        &self,
        ink: &mut Ink,
        number: Number,
        file: u32,
        one: &Annotated,
        position: &Position,
    ) -> Answer<()> {
        let (article, entry) = (&*one.article, &*one.entry);
        let mut of = |name: &str, part: Part| self.note_name(ink, name, part, number);
        let mut counted = |names: &[(String, u32)], part| -> Answer<Vec<(u32, u32)>> {
            let names = names.iter();
            names
                .map(|(name, count)| Ok((of(name, part)?, *count)))
                .collect()
        };
        let speakers = counted(&entry.speakers, Part::Speaker)?;
        let people = counted(&entry.people, Part::Person)?;
        let mut of_all = |name: &Option<String>, part| {
            let name = name.as_deref();
            name.map(|name| of(name, part)).transpose()
        };
        let line = Line {
            headline: &entry.headline,
            derived: entry.derived,
            outlet: of_all(&entry.outlet, Part::Outlet)?,
            author: of_all(&entry.author, Part::Author)?,
            language: of(&entry.language, Part::Language)?,
            quotes: entry.quotes,
            speakers,
            people,
            others: entry
                .others
                .iter()
                .map(|name| of(name, Part::Other))
                .collect::<Answer<_>>()?,
            organisations: entry
                .organisations
                .iter()
                .map(|one| self.note_organisation(ink, one, number))
                .collect::<Answer<_>>()?,
            countries: entry
                .countries
                .iter()
                .map(|code| codes::number(code))
                .collect(),
            id: (article.id != article.place.id()).then_some(article.id.as_str()),
            url: article.url.as_deref(),
        };
        self.add_columns(&mut ink.columns, number, &line, one)?;
        for &country in &line.countries {
            ink.page.note(Part::Country, country, number);
        }
        if entry.quotes > 0 {
            ink.page.note(Part::Quotes, 0, number);
        }
        let sketch = Sketch::of(article);
        let bytes = position.bytes.as_ref();
        let sql = "INSERT INTO article VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
        let values = params![
            number,
            entry.key.0.cast_signed(),
            position.base.cast_signed(),
            file,
            position.record.map(u64::cast_signed),
            bytes.map(|bytes| bytes.start.cast_signed()),
            bytes.map(|bytes| (bytes.end - bytes.start).cast_signed()),
            position.print.cast_signed(),
            entry.date.map(order::number),
            postcard::to_allocvec(&line)?,
            copies::bytes(&sketch),
            self.copy_of(&sketch, number)?,
        ];
        self.run(sql, values)
    }

    /// The words of an article.
    fn add_text(&self, ink: &mut Ink, number: Number, one: &Annotated) -> Answer<()> {
        let article = &one.article;
        let [headline, body, source] = &mut ink.terms;
        for text in [&mut *headline, &mut *body, &mut *source] {
            text.clear();
        }
        terms::push(article.headline(), headline);
        terms::push(article.body(), body);
        for name in [&article.outlet, &article.author].into_iter().flatten() {
            terms::push(name, source);
        }
        for text in [&*headline, &*body, &*source] {
            ink.beginnings.note(text, number);
        }
        let sql = "INSERT INTO text(rowid, headline, body, source) VALUES (?1, ?2, ?3, ?4)";
        self.run(sql, params![number, &*headline, &*body, &*source])
    }

    /// Who said what.
    fn add_quotes(&self, ink: &mut Ink, number: Number, one: &Annotated) -> Answer<()> {
        let found = &one.annotations;
        let age = order::age(one.entry.date);
        let sql = "INSERT INTO quote VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        for (place, quote) in (0..quotes::MOST).zip(&found.quotes) {
            let speaker = quote.speaker.as_ref();
            let name = speaker.map(|speaker| self.name(ink, &speaker.name, Part::Told.bit()));
            let body = match speaker.map(|speaker| speaker.party) {
                Some(Party::Body(body)) => Some(&found.bodies[body]),
                _ => None,
            };
            let body = body.map(|body: &Body| {
                self.organisation_number(ink, &body.name, &body.what, body.country)
            });
            let text = &one.article.text;
            let print = of_quote(quote.span.of(text));
            let values = params![
                quotes::id(number, quotes::place(place, quote.kind)),
                age,
                name.transpose()?,
                body.transpose()?,
                quotes::sureness(quote.confidence),
                quote.span.start as u32,
                quote.span.len() as u32,
                print.map(u64::cast_signed),
                quote.marked.of(text),
            ];
            self.run(sql, values)?;
        }
        Ok(())
    }

    /// Writes what was gathered.
    fn save_page(&self, ink: &mut Ink) -> Answer<()> {
        let next = self.next(ink)?;
        self.run("UPDATE meta SET value = ?1 WHERE name = 'next'", [next])?;
        let first = ink.page.first;
        let sql = "INSERT INTO posting VALUES (?1, ?2, ?3, ?4)";
        for ((part, id), numbers) in &ink.page.postings {
            let values = params![*part as u32, id, first, pack::pack(numbers, first)];
            self.run(sql, values)?;
        }
        ink.beginnings.drain(|beginning, numbers| {
            let part = Part::Beginning as u32;
            let values = params![part, beginning, first, pack::pack(numbers, first)];
            self.run(sql, values)
        })?;
        self.save_columns(&ink.columns)?;
        if !ink.page.is_reordered {
            return Ok(());
        }
        self.load_order(ink)?;
        match &mut ink.order {
            Some(order) => self.save_order(order),
            None => Ok(()),
        }
    }
}
