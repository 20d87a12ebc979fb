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

#[test]
fn who_and_it_stand_for_somebody_named_before() {
    check_all(
        "en",
        &[
            "She was joined by [s1 Sam Birch, the group’s treasurer], who said the port was “[q1 in very good order]”.",
            "[s1 The Ministry of Health] declined to comment on what it called “[q1 a purely private matter]”.",
            "[s1 Joseph Miller], a carpenter who lost his house, two cars and his savings, said he was “[q1 too tired to be angry]”.",
            "[s1 The company’s lawyer, Dean Pollard] of the firm Pollard & Weiss, said the claim was “[q1 entirely without merit]”.",
        ],
    );
}

#[test]
fn in_the_passive_speaks_who_stands_behind_by() {
    check_all(
        "en",
        &[
            "The plan was described as “[q1 a waste of good paper]” by [s1 Anna Miller].",
            "Robert Hale has been described by [s1 his rivals] as “[q1 the best of us all]”.",
            "The plan was described as “[q1 a waste of good paper and time]”.",
        ],
    );
}

#[test]
fn organisations_and_ages_need_no_article() {
    check_all(
        "en",
        &[
            "The man “[q1 acted alone and without a motive]”, according to [s1 police].",
            "“[q1 We kept out of it,]” said [s1 12-year-old Max Ridley].",
            "Asked about it, [s1? Anna Miller] was brief: “[q1 Nobody wants this port.]”",
        ],
    );
}

#[test]
fn a_line_that_opens_with_a_quote_and_a_colon_goes_on_with_its_speaker() {
    check_all(
        "en",
        &[
            "“[q1 The roof is going to go]”: [s1 residents of Mill Lane] recall the storm",
            "[s1 Pope] to bankers: “[q1 Remember the poor]”",
        ],
    );
    check_all(
        "de",
        &["„[q1 Ich habe geweint]“: [s1 Schwimmerin Lena Fink] über ihren Abschied"],
    );
}

#[test]
fn two_are_set_against_each_other() {
    check_all(
        "en",
        &[
            "While [s1 the mayor] spoke of “[q1 a new chapter]”, [s2 the union] warned of “[q2 a disaster in slow motion]”.",
            "“[q1 It was a penalty,]” said [s1 Rob Kane], but [s2 his neighbour, Luis Prado], called it “[q2 a bad joke]”.",
        ],
    );
    check_all(
        "de",
        &[
            "[s1 Lehrerin Nora Seel] lobte „[q1 die Ruhe im Raum]“, Schüler [s2 Finn Otte] dagegen „[q2 die dicken Mauern]“.",
            "„[q1 Das war ein Foul]“, sagte [s1 Trainer Köhler], sein Kollege [s2 Brandl] sah das anders: „[q2 Nie im Leben.]“",
        ],
    );
}

#[test]
fn what_can_be_read_somewhere_is_said_there() {
    check_all(
        "de",
        &[
            "In [s1 der Anklageschrift] steht, er habe „[q1 wissentlich und planvoll]“ gehandelt.",
            "Auf [s1 Plakaten] war zu lesen: „[q1 Kein Platz für Hass]“.",
            "Im [s1 Bericht der Kommission] ist von „[q1 schweren Versäumnissen der Aufsicht]“ die Rede.",
        ],
    );
}

#[test]
fn as_somebody_put_it() {
    check_all(
        "en",
        &[
            "“[q1 There are no winners here,]” as [s1 Judge Amos Tarrant] put it.",
            "The police put the number of guests at “a few hundred or more”.",
        ],
    );
}

#[test]
fn few_words_go_on_with_those_before() {
    check_all(
        "en",
        &[
            "“[f1 Yes,]” said [s1,2 Anna Miller]. “[f2 We knew.]”",
            "[s1,2 The foreign ministry] said the talks were “[f1 useful]” and “[f2 businesslike]”.",
        ],
    );
    check_all(
        "de",
        &["Die Familie ist laut [s1 ihrem Anwalt] „[f1 verzweifelt]“."],
    );
}
