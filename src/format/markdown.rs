//! Markdown with front matter, as note takers and site builders keep articles.
//!
//! The body stays what a reader sees: links are their words, marks of emphasis are gone, a quoted block is a paragraph.

mod front;

use crate::article::Draft;

/// The draft of a text.
#[must_use]
pub fn read(text: &str) -> Draft {
    let text = text.trim_start_matches('\u{feff}');
    let (mut draft, body) = front::split(text);
    let mut body = body;
    // The first heading is the headline, and stands before the body.
    let start = body.trim_start();
    if let Some(rest) = start.strip_prefix("# ") {
        let (heading, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let heading = inline(heading.trim().trim_end_matches('#').trim_end());
        if draft.title.as_ref().is_none_or(|title| *title == heading) {
            draft.title = Some(heading);
            body = after;
        }
    }
    let body = prose(body).trim_start_matches('\n').to_owned();
    Draft { body, ..draft }
}

/// True if `text`, which begins a file, has front matter, or begins with a heading and goes on in Markdown.
#[must_use]
pub fn looks_like_markdown(text: &str) -> bool {
    if front::find(text).is_some() {
        return true;
    }
    let signs = ["](", "**", "\n> ", "\n## ", "\n- ", "\n* "];
    text.starts_with("# ") && signs.iter().any(|sign| text.contains(sign))
}

/// `text` without the marks of Markdown. Lines stay lines.
fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        let (line, end) = match line.strip_suffix('\n') {
            Some(line) => (line.strip_suffix('\r').unwrap_or(line), "\n"),
            None => (line, ""),
        };
        let words = line.trim_start();
        if words.starts_with("```") || words.starts_with("~~~") {
            fenced = !fenced;
        } else if fenced {
            out.push_str(line);
        } else if !is_rule(words) && !is_reference(words) {
            out.push_str(&inline(unmarked(words)));
        }
        out.push_str(end);
    }
    out
}

/// A line without what marks it as heading, quoted, or part of a list.
fn unmarked(line: &str) -> &str {
    let mut line = line;
    while let Some(quoted) = line.strip_prefix('>') {
        line = quoted.trim_start();
    }
    let heading = line.trim_start_matches('#');
    if heading.len() < line.len() && heading.starts_with(' ') {
        return heading.trim().trim_end_matches('#').trim_end();
    }
    line
}

/// True for a line of dashes, stars or underscores: a rule, or the underline of a heading.
fn is_rule(line: &str) -> bool {
    let line = line.trim_end();
    ["-", "*", "_", "="].iter().any(|sign| {
        line.len() >= 3
            && line
                .replace(' ', "")
                .trim_matches(sign.chars().next().unwrap_or('-'))
                .is_empty()
    })
}

/// True for `[1]: https://…`, the address of a link elsewhere.
fn is_reference(line: &str) -> bool {
    line.starts_with('[')
        && line.split_once("]: ").is_some_and(|(name, address)| {
            !name.contains(' ') && (address.starts_with("http") || address.starts_with('<'))
        })
}

/// `line` without marks of emphasis, with the words of its links only.
fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let next = after.chars().next();
        let mut taken = c.len_utf8();
        match c {
            '\\' if next.is_some_and(|next| next.is_ascii_punctuation()) => {
                out.extend(next);
                taken += 1;
            }
            '!' if next == Some('[') && link(after).is_some() => {
                // A picture shows nothing here; its caption stands below it.
                taken += link(after).map_or(0, |(_, length)| length);
            }
            '[' if link(rest).is_some() => {
                if let Some((words, length)) = link(rest) {
                    out.push_str(&inline(words));
                    taken = length;
                }
            }
            '<' if after.starts_with("http") && after.contains('>') => {
                let end = after.find('>').unwrap_or(0);
                out.push_str(&after[..end]);
                taken = end + 2;
            }
            '*' if !(next.is_none_or(|next| next == ' ') && before == ' ') => {}
            '_' if !(before.is_alphanumeric() && next.is_some_and(char::is_alphanumeric))
                && (next.is_some_and(|next| next != ' ') || before != ' ') => {}
            '`' => {}
            '~' if next == Some('~') => taken += 1,
            c => out.push(c),
        }
        before = c;
        rest = &rest[taken..];
    }
    out
}

/// The words of the link that `text` begins with, and how long it is: `[words](address)` or `[words][1]`.
fn link(text: &str) -> Option<(&str, usize)> {
    let close = closing(text, b'[', b']', 1024)?;
    let after = &text[close + 1..];
    let end = match after.as_bytes().first()? {
        b'(' => closing(after, b'(', b')', 4096)?,
        b'[' => closing(after, b'[', b']', 256)?,
        _ => return None,
    };
    Some((&text[1..close], close + 1 + end + 1))
}

/// Where the bracket that `text` begins with is closed. Whoever opens a dozen means none of them.
fn closing(text: &str, open: u8, close: u8, within: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().take(within) {
        if byte == open {
            depth += 1;
        } else if byte == close {
            depth -= 1;
        }
        match depth {
            0 => return Some(at),
            1..=3 => {}
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn links_are_their_words_and_emphasis_is_gone() {
        assert_eq!(
            inline("**Bold** and *fine* [words](http://x.y/(z)) `code`"),
            "Bold and fine words code"
        );
        assert_eq!(inline("![a picture](x.png)after"), "after");
        assert_eq!(
            inline("snake_case 2 * 3 \\*kept\\*"),
            "snake_case 2 * 3 *kept*"
        );
        assert_eq!(inline("„[…]“ [sic] said"), "„[…]“ [sic] said");
    }

    #[test]
    fn quoted_blocks_and_headings_are_paragraphs() {
        assert_eq!(
            prose("> Quoted\n> twice\n\n## Half\n\n---\n\nEnd"),
            "Quoted\ntwice\n\nHalf\n\n\n\nEnd"
        );
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in r"[\[\]()!*_`~<>#\\ \n-]{0,60}") {
            let _ = read(&text);
        }
    }
}
