//! Who can speak: a name, a pronoun, or a phrase such as "ein japanischer Regierungssprecher".

use std::ops::Range;

use crate::annotate::people::{Gender, Mention, gender_of_verb};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The words beside a quote that stand for its speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Which words.
    pub words: Range<usize>,
    /// Whom they stand for.
    pub who: Who,
}

/// Whom a source stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// One of the article's people.
    Person(usize),
    /// "he", "she"; neither where the verb has no subject: "dijo".
    Pronoun(Option<Gender>),
    /// "they", "we", "it": nobody that could be named.
    Nobody,
    /// Words that are their own name: "das nordkoreanische Außenministerium".
    Words,
}

/// The longest phrase that can be a speaker, in words.
const LONGEST: usize = 16;

/// The phrase that begins at `start`, outside quotes: "Miller", "he", "Mr. Benton", "a spokesman for the campaign".
#[must_use]
pub fn phrase_at(scene: &Scene, start: usize) -> Option<Source> {
    if !scene.is_outside(start) {
        return None;
    }
    if !scene.words.is_letters(start) {
        return of_age(scene, start);
    }
    if let Some(pronoun) = pronoun_at(scene, start).or_else(|| of_an_age(scene, start)) {
        return Some(pronoun);
    }
    if let Some(mention) = behind_participle(scene, start) {
        return Some(Source {
            words: start..mention.words.end,
            who: Who::Person(mention.person),
        });
    }
    let (head_end, end) = extent(scene, start);
    if end == start {
        return None;
    }
    if let Some(mention) = head_person(scene, start, head_end, end) {
        return Some(Source {
            words: start..mention.words.end,
            who: Who::Person(mention.person),
        });
    }
    if !is_noun_phrase(scene, start, head_end) {
        return None;
    }
    if let Some(mention) = whose_words(scene, start, head_end, end) {
        return Some(Source {
            words: start..end,
            who: Who::Person(mention.person),
        });
    }
    if let Some(mention) = named_by_second_title(scene, end) {
        return Some(Source {
            words: start..mention.words.end,
            who: Who::Person(mention.person),
        });
    }
    Some(Source {
        words: start..end,
        who: Who::Words,
    })
}

/// "54-letnia Joanna Albrycht", "54 år gamle Karla Weber": an age without an article, and a name.
fn of_age(scene: &Scene, start: usize) -> Option<Source> {
    let words = scene.words;
    if words.shape(start) != Shape::Number {
        return None;
    }
    // "54 år gamle Karla Weber"
    let name = (start + 1..start + 4).find(|index| words.shape(*index) != Shape::Lower)?;
    let age = words.of(start).ends_with(char::is_alphabetic) || name > start + 2;
    let mut source = (age && scene.people.at(name).is_some())
        .then(|| phrase_at(scene, name))
        .flatten()?;
    source.words.start = start;
    Some(source)
}

/// "die 48-Jährige", "the 48-year-old": stands for somebody as a pronoun does, and the article may tell whom.
fn of_an_age(scene: &Scene, start: usize) -> Option<Source> {
    let words = scene.words;
    let age = start + 1;
    let alone = words.is(start, Sense::DETERMINER)
        && is_age(words, age)
        && (!words.is_letters(age + 1)
            || words.is(age + 1, Sense::FUNCTION | Sense::SAYS | Sense::CALLS));
    let gender = if words.is(start, Sense::NOMINATIVE) {
        Some(Gender::He)
    } else if words.is(start, Sense::DEFINITE) {
        Some(Gender::She)
    } else {
        None
    };
    alone.then(|| Source {
        words: start..age + 1,
        who: Who::Pronoun(gender),
    })
}

/// "48-year-old", "48-Jährige".
fn is_age(words: &Words, index: usize) -> bool {
    words.shape(index) == Shape::Number
        && words.of(index).contains('-')
        && words.of(index).ends_with(char::is_alphabetic)
}

/// "die in Kiel geborene Anna Weber", "der den Hafen leitende Tom Ahlers": what hangs on a participle stands between the
/// article and the name.
fn behind_participle<'s>(scene: &'s Scene, start: usize) -> Option<&'s Mention> {
    let words = scene.words;
    let opens = words.language.grammar.capital_nouns
        && words.is(start, Sense::DETERMINER)
        && (words.is(start + 1, Sense::PREPOSITION | Sense::DETERMINER)
            || words.shape(start + 1) == Shape::Number);
    if !opens {
        return None;
    }
    let end = (start + 2..start + LONGEST).find(|index| {
        !words.is_letters(*index) && words.shape(*index) != Shape::Number
            || !scene.is_outside(*index)
            || words.is(*index, Sense::VERB | Sense::CONJUNCTION) && !words.is(*index, Sense::AND)
    })?;
    let mention = scene.people.within(start + 2..end).find(|mention| {
        let before = mention.words.start - 1;
        words.shape(before) == Shape::Lower && words.sense(before) == Sense::UNKNOWN
    })?;
    (!mention.genitive).then_some(mention)
}

/// "die Forderung von Anna Weber", "Anna Webers Fazit": the words are somebody's.
fn whose_words<'s>(
    scene: &'s Scene,
    start: usize,
    head_end: usize,
    end: usize,
) -> Option<&'s Mention> {
    let words = scene.words;
    let told = (start..head_end).any(|index| words.is(index, Sense::REPORT | Sense::NOTION));
    told.then(|| {
        scene.people.within(start..end).find(|mention| {
            let behind = (mention.words.end..head_end)
                .take(3)
                .any(|index| words.is(index, Sense::REPORT | Sense::NOTION));
            mention.genitive && behind
                || words.is(mention.words.start.wrapping_sub(1), Sense::TIES_SOURCE)
        })
    })
    .flatten()
}

/// "Der Abgeordnete und Fraktionschef Andreas Stoch": two titles and one name.
fn named_by_second_title<'s>(scene: &'s Scene, end: usize) -> Option<&'s Mention> {
    let words = scene.words;
    if !words.is(end, Sense::AND) || !words.is(end + 1, Sense::TITLE) {
        return None;
    }
    let (head_end, _) = extent(scene, end + 1);
    scene.people.within(end + 1..head_end).next_back()
}

/// A pronoun that can be a subject, alone.
fn pronoun_at(scene: &Scene, index: usize) -> Option<Source> {
    let words = scene.words;
    let who = if words.is(index, Sense::HE) && words.is(index, Sense::SHE) {
        // Finnish "hän", Turkish "o": he or she.
        Who::Pronoun(None)
    } else if words.is(index, Sense::HE) {
        Who::Pronoun(Some(Gender::He))
    } else if words.is(index, Sense::SHE) {
        if is_they(words, index) {
            Who::Nobody
        } else {
            Who::Pronoun(Some(Gender::She))
        }
    } else if words.is(index, Sense::PRONOUN) && !is_article_like(scene, index) {
        Who::Nobody
    } else {
        return None;
    };
    Some(Source {
        words: index..index + 1,
        who,
    })
}

/// "sie sagten", "sagten sie": the verb beside "sie" tells one woman from several people.
fn is_they(words: &Words, index: usize) -> bool {
    let plural = |at: usize| {
        words.shape(at) == Shape::Lower && words.ends(at, words.language.grammar.plural_verbs)
    };
    let before = index
        .checked_sub(1)
        .is_some_and(|verb| words.is(verb, Sense::VERB) && plural(verb));
    // "sie ihren Plan" and "sie neben ihm" tell nothing.
    before
        || plural(index + 1)
            && !words.is(
                index + 1,
                Sense::DETERMINER | Sense::PREPOSITION | Sense::ADVERB,
            )
}

/// "one user", "alle Parteien", and all articles: a noun follows.
fn is_article_like(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    // "una nota del ministero": a noun, though it looks like a verb.
    let verb = words.is(index + 1, Sense::SAYS | Sense::CALLS)
        && !(words.is(index, Sense::INDEFINITE) && words.is(index + 2, Sense::HANGS_ON));
    words.is(index, Sense::DETERMINER)
        && (words.is_letters(index + 1) || words.shape(index + 1) == Shape::Number)
        && !words.is(index + 1, Sense::FUNCTION)
        && !verb
}

/// Where the phrase at `start` ends, without (first) and with (second) what hangs on it by "of", "for", "von".
fn extent(scene: &Scene, start: usize) -> (usize, usize) {
    let words = scene.words;
    let mut head_end = None;
    // The end of the last noun: adjectives and prepositions may not dangle behind it.
    let mut end = start;
    let mut genitive = false;
    let mut index = start;
    while index < start + LONGEST && scene.is_outside(index) {
        if let Some(mention) = scene.people.at(index) {
            index = mention.words.end;
            end = index;
            // "Jelpkes wissenschaftlicher Mitarbeiter": adjectives may follow a genitive.
            genitive = mention.genitive;
            continue;
        }
        if words.is_letters(index) {
            let after_noun = end == index && index > start && !genitive;
            if !words.is_capital(index)
                && stops(scene, index, start, after_noun)
                && !is_between_adjectives(words, index)
            {
                break;
            }
            if words.is(index, Sense::PREPOSITION) && !words.is_capital(index) {
                if !hangs_on(words, index) || index == start {
                    break;
                }
                head_end.get_or_insert(index);
            } else if is_noun(scene, index) {
                end = index + 1;
            }
        } else if !belongs(scene, index) && words.shape(index) != Shape::Number {
            break;
        } else if end == index {
            end = index + 1;
        }
        index += 1;
    }
    (head_end.unwrap_or(end).min(end), end)
}

/// A word that can be a noun: capitalised where all nouns are, else any that is no small word.
fn is_noun(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    if words.is_capital(index) {
        return (!words.is(index, Sense::FUNCTION) || words.is(index, Sense::TITLE | Sense::GIVEN))
            && !opens_with_participle(scene, index);
    }
    if words.language.grammar.capital_nouns {
        // "der dpa-Bericht"
        let last = words.of(index).rsplit_once('-').map(|(_, last)| last);
        return last.is_some_and(|last| last.starts_with(char::is_uppercase));
    }
    !words.is(index, Sense::FUNCTION)
}

/// "Asked about the plan, Mr. Ashe …", "Citing officials, …": the verb has its capital from the start of the sentence.
fn opens_with_participle(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let past = words.is(index, Sense::SAYS) && words.ends(index, words.language.grammar.past);
    (past || words.is(index, Sense::SAYING))
        && !words.language.grammar.capital_nouns
        && scene.people.at(index).is_none()
        && scene.sentence(index).start == index
}

/// Small words that end a phrase which began at `start`: verbs, conjunctions, adverbs, pronouns.
fn stops(scene: &Scene, index: usize, start: usize, after_noun: bool) -> bool {
    let words = scene.words;
    let german = words.language.grammar.capital_nouns;
    let determiner = words.is(index, Sense::DETERMINER);
    if index == start {
        let verb = words.is(index, Sense::SAYING) && !holds_article(words, start);
        return !determiner && (german || verb || words.is(index, Sense::FUNCTION));
    }
    if determiner {
        // "die Sprecherin des Ministeriums" goes on, "sagte Müller der Bild" does not; "die beiden" is one.
        let genitive = words.is(index, Sense::GENITIVE) && after_noun;
        return !genitive && !words.is(index - 1, Sense::PREPOSITION | Sense::DETERMINER);
    }
    if words.is(index, Sense::PREPOSITION) {
        return false;
    }
    if german {
        return after_noun
            || words.is(index, Sense::FUNCTION) && !is_before_attribute(words, index);
    }
    if after_noun && words.language.grammar.bare_nouns && gender_of_verb(words, index).is_some() {
        return true;
    }
    // "South Korea summoned": the form tells the verb.
    let verb =
        after_noun && words.is_capital(index - 1) && words.ends(index, words.language.grammar.past);
    let noun = words.is(index - 1, Sense::INDEFINITE);
    verb || words.is(index, Sense::FUNCTION)
        || words.is(index, Sense::SAYING) && !noun
        || after_noun && words.is(index, Sense::CALENDAR)
        || after_noun
            && (words.is(index, Sense::SAYS | Sense::CALLS)
                || words.ends(index, words.language.grammar.past))
}

/// "eine gestern verbreitete Erklärung", "der schon sehr alte Wirt": an adverb before an adjective and its noun.
fn is_before_attribute(words: &Words, index: usize) -> bool {
    let attribute =
        |at: usize| words.shape(at) == Shape::Lower && words.sense(at) == Sense::UNKNOWN;
    let adjective = index + 1 + usize::from(words.is(index + 1, Sense::ADVERB));
    words.is(index, Sense::ADVERB)
        && attribute(adjective)
        && (words.is_capital(adjective + 1) || attribute(adjective + 1))
}

/// "die alte und neue Vorsitzende".
fn is_between_adjectives(words: &Words, index: usize) -> bool {
    let adjective =
        |at: usize| words.shape(at) == Shape::Lower && !words.is(at, Sense::FUNCTION | Sense::VERB);
    words.language.grammar.capital_nouns
        && words.is(index, Sense::AND)
        && index > 0
        && adjective(index - 1)
        && adjective(index + 1)
}

/// True for a preposition that ties a noun to a noun.
pub fn hangs_on(words: &Words, index: usize) -> bool {
    if !words.is(index, Sense::HANGS_ON) {
        return false;
    }
    // "la portavoz en el Congreso", but "dijo la portavoz en un comunicado".
    words.language.grammar.capital_nouns
        || !words.is(index, Sense::PLACE)
        || !words.is(index + 1, Sense::INDEFINITE)
}

/// Marks inside a phrase: the points of initials, apostrophes, hyphens set close.
fn belongs(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    match words.mark(index) {
        Some('.') => {
            words.touches(index)
                && (words.is(index - 1, Sense::ABBREVIATION)
                    || words.of(index - 1).chars().count() == 1)
        }
        Some('\'' | '’' | '-' | '/' | '&') => words.touches(index) || words.is_mark(index, "&"),
        _ => false,
    }
}

/// The person that a phrase stands for: the last one named in its head who is no genitive, or the one at the end of
/// a long title ("Secretary of State Laura Benton").
fn head_person<'s>(
    scene: &'s Scene,
    start: usize,
    head_end: usize,
    end: usize,
) -> Option<&'s Mention> {
    let words = scene.words;
    let head = scene
        .people
        .within(start..head_end)
        .rfind(|mention| !mention.genitive);
    if head.is_some() {
        return head;
    }
    let last = scene.people.within(head_end..end).next_back()?;
    let close = last.words.start > head_end
        && words.is_capital(last.words.start - 1)
        && !words.is(last.words.start - 1, Sense::PREPOSITION);
    (close
        && !last.genitive
        && last.words.end == end
        && words.is(start, Sense::TITLE | Sense::DETERMINER | Sense::ADVERB))
    .then_some(last)
}

/// True if the words can be a speaker that has no name: there is a noun, and an article, a capital or a plural tells that
/// it is a phrase and not some word before the verb.
fn is_noun_phrase(scene: &Scene, start: usize, head_end: usize) -> bool {
    let words = scene.words;
    let has_noun = (start..head_end).any(|index| is_noun(scene, index));
    let plural = words.ends(head_end - 1, words.language.grammar.plural_nouns);
    has_noun
        && !words.is(start, Sense::PREPOSITION | Sense::CALENDAR)
        && (words.is(
            start,
            Sense::DETERMINER | Sense::TITLE | Sense::ORGANISATION,
        ) || words.is_capital(start)
            || plural
            // "according to police", "state television reported"
            || words.is(head_end - 1, Sense::ORGANISATION)
            || holds_article(words, start)
            || words.language.grammar.bare_nouns)
}

/// "(secondo le parole) del sindaco": the preposition before `start` is one with its article.
fn holds_article(words: &Words, start: usize) -> bool {
    let before = start.checked_sub(1).map(|before| words.sense(before));
    before.is_some_and(|sense| {
        sense.is(Sense::PREPOSITION) && sense.is(Sense::DEFINITE | Sense::INDEFINITE)
    })
}
