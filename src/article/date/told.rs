//! The day that a text tells of itself: in a line of its own, a dateline, the credit at the end, the first words of the story.

use jiff::civil::Date;

use crate::article::date::written::{Found, dates};
use crate::text::Span;

/// The date that the text tells of itself: a line with nothing else, a dateline, the credit at the end, or the first words of
/// the story ("Am 11. November …").
///
/// A year that is not told comes from the other dates of the text if they agree, or from `near`, the date in the file's name.
#[must_use]
pub fn in_text(
    text: &str,
    paragraphs: &[Span],
    language: &str,
    near: Option<Date>,
) -> Option<Date> {
    let opening = paragraphs.iter().take(4).map(|paragraph| (paragraph, ""));
    // At the end a day alone belongs to a list of links; "Stand: 20.06.2024" does not.
    let ending = paragraphs
        .iter()
        .rev()
        .take(2)
        .map(|paragraph| (paragraph, ": "));
    for (paragraph, sign) in opening.chain(ending) {
        let line = paragraph.of(text);
        if let Some(found) = alone(line, language)
            && line[..found.span.start].ends_with(sign)
        {
            return found.date();
        }
    }
    let credit = paragraphs.last().and_then(|last| credit(last.of(text)));
    if let Some(date) = credit.and_then(|credit| dates(credit, language).find_map(Found::date)) {
        return Some(date);
    }
    // Below the headline: the first paragraph of the story, no later one.
    let headline = paragraphs
        .first()
        .is_some_and(|first| first.len() < 200 && paragraphs.len() > 1);
    paragraphs
        .iter()
        .take(1 + usize::from(headline))
        .find_map(|paragraph| opening_date(paragraph.of(text), text, language, near))
}

/// True for a line that says when it was printed and nothing else: "Published on 12 March 2024".
#[must_use]
pub fn is_stamp(line: &str, language: &str) -> bool {
    alone(line, language).is_some()
}

/// The date of a line that says nothing else.
fn alone(line: &str, language: &str) -> Option<Found> {
    const LONGEST: usize = 80;
    if line.len() > LONGEST {
        return None;
    }
    dates(line, language)
        .find(|found| found.year.is_some())
        .filter(|found| is_only_a_date(line, found.span))
}

/// The date that `line` opens with: a dateline, or the first words of a sentence.
fn opening_date(line: &str, text: &str, language: &str, near: Option<Date>) -> Option<Date> {
    let found = dates(&line[..floor(line, 100)], language).next()?;
    let before = &line[..found.span.start];
    let dateline = is_dateline(before, &line[found.span.end..]);
    // "Wien (dpa) - Am 11. November …": the sentence begins after the agency.
    let before = [") - ", ") – ", ") — "]
        .iter()
        .find_map(|sign| Some(before.split_once(sign)?.1))
        .unwrap_or(before);
    let opens =
        before.split_whitespace().count() <= 2 && before.len() <= 24 && !before.contains('(');
    if !(dateline || opens) {
        return None;
    }
    let told = years(text, language);
    let year = match (found.year, near) {
        (Some(year), _) => year,
        (None, Some(near)) => near.year(),
        (None, None) => told.only()?,
    };
    let date = Date::new(year, found.month, found.day).ok()?;
    // "Am 9. November 1989 fiel die Mauer" opens a later story: it names a later year or day somewhere.
    let latest = told.latest.is_none_or(|latest| latest <= year)
        && dates(text, language).all(|other| {
            let other = Date::new(other.year.unwrap_or(year), other.month, other.day);
            other.is_ok_and(|other| other <= date)
        });
    (dateline || latest).then_some(date)
}

/// True if `line` says no more than its date: a weekday or "Published on" before it, a time after it.
fn is_only_a_date(line: &str, date: Span) -> bool {
    const AFTER: [&str; 16] = [
        "uhr", "um", "at", "h", "am", "pm", "a", "p", "m", "gmt", "utc", "cet", "cest", "edt", "г",
        "года",
    ];
    let (before, after) = (&line[..date.start], &line[date.end..]);
    let sentence = line.ends_with([')', '.', '!', '?', '“', '”', '"']) && !after.ends_with("г.");
    !sentence
        && alphabetic(before).count() <= 3
        && alphabetic(after).all(|word| AFTER.contains(&word.to_lowercase().as_str()))
}

/// The words of `text`.
fn alphabetic(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
}

/// True for "BERLIN, " … " (Reuters) –": a place before the date and the sign that ends a dateline soon after it.
fn is_dateline(before: &str, after: &str) -> bool {
    let after = after.get(..floor(after, 30)).unwrap_or(after);
    let ends = ["–", "—", " - ", "--", "(", ")", ". "]
        .iter()
        .any(|sign| after.contains(sign));
    let place = before
        .split_whitespace()
        .next()
        .is_some_and(|word| word.starts_with(|c: char| c.is_uppercase() || c == '('));
    let story = after.contains(char::is_alphabetic);
    ends && story
        && place
        && before.len() <= 48
        && before.trim_end().ends_with([',', '(', ')', '/', '.'])
}

/// The credit in brackets at the end of a text: "(APA, 30. 9. 2015)".
#[must_use]
pub fn credit(paragraph: &str) -> Option<&str> {
    let inside = paragraph.trim_end().strip_suffix(')')?;
    let (story, credit) = inside.rsplit_once('(')?;
    // A list of links has days in brackets too, but no names with them and no sentence before them.
    let ends = ['.', '!', '?', '“', '”', '"', '«', '»', ')', '…'];
    if !credit.contains(char::is_alphabetic) && !story.trim_end().ends_with(ends) {
        return None;
    }
    let dated = dates(credit, "de")
        .any(|found| found.year.is_some() && credit[found.span.end..].trim().is_empty());
    (credit.len() <= 80 && dated).then_some(credit)
}

/// The years that a text tells.
#[derive(Default)]
struct Years {
    latest: Option<i16>,
    dated: Option<i16>,
    disagree: bool,
}

impl Years {
    /// The year of all whole dates of the text, if they agree.
    fn only(&self) -> Option<i16> {
        self.dated.filter(|_| !self.disagree)
    }
}

fn years(text: &str, language: &str) -> Years {
    let mut years = Years::default();
    for found in dates(text, language) {
        if let Some(year) = found.year {
            years.disagree |= years.dated.is_some_and(|other| other != year);
            years.dated = Some(year);
        }
    }
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) {
            years.latest = years.latest.max(word.parse().ok());
        }
    }
    years
}

/// The last character boundary of `text` that is not after `at`.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn told(text: &str, language: &str) -> Option<Date> {
        in_text(text, &[Span::new(0, text.len())], language, None)
    }

    #[test]
    fn a_dateline_tells_the_day() {
        assert_eq!(
            told("Wien, 20. Juni 2024 – Der Rat tagt.", "de"),
            Some(date(2024, 6, 20))
        );
        assert_eq!(
            told("BERLIN, June 20, 2024 (Reuters) - Talks began.", "en"),
            Some(date(2024, 6, 20))
        );
        assert_eq!(
            told("Published: 20 June 2024, 10:15", "en"),
            Some(date(2024, 6, 20))
        );
        assert_eq!(
            told("Stand: 20.06.2024, 10:15 Uhr", "de"),
            Some(date(2024, 6, 20))
        );
        assert_eq!(told("Mehr dazu (20.06.2024)", "de"), None);
        assert_eq!(
            told("Er kommt wieder. (red, 2. 9. 2015)", "de"),
            Some(date(2015, 9, 2))
        );
    }

    #[test]
    fn a_day_without_its_year_is_no_date_unless_the_year_is_near() {
        let text = "Am 11. November sprach der Minister.";
        assert_eq!(told(text, "de"), None);
        assert_eq!(
            told(
                &format!("{text} Zuvor, am 9. November 2024, schwieg er."),
                "de"
            ),
            Some(date(2024, 11, 11))
        );
        let near = Some(date(2023, 11, 12));
        assert_eq!(
            in_text(text, &[Span::new(0, text.len())], "de", near),
            Some(date(2023, 11, 11))
        );
    }

    #[test]
    fn the_first_sentence_after_an_agency_tells_the_day() {
        assert_eq!(
            told("Wien (dpa) - Am 11. November 2024 sagte er zu.", "de"),
            Some(date(2024, 11, 11))
        );
        assert_eq!(
            told(
                "Wien (dpa) - Am 9. November 1989 fiel die Mauer. Heute, 2024, wird gefeiert.",
                "de"
            ),
            None
        );
    }

    #[test]
    fn a_day_of_history_is_not_the_day_of_print() {
        assert_eq!(
            told(
                "Am 9. November 1989 fiel die Mauer. Heute, 2024, feiert Berlin.",
                "de"
            ),
            None
        );
        assert_eq!(
            told(
                "Der Vertrag, den beide am 3. Mai 2001 unterschrieben, gilt.",
                "de"
            ),
            None
        );
    }
}
