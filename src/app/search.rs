//! Searching in one text: spelling out of the way, positions kept.

use crate::text::Span;
use crate::text::fold::{Folded, spellings};

/// `text`, ready to be searched many times.
#[must_use]
pub fn prepare(text: &str) -> Folded {
    // A line end inside a phrase is a space to whoever searches it.
    Folded::new(&text.replace('\n', " "))
}

/// Where `words` stand, in order, without overlaps.
#[must_use]
pub fn find(folded: &Folded, words: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for spelling in spellings(words) {
        if !spelling.trim().is_empty() {
            let places = folded.text.match_indices(&spelling);
            found.extend(places.map(|(at, hit)| folded.original(Span::new(at, at + hit.len()))));
        }
    }
    found.sort_unstable();
    found.dedup_by(|next, last| next.overlaps(*last));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits<'a>(text: &'a str, words: &str) -> Vec<&'a str> {
        let found = find(&prepare(text), words).into_iter();
        found.map(|span| span.of(text)).collect()
    }

    #[test]
    fn spelling_is_out_of_the_way() {
        assert_eq!(
            hits("Flüchtlinge und FLÜCHTLINGE", "flucht"),
            ["Flücht", "FLÜCHT"]
        );
        assert_eq!(hits("Путин сказал", "putin"), ["Путин"]);
        assert_eq!(hits("auf der Straße", "strasse"), ["Straße"]);
        assert_eq!(hits("Flu\u{308}chtlinge", "fluecht"), ["Flu\u{308}cht"]);
        assert_eq!(
            hits("Herr Mueller, Frau Müller", "Müller"),
            ["Mueller", "Müller"]
        );
        assert_eq!(hits("Mr O'Neill won't", "o’neill wont"), ["O'Neill won't"]);
    }

    #[test]
    fn a_phrase_goes_over_a_line_end() {
        assert_eq!(hits("die neue\nRealität", "neue real"), ["neue\nReal"]);
    }

    #[test]
    fn nothing_is_found_for_nothing() {
        assert!(hits("words", " ").is_empty());
    }
}
