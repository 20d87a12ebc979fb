//! The marked sentences that each language brings with it come out right.

use crate::support::annotated::check_all;
use whosaid::language;

#[test]
fn every_language_reads_its_own_examples() {
    for language in language::ALL {
        assert!(
            language.examples.len() >= 25,
            "{} has too few examples",
            language.code
        );
        check_all(language.code, language.examples);
    }
}
