//! Keys in, screens out: what is seen. What keys do to the model is told in `keys`.

use std::sync::Arc;

use insta::assert_snapshot;
use whosaid::app::{Message, Start};
use whosaid::catalog::Pace;
use whosaid::text::clean::is_safe;
use whosaid::view::theme::Theme;

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

/// The articles about Washington, and the second of them at its second quote.
const WASHINGTON: &str = "/washington<enter>j<enter>]]";

#[test]
fn the_demo_in_one_pane() {
    let list = Stage::demo(40, 12).keys("/washington<enter>");
    assert_snapshot!("demo_40_list", list.words());
    assert_snapshot!(
        "demo_40_reader",
        Stage::demo(40, 12).keys(WASHINGTON).words()
    );
}

#[test]
fn the_demo_in_two_panes() {
    assert_snapshot!("demo_80", Stage::demo(80, 24).keys(WASHINGTON).words());
}

#[test]
fn the_demo_in_three_panes() {
    assert_snapshot!("demo_120", Stage::demo(120, 35).keys(WASHINGTON).words());
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

/// A story in which an office and a pronoun stand for a name, with words of every kind.
const BRIDGE: &str = "Anna Moreau, the transport minister, came to the bridge on Monday.\n\n\
    “We will count every train,” the transport minister said. She warned that the old bridge would not carry them all.\n\n\
    Moreau called the delay “quite absurd”. The transport minister was tired. “And every ship,” she said.\n\n\
    “Who counts the birds?”";

/// The story of the bridge, opened on a screen of this size.
fn bridge(columns: u16, rows: u16) -> Stage {
    let story = [
        "2024-06-20",
        "Harbour Post",
        "en",
        "The bridge is weighed",
        BRIDGE,
    ];
    let mut stage = Stage::empty(columns, rows, Start::default());
    stage.add(&[Arc::new(newspaper::read(1, story))]);
    stage.send(Message::Finished { reading: 0 });
    stage.keys("<enter>")
}

#[test]
fn a_key_shows_why_a_quote_has_its_speaker() {
    assert_snapshot!("why_80", bridge(80, 24).keys("]]e").picture());
    assert_snapshot!("why_40", bridge(40, 12).keys("]]e").picture());
    assert_snapshot!("why_120", bridge(120, 35).keys("]]e").words());
}

#[test]
fn without_colours_and_in_ascii_the_reason_can_be_read_too() {
    let mut stage = bridge(80, 24).keys("]]e");
    stage.theme = Theme {
        colour: false,
        ascii: true,
    };
    assert_snapshot!(stage.picture());
}

#[test]
fn a_guess_is_called_one_wherever_it_is_shown() {
    let stage = bridge(80, 24).keys("G]]]e");
    let words = stage.words();
    assert!(
        words.contains("Moreau?   “Who counts the birds?”"),
        "{words}"
    );
    assert!(words.contains("Why Anna Moreau?\n"), "{words}");
    assert!(words.contains("This is a guess."), "{words}");
}

#[test]
fn who_has_said_nothing_for_sure_has_a_question_mark_in_the_panel() {
    let text = "[p:Ole_Brandt Ole Brandt] met [p:Anna_Moreau Anna Moreau]. “[q?:Ole_Brandt We shall see.]” \
                “[q?:Anna_Moreau Not soon],” “[q:Anna_Moreau not at all].”";
    let mut stage = Stage::empty(120, 35, Start::default());
    let story = ["2024-06-20", "", "en", "A headline", text];
    stage.add(&[Arc::new(newspaper::build(1, story))]);
    stage.press("");
    let words = stage.words();
    assert!(words.contains("Ole Brandt       1?"), "{words}");
    assert!(words.contains("Anna Moreau       2"), "{words}");
}

#[test]
fn indirect_speech_is_shown_quietly_and_can_be_hidden() {
    let mut stage = bridge(80, 24).keys("z}}");
    assert_snapshot!("indirect_shown", stage.picture());
    stage.press("i");
    assert_snapshot!("indirect_hidden", stage.picture());
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
    // On a narrow screen the facts below the headline go on in the next line.
    for columns in 40..60 {
        let mut stage = Stage::new(columns, 24);
        stage.theme.ascii = true;
        stage.press("<enter>");
        assert!(!stage.words().contains('·'), "{columns} columns");
    }
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
    stage.add(&[Arc::new(newspaper::build(1, story))]);
    assert!(stage.words().contains(">2024-06-20 ● A headline"));
}

#[test]
fn a_speaker_who_has_no_room_in_the_margin_can_be_recognised() {
    let text = "“[q?:the_US_State_Department We know],” it said. “[q:das_Außenministerium We do not],” it said.";
    let story = ["2024-06-20", "", "en", "A headline", text];
    let mut stage = Stage::empty(80, 24, Start::default());
    stage.add(&[Arc::new(newspaper::build(1, story))]);
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
fn the_footer_offers_only_what_the_key_does_here() {
    let footer = |keys: &str| {
        let words = Stage::new(120, 35).keys(keys).words();
        words.lines().last().unwrap().to_owned()
    };
    // The first line of the side panel is a country, who cannot be hidden; people come after the countries.
    assert!(!footer("<enter><tab>").contains("x hide"));
    assert!(footer("<enter><tab>G").contains("x hide"));
    // Whose a quote is can be said at a quote.
    assert!(!footer("<enter>").contains("b said by"));
    assert!(footer("<enter>]").contains("b said by"));
    // A page over all can be read on and left, nothing else.
    let words = Stage::new(80, 24).keys("?").words();
    let footer = words.lines().last().unwrap();
    assert!(footer.starts_with(" Esc back  Space more  "), "{footer}");
    assert!(!footer.contains("quit"), "{footer}");
    assert!(!Stage::new(120, 90).keys("?").words().contains("Space more"));
}

#[test]
fn an_answer_has_room_before_a_name_is_offered() {
    for columns in 40..160 {
        for keys in ["<enter>]b", "<enter><tab>Gm", "<enter><tab>GS"] {
            let stage = Stage::new(columns, 24).keys(keys);
            let words = stage.words();
            let footer = words.lines().last().unwrap();
            let line = &stage.model.asked.line.text;
            let (_, label) = stage.model.asked.question.label();
            let start = format!("{label} {line}");
            assert!(footer.contains(start.trim()), "{columns} columns: {footer}");
            if let Some(offer) = footer.find("Tab ") {
                assert!(
                    footer[..offer].ends_with("            "),
                    "{columns} columns: {footer}"
                );
            }
        }
    }
}

#[test]
fn an_empty_collection_says_so() {
    let mut stage = Stage::empty(80, 24, Start::default());
    stage.send(Message::Finished { reading: 0 });
    assert!(stage.words().contains("There are no articles here."));
    stage.press("<enter>sru]}ei<tab>n/x<enter>R");
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
fn no_size_makes_it_fall_over() {
    for keys in [
        "",
        "<enter>",
        "<enter>]e",
        "<tab><tab>",
        "/mer",
        "<enter>/uk",
        "?",
        "!",
    ] {
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
    stage.add(&stories.collect::<Vec<_>>());
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

/// The same ministry in three articles, under three names, and a government in the last.
fn ministries(columns: u16, rows: u16) -> Stage {
    let stories = [
        [
            "2024-06-18",
            "",
            "en",
            "A third word",
            "“We count every train,” said the North Korean foreign ministry.",
        ],
        [
            "2024-06-19",
            "",
            "de",
            "Noch ein Wort",
            "„Wir zählen jedes Schiff“, teilte Nordkoreas Außenministerium mit.",
        ],
        [
            "2024-06-20",
            "",
            "de",
            "Ein Wort am Morgen",
            "In Russland hörte Anna Moreau zu. „Wir zählen jeden Zug“, erklärte das nordkoreanische Außenministerium.\n\n\
             „Und jedes Schiff dazu“, teilte das Ministerium am Abend mit. Die norwegische Regierung erklärte, \
             sie zähle nichts.",
        ],
        [
            "2024-06-17",
            "",
            "de",
            "Kein Wort",
            "Niemand zählte einen Zug.",
        ],
    ];
    let mut stage = Stage::of_stories(columns, rows, &stories);
    stage.quiet();
    stage
}

#[test]
fn organisations_have_a_part_of_the_panel_in_every_size() {
    for (columns, rows) in [(80, 24), (120, 35), (200, 50), (40, 12)] {
        let stage = ministries(columns, rows).keys("<enter><tab>G");
        assert_snapshot!(format!("organisations_{columns}"), stage.picture());
    }
}

#[test]
fn the_list_is_filtered_by_an_organisation_under_all_its_names() {
    let mut stage = ministries(120, 35).keys("<enter><tab>Gk");
    let walk = stage.model.reader.walk.as_ref();
    assert_eq!(walk.map(|walk| walk.places.len()), Some(2));
    stage.press("<enter>");
    assert_eq!(stage.model.filter.line.text, "org:\"KP Außenministerium\"");
    assert_eq!(stage.model.list.rows.len(), 3);
    // What is only told is found from the panel, and not as a quote.
    stage.press("/<ctrl-u>org:norwegen<enter>");
    assert_eq!(stage.model.list.rows.len(), 1);
    stage.press("/<ctrl-u>by:norwegen<enter>");
    assert_eq!(stage.model.list.rows.len(), 0);
    stage.press("/<ctrl-u>by:nordkorea<enter>");
    assert_eq!(stage.model.list.rows.len(), 3);
}

#[test]
fn the_list_is_filtered_by_a_person_in_all_spellings() {
    let stories = [
        [
            "2024-06-20",
            "",
            "de",
            "Eins",
            "„Wir zählen jeden Zug“, sagte Wladimir Putin in Wien.",
        ],
        [
            "2024-06-19",
            "",
            "en",
            "Two",
            "“We count every train,” said Vladimir Putin in Vienna.",
        ],
        [
            "2024-06-18",
            "",
            "ru",
            "Три",
            "«Мы считаем каждый поезд», — сказал Владимир Путин в Вене.",
        ],
        [
            "2024-06-17",
            "",
            "de",
            "Vier",
            "„Wir zählen jeden Wagen“, sagte Anna Moreau in Wien.",
        ],
    ];
    let stage = Stage::of_stories(120, 35, &stories);
    let stage = stage.keys("<enter><tab>G<enter>");
    assert_eq!(stage.model.filter.line.text, "person:\"Wladimir Putin\"");
    assert_eq!(stage.model.list.rows.len(), 3);
}

#[test]
fn while_it_is_read_the_head_tells_how_fast_and_how_long() {
    let mut stage = Stage::empty(120, 10, Start::default());
    stage.send(Message::Grown {
        reading: 0,
        all: 1200,
        has_outlets: false,
        pace: Some(Pace {
            rate: 2800,
            left: Some(12),
        }),
    });
    let words = stage.words();
    assert!(
        words.contains("reading… 2,800 a second, about 12 s left"),
        "{words}"
    );
    stage.send(Message::Finished { reading: 0 });
    assert!(!stage.words().contains("reading…"));
}
