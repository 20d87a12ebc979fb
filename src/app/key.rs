//! Keys by name: "j", "ctrl-d", "pgdn", "]". They print and parse back to themselves.

use std::fmt;
use std::str::FromStr;

/// One key as it was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl held.
    pub ctrl: bool,
    /// With Alt held.
    pub alt: bool,
}

/// The keys that a terminal can tell apart. Shift is part of the character ("G"); only Shift-Tab has no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the keys")]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    ShiftTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// The keys that are written with a name instead of their character.
const NAMES: &[(&str, Code)] = &[
    ("space", Code::Char(' ')),
    ("enter", Code::Enter),
    ("esc", Code::Esc),
    ("tab", Code::Tab),
    ("shift-tab", Code::ShiftTab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("insert", Code::Insert),
    ("up", Code::Up),
    ("down", Code::Down),
    ("left", Code::Left),
    ("right", Code::Right),
    ("home", Code::Home),
    ("end", Code::End),
    ("pgup", Code::PageUp),
    ("pgdn", Code::PageDown),
];

impl Key {
    /// The key of this code, alone.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
        }
    }

    /// The key that types `c`.
    #[must_use]
    pub const fn char(c: char) -> Self {
        Self::new(Code::Char(c))
    }

    /// The key that types `c`, with Ctrl held.
    #[must_use]
    pub const fn ctrl(c: char) -> Self {
        Self {
            ctrl: true,
            ..Self::char(c)
        }
    }

    /// The character that the key types, if it types one.
    #[must_use]
    pub const fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            out.write_str("ctrl-")?;
        }
        if self.alt {
            out.write_str("alt-")?;
        }
        if let Some((name, _)) = NAMES.iter().find(|(_, code)| *code == self.code) {
            return out.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(out, "{c}"),
            Code::F(number) => write!(out, "f{number}"),
            _ => Ok(()),
        }
    }
}

impl FromStr for Key {
    /// What is wrong, as a sentence.
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let mut rest = name;
        let mut key = Self::char(' ');
        loop {
            if let Some(after) = rest.strip_prefix("ctrl-").filter(|after| !after.is_empty()) {
                key.ctrl = true;
                rest = after;
            } else if let Some(after) = rest.strip_prefix("alt-").filter(|after| !after.is_empty())
            {
                key.alt = true;
                rest = after;
            } else {
                break;
            }
        }
        let mut characters = rest.chars();
        key.code = match (characters.next(), characters.as_str()) {
            (Some(c), "") => Code::Char(c),
            _ => named(rest).ok_or_else(|| format!("there is no key called \"{name}\""))?,
        };
        Ok(key)
    }
}

/// The key that is written with this name.
fn named(name: &str) -> Option<Code> {
    let function = || {
        let number = name.strip_prefix('f')?.parse().ok()?;
        (1..=12).contains(&number).then_some(Code::F(number))
    };
    NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, code)| *code)
        .or_else(function)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_prints_as_it_is_parsed() {
        for name in [
            "j",
            "G",
            "]",
            "-",
            "ctrl-d",
            "ctrl-alt-x",
            "alt-enter",
            "pgdn",
            "space",
            "shift-tab",
            "f5",
            "ä",
        ] {
            let key: Key = name.parse().expect(name);
            assert_eq!(key.to_string(), name);
        }
    }

    #[test]
    fn an_unknown_key_is_named_in_the_error() {
        let error = "contrl-d".parse::<Key>().unwrap_err();
        assert_eq!(error, "there is no key called \"contrl-d\"");
    }
}
