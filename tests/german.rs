//! Who said what in German, case by case: what an inflected language with the verb second asks of the rules.

use crate::support::annotated::check_all;

#[test]
fn german_words_are_somebodys_by_what_they_are_and_where_they_stand() {
    check_all(
        "de",
        &[
            // Small letters, a verb, a person, Konjunktiv around them.
            "Für [s1? Karl Weber] ist der Plan „[q1 aus vielen Gründen richtig]“.",
            "[s1 Der Wirt Karl Weber] hofft, „[q1 dass der Hafen bald wieder öffnet]“.",
            "[s1 Karl Weber] rief: „[q1 Macht den Hafen auf!]“",
            "Weder sei er „müde“, „[q1 noch habe er jemals etwas versäumt]“, sagte [s1 Karl Weber].",
        ],
    );
}

#[test]
fn german_names_in_marks_are_nobodys_words() {
    check_all(
        "de",
        &[
            "Im Mai wird ihm das „Goldene Band für Verdienste um den alten Hafen“ verliehen.",
            "Anna Weber hat für ihr Heft „Das Boot – die Geschichte einer Reise“ gearbeitet.",
            "Laut einem Test des Blattes „segel, boot und wind“ gibt es 12 Boote.",
            "In der „Neuen Hafenpost“ schreibt Karl Weber über das Boot.",
            "Die Firma der „hafen süd ag“ bezeichnet ihr Boot als neu.",
        ],
    );
}

#[test]
fn german_speakers_behind_long_attributes() {
    check_all(
        "de",
        &[
            "„[q1 Das Boot war schon alt]“, schrieb [s1 die in Kiel geborene Anna Weber].",
            "[s1 Die das Boot führende Anna Weber] beschrieb die Fahrt: „[q1 Das Meer war rau.]“",
            "Die Sprecherin des Hafens, [s1 Anna Weber], erklärte: „[q1 Das Meer war rau.]“",
            "Karl Berger wies das zurück, die neue Sprecherin der Stadt, [s1 Anna Weber] (FDP), erklärte: „[q1 Das Meer war rau.]“",
            "Karl Berger schwieg, und der junge Trainer [s1 Tom Ahlers]: „[q1 Das Meer war rau.]“",
            "Es kamen der Leiter des Hafens, [s1 Karl Berger] („[q1 So schön war es noch nie.]“), und seine Frau.",
        ],
    );
}

#[test]
fn german_participles_have_the_subject_of_their_auxiliary() {
    check_all(
        "de",
        &[
            "Bereits im Mai hatte [s1 Anna Weber] im Hafen erklärt: „[q1 Das Boot ist schon alt.]“",
            "Von [s1 Anna Weber] wurde im Hafen erklärt: „[q1 Das Boot ist schon alt.]“",
            "„[q1 Ja, das Boot ist alt]“. Das musste [s1 Anna Weber] am Ende zugeben.",
        ],
    );
}

#[test]
fn german_verbs_after_and_keep_their_subject() {
    check_all(
        "de",
        &[
            "Als ein Gast kam, ging [s1 der Wirt] in den Hof und rief: „[q1 Lasst mich in Ruhe!]“",
            "[s1 Anna Weber] kam und verglich die Lage mit „[q1 einem Boot ohne Segel]“.",
        ],
    );
}
