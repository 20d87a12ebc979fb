//! From names to people: full names first, then last names, given names and genitives that stand for them.

use std::ops::Range;

use crate::annotate::Person;
use crate::annotate::people::agreement::{gender_beside, gender_of_form, gender_of_verb};
use crate::annotate::people::beginnings::Beginnings;
use crate::annotate::people::evidence::title_after;
use crate::annotate::people::figures::{
    Figure, Index, gather, without_genitive, without_genitives,
};
use crate::annotate::people::folds::{Folds, folded};
use crate::annotate::people::names::Name;
use crate::annotate::people::order::is_family_first;
use crate::annotate::people::parts::{Parts, nickname};
use crate::annotate::people::{Gender, Mention, People, Traits};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::language::naming::without_article;
use crate::text::Span;
use crate::text::word::{Shape, without_possessive};

/// The people behind `names`.
#[must_use]
pub fn link(words: &Words, names: &[Name]) -> People {
    let folds = Folds::of_names(words, names.iter().filter(|name| name.certain));
    let figures = figures(words, &folds, names);
    let beginnings = beginnings(words, &figures);
    let may_be = |at: usize| {
        let word = words.of(at);
        let bare = words.is_joined(at).then(|| without_article(word)).flatten();
        beginnings.has(bare.unwrap_or(word))
    };
    let names = names.iter();
    let names: Vec<&Name> = names
        .filter(|name| name.words.clone().any(may_be))
        .collect();
    let mut search = Search {
        words,
        folds: &Folds::of_names(words, names.iter().copied()),
        figures: &figures,
        index: Index::new(words, &figures),
        told: vec![Told::default(); figures.len()],
        candidates: Vec::new(),
        found: Vec::new(),
    };
    let mut people = People::default();
    let mut numbers = vec![None; figures.len()];
    for name in names {
        search.people_in(name);
        for (range, figure) in search.found.drain(..) {
            let told = &mut search.told[figure];
            told.latest = range.start;
            told.gender = told.gender.or(gender_of_titles(words, &name.titles));
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

/// The people whom the certain ones of `names` tell of.
fn figures<'f>(words: &Words, folds: &'f Folds, names: &[Name]) -> Vec<Figure<'f>> {
    let mut figures: Vec<Figure> = Vec::new();
    // Full names first, wherever they stand: a headline may say "Putin" before the text says "Wladimir Putin".
    let mut others = Vec::new();
    for name in names.iter().filter(|name| name.certain) {
        let parts = Parts::of(words, folds, &name.words);
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
    figures
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
    Beginnings::of(names.copied(), if has_cases { 2 } else { 3 })
}

/// What was told of a person so far.
#[derive(Debug, Clone, Default)]
struct Told {
    /// The word at which the last mention begins.
    latest: usize,
    /// By a title: "Mrs. Benton".
    gender: Option<Gender>,
}

/// Looks for known people in names.
struct Search<'s> {
    words: &'s Words<'s>,
    /// The words of the names in which there may be one.
    folds: &'s Folds,
    figures: &'s [Figure<'s>],
    index: Index<'s>,
    told: Vec<Told>,
    /// Those with the last name that was looked for last.
    candidates: Vec<usize>,
    /// Who stands in the name that was looked at last, and where.
    found: Vec<(Range<usize>, usize)>,
}

impl Search<'_> {
    /// Finds the people that `name` mentions: itself, or known people in a run that is no name as a whole.
    fn people_in(&mut self, name: &Name) {
        let words = self.words;
        let parts = Parts::of(words, self.folds, &name.words);
        self.look_for(parts.last);
        let whole = if self.candidates.is_empty() {
            parts.turned().and_then(|turned| self.with_given(&turned))
        } else {
            let figures = self.figures;
            self.candidates
                .retain(|figure| is_called(words, &figures[*figure].parts, &parts));
            let fits = if parts.given.is_empty() {
                self.nearest(name)
            } else {
                self.candidates.first().copied()
            };
            fits.filter(|_| !is_part_of_thing(words, &name.words))
        };
        if let Some(figure) = whole {
            self.found.push((name.words.clone(), figure));
            return;
        }
        let alone = parts.given.is_empty();
        for position in name.words.clone() {
            let range = position..position + 1;
            if words.is_capital(position) && !is_part_of_thing(words, &range) {
                let figure = self.person_at(name, position, alone);
                self.found.extend(figure.map(|figure| (range, figure)));
            }
        }
    }

    /// The person whom the word at `position` of `name` means; its given name only if the name has no other.
    fn person_at(&mut self, name: &Name, position: usize, alone: bool) -> Option<usize> {
        let words = self.words;
        self.look_for(self.folds.last_name(words, position));
        if self.candidates.is_empty() {
            return alone.then(|| self.named_by_given(position)).flatten();
        }
        let unlike_given = position > name.words.start && words.is(position - 1, Sense::GIVEN) && {
            let given = self.folds.of(position - 1);
            let mut candidates = self.candidates.iter();
            !candidates.any(|figure| self.figures[*figure].parts.given.contains(&given))
        };
        self.nearest(name).filter(|_| !unlike_given)
    }

    /// Makes those with the folded name `last` the candidates.
    fn look_for(&mut self, last: &str) {
        self.index.with_last(self.words, last, &mut self.candidates);
    }

    /// The one figure whose given name, or nickname, stands at `position`.
    fn named_by_given(&self, position: usize) -> Option<usize> {
        let name = self.folds.of(position);
        let known = match self.index.with_given(name) {
            (0, _) => {
                let bare = without_genitive(self.words, name);
                bare.map(|bare| self.index.with_given(bare))
                    .find(|(count, _)| *count > 0)?
            }
            known if self.words.is(position, Sense::GIVEN) => known,
            _ => return None,
        };
        match known {
            (1, figure) => figure,
            _ => None,
        }
    }

    /// The figure with last and given name as in `parts`.
    fn with_given(&mut self, parts: &Parts) -> Option<usize> {
        self.look_for(parts.last);
        let mut same = self.candidates.iter().copied();
        same.find(|figure| self.figures[*figure].parts.given.first() == parts.given.first())
    }

    /// Of several people with one last name, the one whom the title fits and who was spoken of last; before any was, the first.
    fn nearest(&self, name: &Name) -> Option<usize> {
        let words = self.words;
        if let [only] = self.candidates.as_slice()
            && name.titles.is_empty()
        {
            return Some(*only);
        }
        let wanted = gender_of_titles(words, &name.titles);
        let gender = |figure: usize| {
            let by_title = self.told[figure].gender;
            by_title.or_else(|| gender_of_name(words, &self.figures[figure].fullest, false))
        };
        let fitting = self.candidates.iter().copied().filter(|figure| {
            let gender = gender(*figure);
            wanted.is_none() || gender.is_none() || gender == wanted
        });
        fitting.max_by_key(|figure| (self.told[*figure].latest, usize::MAX - figure))
    }
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
    let surface = without_possessive(whole.of(words.text));
    let span = Span::new(whole.start, whole.start + surface.len());
    let known = &mut people.persons[person];
    if !known.surfaces.iter().any(|known| known == surface) {
        known.surfaces.push(surface.to_owned());
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
    let cases = words.cases();
    if cases.is_empty() {
        return false;
    }
    let last = range.end - 1;
    if words.is(last, Sense::OBLIQUE) {
        return true;
    }
    let form = folded(words.of(last));
    name.split(' ')
        .any(|part| cases.is_nominative_of(&folded(part), &form))
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
