//! Small words that are written to others: "l'homme", "dit-il", "queixou-se" are two words each, and "d'Anna" holds a name.
//!
//! What leans is told by the language ([`Sense::ELIDED`], [`Sense::CLITIC`]). Where no word leans, nothing is read here.

use crate::language::Language;
use crate::language::lexicon::{Lexicon, Sense};
use crate::language::lookup::Key;
use crate::text::Span;
use crate::text::word::Word;

/// The `words` of `text`, each small word apart from the one that it leans on. The hyphens between them are in no word.
#[must_use]
pub fn part(text: &str, words: Vec<Word>, language: &Language) -> Vec<Word> {
    let lexicon = language.lexicon();
    if !lexicon.leans() {
        return words;
    }
    let mut parted = Parted {
        text,
        lexicon,
        vowels: language.grammar.elided_before,
        buffer: String::new(),
        words: Vec::with_capacity(words.len() + words.len() / 8),
    };
    let mut rest = words.into_iter().peekable();
    while let Some(word) = rest.next() {
        let next = rest.peek().copied();
        // "l' homme": a blank behind the apostrophe.
        if let Some(mark) = next
            && word.is_letters()
            && matches!(mark.mark(), Some('\'' | '’'))
            && parted.is_elided(Span::new(word.span.start, mark.span.end))
        {
            rest.next();
            parted.push(Span::new(word.span.start, mark.span.end));
        } else if word.is_letters() {
            parted.read(word);
        } else {
            parted.words.push(word);
        }
    }
    parted.words
}

struct Parted<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    vowels: &'static str,
    buffer: String,
    words: Vec<Word>,
}

impl Parted<'_> {
    /// Adds `word`, cut where something leans on something.
    fn read(&mut self, word: Word) {
        if word.plain {
            self.words.push(word);
            return;
        }
        let mut span = word.span;
        while let Some(end) = self.end_of_elided(span) {
            self.push(Span::new(span.start, end));
            span = Span::new(end, span.end);
        }
        let mut tails = Vec::new();
        while let Some((end, tail)) = self.tail(span) {
            tails.push(tail);
            span = Span::new(span.start, end);
        }
        self.push(span);
        for tail in tails.into_iter().rev() {
            self.push(tail);
        }
    }

    fn push(&mut self, span: Span) {
        self.words.push(Word::new(self.text, span));
    }

    /// Where "l'" ends in "l'homme": a letter follows before which a vowel is given up. In "D'Alema" and "N'Golo" the capitals make it a name.
    fn end_of_elided(&mut self, span: Span) -> Option<usize> {
        let word = span.of(self.text);
        let (at, mark) = word.char_indices().find(|(_, c)| matches!(c, '\'' | '’'))?;
        let end = at + mark.len_utf8();
        let next = word[end..].chars().next()?;
        let elided = Span::new(span.start, span.start + end);
        let capitals = word.starts_with(char::is_uppercase) && next.is_uppercase();
        let fits = next.to_lowercase().any(|small| self.vowels.contains(small));
        let leans = fits
            && self.is_elided(elided)
            && !(capitals && self.sense(elided).is(Sense::PARTICLE | Sense::PREPOSITION));
        leans.then_some(elided.end)
    }

    /// The pronoun that leans on the word before it: "il" in "dit-il" and "a-t-il", with the end of that word.
    fn tail(&mut self, span: Span) -> Option<(usize, Span)> {
        let word = span.of(self.text);
        let hyphen = word.rfind('-')?;
        let small = word[hyphen + 1..].starts_with(char::is_lowercase);
        if !small || hyphen == 0 || self.sense(span) != Sense::UNKNOWN {
            return None;
        }
        let tail = Span::new(span.start + hyphen + 1, span.end);
        if !self.sense(tail).is(Sense::CLITIC) {
            return None;
        }
        // The t that only parts two vowels is no word.
        let head = word[..hyphen].strip_suffix("-t").unwrap_or(&word[..hyphen]);
        Some((span.start + head.len(), tail))
    }

    fn is_elided(&mut self, span: Span) -> bool {
        self.sense(span).is(Sense::ELIDED)
    }

    fn sense(&mut self, span: Span) -> Sense {
        let word = span.of(self.text);
        self.lexicon
            .look_up(&Key::new(word, &mut self.buffer), false)
    }
}
