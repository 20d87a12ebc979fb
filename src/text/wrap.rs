//! Lines of a given width in cells.
//!
//! Widths are those of the terminal: a wide character takes two cells, a mark none, an [`INVISIBLE`] one none. A letter and
//! its marks (a grapheme) stay together.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::Span;
use crate::text::clean::INVISIBLE;

/// How many cells `text` takes when it is drawn on one line.
#[must_use]
pub fn cells(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.graphemes(true).map(grapheme_cells).sum()
}

/// How many cells one letter with its marks takes.
#[must_use]
pub fn grapheme_cells(grapheme: &str) -> usize {
    if grapheme.contains(INVISIBLE) {
        return UnicodeWidthStr::width(grapheme.replace(INVISIBLE, "").as_str());
    }
    UnicodeWidthStr::width(grapheme)
}

/// The beginning of `text` that fits into `width` cells.
#[must_use]
pub fn fitting(text: &str, width: usize) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += grapheme_cells(grapheme);
        if used > width {
            return &text[..at];
        }
    }
    text
}

/// The lines of `within`, none wider than `width` cells: a partition, so that joined they are the text again. White space
/// at the end of a line belongs to it, takes no room and is not drawn (`span.trimmed`).
///
/// A word that is wider than a line is cut. A single character that is wider than a line gets a line of its own.
#[must_use]
pub fn wrap(text: &str, within: Span, width: usize) -> Vec<Span> {
    let words = within.of(text);
    let mut lines = Lines {
        text,
        width: width.max(1),
        start: within.start,
        used: 0,
        done: Vec::new(),
    };
    let mut start = 0;
    for (end, kind) in linebreaks(words) {
        // What shows nothing offers no place to break: the halves would look like two words.
        if kind == BreakOpportunity::Allowed && words[..end].ends_with(INVISIBLE) {
            continue;
        }
        lines.add(Span::new(within.start + start, within.start + end));
        start = end;
        if kind == BreakOpportunity::Mandatory {
            lines.close(within.start + end);
        }
    }
    lines.done
}

/// Lines in the making.
struct Lines<'a> {
    text: &'a str,
    width: usize,
    /// Where the open line begins, and how many cells it has taken.
    start: usize,
    used: usize,
    done: Vec<Span>,
}

impl Lines<'_> {
    /// Adds a word with the white space after it.
    fn add(&mut self, word: Span) {
        let shown = cells(word.of(self.text).trim_end());
        if self.used > 0 && self.used + shown > self.width {
            self.close(word.start);
        }
        if shown > self.width {
            self.cut(word);
        } else {
            self.used += cells(word.of(self.text).trim_end_matches('\n'));
        }
    }

    /// Adds a word that is wider than a line.
    fn cut(&mut self, word: Span) {
        for (at, grapheme) in word.of(self.text).grapheme_indices(true) {
            let cells = grapheme_cells(grapheme);
            // White space may hang over the edge, where it is not drawn.
            let is_shown = !grapheme.trim().is_empty();
            if is_shown && self.used > 0 && self.used + cells > self.width {
                self.close(word.start + at);
            }
            self.used += cells;
        }
    }

    /// Ends the open line at `end`.
    fn close(&mut self, end: usize) {
        if end > self.start {
            self.done.push(Span::new(self.start, end));
        }
        self.start = end;
        self.used = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(text: &str, width: usize) -> Vec<&str> {
        wrap(text, Span::new(0, text.len()), width)
            .into_iter()
            .map(|line| line.of(text).trim_end())
            .collect()
    }

    #[test]
    fn words_stay_whole() {
        assert_eq!(
            lines("Seoul reviews its position", 14),
            ["Seoul reviews", "its position"]
        );
    }

    #[test]
    fn a_line_end_ends_the_line() {
        assert_eq!(lines("one\ntwo\n", 20), ["one", "two"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        assert_eq!(
            lines("Donaudampfschiff ahoi", 8),
            ["Donaudam", "pfschiff", "ahoi"]
        );
    }

    #[test]
    fn a_long_compound_breaks_at_its_hyphen() {
        assert_eq!(lines("US-Außenminister", 8), ["US-", "Außenmin", "ister"]);
    }

    #[test]
    fn chinese_breaks_between_characters_but_not_before_a_full_stop() {
        assert_eq!(
            lines("首尔重新考虑立场。", 8),
            ["首尔重新", "考虑立", "场。"]
        );
    }

    #[test]
    fn a_letter_keeps_its_marks() {
        assert_eq!(
            lines("e\u{301}e\u{301}e\u{301}", 2),
            ["e\u{301}e\u{301}", "e\u{301}"]
        );
    }

    #[test]
    fn what_is_invisible_takes_no_room_and_is_no_place_to_break() {
        assert_eq!(
            lines("Sicher\u{ad}heit ist", 10),
            ["Sicher\u{ad}heit", "ist"]
        );
        assert_eq!(cells("Sicher\u{ad}heit"), 10);
    }

    #[test]
    fn a_text_is_cut_between_cells() {
        assert_eq!(fitting("ab首尔", 3), "ab");
        assert_eq!(fitting("ab首尔", 4), "ab首");
    }

    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-zäöü]{1,12}",
            Just(" ".to_owned()),
            Just("  ".to_owned()),
            Just("\n".to_owned()),
            Just("\u{ad}".to_owned()),
            Just("e\u{301}".to_owned()),
            "[首尔重新考虑。「」]{1,4}",
            "[„“«»().,–-]{1,2}",
            "\\PC{0,6}",
        ];
        proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn lines_joined_are_the_text(text in text(), width in 1usize..40) {
            let lines = wrap(&text, Span::new(0, text.len()), width);
            let joined: String = lines.iter().map(|line| line.of(&text)).collect();
            prop_assert_eq!(joined, text);
        }

        #[test]
        fn no_line_is_wider_than_the_width(text in text(), width in 2usize..40) {
            for line in wrap(&text, Span::new(0, text.len()), width) {
                let shown = line.of(&text).trim_end();
                let one = shown.graphemes(true).count() <= 1;
                prop_assert!(one || cells(shown) <= width, "{shown:?} is wider than {width}");
            }
        }
    }
}
