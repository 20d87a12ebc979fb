//! "Miller, Robert": names in lists, bylines and captions, last name first. A line holds such entries and nothing else, so that
//! neither "Paris, Texas" nor "Miller, Robert and Laura" is one.

use std::ops::Range;

use crate::annotate::people::names::Name;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// Adds the entries of `line` to `names`; the word up to which it is read with that.
pub fn find(words: &Words, line: &Range<usize>, names: &mut Vec<Name>) -> usize {
    let mut start = line.start + usize::from(words.is(line.start, Sense::AGENT));
    let known = names.len();
    while let Some(end) = entry(words, start, line.end) {
        names.push(Name {
            words: start..end,
            titles: start..start,
            certain: true,
        });
        if end == line.end || words.is_mark(end, "(") {
            return end;
        }
        if !words.is_mark(end, ";") {
            break;
        }
        start = end + 1;
    }
    names.truncate(known);
    line.start
}

/// Where the entry ends that begins at `start`: a last name, a comma, a given name, and it may be an initial.
fn entry(words: &Words, start: usize, limit: usize) -> Option<usize> {
    let mut comma = start;
    while words.is(comma, Sense::PARTICLE) && words.shape(comma) == Shape::Lower {
        comma += 1;
    }
    let is_family = |index: usize| {
        words.shape(index) == Shape::Capital
            && !words.is(index, Sense::TITLE | Sense::CALENDAR | Sense::FUNCTION)
            && (words.is(index, Sense::FAMILY)
                || !words.is(
                    index,
                    Sense::GIVEN | Sense::CITY | Sense::COUNTRY | Sense::THING,
                ))
    };
    while comma < start + 4 && is_family(comma) {
        comma += 1;
    }
    let given = comma + 1;
    if comma == start
        || !words.is_mark(comma, ",")
        || !words.is(given, Sense::GIVEN)
        || words.is(given, Sense::COUNTRY | Sense::CALENDAR)
    {
        return None;
    }
    let mut end = given + 1;
    if words.is_capital(end) && words.of(end).chars().count() == 1 {
        end += 1 + usize::from(words.is_mark(end + 1, "."));
    } else if words.is(end, Sense::GIVEN) {
        end += 1;
    }
    (end <= limit && (end == limit || words.is_mark(end, ";("))).then_some(end)
}
