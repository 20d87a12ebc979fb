//! Marked text as a test: `"[q1 We will win]," said [s1 Anna Müller].` is input and expectation in one.

use whosaid::annotate::marked::{self, Layers};
use whosaid::annotate::{Annotations, annotate};
use whosaid::article::{Article, Draft, Place};
use whosaid::language;

/// For each case: takes the marks out, annotates what is left, and compares. One run shows every difference.
///
/// People, countries and what is told indirectly are compared only where the case marks at least one of them.
#[track_caller]
pub fn check_all(code: &str, cases: &[&str]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|expected| {
            let found = annotated(code, expected);
            (found != **expected).then(|| format!("   found: {found}\nexpected: {expected}\n"))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} cases differ:\n\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

fn annotated(code: &str, marked_text: &str) -> String {
    let layers = Layers {
        quotes: true,
        indirect: marked_text.contains("[i"),
        people: marked_text.contains("[p"),
        countries: marked_text.contains("[c:"),
    };
    let plain = strip(marked_text);
    marked::print(&plain, &annotations(code, &plain), layers)
}

/// What is found in an article that is nothing but `body`.
pub fn annotations(code: &str, body: &str) -> Annotations {
    let draft = Draft {
        body: body.to_owned(),
        language: Some(code.to_owned()),
        ..Draft::default()
    };
    let article = Article::new(draft, Place::default());
    assert_eq!(article.text, body, "the text is kept as it is");
    annotate(&article, language::of(code))
}

/// Marked text without its marks: `[tag words]` becomes `words`, `\[` becomes `[`.
#[must_use]
pub fn strip(marked_text: &str) -> String {
    let mut plain = String::new();
    let mut rest = marked_text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => plain.extend(rest.next()),
            '[' => {
                rest.by_ref().find(|c| *c == ' ');
            }
            ']' => {}
            c => plain.push(c),
        }
    }
    plain
}

#[test]
fn marks_are_taken_out() {
    assert_eq!(
        strip(r"[s1:Anna_M She] said \[sic\] [q1 a [c:FR b] c]."),
        "She said [sic] a b c."
    );
}
