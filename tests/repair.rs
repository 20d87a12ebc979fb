//! People and speakers put right on the screen: keys in, names out.

use whosaid::app::{Focus, Message};
use whosaid::user::{Change, Correction, Operation};

use crate::support::screens::Stage;

/// The newest article with its side panel, the cursor on the first person: Chang Ho-jin, Miller, Putin and Kim below each
/// other.
fn panel() -> Stage {
    let mut stage = Stage::new(120, 35).keys("<enter><tab>");
    while people(&stage).is_empty() || stage.model.aside.at < stage.model.aside.countries.len() {
        stage.press("j");
    }
    stage
}

/// The people of the panel with what they said.
fn people(stage: &Stage) -> Vec<String> {
    let people = stage.model.aside.people.iter();
    people
        .map(|item| format!("{} {}", item.name, item.number))
        .collect()
}

fn notice(stage: &Stage) -> &str {
    stage.model.notice.as_deref().unwrap_or_default()
}

#[test]
fn who_is_no_person_is_hidden_and_comes_back() {
    let mut stage = panel();
    let before = people(&stage);
    assert_eq!(
        before,
        [
            "Matthew Miller 3",
            "Chang Ho-jin 2",
            "Vladimir Putin –",
            "Kim Jong-un –"
        ]
    );
    stage.press("jx");
    assert_eq!(
        notice(&stage),
        "Chang Ho-jin is hidden, 1 article. u undoes it."
    );
    assert_eq!(
        people(&stage),
        ["Matthew Miller 3", "Vladimir Putin –", "Kim Jong-un –"]
    );
    assert_eq!(stage.model.focus, Focus::Aside);
    assert!(matches!(
        stage.saved.last(),
        Some(Operation::Correct(Change { on: true, .. }))
    ));
    stage.press("u");
    assert_eq!(
        notice(&stage),
        "Taken back: Chang Ho-jin is hidden, 1 article."
    );
    assert_eq!(people(&stage), before);
    stage.press("<ctrl-r>");
    assert_eq!(people(&stage).len(), 3);
}

#[test]
fn the_same_person_is_joined_in_all_articles() {
    let mut stage = panel();
    stage.press("m");
    assert!(
        stage.words().contains("Matthew Miller is the same as"),
        "{}",
        stage.words()
    );
    // Tab goes to the names of the article that fit, then to those of the collection.
    stage.press("j<tab>");
    assert_eq!(stage.model.asked.line.text, "Chang Ho-jin");
    stage.press("<tab><tab>");
    assert_eq!(stage.model.asked.line.text, "Jana Öztürk");
    stage.press("<tab>");
    assert_eq!(stage.model.asked.line.text, "Chang Ho-jin");
    stage.press("<ctrl-u>brandt<tab><enter>");
    assert_eq!(
        notice(&stage),
        "Matthew Miller is the same as Ole Brandt, 1 article. u undoes it."
    );
    assert_eq!(people(&stage)[0], "Ole Brandt 3");
    stage.press("<esc><esc>/person:miller<enter>");
    assert_eq!(stage.model.list.rows.len(), 26);
    stage.press("u");
    assert_eq!(stage.model.list.rows.len(), 1);
}

#[test]
fn a_person_is_called_otherwise_in_the_margin_too() {
    let mut stage = panel();
    stage.press("r<ctrl-u>Matt Muller<enter>");
    assert_eq!(people(&stage)[0], "Matt Muller 3");
    let words = stage.words();
    assert!(words.contains(" Muller "), "{words}");
    assert!(stage.model.list.selected().is_some());
    stage.press("<esc><esc>/miller");
    assert_eq!(stage.model.list.rows.len(), 1);
}

#[test]
fn a_name_is_taken_from_a_person() {
    let mut stage = panel();
    stage.press("mchang<tab><enter>");
    assert_eq!(
        people(&stage),
        ["Chang Ho-jin 5", "Vladimir Putin –", "Kim Jong-un –"]
    );
    // The name that was joined is offered first.
    stage.press("S<enter>");
    assert_eq!(people(&stage).len(), 4);
    assert_eq!(
        notice(&stage),
        "Matthew Miller is not Chang Ho-jin, 1 article. u undoes it."
    );
    // A last name that was taken for a part of the full one stands for itself in this article only.
    stage.press("jS");
    assert_eq!(stage.model.asked.line.text, "Putin");
    stage.press("<enter>");
    assert_eq!(
        notice(&stage),
        "Putin is somebody else in one article. u undoes it."
    );
    assert!(people(&stage).contains(&"Putin –".to_owned()));
    stage.press("uu");
    assert_eq!(
        people(&stage),
        ["Chang Ho-jin 5", "Vladimir Putin –", "Kim Jong-un –"]
    );
}

#[test]
fn a_quote_is_given_to_somebody_else() {
    let mut stage = Stage::new(120, 35).keys("b");
    assert_eq!(notice(&stage), "Go to a quote first, with ].");
    stage.press("<enter>]]]");
    stage.press("b");
    assert!(stage.words().contains("said by"), "{}", stage.words());
    stage.press("putin<tab><enter>");
    assert_eq!(
        notice(&stage),
        "Vladimir Putin said “We welcome any help for Ukraine”. u undoes it."
    );
    // The quote is still the one under the cursor, and the panel counts it.
    assert_eq!(stage.model.reader.quote, Some(2));
    assert!(people(&stage).contains(&"Vladimir Putin 1".to_owned()));
    stage.press("b<enter>");
    assert_eq!(
        notice(&stage),
        "nobody known said “We welcome any help for Ukraine”. u undoes it."
    );
    assert!(people(&stage).contains(&"Vladimir Putin –".to_owned()));
    stage.press("uu");
    assert!(people(&stage).contains(&"Matthew Miller 3".to_owned()));
}

#[test]
fn an_answer_that_says_nothing_changes_nothing() {
    for (keys, told) in [
        ("m<enter>", ""),
        ("mMatthew Miller<esc>", ""),
        ("m<backspace>", ""),
        ("r<enter>", "Matthew Miller is called so already."),
        (
            "mmatthew MILLER<enter>",
            "Matthew Miller and matthew MILLER are the same name already.",
        ),
        (
            "S<ctrl-u>Smith<enter>",
            "Smith is not a name of Matthew Miller here.",
        ),
        ("ggx", "Choose a person or an organisation first."),
    ] {
        let mut stage = panel();
        let saved = stage.saved.len();
        stage.press(keys);
        assert_eq!((notice(&stage), stage.model.typing), (told, None), "{keys}");
        assert_eq!(stage.saved.len(), saved, "{keys}");
    }
}

/// The name under the cursor of the panel.
fn chosen(stage: &Stage) -> &str {
    let item = stage.model.aside.chosen();
    item.map_or("", |item| item.name.as_str())
}

#[test]
fn the_cursor_goes_with_the_person_who_is_put_right() {
    let mut stage = panel();
    stage.press("jr<ctrl-u>Zoe Ash<enter>");
    assert_eq!(chosen(&stage), "Zoe Ash");
    stage.press("x");
    assert_eq!(chosen(&stage), "Vladimir Putin");
    // Who comes back can be put right again at once.
    stage.press("u");
    assert_eq!(chosen(&stage), "Zoe Ash");
    stage.press("Gu");
    assert_eq!(chosen(&stage), "Chang Ho-jin");
    stage.press("mmiller<tab><enter>");
    assert_eq!(chosen(&stage), "Matthew Miller");
}

#[test]
fn names_in_a_notice_are_short_enough_for_its_end_to_be_seen() {
    for (columns, told) in [
        (
            120,
            "Matthew Miller is the same as Johann Jakob Christoffel von und zu Berg, 1 article. u undoes it.",
        ),
        (
            80,
            "Matthew Miller is the same as Johann Jakob Christof…, 1 article. u undoes it.",
        ),
        (60, "Matthew Mi… is the same as Johann Jak…. u undoes it."),
        (40, "Matthew Mi… is the same as Johann Jak…. u undoes it."),
    ] {
        let mut stage = panel();
        stage.send(Message::Resize(columns, 24));
        stage.press("mJohann Jakob Christoffel von und zu Berg<enter>");
        assert_eq!(notice(&stage), told);
    }
}

#[test]
fn what_is_told_belongs_to_its_act_however_quickly_the_next_follows() {
    let mut stage = panel();
    stage.is_slow = true;
    stage.press("xjxu");
    for told in [
        "Matthew Miller is hidden, 1 article. u undoes it.",
        "Chang Ho-jin is hidden, 1 article. u undoes it.",
        "Taken back: Chang Ho-jin is hidden, 1 article.",
    ] {
        // The open article is put right first, then the others.
        let people = stage.model.aside.people.len();
        stage.correct();
        assert_ne!(
            (notice(&stage), stage.model.aside.people.len()),
            (told, people)
        );
        stage.correct();
        assert_eq!(notice(&stage), told);
    }
    // What another window does is told nobody, and takes nothing from what is.
    stage.press("jx");
    stage.send(Message::Others(vec![Operation::Correct(Change {
        correction: Correction::hide("Vladimir Putin"),
        on: true,
    })]));
    stage.correct();
    stage.correct();
    assert!(notice(&stage).contains(" is hidden, 1 article."));
    stage.press("g");
    stage.correct();
    stage.correct();
    assert_eq!(notice(&stage), "");
}

#[test]
fn what_another_window_puts_right_is_seen() {
    let mut stage = panel();
    stage.send(Message::Others(vec![Operation::Correct(Change {
        correction: Correction::hide("Matthew Miller"),
        on: true,
    })]));
    assert_eq!(people(&stage).len(), 3);
    assert_eq!(notice(&stage), "");
}

#[test]
fn an_organisation_is_hidden_joined_and_called_otherwise_as_a_person_is() {
    let stories = [
        [
            "2024-06-20",
            "",
            "de",
            "Eins",
            "„Wir zählen jeden Zug“, erklärte das norwegische Wetteramt.",
        ],
        [
            "2024-06-19",
            "",
            "de",
            "Zwei",
            "„Wir zählen jedes Schiff“, erklärte die norwegische Wetterbehörde.",
        ],
        [
            "2024-06-18",
            "",
            "de",
            "Drei",
            "„Wir zählen jeden Wagen“, erklärte das norwegische Wetteramt.",
        ],
    ];
    let stage = Stage::of_stories(120, 35, &stories);
    let mut stage = stage.keys("<enter><tab>G");
    let organisations = |stage: &Stage| -> Vec<String> {
        let items = stage.model.aside.organisations.iter();
        items
            .map(|item| format!("{} {}", item.name, item.number))
            .collect()
    };
    assert_eq!(organisations(&stage), ["NO Wetteramt 1"]);
    stage.press("x");
    assert_eq!(
        notice(&stage),
        "das norwegische Wetteramt is hidden, 2 articles. u undoes it."
    );
    assert_eq!(organisations(&stage), [""; 0]);
    stage.press("u");
    assert_eq!(organisations(&stage), ["NO Wetteramt 1"]);
    stage.press("Gr<ctrl-u>Wetterdienst<enter>");
    assert_eq!(organisations(&stage), ["NO Wetterdienst 1"]);
    stage.press("G<enter>");
    assert_eq!(stage.model.list.rows.len(), 2);
    stage.press("<esc>u/org:wetterdienst<enter>");
    assert_eq!(stage.model.list.rows.len(), 0);
    // Two names of one, in two articles.
    stage.press("<esc><enter><tab>Gmdie norwegische wetterbehörde<enter>");
    assert_eq!(
        notice(&stage),
        "das norwegische Wetteramt is the same as die norwegische wetterbehörde, 2 articles. u undoes it."
    );
    stage.press("<esc><esc>/org:wetteramt<enter>");
    assert_eq!(stage.model.list.rows.len(), 3);
}
