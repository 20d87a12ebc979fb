//! The database of a collection: it answers as the catalog in memory does, and whatever becomes of its file, it opens.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use roaring::RoaringBitmap;
use tempfile::TempDir;
use whosaid::annotate::Kind;
use whosaid::article::Key;
use whosaid::catalog::query::Days;
use whosaid::catalog::titles::Titles;
use whosaid::catalog::who::Hearing;
use whosaid::catalog::{Annotated, Catalog, Holdings, Number, Query, Term};
use whosaid::format::FieldNames;
use whosaid::store::collection::{FilePrint, Origin, Position};
use whosaid::store::library::database::{Asked, Count, Database, Facet, Failure, Sort};
use whosaid::store::library::{self, Source};
use whosaid::text::terms;

use crate::support::newspaper;

/// Articles, and where they stand.
type Articles = Vec<(Arc<Annotated>, Position)>;

/// The newspaper, as if it were a file of records.
fn paper() -> Articles {
    let origin = Arc::new(Origin {
        path: PathBuf::from("/paper.jsonl"),
        shown: "paper.jsonl".to_owned(),
        print: FilePrint::default(),
    });
    let articles = newspaper::articles().into_iter();
    let position = |record| Position {
        origin: Arc::clone(&origin),
        record: Some(record),
        bytes: Some(record * 100..record * 100 + 90),
        print: record + 7,
        base: record,
    };
    (1..)
        .zip(articles)
        .map(|(record, one)| (one, position(record)))
        .collect()
}

/// The demonstration, as it is read.
fn demo() -> Articles {
    let source = Source {
        paths: vec![PathBuf::from("demo_data")],
        stdin: None,
    };
    let mut articles = Vec::new();
    library::load(&source, &FieldNames::new(), &mut |batch| {
        articles.extend(batch.articles.into_iter().zip(batch.positions));
        ControlFlow::Continue(())
    });
    articles
}

/// The collection that the tests speak of.
fn paths() -> [PathBuf; 1] {
    [PathBuf::from("/paper.jsonl")]
}

fn open(folder: &Path) -> (Database, Option<String>) {
    Database::open(Some(folder), &paths(), &FieldNames::new())
}

/// Adds all articles and saves them.
fn fill(database: &mut Database, articles: &Articles) {
    let pairs = articles.iter().map(|(one, position)| (one, position));
    database.add(pairs).expect("added");
    database.finish().expect("saved");
}

fn filled(articles: &Articles) -> Database {
    let mut database = Database::in_memory(&paths());
    fill(&mut database, articles);
    database
}

fn catalog(articles: &Articles) -> Catalog {
    let mut catalog = Catalog::default();
    for (one, _) in articles {
        catalog.add(Arc::clone(&one.entry));
    }
    catalog
}

fn set(database: &Database, term: &Term) -> RoaringBitmap {
    let set = database.set(term).expect("an answer");
    set.expect("the marks are not asked")
}

/// The headlines of all articles, the newest first.
fn headlines(database: &Database) -> Vec<String> {
    let newest = database.newest(0..usize::MAX).expect("an order");
    let rows = database.rows(&newest).expect("lines");
    rows.iter().map(|entry| entry.headline.clone()).collect()
}

/// Conditions about the articles: with parts of their own names, and with some that nobody has.
fn conditions(articles: &Articles) -> Vec<Term> {
    let mut names: Vec<&str> = vec![
        "miller",
        "KP ministry",
        "nordkorea",
        "selenskyj",
        "-",
        "un kim",
        "x",
    ];
    let mut terms = vec![Term::HasQuotes];
    for (one, _) in articles {
        let entry = &one.entry;
        let people = entry.people.iter().chain(&entry.speakers);
        names.extend(people.map(|(name, _)| name.as_str()));
        names.extend(entry.organisations.iter().map(|one| one.name.as_str()));
        terms.extend(entry.outlet.clone().map(Term::Outlet));
        terms.extend(entry.author.clone().map(Term::Author));
        terms.push(Term::Language(entry.language.clone()));
        let first = entry.date;
        terms.push(Term::Printed(Days { first, last: None }));
        terms.push(Term::Printed(Days {
            first: None,
            last: first,
        }));
        terms.push(Term::Printed(Days { first, last: first }));
        let countries = entry.countries.iter();
        terms.extend(countries.map(|code| Term::Country((*code).to_owned())));
    }
    for name in names {
        let begun: String = name.chars().take(4).collect();
        let last = name.split_whitespace().last().unwrap_or_default();
        for name in [name, &begun, last] {
            let name = name.to_owned();
            terms.push(Term::By(name.clone()));
            terms.push(Term::Person(name.clone()));
            terms.push(Term::Organisation(name));
        }
    }
    terms
}

#[test]
fn conditions_are_answered_as_the_catalog_in_memory_does() {
    for articles in [paper(), demo()] {
        let (database, catalog) = (filled(&articles), catalog(&articles));
        for term in conditions(&articles) {
            assert_eq!(set(&database, &term), catalog.set(&term), "{term}");
        }
    }
}

#[test]
fn lines_come_back_as_they_were() {
    for articles in [paper(), demo()] {
        let database = filled(&articles);
        let numbers: Vec<Number> = (0..articles.len() as Number).collect();
        let rows = database.rows(&numbers).expect("lines");
        for ((number, row), (one, position)) in (0..).zip(rows).zip(&articles) {
            assert_eq!(row, one.entry);
            assert_eq!(database.number(row.key), Ok(Some(number)));
            let kept = database.position(number).expect("a place").expect("known");
            assert_eq!(kept.origin.path, position.origin.path);
            assert_eq!(
                (kept.record, kept.bytes, kept.print, kept.base),
                (
                    position.record,
                    position.bytes.clone(),
                    position.print,
                    position.base
                )
            );
        }
        assert_eq!(
            database.number(Key(1)).map(|found| found.is_some()),
            Ok(articles.len() == 30)
        );
    }
}

#[test]
fn the_newest_come_first_and_those_without_a_date_last() {
    for articles in [paper(), demo()] {
        let (database, catalog) = (filled(&articles), catalog(&articles));
        let all = catalog.find(&Query::default()).rows;
        assert_eq!(database.newest(0..usize::MAX), Ok(all.clone()));
        assert_eq!(database.newest(3..6), Ok(all[3..6].to_vec()));
        assert_eq!(database.newest(all.len()..all.len() + 1), Ok(Vec::new()));
        assert_eq!(database.len(), Ok(all.len()));
    }
}

/// The numbers of the articles in whose terms this is true.
fn scanned(articles: &Articles, is_wanted: impl Fn(&[String]) -> bool) -> RoaringBitmap {
    let all = (0..).zip(articles).filter(|(_, (one, _))| {
        let article = &one.article;
        let source = [&article.outlet, &article.author].into_iter().flatten();
        let texts = [article.headline(), article.body()].into_iter();
        let mut texts = texts.chain(source.map(String::as_str));
        texts.any(|text| is_wanted(&terms::of(text)))
    });
    all.map(|(number, _)| number).collect()
}

#[test]
fn the_full_text_knows_every_word() {
    for articles in [paper(), demo()] {
        let database = filled(&articles);
        let mut seen = 0;
        for (one, _) in &articles {
            let words = terms::of(one.article.body());
            for pair in words.windows(2).step_by(11) {
                let phrase = pair.join(" ");
                let wanted = scanned(&articles, |terms| terms.windows(2).any(|two| two == pair));
                assert_eq!(
                    set(&database, &Term::Phrase(phrase.clone())),
                    wanted,
                    "{phrase}"
                );
                let word = &pair[0];
                let other = &terms::spellings(word);
                let begin: String = word.chars().take(1 + seen % 5).collect();
                if other.len() == 1 {
                    let wanted = scanned(&articles, |terms| {
                        terms.iter().any(|term| term.starts_with(&begin))
                    });
                    assert_eq!(
                        set(&database, &Term::Prefix(begin.clone())),
                        wanted,
                        "{begin}"
                    );
                }
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen}");
    }
}

#[test]
fn words_are_found_in_all_their_spellings() {
    let article = |key, text: &str| {
        let one = newspaper::build(key, ["2024-01-01", "Blatt", "de", "Nichts", text]);
        (Arc::new(one), paper()[0].1.clone())
    };
    let articles = vec![
        article(1, "Frau Müller kam aus Côte d’Ivoire."),
        article(2, "Frau Mueller ging."),
        article(3, "Путин сказал, 朝鲜领导人 sah zu."),
    ];
    let database = filled(&articles);
    for (asked, numbers) in [
        ("müller", &[0, 1][..]),
        ("mueller", &[0, 1]),
        ("muller", &[0]),
        ("ivoire", &[0]),
        ("putin", &[2]),
        ("\"putin skazal\"", &[2]),
        ("朝鲜", &[2]),
        ("领鲜", &[]),
        ("领", &[2]),
        ("blatt", &[0, 1, 2]),
        ("nich*", &[0, 1, 2]),
        ("\"frau müller kam\"", &[0]),
        ("about:nich", &[0, 1, 2]),
        ("about:frau", &[]),
    ] {
        let query = Query::parse(asked);
        let term = query.terms().next().cloned();
        let term = term.unwrap_or_else(|| Term::Word(asked.to_owned()));
        let found: Vec<Number> = set(&database, &term).iter().collect();
        assert_eq!(found, numbers, "{asked}");
    }
}

#[test]
fn what_is_taken_out_is_found_no_more_and_its_number_is_given_to_nobody() {
    let articles = paper();
    let mut database = filled(&articles);
    let seoul = Term::Phrase("arms rule".to_owned());
    assert_eq!(set(&database, &seoul).iter().collect::<Vec<_>>(), [0]);
    database
        .take_out(&RoaringBitmap::from_iter([0]))
        .expect("taken out");
    database.save().expect("saved");
    assert!(set(&database, &seoul).is_empty());
    assert!(set(&database, &Term::By("miller".to_owned())).is_empty());
    assert_eq!(database.len(), Ok(articles.len() - 1));
    assert_eq!(database.number(articles[0].0.entry.key), Ok(None));
    assert!(!headlines(&database).contains(&articles[0].0.entry.headline));
    let (one, position) = &articles[0];
    let again = database.add([(one, position)]).expect("added");
    database.save().expect("saved");
    assert_eq!(again, 30..31);
    assert_eq!(set(&database, &seoul).iter().collect::<Vec<_>>(), [30]);
    // It stands in the order of reading, not of adding.
    assert_eq!(database.newest(0..2), Ok(vec![30, 1]));
}

#[test]
fn quotes_come_newest_first_with_all_that_a_list_shows() {
    let articles = paper();
    let database = filled(&articles);
    let asked = |by, words, kinds| Asked {
        by,
        words,
        within: None,
        kinds,
    };
    let said = |asked: &Asked<'_>, from, limit| -> Vec<String> {
        let quotes = database.quotes(asked, from, limit).expect("quotes");
        quotes
            .iter()
            .map(|said| {
                let text = &articles[said.article as usize].0.article.text;
                assert!(said.words.contains(said.span.of(text)));
                said.span.of(text).to_owned()
            })
            .collect()
    };
    let direct = &[Kind::Direct][..];
    let all = &[Kind::Direct, Kind::Fragment, Kind::Indirect][..];
    assert_eq!(
        said(&asked(Some("miller"), "", all), 0, 9),
        [
            "We welcome any help for Ukraine",
            "deeply worrying",
            "The line is not where it was last week",
            "It moves, and we all move with it."
        ]
    );
    assert_eq!(
        said(&asked(Some("miller"), "line last", direct), 0, 9),
        ["The line is not where it was last week"]
    );
    assert_eq!(said(&asked(Some("brandt"), "", direct), 23, 9).len(), 2);
    assert_eq!(
        said(&asked(None, "", direct), 1, 2),
        ["Nothing is decided yet.", "We welcome any help for Ukraine"]
    );
    let within = RoaringBitmap::from_iter([7]);
    let only = Asked {
        within: Some(&within),
        ..asked(Some("Ole Brandt"), "", direct)
    };
    let quotes = database.quotes(&only, 0, 9).expect("quotes");
    assert_eq!((quotes.len(), quotes[0].article), (1, 7));
    assert_eq!(quotes[0].speaker.as_deref(), Some("Ole Brandt"));
    assert_eq!(quotes[0].date, Some(date(2024, 5, 26)));
    let days = database.days_of_quotes(&asked(Some("miller"), "", direct));
    assert_eq!(days, Ok(vec![(Some(date(2024, 6, 21)), 3)]));
}

#[test]
fn a_list_is_counted_and_sorted() {
    let articles = paper();
    let database = filled(&articles);
    let count = |facet, within: Option<&RoaringBitmap>| -> Vec<String> {
        let counts = database.count(facet, within, 3).expect("counts");
        let line = |one: &Count| format!("{} {} {}", one.name, one.articles, one.quotes);
        counts.iter().map(line).collect()
    };
    assert_eq!(
        count(Facet::Outlet, None),
        ["Harbour Post 26 0", "Tagesbote 1 0", "Morgenpost 1 0"]
    );
    assert_eq!(
        count(Facet::Language, None),
        ["en 27 0", "de 2 0", "zh 1 0"]
    );
    assert_eq!(
        count(Facet::Speaker, None),
        ["Ole Brandt 25 25", "Matthew Miller 1 3", "Chang Ho-jin 1 2"]
    );
    let first = RoaringBitmap::from_iter([0]);
    assert_eq!(count(Facet::Country, Some(&first)), ["KR 1 0", "UA 1 0"]);
    assert_eq!(count(Facet::Person, Some(&first)).len(), 3);
    assert_eq!(
        count(Facet::Organisation, Some(&RoaringBitmap::new())),
        [""; 0]
    );
    let sorted = |sort| {
        database
            .sorted(Some(&(0..5).collect()), sort)
            .expect("an order")
    };
    assert_eq!(sorted(Sort::Date), [0, 1, 2, 3, 4]);
    assert_eq!(sorted(Sort::Quotes)[..2], [0, 2]);
    assert_eq!(sorted(Sort::Length)[0], 0);
    assert_eq!(sorted(Sort::Outlet), [3, 0, 2, 1, 4]);
}

#[test]
fn spellings_of_one_person_are_counted_together() {
    let articles: Articles = [
        "Wladimir Putin",
        "Vladimir Putin",
        "Владимир Путин",
        "Anna Weber",
    ]
    .into_iter()
    .zip(paper())
    .map(|(name, (_, position))| {
        let text = format!("[p:{} {name}] kam.", name.replace(' ', "_"));
        let one = newspaper::build(
            position.base,
            ["2024-01-01", "Blatt", "de", "Nichts", &text],
        );
        (Arc::new(one), position)
    })
    .collect();
    let mut database = filled(&articles);
    let counted = |database: &Database| -> Vec<u32> {
        let counts = database.count(Facet::Person, None, 9).expect("counts");
        counts.iter().map(|one| one.articles).collect()
    };
    assert_eq!(counted(&database), [3, 1]);
    database.keep_apart(&["Vladimir Putin"]);
    assert_eq!(counted(&database), [2, 1, 1]);
}

#[test]
fn who_said_what_is_answered_as_the_articles_themselves_do() {
    for articles in [paper(), demo()] {
        let database = filled(&articles);
        let mut holdings = Holdings::default();
        for (one, _) in &articles {
            holdings.add(Arc::clone(one));
        }
        let hearing = |words: &str, speakers: Vec<String>| Hearing {
            words: words.to_owned(),
            speakers,
            at_most: 3,
            ..Hearing::default()
        };
        let all = holdings.hear(&hearing("", Vec::new()));
        assert_eq!(
            database.hear(&hearing("", Vec::new()), None),
            Ok(all.clone())
        );
        for words in ["line last", "herring", "we", "nobody says this"] {
            let hearing = hearing(words, Vec::new());
            assert_eq!(
                database.hear(&hearing, None),
                Ok(holdings.hear(&hearing)),
                "{words}"
            );
        }
        for voice in &all.voices {
            let hearing = hearing("", vec![voice.name.clone()]);
            let wanted = holdings.hear(&hearing).said;
            let heard = database.hear(&hearing, None).expect("an answer");
            assert_eq!(heard.said, wanted, "{}", voice.name);
        }
        let query = Query::parse("lang:de");
        let within = set(&database, &Term::Language("de".to_owned()));
        let in_german = Hearing {
            query,
            ..hearing("", Vec::new())
        };
        assert_eq!(
            database.hear(&in_german, Some(&within)),
            Ok(holdings.hear(&in_german))
        );
    }
}

#[test]
fn copies_of_a_story_are_known() {
    let story = |day: &str, more: &str| {
        let text = format!(
            "The ferry stayed in the harbour all day long because of the storm. {more}\n\nNobody on the quay knew when the next \
             one would leave for the island. The captain had gone home in the early morning hours."
        );
        newspaper::build(day.len() as u64, [day, "Harbour Post", "en", day, &text])
    };
    let stories = [
        story("2024-01-01", ""),
        newspaper::build(
            9,
            [
                "2024-01-02",
                "Harbour Post",
                "en",
                "Other",
                "Nothing of all this is printed anywhere else on earth.",
            ],
        ),
        story("2024-01-03", "It was cold."),
    ];
    let articles: Articles = stories
        .into_iter()
        .map(Arc::new)
        .zip(paper())
        .map(|(one, (_, position))| (one, position))
        .collect();
    let copies = filled(&articles).copies().expect("copies");
    assert_eq!([0, 1, 2].map(|number| copies.first(number)), [0, 1, 0]);
}

#[test]
fn headlines_are_kept_as_the_filter_looks_through_them() {
    for articles in [paper(), demo()] {
        let titles = filled(&articles).titles().expect("headlines");
        let mut wanted = Titles::default();
        for (one, _) in &articles {
            wanted.add(&one.entry.headline, []);
        }
        assert!(titles.rows().eq(wanted.rows()));
    }
}

#[test]
fn what_was_not_saved_is_lost_and_the_rest_stays() {
    let home = TempDir::new().expect("a folder");
    let articles = paper();
    let (first, second) = articles.split_at(10);
    {
        let (mut database, told) = open(home.path());
        assert_eq!(told, None);
        fill(&mut database, &first.to_vec());
        let rest = second.iter().map(|(one, position)| (one, position));
        database.add(rest).expect("added");
        // The program ends here, in the middle of a transaction.
    }
    let (mut database, told) = open(home.path());
    assert_eq!(told, None);
    assert_eq!(database.len(), Ok(10));
    let rest = second.iter().map(|(one, position)| (one, position));
    assert_eq!(database.add(rest), Ok(10..30));
    database.save().expect("saved");
    let whole = filled(&articles);
    assert_eq!(headlines(&database), headlines(&whole));
    for term in conditions(&articles) {
        assert_eq!(set(&database, &term), set(&whole, &term), "{term}");
    }
}

/// Does something to a file.
type Damage = fn(&Path);

/// The one database in a folder.
fn file(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).expect("a folder").flatten();
    let file = files.find(|file| file.path().extension().is_some_and(|ending| ending == "db"));
    file.expect("a database").path()
}

#[test]
fn a_file_that_is_no_good_is_made_again_and_the_answers_are_the_same() {
    let articles = paper();
    let wanted = headlines(&filled(&articles));
    let damages: [(&str, Damage, &str); 6] = [
        (
            "random bytes",
            |path| fs::write(path, [0x5a; 9000]).expect("written"),
            "the catalog was damaged, and is made again",
        ),
        (
            "no bytes",
            |path| fs::write(path, []).expect("written"),
            "the catalog was made by another version, and is made again",
        ),
        (
            "cut off",
            |path| {
                let file = fs::OpenOptions::new().write(true).open(path).expect("open");
                file.set_len(30_000).expect("cut");
            },
            "the catalog was damaged, and is made again",
        ),
        (
            "a hole",
            |path| {
                let mut bytes = fs::read(path).expect("read");
                bytes[8192..].fill(0xee);
                fs::write(path, bytes).expect("written");
            },
            "the catalog was damaged, and is made again",
        ),
        (
            "another version",
            |path| {
                let mut bytes = fs::read(path).expect("read");
                bytes[63] ^= 1;
                fs::write(path, bytes).expect("written");
            },
            "the catalog was made by another version, and is made again",
        ),
        (
            "a folder",
            |path| {
                fs::remove_file(path).expect("removed");
                fs::create_dir(path).expect("made");
            },
            "is a directory; it is kept in memory this time",
        ),
    ];
    for (what, damage, sentence) in damages {
        let home = TempDir::new().expect("a folder");
        let (mut database, _) = open(home.path());
        fill(&mut database, &articles);
        drop(database);
        damage(&file(home.path()));
        let (mut database, told) = open(home.path());
        let told = told.expect("the user is told");
        assert!(told.ends_with(sentence), "{what}: {told}");
        assert!(
            database.is_writer() && database.is_empty() == Ok(true),
            "{what}"
        );
        fill(&mut database, &articles);
        assert_eq!(headlines(&database), wanted, "{what}");
    }
}

#[test]
fn where_nothing_can_be_written_it_is_kept_in_memory() {
    let home = TempDir::new().expect("a folder");
    let articles = paper();
    let under_a_file = home.path().join("file");
    fs::write(&under_a_file, "").expect("written");
    for folder in [Some(under_a_file.join("cache")), None] {
        let (mut database, told) = Database::open(folder.as_deref(), &paths(), &FieldNames::new());
        assert!(told.is_some_and(|told| !told.contains('\n')));
        fill(&mut database, &articles);
        let reader = database.reader().expect("another connection");
        assert_eq!(headlines(&reader), headlines(&filled(&articles)));
    }
}

#[test]
fn of_two_windows_one_writes_and_the_other_sees_it_grow() {
    let home = TempDir::new().expect("a folder");
    let articles = paper();
    let (mut writer, _) = open(home.path());
    let (mut other, told) = open(home.path());
    assert_eq!(
        (writer.is_writer(), other.is_writer(), told),
        (true, false, None)
    );
    assert_eq!(other.len(), Ok(0));
    fill(&mut writer, &articles);
    assert_eq!(headlines(&other), headlines(&writer));
    let (one, position) = &articles[0];
    assert!(matches!(
        other.add([(one, position)]),
        Err(Failure::Lost(_))
    ));
    assert!(!other.take_over(&paths()));
    drop(writer);
    assert!(other.take_over(&paths()) && other.is_writer());
    other.add([(one, position)]).expect("added");
    other.save().expect("saved");
    assert_eq!(other.len(), Ok(31));
    drop(other);
    let (next, _) = open(home.path());
    assert!(next.is_writer() && next.len() == Ok(31));
}

#[test]
fn a_database_that_is_only_read_is_there_when_all_was_read() {
    let home = TempDir::new().expect("a folder");
    let existing = || Database::existing(Some(home.path()), &paths(), &FieldNames::new());
    assert!(existing().is_none());
    let (mut writer, _) = open(home.path());
    assert!(existing().is_none());
    fill(&mut writer, &paper());
    let only_read = existing().expect("a database");
    assert!(!only_read.is_writer());
    assert_eq!(headlines(&only_read), headlines(&writer));
    writer.begin().expect("begun");
    assert!(existing().is_none());
}

#[test]
fn nobody_waits_for_what_is_being_added() {
    for home in [Some(TempDir::new().expect("a folder")), None] {
        let articles = paper();
        let mut database = match &home {
            Some(home) => open(home.path()).0,
            None => Database::in_memory(&paths()),
        };
        fill(&mut database, &articles);
        let (one, position) = &articles[0];
        database.add([(one, position)]).expect("added");
        let reader = database.reader().expect("another connection");
        let found = set(&reader, &Term::By("miller".to_owned()));
        assert!(found.contains(0));
    }
}

#[test]
fn questions_are_answered_while_it_grows() {
    for home in [Some(TempDir::new().expect("a folder")), None] {
        let articles = paper();
        let mut writer = match &home {
            Some(home) => open(home.path()).0,
            None => Database::in_memory(&paths()),
        };
        let reader = writer.reader().expect("another connection");
        thread::scope(|scope| {
            scope.spawn(|| {
                for (one, position) in &articles {
                    writer.add([(one, position)]).expect("added");
                    writer.save().expect("saved");
                }
            });
            let mut before = 0;
            while before < articles.len() {
                let now = reader.len().expect("an answer");
                assert!(now >= before);
                before = now;
                let fish = set(&reader, &Term::Phrase("fish market".to_owned())).len() as usize;
                // In memory the last article may be counted before its words are written.
                assert!(fish + 6 >= now, "{fish} of {now}");
                assert!(set(&reader, &Term::Prefix("stead".to_owned())).len() <= 25);
                assert!(set(&reader, &Term::By("brandt".to_owned())).len() <= 25);
                let newest = reader.newest(0..3).expect("an order");
                assert_eq!(reader.rows(&newest).expect("lines").len(), newest.len());
                reader.hear(&Hearing::default(), None).expect("an answer");
                reader.titles().expect("headlines");
            }
        });
    }
}

#[test]
fn a_question_that_nobody_wants_is_given_up() {
    let mut database = filled(&paper());
    database.while_wanted(|| false).expect("taken");
    let asked = Asked {
        by: None,
        words: "herring",
        within: None,
        kinds: &[Kind::Direct],
    };
    let mut answers = (0..1000).map(|_| database.quotes(&asked, 0, 9));
    assert!(answers.any(|answer| answer == Err(Failure::Stopped)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_whatever_pieces_it_is_written_it_answers_the_same(
        cuts in prop::collection::vec(0usize..30, 0..4),
        gone in prop::collection::btree_set(0u32..30, 0..5),
        asked in prop::collection::vec(any::<Index>(), 8),
    ) {
        let articles = paper();
        let whole = filled(&articles);
        let mut database = Database::in_memory(&paths());
        let mut cuts = cuts;
        cuts.extend([0, articles.len()]);
        cuts.sort_unstable();
        for part in cuts.windows(2) {
            let part = articles[part[0]..part[1]].iter();
            database.add(part.map(|(one, position)| (one, position))).expect("added");
            database.save().expect("saved");
        }
        let gone: RoaringBitmap = gone.into_iter().collect();
        database.take_out(&gone).expect("taken out");
        database.save().expect("saved");
        let terms = conditions(&articles);
        for index in asked {
            let term = index.get(&terms);
            prop_assert_eq!(set(&database, term), set(&whole, term) - &gone);
        }
        let mut newest = whole.newest(0..99).expect("an order");
        newest.retain(|number| !gone.contains(*number));
        prop_assert_eq!(database.newest(0..99), Ok(newest));
    }
}
