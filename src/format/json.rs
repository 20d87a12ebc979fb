//! JSON in every shape that archives come in: an object, an array, several values one after another, a list inside an
//! object. A broken record costs that record.
//!
//! What the fields of a record mean stands in [`fields`].

mod fields;
mod scan;

use std::ops::ControlFlow;

use serde_json::{Map, Value};

use crate::article::Draft;
use crate::format::{Problem, Record, Sink};

pub use fields::Names;

/// What is said of a record without words.
pub const NOTHING: &str = "has neither a text nor a headline in a field that is known";

/// Objects that hold a list of articles hold it under one of these.
const LISTS: [&str; 14] = [
    "articles",
    "items",
    "docs",
    "documents",
    "results",
    "entries",
    "posts",
    "news",
    "stories",
    "records",
    "data",
    "hits",
    "response",
    "list",
];

/// Reads every record of `text`, before which are so many bytes that are not part of it.
pub fn read(
    text: &str,
    bytes_before: usize,
    names: &Names,
    sink: &mut Sink<'_>,
) -> ControlFlow<()> {
    let mut number = 0;
    let mut values = scan::Values::new(text).peekable();
    while let Some((start, raw)) = values.next() {
        let value = match parse(raw) {
            Ok(value) => value,
            Err(what) => {
                number += 1;
                sink(Err(Problem {
                    record: Some(number),
                    what,
                }))?;
                continue;
            }
        };
        // A file with one object is one article, not a list of one.
        let alone = number == 0 && values.peek().is_none() && !text.trim_start().starts_with('[');
        let single = alone
            && value
                .as_object()
                .is_some_and(|object| list_in(object).is_none());
        let before = number;
        let start = bytes_before + start;
        records(value, names, &mut |draft, is_alone| {
            number += 1;
            sink(Ok(Record {
                number: (!single).then_some(number),
                draft,
                bytes: Some(start..start + raw.len()),
                is_alone,
            }))
        })?;
        if number == before {
            number += 1;
            let record = (!single).then_some(number);
            sink(Err(Problem {
                record,
                what: NOTHING.to_owned(),
            }))?;
        }
    }
    if number == 0 {
        sink(Err(Problem {
            record: None,
            what: "holds no articles".to_owned(),
        }))?;
    }
    ControlFlow::Continue(())
}

/// One value; if it breaks the rules of JSON only a little, it is mended first.
pub fn parse(raw: &str) -> Result<Value, String> {
    // serde_json stops at 128 levels of nesting, so that no record can overflow the stack.
    serde_json::from_str(raw).or_else(|error| {
        serde_json::from_str(&scan::mended(raw)).map_err(|_| {
            if error.is_eof() {
                "is cut off".to_owned()
            } else {
                format!("is not valid JSON ({error})")
            }
        })
    })
}

/// The values in `raw`, of which some tools write several on a line; what is wrong, if that is not all there is.
pub fn parse_all(raw: &str) -> Result<Vec<Value>, String> {
    parse(raw).map(|value| vec![value]).or_else(|what| {
        let values: Result<Vec<Value>, String> =
            scan::Values::new(raw).map(|(_, raw)| parse(raw)).collect();
        values.ok().filter(|values| values.len() > 1).ok_or(what)
    })
}

/// Gives the draft of every record in `value`: itself (then it is told that this is all), or those in the list that it holds.
pub fn records(
    value: Value,
    names: &Names,
    sink: &mut dyn FnMut(Draft, bool) -> ControlFlow<()>,
) -> ControlFlow<()> {
    match value {
        Value::Array(list) => {
            for value in list {
                records(value, names, &mut |draft, _| sink(draft, false))?;
            }
            ControlFlow::Continue(())
        }
        Value::Object(mut object) => {
            if let Some(Value::Object(source)) = object.get_mut("_source") {
                // A hit of a search engine: the record is inside, its identifier outside.
                let mut source = std::mem::take(source);
                if let Some(id) = object.remove("_id") {
                    source.entry("_id").or_insert(id);
                }
                object = source;
            }
            if let Some(key) = list_in(&object) {
                let list = object.remove(&key).unwrap_or_default();
                // The name of a feed is the outlet of its items.
                let outlet = fields::feed(&object);
                return records(list, names, &mut |mut draft, _| {
                    draft.outlet = draft.outlet.or_else(|| outlet.clone());
                    sink(draft, false)
                });
            }
            if let Some(draft) = names.draft(&object) {
                return sink(draft, true);
            }
            // Identifiers with their articles: {"a1": {…}, "a2": {…}}.
            for (id, inner) in object {
                if let Value::Object(inner) = inner
                    && let Some(mut draft) = names.draft(&inner)
                {
                    draft.id = draft.id.or(Some(id));
                    sink(draft, false)?;
                }
            }
            ControlFlow::Continue(())
        }
        _ => ControlFlow::Continue(()),
    }
}

/// The key of the list of articles in `object`, if that is what it is for.
fn list_in(object: &Map<String, Value>) -> Option<String> {
    let holds = |value: &Value| match value {
        Value::Array(list) => list.first().is_some_and(Value::is_object),
        Value::Object(inner) => list_in(inner).is_some(),
        _ => false,
    };
    let has_text = |key: &str| {
        object
            .get(key)
            .is_some_and(|value| value.as_str().is_some_and(|text| text.len() > 1))
    };
    if [
        "text",
        "body",
        "content",
        "maintext",
        "article",
        "content_html",
        "content_text",
    ]
    .iter()
    .any(|key| has_text(key))
    {
        return None;
    }
    LISTS
        .iter()
        .find(|key| object.get(**key).is_some_and(holds))
        .map(|key| (*key).to_owned())
}
