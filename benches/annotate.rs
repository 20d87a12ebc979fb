//! How fast articles are annotated, on one thread, by language and by pass. `cargo bench --bench annotate`
//!
//! A language's text are its own examples, several times over, in paragraphs and articles as long as those of newspapers. So
//! it holds more quotes and names than a newspaper does, and takes longer. German and English have the demo's articles, too.

use std::fs;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::BytesCount;
use mimalloc::MiMalloc;
use whosaid::annotate::{self, Pass};
use whosaid::article::{Article, Draft, Place};
use whosaid::format::{self, FieldNames, Hint};
use whosaid::language::{self, Language};

/// As in the program.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() {
    divan::main();
    for code in ["de", "en"] {
        print_passes(language::of(code));
    }
}

/// Bytes of one article made of examples.
const LONG: usize = 3_000;

/// Sentences of one paragraph.
const PARAGRAPH: usize = 3;

/// How many articles are made of examples.
const ARTICLES: usize = 20;

fn codes() -> impl Iterator<Item = &'static str> {
    let with_examples = language::ALL
        .into_iter()
        .filter(|language| !language.examples.is_empty());
    with_examples.map(|language| language.code)
}

/// All that is found in each of the articles that are made of the language's examples.
#[divan::bench(args = codes())]
fn examples(bencher: Bencher, code: &str) {
    let language = language::of(code);
    time(bencher, &made_of_examples(language), language);
}

/// All that is found in the demo's articles of this language.
#[divan::bench(args = ["de", "en"])]
fn demo(bencher: Bencher, code: &str) {
    time(bencher, &of_the_demo(code), language::of(code));
}

fn time(bencher: Bencher, articles: &[Article], language: &'static Language) {
    bencher.counter(BytesCount::new(bytes(articles))).bench(|| {
        for article in articles {
            black_box(annotate::annotate(black_box(article), language));
        }
    });
}

fn bytes(articles: &[Article]) -> usize {
    articles.iter().map(|article| article.text.len()).sum()
}

/// Tells how long each pass takes, in the best of several runs.
fn print_passes(language: &'static Language) {
    let mut articles = of_the_demo(language.code);
    articles.extend(made_of_examples(language));
    let mut best: Vec<(Pass, Duration)> = Vec::new();
    for _ in 0..50 {
        let mut spent: Vec<(Pass, Duration)> = Vec::new();
        for article in &articles {
            let mut last = Instant::now();
            black_box(annotate::watched(article, language, |pass| {
                let now = Instant::now();
                let took = now.duration_since(last);
                match spent.iter_mut().find(|(known, _)| *known == pass) {
                    Some((_, sum)) => *sum += took,
                    None => spent.push((pass, took)),
                }
                last = now;
            }));
        }
        if best.is_empty() {
            best.clone_from(&spent);
        }
        for ((_, best), (_, spent)) in best.iter_mut().zip(spent) {
            *best = spent.min(*best);
        }
    }
    let bytes = bytes(&articles) as u128;
    let passes = best.iter().map(|(pass, took)| {
        let picoseconds = took.as_nanos() * 1000 / bytes;
        format!("{pass:?} {}.{:03}", picoseconds / 1000, picoseconds % 1000).to_lowercase()
    });
    let passes: Vec<String> = passes.collect();
    println!(
        "{}, nanoseconds a byte: {}",
        language.code,
        passes.join(", ")
    );
}

fn made_of_examples(language: &Language) -> Vec<Article> {
    let mut sentences = language
        .examples
        .iter()
        .map(|marked| without_marks(marked))
        .cycle();
    let mut article = || {
        let mut body = String::new();
        let mut number = 0;
        while body.len() < LONG {
            body += &sentences.next().expect("a language has examples");
            number += 1;
            body += if number % PARAGRAPH == 0 { "\n\n" } else { " " };
        }
        let draft = Draft {
            body,
            language: Some(language.code.to_owned()),
            ..Draft::default()
        };
        Article::new(draft, Place::default())
    };
    (0..ARTICLES).map(|_| article()).collect()
}

/// `[tag words]` becomes `words`, `\[` becomes `[`.
fn without_marks(marked: &str) -> String {
    let mut plain = String::new();
    let mut letters = marked.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next()),
            '[' => letters
                .by_ref()
                .take_while(|letter| *letter != ' ')
                .for_each(drop),
            ']' => {}
            _ => plain.push(letter),
        }
    }
    plain
}

fn of_the_demo(code: &str) -> Vec<Article> {
    let mut articles = Vec::new();
    read(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/demo_data")),
        &mut articles,
    );
    articles.retain(|article| article.language == code);
    articles
}

/// Reads all articles of a folder.
fn read(folder: &Path, articles: &mut Vec<Article>) {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            read(&path, articles);
            continue;
        }
        let bytes = fs::read(&path).expect("the file can be read");
        let hint = Hint {
            name: path.to_str().unwrap_or_default(),
            ..Hint::default()
        };
        let _ = format::read(&bytes, hint, &FieldNames::new(), &mut |record| {
            if let Ok(record) = record {
                articles.push(Article::new(record.draft, Place::default()));
            }
            ControlFlow::Continue(())
        });
    }
}
