//! Who said what: the speakers of a list with the number of their quotes, and the quotes of one of them.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use crate::annotate::{Confidence, Kind};
use crate::article::Key;
use crate::catalog::{Number, Query};

/// Whose words are wanted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hearing {
    /// In which articles.
    pub query: Query,
    /// Words that each of the quotes has, or words that begin so.
    pub words: String,
    /// Whose quotes are wanted: one or two speakers, or the one with the most quotes if nobody is named.
    pub speakers: Vec<String>,
    /// How many quotes of each speaker at most.
    pub at_most: usize,
}

/// The answer to a [`Hearing`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heard {
    /// The speakers, those with the most quotes first.
    pub voices: Vec<Voice>,
    /// What those said who were asked for, in that order.
    pub said: Vec<Said>,
}

impl Heard {
    /// How many quotes there are in all.
    #[must_use]
    pub fn quotes(&self) -> usize {
        self.voices.iter().map(|voice| voice.quotes as usize).sum()
    }
}

/// A speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Under this name.
    pub name: String,
    /// How many quotes, each counted once however often it was printed.
    pub quotes: u32,
}

/// What one speaker said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    /// Who.
    pub name: String,
    /// The quotes, the newest first, those without a date last.
    pub sayings: Vec<Saying>,
    /// In how many articles.
    pub articles: usize,
    /// How many quotes they were in each month.
    pub months: Vec<Month>,
}

/// How many quotes were printed in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// Which year.
    pub year: i16,
    /// Which month of the year, from 1.
    pub month: i8,
    /// How many quotes.
    pub quotes: u32,
}

/// A quote, as a list of quotes shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Saying {
    /// In which article it stands.
    pub number: Number,
    /// The article's key.
    pub key: Key,
    /// The byte of the article's text at which the words begin.
    pub start: usize,
    /// When it was printed.
    pub date: Option<Date>,
    /// Who printed it.
    pub outlet: Option<String>,
    /// Under which headline.
    pub headline: String,
    /// The words, with their marks.
    pub words: String,
    /// Whether they are quoted or told.
    pub kind: Kind,
    /// How sure the speaker is.
    pub confidence: Confidence,
    /// In how many other articles the same words stand.
    pub repeated: u32,
}

/// What a speaker said as it is found, the newest first: each quote and its hash, if it is long enough to be known again.
/// What is repeated stands once, where it was printed first.
#[must_use]
pub fn said(name: String, found: Vec<(Saying, Option<u64>)>, at_most: usize) -> Said {
    let mut articles: Vec<Number> = found.iter().map(|(saying, _)| saying.number).collect();
    articles.sort_unstable();
    articles.dedup();
    let mut first: HashMap<u64, (usize, u32)> = HashMap::new();
    for (at, (saying, hash)) in found.iter().enumerate() {
        let Some(hash) = *hash else { continue };
        let (place, times) = first.entry(hash).or_insert((at, 0));
        *times += 1;
        // The list goes back in time: the last that has a date is the first that was printed.
        if saying.date.is_some() || found[*place].0.date.is_none() {
            *place = at;
        }
    }
    let mut months: BTreeMap<(i16, i8), u32> = BTreeMap::new();
    let mut sayings = Vec::new();
    for (at, (mut saying, hash)) in found.into_iter().enumerate() {
        if let Some(&(place, times)) = hash.and_then(|hash| first.get(&hash)) {
            if place != at {
                continue;
            }
            saying.repeated = times - 1;
        }
        if let Some(date) = saying.date {
            *months.entry((date.year(), date.month())).or_default() += 1;
        }
        if sayings.len() < at_most {
            sayings.push(saying);
        }
    }
    let month = |((year, month), quotes)| Month {
        year,
        month,
        quotes,
    };
    Said {
        name,
        sayings,
        articles: articles.len(),
        months: months.into_iter().map(month).collect(),
    }
}

/// So many quotes in each of `columns` equal stretches of time, from the first month to the last.
#[must_use]
pub fn timeline(months: &[Month], columns: usize) -> Vec<u32> {
    let (Some(first), Some(last)) = (months.first(), months.last()) else {
        return Vec::new();
    };
    let place = |month: &Month| {
        let years = i64::from(month.year) - i64::from(first.year);
        let months = years * 12 + i64::from(month.month) - i64::from(first.month);
        usize::try_from(months).unwrap_or(0)
    };
    let span = place(last) + 1;
    let columns = columns.min(span);
    let mut counts = vec![0; columns];
    for month in months {
        counts[place(month) * columns / span] += month.quotes;
    }
    counts
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn saying(number: Number, day: Option<Date>) -> Saying {
        Saying {
            number,
            key: Key(u64::from(number)),
            start: 0,
            date: day,
            outlet: None,
            headline: String::new(),
            words: String::new(),
            kind: Kind::Direct,
            confidence: Confidence::Certain,
            repeated: 0,
        }
    }

    #[test]
    fn a_repeated_quote_counts_once_where_it_was_printed_first() {
        let may = |day| Some(date(2024, 5, day));
        let found = vec![
            (saying(4, may(9)), Some(7)),
            (saying(3, may(8)), None),
            (saying(2, may(7)), Some(7)),
            (saying(1, None), Some(7)),
        ];
        let said = said("Anna Lee".to_owned(), found, 9);
        let rows: Vec<_> = said
            .sayings
            .iter()
            .map(|one| (one.number, one.repeated))
            .collect();
        assert_eq!(rows, [(3, 0), (2, 2)]);
        assert_eq!(said.articles, 4);
        let month = Month {
            year: 2024,
            month: 5,
            quotes: 2,
        };
        assert_eq!(said.months, [month]);
    }

    #[test]
    fn the_timeline_has_gaps_where_nothing_was_said() {
        let month = |year, month, quotes| Month {
            year,
            month,
            quotes,
        };
        let months = [month(2023, 11, 1), month(2024, 1, 2), month(2024, 2, 3)];
        assert_eq!(timeline(&months, 9), [1, 0, 2, 3]);
        assert_eq!(timeline(&months, 2), [1, 5]);
        assert_eq!(timeline(&[], 9), [0; 0]);
    }
}
