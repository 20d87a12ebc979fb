//! What only a real terminal shows: start, filter, open, quit, signals, and the terminal given back.

use std::process::{Command, Stdio};

use crate::support::terminal::{Home, PROGRAM, Terminal};

/// The program over a small collection, in a terminal of 100 columns and 30 rows, when the list is there.
fn started(home: &Home) -> Terminal {
    let terminal = Terminal::start(home.command(&[&home.collection()]), 100, 30);
    terminal.shows("3 articles").shows(">24-06-21");
    terminal
}

#[test]
fn a_session_from_start_to_quit_and_again() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal.shows("archive").shows("3 unread");
    terminal.types("/fish").shows("1 of 3");
    terminal.types("\r").hides("Enter keep");
    terminal
        .types("\r")
        .shows("Prices were steady.")
        .shows("0 unread");
    terminal.types("s").shows("★");
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
    terminal.is_given_back();

    // Without a path: the same collection, filtered as it was left, with its marks.
    let mut terminal = Terminal::start(home.command(&[]), 100, 30);
    terminal.shows("/ fish").shows("1 of 3").shows("★");
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn two_windows_see_and_keep_what_the_other_does() {
    let home = Home::new();
    let mut one = started(&home);
    let mut two = started(&home);
    // What is on the screen of one may not be written down yet; when it has ended, it is.
    one.types("s").shows("★");
    one.types("q");
    assert_eq!(one.ends(), 0);
    two.types("j").shows("★");
    two.types("s").types("q");
    assert_eq!(two.ends(), 0);
    let mut three = Terminal::start(home.command(&[&home.collection()]), 100, 30);
    three.shows("24-06-21 ★").shows("24-06-20 ★");
    three.types("q");
    assert_eq!(three.ends(), 0);
}

#[test]
fn what_is_put_right_holds_in_the_other_window_and_the_next_time() {
    let home = Home::new();
    let mut one = started(&home);
    let mut two = started(&home);
    one.types("\r").shows("2 unread");
    one.types("\tGr").shows("Anna Weber is called");
    one.types("\x15Hannah Weaver\r").shows("Hannah Weaver");
    one.shows("1 article. u undoes it.");
    // When it has ended, what it shows is written down.
    one.types("q");
    assert_eq!(one.ends(), 0);
    two.types("/hannah").shows("1 of 3");
    two.types("\x1b").types("q");
    assert_eq!(two.ends(), 0);
    let mut three = Terminal::start(home.command(&[&home.collection()]), 100, 30);
    three.types("/hannah").shows("1 of 3");
    three.types("\x03");
    assert_eq!(three.ends(), 0);
}

#[test]
fn a_signal_ends_the_program_and_gives_the_terminal_back() {
    for (signal, status) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let home = Home::new();
        let mut terminal = started(&home);
        terminal.types("s").shows("★");
        terminal.signal(signal);
        assert_eq!(terminal.ends(), status, "after SIG{signal}");
        terminal.is_given_back();
        // What was done is not lost.
        let terminal = Terminal::start(home.command(&[&home.collection()]), 100, 30);
        terminal.shows("★").signal("TERM");
    }
}

#[test]
fn ctrl_z_gives_the_terminal_back_and_coming_back_draws_everything() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal.types("\u{1a}");
    terminal.is_stopped();
    terminal.is_given_back();
    terminal.resize(80, 24);
    terminal.signal("CONT");
    terminal
        .shows("3 articles")
        .shows("Seoul reviews its position");
    terminal.types("j").shows(">2024-06-20");
    terminal.signal("TSTP");
    terminal.is_stopped();
    terminal.is_given_back();
    terminal.signal("CONT");
    terminal.shows(">2024-06-20");
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
    terminal.is_given_back();
}

#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal.vanish("j");
    assert_eq!(terminal.ends(), 129);
}

#[test]
fn the_screen_follows_the_size_of_the_terminal() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal.shows("│");
    terminal.resize(70, 20);
    terminal.shows("─").hides("│");
    terminal.resize(10, 3);
    terminal.shows("too small");
    terminal.resize(100, 30);
    terminal.shows("│").shows(">24-06-21");
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn articles_come_from_a_pipe_and_keys_from_the_terminal() {
    let home = Home::new();
    let script = format!("cat {}/all.jsonl | \"$0\" -", home.collection());
    let mut terminal = Terminal::start(home.shell(&script), 100, 30);
    terminal.shows("standard input").shows("3 articles");
    terminal.types("j").shows(">24-06-20");
    terminal.types("q");
    assert_eq!(terminal.ends(), 0);
    terminal.is_given_back();
}

#[test]
fn an_article_cannot_command_the_terminal() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal
        .types("j\r")
        .shows("Nobody on the quay knew why.")
        .shows("evil");
    terminal.types("q");
    terminal.ends();
    let bytes = String::from_utf8(terminal.all_bytes()).unwrap();
    let (_, after_first_frame) = bytes.split_once("\u{1b}[2J").unwrap();
    assert!(!after_first_frame.contains("\u{1b}[2J"));
    assert!(!bytes.contains(['\u{9b}', '\u{202e}']));
}

#[test]
fn without_colours_no_colour_is_written() {
    let home = Home::new();
    let mut command = home.command(&[&home.collection()]);
    command.env("NO_COLOR", "1");
    let mut terminal = Terminal::start(command, 100, 30);
    terminal.shows(">24-06-21").shows("Weber");
    terminal.types("q");
    terminal.ends();
    let bytes = String::from_utf8(terminal.all_bytes()).unwrap();
    for sequence in bytes.split("\u{1b}[").skip(1) {
        let numbers: String = sequence
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == ';')
            .collect();
        let is_look = sequence[numbers.len()..].starts_with('m');
        let is_colour = |number: &str| matches!(number.parse(), Ok(30..=49 | 90..=107));
        assert!(!is_look || !numbers.split(';').any(is_colour), "{numbers}");
    }
}

#[test]
fn a_frame_is_shown_at_once() {
    let home = Home::new();
    let mut terminal = started(&home);
    terminal.types("j").shows(">24-06-20");
    terminal.types("q");
    terminal.ends();
    let bytes = String::from_utf8(terminal.all_bytes()).unwrap();
    assert_eq!(
        bytes.matches("\u{1b}[?2026h").count() + 1,
        bytes.matches("\u{1b}[?2026l").count()
    );
}

#[test]
fn where_no_screen_can_be_drawn_a_sentence_tells_what_prints() {
    let home = Home::new();
    let output = Command::new(PROGRAM)
        .arg(home.collection())
        .env("WHOSAID_CONFIG_DIR", home.collection())
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let sentence = String::from_utf8(output.stderr).unwrap();
    assert!(
        sentence.contains("list, show, quotes, people, organisations or countries"),
        "{sentence}"
    );
    assert!(!sentence.contains('\u{1b}'));

    let mut command = home.command(&[&home.collection()]);
    command.env("TERM", "dumb");
    let mut terminal = Terminal::start(command, 80, 24);
    assert_eq!(terminal.ends(), 2);
    assert!(!terminal.all_bytes().contains(&0x1b));
}
