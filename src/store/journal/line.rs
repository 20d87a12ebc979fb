//! One line of the journal: `{"v":1,"n":12,"id":"9f…","op":{"op":"star","key":7,"on":true},"sum":"3c…"}`.
//!
//! The sum is over the bytes before `,"sum"`, so that a line is checked as it was written, whoever wrote it.

use serde::{Deserialize, Serialize};

use crate::user::Operation;

/// The version of the lines that we write.
const VERSION: u32 = 1;
/// What comes between the checked part of a line and its sum.
const BEFORE_SUM: &str = ",\"sum\":\"";
/// What comes after the sum.
const AFTER_SUM: &str = "\"}";

/// When an operation was made, without a clock: each one counts on from all that its maker had seen. Two that were made at
/// the same count are told apart by their id; the greater one is the later one for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// One more than the greatest count seen before.
    pub count: u64,
    /// A random number.
    pub id: u64,
}

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// An operation.
    Operation(Stamp, Operation),
    /// Something that a newer version of the program has written at this count. It is kept and means nothing to us.
    Newer(u64),
    /// Not what was written.
    Damaged,
}

#[derive(Serialize)]
struct Written<'a> {
    v: u32,
    n: u64,
    id: String,
    op: &'a Operation,
}

#[derive(Deserialize)]
struct Read {
    v: u32,
    n: u64,
    id: String,
    op: serde_json::Value,
}

/// The line for an operation, with its end.
pub fn write(stamp: Stamp, operation: &Operation) -> String {
    let written = Written {
        v: VERSION,
        n: stamp.count,
        id: format!("{:016x}", stamp.id),
        op: operation,
    };
    let object = serde_json::to_string(&written).expect("numbers and text have a JSON form");
    let checked = object.strip_suffix('}').expect("an object ends so");
    format!("{checked}{BEFORE_SUM}{:016x}{AFTER_SUM}\n", sum(checked))
}

/// What a line says; it is given without its end.
pub fn read(line: &[u8]) -> Line {
    intact(line).unwrap_or(Line::Damaged)
}

fn intact(line: &[u8]) -> Option<Line> {
    let line = std::str::from_utf8(line).ok()?;
    let (checked, rest) = line.rsplit_once(BEFORE_SUM)?;
    if rest.strip_suffix(AFTER_SUM)? != format!("{:016x}", sum(checked)) {
        return None;
    }
    let read: Read = serde_json::from_str(&format!("{checked}}}")).ok()?;
    let stamp = Stamp {
        count: read.n,
        id: u64::from_str_radix(&read.id, 16).ok()?,
    };
    match serde_json::from_value(read.op) {
        Ok(operation) if read.v == VERSION => Some(Line::Operation(stamp, operation)),
        _ => Some(Line::Newer(read.n)),
    }
}

/// FNV-1a: finds damage, keeps nobody out.
fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::article::Key;
    use crate::user::Session;

    const STAMP: Stamp = Stamp { count: 3, id: 255 };

    fn line() -> String {
        write(
            STAMP,
            &Operation::Star {
                key: Key(u64::MAX),
                on: true,
            },
        )
    }

    #[test]
    fn a_line_is_plain_json() {
        assert_eq!(
            line(),
            "{\"v\":1,\"n\":3,\"id\":\"00000000000000ff\",\
             \"op\":{\"op\":\"star\",\"key\":18446744073709551615,\"on\":true},\"sum\":\"0b5a53f78315d696\"}\n"
        );
    }

    #[test]
    fn what_a_newer_version_wrote_is_not_damage() {
        for checked in [
            "{\"v\":1,\"n\":9,\"id\":\"1\",\"op\":{\"op\":\"tag\",\"key\":1,\"tag\":\"x\"}",
            "{\"v\":2,\"n\":9,\"id\":\"1\",\"op\":[],\"more\":0",
        ] {
            let line = format!("{checked}{BEFORE_SUM}{:016x}{AFTER_SUM}", sum(checked));
            assert_eq!(read(line.as_bytes()), Line::Newer(9));
        }
    }

    proptest! {
        #[test]
        fn a_line_reads_back(words in ".*", path in ".*", count: u64, id: u64) {
            let session = Session { paths: vec![path], words, selected: Some(Key(id)) };
            let operation = Operation::Session(session);
            let stamp = Stamp { count, id };
            let line = write(stamp, &operation);
            prop_assert_eq!(line.matches('\n').count(), 1);
            prop_assert_eq!(read(line.trim_end().as_bytes()), Line::Operation(stamp, operation));
        }

        #[test]
        fn a_changed_byte_is_damage(place: prop::sample::Index, change in 1u8..) {
            let mut line = line().trim_end().as_bytes().to_vec();
            *place.get_mut(&mut line) ^= change;
            prop_assert_eq!(read(&line), Line::Damaged);
        }

        #[test]
        fn a_cut_line_is_damage(place: prop::sample::Index) {
            let line = line();
            let line = line.trim_end().as_bytes();
            prop_assert_eq!(read(&line[..place.index(line.len())]), Line::Damaged);
        }

        #[test]
        fn any_bytes_may_stand_in_a_line(bytes: Vec<u8>) {
            prop_assert_eq!(read(&bytes), Line::Damaged);
        }
    }
}
