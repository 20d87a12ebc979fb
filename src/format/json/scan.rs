//! JSON before it is parsed: where each record begins and ends, and small repairs.

/// The records in a text, where each begins and as it is written: the elements of an array, or values one after another.
/// Linear, without nesting calls.
pub struct Values<'a> {
    text: &'a str,
    rest: &'a str,
    /// How many unclosed records may still be looked for a new beginning, so that reading stays linear.
    patience: u8,
}

impl<'a> Values<'a> {
    /// The records in `text`.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            rest: text,
            patience: 32,
        }
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let between = |c: char| {
            c.is_whitespace() || matches!(c, ',' | ']' | ';' | '\0' | '\u{1e}' | '\u{feff}')
        };
        self.rest = self.rest.trim_start_matches(between);
        // The brackets of the outermost array are no more than separators.
        while let Some(inside) = self.rest.strip_prefix('[') {
            self.rest = inside.trim_start_matches(between);
        }
        if self.rest.is_empty() {
            return None;
        }
        let end = match value_end(self.rest) {
            Some(end) => end,
            None if self.patience == 0 => self.rest.len(),
            None => {
                self.patience -= 1;
                next_beginning(self.rest).unwrap_or(self.rest.len())
            }
        };
        let start = self.text.len() - self.rest.len();
        let (value, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some((start, value.trim_end_matches(between)))
    }
}

/// Where the value that `text` begins with ends; `None` if it is never closed.
fn value_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut string = false;
    let mut escaped = false;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        if string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    string = false;
                    if depth == 0 {
                        return Some(at + 1);
                    }
                }
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => string = true,
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return Some(at.max(1)),
            // An object that a list's bracket closes was never closed itself.
            b'}' | b']' if depth == 1 => return (byte == text.as_bytes()[0] + 2).then_some(at + 1),
            b'}' | b']' => depth -= 1,
            b',' | b'\n' | b' ' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    (depth == 0 && !string).then_some(text.len())
}

/// After a record that is never closed: the next line that begins an object.
fn next_beginning(text: &str) -> Option<usize> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let at = start;
        start += line.len();
        (at > 0 && line.trim_start().starts_with('{')).then_some(at)
    })
}

/// `raw` with what other writers get wrong put right: halves of surrogate pairs, control characters in strings, commas before
/// a closing bracket, `NaN`.
pub fn mended(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut string = false;
    let mut rest = raw;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\\' if string => {
                let escape = escape(rest);
                length = escape.len();
                out.push_str(if is_lone(escape) { "\\ufffd" } else { escape });
            }
            '"' => {
                string = !string;
                out.push(c);
            }
            '\0'..='\u{1f}' if string => out.extend([
                "\\u00",
                if c < '\u{10}' { "0" } else { "1" },
                DIGITS[c as usize & 15],
            ]),
            '\0' => {}
            ',' if !string && rest[1..].trim_start().starts_with(['}', ']']) => {}
            'N' | 'I' | 'u' | '-' if !string => {
                let word = ["NaN", "None", "-Infinity", "Infinity", "undefined"]
                    .into_iter()
                    .find(|word| rest.starts_with(word));
                match word {
                    Some(word) => {
                        out.push_str("null");
                        length = word.len();
                    }
                    None => out.push(c),
                }
            }
            c => out.push(c),
        }
        rest = &rest[length..];
    }
    out
}

/// The last digit of a control character's number.
const DIGITS: [&str; 16] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f",
];

/// The escape that `text` begins with: a pair of surrogates counts as one.
fn escape(text: &str) -> &str {
    let unit = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    let length = match (unit(0), unit(6)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
        (Some(_), _) => 6,
        (None, _) => text.chars().take(2).map(char::len_utf8).sum(),
    };
    &text[..length]
}

/// True for half of a surrogate pair.
fn is_lone(escape: &str) -> bool {
    escape.len() == 6
        && escape
            .strip_prefix("\\u")
            .and_then(|digits| u16::from_str_radix(digits, 16).ok())
            .is_some_and(|unit| (0xd800..=0xdfff).contains(&unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(text: &str) -> Vec<&str> {
        Values::new(text).map(|(_, value)| value).collect()
    }

    #[test]
    fn records_are_found_in_arrays_and_rows() {
        assert_eq!(
            values(r#"[{"a":"}"}, {"b":[1]}]"#),
            [r#"{"a":"}"}"#, r#"{"b":[1]}"#]
        );
        assert_eq!(values(r#"{"a":1}{"b":2}"#), [r#"{"a":1}"#, r#"{"b":2}"#]);
        assert_eq!(values(" [ ] "), [""; 0]);
        let places: Vec<_> = Values::new(" [1, {} ]").map(|(start, _)| start).collect();
        assert_eq!(places, [2, 5]);
    }

    #[test]
    fn a_record_that_is_never_closed_ends_where_the_next_begins() {
        assert_eq!(values("[{\"a\":{1},\n{\"b\":2}]").len(), 2);
        assert_eq!(
            values("[{\"a\":1},{\"b\":\"cut"),
            ["{\"a\":1}", "{\"b\":\"cut"]
        );
    }

    #[test]
    fn small_faults_are_mended() {
        assert_eq!(
            mended("{\"a\":\"\\ud800x\\ud83d\\ude00\"}"),
            "{\"a\":\"\\ufffdx\\ud83d\\ude00\"}"
        );
        assert_eq!(mended("{\"a\":NaN,\"b\":[1,],}"), "{\"a\":null,\"b\":[1]}");
        assert_eq!(mended("\"a\tNaN\n\""), "\"a\\u0009NaN\\u000a\"");
    }

    proptest! {
        #[test]
        fn any_text_can_be_scanned(text in r#"[\[\]{}",:a\\ud80\n ]{0,80}"#) {
            let _ = values(&text).len();
            let _ = mended(&text);
        }
    }
}
