//! The day an article was printed: as the record has it, in the text, in the name of its file. Never a guess: where day and
//! month could be exchanged, or the year is not told, there is no date.

mod months;
mod told;
mod written;

use jiff::civil::Date;

use crate::article::date::written::{Found, dates};

pub use told::{credit, in_text, is_stamp};

/// The date that a record gives as `raw`. `language` is the article's, as the record names it.
#[must_use]
pub fn given(raw: &str, language: &str) -> Option<Date> {
    let raw = raw.trim();
    if let Some(number) = raw
        .strip_suffix(".0")
        .unwrap_or(raw)
        .parse::<i64>()
        .ok()
        .filter(|number| *number > 0)
    {
        return from_number(number);
    }
    let start = raw.get(..300).unwrap_or(raw);
    // `20260313T101500Z`
    if let Some(date) = start.split(['T', 't', ' ']).next().and_then(eight_digits) {
        return Some(date);
    }
    dates(start, language).find_map(Found::date)
}

/// A number of seconds, milliseconds, microseconds or nanoseconds since 1970, or a day written without signs.
fn from_number(number: i64) -> Option<Date> {
    let digits = number.ilog10() + 1;
    if digits == 8 {
        return eight_digits(&number.to_string());
    }
    let per_second = match digits {
        9 | 10 => 1,
        12 | 13 => 1_000,
        15 | 16 => 1_000_000,
        18 | 19 => 1_000_000_000,
        _ => return None,
    };
    let time = jiff::Timestamp::from_second(number / per_second).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(time).date())
}

/// `20240620`
fn eight_digits(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = text[..4]
        .parse()
        .ok()
        .filter(|year| (1600..2200).contains(year))?;
    Date::new(year, text[4..6].parse().ok()?, text[6..].parse().ok()?).ok()
}

/// The day in a path such as `2024-06-20_name.txt`, `2024/06/20/name.html` or `20240620-name`.
#[must_use]
pub fn in_path(path: &str) -> Option<Date> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let written = |part: &str| dates(part, "und").find_map(Found::date);
    written(name)
        .or_else(|| {
            name.split(|c: char| !c.is_ascii_alphanumeric())
                .find_map(|part| eight_digits(part.split(['T', 't']).next().unwrap_or(part)))
        })
        .or_else(|| written(folders))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn every_way_to_write_a_day_is_read() {
        for raw in [
            "2024-06-20",
            "2024-06-20T23:59:59+02:00",
            "2024/6/20",
            "20240620",
            "20240620T101500Z",
            "Thu, 20 Jun 2024 10:00:00 GMT",
            "20.06.2024",
            "20. Juni 2024",
            "Donnerstag, 20. Juni 2024, 15:30 Uhr",
            "June 20, 2024",
            "20th of June 2024",
            "6/20/2024",
            "20/06/2024",
            "20 de junio de 2024",
            "20 июня 2024 г.",
            "20 juin 2024",
            "2024年6月20日",
            "2024년 6월 20일",
            "20.06.24",
            "1718841600",
            "1718841600.0",
            "1718841600000",
            "1718841600000000",
            "1718841600000000000",
            "20 Haziran 2024",
            "20 czerwca 2024",
        ] {
            assert_eq!(given(raw, "und"), Some(date(2024, 6, 20)), "{raw}");
        }
    }

    #[test]
    fn day_and_month_are_never_guessed() {
        assert_eq!(given("03/04/2024", "en"), None);
        assert_eq!(given("03/04/2024", "de"), Some(date(2024, 4, 3)));
        assert_eq!(given("03/04/2024", "en-US"), Some(date(2024, 3, 4)));
        assert_eq!(given("3.4.2024", "und"), Some(date(2024, 4, 3)));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for raw in [
            "",
            "gestern",
            "2024",
            "2024.0",
            "31.02.2024",
            "12:30:45",
            "1.2.3",
            "0",
            "-5",
            "99999999999999999999",
        ] {
            assert_eq!(given(raw, "de"), None, "{raw}");
        }
    }

    #[test]
    fn names_of_files_and_folders_hold_days() {
        for path in [
            "a/2024-06-20_x.txt",
            "2024/06/20/x.html",
            "x_20240620.json",
            "2024_06_20 x.md",
            "20240620T1200_x",
        ] {
            assert_eq!(in_path(path), Some(date(2024, 6, 20)), "{path}");
        }
        for path in [
            "000_cf013e87bb0c4974.txt",
            "12345678.txt",
            "2024/06/x.txt",
            "a20240620.txt",
            "v1.2.3.txt",
        ] {
            assert_eq!(in_path(path), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn any_text_may_hold_dates(text in r"(\PC|[0-9]{1,5}|[./:-]| |Juni|May|年|月|of ){0,30}") {
            let _ = given(&text, "de");
            let _ = in_text(&text, &[Span::new(0, text.len())], "de", None);
            let _ = in_path(&text);
        }
    }
}
