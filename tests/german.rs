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
            "Weder sei er „[f1 müde]“, „[q2 noch habe er jemals etwas versäumt]“, sagte [s1,2 Karl Weber].",
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

#[test]
fn german_sources_and_words_that_are_somebodys() {
    check_all(
        "de",
        &[
            "In den Worten von [s1 Anna Weber] war es „[q1 ein guter Tag für die Stadt]“.",
            "Nach den Worten [s1 der Sprecherin des Hafens, Anna Weber], war es „[q1 ein guter Tag für alle]“.",
            "[s1 Anna Weber] zufolge war es „[q1 ein guter Tag für die Stadt]“.",
            "„[q1 Es ist ein guter Tag]“, so [s1 die Vorsitzende des Vereins, Anna Weber], am Freitag.",
            "Das geht nicht „[q1 ohne die Stadt und das Land]“, so heißt es in [s1 einer Erklärung des Hafens].",
            "Man müsse „[q1 jetzt endlich handeln und helfen]“, so [s1 die Forderung von Anna Weber].",
            "„[q1 Es ist ein guter Tag]“, schrieb [s1 die „Neue Hafenpost“] am Freitag.",
            "„[q1 Es ist ein guter Tag]“, zitiert die „Hafenpost“ [s1 Anna Weber].",
            "„[q1 Ist es ein guter Tag?]“ fragen sich [s1 Experten].",
        ],
    );
}

#[test]
fn german_speakers_of_any_verb() {
    check_all(
        "de",
        &[
            "Mit den Worten „[q1 Das war ein guter Tag]“ verabschiedete sich [s1 Karl Weber].",
            "„[q1 Das war ein guter Tag]“ – mit diesen Worten verabschiedete sich [s1 Karl Weber].",
            "„[q1 Das war ein guter Tag]“, meldete sich [s1 Karl Weber] zu Wort.",
            "„[q1 Das war ein guter Tag]“, ist [s1 Karl Weber] überzeugt.",
            "Wie [s1 Karl Weber] mitteilte, sei es „[q1 ein guter Tag]“.",
            "[s1 Karl Weber], Leiter des Hafens: „[q1 Das war ein guter Tag.]“",
            "[s1 Karl Weber] (FDP): „[q1 Das war ein guter Tag.]“",
            "Kritik kam von [s1? Karl Weber]: „[q1 Das war kein guter Tag.]“",
            "„[q1 Das war gut]“, sagte gestern [s1 die alte und neue Vorsitzende des Vereins Anna Weber].",
            "„[q1 Das war gut]“, sagte [s1 die Leiterin, die auch Ärztin ist, Anna Weber].",
        ],
    );
}

#[test]
fn german_things_do_not_speak() {
    check_all(
        "de",
        &[
            "[s1? Karl Weber] sagte, er komme. Die Freude ist groß: „[q1 Das war ein guter Tag.]“",
            "Karl Weber kam. Die Äußerungen nannte [s1 Anna Weber] „[q1 einen groben Unfug]“.",
            "„Lob des Hafens“, so lautet der Titel einer Studie.",
            "Sie sagten „[q1 nicht ein einziges Wort]“ über Anna Weber.",
        ],
    );
}

#[test]
fn german_possessives_tell_whose_view_it_is() {
    check_all(
        "de",
        &[
            "Karl Weber kam. [s1:Karl_Weber Seiner] Ansicht nach ist es „[q1 ein guter Tag für die Stadt]“.",
            "Anna Weber kam. Nach [s1:Anna_Weber ihren] Worten war es „[q1 ein guter Tag für die Stadt]“.",
            "Karl Weber kam. In [s1:Karl_Weber seinen] Augen war es „[q1 ein guter Tag für die Stadt]“.",
        ],
    );
}

#[test]
fn german_halves_of_a_split_quote_are_quotes_however_short() {
    check_all(
        "de",
        &[
            "„[q1 Die Brücke]“, sagte [s1,2 Laura Behrens], „[q2 ist sicher.]“",
            "„[q1 Nein]“, sagte [s1,2 Laura Behrens], „[q2 das ist falsch.]“",
            "„[f1 Nein]“, sagte [s1 Laura Behrens].",
        ],
    );
}

#[test]
fn german_ages_stand_for_somebody_as_pronouns_do() {
    check_all(
        "de",
        &[
            "Karl Weber und Anna Berger kamen. „[q1 Das Tor war schön]“, sagte [s1:Anna_Berger die 48-Jährige].",
            "Karl Weber und Anna Berger kamen. [s1:Karl_Weber Der 48-Jährige] sagte: „[q1 Das Tor war schön.]“",
            "Karl Weber kam. „[q1 Das Tor war schön]“, sagte [s1 die 48-jährige Trainerin].",
        ],
    );
}

#[test]
fn german_colons_lead_to_a_quote_whatever_the_next_sentence_tells_of_it() {
    check_all(
        "de",
        &[
            "Weiter sagte [s1 Anna Weber]: „[q1 Die Boote sind ein offenes Buch.]“ Dies sagte die Leiterin zu ihren Gästen.",
        ],
    );
}

#[test]
fn german_reports_are_sources_of_marked_words() {
    check_all(
        "de",
        &[
            "Nach einem [s1 Bericht der Hafenpost] soll die Fahrt „[q1 um vier Jahre verschoben]“ werden.",
            "Anna Weber kam. Nach der [s1 Ankündigung der Reederei] ist das Boot „[q1 bald wieder sicher]“.",
        ],
    );
}

#[test]
fn german_documents_speak_in_any_tense_and_whatever_stands_before_their_noun() {
    check_all(
        "de",
        &[
            "In [s1 einer Erklärung der Reederei] hatte es geheißen: „[q1 Die Boote bleiben im Hafen.]“",
            "„[q1 Die Boote bleiben im Hafen]“, heißt es in [s1 einer gestern verbreiteten Erklärung].",
            "Auf [s1 der hafen-Seite] heißt es: „[q1 Die Boote bleiben im Hafen.]“",
            "Anna Weber rügte [s1 den Wirt], der die Pläne des Hafens „[q1 ein Werk ohne Sinn und Verstand]“ genannt hatte.",
            "Es erschien [s1 ein Brief], der die Pläne des Hafens als „[q1 ein Werk ohne Sinn und Verstand]“ bezeichnet.",
        ],
    );
}

#[test]
fn german_verbs_of_saying_come_before_those_who_pass_it_on() {
    check_all(
        "de",
        &[
            "Im Saal sagte [s1 die Leiterin] einigen Gästen zufolge: „[q1 Die Boote bleiben im Hafen.]“",
            "Am Montag erklärte [s1 Anna Weber] nach Angaben der Gäste: „[q1 Die Boote bleiben im Hafen.]“",
        ],
    );
}

#[test]
fn german_own_words_are_those_of_the_subject() {
    check_all(
        "de",
        &[
            "[s1 Die Reederei] war nach eigenen Angaben „[q1 von den Plänen völlig überrascht]“.",
            "Nach eigenen Worten war [s1 Anna Weber] „[q1 von den Plänen völlig überrascht]“.",
        ],
    );
}

#[test]
fn german_quotes_before_the_verb_are_its_subjects() {
    check_all(
        "de",
        &[
            "Karl Berger schwieg. Von einer „[q1 Katastrophe für den ganzen Hafen]“ sprach [s1 Anna Weber].",
            "„[q1 Die Boote sind nicht mehr zu retten.]“ so [s1 das Fazit der Reederei].",
        ],
    );
}

#[test]
fn german_nouns_of_those_who_do_something_are_somebody() {
    check_all(
        "de",
        &[
            "[s1? Der Ermittler] will nach dem Fall von Anna Weber aufhören: „[q1 Mehr kommt da nicht.]“",
        ],
    );
}

#[test]
fn german_names_beside_a_title_are_who_somebody_told_of() {
    check_all(
        "de",
        &[
            "Wie [s1 die Leiterin des Hafens, Anna Weber], am Montag erklärte, sei der Plan „[q1 ein Werk ohne Sinn]“.",
            "Der Plan sei „[q1 ein Werk ohne Sinn]“, wie [s1 die Leiterin des Hafens, Anna Weber], erklärte.",
        ],
    );
}

#[test]
fn german_words_behind_a_verb_and_its_subject_are_no_name() {
    check_all(
        "de",
        &[
            "Im Urteil äußerten [s1 die Richter] „[q1 schwere rechtliche Bedenken]“ gegen den Plan.",
            "Die Arbeiten werden von [s1 Kennern] als „[q1 Perlen in der Geschichte des Hafens]“ bezeichnet.",
        ],
    );
}

#[test]
fn german_names_in_marks_hand_no_speaker_on() {
    check_all(
        "de",
        &[
            "[s1 Karl Weber], ein Mitglied der Gruppe „Freunde des alten Hafens“ (FAH), beschrieb die Lage mit folgenden Worten: „[q1 Es ist heute gut.]“",
        ],
    );
}

#[test]
fn german_clauses_have_a_subject_of_their_own() {
    check_all(
        "de",
        &[
            // Behind a colon, and behind a comma with a relative pronoun.
            "Neuer Streit: [s1? Die Reederei] will den Plan („[q1 und das so schnell wie möglich]“) ändern.",
            "Der Leiter wehrt sich gegen das Urteil [s1? der Kammer der Stadt], die den Leiter einer „[q1 ganz und gar heimlichen Absprache]“ verdächtigt.",
            "Neuer Streit: [s1? Die Partei] will am Hafen bauen. „[q1 Wir wollen nicht länger warten.]“",
        ],
    );
}

#[test]
fn german_passives_tell_where_words_stand_if_not_whose_they_are() {
    check_all(
        "de",
        &[
            "In [s1 den Papieren] war der Plan schon im Mai als „[q1 ein Werk ohne Sinn]“ bezeichnet worden.",
        ],
    );
}

#[test]
fn german_verbs_may_have_the_manner_before_their_subject() {
    check_all(
        "de",
        &["„[q1 Das Boot ist schon alt]“, sagte verärgert [s1 der Wirt Karl Weber]."],
    );
}

#[test]
fn german_main_clauses_have_their_own_subject_whatever_the_sentence_before_told() {
    check_all(
        "de",
        &[
            "Anna Weber sagte, das Boot sei alt. [s1? Der Sprecher des Hafens] schränkte das dahingehend ein, dass es „[q1 noch lange nicht gesunken]“ sei.",
        ],
    );
}

#[test]
fn german_claims_are_those_of_whom_the_noun_names() {
    check_all(
        "de",
        &[
            "Der Wirt Karl Weber wies Vorwürfe [s1 der Hafenpost] zurück, er sei „[q1 für ein paar Boote]“ bezahlt worden.",
        ],
    );
}

#[test]
fn german_speakers_at_the_end_of_a_sentence_say_all_that_is_marked_in_it() {
    check_all(
        "de",
        &[
            "Karl Weber sprach. Die „[q1 alten und müden Boote]“ hätten „[q2 keine Chance mehr auf See]“, so [s1,2:Karl_Weber Weber].",
        ],
    );
}

#[test]
fn german_ages_are_names_where_nothing_else_is_told() {
    check_all(
        "de",
        &["[s1 Der 48-Jährige] sagte: „[q1 Das Tor war schön.]“"],
    );
}

#[test]
fn german_verbs_at_the_end_of_a_clause_have_its_subject() {
    check_all(
        "de",
        &[
            "Während [s1 Anna Weber] den Plan „[q1 eine große Chance für alle]“ nannte, sprach [s2 Karl Berger] von „[q2 einem teuren Irrtum]“.",
            "[s1 Die Reederei] spricht von „[q1 einem Angriff auf alle]“, während [s2 die Firma] den Schritt „[q2 nötig und richtig]“ nennt.",
            "[s1 Der Richter] sagte in der Begründung des Urteils, die Tat sei „[q1 von langer Hand geplant]“ gewesen.",
        ],
    );
}

#[test]
fn german_words_stand_in_papers_and_on_signs() {
    check_all(
        "de",
        &[
            "In [s1 der Anklage] ist von „[q1 besonderer Schwere der Tat]“ die Rede.",
            "In [s1 dem Bericht] steht, der Zustand sei „[q1 alles andere als gut]“.",
            "Auf [s1 dem Schild] stand: „[q1 Hier ist das Ende der Welt.]“",
            "[s1? Anna Weber] war in ihrer Rede ganz bewegt: „[q1 Ihr habt mir sehr geholfen.]“",
        ],
    );
}

#[test]
fn german_names_with_a_colon_or_in_brackets_speak_for_themselves() {
    check_all(
        "de",
        &[
            "Der Trainer Tom Ahlers geht. Als Nachfolger gehandelter [s1 Karl Weber]: „[q1 Mir fehlt noch einiges.]“",
            "„[q1 Wir brauchen keine neuen Boote]“ ([s1 Karl Weber]).",
            "„[q1 Wir brauchen keine neuen Boote.]“ ([s1 Karl Weber], FDP)",
            "[s1? Minister Weber]: Rückzug „[q1 eine Sache von Jahren]“, nicht von Tagen.",
            "Für [s1? Karl Weber] ist das „[q1 ein Skandal ohne jedes Beispiel]“.",
        ],
    );
}
