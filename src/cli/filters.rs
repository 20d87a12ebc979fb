//! The filters that the subcommands share, as terms of a [`Query`].

use clap::Args;
use jiff::civil::Date;

use crate::catalog::query::{Days, language_called, nearest_country, period};
use crate::catalog::{Query, Term};
use crate::language::countries::{self, Code};

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
    /// Only what answers this question, asked as in the filter line: words, "a phrase", by:miller -country:kp
    ///
    /// Conditions are by: person: org: about: country: lang: outlet: author: date: since: until: is: has:, words,
    /// "a phrase" and begin*. All must be true; - or not turns one round, or and brackets join others. Examples:
    /// date:2024-06, date:2024-05..2024-07, date:>2024, is:unread, is:read, is:starred, has:quotes.
    #[arg(long = "match", value_name = "QUESTION", value_parser = question)]
    #[arg(allow_hyphen_values = true)]
    pub question: Option<Query>,
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

    /// The question to the catalog: that of `--match`, and what the other options ask for.
    pub fn query(&self) -> Query {
        let by = self.by.iter().cloned().map(Term::By);
        let person = self.person.iter().cloned().map(Term::Person);
        let organisation = self.organisation.iter().cloned().map(Term::Organisation);
        let country = self
            .country
            .iter()
            .map(|code| Term::Country((*code).to_owned()));
        let language = self.language.iter().cloned().map(Term::Language);
        let days = Days {
            first: self.since,
            last: self.until,
        };
        let printed = (days != Days::default()).then_some(Term::Printed(days));
        let terms = by
            .chain(person)
            .chain(organisation)
            .chain(country)
            .chain(language)
            .chain(printed);
        terms.fold(self.question.clone().unwrap_or_default(), Query::and)
    }
}

/// The question that is asked. What a typist would see at once is an error here.
fn question(text: &str) -> Result<Query, String> {
    let (query, problems) = Query::read(text);
    match problems.first() {
        Some(problem) => Err(format!("{}: {}", problem.span.of(text), problem.what)),
        None => Ok(query),
    }
}

/// The country that is meant, or one that looks like it.
fn country(text: &str) -> Result<Code, String> {
    countries::find_code(text).ok_or_else(|| match nearest_country(text) {
        Some(name) => format!("no such country; did you mean {name}?"),
        None => "no such country; write its name in any language, or its code, as in KR".to_owned(),
    })
}

/// The code of the language that is meant; `und` is for texts in no language that is known.
fn language(text: &str) -> Result<String, String> {
    language_called(text)
        .ok_or_else(|| "write its code or its English name, as in ko or Korean".to_owned())
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
    fn the_options_narrow_the_question() {
        let filters = Filters {
            by: vec!["miller".to_owned()],
            until: last_day("2024-06").ok(),
            question: question("pact -country:kp").ok(),
            ..Filters::default()
        };
        assert_eq!(
            filters.query().to_string(),
            "-country:kp by:miller until:2024-06-30 pact"
        );
        assert_eq!(
            question("pact date:2024-13").unwrap_err(),
            "date:2024-13: There is no month 13."
        );
    }
}
