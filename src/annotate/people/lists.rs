//! Names in a list: beside a full name that is certain, what looks like one is one: "Anna Roth, Ludo Brakk and Wem Tarrish".

use std::ops::Range;

use crate::annotate::people::evidence::{Lone, can_be_full_name, weight_of_full_name};
use crate::annotate::people::names::Name;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;

/// Makes those of the `names` of one line certain that stand in a list with a certain full name, where
/// nothing speaks against them.
pub fn support(words: &Words, names: &mut [Name], lone: &Lone) {
    for at in 1..names.len() {
        let (before, after) = names.split_at_mut(at);
        let (one, other) = (&mut before[at - 1], &mut after[0]);
        if one.certain != other.certain && are_listed(words, &one.words, &other.words) {
            let (known, new) = if one.certain {
                (one, other)
            } else {
                (other, one)
            };
            new.certain = known.words.len() > 1
                && can_be_full_name(words, &new.words)
                && weight_of_full_name(words, &new.words, false, lone) >= 0;
        }
    }
}

/// True if nothing stands between two names but a comma, an "and", or both.
fn are_listed(words: &Words, one: &Range<usize>, other: &Range<usize>) -> bool {
    let between = one.end..other.start;
    !between.is_empty()
        && between.len() < 3
        && between
            .clone()
            .all(|index| words.is_mark(index, ",") || words.is(index, Sense::AND))
}
