//! Countries in marked text: `[KP Nordkorea]s Armee`, and `[~KP Pjöngjang]` for a seat.
//!
//! Each line is input and expectation in one: its marks are taken off, and the pass must put the same marks back.

use std::fmt::Write;

use whosaid::annotate::How;
use whosaid::annotate::annotate;
use whosaid::article::{Article, Draft, Place};
use whosaid::language;

/// Each line of `marked`, read as an article of its own in this language.
pub fn check(code: &str, marked: &str) {
    for line in marked.trim().lines().map(str::trim) {
        assert_eq!(marks(&article(code, &without_marks(line))), line, "{code}");
    }
}

/// An article in this language.
pub fn article(code: &str, body: &str) -> Article {
    let draft = Draft {
        body: body.to_owned(),
        ..Draft::default()
    };
    let mut article = Article::new(draft, Place::default());
    code.clone_into(&mut article.language);
    article
}

fn without_marks(marked: &str) -> String {
    let mut plain = String::new();
    let mut rest = marked;
    while let Some((before, mark)) = rest.split_once('[') {
        let (_, words) = mark.split_once(' ').expect("a mark has a code and words");
        let (words, after) = words.split_once(']').expect("a mark is closed");
        plain.extend([before, words]);
        rest = after;
    }
    plain + rest
}

/// The text of `article` with its countries marked.
pub fn marks(article: &Article) -> String {
    let mut places: Vec<_> = annotate(article, language::of(&article.language))
        .countries
        .into_iter()
        .flat_map(|country| country.mentions.into_iter().map(move |m| (m, country.code)))
        .collect();
    places.sort_by_key(|(place, _)| place.span.start);
    let mut marked = String::new();
    let mut at = 0;
    for (place, code) in places {
        let seat = if place.how == How::Seat { "~" } else { "" };
        let words = place.span.of(&article.text);
        let before = &article.text[at..place.span.start];
        write!(marked, "{before}[{seat}{code} {words}]").expect("a string takes all");
        at = place.span.end;
    }
    marked + &article.text[at..]
}
