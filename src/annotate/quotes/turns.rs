//! Transcripts and interviews: "WALLACE: Good evening.", "SPIEGEL: Und die Kosten?" Each turn is a quote without any marks.
//!
//! Lists look the same ("Preis: 3 Euro", "Von: Anna Weber"), so labels alone are not believed: they must come again, name
//! somebody, or ask, and what follows them must be sentences.

use std::ops::Range;

use crate::annotate::people::People;
use crate::annotate::quotes::{By, Spoken};
use crate::annotate::words::Words;
use crate::language::lexicon::Sense;
use crate::text::word::Shape;

/// The longest label: "GOV. ANNA WEBER (D-OHIO), MODERATOR".
const LONGEST_LABEL: usize = 14;

/// The longest name in a label, in words.
const LONGEST_NAME: usize = 5;

/// So many paragraphs of one turn may stand without its label.
const LONGEST_TURN: usize = 6;

/// One line that begins with a label.
#[allow(
    clippy::struct_excessive_bools,
    reason = "signs that have nothing to do with each other"
)]
struct Turn {
    /// Which of the lines of the story.
    line: usize,
    /// The words of the label, without the colon.
    label: Range<usize>,
    /// The last word of its name, in small letters: "wallace".
    key: String,
    /// Whether somebody whom the article names has the label.
    person: bool,
    /// Whether the name is in capitals and no place.
    shouted: bool,
    /// Whether it ends with a question.
    asks: bool,
    /// Whether the line before it, which has no label, ends with a question.
    asked: bool,
    /// Whether it ends as sentences do.
    closed: bool,
}

impl Turn {
    fn is_named(&self) -> bool {
        self.person || self.shouted
    }
}

/// Adds the turns of a transcript to `marked`, in order; marks inside a turn are somebody's words in somebody's words.
#[must_use]
pub fn find(words: &Words, people: &People, marked: Vec<Spoken>) -> Vec<Spoken> {
    if !words.lines().any(|line| label_of(words, &line).is_some()) {
        return marked;
    }
    let lines: Vec<Range<usize>> = words
        .lines()
        .filter(|line| words.is_story(line.start))
        .collect();
    let turns: Vec<Turn> = (0..lines.len())
        .filter_map(|line| turn(words, people, &lines, line))
        .collect();
    let turns = believed(turns);
    if turns.is_empty() {
        return marked;
    }
    let found: Vec<Spoken> = (0..turns.len())
        .filter_map(|number| spoken(words, &lines, &turns, number))
        .collect();
    let mut all = marked;
    all.retain(|quote| !found.iter().any(|turn| turn.span.overlaps(quote.span)));
    all.extend(found);
    all.sort_by_key(|quote| quote.first);
    all
}

/// The label at the start of the `line`, without its colon: capitals, and what hangs on a name behind a comma or in brackets.
#[must_use]
pub fn label_of(words: &Words, line: &Range<usize>) -> Option<Range<usize>> {
    let end = line.end.min(line.start + LONGEST_LABEL);
    let unspaced = words.language.grammar.unspaced;
    let begins = |index: usize| words.is_capital(index) || unspaced && words.is_letters(index);
    if !begins(line.start) {
        return None;
    }
    let colon = (line.start + 1..end).find(|index| words.is_mark(*index, ":"))?;
    let name = name_in(words, &(line.start..colon));
    let capitals = name.clone().all(|index| {
        begins(index) || words.is_mark(index, ".-’'") || words.is(index, Sense::PARTICLE)
    });
    let parted = unspaced || !words.touches(colon + 1);
    let said = colon + 1 < line.end;
    (capitals && parted && said && name.len() <= LONGEST_NAME).then_some(line.start..colon)
}

/// The name at the start of a label: "CHRIS WALLACE" of "CHRIS WALLACE, MODERATOR".
fn name_in(words: &Words, label: &Range<usize>) -> Range<usize> {
    let end = label.clone().find(|index| words.is_mark(*index, ",(["));
    label.start..end.unwrap_or(label.end)
}

/// The turn on line number `line`, if it begins with a label.
fn turn(words: &Words, people: &People, lines: &[Range<usize>], line: usize) -> Option<Turn> {
    let range = &lines[line];
    let label = label_of(words, range)?;
    let name = name_in(words, &label);
    let last = name.end - 1;
    let person = people
        .at(last)
        .is_some_and(|mention| mention.words.end == name.end);
    let shouted = name
        .clone()
        .all(|index| words.shape(index) == Shape::Upper || !words.is_letters(index))
        && words.of(last).len() > 1
        && !words
            .senses(&name)
            .is(Sense::COUNTRY | Sense::CITY | Sense::CALENDAR | Sense::AGENCY);
    let asked = line.checked_sub(1).is_some_and(|before| {
        let before = &lines[before];
        words.is_mark(before.end - 1, "?？") && label_of(words, before).is_none()
    });
    let end = range
        .clone()
        .rev()
        .find(|index| !words.is_mark(*index, "\"”“»«’)]"))?;
    Some(Turn {
        line,
        key: words.of(last).to_lowercase(),
        person,
        shouted,
        asks: words.is_mark(end, "?？"),
        asked,
        closed: words.is_mark(end, ".!?…。！？—–-"),
        label,
    })
}

/// Those of the `turns` that somebody takes; none if the lines are a list.
fn believed(turns: Vec<Turn>) -> Vec<Turn> {
    let closed = turns.iter().filter(|turn| turn.closed).count();
    if turns.len() < 2 || closed * 3 < turns.len() * 2 || !is_talk(&turns) {
        return Vec::new();
    }
    // Among names in capitals a line with another is a headline, "Weber: Ferry ‘is safe’".
    let shouted = turns.iter().filter(|turn| turn.shouted).count() * 2 > turns.len();
    let taken: Vec<bool> = turns
        .iter()
        .map(|turn| {
            let known = turn.is_named() || times(&turns, turn) > 1;
            turn.shouted || !shouted && turn.closed && known
        })
        .collect();
    let mut taken = taken.into_iter();
    turns
        .into_iter()
        .filter(|_| taken.next().unwrap_or(false))
        .collect()
}

/// True if the `turns` are those of people who talk with each other, or of one who answers.
fn is_talk(turns: &[Turn]) -> bool {
    let answers = |two: &[Turn]| two[0].asks && two[0].key != two[1].key;
    let asker = turns
        .windows(2)
        .any(|two| answers(two) && times(turns, &two[0]) > 1);
    let shouted = turns.iter().all(|turn| turn.shouted) && turns.iter().any(|turn| turn.person);
    if turns.iter().all(|turn| turn.key == turns[0].key) {
        // The questions stand alone.
        return turns.len() > 2 && turns[0].person && turns.iter().all(|turn| turn.asked);
    }
    let comes_back = (0..turns.len()).any(|one| {
        let next = turns[one + 1..].iter();
        let mut others = next.skip_while(|turn| turn.key == turns[one].key);
        others.next().is_some() && others.any(|turn| turn.key == turns[one].key)
    });
    let answered = turns
        .windows(2)
        .any(|two| answers(two) && two[0].line + 1 == two[1].line);
    comes_back && (asker || shouted) || answered && turns.iter().all(Turn::is_named)
}

/// How often somebody with the label of `turn` speaks.
fn times(turns: &[Turn], turn: &Turn) -> usize {
    turns.iter().filter(|other| other.key == turn.key).count()
}

/// The words of turn `number`, over the paragraphs that follow it up to the next one; behind the last turn the writer may
/// go on.
fn spoken(words: &Words, lines: &[Range<usize>], turns: &[Turn], number: usize) -> Option<Spoken> {
    let turn = &turns[number];
    let mut last = turn.line;
    if let Some(next) = turns.get(number + 1)
        && next.line - turn.line <= LONGEST_TURN
        && is_dense(turns)
    {
        // Whoever asks may have no label.
        let writer = |line: &Range<usize>| {
            words.is_mark(line.end - 1, ":")
                || label_of(words, line).is_some()
                || !turn.shouted && words.is_mark(line.end - 1, "?？")
        };
        while last + 1 < next.line && !writer(&lines[last + 1]) {
            last += 1;
        }
    }
    let inner = without_brackets(words, turn.label.end + 1..lines[last].end);
    let marked = words.is_mark(inner.start, "\"“„«»”‘「『");
    // "Question: …" is nobody's.
    let nobody = turn.label.len() == 1 && words.is(turn.label.start, Sense::LABEL);
    let has_words = inner.clone().any(|index| words.mark(index).is_none());
    (has_words && !marked && !nobody).then(|| Spoken {
        span: words.span(&inner),
        marked: words.span(&inner),
        first: inner.start,
        end: inner.end,
        by: By::Turn,
    })
}

/// True if most of the paragraphs between the first turn and the last begin with a label.
fn is_dense(turns: &[Turn]) -> bool {
    match (turns.first(), turns.last()) {
        (Some(first), Some(last)) => turns.len() * 2 > last.line - first.line,
        _ => false,
    }
}

/// Without `[crosstalk]` and `(APPLAUSE)` at the edges.
fn without_brackets(words: &Words, mut inner: Range<usize>) -> Range<usize> {
    while words.is_mark(inner.start, "([")
        && let Some(close) = inner.clone().find(|index| words.is_mark(*index, ")]"))
    {
        inner.start = close + 1;
    }
    loop {
        while inner.end > inner.start && words.shape(inner.end - 1) == Shape::Break {
            inner.end -= 1;
        }
        let open = inner
            .clone()
            .rev()
            .find(|index| words.is_mark(*index, "(["));
        match open {
            Some(open) if words.is_mark(inner.end - 1, ")]") => inner.end = open,
            _ => return inner,
        }
    }
}
