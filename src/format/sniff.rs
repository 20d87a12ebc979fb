//! Which format bytes are in. Content is believed before the name.

/// The kinds of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Plain text.
    Plain,
    /// Markdown, with or without front matter.
    Markdown,
    /// A web page.
    Html,
    /// JSON: one object, an array, or several one after another.
    Json,
    /// One JSON object a line.
    Lines,
    /// Nothing to read as articles; the sentence says why.
    Other(&'static str),
}

/// The kind of file that begins with `head` and is called `name`.
#[must_use]
pub fn sniff(head: &[u8], name: &str) -> Kind {
    let _ = name;
    if head.contains(&0) {
        Kind::Other("is not text")
    } else {
        Kind::Plain
    }
}
