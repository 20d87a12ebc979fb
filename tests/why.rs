//! Why a quote has its speaker: the way from the words at the quote to the name.

use crate::support::annotated::annotations;

/// The way of the last quote of a text, as it is read: "he ← the minister ← Anna Müller".
fn chain(code: &str, text: &str) -> String {
    let found = annotations(code, text);
    let quote = found.quotes.last().expect("a quote");
    let speaker = quote.speaker.as_ref().expect("a speaker");
    let mut words = vec![speaker.surface.of(text)];
    words.extend(
        found
            .chain(speaker, text)
            .iter()
            .map(|place| place.of(text)),
    );
    words.join(" ← ")
}

#[test]
fn a_full_name_needs_no_way_and_a_last_name_leads_to_the_full_one() {
    assert_eq!(
        chain("en", "“We will count every train,” said Anna Moreau."),
        "Anna Moreau"
    );
    assert_eq!(
        chain(
            "en",
            "Anna Moreau came by train. “We will count every train,” said Moreau."
        ),
        "Moreau ← Anna Moreau"
    );
}

#[test]
fn a_pronoun_leads_to_the_words_that_it_means_and_these_to_the_name() {
    assert_eq!(
        chain(
            "en",
            "Anna Moreau came by train.\n\nMoreau was tired. “We will count every train,” she said."
        ),
        "she ← Moreau ← Anna Moreau"
    );
}

#[test]
fn an_office_leads_to_the_place_that_names_its_holder() {
    let story =
        "Am Montag traf US-Außenminister Peter Brandner in Oslo ein. Später sprach Brandner.\n\n";
    assert_eq!(
        chain(
            "de",
            &format!("{story}„Wir zählen jeden Zug“, sagte der US-Außenminister.")
        ),
        "der US-Außenminister ← US-Außenminister Peter Brandner"
    );
    assert_eq!(
        chain(
            "de",
            &format!("{story}Der US-Außenminister war müde. „Wir zählen jeden Zug“, sagte er.")
        ),
        "er ← Der US-Außenminister ← US-Außenminister Peter Brandner"
    );
}
