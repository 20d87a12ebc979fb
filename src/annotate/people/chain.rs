//! From names to people: full names first, then last names, given names and genitives that stand for them.

use std::ops::Range;

use crate::annotate::Person;
use crate::annotate::people::agreement::{gender_beside, gender_of_form, gender_of_verb};
use crate::annotate::people::beginnings::Beginnings;
use crate::annotate::people::evidence::title_after;
use crate::annotate::people::figures::{Figure, Index, Parts, can_be_same_given, folded, gather};
use crate::annotate::people::names::{Name, is_family_first};
use crate::annotate::people::{Gender, Mention, People, Traits};
use crate::annotate::words::Words;
use crate::language::inflection::is_nominative_of;
use crate::language::lexicon::Sense;
use crate::text::Span;
use crate::text::word::{Shape, without_possessive};

/// The people behind `names`.
#[must_use]
pub fn link(words: &Words, names: &[Name]) -> People {
    let mut figures: Vec<Figure> = Vec::new();
    // Full names first, wherever they stand: a headline may say "Putin" before the text says "Wladimir Putin".
    let mut others = Vec::new();
    for name in names.iter().filter(|name| name.certain) {
        let parts = Parts::of(words, &name.words);
        if parts.given.is_empty() {
            others.push((name, parts));
        } else {
            gather(words, &mut figures, name, parts);
        }
    }
    for (name, parts) in others {
        gather(words, &mut figures, name, parts);
    }
    let index = Index::new(words, &figures);
    let beginnings = beginnings(words, &figures);
    let mut people = People::default();
    let mut numbers = vec![None; figures.len()];
    let mut latest = vec![0; figures.len()];
    for name in names {
        if !name.words.clone().any(|at| beginnings.has(words.of(at))) {
            continue;
        }
        for (range, figure) in people_in(words, &figures, &index, &latest, name) {
            latest[figure] = range.start;
            let person = *numbers[figure].get_or_insert_with(|| {
                people.persons.push(Person {
                    name: name_of(words, &figures[figure].fullest),
                    surfaces: Vec::new(),
                    mentions: Vec::new(),
                    quotes: 0,
                });
                people.traits.push(Traits::default());
                people.persons.len() - 1
            });
            mention(words, &mut people, name, range, person);
        }
    }
    people.covering = vec![0; words.len()];
    for (number, mention) in people.mentions.iter().enumerate() {
        people.covering[mention.words.clone()].fill(number as u32 + 1);
    }
    people
}

/// How the names of `figures` begin.
fn beginnings(words: &Words, figures: &[Figure]) -> Beginnings {
    let names = figures.iter().flat_map(|figure| {
        let others = figure.given.iter().chain(&figure.patronymic);
        others.chain(std::iter::once(&figure.last))
    });
    let has_cases = !words.language.grammar.name_endings.is_empty();
    Beginnings::of(names.map(String::as_str), if has_cases { 2 } else { 3 })
}

/// The people that `name` mentions: itself, or known people in a run that is no name as a whole.
fn people_in(
    words: &Words,
    figures: &[Figure],
    index: &Index,
    latest: &[usize],
    name: &Name,
) -> Vec<(Range<usize>, usize)> {
    let parts = Parts::of(words, &name.words);
    if let Some(candidates) = index.with_last(words, &parts.last) {
        let fitting: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|figure| can_be_same_given(words, &figures[*figure].given, &parts.given))
            .collect();
        let fits = if parts.given.is_empty() {
            nearest(words, figures, &fitting, latest, name)
        } else {
            fitting.first().copied()
        };
        if let Some(figure) = fits.filter(|_| !is_part_of_thing(words, &name.words)) {
            return vec![(name.words.clone(), figure)];
        }
    }
    let mut found = Vec::new();
    for position in name.words.clone() {
        let range = position..position + 1;
        if !words.is_capital(position) || is_part_of_thing(words, &range) {
            continue;
        }
        if let Some(candidates) = index.with_last(words, &folded(words.of(position))) {
            let unlike_given = position > name.words.start
                && words.is(position - 1, Sense::GIVEN)
                && !candidates.iter().any(|figure| {
                    figures[*figure]
                        .given
                        .contains(&folded(words.of(position - 1)))
                });
            if let Some(figure) = nearest(words, figures, &candidates, latest, name)
                && !unlike_given
            {
                found.push((range, figure));
            }
        } else if parts.given.is_empty()
            && words.is(position, Sense::GIVEN)
            && let Some([figure]) = index
                .given
                .get(folded(words.of(position)).as_str())
                .map(Vec::as_slice)
        {
            found.push((range, *figure));
        }
    }
    found
}

/// "Benton Tower", "Ashby Foundation": the name is part of another one.
fn is_part_of_thing(words: &Words, range: &Range<usize>) -> bool {
    words.is_capital(range.end)
        && words.is(range.end, Sense::THING)
        && !words.is(range.end, Sense::TITLE)
        && !words.language.grammar.capital_nouns
        && !words.is_possessive(range.end - 1)
}

/// Of several people with one last name, the one whom the title fits and who was spoken of last; before any was, the first.
fn nearest(
    words: &Words,
    figures: &[Figure],
    candidates: &[usize],
    latest: &[usize],
    name: &Name,
) -> Option<usize> {
    let wanted = gender_of_titles(words, &name.titles);
    candidates
        .iter()
        .copied()
        .filter(|figure| {
            let gender = gender_of_name(words, &figures[*figure].fullest);
            wanted.is_none() || gender.is_none() || gender == wanted
        })
        .max_by_key(|figure| (latest[*figure], usize::MAX - figure))
}

/// The name as it is shown: without a possessive, blanks made plain.
fn name_of(words: &Words, range: &Range<usize>) -> String {
    let name = without_possessive(words.span(range).of(words.text));
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds one mention with what it tells of the person.
fn mention(words: &Words, people: &mut People, name: &Name, range: Range<usize>, person: usize) {
    let whole = words.span(&range);
    let surface = without_possessive(whole.of(words.text)).to_owned();
    let span = Span::new(whole.start, whole.start + surface.len());
    let known = &mut people.persons[person];
    if !known.surfaces.contains(&surface) {
        known.surfaces.push(surface);
    }
    known.mentions.push(span);
    let traits = &mut people.traits[person];
    let told = gender_of_titles(words, &name.titles)
        .or_else(|| gender_of_name(words, &range))
        .or_else(|| gender_of_form(words, &range))
        .or_else(|| gender_beside(words, &range));
    traits.gender = traits.gender.or(told);
    if !name.titles.is_empty() && name.titles.end == range.start {
        traits.titles.push(name.titles.clone());
    }
    traits.titles.extend(title_after(words, range.end));
    let genitive = words.is_possessive(range.end - 1)
        || words.language.grammar.bare_genitive
            && range.len() == 1
            && is_longer_by_s(words.of(range.start), &known.name);
    let oblique = is_oblique(words, &range, &known.name);
    let genitive = genitive || oblique && hangs_on_noun(words, &name.titles, range.start);
    people.mentions.push(Mention {
        words: range,
        person,
        genitive,
        oblique,
    });
}

/// "Путину" beside the name "Владимир Путин", "Лавровым" by its ending alone.
fn is_oblique(words: &Words, range: &Range<usize>, name: &str) -> bool {
    let classes = words.language.grammar.name_endings;
    if classes.is_empty() {
        return false;
    }
    let last = range.end - 1;
    if words.is(last, Sense::OBLIQUE) {
        return true;
    }
    let form = folded(words.of(last));
    name.split(' ')
        .any(|part| is_nominative_of(classes, &folded(part), &form))
}

/// "слова Путина", "пресс-секретарь Путина": a noun that is no title of the same case stands before the name.
fn hangs_on_noun(words: &Words, titles: &Range<usize>, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else {
        return false;
    };
    if titles.contains(&before) {
        return !words.is(before, Sense::OBLIQUE);
    }
    words.shape(before) == Shape::Lower
        && !words.is(
            before,
            Sense::FUNCTION
                | Sense::SAYS
                | Sense::SAYING
                | Sense::CALLS
                | Sense::REPORT
                | Sense::SOURCE,
        )
        && gender_of_verb(words, before).is_none()
}

/// "Behrends" beside the name "Laura Behrend".
fn is_longer_by_s(word: &str, name: &str) -> bool {
    word.strip_suffix('s')
        .is_some_and(|bare| name.ends_with(bare) || name.starts_with(bare))
        && !name.ends_with(word)
}

/// "Mrs. Benton", "Ministerin Behrens".
fn gender_of_titles(words: &Words, titles: &Range<usize>) -> Option<Gender> {
    titles.clone().find_map(|index| {
        if words.is(index, Sense::WOMAN) {
            Some(Gender::She)
        } else if words.is(index, Sense::MAN) {
            Some(Gender::He)
        } else {
            None
        }
    })
}

/// By the given name, where it is borne by one sex only.
fn gender_of_name(words: &Words, range: &Range<usize>) -> Option<Gender> {
    if range.len() < 2
        || words.shape(range.start) == Shape::Mark
        || is_family_first(words, range.start)
    {
        return None;
    }
    match (
        words.is(range.start, Sense::GIVEN_HE),
        words.is(range.start, Sense::GIVEN_SHE),
    ) {
        (true, false) => Some(Gender::He),
        (false, true) => Some(Gender::She),
        _ => None,
    }
}
