//! A writer's remark inside somebody's words, set off by dashes: «Победим, — сказал Званцев. — И точка», "– To wstyd –
//! mówi Nowak. – Dość."; in French by commas: « Non, a dit Claire, c'est fini. » What stands before and behind it is two quotes; the remark says whose.

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::quotes::{By, Spoken};
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::phrase::Who;
use crate::annotate::speakers::{after, inverted};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The longest remark, in words.
const LONGEST: usize = 30;

/// The quotes of `marked`, parted where a remark stands inside their marks; a nickname in a name is none of them.
#[must_use]
pub fn part(words: &Words, people: &People, mut marked: Vec<Spoken>) -> Vec<Spoken> {
    marked.retain(|quote| {
        let name = people.at(quote.first);
        name.is_none_or(|name| name.words.end <= quote.end)
    });
    let may_have = |quote: &Spoken| {
        let mut marks = words.marks(&(quote.first + 2..quote.end));
        marks.any(|index| may_open(words, index))
    };
    if !marked.iter().any(may_have) {
        return marked;
    }
    let scene = Scene::new(words, people, &[]);
    let mut all = Vec::with_capacity(marked.len() + 2);
    for quote in marked {
        let inner_end = quote.end - usize::from(quote.by == By::Marks);
        let pieces = pieces(&scene, &(quote.first + 1..inner_end));
        if pieces.is_empty() {
            all.push(quote);
            continue;
        }
        for piece in pieces {
            let is_first = piece.start == quote.first + 1;
            let last = piece.end == inner_end;
            let end = if last { quote.end } else { piece.end };
            all.push(Spoken {
                span: words.span(&piece),
                // A mark or a full stop that ends the remark is not said by anybody.
                marked: words.span(&(piece.start - usize::from(is_first)..end)),
                first: piece.start - 1,
                end,
                by: quote.by,
            });
        }
    }
    all
}

/// What is speech in `inner`, around the remarks; nothing if there is no remark.
#[must_use]
pub fn pieces(scene: &Scene, inner: &Range<usize>) -> Vec<Range<usize>> {
    let words = scene.words;
    let mut found = Vec::new();
    let mut start = inner.start;
    while let Some((speech_end, resumes)) = words
        .marks(&(start + 1..inner.end))
        .filter_map(|dash| remark(scene, dash, inner.end))
        .find(|(speech_end, _)| has_words(words, start..*speech_end))
    {
        found.push(start..speech_end);
        let Some(dash) = resumes else {
            return found;
        };
        start = after_raya(words, dash, inner.end);
    }
    if !found.is_empty() && has_words(words, start..inner.end) {
        found.push(start..inner.end);
    }
    found
}

fn has_words(words: &Words, mut range: Range<usize>) -> bool {
    range.any(|index| words.mark(index).is_none())
}

/// Where the speech before the remark that the `mark` opens ends, and the mark behind it, if speech goes on there.
fn remark(scene: &Scene, mark: usize, end: usize) -> Option<(usize, Option<usize>)> {
    let words = scene.words;
    if !may_open(words, mark) {
        return None;
    }
    let asks = words.is_mark(mark, "?!…");
    let speech_end = mark + usize::from(asks) - usize::from(words.is_mark(mark - 1, ","));
    let found = after::after(scene, speech_end, asks)?;
    let cue = found.cue.as_ref()?;
    let verb = inverted::skip_leaning(scene, mark + 1);
    // "a-t-il dit": the pronoun leans on the verb before the word of saying.
    let leant_on = verb > mark + 1 && found.source.words.start == verb;
    if found.source.who == Who::Nobody || cue.start > verb && !leant_on {
        return None;
    }
    let from = found.source.words.end.max(cue.end);
    if from > end {
        return None;
    }
    let resumes = if words.is_mark(mark, ",?!…") {
        behind_commas(scene, from, end)
    } else {
        (from..end.min(from + LONGEST))
            .take_while(|index| words.shape(*index) != Shape::Break)
            .find(|index| is_dash(words, *index) || is_closing_raya(words, *index))
    };
    Some((speech_end, resumes))
}

/// The mark that ends a remark between commas: the first behind its verb and speaker, which end before `from`, or the next,
/// where words without a verb tell who the speaker is: ", a dit Claire, la maire de Saint-Avel. Le pont".
fn behind_commas(scene: &Scene, from: usize, end: usize) -> Option<usize> {
    let words = scene.words;
    let far = end.min(from + LONGEST);
    let stop = |from: usize| (from..far).find(|index| words.is_mark(*index, ",.!?…"));
    let first = stop(from)?;
    let Some(next) = stop(first + 1).filter(|_| words.is_mark(first, ",")) else {
        return Some(first);
    };
    let names = scene.people.at(first + 1).is_some() || words.is(first + 1, Sense::RELATIVE);
    let has_verb = (first + 1..next).any(|index| words.is(index, Sense::VERB | Sense::ANY_PRONOUN));
    let goes_on = !words.is_mark(next, ",") && has_words(words, next..end);
    let tells = goes_on && !has_verb && next - first < LONGEST / 2;
    Some(if names || tells { next } else { first })
}

/// A dash with a verb of saying behind it, and before it a mark that ends or interrupts speech; where the language sets
/// off remarks by dashes alone, any word. Where it sets them off by commas, a comma, or what ends a question.
fn may_open(words: &Words, dash: usize) -> bool {
    if words.language.grammar.comma_remarks && words.is_mark(dash, ",?!…") {
        return words.is(dash + 1, Sense::SAYS | Sense::CLITIC | Sense::AUXILIARY)
            && words.shape(dash + 1) == Shape::Lower;
    }
    (is_dash(words, dash) || is_opening_raya(words, dash))
        && words.is(dash + 1, Sense::SAYS | Sense::CLITIC)
        && words.shape(dash + 1) == Shape::Lower
        && (words.is_mark(dash - 1, ",!?….»”“\"") || words.language.grammar.bare_remarks)
}

/// A dash between words, not a hyphen.
fn is_dash(words: &Words, index: usize) -> bool {
    index > 0 && words.is_mark(index, "–—―-") && !words.touches(index) && !words.touches(index + 1)
}

/// "—Vamos —dijo": a dash set to the remark, as Spanish does.
fn is_opening_raya(words: &Words, index: usize) -> bool {
    index > 0 && words.is_mark(index, "–—―-") && !words.touches(index) && words.touches(index + 1)
}

/// "—dijo Prado—. Ya es tarde": a dash set to the end of the remark.
fn is_closing_raya(words: &Words, index: usize) -> bool {
    words.is_mark(index, "–—―-")
        && words.touches(index)
        && (!words.touches(index + 1) || words.mark(index + 1).is_some())
}

/// Where speech goes on after the `dash` that ends a remark: the full stop or comma set to a raya belongs to neither.
fn after_raya(words: &Words, dash: usize, end: usize) -> usize {
    let mut next = dash + 1;
    while next < end && words.touches(next) && words.is_mark(next, ".,:;") {
        next += 1;
    }
    next
}
