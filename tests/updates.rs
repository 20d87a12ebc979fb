//! A collection that changes: what is known of it is not read again, and every article is found where it stands.

use std::fs;
use std::ops::ControlFlow;

use whosaid::format::FieldNames;
use whosaid::store::collection::{self, Bodies, Item, Nothing};

use crate::support::known::{Folder, Memory, afresh, known};

/// A line of JSONL for each word, with an identifier and, if it is long, so many bytes that no file of a few is small.
fn lines(words: &[&str]) -> String {
    let line = |word: &&str| format!("{{\"id\":\"{word}\",\"text\":\"About {word}.\"}}\n");
    words.iter().map(line).collect()
}

fn long_lines(words: &[&str]) -> String {
    let filling = "And so on. ".repeat(5_000);
    lines(words).replace(".\"", &format!(". {filling}\""))
}

#[test]
fn what_has_not_changed_is_not_read() {
    let mut folder = Folder::new();
    folder.write("a.txt", "Text.");
    folder.write("b.jsonl", lines(&["one", "two"]));
    folder.write("empty.txt", "");
    let mut memory = Memory::default();
    let first = ["new a", "new one", "new two", "! "];
    let told = memory.update(&folder.paths());
    assert!(
        told.iter()
            .zip(first)
            .all(|(told, first)| told.starts_with(first))
    );
    assert_eq!(told.len(), first.len());
    assert_eq!(memory.update(&folder.paths()), ["same 3"]);
    assert_eq!(known(&memory), afresh(&folder.paths()));
}

#[test]
fn a_changed_record_costs_the_others_nothing() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        folder.write("a.jsonl", write(&["one", "two", "three"]));
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        let changed = write(&["one", "two", "three"]).replace("About two", "All about two");
        folder.write("a.jsonl", changed);
        let told = ["gone 1", "new two", "kept 2 at a.jsonl:3"];
        let mut now = memory.update(&folder.paths());
        now.sort_by_key(|line| told.iter().position(|told| told == line));
        assert_eq!(now, told);
        assert_eq!(known(&memory), afresh(&folder.paths()));
        assert_eq!(memory.update(&folder.paths()), ["same 1"]);
    }
}

#[test]
fn a_record_is_gone_before_another_takes_its_key() {
    let mut folder = Folder::new();
    folder.write(
        "a.json",
        "[{\"id\":1,\"text\":\"One.\"},{\"id\":2,\"text\":\"Two.\"}]",
    );
    let mut memory = Memory::default();
    memory.update(&folder.paths());
    folder.write(
        "a.json",
        "[{\"id\":1,\"text\":\"Uno.\"},{\"id\":2,\"text\":\"Two.\"}]",
    );
    assert_eq!(memory.update(&folder.paths()), ["gone 0", "new 1"]);
    assert_eq!(known(&memory), afresh(&folder.paths()));
}

#[test]
fn of_a_file_that_grew_only_the_end_is_read() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        folder.write("a.jsonl", write(&["one", "two", "three"]));
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        folder.write("a.jsonl", write(&["one", "two", "three", "four"]));
        assert_eq!(memory.update(&folder.paths()), ["new four"]);
        assert_eq!(known(&memory), afresh(&folder.paths()));
    }
}

#[test]
fn a_change_that_keeps_the_length_is_seen() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        let text = write(&["one", "two", "three"]);
        folder.write("a.jsonl", &text);
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        folder.write("a.jsonl", text.replace("About two", "About owt"));
        assert_eq!(memory.update(&folder.paths()), ["gone 1", "new two"]);
        assert_eq!(known(&memory), afresh(&folder.paths()));
    }
}

#[test]
fn what_is_wrong_with_a_file_is_told_when_it_is_read() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        let path = folder.at("a.jsonl").display().to_string();
        let problem = format!("! {path}, record 2: is cut off");
        let text = format!("{}{{\"cut\n{}", write(&["one"]), write(&["two"]));
        folder.write("a.jsonl", &text);
        let mut memory = Memory::default();
        assert!(memory.update(&folder.paths()).contains(&problem));
        assert_eq!(memory.update(&folder.paths()), ["same 1"]);
        folder.write("a.jsonl", text + &write(&["three"]));
        let told = memory.update(&folder.paths());
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.contains(&problem) && told.contains(&"new three".to_owned()));
    }
}

#[test]
fn lines_that_are_gone_are_told() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        folder.write("a.jsonl", write(&["one", "two", "three"]));
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        folder.write("a.jsonl", write(&["two", "four"]));
        let mut told = memory.update(&folder.paths());
        told.sort();
        let expected = ["gone 0", "gone 2", "kept 1 at a.jsonl:1", "new four"];
        assert_eq!(told, expected);
        assert_eq!(known(&memory), afresh(&folder.paths()));
    }
}

#[test]
fn what_has_moved_is_kept() {
    let mut folder = Folder::new();
    folder.write("old/wire/a.txt", "Text.");
    folder.write("old/wire/b.jsonl", long_lines(&["one", "two"]));
    folder.write(
        "old/c.jsonl",
        "{\"url\":\"https://x.example/1\",\"text\":\"Far.\"}",
    );
    let mut memory = Memory::default();
    memory.update(&folder.paths());
    folder.rename("old/wire", "new/wire");
    folder.rename("old/c.jsonl", "d.jsonl");
    let told = memory.update(&folder.paths());
    assert_eq!(
        told,
        [
            "kept 0 at d.jsonl:0",
            "kept 1 at a.txt:0",
            "kept 2 at b.jsonl:1",
            "kept 3 at b.jsonl:2",
            "vanished c.jsonl",
            "vanished a.txt",
            "vanished b.jsonl",
        ]
    );
    assert_eq!(known(&memory), afresh(&folder.paths()));
}

#[test]
fn a_move_that_changes_what_is_known_costs_the_annotation() {
    let mut folder = Folder::new();
    let line = "{\"url\":\"https://x.example/1\",\"text\":\"Far.\"}";
    folder.write("a.jsonl", line);
    folder.write("b.txt", "Text.");
    let mut memory = Memory::default();
    memory.update(&folder.paths());
    // The day is known from the path, and the key of a text from its name.
    folder.rename("a.jsonl", "2024-06-20.jsonl");
    folder.rename("b.txt", "c.txt");
    let told = memory.update(&folder.paths());
    let new = ["new 2024-06-20", "new c", "gone 0", "gone 1"];
    assert_eq!(told[..4], new);
    assert_eq!(known(&memory), afresh(&folder.paths()));
}

#[test]
fn a_copy_is_an_article_of_its_own() {
    let mut folder = Folder::new();
    let line = "{\"url\":\"https://x.example/1\",\"text\":\"Far.\"}";
    folder.write("b.jsonl", line);
    let mut memory = Memory::default();
    memory.update(&folder.paths());
    let first = memory.positions()[0].0;
    folder.write("a.jsonl", line);
    assert_eq!(memory.update(&folder.paths()), ["same 1", "new a"]);
    assert_ne!(memory.positions()[1].0, first);
    // The key that is free is given again.
    fs::remove_file(folder.at("b.jsonl")).unwrap();
    assert_eq!(
        memory.update(&folder.paths()),
        ["same 1", "gone 0", "vanished b.jsonl"]
    );
    folder.write("c.jsonl", line);
    memory.update(&folder.paths());
    assert_eq!(memory.positions()[1].0, first);
}

#[test]
fn a_key_goes_with_the_article_when_files_are_turned_over() {
    for long in ["", &"And so on. ".repeat(5_000)] {
        let line =
            |n: u8| format!("{{\"url\":\"https://x.example/{n}\",\"text\":\"{n} {long}\"}}\n");
        let mut folder = Folder::new();
        folder.write("news.jsonl", [1, 2, 3].map(line).concat());
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        folder.rename("news.jsonl", "news.1.jsonl");
        folder.write("news.jsonl", [4, 3].map(line).concat());
        memory.update(&folder.paths());
        assert_eq!(known(&memory), afresh(&folder.paths()));
    }
}

#[test]
fn a_disk_that_is_not_there_is_not_a_collection_that_has_vanished() {
    let mut folder = Folder::new();
    folder.write("disk/a.txt", "Text.");
    let paths = [folder.at("disk")];
    let mut memory = Memory::default();
    memory.update(&paths);
    folder.rename("disk", "elsewhere");
    let told = memory.update(&paths);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].ends_with("no such file or folder"));
    folder.rename("elsewhere", "disk");
    assert_eq!(memory.update(&paths), ["same 1"]);
}

#[test]
fn a_reading_that_was_killed_goes_on_where_it_was() {
    for write in [lines, long_lines] {
        let mut folder = Folder::new();
        let words = ["one", "two", "three", "four"];
        folder.write("a.txt", "Text.");
        folder.write("b.jsonl", write(&words));
        let mut memory = Memory::default();
        // An article, its file, and two more articles.
        let told = memory.update_at_most(&folder.paths(), 4);
        assert_eq!(told, ["new a", "new one", "new two"]);
        let told = memory.update(&folder.paths());
        assert_eq!(told, ["same 1", "new three", "new four"]);
        assert_eq!(known(&memory), afresh(&folder.paths()));
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_read_again() {
    let mut folder = Folder::new();
    folder.write("a.jsonl", long_lines(&["one", "two"]));
    let paths = folder.paths();
    let mut whole = 0;
    collection::update(&paths, &FieldNames::new(), &Nothing, &mut |item| {
        match item {
            Item::Article(..) => folder.write("a.jsonl", long_lines(&["two"])),
            Item::Whole(_) => whole += 1,
            _ => {}
        }
        ControlFlow::Continue(())
    });
    assert_eq!(whole, 0);
}

#[test]
fn a_line_is_understood_as_the_file_begins() {
    // The first lines tell that all are in the letters of central Europe; the last one alone does not.
    let polish = b"Pose\xb3 powiedzia\xb3, \xbfe to nie jest \xb3atwe. \xa3\xf3d\x9f i Gda\xf1sk czekaj\xb9. ".repeat(30);
    let line = |text: &[u8]| [b"{\"text\":\"", text, b"\"}\n"].concat();
    for count in [1, 40] {
        let mut folder = Folder::new();
        let long = line(&polish).repeat(count);
        folder.write("a.jsonl", [long, line(b"\x8cwit.")].concat());
        let mut memory = Memory::default();
        memory.update(&folder.paths());
        let articles = known(&memory);
        assert_eq!(articles, afresh(&folder.paths()));
        assert_eq!(articles[count].2, "Świt.");
    }
}

#[test]
fn a_body_that_is_not_there_any_more_is_told() {
    let mut folder = Folder::new();
    let array = "[{\"id\":1,\"text\":\"One.\"},{\"id\":2,\"text\":\"Two.\"}]";
    let files = [
        ("a.txt", "Text.", "Next."),
        ("b.jsonl", &lines(&["one", "two"]), &lines(&["two", "one"])),
        ("c.json", array, "[]"),
        (
            "d.json",
            &format!("{{\"articles\":{array}}}"),
            "{\"articles\":[]}",
        ),
        (
            "e.html",
            "<p>One.<p>Two.<p>Three.",
            "<p>One.<p>Two.<p>Four.",
        ),
    ];
    for (name, before, _) in &files {
        folder.write(name, before);
    }
    let mut memory = Memory::default();
    memory.update(&folder.paths());
    assert_eq!(known(&memory), afresh(&folder.paths()));
    let mut bodies = Bodies::default();
    let mut wrong = |memory: &Memory| -> Vec<String> {
        let all = memory.positions().into_iter();
        let all = all.map(|(key, position)| bodies.read(&position, key, &FieldNames::new()));
        all.filter_map(Result::err)
            .map(|problem| problem.what)
            .collect()
    };
    assert_eq!(wrong(&memory), [""; 0]);
    for (name, _, after) in &files {
        folder.write(name, after);
    }
    assert_eq!(wrong(&memory), ["the file has changed"; 8]);
    for (name, ..) in &files {
        fs::remove_file(folder.at(name)).unwrap();
    }
    assert_eq!(wrong(&memory), ["no such file or folder"; 8]);
}

#[test]
fn every_shape_and_encoding_is_found_again() {
    let mut folder = Folder::new();
    let array = "[ {\"id\":1,\"text\":\"Größe.\"} ,\n{\"id\":2,\"text\":\"Zwei.\",},\n{\"id\":2,\"text\":\"Zwei.\"}]";
    let wide = |text: &str| -> Vec<u8> {
        let text = format!("\u{feff}{text}");
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let western = |text: &str| -> Vec<u8> { text.chars().map(|c| c as u8).collect() };
    let rows = lines(&["Größe", "zwei"]);
    folder.write("a.json", array);
    folder.write("b.json", format!("\u{feff}{array}"));
    folder.write("c.json", wide(array));
    folder.write("d.json", western(array));
    folder.write(
        "e.json",
        format!("{{\"version\":\"jsonfeed\",\"title\":\"Feed\",\"items\":{array}}}"),
    );
    folder.write(
        "f.jsonl",
        format!("\u{feff}[\n{},\n", rows.trim_end().replace('\n', ",\r\n")),
    );
    folder.write("g.jsonl", wide(&rows));
    folder.write("h.jsonl", western(&rows));
    folder.write("i.jsonl", rows.replace("}\n", "}"));
    folder.write(
        "j.jsonl",
        format!("{}\n{}", array.replace('\n', " "), array.replace('\n', " ")),
    );
    folder.write("k.jsonl", wide(&long_lines(&["Größe", "zwei"])));
    folder.write("l.jsonl", western(&long_lines(&["Größe", "zwei"])));
    folder.write(
        "m.json",
        "{\"a1\":{\"text\":\"One.\"},\"a2\":{\"text\":\"Two.\"}}",
    );
    folder.write("n.json", "{\"text\":\"Alone.\"}\n");
    folder.write("o.md", "# One\n\nTwo.");
    let mut memory = Memory::default();
    let told = memory.update(&folder.paths());
    assert!(told.iter().all(|line| line.starts_with("new ")), "{told:?}");
    assert_eq!(known(&memory), afresh(&folder.paths()));
}
