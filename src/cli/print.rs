//! Standard output for people and for pipes: width and emphasis only where there is a terminal.
//!
//! Whatever is written here has been made safe before: article text when it was read, all else by [`clean::line`].

use std::borrow::Cow;
use std::io::{self, BufWriter, IsTerminal, Stdout, Write};

use unicode_segmentation::UnicodeSegmentation;

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

    /// Prints `rows` under the names of the columns, if there are any rows.
    pub fn table(
        &mut self,
        columns: &[(&str, Column)],
        mut rows: Vec<Vec<String>>,
    ) -> io::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let (names, columns): (Vec<&str>, Vec<Column>) = columns.iter().copied().unzip();
        rows.insert(0, names.into_iter().map(str::to_owned).collect());
        let lines = table(&columns, &rows, self.width);
        writeln!(self, "{}", self.styled(&lines[0], Emphasis::Quiet))?;
        lines[1..]
            .iter()
            .try_for_each(|line| writeln!(self, "{line}"))
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
    /// Words that give way where a terminal is too narrow: their end is cut.
    Wide,
    /// Paths, which give way before words do: their beginning is cut.
    Path,
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
                Some(_) => cut(cell, room, *column),
                None => Cow::Borrowed(cell.as_str()),
            };
            if !line.is_empty() {
                line.push_str(&" ".repeat(GAP));
            }
            let pad = " ".repeat(room.saturating_sub(cells(&cell)));
            match column {
                Column::Right => line.extend([&pad, cell.as_ref()]),
                Column::Left | Column::Wide | Column::Path => line.extend([cell.as_ref(), &pad]),
            }
        }
        line.truncate(line.trim_end().len());
        line
    };
    rows.iter().map(line).collect()
}

/// Narrows columns, the widest first, until a line fits: paths down to a file's name, then words.
fn make_room(columns: &[Column], widths: &mut [usize], width: usize) {
    const NARROWEST: [(Column, usize); 3] =
        [(Column::Path, 24), (Column::Wide, 24), (Column::Path, 8)];
    let used = widths.iter().filter(|width| **width > 0).count();
    let gaps = GAP * used.saturating_sub(1);
    for (column, narrowest) in NARROWEST {
        while widths.iter().sum::<usize>() + gaps > width {
            let widest = (0..columns.len())
                .filter(|&at| columns[at] == column && widths[at] > narrowest)
                .max_by_key(|&at| widths[at]);
            match widest {
                Some(at) => widths[at] -= 1,
                None => break,
            }
        }
    }
}

/// `text` in at most `width` cells, with an ellipsis where it was cut.
fn cut(text: &str, width: usize, column: Column) -> Cow<'_, str> {
    if cells(text) <= width {
        return Cow::Borrowed(text);
    }
    let room = width.saturating_sub(1);
    if column == Column::Path {
        let end = text
            .grapheme_indices(true)
            .map(|(at, _)| &text[at..])
            .find(|rest| cells(rest) <= room);
        return Cow::Owned(format!("…{}", end.unwrap_or_default()));
    }
    Cow::Owned(format!("{}…", fitting(text, room).trim_end()))
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
            table(&COLUMNS, &rows(), Some(40)),
            [
                "Tagesbote   6  Russland stellt Waffen i…",
                "東京新聞   12  Ein Pakt"
            ]
        );
    }

    #[test]
    fn a_path_gives_way_before_words_and_keeps_its_end() {
        let rows = ["A headline of thirty cells", "Short"]
            .map(|headline| vec![headline.to_owned(), format!("archive/2024/{headline}.txt")]);
        assert_eq!(
            table(&[Column::Wide, Column::Path], &rows, Some(54)),
            [
                "A headline of thirty cells  …dline of thirty cells.txt",
                "Short                       archive/2024/Short.txt",
            ]
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
