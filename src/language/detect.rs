//! Which language a text is in.

/// The ISO 639-1 code of the language of `text`, or `und` where that is not sure.
#[must_use]
pub fn detect(_text: &str) -> &'static str {
    "und"
}
