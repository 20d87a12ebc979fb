//! What keys do: to the list, the article, the marks, and what is written down.

use std::sync::Arc;

use whosaid::app::key::Key as Pressed;
use whosaid::app::{Effect, Focus, Message, Start};
use whosaid::article::Key;
use whosaid::user::{Marks, Operation, Settings};

use crate::support::newspaper;
use crate::support::screens::Stage;

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
    let stage = Stage::new(40, 12).keys("]<tab>b");
    assert!(stage.words().contains("for Ukraine,”"), "{}", stage.words());
}

#[test]
fn quotes_are_gone_through_by_themselves_and_with_all_that_somebody_said() {
    // The first article has five quotes, a fragment after the third, and indirect speech after that.
    let state = |keys: &str| {
        let stage = Stage::new(80, 24).keys("<enter>").keys(keys);
        stage.model.reader.quote_state().expect("a quote")
    };
    assert_eq!(state("]]]"), "quote 3 of 6");
    assert_eq!(state("]]]]"), "quote 4 of 6");
    assert_eq!(state("]]]}"), "fragment 1 of 1");
    assert_eq!(state("]]]}}"), "indirect 1 of 1");
    assert_eq!(state("i]]]}}"), "quote 4 of 6");
    assert_eq!(state("]]]}}{"), "fragment 1 of 1");
    assert_eq!(state("]]]}}]"), "quote 4 of 6");
}

#[test]
fn indirect_speech_stays_hidden_in_the_next_article_and_where_the_settings_say_so() {
    let stage = Stage::new(80, 24).keys("<enter>iJK");
    assert!(!stage.model.reader.shows_indirect);
    let settings = Settings::parse("[reader]\nindirect = false").expect("right");
    let start = Start {
        settings,
        ..Start::default()
    };
    let mut stage = Stage::empty(80, 24, start);
    stage.add(&newspaper::articles());
    stage.press("<enter>");
    assert!(!stage.model.reader.shows_indirect);
    stage.press("i");
    assert!(stage.model.reader.shows_indirect);
}

#[test]
fn the_reason_stays_while_the_article_is_looked_at_and_goes_with_any_other_key() {
    let why = "Why Chang Ho-jin";
    let stage = |keys: &str| Stage::new(80, 24).keys("<enter>").keys(keys);
    for keys in ["]e", "e", "]ej", "]e]", "<ctrl-d>[e"] {
        assert!(stage(keys).words().contains(why), "after {keys}");
    }
    for keys in ["]ee", "]e<esc>", "]e<tab>", "]es", "]e/", "]eJ"] {
        assert!(!stage(keys).words().contains("Why "), "after {keys}");
    }
    // Esc takes only the reason away.
    assert_eq!(stage("]e<esc>").model.focus, Focus::Reader);
    assert!(stage("]]]e").words().contains("Why Matthew Miller"));
}

#[test]
fn the_quote_that_is_explained_is_never_hidden_by_the_reason() {
    for (columns, rows) in [(40, 12), (80, 24), (120, 35), (30, 9)] {
        for steps in 1..=6 {
            let keys = format!("<enter>{}e", "]".repeat(steps));
            let stage = Stage::new(columns, rows).keys(&keys);
            let reader = &stage.model.reader;
            let quote = &reader.quotes()[reader.quote.expect("a quote")];
            let words = quote.span.of(&reader.article().expect("open").article.text);
            let first = words.split(' ').next().expect("a word");
            assert!(stage.words().contains(first), "{columns}×{rows}, {keys}");
        }
    }
}

#[test]
fn where_there_is_no_quote_the_key_says_so() {
    let tells = |keys: &str, sentence: &str| {
        let words = Stage::new(40, 8).keys(keys).words();
        assert!(words.contains(sentence), "{words}");
    };
    tells("jjjj<enter>e", "There are no quotes in this article.");
    tells("<enter>Ge", "No quote here: ] goes to the next.");
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
    let newest: Vec<_> = articles.drain(..3).collect();
    stage.add(&articles);
    stage.press("jj");
    let selected = stage.selected().to_owned();
    stage.add(&newest);
    assert_eq!(stage.selected(), selected);
}

#[test]
fn until_the_cursor_is_moved_it_is_on_the_newest() {
    let mut stage = Stage::empty(80, 24, Start::default());
    let mut articles = newspaper::articles();
    let newest: Vec<_> = articles.drain(..3).collect();
    stage.add(&articles);
    stage.add(&newest);
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
fn keys_for_a_row_wait_until_its_line_has_come() {
    let mut stage = Stage::empty(40, 5, Start::default());
    let story = |key: u64| {
        [
            "2024-06-20",
            "Heute",
            "en",
            HEADLINES[key as usize % 2],
            "Rain.",
        ]
    };
    let articles = (0..60).map(|key| Arc::new(newspaper::build(key, story(key))));
    stage.add(&articles.collect::<Vec<_>>());
    stage.is_slow = true;
    stage.press("G");
    assert!(!stage.words().contains(HEADLINES[1]));
    stage.press("sk");
    assert!(!stage.model.marks.is_starred(Key(59)));
    stage.bring();
    assert!(stage.words().contains(HEADLINES[1]));
    assert!(stage.model.marks.is_starred(Key(59)));
    assert_eq!(stage.model.list.at, 58);
}

const HEADLINES: [&str; 2] = ["The rain stays", "The rain goes"];

#[test]
fn a_late_answer_leaves_the_cursor_where_it_was_moved_to() {
    let mut stage = Stage::new(80, 24);
    stage.is_slow = true;
    stage.add(&[]);
    stage.press("j");
    let selected = stage.selected().to_owned();
    stage.answer();
    assert_eq!(stage.selected(), selected);
    assert_eq!(stage.model.list.at, 1);
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
    stage.add(&newspaper::articles());
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
