//! The speaker stands after the quote: `"…", said X`, `"…," X said`, `„…“, so X`, `„…“, heißt es in X`.

use std::ops::Range;

use crate::annotate::speakers::any_verb::{any_verb_then_name, kicker, name_then_any_verb, signed};
use crate::annotate::speakers::apposition::with_apposition;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::annotate::speakers::scene::Scene;
use crate::annotate::speakers::{inverted, order, papers, source, verb_second};
use crate::annotate::{Confidence, Rule};
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// A speaker with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whose words.
    pub source: Source,
    /// The "said".
    pub cue: Option<Range<usize>>,
    /// Which rule found it.
    pub rule: Rule,
    /// How sure it is.
    pub confidence: Confidence,
}

impl Found {
    /// What a sentence says outright.
    #[must_use]
    pub fn certain(source: Source, cue: Range<usize>, rule: Rule) -> Self {
        Self {
            source,
            cue: Some(cue),
            rule,
            confidence: Confidence::Certain,
        }
    }
}

/// The speaker named right after a quote whose closing mark (or comma) ends before `start`.
///
/// `closed` tells whether the quote ended its own sentence: what follows may be a new one then.
#[must_use]
pub fn after(scene: &Scene, start: usize, closed: bool) -> Option<Found> {
    let words = scene.words;
    let mut index = start;
    while index < start + 2 && words.is_mark(index, ",–—-") {
        index += 1;
    }
    let comma = index > start;
    if words.shape(index) == Shape::Break {
        return signed(scene, start);
    }
    if !comma && words.is_mark(start, ".") && scene.is_outside(start) {
        return that_somebody_said(scene, start + 1);
    }
    if words.is_mark(start, ":") {
        return kicker(scene, start);
    }
    if !scene.is_outside(index) {
        return None;
    }
    // "Mit den Worten „…“ ging Weber"
    let led = start
        .checked_sub(1)
        .and_then(|last| scene.quote_at(last))
        .is_some_and(|number| words.is(scene.quotes[number].first.wrapping_sub(1), Sense::REPORT));
    let spoken = closed || ends_with_comma(scene, start);
    if words.is(index, Sense::BEFORE_REPORT) && words.is(index + 2, Sense::REPORT) {
        // "„…“ – mit diesen Worten ging Weber"
        return any_verb_then_name(scene, index + 3, true);
    }
    if words.is(index, Sense::THUS) && words.is(index + 1, Sense::SAYS) {
        // "…, so heißt es in", "…, so berichtet X"
        return papers::it_says(scene, index + 1)
            .or_else(|| verb_then_speaker(scene, index + 1, comma));
    }
    inverted::verb_then_speaker(scene, index, comma)
        .or_else(|| source::at(scene, index, comma))
        .or_else(|| papers::it_says(scene, index))
        .or_else(|| papers::paper_quotes(scene, index))
        .or_else(|| verb_then_speaker(scene, index, comma))
        .or_else(|| as_speaker_says(scene, index))
        .or_else(|| speaker_then_verb(scene, index, closed && !comma))
        .or_else(|| auxiliary_then_speaker(scene, index))
        .or_else(|| that_somebody_said(scene, index))
        .or_else(|| any_verb_then_name(scene, index, comma || spoken || led))
        .or_else(|| name_then_any_verb(scene, index, spoken))
        .or_else(|| signed(scene, start))
}

/// The speaker named after the comma at `comma`, where the words before it have no marks: only verbs of saying count.
#[must_use]
pub fn told(scene: &Scene, comma: usize) -> Option<Found> {
    let index = comma + 1;
    if !scene.is_outside(index) || scene.words.shape(index) == Shape::Break {
        return None;
    }
    source::at(scene, index, true)
        .or_else(|| papers::it_says(scene, index))
        .or_else(|| verb_then_speaker(scene, index, true))
        .or_else(|| as_speaker_says(scene, index))
        .or_else(|| speaker_then_verb(scene, index, false))
        .or_else(|| auxiliary_then_speaker(scene, index))
}

/// `said X`, `sagte gestern der Sprecher`.
fn verb_then_speaker(scene: &Scene, index: usize, comma: bool) -> Option<Found> {
    let words = scene.words;
    let calls = words.language.grammar.verb_second && comma;
    let is_verb = words.is(index, Sense::SAYS) || calls && words.is(index, Sense::CALLS);
    if !is_verb || words.is_capital(index) {
        return None;
    }
    if words.language.grammar.free_order {
        // "„Odcházím,“ dodala.": the comma stands inside the marks.
        let set_off = comma || index > 1 && words.is_mark(index - 2, ",!?…");
        let source =
            order::subject_after(scene, index).or_else(|| order::at_whose_place(scene, index));
        return match source {
            Some(source) => Some(Found::certain(source, index..index + 1, Rule::After)),
            None => (set_off && words.language.grammar.drops_subject)
                .then(|| inverted::dropped(scene, index)),
        };
    }
    let mut at = skip_adverbs(scene, index + 1);
    if words.language.grammar.verb_second && (words.is(at, Sense::CALENDAR) || is_manner(scene, at))
    {
        at = skip_adverbs(scene, at + 1);
    }
    // "sagte dem Spiegel Innenminister Meier", "klaagde tegenover de krant Anke Terpstra": whom it was said to comes first.
    if words.language.grammar.verb_second && words.is(at, Sense::LISTENERS) {
        let first = at + usize::from(!words.is(at, Sense::DETERMINER));
        let end = phrase_at(scene, first)?.words.end;
        if let Some(source) = inverted::behind_listener(scene, first, end) {
            return Some(Found::certain(source, index..index + 1, Rule::After));
        }
        at = end;
    }
    if words.is(at, Sense::PREPOSITION | Sense::CONJUNCTION) && !words.is(at, Sense::DETERMINER) {
        // "sagte am Montag der Sprecher"
        at = after_time(scene, at).or_else(|| after_own_part(scene, at))?;
        if words.is(at, Sense::PREPOSITION) && !words.is(at, Sense::DETERMINER) {
            at = after_own_part(scene, at)?;
        }
    }
    let source = match papers::named_in_marks(scene, at) {
        Some(named) => named,
        None => with_apposition(scene, phrase_at(scene, at)?),
    };
    Some(Found::certain(source, index..index + 1, Rule::After))
}

/// "sagte verärgert der Wirt", "schrieb weiters Weber": any small word may tell in which manner, before the subject.
fn is_manner(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let next = index + 1;
    words.shape(index) == Shape::Lower
        && words.sense(index) == Sense::UNKNOWN
        && scene.is_outside(index)
        && (words.is(next, Sense::NOMINATIVE | Sense::DATIVE)
            || words.is(next, Sense::TITLE)
            || scene.people.at(next).is_some())
}

/// `Von einem „…“ sprach X`, `Als „…“ wertete X den Plan`: what is said comes first and the verb right behind it. The quote
/// stands in `quote..verb`, its sentence begins at `start`.
#[must_use]
pub fn fronted(scene: &Scene, start: usize, quote: usize, verb: usize) -> Option<Found> {
    let words = scene.words;
    let led = words.is(start, Sense::AGENT | Sense::ROLE) || words.is(start, Sense::INDEFINITE);
    let opens = words.language.grammar.verb_second
        && led
        && quote - start <= 4
        && (start..quote).all(|index| scene.is_outside(index) && words.is_letters(index));
    let speaks = words.is(verb, Sense::SAYS | Sense::CALLS) && !words.is_capital(verb);
    if !opens || !speaks || start == quote {
        return None;
    }
    let at = skip_adverbs(scene, verb + 1);
    let source = phrase_at(scene, at).filter(|source| {
        source.who != Who::Nobody && !verb_second::is_other_case(scene, source.words.start)
    })?;
    Some(Found {
        confidence: Confidence::Likely,
        ..Found::certain(with_apposition(scene, source), verb..verb + 1, Rule::After)
    })
}

/// The word after "am Montag", "on Monday".
#[must_use]
pub fn after_time(scene: &Scene, index: usize) -> Option<usize> {
    let words = scene.words;
    let mut end = index + 1;
    while end < index + 4 && !words.is(end, Sense::CALENDAR) {
        end += 1;
    }
    words.is(end, Sense::CALENDAR).then_some(end + 1)
}

/// The word after "op zijn beurt", "im Rathaus", if a title or a name stands there; or the first name that no preposition
/// governs: "på tisdagen inför pressen Sofia Marklund".
fn after_own_part(scene: &Scene, preposition: usize) -> Option<usize> {
    let words = scene.words;
    if !words.language.grammar.verb_second {
        return None;
    }
    let noun = preposition + 1 + usize::from(words.is(preposition + 1, Sense::DETERMINER));
    let next = noun + 1;
    let named = |index: usize| words.is(index, Sense::TITLE) || scene.people.at(index).is_some();
    if words.is_letters(noun) && !named(noun) && words.is_letters(next) && named(next) {
        return Some(next);
    }
    let plain = |index: &usize| words.shape(*index) == Shape::Lower && scene.is_outside(*index);
    let name = (preposition + 1..preposition + 8)
        .find(|index| !plain(index))
        .filter(|index| {
            scene
                .people
                .at(*index)
                .is_some_and(|name| name.words.start == *index)
        })?;
    let untied = !words.is(
        name - 1,
        Sense::PREPOSITION | Sense::DETERMINER | Sense::TITLE,
    );
    untied.then_some(name)
}

/// `, wie X sagte`.
fn as_speaker_says(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    if !words.is(index, Sense::HOW) {
        return None;
    }
    if words.language.grammar.free_order && words.is(index + 1, Sense::SAYS) {
        return verb_then_speaker(scene, index + 1, true);
    }
    let source = with_apposition(scene, phrase_at(scene, index + 1)?);
    let verb = (source.words.end..source.words.end + 12)
        .take_while(|at| {
            scene.is_outside(*at) && words.shape(*at) != Shape::Break && !words.is_mark(*at, ".;")
        })
        .find(|at| {
            // "as Judge Tarrant put it"
            let puts = words.is(*at, Sense::PUTS) && words.is(at + 1, Sense::PRONOUN);
            puts || words.is(*at, Sense::SAYS | Sense::SAYING)
        })?;
    // "wie Russland in der Stadt genannt wurde" tells a name, not a speaker.
    let passive = words.is(verb, Sense::SAYING)
        && words.is(verb + 1, Sense::AUXILIARY)
        && !words.is(verb, Sense::QUOTING);
    (!passive).then(|| Found::certain(source, verb..verb + 1, Rule::After))
}

/// `X said`, `X, who was there, said`. In a new sentence (`new`) only a short one belongs to the quote before it.
fn speaker_then_verb(scene: &Scene, index: usize, new: bool) -> Option<Found> {
    let words = scene.words;
    let source = with_apposition(scene, phrase_at(scene, index)?);
    let mut at = skip_adverbs(scene, source.words.end);
    if words.is_mark(at, ",")
        && words.is(skip_adverbs(scene, at + 1), Sense::SAYS | Sense::AUXILIARY)
    {
        at = skip_adverbs(scene, at + 1);
    } else if words.is_mark(at, ",(") && !new {
        at = after_aside(scene, at)
            .map(|after| skip_adverbs(scene, after))
            .or_else(|| verb_in_open_aside(scene, at))?;
    }
    while words.is(at, Sense::AUXILIARY | Sense::ADVERB) && at < source.words.end + 12 {
        at += 1;
    }
    if !words.is(at, Sense::SAYS) || words.is_capital(at) {
        return None;
    }
    if words.language.grammar.verb_second {
        // German puts the verb first after a quote; "Müller sagte" begins something new, unless it ends there.
        let ends = words.is_mark(at + 1, ".") || words.shape(at + 1) == Shape::Break;
        return ends.then(|| Found::certain(source, at..at + 1, Rule::After));
    }
    if let Some(quoted) = phrase_at(scene, at + 1)
        && words.is(quoted.words.end, Sense::ROLE)
        && words.is(quoted.words.end + 1, Sense::SAYING)
    {
        // "KCNA quoted Ms. Choe as saying": not who quotes, but who is quoted.
        return Some(Found::certain(quoted, at..at + 1, Rule::After));
    }
    if new && !ends_soon(scene, at + 1) {
        return None;
    }
    Some(Found::certain(source, at..at + 1, Rule::After))
}

/// What follows "X said" tells when, where or how, not what: the sentence ends, or goes on with a preposition.
pub fn ends_soon(scene: &Scene, index: usize) -> bool {
    let words = scene.words;
    let sentence = scene.sentence(index - 1);
    let quiet = (index..sentence.end).all(|at| scene.is_outside(at));
    let ends =
        index >= sentence.end || words.is_mark(index, ".,") || words.shape(index) == Shape::Break;
    let circumstance = words.is(index, Sense::PREPOSITION | Sense::CALENDAR | Sense::ADVERB)
        || words.is(index, Sense::CIRCUMSTANCE);
    quiet && (ends || circumstance)
}

/// The word after an aside that opens with the comma or bracket at `index`.
fn after_aside(scene: &Scene, index: usize) -> Option<usize> {
    let words = scene.words;
    let closing = if words.is_mark(index, "(") { ")" } else { "," };
    (index + 1..index + 28)
        .take_while(|at| {
            scene.is_outside(*at) && words.shape(*at) != Shape::Break && !words.is_mark(*at, ";:?!")
        })
        .filter(|at| words.is_mark(*at, closing))
        .map(|at| at + 1)
        .find(|at| {
            let verb = skip_adverbs(scene, *at);
            words.is(verb, Sense::SAYS | Sense::AUXILIARY) || closing == ")"
        })
}

/// "Nate Silver, the guru who founded a site tweeted": the comma after the aside is lost.
fn verb_in_open_aside(scene: &Scene, comma: usize) -> Option<usize> {
    let words = scene.words;
    (comma + 2..comma + 20)
        .take_while(|at| {
            scene.is_outside(*at) && words.mark(*at).is_none() && words.shape(*at) != Shape::Break
        })
        .filter(|at| words.is(*at, Sense::SAYS) && words.shape(*at) == Shape::Lower)
        .last()
}

/// `hatte X gesagt`, `wird X zitiert`.
fn auxiliary_then_speaker(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    if !words.language.grammar.verb_second
        || !words.is(index, Sense::AUXILIARY)
        || words.is_capital(index)
    {
        return None;
    }
    let source = phrase_at(scene, index + 1)?;
    let verb = (source.words.end..source.words.end + 12)
        .take_while(|at| {
            scene.is_outside(*at) && words.shape(*at) != Shape::Break && !words.is_mark(*at, ".;")
        })
        .find(|at| words.is(*at, Sense::SAYING))?;
    Some(Found::certain(source, verb..verb + 1, Rule::After))
}

/// `„…“ Das sagte X der Zeitung`: a new sentence that only names the speaker.
#[must_use]
pub fn that_somebody_said(scene: &Scene, index: usize) -> Option<Found> {
    let words = scene.words;
    let verb = index + 1;
    let says = words.is(index, Sense::THAT) && words.is(verb, Sense::SAYS | Sense::AUXILIARY);
    if !says {
        return None;
    }
    let sentence = scene.sentence(index);
    if !(index..sentence.end).all(|at| scene.is_outside(at)) {
        return None;
    }
    let source = with_apposition(scene, phrase_at(scene, verb + 1)?);
    let tells = words.is(verb, Sense::SAYS)
        || matches!(source.who, Who::Person(_))
        || (source.words.end..sentence.end).any(|at| words.is(at, Sense::SAYING));
    tells.then(|| Found::certain(source, verb..verb + 1, Rule::After))
}

/// `…,"`: the writer goes on with who said it.
fn ends_with_comma(scene: &Scene, start: usize) -> bool {
    start > 1 && scene.words.is_mark(start - 2, ",") && scene.words.is_mark(start - 1, "”\"“»«’")
}

/// The first word at or after `index` that is not "later", "also", "hinzu".
pub fn skip_adverbs(scene: &Scene, index: usize) -> usize {
    let mut at = index;
    while at < index + 4
        && scene.words.is(at, Sense::ADVERB)
        && !scene.words.is(
            at,
            Sense::DETERMINER | Sense::HE_OR_SHE | Sense::PREPOSITION,
        )
    {
        at += 1;
    }
    at
}
