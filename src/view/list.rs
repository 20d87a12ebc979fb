//! One row for each article: cursor, date, mark, outlet, headline, count of quotes.

use ratatui::buffer::Buffer;

use crate::app::geometry::Area;
use crate::app::{Focus, Model};
use crate::catalog::Entry;
use crate::catalog::titles;
use crate::text::Span;
use crate::text::clean;
use crate::text::wrap::wrap;
use crate::view::pen::{Pen, shortened};
use crate::view::theme::{Role, Theme};

/// From this width on the outlet is named, in so many cells.
const OUTLETS: [(u16, usize); 3] = [(64, 13), (50, 11), (38, 9)];
/// From this width on all headlines stand below each other.
const ALIGNED: u16 = 60;
/// From this width on the date has its century: beside an outlet, and without one.
const FULL_DATE: (u16, u16) = (44, 34);
/// The count of quotes, right-aligned, with the space before it.
const QUOTES: usize = 3;

/// Draws the list.
pub fn draw(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) {
    if model.list.rows.is_empty() {
        let words = match (model.reading.is_over, model.all == 0) {
            (false, _) => "",
            (true, true) => "There are no articles here.",
            (true, false) => "No article answers this filter. Esc goes back.",
        };
        let width = usize::from(area.width).saturating_sub(2);
        for (row, line) in wrap(words, Span::new(0, words.len()), width)
            .into_iter()
            .enumerate()
        {
            Pen::new(buffer, theme, area, row as u16)
                .skip(1)
                .put(line.of(words).trim_end(), Role::Quiet);
        }
        return;
    }
    for (row, (at, number)) in model.list.visible().enumerate() {
        let mut pen = Pen::new(buffer, theme, area, row as u16);
        let is_selected = at == model.list.at;
        match model.entry(number) {
            Some(entry) => draw_row(model, theme, &mut pen, entry, at),
            // Its line is on its way.
            None => drop(pen.put(if is_selected { Theme::CURSOR } else { " " }, Role::Plain)),
        }
    }
}

fn draw_row(model: &Model, theme: Theme, pen: &mut Pen<'_>, entry: &Entry, at: usize) {
    let is_selected = at == model.list.at;
    let width = pen.room() as u16;
    // Only the marker and the date tell the row under the cursor: a bar would cost a row of cells at every step.
    let (sign, date_role) = match (is_selected, model.focus) {
        (true, Focus::List) => (Theme::CURSOR, Role::Cursor),
        (true, _) => (Theme::CURSOR, Role::Plain),
        (false, _) => (" ", Role::Plain),
    };
    pen.put(sign, date_role);
    let date = entry.date.map(|date| date.to_string()).unwrap_or_default();
    let outlets = OUTLETS.into_iter().find(|(from, _)| width >= *from);
    let outlets = outlets.filter(|_| model.has_outlets);
    let full_date = if outlets.is_some() {
        FULL_DATE.0
    } else {
        FULL_DATE.1
    };
    let (from, cells) = if width < full_date { (2, 8) } else { (0, 10) };
    pen.put_in(date.get(from..).unwrap_or(""), cells, date_role)
        .skip(1);
    let sign = match (
        model.marks.is_starred(entry.key),
        model.marks.is_read(entry.key),
    ) {
        (true, _) => theme.starred(),
        (false, false) => theme.unread(),
        (false, true) => "",
    };
    pen.put_in(sign, 1, Role::Mark).skip(1);
    let words = model.filter.query.words();
    let outlet = entry.outlet.as_deref().map(clean::line).unwrap_or_default();
    // A story tells how many copies it has more; a copy below it has the sign alone.
    let more = model.list.more(at);
    let is_below = model.list.rows.get(at);
    let is_below = is_below.is_some_and(|row| model.list.below.contains(row));
    let copies = match (more, is_below) {
        (0, false) => String::new(),
        (0, true) => "+".to_owned(),
        (more, _) => format!("+{more}"),
    };
    // Where there is little room an article without an outlet gives the column to its headline.
    if let Some((_, cells)) = outlets
        && (width >= ALIGNED || !outlet.is_empty())
    {
        let end = pen.column() + cells as u16;
        let room = if copies.is_empty() {
            cells
        } else {
            cells.saturating_sub(copies.len() + 1)
        };
        put_matched(pen, theme, &outlet, room, words, Role::Quiet);
        pen.go(end - copies.len() as u16);
        pen.put(&copies, Role::Mark).skip(1);
    } else if !copies.is_empty() {
        pen.put(&copies, Role::Mark).skip(1);
    }
    let headline = clean::line(&entry.headline);
    let headline = match (entry.derived, headline.is_empty()) {
        (_, true) => "(no headline)".to_owned(),
        (true, _) if !headline.ends_with('…') => format!("{headline}{}", theme.more()),
        _ => headline,
    };
    let room = pen.room().saturating_sub(QUOTES);
    put_matched(pen, theme, &headline, room, words, Role::Plain);
    if entry.quotes > 0 {
        pen.put(&format!("{:>QUOTES$}", entry.quotes), Role::Quiet);
    }
}

/// Writes `text` into `width` cells, the letters that `words` have found underlined.
fn put_matched(pen: &mut Pen<'_>, theme: Theme, text: &str, width: usize, words: &str, role: Role) {
    let start = pen.column();
    let width = width.min(pen.room());
    let shown = shortened(text, width, theme.more());
    let mut at = 0;
    let matched = if words.is_empty() {
        Vec::new()
    } else {
        titles::matched(text, words)
    };
    // The letters that had no room are not marked.
    let kept = shown
        .bytes()
        .zip(text.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    for span in matched.into_iter().filter(|span| span.end <= kept) {
        pen.put(Span::new(at, span.start).of(&shown), role);
        pen.put(span.of(&shown), Role::Matched);
        at = span.end;
    }
    pen.put(&shown[at..], role);
    pen.go(start + width as u16);
}
