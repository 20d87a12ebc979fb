//! Who is meant: the names by which an article calls one person, and names that look alike and are two. See
//! `support::annotated` for the notation; all people are invented, or so well known that a spelling is theirs alone.

use crate::support::annotated::{annotations, check_all};

/// The names of the people in `text`, as they are shown.
fn names(code: &str, text: &str) -> Vec<String> {
    let people = annotations(code, text).people;
    people.into_iter().map(|person| person.name).collect()
}

#[test]
fn the_first_of_two_last_names_stands_for_the_person() {
    check_all(
        "es",
        &[
            "[p1 Carmen Ruiz Olmedo] llegó el lunes. «[q1 El puerto está abierto para todos]», dijo [s1:Carmen_Ruiz_Olmedo [p1 Ruiz]].",
            "[p1 Carmen Ruiz Olmedo] llegó con [p2 José Ruiz]. Luego habló [p1 Olmedo].",
            "[p1 Carmen Ruiz] llegó el lunes. [p1 Carmen Ruiz Olmedo] sonrió.",
        ],
    );
    check_all(
        "pt",
        &[
            "[p1 Marta Ferreira Teles] chegou. “[q1 O porto está aberto]”, disse [s1:Marta_Ferreira_Teles [p1 Ferreira]].",
        ],
    );
    check_all(
        "en",
        &[
            "[p1 Carmen Ruiz Olmedo] came. “[q1 The port is open to all,]” [s1:Carmen_Ruiz_Olmedo Ms. [p1 Ruiz]] said.",
            "[p1 Anna Miller] met [p2 Anna Miller Hale] Tuesday.",
        ],
    );
}

#[test]
fn a_vietnamese_given_name_stands_for_the_person() {
    check_all(
        "en",
        &[
            "[p1 Nguyen Van Nam] came. “[q1 The port is open to all,]” [s1:Nguyen_Van_Nam [p1 Nam]] said.",
            "[p1 Kim Jong Un] smiled. Later [p1 Kim] left.",
            "[p1 Hwang Dong-hyuk] came. [p1 Dong-hyuk] smiled, and [p1 Hwang] left.",
            "[p1 Kim Miller] came. [p1 Miller] smiled.",
        ],
    );
    check_all(
        "de",
        &[
            "[p1 Nguyen Van Nam] kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Nguyen_Van_Nam [p1 Nam]].",
        ],
    );
}

#[test]
fn a_nickname_between_marks_is_part_of_the_name_and_no_quote() {
    check_all(
        "en",
        &[
            "[p1 Robert “Bob” Miller] came. “[q1 The port is open to all,]” [s1:Robert_Miller [p1 Bob Miller]] said. [p1 Miller] left.",
            "[p1 William 'Bill' Clayton] came. “[q1 The port is open to all,]” [s1:William_Clayton [p1 Clayton]] said.",
            "[p1 Robert (Bob) Miller] came. [p1 Bob] smiled.",
            "“[q1 The port is open to all,]” said [s1:Robert_Miller [p1 Robert “Bob” Miller]].",
            "[p1 Robert Miller] (R-Ohio) met [p2 Anna Hale].",
        ],
    );
    check_all(
        "de",
        &[
            "[p1 Robert „Bob“ Miller] kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Robert_Miller [p1 Bob Miller]].",
        ],
    );
}

#[test]
fn a_line_with_the_last_name_first_names_the_person() {
    check_all(
        "en",
        &[
            "Guests\n[p1 Miller, Robert]\n[p2 Hale, Anna J.]\n\n[p1 Robert Miller] smiled.",
            "By [p1 Miller, Robert]\n\nThe port opened. [p1 Robert Miller] smiled.",
            "[p1 Miller, Robert]; [p2 Hale, Anna]\n\nThe port opened.",
            "Paris, Texas\n\n[p1 Robert Miller] smiled.",
            "[p1 Robert Miller] came with [p2 Hale], [p3 Anna] and [p4 Tom].",
        ],
    );
    assert_eq!(
        names("en", "Miller, Robert\nHale, Anna"),
        ["Robert Miller", "Anna Hale"]
    );
}

#[test]
fn hungarian_names_have_the_family_first() {
    check_all(
        "hu",
        &["[p1 Kovács János] hétfőn érkezett. Este [p1 Kovács] elment."],
    );
    check_all(
        "de",
        &["[p1 János Kovács] kam. Im Plakat stand Großes: [p1 Kovács János]."],
    );
}

#[test]
fn initials_and_suffixes_tell_people_of_one_name_apart() {
    check_all(
        "en",
        &[
            "[p1 Robert J. Miller] came. [p1 Robert Miller] smiled.",
            "[p1 Robert J. Miller] met [p2 Robert K. Miller] in London.",
            "[p1 Robert Miller] met his son, [p2 Robert Miller Jr]. Later.",
            "[p1 J. R. Ewing] came. [p1 J.R. Ewing] smiled.",
        ],
    );
}

#[test]
fn a_title_remembers_whether_a_man_or_a_woman_bears_the_name() {
    check_all(
        "en",
        &[
            "[p1 Bill Hale] and [p2 Hillary Hale] came. Mrs. [p2 Hale] spoke to Mr. [p1 Hale], and Mrs. [p2 Hale] left.",
        ],
    );
}

#[test]
fn particles_belong_to_a_last_name() {
    check_all(
        "de",
        &[
            "[p1 Karla von der Aue] kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Karla_von_der_Aue [p1 von der Aue]].",
            "[p1 Karla Behrens] kam. Das war von [p1 Behrens].",
        ],
    );
    check_all(
        "en",
        &[
            "[p1 Salim bin Hamad] came. “[q1 The port is open to all,]” [s1:Salim_bin_Hamad [p1 bin Hamad]] said.",
        ],
    );
}

#[test]
fn an_arabic_article_is_part_of_the_name_however_it_is_written() {
    check_all(
        "en",
        &[
            "[p1 Salim al-Hamad] came. “[q1 The port is open to all,]” [s1:Salim_al-Hamad [p1 al-Hamad]] said. [p1 Al-Hamad] left, and [p1 Hamad] slept.",
            "[p1 Anna Miller] was a pro-European and anti-Fascist.",
        ],
    );
    check_all(
        "de",
        &["[p1 Salim asch-Scharif] kam. Später sprach [p1 asch-Scharif] mit [p2 Anna Behrens]."],
    );
}

#[test]
fn a_genitive_that_is_met_first_makes_no_second_person() {
    for (code, marked) in [
        (
            "sv",
            "[p1 Karin Ekdahls] bok kom. ”[q1 Hamnen är öppen för alla]”, sade [s1:Karin_Ekdahl [p1 Ekdahl]].",
        ),
        (
            "da",
            "[p1 Mette Lindgrens] bog kom. »[q1 Havnen er åben for alle]«, sagde [s1:Mette_Lindgren [p1 Lindgren]].",
        ),
        (
            "no",
            "[p1 Kari Lindgrens] bok kom. «[q1 Havnen er åpen for alle]», sa [s1:Kari_Lindgren [p1 Lindgren]].",
        ),
        (
            "nl",
            "[p1 Anna Verbeeks] boek kwam. ‘[q1 De haven is open voor iedereen]’, zei [s1:Anna_Verbeek [p1 Verbeek]].",
        ),
        (
            "de",
            "[p1 Anna Ahlerts] Plan kam. „[q1 Der Hafen ist offen für alle]“, sagte [s1:Anna_Ahlert [p1 Ahlert]].",
        ),
        (
            "de",
            "[p1 Karls] Freund kam. [p1 Karl Behrend] lachte. „[q1 Der Hafen ist offen]“, sagte [s1:Karl_Behrend [p1 Karl]].",
        ),
        (
            "en",
            "[p1 Anna Miller]'s plan came. “[q1 The port is open to all,]” [s1:Anna_Miller [p1 Miller]] said.",
        ),
    ] {
        check_all(code, &[marked]);
    }
    assert_eq!(
        names("de", "Anna Ekdahls Plan kam im Mai."),
        ["Anna Ekdahl"]
    );
    assert_eq!(
        names("de", "Laura Behrends kam. Das war Behrends."),
        ["Laura Behrends"]
    );
}

#[test]
fn a_name_in_capitals_is_the_name_in_small_letters() {
    check_all(
        "en",
        &["[p1 Anna Miller] was asked.\n\n“[q1 [s1:Anna_Miller [p1 MILLER]]: Nobody wants this.]”"],
    );
    assert_eq!(
        names("en", "ANNA MILLER spoke.\n\nLater Anna Miller went home."),
        ["Anna Miller"]
    );
}

#[test]
fn what_a_title_is_of_is_no_part_of_the_name() {
    check_all(
        "en",
        &[
            "[p1 Tom Ashby] met the coach of San Marino.",
            "Secretary of State [p1 Anna Berg] met the Speaker of the House [p2 Tom Ashby].",
            "[p1 Heather Byrne], a former speechwriter to Secretary of State [p2 Anna Berg], came.",
        ],
    );
    check_all(
        "fr",
        &["Le ministre de l'Éducation [p1 Jean Moreau] est venu."],
    );
}
