//! One word of a question, and where it stands in a row.

use memchr::memmem::Finder;

use crate::catalog::titles::letters::{self, Letters};
use crate::text::Span;

/// Closes each field of a row: a match does not run over it.
pub const FIELD_END: char = '\n';

/// Where a word was found; the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The headline begins with it.
    TitleStart,
    /// A word of the headline begins with it.
    TitleWord,
    /// A word of the outlet, of the author, of a person begins with it.
    OtherWord,
    /// It stands inside a word.
    Inside,
    /// Its letters stand in order, with others between them, in so many bytes.
    Scattered(u8),
}

impl Place {
    /// How many places there are before the scattered ones.
    pub const LITERAL: usize = 4;

    /// The number of the place, 0 for the best.
    pub fn tier(self) -> usize {
        match self {
            Self::TitleStart => 0,
            Self::TitleWord => 1,
            Self::OtherWord => 2,
            Self::Inside => 3,
            Self::Scattered(_) => Self::LITERAL,
        }
    }

    /// The place of two words together.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Scattered(one), Self::Scattered(two)) => {
                Self::Scattered(one.saturating_add(two))
            }
            _ => self.max(other),
        }
    }
}

/// A word to be found, in all its spellings.
#[derive(Debug)]
pub struct Word(Vec<Spelling>);

/// One spelling of a word, ready for many rows.
#[derive(Debug)]
struct Spelling {
    finder: Finder<'static>,
    letters: Letters,
}

impl Word {
    /// The word with these folded spellings, none of which is empty.
    pub fn new(spellings: &[String]) -> Self {
        let spelling = |text: &String| Spelling {
            finder: Finder::new(text).into_owned(),
            letters: Letters::of(text),
        };
        Self(spellings.iter().map(spelling).collect())
    }

    /// True if a row with these letters may hold the word.
    pub fn may_be_in(&self, row: Letters) -> bool {
        self.0.iter().any(|spelling| row.may_hold(spelling.letters))
    }

    /// The best place of the word in a row with these letters, as it is if it can be, and where that is.
    pub fn find(&self, row: &str, letters: Letters) -> Option<(Place, Span)> {
        self.literal(row, letters)
            .or_else(|| self.scattered(row, letters))
    }

    /// The best place where one of the spellings stands as it is.
    pub fn literal(&self, row: &str, letters: Letters) -> Option<(Place, Span)> {
        self.possible(letters)
            .filter_map(|spelling| spelling.literal(row, letters))
            .min()
    }

    /// The best place where the letters of one of the spellings stand in order.
    fn scattered(&self, row: &str, letters: Letters) -> Option<(Place, Span)> {
        self.possible(letters)
            .filter_map(|spelling| spelling.scattered(row))
            .min()
    }

    /// The spellings that a row with these letters may hold.
    fn possible(&self, row: Letters) -> impl Iterator<Item = &Spelling> {
        self.0
            .iter()
            .filter(move |spelling| row.may_hold(spelling.letters))
    }

    /// The spellings.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|spelling| {
            std::str::from_utf8(spelling.finder.needle()).expect("made of a string")
        })
    }
}

impl Spelling {
    /// The best place where the spelling stands as it is.
    fn literal(&self, row: &str, letters: Letters) -> Option<(Place, Span)> {
        let bytes = row.as_bytes();
        let needle = self.finder.needle();
        let span = |start| Span::new(start, start + needle.len());
        if bytes.starts_with(needle) {
            return Some((Place::TitleStart, span(0)));
        }
        let mut starts = self.finder.find_iter(bytes);
        let first = starts.next()?;
        if !letters.may_begin(needle[0]) {
            return Some((Place::Inside, span(first)));
        }
        let word = std::iter::once(first)
            .chain(starts)
            .find(|&start| start == 0 || letters::starts_word(bytes[start - 1], needle[0]));
        let Some(start) = word else {
            return Some((Place::Inside, span(first)));
        };
        // No field ends before a place in the headline.
        let in_title = memchr::memchr(FIELD_END as u8, &bytes[..start]).is_none();
        let place = if in_title {
            Place::TitleWord
        } else {
            Place::OtherWord
        };
        Some((place, span(start)))
    }

    /// The narrowest place where the letters of the spelling stand in order and near enough to be meant: "nkorea" in
    /// "Nordkorea", "vdleyen" in "von der Leyen", not a p, u, t, i and n from all over the headline.
    fn scattered(&self, row: &str) -> Option<(Place, Span)> {
        let row = row.as_bytes();
        let needle = self.finder.needle();
        // Two letters with one between them are anywhere; a letter without a Latin form has several bytes, which belong
        // together.
        if needle.len() < 3 || !needle.is_ascii() {
            return None;
        }
        let widest = 3 * (needle.len() - 1);
        memchr::memchr_iter(needle[0], row)
            .filter_map(|start| {
                let window = &row[start..row.len().min(start + widest)];
                let width = width_of_letters(window, needle)?;
                let narrow = u8::try_from(width).unwrap_or(u8::MAX);
                Some((Place::Scattered(narrow), Span::new(start, start + width)))
            })
            .min()
    }
}

/// How many bytes of `window` it takes to find the bytes of `needle` in order. In one word any others may stand between
/// them; over several words they must stand in few pieces, or each headline would have them somewhere.
fn width_of_letters(window: &[u8], needle: &[u8]) -> Option<usize> {
    let most_pieces = 1 + needle.len() / 3;
    let mut pieces = 1;
    let mut in_one_word = true;
    let mut wanted = needle.iter().peekable();
    let mut last = 0;
    for (position, byte) in window.iter().enumerate() {
        if *byte == FIELD_END as u8 {
            return None;
        }
        in_one_word &= *byte != b' ';
        if wanted.next_if_eq(&byte).is_some() {
            pieces += usize::from(position > last + 1);
            last = position;
            if wanted.peek().is_none() {
                return (in_one_word || pieces <= most_pieces).then_some(position + 1);
            }
        }
    }
    None
}
