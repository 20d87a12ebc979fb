//! Rows that only moved up or down are moved by the terminal itself: a line down in an article of `demo_data` at 80×24 takes
//! 156 bytes instead of 1,028.
//!
//! This helps where a pane is as wide as the screen. Panes side by side cannot move alone: few terminals know columns.

use std::io::Write as _;

use ratatui::buffer::{Buffer, Cell};

/// So many rows must be saved for it to be worth while.
const WORTH: usize = 4;
/// Rows are looked for so many lines away: what a few coalesced keys move. A page has nothing left to move.
const FARTHEST: u16 = 6;

/// Rows that moved: those from `top` up to, not including, `bottom` by `lines`, up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Move {
    top: u16,
    bottom: u16,
    lines: u16,
    is_up: bool,
}

/// Moves the rows that moved between `shown` and `next`, on the terminal by what is appended to `out`, and in `shown`.
/// The terminal's look is plain; its cursor is anywhere afterwards.
pub fn scroll(out: &mut Vec<u8>, shown: &mut Buffer, next: &Buffer) {
    let Some(found) = find(shown, next) else {
        return;
    };
    let Move {
        top,
        bottom,
        lines,
        is_up,
    } = found;
    let letter = if is_up { 'M' } else { 'L' };
    // Only inside the rows: delete or insert lines at the first of them. Every terminal knows these, unlike scrolling.
    // Writing to memory cannot fail.
    let _ = write!(
        out,
        "\x1b[{};{bottom}r\x1b[{};1H\x1b[{lines}{letter}\x1b[r",
        top + 1,
        top + 1
    );
    let width = usize::from(shown.area().width);
    let (from, to) = (usize::from(top) * width, usize::from(bottom) * width);
    let moved = usize::from(lines) * width;
    let rows = &mut shown.content[from..to];
    if is_up {
        rows.rotate_left(moved);
        let kept = rows.len() - moved;
        rows[kept..].fill(Cell::EMPTY);
    } else {
        rows.rotate_right(moved);
        rows[..moved].fill(Cell::EMPTY);
    }
}

/// The move that saves the most rows, if one is worth while.
fn find(shown: &Buffer, next: &Buffer) -> Option<Move> {
    let moves = (1..=FARTHEST).flat_map(|lines| [(lines, true), (lines, false)]);
    moves
        .filter_map(|(lines, is_up)| longest(shown, next, lines, is_up))
        .max_by_key(|(saved, _)| *saved)
        .filter(|(saved, _)| *saved >= WORTH)
        .map(|(_, found)| found)
}

/// The longest run of rows that moved by `lines`, and how many of them would have to be drawn otherwise.
fn longest(shown: &Buffer, next: &Buffer, lines: u16, is_up: bool) -> Option<(usize, Move)> {
    let height = next.area().height;
    let mut best = None;
    let mut begun = None;
    let mut saved = 0;
    // One row past the last, to end the run that reaches the edge.
    for y in 0..=height {
        let source = if is_up {
            y.checked_add(lines)
        } else {
            y.checked_sub(lines)
        };
        let source = source.filter(|source| *source < height && y < height);
        if source.is_some_and(|source| row(shown, source) == row(next, y)) {
            begun.get_or_insert(y);
            saved += usize::from(row(shown, y) != row(next, y));
        } else if let Some(first) = begun.take() {
            let (top, bottom) = if is_up {
                (first, y + lines)
            } else {
                (first - lines, y)
            };
            let found = Move {
                top,
                bottom,
                lines,
                is_up,
            };
            if best.is_none_or(|(most, _)| saved > most) {
                best = Some((saved, found));
            }
            saved = 0;
        }
    }
    best
}

fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area().width);
    let start = usize::from(y) * width;
    &buffer.content[start..start + width]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn buffer(rows: &[&str]) -> Buffer {
        Buffer::with_lines(rows.iter().copied())
    }

    #[test]
    fn rows_that_moved_up_are_deleted_away_above_them() {
        let shown = buffer(&["head", "a", "b", "c", "d", "e", "foot"]);
        let next = buffer(&["head", "b", "c", "d", "e", "f", "foot"]);
        let mut now = shown.clone();
        let mut out = Vec::new();
        scroll(&mut out, &mut now, &next);
        assert_eq!(out, b"\x1b[2;6r\x1b[2;1H\x1b[1M\x1b[r");
        assert_eq!(now, buffer(&["head", "b", "c", "d", "e", "    ", "foot"]));
    }

    #[test]
    fn few_rows_are_drawn_again() {
        let shown = buffer(&["a", "b", "c", "x"]);
        let mut now = shown.clone();
        let mut out = Vec::new();
        scroll(&mut out, &mut now, &buffer(&["b", "c", "d", "x"]));
        assert!(out.is_empty());
        assert_eq!(now, shown);
    }
}
