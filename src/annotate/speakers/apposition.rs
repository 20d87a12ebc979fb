//! A name and an office side by side are one: "the campaign manager, Robby Mook," and "Robby Mook, the campaign manager".

use crate::annotate::people::Mention;
use crate::annotate::speakers::phrase::{Source, Who, hangs_on};
use crate::annotate::speakers::scene::Scene;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// How many words may hang on a name by "of" before its comma.
const TIED: usize = 10;

/// "the campaign manager, Robby Mook," and "Robby Mook, the campaign manager": the name beside the phrase is better.
pub fn with_apposition(scene: &Scene, source: Source) -> Source {
    if source.who != Who::Words {
        return source;
    }
    let named = name_after(scene, &source).or_else(|| name_before(scene, &source));
    named.map_or(source.clone(), |mention| Source {
        words: source.words.start.min(mention.words.start)..source.words.end.max(mention.words.end),
        who: Who::Person(mention.person),
    })
}

/// The name set between a comma and the next mark after the phrase.
fn name_after<'s>(scene: &'s Scene, source: &Source) -> Option<&'s Mention> {
    let words = scene.words;
    let mut comma = source.words.end;
    if words.is_mark(comma, ",")
        && words.is(comma + 1, Sense::RELATIVE)
        && scene.people.at(comma + 1).is_none()
    {
        // "die Leiterin, die auch Ärztin ist, Anna Weber"
        comma = (comma + 2..comma + 12)
            .take_while(|at| scene.is_outside(*at) && !words.is_mark(*at, ".;:"))
            .find(|at| words.is_mark(*at, ","))?;
    }
    let mention = words
        .is_mark(comma, ",")
        .then(|| scene.people.at(comma + 1))
        .flatten()?;
    let end = mention.words.end;
    let closes =
        words.is_mark(end, ",.;:)(") || words.shape(end) == Shape::Break || !scene.is_outside(end);
    // "The company's lawyer, Dean Pollard of Pollard & Weiss, said"
    let tied = words.is(end, Sense::PREPOSITION)
        && hangs_on(words, end)
        && (end..end + TIED)
            .take_while(|at| scene.is_outside(*at) && !words.is(*at, Sense::VERB))
            .any(|at| words.is_mark(at, ","));
    ((closes || tied) && !mention.genitive).then_some(mention)
}

/// The name to which the phrase is an apposition: "Anthony Anton, president and CEO of".
fn name_before<'s>(scene: &'s Scene, source: &Source) -> Option<&'s Mention> {
    let words = scene.words;
    let lowest = source.words.start.saturating_sub(4);
    let comma = (lowest..source.words.start)
        .rev()
        .take_while(|index| scene.is_outside(*index) && !words.is(*index, Sense::VERB))
        .find(|index| words.is_mark(*index, ","))?;
    let mention = scene.people.at(comma.checked_sub(1)?)?;
    let close = comma + 1 == source.words.start || words.is(comma + 1, Sense::TITLE);
    (close && !mention.genitive && mention.words.end == comma).then_some(mention)
}
