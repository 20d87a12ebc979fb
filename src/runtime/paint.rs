//! The difference of two buffers as the fewest bytes that are simple to make.
//!
//! Over a slow line every byte is waited for. `ratatui`'s own backend writes a position after each wide character, resets of
//! colour around each run and all blanks at the end of a row: for the same frames of `demo_data` at 80×24 this writer needs
//! 1,616 bytes for a page down instead of 2,178, 915 for a step with its preview instead of 1,296, 992 for a page of the
//! article instead of 1,671. `Buffer::diff` would take the end of a row apart before it could be seen to be blank.

use std::io::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The attributes that the theme uses, with their numbers.
const ATTRIBUTES: [(Modifier, u8); 5] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::REVERSED, 7),
];

/// The look of a cell: its colour and its attributes. The background is always the terminal's own.
type Look = (Color, Modifier);

const PLAIN: Look = (Color::Reset, Modifier::empty());

/// Appends to `out` what turns a terminal that shows `shown` into one that shows `next`; both are of one size.
pub fn paint(out: &mut Vec<u8>, shown: &Buffer, next: &Buffer) {
    let mut pen = Pen {
        out,
        look: PLAIN,
        at: None,
    };
    for y in 0..next.area().height {
        pen.paint_row(shown, next, y);
    }
    pen.set_look(PLAIN);
}

/// The terminal as far as it is known while bytes are made for it.
struct Pen<'a> {
    out: &'a mut Vec<u8>,
    look: Look,
    /// Where its cursor is.
    at: Option<(u16, u16)>,
}

impl Pen<'_> {
    fn paint_row(&mut self, shown: &Buffer, next: &Buffer, y: u16) {
        let width = next.area().width;
        let mut x = 0;
        // Writing on one half of a wide character spoils the other: up to here the terminal shows nobody knows what.
        let mut spoilt = 0;
        while x < width {
            let cell = &next[(x, y)];
            let after = (x + cells(cell)).min(width);
            if x < spoilt || (x..after).any(|x| shown[(x, y)] != next[(x, y)]) {
                if is_blank(cell) && rest_is_blank(next, x, y) {
                    self.move_to(x, y);
                    self.set_look(PLAIN);
                    self.out.extend_from_slice(b"\x1b[K");
                    return;
                }
                self.move_to(x, y);
                self.set_look(look_of(cell));
                self.out.extend_from_slice(cell.symbol().as_bytes());
                // At the right edge terminals disagree about where the cursor is.
                self.at = (after < width).then_some((after, y));
                let ends = (x..after).map(|x| x + cells(&shown[(x, y)]));
                spoilt = ends.fold(spoilt, u16::max);
            }
            x = after;
        }
    }

    /// Moves the terminal's cursor to column `x` of row `y`. Writing to memory cannot fail.
    fn move_to(&mut self, x: u16, y: u16) {
        let _ = match self.at {
            Some(place) if place == (x, y) => return,
            Some((from, row)) if row == y && from < x => write!(self.out, "\x1b[{}C", x - from),
            _ => write!(self.out, "\x1b[{};{}H", y + 1, x + 1),
        };
        self.at = Some((x, y));
    }

    fn set_look(&mut self, wanted: Look) {
        if self.look == wanted {
            return;
        }
        let (colour, attributes) = wanted;
        self.out.extend_from_slice(b"\x1b[");
        let mut numbers = Vec::new();
        // What only adds to the look before needs no reset.
        let adds = self.look.0 == Color::Reset || self.look.0 == colour;
        if !(adds && attributes.contains(self.look.1)) {
            numbers.push(0);
            self.look = PLAIN;
        }
        for (attribute, number) in ATTRIBUTES {
            if attributes.contains(attribute) && !self.look.1.contains(attribute) {
                numbers.push(number);
            }
        }
        if colour != self.look.0 {
            numbers.extend(number_of(colour));
        }
        self.look = wanted;
        if numbers != [0] {
            let numbers: Vec<String> = numbers.iter().map(u8::to_string).collect();
            self.out.extend_from_slice(numbers.join(";").as_bytes());
        }
        self.out.push(b'm');
    }
}

/// The number that sets one of the colours that the theme uses.
const fn number_of(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Red => 31,
        Color::Green => 32,
        Color::Blue => 34,
        Color::Magenta => 35,
        Color::Cyan => 36,
        _ => return None,
    })
}

/// How many columns a cell's symbol takes.
fn cells(cell: &Cell) -> u16 {
    UnicodeWidthStr::width(cell.symbol()).max(1) as u16
}

fn look_of(cell: &Cell) -> Look {
    (cell.fg, cell.modifier)
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && look_of(cell) == PLAIN
}

/// True if from column `x` on row `y` is blank, and long enough that clearing it is shorter than writing it.
fn rest_is_blank(buffer: &Buffer, x: u16, y: u16) -> bool {
    let width = buffer.area().width;
    x + 3 < width && (x..width).all(|x| is_blank(&buffer[(x, y)]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    const SIZE: Rect = Rect::new(0, 0, 12, 4);

    fn painted(shown: &Buffer, next: &Buffer) -> String {
        let mut out = Vec::new();
        paint(&mut out, shown, next);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_same_screen_costs_nothing() {
        let buffer = Buffer::with_lines(["whosaid", "首尔"]);
        assert_eq!(painted(&buffer, &buffer), "");
    }

    #[test]
    fn a_marker_that_moves_costs_two_cells() {
        let shown = Buffer::with_lines([">a", " b"]);
        let next = Buffer::with_lines([" a", ">b"]);
        assert_eq!(painted(&shown, &next), "\x1b[1;1H \x1b[2;1H>");
    }

    #[test]
    fn blanks_at_the_end_are_cleared() {
        let shown = Buffer::with_lines(["Seoul reviews"]);
        let next = Buffer::with_lines(["Seoul        "]);
        assert_eq!(painted(&shown, &next), "\x1b[1;7H\x1b[K");
    }

    /// Buffers of words in several looks, some wide.
    fn buffer() -> impl Strategy<Value = Buffer> {
        let word = prop_oneof!["[a-c ]{1,6}", "[首尔]{1,3}", Just("e\u{301}".to_owned())];
        let style = prop_oneof![
            Just(Style::new()),
            Just(Style::new().fg(Color::Red)),
            Just(Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD)),
            Just(Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)),
        ];
        let words = proptest::collection::vec((0u16..12, 0u16..4, word, style), 0..12);
        words.prop_map(|words| {
            let mut buffer = Buffer::empty(SIZE);
            for (x, y, word, style) in words {
                buffer.set_stringn(x, y, &word, (12 - x).into(), style);
            }
            // A narrow word may have cut a wide one in two; the view never does that.
            for y in 0..SIZE.height {
                let mut x = 0;
                while x < SIZE.width {
                    let wide = UnicodeWidthStr::width(buffer[(x, y)].symbol()) > 1;
                    if wide && x + 1 < SIZE.width {
                        buffer[(x + 1, y)].reset();
                    }
                    x += if wide { 2 } else { 1 };
                }
            }
            buffer
        })
    }

    /// Nine rows of words, many of them alike.
    fn tall_buffer() -> impl Strategy<Value = Buffer> {
        proptest::collection::vec("[a-c ]{6}", 9).prop_map(Buffer::with_lines)
    }

    /// What a terminal shows, cell by cell, with looks.
    fn seen(terminal: &vt100::Parser) -> Vec<(String, bool, vt100::Color)> {
        let mut cells = Vec::new();
        for y in 0..SIZE.height {
            for x in 0..SIZE.width {
                let cell = terminal.screen().cell(y, x).unwrap();
                let symbol = match cell.contents() {
                    "" => " ".to_owned(),
                    symbol => symbol.to_owned(),
                };
                // The colour of a blank cannot be seen.
                let colour = match symbol.as_str() {
                    " " if !cell.inverse() => vt100::Color::Default,
                    _ => cell.fgcolor(),
                };
                cells.push((symbol, cell.inverse(), colour));
            }
        }
        cells
    }

    proptest! {
        #[test]
        fn the_terminal_shows_the_next_screen(shown in buffer(), next in buffer()) {
            let empty = Buffer::empty(SIZE);
            let terminal = || {
                let (rows, columns) = (SIZE.height.try_into().unwrap(), SIZE.width.try_into().unwrap());
                vt100::Parser::new(rows, columns, 0)
            };
            let mut stepwise = terminal();
            stepwise.process(painted(&empty, &shown).as_bytes());
            stepwise.process(painted(&shown, &next).as_bytes());
            let mut at_once = terminal();
            at_once.process(painted(&empty, &next).as_bytes());
            prop_assert_eq!(seen(&stepwise), seen(&at_once));
        }

        #[test]
        fn rows_that_moved_end_where_they_belong(shown in tall_buffer(), lines in 1usize..5, is_up: bool) {
            let width = usize::from(shown.area().width);
            let mut next = shown.clone();
            let rows = &mut next.content[width..8 * width];
            if is_up { rows.rotate_left(lines * width) } else { rows.rotate_right(lines * width) }
            let empty = Buffer::empty(*shown.area());
            let mut terminal = vt100::Parser::new(9.try_into().unwrap(), 6.try_into().unwrap(), 0);
            terminal.process(painted(&empty, &shown).as_bytes());
            let mut now = shown.clone();
            let mut out = Vec::new();
            crate::runtime::scroll::scroll(&mut out, &mut now, &next);
            paint(&mut out, &now, &next);
            terminal.process(&out);
            let words: String = next.content.iter().map(Cell::symbol).collect();
            let rows = terminal.screen().rows(0, 6);
            let seen: Vec<String> = rows.map(|row| format!("{row:<6}")).collect();
            prop_assert_eq!(seen.concat(), words);
        }
    }
}
