//! How dates are written: in numbers, in words, in the order of every country.

use jiff::civil::Date;

use crate::article::date::months;
use crate::text::Span;

/// A date found in a text; the year may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The year, if it is told.
    pub year: Option<i16>,
    /// 1 is January.
    pub month: i8,
    /// The day of the month.
    pub day: i8,
    /// Where it stands.
    pub span: Span,
}

impl Found {
    /// The day, if it is whole.
    #[must_use]
    pub fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }
}

/// A piece of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    Number(i16),
    Word(&'a str),
}
use Piece::{Number, Word};

/// The dates in `text`, in order.
pub fn dates<'a>(text: &'a str, language: &'a str) -> impl Iterator<Item = Found> + 'a {
    let mut pieces = pieces(text).peekable();
    // The last pieces seen, the newest at the end: enough for "Thursday the 20th of June 2024".
    let mut seen: Vec<(Piece<'a>, Span)> = Vec::new();
    std::iter::from_fn(move || {
        loop {
            let end_of_text = pieces.peek().is_none();
            if seen.len() >= 12 || end_of_text {
                if let Some((found, used)) = first(&seen, text, language, end_of_text) {
                    seen.drain(..used);
                    return Some(found);
                }
                if end_of_text {
                    return None;
                }
                seen.remove(0);
            }
            seen.extend(pieces.next());
        }
    })
}

/// Numbers of up to four digits, and words; what stands between is looked at where it matters.
fn pieces(text: &str) -> impl Iterator<Item = (Piece<'_>, Span)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &text[at..];
            let c = rest.chars().next()?;
            let length = if c.is_ascii_digit() {
                rest.bytes().take_while(u8::is_ascii_digit).count()
            } else if c.is_alphabetic() {
                rest.find(|c: char| !c.is_alphabetic())
                    .unwrap_or(rest.len())
            } else {
                at += c.len_utf8();
                continue;
            };
            let span = Span::new(at, at + length);
            at += length;
            let word = span.of(text);
            match word.parse() {
                Ok(number) if length <= 4 => return Some((Number(number), span)),
                // A longer number is no part of a date, and keeps what stands around it apart.
                _ => return Some((Word(word), span)),
            }
        }
    })
}

/// The first date among `pieces`, and how many of them it takes. Unless `whole`, only one that begins with the first piece.
fn first(
    pieces: &[(Piece<'_>, Span)],
    text: &str,
    language: &str,
    whole: bool,
) -> Option<(Found, usize)> {
    let last = if whole {
        pieces.len()
    } else {
        1.min(pieces.len())
    };
    (0..last).find_map(|start| {
        let here = &pieces[start..];
        let (found, used) =
            in_numbers(here, text, language).or_else(|| in_words(here, text, language))?;
        Some((found, start + used))
    })
}

/// `2024-06-20`, `20.06.2024`, `6/20/2024`, `2024年6月20日`.
fn in_numbers(pieces: &[(Piece<'_>, Span)], text: &str, language: &str) -> Option<(Found, usize)> {
    if let [
        (Number(year), from),
        (Word("年" | "년"), _),
        (Number(month), _),
        (Word("月" | "월"), _),
        (Number(day), to),
        ..,
    ] = pieces
    {
        return Some((found(*year, *month, *day, *from, *to)?, 5));
    }
    let [(Number(a), from), (Number(b), middle), (Number(c), to), ..] = pieces else {
        return None;
    };
    let sign = text[from.end..middle.start].trim_end();
    let same = text[middle.end..to.start].trim_end() == sign;
    // "15:30:10.12.2024" is a time and something else.
    let apart = !text[..from.start].ends_with([':', ',']) && !text[to.end..].starts_with(':');
    if !same || !apart || !matches!(sign, "." | "/" | "-" | "_") {
        return None;
    }
    let (year, month, day) = match (from.len(), to.len()) {
        (4, 1 | 2) => (*a, *b, *c),
        (1 | 2, 4) => {
            let (day, month) = day_first(*a, *b, sign, language)?;
            (*c, month, day)
        }
        // Only with dots is it clear that the year of two digits is last: 20.06.24.
        (1 | 2, 2)
            if sign == "."
                && middle.len() <= 2
                && text[to.end..]
                    .chars()
                    .next()
                    .is_none_or(|c| !c.is_alphanumeric() && c != '.') =>
        {
            (*c + if *c < 70 { 2000 } else { 1900 }, *b, *a)
        }
        _ => return None,
    };
    Some((found(year, month, day, *from, *to)?, 3))
}

/// Which of two numbers is the day and which the month, if that can be known.
fn day_first(a: i16, b: i16, sign: &str, language: &str) -> Option<(i16, i16)> {
    let american = language.to_ascii_lowercase().replace('_', "-") == "en-us";
    match () {
        () if a > 12 || a == b || sign == "." => Some((a, b)),
        () if b > 12 || american => Some((b, a)),
        // English is written in both orders, and an unknown language in any.
        () if language.is_empty() || language == "und" || language == "en" => None,
        () => Some((a, b)),
    }
}

/// `20. Juni 2024`, `June 20, 2024`, `20 de junio de 2024`, `Jun 20`.
fn in_words(pieces: &[(Piece<'_>, Span)], text: &str, language: &str) -> Option<(Found, usize)> {
    let (first, from) = *pieces.first()?;
    let is_day = |number: i16, span: Span| span.len() <= 2 && (1..=31).contains(&number);
    let (second, middle, used) = after(pieces, 0, text)?;
    let (day, month) = match (first, second) {
        (Number(day), Word(word)) if is_day(day, from) => (day, months::number(word, language)?),
        (Word(word), Number(day)) if is_day(day, middle) => (day, months::number(word, language)?),
        _ => return None,
    };
    let (year, to, used) = match after(pieces, used, text) {
        Some((Number(year @ 1600..2200), to, used)) if to.len() == 4 => (Some(year), to, used),
        _ => (None, middle, used),
    };
    let day = day.try_into().ok()?;
    // In a leap year every day exists.
    Date::new(year.unwrap_or(2024), month, day).ok()?;
    let span = Span::new(from.start, to.end);
    Some((
        Found {
            year,
            month,
            day,
            span,
        },
        used + 1,
    ))
}

/// The piece after `pieces[at]` with its number, if no more than a point, a comma or a small word stands between.
fn after<'a>(
    pieces: &[(Piece<'a>, Span)],
    at: usize,
    text: &str,
) -> Option<(Piece<'a>, Span, usize)> {
    let (_, mut last) = *pieces.get(at)?;
    for (number, &(piece, span)) in pieces.iter().enumerate().skip(at + 1) {
        let between = &text[last.end..span.start];
        if between.len() > 4 || between.contains(['\n', ';', ':', '(', ')', '?', '!']) {
            return None;
        }
        let small = matches!(piece, Word(word) if SMALL.iter().any(|small| small.eq_ignore_ascii_case(word)));
        if !small {
            return Some((piece, span, number));
        }
        last = span;
    }
    None
}

/// Small words inside dates.
const SMALL: [&str; 11] = [
    "of", "de", "del", "d", "the", "st", "nd", "rd", "th", "er", "º",
];

fn found(year: i16, month: i16, day: i16, from: Span, to: Span) -> Option<Found> {
    let year = Some(year).filter(|year| (1600..2200).contains(year))?;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
        .ok()
        .map(|date| Found {
            year: Some(year),
            month: date.month(),
            day: date.day(),
            span: Span::new(from.start, to.end),
        })
}
