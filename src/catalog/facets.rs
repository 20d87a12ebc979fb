//! What the articles of a list have: how often each person, country, outlet and language stands in them.
//!
//! The small numbers of what an article has stand in columns of 4,096 articles, one column a kind, so that a count over any
//! list is one walk through memory.

use roaring::RoaringBitmap;

use crate::catalog::Number;

/// So many articles are in a column.
pub const ROWS: u32 = 4096;

/// Numbers from here on are none of ours: whoever counts has room for all below.
const MOST: u32 = 1 << 24;

/// For each article of a block the numbers of what it has, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// Where the numbers of each article end.
    ends: Vec<u32>,
    values: Vec<u32>,
}

impl Column {
    /// Adds what the next article has.
    pub fn push(&mut self, values: impl IntoIterator<Item = u32>) {
        let start = self.values.len();
        self.values.extend(values);
        self.values[start..].sort_unstable();
        let mut kept = start;
        for at in start..self.values.len() {
            if at == start || self.values[at] != self.values[kept - 1] {
                self.values[kept] = self.values[at];
                kept += 1;
            }
        }
        self.values.truncate(kept);
        self.ends.push(kept as u32);
    }

    /// Adds articles that have nothing, until there are so many.
    pub fn fill(&mut self, rows: usize) {
        let end = self.values.len() as u32;
        let rows = rows.max(self.ends.len());
        self.ends.resize(rows, end);
    }

    /// How many articles there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is no article.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// As bytes: how many articles, where the numbers of each end, the numbers.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let count = [self.ends.len() as u32];
        let all = count.iter().chain(&self.ends).chain(&self.values);
        all.flat_map(|number| number.to_le_bytes()).collect()
    }

    /// The column that was written as these bytes; `None` if they are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (numbers, rest) = bytes.as_chunks();
        let mut numbers = numbers.iter().copied().map(u32::from_le_bytes);
        let count = numbers.next()? as usize;
        let ends: Vec<u32> = numbers.by_ref().take(count).collect();
        let values: Vec<u32> = numbers.collect();
        let last = ends.last().copied().unwrap_or(0) as usize;
        let is_whole = rest.is_empty() && ends.len() == count && last == values.len();
        let is_whole = is_whole && values.iter().all(|&value| value < MOST);
        (is_whole && ends.is_sorted()).then_some(Self { ends, values })
    }

    /// What an article has.
    #[must_use]
    pub fn of(&self, row: usize) -> &[u32] {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.values[start as usize..self.ends[row] as usize]
    }
}

/// How many articles have each thing, by its number.
#[derive(Debug, Clone, Default)]
pub struct Counts(Vec<u32>);

impl Counts {
    /// Counts what those articles of block `number` have that are in `list`.
    pub fn add(&mut self, number: u32, column: &Column, list: &RoaringBitmap) {
        if let Some(&most) = column.values.iter().max()
            && self.0.len() <= most as usize
        {
            self.0.resize(most as usize + 1, 0);
        }
        let first = number * ROWS;
        for row in rows_of(number, list) {
            let row = (row - first) as usize;
            if row >= column.len() {
                break;
            }
            for &value in column.of(row) {
                self.0[value as usize] += 1;
            }
        }
    }

    /// The things that most articles have, with how many have them; among equals the one with the smaller number.
    #[must_use]
    pub fn most(&self, at_most: usize) -> Vec<(u32, u32)> {
        let counted = (0..).zip(self.0.iter().copied());
        let mut all: Vec<(u32, u32)> = counted.filter(|(_, count)| *count > 0).collect();
        let order = |&(value, count): &(u32, u32)| (std::cmp::Reverse(count), value);
        if all.len() > at_most {
            all.select_nth_unstable_by_key(at_most, order);
            all.truncate(at_most);
        }
        all.sort_unstable_by_key(order);
        all
    }

    /// How many different things there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().filter(|count| **count > 0).count()
    }

    /// True if nothing was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The articles of block `number` that are in `list`.
fn rows_of(number: u32, list: &RoaringBitmap) -> impl Iterator<Item = Number> {
    let first = number * ROWS;
    list.range(first..=first + (ROWS - 1))
}

/// The numbers of the blocks in which articles of `list` stand, in order.
pub fn blocks_of(list: &RoaringBitmap) -> impl Iterator<Item = u32> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let first = list.range(next?..).next()?;
        let block = first / ROWS;
        next = (block + 1).checked_mul(ROWS);
        Some(block)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_thing_of_an_article_counts_once_and_only_for_articles_of_the_list() {
        let mut column = Column::default();
        column.push([7, 2, 7]);
        column.push([]);
        column.push([2]);
        column.push([9]);
        let mut counts = Counts::default();
        counts.add(
            1,
            &column,
            &RoaringBitmap::from([0, ROWS, ROWS + 1, ROWS + 2, 2 * ROWS]),
        );
        assert_eq!(counts.most(9), [(2, 2), (7, 1)]);
        assert_eq!(counts.most(1), [(2, 2)]);
        assert_eq!(counts.len(), 2);
    }

    #[test]
    fn only_blocks_with_articles_of_the_list_are_asked_for() {
        let list = RoaringBitmap::from([1, 5, 3 * ROWS, u32::MAX]);
        let blocks: Vec<u32> = blocks_of(&list).collect();
        assert_eq!(blocks, [0, 3, u32::MAX / ROWS]);
        assert_eq!(blocks_of(&RoaringBitmap::new()).count(), 0);
    }

    proptest! {
        #[test]
        fn a_column_is_written_and_read_back(rows in prop::collection::vec(prop::collection::vec(0..MOST, 0..5), 0..20)) {
            let mut column = Column::default();
            for row in &rows {
                column.push(row.iter().copied());
            }
            prop_assert_eq!(Column::from_bytes(&column.to_bytes()), Some(column));
        }

        #[test]
        fn damaged_bytes_are_no_column_or_one_that_can_be_asked(bytes in prop::collection::vec(0..4u8, 0..60)) {
            if let Some(column) = Column::from_bytes(&bytes) {
                for row in 0..column.len() {
                    let _ = column.of(row);
                }
            }
        }
    }
}
