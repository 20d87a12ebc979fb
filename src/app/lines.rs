//! The lines of an open article: the headline, the facts, the paragraphs, and who speaks where.
//!
//! Made once for an article and a width.

use crate::annotate::Kind;
use crate::app::facts;
use crate::article::Headline;
use crate::catalog::Annotated;
use crate::text::Span;
use crate::text::wrap::wrap;

/// The margin for the speakers' names, in cells, where there is room for it.
pub const MARGIN: usize = 10;
/// The narrowest text that leaves room for a margin.
const BESIDE_MARGIN: usize = 38;

/// One line of the pane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What stands in it.
    pub kind: LineKind,
    /// The quote that begins in it, whose speaker the margin names.
    pub speaker: Option<usize>,
}

/// What stands in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// Nothing.
    Blank,
    /// Words of the article.
    Text(Span),
    /// What is known of the article.
    Facts(String),
    /// The speakers of the paragraph below, where there is no margin: the numbers of their quotes.
    Speakers(Vec<usize>),
}

/// An article at one width.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    /// All lines.
    pub all: Vec<Line>,
    /// How wide the text is.
    pub text_width: usize,
    /// True if the speakers stand in a margin.
    pub has_margin: bool,
    /// The cells that stay free on the left, so that margin and text stand in the middle.
    pub indent: usize,
}

impl Lines {
    /// The lines of an article in a pane of `width` cells, with text of at most `widest`. The margin says who is told
    /// of if `indirect` speech is shown.
    #[must_use]
    pub fn new(annotated: &Annotated, width: usize, widest: usize, indirect: bool) -> Self {
        let has_margin = width >= MARGIN + BESIDE_MARGIN.min(widest);
        let margin = if has_margin { MARGIN } else { 0 };
        let text_width = width.saturating_sub(margin).min(widest).max(1);
        let mut lines = Self {
            all: Vec::new(),
            text_width,
            has_margin,
            indent: width.saturating_sub(margin + text_width) / 2,
        };
        let article = &annotated.article;
        if article.headline_is != Headline::Derived {
            lines.add_text(&article.text, article.headline);
        }
        for line in facts::of(annotated) {
            for span in wrap(&line, Span::new(0, line.len()), text_width) {
                let words = span.of(&line).trim_end().replace(facts::NO_BREAK, " ");
                lines.add(LineKind::Facts(words));
            }
        }
        let is_headline = |paragraph: Span| {
            article.headline_is == Headline::FirstLine && paragraph.overlaps(article.headline)
        };
        for &paragraph in &article.paragraphs {
            if !is_headline(paragraph) {
                lines.add(LineKind::Blank);
                lines.add_paragraph(annotated, paragraph, indirect);
            }
        }
        lines
    }

    fn add(&mut self, kind: LineKind) {
        let speaker = None;
        self.all.push(Line { kind, speaker });
    }

    fn add_text(&mut self, text: &str, span: Span) {
        for line in wrap(text, span, self.text_width) {
            self.add(LineKind::Text(line));
        }
    }

    /// Adds a paragraph with the names of those who speak in it.
    fn add_paragraph(&mut self, annotated: &Annotated, paragraph: Span, indirect: bool) {
        let quotes = &annotated.annotations.quotes;
        let is_told = |number: usize| quotes[number].kind == Kind::Indirect;
        let begins_here = |&number: &usize| {
            let quote = &quotes[number];
            let known = quote.speaker.is_some() || quote.kind == Kind::Direct;
            let shown = !is_told(number) || indirect && self.has_margin;
            known && shown && paragraph.contains(quote.marked.start)
        };
        let mut labelled: Vec<usize> = (0..quotes.len()).filter(begins_here).collect();
        if !self.has_margin {
            // A line that names nobody would only be in the way.
            labelled.retain(|&number| quotes[number].speaker.is_some());
        }
        // Of several quotes of one speaker in a row only the first is labelled; what is told takes no label from a quote.
        let name = |number: usize| quotes[number].speaker.as_ref().map(|s| &s.name);
        labelled.dedup_by(|later, earlier| {
            name(*later) == name(*earlier) && (is_told(*later) || !is_told(*earlier))
        });
        if !self.has_margin && !labelled.is_empty() {
            self.add(LineKind::Speakers(labelled.clone()));
        }
        let first = self.all.len();
        self.add_text(&annotated.article.text, paragraph);
        if self.has_margin {
            for number in labelled {
                let start = quotes[number].marked.start;
                let line = self.all[first..]
                    .iter_mut()
                    .find(|line| matches!(line.kind, LineKind::Text(span) if span.contains(start)));
                if let Some(line) = line
                    && line.speaker.is_none_or(is_told)
                {
                    line.speaker = Some(number);
                }
            }
        }
    }
}
