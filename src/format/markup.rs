//! HTML as a row of tags and text, in one pass without a tree: nothing here can nest, so nothing can overflow.
//!
//! Strings inside other formats become text through here, as do pages that the readability library cannot take.

mod tokens;

use std::borrow::Cow;

use crate::format::decode::repaired;

pub use tokens::{Token, attribute, one_of, tokens};

/// Tags that begin and end a paragraph.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "article",
    "section",
    "main",
    "header",
    "footer",
    "nav",
    "aside",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "blockquote",
    "figure",
    "figcaption",
    "pre",
    "form",
    "hr",
    "address",
    "title",
    "details",
    "summary",
    "fieldset",
    "center",
];
/// Tags inside a paragraph that show a text to be HTML.
const INLINE: &[&str] = &[
    "a", "b", "i", "u", "em", "strong", "span", "br", "img", "q", "cite", "small", "sup", "sub",
    "font", "td", "th", "html", "body", "head", "iframe", "script", "style", "video", "picture",
];
/// Elements whose inside nobody reads.
const HIDDEN: &[&str] = &[
    "head", "template", "svg", "iframe", "object", "select", "noscript", "math",
];

/// True if `text` is HTML: it has a tag that HTML knows. "a < b" and "<tweet …>" are not.
#[must_use]
pub fn looks_like_html(text: &str) -> bool {
    memchr::memchr_iter(b'<', text.as_bytes()).any(|at| {
        let tag = &text[at + 1..];
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let end = tag
            .bytes()
            .take(12)
            .position(|byte| !byte.is_ascii_alphanumeric())
            .unwrap_or(0);
        let (name, after) = tag.split_at(end);
        let ends =
            after.starts_with('>') || after.starts_with("/>") || after.starts_with([' ', '\n']);
        // A sentence may hold "<b " by accident; a tag is closed soon.
        ends && (one_of(name, BLOCKS) || one_of(name, INLINE))
            && memchr::memchr(b'>', &after.as_bytes()[..after.len().min(4096)]).is_some()
    })
}

/// The words of a string from another format: HTML as text in paragraphs, entities read where they were escaped once or twice;
/// all else exactly as it is.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    let mut plain = Cow::Borrowed(text);
    for _ in 0..2 {
        plain = if looks_like_html(&plain) {
            Cow::Owned(self::text(&plain))
        } else if has_entities(&plain) {
            Cow::Owned(entities(&plain).into_owned())
        } else {
            break;
        };
    }
    plain
}

/// [`plain`] on one line, for headlines and names: here even a lone entity is one.
#[must_use]
pub fn plain_line(text: &str) -> String {
    let once = if looks_like_html(text) {
        self::text(text)
    } else {
        entities(text).into_owned()
    };
    let twice = entities(&once);
    twice.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// True if `text` was escaped: it has an escape that only machines write, or two of any kind. One `&ndash;` in a long text is
/// what somebody typed.
fn has_entities(text: &str) -> bool {
    const MACHINE: [&str; 9] = [
        "amp", "quot", "lt", "gt", "apos", "nbsp", "#39", "#34", "#038",
    ];
    let mut found = 0;
    for at in memchr::memchr_iter(b'&', text.as_bytes()) {
        let name = &text[at + 1..];
        let length = name
            .bytes()
            .take(10)
            .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'));
        let Some(length) = length.filter(|&length| length > 1 && name.as_bytes()[length] == b';')
        else {
            continue;
        };
        found += 1;
        if found > 1 || MACHINE.contains(&&name[..length]) {
            return true;
        }
    }
    false
}

/// `text` with its entities read.
#[must_use]
pub fn entities(text: &str) -> Cow<'_, str> {
    /// The longest name has 31 letters. Looking no further keeps reading linear, whatever the text.
    const LONGEST: usize = 33;
    let mut read = String::new();
    let mut kept = 0;
    for at in memchr::memchr_iter(b'&', text.as_bytes()) {
        let near = &text.as_bytes()[at..text.len().min(at + LONGEST)];
        let Some(end) = memchr::memchr(b';', near) else {
            continue;
        };
        let name = &text[at..=at + end];
        if let Cow::Owned(character) = html_escape::decode_html_entities(name) {
            read.push_str(&text[kept..at]);
            read.push_str(&character);
            kept = at + end + 1;
        }
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    read.push_str(&text[kept..]);
    // `&#147;` means what Windows-1252 means by 0x93.
    Cow::Owned(repaired(read.into()).into_owned())
}

/// The words of `html` that can be seen, a blank line between paragraphs. Where no tag ends a line, the lines are those of
/// the text: many a plain text has just one link in it.
#[must_use]
pub fn text(html: &str) -> String {
    let ends_line = |name: &str| one_of(name, BLOCKS) || name.eq_ignore_ascii_case("br");
    let mut words = Text {
        keeps_lines: !tokens(html)
            .any(|token| matches!(token, Token::Open(name, _) if ends_line(name))),
        ..Text::default()
    };
    // The element whose inside is skipped, and how often it was opened again inside itself.
    let mut hidden: Option<(&str, usize)> = None;
    let mut preformatted = false;
    for token in tokens(html) {
        if let Some((name, depth)) = hidden {
            hidden = match token {
                Token::Open(other, _) if other.eq_ignore_ascii_case(name) => {
                    Some((name, depth + 1))
                }
                Token::Close(other) if other.eq_ignore_ascii_case(name) && depth == 0 => None,
                Token::Close(other) if other.eq_ignore_ascii_case(name) => Some((name, depth - 1)),
                // Whoever forgot to close the head still has a body.
                Token::Open(other, _) if other.eq_ignore_ascii_case("body") => None,
                _ => hidden,
            };
            continue;
        }
        match token {
            Token::Text(text) if preformatted => words.lines(&entities(text)),
            Token::Text(text) => words.words(&entities(text)),
            Token::Raw(_) => {}
            Token::Open(name, rest) => {
                if one_of(name, HIDDEN) && !rest.ends_with('/') {
                    hidden = Some((name, 0));
                } else if name.eq_ignore_ascii_case("br") {
                    words.newline(1);
                } else if name.eq_ignore_ascii_case("q") {
                    words.glue("“");
                } else if one_of(name, &["td", "th"]) {
                    words.space = true;
                } else if one_of(name, BLOCKS) {
                    words.newline(2);
                    preformatted |= name.eq_ignore_ascii_case("pre");
                    if name.eq_ignore_ascii_case("li") {
                        words.glue("• ");
                    }
                }
            }
            Token::Close(name) => {
                if name.eq_ignore_ascii_case("q") {
                    words.out.push('”');
                } else if one_of(name, BLOCKS) {
                    words.newline(2);
                    preformatted &= !name.eq_ignore_ascii_case("pre");
                }
            }
        }
    }
    words.out
}

/// Text that grows by words and lines; white space is owed until the next word comes.
#[derive(Default)]
struct Text {
    out: String,
    newlines: usize,
    space: bool,
    keeps_lines: bool,
}

impl Text {
    /// Owes at least `count` line ends.
    fn newline(&mut self, count: usize) {
        // After "• " a block inside the item goes on in the same line.
        if !self.out.ends_with("• ") {
            self.newlines = if count == 1 {
                (self.newlines + 1).min(2)
            } else {
                2
            };
        }
    }

    /// Adds `text` after the white space that is owed.
    fn glue(&mut self, text: &str) {
        if !self.out.is_empty() {
            if self.newlines > 0 {
                self.out.extend(std::iter::repeat_n('\n', self.newlines));
            } else if self.space && !self.out.ends_with(' ') {
                self.out.push(' ');
            }
        }
        self.newlines = 0;
        self.space = false;
        self.out.push_str(text);
    }

    /// Adds the words of `text`; white space of any length is one space, or a line end where those count.
    fn words(&mut self, text: &str) {
        let keeps_lines = self.keeps_lines;
        for (at, line) in text.split(|c| keeps_lines && c == '\n').enumerate() {
            if at > 0 {
                self.newline(1);
            }
            self.line(line);
        }
    }

    fn line(&mut self, text: &str) {
        let blank = |c: char| c.is_ascii_whitespace();
        self.space |= text.starts_with(blank);
        for word in text.split_ascii_whitespace() {
            self.glue(word);
            self.space = true;
        }
        if !text.ends_with(blank) {
            self.space &= text.is_empty();
        }
    }

    /// Adds `text` with its own lines.
    fn lines(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.glue(text.trim_end_matches('\n'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_breaks_become_lines() {
        assert_eq!(
            text("<p>One\n two</p><p>Three<br>four</p>"),
            "One two\n\nThree\nfour"
        );
        assert_eq!(
            text("<ul><li><p>a</p></li><li>b</ul>after"),
            "• a\n\n• b\n\nafter"
        );
        assert_eq!(text("a <b>bold</b>, <i>word</i> here"), "a bold, word here");
        assert_eq!(
            text("One.\n\nTwo, <a href=\"x\">three</a>\nfour."),
            "One.\n\nTwo, three\nfour."
        );
        assert_eq!(text("<pre>one\n  two</pre>x"), "one\n  two\n\nx");
    }

    #[test]
    fn what_nobody_sees_is_left_out() {
        assert_eq!(
            text(
                "<head><title>t</title></head><body>a<script>if (a<b) '</p>'</script><!-- <p> -->b"
            ),
            "ab"
        );
        assert_eq!(text("a<svg><svg>x</svg>y</svg>b"), "ab");
    }

    #[test]
    fn marks_of_the_q_element_are_written_out() {
        assert_eq!(text("She said: <q>Yes</q>."), "She said: “Yes”.");
    }

    #[test]
    fn only_known_tags_make_html() {
        for html in ["<p>x</p>", "a<br/>b", "x <a href='y'>z</a>"] {
            assert!(looks_like_html(html), "{html}");
        }
        for not in ["a < b", "1<p 2", "<tweet id=1>", "x <3", "<", "</"] {
            assert!(!looks_like_html(not), "{not}");
        }
    }

    #[test]
    fn entities_are_read_once_or_twice() {
        assert_eq!(plain("AT&amp;T"), "AT&T");
        assert_eq!(plain("&amp;quot;Yes&amp;quot;"), "\"Yes\"");
        assert_eq!(
            plain("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;"),
            "One\n\nTwo"
        );
        assert_eq!(plain("&#147;Yes&#148; &#8211; no"), "“Yes” – no");
        assert_eq!(plain("typed &ndash; once"), "typed &ndash; once");
        assert_eq!(plain_line("typed &ndash; once"), "typed – once");
    }
}
