//! How the names of countries begin in all languages: enough to know of most short texts that they name none, a hundred times
//! sooner than all names are compiled.

use crate::text::word::{Shape, Word};

/// How many bytes of a name are looked at.
const LONGEST: usize = 8;

/// The fewest bytes of a name that is believed in a text of unknown language.
const SHORTEST: usize = 4;

/// How many places there are for beginnings, of which three in four stay free.
const PLACES: usize = 1 << 17;

/// The first bytes of names, or all of a short one, as they are written in a text.
pub struct Openings {
    /// The hash of one in each place that is taken.
    places: Vec<u32>,
    /// A bit for each first four bytes, as far as [`place_of_four`] tells them apart: nearly all words are done with here.
    fours: Vec<u64>,
}

/// How many places there are for the first four bytes.
const FOURS: usize = 1 << 17;

/// The number and the bit of the first four bytes.
fn place_of_four(opening: [u8; LONGEST]) -> (usize, u64) {
    let [one, two, three, four, ..] = opening;
    let hash = u32::from_le_bytes([one, two, three, four]).wrapping_mul(0x9e37_79b1);
    let place = (hash >> (u32::BITS - FOURS.ilog2())) as usize;
    (place / 64, 1 << (place % 64))
}

impl Openings {
    /// The beginnings of the names in these files, whose form [`table`](super::table) tells.
    pub fn read<'t>(files: impl Iterator<Item = &'t str>) -> Self {
        let mut openings = Self {
            places: vec![0; PLACES],
            fours: vec![0; FOURS / 64],
        };
        let lines = files.flat_map(str::lines);
        let rows = lines.filter(|line| !line.starts_with(['#', '?', '/']));
        for names in rows.filter_map(|row| row.split('\t').nth(1)) {
            for name in names.as_bytes().split(|byte| *byte == b'|') {
                openings.add(name.trim_ascii());
            }
        }
        openings
    }

    /// Adds the beginning of `name`, as it is and in capitals.
    fn add(&mut self, name: &[u8]) {
        let end = name.iter().position(|byte| matches!(byte, b'/' | b'?'));
        let name = &name[..end.unwrap_or(name.len())];
        let bytes = opening(name);
        self.insert(bytes);
        // "Weißrussland" is "WEISSRUSSLAND", "Kırgızistan" is "KIRGIZISTAN": beginnings that only small letters part from ASCII.
        let is_small = |two: &[u8]| matches!(two, [0xc3, 0x9f] | [0xc4, 0xb1] | [0xc5, 0xbf]);
        if bytes.is_ascii() {
            self.insert(bytes.map(|byte| byte.to_ascii_uppercase()));
        } else if name.windows(2).take(LONGEST).any(is_small) {
            let upper = String::from_utf8_lossy(name).to_uppercase();
            self.insert(opening(upper.as_bytes()));
        }
    }

    fn insert(&mut self, opening: [u8; LONGEST]) {
        let (place, hash) = self.find(opening);
        self.places[place] = hash;
        let (index, bit) = place_of_four(opening);
        self.fours[index] |= bit;
    }

    fn has(&self, opening: [u8; LONGEST]) -> bool {
        let (place, _) = self.find(opening);
        self.places[place] != 0
    }

    /// The place of `opening`, or the free one where it would be, and what stands there: never 0.
    fn find(&self, opening: [u8; LONGEST]) -> (usize, u32) {
        let hash = u64::from_le_bytes(opening).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let (mut place, mark) = ((hash >> 40) as usize, (hash >> 16) as u32 | 1);
        loop {
            place %= PLACES;
            if self.places[place] == 0 || self.places[place] == mark {
                return (place, mark);
            }
            place += 1;
        }
    }

    /// False if no name of a country begins anywhere in `text`, which is cut into `words`.
    pub fn are_in(&self, text: &str, words: &[Word]) -> bool {
        let words = words
            .iter()
            .filter(|word| !matches!(word.shape, Shape::Mark | Shape::Break));
        let mut starts = words.flat_map(|word| {
            let within = word.span.of(text).char_indices();
            let within = within.map(|(at, _)| word.span.start + at);
            // In a word of letters alone no other one begins.
            within.take(if word.plain { 1 } else { usize::MAX })
        });
        starts.any(|start| self.begin(&text[start..]))
    }

    /// True if a name may begin as `text` does.
    fn begin(&self, text: &str) -> bool {
        let bytes = opening(text.as_bytes());
        // Arabic writes small words to a name, and capitals of other letters than ASCII are not known here.
        let is_arabic = text.starts_with(|c| matches!(c, '\u{600}'..='\u{6ff}'));
        let is_upper = || {
            let letters = text.chars().take(SHORTEST);
            letters.clone().any(char::is_uppercase) && !letters.clone().any(char::is_lowercase)
        };
        if is_arabic || !bytes.is_ascii() && is_upper() {
            return true;
        }
        let (index, bit) = place_of_four(bytes);
        self.fours[index] & bit != 0
            && (SHORTEST..=LONGEST.min(text.len()))
                .any(|length| self.has(opening(&bytes[..length])))
    }
}

/// The first bytes of `text`, as if zeros followed it.
fn opening(text: &[u8]) -> [u8; LONGEST] {
    let mut bytes = [0; LONGEST];
    let length = text.len().min(LONGEST);
    bytes[..length].copy_from_slice(&text[..length]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word;

    fn may_name(names: &str, text: &str) -> bool {
        let file = format!("# a source\n/name = -\nXX\t{names}\tadjective");
        let openings = Openings::read(std::iter::once(file.as_str()));
        openings.are_in(text, &word::split(text))
    }

    #[test]
    fn a_name_is_told_by_how_it_begins() {
        let names = "Norwegen/s | Oman? | Weißrussland | O‘zbekiston | 中国";
        for text in [
            "Wir fahren nach Norwegen.",
            "Nord-Norwegens Fjorde",
            "OMAN UND NORWEGEN",
            "WEISSRUSSLAND",
            "O‘ZBEKISTON",
            "我爱中国",
            "والصين",
        ] {
            assert!(may_name(names, text), "{text}");
        }
        for text in [
            "Wir fahren nach Norden.",
            "oman, adjectives",
            "Weißbier",
            "Oma",
            "",
        ] {
            assert!(!may_name(names, text), "{text}");
        }
    }
}
