//! Days as they are typed: a year, a month, a day; from one to another; before or after.

use std::fmt;

use jiff::civil::Date;

use crate::catalog::query::field::Wrong;

/// The days from the first to the last, both among them; without a first or a last one all before or after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
}

impl Days {
    /// True if `day` is one of them.
    #[must_use]
    pub fn contain(self, day: Date) -> bool {
        self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
    }

    /// From the first day of `text` on.
    pub(super) fn since(text: &str) -> Result<Self, Wrong> {
        let (first, _) = read(text)?;
        Ok(Self {
            first: Some(first),
            last: None,
        })
    }

    /// Up to the last day of `text`.
    pub(super) fn until(text: &str) -> Result<Self, Wrong> {
        let (_, last) = read(text)?;
        Ok(Self {
            first: None,
            last: Some(last),
        })
    }

    /// What follows `date:`: `2024-06`, `2024-05..2024-07`, `..2024`, `>2024`, `<=2024-06-20`.
    pub(super) fn of(text: &str) -> Result<Self, Wrong> {
        if let Some(text) = text.strip_prefix(">=") {
            return Self::since(text);
        }
        if let Some(text) = text.strip_prefix("<=") {
            return Self::until(text);
        }
        if let Some(text) = text.strip_prefix('>') {
            let (_, last) = read(text)?;
            let next = last.tomorrow().map_err(|_| Wrong::told(FORM))?;
            return Ok(Self {
                first: Some(next),
                last: None,
            });
        }
        if let Some(text) = text.strip_prefix('<') {
            let (first, _) = read(text)?;
            let before = first.yesterday().map_err(|_| Wrong::told(FORM))?;
            return Ok(Self {
                first: None,
                last: Some(before),
            });
        }
        match text.split_once("..") {
            Some(("", "")) => Err(Wrong::begun(FORM)),
            Some((first, "")) => Self::since(first),
            Some(("", last)) => Self::until(last),
            Some((first, last)) => {
                let (first, _) = period(first).map_err(Wrong::told)?;
                let (_, last) = read(last)?;
                if last < first {
                    return Err(Wrong::told("These days end before they begin."));
                }
                Ok(Self {
                    first: Some(first),
                    last: Some(last),
                })
            }
            // One dot of two.
            None if text
                .strip_suffix('.')
                .is_some_and(|day| period(day).is_ok()) =>
            {
                Err(Wrong::begun(FORM))
            }
            None => {
                let (first, last) = read(text)?;
                Ok(Self {
                    first: Some(first),
                    last: Some(last),
                })
            }
        }
    }
}

impl fmt::Display for Days {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.last) {
            (Some(first), None) => write!(out, "since:{first}"),
            (None, Some(last)) => write!(out, "until:{last}"),
            (Some(first), Some(last)) if first == last => write!(out, "date:{first}"),
            (first, last) => {
                let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
                write!(out, "date:{}..{}", day(first), day(last))
            }
        }
    }
}

/// How dates are written.
const FORM: &str = "Write a date as 2024, 2024-06 or 2024-06-20.";

/// The first and the last day of a year, a month or a day.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub fn period(text: &str) -> Result<(Date, Date), String> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse::<i16>().ok().filter(|_| digits(part));
    let parts: Option<Vec<i16>> = text.split('-').map(number).collect();
    let (year, month, day) = match parts.as_deref() {
        Some(&[year]) => (year, None, None),
        Some(&[year, month]) => (year, Some(month), None),
        Some(&[year, month, day]) => (year, Some(month), Some(day)),
        _ => return Err(FORM.to_owned()),
    };
    // "24" is not the year 24.
    if text.split('-').next().is_none_or(|year| year.len() != 4) {
        return Err(FORM.to_owned());
    }
    let date = |month: i16, day: i16| {
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    let first = date(month.unwrap_or(1), 1)
        .ok_or_else(|| format!("There is no month {}.", month.unwrap_or(1)))?;
    match (month, day) {
        (None, _) => Ok((first, first.last_of_year())),
        (Some(_), None) => Ok((first, first.last_of_month())),
        (Some(month), Some(day)) => date(month, day)
            .map(|day| (day, day))
            .ok_or_else(|| format!("There is no day {day} in that month.")),
    }
}

/// The first and the last day of what is typed last.
fn read(text: &str) -> Result<(Date, Date), Wrong> {
    period(text).map_err(|what| {
        if is_begun(text) {
            Wrong::begun(what)
        } else {
            Wrong::told(what)
        }
    })
}

/// True if more digits make a date of it.
fn is_begun(text: &str) -> bool {
    const WHOLE: &str = "2000-01-01";
    let rest = WHOLE.get(text.len()..).unwrap_or_default();
    !rest.is_empty() && period(&format!("{text}{rest}")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_or_a_month_means_all_of_its_days() {
        let days = |text| period(text).map(|(first, last)| format!("{first} {last}"));
        assert_eq!(days("2024").as_deref(), Ok("2024-01-01 2024-12-31"));
        assert_eq!(days("2024-02").as_deref(), Ok("2024-02-01 2024-02-29"));
        assert_eq!(days("2024-06-20").as_deref(), Ok("2024-06-20 2024-06-20"));
    }

    #[test]
    fn what_is_no_date_is_told() {
        for (typed, what) in [
            ("2024-13", "There is no month 13."),
            ("2024-00", "There is no month 0."),
            ("2024-02-30", "There is no day 30 in that month."),
            ("June", FORM),
            ("24", FORM),
            ("1-2-3-4", FORM),
            ("20.6.2024", FORM),
            ("+2024", FORM),
            ("", FORM),
        ] {
            assert_eq!(period(typed).unwrap_err(), what, "{typed}");
        }
    }

    #[test]
    fn days_are_bounded_on_either_side_or_on_both() {
        for (typed, meant) in [
            ("2024-06", "date:2024-06-01..2024-06-30"),
            ("2024-06-20", "date:2024-06-20"),
            ("2024-06..2024-07", "date:2024-06-01..2024-07-31"),
            ("2024-06..", "since:2024-06-01"),
            ("..2024-06", "until:2024-06-30"),
            (">2024", "since:2025-01-01"),
            (">=2024", "since:2024-01-01"),
            ("<2024", "until:2023-12-31"),
            ("<=2024", "until:2024-12-31"),
        ] {
            let days = Days::of(typed).expect("days");
            assert_eq!(days.to_string(), meant, "{typed}");
        }
    }

    #[test]
    fn a_date_that_is_not_typed_to_its_end_is_told_from_a_wrong_one() {
        for (typed, is_begun) in [
            ("", true),
            ("2", true),
            ("202", true),
            ("2024-", true),
            ("2024-0", true),
            ("2024-06-", true),
            (">", true),
            (">=20", true),
            ("2024.", true),
            ("2024..", true),
            ("2024..2", true),
            ("2024-13", false),
            ("2024-13..", false),
            ("20240", false),
            ("June", false),
            ("2024..2023", false),
        ] {
            let wrong = Days::of(typed).err();
            // "2024.." is understood already.
            assert_eq!(
                wrong.is_none_or(|wrong| wrong.is_begun),
                is_begun,
                "{typed}"
            );
        }
    }
}
