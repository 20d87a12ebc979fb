//! Finds the words of one table in a text: whole words, the longest first, never by similarity.
//!
//! One automaton knows the stems; what stands around a stem decides. Endings are not spelled out in it, which keeps it
//! small enough to be built when the first article of a language arrives.

use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use std::collections::HashMap;

use crate::language::countries::Code;
use crate::language::countries::table::{Capitals, Class, Context, Form, Table};
use crate::text::Span;

/// The longest ending that `*` stands for, in letters: "российскими", "magyarországiakkal".
const LONGEST_ENDING: usize = 8;

/// A word of a country in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The word, without a genitive's s.
    pub span: Span,
    /// The country.
    pub code: Code,
    /// What kind of word it is.
    pub form: Form,
    /// True if it is often something else.
    pub doubtful: bool,
}

/// The words of one table, ready to be searched for.
#[derive(Debug)]
pub struct Matcher {
    automaton: AhoCorasick,
    /// For each pattern of the automaton, what it may be.
    entries: Vec<Vec<Entry>>,
    classes: Vec<Class<'static>>,
    prefixes: Vec<&'static str>,
    attached: Vec<&'static str>,
    /// States and provinces: "Lebanon, Ohio" is no country.
    pub states: Vec<&'static str>,
    /// What decides about doubtful names.
    pub contexts: Vec<Context<'static>>,
}

/// One reading of a stem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    code: Option<Code>,
    form: Form,
    class: usize,
    doubtful: bool,
    case: Case,
}

/// How the stem is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    /// As in the table.
    Table,
    /// "RUSSLAND": the endings are in capitals, too.
    Upper,
}

/// What stands around a stem.
struct Around<'a> {
    /// The letters before it in the same word.
    before: &'a str,
    /// The letters after it in the same word.
    after: &'a str,
    /// A hyphen and a letter follow: the first half of a compound.
    compound: bool,
}

impl Matcher {
    /// The matcher for the words of all `tables`.
    ///
    /// # Panics
    /// If the tables hold more patterns than the automaton can, which is in the millions.
    #[must_use]
    pub fn new(tables: Vec<Table<'static>>) -> Self {
        let mut patterns = Patterns::default();
        let (mut prefixes, mut attached) = (Vec::new(), Vec::new());
        let (mut states, mut contexts) = (Vec::new(), Vec::new());
        for table in tables {
            patterns.add_table(&table);
            prefixes.extend(table.prefixes);
            attached.extend(table.attached);
            states.extend(table.states);
            contexts.extend(table.contexts);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns.stems)
            .expect("a table is far smaller than the automaton's limits");
        Self {
            automaton,
            entries: patterns.entries,
            classes: patterns.classes,
            prefixes,
            attached,
            states,
            contexts,
        }
    }

    /// The words of countries in the part `within` of `text`, in order, without overlaps.
    #[must_use]
    pub fn find(&self, text: &str, within: Span) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = within.start;
        while let Some(stem) = self.stem(text, at, within.end) {
            let mut shorter = Some(stem);
            at = text[stem.0.start..]
                .chars()
                .next()
                .map_or(within.end, |c| stem.0.start + c.len_utf8());
            // "Republik Kongolesen" is not "Republik Kongo": if the longest does not fit, a shorter one may.
            while let Some((span, pattern)) = shorter {
                if let Some((end, reading)) = self.read(text, within, span, pattern) {
                    found.extend(reading);
                    at = end;
                    break;
                }
                let end = floor_boundary(text, span.end - 1);
                shorter = (end > span.start)
                    .then(|| self.stem(text, span.start, end))
                    .flatten()
                    .filter(|(next, _)| next.start == span.start);
            }
        }
        found
    }

    fn stem(&self, text: &str, start: usize, end: usize) -> Option<(Span, usize)> {
        let found = self.automaton.find(Input::new(text).range(start..end))?;
        let span = Span::new(found.start(), found.end());
        Some((span, found.pattern().as_usize()))
    }

    /// The first reading of `pattern` at `stem` that fits what stands around it, and where the word ends; no country for
    /// words that are none.
    fn read(
        &self,
        text: &str,
        within: Span,
        stem: Span,
        pattern: usize,
    ) -> Option<(usize, Option<Found>)> {
        let around = around(text, within, stem);
        for entry in &self.entries[pattern] {
            let Some(start) = self.start(entry, stem, around.before) else {
                continue;
            };
            let class = &self.classes[entry.class];
            let after = match entry.case {
                Case::Table => around.after,
                Case::Upper => &around.after.to_lowercase(),
            };
            let Some(inside) = accepts(class, after, around.compound) else {
                continue;
            };
            let end = stem.end + around.after.len();
            let form = if entry.form == Form::Name && around.compound {
                Form::Adjective
            } else {
                entry.form
            };
            let found = entry.code.map(|code| Found {
                span: Span::new(start, if inside { end } else { stem.end }),
                code,
                form,
                doubtful: entry.doubtful,
            });
            return Some((end, found));
        }
        None
    }

    /// Where the mention begins, if the word may begin with the letters `before` the stem.
    fn start(&self, entry: &Entry, stem: Span, before: &str) -> Option<usize> {
        let is_one_of = |list: &[&str]| list.iter().any(|item| before.eq_ignore_ascii_case(item));
        if before.is_empty() || is_one_of(&self.attached) {
            return Some(stem.start);
        }
        // "ostfranzösisch" is one word.
        let is_part = entry.form == Form::Adjective && is_one_of(&self.prefixes);
        is_part.then(|| stem.start - before.len())
    }
}

/// Patterns, each once, with all their readings.
#[derive(Default)]
struct Patterns {
    stems: Vec<String>,
    entries: Vec<Vec<Entry>>,
    known: HashMap<String, usize>,
    classes: Vec<Class<'static>>,
}

impl Patterns {
    fn add_table(&mut self, table: &Table<'static>) {
        let mut numbers = HashMap::new();
        for (name, class) in &table.classes {
            numbers.insert(*name, self.classes.len());
            self.classes.push(class.clone());
        }
        for word in &table.words {
            let entry = Entry {
                code: word.code,
                form: word.form,
                class: numbers[word.class],
                doubtful: word.doubtful,
                case: Case::Table,
            };
            self.add(word.stem.to_owned(), entry);
            let form = match (word.form, table.capitals) {
                (Form::Adjective, Capitals::Adjective) => Some(Form::Adjective),
                (Form::Inhabitant, _) | (Form::Adjective, Capitals::Inhabitant) => {
                    Some(Form::Inhabitant)
                }
                _ => None,
            };
            if let (Some(form), Some(capital)) = (form, capitalised(word.stem)) {
                // "Russisch" alone is a language in German, so the capital may have endings of its own.
                let class = format!("{}-capital", word.class);
                let class = numbers.get(class.as_str()).copied().unwrap_or(entry.class);
                let capital_entry = Entry {
                    form,
                    class,
                    ..entry
                };
                self.add(capital, capital_entry);
            }
            if word.form == Form::Name && word.stem.chars().count() >= 4 {
                let upper = word.stem.to_uppercase();
                if upper != word.stem {
                    let case = Case::Upper;
                    self.add(upper, Entry { case, ..entry });
                }
                if let (Some(&class), Some(lower)) = (numbers.get("fused"), lowered(word.stem)) {
                    let form = Form::Adjective;
                    self.add(
                        lower,
                        Entry {
                            form,
                            class,
                            ..entry
                        },
                    );
                }
            }
        }
    }

    fn add(&mut self, stem: String, entry: Entry) {
        let index = *self.known.entry(stem).or_insert_with_key(|stem| {
            self.stems.push(stem.clone());
            self.entries.push(Vec::new());
            self.entries.len() - 1
        });
        if !self.entries[index].contains(&entry) {
            self.entries[index].push(entry);
        }
    }
}

/// Whether `after` is an ending of `class`, and if so whether it is part of the mention.
fn accepts(class: &Class<'_>, after: &str, compound: bool) -> Option<bool> {
    // "Deutsch-französisch" has the bare stem though "Deutsch" has not.
    if compound && after.is_empty() {
        return Some(true);
    }
    let fits = |ending: &&str| match ending.strip_suffix('*') {
        Some(start) => after
            .strip_prefix(start)
            .is_some_and(|rest| rest.chars().count() <= LONGEST_ENDING),
        None => after == *ending,
    };
    if class.inside.iter().any(fits) {
        return Some(true);
    }
    class.outside.iter().any(fits).then_some(false)
}

fn around(text: &str, within: Span, stem: Span) -> Around<'_> {
    let word = stem.of(text);
    let first = word.chars().next().unwrap_or(' ');
    let last = word.chars().next_back().unwrap_or(' ');
    let before = &text[within.start..stem.start];
    let after = &text[stem.end..within.end];
    let begins = before
        .char_indices()
        .rev()
        .take_while(|&(_, c)| joins(c, first))
        .last()
        .map_or(before.len(), |(at, _)| at);
    let ends = after.find(|c| !joins(last, c)).unwrap_or(after.len());
    let mut next = after[ends..].chars();
    Around {
        before: &before[begins..],
        after: &after[..ends],
        compound: next.next() == Some('-') && next.next().is_some_and(char::is_alphanumeric),
    }
}

/// True if no word can end between `left` and `right`. Han characters stand alone, as do kana beside them.
fn joins(left: char, right: char) -> bool {
    left.is_alphanumeric() && right.is_alphanumeric() && script(left) == script(right) && {
        script(left) != Script::Alone
    }
}

#[derive(PartialEq)]
enum Script {
    /// No spaces between words: Han and Hiragana, Thai, Lao, Khmer, Burmese.
    Alone,
    /// Runs of Katakana are words.
    Katakana,
    /// Spaces between words.
    Spaced,
}

fn script(c: char) -> Script {
    match c {
        '\u{30a0}'..='\u{30ff}' => Script::Katakana,
        '\u{0e00}'..='\u{0eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{309f}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{20000}'..='\u{2ffff}' => Script::Alone,
        _ => Script::Spaced,
    }
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn capitalised(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next().filter(|c| c.is_lowercase())?;
    Some(first.to_uppercase().chain(letters).collect())
}

/// "russland" of "Russland"; nothing for names of several words and for short forms.
fn lowered(name: &str) -> Option<String> {
    let mut letters = name.chars();
    let first = letters.next().filter(|c| c.is_uppercase())?;
    let rest = letters.as_str();
    let word = !rest.contains(|c: char| !c.is_alphabetic() || c.is_uppercase());
    word.then(|| first.to_lowercase().chain(rest.chars()).collect())
}
