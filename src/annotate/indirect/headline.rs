//! A colon leads from the source to all of the headline: `Miller: The bridge is safe`, `Poll: Most voters want a bridge`.

use crate::annotate::Rule;
use crate::annotate::indirect::Told;
use crate::annotate::speakers::Scene;
use crate::annotate::speakers::after::Found;
use crate::annotate::speakers::phrase::{Source, Who, phrase_at};
use crate::language::lexicon::Sense;

/// The colon stands within this many words.
const LONGEST: usize = 8;

/// What the first line tells behind its colon.
pub fn find(scene: &Scene) -> Option<Told> {
    let source = named(scene).or_else(|| paper(scene))?;
    let colon = source.words.end;
    let content = colon + 1..scene.line(0).end;
    Some(Told {
        content,
        cue: colon..colon + 1,
        found: Some(Found::certain(source, colon..colon + 1, Rule::Turn)),
    })
}

/// "Miller:", "Mayor Anna Miller:".
fn named(scene: &Scene) -> Option<Source> {
    let words = scene.words;
    let colon = (1..LONGEST).find(|index| words.is_mark(*index, ":"))?;
    let mention = scene.people.at(colon - 1)?;
    let titles = (0..mention.words.start)
        .all(|index| words.is(index, Sense::TITLE) || words.is_mark(index, "."));
    titles.then_some(Source {
        words: 0..colon,
        who: Who::Person(mention.person),
    })
}

/// "Poll:", "Coastal Police:".
fn paper(scene: &Scene) -> Option<Source> {
    let words = scene.words;
    let source = phrase_at(scene, 0)?;
    let last = source.words.end.checked_sub(1)?;
    let tells = source.who == Who::Words
        && words.is(last, Sense::TITLE | Sense::ORGANISATION | Sense::DOCUMENT);
    (tells && words.is_mark(last + 1, ":")).then_some(source)
}
