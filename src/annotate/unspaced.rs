//! Words that are written without blanks between them (Chinese, Japanese), or with their particles (Korean), parted as far as
//! the language's own words tell.
//!
//! Japanese changes its script between a noun and its particle; in a run of Chinese characters the longest known word is
//! taken at each place; of a Korean word the known particle at its end. What is unknown stays in one piece: a name, mostly.

use crate::language::lexicon::{Lexicon, Sense};
use crate::language::lookup::Key;
use crate::text::Span;
use crate::text::word::Word;

/// The longest word that is looked for inside a run, in characters.
const LONGEST: usize = 5;

/// The `words` of `text`, parted.
#[must_use]
pub fn part(text: &str, words: Vec<Word>, lexicon: &Lexicon) -> Vec<Word> {
    let mut parted = Parted {
        text,
        lexicon,
        buffer: String::new(),
        words: Vec::with_capacity(words.len() * 2),
    };
    for word in words {
        if word.is_letters() && Script::of(first(word.span.of(text))) != Script::Spaced {
            parted.read(word.span);
        } else {
            parted.words.push(word);
        }
    }
    parted.words
}

/// The scripts that are told apart here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Hiragana,
    Katakana,
    Hangul,
    Spaced,
}

impl Script {
    fn of(letter: char) -> Self {
        match letter {
            '\u{3400}'..='\u{9fff}' | '々' => Self::Han,
            '\u{3040}'..='\u{309f}' => Self::Hiragana,
            '\u{30a0}'..='\u{30ff}' => Self::Katakana,
            '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            _ => Self::Spaced,
        }
    }
}

fn first(word: &str) -> char {
    word.chars().next().unwrap_or(' ')
}

struct Parted<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    buffer: String,
    words: Vec<Word>,
}

impl Parted<'_> {
    /// Parts one word where its script changes, and each run by its script.
    fn read(&mut self, span: Span) {
        let word = span.of(self.text);
        let mut start = 0;
        let mut script = Script::of(first(word));
        for (at, letter) in word.char_indices() {
            let here = Script::of(letter);
            if here != script {
                self.run(Span::new(span.start + start, span.start + at), script);
                start = at;
                script = here;
            }
        }
        self.run(Span::new(span.start + start, span.end), script);
    }

    fn run(&mut self, span: Span, script: Script) {
        match script {
            Script::Han | Script::Hiragana => self.known_words(span),
            Script::Hangul => self.particle(span),
            Script::Katakana | Script::Spaced => self.push(span),
        }
    }

    /// Takes the longest known word at each place. A single character is a word of its own only at the end: "说" of "王主席说".
    fn known_words(&mut self, span: Span) {
        let mut unknown = span.start;
        let mut at = span.start;
        while at < span.end {
            let rest = &self.text[at..span.end];
            let ends: Vec<usize> = rest
                .char_indices()
                .map(|(start, letter)| start + letter.len_utf8())
                .take(LONGEST)
                .collect();
            let known = ends.iter().rev().copied().find(|&length| {
                let single = length == ends[0];
                (!single || length == rest.len())
                    && self.sense(Span::new(at, at + length)) != Sense::UNKNOWN
            });
            if let Some(length) = known {
                self.push(Span::new(unknown, at));
                self.push(Span::new(at, at + length));
                at += length;
                unknown = at;
            } else {
                at += ends[0];
            }
        }
        self.push(Span::new(unknown, span.end));
    }

    /// Parts a Korean word from the known particle at its end, unless the whole word is known.
    fn particle(&mut self, span: Span) {
        let word = span.of(self.text);
        let is_particle = |this: &mut Self, start: usize| {
            let sense = this.sense(Span::new(start, span.end));
            sense.is(Sense::TOPIC | Sense::PREPOSITION | Sense::GENITIVE)
        };
        let starts: Vec<usize> = word.char_indices().skip(1).map(|(at, _)| at).collect();
        let shortest = starts.len().saturating_sub(3);
        let parted = if self.sense(span) == Sense::UNKNOWN {
            starts[shortest..]
                .iter()
                .map(|at| span.start + at)
                .find(|at| is_particle(self, *at))
        } else {
            None
        };
        let end = parted.unwrap_or(span.end);
        self.push(Span::new(span.start, end));
        self.push(Span::new(end, span.end));
    }

    fn push(&mut self, span: Span) {
        if span.start < span.end {
            self.words.push(Word::new(self.text, span));
        }
    }

    fn sense(&mut self, span: Span) -> Sense {
        let word = span.of(self.text);
        self.lexicon
            .look_up(&Key::new(word, &mut self.buffer), false)
    }
}
