use proptest::prelude::*;

use super::word::Place;
use super::*;

/// The rows (headline, then other fields after bars) that `words` find, in the order in which they are shown.
fn found<'a>(rows: &[&'a str], words: &str) -> Vec<&'a str> {
    let titles = titles(rows);
    let all: Vec<Number> = (0..rows.len() as Number).collect();
    let numbers = titles.find(words, &all);
    numbers.iter().map(|&n| rows[n as usize]).collect()
}

/// Headlines, each with other fields after bars.
fn titles(rows: &[impl AsRef<str>]) -> Titles {
    let mut titles = Titles::default();
    for row in rows {
        let mut fields = row.as_ref().split('|');
        titles.add(fields.next().unwrap_or_default(), fields);
    }
    titles
}

/// The headline with the letters in brackets that `words` found.
fn marked(headline: &str, words: &str) -> String {
    let mut text = headline.to_owned();
    for span in matched(headline, words).iter().rev() {
        text.insert(span.end, ']');
        text.insert(span.start, '[');
    }
    text
}

#[test]
fn whole_words_come_before_their_beginnings_and_those_before_what_is_inside() {
    let rows = [
        "Power cuts in Trondheim",
        "Import duties rise again",
        "Storm over the ports",
        "A port for Rügen",
        "Ferry service|Port Courier",
        "Portrait of a mayor",
        "Port-side opens",
    ];
    assert_eq!(
        found(&rows, "port"),
        [
            "A port for Rügen",
            "Port-side opens",
            "Storm over the ports",
            "Portrait of a mayor",
            "Import duties rise again",
            "Ferry service|Port Courier",
        ]
    );
}

#[test]
fn umlauts_as_two_letters_are_a_literal_match_on_either_side() {
    for typed in ["müller", "mueller"] {
        let rows = ["Mulberry for Allan Err", "Herr Mueller", "Herr Müller"];
        assert_eq!(found(&rows, typed), ["Herr Mueller", "Herr Müller"]);
        assert_eq!(marked("Herr Mueller", typed), "Herr [Mueller]");
        assert_eq!(marked("Herr Müller", typed), "Herr [Müller]");
    }
}

#[test]
fn a_screen_full_of_literal_matches_needs_no_scattered_ones() {
    let mut rows = vec!["Korea"];
    rows.resize(filter::ENOUGH, "Kora concert");
    assert_eq!(found(&rows, "kora").last(), Some(&"Korea"));
    rows.push("Kora concert");
    assert!(!found(&rows, "kora").contains(&"Korea"));
}

#[test]
fn a_row_is_found_by() {
    for (row, words) in [
        ("Flüchtlinge in der Ukraine", "fluchtlinge"),
        ("Flüchtlinge in der Ukraine", "Fluechtlinge"),
        ("Flüchtlinge in der Ukraine", "FLÜCHTLINGE"),
        ("Flüchtlinge in der Ukraine", "ukraine fluchtlinge"),
        ("Flu\u{308}chtlinge in der Ukraine", "flüchtlinge"),
        ("Путин прилетел в Ханой", "putin"),
        ("Putin lands in Hanoi", "путин"),
        ("Grimaldi löste Mueller ab", "müller"),
        ("Kim Jong-un empfängt Gäste", "jong kim"),
        ("Nordkorea testet wieder", "nkorea"),
        ("Nordkorea testet wieder", "nrdkr"),
        ("Ursula von der Leyen reist ab", "vdleyen"),
        ("Streit um Waffenlieferungen", "wafenlieferung"),
        ("Putin lands in Hanoi", "ptuin"),
        ("Putin lands in Hanoi", "hanoi ptuin"),
        ("Putin lands in Hanoi", "puttin"),
        ("Herr Müller reist ab", "muelelr"),
        (
            "Wetter|Tagesbote|Erika Beispiel|Kim Jong-un",
            "tagesbote kim",
        ),
        ("Wetter|Tagesbote", "  "),
    ] {
        assert_eq!(found(&[row], words), [row], "{words}");
    }
}

#[test]
fn a_row_is_not_found_by() {
    for (row, words) in [
        ("Polizei sucht Zeugen nach Unfall in Berlin", "putin"),
        ("Power cuts in Trondheim", "port"),
        ("Nordkorea testet wieder", "nordkorea ukraine"),
        ("Ab Abend", "aa"),
        ("Wetter kip|imbiss", "kim"),
        ("", "kim"),
    ] {
        assert_eq!(found(&[row], words), [""; 0], "{words}");
    }
}

#[test]
fn matched_letters_are_marked_in_the_original() {
    for (words, expected) in [
        ("flucht", "[Flücht]linge an der Grenze in Südkorea"),
        ("fluecht", "[Flücht]linge an der Grenze in Südkorea"),
        ("skorea", "Flüchtlinge an der Grenze in [S]üd[korea]"),
        ("grenz an", "Flüchtlinge [an] der [Grenz]e in Südkorea"),
        ("gre enze", "Flüchtlinge an der [Grenze] in Südkorea"),
        ("putin", "Flüchtlinge an der Grenze in Südkorea"),
        ("gernze", "Flüchtlinge an der [Grenze] in Südkorea"),
        ("greenze", "Flüchtlinge an der [Grenze] in Südkorea"),
        ("üdkroea", "Flüchtlinge an der Grenze in Südkorea"),
    ] {
        assert_eq!(
            marked("Flüchtlinge an der Grenze in Südkorea", words),
            expected
        );
    }
}

#[test]
fn a_slip_is_forgiven_only_where_nothing_else_is_found() {
    let form = "The form of the city";
    let from = "Away from the city";
    assert_eq!(found(&[form, from], "form"), [form]);
    assert_eq!(found(&[from], "form"), [from]);
    // Swapped letters come before scattered ones, and a letter too many after everything.
    let rows = ["Patrouillen", "Putin", "Korea", "Nordkorea"];
    assert_eq!(found(&rows, "ptuin"), ["Putin", "Patrouillen"]);
    assert_eq!(found(&rows, "nkorea"), ["Nordkorea"]);
    assert_eq!(found(&rows[..3], "nkorea"), ["Korea"]);
    // Inside a word nobody swaps letters if there is anything better.
    let rows = ["Bankoerar", "Nordkorea"];
    assert_eq!(found(&rows, "nkorea"), ["Nordkorea"]);
    assert_eq!(found(&rows[..1], "nkorea"), ["Bankoerar"]);
    // Three letters may be anything.
    assert_eq!(found(&["Hat"], "hta"), [""; 0]);
    assert_eq!(found(&["Hat"], "hatt"), [""; 0]);
}

#[test]
fn texts_come_before_scattered_letters_and_instead_of_slips() {
    let rows = ["Nordkorea", "Korea", "A nkorea", "Rain", "Snow"];
    let titles = titles(&rows);
    let order = Order::new(vec![4, 3, 2, 1, 0]);
    let mut filter = Filter::default();
    let mut found = |words: &str, in_texts: &[Number]| {
        let rows = filter.find(&titles, words, None, &order, &in_a_row);
        let in_texts = in_texts.iter().copied().collect();
        filter.with_texts(rows.unwrap_or_default(), &in_texts, &order)
    };
    assert_eq!(found("nkorea", &[]), [2, 0]);
    assert_eq!(found("nkorea", &[2, 3, 4]), [2, 4, 3, 0]);
    assert_eq!(found("nkorea", &[0]), [2, 0]);
    assert_eq!(found("sonw", &[]), [4]);
    assert_eq!(found("sonw", &[3]), [3]);
    assert_eq!(found("", &[4]), [4, 3, 2, 1, 0]);
}

#[test]
fn an_answer_that_nobody_waits_for_is_none() {
    let titles = titles(&["Putin"; 3 * Block::ROWS]);
    let order = Order::new((0..titles.len() as Number).collect());
    let mut filter = Filter::default();
    let gives_up: &Run = &|pieces, work| in_a_row(pieces - 1, work);
    assert_eq!(filter.find(&titles, "pu", None, &order, gives_up), None);
    let all = filter.find(&titles, "pu", None, &order, &in_a_row);
    assert_eq!(all.as_deref(), Some(order.numbers()));
}

#[test]
fn a_longer_question_looks_only_at_what_the_shorter_one_found() {
    let mut rows = vec!["Merkel"; Block::ROWS];
    rows.extend(["Putin"; 2 * Block::ROWS]);
    let titles = titles(&rows);
    let order = Order::new((0..titles.len() as Number).collect());
    let mut filter = Filter::default();
    let looks = std::sync::atomic::AtomicUsize::new(0);
    let counting: &Run = &|pieces, work| {
        looks.fetch_add(pieces, std::sync::atomic::Ordering::Relaxed);
        in_a_row(pieces, work);
    };
    for (typed, passes) in [("p", 1), ("pu", 1), ("pu", 0), ("put", 1), ("p", 0)] {
        let before = looks.load(std::sync::atomic::Ordering::Relaxed);
        let rows = filter.find(&titles, typed, None, &order, counting);
        assert_eq!(rows.map(|rows| rows.len()), Some(2 * Block::ROWS));
        let after = looks.load(std::sync::atomic::Ordering::Relaxed);
        assert_eq!(after - before, passes * titles.blocks().len(), "{typed}");
    }
}

#[test]
fn a_block_comes_back_from_its_bytes() {
    let titles = titles(&["Flüchtlinge an der Grenze", "", "Путин|Tagesbote", "金正恩"]);
    let block = &titles.blocks()[0];
    let bytes = block.to_bytes();
    assert_eq!(Block::from_bytes(&bytes).as_ref(), Some(&**block));
    assert_eq!(
        Block::from_bytes(&Block::default().to_bytes()),
        Some(Block::default())
    );
    for length in 0..bytes.len() {
        assert_eq!(Block::from_bytes(&bytes[..length]), None);
    }
    // The version, the number of rows, the length, an end.
    for at in [0, 4, 8, 12] {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1;
        assert_eq!(Block::from_bytes(&damaged), None, "{at}");
    }
}

#[test]
fn only_the_last_block_may_have_room() {
    let blocks = |sizes: &[usize]| {
        let block = |&size: &usize| {
            let titles = titles(&vec!["Putin"; size]);
            Block::clone(&titles.blocks()[0])
        };
        Titles::from_blocks(sizes.iter().map(block).collect()).map(|titles| titles.len())
    };
    assert_eq!(blocks(&[]), Some(0));
    assert_eq!(blocks(&[Block::ROWS, 3]), Some(Block::ROWS + 3));
    assert_eq!(blocks(&[3, Block::ROWS]), None);
}

/// The answer of somebody who looks at every row, and scores every row that is found by its letters only.
fn by_looking_at_everything(
    rows: &[String],
    question: &str,
    among: &RoaringBitmap,
    newest: &[Number],
) -> Vec<Number> {
    let words = Word::all_of(question);
    let newest: Vec<Number> = newest
        .iter()
        .copied()
        .filter(|&number| among.contains(number))
        .collect();
    let folded: Vec<String> = rows.iter().map(|row| fold(row) + "\n").collect();
    let row = |number: Number| folded[number as usize].as_str();
    let literal = |words: &[Word]| {
        let place = |number: Number| {
            let places = words
                .iter()
                .map(|word| word.literal(row(number).as_bytes(), &Letters::ALL));
            places
                .map(|found| Some(found?.0))
                .collect::<Option<Vec<Place>>>()
        };
        let mut found: Vec<(Option<Place>, Number)> = newest
            .iter()
            .filter_map(|&number| Some((place(number)?.into_iter().max(), number)))
            .collect();
        found.sort_by_key(|&(place, _)| place);
        found
            .into_iter()
            .map(|(_, number)| number)
            .collect::<Vec<_>>()
    };
    let mistyped = |mend: fn(&Word) -> Word| literal(&words.iter().map(mend).collect::<Vec<_>>());
    let mut found = literal(&words);
    if found.is_empty() {
        let at_start = |number: &Number| {
            let places = words.iter().map(|word| {
                let found = word
                    .or_swapped()
                    .literal(row(*number).as_bytes(), &Letters::ALL);
                found.is_some_and(|(place, _)| place <= Place::Start)
            });
            places.min() == Some(true)
        };
        found = mistyped(Word::or_swapped);
        found.retain(at_start);
    }
    if found.len() < filter::ENOUGH {
        let mut scores = score::Scores::new(&words);
        let mut scattered: Vec<(i64, Number)> = newest
            .iter()
            .filter(|number| !found.contains(number))
            .filter_map(|&number| Some((scores.score(row(number), &Letters::ALL)?, number)))
            .collect();
        scattered.sort_by_key(|&(score, _)| std::cmp::Reverse(score));
        found.extend(scattered.into_iter().map(|(_, number)| number));
    }
    if found.is_empty() {
        found = mistyped(Word::or_mistyped);
    }
    found
}

/// Some headlines of few letters, so that words are found in all ways; which of them are asked for; and their order.
fn some_rows() -> impl Strategy<Value = (Vec<String>, RoaringBitmap, Vec<Number>)> {
    prop::collection::vec("[a-eü ]{0,14}", 0..90).prop_flat_map(|rows| {
        let numbers: Vec<Number> = (0..rows.len() as Number).collect();
        let among = prop::collection::vec(0..10, rows.len()).prop_map(|dice| {
            let most = (0..).zip(dice).filter(|(_, dice)| *dice > 0);
            most.map(|(number, _)| number).collect()
        });
        (Just(rows), among, Just(numbers).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn what_is_found_is_what_looking_at_everything_finds(
        (rows, among, newest) in some_rows(),
        question in "[a-eü]{1,6}( [a-eü]{1,3})?",
    ) {
        let titles = titles(&rows);
        let order = Order::new(newest.clone());
        let expected = by_looking_at_everything(&rows, &question, &among, &newest);
        let found = Filter::default().find(&titles, &question, Some(&among), &order, &in_a_row);
        prop_assert_eq!(found, Some(expected));
    }

    #[test]
    fn what_is_typed_before_does_not_matter(
        (rows, among, newest) in some_rows(),
        questions in prop::collection::vec("[a-cü]{0,5}( [a-cü]{1,3})?", 1..4),
    ) {
        let order = Order::new(newest);
        let mut titles = titles(&rows);
        let mut filter = Filter::default();
        for (turn, question) in questions.iter().enumerate() {
            // Letter by letter, and back again; rows come in between, and other terms.
            let mut typed: Vec<&str> = (0..=question.len()).filter_map(|end| question.get(..end)).collect();
            typed.extend(typed.clone().into_iter().rev().take(2));
            for typed in typed {
                let among = (turn % 2 == 1).then_some(&among);
                let anew = Filter::default().find(&titles, typed, among, &order, &in_a_row);
                prop_assert_eq!(filter.find(&titles, typed, among, &order, &in_a_row), anew);
            }
            if let Some(first) = rows.first() {
                let mut other = Titles::default();
                other.add(question, []);
                titles.replace(&[(0, other)]);
                titles.add(first, []);
            }
        }
    }

    #[test]
    fn a_word_is_found_wherever_it_stands_in_many_rows(text in "[ab\n]{0,3000}", needle in "[ab]{1,5}") {
        let mut starts = Vec::new();
        word::each_start(text.as_bytes(), needle.as_bytes(), |start| starts.push(start));
        let expected: Vec<usize> = (0..text.len())
            .filter(|&start| text[start..].starts_with(&needle))
            .collect();
        prop_assert_eq!(starts, expected);
    }

    #[test]
    fn rows_are_replaced_wherever_they_are((rows, among, _) in some_rows()) {
        let mut replaced = titles(&rows);
        let mut newer = rows.clone();
        let mut others = Vec::new();
        for number in &among {
            newer[number as usize].push('x');
            others.push((number, titles(&[&newer[number as usize]])));
        }
        replaced.replace(&others);
        let anew = titles(&newer);
        prop_assert_eq!(replaced.blocks(), anew.blocks());
    }

    #[test]
    fn marks_lie_inside_the_headline(headline in ".{0,60}", words in ".{0,8}") {
        let mut end = 0;
        for span in matched(&headline, &words) {
            prop_assert!(headline.get(span.range()).is_some());
            prop_assert!(end <= span.start && !span.is_empty());
            end = span.end;
        }
    }

    #[test]
    fn any_words_may_be_looked_for(row in ".{0,60}", words in ".{0,8}") {
        found(&[&row], &words);
    }

    #[test]
    fn a_row_is_found_by_each_of_its_words(row in "[a-zA-Zäöüß]{1,9}( [a-zA-Zäöüß]{1,9}){0,5}") {
        for word in row.split(' ') {
            prop_assert_eq!(found(&[&row], word), [row.as_str()]);
        }
    }

    #[test]
    fn a_word_is_found_with_a_letter_left_out(
        before in "[a-z ]{0,20}",
        word in "[a-z]{4,12}",
        after in "[a-z ]{0,20}",
        left_out in 1usize..4,
    ) {
        let row = format!("{before} {word} {after}");
        let mut typed = word;
        typed.remove(left_out);
        prop_assert_eq!(found(&[&row], &typed), [row.as_str()]);
    }
}
