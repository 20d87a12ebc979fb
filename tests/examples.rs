//! The marked sentences that each language brings with it come out right.

use std::fs;

use crate::support::annotated::check_all;
use whosaid::language;

#[test]
fn every_language_reads_its_own_examples() {
    for language in language::ALL {
        assert!(
            language.examples.len() >= 25,
            "{} has too few examples",
            language.code
        );
        check_all(language.code, language.examples);
    }
}

#[test]
fn the_facts_of_a_grammar_stand_in_one_order_in_all_languages() {
    let facts = |source: &str, opening: &str, closing: &str| -> Vec<String> {
        let inside = source.split(opening).nth(1).unwrap_or_default();
        let inside = inside.split(closing).next().unwrap_or_default();
        let facts = inside.lines().filter_map(|line| {
            let fact = line.strip_prefix("        ")?.split(':').next()?;
            let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
            (!fact.is_empty() && fact.chars().all(is_name)).then(|| fact.to_owned())
        });
        facts.collect()
    };
    let source = fs::read_to_string("src/language/mod.rs").expect("src/language/mod.rs");
    let all = facts(&source, "PLAIN: Self = Self {", "\n    };");
    let mut languages = 0;
    for entry in fs::read_dir("src/language").expect("src/language") {
        let path = entry.expect("can be listed").path();
        let Ok(source) = fs::read_to_string(&path) else {
            continue;
        };
        let found = facts(&source, "grammar: Grammar {\n", "\n    },");
        let known = all.iter().filter(|fact| found.contains(fact));
        assert!(known.eq(&found), "{}: {found:?}", path.display());
        languages += usize::from(!found.is_empty());
    }
    assert_eq!(languages, language::ALL.len());
}
