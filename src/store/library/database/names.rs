//! Which names and organisations are meant. The rules stay those of the catalog: the database gives it the names that may be
//! meant, which are few, and asks it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::params;

use crate::annotate::identity::{keys, sounds};
use crate::catalog::identity::{Identities, all_keys};
use crate::catalog::{Names, Number, Organisation, Organisations, begins_a_word};
use crate::language::bodies;
use crate::language::countries::find_code;
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, codes};
use crate::text::fold::{spellings, words};

/// Names with their numbers, in the order in which they were met.
type Candidates = BTreeMap<u32, String>;

/// Sounds stand among the keys, behind this.
pub const SOUND: char = '~';

/// The parts in which people stand, whose spellings are joined.
pub const PEOPLE: u32 =
    Part::Person.bit() | Part::Speaker.bit() | Part::Other.bit() | Part::Told.bit();

impl Database {
    /// Joins a new name to those of the same person: all are told by the one that was met first.
    pub(super) fn join(&self, name: &str) -> Answer<()> {
        let mut candidates = Candidates::new();
        for key in all_keys(name) {
            self.alike(&key, PEOPLE, &mut candidates)?;
        }
        if candidates.len() < 2 {
            return Ok(());
        }
        self.add_spellings(PEOPLE, &mut candidates)?;
        let mut identities = Identities::default();
        for name in candidates.values() {
            identities.add(name);
        }
        let ids: Vec<u32> = candidates.into_keys().collect();
        for (spelling, id) in ids.iter().enumerate() {
            let person = Some(ids[identities.person(spelling)]).filter(|person| person != id);
            let sql = "UPDATE name SET person = ?1 WHERE id = ?2 AND person IS NOT ?1";
            self.run(sql, params![person, id])?;
        }
        Ok(())
    }

    /// The numbers of the people of whom one spelling has the words of `wanted`, as [`Names::find`] finds them, among the
    /// names that stand in one of these `parts`, which are bits.
    pub(super) fn people_meant(&self, wanted: &str, parts: u32) -> Answer<Vec<u32>> {
        let each_word = words(wanted);
        let mut candidates = self.beginning_so(&each_word, parts)?;
        if each_word.len() == 1 {
            for sound in sounds(wanted) {
                self.alike(&format!("{SOUND}{sound}"), parts, &mut candidates)?;
            }
        }
        for key in all_keys(wanted) {
            self.alike(&key, parts, &mut candidates)?;
        }
        self.add_spellings(parts, &mut candidates)?;
        let mut names = Names::default();
        let apart: Vec<&str> = self.apart.iter().map(String::as_str).collect();
        names.keep_apart(&apart);
        for (place, name) in (0..).zip(candidates.values()) {
            names.add(name, place);
        }
        let ids: Vec<u32> = candidates.into_keys().collect();
        Ok(chosen(&ids, names.find(wanted).iter()))
    }

    /// The numbers of the names of which each word of `wanted` begins a word.
    pub(super) fn names_meant(&self, wanted: &str, parts: u32) -> Answer<Vec<u32>> {
        let candidates = self.beginning_so(&words(wanted), parts)?;
        Ok(candidates.into_keys().collect())
    }

    /// The numbers of all spellings of exactly this name, whoever is kept apart.
    pub(super) fn spellings_of(&self, name: &str, parts: u32) -> Answer<BTreeMap<u32, String>> {
        let mut candidates = Candidates::new();
        for key in keys(name) {
            self.alike(&key, parts, &mut candidates)?;
        }
        Ok(candidates)
    }

    /// The names of which each of these words begins a word.
    pub(super) fn beginning_so(&self, each_word: &[String], parts: u32) -> Answer<Candidates> {
        let mut candidates = Candidates::new();
        // The longest word leaves the fewest.
        let Some(longest) = each_word.iter().max_by_key(|word| word.len()) else {
            return Ok(candidates);
        };
        let sql = "SELECT name.id, name.name FROM word JOIN name ON name.id = word.name
                   WHERE word.word >= ?1 AND word.word < ?2 AND name.parts & ?3";
        for spelling in spellings(longest) {
            let end = format!("{spelling}{}", char::MAX);
            self.all(sql, params![spelling, end, parts], |row| {
                candidates.insert(row.get(0)?, row.get(1)?);
                Ok(())
            })?;
        }
        if each_word.len() > 1 {
            let each_word: Vec<Vec<String>> =
                each_word.iter().map(|word| spellings(word)).collect();
            candidates.retain(|_, name| {
                let name = spelled(name).join(" ");
                each_word.iter().all(|word| begins_a_word(&name, word))
            });
        }
        Ok(candidates)
    }

    /// Adds the names with this key.
    fn alike(&self, key: &str, parts: u32, candidates: &mut Candidates) -> Answer<()> {
        let sql = "SELECT name.id, name.name FROM alike JOIN name ON name.id = alike.name
                   WHERE alike.key = ?1 AND name.parts & ?2";
        self.all(sql, params![key, parts], |row| {
            candidates.insert(row.get(0)?, row.get(1)?);
            Ok(())
        })
    }

    /// Adds all names that may be the same people's, and those that may be theirs.
    fn add_spellings(&self, parts: u32, candidates: &mut Candidates) -> Answer<()> {
        let mut seen = HashSet::new();
        let mut done = BTreeSet::new();
        loop {
            let new: Vec<(u32, String)> = candidates
                .iter()
                .filter(|(id, _)| !done.contains(*id))
                .map(|(id, name)| (*id, name.clone()))
                .collect();
            if new.is_empty() {
                return Ok(());
            }
            for (id, name) in new {
                done.insert(id);
                for key in all_keys(&name) {
                    if !seen.contains(&key) {
                        self.alike(&key, parts, candidates)?;
                        seen.insert(key);
                    }
                }
            }
        }
    }

    /// The numbers of the organisations that are meant, as [`Organisations::find`] finds them.
    pub(super) fn organisations_meant(&self, wanted: &str) -> Answer<Vec<u32>> {
        let candidates = self.organisations_like(wanted)?;
        let mut organisations = Organisations::default();
        let sql = "SELECT what, country FROM organisation WHERE id = ?1";
        let called = "SELECT name.name FROM called JOIN name ON name.id = called.name
                      WHERE called.organisation = ?1";
        for (place, id) in (0..).zip(&candidates) {
            let mut names: Vec<String> = Vec::new();
            self.all(called, [id], |row| {
                names.push(row.get(0)?);
                Ok(())
            })?;
            let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, u32>(1)?));
            let Some((what, country)) = self.one(sql, [id], read)? else {
                continue;
            };
            let one = Organisation {
                name: names.pop().unwrap_or_default(),
                what,
                country: codes::country(country),
                is_quoted: false,
            };
            organisations.add(&one, names.iter().map(String::as_str), place);
        }
        let ids: Vec<u32> = candidates.into_iter().collect();
        Ok(chosen(&ids, organisations.find(wanted).iter()))
    }

    /// The organisations that may be meant: those of a country that is named, those of a kind, and those with a word.
    fn organisations_like(&self, wanted: &str) -> Answer<BTreeSet<u32>> {
        let mut candidates = BTreeSet::new();
        let mut add = |sql: &str, values: &dyn rusqlite::ToSql| {
            self.all(sql, [values], |row| {
                candidates.insert(row.get(0)?);
                Ok(())
            })
        };
        let of_country = "SELECT id FROM organisation WHERE country = ?1";
        let parts = wanted.split_whitespace();
        for code in parts.clone().chain([wanted]).filter_map(find_code) {
            add(of_country, &codes::number(code))?;
        }
        let noun: Vec<&str> = parts.filter(|part| find_code(part).is_none()).collect();
        for kind in bodies::kinds(&noun.join(" "))
            .into_iter()
            .chain(bodies::kinds(wanted))
        {
            add("SELECT id FROM organisation WHERE what = ?1", &kind.name)?;
        }
        let each_word = words(wanted);
        if let Some(longest) = each_word.iter().max_by_key(|word| word.len()) {
            let sql = "SELECT called.organisation FROM word JOIN called ON called.name = word.name
                       WHERE word.word >= ?1 AND word.word < ?1 || char(1114111)";
            for spelling in spellings(longest) {
                add(sql, &spelling)?;
            }
        }
        Ok(candidates)
    }
}

/// The words by which a name is found.
pub fn spelled(name: &str) -> Vec<String> {
    let words = words(name);
    words.iter().flat_map(|word| spellings(word)).collect()
}

/// The candidates at these places.
fn chosen(ids: &[u32], places: impl Iterator<Item = Number>) -> Vec<u32> {
    places.map(|place| ids[place as usize]).collect()
}
