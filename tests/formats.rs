//! Bytes in, drafts out: every format, its names for things, its faults.

use proptest::prelude::*;
use whosaid::format::FieldNames;

use crate::support::formats::{all, all_with, article, facts, line};

// Markdown.

#[test]
fn front_matter_tells_the_facts() {
    let yaml = "---\ntitle: Moskau: ein Vertrag\ndate: 2024-06-20\nauthors: [Anna Weber, 'Jan Kühn']\npublication: \"Tagesbote\"\nlang: de\nsource: https://tagesbote.example/a\n---\n\nDer **Text**.\n";
    assert_eq!(
        facts("a.md", yaml),
        "Moskau: ein Vertrag (given) | 2024-06-20 | Tagesbote | Anna Weber, Jan Kühn | de | https://tagesbote.example/a | Der Text.⏎"
    );
    let lists =
        "---\ntitle: >\n  Long\n  headline\nauthor:\n  - A\n  - name: B\ndate: null\n---\nText";
    assert_eq!(facts("a.md", lists), "Long headline (given) | A, B | Text");
    let toml = "+++\ntitle = \"T\"\ndate = 2024-06-20T10:00:00Z\n[author]\nname = \"A\"\n+++\nText";
    assert_eq!(facts("a.md", toml), "T (given) | 2024-06-20 | A | Text");
}

#[test]
fn front_matter_is_known_in_any_file_and_a_rule_is_not_one() {
    assert_eq!(
        facts("a.txt", "---\ntitle: T\n---\nText"),
        "T (given) | Text"
    );
    assert_eq!(
        facts("a.md", "---\n\nText\n\n---\n"),
        "Text (derived) | Text⏎⏎⏎"
    );
}

#[test]
fn markdown_is_read_as_a_reader_sees_it() {
    let text = "# Kopf\n\n> „Zitat“, sagte *Kim*.\n\n[Worte](https://a.example/b_(c)) und ![Bild](x.png) `code`\n\n- eins\n";
    assert_eq!(
        facts("a.md", text),
        "Kopf (given) | „Zitat“, sagte Kim.⏎⏎Worte und  code⏎⏎- eins⏎"
    );
}

// HTML.

const PAGE: &str = r#"<!DOCTYPE html><html lang="de"><head><title>Pakt in Pjöngjang | Tagesbote</title>
<meta property="og:site_name" content="Tagesbote"><meta name="author" content="Von Anna Weber">
<meta property="article:published_time" content="2024-06-20T10:00:00+02:00"><link rel="canonical" href="https://tagesbote.example/pakt">
<style>p { color: red }</style><script>var a = "</p><p>Nicht lesen</p>";</script></head>
<body><nav><a href="/">Start</a> <a href="/politik">Politik</a></nav><article><h1>Pakt in Pjöngjang</h1>
<p>Die Regierung in Seoul hat am Mittwoch mitgeteilt, sie prüfe ihre Haltung, nachdem der Vertrag bekannt wurde.</p>
<p>„Wir warten ab“, sagte ein Sprecher, „und wir reden mit allen,&nbsp;die zuhören wollen, auch mit Moskau.“</p>
<p>Der Vertrag sieht Beistand vor,<br>sollte eines der beiden Länder angegriffen werden, und gilt ohne Frist.</p></article>
<footer>Impressum Datenschutz Kontakt</footer></body></html>"#;

#[test]
fn a_page_gives_its_story_and_its_facts() {
    let article = article("a.html", PAGE);
    assert_eq!(
        line(&Ok(article.clone())).split(" | Die Reg").next(),
        Some(
            "Pakt in Pjöngjang (given) | 2024-06-20 | Tagesbote | Anna Weber | de | https://tagesbote.example/pakt"
        )
    );
    let body = article.body();
    assert!(
        body.starts_with("Die Regierung in Seoul") && body.contains("wurde.\n\n„Wir warten"),
        "{body}"
    );
    for around in ["Start", "Nicht lesen", "Impressum", "color"] {
        assert!(!body.contains(around), "{around} in {body}");
    }
}

#[test]
fn the_name_of_the_site_is_no_part_of_the_headline() {
    let page = |title: &str| {
        format!(
            "<html><meta property=og:title content='{title}'><meta property=og:site_name content='Bote'><body><p>Text."
        )
    };
    assert_eq!(
        facts("a.html", page("Kopf | Bote")),
        "Kopf (given) | Bote | Text."
    );
    assert_eq!(
        facts("a.html", page("Der neue Bote")),
        "Der neue Bote (given) | Bote | Text."
    );
}

#[test]
fn linked_data_is_believed_first() {
    let page = r#"<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Der Pakt","datePublished":"2024-06-20","author":[{"@type":"Person","name":"A. Weber"},{"name":"J. Kühn"}],"publisher":{"name":"Tagesbote"},"inLanguage":"de"}]}</script>
<meta property="og:title" content="Anders"></head><body><p>Ein kurzer Text.</p></body></html>"#;
    assert_eq!(
        facts("a.html", page),
        "Der Pakt (given) | 2024-06-20 | Tagesbote | A. Weber, J. Kühn | de | Ein kurzer Text."
    );
}

#[test]
fn a_text_that_holds_a_page_is_a_page() {
    assert_eq!(
        facts(
            "a.txt",
            "<html><body><p>Eins.</p><p>Zwei.</p></body></html>"
        )
        .rsplit(" | ")
        .next(),
        Some("Eins.⏎⏎Zwei.")
    );
    assert_eq!(
        facts("a.html", "Nur Text."),
        "Nur Text. (derived) | Nur Text."
    );
}

// JSON.

#[test]
fn json_comes_as_object_array_row_and_lines() {
    let one = r#"{"title":"A","text":"Eins."}"#;
    let two = r#"{"title":"B","text":"Zwei."}"#;
    let both = "A (given) | Eins.\nB (given) | Zwei.";
    assert_eq!(facts("a.json", one), "A (given) | Eins.");
    assert_eq!(facts("a.json", format!("[{one},\n{two}]")), both);
    assert_eq!(facts("a.json", format!("{one}{two}")), both);
    assert_eq!(facts("a.json", format!("{one}\n{two}\n")), both);
    // Several on a line, and a line below.
    assert_eq!(
        facts("a.json", format!("{one}{two}\n{one}")),
        format!("{both}\nA (given) | Eins.")
    );
    assert_eq!(facts("a.jsonl", format!("{one}\n\n{two}")), both);
    assert_eq!(facts("a.txt", format!("\u{feff}{one}\r\n{two}\r\n")), both);
    assert_eq!(
        facts(
            "a.json",
            format!("{{\"status\":\"ok\",\"articles\":[{one},{two}]}}")
        ),
        both
    );
    assert_eq!(
        facts(
            "a.json",
            format!(
                "{{\"hits\":{{\"hits\":[{{\"_id\":\"1\",\"_source\":{one}}},{{\"_source\":{two}}}]}}}}"
            )
        ),
        both
    );
    assert_eq!(
        facts("a.json", format!("{{\"a1\":{one},\"a2\":{two}}}")),
        both
    );
}

#[test]
fn fields_have_many_names() {
    let cases = [
        (r#"{"headline":"H","body":"B"}"#, "H (given) | B"),
        (
            r#"{"title_page":"H","maintext":"B","text":"other","date_publish":"None","authors":["A","C"],"source_domain":"www.x.example"}"#,
            "H (given) | www.x.example | A, C | B",
        ),
        (
            r#"{"title":{"rendered":"H &amp; K"},"content":{"rendered":"<p>Eins.</p>\n<p>Zwei.</p>"},"date":"2024-06-20T01:02:03","link":"https://www.x.example/h"}"#,
            "H & K (given) | 2024-06-20 | x.example | https://www.x.example/h | Eins.⏎⏎Zwei.",
        ),
        (
            r#"{"source":{"id":null,"name":"Bote"},"author":"A","title":"H","publishedAt":"2024-06-20T10:00:00Z","content":"B"}"#,
            "H (given) | 2024-06-20 | Bote | A | B",
        ),
        (
            r#"{"Title":"H","Article_Text":"B","Published-Date":"20. Juni 2024"}"#,
            "H (given) | 2024-06-20 | B",
        ),
        (
            r#"{"title":"H","description":"Kurz.","content":null}"#,
            "H (given) | Kurz.",
        ),
        (
            r#"{"title":"H","text":["Eins.","Zwei."],"author":"['A', 'C']","source":"https://x.example/a"}"#,
            "H (given) | x.example | A, C | https://x.example/a | Eins.⏎⏎Zwei.",
        ),
        (
            r#"{"headline":{"main":"H"},"articleBody":"B","byline":{"original":"By A"}}"#,
            "H (given) | By A | B",
        ),
        (
            r#"{"title":"nan","text":"N/A","summary":"Nur das."}"#,
            "Nur das. (derived) | Nur das.",
        ),
        (
            r#"{"title":"H","text":"Eins &amp;quot;zwei&amp;quot; &amp; drei"}"#,
            "H (given) | Eins \"zwei\" & drei",
        ),
    ];
    for (record, expected) in cases {
        assert_eq!(facts("a.json", record), expected, "{record}");
    }
}

#[test]
fn a_feed_in_json_names_its_outlet() {
    let feed = r#"{"version":"https://jsonfeed.org/version/1.1","title":"Bote","items":[{"id":"1","title":"H","content_html":"<p>B</p>","date_published":"2024-06-20T10:00:00Z","authors":[{"name":"A"}]}]}"#;
    assert_eq!(
        facts("feed.json", feed),
        "H (given) | 2024-06-20 | Bote | A | B"
    );
}

#[test]
fn numbers_are_dates_in_seconds_and_less() {
    for number in [
        "1718841600",
        "1718841600.0",
        "1718841600000",
        "\"1718841600000000\"",
        "1718841600000000000",
        "20240620",
    ] {
        let record = format!(r#"{{"title":"H","text":"B","timestamp":{number}}}"#);
        assert_eq!(
            facts("a.json", &record),
            "H (given) | 2024-06-20 | B",
            "{number}"
        );
    }
}

#[test]
fn users_add_names_of_their_own() {
    let fields = FieldNames::from([
        ("nadpis".to_owned(), "title".to_owned()),
        ("doc.telo".to_owned(), "body".to_owned()),
    ]);
    let read = all_with(
        "a.json",
        r#"{"nadpis":"H","title":"no","doc":{"telo":"B"}}"#,
        &fields,
    );
    assert_eq!(line(&read[0]), "H (given) | B");
}

#[test]
fn a_record_keeps_its_identifier_and_its_text() {
    let text = "  Vorn &ndash; ein <tweet id=1> und „Ende“\\n\\n ";
    let article = article(
        "gold.jsonl",
        format!("{{\"id\":\"x-7\",\"lang\":\"de\",\"source\":\"Bote\",\"text\":\"{text}\"}}"),
    );
    assert_eq!(article.id, "x-7");
    assert_eq!(article.language, "de");
    assert_eq!(
        article.body(),
        "  Vorn &ndash; ein <tweet id=1> und „Ende“\n\n "
    );
}

#[test]
fn without_an_identifier_the_file_and_the_record_name_an_article() {
    assert_eq!(article("wire/a.txt", "Text").id, "a");
    let ids: Vec<String> = all("wire/b.jsonl", "{\"text\":\"A\"}\n{\"text\":\"B\"}")
        .into_iter()
        .map(|read| read.unwrap().id)
        .collect();
    assert_eq!(ids, ["b#1", "b#2"]);
}

#[test]
fn a_broken_record_costs_only_itself() {
    let good = r#"{"title":"H","text":"B"}"#;
    let lines =
        format!("{good}\n{{\"title\":\"cu\n{good}\n[1,2]\n\"word\"\n{good}\n{{\"text\":\"cut");
    assert_eq!(
        facts("a.jsonl", lines),
        format!(
            "{g}\n! 2 is cut off\n{g}\n! 4 {n}\n! 5 {n}\n{g}\n! 7 is cut off",
            g = "H (given) | B",
            n = "has neither a text nor a headline in a field that is known"
        )
    );
    assert_eq!(
        facts("a.json", format!("[{good},{{\"title\":\"H\",\"text\":\"cu")),
        "H (given) | B\n! 2 is cut off"
    );
    assert!(
        facts("a.json", format!("[{good},\n{{\"a\" 1}},\n{good}]"))
            .contains("! 2 is not valid JSON")
    );
}

#[test]
fn small_faults_of_other_writers_are_mended() {
    assert_eq!(
        facts("a.json", r#"{"title":"H\ud800","text":"B\u0000",}"#),
        "H\u{fffd} (given) | B\u{fffd}"
    );
    assert_eq!(
        facts(
            "a.json",
            "{\"title\":\"H\",\"text\":\"one\ntwo\",\"date\":NaN}"
        ),
        "H (given) | one⏎two"
    );
}

#[test]
fn brackets_do_not_make_a_text_json() {
    assert_eq!(
        facts("a.txt", "[Anzeige_2]\nText."),
        "Text. (derived) | [Anzeige_2]⏎Text."
    );
    assert_eq!(
        facts("a.txt", "{Glosse} Was war."),
        "{Glosse} Was war. (derived) | {Glosse} Was war."
    );
}

// What is not read.

#[test]
fn other_files_are_named_for_what_they_are() {
    let cases: [(&str, &[u8], &str); 9] = [
        (
            "a.pdf",
            b"%PDF-1.4 x",
            "! is a PDF document, which is not read yet",
        ),
        (
            "a.txt",
            b"PK\x03\x04\0\0",
            "! is a ZIP archive, which is not read yet",
        ),
        (
            "a.json",
            b"\x1f\x8b\x08\0",
            "! is compressed with gzip, which is not read yet",
        ),
        ("a.png", b"\x89PNG\r\n\x1a\n", "! is an image"),
        ("a.bin", &[0, 1, 2, 3, 4, 5, 6, 7], "! is not text"),
        ("a.txt", &[0; 40], "! is not text"),
        (
            "a.xml",
            b"<?xml version=\"1.0\"?><rss><channel/></rss>",
            "! is a feed, which is not read yet",
        ),
        (
            "a.csv",
            b"title,text\na,b\n",
            "! is a table, which is not read yet",
        ),
        ("a.json", b"[]", "! holds no articles"),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(facts(name, bytes), expected, "{name}");
    }
}

// Whatever comes.

#[test]
fn deep_nesting_does_not_end_the_program() {
    for (name, open) in [
        ("a.json", "["),
        ("a.json", "{\"a\":"),
        ("a.json", "[{\"text\":"),
        ("a.html", "<div>"),
        ("a.html", "<b>"),
        ("a.html", "<ul><li>"),
        ("a.md", "> "),
        ("a.md", "["),
        ("a.html", "<svg>"),
        ("a.html", "<table><tr><td>"),
    ] {
        let _ = facts(name, open.repeat(100_000));
        let _ = facts(name, format!("<p>x{}", open.repeat(500)));
    }
    let _ = facts("a.html", "&amp".repeat(300_000));
    let _ = facts("a.md", "[a](".repeat(100_000));
    let marks: Vec<String> = (0..400).map(|number| format!("<b id={number}>")).collect();
    let _ = facts(
        "a.html",
        format!("<p>{}{}", marks.concat(), "<p>x".repeat(20_000)),
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_bytes_may_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400), name in prop::sample::select(vec!["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])) {
        let _ = facts(name, bytes);
    }

    #[test]
    fn any_markup_may_be_read(text in r#"(<|>|/|p|div|b|a|table|tr|td|svg|script|style|!--|-->| |=|"|'|&|;|amp|x|\{|\}|\[|\]|:|,|text|title|\\|---|\n|ä|“){0,60}"#, name in prop::sample::select(vec!["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])) {
        for read in all(name, &text).iter().flatten() {
            let article = read;
            prop_assert!(article.body.end == article.text.len());
            for span in article.paragraphs.iter().chain(&article.boilerplate) {
                prop_assert!(article.body.covers(*span));
            }
            prop_assert!(article.boilerplate.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
        let _ = facts(name, format!("<html><body>{text}"));
    }
}
