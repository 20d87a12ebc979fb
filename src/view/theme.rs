//! Colours and attributes: the only place that knows any. Everything else names a role.
//!
//! Sixteen colours of the terminal's own palette on its own background, and of these only the ones that can be read on dark
//! and on light: no white, black, grey or yellow. No meaning stands on colour alone: names stand in the margin, and without
//! colours bold, underline and reverse tell quotes, speech and hits apart. No italics: a tmux that calls itself "screen" shows
//! them in reverse, as if they were hits.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of the screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Words without a special meaning.
    Plain,
    /// The program's name and the titles of panels.
    Title,
    /// What may be overlooked: counts, hints, rules, outlets in the list.
    Quiet,
    /// The row under the cursor.
    Cursor,
    /// The letters that the filter has found.
    Matched,
    /// Unread, starred.
    Mark,
    /// A headline in the reader.
    Headline,
    /// The words of the speaker with this number.
    Quote(Option<usize>),
    /// Lies on the words of the quote at which the reader is.
    CurrentQuote,
    /// What somebody said, in the writer's words.
    Indirect,
    /// Lies on indirect speech at which the reader is.
    CurrentIndirect,
    /// The name of the speaker with this number.
    Speaker(Option<usize>),
    /// A person or a country in the text.
    Name,
    /// Not part of the story.
    Boilerplate,
    /// A hit of a search, or a mention of what is chosen.
    Hit,
    /// The hit at which the reader is.
    CurrentHit,
    /// What must be told.
    Notice,
    /// A key that can be pressed.
    Key,
    /// What was typed and is not understood.
    Wrong,
}

/// The colours of the speakers, in the order in which they begin to speak: those first that can be read best both on white and
/// on black with the palettes of the common terminals. Cyan is pale on white, blue dark on black; few articles come to them.
const VOICES: [Color; 5] = [
    Color::Magenta,
    Color::Green,
    Color::Red,
    Color::Cyan,
    Color::Blue,
];

/// How roles look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Theme {
    /// False where bold, underline and reverse must carry the meaning.
    pub colour: bool,
    /// True where signs must be ASCII.
    pub ascii: bool,
}

impl Theme {
    /// How `role` looks.
    #[must_use]
    pub fn style(self, role: Role) -> Style {
        let plain = Style::new();
        match role {
            Role::Plain | Role::Mark => plain,
            Role::Title | Role::Cursor | Role::Headline | Role::Key | Role::CurrentIndirect => {
                plain.add_modifier(Modifier::BOLD)
            }
            Role::Quiet | Role::Boilerplate => plain.add_modifier(Modifier::DIM),
            Role::CurrentQuote if self.colour => plain
                .add_modifier(Modifier::BOLD)
                .add_modifier(Modifier::UNDERLINED),
            Role::Matched | Role::Name | Role::CurrentQuote | Role::Indirect => {
                plain.add_modifier(Modifier::UNDERLINED)
            }
            Role::Wrong if self.colour => plain.fg(Color::Red).add_modifier(Modifier::UNDERLINED),
            Role::Wrong => plain.add_modifier(Modifier::UNDERLINED),
            Role::Quote(Some(voice)) if self.colour => self.coloured(Some(voice)),
            Role::Quote(_) | Role::Notice => plain.add_modifier(Modifier::BOLD),
            Role::Speaker(voice) => self.coloured(voice).add_modifier(Modifier::BOLD),
            Role::Hit => plain.add_modifier(Modifier::REVERSED),
            Role::CurrentHit => plain
                .add_modifier(Modifier::REVERSED)
                .add_modifier(Modifier::BOLD),
        }
    }

    /// `styles` on each other: the colours of the last, the attributes of all.
    #[must_use]
    pub fn layered(self, roles: impl IntoIterator<Item = Role>) -> Style {
        roles
            .into_iter()
            .fold(Style::new(), |style, role| style.patch(self.style(role)))
    }

    fn coloured(self, voice: Option<usize>) -> Style {
        match voice {
            Some(voice) if self.colour => Style::new().fg(VOICES[voice % VOICES.len()]),
            _ => Style::new(),
        }
    }

    /// The sign before the row under the cursor.
    pub const CURSOR: &'static str = ">";

    /// The sign of an unread article.
    #[must_use]
    pub const fn unread(self) -> &'static str {
        if self.ascii { "*" } else { "●" }
    }

    /// The sign of a starred article.
    #[must_use]
    pub const fn starred(self) -> &'static str {
        if self.ascii { "+" } else { "★" }
    }

    /// What stands for words that have no room.
    #[must_use]
    pub const fn more(self) -> &'static str {
        if self.ascii { "..." } else { "…" }
    }

    /// `words` of our own with signs that may be shown.
    #[must_use]
    pub fn plain(self, words: &str) -> String {
        if self.ascii {
            words
                .replace('←', "<-")
                .replace(['“', '”'], "\"")
                .replace('…', "...")
        } else {
            words.to_owned()
        }
    }

    /// What stands between facts.
    #[must_use]
    pub const fn dot(self) -> &'static str {
        if self.ascii { " - " } else { " · " }
    }

    /// The line between panes side by side, and between panes above each other.
    #[must_use]
    pub const fn rules(self) -> (&'static str, &'static str) {
        if self.ascii {
            ("|", "-")
        } else {
            ("│", "─")
        }
    }
}
