//! One line that is being typed: the filter, or a search in the article.

use unicode_segmentation::UnicodeSegmentation;

use crate::app::key::{Code, Key};
use crate::text::clean;

/// A line of text with a cursor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prompt {
    /// What was typed.
    pub text: String,
    /// The byte before which the next letter comes.
    pub cursor: usize,
}

impl Prompt {
    /// A line that holds `text`, with the cursor at its end.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            cursor: text.len(),
        }
    }

    /// What stands before the cursor, and what after.
    #[must_use]
    pub fn halves(&self) -> (&str, &str) {
        self.text.split_at(self.cursor)
    }

    /// Types `words`, which may come from a paste: made safe, on one line.
    pub fn insert(&mut self, words: &str) {
        let words = clean::line(words);
        self.text.insert_str(self.cursor, &words);
        self.cursor += words.len();
    }

    /// Does what `key` does in a line; false if it does nothing there.
    pub fn key(&mut self, key: Key) -> bool {
        if let Some(c) = key.typed() {
            self.insert(c.encode_utf8(&mut [0; 4]));
            return true;
        }
        let plain = !key.ctrl && !key.alt;
        match key.code {
            Code::Backspace if plain => self.delete(self.before()..self.cursor),
            Code::Delete if plain => self.delete(self.cursor..self.after()),
            Code::Left if plain => self.cursor = self.before(),
            Code::Right if plain => self.cursor = self.after(),
            Code::Home => self.cursor = 0,
            Code::End => self.cursor = self.text.len(),
            Code::Char('a') if key.ctrl => self.cursor = 0,
            Code::Char('e') if key.ctrl => self.cursor = self.text.len(),
            Code::Char('h') if key.ctrl => self.delete(self.before()..self.cursor),
            Code::Char('u') if key.ctrl => self.delete(0..self.cursor),
            Code::Char('w') if key.ctrl => {
                let (before, _) = self.halves();
                let word = before.trim_end().rfind(' ').map_or(0, |space| space + 1);
                self.delete(word..self.cursor);
            }
            _ => return false,
        }
        true
    }

    /// Where the letter before the cursor begins.
    fn before(&self) -> usize {
        let (before, _) = self.halves();
        let letter = before.graphemes(true).next_back().map_or(0, str::len);
        self.cursor - letter
    }

    /// Where the letter after the cursor ends.
    fn after(&self) -> usize {
        let (_, after) = self.halves();
        self.cursor + after.graphemes(true).next().map_or(0, str::len)
    }

    fn delete(&mut self, range: std::ops::Range<usize>) {
        self.cursor = range.start;
        self.text.replace_range(range, "");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[&str]) -> Prompt {
        let mut prompt = Prompt::default();
        for key in keys {
            prompt.key(key.parse().unwrap());
        }
        prompt
    }

    #[test]
    fn a_word_is_deleted_with_the_space_after_it() {
        let mut prompt = Prompt::new("waffen nord ");
        prompt.key(Key::ctrl('w'));
        assert_eq!(prompt.text, "waffen ");
    }

    #[test]
    fn a_letter_goes_in_where_the_cursor_is() {
        let prompt = typed(&["a", "c", "left", "b", "ä", "backspace"]);
        assert_eq!(prompt.halves(), ("ab", "c"));
    }

    #[test]
    fn a_paste_cannot_bring_controls_or_lines() {
        let mut prompt = Prompt::default();
        prompt.insert("rm\u{1b}[2J\nputin\u{202e}");
        assert_eq!(prompt.text, "rm\u{fffd}[2J putin\u{fffd}");
    }
}
