//! Text that is safe to show. Whatever is read from a file passes through here once.
//!
//! Characters are replaced one for one, so that code-point offsets into the record's own text stay true.

use std::borrow::Cow;

/// Stands for a character that shows nothing: zero-width spaces and joiners, soft hyphens, byte order marks, variation
/// selectors. Drawing and plain printing leave it out (see [`visible`]).
pub const INVISIBLE: char = '\u{ad}';

/// `raw` with every character that could command a terminal or reorder text replaced one for one: line ends become `\n`,
/// tabs spaces, other controls and bidi controls U+FFFD, characters of no width [`INVISIBLE`].
#[must_use]
pub fn clean(raw: &str) -> String {
    raw.chars()
        .map(|c| match c {
            '\n' => '\n',
            '\t' => ' ',
            c if c.is_control() => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// `clean`ed text as it is drawn or printed: without [`INVISIBLE`] characters.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(INVISIBLE) {
        Cow::Owned(text.replace(INVISIBLE, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Any foreign words (a path, a system's error, a name) for one line of the screen or of a pipe: safe, visible, and
/// without line breaks.
#[must_use]
pub fn line(raw: &str) -> String {
    visible(&clean(raw)).replace('\n', " ")
}
