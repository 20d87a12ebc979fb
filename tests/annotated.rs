//! Who said what, as marked text: see `support::annotated` for the notation.

use crate::support::annotated::check;

#[test]
fn the_speaker_after_the_quote() {
    check("en", "“[q1 We will win this,]” said [s1 Anna Miller].");
    check(
        "de",
        "„[q1 Wir werden das prüfen]“, sagte [s1 Anna Müller].",
    );
}
