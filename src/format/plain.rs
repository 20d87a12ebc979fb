//! Plain text: one file, one article.

use crate::article::Draft;

/// The draft of a text.
#[must_use]
pub fn read(text: &str) -> Draft {
    Draft {
        body: text.to_owned(),
        ..Draft::default()
    }
}
