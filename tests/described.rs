//! Who is meant by a description: "die Irin", "the 48-year-old", "der Kieler". See `support::annotated` for the notation.

use whosaid::annotate::{Annotations, Confidence};

use crate::support::annotated::{annotations, check_all};

#[test]
fn where_somebody_comes_from_stands_for_whom_the_article_said_it_of() {
    check_all(
        "en",
        &[
            "The Irish singer Fiona Byrne met Anna Hale. “[q1 The port is open to all,]” [s1:Fiona_Byrne the Irishwoman] said.",
            "Tom Ashby met the French minister Jean Moreau. “[q1 The port is open to all,]” [s1:Jean_Moreau the Frenchman] said.",
            "The French minister Jean Moreau came. “[q1 The port is open to all,]” [s1 the French] said.",
            "The Irish singer Fiona Byrne came. “[q1 The port is open to all,]” [s1 the Irishmen] said.",
            "The Irish singer Fiona Byrne came. “[q1 The port is open to all,]” [s1 an Irishwoman] said.",
        ],
    );
    check_all(
        "de",
        &[
            "Die irische Sängerin Fiona Byrne traf Anna Hale. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Fiona_Byrne die Irin].",
            "Tom Ahlers traf den niederländischen Trainer Jan Verbeek. „[q1 Der Hafen ist offen]“, sagte [s1:Jan_Verbeek der Niederländer].",
            "Der niederländische Trainer Jan Verbeek kam. „[q1 Der Hafen ist offen]“, sagten [s1 die Niederländer].",
        ],
    );
    check_all(
        "fr",
        &[
            "Le chanteur irlandais Tom Byrne a vu Anna Roux. « [q1 Le port est ouvert à tous] », a déclaré [s1:Tom_Byrne l'Irlandais].",
        ],
    );
    check_all(
        "es",
        &[
            "El cantante irlandés Tom Byrne vio a Ana Ruiz. «[q1 El puerto está abierto para todos]», dijo [s1:Tom_Byrne el irlandés].",
        ],
    );
    check_all(
        "nl",
        &[
            "De Ierse zanger Tom Byrne zag Anna Verbeek. ‘[q1 De haven is open voor iedereen]’, zei [s1:Tom_Byrne de Ier].",
        ],
    );
}

#[test]
fn people_are_called_by_their_town() {
    check_all(
        "de",
        &[
            "Der Kieler Bürgermeister Tom Ahlers traf Karl Behrens. „[q1 Der Hafen ist offen]“, sagte [s1:Tom_Ahlers der Kieler].",
            "Tom Ahlers aus Kiel traf Karl Behrens. „[q1 Der Hafen ist offen]“, sagte [s1:Tom_Ahlers der Kieler].",
            "Tom Ahlers aus Kiel traf Karl Behrens. „[q1 Der Hafen ist offen]“, sagte [s1 der Bremer].",
            "Der Franzose Tom Roux traf Karl Behrens. „[q1 Der Hafen ist offen]“, sagte [s1 der Frankfurter].",
            "Karl Behrens kam. „[q1 Der Hafen ist offen]“, sagte [s1 der Sieger].",
        ],
    );
}

#[test]
fn parties_and_ages_stand_for_whom_the_article_said_it_of() {
    check_all(
        "en",
        &[
            "Anna Miller, a Democrat from Ohio, met Laura Hale. “[q1 The port is open to all,]” [s1:Anna_Miller the Democrat] said.",
            "Anna Miller, a Democrat from Ohio, met Laura Hale. “[q1 The port is open to all,]” [s1:Anna_Miller the Ohio Democrat] said.",
            "Anna Miller, a Democrat from Ohio, met Laura Hale. “[q1 The port is open to all,]” [s1 the Utah Democrat] said.",
            "Anna Miller, an aide to a Democrat, met Laura Hale. “[q1 The port is open to all,]” [s1 the Democrat] said.",
            "Tom Ashby, 48, met Laura Hale, 50. Laura Hale smiled. “[q1 The port is open to all,]” [s1:Tom_Ashby the 48-year-old] said.",
        ],
    );
    check_all(
        "de",
        &[
            "Karl Ahlers (48) traf Tom Behrens (50). Tom Behrens lachte. „[q1 Der Hafen ist offen]“, sagte [s1:Karl_Ahlers der 48-Jährige].",
        ],
    );
}

/// How sure the first quote's speaker is.
fn sure(found: &Annotations) -> Confidence {
    found.quotes[0].confidence
}

#[test]
fn the_only_one_who_can_be_meant_is_a_guess() {
    check_all(
        "en",
        &[
            "Tom Ashby came home. “[q1 The port is open to all,]” [s1?:Tom_Ashby the man] said.",
            "Tom Ashby came home. “[q1 The port is open to all,]” [s1 the woman] said.",
            "Tom Ashby met Karl Hale. “[q1 The port is open to all,]” [s1 the man] said.",
            "Tom Ashby met a man. “[q1 The port is open to all,]” [s1 the man] said.",
            "Tom Ashby came home. “[q1 The port is open to all,]” [s1?:Tom_Ashby the Irishman] said.",
            "The French singer Tom Ashby came home. “[q1 The port is open to all,]” [s1 the Irishman] said.",
        ],
    );
    let told = "The Irish singer Tom Ashby came. “The port is open to all,” the Irishman said.";
    assert_eq!(sure(&annotations("en", told)), Confidence::Likely);
}

#[test]
fn an_office_with_a_field_or_a_place_is_not_any_of_that_name() {
    check_all(
        "en",
        &[
            "Press secretary Tom Ashby met Secretary of State Anna Berg. “[q1 The port is open to all,]” [s1:Anna_Berg the secretary of state] said.",
            "Press secretary Tom Ashby came. “[q1 The port is open to all,]” [s1 the secretary of state] said.",
            "Vice President Tom Ashby came. “[q1 The port is open to all,]” [s1 the president] said.",
            "New York governor Tom Ashby came. “[q1 The port is open to all,]” [s1 the New Jersey governor] said.",
            "President Tom Ashby came. “[q1 The port is open to all,]” [s1 the Russian leader] said.",
            "US Secretary of State Tom Ashby came. “[q1 The port is open to all,]” [s1:Tom_Ashby the top US diplomat] said.",
        ],
    );
    check_all(
        "de",
        &[
            "US-Außenminister Tom Ashby kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Tom_Ashby Amerikas Spitzendiplomat].",
            "Die nordkoreanische Außenministerin Choe Son-hui kam. „[q1 Der Hafen ist offen]“, sagte [s1:Choe_Son-hui Nordkoreas Spitzendiplomatin].",
            "US-Außenminister Tom Ashby kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1 Nordkoreas Spitzendiplomat].",
            "Sprecher Tom Ahlers kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1 die Sprecherin].",
            "Sprecherin Anna Ahlers kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Anna_Ahlers die Sprecherin].",
        ],
    );
}

#[test]
fn pronouns_lead_on_to_the_name() {
    check_all(
        "en",
        &[
            // One pronoun means the same as the one before.
            "Tom Ashby left. He met Karl Hale and Jim Hale.\n\n“[q1 The port is open to all,]” [s1:Tom_Ashby he] said.",
            "Tom Ashby left. When he came back, Karl Hale smiled.\n\n“[q1 The port is open to all,]” [s1:Karl_Hale he] said.",
            // Who is asked answers.
            "Tom Ashby asked Karl Hale whether the port was open. “[q1 The port is open to all,]” [s1:Karl_Hale he] said.",
            "Tom Ashby told Karl Hale that the port was open. “[q1 The port is open to all,]” [s1:Tom_Ashby he] said.",
            // An office behind a preposition is no subject.
            "President Lee Hale came. Anna Miller smiled. Nobody spoke to the president. “[q1 The port is open to all,]” [s1:Anna_Miller she] said.",
        ],
    );
    check_all(
        "de",
        &[
            "Tom Ahlers fragte Karl Behrens, ob der Hafen offen sei. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Karl_Behrens er].",
        ],
    );
}
