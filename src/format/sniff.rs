//! Which format bytes are in. Content is believed before the name.

use crate::format::decode::decode;
use crate::format::markup::one_of;
use crate::format::{lines, markdown, markup};

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
    /// Nothing to read as articles; the words say why, to follow the file's name.
    Other(&'static str),
}

/// This much is looked at; what comes later in a file does not change what it is.
const HEAD: usize = 64 << 10;

/// The kind of file that begins with `head` and is called `name`.
#[must_use]
pub fn sniff(head: &[u8], name: &str) -> Kind {
    let head = &head[..head.len().min(HEAD)];
    if let Some(what) = signature(head) {
        return Kind::Other(what);
    }
    match decode(head) {
        Some(text) => sniff_text(&text, name),
        None => Kind::Other("is not text"),
    }
}

/// The kind of `text` from a file called `name`.
#[must_use]
pub fn sniff_text(text: &str, name: &str) -> Kind {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let start =
        text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    if start.is_empty() {
        return Kind::Other("is empty");
    }
    let named_json = one_of(ending, &["json", "jsonl", "ndjson", "geojson"]);
    if start.starts_with(['{', '[']) && (named_json || looks_like_json(start)) {
        return if lines::looks_like_lines(start) {
            Kind::Lines
        } else {
            Kind::Json
        };
    }
    if one_of(ending, &["jsonl", "ndjson"]) {
        return Kind::Lines;
    }
    if start.starts_with('<')
        && let Some(kind) = markup_kind(start)
    {
        return kind;
    }
    if one_of(ending, &["md", "markdown", "mdown", "mkd"]) || markdown::looks_like_markdown(start) {
        return Kind::Markdown;
    }
    let closed = ["</p>", "</div>", "</P>", "</DIV>", "<br>", "<br />", "<BR>"];
    if closed
        .iter()
        .map(|tag| start.matches(tag).count())
        .sum::<usize>()
        >= 3
    {
        return Kind::Html;
    }
    if one_of(ending, &["html", "htm", "xhtml"]) && markup::looks_like_html(start) {
        return Kind::Html;
    }
    if start.starts_with("{\\rtf") {
        return Kind::Other("is an RTF document, which is not read yet");
    }
    if one_of(ending, &["csv", "tsv"]) {
        return Kind::Other("is a table, which is not read yet");
    }
    if one_of(
        ending,
        &[
            "css", "js", "mjs", "py", "sh", "xml", "yaml", "yml", "toml", "ini", "log",
        ],
    ) {
        return Kind::Other("is not an article by its name");
    }
    Kind::Plain
}

/// True if `text`, which opens a bracket, goes on as JSON does. `[Anzeige]` does not.
fn looks_like_json(text: &str) -> bool {
    let next = text[1..].trim_start().chars().next();
    match text.as_bytes()[0] {
        b'{' => matches!(next, Some('"' | '}')),
        _ => matches!(next, Some('{' | '[' | ']')),
    }
}

/// The kind of a text that begins with `<`, by its first tag.
fn markup_kind(text: &str) -> Option<Kind> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")?.1
        } else if rest.starts_with("<?") {
            rest.split_once("?>")?.1
        } else if rest
            .get(..9)
            .is_some_and(|start| start.eq_ignore_ascii_case("<!doctype"))
        {
            let (doctype, after) = rest.split_once('>')?;
            if doctype.to_ascii_lowercase().contains("html") {
                return Some(Kind::Html);
            }
            after
        } else {
            break;
        };
    }
    let name = rest.strip_prefix('<')?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':' || c == '_'))?;
    let name = &name[..end];
    match () {
        () if one_of(name, &["rss", "feed", "rdf:RDF"]) => {
            Some(Kind::Other("is a feed, which is not read yet"))
        }
        () if one_of(name, &["opml"]) => {
            Some(Kind::Other("is a list of feeds: it has no articles in it"))
        }
        () if one_of(name, &["html", "head", "body", "meta", "title"]) => Some(Kind::Html),
        () if text.starts_with("<?xml") => Some(Kind::Other("is XML, which is not read yet")),
        () if one_of(name, &["svg"]) => Some(Kind::Other("is an image")),
        () => markup::looks_like_html(&rest[..end + 1 + tag_length(&rest[end + 1..])])
            .then_some(Kind::Html),
    }
}

/// Up to and with the end of a tag.
fn tag_length(rest: &str) -> usize {
    rest.find('>').map_or(0, |at| at + 1)
}

/// What a file is that begins with bytes of its own, if it is not text.
fn signature(head: &[u8]) -> Option<&'static str> {
    const SIGNATURES: &[(&[u8], &str)] = &[
        (b"%PDF-", "is a PDF document, which is not read yet"),
        (b"PK\x03\x04", "is a ZIP archive, which is not read yet"),
        (b"PK\x05\x06", "is a ZIP archive, which is not read yet"),
        (
            b"\x1f\x8b",
            "is compressed with gzip, which is not read yet",
        ),
        (
            b"\x28\xb5\x2f\xfd",
            "is compressed with zstd, which is not read yet",
        ),
        (
            b"\xfd7zXZ\0",
            "is compressed with xz, which is not read yet",
        ),
        (b"BZh", "is compressed with bzip2, which is not read yet"),
        (
            b"7z\xbc\xaf\x27\x1c",
            "is a 7-Zip archive, which is not read yet",
        ),
        (b"Rar!\x1a\x07", "is a RAR archive, which is not read yet"),
        (
            b"\xd0\xcf\x11\xe0",
            "is an old Office document, which is not read yet",
        ),
        (b"SQLite format 3\0", "is a database, which is not read yet"),
        (b"PAR1", "is a Parquet table, which is not read yet"),
        (b"\x89PNG\r\n", "is an image"),
        (b"\xff\xd8\xff", "is an image"),
        (b"GIF87a", "is an image"),
        (b"GIF89a", "is an image"),
        (b"II*\0", "is an image"),
        (b"MM\0*", "is an image"),
        (b"\0\0\x01\0", "is an image"),
        (b"ID3", "is a sound"),
        (b"OggS", "is a sound"),
        (b"fLaC", "is a sound"),
        (b"\x1aE\xdf\xa3", "is a film"),
        (b"\x7fELF", "is a program"),
        (b"wOFF", "is a font"),
        (b"wOF2", "is a font"),
    ];
    match head {
        [b'R', b'I', b'F', b'F', _, _, _, _, kind @ ..] => Some(match kind {
            [b'W', b'E', b'B', b'P', ..] => "is an image",
            [b'A', b'V', b'I', ..] => "is a film",
            _ => "is a sound",
        }),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("is a film"),
        _ => SIGNATURES
            .iter()
            .find(|(start, _)| head.starts_with(start))
            .map(|(_, what)| *what),
    }
}
