//! The fuzzy filter, one keystroke after the other, beside fuzzy-matcher over every row. `cargo bench --bench filter`
//!
//! The headlines are made of invented words of the lengths that news has; their names come from a small list, so that
//! some rows hold what is typed and most do not.

use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use jiff::ToSpan;
use jiff::civil::date;
use whosaid::article::Key;
use whosaid::catalog::{Catalog, Entry, Query, titles};
use whosaid::text::fold::fold;

fn main() {
    divan::main();
}

/// What is typed: a name letter by letter, a compound, nothing there is, letters left out, two words.
const TYPED: [&str; 9] = [
    "p",
    "pu",
    "putin",
    "nordkorea",
    "nkorea",
    "zxqj",
    "waffenlief",
    "kim putin",
    "fluechtlinge",
];

const ROWS: u64 = 100_000;

const NAMES: [&str; 12] = [
    "Putin",
    "Kim Jong-un",
    "Nordkorea",
    "Südkorea",
    "Flüchtlinge",
    "Waffenlieferung",
    "Ukraine",
    "Merkel",
    "US-Wahl",
    "Österreich",
    "Zürich",
    "Hanoi",
];

const SYLLABLES: [&str; 24] = [
    "ber", "ge", "ver", "lin", "sch", "ten", "ung", "er", "aus", "ein", "wer", "ma", "ko", "ri",
    "po", "tu", "land", "stein", "au", "zi", "hen", "de", "ni", "sa",
];

/// A number that looks random and is always the same.
fn dice(row: u64, throw: u64, sides: usize) -> usize {
    let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one((row, throw));
    (hash % sides as u64) as usize
}

fn headline(row: u64) -> String {
    let mut words: Vec<String> = (0..6)
        .map(|word| {
            let length = 1 + dice(row, 10 + word, 4) as u64;
            let syllable = |n| SYLLABLES[dice(row, 100 * (word + 1) + n, SYLLABLES.len())];
            let text: String = (0..length).map(syllable).collect();
            if dice(row, 20 + word, 2) == 0 {
                text[..1].to_uppercase() + &text[1..]
            } else {
                text
            }
        })
        .collect();
    if dice(row, 1, 5) == 0 {
        words[dice(row, 2, 6)] = NAMES[dice(row, 3, NAMES.len())].into();
    }
    words.join(" ")
}

fn entry(row: u64) -> Entry {
    let days = i64::from(dice(row, 4, 3_000) as u32);
    Entry {
        key: Key(row),
        headline: headline(row),
        derived: false,
        date: Some(date(2015, 1, 1).saturating_add(days.days())),
        outlet: Some(format!("Outlet {}", dice(row, 5, 40))),
        author: None,
        language: "de".to_owned(),
        quotes: 0,
        speakers: Vec::new(),
        people: vec![(headline(row / 50)[..8].to_owned(), 0)],
        organisations: Vec::new(),
        aliases: Vec::new(),
        others: Vec::new(),
        countries: Vec::new(),
    }
}

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let mut catalog = Catalog::default();
    for row in 0..ROWS {
        catalog.add(Arc::new(entry(row)));
    }
    catalog
});

static FOLDED: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..ROWS).map(|row| fold(&headline(row))).collect());

/// A keystroke: all hits in order, and the letters to be marked in the first fifty.
#[divan::bench(args = TYPED)]
fn keystroke(bencher: Bencher, typed: &str) {
    let query = Query::parse(typed);
    // The order without words is made once.
    assert_eq!(CATALOG.find(&Query::default()).rows.len() as u64, ROWS);
    bencher.bench(|| {
        let hits = CATALOG.find(&query);
        let shown = hits.rows.iter().take(50);
        shown
            .map(|&row| titles::matched(&CATALOG.entries()[row as usize].headline, typed).len())
            .sum::<usize>()
    });
}

/// The same without a prefilter, over headlines only.
#[divan::bench(args = TYPED, sample_count = 10)]
fn fuzzy_matcher_over_every_row(bencher: Bencher, typed: &str) {
    let matcher = SkimMatcherV2::default();
    LazyLock::force(&FOLDED);
    bencher.bench(|| {
        let scores = FOLDED.iter().enumerate();
        let mut hits: Vec<(i64, usize)> = scores
            .filter_map(|(row, text)| Some((matcher.fuzzy_match(text, typed)?, row)))
            .collect();
        hits.sort_unstable_by(|one, two| two.cmp(one));
        hits.len()
    });
}

/// The catalog itself, from entries.
#[divan::bench(sample_count = 5)]
fn fill_the_catalog(bencher: Bencher) {
    let entries: Vec<Arc<Entry>> = (0..10_000).map(|row| Arc::new(entry(row))).collect();
    bencher.bench(|| {
        let mut catalog = Catalog::default();
        for entry in &entries {
            catalog.add(Arc::clone(entry));
        }
        catalog
    });
}
