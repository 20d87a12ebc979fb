//! JSONL: one JSON object a line. A record's number is its line.

use std::ops::ControlFlow;

use crate::format::json::{self, Names};
use crate::format::{Problem, Sink};

/// Reads each line of `text`, which follows `lines_before` others.
pub fn read(text: &str, lines_before: u64, names: &Names, sink: &mut Sink<'_>) -> ControlFlow<()> {
    for (number, line) in (lines_before + 1..).zip(text.split('\n')) {
        let line = line.trim_matches(|c: char| c.is_whitespace() || c == '\0' || c == '\u{feff}');
        // Some tools write an array with a record a line.
        let line = line.strip_suffix(',').unwrap_or(line);
        if line.is_empty() || line == "[" || line == "]" {
            continue;
        }
        let mut found = false;
        let flow = match json::parse_all(line) {
            Ok(values) => values.into_iter().try_for_each(|value| {
                json::records(value, names, &mut |draft| {
                    found = true;
                    sink(Ok((Some(number), draft)))
                })
            }),
            Err(what) => {
                found = true;
                sink(Err(Problem {
                    record: Some(number),
                    what,
                }))
            }
        };
        flow?;
        if !found {
            sink(Err(Problem {
                record: Some(number),
                what: json::NOTHING.to_owned(),
            }))?;
        }
    }
    ControlFlow::Continue(())
}

/// True if `text`, which begins a file, has a whole object on its first line and another one below.
#[must_use]
pub fn looks_like_lines(text: &str) -> bool {
    let mut lines = text
        .split('\n')
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else {
        return false;
    };
    first.starts_with('{') && first.ends_with('}') && second.starts_with('{')
}
