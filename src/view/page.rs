//! A page over all: the help, the records that were skipped.

use ratatui::buffer::Buffer;

use crate::app::geometry::Area;
use crate::app::page::Page;
use crate::view::pen::Pen;
use crate::view::theme::{Role, Theme};

/// Draws the page between the first line of the screen and the last.
pub fn draw(page: &Page, theme: Theme, area: Area, buffer: &mut Buffer) {
    let title = Area { height: 1, ..area };
    Pen::new(buffer, theme, title, 0)
        .skip(1)
        .put(&page.title, Role::Title);
    let body = Area {
        y: area.y + 1,
        height: area.height.saturating_sub(2),
        ..area
    };
    let lines = page.lines.iter().skip(page.top);
    for (row, (left, right)) in lines.take(body.height.into()).enumerate() {
        let mut pen = Pen::new(buffer, theme, body, row as u16);
        if page.left > 0 {
            pen.put_in(left, page.left, Role::Key).skip(2);
        }
        let role = if left.is_empty() && right.ends_with(':') {
            Role::Title
        } else {
            Role::Plain
        };
        pen.put(right, role);
    }
}
