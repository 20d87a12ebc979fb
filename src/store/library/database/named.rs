//! Names and organisations as they are met: each gets a number, and is noted by all that it can be found by.

use rusqlite::params;

use crate::annotate::identity::sounds;
use crate::catalog::identity::all_keys;
use crate::catalog::{Number, Organisation};
use crate::language::countries::{Code, english_name};
use crate::store::library::database::ink::Ink;
use crate::store::library::database::names::{PEOPLE, SOUND, spelled};
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, codes};

impl Database {
    /// Notes that a name stands in an article, and gives its number.
    pub(super) fn note_name(
        &self,
        ink: &mut Ink,
        name: &str,
        part: Part,
        article: Number,
    ) -> Answer<u32> {
        let id = self.name(ink, name, part.bit())?;
        ink.page.note(part, id, article);
        Ok(id)
    }

    /// The number of a name, which stands in these parts from now on.
    pub(super) fn name(&self, ink: &mut Ink, name: &str, parts: u32) -> Answer<u32> {
        let known = if let Some(&known) = ink.names.get(name) {
            Some(known)
        } else {
            let sql = "SELECT id, parts FROM name WHERE name = ?1";
            self.one(sql, [name], |row| Ok((row.get(0)?, row.get(1)?)))?
        };
        let (id, before) = match known {
            Some((id, before)) if before & parts == parts => {
                if !ink.names.contains_key(name) {
                    ink.names.insert(name.to_owned(), (id, before));
                }
                return Ok(id);
            }
            Some((id, before)) => {
                let sql = "UPDATE name SET parts = ?2 WHERE id = ?1";
                self.run(sql, [id, before | parts])?;
                (id, before)
            }
            None => {
                let sql = "INSERT INTO name(name, parts) VALUES (?1, ?2)";
                self.run(sql, params![name, parts])?;
                let id = self.last_id();
                for word in spelled(name) {
                    self.run(
                        "INSERT OR IGNORE INTO word VALUES (?1, ?2)",
                        params![word, id],
                    )?;
                }
                (id, 0)
            }
        };
        if before & PEOPLE == 0 && parts & PEOPLE != 0 {
            let sounds = sounds(name)
                .into_iter()
                .map(|sound| format!("{SOUND}{sound}"));
            for key in all_keys(name).into_iter().chain(sounds) {
                self.run(
                    "INSERT OR IGNORE INTO alike VALUES (?1, ?2)",
                    params![key, id],
                )?;
            }
            self.join(name)?;
        }
        ink.names.insert(name.to_owned(), (id, before | parts));
        Ok(id)
    }

    /// Notes that an organisation speaks in an article; gives the number of its name, and its own.
    pub(super) fn note_organisation(
        &self,
        ink: &mut Ink,
        one: &Organisation,
        article: Number,
    ) -> Answer<(u32, u32, bool)> {
        let name = self.note_name(ink, &one.name, Part::Other, article)?;
        let id = self.organisation_number(ink, &one.name, &one.what, one.country)?;
        ink.page.note(Part::Organisation, id, article);
        if one.is_quoted {
            ink.page.note(Part::Quoted, id, article);
        }
        Ok((name, id, one.is_quoted))
    }

    /// The number of an organisation, which is called so from now on.
    pub(super) fn organisation_number(
        &self,
        ink: &mut Ink,
        name: &str,
        what: &str,
        country: Option<Code>,
    ) -> Answer<u32> {
        let identity = (what.to_owned(), country);
        let id = if let Some(&id) = ink.organisations.get(&identity) {
            id
        } else {
            let id = self.new_organisation(ink, what, country)?;
            ink.organisations.insert(identity, id);
            id
        };
        let name = self.name(ink, name, 0)?;
        if ink.called.insert((id, name)) {
            self.run("INSERT OR IGNORE INTO called VALUES (?1, ?2)", [id, name])?;
        }
        Ok(id)
    }

    fn new_organisation(&self, ink: &mut Ink, what: &str, country: Option<Code>) -> Answer<u32> {
        let number = country.map_or(0, codes::number);
        let sql = "SELECT id FROM organisation WHERE what = ?1 AND country = ?2";
        if let Some(id) = self.one(sql, params![what, number], |row| row.get(0))? {
            return Ok(id);
        }
        let sql = "INSERT INTO organisation(what, country) VALUES (?1, ?2)";
        self.run(sql, params![what, number])?;
        let id = self.last_id();
        // It is found by what it is and by its country, too.
        for name in [what, country.map_or("", english_name)] {
            if !name.is_empty() {
                let name = self.name(ink, name, 0)?;
                self.run("INSERT OR IGNORE INTO called VALUES (?1, ?2)", [id, name])?;
            }
        }
        Ok(id)
    }

    /// The number of the row that was added last.
    fn last_id(&self) -> u32 {
        self.connection.last_insert_rowid().cast_unsigned() as u32
    }
}
