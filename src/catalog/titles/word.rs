//! One word of a question, and where it stands in a row.

use memchr::memmem::Finder;

use crate::catalog::titles::letters::{FIELD_END, Letters, is_letter, starts_word};
use crate::text::Span;
use crate::text::fold::spellings;

/// What may have been meant instead of a mistyped word has at least so many letters: shorter words are one slip from anything.
const SHORTEST_MEANT: usize = 4;

/// Where a word was found; the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// It is a word of the headline.
    Whole,
    /// A word of the headline begins with it.
    Start,
    /// It stands inside a word, or behind the headline.
    Inside,
    /// Its letters stand in order, with others between them, in so many bytes.
    Scattered(u8),
    /// Its letters stand in order, but too far apart to be meant. One letter more may bring them together.
    Apart,
}

impl Place {
    /// How many places there are before the scattered ones.
    pub const LITERAL: usize = 3;

    /// The number of the place, 0 for the best.
    pub fn tier(self) -> usize {
        match self {
            Self::Whole => 0,
            Self::Start => 1,
            Self::Inside => 2,
            Self::Scattered(_) => Self::LITERAL,
            Self::Apart => Self::LITERAL + 1,
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
pub struct Word {
    spellings: Vec<Spelling>,
    /// What all its spellings have.
    letters: Letters,
}

/// One spelling of a word, ready for many rows.
#[derive(Debug)]
struct Spelling {
    finder: Finder<'static>,
    letters: Letters,
}

impl Word {
    /// The words of a question.
    pub fn all_of(question: &str) -> Vec<Self> {
        question
            .split_whitespace()
            .map(spellings)
            // Of an apostrophe alone nothing is left.
            .filter(|spellings| !spellings[0].is_empty())
            .map(|spellings| Self::new(&spellings))
            .collect()
    }

    /// The word with these folded spellings, none of which is empty.
    fn new(spellings: &[impl AsRef<str>]) -> Self {
        let spellings: Vec<Spelling> = spellings
            .iter()
            .map(|text| Spelling {
                finder: Finder::new(text.as_ref()).into_owned(),
                letters: Letters::of(text.as_ref()),
            })
            .collect();
        let letters = spellings
            .iter()
            .fold(Letters::ALL, |all, one| all.common(one.letters));
        Self { spellings, letters }
    }

    /// The word as it may have been meant if two neighbouring letters of it were swapped: "putin" of "ptuin".
    pub fn swapped(&self) -> Self {
        self.mistyped(|word, at| {
            let next = *word.get(at + 1)?;
            (next != word[at]).then(|| {
                let mut meant = word.to_vec();
                meant.swap(at, at + 1);
                meant
            })
        })
    }

    /// The word as it may have been meant if a letter of it is too many: "putin" of "puttin".
    pub fn shortened(&self) -> Self {
        self.mistyped(|word, at| {
            let mut meant = word.to_vec();
            meant.remove(at);
            Some(meant)
        })
    }

    /// The spellings, and what `mend` makes of each letter of them.
    fn mistyped(&self, mend: impl Fn(&[u8], usize) -> Option<Vec<u8>>) -> Self {
        let mut all: Vec<String> = self.spellings().map(str::to_owned).collect();
        for spelling in self.spellings() {
            if spelling.is_ascii() {
                let meant = (0..spelling.len()).filter_map(|at| mend(spelling.as_bytes(), at));
                let meant = meant.filter(|meant| meant.len() >= SHORTEST_MEANT);
                all.extend(meant.filter_map(|meant| String::from_utf8(meant).ok()));
            }
        }
        all.sort_unstable();
        all.dedup();
        Self::new(&all)
    }

    /// The spellings.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter().map(|spelling| {
            std::str::from_utf8(spelling.finder.needle()).expect("made of a string")
        })
    }

    /// True if every row that holds this word holds `other` too.
    pub fn implies(&self, other: &Self) -> bool {
        self.spellings()
            .all(|spelling| other.spellings().any(|part| spelling.contains(part)))
    }

    /// What a row must have to hold the word.
    pub fn letters(&self) -> Letters {
        self.letters
    }

    /// True if its letters can be looked for one by one.
    pub fn can_scatter(&self) -> bool {
        self.spellings.iter().any(Spelling::can_scatter)
    }

    /// The best place of the word in a row with these letters, as it is if it can be, and where that is.
    pub fn find(&self, row: &str, letters: &Letters) -> Option<(Place, Span)> {
        self.literal(row, letters)
            .or_else(|| self.scattered(row, letters))
    }

    /// The best place where one of the spellings stands as it is.
    pub fn literal(&self, row: &str, letters: &Letters) -> Option<(Place, Span)> {
        self.spellings
            .iter()
            .filter(|spelling| letters.may_hold(&spelling.letters))
            .filter_map(|spelling| spelling.literal(row, letters))
            .min()
    }

    /// The same, without where it is: often the letters tell it.
    pub fn literal_place(&self, row: &str, letters: &Letters) -> Option<Place> {
        if let [only] = self.spellings.as_slice()
            && let Some(place) = only.lone_place(letters)
        {
            return Some(place);
        }
        self.literal(row, letters).map(|(place, _)| place)
    }

    /// The best place where its letters stand in order at least.
    pub fn loose_place(&self, row: &str, letters: &Letters) -> Option<Place> {
        let mut possible = self
            .spellings
            .iter()
            .filter(|spelling| letters.may_scatter(&spelling.letters));
        possible.any(|spelling| spelling.is_in_order(row)).then(|| {
            self.find(row, letters)
                .map_or(Place::Apart, |(place, _)| place)
        })
    }

    /// The best place where the letters of one of the spellings stand in order and near enough.
    fn scattered(&self, row: &str, letters: &Letters) -> Option<(Place, Span)> {
        self.spellings
            .iter()
            .filter(|spelling| letters.may_scatter(&spelling.letters))
            .filter_map(|spelling| spelling.scattered(row))
            .min()
    }
}

impl Spelling {
    /// The place of a single letter in a row with these, which tell it.
    fn lone_place(&self, letters: &Letters) -> Option<Place> {
        let &[letter @ b'a'..=b'z'] = self.finder.needle() else {
            return None;
        };
        match (letters.may_begin(letter), letters.have_lone()) {
            (false, _) => Some(Place::Inside),
            (true, false) => Some(Place::Start),
            (true, true) => None,
        }
    }

    /// The best place where the spelling stands as it is.
    fn literal(&self, row: &str, letters: &Letters) -> Option<(Place, Span)> {
        let row = row.as_bytes();
        let needle = self.finder.needle();
        let span = |start| Span::new(start, start + needle.len());
        let mut starts = self.finder.find_iter(row);
        let first = starts.next()?;
        if !letters.may_begin(needle[0]) {
            return Some((Place::Inside, span(first)));
        }
        let mut best = (Place::Inside, span(first));
        for start in std::iter::once(first).chain(starts) {
            let before = start.checked_sub(1).map_or(b' ', |before| row[before]);
            if !starts_word(before, needle[0]) {
                continue;
            }
            // No field ends before a place in the headline.
            if memchr::memchr(FIELD_END as u8, &row[..start]).is_some() {
                break;
            }
            if row
                .get(start + needle.len())
                .is_none_or(|&after| !is_letter(after))
            {
                return Some((Place::Whole, span(start)));
            }
            best = best.min((Place::Start, span(start)));
        }
        Some(best)
    }

    /// True if its bytes stand in the row in order, however far apart.
    fn is_in_order(&self, row: &str) -> bool {
        let mut rest = row.as_bytes();
        self.finder.needle().iter().all(|&byte| {
            let found = memchr::memchr(byte, rest);
            rest = found.map_or(&[], |at| &rest[at + 1..]);
            found.is_some()
        })
    }

    /// Two letters with one between them are anywhere; a letter without a Latin form has several bytes, which belong
    /// together.
    fn can_scatter(&self) -> bool {
        let needle = self.finder.needle();
        needle.len() >= 3 && needle.is_ascii()
    }

    /// The narrowest place where the letters of the spelling stand in order and near enough to be meant: "nkorea" in
    /// "Nordkorea", "vdleyen" in "von der Leyen", not a p, u, t, i and n from all over the headline.
    fn scattered(&self, row: &str) -> Option<(Place, Span)> {
        if !self.can_scatter() {
            return None;
        }
        let row = row.as_bytes();
        let needle = self.finder.needle();
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
