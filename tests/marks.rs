//! Marks that are lost, doubled or spoilt on the way: what is still somebody's words.

use crate::support::annotated::check_all;

#[test]
fn a_lost_line_break_ends_a_quote_and_begins_the_next() {
    check_all(
        "en",
        &[
            "[s1 Anna Miller] said: \"[q1 We will win this. The port is ours.]\"[q2 Nobody will stop us. We have the boats,]\" [s2:Anna_Miller Miller] said.",
            "[s1? Anna Miller] came. “[q1 We will win this. The port is ours.]“[q2 Nobody will stop us,]” [s2:Anna_Miller she] said.",
            "“[q1 [s1 HOST]: Who wants this?] “[q2 [s2 GUEST]: Nobody at all.]",
            "“[q1 We will win,]” [s1 Anna Miller] said.It rained all day. “[q2 Nobody came to us,]” said [s2 Carlos Vega].",
        ],
    );
}

#[test]
fn attributes_of_markup_hold_nobodys_words() {
    check_all(
        "en",
        &[
            "<post author=\"@harbour\" date=\"May 3, 2024\">“[q1 We will win this,]” said [s1 Anna Miller].",
        ],
    );
}

#[test]
fn a_dash_quote_ends_at_the_comma_next_to_its_remark() {
    check_all(
        "en",
        &[
            "Anna Miller came.\n– [q1 This is our best boat, our fastest boat], [s1:Anna_Miller she] says.",
            "– [q1 This is our best boat], said [s1 Anna Miller], who has sailed from this port for thirty years and who will not hear of a new one at all.",
        ],
    );
}

#[test]
fn one_before_a_noun_is_an_article() {
    check_all(
        "en",
        &[
            "“[q1 We will win this,]” said [s1 one worker].",
            "“[q1 We will win this,]” [s1 one old worker] said.",
        ],
    );
}
