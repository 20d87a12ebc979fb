//! Keys in, screens out.

use std::sync::Arc;

use insta::assert_snapshot;
use whosaid::app::key::Key as Pressed;
use whosaid::app::{Effect, Focus, Message, Start};
use whosaid::article::Key;
use whosaid::text::clean::is_safe;
use whosaid::user::{Marks, Operation};

use crate::support::newspaper;
use crate::support::screens::{Stage, screen};

#[test]
fn three_panes() {
    assert_snapshot!(Stage::new(120, 35).picture());
}

#[test]
fn two_panes() {
    assert_snapshot!(screen(""));
}

#[test]
fn one_pane() {
    let mut stage = Stage::new(40, 12);
    assert_snapshot!("one_pane_list", stage.picture());
    stage.press("<enter>");
    assert_snapshot!("one_pane_reader", stage.picture());
    stage.press("<tab>");
    assert_snapshot!("one_pane_aside", stage.picture());
}

#[test]
fn the_filter_is_typed() {
    assert_snapshot!(screen("/merkel"));
}

#[test]
fn from_quote_to_quote_in_what_was_filtered() {
    assert_snapshot!(screen("/merkel<enter>]]"));
}

#[test]
fn speakers_stand_in_the_margin() {
    assert_snapshot!(Stage::new(120, 35).keys("<enter>]]]]").picture());
}

#[test]
fn the_side_panel_walks_the_mentions() {
    assert_snapshot!(
        "aside_beside",
        Stage::new(120, 35).keys("<enter><tab>n").picture()
    );
    assert_snapshot!("aside_over_the_list", screen("<enter><tab>jj"));
}

#[test]
fn hits_of_a_search_lie_above_all() {
    assert_snapshot!(screen("<enter>/ukraine<enter>n"));
}

#[test]
fn the_pane_is_zoomed() {
    assert_snapshot!(screen("<enter>z"));
}

#[test]
fn the_help_is_made_from_the_keymap() {
    assert_snapshot!("help", screen("?"));
    assert_snapshot!("help_narrow", Stage::new(40, 12).keys("?<space>").picture());
}

#[test]
fn without_colours_bold_underline_and_reverse_carry_the_meaning() {
    let mut stage = Stage::new(80, 24);
    stage.theme.colour = false;
    stage.press("<enter>/ukraine<enter>");
    let picture = stage.picture();
    let (_, looks) = picture.split_once("--- looks").unwrap();
    assert!(!looks.contains(['C', 'M', 'G', 'B', 'R', 'c', 'm', 'g', 'b', 'r']));
    assert_snapshot!(picture);
}

#[test]
fn in_ascii_our_own_signs_are_ascii() {
    let mut stage = Stage::new(80, 24);
    stage.theme.ascii = true;
    stage.press("sj");
    assert_snapshot!(stage.picture());
}

#[test]
fn chinese_keeps_its_columns() {
    assert_snapshot!(Stage::new(120, 35).keys("jjj<enter>]").picture());
}

#[test]
fn skipped_records_are_counted_and_listed() {
    let mut stage = Stage::new(80, 24);
    let problems = vec!["archive/june.jsonl, record 4: has no text".to_owned()];
    stage.send(Message::Skipped {
        reading: 0,
        problems,
    });
    assert!(stage.words().contains("1 skipped (!)"));
    stage.press("!");
    assert_snapshot!(stage.picture());
}

#[test]
fn where_there_is_one_pane_the_way_to_a_quote_or_a_mention_leads_to_the_article() {
    let stage = Stage::new(40, 12).keys("]");
    assert_eq!(stage.model.focus, Focus::Reader);
    assert!(stage.words().contains("quote 1 of 6"));
    let stage = Stage::new(40, 12).keys("<enter><tab>n");
    assert!(
        stage.words().contains("mention 2 of 2"),
        "{}",
        stage.words()
    );
    assert!(stage.words().contains("Ukraine"));
}

#[test]
fn three_panes_name_the_outlet_from_the_first_column_on() {
    for columns in [100, 110, 118, 120, 130, 200] {
        let words = Stage::new(columns, 30).words();
        assert!(words.contains("Harbour"), "{words}");
    }
}

#[test]
fn a_collection_without_outlets_has_no_column_for_them() {
    let mut stage = Stage::empty(80, 24, Start::default());
    let story = ["2024-06-20", "", "en", "A headline", "Words."];
    stage.add(vec![Arc::new(newspaper::build(1, story))]);
    assert!(stage.words().contains(">2024-06-20 ● A headline"));
}

#[test]
fn a_speaker_who_has_no_room_in_the_margin_can_be_recognised() {
    let text = "“[q?:the_US_State_Department We know],” it said. “[q:das_Außenministerium We do not],” it said.";
    let story = ["2024-06-20", "", "en", "A headline", text];
    let mut stage = Stage::empty(80, 24, Start::default());
    stage.add(vec![Arc::new(newspaper::build(1, story))]);
    stage.press("");
    assert!(
        stage.words().contains("US Stat…? “We know"),
        "{}",
        stage.words()
    );
}

#[test]
fn the_footer_always_tells_of_the_help() {
    for columns in 40..160 {
        for keys in ["", "j", "<enter>]", "<tab><tab>"] {
            let words = Stage::new(columns, 24).keys(keys).words();
            let footer = words.lines().last().unwrap();
            assert!(footer.contains("? help"), "{columns} columns: {footer}");
        }
    }
}

#[test]
fn an_empty_collection_says_so() {
    let mut stage = Stage::empty(80, 24, Start::default());
    stage.send(Message::Finished { reading: 0 });
    assert!(stage.words().contains("There are no articles here."));
    stage.press("<enter>sru]<tab>n/x<enter>R");
    let stage = Stage::new(80, 24).keys("/qqqqqq");
    assert!(
        stage
            .words()
            .contains("No article answers this filter. Esc goes back.")
    );
    let words = Stage::new(100, 24).keys("/qqqqqq").words();
    assert!(words.contains("Esc"), "{words}");
}

#[test]
fn esc_never_quits() {
    for begin in [
        "",
        "/mer",
        "<enter>",
        "<enter>/uk",
        "<tab><tab>",
        "?",
        "!",
        "z",
    ] {
        let stage = Stage::new(80, 24)
            .keys(begin)
            .keys("<esc><esc><esc><esc><esc>");
        assert!(!stage.asked.contains(&Effect::Quit), "after {begin:?}");
    }
}

#[test]
fn q_quits_except_in_a_line_and_ctrl_c_always_does() {
    assert_eq!(Stage::new(80, 24).keys("q").asked, [Effect::Quit]);
    assert_eq!(Stage::new(80, 24).keys("/q").asked, []);
    for begin in ["", "/mer", "<enter>/uk", "?", "<tab><tab>"] {
        let stage = Stage::new(80, 24).keys(begin).keys("<ctrl-c>");
        assert_eq!(stage.asked, [Effect::Quit], "after {begin:?}");
    }
}

#[test]
fn esc_goes_back_to_what_was_before_the_filter() {
    let mut stage = Stage::new(80, 24).keys("jj");
    assert_eq!(stage.selected(), "Merkel liest aus ihren Erinnerungen");
    stage.press("/fish");
    assert_ne!(stage.selected(), "Merkel liest aus ihren Erinnerungen");
    stage.press("<esc>");
    assert_eq!(stage.selected(), "Merkel liest aus ihren Erinnerungen");
    assert_eq!(stage.model.list.rows.len(), 30);
}

#[test]
fn a_key_typed_quickly_after_esc_is_not_lost() {
    let stage = Stage::new(80, 24).keys("<enter><alt-/>fish");
    assert_eq!(stage.model.list.rows.len(), 25);
    let stage = Stage::new(80, 24).keys("/fish<alt-s>");
    assert_eq!(stage.model.list.rows.len(), 30);
    assert!(stage.words().contains('★'));
}

#[test]
fn keys_that_come_before_the_answer_are_for_the_answer() {
    let mut stage = Stage::new(80, 24);
    stage.is_slow = true;
    stage.press("/merkel<enter><enter>]");
    assert_eq!(stage.open(), "Seoul reviews its arms rule");
    stage.answer();
    assert_eq!(stage.open(), "Merkel liest aus ihren Erinnerungen");
    assert_eq!(stage.model.focus, Focus::Reader);
    assert_eq!(stage.model.reader.quote, Some(0));
    assert!(!stage.model.marks.is_read(Key(0)));
}

#[test]
fn enter_keeps_the_filter_and_esc_in_the_list_takes_it_away() {
    let mut stage = Stage::new(80, 24).keys("/fish<enter>");
    assert_eq!(stage.model.list.rows.len(), 25);
    stage.press("<esc>");
    assert_eq!(stage.model.list.rows.len(), 30);
}

#[test]
fn the_cursor_stays_on_its_article_through_filter_reload_and_resize() {
    let headline = "Fish market report, day 3";
    let mut stage = Stage::new(80, 24).keys("<down><down><down><down><down><down><down><down>");
    assert_eq!(stage.selected(), headline);
    stage.press("/fish");
    assert_eq!(stage.selected(), headline);
    stage.press("<enter>R");
    assert_eq!(stage.selected(), headline);
    for (width, height) in [(120, 35), (40, 12), (10, 3), (200, 50)] {
        stage.send(Message::Resize(width, height));
        assert_eq!(stage.selected(), headline);
    }
    assert!(stage.words().contains(">2024-05-25"));
}

#[test]
fn the_cursor_stays_on_its_article_while_others_are_read() {
    let mut stage = Stage::empty(80, 24, Start::default());
    let mut articles = newspaper::articles();
    let newest = articles.drain(..3).collect();
    stage.add(articles);
    stage.press("jj");
    let selected = stage.selected().to_owned();
    stage.add(newest);
    assert_eq!(stage.selected(), selected);
}

#[test]
fn until_the_cursor_is_moved_it_is_on_the_newest() {
    let mut stage = Stage::empty(80, 24, Start::default());
    let mut articles = newspaper::articles();
    let newest = articles.drain(..3).collect();
    stage.add(articles);
    stage.add(newest);
    assert_eq!(stage.selected(), "Seoul reviews its arms rule");
}

#[test]
fn reading_marks_as_read_and_preview_does_not() {
    let mut stage = Stage::new(80, 24).keys("j");
    assert_eq!(stage.open(), "Flüchtlinge erreichen die Insel über Nacht");
    assert!(!stage.model.marks.is_read(Key(1)));
    assert_eq!(stage.model.unread, 30);
    stage.press("<enter>");
    assert!(stage.model.marks.is_read(Key(1)));
    assert_eq!(stage.model.unread, 29);
    assert!(stage.saved.contains(&Operation::Read {
        key: Key(1),
        on: true
    }));
}

#[test]
fn an_article_just_read_does_not_vanish() {
    let stage = Stage::new(80, 24).keys("j<enter><esc>");
    assert_eq!(
        stage.selected(),
        "Flüchtlinge erreichen die Insel über Nacht"
    );
    assert_eq!(stage.model.list.rows.len(), 30);
}

#[test]
fn a_row_that_is_passed_over_is_not_shown() {
    let mut stage = Stage::new(80, 24);
    stage.send(Message::Key(Pressed::char('j')));
    stage.send(Message::Key(Pressed::char('j')));
    assert_eq!(stage.open(), "Seoul reviews its arms rule");
    stage.quiet();
    assert_eq!(stage.open(), "Merkel liest aus ihren Erinnerungen");
}

#[test]
fn a_key_for_the_article_does_not_wait_for_the_preview() {
    let mut stage = Stage::new(80, 24);
    for key in ["j", "j", "]"] {
        stage.send(Message::Key(key.parse().unwrap()));
    }
    assert_eq!(stage.open(), "Merkel liest aus ihren Erinnerungen");
    assert_eq!(stage.model.reader.quote, Some(0));
    assert_eq!(stage.model.focus, Focus::List);
}

#[test]
fn what_was_found_stays_selected_when_the_filter_goes() {
    let stage = Stage::new(80, 24).keys("/merkel<enter><esc>");
    assert_eq!(stage.selected(), "Merkel liest aus ihren Erinnerungen");
    assert_eq!(stage.model.list.rows.len(), 30);
}

#[test]
fn esc_goes_back_to_where_the_search_began() {
    let mut stage = Stage::new(80, 24).keys("<enter>/briefly");
    assert!(stage.model.reader.top > 0);
    stage.press("<esc>");
    assert_eq!(stage.model.reader.top, 0);
    stage.press("/b<backspace>deep<enter>");
    assert_eq!(stage.model.reader.walk.as_ref().unwrap().at, Some(0));
    assert!(stage.words().contains("hit 1 of 1"));
}

#[test]
fn every_act_is_undone_and_done_again_in_order() {
    let mut stage = Stage::new(80, 24).keys("sj<enter>r<esc>");
    let is = |stage: &Stage| {
        let marks = &stage.model.marks;
        (marks.is_starred(Key(0)), marks.is_read(Key(1)))
    };
    assert_eq!(is(&stage), (true, false));
    stage.press("u");
    assert_eq!(is(&stage), (true, true));
    stage.press("u");
    assert_eq!(is(&stage), (true, false));
    stage.press("u");
    assert_eq!(is(&stage), (false, false));
    stage.press("u");
    assert!(stage.words().contains("Nothing to undo."));
    stage.press("<ctrl-r><ctrl-r><ctrl-r>");
    assert_eq!(is(&stage), (true, false));
    assert_eq!(stage.model.unread, 30);
}

#[test]
fn the_panel_filters_the_list() {
    let stage = Stage::new(120, 35).keys("j<enter><tab><enter>");
    assert_eq!(stage.model.focus, Focus::List);
    assert!(stage.words().contains("/ country:DE"));
    assert_eq!(stage.model.list.rows.len(), 1);
}

#[test]
fn the_place_in_an_article_is_written_down_and_found_again() {
    let mut stage = Stage::new(80, 24).keys("<enter><ctrl-d><ctrl-d>");
    let place = stage.model.reader.place().expect("below the top");
    assert!(stage.saved.contains(&Operation::Place {
        key: Key(0),
        at: place
    }));
    stage.press("<esc>j<quiet>k<enter>");
    assert_eq!(stage.model.reader.place(), Some(place));
}

#[test]
fn a_line_down_is_not_written_down_until_it_is_quiet() {
    let mut stage = Stage::new(80, 24).keys("<enter>");
    let before = stage.saved.len();
    for _ in 0..3 {
        stage.send(Message::Key(Pressed::char('j')));
    }
    assert_eq!(stage.saved.len(), before);
    stage.quiet();
    assert_eq!(stage.saved.len(), before + 1);
}

#[test]
fn a_collection_is_shown_as_it_was_left() {
    let start = Start {
        words: "fish".to_owned(),
        selected: Some(Key(110)),
        marks: {
            let mut marks = Marks::default();
            marks.apply(&Operation::Star {
                key: Key(110),
                on: true,
            });
            marks
        },
        ..Start::default()
    };
    let mut stage = Stage::empty(80, 24, start);
    stage.add(newspaper::articles());
    assert_eq!(stage.selected(), "Fish market report, day 10");
    assert_eq!(stage.model.list.rows.len(), 25);
    assert!(stage.words().contains(">2024-05-18 ★"));
}

#[test]
fn what_another_window_does_is_seen() {
    let mut stage = Stage::new(80, 24);
    stage.send(Message::Others(vec![Operation::Read {
        key: Key(2),
        on: true,
    }]));
    assert_eq!(stage.model.unread, 29);
}

#[test]
fn what_is_not_saved_is_told_until_the_next_key() {
    let mut stage = Stage::new(80, 24);
    stage.send(Message::NotSaved(
        "could not write state.jsonl: no space".to_owned(),
    ));
    assert!(stage.words().contains("could not write state.jsonl"));
    stage.press("j");
    assert!(!stage.words().contains("could not write state.jsonl"));
}

#[test]
fn no_size_makes_it_fall_over() {
    for keys in ["", "<enter>", "<tab><tab>", "/mer", "<enter>/uk", "?", "!"] {
        let mut stage = Stage::new(80, 24).keys(keys);
        for width in (1..60).chain([61, 79, 80, 99, 100, 101, 120, 200, 500]) {
            for height in [1, 2, 3, 4, 5, 6, 7, 8, 12, 24, 50, 200] {
                stage.send(Message::Resize(width, height));
                stage.draw();
            }
        }
    }
}

#[test]
fn hostile_text_never_reaches_a_cell() {
    let hostile =
        "a\u{1b}[2J\u{9b}31mb\u{202e}c\u{2066}d\u{200b}e\u{7}f\u{e0041}g\u{fe0f}h\u{200d}i";
    let stories = (0..3).map(|key| {
        // The newspaper's own marks are brackets.
        let story = [
            hostile,
            hostile,
            hostile,
            hostile,
            &hostile.replace('[', "("),
        ];
        Arc::new(newspaper::build(key, story))
    });
    let start = Start {
        title: hostile.to_owned(),
        notice: Some(hostile.to_owned()),
        ..Start::default()
    };
    let mut stage = Stage::empty(120, 35, start);
    stage.add(stories.collect());
    let problems = vec![hostile.to_owned()];
    stage.send(Message::Skipped {
        reading: 0,
        problems,
    });
    for keys in ["", "<enter>", "<tab>", "/\u{202e}\u{9b}", "<esc>", "!"] {
        stage.press(keys);
        let (buffer, _) = stage.draw();
        for cell in &buffer.content {
            assert!(cell.symbol().chars().all(is_safe), "{:?}", cell.symbol());
        }
    }
}
