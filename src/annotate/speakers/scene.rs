//! What the rules look at: the words, who is named where, and which words stand inside quotes.

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::quotes::Spoken;
use crate::annotate::words::Words;
use crate::text::Span;
use crate::text::word::Shape;

/// An article as the rules see it.
pub struct Scene<'a> {
    /// Its words.
    pub words: &'a Words<'a>,
    /// Its people.
    pub people: &'a People,
    /// Its quotes, in order.
    pub quotes: &'a [Spoken],
    /// Its sentences, in order.
    pub sentences: Vec<Range<usize>>,
    /// Where its lines end, in order.
    breaks: Vec<usize>,
    /// For each word, which quote it stands in, counted from 1; 0 for the writer's own words.
    inside: Vec<u32>,
}

impl<'a> Scene<'a> {
    /// Sets the scene.
    #[must_use]
    pub fn new(words: &'a Words<'a>, people: &'a People, quotes: &'a [Spoken]) -> Self {
        let mut inside = vec![0; words.len()];
        for (number, quote) in quotes.iter().enumerate() {
            inside[quote.first..quote.end].fill(number as u32 + 1);
        }
        let closed: Vec<Span> = quotes.iter().map(|quote| quote.marked).collect();
        Self {
            words,
            people,
            quotes,
            sentences: words.sentences(&closed),
            breaks: words.breaks().collect(),
            inside,
        }
    }

    /// True if the word at `index` belongs to the writer, not to a quote.
    #[must_use]
    pub fn is_outside(&self, index: usize) -> bool {
        self.inside.get(index).is_none_or(|number| *number == 0)
    }

    /// The quote that the word at `index` stands in.
    #[must_use]
    pub fn quote_at(&self, index: usize) -> Option<usize> {
        self.inside
            .get(index)
            .and_then(|number| (*number as usize).checked_sub(1))
    }

    /// The sentence that the word at `index` belongs to.
    #[must_use]
    pub fn sentence(&self, index: usize) -> Range<usize> {
        let number = self
            .sentences
            .partition_point(|sentence| sentence.end <= index);
        self.sentences
            .get(number)
            .filter(|sentence| sentence.start <= index)
            .cloned()
            .unwrap_or(index..index)
    }

    /// The line that the word at `index` belongs to.
    #[must_use]
    pub fn line(&self, index: usize) -> Range<usize> {
        let number = self.breaks.partition_point(|end| *end < index);
        let start = number
            .checked_sub(1)
            .map_or(0, |before| self.breaks[before] + 1);
        let end = self.breaks.get(number).copied();
        start..end.unwrap_or(self.words.len()).max(index)
    }

    /// The line with words before the one that begins at `start`.
    #[must_use]
    pub fn line_before(&self, start: usize) -> Option<Range<usize>> {
        let mut last = start.checked_sub(1)?;
        while self.words.shape(last) == Shape::Break {
            last = last.checked_sub(1)?;
        }
        Some(self.line(last))
    }
}
