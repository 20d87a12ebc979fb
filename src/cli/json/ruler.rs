//! Where something stands, for tools: in Unicode code points of a body or of a title.

use serde::Serialize;

use crate::article::Article;
use crate::text::Span;

/// Where something stands.
#[derive(Serialize, Clone, Copy)]
pub struct Range {
    /// The first code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
}

/// The rulers of a body and of a title.
pub struct Rulers<'a> {
    /// The ruler of the body.
    pub body: Ruler<'a>,
    title: Ruler<'a>,
    whole: Span,
}

impl<'a> Rulers<'a> {
    /// The rulers of `article`.
    pub fn new(article: &'a Article) -> Self {
        Self {
            body: Ruler::new(&article.text, article.body.start),
            title: Ruler::new(&article.text, article.headline.start),
            whole: article.body,
        }
    }

    /// The text that `span` stands in, as a record calls it, and where.
    pub fn of(&mut self, span: Span) -> (&'static str, Range) {
        if self.whole.covers(span) {
            ("text", self.body.range(span))
        } else {
            ("title", self.title.range(span))
        }
    }
}

/// Turns bytes into code points counted from one place in a text. It remembers where it was asked last, because positions come
/// nearly in order: a text of many quotes is counted once, not once for each.
pub struct Ruler<'a> {
    text: &'a str,
    byte: usize,
    points: usize,
}

impl<'a> Ruler<'a> {
    fn new(text: &'a str, zero: usize) -> Self {
        Self {
            text,
            byte: zero,
            points: 0,
        }
    }

    /// Where `span` stands.
    pub fn range(&mut self, span: Span) -> Range {
        Range {
            start: self.at(span.start),
            end: self.at(span.end),
        }
    }

    fn at(&mut self, byte: usize) -> usize {
        if byte >= self.byte {
            self.points += self.text[self.byte..byte].chars().count();
        } else {
            self.points -= self.text[byte..self.byte].chars().count();
        }
        self.byte = byte;
        self.points
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruler_counts_code_points_in_any_order() {
        let text = "Ä😀 – b";
        let mut ruler = Ruler::new(text, "Ä".len());
        let end = text.len();
        assert_eq!([ruler.at(end), ruler.at(2), ruler.at(6)], [5, 0, 1]);
    }
}
