//! The speaker stands before the quote: `X said: "…"`, `X, who …, called it "…"`, `In Berlin sagte X: „…“`, `X: "…"`.

use std::ops::Range;

use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::{clause, source, stands_for, subject};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The speaker named in the words from `start` up to the quote that opens at `quote`.
#[must_use]
pub fn before(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    if let Some(named) = in_brackets(scene, start, quote) {
        return Some(named);
    }
    if scene.words.language.grammar.verb_second {
        // Verbs that only may tell of speech ("stellte", "hielt") wait for those that do.
        name_and_colon(scene, start, quote)
            .or_else(|| as_somebody_said(scene, start, quote))
            .or_else(|| clause::claimed(scene, start, quote))
            .or_else(|| nearest_cue(scene, start, quote, Sense::SAYS | Sense::SAYING))
            .or_else(|| called_at_end(scene, start, quote))
            .or_else(|| nearest_cue(scene, start, quote, Sense::CALLS))
    } else {
        name_and_colon(scene, start, quote).or_else(|| {
            nearest_cue(
                scene,
                start,
                quote,
                Sense::SAYS | Sense::CALLS | Sense::SAYING,
            )
        })
    }
}

/// `Auch Anna Weber („…“) gratulierte`: the name before the bracket.
fn in_brackets(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let bracket = quote
        .checked_sub(1)
        .filter(|at| *at > start && scene.words.is_mark(*at, "("))?;
    let mention = scene.people.at(bracket - 1)?;
    let source = Source {
        words: mention.words.clone(),
        who: Who::Person(mention.person),
    };
    (!mention.genitive && mention.words.end == bracket)
        .then(|| Found::certain(source, bracket..quote, Rule::Before))
}

/// The subject of the last verb of saying, or the last "according to".
fn nearest_cue(scene: &Scene, start: usize, quote: usize, verbs: Sense) -> Option<Found> {
    let words = scene.words;
    let mut nobody = None;
    for index in (start..quote).rev() {
        if !scene.is_outside(index) || !words.is_letters(index) {
            continue;
        }
        // "to call it “…”" still is the subject's, "… „…“ zu nennen" seldom is.
        let infinitive = words.language.grammar.verb_second
            && index > start
            && words.is(index - 1, Sense::INFINITIVE);
        let lower = words.shape(index) == Shape::Lower
            || index == start && words.language.grammar.drops_subject;
        // "a detta di Rossi": a noun there, whatever it is elsewhere.
        let noun = words.is(index, Sense::REPORT)
            && index > start
            && words.is(index - 1, Sense::BEFORE_REPORT);
        // "Während Weber den Plan „…“ nannte, sprach": the verb of the quote before.
        let closes = words.language.grammar.verb_second
            && index > start
            && !scene.is_outside(index - 1)
            && words.is_mark(index + 1, ",");
        let called = words.is(index, Sense::CALLS)
            && !words.is(index, Sense::QUOTING)
            && !words.language.grammar.verb_second
            && stands_for::is_passive(scene, start, index);
        // "as one engineer put it"
        let puts = words.is(index, Sense::PUTS) && words.is(index + 1, Sense::PRONOUN);
        let found = if called {
            let source = stands_for::agent(scene, index, quote).unwrap_or(Source {
                words: index..index + 1,
                who: Who::Nobody,
            });
            Some(Found {
                confidence: Confidence::Likely,
                ..Found::certain(source, index..index + 1, Rule::Before)
            })
        } else if (puts || words.is(index, verbs)) && lower && !infinitive && !noun && !closes {
            let cue = index..index + 1;
            it_says(scene, start, index)
                .or_else(|| somebody_quoted(scene, start, index, quote))
                .or_else(|| with_auxiliary(scene, start, index))
                .or_else(|| subject::of_verb(scene, start, index, quote))
                .map(|source| Found {
                    confidence: confidence(scene, &source, index, verbs),
                    ..Found::certain(source, cue, Rule::Before)
                })
        } else {
            source::in_their_view(scene, index)
                .or_else(|| source::in_view_of(scene, index, start))
                .or_else(|| source::opening(scene, index))
                .or_else(|| source::in_a_report(scene, index, quote))
                .filter(|(source, _)| !source::is_agency(scene, &source.words))
                .map(|(source, cue)| {
                    said_by_another(scene, start, &cue, quote)
                        .unwrap_or_else(|| Found::certain(source, cue, Rule::Source))
                })
        };
        // "Nobody" gives way to somebody further left.
        match found {
            Some(found) if found.source.who == Who::Nobody => {
                nobody.get_or_insert(found);
            }
            Some(found) => return Some(found),
            None => {}
        }
    }
    nobody
}

/// `Wie einige Gäste berichten, sagte Weber laut den Gästen: „…“`: in one clause with a verb of saying a source only passes
/// its subject's words on.
fn said_by_another(
    scene: &Scene,
    start: usize,
    source: &Range<usize>,
    quote: usize,
) -> Option<Found> {
    let words = scene.words;
    if !words.language.grammar.verb_second {
        return None;
    }
    let verb = (start..source.start)
        .rev()
        .take_while(|index| scene.is_outside(*index) && words.mark(*index).is_none())
        .find(|index| {
            words.is(*index, Sense::SAYS)
                && words.shape(*index) == Shape::Lower
                && !words.is(index + 1, Sense::EMPTY_IT)
        })?;
    let found = subject::of_verb(scene, start, verb, quote)
        .filter(|found| found.who != Who::Nobody && found.words.end <= source.start)?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(found, verb..verb + 1, Rule::Before)
    })
}

/// Certain where the subject stands beside a verb of saying; likely where they are apart, or the verb means many things.
fn confidence(scene: &Scene, source: &Source, verb: usize, verbs: Sense) -> Confidence {
    let beside = source.words.end + 3 >= verb && source.words.start <= verb + 3;
    let says = verbs.is(Sense::SAYS) && scene.words.is(verb, Sense::SAYS);
    if beside && says && source.who != Who::Words {
        Confidence::Certain
    } else {
        Confidence::Likely
    }
}

/// `Müller: „…“`, `WALLACE: "…"`: nothing but a name and a colon; after a dash or a full stop too.
fn name_and_colon(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    let colon = quote
        .checked_sub(1)
        .filter(|at| *at > start && words.is_mark(*at, ":"))?;
    let named = scene.people.at(colon - 1).filter(|mention| {
        let mut first = mention.words.start;
        while first > start && (words.is(first - 1, Sense::TITLE) || is_attribute(scene, first - 1))
        {
            first -= 1;
        }
        // "…, und der junge Trainer Tom Ahlers: "
        let joined = first > start && words.is(first - 1, Sense::AND);
        first -= usize::from(joined);
        // After a comma the name may be an apposition, unless a quote ends before that comma.
        let parted = first > start
            && words.mark(first - 1).is_some()
            && (joined
                || !words.is_mark(first - 1, ",")
                || !scene.is_outside(first.saturating_sub(2)));
        // "Als Nachfolger gehandelter Weber: "
        let attributed = (start..mention.words.start)
            .rev()
            .take_while(|index| scene.is_outside(*index) && words.mark(*index).is_none())
            .last()
            .is_some_and(|clause| words.is(clause, Sense::ROLE) && !has_verb(scene, clause, colon));
        !mention.genitive && (parted || attributed)
    });
    let source = match named {
        Some(mention) => Source {
            words: mention.words.clone(),
            who: Who::Person(mention.person),
        },
        None => phrase_at(scene, begins(scene, start))
            .filter(|source| source.who != Who::Words || !holds_verb(scene, source))
            // "Weiter sagte Anna Weber: "
            .filter(|source| {
                !words.is(start, Sense::ADVERB)
                    || source.words.len() < 2
                    || !words.is(start + 1, Sense::SAYS)
            })
            .filter(|source| source.words.end == colon || is_occasion(scene, source, colon))?,
    };
    let confidence = match source.who {
        Who::Person(_) => Confidence::Certain,
        _ => Confidence::Likely,
    };
    Some(Found {
        source,
        cue: Some(colon..quote),
        rule: Rule::Turn,
        confidence,
    })
}

/// Behind "Così" or "Ebenso", as in "Così Anna Rossi: …".
fn begins(scene: &Scene, start: usize) -> usize {
    let words = scene.words;
    let leads = words.is(start, Sense::THUS | Sense::ADVERB) && scene.people.at(start).is_none();
    let named = scene.people.at(start + 1).is_some() || words.is(start + 1, Sense::TITLE);
    start + usize::from(leads && named)
}

/// "Und fügt hinzu: …", "E conclude: …": a verb of saying is no part of a name.
fn holds_verb(scene: &Scene, source: &Source) -> bool {
    let words = scene.words;
    let first = source.words.start;
    source.words.clone().any(|index| {
        words.is(index, Sense::SAYS) && (index == first || words.shape(index) == Shape::Lower)
    })
}

/// True if a verb stands in the words `start..end`.
fn has_verb(scene: &Scene, start: usize, end: usize) -> bool {
    (start..end).any(|index| scene.words.is(index, Sense::VERB))
}

/// An article or an adjective, as they stand before a title where nouns have capitals.
fn is_attribute(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let adjective = words.sense(index) == Sense::UNKNOWN || words.is(index, Sense::COUNTRY);
    words.language.grammar.capital_nouns
        && words.shape(index) == Shape::Lower
        && (words.is(index, Sense::DETERMINER) || adjective)
}

/// `Fink zur Niederlage: "…"`: a name, and on what occasion.
fn is_occasion(scene: &Scene, source: &Source, colon: usize) -> bool {
    let end = source.words.end;
    let words = scene.words;
    if source.who == Who::Words {
        // "Pope to bankers: "
        return words.is(source.words.start, Sense::TITLE)
            && colon - end <= 4
            && words.is(end, Sense::PREPOSITION);
    }
    if !matches!(source.who, Who::Person(_)) {
        return false;
    }
    if words.is_mark(end, ",(") {
        // "Anna Weber, Leiterin des Hafens: "
        return colon - end <= 12 && (end..colon).all(|index| !words.is(index, Sense::VERB));
    }
    colon - end <= 4
        && (words.is(end, Sense::PREPOSITION)
            || (end..colon).all(|index| words.is(index, Sense::ADVERB)))
}

/// `Wie der Minister am Dienstag erklärte, sehe er „…“`.
fn as_somebody_said(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    if !words.is(start, Sense::HOW) {
        return None;
    }
    let source = with_apposition(scene, phrase_at(scene, start + 1)?);
    let verb = (source.words.end..quote)
        .take_while(|index| scene.is_outside(*index))
        .find(|index| words.is(*index, Sense::SAYS) && words.is_mark(*index + 1, ",:"))?;
    (source.who != Who::Nobody && !source::is_agency(scene, &source.words))
        .then(|| Found::certain(source, verb..verb + 1, Rule::Before))
}

/// `… weil Kritiker den Plan als „…“ bezeichnet haben`, `wird von Kritikern als „…“ bezeichnet`: the verb is last.
fn called_at_end(scene: &Scene, start: usize, quote: usize) -> Option<Found> {
    let words = scene.words;
    let named =
        (start.max(quote.saturating_sub(4))..quote).any(|index| words.is(index, Sense::ROLE));
    let after = scene
        .quote_at(quote)
        .map(|number| scene.quotes[number].end)?;
    let verb = (after..after + 4)
        .take_while(|index| scene.is_outside(*index) && words.is_letters(*index))
        .find(|index| words.is(*index, Sense::SAYS | Sense::SAYING))
        .filter(|_| named)?;
    let agent = (start..quote).find(|index| {
        words.is(*index, Sense::AGENT) && (start..*index).any(|at| words.is(at, Sense::PASSIVE))
    });
    let clause = (start..quote)
        .rev()
        .take_while(|index| !words.is_mark(*index, ","))
        .last()?;
    let passive = words.is(verb, Sense::SAYING)
        && ((clause..quote).chain(after..verb + 2)).any(|at| words.is(at, Sense::PASSIVE));
    let source = match agent {
        Some(by) => phrase_at(scene, by + 1),
        // "In den Papieren wird der Plan als „…“ bezeichnet": where, not who.
        None if passive => (start..quote)
            .find(|at| words.is(*at, Sense::PLACE) && scene.is_outside(*at))
            .and_then(|at| phrase_at(scene, at + 1)),
        None => {
            subject::first(scene, clause, quote).or_else(|| subject::first(scene, start, quote))
        }
    }?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(source, verb..verb + 1, Rule::Before)
    })
}

/// `Auf der Seite des Vereins heißt es: „…“`: what the preposition governs speaks.
fn it_says(scene: &Scene, start: usize, verb: usize) -> Option<Source> {
    let words = scene.words;
    // "In dem Brief hatte es geheißen"
    let told = words.is(verb, Sense::SAYING)
        && (start..verb).any(|at| {
            words.is(at, Sense::AUXILIARY) && words.is(at + 1, Sense::EMPTY_IT) && at + 4 > verb
        });
    if !told && !words.is(verb + 1, Sense::EMPTY_IT) {
        return None;
    }
    let preposition = (start..verb)
        .chain(verb + 2..verb + 4)
        .find(|index| words.is(*index, Sense::PREPOSITION))?;
    phrase_at(scene, preposition + 1)
}

/// `Die Zeitung zitiert X mit den Worten`, `X wird mit den Worten zitiert`: who is quoted, not who quotes.
fn somebody_quoted(scene: &Scene, start: usize, verb: usize, quote: usize) -> Option<Source> {
    let words = scene.words;
    let grammar = words.language.grammar;
    // Elsewhere "as saying" tells it.
    if !words.is(verb, Sense::QUOTING) || !grammar.verb_second && !grammar.free_order {
        return None;
    }
    let passive = (start..verb).find(|index| words.is(*index, Sense::PASSIVE));
    match passive {
        Some(auxiliary) => subject::of_verb(scene, start, auxiliary, verb),
        None => (verb + 1..quote).find_map(|index| {
            let free = !words.is(index - 1, Sense::PREPOSITION);
            phrase_at(scene, index).filter(|_| free)
        }),
    }
}

/// `Im Mai hatte Anna Weber im Hafen erklärt`, `Von Anna Weber wurde erklärt`: a participle at the end of its clause has the
/// subject of its auxiliary, and in the passive whoever stands behind "von".
fn with_auxiliary(scene: &Scene, start: usize, verb: usize) -> Option<Source> {
    let words = scene.words;
    if !words.language.grammar.verb_second || !words.is(verb, Sense::SAYING) {
        return None;
    }
    let clause = (start..verb)
        .rev()
        .take_while(|index| !words.is_mark(*index, ",;:"))
        .last()?;
    let auxiliary =
        (clause..verb).find(|at| words.is(*at, Sense::AUXILIARY) && scene.is_outside(*at))?;
    if words.is(auxiliary, Sense::PASSIVE) {
        let agent = (clause..verb).find(|at| words.is(*at, Sense::AGENT))?;
        return phrase_at(scene, agent + 1).filter(|source| source.words.end <= verb);
    }
    subject::of_verb(scene, start, auxiliary, verb)
}

/// All words of a range are outside quotes.
#[must_use]
pub fn is_plain(scene: &Scene, range: &Range<usize>) -> bool {
    range.clone().all(|index| scene.is_outside(index))
}
