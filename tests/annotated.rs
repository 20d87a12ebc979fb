//! Who said what, as marked text: see `support::annotated` for the notation. Each case shows one phenomenon in the smallest
//! sentence that has it.

use crate::support::annotated::{annotations, check_all};

#[test]
fn english_speakers_after_the_quote() {
    check_all(
        "en",
        &[
            "“[q1 We will win this,]” said [s1 Anna Miller].",
            "“[q1 We will win this,]” [s1 Anna Miller] said.",
            "“[q1 We will win this,]” [s1 Anna Miller], who runs the port, said on Monday.",
            "\"[q1 We will win this,]\" said [s1 Mayor Anna Miller] in a statement.",
            "“[q1 Will we win this?]” asked [s1 Anna Miller].",
            "“[q1 We will win this,]” said [s1 the campaign manager, Robert Hale].",
            "“[q1 We will win this,]” said [s1 Robert Hale], the campaign manager.",
            "“[q1 We will win this,]” [s1 a spokesman for the port] said.",
            "“[q1 We will win this,]” according to [s1 Anna Miller].",
            "“[q1 We will win this.]” [s1 Anna Miller] said on Monday.",
            "“[q1 We will win this,]” [s1 Anna Miller] told Reuters.",
            "Anna Miller was tired. “[q1 We will win this,]” [s1:Anna_Miller she] said.",
        ],
    );
}

#[test]
fn english_speakers_before_the_quote() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said: “[q1 We will win this.]”",
            "[s1 Anna Miller], who runs the port, called the plan “[q1 a very bad idea.]”",
            "[s1 Anna Miller] told reporters that the plan was “[q1 a very bad idea.]”",
            "Robert Hale left early. [s1 Anna Miller] said the plan was “[q1 a very bad idea.]”",
            "According to [s1 Anna Miller], the plan is “[q1 a very bad idea.]”",
            "On Monday, [s1 Anna Miller], speaking in Ohio, said that “[q1 nobody wants this.]”",
            "[s1 MILLER]: “[q1 Nobody wants this.]”",
            "When [s1 the officer] cries, “[q1 What will they say in London?]”, [s2 the whole hall] answers: “[f2 Nothing!]”",
            "The plan pleased nobody, [s1 Anna Miller] said, adding that it was “[q1 a very bad idea.]”",
        ],
    );
}

#[test]
fn english_quotes_in_two_halves_and_over_paragraphs() {
    check_all(
        "en",
        &[
            "“[q1 We will win,]” [s1,2 Anna Miller] said. “[q2 Nobody will stop us.]”",
            "“[q1 We will win,]” said [s1,2 Anna Miller], “[q2 and nobody will stop us.]”",
            "[s1 Anna Miller] said: “[q1 We will win.\n\n“Nobody will stop us.]”",
            "[s1? Anna Miller] spoke for an hour:\n\n“[q1 We will win and nobody will stop us.]”",
        ],
    );
}

#[test]
fn english_transcripts_and_signatures() {
    check_all(
        "en",
        &[
            "Anna Miller was asked.\n\n“[q1 [s1:Anna_Miller MILLER]: Nobody wants this.]”",
            "“[q1 [s1 HOST]: Who wants this?]\n\n“[q2 [s2 GUEST]: Nobody at all.]”",
            "“[q1 Nobody in this town wants it.]” ― [s1 Anna Miller]\n\nThe port was silent.",
            "“[q1 Nobody in this town wants it.]”\n\n- [s1 Anna Miller].\n\nThe port was silent.",
            "“[q1 Nobody wants this!]” beamed [s1 Anna Miller].",
            "“[q1 Nobody wants this,]” [s1 Anna Miller] retaliated.",
        ],
    );
}

#[test]
fn english_subjects_stand_where_clauses_begin() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] went after Robert Hale, calling him “[q1 a very small man.]”",
            "[s1 Anna Miller], who did not name Robert Hale, told workers that “[q1 nobody wants this.]”",
            "Robert Hale was asked by [s1 Anna Miller] whether it was “[q1 a very bad idea.]”",
            "[s1 Anna Miller], a professor who once worked for Robert Hale, called it “[q1 a very bad idea.]”",
        ],
    );
}

#[test]
fn english_offices_stand_for_their_holders() {
    check_all(
        "en",
        &[
            "Anna Miller, the transport minister, came late. “[q1 We will win this,]” [s1:Anna_Miller the minister] said.",
            "[s1 President Carlos Vega] of Peru, who came late, wrote that it was “[q1 a very bad idea.]”",
            "Anna Miller came late. “[q1 We will win this,]” the news agency AFP quoted [s1:Anna_Miller Ms. Miller] as saying.",
            "The harbour's manager, Anna Miller, sat down. “[q1 We will win this,]” [s1:Anna_Miller she] said.",
        ],
    );
}

#[test]
fn a_headline_is_no_surer_than_the_text() {
    check_all(
        "en",
        &[
            "Club rejects protest: “[q1 The whistle is part of the game]”\n\n“[q2 The whistle is part of the game,]” said [s1,2 Anna Miller].",
        ],
    );
}

#[test]
fn english_marks_that_are_no_quotes() {
    check_all(
        "en",
        &[
            "The film “Gone With the River” opened on Monday.",
            "He is 6'3\" tall, and the door is 80\" high.",
            "Anna Miller sang “The Long Road Home” and left.",
            "The so-called “alt route” was closed.",
            "The page held <a href=\"index page two\">links</a>.",
        ],
    );
}

#[test]
fn english_fragments_need_a_cue() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] called it “[f1 absurd.]”",
            "The “green” port was built in 1999.",
        ],
    );
}

#[test]
fn english_people() {
    check_all(
        "en",
        &[
            "[p1 Anna Miller] met [p2 Robert J. Hale] in London. [p1 Miller]'s aides smiled; [p2 Hale] did not.",
            "President [p1 Carlos Vega] spoke. Mr. [p1 Vega] was late.",
            "The White House and the Supreme Court were silent. [p1 Anna Miller] was not.",
            "[p1 Kim Min-jun] met [p2 Xi Guowei]. [p1 Kim] smiled.",
            "[p1 John Hale] and [p2 Mary Hale] were there. Mrs. [p2 Hale] left first.",
            "“[f1 Go,]” said [s1 [p1 Ludwig van Houten]]. [p1 Van Houten] sat down.",
            "The Miller Foundation gave money to [p1 Anna Miller].",
            "On Monday President [p1 Carlos Vega] met Chancellor [p2 Anna Berger].",
            "[p1 Anna Miller] went to Equatorial Guinea, not to New Zealand.",
            "Councillor [p1 Robert Hale] met the shopkeeper [p2 Anna Miller] and Farmer [p3 John Clark].",
        ],
    );
}

#[test]
fn german_speakers_after_the_quote() {
    check_all(
        "de",
        &[
            "„[q1 Wir werden das prüfen]“, sagte [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]“, sagte [s1 der Sprecher des Hafens] am Montag.",
            "„[q1 Wir werden das prüfen]“, so [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]“, erklärte [s1 der Geschäftsführer, Karl Weber].",
            "»[q1 Wir werden das prüfen]«, sagte [s1 Hafenchefin Anna Müller].",
            "« [q1 Wir werden das prüfen] », sagte [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]\", sagte [s1 Anna Müller].",
            "”[q1 Wir werden das prüfen]”, sagte [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]“, heißt es in [s1 einer Mitteilung des Hafens].",
            "„[q1 Wer soll das bezahlen?]“, fragte [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]“, sagte [s1 Müller] laut Nachrichtenagentur AFP.",
            "Das sei „[q1 ein schwerer Fehler]“ gewesen, sagte [s1 Anna Müller].",
            "„[q1 Wir werden das prüfen]“, zitiert die Zeitung [s1 den Minister].",
            "„[q1 Das wird teuer für alle.]“ Das sagte [s1 Anna Müller] dem Hafenblatt.",
            "Anna Müller blieb ruhig. „[q1 Wir werden das prüfen]“, sagte [s1:Anna_Müller sie].",
            "„[q1 Wir prüfen das sehr genau]“, hatte [s1 Anna Müller] vorher gesagt.",
        ],
    );
}

#[test]
fn german_speakers_before_the_quote() {
    check_all(
        "de",
        &[
            "[s1 Anna Müller] sagte: „[q1 Wir werden das prüfen.]“",
            "Am Montag sagte [s1 Anna Müller] in Berlin: „[q1 Wir werden das prüfen.]“",
            "[s1 Müller]: „[q1 Wir werden das prüfen.]“",
            "[s1 Anna Müller], Chefin des Hafens, erklärte, der Plan sei „[q1 ein schwerer Fehler]“.",
            "Laut [s1 Anna Müller] ist der Plan „[q1 ein schwerer Fehler]“.",
            "Nach Angaben von [s1 Anna Müller] ist der Plan „[q1 ein schwerer Fehler]“.",
            "Wie [s1 Anna Müller] am Montag erklärte, sei der Plan „[q1 ein schwerer Fehler]“.",
            "Laut AFP sagte [s1 ein japanischer Sprecher], der Plan sei „[q1 ein schwerer Fehler]“.",
            "[s1 Der Abgeordnete und Fraktionschef Karl Weber] sprach von „[q1 einem schweren Fehler]“.",
            "Karl Weber wurde gefragt. [s1:Karl_Weber Er] sagte: „[q1 Wir werden das prüfen.]“",
            "In einem Brief warnte [s1 Anna Müller]: „[q1 Das wird sehr teuer.]“",
            "[s1 Karl Weber] kündigte an, den Plan „[q1 mit aller Kraft]“ zu verhindern.",
        ],
    );
}

#[test]
fn german_word_order_tells_the_subject() {
    check_all(
        "de",
        &[
            "Der englischen Zeitung sagte [s1 Karl Weber]: „[q1 Das wird sehr teuer.]“",
            "Höhnisch antwortete [s1 die Sprecherin]: „[q1 Das wird sehr teuer.]“",
            "Die Idee stellte [s1 der Vorsitzende Karl Weber] in Frage: „[q1 Das wird sehr teuer.]“",
            "Der Hafen schwieg, weil [s1 die Stadt] den Plan als „[q1 einen schweren Fehler]“ bezeichnet hat.",
            "Die Zeitung zitiert [s1 Karl Weber] mit den Worten: „[q1 Das wird sehr teuer.]“",
            "[s1 Karl Weber] zur Verspätung: „[q1 Das wird sehr teuer.]“",
            "Auf [s1 der Seite des Hafens] heißt es: „[q1 Das wird sehr teuer.]“",
            "[s1 Karl Weber] kritisierte die Stadt. Der Plan sei „[q1 ein schwerer Fehler]“.",
            "[s1 Karl Weber] ließ eine Erklärung verbreiten. „[q1 Das wird teuer für alle]“, heißt es darin.",
            "[s1 Das Ministerium] wies die Kritik zurück. „[q1 Das wird teuer für alle]“, hieß es am Montag in einer Erklärung.",
            "Anna Müller schwieg. Dann redete [s1?:Anna_Müller sie] doch. „[q1 Ich habe das niemals gewollt.]“",
            "Karl Weber lobte Anna Müller. Den Plan nannte [s1:Karl_Weber er] „[q1 einen schweren Fehler]“.",
        ],
    );
}

#[test]
fn german_offices_stand_for_their_holders() {
    check_all(
        "de",
        &[
            "Außenminister Karl Weber kam spät. „[q1 Das wird teuer für alle]“, sagte [s1:Karl_Weber der Außenminister].",
            "Die polnische Außenministerin Ewa Nowak kam spät. „[q1 Das wird teuer für alle]“, sagte [s1:Ewa_Nowak die polnische Chefdiplomatin].",
            "Außenminister Karl Weber traf den finnischen Außenminister Matti Laine. „[q1 Das wird teuer für alle]“, sagte [s1:Matti_Laine der finnische Außenminister].",
        ],
    );
}

#[test]
fn german_dashes() {
    check_all(
        "de",
        &[
            "Anna Müller war da.\n– [q1 Das geht so nicht weiter], sagt [s1:Anna_Müller Müller].",
            "Anna Müller war da.\n– [q1 Das geht so nicht weiter, und zwar sofort], sagt [s1:Anna_Müller Müller] laut AFP.",
            "– Milch, Eier und Brot\n– Wurst, Käse und Wein",
        ],
    );
}

#[test]
fn german_marks_that_are_no_quotes() {
    check_all(
        "de",
        &[
            "Der Film „Der lange Weg“ läuft seit Montag.",
            "Die Zeitschrift „Neue Zeit für Uhren“ erschien am Montag.",
            "Anna Müller las das Buch „Stille am Fluss“ und schwieg.",
            "Sie unterzeichneten ein „umfassendes neues Hafenabkommen“ in Berlin.",
            "Die sogenannte „weiße Flotte“ lag im Hafen.",
            "Der „große Bruder“, wie der Hafen oft genannt wird, schwieg.",
            "Die Zeitung „Morgen“, die Zeitung „Abend“ und „Der Tag danach“ berichteten nicht.",
        ],
    );
}

#[test]
fn german_fragments_need_a_cue() {
    check_all(
        "de",
        &[
            "[s1 Anna Müller] nannte den Plan „[f1 absurd]“.",
            "[s1 Anna Müller] sagte, sie sei „[f1 tief besorgt]“.",
            "[s1 Anna Müller] sagte, dass der Hafen zwischen der Stadt und dem Fluss auch in Zukunft als „[f1 starker neuer]“ Nachbar diene.",
            "Nach Ansicht einiger Kenner ist das nur ein „Versuch“.",
            "Plan „[f1 höchst gefährlich]“\n\n[s1,2 Anna Müller] sagte, der Plan sei „[f2 höchst gefährlich]“.",
        ],
    );
}

#[test]
fn german_people() {
    check_all(
        "de",
        &[
            "[p1 Anna Müller] traf [p2 Karl Weber] im Hafen. [p1 Müllers] Rede war kurz, [p2 Weber] schwieg.",
            "Präsident [p1 Carlos Vega] kam spät. [p1 Vega] blieb kurz.",
            "Der Hafen und die Deutsche Bank schwiegen. [p1 Karl-Theodor von der Aue] nicht.",
            "[p1 Kim Min-jun] kam. [p1 Kim] Und [p2 Anna Müller] unterzeichnete den Vertrag.",
            "Ein Sprecher des Hafens [p1 Karl Weber] Er sagt nichts.",
            "Verteidigungsminister Südkoreas [p1 Park Min-jun] Von Nordkorea hat zwei Schiffe in den Hafen geschickt.",
            "[p1 Anna Müller] am Hafen. CARLOS VEGA / Bildagentur / Pool\n[p1 Anna Müller] und Karl Weber / Bildagentur",
            "Präsident [p1 Carlos Vega] traf Kanzlerin [p2 Anna Müller].",
            "Der Händler [p1 Karl Weber] und Stürmerin [p2 Anna Müller] trafen Bauer [p3 Peter Lang].",
            "Laut Reuters und AFP schwieg [p1 Anna Müller] im Mai in Moskau.",
        ],
    );
}

#[test]
fn machine_translated_debris_keeps_its_speaker() {
    check_all(
        "de",
        &[
            "Ein Sprecher des Hafens [p1 Karl Weber] Er schwieg.",
            "Karl Weber Er kam. „[q1 Das wird teuer für alle]“, sagte [s1:Karl_Weber er].",
        ],
    );
}

#[test]
fn every_language_has_its_marks() {
    check_all(
        "fr",
        &[
            "« [q1 Mon voisin m’a demandé : “Tu viens ?” Je suis venu] », dit-elle.",
            "« [q1 Nous allons examiner cela très vite] », dit-elle.",
        ],
    );
    check_all(
        "ja",
        &["[s1 市長]は「[q1 わたしたちの港は『いま』もういちど開いている]」と述べた。"],
    );
    check_all("ru", &["«[q1 Он сказал: „Нет, никогда“ и вышел из зала]»."]);
}

#[test]
fn single_marks_are_the_main_ones_where_there_are_no_others() {
    check_all(
        "nl",
        &["‘[q1 We hadden geen keus, het moest]’, zegt [s1 Anna]. De ‘Kittiwake’ ligt stil."],
    );
    check_all(
        "en",
        &[
            "‘[q1 The voters’ will is “clear” to all,]’ said [s1 Anna Miller]. ‘[q2 It is over]’, said [s2 Carlos Vega].",
            "“[q1 That was in the ‘90s and we won,]” said [s1 Anna Miller].",
            "In the ‘90s Anna Miller won.",
        ],
    );
}

#[test]
fn languages_without_a_file_have_people_with_given_names() {
    check_all(
        "fr",
        &["À Hanoï, [p1 Anna Miller] a parlé. Ministre [p2 Carlos Vega] est venu."],
    );
    check_all(
        "uk",
        &["Вона є. Тільки міністр України [p1 Петро Гай] мовчав."],
    );
}

/// Pieces that the rules look at, to be thrown together in any order.
const PIECES: [&str; 40] = [
    "„",
    "“",
    "”",
    "\"",
    "»",
    "«",
    "‚",
    "’",
    "–",
    "- ",
    ",",
    ".",
    ":",
    "!",
    "(",
    ")",
    "\n",
    "\n\n",
    " ",
    " ",
    "Anna Müller",
    "Müllers",
    "MILLER",
    "Dr.",
    "J.",
    "sagte",
    "said",
    "zitiert",
    "laut",
    "so",
    "er",
    "she",
    "der",
    "von",
    "und",
    "als",
    "wird",
    "Hafen",
    "12",
    "🙂",
];

proptest::proptest! {
    #[test]
    fn any_text_is_annotated_within_its_bounds(
        pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..60),
        blanks in proptest::bool::ANY,
    ) {
        let body = pieces.join(if blanks { " " } else { "" });
        for code in ["de", "en", "xx"] {
            let annotations = annotations(code, &body);
            let mut end = 0;
            for quote in &annotations.quotes {
                assert!(quote.marked.start >= end && quote.marked.covers(quote.span));
                end = quote.marked.end;
                assert!(body.get(quote.marked.range()).is_some());
                assert!(quote.speaker.iter().all(|speaker| body.get(speaker.surface.range()).is_some()));
            }
            for person in &annotations.people {
                assert!(person.mentions.is_sorted() && !person.mentions.is_empty());
                assert!(person.mentions.iter().all(|span| body.get(span.range()).is_some()));
            }
        }
    }
}
