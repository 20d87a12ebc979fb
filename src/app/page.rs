//! A page that lies over the panes: the help, or the records that were skipped.

use crate::app::command;
use crate::catalog::query::EXAMPLES;
use crate::text::Span;
use crate::text::wrap::{cells, wrap};

/// A page of two columns that can be scrolled.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// What the page is.
    pub title: String,
    /// Left and right column; a line without either is a gap.
    pub lines: Vec<(String, String)>,
    /// The line at the top.
    pub top: usize,
    /// How many lines can be seen.
    pub height: usize,
    /// Left and right column, not wrapped.
    rows: Vec<(String, String)>,
    /// The width of the left column.
    pub left: usize,
}

impl Page {
    /// The help, made from the table of commands.
    #[must_use]
    pub fn help() -> Self {
        let mut rows = Vec::new();
        let mut part = |name: &str, lines: Vec<(String, String)>| {
            if !name.is_empty() {
                rows.push((String::new(), String::new()));
                rows.push((String::new(), format!("{name}:")));
            }
            rows.extend(lines);
        };
        for (name, lines) in command::parts() {
            let line = |line: &command::Line| (line.keys.join(", "), line.doc.to_owned());
            part(name, lines.map(line).collect());
        }
        let owned = |&(left, right): &(&str, &str)| (left.to_owned(), right.to_owned());
        part("While typing", command::TYPING.iter().map(owned).collect());
        part("In the filter", EXAMPLES.iter().map(owned).collect());
        Self::new("Keys", rows)
    }

    /// The records that were skipped, one line each.
    #[must_use]
    pub fn problems(problems: &[String]) -> Self {
        let row = |problem: &String| (String::new(), problem.clone());
        let mut rows: Vec<_> = problems.iter().map(row).collect();
        if rows.is_empty() {
            rows.push((String::new(), "Every record could be read.".to_owned()));
        }
        Self::new("Skipped records", rows)
    }

    fn new(title: &str, rows: Vec<(String, String)>) -> Self {
        Self {
            title: title.to_owned(),
            rows,
            ..Self::default()
        }
    }

    /// Takes the size of the screen below the title.
    pub fn fit(&mut self, width: usize, height: usize) {
        self.height = height;
        let widest = self.rows.iter().map(|(left, _)| cells(left)).max();
        self.left = widest.unwrap_or(0).min(width / 3);
        let gap = if self.left == 0 { 0 } else { 2 };
        let right = width.saturating_sub(self.left + gap).max(1);
        let columns = |text: &str, width: usize| -> Vec<String> {
            let lines = wrap(text, Span::new(0, text.len()), width.max(1));
            lines
                .into_iter()
                .map(|line| line.of(text).trim_end().to_owned())
                .collect()
        };
        self.lines.clear();
        for (keys, doc) in &self.rows {
            let (keys, doc) = (columns(keys, self.left), columns(doc, right));
            for at in 0..keys.len().max(doc.len()).max(1) {
                let part = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
                self.lines.push((part(&keys), part(&doc)));
            }
        }
        self.scroll(0);
    }

    /// Moves the page by `lines`.
    pub fn scroll(&mut self, lines: isize) {
        let last = self.lines.len().saturating_sub(self.height);
        self.top = self.top.saturating_add_signed(lines).min(last);
    }

    /// How much of the page was seen, if it is longer than the screen.
    #[must_use]
    pub fn percent(&self) -> Option<usize> {
        let lines = self.lines.len();
        let seen = self.top + self.height;
        (lines > self.height).then(|| seen.min(lines) * 100 / lines)
    }
}
