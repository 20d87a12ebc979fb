//! Where sentences end.
//!
//! What stands between quotation marks is one piece here: "Wir gewinnen. Sicher", sagte sie. – is one sentence.

use std::ops::Range;

use crate::text::Span;
use crate::text::word::{Shape, Word};

/// What a language knows about full stops.
pub trait Stops {
    /// True if the word at `index` carries a full stop of its own: "Dr", "bzw", "Sen".
    fn is_abbreviation(&self, index: usize) -> bool;
    /// True if a number with a full stop can count ("am 13. September"), and the word at `next` does not begin a sentence.
    fn is_ordinal_before(&self, next: usize) -> bool;
}

/// The sentences as ranges of `words`, of which `marks` are marks or line breaks: none crosses a line break, none ends inside
/// one of the `closed` spans.
#[must_use]
pub fn split(
    text: &str,
    words: &[Word],
    marks: impl Iterator<Item = usize>,
    closed: &[Span],
    stops: &impl Stops,
) -> Vec<Range<usize>> {
    let mut sentences = Vec::with_capacity(words.len() / 15 + 1);
    let mut start = 0;
    let mut closed = closed.iter().peekable();
    for index in marks {
        let word = words[index];
        if word.shape == Shape::Break {
            push(&mut sentences, start, index);
            start = index + 1;
            continue;
        }
        while closed
            .peek()
            .is_some_and(|span| span.end <= word.span.start)
        {
            closed.next();
        }
        let inside = closed
            .peek()
            .is_some_and(|span| span.contains(word.span.start) && word.span.end < span.end);
        if !inside && index >= start && ends_sentence(text, words, index, stops) {
            let end = after_closing_marks(words, index);
            push(&mut sentences, start, end);
            start = end;
        }
    }
    push(&mut sentences, start, words.len());
    sentences
}

fn push(sentences: &mut Vec<Range<usize>>, start: usize, end: usize) {
    if start < end {
        sentences.push(start..end);
    }
}

/// True if the mark at `index` ends a sentence.
fn ends_sentence(text: &str, words: &[Word], index: usize, stops: &impl Stops) -> bool {
    let Some(mark) = words[index].mark() else {
        return false;
    };
    let last = match mark {
        '.' | '!' | '?' | '…' | '。' | '！' | '？' => index,
        '“' | '”' | '"' | '«' | '»' if index > 0 && is_end(words[index - 1].mark()) => {
            index - 1
        }
        _ => return false,
    };
    let next = after_closing_marks(words, index);
    let Some(following) = words.get(next) else {
        return true;
    };
    if following.shape == Shape::Break {
        return true;
    }
    if matches!(following.shape, Shape::Lower)
        || following.mark().is_some_and(|c| ",;:.)–—-".contains(c))
    {
        return false;
    }
    let Some(before) = last.checked_sub(1).map(|i| words[i]) else {
        return true;
    };
    if words[last].mark() != Some('.') {
        return true;
    }
    match before.shape {
        Shape::Number if before.span.len() <= 2 => !stops.is_ordinal_before(next),
        Shape::Capital if before.span.of(text).chars().nth(1).is_none() => false,
        Shape::Lower | Shape::Capital | Shape::Upper => !stops.is_abbreviation(last - 1),
        _ => true,
    }
}

fn is_end(mark: Option<char>) -> bool {
    mark.is_some_and(|c| ".!?…".contains(c))
}

/// The first word after `index` that is no closing bracket or mark set close to it.
fn after_closing_marks(words: &[Word], index: usize) -> usize {
    let mut next = index + 1;
    while next < words.len()
        && words[next].span.start == words[next - 1].span.end
        && words[next]
            .mark()
            .is_some_and(|c| ".!?…)]”“\"’'»«".contains(c))
    {
        next += 1;
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::word;

    struct Rules<'a>(&'a str, Vec<Word>);

    impl Stops for Rules<'_> {
        fn is_abbreviation(&self, index: usize) -> bool {
            matches!(self.1[index].span.of(self.0), "Dr" | "Sen")
        }
        fn is_ordinal_before(&self, next: usize) -> bool {
            self.1[next].span.of(self.0) != "Er"
        }
    }

    fn cut<'t>(text: &'t str, closed: &[Span]) -> Vec<&'t str> {
        let words = word::split(text);
        let rules = Rules(text, words.clone());
        let is_mark = |index: &usize| matches!(words[*index].shape, Shape::Mark | Shape::Break);
        split(
            text,
            &words,
            (0..words.len()).filter(is_mark),
            closed,
            &rules,
        )
        .into_iter()
        .map(|range| {
            Span::new(words[range.start].span.start, words[range.end - 1].span.end).of(text)
        })
        .collect()
    }

    #[test]
    fn full_stops_that_end_nothing() {
        assert_eq!(
            cut("Am 9. November kam Dr. Weber. Er ging am 10. Er kam.", &[]).len(),
            3
        );
        assert_eq!(
            cut("Sen. J. Doe left. She came.", &[]),
            ["Sen. J. Doe left.", "She came."]
        );
        assert_eq!(cut("10.000 came to the U.S. capital.", &[]).len(), 1);
    }

    #[test]
    fn a_quote_is_one_piece() {
        let text = "„Ja. Nein.“ Sie ging.";
        let quote = Span::new(0, text.find(" Sie").unwrap());
        assert_eq!(cut(text, &[quote]), ["„Ja. Nein.“", "Sie ging."]);
    }

    #[test]
    fn lines_end_sentences() {
        assert_eq!(
            cut("A headline\n\nThe text. More", &[]),
            ["A headline", "The text.", "More"]
        );
    }
}
