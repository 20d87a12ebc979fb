//! Questions in the filter line: what is wrong is shown where it stands, and what is typed can be completed.

use insta::assert_snapshot;
use whosaid::app::key::Key as Pressed;
use whosaid::app::{Effect, Message, Start, update};
use whosaid::article::Key;
use whosaid::catalog::query::Field;

use crate::support::newspaper;
use crate::support::screens::Stage;

/// The first line of the screen, how it looks, and the last one.
fn bars(stage: &Stage) -> String {
    let picture = stage.picture();
    let (words, looks) = picture.split_once("--- looks\n").expect("looks");
    let head = words.lines().next().expect("a first line");
    let looks = looks.lines().find_map(|line| line.strip_prefix("  0|"));
    let foot = words.lines().last().expect("a last line");
    format!("{head}\n{}\n{foot}\n", looks.unwrap_or_default())
}

fn typed(keys: &str) -> String {
    bars(&Stage::new(100, 24).keys(keys))
}

#[test]
fn what_is_wrong_is_underlined_and_told_and_the_rest_filters() {
    let stage = Stage::new(100, 24).keys("/fish date:2024-13");
    assert_snapshot!(bars(&stage), @"
     whosaid  newspaper   / fish date:2024-13                         25 of 30 · 25 unread · best first
    ********              **     rrrrrrrrrrrr                         ---------------------------------
     There is no month 13.
    ");
    assert_eq!(stage.model.list.rows.len(), 25);
    assert_snapshot!(typed("/fish autor:oldman country:Germny"), @"
     whosaid  newspaper   / fish autor:oldman country:Germny          25 of 30 · 25 unread · best first
    ********              **     rrrrrrrrrrrr rrrrrrrrrrrrrr          ---------------------------------
     There is no such condition; did you mean author:?
    ");
    assert_snapshot!(typed("/fish)"), @"
     whosaid  newspaper   / fish)                                     25 of 30 · 25 unread · best first
    ********              **    r                                     ---------------------------------
     This bracket was not opened.
    ");
    let mut plain = Stage::new(100, 24);
    plain.theme.colour = false;
    assert_snapshot!(bars(&plain.keys("/is:seen fish")), @"
     whosaid  newspaper   / is:seen fish                              25 of 30 · 25 unread · best first
    ********              **_______                                   ---------------------------------
     Write is:unread, is:read or is:starred.
    ");
}

#[test]
fn what_is_not_typed_to_its_end_is_not_told_until_it_is_left() {
    for keys in [
        "/fish by:",
        "/fish date:2024-0",
        "/fish (by:ole",
        "/fish -",
        "/fish is:un",
    ] {
        let bars = typed(keys);
        assert!(bars.contains("Enter keep"), "{keys}: {bars}");
        let looks = bars.lines().nth(1).expect("the looks");
        assert!(!looks.contains('r'), "{keys}: {bars}");
    }
    assert_snapshot!(typed("/fish by:<home>"), @"
     whosaid  newspaper   / fish by:                                  25 of 30 · 25 unread · best first
    ********              **     rrr                                  ---------------------------------
     Nothing stands after by:
    ");
    assert_snapshot!(typed("/fish (by:ole<enter>"), @"
     whosaid  newspaper   / fish (by:ole                              25 of 30 · 25 unread · best first
    ********              **     r                                    ---------------------------------
     This bracket is not closed.
    ");
    // The sentence goes with the next key, the mark stays.
    assert_snapshot!(typed("/fish (by:ole<enter>j"), @"
     whosaid  newspaper   / fish (by:ole                              25 of 30 · 25 unread · best first
    ********              **     r                                    ---------------------------------
     Enter read  Esc back  / filter  w who  ] next quote  Tab people  s star  r read/unread  ? help
    ");
}

#[test]
fn a_wrong_part_is_marked_also_where_the_line_has_no_room() {
    for columns in 20..100 {
        let stage =
            Stage::new(columns, 10).keys("/fish country:Germny date:2024-13 autor:oldman<left>");
        stage.draw();
    }
}

#[test]
fn tab_completes_the_name_of_a_condition_and_then_its_value() {
    assert_snapshot!(typed("/fish cou"), @"
     whosaid  newspaper   / fish cou                                    0 of 30 · 0 unread · best first
    ********              **                                            -------------------------------
     Enter keep  Tab complete  Esc go back                                                         56 %
    ");
    let stage = Stage::new(100, 24).keys("/cou<tab>");
    assert_eq!(stage.model.filter.line.text, "country:");
    // Of countries that are named equally often the first letters decide.
    let mut stage = stage.keys("<tab>");
    assert_snapshot!(bars(&stage), @"
     whosaid  newspaper   / country:France                            1 of 30 · 1 unread · newest first
    ********              **                                          ---------------------------------
     France 1  Germany 1  South Korea 1  Ukraine 1
    ");
    stage.press("<tab><tab>");
    assert_snapshot!(bars(&stage), @r#"
     whosaid  newspaper   / country:"South Korea"                     1 of 30 · 1 unread · newest first
    ********              **                                          ---------------------------------
     South Korea 1  Ukraine 1  France 1  Germany 1                                                 56 %
    "#);
    stage.press("<shift-tab>");
    assert_snapshot!(bars(&stage), @"
     whosaid  newspaper   / country:Germany                           1 of 30 · 1 unread · newest first
    ********              **                                          ---------------------------------
     Germany 1  South Korea 1  Ukraine 1  France 1
    ");
    // Any other key takes it.
    stage.press(" fish");
    assert_eq!(stage.model.filter.line.text, "country:Germany fish");
}

#[test]
fn the_most_frequent_name_is_completed_first() {
    assert_snapshot!(typed("/by:<tab>"), @r#"
     whosaid  newspaper   / by:"Ole Brandt"                         25 of 30 · 25 unread · newest first
    ********              **                                        -----------------------------------
     Ole Brandt 25  Angela Merkel 1  Chang Ho-jin 1  Jana Öztürk 1  Matthew Miller 1  张浩镇 1
    "#);
    let line = |keys: &str| Stage::new(100, 24).keys(keys).model.filter.line.text;
    assert_eq!(line("/by:<tab>"), "by:\"Ole Brandt\"");
    assert_eq!(line("/by:oz<tab>"), "by:\"Jana Öztürk\"");
    assert_eq!(line("/by:\"jana oezt<tab>"), "by:\"Jana Öztürk\"");
    assert_eq!(line("/person:<tab><shift-tab>"), "person:张浩镇");
    assert_eq!(
        line("/-person:put<tab> seoul"),
        "-person:\"Vladimir Putin\" seoul"
    );
    assert_eq!(line("/country:deu<tab>"), "country:Germany");
    assert_eq!(line("/lang:<tab><tab>"), "lang:German");
    assert_eq!(line("/outlet:<tab>"), "outlet:\"Harbour Post\"");
    assert_eq!(line("/author:cor<tab>"), "author:\"By Our Correspondent\"");
    assert_eq!(line("/about:ukr<tab>"), "about:Ukraine");
    assert_eq!(line("/is:<tab><tab>"), "is:read");
    assert_eq!(line("/(has:<tab>)"), "(has:quotes)");
    assert_eq!(
        line("/by:ole fish<home><right><right><right><tab>"),
        "by:\"Ole Brandt\" fish"
    );
    // Nothing can be completed here.
    assert_eq!(line("/merkel<tab>"), "merkel");
}

#[test]
fn a_name_that_nobody_has_is_told() {
    assert_snapshot!(typed("/by:zzz<tab>"), @"
     whosaid  newspaper   / by:zzz                                    0 of 30 · 0 unread · newest first
    ********              **                                          ---------------------------------
     Nothing in this collection begins so.
    ");
}

#[test]
fn the_list_follows_what_is_completed() {
    let stage = Stage::new(100, 24).keys("/by:mer<tab>");
    assert_eq!(stage.model.list.rows.len(), 1);
    assert_eq!(stage.selected(), "Merkel liest aus ihren Erinnerungen");
}

#[test]
fn keys_that_come_before_the_names_are_for_what_is_completed() {
    let mut stage = Stage::new(100, 24);
    stage.is_slow = true;
    stage.press("/by:mer<tab> erinn");
    assert_eq!(stage.model.filter.line.text, "by:mer");
    stage.complete();
    assert_eq!(stage.model.filter.line.text, "by:\"Angela Merkel\" erinn");
}

#[test]
fn marks_can_be_asked_for_and_what_is_read_stays_in_the_list() {
    let mut stage = Stage::new(100, 24).keys("sj<enter><esc>/is:starred<enter>");
    assert_eq!(stage.model.list.rows.len(), 1);
    stage.press("/<ctrl-u>is:unread<enter>");
    assert_eq!(stage.model.list.rows.len(), 29);
    stage.press("<enter><esc>");
    assert_eq!((stage.model.list.rows.len(), stage.model.unread), (29, 28));
    // Keeping the filter again asks again.
    stage.press("/<enter>");
    assert_eq!(stage.model.list.rows.len(), 28);
}

#[test]
fn a_list_of_unread_articles_that_grows_keeps_those_that_are_read_meanwhile() {
    let start = Start {
        words: "is:unread".to_owned(),
        ..Start::default()
    };
    let mut stage = Stage::empty(100, 24, start);
    let mut articles = newspaper::articles();
    let others = articles.split_off(10);
    stage.add(&articles);
    stage.press("<enter><esc>");
    assert!(stage.model.marks.is_read(Key(0)));
    stage.add(&others);
    assert_eq!(stage.model.list.rows.len(), 30);
}

#[test]
fn the_marks_are_sent_only_with_questions_that_ask_for_them() {
    let sent = |begun: &str, last: char| {
        let mut stage = Stage::new(100, 24).keys("s").keys(begun);
        let effects = update(&mut stage.model, Message::Key(Pressed::char(last)));
        let mut sent = effects.into_iter().filter_map(|effect| match effect {
            Effect::Find { inquiry, .. } => Some(inquiry.marked.starred.len()),
            _ => None,
        });
        sent.next()
    };
    assert_eq!(sent("/fis", 'h'), Some(0));
    assert_eq!(sent("/-is:starre", 'd'), Some(1));
}

#[test]
fn each_field_with_values_asks_the_catalog_for_them() {
    let mut stage = Stage::new(100, 24);
    stage.is_slow = true;
    stage.press("/lang:g");
    let tab = "tab".parse().expect("a key");
    let effects = update(&mut stage.model, Message::Key(tab));
    assert!(effects.contains(&Effect::Complete {
        field: Field::Language,
        beginning: "g".to_owned(),
        round: 1,
    }));
}
