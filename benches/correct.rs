//! A correction in a collection of 100,000 articles, and its taking back; and many corrections of names. `cargo bench --bench
//! correct`

use std::sync::{Arc, LazyLock};

use divan::Bencher;
use whosaid::annotate::{Annotations, Person};
use whosaid::article::{Article, Draft, Key, Place};
use whosaid::catalog::{Annotated, Holdings};
use whosaid::text::Span;
use whosaid::user::corrections::Shown;
use whosaid::user::{Change, Correction, Corrections};

fn main() {
    divan::main();
}

const ARTICLES: u64 = 100_000;
/// How many people an article names.
const PEOPLE: u64 = 8;
/// How many articles there are for each that names the person who is put right.
const OFTEN: [u64; 3] = [10, 500, 50_000];

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        surfaces: vec![name.to_owned()],
        mentions: vec![Span::new(0, 5)],
        quotes: 0,
    }
}

/// An article that names people of a name that nobody else has, and now and then one of the people in question.
fn article(number: u64) -> Annotated {
    let draft = Draft {
        title: Some(format!("A headline of a usual length, number {number}")),
        body: "Words of the article.".repeat(20),
        language: Some("en".to_owned()),
        ..Draft::default()
    };
    let mut article = Article::new(draft, Place::default());
    article.key = Key(number);
    let often = OFTEN.iter().filter(|&&often| number.is_multiple_of(often));
    let often = often.map(|often| person(&format!("Anna Often{often}")));
    let others = (0..PEOPLE).map(|at| {
        let name = (number * PEOPLE + at) % 50_000;
        person(&format!("Given{} Last{name}", name % 900))
    });
    let annotations = Annotations {
        people: often.chain(others).collect(),
        ..Annotations::default()
    };
    Annotated::new(article, annotations)
}

static HOLDINGS: LazyLock<Holdings> = LazyLock::new(|| {
    let mut holdings = Holdings::default();
    for number in 0..ARTICLES {
        holdings.add(Arc::new(article(number)));
    }
    holdings
});

fn corrected(correction: Correction) -> Corrections {
    let mut corrections = Corrections::default();
    corrections.apply(&Change {
        correction,
        on: true,
    });
    corrections
}

/// Somebody who is named `often` is joined with somebody else.
fn merged(often: u64) -> Corrections {
    let name = format!("Anna Often{often}");
    corrected(Correction::merge(name, "Given7 Last7"))
}

/// Joins one person with another, and parts them again.
#[divan::bench(args = OFTEN, sample_count = 5, sample_size = 1)]
fn merge_and_undo(bencher: Bencher<'_, '_>, often: u64) {
    let corrections = merged(often);
    bencher
        .with_inputs(|| HOLDINGS.clone())
        .bench_local_refs(|holdings| {
            holdings.correct(corrections.clone());
            holdings.correct(Corrections::default());
        });
}

/// The same until the article on the screen is right; the others follow.
#[divan::bench(args = OFTEN, sample_count = 5, sample_size = 1)]
fn the_open_article(bencher: Bencher<'_, '_>, often: u64) {
    let corrections = merged(often);
    bencher
        .with_inputs(|| HOLDINGS.clone())
        .bench_local_refs(|holdings| {
            holdings.begin(corrections.clone());
            assert_eq!(holdings.correct_this(0).numbers, [0]);
        });
}

/// Keeps somebody apart from all whose names are spelled alike, and joins them again.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn split_and_undo(bencher: Bencher<'_, '_>) {
    let corrections = corrected(Correction::Split {
        name: "Anna Often10".to_owned(),
        from: None,
        article: None,
    });
    bencher
        .with_inputs(|| HOLDINGS.clone())
        .bench_local_refs(|holdings| {
            holdings.correct(corrections.clone());
            holdings.correct(Corrections::default());
        });
}

/// How many corrections a large file has.
const MANY: usize = 5_000;

/// "A is B", "B is C" and so on, and each of them then somebody of their own: twice as many take twice as long.
#[divan::bench(args = [MANY, 2 * MANY], sample_count = 5, sample_size = 1)]
fn plan_many(many: usize) -> Corrections {
    let name = |number: usize| format!("Anna Lee {number}");
    let merges = (0..many).map(|number| Correction::merge(name(number), name(number + 1)));
    let splits = (0..many).step_by(2).map(|number| Correction::Split {
        name: name(number),
        from: None,
        article: None,
    });
    let mut corrections = Corrections::default();
    for correction in merges.chain(splits) {
        for change in corrections.plan(&correction).expect("it says something") {
            corrections.apply(&change);
        }
    }
    assert_ne!(corrections.shown(&name(1)), Shown::Hidden);
    corrections
}
