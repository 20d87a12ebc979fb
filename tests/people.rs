//! Who is a person, as marked text: what the tables of names prove, and what they do not. See `support::annotated` for the
//! notation; all people are invented.

use crate::support::annotated::check_all;

#[test]
fn a_family_name_behind_an_unknown_given_name_makes_a_person() {
    check_all(
        "en",
        &["The boat was built by [p1 Xandrek Johnson] in May."],
    );
}

#[test]
fn a_last_name_alone_is_a_person_in_a_short_text() {
    check_all(
        "de",
        &[
            "Im Mai stieg [p1 Schmidt] in das Boot.",
            "Dann kam [p1 Schmidt] nach Hause, und der Hafen war leer.",
        ],
    );
    check_all("en", &["In May the boat was sold by [p1 Johnson] again."]);
}

#[test]
fn a_last_name_that_is_a_plain_word_needs_more() {
    check_all(
        "de",
        &[
            "Im Mai stieg der Koch in das Boot von [p1 Anna Richter].",
            "Im Mai stieg Koch in das Boot von [p1 Anna Richter].",
        ],
    );
}

#[test]
fn cities_and_what_stands_behind_a_preposition_of_place_are_no_people() {
    check_all(
        "de",
        &["[p1 Anna Behrens] fuhr von Hamburg über Dresden nach Schmidt."],
    );
}

#[test]
fn words_of_things_make_their_neighbours_things() {
    check_all(
        "en",
        &[
            "[p1 Anna Miller] swam in Lago Pedro and sailed past San Pedro Bay.",
            "The Anna Miller Foundation gave [p1 Robert Hale] a boat.",
        ],
    );
}

#[test]
fn a_title_that_is_a_rare_given_name_stays_a_title() {
    check_all(
        "en",
        &["Judge [p1 Anna Miller] and Farmer [p2 Robert Hale] were late."],
    );
}

#[test]
fn a_lone_given_name_is_who_bears_it_in_the_full_name() {
    check_all(
        "en",
        &["[p1 Marta Miller] won. “[f1 Go,]” said [s1:Marta_Miller [p1 Marta]]."],
    );
}

#[test]
fn a_family_name_that_stands_first_tells_no_sex() {
    check_all(
        "en",
        &["[p1 Shin Min-jun] smiled. “[q1 We follow every boat,]” [s1:Shin_Min-jun he] said."],
    );
}

#[test]
fn a_noun_with_its_article_is_no_part_of_the_name_behind_it() {
    check_all(
        "de",
        &[
            "Ein Sprecher des US-Finanzministeriums [p1 Robert Hale] Er sagt, die Fähre sei alt. [p1 Hale] wartet.",
            "Die Sprecherin des Ministeriums [p1 Anna Behrens] lobte die Fähre.",
            "Im Mai spielte der FC Anna Behrens im Hafen.",
        ],
    );
}

#[test]
fn a_particle_that_leads_to_a_band_or_a_bank_ends_the_name() {
    check_all(
        "de",
        &["Im Mai kam [p1 Robert Behrens] von der Brückenwacht zu [p2 Karl von Behrens]."],
    );
    check_all(
        "pt",
        &[
            "O barco foi de [p1 Marta Ferreira] do Xandrelo.",
            "O barco foi de [p1 Marta Ferreira dos Santos].",
        ],
    );
}

#[test]
fn words_of_landscapes_and_offices_make_places() {
    check_all(
        "it",
        &["[p1 Anna Rossi] ha dipinto Colle Martino e la Ferrovia Bianchi."],
    );
    check_all(
        "es",
        &["[p1 Carmen Ruiz] pintó el Barrio Lucía y el Estrecho Marta."],
    );
}

#[test]
fn what_stands_behind_a_preposition_of_place_is_no_person() {
    check_all("it", &["[p1 Anna Rossi] vive in Bianchi."]);
    check_all("nl", &["[p1 Anna Bakker] woont in Jansen."]);
    check_all("sv", &["[p1 Anna Lindqvist] bor i Andersson."]);
}

#[test]
fn a_given_name_alone_is_a_person_where_its_company_or_the_language_says_so() {
    check_all("de", &["Im Mai kam [p1 Annegret] nach Hause."]);
    check_all(
        "en",
        &[
            "In spring [p1 Annegret] sailed home.",
            "They met [p1 Annegret] and a pilot.",
            "They met Annegret at the harbour of Marta.",
        ],
    );
    check_all("it", &["Era il padre di [p1 Annalisa], a maggio."]);
    check_all("fr", &["En mai, le pilote et [p1 Adélaïde] sont partis."]);
}

#[test]
fn whom_everybody_knows_is_a_person_by_one_name() {
    check_all(
        "it",
        &["Il traghetto si chiamava come un verso di [p1 Petrarca]."],
    );
    check_all(
        "pt",
        &[
            "O barco tem o nome de um livro de [p1 Goethe].",
            "A rua Goethe fica no porto, e a avenida também.",
        ],
    );
}

#[test]
fn a_plain_noun_is_no_part_of_a_name() {
    check_all(
        "de",
        &[
            "Im Mai hatte [p1 Anna Brennecke] Wasser im Boot.",
            "Im Mai schöpfte [p1 Anna Brennecke] Wasser und Schlamm aus dem Boot.",
        ],
    );
}

#[test]
fn a_noun_that_says_what_somebody_is_stands_before_a_name() {
    check_all(
        "de",
        &["Am Steg wartete Fischhändler [p1 Xandrek] auf das Boot."],
    );
}

#[test]
fn an_unknown_subject_without_an_article_is_a_person_and_a_plain_noun_is_none() {
    check_all(
        "de",
        &[
            "Im Mai kaufte [p1 Xandrek] das Boot.",
            "Im Mai kaufte Wasserwirtschaft das Boot.",
        ],
    );
}

#[test]
fn an_unknown_word_that_looks_like_a_name_is_one_where_a_name_can_stand() {
    check_all(
        "de",
        &[
            "Im Mai fuhr das Boot mit [p1 Wittkowsky] nach Norden.",
            "Im Mai fuhr das Boot mit Zwischenbescheid nach Norden.",
            "Im Mai sank [p1 Wittkowskys] Boot.",
            "[p1 Wittkowsky] gewinnt am Abend das Rennen.",
            "Die Wittkowsky gewinnt am Abend das Rennen.",
        ],
    );
}

#[test]
fn the_genitive_of_a_known_name_is_that_name() {
    check_all("de", &["Im Mai sank [p1 Lehmanns] grünes Boot."]);
}

#[test]
fn what_stands_behind_a_noun_for_a_place_has_its_name() {
    check_all(
        "it",
        &["Il traghetto lascia la stazione di Rossi e passa il lago Rossi."],
    );
    check_all("en", &["The ferry crossed lake Johnson in May."]);
}

#[test]
fn a_saint_whose_title_is_a_given_name_too_makes_a_place() {
    check_all("it", &["Il traghetto lascia Santa Lucia per la riva."]);
}

#[test]
fn where_people_are_introduced_a_single_word_needs_more() {
    let long = "The ferry was late again that day. ".repeat(20);
    check_all(
        "en",
        &[
            "In May Xandrek's boat was sold.",
            &format!("{long}In May Xandrek's boat was sold."),
        ],
    );
}

#[test]
fn a_name_in_a_list_with_a_known_one_is_a_person() {
    check_all(
        "en",
        &[
            "They read [p1 Anna Miller], [p2 Ludo Brakken] and [p3 Wemar Tarrish].",
            "They read Ludo Brakken's Mill, a book.",
        ],
    );
    check_all(
        "de",
        &["Im Hafen sangen [p1 Anna Behrens] und [p2 Ludo Brakkenstrig]."],
    );
}

#[test]
fn who_did_something_is_a_person_and_what_stands_in_marks_a_work() {
    check_all(
        "en",
        &[
            "The boat, painted by [p1 Ludo Brakken], was sold.",
            "She was seen in “Ludo Brakken”, and in “Robert Hale” as well.",
        ],
    );
}

#[test]
fn what_a_noun_of_places_names_is_a_place() {
    check_all(
        "pt",
        &[
            "O município de Bruno Tavares fica longe do rio Dora Tavares.",
            "Ontem vimos Posto do Tavares e comemos no Belvedor Tavares.",
            "Era um filme de [p1 Bruno Tavares] sobre o mar.",
        ],
    );
    check_all(
        "it",
        &["La nave passò tra Monte Grillano e la costa, e [p1 Anna Rossi] restò."],
    );
}

#[test]
fn of_what_somebody_is_king_belongs_to_the_name() {
    check_all(
        "es",
        &["Llegó [p1 Bruno III de España] al puerto, y [p1 Bruno III] cantó."],
    );
}

#[test]
fn a_day_between_names_is_a_name() {
    check_all("pt", &["No porto estava [p1 Juan Domingo Tavares]."]);
}

#[test]
fn an_article_a_number_and_a_place_behind_a_given_name_belong_to_it() {
    check_all("nl", &["Daarna zong [p1 Gaspar de Zwolkman] weer."]);
    check_all(
        "it",
        &[
            "Allora regnava [p1 Adalberto VI] nel castello.",
            "La barca era di [p1 Adalberto di Lecce].",
            "Ieri visitò [p1 Marta] la Torre Verde.",
        ],
    );
}

#[test]
fn a_single_word_behind_an_article_is_no_person_where_people_have_none() {
    check_all(
        "pt",
        &["O barco saiu da Fabíola, uma ilha, e [p1 Bruno Tavares] ficou."],
    );
}

#[test]
fn whoever_announces_something_is_a_person_if_a_list_knows_the_name() {
    check_all(
        "en",
        &[
            "[p1 Johnson] describes the boat.",
            "[p1 Johnson] believes in the boat.",
            "On Friday Trelkon announced a boat.",
            "The boat sailed to Georgia again.",
        ],
    );
}

#[test]
fn a_grandson_has_his_name_whole_and_a_band_is_no_part_of_it() {
    check_all(
        "pt",
        &[
            "O barco era de [p1 Bruno Garcia de Tavares Neto], um pescador.",
            "Ontem cantou [p1 Robert Nelson] do Farol.",
            "O remo era de [p1 Bob Edvaldo]; voltou ontem.",
        ],
    );
}

#[test]
fn a_number_behind_who_is_known_is_of_a_king() {
    check_all("nl", &["[p1 Diocletianus I] bouwde een haven."]);
}

#[test]
fn what_stands_behind_a_noun_of_places_is_one_in_all_cases() {
    check_all(
        "ru",
        &[
            "Путь шёл по территории Гильмеза и вдоль побережья Тартака.",
            "Лодка стояла у порта Заливское.",
        ],
    );
    check_all(
        "pl",
        &["Łódź stała w Carson Narwik, a [p1 Anna Nowak] spała."],
    );
}
