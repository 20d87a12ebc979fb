//! Finds the words of one table in a text: whole words, the longest first, never by similarity.
//!
//! Where a word begins, the stems that it may begin with are looked up, and what follows the stem decides. Endings are not
//! spelled out in the list of stems, which keeps it small enough to be built when the first article of a language arrives.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use memchr::memmem::Finder;

use crate::language::countries::Code;
use crate::language::countries::filter::Filter;
use crate::language::countries::stems::Stems;
use crate::language::countries::table::{Capitals, Class, Context, Form, Table};
use crate::text::word::{Shape, Word};
use crate::text::{Span, letter};

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
    filter: Filter,
    stems: Stems<Entry>,
    classes: Vec<Class<'static>>,
    prefixes: Vec<&'static str>,
    attached: Vec<&'static str>,
    /// States and provinces: "Lebanon, Ohio" is no country.
    pub states: Vec<&'static str>,
    /// Words with a capital that make no person of a doubtful name beside them.
    pub beside: Vec<&'static str>,
    /// What decides about doubtful names.
    pub contexts: Vec<Signs>,
}

/// The words that decide whether a doubtful name is the country, ready to be searched for.
#[derive(Debug)]
pub struct Signs {
    /// The country.
    pub code: Code,
    /// With one of these near it, it is.
    pub speaks_for: Vec<Finder<'static>>,
    /// With one of these nearer, or none of the others in the article, it is not.
    pub speaks_against: Vec<Finder<'static>>,
}

impl Signs {
    fn new(context: &Context<'static>) -> Self {
        let finders =
            |words: &[&'static str]| words.iter().map(|word| Finder::new(*word)).collect();
        Self {
            code: context.code,
            speaks_for: finders(&context.speaks_for),
            speaks_against: finders(&context.speaks_against),
        }
    }
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

/// The beginning of a word, up to its stem.
#[derive(Debug, Clone, Copy)]
struct Lead {
    /// Where the mention begins.
    start: usize,
    /// Where the stem begins.
    stem: usize,
    /// Whether only an adjective may begin like this.
    adjective: bool,
}

/// The stems that a text begins with: length and place.
type Begun = Vec<(usize, Range<usize>)>;

impl Matcher {
    /// The matcher for the words of all `tables`.
    #[must_use]
    pub fn new(tables: Vec<Table<'static>>) -> Self {
        let mut words = Words::default();
        let (mut prefixes, mut attached) = (Vec::new(), Vec::new());
        let (mut states, mut beside, mut contexts) = (Vec::new(), Vec::new(), Vec::new());
        for table in tables {
            words.add_table(&table);
            prefixes.extend(table.prefixes);
            attached.extend(table.attached);
            states.extend(table.states);
            beside.extend(table.beside);
            contexts.extend(table.contexts.iter().map(Signs::new));
        }
        let stems = words.stems.iter().map(|(stem, _)| stem.as_ref());
        let before_stems = prefixes.iter().chain(&attached).copied();
        Self {
            filter: Filter::new(stems, before_stems),
            stems: Stems::new(words.stems),
            classes: words.classes,
            prefixes,
            attached,
            states,
            beside,
            contexts,
        }
    }

    /// The words of countries in the part `within` of `text`, which is cut into `words`: in order, without overlaps.
    #[must_use]
    pub fn find(&self, text: &str, words: &[Word], within: Span) -> Vec<Found> {
        let text = &text[..within.end];
        let mut found = Vec::new();
        let mut begun = Begun::new();
        let mut at = within.start;
        let first = words.partition_point(|word| word.span.end <= within.start);
        for word in &words[first..] {
            let start = word.span.start;
            if start >= within.end {
                break;
            }
            // Nearly all words end here, in a look at their first letters.
            if word.plain && at <= start && !self.filter.lets_pass(&text.as_bytes()[start..]) {
                continue;
            }
            if matches!(word.shape, Shape::Mark | Shape::Break) {
                continue;
            }
            // What was found last may end in the middle of this word, or behind it.
            let inside = at > start && at > within.start;
            at = at.max(start);
            let mut left = if inside { last_letter(text, at) } else { ' ' };
            let end = word.span.end.min(within.end);
            while at < end
                && let Some(c) = text[at..].chars().next()
            {
                let begins = self.filter.lets_pass(&text.as_bytes()[at..])
                    && letter::is_alphanumeric(c)
                    && !joins(left, c);
                if begins && let Some((end, reading)) = self.word(text, at, &mut begun) {
                    found.extend(reading);
                    left = last_letter(text, end);
                    at = end;
                } else if word.plain {
                    at = end;
                } else {
                    left = c;
                    at += c.len_utf8();
                }
            }
        }
        found
    }

    /// The word or words of a country that begin at `start`, and where they end; no country for words that are none.
    fn word(&self, text: &str, start: usize, begun: &mut Begun) -> Option<(usize, Option<Found>)> {
        let bare = Lead {
            start,
            stem: start,
            adjective: false,
        };
        if let Some(read) = self.stem(text, bare, begun) {
            return Some(read);
        }
        let prefixed = self.prefixes.iter().map(|prefix| (prefix, true));
        let attached = self.attached.iter().map(|prefix| (prefix, false));
        for (prefix, adjective) in prefixed.chain(attached) {
            let stem = start + prefix.len();
            let is_there = text.as_bytes()[start].eq_ignore_ascii_case(&prefix.as_bytes()[0])
                && text
                    .get(start..stem)
                    .is_some_and(|word| word.eq_ignore_ascii_case(prefix));
            if is_there && text[stem..].starts_with(char::is_alphanumeric) {
                let lead = Lead {
                    // "ostfranzösisch" is one word, "والصين" is two.
                    start: if adjective { start } else { stem },
                    stem,
                    adjective,
                };
                let read = self.stem(text, lead, begun);
                if read.is_some() {
                    return read;
                }
            }
        }
        None
    }

    /// The longest stem after `lead` that fits what follows it.
    fn stem(&self, text: &str, lead: Lead, begun: &mut Begun) -> Option<(usize, Option<Found>)> {
        self.stems.begin(&text[lead.stem..], begun);
        let mut longest_first = begun.drain(..).rev();
        longest_first.find_map(|(length, stems)| self.read(text, lead, length, stems))
    }

    fn read(
        &self,
        text: &str,
        lead: Lead,
        length: usize,
        stems: Range<usize>,
    ) -> Option<(usize, Option<Found>)> {
        let stem_end = lead.stem + length;
        let (after, compound) = after(text, stem_end);
        let end = stem_end + after.len();
        for entry in self.stems.meanings(stems) {
            if lead.adjective && entry.form != Form::Adjective {
                continue;
            }
            let ending = match entry.case {
                Case::Table => Cow::from(after),
                Case::Upper => Cow::from(after.to_lowercase()),
            };
            let Some(inside) = accepts(&self.classes[entry.class], &ending, compound) else {
                continue;
            };
            let form = if entry.form == Form::Name && compound {
                Form::Adjective
            } else {
                entry.form
            };
            let found = entry.code.map(|code| Found {
                span: Span::new(lead.start, if inside { end } else { stem_end }),
                code,
                form,
                doubtful: entry.doubtful,
            });
            return Some((end, found));
        }
        None
    }
}

/// Stems and classes of several tables, gathered.
#[derive(Default)]
struct Words {
    stems: Vec<(Cow<'static, str>, Entry)>,
    classes: Vec<Class<'static>>,
}

impl Words {
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
            self.stems.push((Cow::from(word.stem), entry));
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
                self.add(
                    capital,
                    Entry {
                        form,
                        class,
                        ..entry
                    },
                );
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
        self.stems.push((Cow::from(stem), entry));
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

/// The letters that follow a stem in its word, and whether the word is the first half of a compound: a hyphen and a letter
/// come after it.
fn after(text: &str, stem_end: usize) -> (&str, bool) {
    let last = last_letter(text, stem_end);
    let rest = &text[stem_end..];
    let (letters, rest) = rest.split_at(rest.find(|c| !joins(last, c)).unwrap_or(rest.len()));
    let half = rest.strip_prefix('-');
    let compound = half.is_some_and(|half| half.starts_with(char::is_alphanumeric));
    (letters, compound)
}

fn last_letter(text: &str, end: usize) -> char {
    text[..end].chars().next_back().unwrap_or(' ')
}

/// True if no word can end between `left` and `right`. Han characters stand alone, as do kana beside them.
fn joins(left: char, right: char) -> bool {
    if left.is_ascii() && right.is_ascii() {
        return left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric();
    }
    letter::is_alphanumeric(left)
        && letter::is_alphanumeric(right)
        && script(left) == script(right)
        && script(left) != Script::Alone
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
