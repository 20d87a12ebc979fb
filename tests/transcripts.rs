//! Transcripts and interviews: turns with a label instead of marks, and lists that only look like them.

use crate::support::annotated::check_all;

#[test]
fn a_label_in_capitals_begins_a_turn() {
    check_all(
        "en",
        &[
            "[s1 ANNA MILLER, MODERATOR]: [q1 Good evening. We begin with the ferry.]\n\
             [s2 REP. TOM ASHBY (D-OHIO)]: [q2 It is a disaster.\n\n\
             They wrote “seaworthy” on the hull.] (APPLAUSE)\n\
             \\[crosstalk\\]\n\
             [s3:ANNA_MILLER MILLER]: [q3 Why?]\n\
             [s4:TOM_ASHBY ASHBY]: [q4 It leaks.]\n\
             The evening ended at ten.",
        ],
    );
}

#[test]
fn an_interview_names_who_answers() {
    check_all(
        "de",
        &[
            "Ein Gespräch mit Anna Weber.\n\n\
             [s1 ABENDPOST]: [q1 Frau Weber, wann fährt die Fähre?]\n\
             [s2:Anna_Weber Weber]: [q2 Im Mai. Wir arbeiten Tag und Nacht.]\n\
             [s3 ABENDPOST]: [q3 Und wenn nicht?]\n\
             [s4:Anna_Weber Weber]: [q4 Dann gehe ich.]",
            // The questions are the writer's.
            "Frage: Wann fährt die Fähre?\n\n\
             [s1 Weber]: [q1 Im Mai, hoffe ich.]\n\n\
             Frage: Und die Kosten?\n\n\
             [s2 Weber]: [q2 Die steigen.]",
        ],
    );
    check_all(
        "fr",
        &["Claire Vasseur répond à nos questions.\n\
             Quand part le bac ?\n\
             [s1 Claire Vasseur] : [q1 En mai.]\n\
             Et s'il coule ?\n\
             [s2 Claire Vasseur] : [q2 Nous nagerons.]\n\
             Sans rire ?\n\
             [s3 Claire Vasseur] : [q3 Presque.]"],
    );
    check_all(
        "zh",
        &[
            "记者：渡船什么时候开？\n[s1 李明]：[q1 五月份开。]\n记者：如果不开呢？\n[s2 李明]：[q2 那我们就等。]",
        ],
    );
}

#[test]
fn lists_are_no_transcripts() {
    check_all(
        "en",
        &[
            "NOTE: The ferry is closed.\nUPDATE: The ferry is open again.\nNOTE: Is it?",
            "From: Anna Weber\nTo: Tom Ashby\nSubject: When does it leave?\n\n\
             From: Tom Ashby\nTo: Anna Weber\nSubject: Re: When does it leave?",
            "Anna Weber and Tom Ashby ran again.\n\
             Weber: 300 votes\nAshby: 20 votes\nWeber: 310 votes\nAshby: 25 votes",
            "Ingredients: Flour, water.\nTime: One hour.\nIngredients: Salt.\nIs that all?",
            "WASHINGTON: It rains.\nBERLIN: It snows.\nWASHINGTON: It still rains. Why?",
        ],
    );
}
