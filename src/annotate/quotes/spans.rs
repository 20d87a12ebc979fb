//! The scanner for quotation marks: one pass over each line.

use std::ops::Range;

use crate::annotate::quotes::marks::{
    Role, is_attribute, is_double, is_made_of_two, looks_left_open, mark, role,
};
use crate::annotate::quotes::{By, Spoken};
use crate::annotate::words::Words;
use crate::text::Span;
use crate::text::word::Shape;

/// A quote that is never closed is not believed beyond this many words.
const LONGEST_OPEN: usize = 400;

/// All that stands between double marks in the story, in order.
#[must_use]
pub fn find(words: &Words) -> Vec<Spoken> {
    let mut found: Vec<Spoken> = Vec::new();
    // The quote of the line before that was still open at its end.
    let mut left_open = false;
    if let Some(opening) = main_single(words) {
        for line in words.lines().filter(|line| words.is_story(line.start)) {
            scan_singles(words, &line, opening, &mut found);
        }
        return found;
    }
    for line in words.lines() {
        if !words.is_story(line.start) {
            left_open = false;
            continue;
        }
        let goes_on = left_open && mark(words, line.start).is_some_and(is_double);
        let already = found.len();
        left_open = scan_line(words, &line, &mut found);
        let continues = found
            .get(already)
            .is_some_and(|quote| quote.first == line.start);
        if goes_on && continues && !is_turn(words, line.start + 1) {
            join(&mut found, already);
        }
    }
    found
}

/// The opening single mark, if single marks are the main ones, as in Dutch and in many British papers: there are more of them
/// than of others. Straight ones are apostrophes too often to stand beside any others.
fn main_single(words: &Words) -> Option<char> {
    let (mut single, mut straight, mut double) = (0_usize, 0_usize, 0_usize);
    for index in words.marks(&(0..words.len())) {
        match mark(words, index) {
            Some('‘') if looks_left_open(words, index) => single += 1,
            Some('\'') if words.is_mark(index + 1, "'") && words.touches(index + 1) => double += 2,
            Some('\'') if opens_straight(words, index) => straight += 1,
            Some(other) if is_double(other) => double += 1,
            _ => {}
        }
    }
    if single > double.div_ceil(2) {
        Some('‘')
    } else if straight > 0 && single + double == 0 {
        Some('\'')
    } else {
        None
    }
}

/// `'We wachten', zei ze`: a straight mark with a word behind it, "'s avonds" and "'90" apart, is one of a pair if speech
/// ends before another.
fn opens_straight(words: &Words, index: usize) -> bool {
    let opens = looks_left_open(words, index)
        && words.is_letters(index + 1)
        && (words.of(index + 1).len() > 1 || words.is_capital(index + 1));
    opens
        && (index + 2..index + LONGEST_OPEN)
            .take_while(|at| words.shape(*at) != Shape::Break)
            .find(|at| words.is_mark(*at, "'"))
            .is_some_and(|at| ends_speech(words, at))
}

/// A single mark behind a word or a stop, and before anything but a word.
fn ends_speech(words: &Words, index: usize) -> bool {
    words.touches(index)
        && !words.is_mark(index - 1, "'")
        && !(words.touches(index + 1)
            && (words.is_letters(index + 1) || words.is_mark(index + 1, "'")))
}

/// Adds the quotes between single marks. They must close in their line: a lone ‘ is an apostrophe that was turned round.
fn scan_singles(words: &Words, line: &Range<usize>, opening: char, found: &mut Vec<Spoken>) {
    let straight = opening == '\'';
    let closing = if straight { '\'' } else { '’' };
    let mut open = None;
    for index in words.marks(line) {
        let mark = words.mark(index);
        if let Some(first) = open {
            let closes = mark == Some(closing)
                && (straight && ends_speech(words, index)
                    || !straight && closes_single(words, index, line.end));
            if closes {
                found.extend(spoken(words, first, index + 1, By::Marks));
                open = None;
            }
        } else if mark == Some(opening)
            && (straight && opens_straight(words, index)
                || !straight && looks_left_open(words, index))
        {
            open = Some(index);
        }
    }
}

/// False for "the voters’ will": after an s the quote goes on if another mark closes it before the next opens.
fn closes_single(words: &Words, index: usize, end: usize) -> bool {
    let genitive = words.of(index - 1).ends_with('s') && words.is_letters(index + 1);
    let next = (index + 1..end).find(|at| words.is_mark(*at, "‘’"));
    !(genitive && next.is_some_and(|at| words.is_mark(at, "’")))
}

/// "WALLACE: …": in a transcript each paragraph may be somebody else's, named in capitals.
#[must_use]
pub fn is_turn(words: &Words, first: usize) -> bool {
    let colon = (first + 1..first + 5).find(|index| words.is_mark(*index, ":"));
    colon.is_some_and(|colon| {
        (first..colon).all(|index| words.shape(index) == Shape::Upper || words.is_mark(index, "."))
    })
}

/// Papers repeat the opening mark at each new paragraph of a long quote and close it only once: the quote at `second`
/// and the one before it are one.
fn join(found: &mut Vec<Spoken>, second: usize) {
    let next = found.remove(second);
    if let Some(first) = second.checked_sub(1).and_then(|first| found.get_mut(first)) {
        first.end = next.end;
        first.by = next.by;
        first.span = Span::new(first.span.start, next.span.end);
        first.marked = Span::new(first.marked.start, next.marked.end);
    }
}

/// Adds the quotes of one line to `found`; true if the last one is still open at its end.
fn scan_line(words: &Words, line: &Range<usize>, found: &mut Vec<Spoken>) -> bool {
    // The marks that wait for their partner, the outermost first.
    let mut open: Vec<usize> = Vec::new();
    let doubles = |index: &usize| mark(words, *index).is_some_and(is_double);
    let mut left = words.marks(line).filter(doubles).count();
    let mut in_attribute = false;
    for index in words.marks(line).filter(doubles) {
        left -= 1;
        if in_attribute || is_attribute(words, index) {
            in_attribute = !in_attribute;
            continue;
        }
        if let Some(first) = open.first()
            && begins_anew(words, *first, index, left)
        {
            found.extend(spoken(words, *first, index, By::OpenMark));
            open.clear();
            open.push(index);
            continue;
        }
        let innermost = open.last().and_then(|last| mark(words, *last));
        match role(words, index, innermost) {
            Role::Opens => open.push(index),
            Role::Closes => {
                if let Some(first) = open.pop()
                    && open.is_empty()
                {
                    found.extend(spoken(words, first, index + 1, By::Marks));
                }
            }
            Role::Nothing => {}
        }
    }
    let Some(first) = open.first() else {
        return false;
    };
    let end = line.end.min(first + LONGEST_OPEN);
    found.extend(spoken(words, *first, end, By::OpenMark));
    true
}

/// `… to the end."Second, I …`: where a line break was lost, or a transcript goes on with the next turn, the mark at `index`
/// begins a quote though the one at `first` is still open. If the mark may as well close that one, it does so if the
/// marks that are `left` in the line are pairs.
fn begins_anew(words: &Words, first: usize, index: usize, left: usize) -> bool {
    if is_turn(words, index + 1) {
        return true;
    }
    let between = words.touches(index)
        && words.is_mark(index - 1, ".!?…")
        && words.touches(index + 1)
        && words.is_capital(index + 1);
    let opens_only = match mark(words, index) {
        Some('„') => true,
        Some('“') => words.is_mark(first, "“"),
        _ => false,
    };
    between && (opens_only || left % 2 == 1)
}

/// The quote from the opening mark at `first` up to `end`, if it has words.
fn spoken(words: &Words, first: usize, end: usize, by: By) -> Option<Spoken> {
    let closing = match by {
        By::Marks => 1 + usize::from(is_made_of_two(words, end)),
        _ => 0,
    };
    let inner_end = end - closing;
    let inner = first + 1..inner_end;
    if !inner.clone().any(|index| words.mark(index).is_none()) {
        return None;
    }
    Some(Spoken {
        span: words.span(&inner),
        marked: words.span(&(first..end)),
        first,
        end,
        by,
    })
}
