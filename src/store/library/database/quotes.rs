//! Who said what: the quotes of a speaker, the newest first, and who is quoted how often.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use roaring::RoaringBitmap;
use rusqlite::params;

use crate::annotate::{Confidence, Kind};
use crate::catalog::{Number, begins_a_word};
use crate::store::library::database::names::spelled;
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, Failure, order};
use crate::text::Span;
use crate::text::fold::{spellings, words};

/// So many quotes of an article are kept.
pub const MOST: u32 = 1 << 14;

/// The number of a quote tells the article, the place in it, and the kind, so that a list of numbers is enough to choose from.
pub fn id(article: Number, place: u32) -> i64 {
    i64::from(article) << 16 | i64::from(place)
}

/// The lower part of a quote's number.
pub fn place(place: u32, kind: Kind) -> u32 {
    let kind = match kind {
        Kind::Direct => 0,
        Kind::Fragment => 1,
        Kind::Indirect => 2,
    };
    place << 2 | kind
}

/// How sure a speaker is, as a number.
pub fn sureness(confidence: Confidence) -> u32 {
    match confidence {
        Confidence::Weak => 0,
        Confidence::Likely => 1,
        Confidence::Certain => 2,
    }
}

/// How sure a speaker is, of its number.
pub fn confidence(sureness: u32) -> Confidence {
    match sureness {
        0 => Confidence::Weak,
        1 => Confidence::Likely,
        _ => Confidence::Certain,
    }
}

/// The article of the quote with this number.
pub fn article(id: i64) -> Number {
    (id >> 16).cast_unsigned() as Number
}

/// Which quotes are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Whose: a part of a name, or of an organisation's; `None` for everybody's.
    pub by: Option<&'a str>,
    /// Each of these words begins a word of the quote.
    pub words: &'a str,
    /// Only those in these articles.
    pub within: Option<&'a RoaringBitmap>,
    /// Only these kinds.
    pub kinds: &'a [Kind],
}

/// A quote, as far as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In which article.
    pub article: Number,
    /// Where the words stand in its text.
    pub span: Span,
    /// The words, with their marks.
    pub words: String,
    /// Who said it, if that is known.
    pub speaker: Option<String>,
    /// What kind of quote.
    pub kind: Kind,
    /// How sure the speaker is.
    pub confidence: Confidence,
    /// When it was printed.
    pub date: Option<Date>,
}

/// A quote's age and number: the order in which quotes are shown.
type Place = (i32, i64);

impl Database {
    /// The quotes that are wanted, the newest first, without the first `from`, and at most `limit`.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn quotes(&self, asked: &Asked<'_>, from: usize, limit: usize) -> Answer<Vec<Said>> {
        let most = from.saturating_add(limit);
        let places = self.places(asked, most)?;
        let mut names = HashMap::new();
        let wanted = places.into_iter().skip(from).take(limit);
        wanted.map(|place| self.said(place, &mut names)).collect()
    }

    /// The days on which quotes that are wanted were printed, the newest first, with their number; those without a date last.
    ///
    /// # Errors
    /// As for [`Database::quotes`].
    pub fn days_of_quotes(&self, asked: &Asked<'_>) -> Answer<Vec<(Option<Date>, usize)>> {
        let places = self.places(asked, usize::MAX)?;
        let mut ages: Vec<(i32, usize)> = Vec::new();
        for (age, _) in places {
            match ages.last_mut() {
                Some((last, quotes)) if *last == age => *quotes += 1,
                _ => ages.push((age, 1)),
            }
        }
        let dated = ages.into_iter();
        Ok(dated.map(|(age, quotes)| (date(age), quotes)).collect())
    }

    /// The first of the quotes that are wanted.
    fn places(&self, asked: &Asked<'_>, most: usize) -> Answer<BTreeSet<Place>> {
        let wanted = Wanted::new(asked, most);
        let Some(by) = asked.by else {
            return self.places_of_all(&wanted);
        };
        let mut places = BTreeSet::new();
        let speakers = self.people_meant(by, Part::Told.bit())?;
        let sql = "SELECT age, id FROM quote WHERE speaker = ?1 ORDER BY age, id";
        for speaker in speakers {
            self.some_places(sql, speaker, &wanted, &mut places)?;
        }
        let organisations = self.organisations_meant(by)?;
        let sql = "SELECT age, id FROM quote WHERE organisation = ?1 ORDER BY age, id";
        for organisation in organisations {
            self.some_places(sql, organisation, &wanted, &mut places)?;
        }
        Ok(places)
    }

    /// The first quotes of one name.
    fn some_places(
        &self,
        sql: &str,
        name: u32,
        wanted: &Wanted<'_>,
        places: &mut BTreeSet<Place>,
    ) -> Answer<()> {
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query([name])?;
        let mut found = 0;
        while found < wanted.most {
            let Some(row) = rows.next()? else { break };
            let place = (row.get(0)?, row.get(1)?);
            // All that follow of this name are older still.
            if places.len() >= wanted.most && places.last().is_some_and(|last| *last < place) {
                break;
            }
            if self.is_wanted(place.1, wanted)? {
                places.insert(place);
                found += 1;
            }
        }
        Ok(())
    }

    /// The first quotes of everybody, article by article.
    fn places_of_all(&self, wanted: &Wanted<'_>) -> Answer<BTreeSet<Place>> {
        const AT_ONCE: usize = 4096;
        let mut places = BTreeSet::new();
        let sql = "SELECT age, id FROM quote WHERE id >= ?1 AND id < ?2";
        for start in (0..).step_by(AT_ONCE) {
            let numbers = self.newest(start..start + AT_ONCE)?;
            let is_last = numbers.len() < AT_ONCE;
            for number in numbers {
                if wanted.within.is_some_and(|within| !within.contains(number)) {
                    continue;
                }
                let mut all: Vec<Place> = Vec::new();
                self.all(sql, [id(number, 0), id(number + 1, 0)], |row| {
                    all.push((row.get(0)?, row.get(1)?));
                    Ok(())
                })?;
                for place in all {
                    if self.is_wanted(place.1, wanted)? {
                        places.insert(place);
                    }
                }
                if places.len() >= wanted.most {
                    return Ok(places);
                }
            }
            if is_last {
                break;
            }
        }
        Ok(places)
    }

    fn is_wanted(&self, id: i64, wanted: &Wanted<'_>) -> Answer<bool> {
        let is_within = wanted
            .within
            .is_none_or(|within| within.contains(article(id)));
        if !is_within || !kind(id).is_some_and(|kind| wanted.kinds.contains(&kind)) {
            return Ok(false);
        }
        if wanted.words.is_empty() {
            return Ok(true);
        }
        let words = "SELECT words FROM quote WHERE id = ?1";
        let words: Option<String> = self.one(words, [id], |row| row.get(0))?;
        let spelled = spelled(&words.unwrap_or_default()).join(" ");
        Ok(wanted
            .words
            .iter()
            .all(|word| begins_a_word(&spelled, word)))
    }

    fn said(&self, (age, id): Place, names: &mut HashMap<u32, String>) -> Answer<Said> {
        let sql = "SELECT speaker, confidence, start, length, words FROM quote WHERE id = ?1";
        let mut statement = self.statement(sql)?;
        let mut rows = statement.query(params![id])?;
        let row = rows.next()?.ok_or_else(Failure::damaged)?;
        let speaker: Option<u32> = row.get(0)?;
        let start: usize = row.get::<_, u32>(2)? as usize;
        Ok(Said {
            article: article(id),
            span: Span::new(start, start + row.get::<_, u32>(3)? as usize),
            words: row.get(4)?,
            speaker: speaker.map(|id| self.look_up(id, names)).transpose()?,
            kind: kind(id).ok_or_else(Failure::damaged)?,
            confidence: confidence(row.get(1)?),
            date: date(age),
        })
    }
}

/// What is wanted, made ready.
struct Wanted<'a> {
    words: Vec<Vec<String>>,
    within: Option<&'a RoaringBitmap>,
    kinds: &'a [Kind],
    most: usize,
}

impl<'a> Wanted<'a> {
    fn new(asked: &Asked<'a>, most: usize) -> Self {
        let words = words(asked.words);
        Self {
            words: words.iter().map(|word| spellings(word)).collect(),
            within: asked.within,
            kinds: asked.kinds,
            most,
        }
    }
}

/// The kind of the quote with this number.
pub fn kind(id: i64) -> Option<Kind> {
    match id & 3 {
        0 => Some(Kind::Direct),
        1 => Some(Kind::Fragment),
        2 => Some(Kind::Indirect),
        _ => None,
    }
}

/// The day of this age.
pub fn date(age: i32) -> Option<Date> {
    (age != order::UNDATED).then(|| order::day(-age)).flatten()
}
