//! Draws the model: pure, from a model to cells. What is drawn is decided in `app`, how it looks in [`theme`].

mod aside;
mod bars;
mod list;
mod page;
mod pen;
mod reader;
pub mod theme;
mod who;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::geometry::{Area, Panes};
use crate::view::pen::{Pen, make_safe};
use crate::view::theme::{Role, Theme};

/// Column and row of the terminal's cursor, where a line is typed.
pub type Cursor = Option<(u16, u16)>;

/// Draws all of `model`. The buffer is as large as the screen and empty.
pub fn draw(model: &Model, theme: Theme, buffer: &mut Buffer) -> Cursor {
    debug_assert_eq!(*buffer.area(), Rect::new(0, 0, model.size.0, model.size.1));
    let cursor = if let Some(panes) = model.panes() {
        draw_panes(model, theme, panes, buffer)
    } else {
        draw_too_small(model, theme, buffer);
        None
    };
    make_safe(buffer);
    cursor
}

fn draw_panes(model: &Model, theme: Theme, panes: Panes, buffer: &mut Buffer) -> Cursor {
    if let Some(page) = &model.page {
        page::draw(page, theme, Area::whole(model.size), buffer);
        return bars::draw_footer(model, theme, panes.footer, buffer);
    }
    if let Some(who) = model.seen_who() {
        let cursor = who::draw(model, who, theme, Area::whole(model.size), buffer);
        bars::draw_footer(model, theme, panes.footer, buffer);
        return cursor;
    }
    let filter = bars::draw_header(model, theme, panes.header, buffer);
    if let Some(area) = panes.list {
        list::draw(model, theme, area, buffer);
    }
    if let Some(area) = panes.reader {
        reader::draw(model, theme, area, buffer);
    }
    if let Some(area) = panes.aside {
        aside::draw(model, theme, area, buffer);
    }
    for area in panes.rules.into_iter().flatten() {
        draw_rule(theme, area, buffer);
    }
    let search = bars::draw_footer(model, theme, panes.footer, buffer);
    filter.or(search)
}

/// A thin line between two panes.
fn draw_rule(theme: Theme, area: Area, buffer: &mut Buffer) {
    let (upright, level) = theme.rules();
    let sign = if area.width == 1 { upright } else { level };
    for row in 0..area.height {
        let mut pen = Pen::new(buffer, theme, area, row);
        pen.put(&sign.repeat(area.width.into()), Role::Quiet);
    }
}

fn draw_too_small(model: &Model, theme: Theme, buffer: &mut Buffer) {
    let (width, height) = model.size;
    if width > 0 && height > 0 {
        Pen::new(buffer, theme, Area::whole(model.size), 0).put("too small", Role::Plain);
    }
}
