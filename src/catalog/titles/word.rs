//! One word of a question, and where it stands in a row.

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
    /// The places of words as they are.
    pub const LITERAL: [Self; 3] = [Self::Whole, Self::Start, Self::Inside];

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
    text: String,
    letters: Letters,
    /// The place of its rarest letter: looking for it stops least often.
    rarest: usize,
}

/// The letters of languages with Latin ones, roughly the commonest first; all other bytes are rarer.
const COMMONEST: &[u8] = b"enirastdhulocgmbwfkzpvyjxq";

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
            .map(|text| Spelling::new(text.as_ref()))
            .collect();
        let letters = spellings
            .iter()
            .fold(Letters::ALL, |all, one| all.common(one.letters));
        Self { spellings, letters }
    }

    /// The word, or what may have been meant if two neighbouring letters of it were swapped: "putin" for "ptuin".
    pub fn or_swapped(&self) -> Self {
        self.or(swapped)
    }

    /// The word, or what may have been meant if a finger slipped: also if a letter is too many, "putin" for "puttin".
    pub fn or_mistyped(&self) -> Self {
        self.or(|word| [swapped(word), shortened(word)].concat())
    }

    /// The spellings, and what may have been `meant` by them.
    fn or(&self, meant: impl Fn(&[u8]) -> Vec<Vec<u8>>) -> Self {
        let mut all: Vec<String> = self.spellings().map(str::to_owned).collect();
        for spelling in self.spellings().filter(|spelling| spelling.is_ascii()) {
            let meant = meant(spelling.as_bytes()).into_iter();
            let meant = meant.filter(|meant| meant.len() >= SHORTEST_MEANT);
            all.extend(meant.filter_map(|meant| String::from_utf8(meant).ok()));
        }
        all.sort_unstable();
        all.dedup();
        Self::new(&all)
    }

    /// The spellings.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        self.spellings.iter().map(|spelling| spelling.text.as_str())
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
    pub fn find(&self, row: &[u8], letters: &Letters) -> Option<(Place, Span)> {
        self.literal(row, letters)
            .or_else(|| self.scattered(row, letters))
    }

    /// The best place where one of the spellings stands as it is.
    pub fn literal(&self, row: &[u8], letters: &Letters) -> Option<(Place, Span)> {
        self.spellings
            .iter()
            .filter(|spelling| letters.may_hold(&spelling.letters))
            .filter_map(|spelling| spelling.literal(row, letters))
            .min()
    }

    /// The best place where its letters stand in order at least.
    pub fn loose_place(&self, row: &[u8], letters: &Letters) -> Option<Place> {
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
    fn scattered(&self, row: &[u8], letters: &Letters) -> Option<(Place, Span)> {
        self.spellings
            .iter()
            .filter(|spelling| letters.may_scatter(&spelling.letters))
            .filter_map(|spelling| spelling.scattered(row))
            .min()
    }

    /// The place in a row with these letters, if they tell it: that of a single letter mostly.
    pub fn place_by_letters(&self, letters: &Letters) -> Option<Place> {
        let [only] = self.spellings.as_slice() else {
            return None;
        };
        let &[letter @ b'a'..=b'z'] = only.text.as_bytes() else {
            return None;
        };
        match (letters.may_begin(letter), letters.have_lone()) {
            (false, _) => Some(Place::Inside),
            (true, false) => Some(Place::Start),
            (true, true) => None,
        }
    }

    /// True if a row with these letters may hold it as it is.
    pub fn may_be_in(&self, row: &Letters) -> bool {
        let mut spellings = self.spellings.iter();
        spellings.any(|spelling| row.may_hold(&spelling.letters))
    }

    /// How many spellings there are; none of a single letter, which is not worth looking for in many rows at once.
    pub fn searches(&self) -> Option<usize> {
        let is_long = |spelling: &Spelling| spelling.text.len() > 1;
        let are_long = self.spellings.iter().all(is_long);
        are_long.then_some(self.spellings.len())
    }

    /// Calls `take` for each place of one of the spellings in `rows`, which are closed by [`FIELD_END`], with where it is.
    pub fn each_literal(&self, rows: &[u8], mut take: impl FnMut(Place, usize)) {
        for spelling in &self.spellings {
            let needle = spelling.text.as_bytes();
            each_start(rows, needle, |start| {
                take(place_of_literal(rows, needle, start), start);
            });
        }
    }
}

impl Spelling {
    fn new(text: &str) -> Self {
        let rarity = |letter: u8| COMMONEST.iter().position(|&common| common == letter);
        let rarest = text
            .bytes()
            .enumerate()
            .max_by_key(|&(_, letter)| rarity(letter).unwrap_or(COMMONEST.len()));
        Self {
            text: text.to_owned(),
            letters: Letters::of(text),
            rarest: rarest.map_or(0, |(place, _)| place),
        }
    }

    /// The best place where the spelling stands as it is.
    fn literal(&self, row: &[u8], letters: &Letters) -> Option<(Place, Span)> {
        let needle = self.text.as_bytes();
        let may_begin = letters.may_begin(needle[0]);
        let mut best: Option<(Place, Span)> = None;
        let after_start = row.get(self.rarest..)?;
        for start in memchr::memchr_iter(needle[self.rarest], after_start) {
            if !row[start..].starts_with(needle) {
                continue;
            }
            let place = if may_begin && is_in_headline(row, start) {
                place_of_literal(row, needle, start)
            } else {
                Place::Inside
            };
            let found = (place, Span::new(start, start + needle.len()));
            best = Some(best.map_or(found, |best| best.min(found)));
            if !may_begin || place == Place::Whole {
                break;
            }
        }
        best
    }

    /// True if its bytes stand in the row in order, however far apart.
    fn is_in_order(&self, row: &[u8]) -> bool {
        let mut rest = row;
        self.text.as_bytes().iter().all(|&byte| {
            let found = memchr::memchr(byte, rest);
            rest = found.map_or(&[], |at| &rest[at + 1..]);
            found.is_some()
        })
    }

    /// Two letters with one between them are anywhere; a letter without a Latin form has several bytes, which belong
    /// together.
    fn can_scatter(&self) -> bool {
        self.text.len() >= 3 && self.text.is_ascii()
    }

    /// The narrowest place where the letters of the spelling stand in order and near enough to be meant: "nkorea" in
    /// "Nordkorea", "vdleyen" in "von der Leyen", not a p, u, t, i and n from all over the headline.
    fn scattered(&self, row: &[u8]) -> Option<(Place, Span)> {
        if !self.can_scatter() {
            return None;
        }
        let needle = self.text.as_bytes();
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

/// The place of `needle`, which stands at `start` in a headline.
fn place_of_literal(row: &[u8], needle: &[u8], start: usize) -> Place {
    let before = start.checked_sub(1).map_or(b' ', |before| row[before]);
    let after = row.get(start + needle.len()).copied().unwrap_or(b' ');
    if !starts_word(before, needle[0]) {
        Place::Inside
    } else if is_letter(after) {
        Place::Start
    } else {
        Place::Whole
    }
}

/// True if no field ends before `place` of a row.
pub fn is_in_headline(row: &[u8], place: usize) -> bool {
    memchr::memchr(FIELD_END as u8, &row[..place]).is_none()
}

/// Calls `take` with each place in `text` where `needle` stands.
///
/// The first three letters are compared everywhere at once, without a branch, so that the compiler does many bytes in one step:
/// where most rows hold the needle, this is four times as fast as to look for it in each of them.
pub fn each_start(text: &[u8], needle: &[u8], mut take: impl FnMut(usize)) {
    const STEP: usize = 1024;
    const WIDTH: usize = 8;
    let mut hits = [0; STEP];
    let last = needle.len() - 1;
    let starts = text.len().saturating_sub(last);
    let [two, three] = [1, 2].map(|at| last.min(at));
    let rest = needle.get(3..).unwrap_or_default();
    for begin in (0..starts).step_by(STEP) {
        let length = STEP.min(starts - begin);
        let from = |at| &text[begin + at..begin + at + length];
        let letters = from(0).iter().zip(from(two)).zip(from(three));
        for (hit, ((one, second), third)) in hits.iter_mut().zip(letters) {
            let different = one ^ needle[0] | second ^ needle[two] | third ^ needle[three];
            *hit = u8::from(different == 0);
        }
        let (eights, _) = hits[..length.next_multiple_of(WIDTH)].as_chunks::<WIDTH>();
        for (number, eight) in eights.iter().enumerate() {
            let mut bits = u64::from_le_bytes(*eight);
            while bits != 0 {
                let at = number * WIDTH + bits.trailing_zeros() as usize / WIDTH;
                bits &= bits - 1;
                // What is left of the step before lies behind the end.
                if at < length && (rest.is_empty() || text[begin + at + 3..].starts_with(rest)) {
                    take(begin + at);
                }
            }
        }
    }
}

/// `word` with any two neighbours swapped.
fn swapped(word: &[u8]) -> Vec<Vec<u8>> {
    let swapped = |at| {
        let mut meant = word.to_vec();
        meant.swap(at, at + 1);
        meant
    };
    (0..word.len() - 1).map(swapped).collect()
}

/// `word` with any letter left out.
fn shortened(word: &[u8]) -> Vec<Vec<u8>> {
    let without = |at| [&word[..at], &word[at + 1..]].concat();
    (0..word.len()).map(without).collect()
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
