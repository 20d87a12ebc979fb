//! From names to people: full names first, then last names, given names and genitives that stand for them.

use std::ops::Range;

use crate::annotate::Person;
use crate::annotate::people::agreement::{gender_beside, gender_of_form, gender_of_verb};
use crate::annotate::people::beginnings::Beginnings;
use crate::annotate::people::evidence::title_after;
use crate::annotate::people::figures::{
    Figure, Index, gather, without_genitive, without_genitives,
};
use crate::annotate::people::names::Name;
use crate::annotate::people::order::is_family_first;
use crate::annotate::people::parts::{Parts, folded, last_name, nickname};
use crate::annotate::people::{Gender, Mention, People, Traits};
use crate::annotate::words::Words;
use crate::language::inflection::is_nominative_of;
use crate::language::lexicon::Sense;
use crate::language::naming::without_article;
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
    without_genitives(words, &mut figures, names);
    let index = Index::new(words, &figures);
    let beginnings = beginnings(words, &figures);
    let mut people = People::default();
    let mut numbers = vec![None; figures.len()];
    let mut told = vec![Told::default(); figures.len()];
    for name in names {
        let may_be = |at: usize| {
            let word = words.of(at);
            let bare = words.is_joined(at).then(|| without_article(word)).flatten();
            beginnings.has(bare.unwrap_or(word))
        };
        if !name.words.clone().any(may_be) {
            continue;
        }
        for (range, figure) in people_in(words, &figures, &index, &told, name) {
            told[figure].latest = range.start;
            let gender = gender_of_titles(words, &name.titles);
            told[figure].gender = told[figure].gender.or(gender);
            let person = *numbers[figure].get_or_insert_with(|| {
                people.persons.push(Person {
                    name: name_of(words, &figures[figure]),
                    surfaces: Vec::new(),
                    mentions: Vec::new(),
                    quotes: 0,
                });
                people.traits.push(Traits::default());
                people.persons.len() - 1
            });
            let range = with_particles(words, &figures[figure].fullest, range);
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
        let parts = &figure.parts;
        let others = [&parts.patronymic, &parts.nickname, &parts.also];
        let others = others.into_iter().flatten();
        others
            .chain(&parts.given)
            .chain(std::iter::once(&parts.last))
    });
    let has_cases = !words.language.grammar.name_endings.is_empty();
    Beginnings::of(names.map(String::as_str), if has_cases { 2 } else { 3 })
}

/// What was told of a person so far.
#[derive(Debug, Clone, Default)]
struct Told {
    /// The word at which the last mention begins.
    latest: usize,
    /// By a title: "Mrs. Benton".
    gender: Option<Gender>,
}

/// The people that `name` mentions: itself, or known people in a run that is no name as a whole.
fn people_in(
    words: &Words,
    figures: &[Figure],
    index: &Index,
    told: &[Told],
    name: &Name,
) -> Vec<(Range<usize>, usize)> {
    let parts = Parts::of(words, &name.words);
    let turned = || {
        let parts = parts.turned()?;
        Some((
            name.words.clone(),
            with_given(words, figures, index, &parts)?,
        ))
    };
    if let Some(candidates) = index.with_last(words, &parts.last) {
        let mut fitting = candidates
            .iter()
            .copied()
            .filter(|figure| is_called(words, &figures[*figure].parts, &parts));
        let fits = if parts.given.is_empty() {
            nearest(words, figures, &fitting.collect::<Vec<_>>(), told, name)
        } else {
            fitting.next()
        };
        if let Some(figure) = fits.filter(|_| !is_part_of_thing(words, &name.words)) {
            return vec![(name.words.clone(), figure)];
        }
    } else if let Some(found) = turned() {
        return vec![found];
    }
    let mut found = Vec::new();
    for position in name.words.clone() {
        let range = position..position + 1;
        if !words.is_capital(position) || is_part_of_thing(words, &range) {
            continue;
        }
        if let Some(candidates) = index.with_last(words, &last_name(words.of(position))) {
            let unlike_given = position > name.words.start
                && words.is(position - 1, Sense::GIVEN)
                && !candidates.iter().any(|figure| {
                    figures[*figure]
                        .parts
                        .given
                        .contains(&folded(words.of(position - 1)))
                });
            if let Some(figure) = nearest(words, figures, &candidates, told, name)
                && !unlike_given
            {
                found.push((range, figure));
            }
        } else if parts.given.is_empty()
            && let Some(figure) = named_by_given(words, index, position)
        {
            found.push((range, figure));
        }
    }
    found
}

/// The one figure whose given name, or nickname, stands at `position`.
fn named_by_given(words: &Words, index: &Index, position: usize) -> Option<usize> {
    let name = folded(words.of(position));
    let bare = || without_genitive(words, &name).find_map(|bare| index.given.get(bare));
    let figures = match index.given.get(name.as_str()) {
        Some(figures) if words.is(position, Sense::GIVEN) => figures,
        Some(_) => return None,
        None => bare()?,
    };
    match figures.as_slice() {
        [figure] => Some(*figure),
        _ => None,
    }
}

/// The figure with last and given name as in `parts`.
fn with_given(words: &Words, figures: &[Figure], index: &Index, parts: &Parts) -> Option<usize> {
    let candidates = index.with_last(words, &parts.last)?;
    let mut same = candidates.iter().copied();
    same.find(|figure| figures[*figure].parts.given.first() == parts.given.first())
}

/// True if somebody known by `known` can be called as `parts` say.
fn is_called(words: &Words, known: &Parts, parts: &Parts) -> bool {
    known.can_be_same_given(words, parts) || known.shares_a_last_name(parts)
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
    told: &[Told],
    name: &Name,
) -> Option<usize> {
    if let [only] = candidates
        && name.titles.is_empty()
    {
        return Some(*only);
    }
    let wanted = gender_of_titles(words, &name.titles);
    let gender = |figure: usize| {
        let by_title = told[figure].gender;
        by_title.or_else(|| gender_of_name(words, &figures[figure].fullest, false))
    };
    candidates
        .iter()
        .copied()
        .filter(|figure| {
            let gender = gender(*figure);
            wanted.is_none() || gender.is_none() || gender == wanted
        })
        .max_by_key(|figure| (told[*figure].latest, usize::MAX - figure))
}

/// The name as it is shown: without a nickname and a genitive, given names first where a comma parts them, blanks made plain.
fn name_of(words: &Words, figure: &Figure) -> String {
    let range = &figure.fullest;
    let whole = without_possessive(words.span(range).of(words.text));
    let mut name = whole[..whole.len() - figure.ending].to_owned();
    if let Some(nickname) = nickname(words, range) {
        let start = words.span(range).start;
        let marked = words.span(&(nickname - 1..nickname + 2));
        name.replace_range(marked.start - start..marked.end - start, "");
    }
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.split_once(", ") {
        Some((last, given)) => format!("{given} {last}"),
        None => name,
    }
}

/// A last name with the particles before it, as they stand in the `full` name: "von der Aue".
fn with_particles(words: &Words, full: &Range<usize>, mut range: Range<usize>) -> Range<usize> {
    if range.len() > 1 || full.contains(&range.start) {
        return range;
    }
    let mut known = full.end - 1;
    while range.start > 0
        && known > full.start
        && words.shape(range.start - 1) == Shape::Lower
        && words.is(known - 1, Sense::PARTICLE)
        && words
            .of(known - 1)
            .eq_ignore_ascii_case(words.of(range.start - 1))
    {
        known -= 1;
        range.start -= 1;
    }
    range
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
        .or_else(|| gender_of_name(words, &range, !known.name.contains(' ')))
        .or_else(|| gender_of_form(words, &range))
        .or_else(|| gender_beside(words, &range));
    traits.gender = traits.gender.or(told);
    if !name.titles.is_empty() && name.titles.end == range.start {
        traits.titles.push(name.titles.clone());
    }
    traits.titles.extend(title_after(words, range.end));
    let genitive =
        words.is_possessive(range.end - 1) || is_genitive(words, range.end - 1, &known.name);
    let oblique = is_oblique(words, &range, &known.name);
    let genitive = genitive || oblique && hangs_on_noun(words, &name.titles, range.start);
    let has_titles = !name.titles.is_empty() && name.titles.end == range.start;
    people.mentions.push(Mention {
        begins: if has_titles {
            name.titles.start
        } else {
            range.start
        },
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
fn is_genitive(words: &Words, index: usize, name: &str) -> bool {
    let word = words.of(index);
    let is_part = |bare: &str| name.split(' ').any(|part| part == bare);
    without_genitive(words, word).any(is_part) && !is_part(word)
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

/// By the given name, where it is borne by one sex only; a single word is one if the article has no more of the name, as
/// `alone` tells.
fn gender_of_name(words: &Words, range: &Range<usize>, alone: bool) -> Option<Gender> {
    if range.len() < 2 && !alone
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
