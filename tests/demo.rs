//! The demo collection, read as a user reads it: `whosaid demo_data`.
//!
//! It is meant to load with exactly the problems in [`PROBLEMS`]; everything else that is odd in it (encodings, cookie
//! layers, machine translation, Python's "None") is to be read without complaint.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::OnceLock;

use whosaid::annotate::{self, Annotations, How, Quote};
use whosaid::article::{Article, Headline};
use whosaid::format::FieldNames;
use whosaid::language;
use whosaid::store::collection::{self, Item, Problem};

/// The file and the record of each problem that is there on purpose: a line that breaks off in the middle.
const PROBLEMS: &[(&str, Option<u64>)] = &[("final/wire.jsonl", Some(6))];

/// Each article: file, record, language, date as `list` shows it, and how its headline begins.
type Expected = (
    &'static str,
    Option<u64>,
    &'static str,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const ARTICLES: &[Expected] = &[
    ("battery/achim-naru/2025-10-08-누리빛.txt", None, "ko", "2025-10-08", "누리빛소재 “독일 파업"),
    ("battery/dniprovyi-visnyk/2025-10-17-brackenau.txt", None, "uk", "2025-10-17", "Інженерка з Харкова"),
    ("battery/glos-portowy/2025-10-10-brackenau.txt", None, "pl", "2025-10-10", "Polscy pracownicy stoją"),
    ("battery/harbour-post/2025-10-14-where-it-comes-from.md", None, "en", "2025-10-14", "Five countries in one battery"),
    ("battery/kowan-shimpo/20251016-denchi.txt", None, "ja", "2025-10-16", "独電池工場のスト"),
    ("battery/kurier-am-morgen/2025-10-21-einigung.txt", None, "de", "2025-10-21", "Zehn Stunden, aber nur"),
    ("battery/kurier-am-morgen/kurz-notiert.json", Some(1), "de", "2025-10-23", "Kantine kocht"),
    ("battery/kurier-am-morgen/kurz-notiert.json", Some(2), "de", "2025-10-24", "Bus fährt zur Nachtschicht"),
    ("battery/meridian-wire/2025-10-09-georgia.txt", None, "en", "2025-10-09", "In Georgia, a battery plant"),
    ("battery/tagesbote/2025-10-06-schichtplan.txt", None, "de", "2025-10-06", "„Wir sind keine Batterien“"),
    ("battery/vestnik-naberezhnoy/2025-10-22-soglashenie.txt", None, "ru", "2025-10-22", "Забастовка в Бракенау"),
    ("ferry/harbour-post/2025-03-09-feature.md", None, "en", "2025-03-09", "An island learns to wait"),
    ("ferry/island-courier/2025-03-04-kittiwake-stopped.txt", None, "en", "2025-03-04", "Skerra cut off"),
    ("ferry/island-courier/2025-03-05-minister.txt", None, "en", "2025-03-05", "Minister promises Skerra"),
    ("ferry/island-courier/article-4471.json", None, "en", "2025-03-07", "Holmline offers a replacement"),
    ("ferry/kadebode/2025-03-08-veerboot.txt", None, "nl", "2025-03-08", "Eiland Skerra wacht"),
    ("ferry/meridian-wire/norwegian-ferry-20250312.html", None, "en", "2025-03-12", "Norwegian Ferry to Relieve"),
    ("ferry/tagesbote/faehre-skerra.txt", None, "de", "2025-03-10", "Eine Insel ohne Fähre"),
    ("ferry/tagesbote/kurzmeldungen.ndjson", Some(1), "de", "2025-03-11", "Lämmer reisen"),
    ("ferry/tagesbote/kurzmeldungen.ndjson", Some(2), "de", "2025-03-13", "Post kommt zweimal"),
    ("final/wire.jsonl", Some(1), "en", "2025-05-17", "Late penalty wins"),
    ("final/wire.jsonl", Some(2), "de", "2025-05-17", "Umstrittener Elfmeter"),
    ("final/wire.jsonl", Some(3), "es", "2025-05-18", "Una mano, un penalti"),
    ("final/wire.jsonl", Some(4), "de", "2025-05-18", "Brandt: „Heute bin ich"),
    ("final/wire.jsonl", Some(5), "nl", "2025-05-18", "Finale met een staartje"),
    ("final/wire.jsonl", Some(7), "en", "2025-05-19", "Issoufou: the goalkeeper"),
    ("final/wire.jsonl", Some(8), "it", "2025-05-18", "Morandi: «Un rigore"),
    ("final/wire.jsonl", Some(9), "tr", "2025-05-18", "Aksu: Kupayı değil"),
    ("final/wire.jsonl", Some(10), "ar", "2025-05-18", "ركلة جزاء متأخرة"),
    ("final/wire.jsonl", Some(11), "en", "2025-05-23", "League rejects protest"),
    ("pact/achim-naru/2024-06-20-안보실.txt", None, "ko", "2024-06-20", "안보실장 “모든 방안을"),
    ("pact/al-marfa/2024-06-20.txt", None, "ar", "2024-06-20", "واشنطن"),
    ("pact/courrier-des-quais/seoul-convoque.md", None, "fr", "2024-06-21", "Séoul convoque"),
    ("pact/dniprovyi-visnyk/kuleba-2024-06-20.txt", None, "uk", "2024-06-20", "Кулеба"),
    ("pact/glos-portowy/2024-06-21-kijow.txt", None, "pl", "2024-06-21", "Kijów prosi o decyzje"),
    ("pact/harbour-post/2024-06-20-state-department.txt", None, "en", "2024-06-20", "Washington plays down"),
    ("pact/harbour-post/ambassador-summoned.html", None, "en", "2024-06-21", "Seoul summons Russian"),
    ("pact/kowan-shimpo/20240620-hayashi.txt", None, "ja", "2024-06-20", "林官房長官"),
    ("pact/kurier-am-morgen/000_5b1e77c09d2f4a36.txt", None, "de", "", "Nordkorea und Russland"),
    ("pact/kurier-am-morgen/2024-11-11-kcna.md", None, "de", "2024-11-11", "Pjöngjang weist Kritik"),
    ("pact/liman-postasi/2024-06-21-seul.txt", None, "tr", "2024-06-21", "Seul, Rus büyükelçiyi"),
    ("pact/meridian-wire/2024-11-09-blinken.json", None, "en", "2024-11-09", "Blinken urges partners"),
    ("pact/meridian-wire/hanoi-20240620.txt", None, "en", "2024-06-20", "Putin, in Hanoi, says"),
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "de", "2024-06-21", "Die südkoreanische Regierung"),
    ("pact/nordlicht/gipfel-in-pjoengjang.md", None, "de", "2024-06-19", "Ein Vertrag, zwei Limousinen"),
    ("pact/nordlicht/nordlicht.example_1718960400.json", None, "de", "2024-06-21", "„Der eine bezahlt mit Papier“"),
    ("pact/search-export.json", Some(1), "en", "2024-06-22", "What the treaty of Pyongyang"),
    ("pact/search-export.json", Some(2), "en", "2024-06-20", "North Korea calls"),
    ("pact/search-export.json", Some(3), "fr", "2024-06-20", "À Hanoï, Poutine"),
    ("pact/search-export.json", Some(4), "es", "2024-06-20", "Seúl revisará"),
    ("pact/tagesbote/2024-06-20-washington.txt", None, "de", "2024-06-20", "Washington nennt den Vertrag"),
    ("pact/tagesbote/tagesbote-seoul-botschafter.html", None, "de", "2024-06-21", "Seoul bestellt russischen"),
    ("pact/vestnik-naberezhnoy/2024-06-21_peskov.txt", None, "ru", "2024-06-21", "В Кремле назвали"),
    ("river/courrier-des-quais/2025-07-11_citernes.txt", None, "fr", "2025-07-11", "Saint-Aubert envoie"),
    ("river/gaceta-del-malecon/2025-07-15-sequia.txt", None, "es", "2025-07-15", "Un pueblo alemán"),
    ("river/gazzetta-del-molo/2025-07-13-caldo.txt", None, "it", "2025-07-13", "Caldo record"),
    ("river/nordlicht/hitze-ohne-ueberschrift.txt", None, "de", "2025-07-14", "Am 14. Juli 2025 hat"),
    ("river/weidenfurter-zeitung/2025-07-02-wasserregeln.txt", None, "de", "2025-07-02", "Weidenfurt verbietet"),
    ("river/weidenfurter-zeitung/2025-07-08-flussforscherin.html", None, "de", "2025-07-08", "„Der Fluss hat ein langes"),
    ("river/weidenfurter-zeitung/leserbrief.md", None, "de", "2025-07-19", "Was die Ohle uns sagt"),
    ("river/weidenfurter-zeitung/meldungen.json", Some(1), "de", "2025-07-09", "Schwimmbad schließt"),
    ("river/weidenfurter-zeitung/meldungen.json", Some(2), "de", "2025-07-10", "Feuerwehr füllt"),
    ("river/weidenfurter-zeitung/meldungen.json", Some(3), "de", "2025-07-11", "Brunnen am Markt"),
];

/// A quote: file, record, how its words begin, and its speaker.
type Said = (&'static str, Option<u64>, &'static str, &'static str);

#[rustfmt::skip]
const SAID: &[Said] = &[
    // One object after another, an array, and lines.
    ("river/weidenfurter-zeitung/meldungen.json", Some(1), "Auf dem Beton", "Rolf Tiemann"),
    ("river/weidenfurter-zeitung/meldungen.json", Some(2), "Die Rehe kommen", "Marlene Brügge"),
    ("river/weidenfurter-zeitung/meldungen.json", Some(3), "Ein trockener Brunnen", "Jürgen Halbach"),
    ("battery/kurier-am-morgen/kurz-notiert.json", Some(2), "Zwölf Leute", "Renate Voigt"),
    ("ferry/tagesbote/kurzmeldungen.ndjson", Some(1), "Sie waren weniger", "Geordie Isbister"),
    ("ferry/tagesbote/kurzmeldungen.ndjson", Some(2), "Die Rechnungen", "Isla Mouat"),
    // Behind the quote, and the other half of the same words.
    ("pact/tagesbote/2024-06-20-washington.txt", None, "Dieses Papier macht", "Matthew Miller"),
    ("pact/tagesbote/2024-06-20-washington.txt", None, "Wir achten auf Taten", "Matthew Miller"),
    // Before it, with a colon.
    ("pact/tagesbote/2024-06-20-washington.txt", None, "Darüber sprechen wir zuerst", "Matthew Miller"),
    ("pact/tagesbote/2024-06-20-washington.txt", None, "Der Text ist öffentlich", "Dmitri Peskow"),
    // Debris of machine translation between the name and the words; a dash instead of marks.
    ("pact/kurier-am-morgen/000_5b1e77c09d2f4a36.txt", None, "Alle Möglichkeiten liegen", "Chang Ho-jin"),
    ("pact/kurier-am-morgen/000_5b1e77c09d2f4a36.txt", None, "ein Dach und keine Kanone", "Wladimir Putin"),
    ("pact/kurier-am-morgen/000_5b1e77c09d2f4a36.txt", None, "Wir bleiben mit Washington", "Yoshimasa Hayashi"),
    // One line a paragraph, no blank lines, Windows-1252; a pronoun, a fragment.
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "Wir verfolgen jedes Schiff", "Shin Won-sik"),
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "Die Zahl der Fahrten", "Shin Won-sik"),
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "mit kühlem Kopf", "Chang Ho-jin"),
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "Jede Batterie der Luftabwehr", "Dmytro Kuleba"),
    // A quote that stays open across paragraphs; a block of its own, led to by the paragraph before.
    ("pact/nordlicht/gipfel-in-pjoengjang.md", None, "Jede Granate, die nicht", "Wolodymyr Selenskyj"),
    ("pact/kurier-am-morgen/2024-11-11-kcna.md", None, "Solange man uns", "Choe Son-hui"),
    ("pact/nordlicht/nordlicht.example_1718960400.json", None, "der andere mit Granaten", "Kenji Moriyama"),
    ("pact/tagesbote/tagesbote-seoul-botschafter.html", None, "Unsere südkoreanischen Freunde", "Matthew Miller"),
    ("pact/harbour-post/2024-06-20-state-department.txt", None, "Every option is on the table", "Chang Ho-jin"),
    ("pact/meridian-wire/hanoi-20240620.txt", None, "Those who deliver missiles", "Vladimir Putin"),
    ("pact/meridian-wire/hanoi-20240620.txt", None, "It is public", "Dmitri S. Peskov"),
    ("pact/harbour-post/ambassador-summoned.html", None, "We follow every one", "Shin Won-sik"),
    ("pact/harbour-post/ambassador-summoned.html", None, "decisions, not only statements", "Volodymyr Zelensky"),
    ("ferry/island-courier/2025-03-04-kittiwake-stopped.txt", None, "We had no choice", "Fiona Drever"),
    ("ferry/island-courier/2025-03-04-kittiwake-stopped.txt", None, "She has told us", "Magnus Rendall"),
    ("ferry/island-courier/2025-03-04-kittiwake-stopped.txt", None, "Not us", "Isla Mouat"),
    ("river/weidenfurter-zeitung/2025-07-02-wasserregeln.txt", None, "Wir nehmen Regenwasser", "Carsten Freese"),
    ("river/weidenfurter-zeitung/2025-07-02-wasserregeln.txt", None, "Welchen Regen", "Thomas Wieland"),
    ("river/nordlicht/hitze-ohne-ueberschrift.txt", None, "Wir brauchen Speicher", "Thomas Wieland"),
    ("final/wire.jsonl", Some(1), "My arm was where", "Jordan Ellis"),
    ("battery/tagesbote/2025-10-06-schichtplan.txt", None, "Der Markt schläft nicht", "Vera Osterkamp"),
    ("battery/tagesbote/2025-10-06-schichtplan.txt", None, "von nationaler Bedeutung", "Frank Rüther"),
    ("battery/meridian-wire/2025-10-09-georgia.txt", None, "We have enough for eleven", "Luanne Tate"),
    ("battery/meridian-wire/2025-10-09-georgia.txt", None, "a design flaw", "Jordan Whitfield"),
    ("battery/harbour-post/2025-10-14-where-it-comes-from.md", None, "You cannot recycle", "Judith Amaning"),
    // Words of a statement belong to whoever gave it.
    ("pact/tagesbote/2024-06-20-washington.txt", None, "Wer einem Angreifer", "Antony Blinken"),
    ("pact/kurier-am-morgen/2024-11-11-kcna.md", None, "Wer vor unserer Tür", "das nordkoreanische Außenministerium"),
    // A name between commas behind its office, an office that stands for a name.
    ("pact/harbour-post/2024-06-20-state-department.txt", None, "We will look at deeds", "Matthew Miller"),
    ("pact/harbour-post/2024-06-20-state-department.txt", None, "We are in touch", "Yoshimasa Hayashi"),
    ("pact/harbour-post/ambassador-summoned.html", None, "Every air-defence battery", "Dmytro Kuleba"),
    ("pact/harbour-post/ambassador-summoned.html", None, "theatre", "Dmitry Peskov"),
    ("pact/meridian-wire/2024-11-09-blinken.json", None, "warmer than our radiators", "Volodymyr Zelensky"),
    ("pact/search-export.json", Some(1), "Treaties are like umbrellas", "Han Mi-kyung"),
    ("pact/search-export.json", Some(2), "Our friendship does not need", "Choe Son-hui"),
    ("ferry/island-courier/2025-03-05-minister.txt", None, "before the lambs come", "Catriona Bain"),
    ("ferry/island-courier/2025-03-05-minister.txt", None, "Mr Isbister", "Catriona Bain"),
    ("ferry/island-courier/2025-03-05-minister.txt", None, "The lambs come", "Geordie Isbister"),
    ("ferry/island-courier/article-4471.json", None, "Tell them about the milk", "Tam Eunson"),
    ("ferry/meridian-wire/norwegian-ferry-20250312.html", None, "friendly", "Leif Aasgaard"),
    ("ferry/meridian-wire/norwegian-ferry-20250312.html", None, "I am told the first lamb", "Catriona Bain"),
    ("ferry/harbour-post/2025-03-09-feature.md", None, "Habit", "Magnus Rendall"),
    ("ferry/harbour-post/2025-03-09-feature.md", None, "But what will they", "customs officer"),
    ("ferry/harbour-post/2025-03-09-feature.md", None, "Nothing!", "the whole hall"),
    ("ferry/tagesbote/faehre-skerra.txt", None, "Wir haben noch Haferflocken", "Tam Eunson"),
    ("ferry/tagesbote/faehre-skerra.txt", None, "Sie hat nicht gesagt", "Geordie Isbister"),
    ("ferry/tagesbote/faehre-skerra.txt", None, "Fragen Sie mich", "Magnus Rendall"),
    ("river/weidenfurter-zeitung/2025-07-02-wasserregeln.txt", None, "Mein Mais stirbt", "Thomas Wieland"),
    ("river/weidenfurter-zeitung/2025-07-08-flussforscherin.html", None, "Sie schwitzt", "Aylin Demirtaş"),
    ("river/nordlicht/hitze-ohne-ueberschrift.txt", None, "frühestens in fünf", "Jürgen Halbach"),
    ("final/wire.jsonl", Some(2), "Ich habe auf ihre Knie", "Chiamaka Eze"),
    ("final/wire.jsonl", Some(2), "Nigeria gegen Niger", "Salamatou Issoufou"),
    ("final/wire.jsonl", Some(4), "Jordan Ellis kann nichts", "Lena Brandt"),
    ("final/wire.jsonl", Some(7), "There’s a camera", "Siobhán Keane"),
    ("final/wire.jsonl", Some(7), "did not affect", "Everett Hale"),
    ("final/wire.jsonl", Some(11), "The whistle is part of the game", "Everett Hale"),
    ("final/wire.jsonl", Some(11), "I’ll frame it", "Siobhán Keane"),
];

/// Quotes in languages that have no file of their own: the marks alone tell them.
const FOUND: &[(&str, &str)] = &[
    (
        "river/courrier-des-quais/2025-07-11_citernes.txt",
        "Ce n’est pas beaucoup",
    ),
    (
        "river/gazzetta-del-molo/2025-07-13-caldo.txt",
        "Un prato torna verde",
    ),
    (
        "pact/vestnik-naberezhnoy/2024-06-21_peskov.txt",
        "Текст опубликован",
    ),
    (
        "pact/dniprovyi-visnyk/kuleba-2024-06-20.txt",
        "Нам потрібні рішення",
    ),
    (
        "pact/glos-portowy/2024-06-21-kijow.txt",
        "Śledzimy każdy statek",
    ),
    (
        "pact/liman-postasi/2024-06-21-seul.txt",
        "Her batarya önemli",
    ),
    (
        "pact/achim-naru/2024-06-20-안보실.txt",
        "라진항을 떠나는 배를",
    ),
    ("pact/al-marfa/2024-06-20.txt", "كل الخيارات مطروحة"),
    (
        "pact/kowan-shimpo/20240620-hayashi.txt",
        "ワシントンやソウルとは",
    ),
    (
        "river/courrier-des-quais/2025-07-11_citernes.txt",
        "Mon grand-père disait",
    ),
];

/// Words in marks that nobody says: names, titles, ironies.
const NOBODY_SAYS: &[&str] = &[
    "Kittiwake",
    "Hildur",
    "Whisky Tide",
    "lifeline fund",
    "The Long Way Round",
    "Das Lied der Brücke",
    "Die Regenmacherin",
    "Lichtburg",
    "Fernost heute",
    "neue Freundschaft",
];

/// What scrapes bring along; none of it is part of a story.
const DEBRIS: &[&str] = &[
    "Lesen Sie auch",
    "Foto:",
    "Read more",
    "Sign up",
    "Advertisement",
    "Siehe auch",
    "[Anzeige_2]",
    "Schreiben Sie einen Kommentar",
    "E-Mail-Adresse",
    "Cookies",
    "cookies",
    "Teilen auf",
    "Kommentare (",
    "Newsletter",
    "Lage am Abend",
    "Rund um den Brückenturm",
    "I would pay",
    "vermute ich",
    "Your privacy",
    "Follow us",
    "Mehr zum Thema",
    "Jetzt teilen",
];

/// The countries of an article, by name or adjective or inhabitant, in the order of their codes.
type Spoken = (&'static str, Option<u64>, &'static str);

#[rustfmt::skip]
const COUNTRIES: &[Spoken] = &[
    ("pact/tagesbote/2024-06-20-washington.txt", None, "JP KP KR RU US"),
    ("pact/nordlicht/2024-06-21-waffenhilfe.txt", None, "KR RU UA"),
    // The ambassador of Jordan is Jordan's; the "neighbor with two doors" is China.
    ("pact/meridian-wire/2024-11-09-blinken.json", None, "CN JO KP KR RU UA US"),
    // Councillor Jordan Pike is no country.
    ("ferry/island-courier/article-4471.json", None, "NO"),
    // "The US" is one, "us" is not.
    ("ferry/harbour-post/2025-03-09-feature.md", None, "DK IS US"),
    // Niger and Nigeria; the striker is Nigerian, the referee Portuguese.
    ("final/wire.jsonl", Some(1), "DE NG PT"),
    // Chad Winslow is a man.
    ("final/wire.jsonl", Some(7), "GN NE NG PG"),
    ("battery/tagesbote/2025-10-06-schichtplan.txt", None, "CD CN GE KR PG"),
    ("battery/kurier-am-morgen/2025-10-21-einigung.txt", None, "KR US"),
    // Both Georgias, both Congos, three of the Guineas.
    ("battery/meridian-wire/2025-10-09-georgia.txt", None, "DE GE US"),
    ("battery/harbour-post/2025-10-14-where-it-comes-from.md", None, "CD CG DE FR GE GN GQ NE NG PG"),
    ("pact/courrier-des-quais/seoul-convoque.md", None, "KR RU UA"),
    ("pact/vestnik-naberezhnoy/2024-06-21_peskov.txt", None, "KP KR RU UA US"),
    ("pact/kowan-shimpo/20240620-hayashi.txt", None, "CN KP KR RU UA US VN"),
    ("pact/search-export.json", Some(4), "JP KP KR RU UA US"),
    ("river/gazzetta-del-molo/2025-07-13-caldo.txt", None, "CH DE FR IT TR"),
    ("final/wire.jsonl", Some(5), "BE DE GB NL PT"),
];

/// The whole collection, as it is read.
#[derive(Default)]
struct Demo {
    articles: Vec<(Article, Annotations)>,
    problems: Vec<Problem>,
}

/// Read once for all tests.
fn demo() -> &'static Demo {
    static DEMO: OnceLock<Demo> = OnceLock::new();
    DEMO.get_or_init(|| {
        let mut demo = Demo::default();
        collection::read(&[root()], &FieldNames::new(), &mut |item| {
            match item {
                Item::Article(article, _) => {
                    let found = annotate::annotate(&article, language::of(&article.language));
                    demo.articles.push((*article, found));
                }
                Item::Problem(problem) => demo.problems.push(problem),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        demo
    })
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("demo_data")
}

/// The path within the collection, with `/`.
fn inner(path: &str) -> &str {
    path.rsplit_once("demo_data/")
        .map_or(path, |(_, inner)| inner)
}

fn article(file: &str, record: Option<u64>) -> &'static (Article, Annotations) {
    demo()
        .articles
        .iter()
        .find(|(article, _)| inner(&article.place.path) == file && article.place.record == record)
        .unwrap_or_else(|| panic!("no article in {file}, record {record:?}"))
}

fn quote(file: &str, record: Option<u64>, begins: &str) -> Option<&'static Quote> {
    let (article, found) = article(file, record);
    found
        .quotes
        .iter()
        .find(|quote| quote.span.of(&article.text).starts_with(begins))
}

/// Fails with all lines at once, so that one run tells the whole story.
#[track_caller]
fn nothing_of(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_article_is_read_and_only_the_broken_line_is_a_problem() {
    let Demo { articles, problems } = demo();
    let read: Vec<_> = articles
        .iter()
        .map(|(article, _)| (inner(&article.place.path), article.place.record))
        .collect();
    let expected: Vec<_> = ARTICLES.iter().map(|row| (row.0, row.1)).collect();
    assert_eq!(read, expected);
    let problems: Vec<_> = problems
        .iter()
        .map(|problem| (inner(&problem.path), problem.record))
        .collect();
    assert_eq!(problems, PROBLEMS);
}

#[test]
fn every_article_has_its_headline() {
    let mut wrong = Vec::new();
    for &(file, record, _, _, begins) in ARTICLES {
        let (article, _) = article(file, record);
        if article.headline_is == Headline::Missing || !article.headline().starts_with(begins) {
            wrong.push(format!("{file} {record:?}: {:?}", article.headline()));
        }
    }
    nothing_of(&wrong);
}

#[test]
fn every_article_has_its_language() {
    let mut wrong = Vec::new();
    for &(file, record, language, _, _) in ARTICLES {
        let (article, _) = article(file, record);
        if article.language != language {
            wrong.push(format!("{file} {record:?}: {}", article.language));
        }
    }
    nothing_of(&wrong);
}

#[test]
fn every_article_has_its_date() {
    let mut wrong = Vec::new();
    for &(file, record, _, date, _) in ARTICLES {
        let (article, _) = article(file, record);
        let read = article
            .date
            .map(|date| date.to_string())
            .unwrap_or_default();
        if read != date {
            wrong.push(format!(
                "{file} {record:?}: {read:?} by {:?}",
                article.date_is
            ));
        }
    }
    nothing_of(&wrong);
}

#[test]
fn quotes_have_their_speakers() {
    let mut wrong = Vec::new();
    for &(file, record, begins, speaker) in SAID {
        match quote(file, record, begins) {
            None => wrong.push(format!("{file} {record:?}: no quote {begins:?}")),
            Some(quote) => {
                let name = quote.speaker.as_ref().map_or("", |s| s.name.as_str());
                if name != speaker {
                    wrong.push(format!(
                        "{file} {record:?}: {begins:?} by {name:?}, not {speaker:?} ({:?})",
                        quote.rule
                    ));
                }
            }
        }
    }
    nothing_of(&wrong);
}

#[test]
fn quotes_are_found_in_languages_without_a_file() {
    let mut wrong = Vec::new();
    for &(file, begins) in FOUND {
        if quote(file, None, begins).is_none() {
            wrong.push(format!("{file}: no quote {begins:?}"));
        }
    }
    nothing_of(&wrong);
}

#[test]
fn names_titles_and_ironies_are_no_quotes() {
    let mut wrong = Vec::new();
    for (article, found) in &demo().articles {
        for quote in &found.quotes {
            let words = quote.span.of(&article.text);
            if NOBODY_SAYS.contains(&words) {
                wrong.push(format!("{}: {words:?}", inner(&article.place.path)));
            }
        }
    }
    nothing_of(&wrong);
}

#[test]
fn no_quote_holds_debris() {
    let mut wrong = Vec::new();
    for (article, found) in &demo().articles {
        for quote in &found.quotes {
            let words = quote.span.of(&article.text);
            if DEBRIS.iter().any(|debris| words.contains(debris)) {
                wrong.push(format!("{}: {words:?}", inner(&article.place.path)));
            }
        }
    }
    nothing_of(&wrong);
}

#[test]
fn articles_have_their_countries() {
    let mut wrong = Vec::new();
    for &(file, record, expected) in COUNTRIES {
        let (_, found) = article(file, record);
        let mut codes: Vec<String> = found
            .countries
            .iter()
            .filter(|country| country.how() < How::Seat)
            .map(|country| country.code.to_string())
            .collect();
        codes.sort();
        let codes = codes.join(" ");
        if codes != expected {
            wrong.push(format!("{file} {record:?}: {codes}, not {expected}"));
        }
    }
    nothing_of(&wrong);
}
