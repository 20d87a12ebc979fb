//! A few thousand rows: what is looked through at a time, written down and read back.

use roaring::RoaringBitmap;

use crate::catalog::Number;
use crate::catalog::titles::letters::{FIELD_END, Letters};
use crate::catalog::titles::word::{Place, Word, is_in_headline};

/// Says how a block is written down; blocks that were written in another way are none.
const VERSION: u32 = 1;

/// If more than one row in so many may hold a spelling, all are searched at once.
const FEW: usize = 8;

/// A row of a block in which all words were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    pub row: u16,
    pub place: Place,
}

/// The rows of up to [`Block::ROWS`] articles, one after another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// All rows, folded, each field closed by [`FIELD_END`].
    text: String,
    /// Where each row ends in `text`.
    ends: Vec<u32>,
    letters: Vec<Letters>,
}

impl Block {
    /// So many rows are in every block but the last one of a collection. Unit tests have few rows, and still many blocks.
    pub const ROWS: usize = if cfg!(test) { 16 } else { 4096 };

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Adds a row whose fields are folded and closed, with its letters.
    pub(super) fn push(&mut self, row: &str, letters: Letters) {
        self.text.push_str(row);
        self.ends.push(self.text.len() as u32);
        self.letters.push(letters);
        if self.len() == Self::ROWS {
            self.text.shrink_to_fit();
        }
    }

    /// A row, folded.
    pub(super) fn row(&self, row: usize) -> &str {
        &self.text[self.start(row)..self.ends[row] as usize]
    }

    /// The same as bytes: to cut them, nobody needs to look whether there is a character's edge.
    fn bytes(&self, row: usize) -> &[u8] {
        &self.text.as_bytes()[self.start(row)..self.ends[row] as usize]
    }

    fn start(&self, row: usize) -> usize {
        row.checked_sub(1)
            .map_or(0, |before| self.ends[before] as usize)
    }

    /// The letters of a row.
    pub(super) fn letters(&self, row: usize) -> Letters {
        self.letters[row]
    }

    /// The rows among `candidates` that hold all `words` as they are.
    pub(super) fn literal(&self, words: &[Word], candidates: &Candidates) -> Vec<Hit> {
        let needed = needed(words);
        let mut hits = self.possible(candidates, |letters| letters.may_hold(&needed));
        for word in words {
            if words.len() > 1 || word.searches() != Some(1) {
                hits.retain(|hit| word.may_be_in(&self.letters[usize::from(hit.row)]));
            }
            let worth = |searches| hits.len() * FEW > searches * self.len();
            if word.searches().is_some_and(worth) {
                let places = self.places(word);
                keep(&mut hits, |row| places[row]);
            } else {
                keep(&mut hits, |row| {
                    let letters = &self.letters[row];
                    let by_letters = word.place_by_letters(letters);
                    by_letters.or_else(|| Some(word.literal(self.bytes(row), letters)?.0))
                });
            }
        }
        hits
    }

    /// The rows among `candidates` that hold the letters of all `words` in order.
    pub(super) fn loose(&self, words: &[Word], candidates: &Candidates) -> Vec<Hit> {
        let needed = needed(words);
        let mut hits = self.possible(candidates, |letters| letters.may_scatter(&needed));
        for word in words {
            keep(&mut hits, |row| {
                word.loose_place(self.bytes(row), &self.letters[row])
            });
        }
        hits
    }

    /// The rows among `candidates` which the letters do not rule out.
    fn possible(&self, candidates: &Candidates, may: impl Fn(&Letters) -> bool) -> Vec<Hit> {
        let mut hits = [Hit {
            row: 0,
            place: Place::Whole,
        }; Self::ROWS];
        let mut count = 0;
        // Without a branch: nobody can foresee which rows are ruled out.
        let mut take = |row: u16, is_possible: bool| {
            hits[count % Self::ROWS].row = row;
            count += usize::from(is_possible);
        };
        match candidates.within {
            Some(known) => known
                .iter()
                .for_each(|hit| take(hit.row, may(&self.letters[usize::from(hit.row)]))),
            None => (0..)
                .zip(&self.letters)
                .for_each(|(row, letters)| take(row, may(letters))),
        }
        let possible = hits[..count].iter().copied();
        match candidates.set {
            None => possible.collect(),
            Some(set) => possible
                .filter(|hit| set.contains(candidates.first + Number::from(hit.row)))
                .collect(),
        }
    }

    /// The best place of `word` in each of the rows.
    fn places(&self, word: &Word) -> Vec<Option<Place>> {
        let mut places = vec![None; self.len()];
        let text = self.text.as_bytes();
        let mut last = (0, 0);
        word.each_literal(text, |mut place, at| {
            // Spellings come one after another, each from the beginning.
            let (mut row, before) = last;
            if at < before {
                row = 0;
            }
            while self.ends[row] as usize <= at {
                row += 1;
            }
            last = (row, at);
            let start = self.start(row);
            if place < Place::Inside && !is_in_headline(&text[start..], at - start) {
                place = Place::Inside;
            }
            let best: &mut Option<Place> = &mut places[row];
            *best = Some(best.map_or(place, |best| best.min(place)));
        });
        places
    }

    /// The block as it is kept in a file: version, how many rows, how many bytes of text; ends, letters, text.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let heads = [VERSION, self.len() as u32, self.text.len() as u32];
        let room = 4 * (heads.len() + self.len()) + Letters::BYTES * self.len() + self.text.len();
        let mut bytes = Vec::with_capacity(room);
        for number in heads.iter().chain(&self.ends) {
            bytes.extend(number.to_le_bytes());
        }
        for letters in &self.letters {
            bytes.extend(letters.to_bytes());
        }
        bytes.extend(self.text.as_bytes());
        bytes
    }

    /// The block that was kept as these bytes; none if they are no block, or one of another version.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (heads, rest) = bytes.split_at_checked(12)?;
        let (heads, _) = heads.as_chunks();
        let [version, rows, length] = [0, 1, 2].map(|at| u32::from_le_bytes(heads[at]));
        let rows = rows as usize;
        if version != VERSION || rows > Self::ROWS {
            return None;
        }
        let (ends, rest) = rest.split_at_checked(4 * rows)?;
        let (letters, text) = rest.split_at_checked(Letters::BYTES * rows)?;
        let (ends, _) = ends.as_chunks();
        let (letters, _) = letters.as_chunks();
        let block = Self {
            text: std::str::from_utf8(text).ok()?.to_owned(),
            ends: ends.iter().copied().map(u32::from_le_bytes).collect(),
            letters: letters.iter().copied().map(Letters::from_bytes).collect(),
        };
        let lasts = block.ends.last().copied().unwrap_or(0);
        let is_whole = lasts == length
            && text.len() == length as usize
            && block.ends.is_sorted_by(|one, next| one < next)
            // What closes a row is a character of its own, so that rows are cut between characters.
            && block.ends.iter().all(|&end| {
                (end as usize).checked_sub(1).and_then(|last| text.get(last)) == Some(&(FIELD_END as u8))
            });
        is_whole.then_some(block)
    }
}

/// Which rows of a block are looked at.
pub struct Candidates<'a> {
    /// Only these were found by a question that is part of this one.
    pub within: Option<&'a [Hit]>,
    /// The numbers of the articles that answer the rest of the question, if some rows of the block do not.
    set: Option<&'a RoaringBitmap>,
    /// The number of the first row.
    first: Number,
}

impl<'a> Candidates<'a> {
    /// The rows in `set`, or all, of the block whose first row is `first`.
    pub fn new(
        within: Option<&'a [Hit]>,
        set: Option<&'a RoaringBitmap>,
        first: Number,
        block: &Block,
    ) -> Self {
        let len = block.len();
        let numbers = first..first + len as Number;
        let set = set.filter(|set| set.range_cardinality(numbers) < len as u64);
        Self { within, set, first }
    }
}

/// What a row must have to hold all `words`.
fn needed(words: &[Word]) -> Letters {
    words.iter().fold(Letters::default(), |needed, word| {
        needed.joined(word.letters())
    })
}

/// Keeps the rows that have a `place` for one more word.
fn keep(hits: &mut Vec<Hit>, place: impl Fn(usize) -> Option<Place>) {
    hits.retain_mut(|hit| {
        let place = place(hit.row.into());
        hit.place = place.map_or(hit.place, |place| hit.place.and(place));
        place.is_some()
    });
    // They are kept as long as the question stands.
    hits.shrink_to_fit();
}
