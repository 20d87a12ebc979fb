//! Stories that several outlets print, as the list shows them: keys in, words out.

use crate::support::screens::Stage;

const PIER: &str = "The harbour office closes the old ferry pier on Monday. Nobody was hurt when a beam fell into the water \
                    last week. Two firms have offered to do the work for less than a million.";

/// One story in three outlets, and another that only one has.
const STORIES: [[&str; 5]; 4] = [
    ["2024-06-22", "Harbour News", "en", "The pier closes", PIER],
    [
        "2024-06-21",
        "Tide",
        "en",
        "Boats wait",
        "The boats stay in the harbour until the wind has turned to the west again.",
    ],
    ["2024-06-20", "Tide", "en", "A pier and its beams", PIER],
    ["2024-06-19", "Coast", "en", "Old ferry pier closes", PIER],
];

fn stage(columns: u16, keys: &str) -> Stage {
    Stage::of_stories(columns, 16, &STORIES).keys(keys)
}

/// The rows of the list, as they are seen.
fn rows(stage: &Stage) -> Vec<String> {
    let words = stage.words();
    let rows = words.lines().skip(1).take(stage.model.list.rows.len());
    rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn copies_of_a_story_are_one_row_that_tells_how_many_more_there_are() {
    let stage = stage(80, "");
    assert_eq!(
        rows(&stage),
        [
            ">2024-06-22 ● Harbour N… +2 The pier closes",
            "2024-06-21 ● Tide Boats wait",
        ]
    );
    // All of them count.
    assert!(stage.words().contains("4 articles · 4 unread"));
}

#[test]
fn a_key_shows_the_copies_below_their_story_and_folds_them_again() {
    let mut stage = stage(80, "+");
    let opened = [
        ">2024-06-22 ● Harbour News The pier closes",
        "2024-06-20 ● Tide + A pier and its beams",
        "2024-06-19 ● Coast + Old ferry pier closes",
        "2024-06-21 ● Tide Boats wait",
    ];
    assert_eq!(rows(&stage), opened);
    // From any of its rows; the cursor stays on the story.
    stage.press("jj+");
    assert_eq!(stage.selected(), "The pier closes");
    assert_eq!(stage.model.list.rows.len(), 2);
    stage.press("j+");
    assert_eq!(stage.selected(), "Boats wait");
    let notice = stage.model.notice.as_deref();
    assert_eq!(notice, Some("No other outlet printed this here."));
}

#[test]
fn what_a_filter_finds_is_folded_and_asked_for_in_full() {
    // The copy that the filter finds stands for its story.
    let mut stage = stage(80, "/outlet:tide<enter>");
    assert_eq!(stage.model.list.rows.len(), 2);
    assert_eq!(stage.model.list.articles, 2);
    stage.press("/<ctrl-u>beam<enter>");
    assert_eq!(stage.model.list.rows.len(), 1);
    assert_eq!(stage.model.list.articles, 3);
}

#[test]
fn a_story_can_be_folded_when_the_article_that_opened_it_is_filtered_out() {
    let mut stage = stage(80, "+/-outlet:harbour<enter>");
    assert_eq!(stage.model.list.rows.len(), 3);
    stage.press("gj+");
    assert_eq!(stage.model.list.rows.len(), 2);
}

#[test]
fn where_there_is_no_column_for_outlets_the_headline_comes_after_the_count() {
    let stage = stage(36, "");
    assert_eq!(rows(&stage)[0], ">2024-06-22 ● +2 The pier closes");
}
