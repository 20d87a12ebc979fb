//! Who bears a name: full names are joined to the people whom they can mean.

use std::cell::LazyCell;
use std::collections::HashSet;
use std::ops::Range;

use crate::annotate::people::names::Name;
use crate::annotate::people::parts::Parts;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::language::lookup::Key;
use crate::text::hash::QuickHash;
use crate::text::word::Shape;

/// One person while names are gathered.
pub struct Figure<'f> {
    /// The fullest name, taken apart.
    pub parts: Parts<'f>,
    /// Its words.
    pub fullest: Range<usize>,
    /// How many letters of it are the ending of a genitive: 1 of "Wladimir Putins".
    pub ending: usize,
}

/// Adds `name` to the figure that it belongs to, or makes a new one.
pub fn gather<'f>(words: &Words, figures: &mut Vec<Figure<'f>>, name: &Name, parts: Parts<'f>) {
    let same = figures.iter_mut().find(|figure| {
        let known = &figure.parts;
        (is_same_last(words, known.last, parts.last) || is_same_patronymic(words, known, &parts))
            && known.can_be_same_given(words, &parts)
            || known.shares_a_last_name(&parts)
    });
    let Some(figure) = same else {
        // "Karls Freund" is Karl Behrend's.
        let bare = || without_genitive(words, parts.last);
        let is_name = |name: Option<&str>| {
            name.is_some_and(|name| name == parts.last || bare().any(|bare| bare == name))
        };
        let is_given = |figure: &Figure| {
            let known = &figure.parts;
            is_name(known.given.first().copied()) || is_name(known.also) || is_name(known.nickname)
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
    let also = known.also.or(parts.also);
    let patronymic = known.patronymic.or(parts.patronymic);
    let nickname = known.nickname.or(parts.nickname);
    let suffix = known.suffix.or(parts.suffix);
    let as_full = parts.given.len() == known.given.len();
    let plainer = as_full
        && (words.cases().is_nominative_of(parts.last, known.last)
            || without_genitive(words, known.last).any(|bare| bare == parts.last)
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
    let mut buffer = String::new();
    let ends = names
        .iter()
        .map(|name| words.key(name.words.end - 1, &mut buffer).hash);
    // Few names end as genitives do.
    let known: LazyCell<HashSet<u64, QuickHash>, _> = LazyCell::new(|| ends.collect());
    let is_known = |bare: &str| known.contains(&Key::new(bare, &mut String::new()).hash);
    for figure in figures {
        let parts = &mut figure.parts;
        let full = parts.last;
        let stands_for = owns(words, &figure.fullest);
        let is_name = |bare: &&str| is_known(bare) || stands_for && is_family(words, bare, full);
        let bare = without_genitive(words, full)
            .filter(|_| !parts.given.is_empty())
            .find(is_name)
            .map(str::len);
        if let Some(bare) = bare {
            figure.ending = full.len() - bare;
            parts.last = &full[..bare];
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
        let sense = words.language.lexicon().look_up(&key, true);
        sense.is(Sense::FAMILY) && !sense.is(Sense::OWNER)
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
    let (Some(one), Some(other)) = (known.patronymic, parts.patronymic) else {
        return false;
    };
    (known.last == one || parts.last == other) && words.cases().are_forms_of_one(one, other)
}

/// Equal, or one is the bare genitive of the other ("Behrends"), or both are cases of one name ("Путину").
fn is_same_last(words: &Words, one: &str, other: &str) -> bool {
    words.cases().are_forms_of_one(one, other)
        || without_genitive(words, one).any(|bare| bare == other)
        || without_genitive(words, other).any(|bare| bare == one)
}

/// Which figures bear a last name, or a given name.
pub struct Index<'f> {
    figures: &'f [Figure<'f>],
    last: Bearers<'f>,
    /// By the first given name, or a nickname.
    given: Bearers<'f>,
    /// By a second name that stands alone, where nobody has it for a last name.
    also: Bearers<'f>,
    /// By the first letters of last and given names, where names have cases.
    alike: Bearers<'f>,
}

/// Names with the numbers of the figures that bear them, in order: an article has few of them, and a map for each would take
/// longer to make than they take to find.
struct Bearers<'f>(Vec<(u64, &'f str, usize)>);

impl<'f> Bearers<'f> {
    fn new(names: Vec<(&'f str, usize)>) -> Self {
        let names = names.into_iter();
        let mut names: Vec<_> = names
            .map(|(name, figure)| (head(name), name, figure))
            .collect();
        names.sort_unstable();
        names.dedup();
        Self(names)
    }

    /// The numbers of those that bear `name`, in order.
    fn of(&self, name: &str) -> impl ExactSizeIterator<Item = usize> {
        let wanted = (head(name), name);
        let start = self
            .0
            .partition_point(|(head, known, _)| (*head, *known) < wanted);
        let same = self.0[start..]
            .iter()
            .take_while(|(_, known, _)| *known == name);
        let same = &self.0[start..start + same.count()];
        same.iter().map(|(_, _, figure)| *figure)
    }
}

/// The first eight bytes of `name` as a number that is the greater, the later they are in the alphabet: most names are told
/// apart by it.
fn head(name: &str) -> u64 {
    let mut eight = [0; 8];
    let length = name.len().min(eight.len());
    eight[..length].copy_from_slice(&name.as_bytes()[..length]);
    u64::from_be_bytes(eight)
}

impl<'f> Index<'f> {
    pub fn new(words: &Words, figures: &'f [Figure<'f>]) -> Self {
        let has_cases = !words.language.grammar.name_endings.is_empty();
        let (mut last, mut given) = (Vec::new(), Vec::new());
        let (mut also, mut alike) = (Vec::new(), Vec::new());
        for (number, figure) in figures.iter().enumerate() {
            let parts = &figure.parts;
            last.push((parts.last, number));
            let first = parts.given.first().copied();
            let first = first.filter(|given| given.chars().count() > 2);
            let called = first.into_iter().chain(parts.nickname);
            given.extend(called.map(|given| (given, number)));
            also.extend(parts.also.map(|also| (also, number)));
            if has_cases {
                let names = std::iter::once(parts.last).chain(parts.patronymic);
                alike.extend(names.map(|name| (first_letters(name), number)));
            }
        }
        Self {
            figures,
            last: Bearers::new(last),
            given: Bearers::new(given),
            also: Bearers::new(also),
            alike: Bearers::new(alike),
        }
    }

    /// Puts into `found` the figures with this last name, or with the name that it is the genitive of; `key` is folded.
    pub fn with_last(&self, words: &Words, key: &str, found: &mut Vec<usize>) {
        found.clear();
        found.extend(self.last.of(key));
        if !found.is_empty() {
            return;
        }
        let cases = words.cases();
        found.extend(self.alike.of(first_letters(key)).filter(|figure| {
            let parts = &self.figures[*figure].parts;
            let mut names = std::iter::once(parts.last).chain(parts.patronymic);
            names.any(|name| cases.are_forms_of_one(name, key))
        }));
        let mut bare = without_genitive(words, key);
        while found.is_empty()
            && let Some(bare) = bare.next()
        {
            found.extend(self.last.of(bare));
        }
        if found.is_empty() {
            found.extend(self.also.of(key));
        }
    }

    /// How many figures have this given name or nickname, which is folded, and the first of them.
    pub fn with_given(&self, key: &str) -> (usize, Option<usize>) {
        let mut figures = self.given.of(key);
        (figures.len(), figures.next())
    }
}

/// The letters that all cases of a name share.
pub fn first_letters(name: &str) -> &str {
    name.char_indices()
        .nth(2)
        .map_or(name, |(end, _)| &name[..end])
}
