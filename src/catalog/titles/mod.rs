//! The fuzzy filter over headlines.
//!
//! Every headline is folded once and kept in a block of a few thousand rows. A keystroke looks at some bits of each row,
//! which rule out most of them, then for the words themselves: whole words come first, then beginnings of words, then what
//! stands inside them. If no row holds them, two letters may have been swapped; if too few do, their letters are looked
//! for in order but scattered, and fuzzy-matcher says which of those rows are the best; if all that finds nothing, a letter
//! may be one too many. `benches/filter.rs` says what it costs.
//!
//! Nothing here knows of threads: [`Filter::find`] hands out pieces of work, and who asks may do them on several.

mod block;
mod filter;
mod letters;
mod order;
mod score;
mod word;

pub use block::Block;
pub use filter::{Filter, Run, in_a_row};
pub use letters::FIELD_END;
pub use order::Order;

use std::sync::Arc;

use roaring::RoaringBitmap;

use crate::catalog::Number;
use crate::text::Span;
use crate::text::fold::{Folded, fold};

use letters::Letters;
use word::Word;

/// The searchable rows of a catalog, by article number. A copy shares its blocks.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    /// All but the last one are full.
    blocks: Vec<Arc<Block>>,
}

impl Titles {
    /// The rows of `blocks`; none if one before the last is not full, so that the numbers of the others would be wrong.
    #[must_use]
    pub fn from_blocks(blocks: Vec<Block>) -> Option<Self> {
        let mut titles = Self::default();
        titles.renew(0, blocks).then_some(titles)
    }

    /// Puts `blocks` in the place of those from number `first` on; false, and nothing is changed, if one before the last would
    /// not be full.
    pub fn renew(&mut self, first: usize, blocks: Vec<Block>) -> bool {
        let kept = self.blocks.iter().take(first).map(Arc::clone);
        let all: Vec<_> = kept.chain(blocks.into_iter().map(Arc::new)).collect();
        let before = all.len().saturating_sub(1);
        let are_full = all[..before].iter().all(|block| block.len() == Block::ROWS);
        if are_full {
            self.blocks = all;
        }
        are_full
    }

    /// The blocks, in the order of the numbers of their rows.
    #[must_use]
    pub fn blocks(&self) -> &[Arc<Block>] {
        &self.blocks
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.blocks
            .last()
            .map_or(0, |last| (self.blocks.len() - 1) * Block::ROWS + last.len())
    }

    /// True if there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Adds the row of the next article: its headline, and what else it may be found by.
    pub fn add<'a>(&mut self, headline: &'a str, others: impl IntoIterator<Item = &'a str>) {
        let mut row = String::with_capacity(headline.len() + 1);
        for field in std::iter::once(headline).chain(others) {
            row.push_str(&fold(field).replace(FIELD_END, " "));
            row.push(FIELD_END);
        }
        let is_full = |last: &Arc<Block>| last.len() == Block::ROWS;
        if self.blocks.last().is_none_or(is_full) {
            self.blocks.push(Arc::default());
        }
        if let Some(last) = self.blocks.last_mut() {
            Arc::make_mut(last).push(&row, Letters::of(&row));
        }
    }

    /// Puts the rows of `newer` in the place of those with their numbers, which are in order. Their blocks are made anew.
    pub fn replace(&mut self, newer: &[(Number, Self)]) {
        let same_block = |one: &(Number, Self), two: &(Number, Self)| {
            Self::place_of(one.0).0 == Self::place_of(two.0).0
        };
        for newer in newer.chunk_by(same_block) {
            let (number, _) = Self::place_of(newer[0].0);
            let before = &self.blocks[number];
            let mut block = Block::default();
            let mut newer = newer.iter().peekable();
            for row in 0..before.len() {
                let replaced = newer.next_if(|(number, _)| Self::place_of(*number).1 == row);
                let (from, row) =
                    replaced.map_or((before, row), |(_, other)| (&other.blocks[0], 0));
                block.push(from.row(row), from.letters(row));
            }
            self.blocks[number] = Arc::new(block);
        }
    }

    /// The rows among `candidates` in which all `words` are found, the best first; among equals the order of `candidates`
    /// stays.
    #[must_use]
    pub fn find(&self, words: &str, candidates: &[Number]) -> Vec<Number> {
        let set = || candidates.iter().copied().collect::<RoaringBitmap>();
        let among = (candidates.len() < self.len()).then(set);
        let order = Order::new(candidates.to_vec());
        Filter::default()
            .find(self, words, among.as_ref(), &order, &in_a_row)
            .unwrap_or_default()
    }

    /// All rows, folded, by number; each field is closed by [`FIELD_END`], and the first one is the headline.
    pub fn rows(&self) -> impl Iterator<Item = &str> {
        let rows = |block: &Arc<Block>| 0..block.len();
        let blocks = self.blocks.iter();
        blocks.flat_map(move |block| rows(block).map(|row| block.row(row)))
    }

    /// A row, folded, with its letters.
    fn row(&self, number: Number) -> (&str, Letters) {
        let (block, row) = Self::place_of(number);
        (self.blocks[block].row(row), self.blocks[block].letters(row))
    }

    /// The block in which the row with this number is, and which of its rows it is.
    fn place_of(number: Number) -> (usize, usize) {
        let number = number as usize;
        (number / Block::ROWS, number % Block::ROWS)
    }

    /// The number of a row of a block.
    fn number_of(block: usize, row: usize) -> Number {
        (block * Block::ROWS + row) as Number
    }

    /// True if these are the same rows, not only equal ones.
    fn is(&self, other: &Self) -> bool {
        let is_same = |number| self.shares_block(other, number);
        self.blocks.len() == other.blocks.len() && (0..self.blocks.len()).all(is_same)
    }

    /// True if both have the same block at this place.
    fn shares_block(&self, other: &Self, number: usize) -> bool {
        match (self.blocks.get(number), other.blocks.get(number)) {
            (Some(one), Some(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

/// The letters of `shown`, a headline or another field of a row, that `words` found: spans to be marked, in order.
#[must_use]
pub fn matched(shown: &str, words: &str) -> Vec<Span> {
    let folded = Folded::new(shown);
    let mut spans: Vec<Span> = Word::all_of(words)
        .iter()
        .flat_map(|word| score::letters(&folded.text, word))
        .map(|span| folded.original(span))
        .collect();
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    spans
}

#[cfg(test)]
mod tests;
