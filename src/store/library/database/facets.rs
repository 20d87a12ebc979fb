//! What a list is made of: how many of its articles name each person, country or outlet; and a list in another order.

use std::cmp::Reverse;
use std::collections::HashMap;

use roaring::RoaringBitmap;

use crate::annotate::identity::plain;
use crate::catalog::Number;
use crate::catalog::facets::{Counts, ROWS, blocks_of};
use crate::store::library::database::{Answer, Block, Database, Failure, codes, pack};
use crate::text::hash::QuickHash;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Who printed it.
    Outlet,
    /// The codes of the languages.
    Language,
    /// The codes of the countries that are named.
    Country,
    /// The people who are named.
    Person,
    /// Who is quoted.
    Speaker,
    /// The organisations that speak.
    Organisation,
}

/// One line of the count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The name, of several spellings the one with the most articles, or the code.
    pub name: String,
    /// How many articles.
    pub articles: u32,
    /// How many direct quotes of a speaker are in them; 0 for all else.
    pub quotes: u32,
}

/// In what order a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The newest first.
    #[default]
    Date,
    /// By the name of the outlet, then the newest first.
    Outlet,
    /// The longest first.
    Length,
    /// Those with the most quotes first.
    Quotes,
}

/// How many articles and quotes a name has, by its number.
type Counted = Vec<(u32, u32, u32)>;

impl Database {
    /// Counts what the articles `within`, or all, are made of: the most quoted speakers first, of all else those with the most
    /// articles, and at most `limit`.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn count(
        &self,
        facet: Facet,
        within: Option<&RoaringBitmap>,
        limit: usize,
    ) -> Answer<Vec<Count>> {
        let all;
        let list = if let Some(list) = within {
            list
        } else {
            all = self.newest(0..usize::MAX)?.into_iter().collect();
            &all
        };
        let mut ids = match facet {
            Facet::Speaker => self.together(&self.speakers(list)?)?,
            Facet::Person => self.together(&self.counts(Block::People, list)?)?,
            Facet::Outlet => self.counts(Block::Outlet, list)?,
            Facet::Language => self.counts(Block::Language, list)?,
            Facet::Country => self.counts(Block::Countries, list)?,
            Facet::Organisation => self.counts(Block::Organisations, list)?,
        };
        let rank = |&(id, articles, quotes): &(u32, u32, u32)| (Reverse((quotes, articles)), id);
        if ids.len() > limit && limit > 0 {
            ids.select_nth_unstable_by_key(limit - 1, rank);
        }
        ids.truncate(limit);
        ids.sort_unstable_by_key(rank);
        let mut names = HashMap::new();
        let counts = ids.into_iter().map(|(id, articles, quotes)| {
            let name = match facet {
                Facet::Country => codes::country(id).unwrap_or_default().to_owned(),
                Facet::Organisation => self.label(id)?,
                _ => self.look_up(id, &mut names)?,
            };
            Ok(Count {
                name,
                articles,
                quotes,
            })
        });
        counts.collect()
    }

    /// Counts a column of lists.
    fn counts(&self, kind: Block, list: &RoaringBitmap) -> Answer<Counted> {
        let mut counts = Counts::default();
        for block in blocks_of(list) {
            if let Some(column) = self.column(kind, block)? {
                counts.add(block, &column, list);
            }
        }
        let counts = counts.most(usize::MAX).into_iter();
        Ok(counts.map(|(id, articles)| (id, articles, 0)).collect())
    }

    /// Counts the speakers and their direct quotes.
    fn speakers(&self, list: &RoaringBitmap) -> Answer<Counted> {
        let mut counts: HashMap<u32, (u32, u32), QuickHash> = HashMap::default();
        for block in blocks_of(list) {
            let bytes = self.block(Block::Speakers, block)?;
            let mut rest = bytes.as_slice();
            let mut article = block * ROWS;
            while !rest.is_empty() {
                let mut take = || pack::take(&mut rest).ok_or_else(Failure::damaged);
                let is_wanted = list.contains(article);
                for _ in 0..take()? {
                    let (name, quotes) = (take()? as u32, take()? as u32);
                    if is_wanted {
                        let count = counts.entry(name).or_default();
                        count.0 += 1;
                        count.1 += quotes;
                    }
                }
                article += 1;
            }
        }
        let counts = counts.into_iter();
        Ok(counts
            .map(|(name, (articles, quotes))| (name, articles, quotes))
            .collect())
    }

    /// The counts of all spellings of a person together, under the spelling that has the most articles. Where two of them
    /// stand in one article, it is counted twice.
    fn together(&self, counted: &Counted) -> Answer<Counted> {
        let spellings = self.persons()?;
        let joined: RoaringBitmap = spellings.values().copied().collect();
        let mut people: HashMap<u32, (u32, u32, u32, u32)> = HashMap::new();
        let mut alone = Vec::new();
        for &(id, articles, quotes) in counted {
            let person = match spellings.get(&id) {
                Some(person) => *person,
                None if joined.contains(id) => id,
                None => {
                    alone.push((id, articles, quotes));
                    continue;
                }
            };
            let sum = people.entry(person).or_insert((id, articles, 0, 0));
            if articles > sum.1 {
                (sum.0, sum.1) = (id, articles);
            }
            sum.2 += articles;
            sum.3 += quotes;
        }
        let people = people.into_values();
        alone.extend(people.map(|(id, _, articles, quotes)| (id, articles, quotes)));
        Ok(alone)
    }

    /// The person of each name that has other spellings, save for those who are told by their own.
    pub(super) fn persons(&self) -> Answer<HashMap<u32, u32>> {
        let mut persons = HashMap::new();
        let sql = "SELECT id, person FROM name WHERE person IS NOT NULL";
        self.all(sql, [], |row| {
            persons.insert(row.get(0)?, row.get(1)?);
            Ok(())
        })?;
        persons.extend(self.persons_apart()?);
        Ok(persons)
    }

    /// Who is kept apart is somebody of their own, with a number that no name has.
    pub(super) fn persons_apart(&self) -> Answer<HashMap<u32, u32>> {
        let mut persons = HashMap::new();
        for (number, name) in (0..).zip(&self.apart) {
            let sql = "SELECT name FROM alike WHERE key = ?1";
            self.all(sql, [plain(name)], |row| {
                persons.insert(row.get(0)?, u32::MAX - number);
                Ok(())
            })?;
        }
        Ok(persons)
    }

    /// What an organisation is called in lists: its country, and what it is.
    fn label(&self, id: u32) -> Answer<String> {
        let sql = "SELECT what, country FROM organisation WHERE id = ?1";
        let one = self.one(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (what, country): (String, u32) = one.ok_or_else(Failure::damaged)?;
        let label = match codes::country(country) {
            Some(code) => format!("{code} {what}"),
            None => what,
        };
        Ok(label.trim_end().to_owned())
    }

    /// The articles of `set`, or all, in this order; equal ones the newest first.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn sorted(&self, set: Option<&RoaringBitmap>, sort: Sort) -> Answer<Vec<Number>> {
        let mut numbers = self.newest(0..usize::MAX)?;
        if let Some(set) = set {
            numbers.retain(|number| set.contains(*number));
        }
        let kind = match sort {
            Sort::Date => return Ok(numbers),
            Sort::Outlet => Block::Outlet,
            Sort::Length => Block::Length,
            Sort::Quotes => Block::Quotes,
        };
        let mut values = Vec::new();
        for block in 0.. {
            let block = match sort {
                Sort::Outlet => self.outlets(block)?,
                _ => self.values(kind, block)?,
            };
            let is_last = block.len() < ROWS as usize;
            values.extend(block);
            if is_last {
                break;
            }
        }
        let value = |number: &Number| values.get(*number as usize).copied().unwrap_or(0);
        if sort == Sort::Outlet {
            let ranks = self.ranks_of_outlets()?;
            numbers.sort_by_key(|number| ranks.get(&value(number)).copied().unwrap_or(u32::MAX));
        } else {
            numbers.sort_by_key(|number| Reverse(value(number)));
        }
        Ok(numbers)
    }

    /// The outlets of a block, 0 for none.
    fn outlets(&self, block: u32) -> Answer<Vec<u32>> {
        let column = self.column(Block::Outlet, block)?.unwrap_or_default();
        let rows = 0..column.len();
        Ok(rows
            .map(|row| column.of(row).first().copied().unwrap_or(0))
            .collect())
    }

    /// The place of each outlet among their names.
    fn ranks_of_outlets(&self) -> Answer<HashMap<u32, u32>> {
        let mut outlets: Vec<(String, u32)> = Vec::new();
        let sql = "SELECT id, name FROM name WHERE parts & ?1";
        let bit = super::schema::Part::Outlet.bit();
        self.all(sql, [bit], |row| {
            outlets.push((plain(&row.get::<_, String>(1)?), row.get(0)?));
            Ok(())
        })?;
        outlets.sort();
        Ok((0..)
            .zip(outlets)
            .map(|(rank, (_, id))| (id, rank))
            .collect())
    }
}
