//! Who bears a name: full names are joined to the people whom they can mean.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::annotate::people::names::Name;
use crate::annotate::people::parts::{Parts, folded};
use crate::annotate::words::Words;
use crate::language::inflection::{are_forms_of_one, is_nominative_of};
use crate::language::lexicon::{QuickHash, Sense};
use crate::language::lookup::Key;
use crate::text::word::Shape;

/// One person while names are gathered.
pub struct Figure {
    /// The fullest name, taken apart.
    pub parts: Parts,
    /// Its words.
    pub fullest: Range<usize>,
    /// How many letters of it are the ending of a genitive: 1 of "Wladimir Putins".
    pub ending: usize,
}

/// Adds `name` to the figure that it belongs to, or makes a new one.
pub fn gather(words: &Words, figures: &mut Vec<Figure>, name: &Name, parts: Parts) {
    let same = figures.iter_mut().find(|figure| {
        let known = &figure.parts;
        (is_same_last(words, &known.last, &parts.last) || is_same_patronymic(words, known, &parts))
            && known.can_be_same_given(words, &parts)
            || known.shares_a_last_name(&parts)
    });
    let Some(figure) = same else {
        let is_given = |figure: &Figure| {
            let known = &figure.parts;
            known.given.first() == Some(&parts.last)
                || known.also.as_ref() == Some(&parts.last)
                || known.nickname.as_ref() == Some(&parts.last)
        };
        if parts.given.is_empty() && figures.iter().any(is_given) {
            return;
        }
        figures.push(Figure {
            parts,
            fullest: name.words.clone(),
            ending: 0,
        });
        return;
    };
    let known = &mut figure.parts;
    let also = known.also.take().or_else(|| parts.also.clone());
    let patronymic = known.patronymic.take().or_else(|| parts.patronymic.clone());
    let nickname = known.nickname.take().or_else(|| parts.nickname.clone());
    let suffix = known.suffix.take().or_else(|| parts.suffix.clone());
    let as_full = parts.given.len() == known.given.len();
    let plainer = as_full
        && (is_nominative_of(
            words.language.grammar.name_endings,
            &parts.last,
            &known.last,
        ) || without_genitive(words, &known.last).any(|bare| bare == parts.last)
            || is_plain(words, &name.words) && !is_plain(words, &figure.fullest));
    if parts.given.len() > known.given.len() || plainer {
        *known = parts;
        figure.fullest = name.words.clone();
    }
    *known = Parts {
        also,
        nickname,
        patronymic,
        suffix,
        ..std::mem::take(known)
    };
}

/// Neither in capitals nor with a comma.
fn is_plain(words: &Words, name: &Range<usize>) -> bool {
    let is_upper = |index: usize| words.shape(index) == Shape::Upper;
    !(name.clone().any(|index| words.is_mark(index, ","))
        || is_upper(name.start) && is_upper(name.end - 1))
}

/// Takes the ending of a genitive from the last names of `figures`, where another mention or the tables know the name without:
/// "Karin Ekdahls" with "Ekdahl", but not "Laura Behrends".
pub fn without_genitives(words: &Words, figures: &mut [Figure], names: &[Name]) {
    if words.language.grammar.genitives.is_empty() {
        return;
    }
    let ends = names
        .iter()
        .map(|name| folded(words.of(name.words.end - 1)));
    // Few names end as genitives do.
    let known: LazyCell<HashSet<String>, _> = LazyCell::new(|| ends.collect());
    for figure in figures {
        let parts = &mut figure.parts;
        let full = &parts.last;
        let stands_for = owns(words, &figure.fullest);
        let is_name =
            |bare: &&str| known.contains(*bare) || stands_for && is_family(words, bare, full);
        let bare = without_genitive(words, full)
            .filter(|_| !parts.given.is_empty())
            .find(is_name)
            .map(str::len);
        if let Some(bare) = bare {
            figure.ending = full.len() - bare;
            parts.last.truncate(bare);
        }
    }
}

/// True if a noun stands behind `name`: "Wladimir Putins langer Brief". Where nouns have no capitals, it may be a verb.
fn owns(words: &Words, name: &Range<usize>) -> bool {
    let next = name.end;
    words.language.grammar.capital_nouns
        && words.is_letters(next)
        && !words.is(next, Sense::FUNCTION | Sense::SAYS)
        && (words.is_capital(next) || words.is_capital(next + 1))
}

/// True if the tables know `bare`, and not `full`, as a family name.
fn is_family(words: &Words, bare: &str, full: &str) -> bool {
    let mut buffer = String::new();
    let mut is_family = |name: &str| {
        let key = Key::new(name, &mut buffer);
        words
            .language
            .lexicon()
            .look_up(&key, true)
            .is(Sense::FAMILY)
    };
    is_family(bare) && !is_family(full)
}

/// What `word` is the genitive of, if its ending is one.
pub fn without_genitive<'w>(words: &Words, word: &'w str) -> impl Iterator<Item = &'w str> {
    let endings = words.language.grammar.genitives.iter();
    endings.filter_map(move |ending| word.strip_suffix(ending).filter(|bare| bare.len() > 2))
}

/// "Иван Петрович" is "Иван Петрович Сидоров": one of them has no other last name.
fn is_same_patronymic(words: &Words, known: &Parts, parts: &Parts) -> bool {
    let (Some(one), Some(other)) = (&known.patronymic, &parts.patronymic) else {
        return false;
    };
    (known.last == *one || parts.last == *other)
        && are_forms_of_one(words.language.grammar.name_endings, one, other)
}

/// Equal, or one is the bare genitive of the other ("Behrends"), or both are cases of one name ("Путину").
fn is_same_last(words: &Words, one: &str, other: &str) -> bool {
    are_forms_of_one(words.language.grammar.name_endings, one, other)
        || without_genitive(words, one).any(|bare| bare == other)
        || without_genitive(words, other).any(|bare| bare == one)
}

/// Which figures bear a last name, or a given name.
pub struct Index<'f> {
    figures: &'f [Figure],
    last: HashMap<&'f str, Vec<usize>, QuickHash>,
    /// By the first given name.
    pub given: HashMap<&'f str, Vec<usize>, QuickHash>,
    /// By a second name that stands alone, where nobody has it for a last name.
    also: HashMap<&'f str, Vec<usize>, QuickHash>,
    /// By the first letters of last and given names, where names have cases.
    alike: HashMap<&'f str, Vec<usize>, QuickHash>,
}

impl<'f> Index<'f> {
    pub fn new(words: &Words, figures: &'f [Figure]) -> Self {
        let mut index = Self {
            figures,
            last: HashMap::default(),
            given: HashMap::default(),
            also: HashMap::default(),
            alike: HashMap::default(),
        };
        if !words.language.grammar.name_endings.is_empty() {
            for (number, figure) in figures.iter().enumerate() {
                let parts = &figure.parts;
                for name in std::iter::once(&parts.last).chain(&parts.patronymic) {
                    let known = index.alike.entry(first_letters(name)).or_default();
                    if known.last() != Some(&number) {
                        known.push(number);
                    }
                }
            }
        }
        for (number, figure) in figures.iter().enumerate() {
            let parts = &figure.parts;
            index.last.entry(&parts.last).or_default().push(number);
            let long = |name: &&String| name.chars().count() > 2;
            let first = parts.given.first().filter(long);
            for given in first.into_iter().chain(&parts.nickname) {
                index.given.entry(given).or_default().push(number);
            }
            if let Some(also) = &parts.also {
                index.also.entry(also).or_default().push(number);
            }
        }
        index
    }

    /// The figures with this last name, or with the name that it is the genitive of; `key` is folded.
    pub fn with_last(&self, words: &Words, key: &str) -> Option<Cow<'_, [usize]>> {
        if let Some(found) = self.last.get(key) {
            return Some(Cow::from(found));
        }
        let classes = words.language.grammar.name_endings;
        if let Some(alike) = self.alike.get(first_letters(key)) {
            let same: Vec<usize> = alike
                .iter()
                .copied()
                .filter(|figure| {
                    let parts = &self.figures[*figure].parts;
                    let mut names = std::iter::once(&parts.last).chain(&parts.patronymic);
                    names.any(|name| are_forms_of_one(classes, name, key))
                })
                .collect();
            if !same.is_empty() {
                return Some(Cow::from(same));
            }
        }
        let bare = without_genitive(words, key).find_map(|bare| self.last.get(bare));
        bare.or_else(|| self.also.get(key)).map(Cow::from)
    }
}

/// The letters that all cases of a name share.
pub fn first_letters(name: &str) -> &str {
    name.char_indices()
        .nth(2)
        .map_or(name, |(end, _)| &name[..end])
}
