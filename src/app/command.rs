//! Everything that a key can do, in one table. It serves the keymap, the help, the hints in the footer and the README.
//!
//! To add a command: a name in [`Command`], its line in [`TABLE`], its arm in `app::update`.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::app::key::Key;

/// Something that the user can have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each has its sentence in the table")]
pub enum Command {
    Down,
    Up,
    PageDown,
    PageUp,
    HalfDown,
    HalfUp,
    First,
    Last,
    Read,
    FilterBy,
    Back,
    NextPane,
    PreviousPane,
    NextArticle,
    PreviousArticle,
    Filter,
    Search,
    NextHit,
    PreviousHit,
    NextQuote,
    PreviousQuote,
    NextWords,
    PreviousWords,
    Explain,
    Indirect,
    Star,
    ToggleRead,
    Unfold,
    Hide,
    Merge,
    Split,
    Rename,
    SaidBy,
    Who,
    Compare,
    Undo,
    Redo,
    Reload,
    Problems,
    Zoom,
    Help,
    Redraw,
    Suspend,
    Quit,
}

/// Where a key is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the list.
    List,
    /// In the article.
    Reader,
    /// In the side panel.
    Aside,
    /// On the page of who said what.
    Who,
    /// In a page that lies over all: the help, the skipped records.
    Page,
}

/// One line of the table.
#[derive(Debug)]
pub struct Line {
    /// What is done.
    pub command: Command,
    /// The keys that do it, the one to show first.
    pub keys: &'static [&'static str],
    /// Where they do it.
    pub places: &'static [Place],
    /// What is done, as a sentence without a full stop.
    pub doc: &'static str,
    /// One or two words for the footer, if it belongs there.
    pub hint: Option<&'static str>,
}

use Place::{Aside, List, Page, Reader, Who};

const ALL: &[Place] = &[List, Reader, Aside, Who, Page];
const PANES: &[Place] = &[List, Reader, Aside];

/// All commands, in the order in which the help shows them. Hints stand in the footer in this order too.
#[rustfmt::skip]
pub const TABLE: &[Line] = &[
    line(Command::Read, &["enter"], &[List], "Read the article under the cursor", Some("read")),
    line(Command::Read, &["enter"], &[Who], "Go to the quotes of the speaker, and to the quote in its article", Some("open")),
    line(Command::FilterBy, &["enter"], &[Aside], "Show only the articles with this country, person or organisation", Some("filter")),
    line(Command::Back, &["esc", "backspace"], ALL, "Go back: from a search, a choice or the article, then from the filter", Some("back")),
    line(Command::Hide, &["x"], &[Aside], "Hide what is neither a person nor an organisation, in all articles", Some("hide")),
    line(Command::Merge, &["m"], &[Aside], "Join this person or organisation with another that is the same, in all articles", Some("same as")),
    line(Command::Split, &["S"], &[Aside], "Take from this person a name that is somebody else's", None),
    line(Command::Rename, &["r"], &[Aside], "Call this person or organisation otherwise, in all articles", Some("rename")),
    line(Command::Filter, &["/"], &[List, Aside], "Filter the list as you type", Some("filter")),
    line(Command::Filter, &["/"], &[Who], "Only quotes with these words, or of articles for which a condition holds", Some("words, about:…")),
    line(Command::Who, &["w"], PANES, "Show who said what in the articles of the list", Some("who")),
    line(Command::Compare, &["c"], &[Who], "Put this speaker beside another one, or take that away", Some("compare")),
    line(Command::Search, &["/"], &[Reader], "Search in it", Some("search")),
    line(Command::NextHit, &["n"], PANES, "Go to the next hit of the search, or the next mention of what is chosen", None),
    line(Command::PreviousHit, &["N"], PANES, "Go to the hit or mention before", None),
    line(Command::NextQuote, &["]"], PANES, "Go to the next quote", Some("next quote")),
    line(Command::PreviousQuote, &["["], PANES, "Go to the quote before", None),
    line(Command::NextWords, &["}"], PANES, "Go to the next words of anybody: fragments and indirect speech too", None),
    line(Command::PreviousWords, &["{"], PANES, "Go to the words of anybody before", None),
    line(Command::Explain, &["e"], PANES, "Show why this is the speaker of the quote, or take that away", Some("why")),
    line(Command::SaidBy, &["b"], PANES, "Say who said this quote", Some("said by")),
    line(Command::Indirect, &["i"], PANES, "Show indirect speech, or hide it", None),
    line(Command::NextPane, &["tab", "l", "right", "shift-tab", "h", "left"], &[Who], "Go to the other half: speakers, quotes", None),
    line(Command::NextPane, &["tab", "l", "right"], PANES, "Go to the next pane: list, article, side panel", Some("people")),
    line(Command::PreviousPane, &["shift-tab", "h", "left"], PANES, "Go to the pane before", None),
    line(Command::Down, &["j", "down"], ALL, "One line down", None),
    line(Command::Up, &["k", "up"], ALL, "One line up", None),
    line(Command::PageDown, &["space", "pgdn", "ctrl-f"], ALL, "One page down", Some("more")),
    line(Command::PageUp, &["pgup", "ctrl-b"], ALL, "One page up", None),
    line(Command::HalfDown, &["ctrl-d"], ALL, "Half a page down", None),
    line(Command::HalfUp, &["ctrl-u"], ALL, "Half a page up", None),
    line(Command::First, &["g", "home"], ALL, "To the first line", None),
    line(Command::Last, &["G", "end"], ALL, "To the last line", None),
    line(Command::NextArticle, &["J"], PANES, "Read the next article of the list", None),
    line(Command::PreviousArticle, &["K"], PANES, "Read the article before", None),
    line(Command::Star, &["s"], PANES, "Star the article, or take the star away", Some("star")),
    line(Command::ToggleRead, &["r"], &[List, Reader], "Mark the article as read, or as unread", Some("read/unread")),
    line(Command::Unfold, &["+"], &[List], "Show the copies of the article that other outlets printed, or fold them again", None),
    line(Command::Undo, &["u"], PANES, "Undo the last star, mark or correction; again: the one before", Some("undo")),
    line(Command::Redo, &["ctrl-r"], PANES, "Do again what was undone", None),
    line(Command::Zoom, &["z"], PANES, "Give the whole screen to this pane, or take it back", None),
    line(Command::Reload, &["R"], PANES, "Read the collection again", None),
    line(Command::Problems, &["!"], PANES, "Show the records that were skipped", None),
    line(Command::Help, &["?", "f1"], ALL, "Show this help", Some("help")),
    line(Command::Redraw, &["ctrl-l"], ALL, "Draw the screen again", None),
    line(Command::Suspend, &["ctrl-z"], ALL, "Suspend; fg in the shell comes back", None),
    line(Command::Quit, &["q", "ctrl-c"], ALL, "Quit", Some("quit")),
];

const fn line(
    command: Command,
    keys: &'static [&'static str],
    places: &'static [Place],
    doc: &'static str,
    hint: Option<&'static str>,
) -> Line {
    Line {
        command,
        keys,
        places,
        doc,
        hint,
    }
}

/// What the keys do while a line is typed; they are not in [`TABLE`], since every other key types itself.
pub const TYPING: &[(&str, &str)] = &[
    (
        "enter",
        "Keep the filter, go to the first hit, or give the answer",
    ),
    (
        "tab, shift-tab",
        "Complete a condition of the filter, or a name in an answer; again: the next one, or the one before",
    ),
    ("esc", "Go back to what was before"),
    ("up, down, pgup, pgdn", "Move in the list"),
    ("left, right, home, end", "Move in the line"),
    ("backspace, ctrl-w, ctrl-u", "Delete a letter, a word, all"),
];

/// Which key does what, where.
#[derive(Debug, Clone)]
pub struct Keymap(HashMap<(Place, Key), Command>);

impl Default for Keymap {
    fn default() -> Self {
        let mut map = HashMap::new();
        for line in TABLE {
            for name in line.keys {
                let key: Key = name.parse().expect("the table holds names of keys");
                for &place in line.places {
                    map.insert((place, key), line.command);
                }
            }
        }
        Self(map)
    }
}

impl Keymap {
    /// What `key` does at `place`.
    #[must_use]
    pub fn command(&self, place: Place, key: Key) -> Option<Command> {
        self.0.get(&(place, key)).copied()
    }
}

/// What the footer offers at `place`: keys and one or two words for each, of the commands that are `offered` now.
#[must_use]
pub fn hints(place: Place, offered: impl Fn(Command) -> bool) -> Vec<(&'static str, &'static str)> {
    TABLE
        .iter()
        .filter(|line| line.places.contains(&place) && offered(line.command))
        .filter_map(|line| Some((line.keys[0], line.hint?)))
        .collect()
}

/// The lines of the table by where they hold, in its order. What a key does in one pane only stands below the name of that
/// pane, since it may do something else in the others; the first part has no name.
pub fn parts() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static Line>)> {
    const PARTS: &[(&str, &[Place])] = &[
        ("", &[]),
        ("In the article", &[Reader]),
        ("In the side panel", &[Aside]),
        ("Among those who said what", &[Who]),
    ];
    let of_part = |places: &[Place]| PARTS.iter().any(|(_, part)| *part == places);
    PARTS.iter().map(move |&(name, part)| {
        let is_here = move |line: &&Line| match part {
            [] => !of_part(line.places),
            _ => line.places == part,
        };
        (name, TABLE.iter().filter(is_here))
    })
}

/// The tables of keys for the README, in Markdown.
#[must_use]
pub fn markdown() -> String {
    let mut table = String::from("| key | what it does |\n| --- | --- |\n");
    let mut row = |keys: &str, part: &str, doc: &str| {
        let keys: Vec<String> = keys.split(", ").map(|key| format!("`{key}`")).collect();
        let doc = match part {
            "" => doc.to_owned(),
            _ => format!("{part}: {}", lower_first(doc)),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| {} | {doc} |", keys.join(" "));
    };
    for (part, lines) in parts() {
        for line in lines {
            row(&line.keys.join(", "), part, line.doc);
        }
    }
    for (keys, doc) in TYPING {
        row(keys, "While typing", doc);
    }
    table
}

/// `sentence` with a small first letter.
fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_key_does_two_things_in_one_place() {
        let mut seen = HashSet::new();
        for line in TABLE {
            for key in line.keys {
                for place in line.places {
                    assert!(
                        seen.insert((key, place)),
                        "{key} does two things in {place:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn esc_never_quits_and_ctrl_c_always_does() {
        let keymap = Keymap::default();
        for &place in ALL {
            let esc = keymap.command(place, "esc".parse().unwrap());
            assert_ne!(esc, Some(Command::Quit));
            assert_eq!(keymap.command(place, Key::ctrl('c')), Some(Command::Quit));
        }
    }

    #[test]
    fn every_command_is_in_the_readme_table_once() {
        assert_eq!(markdown().lines().count(), 2 + TABLE.len() + TYPING.len());
    }
}
