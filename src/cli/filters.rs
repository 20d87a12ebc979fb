//! The filters that the subcommands share, as terms of a [`Query`].

use clap::Args;
use jiff::civil::Date;

use crate::catalog::{Query, Term};
use crate::language::countries::{self, Code, english_name};
use crate::language::names;
use crate::text::fold::fold;

/// Which articles.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Filters")]
pub struct Filters {
    /// Only what quotes this speaker: any part of the name; of organisations, also their country
    #[arg(long, value_name = "NAME")]
    pub by: Vec<String>,
    /// Only articles that name this person
    #[arg(long, value_name = "NAME")]
    pub person: Vec<String>,
    /// Only articles in which this organisation speaks: any part of the name, or its country
    #[arg(long, value_name = "NAME")]
    pub organisation: Vec<String>,
    /// Only articles that name this country: a code, or its name in any language
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    pub country: Vec<Code>,
    /// Only articles in this language: a code, or its name
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub language: Option<String>,
    /// Only articles of this day or later: 2024, 2024-06 or 2024-06-20
    #[arg(long, value_name = "DATE", value_parser = first_day)]
    pub since: Option<Date>,
    /// Only articles of this day or earlier
    #[arg(long, value_name = "DATE", value_parser = last_day)]
    pub until: Option<Date>,
    /// Only articles with these words in headline, outlet, author or people; of quotes, only those with words that
    /// begin so
    #[arg(long = "match", value_name = "TEXT")]
    pub words: Option<String>,
    /// Stop after this many
    #[arg(long, value_name = "N", value_parser = number)]
    pub limit: Option<u64>,
}

impl Filters {
    /// How many at most.
    pub fn limit(&self) -> u64 {
        self.limit.unwrap_or(u64::MAX)
    }

    /// How many of `rows` at most.
    pub fn at_most(&self, rows: usize) -> usize {
        usize::try_from(self.limit()).map_or(rows, |limit| limit.min(rows))
    }

    /// The question to the catalog.
    pub fn query(&self) -> Query {
        let by = self.by.iter().cloned().map(Term::By);
        let person = self.person.iter().cloned().map(Term::Person);
        let organisation = self.organisation.iter().cloned().map(Term::Organisation);
        let country = self
            .country
            .iter()
            .map(|code| Term::Country((*code).to_owned()));
        let language = self.language.iter().cloned().map(Term::Language);
        let since = self.since.map(Term::Since);
        let until = self.until.map(Term::Until);
        Query {
            words: self.words.clone().unwrap_or_default(),
            terms: by
                .chain(person)
                .chain(organisation)
                .chain(country)
                .chain(language)
                .chain(since)
                .chain(until)
                .collect(),
        }
    }
}

/// The country that is meant, or one that looks like it.
fn country(text: &str) -> Result<Code, String> {
    countries::find_code(text).ok_or_else(|| {
        let folded = fold(text);
        // A slip or two, in a name that is long enough to be known again.
        let nearest = countries::names()
            .iter()
            .filter(|(name, _)| name.len() > 3)
            .map(|(name, code)| (strsim::osa_distance(&folded, name), name, code))
            .filter(|(slips, name, _)| *slips <= name.len() / 4)
            .min();
        match nearest {
            Some((_, _, code)) => format!("no such country; did you mean {}?", english_name(code)),
            None => {
                "no such country; write its name in any language, or its code, as in KR".to_owned()
            }
        }
    })
}

/// The code of the language that is meant; `und` is for texts in no language that is known.
fn language(text: &str) -> Result<String, String> {
    match text.trim().to_lowercase().as_str() {
        "und" | "unknown" => Ok("und".to_owned()),
        name => names::find_code(name)
            .ok_or_else(|| "write its code or its English name, as in ko or Korean".to_owned()),
    }
}

/// How many.
fn number(text: &str) -> Result<u64, String> {
    text.parse()
        .map_err(|_| "write a number, as in 20".to_owned())
}

/// The first day of a year, of a month, or the day itself.
fn first_day(text: &str) -> Result<Date, String> {
    period(text).map(|(first, _)| first)
}

/// The last day of a year, of a month, or the day itself.
fn last_day(text: &str) -> Result<Date, String> {
    period(text).map(|(_, last)| last)
}

fn period(text: &str) -> Result<(Date, Date), String> {
    let parts: Option<Vec<i16>> = text.split('-').map(|part| part.parse().ok()).collect();
    let day = |year, month, day| {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(year, month, day).ok()
    };
    let period = match parts.as_deref() {
        Some(&[year]) => day(year, 1, 1).map(|first| (first, first.last_of_year())),
        Some(&[year, month]) => day(year, month, 1).map(|first| (first, first.last_of_month())),
        Some(&[year, month, date]) => day(year, month, date).map(|only| (only, only)),
        _ => None,
    };
    period.ok_or_else(|| "write it as 2024, 2024-06 or 2024-06-20".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_may_be_named_in_any_language_and_a_slip_is_answered_with_a_suggestion() {
        assert_eq!(country("kp"), Ok("KP"));
        assert_eq!(country("nordkorea"), Ok("KP"));
        assert_eq!(
            country("Ruslsia").unwrap_err(),
            "no such country; did you mean Russia?"
        );
        assert!(
            country("Atlantis")
                .unwrap_err()
                .starts_with("no such country")
        );
    }

    #[test]
    fn a_language_is_a_code_or_a_name() {
        assert_eq!(language("German").as_deref(), Ok("de"));
        assert_eq!(language("KO").as_deref(), Ok("ko"));
        assert_eq!(language("unknown").as_deref(), Ok("und"));
        assert!(language("Klingon").is_err());
    }

    #[test]
    fn a_year_or_a_month_means_all_of_its_days() {
        let days = |text| period(text).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(days("2024").as_deref(), Ok("2024-01-01 2024-12-31"));
        assert_eq!(days("2024-02").as_deref(), Ok("2024-02-01 2024-02-29"));
        assert_eq!(days("2024-06-20").as_deref(), Ok("2024-06-20 2024-06-20"));
        assert!(days("2024-13").is_err() && days("June").is_err() && days("1-2-3-4").is_err());
    }
}
