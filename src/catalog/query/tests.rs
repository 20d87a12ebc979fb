use proptest::prelude::*;

use super::*;

/// What `text` asks, as it is printed.
fn asks(text: &str) -> String {
    Query::parse(text).to_string()
}

/// The parts of `text` that are not understood, and why.
fn problems(text: &str) -> Vec<(&str, String)> {
    let (_, problems) = Query::read(text);
    let told = problems.into_iter();
    told.map(|problem| (problem.span.of(text), problem.what))
        .collect()
}

#[test]
fn conditions_and_words_stand_in_any_order() {
    let query = Query::parse("waffen by:miller  russland COUNTRY:kp since:2024-06");
    assert_eq!(query.words(), "waffen russland");
    assert_eq!(
        query.to_string(),
        "by:miller country:kp since:2024-06-01 waffen russland"
    );
    assert_eq!(query.terms().count(), 3);
}

#[test]
fn what_is_typed_is_understood() {
    for (typed, meant) in [
        ("", ""),
        ("  ", ""),
        ("16:30 Uhr", "16:30 Uhr"),
        ("https://example.org", "https://example.org"),
        ("since://2024", "since://2024"),
        ("Kim: by:kim", "by:kim Kim:"),
        ("Ort:Berlin foo:bar", "Ort:Berlin foo:bar"),
        ("\u{e4}:\u{f6}", "\u{e4}:\u{f6}"),
        ("Trump - Biden – Harris", "Trump Biden Harris"),
        ("Not or Or AND And", "Not or Or And"),
        ("\"neue Realität\" nord*", "\"neue Realität\" nord*"),
        (
            "„neue Realität“ «a b» rest",
            "\"neue Realität\" \"a b\" rest",
        ),
        ("\"\" \"-\" *", ""),
        (
            "by:\"Matthew Miller\"waffen",
            "by:\"Matthew Miller\" waffen",
        ),
        ("by:„Matthew Miller“", "by:\"Matthew Miller\""),
        (
            "person:\"Joe \"\"J\"\" Berg\"",
            "person:\"Joe \"\"J\"\" Berg\"",
        ),
        ("language:DE organisation:UN", "lang:DE org:UN"),
        ("by:\"//\"", "by:\"//\""),
        (
            "not by:miller -country:kp -pact",
            "-by:miller -country:kp -pact",
        ),
        ("--pact not not ship", "pact ship"),
        ("a b or c", "a b or c"),
        ("(a b) (c)", "a b c"),
        ("a (b or c)", "(b or c) a"),
        ("(a or b) or c", "a or b or c"),
        ("(a or b) and (c or d)", "(a or b) (c or d)"),
        ("-(a or b) -(a b)", "-(a or b) -(a b)"),
        ("Merkel (CDU)", "Merkel CDU"),
        ("by:a(b)", "by:a b"),
        ("until:2024-02", "until:2024-02-29"),
        ("date:2024-06..2024-07", "date:2024-06-01..2024-07-31"),
        ("date:>2024", "since:2025-01-01"),
        (
            "IS:Unread has:quotes tag:later",
            "is:unread has:quotes tag:later",
        ),
    ] {
        assert_eq!(asks(typed), meant, "{typed}");
        assert_eq!(problems(typed), [], "{typed}");
    }
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_the_rest_asks() {
    for (typed, meant, place, what) in [
        (
            "pact date:2024-13",
            "pact",
            "date:2024-13",
            "There is no month 13.",
        ),
        ("by: pact", "pact", "by:", "Nothing stands after by:"),
        (
            "country:Ruslsia pact",
            "pact",
            "country:Ruslsia",
            "No country is called so; did you mean Russia?",
        ),
        (
            "lang:klingon",
            "",
            "lang:klingon",
            "No language is called so.",
        ),
        (
            "is:seen pact",
            "pact",
            "is:seen",
            "Write is:unread, is:read or is:starred.",
        ),
        ("has:fun", "", "has:fun", "Write has:quotes."),
        (
            "autor:falk pact",
            "pact",
            "autor:falk",
            "There is no such condition; did you mean author:?",
        ),
        ("(pact", "pact", "(", "This bracket is not closed."),
        ("pact)", "pact", ")", "This bracket was not opened."),
        (
            "\"pact of",
            "\"pact of\"",
            "\"pact of",
            "This quotation mark is not closed.",
        ),
        (
            "by:\"M Mil",
            "by:\"M Mil\"",
            "by:\"M Mil",
            "This quotation mark is not closed.",
        ),
        ("pact or", "pact", "or", "Nothing stands after or."),
        ("or pact", "pact", "or", "Nothing stands before or."),
        ("pact not", "pact", "not", "Nothing stands after not."),
        ("(a or not) b", "a b", "not", "Nothing stands after not."),
    ] {
        assert_eq!(asks(typed), meant, "{typed}");
        assert_eq!(problems(typed), [(place, what.to_owned())], "{typed}");
    }
    // A condition that is not in force takes neither side of an "or" with it.
    assert_eq!(asks("pact or date:2024-13"), "pact");
    assert_eq!(problems("pact or date:2024-13").len(), 1);
    assert_eq!(asks("a or or b"), "a or b");
    assert_eq!(asks(&"(".repeat(100_000)), "");
    assert_eq!(asks(&"not ".repeat(100_001)), "");
}

#[test]
fn what_is_not_typed_to_its_end_is_not_told() {
    for typed in [
        "pact -",
        "pact not",
        "pact or",
        "by:",
        "by:\"",
        "by:\"Matthew Mil",
        "\"neue Rea",
        "(pact",
        "(pact or",
        "pact (by:",
        "country:nordk",
        "lang:germ",
        "date:20",
        "date:2024-",
        "date:>",
        "date:2024..20",
        "is:un",
        "has:",
        "tag:",
    ] {
        let (_, problems) = Query::read(typed);
        let told = problems.iter().find(|p| !p.is_unfinished(typed.len()));
        assert_eq!(told, None, "{typed}");
    }
    for typed in [
        "date:2024-13",
        "country:Ruslsia",
        "is:seen",
        "autor:f",
        "pact)",
    ] {
        let (_, problems) = Query::read(typed);
        assert!(!problems[0].is_unfinished(typed.len()), "{typed}");
    }
    // It is told as soon as the cursor goes elsewhere.
    let (_, problems) = Query::read("by: pact");
    assert!(problems[0].is_unfinished(3) && !problems[0].is_unfinished(8));
}

/// The set of each term: a word of letters means the numbers of these letters.
fn numbers(word: &str) -> RoaringBitmap {
    word.bytes()
        .map(|letter| u32::from(letter - b'a'))
        .collect()
}

#[test]
fn a_question_is_a_set() {
    for (question, set) in [
        ("", "abcdefgh"),
        ("tag:abz", "ab"),
        ("tag:abc tag:bcd", "bc"),
        ("tag:ab or tag:cd", "abcd"),
        ("not tag:abc", "defgh"),
        ("tag:abc -tag:b", "ac"),
        ("-(tag:abc or tag:gh)", "def"),
        ("tag:abcd (tag:a or not tag:bc)", "ad"),
        ("-(tag:abc tag:cde)", "abdefgh"),
        ("abc -bc", "adefgh"),
        ("tag:a or tag:bc tag:cd", "ac"),
    ] {
        let mut answer = |term: &Term| match term {
            Term::Tag(word) | Term::Word(word) => numbers(word),
            term => panic!("{term}"),
        };
        let found = Query::parse(question).set(&mut answer, &numbers("abcdefgh"));
        assert_eq!(found, numbers(set), "{question}");
    }
}

#[test]
fn the_examples_are_understood() {
    for (example, _) in EXAMPLES {
        let (query, problems) = Query::read(example);
        assert!(problems.is_empty() && !query.is_empty(), "{example}");
    }
    for name in Field::names() {
        let begins = format!("{name}:");
        assert!(
            EXAMPLES
                .iter()
                .any(|(example, _)| example.contains(&begins)),
            "{name}"
        );
    }
}

fn term() -> impl Strategy<Value = Term> {
    let value = "[^\\s]{1,3}( ?[a-z\"':()]{1,3}){0,3}";
    let day = (1900i16..2100, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| jiff::civil::date(y, m, d));
    prop_oneof![
        value.prop_map(Term::By),
        value.prop_map(Term::Person),
        value.prop_map(Term::Organisation),
        value.prop_map(Term::About),
        value.prop_map(Term::Outlet),
        value.prop_map(Term::Author),
        value.prop_map(Term::Tag),
        "[a-z\" (]{0,5}[a-z]".prop_map(Term::Phrase),
        "[a-z]{1,3}x".prop_map(Term::Prefix),
        "[a-z]{1,3}x".prop_map(Term::Word),
        Just(Term::Country("North Korea".to_owned())),
        Just(Term::Language("de".to_owned())),
        Just(Term::HasQuotes),
        proptest::sample::select(Mark::ALL.to_vec()).prop_map(|(_, mark)| Term::Is(mark)),
        (day.clone(), 0i64..900).prop_map(|(first, more)| {
            let last = first.saturating_add(jiff::Span::new().days(more));
            Term::Printed(Days {
                first: (more % 3 != 1).then_some(first),
                last: (more % 3 != 2).then_some(last),
            })
        }),
    ]
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = term().prop_map(Node::Term);
    leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(Node::opposite),
            proptest::collection::vec(inner.clone(), 2..4)
                .prop_map(|nodes| Node::all(nodes).expect("two or more")),
            proptest::collection::vec(inner, 2..4)
                .prop_map(|nodes| Node::any(nodes).expect("two or more")),
        ]
    })
}

proptest! {
    #[test]
    fn a_question_prints_and_parses_back_to_itself(nodes in proptest::collection::vec(node(), 0..4)) {
        let query: Query = nodes.into_iter().collect();
        let (again, problems) = Query::read(&query.to_string());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(again, query);
    }

    #[test]
    fn whatever_is_typed_prints_to_the_same_question(
        text in "([a-z\" :()-]|by:|by:\"|person:\"|until:|date:|2024|is:read| or | not |\\*|[„“«»]|\\PC){0,14}",
        cursor in 0usize..20,
    ) {
        let (query, problems) = Query::read(&text);
        for problem in problems {
            prop_assert!(text.get(problem.span.range()).is_some());
        }
        let (again, problems) = Query::read(&query.to_string());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(again, query);
        if text.is_char_boundary(cursor) && let Some(begun) = complete(&text, cursor) {
            prop_assert!(text.get(begun.span.range()).is_some());
            prop_assert!(text[..cursor].ends_with(&begun.beginning) || begun.beginning.contains('"'));
        }
    }
}
