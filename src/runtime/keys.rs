//! Bytes from the terminal become keys.
//!
//! A network may tear an escape sequence in two, and then the first half looks like the Esc key. So an unfinished sequence
//! waits: [`Decoder::waits`] tells for how long, and only [`Decoder::give_up`] takes it for what it is. crossterm's parser
//! decides at the end of each read, with no way to make it wait, and its reader does not tell when the terminal is gone (see
//! `events::read_terminal`).

use std::time::Duration;

use crate::app::key::{Code, Key};

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// Text that was pasted, between the marks that the terminal puts around it.
    Paste(String),
}

/// Bytes that do not make a key yet.
#[derive(Debug, Default)]
pub struct Decoder {
    pending: Vec<u8>,
    /// What has been pasted so far, inside the marks.
    paste: Option<Vec<u8>>,
}

/// Ends a paste.
const PASTE_END: &[u8] = b"\x1b[201~";

/// A paste longer than this is cut: nobody filters by it.
const LONGEST_PASTE: usize = 64 << 10;

/// What the beginning of some bytes is.
enum Next {
    /// The bytes may go on.
    Wait,
    /// So many bytes are a key, or nothing that we know.
    Key(usize, Option<Key>),
    /// So many bytes begin a paste.
    Paste(usize),
}

impl Decoder {
    /// Takes bytes and gives what they make.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Input> {
        self.pending.extend_from_slice(bytes);
        let mut inputs = Vec::new();
        loop {
            if self.paste.is_some() {
                match self.end_of_paste() {
                    Some(text) => inputs.push(Input::Paste(text)),
                    None => return inputs,
                }
            }
            match next(&self.pending) {
                _ if self.pending.is_empty() => return inputs,
                Next::Wait => return inputs,
                Next::Key(length, key) => {
                    self.pending.drain(..length);
                    inputs.extend(key.map(Input::Key));
                }
                Next::Paste(length) => {
                    self.pending.drain(..length);
                    self.paste = Some(Vec::new());
                }
            }
        }
    }

    /// For how long to wait for more bytes; `None` if nothing is unfinished.
    #[must_use]
    pub fn waits(&self, patience: Duration) -> Option<Duration> {
        match (&self.paste, self.pending.is_empty()) {
            (Some(_), _) => Some(Duration::from_secs(1)),
            (None, false) => Some(patience),
            (None, true) => None,
        }
    }

    /// No more bytes came: a lone escape was the Esc key, and other unfinished sequences are dropped.
    pub fn give_up(&mut self) -> Vec<Input> {
        if let Some(mut text) = self.paste.take() {
            text.append(&mut self.pending);
            return vec![Input::Paste(String::from_utf8_lossy(&text).into_owned())];
        }
        let key = match self.pending.as_slice() {
            [0x1b] => Some(Key::new(Code::Esc)),
            [0x1b, letter @ (b'[' | b'O')] => Some(Key {
                alt: true,
                ..Key::char(char::from(*letter))
            }),
            _ => None,
        };
        self.pending.clear();
        key.map(Input::Key).into_iter().collect()
    }

    /// Moves what has arrived of a paste out of the pending bytes; the whole text if its end is there.
    fn end_of_paste(&mut self) -> Option<String> {
        let paste = self.paste.as_mut()?;
        let end = self
            .pending
            .windows(PASTE_END.len())
            .position(|window| window == PASTE_END);
        // The last bytes may be the beginning of the end.
        let moved = end.unwrap_or(self.pending.len().saturating_sub(PASTE_END.len() - 1));
        paste.extend(self.pending.drain(..moved));
        paste.truncate(LONGEST_PASTE);
        end?;
        self.pending.drain(..PASTE_END.len());
        let text = self.paste.take().unwrap_or_default();
        Some(String::from_utf8_lossy(&text).into_owned())
    }
}

/// What `bytes`, which are not empty, begin with.
fn next(bytes: &[u8]) -> Next {
    match bytes {
        [] | [0x1b] => Next::Wait,
        [0x1b, 0x1b, ..] => Next::Key(1, Some(Key::new(Code::Esc))),
        [0x1b, b'[', rest @ ..] => control_sequence(rest),
        [0x1b, b'O', rest @ ..] => match rest {
            [] => Next::Wait,
            [letter, ..] => Next::Key(3, by_letter(*letter).map(Key::new)),
        },
        [0x1b, rest @ ..] => match character(rest) {
            Next::Key(length, key) => {
                let alt = key.map(|key| Key { alt: true, ..key });
                Next::Key(length + 1, alt)
            }
            other => other,
        },
        _ => character(bytes),
    }
}

/// A key that sends one character or one control byte.
fn character(bytes: &[u8]) -> Next {
    let control = |byte: u8| Some(Key::ctrl(char::from(byte | 0x60)));
    let key = match bytes[0] {
        b'\r' => Some(Key::new(Code::Enter)),
        b'\t' => Some(Key::new(Code::Tab)),
        0x7f => Some(Key::new(Code::Backspace)),
        0 => Some(Key::ctrl(' ')),
        byte @ 1..=0x1a => control(byte),
        byte @ b' '..=b'~' => Some(Key::char(char::from(byte))),
        first @ 0xc2..=0xf4 => {
            let length = match first {
                0xc2..=0xdf => 2,
                0xe0..=0xef => 3,
                _ => 4,
            };
            if bytes.len() < length && bytes[1..].iter().all(|byte| byte & 0xc0 == 0x80) {
                return Next::Wait;
            }
            let text = bytes.get(..length).map(std::str::from_utf8);
            let Some(Ok(text)) = text else {
                return Next::Key(1, None);
            };
            return Next::Key(length, text.chars().next().map(Key::char));
        }
        _ => None,
    };
    Next::Key(1, key)
}

/// A sequence after `ESC [`: parameters, then one final byte.
fn control_sequence(rest: &[u8]) -> Next {
    // The function keys of the Linux console have a second bracket.
    if rest.first() == Some(&b'[') {
        return match rest.get(1) {
            None => Next::Wait,
            Some(letter @ b'A'..=b'E') => Next::Key(4, Some(Key::new(Code::F(letter - b'A' + 1)))),
            Some(_) => Next::Key(4, None),
        };
    }
    let length = rest
        .iter()
        .take_while(|byte| (0x20..0x40).contains(*byte))
        .count();
    let Some(&last) = rest.get(length) else {
        return Next::Wait;
    };
    let used = 2 + length + 1;
    if !(0x40..0x7f).contains(&last) {
        // What breaks a sequence off is not part of it.
        return Next::Key(used - 1, None);
    }
    let mut numbers = rest[..length]
        .split(|&byte| byte == b';')
        .map(|digits| std::str::from_utf8(digits).ok()?.parse::<u16>().ok());
    let number = numbers.next().flatten();
    if last == b'~' && number == Some(200) {
        return Next::Paste(used);
    }
    let modifiers = numbers.next().flatten().unwrap_or(1).saturating_sub(1);
    let code = match last {
        b'~' => number.and_then(by_number),
        b'Z' => Some(Code::ShiftTab),
        // A first number that is not 1 belongs to an answer of the terminal, such as where its cursor is.
        letter if number.is_none_or(|number| number == 1) => {
            by_letter(letter).filter(|code| *code != Code::Enter)
        }
        _ => None,
    };
    let key = code.map(|code| Key {
        code,
        alt: modifiers & 2 != 0,
        ctrl: modifiers & 4 != 0,
    });
    Next::Key(used, key)
}

/// The key whose sequence ends with this letter.
const fn by_letter(letter: u8) -> Option<Code> {
    Some(match letter {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'H' => Code::Home,
        b'F' => Code::End,
        b'M' => Code::Enter,
        b'P'..=b'S' => Code::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// The key whose sequence has this number before a tilde.
const fn by_number(number: u16) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::F(number as u8 - 10),
        17..=21 => Code::F(number as u8 - 11),
        23 | 24 => Code::F(number as u8 - 12),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The names of the keys that `bytes` make, given in the pieces that `cuts` make of them.
    fn keys(bytes: &[u8], cuts: &[usize]) -> String {
        let mut decoder = Decoder::default();
        let mut names = Vec::new();
        let mut start = 0;
        for &cut in cuts.iter().chain([&bytes.len()]) {
            for input in decoder.feed(&bytes[start..cut]) {
                names.push(name(input));
            }
            start = cut;
        }
        names.extend(decoder.give_up().into_iter().map(name));
        names.join(" ")
    }

    fn name(input: Input) -> String {
        match input {
            Input::Key(key) => key.to_string(),
            Input::Paste(text) => format!("paste({text})"),
        }
    }

    #[test]
    fn keys_have_their_names() {
        assert_eq!(
            keys(b"jG ]\r\t\x7f", &[]),
            "j G space ] enter tab backspace"
        );
        assert_eq!(keys(b"\x04\x12\x03", &[]), "ctrl-d ctrl-r ctrl-c");
        assert_eq!(keys("äПか".as_bytes(), &[]), "ä П か");
        assert_eq!(
            keys(b"\x1b[A\x1bOB\x1b[5~\x1b[6~\x1b[Z\x1b[1;5C\x1bx", &[]),
            "up down pgup pgdn shift-tab ctrl-right alt-x"
        );
        assert_eq!(keys(b"\x1bOP\x1b[15~\x1b[[B", &[]), "f1 f5 f2");
    }

    #[test]
    fn a_lone_escape_is_esc_only_when_nothing_follows() {
        assert_eq!(keys(b"\x1b", &[]), "esc");
        assert_eq!(keys(b"\x1b\x1b", &[]), "esc esc");
    }

    #[test]
    fn a_paste_is_text_and_not_keys() {
        let pasted = "\x1b[200~q\rДа\x1b[201~q";
        assert_eq!(keys(pasted.as_bytes(), &[]), "paste(q\rДа) q");
    }

    #[test]
    fn answers_that_nobody_asked_for_are_no_keys() {
        assert_eq!(keys(b"\x1b[?62;22cj\x1b[3;1Rk", &[]), "j k");
    }

    proptest! {
        #[test]
        fn torn_bytes_make_the_same_keys(cuts in proptest::collection::vec(0usize..45, 0..12)) {
            let bytes = "j\x1b[A\x1bOB\x1b[1;5C\u{e4}\x1b[5~\x1b[200~ab\x1b[201~k\x1bxか\x1b[[C".as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
            cuts.sort_unstable();
            prop_assert_eq!(keys(bytes, &cuts), keys(bytes, &[]));
        }

        #[test]
        fn any_bytes_may_come(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            keys(&bytes, &[]);
        }
    }
}
