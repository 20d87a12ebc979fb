//! The order of a list: the newest first, those without a date last, equal ones in the order of reading.
//!
//! The numbers of all articles stand in the database in this order, in blocks, so that the first screen is one block whatever
//! the size of the collection; and for each day from where on its articles stand.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use jiff::civil::Date;
use roaring::RoaringBitmap;
use rusqlite::params;

use crate::catalog::Number;
use crate::store::collection::FileNumber;
use crate::store::library::database::ink::Ink;
use crate::store::library::database::{Answer, Block, Database, Failure, pack};

/// So many numbers are in a block.
const BLOCK: usize = 4096;

/// The age of what has no date.
pub const UNDATED: i32 = i32::MAX;

/// How old what was printed on `day` is: the newest have the smallest age.
pub fn age(day: Option<Date>) -> i32 {
    day.map_or(UNDATED, |day| -number(day))
}

/// Days since 1970.
pub fn number(day: Date) -> i32 {
    let since = day.duration_since(EPOCH);
    (since.as_hours() / 24) as i32
}

/// The day with this number.
pub fn day(number: i32) -> Option<Date> {
    let since = jiff::SignedDuration::from_hours(i64::from(number) * 24);
    EPOCH.checked_add(since).ok()
}

const EPOCH: Date = Date::constant(1970, 1, 1);

/// All articles in their order, as the writer knows it.
#[derive(Debug, Default)]
pub struct Order {
    places: Vec<Place>,
    /// Those that were added since.
    added: Vec<Place>,
    /// The files by their numbers, and their place in the order of reading.
    files: BTreeMap<FileNumber, (usize, PathBuf)>,
    ranks: BTreeMap<FileNumber, u32>,
    is_ranked: bool,
}

/// Where an article stands.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub age: i32,
    pub file: FileNumber,
    pub record: u32,
    pub number: Number,
}

impl Order {
    /// Notes a file.
    pub fn file(&mut self, file: FileNumber, root: usize, path: PathBuf) {
        self.files.insert(file, (root, path));
        self.is_ranked = false;
    }

    /// Adds an article of a file that was noted.
    pub fn add(&mut self, place: Place) {
        self.added.push(place);
    }

    /// Takes articles out.
    pub fn take_out(&mut self, gone: &RoaringBitmap) {
        let stays = |place: &Place| !gone.contains(place.number);
        self.places.retain(stays);
        self.added.retain(stays);
    }

    /// All of them in order.
    fn places(&mut self) -> &[Place] {
        let was_ranked = std::mem::replace(&mut self.is_ranked, true);
        if !was_ranked {
            let mut files: Vec<_> = self.files.iter().collect();
            files.sort_by(|one, other| one.1.cmp(other.1));
            self.ranks = (0..)
                .zip(files)
                .map(|(rank, (&file, _))| (file, rank))
                .collect();
        }
        // Two runs that are in order, mostly, which the sort makes use of.
        self.places.append(&mut self.added);
        let ranks = &self.ranks;
        let rank = |place: &Place| ranks.get(&place.file);
        self.places.sort_by(|one, other| {
            let by_age = one.age.cmp(&other.age);
            let by_file = || {
                if one.file == other.file {
                    return Ordering::Equal;
                }
                rank(one).cmp(&rank(other))
            };
            let by_record = || (one.record, one.number).cmp(&(other.record, other.number));
            by_age.then_with(by_file).then_with(by_record)
        });
        &self.places
    }
}

impl Database {
    /// How many articles there are.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn len(&self) -> Answer<usize> {
        let sql = "SELECT value FROM meta WHERE name = 'len'";
        let len: Option<u32> = self.one(sql, [], |row| row.get(0))?;
        len.map(|len| len as usize).ok_or_else(Failure::damaged)
    }

    /// True if there is no article.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn is_empty(&self) -> Answer<bool> {
        self.len().map(|len| len == 0)
    }

    /// The numbers of the articles at these places of the list of all, the newest first. What it costs does not grow with the
    /// collection.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn newest(&self, range: Range<usize>) -> Answer<Vec<Number>> {
        let mut numbers = Vec::new();
        let mut at = range.start;
        while at < range.end {
            let block = self.newest_block(at / BLOCK)?;
            let end = (range.end - at / BLOCK * BLOCK).min(block.len());
            let Some(part) = block.get(at % BLOCK..end) else {
                break;
            };
            numbers.extend_from_slice(part);
            if block.len() < BLOCK {
                break;
            }
            at += part.len();
        }
        Ok(numbers)
    }

    /// The articles of these days; an end that is missing is open. Those without a date are of none.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn dated(&self, since: Option<Date>, until: Option<Date>) -> Answer<RoaringBitmap> {
        let youngest = until.map_or(i32::MIN, |day| age(Some(day)));
        let oldest = since.map_or(UNDATED - 1, |day| age(Some(day)));
        if youngest > oldest {
            return Ok(RoaringBitmap::new());
        }
        let days = self.days()?;
        let first = days.partition_point(|(age, _)| *age < youngest);
        let end = days.partition_point(|(age, _)| *age <= oldest);
        // The last one stands for those without a date, who are older than any day.
        let range = days[first].1..days[end].1;
        Ok(self.newest(range)?.into_iter().collect())
    }

    /// The age of each day that has articles, and from where on they stand; then where those without a date begin.
    fn days(&self) -> Answer<Vec<(i32, usize)>> {
        let bytes = self.block(Block::Days, 0)?;
        let mut rest = bytes.as_slice();
        let mut days = Vec::new();
        let mut place = 0;
        while !rest.is_empty() {
            let age = pack::take(&mut rest).ok_or_else(Failure::damaged)?;
            let articles = pack::take(&mut rest).ok_or_else(Failure::damaged)?;
            days.push(((age as u32).cast_signed(), place));
            place += articles as usize;
        }
        days.push((UNDATED, place));
        Ok(days)
    }

    fn newest_block(&self, block: usize) -> Answer<Vec<Number>> {
        let bytes = self.block(Block::Newest, block as u32)?;
        let (numbers, rest) = bytes.as_chunks();
        if !rest.is_empty() {
            return Err(Failure::damaged());
        }
        Ok(numbers.iter().copied().map(Number::from_le_bytes).collect())
    }

    /// A block of columns; empty if it is not there.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn block(&self, kind: Block, number: u32) -> Answer<Vec<u8>> {
        let sql = "SELECT bytes FROM block WHERE id = ?1";
        let bytes = self.one(sql, [kind.id(number)], |row| row.get(0))?;
        Ok(bytes.unwrap_or_default())
    }

    /// Writes a block.
    pub(super) fn put_block(&self, kind: Block, number: u32, bytes: &[u8]) -> Answer<()> {
        let sql = "INSERT OR REPLACE INTO block VALUES (?1, ?2)";
        self.run(sql, params![kind.id(number), bytes])
    }

    /// What the writer knows of the order, if it has not asked yet.
    pub(super) fn load_order(&self, ink: &mut Ink) -> Answer<()> {
        if ink.order.is_some() {
            return Ok(());
        }
        let mut order = Order::default();
        self.all("SELECT id, path FROM file", [], |row| {
            let path = super::known::path(row.get_ref(1)?.as_blob()?);
            order.file(row.get(0)?, ink.root(&path), path);
            Ok(())
        })?;
        let gone = self.gone()?;
        let sql = "SELECT day, file, record, number FROM article";
        self.all(sql, [], |row| {
            let number = row.get(3)?;
            if !gone.contains(number) {
                order.places.push(Place {
                    age: row.get::<_, Option<i32>>(0)?.map_or(UNDATED, |day| -day),
                    file: row.get(1)?,
                    record: row.get::<_, Option<u32>>(2)?.unwrap_or(0),
                    number,
                });
            }
            Ok(())
        })?;
        ink.order = Some(order);
        Ok(())
    }

    /// Writes the order, and how many articles there are.
    pub(super) fn save_order(&self, order: &mut Order) -> Answer<()> {
        let places = order.places();
        let mut last = 0;
        for (number, block) in (0..).zip(places.chunks(BLOCK)) {
            let numbers = block.iter().flat_map(|place| place.number.to_le_bytes());
            let bytes: Vec<u8> = numbers.collect();
            self.put_block(Block::Newest, number, &bytes)?;
            last = number + 1;
        }
        let rest = [Block::Newest.id(last), Block::Newest.id(u32::MAX)];
        self.run("DELETE FROM block WHERE id BETWEEN ?1 AND ?2", rest)?;
        let mut days = Vec::new();
        for day in places.chunk_by(|one, next| one.age == next.age) {
            if day[0].age != UNDATED {
                pack::put(u64::from(day[0].age.cast_unsigned()), &mut days);
                pack::put(day.len() as u64, &mut days);
            }
        }
        self.put_block(Block::Days, 0, &days)?;
        let sql = "UPDATE meta SET value = ?1 WHERE name = 'len'";
        self.run(sql, [places.len() as u32])
    }
}
