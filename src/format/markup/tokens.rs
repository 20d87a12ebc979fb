//! The tags of HTML, one after another.

use std::borrow::Cow;

use crate::format::markup::entities;

/// A piece of HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// Text with its entities.
    Text(&'a str),
    /// The inside of a script or style.
    Raw(&'a str),
    /// The name of an opening tag, and its attributes as written.
    Open(&'a str, &'a str),
    /// The name of a closing tag.
    Close(&'a str),
}

/// The tokens of `html`.
pub fn tokens(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = html;
    // Inside a script or style nothing is a tag but its own end.
    let mut raw: Option<&str> = None;
    std::iter::from_fn(move || {
        loop {
            if let Some(name) = raw.take() {
                let end = find_close(rest, name).unwrap_or(rest.len());
                let (inside, after) = rest.split_at(end);
                rest = after;
                return Some(Token::Raw(inside));
            }
            let at = memchr::memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
            if at > 0 {
                let (text, after) = rest.split_at(at);
                rest = after;
                return Some(Token::Text(text));
            }
            if rest.is_empty() {
                return None;
            }
            let body = &rest[1..];
            if let Some(comment) = body.strip_prefix("!--") {
                rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            let (closing, body) = match body.strip_prefix('/') {
                Some(body) => (true, body),
                None => (false, body),
            };
            if !body.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
                let (sign, after) = rest.split_at(1);
                rest = after;
                return Some(Token::Text(sign));
            }
            let end = tag_end(body);
            let inside = &body[..end];
            rest = body.get(end + 1..).unwrap_or("");
            if inside.starts_with(['!', '?']) {
                continue;
            }
            let name_end = inside
                .find(|c: char| c.is_ascii_whitespace() || c == '/')
                .unwrap_or(end);
            let (name, attributes) = inside.split_at(name_end);
            if closing {
                return Some(Token::Close(name));
            }
            if one_of(name, &["script", "style"]) {
                raw = Some(name);
            }
            return Some(Token::Open(name, attributes));
        }
    })
}

/// Where the tag that `body` begins with ends: at `>`, but not at one inside a quoted value.
fn tag_end(body: &str) -> usize {
    let (mut quote, mut last) = (None, b' ');
    for (at, &byte) in body.as_bytes().iter().enumerate() {
        match quote {
            Some(mark) if byte == mark => quote = None,
            None if byte == b'>' => return at,
            None if matches!(byte, b'"' | b'\'') && last == b'=' => quote = Some(byte),
            Some(_) | None => {}
        }
        if !byte.is_ascii_whitespace() {
            last = byte;
        }
    }
    body.len()
}

/// Where `</name` stands.
fn find_close(html: &str, name: &str) -> Option<usize> {
    memchr::memmem::find_iter(html.as_bytes(), b"</").find(|at| {
        html.get(at + 2..at + 2 + name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name))
    })
}

/// The value of `key` among `attributes`, with its entities read.
#[must_use]
pub fn attribute<'a>(attributes: &'a str, key: &str) -> Option<Cow<'a, str>> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let name_end = rest.find(|c: char| c == '=' || c.is_ascii_whitespace())?;
        let (name, after) = rest.split_at(name_end);
        let Some(after) = after.trim_start().strip_prefix('=') else {
            rest = after;
            continue;
        };
        let after = after.trim_start();
        let (value, after) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after
                .split_once(|c: char| c.is_ascii_whitespace())
                .unwrap_or((after, "")),
        };
        if name.eq_ignore_ascii_case(key) {
            return Some(entities(value));
        }
        rest = after;
    }
}

/// True if `name` is among `names`, which are lower case.
#[must_use]
pub fn one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| other.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_found_in_every_spelling() {
        let tag = r#" disabled NAME='author' content = "A &amp; B" x=1/"#;
        assert_eq!(attribute(tag, "name").unwrap(), "author");
        assert_eq!(attribute(tag, "content").unwrap(), "A & B");
        assert_eq!(attribute(tag, "nothing"), None);
    }
}
