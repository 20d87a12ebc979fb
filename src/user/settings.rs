//! `config.toml` as values.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error};

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
    #[serde(deserialize_with = "fields")]
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
    /// The longest line, in cells: one of [`Reader::WIDTHS`].
    #[serde(deserialize_with = "width")]
    pub width: u16,
    /// True: what is told in the words of the article is shown too, more quietly than quotes.
    pub indirect: bool,
}

impl Reader {
    /// Narrower lines hold hardly two words, wider ones nobody can follow.
    pub const WIDTHS: std::ops::RangeInclusive<u16> = 20..=400;
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            width: 66,
            indirect: true,
        }
    }
}

fn width<'de, D: Deserializer<'de>>(value: D) -> Result<u16, D::Error> {
    let width = u16::deserialize(value)?;
    if Reader::WIDTHS.contains(&width) {
        return Ok(width);
    }
    let (least, most) = Reader::WIDTHS.into_inner();
    Err(Error::custom(format!(
        "a width of {width} is not possible, expected {least} to {most}"
    )))
}

/// What a field of a JSON record can be for us.
const MEANINGS: &[&str] = &[
    "id", "title", "body", "summary", "date", "author", "outlet", "url", "language",
];

fn fields<'de, D: Deserializer<'de>>(value: D) -> Result<FieldNames, D::Error> {
    /// The value of one entry, which knows its own place in the file when it is wrong.
    struct Meaning(String);

    impl<'de> Deserialize<'de> for Meaning {
        fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
            let meaning = String::deserialize(value)?;
            if MEANINGS.contains(&meaning.as_str()) {
                Ok(Self(meaning))
            } else {
                Err(Error::unknown_variant(&meaning, MEANINGS))
            }
        }
    }

    let fields = BTreeMap::<String, Meaning>::deserialize(value)?;
    Ok(fields
        .into_iter()
        .map(|(name, Meaning(ours))| (name, ours))
        .collect())
}

impl Settings {
    /// The settings that `text` says, the usual ones where it says nothing.
    ///
    /// # Errors
    /// If it is not TOML, or a key or a value is not one that we know.
    pub fn parse(text: &str) -> Result<Self, Wrong> {
        toml::from_str(text).map_err(|error| Wrong::new(text, &error))
    }
}

/// What is wrong with the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What it is: "unknown key `colour`".
    pub what: String,
    /// In which line, counted from 1.
    pub line: usize,
    /// What can be done: "did you mean `colours`?"
    pub advice: Option<String>,
}

impl Wrong {
    fn new(text: &str, error: &toml::de::Error) -> Self {
        let start = error.span().map_or(0, |span| span.start);
        let (what, advice) = explained(error.message());
        Self {
            what,
            line: 1 + text
                .bytes()
                .take(start)
                .filter(|&byte| byte == b'\n')
                .count(),
            advice,
        }
    }

    /// One sentence about the file that is called `file`.
    #[must_use]
    pub fn sentence(&self, file: &str) -> String {
        let advice = self.advice.as_ref().map(|advice| format!("; {advice}"));
        let advice = advice.unwrap_or_default();
        format!("{} in line {} of {file}{advice}", self.what, self.line)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.sentence("config.toml"))
    }
}

/// The words of serde ("unknown field `a`, expected one of `b`, `c`") in ours, and what may have been meant.
fn explained(message: &str) -> (String, Option<String>) {
    let (what, expected) = message.split_once(", expected ").unwrap_or((message, ""));
    let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let given = what.split('`').nth(1).unwrap_or_default();
    let likeness = |known: &&&str| strsim::normalized_damerau_levenshtein(known, given);
    let advice = known
        .iter()
        .max_by(|one, two| likeness(one).total_cmp(&likeness(two)))
        .filter(|best| likeness(best) >= 0.5)
        .map(|best| format!("did you mean `{best}`?"))
        .or_else(|| (!expected.is_empty()).then(|| format!("expected {expected}")));
    let what = what
        .replace("unknown field", "unknown key")
        .replace("unknown variant", "unknown value");
    (what, advice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_as_usual() {
        let settings = Settings::parse("ascii = true\n").expect("right");
        assert!(settings.ascii);
        assert_eq!(settings.reader.width, 66);
        assert_eq!(Settings::parse(""), Ok(Settings::default()));
    }

    #[test]
    fn everything_can_be_said() {
        let settings = Settings::parse(
            "colours = \"never\"\n[reader]\nwidth = 80\nindirect = false\n[fields]\nkop = \"title\"\n\"meta.tekst\" = \"body\"\n",
        )
        .expect("right");
        assert_eq!(settings.colours, Colours::Never);
        assert_eq!(settings.reader.width, 80);
        assert!(!settings.reader.indirect);
        assert_eq!(settings.fields["kop"], "title");
        assert_eq!(settings.fields["meta.tekst"], "body");
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (text, sentence) in [
            (
                "\n\ncolour = 1",
                "unknown key `colour` in line 3 of config.toml; did you mean `colours`?",
            ),
            (
                "colours = \"nevr\"",
                "unknown value `nevr` in line 1 of config.toml; did you mean `never`?",
            ),
            (
                "colours = \"red\"",
                "unknown value `red` in line 1 of config.toml; expected `auto` or `never`",
            ),
            (
                "[reader]\nwidht = 3",
                "unknown key `widht` in line 2 of config.toml; did you mean `width`?",
            ),
            (
                "[reader]\nwidth = 3",
                "a width of 3 is not possible in line 2 of config.toml; expected 20 to 400",
            ),
            (
                "[fields]\n\nkop = \"titel\"",
                "unknown value `titel` in line 3 of config.toml; did you mean `title`?",
            ),
            (
                "ascii = true\nascii = false",
                "duplicate key in line 2 of config.toml",
            ),
            (
                "[reader\n",
                "unclosed table in line 1 of config.toml; expected `]`",
            ),
        ] {
            let wrong = Settings::parse(text).expect_err("wrong");
            assert_eq!(wrong.to_string(), sentence);
        }
    }
}
