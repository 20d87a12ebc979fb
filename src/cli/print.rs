//! Standard output for people and for pipes: width and emphasis only where there is a terminal.
//!
//! Whatever is written here has been made safe before: article text when it was read, all else by [`clean::line`].

use std::borrow::Cow;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use crate::text::clean;
use crate::text::wrap::{cells, fitting};

/// Where a subcommand prints.
pub struct Out {
    to: BufWriter<Stdout>,
    /// Cells in a line of the terminal; `None` in a pipe, where nothing is cut.
    pub width: Option<usize>,
    /// True if words may be emphasised.
    pub colour: bool,
    /// True if only ASCII may be used for what is not the article's own text.
    pub ascii: bool,
    /// How many records were printed.
    pub printed: u64,
}

/// How words stand out on a terminal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Headlines and headings.
    Strong,
    /// Facts about an article, and what is not part of the story.
    Quiet,
    /// Somebody's words.
    Quoted,
}

impl Out {
    /// Standard output.
    pub fn new(colour: bool, ascii: bool) -> Self {
        let stdout = io::stdout();
        let width = stdout
            .is_terminal()
            .then(|| terminal_size::terminal_size().map_or(80, |(width, _)| width.0.into()));
        Self {
            to: BufWriter::new(stdout),
            width,
            colour,
            ascii,
            printed: 0,
        }
    }

    /// Prints `rows`, on a terminal under the names of the columns.
    pub fn table(
        &mut self,
        columns: &[(&str, Column)],
        mut rows: Vec<Vec<String>>,
    ) -> io::Result<()> {
        let (names, columns): (Vec<&str>, Vec<Column>) = columns.iter().copied().unzip();
        let has_head = self.width.is_some() && !rows.is_empty();
        if has_head {
            rows.insert(0, names.into_iter().map(str::to_owned).collect());
        }
        for (at, line) in table(&columns, &rows, self.width).iter().enumerate() {
            if has_head && at == 0 {
                writeln!(self, "{}", self.styled(line, Emphasis::Quiet))?;
            } else {
                writeln!(self, "{line}")?;
            }
        }
        Ok(())
    }

    /// `words` emphasised, if that is wanted.
    pub fn styled<'a>(&self, words: &'a str, emphasis: Emphasis) -> Cow<'a, str> {
        if !self.colour || words.is_empty() {
            return Cow::Borrowed(words);
        }
        let on = match emphasis {
            Emphasis::Strong => "1",
            Emphasis::Quiet => "2",
            Emphasis::Quoted => "36",
        };
        Cow::Owned(format!("\u{1b}[{on}m{words}\u{1b}[0m"))
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// How the cells of a column stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Words.
    Left,
    /// Numbers.
    Right,
    /// Words that give way where a terminal is too narrow.
    Wide,
}

/// In a pipe, a column is padded up to this width; longer words stand out of line rather than push all others away.
const WIDEST: usize = 60;
/// Between columns.
const GAP: usize = 2;

/// The lines of a table, with columns aligned; cut to `width` cells if it is given.
pub fn table(columns: &[Column], rows: &[Vec<String>], width: Option<usize>) -> Vec<String> {
    let mut widths: Vec<usize> = (0..columns.len())
        .map(|at| rows.iter().map(|row| cells(&row[at])).max().unwrap_or(0))
        .map(|longest| longest.min(WIDEST))
        .collect();
    if let Some(width) = width {
        make_room(columns, &mut widths, width);
    }
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for ((cell, column), &room) in row.iter().zip(columns).zip(&widths) {
            if room == 0 {
                continue;
            }
            let cell = match width {
                Some(_) => cut(cell, room),
                None => Cow::Borrowed(cell.as_str()),
            };
            if !line.is_empty() {
                line.push_str(&" ".repeat(GAP));
            }
            let pad = " ".repeat(room.saturating_sub(cells(&cell)));
            match column {
                Column::Right => line.extend([&pad, cell.as_ref()]),
                Column::Left | Column::Wide => line.extend([cell.as_ref(), &pad]),
            }
        }
        line.truncate(line.trim_end().len());
        line
    };
    rows.iter().map(line).collect()
}

/// Narrows the wide columns, the widest first, until a line fits.
fn make_room(columns: &[Column], widths: &mut [usize], width: usize) {
    const NARROWEST: usize = 8;
    let used = widths.iter().filter(|width| **width > 0).count();
    let gaps = GAP * used.saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > width {
        let widest = (0..columns.len())
            .filter(|&at| columns[at] == Column::Wide && widths[at] > NARROWEST)
            .max_by_key(|&at| widths[at]);
        match widest {
            Some(at) => widths[at] -= 1,
            None => return,
        }
    }
}

/// `text` in at most `width` cells, with an ellipsis where it was cut.
fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if cells(text) <= width {
        return Cow::Borrowed(text);
    }
    let kept = fitting(text, width.saturating_sub(1)).trim_end();
    Cow::Owned(format!("{kept}…"))
}

/// "1 article", "3 articles", "1,204 articles".
pub fn count(number: usize, one: &str, many: &str) -> String {
    let what = if number == 1 { one } else { many };
    format!("{} {what}", thousands(number))
}

/// A number with separators: 1,204.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A sentence for the user on standard error. Where even that is closed, nobody is there to be told.
pub fn complain(what: &str) {
    let _ = writeln!(io::stderr(), "whosaid: {}", clean::line(what));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        vec![
            row(["Tagesbote", "6", "Russland stellt Waffen in Aussicht"]),
            row(["東京新聞", "12", "Ein Pakt"]),
        ]
    }

    const COLUMNS: [Column; 3] = [Column::Left, Column::Right, Column::Wide];

    #[test]
    fn columns_are_aligned_by_cells_and_nothing_is_cut_in_a_pipe() {
        assert_eq!(
            table(&COLUMNS, &rows(), None),
            [
                "Tagesbote   6  Russland stellt Waffen in Aussicht",
                "東京新聞   12  Ein Pakt",
            ]
        );
    }

    #[test]
    fn a_narrow_terminal_cuts_the_wide_column() {
        assert_eq!(
            table(&COLUMNS, &rows(), Some(30)),
            ["Tagesbote   6  Russland stell…", "東京新聞   12  Ein Pakt"]
        );
    }

    #[test]
    fn numbers_have_separators() {
        assert_eq!(
            [0, 999, 1204, 1_234_567].map(thousands),
            ["0", "999", "1,204", "1,234,567"]
        );
    }
}
