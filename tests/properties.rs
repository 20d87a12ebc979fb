//! What holds for the annotations of any text, in every language.

use proptest::prelude::*;
use whosaid::annotate::{Annotations, Speaker, annotate};
use whosaid::article::{Article, Draft, Place};
use whosaid::language::{ALL, Language, UNKNOWN};
use whosaid::text::Span;

use crate::support::annotated::strip;

fn article(language: &Language, body: &str) -> Article {
    let draft = Draft {
        body: body.to_owned(),
        language: Some(language.code.to_owned()),
        ..Draft::default()
    };
    Article::new(draft, Place::default())
}

fn any_language() -> impl Strategy<Value = &'static Language> {
    (0..=ALL.len()).prop_map(|number| ALL.get(number).copied().unwrap_or(&UNKNOWN))
}

/// Parts of examples, which hold cues, names and countries, between marks and anything else.
fn any_text() -> impl Strategy<Value = String> {
    let examples: Vec<String> = ALL
        .iter()
        .flat_map(|language| language.examples.iter().map(|marked| strip(marked)))
        .collect();
    let part = (
        proptest::sample::select(examples),
        any::<[prop::sample::Index; 2]>(),
    )
        .prop_map(|(example, ends)| {
            let letters: Vec<char> = example.chars().collect();
            let [one, other] = ends.map(|end| end.index(letters.len()));
            letters[one.min(other)..one.max(other)].iter().collect()
        });
    let piece = prop_oneof![
        6 => part,
        2 => "[„“”«»\"'‘’「」–—:,.!?()\n -]{1,3}",
        1 => "\\PC{0,8}",
        1 => "( |\n\n|\u{ad}|\u{301}|\u{a0}){1,2}",
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Every span that is in `found`.
fn spans(found: &Annotations) -> Vec<Span> {
    let quotes = found.quotes.iter().flat_map(|quote| {
        let speaker = quote.speaker.as_ref().map(|speaker| speaker.surface);
        [Some(quote.span), Some(quote.marked), quote.cue, speaker]
    });
    let people = found.people.iter().flat_map(|person| &person.mentions);
    let countries = found.countries.iter().flat_map(|country| &country.mentions);
    quotes
        .flatten()
        .chain(people.copied())
        .chain(countries.map(|place| place.span))
        .collect()
}

fn is_sorted<'s>(mut spans: impl Iterator<Item = &'s Span>) -> bool {
    let Some(mut last) = spans.next() else {
        return true;
    };
    spans.all(|span| {
        let follows = last.end <= span.start;
        last = span;
        follows
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn annotations_lie_in_the_text_in_order_and_apart(language in any_language(), text in any_text()) {
        let article = article(language, &text);
        let found = annotate(&article, language);
        for span in spans(&found) {
            prop_assert!(article.text.get(span.range()).is_some(), "{span:?}");
        }
        prop_assert!(is_sorted(found.quotes.iter().map(|quote| &quote.marked)));
        for quote in &found.quotes {
            prop_assert!(quote.marked.covers(quote.span), "{quote:?}");
            let speaker = quote.speaker.as_ref().and_then(Speaker::person);
            prop_assert!(speaker.is_none_or(|person| person < found.people.len()));
        }
        for person in &found.people {
            prop_assert!(is_sorted(person.mentions.iter()));
            prop_assert!(!person.mentions.is_empty());
        }
        for country in &found.countries {
            prop_assert!(is_sorted(country.mentions.iter().map(|place| &place.span)));
        }
    }

    #[test]
    fn an_article_is_annotated_the_same_alone_and_after_others(
        languages in [any_language(), any_language()],
        texts in [any_text(), any_text()],
    ) {
        let [first, second] = [0, 1].map(|at| article(languages[at], &texts[at]));
        let alone = annotate(&first, languages[0]);
        let other = annotate(&second, languages[1]);
        prop_assert_eq!(&annotate(&first, languages[0]), &alone);
        prop_assert_eq!(&annotate(&second, languages[1]), &other);
    }
}
