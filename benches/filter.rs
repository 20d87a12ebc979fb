//! The fuzzy filter, one keystroke after the other, beside fuzzy-matcher over every row. `cargo bench --bench filter`
//!
//! The headlines are made of invented words of the lengths that news has; their names come from a small list, so that
//! some rows hold what is typed and most do not. Both answer with all rows in order, on as many threads.

use std::collections::hash_map::DefaultHasher;
use std::hash::{BuildHasher, BuildHasherDefault};
use std::hint::black_box;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use whosaid::catalog::Number;
use whosaid::catalog::titles::{self, Block, Filter, Order, Run, Titles};
use whosaid::store::scan::on_all_cores;
use whosaid::text::fold::fold;

/// What is typed, letter by letter: a name, a compound, nothing there is, two letters swapped.
const TYPED: [&str; 4] = ["putin", "nordkorea", "zxqj", "ptuin"];
/// What else may cost more than that: most rows, letters left out, umlauts, two words, a letter too many.
const AT_ONCE: [&str; 8] = [
    "e",
    "en",
    "ung",
    "nkorea",
    "fluechtlinge",
    "kim putin",
    "puttin",
    "nrdkr",
];

/// How often everything is typed; the middle of the times counts.
const ROUNDS: usize = 5;
/// So many rows fill a screen.
const SHOWN: usize = 50;

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

fn main() {
    let alone: &Run = &titles::in_a_row;
    let cores: &Run = &|pieces, work| on_all_cores(pieces, work, &|| true);
    println!(
        "milliseconds for a keystroke: mean, worst; all rows scored by fuzzy-matcher: mean, worst; ratio"
    );
    for rows in [100_000, 1_000_000] {
        let headlines: Vec<String> = (0..rows).map(headline).collect();
        let mut titles = Titles::default();
        let start = Instant::now();
        for headline in &headlines {
            titles.add(headline, []);
        }
        let filled = start.elapsed();
        println!(
            "\n{rows} headlines, {} bytes in the mean",
            mean_length(&headlines)
        );
        println!(
            "  folded in {} ms; {}",
            milliseconds(filled),
            loaded(&titles)
        );
        let order = newest(rows);
        let folded: Vec<String> = headlines.iter().map(|headline| fold(headline)).collect();
        for (threads, run) in [("one thread", alone), ("all cores", cores)] {
            let ours = typed(&titles, &headlines, &order, run);
            let theirs = scored(&folded, run);
            println!(
                "  {threads:10}  {}   fuzzy-matcher {}   {:.0} times faster",
                times(&ours),
                times(&theirs),
                mean(&theirs).div_duration_f64(mean(&ours))
            );
            let at_once = AT_ONCE.map(|words| {
                let once = |_| {
                    keystroke(
                        &mut Filter::default(),
                        &titles,
                        &headlines,
                        words,
                        &order,
                        run,
                    )
                };
                format!(
                    "{words} {}",
                    milliseconds(middle((0..ROUNDS).map(once).collect()))
                )
            });
            println!("  {:10}  typed at once: {}", "", at_once.join(", "));
        }
    }
}

/// How long each keystroke takes.
fn typed(titles: &Titles, headlines: &[String], order: &Order, run: &Run) -> Vec<Duration> {
    let mut rounds = vec![Vec::new(); TYPED.iter().map(|word| word.len()).sum()];
    for _ in 0..ROUNDS {
        let mut keys = rounds.iter_mut();
        for word in TYPED {
            let mut filter = Filter::default();
            for (end, key) in (1..=word.len()).zip(&mut keys) {
                key.push(keystroke(
                    &mut filter,
                    titles,
                    headlines,
                    &word[..end],
                    order,
                    run,
                ));
            }
        }
    }
    rounds.into_iter().map(middle).collect()
}

/// How long it takes until all hits stand in order, and the letters are found that are marked on the screen.
fn keystroke(
    filter: &mut Filter,
    titles: &Titles,
    headlines: &[String],
    words: &str,
    order: &Order,
    run: &Run,
) -> Duration {
    let start = Instant::now();
    let hits = filter.find(titles, words, None, order, run);
    for &number in hits.iter().flatten().take(SHOWN) {
        black_box(titles::matched(&headlines[number as usize], words));
    }
    let time = start.elapsed();
    black_box(hits);
    time
}

/// How long each keystroke takes if fuzzy-matcher scores every row.
fn scored(folded: &[String], run: &Run) -> Vec<Duration> {
    let keys = TYPED
        .iter()
        .flat_map(|word| (1..=word.len()).map(|end| &word[..end]));
    let scored = keys.map(|typed| {
        let start = Instant::now();
        let hits = Mutex::new(Vec::new());
        run(folded.len().div_ceil(Block::ROWS), &|block| {
            let matcher = SkimMatcherV2::default();
            let rows = (block * Block::ROWS..folded.len()).take(Block::ROWS);
            let found: Vec<(i64, usize)> = rows
                .filter_map(|row| Some((matcher.fuzzy_match(&folded[row], typed)?, row)))
                .collect();
            hits.lock().expect("no panic").extend(found);
        });
        let mut hits = hits.into_inner().expect("no panic");
        hits.sort_unstable_by(|one, two| two.cmp(one));
        black_box(hits);
        start.elapsed()
    });
    scored.collect()
}

/// How large the blocks are at rest and how long it takes to read them.
fn loaded(titles: &Titles) -> String {
    let blocks: Vec<Vec<u8>> = titles
        .blocks()
        .iter()
        .map(|block| block.to_bytes())
        .collect();
    let bytes: usize = blocks.iter().map(Vec::len).sum();
    let start = Instant::now();
    let read: Option<Vec<Block>> = blocks
        .iter()
        .map(|block| Block::from_bytes(block))
        .collect();
    let loaded = read.and_then(Titles::from_blocks);
    let time = start.elapsed();
    assert_eq!(loaded.map(|loaded| loaded.len()), Some(titles.len()));
    format!(
        "{} MB, read in {} ms",
        bytes / 1_000_000,
        milliseconds(time)
    )
}

fn times(times: &[Duration]) -> String {
    let worst = times.iter().max().copied().unwrap_or_default();
    format!(
        "{:>6} {:>6}",
        milliseconds(mean(times)),
        milliseconds(worst)
    )
}

fn mean(times: &[Duration]) -> Duration {
    times.iter().sum::<Duration>() / times.len() as u32
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1}", 1e3 * time.as_secs_f64())
}

fn mean_length(headlines: &[String]) -> usize {
    headlines.iter().map(String::len).sum::<usize>() / headlines.len()
}

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

/// The numbers of the rows by their dates, which are anywhere.
fn newest(rows: u64) -> Order {
    let mut newest: Vec<Number> = (0..rows as Number).collect();
    newest.sort_by_cached_key(|&number| dice(number.into(), 4, 3_000));
    Order::new(newest)
}
