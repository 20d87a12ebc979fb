//! Where what is told begins and ends.

use std::ops::Range;

use crate::annotate::Quote;
use crate::annotate::indirect::SHORTEST;
use crate::annotate::speakers::after::skip_adverbs;
use crate::annotate::speakers::{Scene, after};
use crate::language::lexicon::Sense;
use crate::text::Span;
use crate::text::word::Shape;

/// How many words may be set apart within what is told.
const ASIDE: usize = 6;

/// How many words a subject may have whose report is the next one.
const SUBJECT: usize = 7;

/// `range` without the marks at its ends; nothing if too few words are left.
pub fn trimmed(scene: &Scene, range: Range<usize>) -> Option<Range<usize>> {
    let words = scene.words;
    let mut range = range;
    while range.start < range.end && is_edge(scene, range.start) {
        range.start += 1;
    }
    while range.start < range.end && is_edge(scene, range.end - 1) {
        range.end -= 1;
    }
    let mut length = 0;
    let is_long = range.clone().any(|index| {
        length += words.count(index);
        length >= SHORTEST
    });
    is_long.then_some(range)
}

fn is_edge(scene: &Scene, index: usize) -> bool {
    scene.words.is_mark(index, ",.;:!?…–—-*•|")
}

/// Where the clause of the cue at `cue` that begins at `start` ends, at most at the end of its `sentence`.
pub fn end_of_clause(scene: &Scene, sentence: &Range<usize>, cue: usize, start: usize) -> usize {
    let words = scene.words;
    let commas = words.language.grammar.comma_clauses;
    let subordinate = !commas && is_subordinate(scene, sentence.start, cue);
    let nested = words.is(start, Sense::CONTENT)
        && words.is(start + 1, Sense::CIRCUMSTANCE | Sense::QUESTION);
    let ends = |index: usize| {
        let next = index + 1;
        if words.is_mark(index, ";") && !words.touches(next) {
            return true;
        }
        if commas {
            return false;
        }
        if words.is_mark(index, ",") {
            // "said that, if it rained, the bridge would close": the clause has not yet begun.
            if index == start + 1 && words.is(start, Sense::CONTENT) {
                return false;
            }
            // The longer what is added to a clause, the more often it is the writer's.
            let longer = sentence.end - index > index - start;
            return subordinate
                || words.is(next, Sense::SAYING)
                || longer
                    && (words.is(next, Sense::JOINS) && !words.is(next + 1, Sense::CONTENT)
                        || !nested && words.is(next, Sense::CIRCUMSTANCE | Sense::RELATIVE));
        }
        words.is(index, Sense::JOINS) && opens_report(scene, index)
            || words.is(start, Sense::INFINITIVE) && goes_on(scene, index)
    };
    let mut end = start + 1;
    while end < sentence.end {
        if let Some(close) = aside(scene, end, sentence.end).filter(|_| !commas) {
            end = close + 1;
            continue;
        }
        if ends(end) {
            break;
        }
        end += 1;
    }
    let end = end.min(sentence.end);
    if commas {
        before_quote(scene, start, end)
    } else {
        end
    }
}

/// ", the mayor of the town,": the comma that closes what the one at `open` sets apart, if these are a few words without a verb.
fn aside(scene: &Scene, open: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    let opens = words.is_mark(open, ",")
        && !words.is(
            open + 1,
            Sense::SAYING | Sense::JOINS | Sense::RELATIVE | Sense::ANY_PRONOUN,
        );
    let close = opens.then(|| {
        (open + 1..end.min(open + 2 + ASIDE))
            .find(|index| !words.is_letters(*index) || words.is(*index, Sense::VERB))
    })?;
    close.filter(|close| words.is_mark(*close, ",") && *close > open + 1)
}

/// "and predicted that", "but Miller said": the next report begins.
fn opens_report(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let verb = skip_adverbs(scene, index + 1);
    words.is(verb, Sense::SAYS | Sense::SAYING | Sense::WILLS)
        || words.is(verb, Sense::JUDGES | Sense::SPEAKS_OF)
            && words.ends(verb, words.language.grammar.past)
        || after::told(scene, index).is_some()
        || others_say(scene, index + 1)
}

/// "and one in four said that": a few words without a verb, and those say something too.
fn others_say(scene: &Scene, start: usize) -> bool {
    let words = scene.words;
    let verb = (start..start + SUBJECT).find(|index| {
        !words.is_letters(*index) && words.shape(*index) != Shape::Number
            || words.is(
                *index,
                Sense::VERB | Sense::SAYING | Sense::CONTENT | Sense::INFINITIVE | Sense::JOINS,
            )
    });
    verb.is_some_and(|verb| {
        verb > start
            && words.is(verb, Sense::SAYS)
            && words.is(verb, Sense::TELLS)
            && !words.is(verb, Sense::NOTION | Sense::AUXILIARY)
            && !words.is(verb - 1, Sense::RELATIVE | Sense::PREPOSITION)
    })
}

/// "While Miller said …, he": the clause of the cue ends at its first comma.
fn is_subordinate(scene: &Scene, start: usize, cue: usize) -> bool {
    let words = scene.words;
    if cue == start {
        // "Asked whether …, Miller said"
        return true;
    }
    let clause = (start..cue)
        .rev()
        .find(|index| words.is_mark(*index, ","))
        .map_or(start, |comma| comma + 1);
    // "In addition to saying that …, Miller"
    let adjunct = words.is(clause, Sense::PREPOSITION)
        && words.is(cue, Sense::SAYING)
        && !(clause..cue).any(|index| words.is(index, Sense::VERB));
    adjunct || words.is(clause, Sense::CIRCUMSTANCE | Sense::RELATIVE)
}

/// "promised to help and is here", "denied the charges but resigned": the sentence goes on with its next verb.
fn goes_on(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let verb = skip_adverbs(scene, index + 1);
    words.is(index, Sense::JOINS)
        && (words.is(
            verb,
            Sense::AUXILIARY | Sense::SAYS | Sense::TELLS | Sense::JUDGES | Sense::WILLS,
        ) || words.shape(verb) == Shape::Lower && words.ends(verb, words.language.grammar.past))
}

/// The end of the clause `start..end` where somebody's own words are in it: these have a cue of their own, before which
/// the clause ends, or all of it is theirs.
fn before_quote(scene: &Scene, start: usize, end: usize) -> usize {
    let words = scene.words;
    let Some(quote) = (start..end).find(|index| !scene.is_outside(*index)) else {
        return end;
    };
    let mut cuts = (start..quote)
        .rev()
        .filter(|index| words.is_mark(*index, ",-–—") || words.is(*index, Sense::JOINS));
    cuts.find(|cut| (*cut..quote).any(|index| words.is(index, Sense::VERB | Sense::SAYING)))
        .unwrap_or(end)
}

/// Where an object that begins at `start` ends, at most at `end`.
pub fn end_of_object(scene: &Scene, start: usize, end: usize) -> usize {
    let words = scene.words;
    let object = (start + 1..end)
        .find(|index| {
            words.is_mark(*index, ",;—–(:")
                || goes_on(scene, *index)
                || words.is(*index, Sense::CIRCUMSTANCE)
                    && !words.is(*index, Sense::ROLE)
                    && words.shape(*index) == Shape::Lower
        })
        .unwrap_or(end);
    aside(scene, object, end).unwrap_or(object)
}

/// What `content` tells outside the `quotes` that it may hold. Somebody's own words are theirs, be it one word in marks, with all
/// that is told around them and leads to them, unless the form of the verb tells that this is reported too: `die Lage sei „ernst“, und man helfe`. Then it is the
/// longest part, if that is most of it.
pub fn outside(scene: &Scene, content: &Range<usize>, quotes: &[Quote]) -> Option<Span> {
    let words = scene.words;
    let whole = words.span(content);
    let held = quotes
        .iter()
        .take_while(|quote| quote.marked.start < whole.end);
    let mut start = content.start;
    let mut longest = 0..0;
    let mut holds = false;
    for quote in held {
        holds = true;
        let mut end = start;
        while end < content.end && words.all()[end].span.start < quote.marked.start {
            end += 1;
        }
        if end - start > longest.len() {
            longest = start..end;
        }
        start = end;
        while start < content.end && words.all()[start].span.start < quote.marked.end {
            start += 1;
        }
    }
    if !holds {
        // A word in marks is somebody's too, and what leads to a quote belongs to it.
        let leads = (content.end..content.end + 2).any(|index| !scene.is_outside(index))
            && words.is_mark(content.end, ",:");
        let marked = content.clone().any(|index| !scene.is_outside(index));
        let own = (leads || marked)
            && !content
                .clone()
                .any(|index| words.is(index, Sense::REPORTED));
        return (!own).then_some(whole);
    }
    if content.end - start > longest.len() {
        longest = start..content.end;
    }
    let reported = longest
        .clone()
        .any(|index| words.is(index, Sense::REPORTED));
    let part = trimmed(scene, longest).map(|part| words.span(&part))?;
    (reported && part.len() * 2 >= whole.len()).then_some(part)
}
