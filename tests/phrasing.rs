//! How newspapers put it: turns of phrase by which German and English tell who spoke, each in a sentence of its own.

use crate::support::annotated::check_all;

#[test]
fn verbs_of_sound_and_mood_tell_of_speech() {
    check_all(
        "en",
        &[
            "“[q1 We are closed today,]” growled [s1 a man at the door].",
            "“[q1 Not on my watch,]” muttered [s1 the doorman].",
            "[s1 The appeals court] ruled that the search was “[q1 unreasonable by any measure]”.",
        ],
    );
    check_all(
        "de",
        &[
            "„[q1 Ist das noch Kunst?]“, rätselte [s1 ein Besucher].",
            "„[q1 Heute bleibt zu]“, knurrt [s1 ein Mann] an der Tür.",
            "„[q1 Die Klage ist unbegründet]“, entschied [s1 das Landgericht].",
            "„[q1 Warum hat uns niemand gewarnt?]“, will [s1 Karl Weber] wissen.",
        ],
    );
}
