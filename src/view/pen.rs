//! Writes words into cells: cut to their room, invisible characters left out.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::geometry::Area;
use crate::text::clean::{is_safe, visible};
use crate::text::wrap::{cells, fitting};
use crate::view::theme::{Role, Theme};

/// A place in the buffer that words are written to, from left to right.
pub struct Pen<'a> {
    buffer: &'a mut Buffer,
    theme: Theme,
    x: u16,
    y: u16,
    /// The column after the last.
    end: u16,
}

impl<'a> Pen<'a> {
    /// A pen at the beginning of row `row` of `area`; it stops at the end of the row.
    pub fn new(buffer: &'a mut Buffer, theme: Theme, area: Area, row: u16) -> Self {
        Self {
            buffer,
            theme,
            x: area.x,
            y: area.y + row.min(area.height.saturating_sub(1)),
            end: if row < area.height {
                area.x + area.width
            } else {
                area.x
            },
        }
    }

    /// How many cells are left.
    #[must_use]
    pub fn room(&self) -> usize {
        self.end.saturating_sub(self.x).into()
    }

    /// The column of the next letter.
    #[must_use]
    pub const fn column(&self) -> u16 {
        self.x
    }

    /// Column and row of the next letter.
    #[must_use]
    pub fn position(&self) -> (u16, u16) {
        (self.x.min(self.end.saturating_sub(1)), self.y)
    }

    /// Writes `words`, as much as there is room for.
    pub fn put(&mut self, words: &str, role: Role) -> &mut Self {
        self.put_styled(words, self.theme.style(role))
    }

    /// Writes `words` in a style of the theme.
    pub fn put_styled(&mut self, words: &str, style: Style) -> &mut Self {
        let words = visible(words);
        let room = self.room();
        let (x, _) = self.buffer.set_stringn(self.x, self.y, &words, room, style);
        self.x = x.min(self.end);
        self
    }

    /// Writes `words` into `width` cells; what has no room is told by a sign, what is left over stays empty.
    pub fn put_in(&mut self, words: &str, width: usize, role: Role) -> &mut Self {
        let start = self.x;
        let width = width.min(self.room());
        self.put(&shortened(words, width, self.theme.more()), role);
        self.go(start + width as u16)
    }

    /// Moves to a column.
    pub fn go(&mut self, column: u16) -> &mut Self {
        self.x = column.min(self.end);
        self
    }

    /// Leaves `cells` empty.
    pub fn skip(&mut self, cells: usize) -> &mut Self {
        self.go(self.x.saturating_add(cells as u16))
    }
}

/// `words` in at most `width` cells, with the sign `more` at the end if they have no room.
#[must_use]
pub fn shortened(words: &str, width: usize, more: &str) -> String {
    if cells(words) <= width {
        return words.to_owned();
    }
    let kept = fitting(words, width.saturating_sub(cells(more)));
    format!("{}{}", kept.trim_end(), fitting(more, width))
}

/// The last barrier: whatever got into the cells, nothing leaves for the terminal that could command it, reorder a line or
/// reach over it.
pub fn make_safe(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol();
        if symbol.len() == 1 && symbol.as_bytes()[0] >= b' ' && symbol.as_bytes()[0] != 0x7f {
            continue;
        }
        let is_one = symbol.graphemes(true).count() <= 1;
        if !is_one || symbol.len() > LONGEST || !symbol.chars().all(is_safe) {
            cell.set_symbol("\u{fffd}");
        }
    }
}

/// No letter with all its marks needs more bytes.
const LONGEST: usize = 64;

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;

    use super::*;

    #[test]
    fn what_has_no_room_is_told_by_a_sign() {
        assert_eq!(shortened("Seoul reviews", 13, "…"), "Seoul reviews");
        assert_eq!(shortened("Seoul reviews", 7, "…"), "Seoul…");
        assert_eq!(shortened("首尔重新", 5, "…"), "首尔…");
        assert_eq!(shortened("Seoul", 0, "…"), "");
    }

    #[test]
    fn no_cell_can_command_the_terminal() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        let zalgo = format!("e{}", "\u{301}".repeat(100));
        for (x, symbol) in ["\u{1b}", "\u{9b}", "\u{202e}", "a\nb", &zalgo, "ü"]
            .into_iter()
            .enumerate()
        {
            buffer[(x as u16, 0)].set_symbol(symbol);
        }
        make_safe(&mut buffer);
        let symbols: Vec<&str> = buffer
            .content
            .iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        assert_eq!(
            symbols,
            [
                "\u{fffd}", "\u{fffd}", "\u{fffd}", "\u{fffd}", "\u{fffd}", "ü"
            ]
        );
    }
}
