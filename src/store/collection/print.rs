//! Hashes by which records are known again: fast enough for a gigabyte a second, and the same on every machine.
//!
//! They stand in the catalog, which is worth nothing, so they may change together with its version.

use crate::article::Draft;
use crate::format::Record;

/// Four lanes, so that one multiplication need not wait for the other.
const LANES: usize = 4;
/// An odd number with its bits well spread: to multiply by it loses nothing.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of `bytes`. Every change within eight bytes changes it; any other change all but surely.
#[must_use]
pub fn of(bytes: &[u8]) -> u64 {
    let mut lanes = [1, 2, 3, 4];
    let (blocks, rest) = bytes.as_chunks::<{ 8 * LANES }>();
    for block in blocks {
        let (eights, _) = block.as_chunks();
        for (lane, eight) in lanes.iter_mut().zip(eights) {
            *lane = add(*lane, u64::from_le_bytes(*eight));
        }
    }
    let mut hash = lanes.into_iter().fold(bytes.len() as u64, add);
    let (eights, rest) = rest.as_chunks();
    for eight in eights {
        hash = add(hash, u64::from_le_bytes(*eight));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let hash = add(add(hash, u64::from_le_bytes(last)), 0);
    hash ^ (hash >> 32)
}

/// The hash by which `record`, which was read from `bytes`, is known again.
#[must_use]
pub fn of_record(record: &Record, bytes: &[u8]) -> u64 {
    match &record.bytes {
        Some(range) if record.is_alone => of(&bytes[range.clone()]),
        _ => of_draft(&record.draft),
    }
}

/// The hash of all that a record says.
#[must_use]
pub fn of_draft(draft: &Draft) -> u64 {
    let Draft {
        id,
        title,
        body,
        date,
        author,
        outlet,
        url,
        language,
    } = draft;
    let fields = [id, title, date, author, outlet, url, language];
    let fields = fields.into_iter().map(|field| match field {
        Some(words) => of(words.as_bytes()),
        None => 0,
    });
    fields.fold(of(body.as_bytes()), add)
}

/// `hash` with eight bytes more. Nothing of either is lost.
fn add(hash: u64, eight: u64) -> u64 {
    (hash ^ eight).wrapping_mul(SPREAD).rotate_left(29)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_not_taken_for_each_other() {
        let draft = |title: Option<&str>, url: Option<&str>| Draft {
            title: title.map(str::to_owned),
            url: url.map(str::to_owned),
            ..Draft::default()
        };
        let prints = [
            draft(None, None),
            draft(Some(""), None),
            draft(Some("x"), None),
            draft(None, Some("x")),
        ]
        .map(|draft| of_draft(&draft));
        let different: std::collections::HashSet<u64> = prints.into();
        assert_eq!(different.len(), prints.len());
    }

    proptest! {
        #[test]
        fn a_changed_byte_changes_the_print(
            bytes in prop::collection::vec(any::<u8>(), 1..200),
            at in any::<prop::sample::Index>(),
            change in 1..=255u8,
        ) {
            let mut other = bytes.clone();
            *at.get_mut(&mut other) ^= change;
            prop_assert_ne!(of(&bytes), of(&other));
        }

        #[test]
        fn zeros_count(zeros in 0..100usize) {
            prop_assert_ne!(of(&vec![0; zeros]), of(&vec![0; zeros + 1]));
        }
    }
}
