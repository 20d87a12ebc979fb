//! The fuzzy filter over headlines, outlets, authors and people.
//!
//! Every row is folded once and kept in one buffer. A keystroke looks at two letter masks of each row, which rule out
//! most of them, then for the words themselves. Only where that fills no screen their letters are looked for, in order but
//! scattered. Scoring is what costs, so fuzzy-matcher scores only scattered rows, and of those the narrowest (see
//! `benches/filter.rs`).

mod letters;
mod score;
mod word;

use crate::catalog::Number;
use crate::text::Span;
use crate::text::fold::{Folded, fold, spellings};

use letters::Letters;
use score::Scorer;
use word::{Place, Word};

/// With so many rows that hold the words as they are, a screen full, nobody means scattered letters.
const ENOUGH: usize = 24;
/// So many scattered rows are scored: several screens of them. Those after them stand in the order of their width.
const SCORED: usize = 300;

/// How a word is looked for in a row with these letters: where it is, and how well.
type Look = fn(&Word, &str, Letters) -> Option<(Place, Span)>;

/// The searchable rows of a catalog, by article number.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    /// All rows, folded, each field closed by [`word::FIELD_END`]; the headline is the first field of its row.
    text: String,
    /// Where each row ends in `text`.
    ends: Vec<usize>,
    letters: Vec<Letters>,
}

impl Titles {
    /// Adds the row of the next article.
    pub fn add<'a>(&mut self, headline: &'a str, others: impl IntoIterator<Item = &'a str>) {
        let start = self.text.len();
        for field in std::iter::once(headline).chain(others) {
            self.text
                .push_str(&fold(field).replace(word::FIELD_END, " "));
            self.text.push(word::FIELD_END);
        }
        self.letters.push(Letters::of(&self.text[start..]));
        self.ends.push(self.text.len());
    }

    /// Puts the rows of `newer` in the place of those with their numbers, which are in order. All rows are copied once.
    pub fn replace(&mut self, newer: &[(Number, Self)]) {
        if newer.is_empty() {
            return;
        }
        let mut all = Self {
            text: String::with_capacity(self.text.len()),
            ends: Vec::with_capacity(self.ends.len()),
            letters: std::mem::take(&mut self.letters),
        };
        let mut newer = newer.iter().peekable();
        for number in 0..self.ends.len() as Number {
            match newer.next_if(|(replaced, _)| *replaced == number) {
                Some((_, row)) => {
                    all.text.push_str(&row.text);
                    all.letters[number as usize] = row.letters[0];
                }
                None => all.text.push_str(self.row(number)),
            }
            all.ends.push(all.text.len());
        }
        *self = all;
    }

    /// The rows among `candidates` in which all `words` are found, the best first; among equals the order of `candidates`
    /// stays.
    #[must_use]
    pub fn find(&self, words: &str, candidates: &[Number]) -> Vec<Number> {
        let words = prepare(words);
        let mut rows = self.literal(&words, candidates);
        if rows.len() < ENOUGH {
            rows.extend(self.scattered(&words, candidates));
        }
        rows
    }

    /// The rows in which all words stand as they are: by their place, then in the order of `candidates`.
    fn literal(&self, words: &[Word], candidates: &[Number]) -> Vec<Number> {
        let places = self.places(words, candidates, Word::literal);
        let mut rows: [Vec<Number>; Place::LITERAL] = Default::default();
        for &number in candidates {
            if let Some(place) = places[number as usize] {
                rows[place.tier()].push(number);
            }
        }
        rows.concat()
    }

    /// The other rows in which all words are found at least as letters in order: by their score.
    fn scattered(&self, words: &[Word], candidates: &[Number]) -> Vec<Number> {
        let places = self.places(words, candidates, Word::find);
        let mut rows: Vec<(u8, Number)> = candidates
            .iter()
            .filter_map(|&number| match places[number as usize] {
                Some(Place::Scattered(width)) => Some((width, number)),
                _ => None,
            })
            .collect();
        // The narrow ones are more likely to be meant.
        rows.sort_by_key(|&(width, _)| width);
        let near = rows.len().min(SCORED);
        let scorer = Scorer::default();
        rows[..near].sort_by_cached_key(|&(_, number)| {
            let row = self.row(number);
            let total: i64 = words.iter().map(|word| scorer.score(row, word)).sum();
            std::cmp::Reverse(total)
        });
        rows.into_iter().map(|(_, number)| number).collect()
    }

    /// Where the words stand in each of the candidates: the least of their places counts. Rows are looked at as they lie
    /// in memory; in the order of a list it takes twice as long.
    fn places(&self, words: &[Word], candidates: &[Number], look: Look) -> Vec<Option<Place>> {
        let mut places = vec![None; self.ends.len()];
        for &number in candidates {
            places[number as usize] = Some(Place::TitleStart);
        }
        for (number, place) in (0..).zip(&mut places) {
            let letters = self.letters[number as usize];
            if place.is_none() || !words.iter().all(|word| word.may_be_in(letters)) {
                *place = None;
                continue;
            }
            let row = self.row(number);
            *place = words.iter().try_fold(Place::TitleStart, |least, word| {
                let (place, _) = look(word, row, letters)?;
                Some(least.and(place))
            });
        }
        places
    }

    fn row(&self, number: Number) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[number]]
    }
}

/// The letters of `shown`, a headline or another field of a row, that `words` found: spans to be marked, in order.
#[must_use]
pub fn matched(shown: &str, words: &str) -> Vec<Span> {
    let folded = Folded::new(shown);
    let scorer = Scorer::default();
    let mut spans: Vec<Span> = prepare(words)
        .iter()
        .flat_map(|word| scorer.letters(&folded.text, word))
        .map(|span| folded.original(span))
        .collect();
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let touches = next.start <= last.end;
        if touches {
            last.end = last.end.max(next.end);
        }
        touches
    });
    spans
}

/// The words to be found, ready for many rows.
fn prepare(words: &str) -> Vec<Word> {
    words
        .split_whitespace()
        .map(spellings)
        // Of an apostrophe alone nothing is left.
        .filter(|spellings| !spellings[0].is_empty())
        .map(|spellings| Word::new(&spellings))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The rows (headline, then other fields after bars) that `words` find, in the order in which they are shown.
    fn found<'a>(rows: &[&'a str], words: &str) -> Vec<&'a str> {
        let mut titles = Titles::default();
        for row in rows {
            let mut fields = row.split('|');
            titles.add(fields.next().unwrap_or_default(), fields);
        }
        let all: Vec<Number> = (0..rows.len() as Number).collect();
        let numbers = titles.find(words, &all);
        numbers.iter().map(|&n| rows[n as usize]).collect()
    }

    /// The headline with the letters in brackets that `words` found.
    fn marked(headline: &str, words: &str) -> String {
        let mut text = headline.to_owned();
        for span in matched(headline, words).iter().rev() {
            text.insert(span.end, ']');
            text.insert(span.start, '[');
        }
        text
    }

    #[test]
    fn literal_matches_come_before_scattered_ones() {
        let rows = [
            "Power cuts in Trondheim",
            "Import duties rise again",
            "Storm at the port",
            "A port for Rügen",
            "Ferry service|Port Courier",
            "Port closed",
        ];
        assert_eq!(
            found(&rows, "port"),
            [
                "Port closed",
                "Storm at the port",
                "A port for Rügen",
                "Ferry service|Port Courier",
                "Import duties rise again",
            ]
        );
    }

    #[test]
    fn umlauts_as_two_letters_are_a_literal_match_on_either_side() {
        for typed in ["müller", "mueller"] {
            let rows = ["Mulberry for Allan Err", "Herr Mueller", "Herr Müller"];
            assert_eq!(found(&rows, typed), ["Herr Mueller", "Herr Müller"]);
            assert_eq!(marked("Herr Mueller", typed), "Herr [Mueller]");
            assert_eq!(marked("Herr Müller", typed), "Herr [Müller]");
        }
    }

    #[test]
    fn a_screen_full_of_literal_matches_needs_no_scattered_ones() {
        let mut rows = vec!["Korea"];
        rows.resize(ENOUGH, "Kora concert");
        assert_eq!(found(&rows, "kora").last(), Some(&"Korea"));
        rows.push("Kora concert");
        assert!(!found(&rows, "kora").contains(&"Korea"));
    }

    #[test]
    fn a_row_is_found_by() {
        for (row, words) in [
            ("Flüchtlinge in der Ukraine", "fluchtlinge"),
            ("Flüchtlinge in der Ukraine", "Fluechtlinge"),
            ("Flüchtlinge in der Ukraine", "FLÜCHTLINGE"),
            ("Flüchtlinge in der Ukraine", "ukraine fluchtlinge"),
            ("Flu\u{308}chtlinge in der Ukraine", "flüchtlinge"),
            ("Путин прилетел в Ханой", "putin"),
            ("Putin lands in Hanoi", "путин"),
            ("Grimaldi löste Mueller ab", "müller"),
            ("Kim Jong-un empfängt Gäste", "jong kim"),
            ("Nordkorea testet wieder", "nkorea"),
            ("Nordkorea testet wieder", "nrdkr"),
            ("Ursula von der Leyen reist ab", "vdleyen"),
            ("Streit um Waffenlieferungen", "wafenlieferung"),
            (
                "Wetter|Tagesbote|Erika Beispiel|Kim Jong-un",
                "tagesbote kim",
            ),
            ("Wetter|Tagesbote", "  "),
        ] {
            assert_eq!(found(&[row], words), [row], "{words}");
        }
    }

    #[test]
    fn a_row_is_not_found_by() {
        for (row, words) in [
            ("Polizei sucht Zeugen nach Unfall in Berlin", "putin"),
            ("Power cuts in Trondheim", "port"),
            ("Nordkorea testet wieder", "nordkorea ukraine"),
            ("Ab Abend", "aa"),
            ("Wetter kip|imbiss", "kim"),
            ("", "kim"),
        ] {
            assert_eq!(found(&[row], words), [""; 0], "{words}");
        }
    }

    #[test]
    fn matched_letters_are_marked_in_the_original() {
        for (words, expected) in [
            ("flucht", "[Flücht]linge an der Grenze in Südkorea"),
            ("fluecht", "[Flücht]linge an der Grenze in Südkorea"),
            ("skorea", "Flüchtlinge an der Grenze in [S]üd[korea]"),
            ("grenz an", "Flüchtlinge [an] der [Grenz]e in Südkorea"),
            ("gre enze", "Flüchtlinge an der [Grenze] in Südkorea"),
            ("putin", "Flüchtlinge an der Grenze in Südkorea"),
        ] {
            assert_eq!(
                marked("Flüchtlinge an der Grenze in Südkorea", words),
                expected
            );
        }
    }

    proptest! {
        #[test]
        fn marks_lie_inside_the_headline(headline in ".{0,60}", words in ".{0,8}") {
            let mut end = 0;
            for span in matched(&headline, &words) {
                prop_assert!(headline.get(span.range()).is_some());
                prop_assert!(end <= span.start && !span.is_empty());
                end = span.end;
            }
        }

        #[test]
        fn any_words_may_be_looked_for(row in ".{0,60}", words in ".{0,8}") {
            found(&[&row], &words);
        }

        #[test]
        fn a_row_is_found_by_each_of_its_words(row in "[a-zA-Zäöüß]{1,9}( [a-zA-Zäöüß]{1,9}){0,5}") {
            for word in row.split(' ') {
                prop_assert_eq!(found(&[&row], word), [row.as_str()]);
            }
        }

        #[test]
        fn a_word_is_found_with_a_letter_left_out(
            before in "[a-z ]{0,20}",
            word in "[a-z]{4,12}",
            after in "[a-z ]{0,20}",
            left_out in 1usize..4,
        ) {
            let row = format!("{before} {word} {after}");
            let mut typed = word;
            typed.remove(left_out);
            prop_assert_eq!(found(&[&row], &typed), [row.as_str()]);
        }
    }
}
