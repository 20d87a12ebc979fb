//! The side panel: countries, people and organisations with their numbers, below each other or side by side.

use ratatui::buffer::Buffer;

use crate::app::aside::Item;
use crate::app::geometry::Area;
use crate::app::{Focus, Model};
use crate::text::wrap::cells;
use crate::view::pen::Pen;
use crate::view::theme::{Role, Theme};

/// The least width of a part that stands beside another.
const BESIDE: u16 = 22;

/// Draws the panel.
pub fn draw(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) {
    if model.reader.open.is_none() {
        return;
    }
    let aside = &model.aside;
    let chosen = (model.focus == Focus::Aside).then_some(aside.at);
    let countries = Part {
        title: "COUNTRIES",
        number: "",
        items: &aside.countries,
        first: 0,
    };
    let people = Part {
        title: "PEOPLE",
        number: "said",
        items: &aside.people,
        first: aside.countries.len(),
    };
    let organisations = Part {
        title: "ORGANISATIONS",
        number: "said",
        items: &aside.organisations,
        first: aside.countries.len() + aside.people.len(),
    };
    let parts = [countries, people, organisations];
    // Countries and people keep their places in every article; organisations have a column of their own if they speak.
    let beside = if parts[2].items.is_empty() { 2 } else { 3 };
    let columns = match area.width / BESIDE {
        0 | 1 => 1,
        room => room.min(beside),
    };
    let width = area.width / columns;
    for column in 0..columns {
        let is_last = column + 1 == columns;
        let own = usize::from(column)..if is_last {
            parts.len()
        } else {
            usize::from(column) + 1
        };
        let mut lines = Vec::new();
        for part in &parts[own] {
            let more = part.lines();
            if !lines.is_empty() && !more.is_empty() {
                lines.push(Line::Gap);
            }
            lines.extend(more);
        }
        let x = area.x + column * width;
        // Two cells lie between two columns.
        let width = match (columns, is_last) {
            (1, _) => area.width,
            (_, true) => area.x + area.width - x - 1,
            (_, false) => width - 2,
        };
        draw_lines(&lines, chosen, theme, Area { x, width, ..area }, buffer);
    }
}

/// Countries, people or organisations.
struct Part<'a> {
    title: &'static str,
    /// What the numbers are.
    number: &'static str,
    items: &'a [Item],
    /// The number of the first item in the panel.
    first: usize,
}

/// One line of the panel.
enum Line<'a> {
    Gap,
    Title(&'static str, &'static str),
    Item(usize, &'a Item),
}

impl<'a> Part<'a> {
    fn lines(&self) -> Vec<Line<'a>> {
        if self.items.is_empty() {
            return Vec::new();
        }
        let items = self.items.iter().enumerate();
        let items = items.map(|(at, item)| Line::Item(self.first + at, item));
        std::iter::once(Line::Title(self.title, self.number))
            .chain(items)
            .collect()
    }
}

/// Draws the lines, moved so that the chosen one is seen.
fn draw_lines(
    lines: &[Line<'_>],
    chosen: Option<usize>,
    theme: Theme,
    area: Area,
    buffer: &mut Buffer,
) {
    let is_chosen = |line: &Line<'_>| matches!(line, Line::Item(at, _) if Some(*at) == chosen);
    let height = usize::from(area.height);
    let row_of_chosen = lines.iter().position(is_chosen).unwrap_or(0);
    let top = (row_of_chosen + 1).saturating_sub(height);
    for (row, line) in lines.iter().skip(top).take(height).enumerate() {
        let mut pen = Pen::new(buffer, theme, area, row as u16);
        match line {
            Line::Gap => {}
            Line::Title(title, number) => {
                put_both(&mut pen, title, number, Role::Title, Role::Quiet);
            }
            Line::Item(_, item) => {
                if is_chosen(line) {
                    pen.put(Theme::CURSOR, Role::Cursor);
                } else {
                    pen.skip(1);
                }
                let role = match item.voice {
                    Some(voice) => Role::Speaker(Some(voice)),
                    None => Role::Plain,
                };
                let number = if theme.ascii && item.number == "–" {
                    "-"
                } else {
                    &item.number
                };
                put_both(&mut pen, &item.name, number, role, Role::Plain);
            }
        }
    }
}

/// Writes a name on the left and a number on the right.
fn put_both(pen: &mut Pen<'_>, name: &str, number: &str, name_role: Role, number_role: Role) {
    let width = pen.room().saturating_sub(cells(number) + 1);
    pen.put_in(name, width, name_role).skip(1);
    pen.put(number, number_role);
}
