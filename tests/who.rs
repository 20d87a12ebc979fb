//! The page of who said what: keys in, screen out.

use whosaid::app::Focus;

use crate::support::screens::Stage;

/// Four stories: two speakers, one quote printed twice, a story of another year.
const STORIES: [[&str; 5]; 4] = [
    [
        "2024-06-21",
        "Harbour News",
        "en",
        "The pier closes",
        "“We will close the pier on Monday morning,” said Anna Lee. “The beams in Norway are rotten,” said Bo Ek.",
    ],
    [
        "2024-06-20",
        "Tide",
        "en",
        "A pier and its beams",
        "“We will close the pier on Monday morning,” Anna Lee said. France looks on.",
    ],
    [
        "2024-03-02",
        "Tide",
        "en",
        "Boats wait",
        "“Nobody told the fishermen about this plan,” said Anna Lee.",
    ],
    [
        "2023-12-24",
        "Harbour News",
        "en",
        "Winter",
        "“The boats stay in the harbour this winter,” said Bo Ek in France.",
    ],
];

fn stage(columns: u16, rows: u16) -> Stage {
    Stage::of_stories(columns, rows, &STORIES)
}

#[test]
fn speakers_stand_on_the_left_and_what_one_of_them_said_on_the_right() {
    insta::assert_snapshot!(stage(100, 12).keys("w").picture());
}

#[test]
fn a_quote_that_is_printed_again_counts_once() {
    let words = stage(100, 12).keys("w").words();
    assert!(words.contains("4 quotes · 2 speakers"), "{words}");
    assert!(words.contains("+1 A pier and its beams"), "{words}");
    assert!(!words.contains("The pier closes"), "{words}");
}

#[test]
fn conditions_narrow_the_articles_and_words_the_quotes() {
    let stage = stage(100, 12).keys("w/country:fr");
    assert!(
        stage.words().contains("2 quotes · 2 speakers"),
        "{}",
        stage.words()
    );
    let stage = stage.keys("<ctrl-u>fisher");
    assert!(
        stage.words().contains("1 quote · 1 speaker"),
        "{}",
        stage.words()
    );
    let stage = stage.keys("<esc>");
    assert!(stage.words().contains("4 quotes"), "{}", stage.words());
}

#[test]
fn enter_opens_the_article_at_the_quote_and_esc_comes_back() {
    let mut stage = stage(100, 20).keys("wj<enter>j<enter>");
    assert_eq!(stage.open(), "Winter");
    assert_eq!(stage.model.focus, Focus::Reader);
    assert_eq!(stage.model.reader.quote, Some(0));
    stage.press("<esc>");
    let who = stage.model.seen_who().expect("the page is back");
    assert_eq!((who.name(), who.quotes.at), (Some("Bo Ek"), 1));
    stage.press("<esc><esc>");
    assert!(stage.model.who.is_none());
    assert_eq!(stage.selected(), "Winter");
}

#[test]
fn two_speakers_stand_side_by_side() {
    let stage = stage(120, 12).keys("wcj");
    let words = stage.words();
    let row = |what: &str| words.lines().position(|line| line.contains(what));
    assert_eq!(row("Nobody told"), row("The boats stay"), "{words}");
    let stage = stage.keys("<esc>");
    assert!(!stage.words().contains("Nobody told"));
}

#[test]
fn on_a_narrow_screen_the_quotes_come_over_the_speakers() {
    let stage = stage(40, 10).keys("w");
    assert!(stage.words().contains("Bo Ek") && !stage.words().contains("Monday"));
    assert!(stage.words().lines().next().unwrap().ends_with(" 4 quotes"));
    let stage = stage.keys("<enter>");
    assert!(!stage.words().contains("Bo Ek") && stage.words().contains("Monday"));
}

#[test]
fn where_nobody_is_quoted_the_page_says_so() {
    let stage = stage(80, 10).keys("/nothing<enter>w<enter>");
    assert!(
        stage.words().contains("Nobody is quoted here."),
        "{}",
        stage.words()
    );
}
