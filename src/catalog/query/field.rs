//! The conditions that have a name: `by:miller`, `date:2024-06`. One table of names, one line for each in [`Field::term`].

use crate::catalog::query::date::Days;
use crate::catalog::query::tree::{Mark, Term};
use crate::catalog::query::values;

/// What stands before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is told at its term, and in the examples")]
pub enum Field {
    By,
    Person,
    Organisation,
    About,
    Country,
    Language,
    Outlet,
    Author,
    Date,
    Since,
    Until,
    Is,
    Has,
    Tag,
}

/// The names. The first one of a field is the one that is printed and offered.
const NAMES: [(&str, Field); 22] = [
    ("by", Field::By),
    ("person", Field::Person),
    ("org", Field::Organisation),
    ("about", Field::About),
    ("country", Field::Country),
    ("lang", Field::Language),
    ("outlet", Field::Outlet),
    ("author", Field::Author),
    ("date", Field::Date),
    ("since", Field::Since),
    ("until", Field::Until),
    ("is", Field::Is),
    ("has", Field::Has),
    ("tag", Field::Tag),
    ("speaker", Field::By),
    ("people", Field::Person),
    ("organisation", Field::Organisation),
    ("organization", Field::Organisation),
    ("language", Field::Language),
    ("source", Field::Outlet),
    ("from", Field::Since),
    ("to", Field::Until),
];

/// Why a condition is not in force.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong {
    /// A sentence.
    pub what: String,
    /// True if more letters may make it right.
    pub is_begun: bool,
}

impl Wrong {
    /// What no letter mends.
    pub fn told(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            is_begun: false,
        }
    }

    /// What is only begun.
    pub fn begun(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            is_begun: true,
        }
    }
}

impl Field {
    /// The field that is called `name`, in small letters or large.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let is_it = |(known, _): &&(&str, Self)| known.eq_ignore_ascii_case(name);
        NAMES.iter().find(is_it).map(|(_, field)| *field)
    }

    /// The name by which it is printed.
    #[must_use]
    pub fn name(self) -> &'static str {
        let known = NAMES.iter().find(|(_, field)| *field == self);
        known.map_or("", |(name, _)| name)
    }

    /// The names that are offered. Tags are understood, but nothing can have one yet.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let is_first =
            |(name, field): &&(&'static str, Self)| field.name() == *name && *field != Self::Tag;
        NAMES.iter().filter(is_first).map(|(name, _)| *name)
    }

    /// The name of a field that was perhaps meant by `name`, which is none. Names of two letters are near to anything,
    /// and a large letter begins a name of somebody.
    pub(super) fn nearest(name: &str) -> Option<&'static str> {
        if name.len() < 3 || name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return None;
        }
        let slips = if name.len() > 4 { 2 } else { 1 };
        let known = NAMES.iter().filter(|(known, _)| known.len() > 2);
        let near = known.map(|(known, _)| (strsim::osa_distance(known, name), *known));
        let near = near.filter(|(distance, _)| *distance <= slips).min();
        near.map(|(_, known)| known)
    }

    /// The values that this field can have, if they are few.
    #[must_use]
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Is => &["unread", "read", "starred"],
            Self::Has => &["quotes"],
            _ => &[],
        }
    }

    /// The condition with this value.
    pub(super) fn term(self, value: &str) -> Result<Term, Wrong> {
        let value = value.trim();
        if value.is_empty() {
            let name = self.name();
            return Err(Wrong::begun(format!("Nothing stands after {name}:")));
        }
        let text = value.to_owned();
        Ok(match self {
            Self::By => Term::By(text),
            Self::Person => Term::Person(text),
            Self::Organisation => Term::Organisation(text),
            Self::About => Term::About(text),
            Self::Country => Term::Country(values::country(value).map(|()| text)?),
            Self::Language => Term::Language(values::language(value).map(|()| text)?),
            Self::Outlet => Term::Outlet(text),
            Self::Author => Term::Author(text),
            Self::Date => Term::Printed(Days::of(value)?),
            Self::Since => Term::Printed(Days::since(value)?),
            Self::Until => Term::Printed(Days::until(value)?),
            Self::Is => {
                let is_it = |(name, _): &&(&str, Mark)| name.eq_ignore_ascii_case(value);
                let mark = Mark::ALL.iter().find(is_it);
                mark.map(|(_, mark)| Term::Is(*mark))
                    .ok_or_else(|| self.other_value(value))?
            }
            Self::Has if value.eq_ignore_ascii_case("quotes") => Term::HasQuotes,
            Self::Has => return Err(self.other_value(value)),
            Self::Tag => Term::Tag(text),
        })
    }

    /// What is told of a value that is none of the few.
    fn other_value(self, value: &str) -> Wrong {
        let known = self.values();
        let all: Vec<String> = known
            .iter()
            .map(|one| format!("{}:{one}", self.name()))
            .collect();
        let what = match all.split_last() {
            Some((last, [])) => format!("Write {last}."),
            Some((last, others)) => format!("Write {} or {last}.", others.join(", ")),
            None => String::new(),
        };
        let value = value.to_ascii_lowercase();
        Wrong {
            what,
            is_begun: known.iter().any(|known| known.starts_with(&value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_offered_once_and_known_by_its_name() {
        let names: Vec<&str> = Field::names().collect();
        assert_eq!(names.len(), 13);
        for name in names {
            assert_eq!(Field::named(name).map(Field::name), Some(name));
        }
        assert_eq!(Field::named("LANGUAGE"), Some(Field::Language));
    }

    #[test]
    fn a_slip_in_a_name_is_known_and_other_words_are_not() {
        for (name, nearest) in [
            ("autor", Some("author")),
            ("contry", Some("country")),
            ("datum", Some("date")),
            ("persn", Some("person")),
            ("lnag", Some("lang")),
            ("Autor", None),
            ("https", None),
            ("kim", None),
            ("us", None),
        ] {
            assert_eq!(Field::nearest(name), nearest, "{name}");
        }
    }
}
