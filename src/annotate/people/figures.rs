//! Who bears a name: full names are taken apart and joined to the people whom they can mean.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use crate::annotate::people::names::{Name, is_family_first};
use crate::annotate::words::Words;
use crate::language::inflection::{are_forms_of_one, is_nominative_of};
use crate::language::lexicon::{QuickHash, Sense};
use crate::text::word::without_possessive;

/// One person while names are gathered.
pub struct Figure {
    /// Given names and initials, folded.
    pub given: Vec<String>,
    /// The last name, folded.
    pub last: String,
    /// The name after the father's, folded: "петрович".
    pub patronymic: Option<String>,
    /// The words of the fullest name.
    pub fullest: Range<usize>,
}

/// A name taken apart, folded for comparing.
pub struct Parts {
    /// Given names and initials.
    pub given: Vec<String>,
    /// The last name.
    pub last: String,
    patronymic: Option<String>,
}

impl Parts {
    /// Family name last, or first where it is Korean or Chinese; "Jr." is no name.
    pub fn of(words: &Words, range: &Range<usize>) -> Self {
        let mut tokens = range.clone().filter(|index| {
            words.is_letters(*index)
                && !words.is(*index, Sense::SUFFIX)
                && (!words.is(*index, Sense::PARTICLE | Sense::LARGE_PARTICLE)
                    || words.is(*index, Sense::GIVEN))
        });
        let all = tokens.clone();
        let first = tokens.next().unwrap_or(range.start);
        let last = match tokens.next_back() {
            Some(last) if !is_family_first(words, first) => last,
            _ => first,
        };
        Self {
            given: all
                .filter(|index| *index != last)
                .map(|index| folded(words.of(index)))
                .collect(),
            last: folded(words.of(last)),
            patronymic: range
                .clone()
                .find(|index| words.is(*index, Sense::PATRONYMIC))
                .map(|index| folded(words.of(index))),
        }
    }
}

/// Lower case without the possessive.
pub fn folded(word: &str) -> String {
    without_possessive(word).to_lowercase()
}

/// Adds `name` to the figure that it belongs to, or makes a new one.
pub fn gather(words: &Words, figures: &mut Vec<Figure>, name: &Name, parts: Parts) {
    let same = figures.iter_mut().find(|figure| {
        (is_same_last(words, &figure.last, &parts.last)
            || is_same_patronymic(words, figure, &parts))
            && can_be_same_given(words, &figure.given, &parts.given)
    });
    let Some(figure) = same else {
        let is_given = |figure: &Figure| figure.given.first() == Some(&parts.last);
        if parts.given.is_empty() && figures.iter().any(is_given) {
            return;
        }
        figures.push(Figure {
            given: parts.given,
            last: parts.last,
            patronymic: parts.patronymic,
            fullest: name.words.clone(),
        });
        return;
    };
    let plainer = parts.given.len() == figure.given.len()
        && is_nominative_of(
            words.language.grammar.name_endings,
            &parts.last,
            &figure.last,
        );
    if parts.given.len() > figure.given.len() || plainer {
        figure.given = parts.given;
        figure.fullest = name.words.clone();
        figure.last = parts.last;
    }
    figure.patronymic = figure.patronymic.take().or(parts.patronymic);
}

/// "Иван Петрович" is "Иван Петрович Сидоров": one of them has no other last name.
pub fn is_same_patronymic(words: &Words, figure: &Figure, parts: &Parts) -> bool {
    let (Some(one), Some(other)) = (&figure.patronymic, &parts.patronymic) else {
        return false;
    };
    (figure.last == *one || parts.last == *other)
        && are_forms_of_one(words.language.grammar.name_endings, one, other)
}

/// Equal, or one is the bare genitive of the other ("Behrends"), or both are cases of one name ("Путину").
pub fn is_same_last(words: &Words, one: &str, other: &str) -> bool {
    are_forms_of_one(words.language.grammar.name_endings, one, other)
        || words.language.grammar.bare_genitive
            && (one.strip_suffix('s') == Some(other) || other.strip_suffix('s') == Some(one))
}

/// "Robert J." and "Robert", "R." and "Robert", nothing and anything; not "Robert" and "Laura".
pub fn can_be_same_given(words: &Words, one: &[String], other: &[String]) -> bool {
    match (one.first(), other.first()) {
        (Some(one), Some(other)) => {
            are_forms_of_one(words.language.grammar.name_endings, one, other)
                || one.chars().count() == 1 && other.starts_with(one.as_str())
                || other.chars().count() == 1 && one.starts_with(other.as_str())
                || one.len() > 2
                    && other.len() > 2
                    && (one.starts_with(other.as_str()) || other.starts_with(one.as_str()))
        }
        _ => true,
    }
}

/// Which figures bear a last name, or a given name.
pub struct Index<'f> {
    figures: &'f [Figure],
    last: HashMap<&'f str, Vec<usize>, QuickHash>,
    /// By the first given name.
    pub given: HashMap<&'f str, Vec<usize>, QuickHash>,
    /// By the first letters of last and given names, where names have cases.
    alike: HashMap<&'f str, Vec<usize>, QuickHash>,
}

impl<'f> Index<'f> {
    pub fn new(words: &Words, figures: &'f [Figure]) -> Self {
        let mut index = Self {
            figures,
            last: HashMap::default(),
            given: HashMap::default(),
            alike: HashMap::default(),
        };
        if !words.language.grammar.name_endings.is_empty() {
            for (number, figure) in figures.iter().enumerate() {
                for name in std::iter::once(&figure.last).chain(&figure.patronymic) {
                    let known = index.alike.entry(first_letters(name)).or_default();
                    if known.last() != Some(&number) {
                        known.push(number);
                    }
                }
            }
        }
        for (number, figure) in figures.iter().enumerate() {
            index.last.entry(&figure.last).or_default().push(number);
            if let Some(given) = figure
                .given
                .first()
                .filter(|given| given.chars().count() > 2)
            {
                index.given.entry(given).or_default().push(number);
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
                    let figure = &self.figures[*figure];
                    let mut names = std::iter::once(&figure.last).chain(&figure.patronymic);
                    names.any(|name| are_forms_of_one(classes, name, key))
                })
                .collect();
            return (!same.is_empty()).then(|| Cow::from(same));
        }
        let bare = key
            .strip_suffix('s')
            .filter(|_| words.language.grammar.bare_genitive)?;
        self.last.get(bare).map(Cow::from)
    }
}

/// The letters that all cases of a name share.
pub fn first_letters(name: &str) -> &str {
    name.char_indices()
        .nth(2)
        .map_or(name, |(end, _)| &name[..end])
}
