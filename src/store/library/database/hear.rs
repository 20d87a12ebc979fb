//! Who said what in a list: its speakers with the number of their quotes, and all that one of them said.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use roaring::RoaringBitmap;
use rusqlite::params;

use crate::annotate::Kind;
use crate::annotate::identity::plain;
use crate::catalog::who::{Heard, Hearing, Month, Said, Saying, Voice};
use crate::catalog::{Number, begins_a_word};
use crate::store::library::database::names::spelled;
use crate::store::library::database::{Answer, Database, Facet, Failure, order, quotes};
use crate::text::fold::{spellings, words};

/// In lists of up to so many articles each quote is looked at; in longer ones a quote that is repeated counts each time.
const LOOKED_AT: u64 = 4_096;
/// So many speakers are told at most.
const VOICES: usize = 1_000;

/// A quote of a speaker: how old, its number, and by what it is known again.
type Found = (i32, i64, Option<i64>);

impl Database {
    /// Who said what in the articles `within`, or in all. What the question of `hearing` finds is for who asks.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn hear(&self, hearing: &Hearing, within: Option<&RoaringBitmap>) -> Answer<Heard> {
        let wanted: Vec<Vec<String>> = words(&hearing.words)
            .iter()
            .map(|word| spellings(word))
            .collect();
        let with_words = self.with_words(&hearing.words, within)?;
        let within = with_words.as_ref().or(within);
        let size = match within {
            Some(within) => within.len(),
            None => self.len()? as u64,
        };
        let voices = if size <= LOOKED_AT || !wanted.is_empty() {
            self.voices(within, &wanted)?
        } else {
            let counts = self.count(Facet::Speaker, within, VOICES)?.into_iter();
            let voices = counts.map(|count| Voice {
                name: count.name,
                quotes: count.quotes,
            });
            voices.filter(|voice| voice.quotes > 0).collect()
        };
        let speakers: Vec<&str> = match hearing.speakers.as_slice() {
            [] => voices
                .iter()
                .take(1)
                .map(|voice| voice.name.as_str())
                .collect(),
            names => names.iter().map(String::as_str).collect(),
        };
        let said = speakers
            .into_iter()
            .map(|name| self.said_by(name, within, &wanted, hearing.at_most))
            .filter(|said| said.as_ref().map_or(true, |said| said.articles > 0))
            .collect::<Answer<_>>()?;
        Ok(Heard { voices, said })
    }

    /// Those of the articles that have all these words somewhere; `None` if there are no words.
    fn with_words(
        &self,
        asked: &str,
        within: Option<&RoaringBitmap>,
    ) -> Answer<Option<RoaringBitmap>> {
        let mut found: Option<RoaringBitmap> = None;
        for word in words(asked) {
            let with_word = self.with_beginning(&word)?;
            found = Some(match (found, within) {
                (Some(found), _) => found & with_word,
                (None, Some(within)) => with_word & within,
                (None, None) => with_word,
            });
        }
        Ok(found)
    }

    /// The speakers of some articles, by their direct quotes with these words.
    fn voices(&self, within: Option<&RoaringBitmap>, wanted: &[Vec<String>]) -> Answer<Vec<Voice>> {
        // For each person the quotes that are known again, the number of others, and how often each name stands there.
        type Known = (HashSet<i64>, u32, BTreeMap<u32, u32>);
        let mut people: HashMap<u32, Known> = HashMap::new();
        let numbers = match within {
            Some(within) => within.iter().collect(),
            None => self.newest(0..usize::MAX)?,
        };
        let persons = self.persons()?;
        let sql = "SELECT id, speaker, print, words FROM quote
                   WHERE id >= ?1 AND id < ?2 AND speaker IS NOT NULL";
        for number in numbers {
            let range = [quotes::id(number, 0), quotes::id(number + 1, 0)];
            self.all(sql, range, |row| {
                let has_words = wanted.is_empty() || has_words(row.get_ref(3)?.as_str()?, wanted);
                if quotes::kind(row.get(0)?) == Some(Kind::Direct) && has_words {
                    let name: u32 = row.get(1)?;
                    let person = people
                        .entry(persons.get(&name).copied().unwrap_or(name))
                        .or_default();
                    match row.get(2)? {
                        Some(print) => drop(person.0.insert(print)),
                        None => person.1 += 1,
                    }
                    *person.2.entry(name).or_default() += 1;
                }
                Ok(())
            })?;
        }
        let mut known = HashMap::new();
        let voices = people.into_values().map(|(prints, others, names)| {
            let mut named = Vec::with_capacity(names.len());
            for (name, times) in names {
                named.push((times, Reverse(self.look_up(name, &mut known)?)));
            }
            let name = named.into_iter().max().map(|(_, Reverse(name))| name);
            Ok(Voice {
                name: name.unwrap_or_default(),
                quotes: prints.len() as u32 + others,
            })
        });
        let mut voices = voices.collect::<Answer<Vec<Voice>>>()?;
        voices.sort_by(|one, other| {
            (Reverse(one.quotes), &one.name).cmp(&(Reverse(other.quotes), &other.name))
        });
        Ok(voices)
    }

    /// What the person of exactly this name said.
    fn said_by(
        &self,
        name: &str,
        within: Option<&RoaringBitmap>,
        wanted: &[Vec<String>],
        at_most: usize,
    ) -> Answer<Said> {
        let mut found: Vec<Found> = Vec::new();
        let sql = "SELECT age, id, print FROM quote WHERE speaker = ?1";
        for spelling in self.same_person(name)? {
            self.all(sql, [spelling], |row| {
                let id: i64 = row.get(1)?;
                let is_within = within.is_none_or(|within| within.contains(quotes::article(id)));
                if is_within && quotes::kind(id) == Some(Kind::Direct) {
                    found.push((row.get(0)?, id, row.get(2)?));
                }
                Ok(())
            })?;
        }
        if !wanted.is_empty() {
            let mut with_words = Vec::with_capacity(found.len());
            for quote in found {
                let sql = "SELECT words FROM quote WHERE id = ?1";
                let has = self.one(sql, [quote.1], |row| {
                    Ok(has_words(row.get_ref(0)?.as_str()?, wanted))
                })?;
                if has == Some(true) {
                    with_words.push(quote);
                }
            }
            found = with_words;
        }
        found.sort_unstable();
        let articles: BTreeSet<Number> = found
            .iter()
            .map(|(_, id, _)| quotes::article(*id))
            .collect();
        let firsts = once(&found);
        let mut months: BTreeMap<(i16, i8), u32> = BTreeMap::new();
        for date in firsts
            .iter()
            .filter_map(|((age, ..), _)| quotes::date(*age))
        {
            *months.entry((date.year(), date.month())).or_default() += 1;
        }
        let sayings = firsts.iter().take(at_most);
        let sayings = sayings.map(|&((_, id, _), repeated)| self.saying(id, repeated));
        let month = |((year, month), quotes)| Month {
            year,
            month,
            quotes,
        };
        Ok(Said {
            name: name.to_owned(),
            sayings: sayings.collect::<Answer<_>>()?,
            articles: articles.len(),
            months: months.into_iter().map(month).collect(),
        })
    }

    fn saying(&self, id: i64, repeated: u32) -> Answer<Saying> {
        let number = quotes::article(id);
        let entries = self.rows(&[number])?;
        let entry = entries.first().ok_or_else(Failure::damaged)?;
        let sql = "SELECT start, confidence, words FROM quote WHERE id = ?1";
        let saying = self.one(sql, params![id], |row| {
            Ok(Saying {
                number,
                key: entry.key,
                start: row.get::<_, u32>(0)? as usize,
                date: entry.date,
                outlet: entry.outlet.clone(),
                headline: entry.headline.clone(),
                words: row.get(2)?,
                kind: Kind::Direct,
                confidence: quotes::confidence(row.get(1)?),
                repeated,
            })
        })?;
        saying.ok_or_else(Failure::damaged)
    }

    /// The numbers of all names that are joined to this one.
    pub(super) fn same_person(&self, name: &str) -> Answer<Vec<u32>> {
        let own = plain(name);
        if self.apart.iter().any(|apart| plain(apart) == own) {
            let mut same = Vec::new();
            self.all("SELECT name FROM alike WHERE key = ?1", [own], |row| {
                same.push(row.get(0)?);
                Ok(())
            })?;
            return Ok(same);
        }
        let mut same = Vec::new();
        let sql = "SELECT other.id FROM name AS own JOIN name AS other
                   ON other.person = coalesce(own.person, own.id) OR other.id = coalesce(own.person, own.id)
                   WHERE own.name = ?1";
        self.all(sql, [name], |row| {
            same.push(row.get(0)?);
            Ok(())
        })?;
        let persons = self.persons_apart()?;
        same.retain(|id| !persons.contains_key(id));
        Ok(same)
    }
}

/// True if each of the words begins one of the text.
fn has_words(text: &str, wanted: &[Vec<String>]) -> bool {
    let spelled = spelled(text).join(" ");
    wanted.iter().all(|word| begins_a_word(&spelled, word))
}

/// Each quote once, where it was printed first, with the number of its repetitions; the newest first, as they come.
fn once(found: &[Found]) -> Vec<(Found, u32)> {
    let mut first: HashMap<i64, (usize, u32)> = HashMap::new();
    for (at, (age, _, print)) in found.iter().enumerate() {
        let Some(print) = *print else { continue };
        let (place, times) = first.entry(print).or_insert((at, 0));
        *times += 1;
        // The list goes back in time: the last that has a date is the first that was printed.
        if *age != order::UNDATED || found[*place].0 == order::UNDATED {
            *place = at;
        }
    }
    let all = found.iter().enumerate();
    let kept = all.filter_map(
        |(at, quote)| match quote.2.and_then(|print| first.get(&print)) {
            Some(&(place, _)) if place != at => None,
            Some(&(_, times)) => Some((*quote, times - 1)),
            None => Some((*quote, 0)),
        },
    );
    kept.collect()
}
