//! The line of an article in the catalog, and where the article stands in the user's files.

use std::collections::HashMap;
use std::sync::Arc;

use roaring::RoaringBitmap;
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::article::Key;
use crate::catalog::{Entry, Number, Organisation};
use crate::store::collection::{FilePrint, Origin, Position};
use crate::store::library::database::{Answer, Database, Failure, codes, known, order};

/// A line as it is kept: names are told by their numbers, since most of them stand in many lines.
#[derive(Debug, Serialize, Deserialize)]
pub struct Line<'a> {
    pub headline: &'a str,
    pub derived: bool,
    pub outlet: Option<u32>,
    pub author: Option<u32>,
    pub language: u32,
    pub quotes: u32,
    pub speakers: Vec<(u32, u32)>,
    pub people: Vec<(u32, u32)>,
    /// For each its name, which organisation that is, and if it is quoted.
    pub organisations: Vec<(u32, u32, bool)>,
    pub others: Vec<u32>,
    pub countries: Vec<u32>,
    /// The record's own identifier, where it is not made of its place.
    pub id: Option<&'a str>,
    pub url: Option<&'a str>,
}

/// Names and organisations that were looked up for a few lines.
#[derive(Default)]
struct LookedUp {
    names: HashMap<u32, String>,
    organisations: HashMap<u32, (String, u32)>,
}

impl Database {
    /// The lines of these articles, in this order, as they were found; gone ones are among them.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good; so it is if there are no such articles.
    pub fn rows(&self, numbers: &[Number]) -> Answer<Vec<Arc<Entry>>> {
        let mut known = LookedUp::default();
        let sql = "SELECT key, day, entry FROM article WHERE number = ?1";
        let mut statement = self.statement(sql)?;
        let mut entries = Vec::with_capacity(numbers.len());
        for number in numbers {
            let mut rows = statement.query([number])?;
            let row = rows.next()?.ok_or_else(Failure::damaged)?;
            entries.push(Arc::new(self.entry(row, &mut known)?));
        }
        Ok(entries)
    }

    fn entry(&self, row: &Row<'_>, known: &mut LookedUp) -> Answer<Entry> {
        let bytes = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
        let line: Line<'_> = postcard::from_bytes(bytes)?;
        let mut name = |id: u32| self.look_up(id, &mut known.names);
        let mut counted = |all: &[(u32, u32)]| -> Answer<Vec<(String, u32)>> {
            all.iter()
                .map(|&(id, count)| Ok((name(id)?, count)))
                .collect()
        };
        let (speakers, people) = (counted(&line.speakers)?, counted(&line.people)?);
        let mut organisations = Vec::with_capacity(line.organisations.len());
        for &(id, organisation, is_quoted) in &line.organisations {
            let (what, country) = self.organisation(organisation, &mut known.organisations)?;
            organisations.push(Organisation {
                name: name(id)?,
                what,
                country: codes::country(country),
                is_quoted,
            });
        }
        let countries = line
            .countries
            .iter()
            .filter_map(|&code| codes::country(code));
        Ok(Entry {
            key: Key(row.get::<_, i64>(0)?.cast_unsigned()),
            headline: line.headline.to_owned(),
            derived: line.derived,
            date: row.get::<_, Option<i32>>(1)?.and_then(order::day),
            outlet: line.outlet.map(&mut name).transpose()?,
            author: line.author.map(&mut name).transpose()?,
            language: name(line.language)?,
            quotes: line.quotes,
            speakers,
            people,
            organisations,
            aliases: Vec::new(),
            others: line
                .others
                .iter()
                .map(|&id| name(id))
                .collect::<Answer<_>>()?,
            countries: countries.collect(),
        })
    }

    /// The name with this number.
    pub(super) fn look_up(&self, id: u32, known: &mut HashMap<u32, String>) -> Answer<String> {
        if let Some(name) = known.get(&id) {
            return Ok(name.clone());
        }
        let sql = "SELECT name FROM name WHERE id = ?1";
        let name: Option<String> = self.one(sql, [id], |row| row.get(0))?;
        let name = name.ok_or_else(Failure::damaged)?;
        known.insert(id, name.clone());
        Ok(name)
    }

    /// What an organisation is, and whose.
    fn organisation(
        &self,
        id: u32,
        known: &mut HashMap<u32, (String, u32)>,
    ) -> Answer<(String, u32)> {
        if let Some(one) = known.get(&id) {
            return Ok(one.clone());
        }
        let sql = "SELECT what, country FROM organisation WHERE id = ?1";
        let one = self.one(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let one: (String, u32) = one.ok_or_else(Failure::damaged)?;
        known.insert(id, one.clone());
        Ok(one)
    }

    /// The article with this key that is not gone.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn number(&self, key: Key) -> Answer<Option<Number>> {
        Ok(self.numbers([key])?.max())
    }

    /// The articles with these keys that are not gone.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn numbers(&self, keys: impl IntoIterator<Item = Key>) -> Answer<RoaringBitmap> {
        let mut found = RoaringBitmap::new();
        let sql = "SELECT number FROM article WHERE key = ?1";
        for key in keys {
            self.all(sql, [key.0.cast_signed()], |row| {
                found.insert(row.get(0)?);
                Ok(())
            })?;
        }
        Ok(found - self.gone()?)
    }

    /// The keys of these articles, by which the user's marks know them.
    ///
    /// # Errors
    /// As for [`Database::rows`].
    pub fn key(&self, number: Number) -> Answer<Option<Key>> {
        let sql = "SELECT key FROM article WHERE number = ?1";
        let key: Option<i64> = self.one(sql, [number], |row| row.get(0))?;
        Ok(key.map(|key| Key(key.cast_unsigned())))
    }

    /// The record's own identifier, where it is not made of its place, and the article's address.
    ///
    /// # Errors
    /// As for [`Database::rows`].
    pub fn id_and_url(&self, number: Number) -> Answer<(Option<String>, Option<String>)> {
        let sql = "SELECT entry FROM article WHERE number = ?1";
        let bytes: Option<Vec<u8>> = self.one(sql, [number], |row| row.get(0))?;
        let bytes = bytes.ok_or_else(Failure::damaged)?;
        let line: Line<'_> = postcard::from_bytes(&bytes)?;
        Ok((line.id.map(str::to_owned), line.url.map(str::to_owned)))
    }

    /// Where an article stands; `None` if there is none with this number. How its file is shown is left empty: it depends on
    /// how the user names the collection.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn position(&self, number: Number) -> Answer<Option<Position>> {
        let sql = "SELECT record, start, length, print, base, path, size, modified, inode
                   FROM article JOIN file ON file.id = article.file WHERE number = ?1";
        self.one(sql, [number], |row| {
            let start: Option<i64> = row.get(1)?;
            let length: Option<i64> = row.get(2)?;
            let bytes = start.zip(length).map(|(start, length)| {
                let start = start.cast_unsigned();
                start..start + length.cast_unsigned()
            });
            Ok(Position {
                record: row.get::<_, Option<i64>>(0)?.map(i64::cast_unsigned),
                bytes,
                print: row.get::<_, i64>(3)?.cast_unsigned(),
                base: row.get::<_, i64>(4)?.cast_unsigned(),
                origin: Arc::new(Origin {
                    path: known::path(row.get_ref(5)?.as_blob()?),
                    shown: String::new(),
                    print: print(row, 6)?,
                }),
            })
        })
    }
}

/// The print of a file in the columns from `first` on.
pub fn print(row: &Row<'_>, first: usize) -> rusqlite::Result<FilePrint> {
    Ok(FilePrint {
        size: row.get::<_, i64>(first)?.cast_unsigned(),
        modified: row.get(first + 1)?,
        inode: row.get::<_, i64>(first + 2)?.cast_unsigned(),
    })
}
