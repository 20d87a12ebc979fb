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

use std::ops::ControlFlow;

use crate::article::Draft;

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
}

/// A record that could not be read. The rest of the file is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which record of the file, counted from 1; `None` if it is the whole file.
    pub record: Option<u64>,
    /// What is wrong, as one sentence without a full stop.
    pub what: String,
}

/// A draft and which record of the file it is (`None`: the file is one article).
pub type Record = (Option<u64>, Draft);

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
    let Some(text) = decode::decode(bytes) else {
        return sink(Err(whole("is not text")));
    };
    let draft = match kind {
        Kind::Json => return json::read(&text, &json::Names::new(fields), sink),
        Kind::Lines => {
            let names = json::Names::new(fields);
            return lines::read(&text, hint.records_before, &names, sink);
        }
        Kind::Html => html::read(&text),
        Kind::Markdown => markdown::read(&text),
        _ => plain::read(&text),
    };
    sink(Ok((None, draft)))
}

/// A problem of the whole file.
fn whole(what: impl Into<String>) -> Problem {
    Problem {
        record: None,
        what: what.into(),
    }
}
