//! The language of questions by examples: the help and the README show these.

use std::fmt::Write as _;

/// Conditions, and which articles they find.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("pact pyongyang", "Articles with these words, in any order"),
    ("\"state department\"", "These words one after another"),
    ("nuclear*", "Words that begin so"),
    ("by:miller", "Somebody of this name is quoted"),
    ("person:\"kim jong-un\"", "Somebody of this name is named"),
    (
        "org:\"foreign ministry\"",
        "This organisation speaks, or one of this country",
    ),
    (
        "about:korea",
        "It is about this country, this person, or this word of the headline",
    ),
    (
        "country:kp",
        "The country is named: a code, or a name in any language",
    ),
    ("lang:de", "The article is in this language"),
    ("outlet:\"harbour post\"", "Printed there"),
    ("author:falk", "Written by somebody of this name"),
    (
        "date:2024-06",
        "Printed in this year, in this month, on this day",
    ),
    ("date:2024-05..2024-07", "Printed in this time"),
    ("date:>2024", "Printed after it; <, >= and <= likewise"),
    ("since:2024-06", "Printed then or later"),
    ("until:2024-06-20", "Printed then or earlier"),
    ("is:unread", "Not read yet; also is:read and is:starred"),
    ("has:quotes", "Somebody is quoted in it"),
    ("-country:kp", "The opposite; not country:kp says the same"),
    (
        "by:miller or by:putin",
        "One of the two; what stands side by side must all be true",
    ),
    (
        "pact (lang:de or lang:fr)",
        "Brackets hold together what belongs together",
    ),
];

/// The examples as a table for the README, in Markdown.
#[must_use]
pub fn markdown() -> String {
    let mut table = String::from("| in the filter | finds articles |\n| --- | --- |\n");
    for (example, meaning) in EXAMPLES {
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| `{example}` | {meaning} |");
    }
    table
}
