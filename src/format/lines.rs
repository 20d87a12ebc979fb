//! JSONL: one JSON object a line. A record's number is its line.

use std::ops::{ControlFlow, Range};

use crate::article::Draft;
use crate::format::decode::{Head, decode_line};
use crate::format::json::{self, Names};
use crate::format::{Problem, Record, Sink};

/// Reads each line of `bytes`, which follow `lines_before` others. Each is decoded by itself, so that it says the same when
/// it is read alone.
pub fn read(
    bytes: &[u8],
    head: &Head<'_>,
    lines_before: u64,
    names: &Names,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    records(bytes).try_for_each(|(index, range)| {
        let number = Some(lines_before + index + 1);
        let line = &bytes[range.clone()];
        let flow = read_line(line, head, names, &mut |draft, is_alone| {
            sink(Ok(Record {
                number,
                draft,
                bytes: Some(range.clone()),
                is_alone,
            }))
        });
        flow.unwrap_or_else(|what| {
            sink(Err(Problem {
                record: number,
                what,
            }))
        })
    })
}

/// The lines of `bytes` that hold something: how many others are before each, and where it is, without what stands around the
/// record.
pub fn records(bytes: &[u8]) -> impl Iterator<Item = (u64, Range<usize>)> {
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]);
    (0..).zip(ends).filter_map(move |(index, end)| {
        let inside = trimmed(&bytes[start..end]);
        let range = start + inside.start..start + inside.end;
        start = end + 1;
        let is_something = !matches!(&bytes[range.clone()], b"" | b"[" | b"]");
        is_something.then_some((index, range))
    })
}

/// Where the record in `line` is.
fn trimmed(line: &[u8]) -> Range<usize> {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let around = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0;
    let count = |line: &[u8]| line.iter().take_while(|byte| around(byte)).count();
    let mut start = count(line);
    while line[start..].starts_with(MARK) {
        start += MARK.len();
        start += count(&line[start..]);
    }
    let back = |line: &[u8]| line.iter().rev().take_while(|byte| around(byte)).count();
    let mut end = line.len() - back(&line[start..]);
    // Some tools write an array with a record a line.
    if line[start..end].ends_with(b",") {
        end -= 1;
    }
    start..end
}

/// Gives every draft in one line, and whether it is the only thing there; what is wrong if there is none.
pub fn read_line(
    line: &[u8],
    head: &Head<'_>,
    names: &Names,
    sink: &mut dyn FnMut(Draft, bool) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, String> {
    let text = decode_line(line, head).ok_or("is not text")?;
    let values = json::parse_all(&text)?;
    let is_one = values.len() == 1;
    let mut found = false;
    let flow = values.into_iter().try_for_each(|value| {
        json::records(value, names, &mut |draft, is_whole| {
            found = true;
            sink(draft, is_one && is_whole)
        })
    });
    if found {
        Ok(flow)
    } else {
        Err(json::NOTHING.to_owned())
    }
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
