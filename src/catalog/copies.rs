//! What is printed more than once: agency stories in many outlets, and quotes that later articles repeat.
//!
//! An article is known by the hashes of its sentences, of which only the smallest are kept: a bottom-k sketch (Broder, "On
//! the resemblance and containment of documents", 1997). The share of sentences that two sketches have in common estimates
//! the share that the articles have in common, so that a story is found again under another headline, cut or with a line
//! added.

use std::collections::HashSet;

use crate::article::Article;
use crate::catalog::Number;
use crate::text::Span;

/// So many hashes are kept of an article.
const KEPT: usize = 8;

/// By so many of them, the smallest, copies are looked for: of two that share half of their sentences, nineteen in twenty
/// have one of these in common.
const PROBES: usize = 4;

/// Fewer letters, in bytes, are no sentence of their own: "Yes." stands everywhere.
const SENTENCE: usize = 30;

/// A quote with fewer letters, in bytes, may have been said twice.
const QUOTE: usize = 24;

/// What an article is known by among its copies.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sketch {
    /// The smallest hashes of sentences, in order, each once.
    hashes: [u64; KEPT],
    length: usize,
}

impl Sketch {
    /// The sketch of the sentences of an article, without what the outlet puts around every article.
    #[must_use]
    pub fn of(article: &Article) -> Self {
        let mut sketch = Self::default();
        let mut start = article.body.start;
        for boilerplate in &article.boilerplate {
            sketch.add(between(article, start, boilerplate.start));
            start = start.max(boilerplate.end);
        }
        sketch.add(between(article, start, article.body.end));
        sketch
    }

    /// The sketch with these hashes, as [`hashes`](Self::hashes) gives them.
    #[must_use]
    pub fn new(hashes: &[u64]) -> Self {
        let mut sketch = Self::default();
        for &hash in hashes {
            sketch.insert(hash);
        }
        sketch
    }

    /// The hashes, in order.
    #[must_use]
    pub fn hashes(&self) -> &[u64] {
        &self.hashes[..self.length]
    }

    /// The hashes by which copies are looked for.
    #[must_use]
    pub fn probes(&self) -> &[u64] {
        &self.hashes[..self.length.min(PROBES)]
    }

    /// True if half of the sentences of both are the same, as far as the sketches tell.
    #[must_use]
    pub fn resembles(&self, other: &Self) -> bool {
        let union = Self::new(&[self.hashes(), other.hashes()].concat());
        let is_shared = |hash: &&u64| {
            self.hashes().binary_search(hash).is_ok() && other.hashes().binary_search(hash).is_ok()
        };
        let shared = union.hashes().iter().filter(is_shared).count();
        shared > 0 && 2 * shared >= union.length
    }

    fn add(&mut self, text: &str) {
        let mut letters = Letters::default();
        for &byte in text.as_bytes() {
            if matches!(byte, b'.' | b'!' | b'?' | b'\n') && letters.count >= SENTENCE {
                self.insert(letters.hash());
                letters = Letters::default();
            } else {
                letters.add(byte);
            }
        }
        if letters.count >= SENTENCE {
            self.insert(letters.hash());
        }
    }

    fn insert(&mut self, hash: u64) {
        let Err(place) = self.hashes().binary_search(&hash) else {
            return;
        };
        if place < KEPT {
            self.length = (self.length + 1).min(KEPT);
            self.hashes[place..self.length].rotate_right(1);
            self.hashes[place] = hash;
        }
    }
}

/// The part of an article's text, which may be empty.
fn between(article: &Article, start: usize, end: usize) -> &str {
    let end = end.min(article.body.end);
    if start < end {
        Span::new(start, end).of(&article.text)
    } else {
        ""
    }
}

/// What a quote is known by wherever it is repeated: its letters and digits, whatever its marks, capitals and spaces. `None`
/// if it is so short that somebody else may have said it, too.
#[must_use]
pub fn of_quote(words: &str) -> Option<u64> {
    let mut letters = Letters::default();
    for &byte in words.as_bytes() {
        letters.add(byte);
    }
    (letters.count >= QUOTE).then(|| letters.hash())
}

/// The letters and digits of a text on their way into a hash (FNV-1a; small letters of ASCII, other bytes as they are but
/// for those of punctuation: what begins with E2 are dashes and marks).
#[derive(Debug, Clone, Copy)]
struct Letters {
    state: u64,
    count: usize,
    skipped: u8,
}

impl Default for Letters {
    fn default() -> Self {
        Self {
            state: 0xcbf2_9ce4_8422_2325,
            count: 0,
            skipped: 0,
        }
    }
}

impl Letters {
    fn add(&mut self, byte: u8) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match byte {
            0xe2 => self.skipped = 2,
            // « and », and spaces that do not break.
            0xc2 => self.skipped = 1,
            _ if byte.is_ascii_alphanumeric() || !byte.is_ascii() => {
                let small = u64::from(byte.to_ascii_lowercase());
                self.state = (self.state ^ small).wrapping_mul(0x0100_0000_01b3);
                self.count += 1;
            }
            _ => {}
        }
    }

    /// Mixed, since the smallest are chosen among many.
    const fn hash(self) -> u64 {
        let state = (self.state ^ (self.state >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        state ^ (state >> 29)
    }
}

/// Which articles are copies of which: each of them of the one that was read first.
#[derive(Debug, Clone, Default)]
pub struct Copies {
    /// For each article the first of its story, or [`ALONE`]; those after the last are alone, too.
    firsts: Vec<Number>,
}

/// Stands for the first of its story where an article has none but itself.
const ALONE: Number = Number::MAX;

/// The rows of a list in which the copies of a story are one row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The rows: of each story the first in the order of the list, and the others right below it if it is open.
    pub rows: Vec<Number>,
    /// For each row how many copies are folded behind it; empty if there are none at all.
    pub more: Vec<u32>,
    /// The rows that stand below the first of their story.
    pub below: HashSet<Number>,
}

impl Copies {
    /// Notes that `article` is a copy of `first`, or of what that is a copy of.
    pub fn add(&mut self, article: Number, first: Number) {
        let first = self.first(first);
        if first == article {
            return;
        }
        let len = article.max(first) as usize + 1;
        if self.firsts.len() < len {
            self.firsts.resize(len, ALONE);
        }
        self.firsts[article as usize] = first;
        self.firsts[first as usize] = first;
    }

    /// The article of which this is a copy; itself if it is none.
    #[must_use]
    pub fn first(&self, article: Number) -> Number {
        self.story(article).unwrap_or(article)
    }

    /// The first article of the story that this one shares with others.
    fn story(&self, article: Number) -> Option<Number> {
        let first = self.firsts.get(article as usize).copied();
        first.filter(|first| *first != ALONE)
    }

    /// The rows of a list with one row for all copies of a story, save for the stories of the `opened` articles.
    #[must_use]
    pub fn fold(&self, rows: Vec<Number>, opened: &[Number]) -> Folded {
        if self.firsts.is_empty() {
            return Folded {
                rows,
                ..Folded::default()
            };
        }
        let opened: Vec<Number> = opened.iter().map(|&article| self.first(article)).collect();
        // For each story the place of its row.
        let mut places = vec![usize::MAX; self.firsts.len()];
        let mut folded = Folded::default();
        let mut unfolded: Vec<(usize, Number)> = Vec::new();
        for row in rows {
            let place = self.story(row).map(|story| (story, places[story as usize]));
            match place {
                Some((story, place)) if place != usize::MAX => {
                    if opened.contains(&story) {
                        unfolded.push((place, row));
                    } else {
                        folded.more.resize(folded.rows.len(), 0);
                        folded.more[place] += 1;
                    }
                }
                _ => {
                    if let Some((story, _)) = place {
                        places[story as usize] = folded.rows.len();
                    }
                    folded.rows.push(row);
                }
            }
        }
        if !folded.more.is_empty() {
            folded.more.resize(folded.rows.len(), 0);
        }
        folded.unfold(unfolded);
        folded
    }
}

impl Folded {
    /// Puts copies below the rows at these places.
    fn unfold(&mut self, mut copies: Vec<(usize, Number)>) {
        if copies.is_empty() {
            return;
        }
        copies.sort_by_key(|(place, _)| *place);
        let mut rest = copies.iter().peekable();
        let mut rows = Vec::with_capacity(self.rows.len() + copies.len());
        let mut more = Vec::with_capacity(self.rows.len() + copies.len());
        for (at, &row) in self.rows.iter().enumerate() {
            rows.push(row);
            more.push(self.more.get(at).copied().unwrap_or(0));
            while let Some((_, copy)) = rest.next_if(|(place, _)| *place == at) {
                rows.push(*copy);
                more.push(0);
                self.below.insert(*copy);
            }
        }
        (self.rows, self.more) = (rows, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Draft, Place};

    const STORY: [&str; 6] = [
        "The harbour office closes the old ferry pier on Monday.",
        "Nobody was hurt when a beam fell into the water last week.",
        "The mayor said that the pier would be repaired before the winter.",
        "Two firms have offered to do the work for less than a million.",
        "Until then the boats go from the new quay behind the market.",
        "The fishermen are not pleased, since their nets hang there.",
    ];

    fn sketch(sentences: &[&str]) -> Sketch {
        let draft = Draft {
            title: Some("A headline of any kind".to_owned()),
            body: sentences.join(" "),
            ..Draft::default()
        };
        Sketch::of(&Article::new(draft, Place::default()))
    }

    #[test]
    fn a_story_is_known_again_when_it_is_cut_or_longer_or_set_in_other_marks() {
        let story = sketch(&STORY);
        let cut = sketch(&STORY[..4]);
        let longer = sketch(
            &[
                &["Our own reporter writes from the harbour today:"],
                &STORY[..],
            ]
            .concat(),
        );
        let other_marks = STORY.map(|line| line.replace(' ', "\u{a0}").replace(',', " –"));
        let set_anew = sketch(&other_marks.each_ref().map(String::as_str));
        for copy in [cut, longer, set_anew] {
            assert!(story.resembles(&copy) && copy.resembles(&story));
            assert!(
                story
                    .probes()
                    .iter()
                    .any(|probe| copy.probes().contains(probe))
            );
        }
    }

    #[test]
    fn one_sentence_in_common_makes_no_copy() {
        let other = [
            STORY[0],
            "Ferries have crossed the bay here for three hundred years now.",
            "In the museum there hangs a picture of the first of the captains.",
            "Whoever wants to see the oldest boat must wait for the spring.",
        ];
        assert!(!sketch(&STORY).resembles(&sketch(&other)));
        assert!(!sketch(&[]).resembles(&sketch(&[])));
    }

    #[test]
    fn a_quote_is_known_again_in_other_marks_and_a_short_one_is_not() {
        let said = of_quote("We will not sell this harbour to anybody.");
        assert!(said.is_some());
        assert_eq!(said, of_quote("we will not sell this harbour to anybody"));
        assert_eq!(
            said,
            of_quote("“We will not sell\nthis harbour – to anybody”")
        );
        assert_ne!(said, of_quote("We will now sell this harbour to anybody."));
        assert_eq!(of_quote("Yes, we can."), None);
    }

    #[test]
    fn copies_are_one_row() {
        let mut copies = Copies::default();
        copies.add(3, 1);
        copies.add(5, 3);
        let folded = copies.fold(vec![9, 5, 2, 1, 3], &[]);
        assert_eq!((folded.rows, folded.more), (vec![9, 5, 2], vec![0, 2, 0]));
        let alone = copies.fold(vec![2, 3], &[]);
        assert_eq!((alone.rows, alone.more), (vec![2, 3], vec![]));
    }

    #[test]
    fn the_copies_of_an_open_story_stand_below_its_row() {
        let mut copies = Copies::default();
        copies.add(3, 1);
        copies.add(5, 3);
        copies.add(8, 7);
        let folded = copies.fold(vec![8, 5, 2, 1, 7, 3], &[3]);
        assert_eq!(folded.rows, [8, 5, 1, 3, 2]);
        assert_eq!(folded.more, [1, 0, 0, 0, 0]);
        assert_eq!(folded.below, HashSet::from([1, 3]));
    }
}
