//! The stems of country words in alphabetical order, and which of them a text begins with.
//!
//! A sorted list is built in a millisecond and asked once for each word. An automaton (Aho-Corasick) was tried before: it
//! took nine milliseconds for German and a second for the names of all languages.

use std::borrow::Cow;
use std::ops::Range;

/// Stems with what each of them stands for; a stem may be there several times.
#[derive(Debug)]
pub struct Stems<T> {
    /// In the order of their bytes; equal ones in the order in which they were added.
    sorted: Vec<(Cow<'static, str>, T)>,
    /// The [`head`] of each: most stems differ from the text in it, so that their letters are not looked at.
    heads: Vec<u64>,
    /// Where the stems with these first two bytes begin in `sorted`: most words of a text are done with after one look.
    first: Vec<usize>,
}

/// So few stems are compared one by one, which is quicker than to part them again at each letter.
const FEW: usize = 12;

impl<T> Stems<T> {
    /// The list of these stems, each of two bytes or more.
    #[must_use]
    pub fn new(mut stems: Vec<(Cow<'static, str>, T)>) -> Self {
        stems.retain(|(stem, _)| stem.len() >= 2);
        let mut keyed: Vec<_> = stems
            .into_iter()
            .map(|stem| (head(stem.0.as_bytes()), stem))
            .collect();
        // Heads are in the order of their stems, and compared sooner.
        keyed.sort_by(|(a, (one, _)), (b, (other, _))| a.cmp(b).then_with(|| one.cmp(other)));
        let (heads, stems): (Vec<u64>, Vec<(Cow<'static, str>, T)>) = keyed.into_iter().unzip();
        let mut first = vec![0; usize::from(u16::MAX) + 2];
        for (stem, _) in &stems {
            if let Some(start) = start(stem) {
                first[start + 1] += 1;
            }
        }
        for index in 1..first.len() {
            first[index] += first[index - 1];
        }
        Self {
            sorted: stems,
            heads,
            first,
        }
    }

    /// What the stems in `range` stand for.
    pub fn meanings(&self, range: Range<usize>) -> impl Iterator<Item = &T> {
        self.sorted[range].iter().map(|(_, meaning)| meaning)
    }

    /// Puts into `found` the stems that `text` begins with, the shortest first: their length and where they stand.
    pub fn begin(&self, text: &str, found: &mut Vec<(usize, Range<usize>)>) {
        found.clear();
        let bytes = text.as_bytes();
        let Some(start) = start(text) else {
            return;
        };
        let (mut low, mut high) = (self.first[start], self.first[start + 1]);
        if low == high {
            return;
        }
        let text = head(bytes);
        for length in 2..8 {
            if high - low <= FEW {
                break;
            }
            // The stems that end here stand before the longer ones: zeros follow them in their heads.
            let letter = |head: u64| head >> (56 - 8 * length) & 0xff;
            let whole = self.count(low..high, |head| letter(head) == 0);
            if whole > 0 {
                found.push((length, low..low + whole));
                low += whole;
            }
            let next = letter(text);
            low += self.count(low..high, |head| letter(head) < next);
            high = low + self.count(low..high, |head| letter(head) == next);
        }
        self.compare(bytes, low..high, found);
    }

    /// Adds the stems in `range` that `bytes` begins with, one after the other.
    fn compare(&self, bytes: &[u8], range: Range<usize>, found: &mut Vec<(usize, Range<usize>)>) {
        let text = head(bytes);
        for index in range {
            let known = self.heads[index];
            let letters = u64::BITS - known.trailing_zeros() / 8 * 8;
            if (known ^ text).leading_zeros() < letters {
                continue;
            }
            let stem = self.sorted[index].0.as_bytes();
            if !bytes.starts_with(stem) {
                continue;
            }
            match found.last_mut() {
                Some((length, equal)) if *length == stem.len() => equal.end = index + 1,
                _ => found.push((stem.len(), index..index + 1)),
            }
        }
    }

    /// How many heads at the front of `range` are so.
    fn count(&self, range: Range<usize>, is_so: impl Fn(u64) -> bool) -> usize {
        self.heads[range].partition_point(|head| is_so(*head))
    }
}

/// The first eight bytes as a number that is the greater, the later they are in the alphabet; zeros follow fewer.
fn head(bytes: &[u8]) -> u64 {
    let mut eight = [0; 8];
    let shared = bytes.len().min(eight.len());
    eight[..shared].copy_from_slice(&bytes[..shared]);
    u64::from_be_bytes(eight)
}

/// The first two bytes as a number.
fn start(text: &str) -> Option<usize> {
    let bytes = text.as_bytes().first_chunk::<2>()?;
    Some(usize::from(u16::from_be_bytes(*bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_with_all_its_stems() {
        let words = ["Niger", "Nigeria", "Guinea", "Niger", "Nil"];
        let stems = Stems::new(words.iter().map(|word| (Cow::from(*word), ())).collect());
        let mut found = Vec::new();
        for (text, lengths) in [
            ("Nigerias", vec![(5, 2), (7, 1)]),
            ("Niger", vec![(5, 2)]),
            ("Nige", vec![]),
            ("", vec![]),
            ("Österreich", vec![]),
        ] {
            stems.begin(text, &mut found);
            let found: Vec<_> = found.iter().map(|(n, range)| (*n, range.len())).collect();
            assert_eq!(found, lengths, "{text}");
        }
    }

    #[test]
    fn many_stems_that_begin_alike_are_parted_letter_by_letter() {
        let words = ('a'..='z').map(|letter| format!("Mar{letter}"));
        let words =
            words.chain(["Mar", "Ma", "Marokko", "Marokkan", "Marshallinseln"].map(str::to_owned));
        let stems = Stems::new(words.map(|word| (Cow::from(word), ())).collect());
        let mut found = Vec::new();
        for (text, wanted) in [
            ("Marokkos", vec![2, 3, 4, 7]),
            ("Marshallinseln", vec![2, 3, 4, 14]),
            ("Mar", vec![2, 3]),
            ("Ma", vec![2]),
            ("Me", vec![]),
        ] {
            stems.begin(text, &mut found);
            let lengths: Vec<_> = found.iter().map(|(length, _)| *length).collect();
            assert_eq!(lengths, wanted, "{text}");
        }
    }
}
