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

/// How many bytes each letter of the scripts that are told apart here has.
const LETTER: usize = 3;

/// The `words` of `text`, parted.
#[must_use]
pub fn part(text: &str, words: Vec<Word>, lexicon: &Lexicon) -> Vec<Word> {
    let mut parted = Parted {
        text,
        lexicon,
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
            Script::Katakana => self.push(span, false),
            Script::Spaced => self.words.push(Word::new(self.text, span)),
        }
    }

    /// Takes the longest known word at each place. A single character is a word of its own only at the end: "说" of "王主席说".
    fn known_words(&mut self, span: Span) {
        let mut unknown = span.start;
        let mut at = span.start;
        let run = span.of(self.text);
        for (start, letter) in run.char_indices() {
            if span.start + start < at {
                continue;
            }
            at = span.start + start;
            let end = self
                .lexicon
                .begins_with(letter)
                .then(|| self.end_of_known(at, span.end))
                .flatten();
            if let Some(end) = end {
                self.push(Span::new(unknown, at), false);
                self.push(Span::new(at, end), false);
                at = end;
                unknown = end;
            }
        }
        self.push(Span::new(unknown, span.end), false);
    }

    /// Where the longest known word ends that begins at `start`, in a run that ends at `end`. All its letters have as many bytes.
    fn end_of_known(&self, start: usize, end: usize) -> Option<usize> {
        let longest = end.min(start + LONGEST * LETTER);
        let mut ends = (start + LETTER..=longest).rev().step_by(LETTER);
        ends.find(|&at| {
            let single = at == start + LETTER;
            (!single || at == end) && self.sense(Span::new(start, at)) != Sense::UNKNOWN
        })
    }

    /// Parts a Korean word from the known particle at its end, unless the whole word is known.
    fn particle(&mut self, span: Span) {
        let is_particle = |start: &usize| {
            let sense = self.sense(Span::new(*start, span.end));
            sense.is(Sense::TOPIC | Sense::PREPOSITION | Sense::GENITIVE)
        };
        let mut starts = (span.start..span.end).step_by(LETTER).skip(1);
        let shortest = starts.len().saturating_sub(3);
        let parted = if self.sense(span) == Sense::UNKNOWN {
            starts.by_ref().skip(shortest).find(is_particle)
        } else {
            None
        };
        let end = parted.unwrap_or(span.end);
        self.push(Span::new(span.start, end), true);
        self.push(Span::new(end, span.end), true);
    }

    fn push(&mut self, span: Span, plain: bool) {
        if span.start < span.end {
            self.words
                .push(Word::without_capitals(self.text, span, plain));
        }
    }

    /// What the letters at `span` are, which have no capitals.
    fn sense(&self, span: Span) -> Sense {
        let key = Key::of_small(&self.text.as_bytes()[span.range()]);
        self.lexicon.look_up(&key, false)
    }
}
