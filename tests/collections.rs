//! Files and folders in, articles with keys out.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use whosaid::format::FieldNames;
use whosaid::store::collection::{self, Item};

/// The articles' identifiers and the problems under `paths`, in order.
fn read(paths: &[&Path]) -> Vec<String> {
    let paths: Vec<_> = paths.iter().map(|path| path.to_path_buf()).collect();
    let mut found = Vec::new();
    collection::read(&paths, &FieldNames::new(), &mut |item| {
        match item {
            Item::Article(article, _) => found.push(article.id.clone()),
            Item::Problem(problem) => found.push(format!("! {}", problem.what)),
            _ => {}
        }
        ControlFlow::Continue(())
    });
    found
}

/// The keys of the articles under `path`.
fn keys(path: &Path) -> Vec<u64> {
    let mut found = Vec::new();
    collection::read(&[path.to_path_buf()], &FieldNames::new(), &mut |item| {
        if let Item::Article(article, _) = item {
            found.push(article.key.0);
        }
        ControlFlow::Continue(())
    });
    found
}

#[test]
fn folders_are_read_in_order_and_clutter_is_passed_over() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::create_dir_all(at("b/.git")).unwrap();
    fs::create_dir_all(at("a")).unwrap();
    fs::create_dir_all(at("page_files")).unwrap();
    for name in [
        "b/2.txt",
        "b/10.txt",
        "a/z.txt",
        "c.txt",
        "b/.git/x.txt",
        ".DS_Store",
        "b/Thumbs.db",
        "page.html",
        "page_files/note.txt",
    ] {
        fs::write(at(name), "Text.").unwrap();
    }
    assert_eq!(read(&[home.path()]), ["z", "10", "2", "c", "page"]);
    assert_eq!(read(&[&at("c.txt"), &at("a")]), ["c", "z"]);
    assert_eq!(read(&[&at("nothing")]), ["! no such file or folder"]);
    // What is named twice is read once.
    assert_eq!(read(&[&at("a"), home.path(), &at("a/z.txt")]).len(), 5);
    assert_eq!(collection::size(&[home.path().to_path_buf()]), (5, 25));
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_only_files_are_opened() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::write(at("a.txt"), "Text.").unwrap();
    std::os::unix::fs::symlink(home.path(), at("loop")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("zero.txt")).unwrap();
    let link = "! is a link; links are not followed";
    assert_eq!(read(&[home.path()]), ["a", link, link]);
    assert_eq!(read(&[Path::new("/dev/zero")]), ["! is not a regular file"]);
}

#[test]
fn keys_survive_a_move_and_are_unique() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::create_dir_all(at("one/wire")).unwrap();
    fs::write(at("one/wire/a.txt"), "Text.").unwrap();
    fs::write(at("one/wire/b.jsonl"), "{\"text\":\"A\",\"url\":\"https://x.example/\"}\n{\"text\":\"B\",\"url\":\"https://x.example/\"}").unwrap();
    let before = keys(&at("one"));
    assert_eq!(before.len(), 3);
    assert!(before[0] != before[1] && before[1] != before[2]);
    assert_eq!(keys(&at("one/wire")), before);
    fs::rename(at("one"), at("two")).unwrap();
    assert_eq!(keys(&at("two")), before);
    // Marks of users hang on these numbers.
    assert_eq!(before[1], 13_960_617_418_437_999_985);
}

#[test]
fn large_files_of_lines_are_read_in_blocks() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("big.jsonl");
    let words = "Wort ".repeat(2000);
    let mut lines: Vec<String> = (1..=1000)
        .map(|number| format!("{{\"id\":{number},\"text\":\"{words}\"}}"))
        .collect();
    lines.push("{\"text\":\"cut".to_owned());
    fs::write(&path, lines.join("\n")).unwrap();
    let found = read(&[&path]);
    assert_eq!(found.len(), 1001);
    assert_eq!(found[999], "1000");
    assert_eq!(found[1000], "! is cut off");
}

#[test]
fn a_line_that_is_too_long_costs_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("big.jsonl");
    let line = |id: &str, text: &str| format!("{{\"id\":\"{id}\",\"text\":\"{text}\"}}\n");
    let lines = [
        line("first", "Wort"),
        line("long", &"Wort ".repeat(15_000_000)),
        line("last", "Wort"),
        line("broken\"", "Wort"),
    ];
    fs::write(&path, lines.concat()).unwrap();
    let found = read(&[&path]);
    assert_eq!(found[..2], ["first", "! is a line longer than 64 MiB"]);
    assert_eq!(found[2], "last");
    assert_eq!(found.len(), 4, "{found:?}");
}
