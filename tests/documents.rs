//! The README keeps up with the code.

use std::fs;

use whosaid::app::command;
use whosaid::catalog::query;
use whosaid::user::Settings;

use crate::support::cli::Desk;
use crate::support::screens::Stage;

fn readme() -> String {
    fs::read_to_string("README.md").expect("the README")
}

/// The README's first block in this language whose text contains `words`.
fn block(language: &str, words: &str) -> String {
    let readme = readme();
    let fence = format!("```{language}\n");
    let found = readme
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .find(|block| block.contains(words));
    found
        .unwrap_or_else(|| panic!("a {language} block with {words:?}"))
        .to_owned()
}

/// What is done for the README's picture: the English articles, and one of them at its third quote.
const PICTURE: &str = "/washington plays<enter><esc>/lang:en<enter><enter>]]]";

#[test]
fn its_picture_is_what_the_demo_shows() {
    let picture = Stage::demo(118, 28).keys(PICTURE).words();
    assert!(
        readme().contains(&format!("```text\n{picture}```\n")),
        "the README's picture should be:\n{picture}"
    );
}

#[test]
fn every_key_is_in_its_table() {
    let table = command::markdown();
    assert!(
        readme().contains(&table),
        "the README's table of keys should read:\n{table}"
    );
}

#[test]
fn every_subcommand_is_in_its_table() {
    let help = Desk::with(&[]).run("-h");
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .map_while(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.len() >= 5, "the help lists them:\n{help}");
    for name in commands {
        assert!(
            readme().contains(&format!("| `whosaid {name}")),
            "the README lacks {name}"
        );
    }
}

#[test]
fn its_two_commands_are_those_that_are_checked() {
    let commands = block("sh", "cargo test");
    assert_eq!(commands, "cargo run --release -- demo_data\ncargo test\n");
    let checks = fs::read_to_string(".ci/run").expect(".ci/run");
    assert!(checks.contains("cargo test --locked\n"));
}

#[test]
fn its_examples_over_the_demo_find_something() {
    let desk = Desk::with(&[]);
    let examples = block("sh", "quotes --by");
    let lines = examples
        .lines()
        .filter_map(|line| line.strip_prefix("whosaid "));
    for line in lines.filter(|line| line.contains("demo_data")) {
        let arguments = line.split(" #").next().unwrap_or(line).trim();
        let arguments = arguments.replace('"', "'");
        let output = desk
            .command(&arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("it runs");
        assert!(
            output.status.success() && !output.stdout.is_empty(),
            "whosaid {arguments}"
        );
    }
}

#[test]
fn its_settings_are_the_ones_that_hold() {
    let settings: Settings = toml::from_str(&block("toml", "[reader]")).expect("it parses");
    assert_eq!(settings, Settings::default());
}

#[test]
fn its_conditions_are_those_of_the_help() {
    let table = query::markdown();
    assert!(
        readme().contains(&table),
        "the README's table of conditions should read:\n{table}"
    );
}

#[test]
fn its_fields_of_the_record_are_those_that_are_printed() {
    let desk = Desk::with(&[(
        "a.txt",
        "Ein Titel\n\n„Das ist gut so“, sagte Berg. „Wir warten nicht länger“, teilte das Ministerium mit. Danach ist Anna Berg noch sehr lange in Frankreich geblieben.\n",
    )]);
    let printed = desk.run("show --json a.txt");
    let record = block("json", "title_quotes");
    for key in keys(&printed) {
        assert!(
            record.contains(&format!("\"{key}\":")),
            "the README's record lacks {key}"
        );
    }
    for key in keys(&record) {
        assert!(
            printed.contains(&format!("\"{key}\":")),
            "{key} is not printed:\n{printed}"
        );
    }
}

/// The keys of a JSON text, in order.
fn keys(json: &str) -> Vec<&str> {
    let parts: Vec<&str> = json.split('"').collect();
    parts
        .windows(2)
        .filter(|pair| pair[1].starts_with(':'))
        .map(|pair| pair[0])
        .collect()
}
