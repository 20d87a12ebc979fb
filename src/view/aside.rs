//! The side panel: countries and people with their numbers, below each other or side by side.

use ratatui::buffer::Buffer;

use crate::app::aside::Item;
use crate::app::geometry::Area;
use crate::app::{Focus, Model};
use crate::text::wrap::cells;
use crate::view::pen::Pen;
use crate::view::theme::{Role, Theme};

/// From this width on countries and people stand side by side.
const SIDE_BY_SIDE: u16 = 44;

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
    if area.width >= SIDE_BY_SIDE {
        let half = area.width / 2;
        let left = Area {
            width: half - 2,
            ..area
        };
        let right = Area {
            x: area.x + half,
            width: area.width - half - 1,
            ..area
        };
        draw_lines(&countries.lines(), chosen, theme, left, buffer);
        draw_lines(&people.lines(), chosen, theme, right, buffer);
    } else {
        let mut lines = countries.lines();
        if !lines.is_empty() && !people.items.is_empty() {
            lines.push(Line::Gap);
        }
        lines.extend(people.lines());
        draw_lines(&lines, chosen, theme, area, buffer);
    }
}

/// Countries or people.
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
