//! An article's words, read once, with what the language knows of each: every pass works on these.

use std::ops::Range;

use crate::annotate::{Country, How};
use crate::annotate::{leaning, unspaced};
use crate::article::Article;
use crate::language::Language;
use crate::language::countries::Code;
use crate::language::inflection::Cases;
use crate::language::lexicon::Sense;
use crate::language::lookup::Key;
use crate::language::naming::{self, without_article};
use crate::text::Span;
use crate::text::sentence::{self, Stops};
use crate::text::word::{self, Shape, Word};

/// The words of an article with their senses.
#[derive(Debug)]
pub struct Words<'a> {
    /// The article's text.
    pub text: &'a str,
    /// How it is read.
    pub language: &'static Language,
    list: Vec<Word>,
    senses: Vec<Sense>,
    /// A bit for each word that begins with a capital letter: which one does can be guessed by no processor.
    capitals: Vec<u64>,
    /// Where marks and line breaks stand in `list`: few words are asked for by them.
    marks: Vec<u32>,
    /// The words that belong to boilerplate, not to the story, in order.
    dull: Vec<Range<usize>>,
    /// The words that name a country, in order, with what they name.
    nations: Vec<(usize, Code, How)>,
}

impl<'a> Words<'a> {
    /// Reads the words of `article`.
    #[must_use]
    pub fn read(article: &'a Article, language: &'static Language) -> Self {
        let text = article.text.as_str();
        let lexicon = language.lexicon();
        let mut words = leaning::part(text, word::split(text), language);
        if language.grammar.unspaced {
            words = unspaced::part(text, words, lexicon);
        }
        let mut buffer = String::new();
        let mut marks = Vec::with_capacity(words.len() / 4);
        let mut senses = Vec::with_capacity(words.len());
        let mut capitals = Vec::with_capacity(words.len() / 64 + 1);
        for words in words.chunks_mut(64) {
            let mut bits = 0;
            for (number, word) in words.iter_mut().enumerate() {
                if !word.plain && word.shape == Shape::Lower && is_arabic_name(word.span.of(text)) {
                    word.shape = Shape::Capital;
                }
                bits |= u64::from(word.is_capital()) << number;
            }
            capitals.push(bits);
            let names = naming::among(words, bits);
            for (number, word) in words.iter().enumerate() {
                let index = senses.len();
                senses.push(if word.is_letters() {
                    let key = Key::of(word, text, &mut buffer);
                    let in_lists = names >> number & 1 == 1;
                    lexicon.look_up_among(&key, word.is_capital(), in_lists)
                } else {
                    if word.shape != Shape::Number {
                        marks.push(index as u32);
                    }
                    Sense::UNKNOWN
                });
            }
        }
        let dull = article.boilerplate.iter().map(|span| {
            let first = words.partition_point(|word| word.span.end <= span.start);
            let end = words.partition_point(|word| word.span.start < span.end);
            first..end
        });
        Self {
            text,
            language,
            dull: dull.collect(),
            list: words,
            senses,
            capitals,
            marks,
            nations: Vec::new(),
        }
    }

    /// Knows which words name which of `countries`, and takes their names for such where the language's own words name none.
    #[must_use]
    pub fn with_countries(mut self, countries: &[Country]) -> Self {
        for country in countries {
            for place in &country.mentions {
                let at = self
                    .list
                    .partition_point(|word| word.span.end <= place.span.start);
                self.nations.push((at, country.code, place.how));
            }
        }
        self.nations.sort_unstable();
        if self.language.lexicon().names_countries() {
            return self;
        }
        for place in countries.iter().flat_map(|country| &country.mentions) {
            let first = self
                .list
                .partition_point(|word| word.span.start < place.span.start);
            for index in first..self.list.len() {
                if self.list[index].span.start >= place.span.end {
                    break;
                }
                if self.is_capital(index) {
                    self.senses[index] = self.senses[index] | Sense::COUNTRY;
                }
            }
        }
        self
    }

    /// The country that is named by the word at `index`, and what kind of word it is.
    #[must_use]
    pub fn nation(&self, index: usize) -> Option<(Code, How)> {
        let at = self.nations.partition_point(|(word, ..)| *word < index);
        let (word, code, how) = self.nations.get(at)?;
        (*word == index).then_some((*code, *how))
    }

    /// The cases of names in their language.
    #[must_use]
    pub fn cases(&self) -> &'static Cases {
        self.language.lexicon().cases()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// All words.
    #[must_use]
    pub fn all(&self) -> &[Word] {
        &self.list
    }

    /// The letters of the word at `index`; nothing past the end.
    #[must_use]
    pub fn of(&self, index: usize) -> &'a str {
        self.list
            .get(index)
            .map_or("", |word| word.span.of(self.text))
    }

    /// The word at `index` as tables know it; `buffer` is working space.
    #[must_use]
    pub fn key<'w>(&self, index: usize, buffer: &'w mut String) -> Key<'w>
    where
        'a: 'w,
    {
        Key::of(&self.list[index], self.text, buffer)
    }

    /// True if the word at `index` can be any of `senses`.
    #[must_use]
    pub fn is(&self, index: usize, senses: Sense) -> bool {
        self.senses.get(index).is_some_and(|sense| sense.is(senses))
    }

    /// All that the word at `index` can be.
    #[must_use]
    pub fn sense(&self, index: usize) -> Sense {
        self.senses.get(index).copied().unwrap_or_default()
    }

    /// All that any of the words `range` can be.
    #[must_use]
    pub fn senses(&self, range: &Range<usize>) -> Sense {
        let all = self.senses[range.clone()].iter();
        all.fold(Sense::UNKNOWN, |all, sense| all | *sense)
    }

    /// What the word at `index` looks like; past the end it is a line break.
    #[must_use]
    pub fn shape(&self, index: usize) -> Shape {
        self.list.get(index).map_or(Shape::Break, |word| word.shape)
    }

    /// True if the word at `index` begins with a capital letter.
    #[must_use]
    pub fn is_capital(&self, index: usize) -> bool {
        matches!(self.shape(index), Shape::Capital | Shape::Upper)
    }

    /// The first of the words `range` that begins with a capital letter.
    #[must_use]
    pub fn next_capital(&self, range: Range<usize>) -> Option<usize> {
        let mut number = range.start / 64;
        let mut bits = self.capitals.get(number)? & u64::MAX << (range.start % 64);
        while bits == 0 && (number + 1) * 64 < range.end {
            number += 1;
            bits = self.capitals[number];
        }
        let capital = number * 64 + bits.trailing_zeros() as usize;
        (capital < range.end).then_some(capital)
    }

    /// True if something other than letters and digits is in the word at `index`, as in "e-mail".
    #[must_use]
    pub fn is_joined(&self, index: usize) -> bool {
        self.list.get(index).is_some_and(|word| !word.plain)
    }

    /// True if the word at `index` is made of letters.
    #[must_use]
    pub fn is_letters(&self, index: usize) -> bool {
        matches!(
            self.shape(index),
            Shape::Capital | Shape::Upper | Shape::Lower
        )
    }

    /// True if the word at `index` ends as one of `endings`.
    #[must_use]
    pub fn ends(&self, index: usize, endings: &[&str]) -> bool {
        let word = self.of(index);
        endings.iter().any(|ending| word.ends_with(ending))
    }

    /// The mark at `index`, if there is one.
    #[must_use]
    pub fn mark(&self, index: usize) -> Option<char> {
        self.list.get(index).and_then(|word| word.mark())
    }

    /// True if one of `marks` stands at `index`.
    #[must_use]
    pub fn is_mark(&self, index: usize, marks: &str) -> bool {
        // A loop, since a search for one character in a few takes longer to begin.
        self.mark(index)
            .is_some_and(|mark| marks.chars().any(|one| one == mark))
    }

    /// Whether the word at `index` is the genitive of a name: "Benton's", "voters’".
    #[must_use]
    pub fn is_possessive(&self, index: usize) -> bool {
        self.is_joined(index) && {
            let word = self.of(index);
            word::without_possessive(word).len() < word.len()
        } || self.is_mark(index + 1, "’'")
            && self.touches(index + 1)
            && self.of(index).ends_with(['s', 'x', 'z'])
    }

    /// True if no blank stands between the word at `index` and the one before.
    #[must_use]
    pub fn touches(&self, index: usize) -> bool {
        index > 0
            && index < self.list.len()
            && self.list[index - 1].shape != Shape::Break
            && self.list[index].span.start == self.list[index - 1].span.end
    }

    /// True if the word at `index` belongs to the story.
    #[must_use]
    pub fn is_story(&self, index: usize) -> bool {
        let number = self.dull.partition_point(|dull| dull.end <= index);
        let dull = self.dull.get(number);
        index < self.list.len() && dull.is_none_or(|dull| index < dull.start)
    }

    /// How many words the one at `index` stands for: marks for none, and what is written without blanks (Japanese, Chinese,
    /// Thai) for one in each two characters.
    #[must_use]
    pub fn count(&self, index: usize) -> usize {
        match self.shape(index) {
            Shape::Mark | Shape::Break => 0,
            Shape::Lower if self.is_joined(index) => {
                let word = self.of(index);
                let unspaced = word.starts_with(is_unspaced);
                if unspaced {
                    word.chars().count().div_ceil(2)
                } else {
                    1
                }
            }
            _ => 1,
        }
    }

    /// True for "then-Sen", "ex-Gov": the last part carries a full stop of its own.
    fn ends_abbreviated(&self, index: usize) -> bool {
        let last = self.of(index).rsplit_once('-').map(|(_, last)| last);
        last.is_some_and(|last| {
            let capital = last.starts_with(char::is_uppercase);
            let mut buffer = String::new();
            let key = Key::new(last, &mut buffer);
            let sense = self.language.lexicon().look_up(&key, capital);
            capital && sense.is(Sense::ABBREVIATION)
        })
    }

    /// The place in the text of the words `range`.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        if range.is_empty() {
            let at = self
                .list
                .get(range.start)
                .map_or(self.text.len(), |word| word.span.start);
            return Span::new(at, at);
        }
        Span::new(
            self.list[range.start].span.start,
            self.list[range.end - 1].span.end,
        )
    }

    /// The marks and line breaks among the words `range`.
    pub fn marks(&self, range: &Range<usize>) -> impl DoubleEndedIterator<Item = usize> + '_ {
        let before = |end: usize| self.marks.partition_point(|mark| (*mark as usize) < end);
        let first = before(range.start);
        let marks = &self.marks[first..before(range.end).max(first)];
        marks.iter().map(|mark| *mark as usize)
    }

    /// Where the lines end, in order.
    pub fn breaks(&self) -> impl Iterator<Item = usize> + '_ {
        let marks = self.marks.iter().map(|mark| *mark as usize);
        marks.filter(|mark| self.shape(*mark) == Shape::Break)
    }

    /// The lines that have words, in order.
    pub fn lines(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut start = 0;
        let ends = self.breaks().chain(std::iter::once(self.list.len()));
        let lines = ends.map(move |end| std::mem::replace(&mut start, end + 1)..end);
        lines.filter(|line| !line.is_empty())
    }

    /// The sentences, none of which ends inside one of the `closed` spans.
    #[must_use]
    pub fn sentences(&self, closed: &[Span]) -> Vec<Range<usize>> {
        let marks = self.marks(&(0..self.list.len()));
        sentence::split(self.text, &self.list, marks, closed, self)
    }
}

impl Stops for Words<'_> {
    fn is_abbreviation(&self, index: usize) -> bool {
        self.is(index, Sense::ABBREVIATION) || self.is_joined(index) && self.ends_abbreviated(index)
    }

    fn is_ordinal_before(&self, next: usize) -> bool {
        self.language.grammar.ordinals && !self.is(next, Sense::FUNCTION)
    }
}

/// "al-Sisi": a name, though its article is small.
fn is_arabic_name(word: &str) -> bool {
    without_article(word).is_some_and(|name| name.starts_with(char::is_uppercase))
}

/// Letters of the scripts that put no blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}')
}
