//! What an article knows of itself after reading: headline, safe text, encoding, date, language, boilerplate.

use crate::support::formats::{article, dimmed, facts};

// Plain text.

#[test]
fn the_first_line_of_a_text_is_its_headline() {
    assert_eq!(
        facts("a.txt", "Der Pakt\n\nDas steht drin."),
        "Der Pakt (first line) | Der Pakt⏎⏎Das steht drin."
    );
    assert_eq!(
        facts("a.txt", "Was nun?\nKeiner weiß es genau."),
        "Was nun? (first line) | de | Was nun?⏎Keiner weiß es genau."
    );
}

#[test]
fn without_a_headline_the_first_sentence_stands_in() {
    assert_eq!(
        facts("a.txt", "Es regnet.\nEs schneit."),
        "Es regnet. (derived) | Es regnet.⏎Es schneit."
    );
    assert_eq!(
        facts("a.txt", "Dr. Kim kam am 3. Mai. Dann ging er."),
        "Dr. Kim kam am 3. Mai. (derived) | Dr. Kim kam am 3. Mai. Dann ging er."
    );
}

#[test]
fn what_has_no_words_says_so() {
    assert_eq!(facts("a.txt", "* * *"), "(no words) (missing) | * * *");
    assert_eq!(facts("a.txt", " \n\n"), "! is empty");
    assert_eq!(facts("a.txt", ""), "! is empty");
}

#[test]
fn a_text_is_kept_as_it_was_given() {
    let text = "  Zwei Leerzeichen vorn.\r\n\r\nTab\there, Ende ohne Zeile";
    assert_eq!(
        article("a.txt", text).body(),
        "  Zwei Leerzeichen vorn. \n \nTab here, Ende ohne Zeile"
    );
}

#[test]
fn nothing_in_a_text_commands_the_terminal() {
    let text = article(
        "a.txt",
        "Roter \u{1b}[31mTitel\u{202e}\n\nText\u{9b}\u{200b}.",
    )
    .text;
    assert!(
        !text.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{200b}']),
        "{text:?}"
    );
}

// Encodings.

#[test]
fn legacy_encodings_are_read() {
    let cases: [(&[u8], &str); 5] = [
        (b"Gr\xfc\xdfe \x96 \x84gut\x93, sagte M\xfcller zu den G\xe4sten in K\xf6ln.", "Grüße – „gut“, sagte Müller zu den Gästen in Köln."),
        (b"\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xef\xee\xe4\xef\xe8\xf1\xe0\xeb \xe4\xee\xe3\xee\xe2\xee\xf0 \xe2 \xf1\xf0\xe5\xe4\xf3.", "Президент подписал договор в среду."),
        (b"\xff\xfeG\0u\0t\0.\0", "Gut."),
        (b"\xfe\xff\0G\0u\0t\0.", "Gut."),
        (b"\xef\xbb\xbfGut.", "Gut."),
    ];
    for (bytes, text) in cases {
        assert_eq!(article("a.txt", bytes).body(), text);
    }
}

#[test]
fn a_page_names_its_encoding() {
    let page = b"<html><head><meta charset=windows-1251><title>x</title></head><body><p>\xc4\xee\xe3\xee\xe2\xee\xf0</p></body></html>";
    assert_eq!(article("a.html", page).body(), "Договор");
}

// Facts.

#[test]
fn the_day_is_sought_in_the_text_and_then_in_the_name() {
    assert_eq!(
        facts("a.txt", "Kopf\n\nWien, 20. Juni 2024 – Es regnet."),
        "Kopf (first line) | 2024-06-20 (text) | Kopf⏎⏎Wien, 20. Juni 2024 – Es regnet."
    );
    assert_eq!(
        facts("2024-06-20_a.txt", "Kurz."),
        "Kurz. (derived) | 2024-06-20 (file) | Kurz."
    );
    assert_eq!(
        facts("2024-06-21.txt", "Am 20. Juni kam Regen."),
        "Am 20. Juni kam Regen. (derived) | 2024-06-20 (text) | Am 20. Juni kam Regen."
    );
    assert_eq!(
        facts("a.txt", "Am 20. Juni kam Regen."),
        "Am 20. Juni kam Regen. (derived) | Am 20. Juni kam Regen."
    );
    let record = r#"{"title":"H","text":"B","url":"https://x.example/2024/06/20/h"}"#;
    assert_eq!(
        facts("a.json", record),
        "H (given) | 2024-06-20 (file) | x.example | https://x.example/2024/06/20/h | B"
    );
}

#[test]
fn a_given_language_wins_and_a_short_text_has_none() {
    let record = |lang: &str| {
        format!(
            r#"{{"title":"H","text":"The minister said on Wednesday that the treaty would be examined again.","language":"{lang}"}}"#
        )
    };
    assert_eq!(article("a.json", record("German")).language, "de");
    assert_eq!(article("a.json", record("pt-BR")).language, "pt");
    assert_eq!(article("a.json", record("")).language, "en");
    assert_eq!(article("a.txt", "OK 17").language, "und");
}

#[test]
fn what_stands_around_a_story_is_dimmed() {
    let text = "Der Hafen wartet\n\nDie Fähre kommt heute nicht, sagte der Kapitän am Morgen.\n\nDie Geschichte geht nach dem Film weiter.\n\n\
        Der Kapitän am Kai. EVA MUSTER / Sputnik, EPA\n\nSiehe auch  Als die Fähre noch fuhr\n\n„Wir warten“, sagte er.\n\nQuelle der Freude ist das nicht.\n\n\
        Schreibe einen Kommentar\n\nName *\n\nE-Mail *\n";
    assert_eq!(
        dimmed("a.txt", text),
        "Der Hafen wartet\nDie Fähre kommt heute nicht, sagte der Kapitän am Morgen.\n~ Die Geschichte geht nach dem Film weiter.\n\
         Der Kapitän am Kai. ~~\n~ Siehe auch  Als die Fähre noch fuhr\n„Wir warten“, sagte er.\n\
         Quelle der Freude ist das nicht.\n~ Schreibe einen Kommentar\n~ Name *\n~ E-Mail *\n"
    );
    assert_eq!(
        dimmed(
            "a.txt",
            "Es bleibt dabei, hieß es am Abend. (APA, 30. 9. 2015)"
        ),
        "Es bleibt dabei, hieß es am Abend. ~~\n"
    );
    assert_eq!(
        dimmed(
            "a.json",
            r#"{"title":"Der Hafen wartet","text":"Der Hafen wartet!\nUnd wartet."}"#
        ),
        "~ Der Hafen wartet!\nUnd wartet.\n"
    );
    assert_eq!(
        dimmed(
            "a.json",
            r#"{"title":"The harbour waits","content":"By Anna Webber in Oslo\nNo ferry comes today, and none will come… [+1288 chars]"}"#
        ),
        "~ By Anna Webber in Oslo\nNo ferry comes today, and none will come… ~~\n"
    );
    // Without a headline of its own the first line is that, however it begins.
    assert_eq!(
        dimmed("a.txt", "By Royal Appointment\n\nThe queen came to tea."),
        "By Royal Appointment\nThe queen came to tea.\n"
    );
}
