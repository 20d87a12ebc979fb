//! `config.toml` as values.

use std::fmt;

use serde::Deserialize;

use crate::format::FieldNames;

/// What the user may settle. Unknown keys are errors.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// When the screen and the pipes use colours.
    pub colours: Colours,
    /// True: marks and borders in ASCII only.
    pub ascii: bool,
    /// How an article is shown.
    pub reader: Reader,
    /// More names for the fields of JSON records: theirs → ours.
    pub fields: FieldNames,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Colours {
    /// Where the terminal has them and `NO_COLOR` is not set.
    #[default]
    Auto,
    /// Nowhere: bold, underline and reverse carry the meaning.
    Never,
}

/// How an article is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reader {
    /// The longest line, in cells; at least [`Reader::NARROWEST`].
    pub width: u16,
}

impl Reader {
    /// Below this a line holds hardly two words.
    pub const NARROWEST: u16 = 20;
}

impl Default for Reader {
    fn default() -> Self {
        Self { width: 66 }
    }
}

/// What is wrong with the settings: a sentence that ends with the number of the line, so that the file can be named after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What is wrong.
    pub what: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} in line {}", self.what, self.line)
    }
}

impl Settings {
    /// The settings that `text` says, the usual ones where it says nothing.
    ///
    /// # Errors
    /// If it is not TOML, or a key or a value is not one that we know.
    pub fn parse(text: &str) -> Result<Self, Wrong> {
        toml::from_str(text).map_err(|error| Wrong {
            what: error.message().to_owned(),
            line: 1,
        })
    }
}
