//! What a single quotation mark does: whether it opens, closes, or is no quotation mark at all.

use crate::annotate::words::Words;
use crate::text::word::Shape;

/// How far a mark made of two looks back for its partner, in words.
const LONGEST: usize = 200;

/// What a mark does to the quote that is open, or not, when it is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Begins a quote, or one inside the open quote.
    Opens,
    /// Ends the innermost quote.
    Closes,
    /// Not a quotation mark: inches, an attribute of markup.
    Nothing,
}

/// The mark at `index`. Two commas set together before a word open a quote, and two single marks close it, as typewriters had
/// them: ,,zo'' and ,,tak”. Both stand at the second.
#[must_use]
pub fn mark(words: &Words, index: usize) -> Option<char> {
    let mark = words.mark(index)?;
    let second = matches!(mark, ',' | '\'' | '’')
        && words.touches(index)
        && words.mark(index - 1) == Some(mark);
    match mark {
        ',' if second && !words.touches(index - 1) && words.touches(index + 1) => Some('„'),
        '\'' | '’' if second && opens_with_commas(words, index) => Some('”'),
        _ => Some(mark),
    }
}

/// True if two commas open a quote before `index`, in its line.
fn opens_with_commas(words: &Words, index: usize) -> bool {
    (0..index)
        .rev()
        .take(LONGEST)
        .take_while(|at| words.shape(*at) != Shape::Break)
        .any(|at| words.is_mark(at, ",") && mark(words, at) == Some('„'))
}

/// True if the mark that closes a quote before `end` is made of two.
#[must_use]
pub fn is_made_of_two(words: &Words, end: usize) -> bool {
    words.is_mark(end - 1, "'’") && mark(words, end - 1) == Some('”')
}

/// True for the double marks; single ones are apostrophes far too often, and stand inside double ones in most papers.
#[must_use]
pub fn is_double(mark: char) -> bool {
    matches!(
        mark,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '「' | '」' | '『' | '』'
    )
}

/// The role of the double mark at `index`, where `open` is the innermost mark that waits for its partner.
///
/// German opens „ and closes “, English opens “ and closes ”, Swedish writes ” on both sides, and any of them may be mixed
/// by a converter; so a mark is judged by what is open and by its neighbours, never by the language.
#[must_use]
pub fn role(words: &Words, index: usize, open: Option<char>) -> Role {
    let Some(mark) = mark(words, index) else {
        return Role::Nothing;
    };
    let is_open = open.is_some();
    match mark {
        // « Il a dit : “Non.” », 「『…』」: inside angles and corners the curved marks are a pair of their own.
        '“' if matches!(open, Some('«' | '»')) && looks_left_open(words, index) => Role::Opens,
        '”' if !is_open && looks_left_open(words, index) => Role::Opens,
        '」' | '』' | '”' => Role::Closes,
        '“' | '«' | '»' if is_open => Role::Closes,
        '„' | '‟' | '「' | '『' | '“' | '«' | '»' => Role::Opens,
        _ => straight(words, index, is_open),
    }
}

/// The role of `"` and `″`, which look the same on both sides.
fn straight(words: &Words, index: usize, is_open: bool) -> Role {
    let blank_before = !words.touches(index);
    let blank_after = !words.touches(index + 1);
    if is_open {
        return if blank_before && !blank_after {
            Role::Opens
        } else if is_inches(words, index) && words.is_mark(index.wrapping_sub(2), "'’′") {
            Role::Nothing
        } else {
            Role::Closes
        };
    }
    if is_inches(words, index) {
        Role::Nothing
    } else {
        Role::Opens
    }
}

/// 6'3" and 19": a digit right before the mark, and no quote open.
fn is_inches(words: &Words, index: usize) -> bool {
    index > 0 && words.touches(index) && words.shape(index - 1) == Shape::Number
}

/// `class="…"`.
#[must_use]
pub fn is_attribute(words: &Words, index: usize) -> bool {
    index > 0 && words.touches(index) && words.is_mark(index - 1, "=")
}

/// A mark that has a blank or a bracket before it and a word right after it.
pub fn looks_left_open(words: &Words, index: usize) -> bool {
    let left = !words.touches(index) || words.is_mark(index - 1, "([{—–-/:;,…’‘'");
    let right = words.touches(index + 1) && !words.is_mark(index + 1, ".,;:!?)]}");
    left && right
}
