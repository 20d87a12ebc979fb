//! Questions typed letter by letter: each one looks only at the rows that the one before it left.
//!
//! A question is answered in up to four steps, each a pass over the blocks, and each tried only if those before it
//! found too little: the words as they are; with two letters swapped, at the beginnings of words; their letters in order;
//! with two letters swapped or a letter too many, anywhere.
//! What the first and the third step found is kept, one level for each question that goes on from the one below, so that
//! the next letter looks only at those rows and Backspace at none.

use std::cmp::Reverse;
use std::sync::OnceLock;

use roaring::RoaringBitmap;

use crate::catalog::Number;
use crate::catalog::titles::Titles;
use crate::catalog::titles::block::{Block, Candidates, Hit};
use crate::catalog::titles::order::Order;
use crate::catalog::titles::score::Scores;
use crate::catalog::titles::word::{Place, Word};

/// With so many rows that hold the words as they are, a screen full, nobody means scattered letters.
pub const ENOUGH: usize = 24;

/// So many rows that hold scattered letters are scored, which takes a few milliseconds; nobody scrolls so far.
const SCORED: usize = 1_000;

/// Does a piece of work for each number below the first argument: in any order, on as many threads as it likes. It may leave
/// some undone, when nobody waits for the answer any more; then there is none.
pub type Run<'a> = dyn Fn(usize, &(dyn Fn(usize) + Sync)) + 'a;

/// The plain [`Run`]: one piece after another, all of them.
pub fn in_a_row(pieces: usize, work: &(dyn Fn(usize) + Sync)) {
    (0..pieces).for_each(work);
}

/// The filter of one list, with what it knows of the last questions.
#[derive(Debug, Default)]
pub struct Filter {
    /// Each question is part of the one above it.
    levels: Vec<Level>,
    /// So many rows of the last answer, the first ones, hold the words as they are.
    literal: usize,
    /// So many after those hold them with a slip of the finger.
    near: usize,
}

/// The rows that a step found, block by block.
type Found = Vec<Vec<Hit>>;

/// A question and the rows that it found.
#[derive(Debug)]
struct Level {
    words: Vec<Word>,
    among: Option<RoaringBitmap>,
    /// The rows in which it looked.
    titles: Titles,
    /// Those which hold the words as they are.
    literal: Found,
    /// Those which hold them with a slip of the finger.
    near: Found,
    /// Those which hold the letters of the words in order at least, if they were looked for.
    loose: Option<Found>,
}

/// How the words of a question are looked for in a block.
type Look = fn(&Block, &[Word], &Candidates) -> Vec<Hit>;

impl Filter {
    /// The rows in which all words of `question` are found, the best first, and in `order` among equals. Only rows in `among`
    /// are found, if it is given; it is where rows are left out that are gone. None if `run` gave up.
    pub fn find(
        &mut self,
        titles: &Titles,
        question: &str,
        among: Option<&RoaringBitmap>,
        order: &Order,
        run: &Run,
    ) -> Option<Vec<Number>> {
        let words = Word::all_of(question);
        if words.is_empty() {
            *self = Self::default();
            let is_among = |number: &&Number| among.is_none_or(|set| set.contains(**number));
            let all = order.numbers().iter();
            let rows: Vec<Number> = all.filter(is_among).copied().collect();
            self.literal = rows.len();
            return Some(rows);
        }
        while self
            .levels
            .pop_if(|level| !level.covers(&words, among))
            .is_some()
        {}
        let below = self.levels.last();
        let is_same = below.is_some_and(|level| level.is(&words, among));
        if !(is_same && below.is_some_and(|level| level.titles.is(titles))) {
            let level = Level::new(titles, words, among, below, run)?;
            if is_same {
                self.levels.pop();
            }
            self.levels.push(level);
        }
        let level = self.levels.last()?;
        let mut rows = in_order(order, &level.literal);
        self.literal = rows.len();
        rows.extend(in_order(order, &level.near));
        self.near = rows.len() - self.literal;
        rows.extend(level.scattered(order));
        Some(rows)
    }

    /// The `rows` of the last answer with those of the articles that hold the words `in_texts` only: these come after the headlines
    /// that hold them as they are, in `order`. The letters of the words are shown only if all those fill no screen, and a slip
    /// of the finger is forgiven only if there are none.
    #[must_use]
    pub fn with_texts(
        &self,
        mut rows: Vec<Number>,
        in_texts: &RoaringBitmap,
        order: &Order,
    ) -> Vec<Number> {
        // Without an answer there are no rows, whatever the one before had.
        let mut scattered = rows.split_off(rows.len().min(self.literal + self.near));
        let near = rows.split_off(rows.len().min(self.literal));
        let in_headlines: RoaringBitmap = rows.iter().copied().collect();
        order.sort_into((in_texts - in_headlines).into_iter(), &mut rows);
        if rows.is_empty() {
            rows = near;
        }
        if rows.len() < ENOUGH {
            scattered.retain(|number| !in_texts.contains(*number));
            rows.extend(scattered);
        }
        rows
    }
}

impl Level {
    /// Looks for `words`, where it can in the rows only that were found by the level `below`, which covers them.
    fn new(
        titles: &Titles,
        words: Vec<Word>,
        among: Option<&RoaringBitmap>,
        below: Option<&Self>,
        run: &Run,
    ) -> Option<Self> {
        let mut level = Self {
            words,
            among: among.cloned(),
            titles: titles.clone(),
            literal: Found::new(),
            near: Found::new(),
            loose: None,
        };
        let known = below.map(|below| (&below.titles, &below.literal));
        level.literal = level.pass(&level.words, Block::literal, known, run)?;
        let literal = count(&level.literal);
        if literal == 0 {
            level.near = level.mistyped(Word::or_swapped, run)?;
            // Inside words, swapped letters are more often a chance than a slip.
            for hits in &mut level.near {
                hits.retain(|hit| hit.place <= Place::Start);
            }
        }
        let mut found = literal + count(&level.near);
        if found < ENOUGH && level.words.iter().any(Word::can_scatter) {
            let known = below.and_then(|below| Some((&below.titles, below.loose.as_ref()?)));
            let loose = level.pass(&level.words, Block::loose, known, run)?;
            let is_scattered = |hit: &&Hit| matches!(hit.place, Place::Scattered(_));
            found += loose.iter().flatten().filter(is_scattered).count();
            level.loose = Some(loose);
        }
        if found == 0 {
            level.near = level.mistyped(Word::or_mistyped, run)?;
        }
        Some(level)
    }

    /// The rows that hold the words as `mend` says that they may have been meant.
    fn mistyped(&self, mend: impl Fn(&Word) -> Word, run: &Run) -> Option<Found> {
        let words: Vec<Word> = self.words.iter().map(mend).collect();
        let spellings = |words: &[Word]| words.iter().flat_map(Word::spellings).count();
        if spellings(&words) == spellings(&self.words) {
            return Some(Found::new());
        }
        self.pass(&words, Block::literal, None, run)
    }

    /// Looks for `words` in all blocks: in those that did not change since, among the rows that are `known` to matter.
    fn pass(
        &self,
        words: &[Word],
        look: Look,
        known: Option<(&Titles, &Found)>,
        run: &Run,
    ) -> Option<Found> {
        let blocks = self.titles.blocks();
        let found: Vec<OnceLock<Vec<Hit>>> = blocks.iter().map(|_| OnceLock::new()).collect();
        run(blocks.len(), &|number| {
            let block = &blocks[number];
            let within = known
                .filter(|(titles, _)| titles.shares_block(&self.titles, number))
                .map(|(_, found)| found[number].as_slice());
            let first = (number * Block::ROWS) as Number;
            let candidates = Candidates::new(within, self.among.as_ref(), first, block);
            let hits = look(block, words, &candidates);
            // A piece of work that is done twice comes out the same.
            let _ = found[number].set(hits);
        });
        found.into_iter().map(OnceLock::into_inner).collect()
    }

    /// True if the rows of another question are surely some of those of this one.
    fn covers(&self, words: &[Word], among: Option<&RoaringBitmap>) -> bool {
        let fewer = match (&self.among, among) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(all), Some(some)) => some.is_subset(all),
        };
        let is_implied = |word: &Word| words.iter().any(|other| other.implies(word));
        fewer && self.words.iter().all(is_implied)
    }

    /// True if this is the answer to that question.
    fn is(&self, words: &[Word], among: Option<&RoaringBitmap>) -> bool {
        let spellings = |word: &Word| word.spellings().map(str::to_owned).collect::<Vec<_>>();
        self.among.as_ref() == among
            && self
                .words
                .iter()
                .map(spellings)
                .eq(words.iter().map(spellings))
    }

    /// The other rows that hold the letters of the words, the best first.
    fn scattered(&self, order: &Order) -> Vec<Number> {
        let mut rows = Vec::new();
        if let Some(loose) = &self.loose {
            let scattered = numbers(loose, |hit| matches!(hit.place, Place::Scattered(_)));
            let is_new = |number: &Number| hit_of(&self.near, *number).is_none();
            order.sort_into(scattered.filter(is_new), &mut rows);
            self.sort_by_score(&mut rows, loose);
        }
        rows
    }

    /// Sorts rows that hold scattered letters: first the narrow ones, which are more likely to be meant, by their score, then
    /// the others.
    fn sort_by_score(&self, rows: &mut [Number], found: &Found) {
        let mut narrow: Vec<_> = (0..)
            .zip(rows.iter().copied())
            .map(|(age, number): (u32, Number)| (hit_of(found, number), age, number))
            .collect();
        narrow.sort_unstable();
        for (row, (_, _, number)) in rows.iter_mut().zip(&narrow) {
            *row = *number;
        }
        narrow.truncate(SCORED);
        let mut scores = Scores::new(&self.words);
        let mut best: Vec<_> = narrow
            .into_iter()
            .map(|(_, age, number)| {
                let (row, letters) = self.titles.row(number);
                (Reverse(scores.score(row, &letters)), age, number)
            })
            .collect();
        best.sort_unstable();
        for (row, (_, _, number)) in rows.iter_mut().zip(best) {
            *row = number;
        }
    }
}

/// Rows that hold the words, those in the best places first.
fn in_order(order: &Order, found: &Found) -> Vec<Number> {
    let mut rows = Vec::new();
    for place in Place::LITERAL {
        order.sort_into(numbers(found, |hit| hit.place == place), &mut rows);
    }
    rows
}

/// The numbers of the rows that were found and are `wanted`.
fn numbers(found: &Found, wanted: impl Fn(&Hit) -> bool + Copy) -> impl Iterator<Item = Number> {
    found.iter().enumerate().flat_map(move |(block, hits)| {
        let wanted = hits.iter().filter(move |hit| wanted(hit));
        wanted.map(move |hit| Titles::number_of(block, hit.row.into()))
    })
}

/// The place in which a row was found.
fn hit_of(found: &Found, number: Number) -> Option<Place> {
    let (block, row) = Titles::place_of(number);
    let hits = found.get(block)?;
    let at = hits.binary_search_by_key(&row, |hit| hit.row.into());
    Some(hits[at.ok()?].place)
}

fn count(found: &Found) -> usize {
    found.iter().map(Vec::len).sum()
}
