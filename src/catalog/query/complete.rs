//! What is being typed, so that it can be completed.

use crate::catalog::query::field::Field;
use crate::catalog::query::lexer::{self, Kind};
use crate::text::Span;

/// What is being typed at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// Where it stands, and what is put in its place.
    pub span: Span,
    /// What it will be.
    pub wanted: Wanted,
    /// How it begins, without marks around it.
    pub beginning: String,
}

/// What can be completed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The name of a field.
    Name,
    /// The value of a field.
    Value(Field),
}

/// What may stand in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// As it is shown.
    pub text: String,
    /// In how many articles it is true, if that is known.
    pub articles: Option<u64>,
}

impl Begun {
    /// Offers that need no catalog: the names of fields, and the values of those that have few.
    #[must_use]
    pub fn offers(&self) -> Vec<Offer> {
        let beginning = self.beginning.to_ascii_lowercase();
        let offer = |text: String| Offer {
            text,
            articles: None,
        };
        let is_it = |name: &&str| name.starts_with(&beginning);
        match self.wanted {
            Wanted::Name => Field::names()
                .filter(is_it)
                .map(|name| offer(format!("{name}:")))
                .collect(),
            Wanted::Value(field) => {
                let known = field.values().iter().copied().filter(is_it);
                known.map(|value| offer(value.to_owned())).collect()
            }
        }
    }

    /// `text`, which is offered, as it is written in a question.
    #[must_use]
    pub fn written(&self, text: &str) -> String {
        match self.wanted {
            Wanted::Name => text.to_owned(),
            Wanted::Value(_) => lexer::value(text).into_owned(),
        }
    }
}

/// What is being typed at `cursor` in `text`; `None` if nothing there can be completed.
#[must_use]
pub fn complete(text: &str, cursor: usize) -> Option<Begun> {
    let token =
        lexer::tokens(text).find(|token| token.span.start < cursor && cursor <= token.span.end);
    let before = |start: usize| text.get(start..cursor).unwrap_or_default();
    let Some(token) = token else {
        return Some(Begun {
            span: Span::new(cursor, cursor),
            wanted: Wanted::Name,
            beginning: String::new(),
        });
    };
    match token.kind {
        Kind::Condition(field, start, _) => {
            let start = token.span.start + start;
            // Behind the closing mark nothing is being typed.
            let is_closed = before(start).len() > 1 && before(start).ends_with('"');
            let has_values = !matches!(field, Field::Date | Field::Since | Field::Until);
            (start <= cursor && has_values && !is_closed).then(|| Begun {
                span: Span::new(start, token.span.end),
                wanted: Wanted::Value(field),
                beginning: before(start).trim_start_matches('"').replace("\"\"", "\""),
            })
        }
        Kind::Word | Kind::And | Kind::Or => {
            let begun = Begun {
                span: token.span,
                wanted: Wanted::Name,
                beginning: before(token.span.start).to_owned(),
            };
            (!begun.offers().is_empty()).then_some(begun)
        }
        // A minus, not a whole word.
        Kind::Open | Kind::Not if token.span.len() == 1 => Some(Begun {
            span: Span::new(cursor, cursor),
            wanted: Wanted::Name,
            beginning: String::new(),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is being typed at the bar.
    fn begun(marked: &str) -> Option<(String, Wanted, String)> {
        let cursor = marked.find('|').expect("a cursor");
        let text = marked.replace('|', "");
        let begun = complete(&text, cursor)?;
        Some((
            begun.span.of(&text).to_owned(),
            begun.wanted,
            begun.beginning,
        ))
    }

    #[test]
    fn what_is_typed_is_known_by_its_place() {
        for (marked, span, wanted, beginning) in [
            ("", "", Wanted::Name, ""),
            ("cou|", "cou", Wanted::Name, "cou"),
            ("pact -cou|", "cou", Wanted::Name, "cou"),
            ("o|", "o", Wanted::Name, "o"),
            ("by:|", "", Wanted::Value(Field::By), ""),
            ("by:mil|", "mil", Wanted::Value(Field::By), "mil"),
            ("by:mi|ller pact", "miller", Wanted::Value(Field::By), "mi"),
            (
                "(by:\"matthew m|",
                "\"matthew m",
                Wanted::Value(Field::By),
                "matthew m",
            ),
            ("-is:un|", "un", Wanted::Value(Field::Is), "un"),
            ("pact | by:miller", "", Wanted::Name, ""),
        ] {
            let marked = if marked.is_empty() { "|" } else { marked };
            let expected = (span.to_owned(), wanted, beginning.to_owned());
            assert_eq!(begun(marked), Some(expected), "{marked}");
        }
        for marked in ["putin|", "\"cou|", "b|y:miller", "date:20|", "by:\"A B\"|"] {
            assert_eq!(begun(marked), None, "{marked}");
        }
    }

    #[test]
    fn names_and_few_values_are_offered_without_a_catalog() {
        let offered = |text: &str| -> Vec<String> {
            let begun = complete(text, text.len()).expect("begun");
            begun.offers().into_iter().map(|offer| offer.text).collect()
        };
        assert_eq!(offered("cou"), ["country:"]);
        assert_eq!(offered("o"), ["org:", "outlet:"]);
        assert_eq!(offered("is:"), ["unread", "read", "starred"]);
        assert_eq!(offered("is:R"), ["read"]);
        assert_eq!(offered("by:mil"), [""; 0]);
        assert_eq!(offered("").len(), 13);
    }
}
