//! One row for each article: cursor, date, mark, outlet, headline, count of quotes.

use ratatui::buffer::Buffer;

use crate::app::geometry::Area;
use crate::app::{Focus, Model};
use crate::catalog::Entry;
use crate::catalog::titles;
use crate::text::Span;
use crate::text::clean;
use crate::view::pen::{Pen, shortened};
use crate::view::theme::{Role, Theme};

/// From this width on the outlet is named, in so many cells.
const OUTLETS: [(u16, usize); 2] = [(64, 13), (46, 9)];
/// From this width on the date has its century.
const FULL_DATE: u16 = 34;
/// The count of quotes, right-aligned, with the space before it.
const QUOTES: usize = 4;

/// Draws the list.
pub fn draw(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) {
    if model.list.rows.is_empty() {
        let words = match (model.reading.is_over, model.entries.is_empty()) {
            (false, _) => "",
            (true, true) => "There are no articles here.",
            (true, false) => "No article answers this filter. Esc goes back.",
        };
        Pen::new(buffer, theme, area, 0)
            .skip(1)
            .put(words, Role::Quiet);
        return;
    }
    for (row, (at, number)) in model.list.visible().enumerate() {
        let mut pen = Pen::new(buffer, theme, area, row as u16);
        let is_selected = at == model.list.at;
        draw_row(model, theme, &mut pen, model.entry(number), is_selected);
    }
}

fn draw_row(model: &Model, theme: Theme, pen: &mut Pen<'_>, entry: &Entry, is_selected: bool) {
    let width = pen.room() as u16;
    // Only the marker and the date tell the row under the cursor: a bar would cost a row of cells at every step.
    let (sign, date_role) = match (is_selected, model.focus) {
        (true, Focus::List) => (Theme::CURSOR, Role::Cursor),
        (true, _) => (Theme::CURSOR, Role::Plain),
        (false, _) => (" ", Role::Plain),
    };
    pen.put(sign, date_role);
    let date = entry.date.map(|date| date.to_string()).unwrap_or_default();
    let (from, cells) = if width < FULL_DATE { (2, 8) } else { (0, 10) };
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
    let words = &model.filter.query.words;
    if let Some((_, cells)) = OUTLETS.into_iter().find(|(from, _)| width >= *from) {
        let outlet = entry.outlet.as_deref().map(clean::line).unwrap_or_default();
        put_matched(pen, theme, &outlet, cells, words);
        pen.skip(1);
    }
    let headline = clean::line(&entry.headline);
    let headline = match (entry.derived, headline.is_empty()) {
        (_, true) => "(no headline)".to_owned(),
        (true, _) if !headline.ends_with('…') => format!("{headline}{}", theme.more()),
        _ => headline,
    };
    let room = pen.room().saturating_sub(QUOTES);
    put_matched(pen, theme, &headline, room, words);
    if entry.quotes > 0 {
        pen.put(&format!("{:>QUOTES$}", entry.quotes), Role::Quiet);
    }
}

/// Writes `text` into `width` cells, the letters that `words` have found underlined.
fn put_matched(pen: &mut Pen<'_>, theme: Theme, text: &str, width: usize, words: &str) {
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
        pen.put(Span::new(at, span.start).of(&shown), Role::Plain);
        pen.put(span.of(&shown), Role::Matched);
        at = span.end;
    }
    pen.put(&shown[at..], Role::Plain);
    pen.go(start + width as u16);
}
