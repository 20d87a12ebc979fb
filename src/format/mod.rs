//! File formats: bytes in, drafts of articles and problems out. Nothing here opens a file.
//!
//! To add a format: copy `plain.rs` (the simplest), teach `sniff.rs` to recognise it by its content, and add its lines here.

mod decode;
mod html;
mod json;
mod lines;
mod markdown;
mod markup;
mod plain;
mod sniff;

use std::ops::{ControlFlow, Range};

use crate::article::Draft;

use decode::Head;

pub use decode::is_wide;
pub use lines::records as lines_with_records;
pub use sniff::{Kind, sniff};

/// What is known of the bytes before they are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hint<'a> {
    /// The file's name, for its ending only; content is believed first.
    pub name: &'a str,
    /// What the bytes are, if that is settled: a large file is recognised once and then read in blocks.
    pub kind: Option<Kind>,
    /// How many records of the same file were read before these bytes.
    pub records_before: u64,
    /// The beginning of the file, if these bytes are not.
    pub head: Option<&'a [u8]>,
}

/// A record that could not be read. The rest of the file is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which record of the file, counted from 1; `None` if it is the whole file.
    pub record: Option<u64>,
    /// What is wrong, as one sentence without a full stop.
    pub what: String,
}

/// What a record says, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which record of the file, counted from 1; `None` if the file is one article.
    pub number: Option<u64>,
    /// What it says of itself.
    pub draft: Draft,
    /// Which of the bytes were read for it: [`read_piece`] reads them again. `None` if they are not written as the text is.
    pub bytes: Option<Range<usize>>,
    /// True if nothing but this record stands in those bytes.
    pub is_alone: bool,
}

/// More names for the fields of a JSON record: the record's own name → ours (`title`, `body`, `date`, …).
pub type FieldNames = std::collections::BTreeMap<String, String>;

/// Takes what is read; breaks to stop the reading.
pub type Sink<'a> = dyn FnMut(Result<Record, Problem>) -> ControlFlow<()> + 'a;

/// Reads every record of `bytes` in order and gives each to `sink`. Fails never: what cannot be read is a [`Problem`].
/// Breaks as soon as `sink` breaks.
pub fn read(
    bytes: &[u8],
    hint: Hint<'_>,
    fields: &FieldNames,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    let kind = hint.kind.unwrap_or_else(|| sniff(bytes, hint.name));
    if let Kind::Other(what) = kind {
        return sink(Err(whole(what)));
    }
    let names = || json::Names::new(fields);
    // Who reads in blocks has looked at the first.
    let is_block = hint.kind.is_some();
    if kind == Kind::Lines && (is_block || !decode::is_wide(bytes)) {
        let head = Head::new(hint.head.unwrap_or(bytes));
        return lines::read(bytes, &head, hint.records_before, &names(), sink);
    }
    let Some(text) = decode::decode(bytes) else {
        return sink(Err(whole("is not text")));
    };
    let draft = match kind {
        Kind::Lines => {
            let bytes = text.as_bytes();
            let head = Head::new(bytes);
            return lines::read(bytes, &head, 0, &names(), &mut without_bytes(sink));
        }
        Kind::Json => {
            // A mark of the encoding is left out of the text.
            let start = bytes.len().saturating_sub(text.len());
            return if bytes[start..] == *text.as_bytes() {
                json::read(&text, start, &names(), sink)
            } else {
                json::read(&text, 0, &names(), &mut without_bytes(sink))
            };
        }
        Kind::Html => html::read(&text),
        Kind::Markdown => markdown::read(&text),
        _ => plain::read(&text),
    };
    sink(Ok(Record {
        number: None,
        draft,
        bytes: Some(0..bytes.len()),
        is_alone: true,
    }))
}

/// Reads the bytes of one record of many again, from a file that begins with `head`, and gives all that stands in them.
pub fn read_piece(bytes: &[u8], head: &[u8], fields: &FieldNames, sink: &mut dyn FnMut(Draft)) {
    // What could not be read was no record.
    let _ = lines::read_line(
        bytes,
        &Head::new(head),
        &json::Names::new(fields),
        &mut |draft, _| {
            sink(draft);
            ControlFlow::Continue(())
        },
    );
}

/// For a text that is not written as its bytes are.
fn without_bytes(sink: &mut Sink<'_>) -> impl FnMut(Result<Record, Problem>) -> ControlFlow<()> {
    |record| {
        sink(record.map(|record| Record {
            bytes: None,
            ..record
        }))
    }
}

/// A problem of the whole file.
fn whole(what: impl Into<String>) -> Problem {
    Problem {
        record: None,
        what: what.into(),
    }
}
