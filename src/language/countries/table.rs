//! One table of country words, as it stands in its text file.
//!
//! The file format, line by line:
//! ```text
//! # a comment: source and licence
//! /name = - | s             a class of endings; `-` is none; what follows `|` stays outside the mention
//! /adjective = - e en       the class of a column is the default for the words in it
//! prefixes = ost anti       what may stand before an adjective in the same word, as part of the mention
//! attached = و ال           what may be written together with any word, outside the mention
//! capitals = inhabitant     what an adjective with a capital is; `none` if it is a surname more often than the word
//! states = Ohio | Texas     "Lebanon, Ohio" is no country
//! beside = King Since       words with a capital that are no person's name beside a doubtful name: "Since Jordan"
//! ?GE⇥Tbilisi⇥Atlanta       words that speak for and against a doubtful name of this country near them
//! RU⇥Russland⇥russisch⇥Russ/e⇥Moskau|Kreml    code, names, adjectives, inhabitants, seats; `stem/class` names another class
//! JO⇥Jordan?                a name with `?` is doubtful: it is a person's name or another place, too
//! -⇥Deutsche Bank           words that hold a country's name and are no country
//! ```

use std::collections::HashMap;

/// What kind of word names a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// "Nordkorea".
    Name,
    /// "nordkoreanisch".
    Adjective,
    /// "Nordkoreaner".
    Inhabitant,
    /// "Pjöngjang", "Kreml".
    Seat,
}

/// The four columns of words, with the class of endings that each takes unless a word names another.
const COLUMNS: [(Form, &str); 4] = [
    (Form::Name, "name"),
    (Form::Adjective, "adjective"),
    (Form::Inhabitant, "inhabitant"),
    (Form::Seat, "seat"),
];

/// A table, parsed; all words borrow from the file's text.
#[derive(Debug, Default)]
pub struct Table<'t> {
    /// Every word, in the order of the file.
    pub words: Vec<Word<'t>>,
    /// The endings of each class.
    pub classes: HashMap<&'t str, Class<'t>>,
    /// What may stand before an adjective within the same word.
    pub prefixes: Vec<&'t str>,
    /// What may be written together with any word: Arabic conjunctions, prepositions, the article.
    pub attached: Vec<&'t str>,
    /// What an adjective of small letters is when it has a capital.
    pub capitals: Capitals,
    /// Places that make a country of the words before them improbable: "Lebanon, Ohio".
    pub states: Vec<&'t str>,
    /// Words with a capital that are no part of a person's name where they stand beside a doubtful one: "King", "Since".
    pub beside: Vec<&'t str>,
    /// For each country with a doubtful name.
    pub contexts: Vec<Context<'t>>,
}

/// What an adjective of small letters is when it has a capital.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Capitals {
    /// An adjective still.
    #[default]
    Adjective,
    /// An inhabitant: "un Russe".
    Inhabitant,
    /// A surname more often than not: "Russo", "Alemán".
    Nothing,
}

/// One entry of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    /// The country; `None` for words that are no country.
    pub code: Option<&'t str>,
    /// The letters that all inflected forms begin with.
    pub stem: &'t str,
    /// Which endings follow them.
    pub class: &'t str,
    /// What the word is.
    pub form: Form,
    /// True if it is often something else.
    pub doubtful: bool,
}

/// The endings that a stem may have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Class<'t> {
    /// Part of the mention; the empty one is the bare stem.
    pub inside: Vec<&'t str>,
    /// Not part of it: a genitive's s, the second half of a compound.
    pub outside: Vec<&'t str>,
}

/// Words that decide whether a doubtful name is the country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context<'t> {
    /// The country.
    pub code: &'t str,
    /// With one of these near it, it is.
    pub speaks_for: Vec<&'t str>,
    /// With one of these nearer, or none of the others in the article, it is not.
    pub speaks_against: Vec<&'t str>,
}

/// The table in `file`, or the first line that is no line of a table.
///
/// # Errors
/// A sentence with the line.
pub fn parse(file: &str) -> Result<Table<'_>, String> {
    let mut table = Table::default();
    for line in file.lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        read_line(line, &mut table).ok_or_else(|| format!("not a line of a table: {line}"))?;
    }
    match table
        .words
        .iter()
        .find(|word| !table.classes.contains_key(word.class))
    {
        Some(word) => Err(format!("no class /{} for {}", word.class, word.stem)),
        None => Ok(table),
    }
}

fn read_line<'t>(line: &'t str, table: &mut Table<'t>) -> Option<()> {
    if let Some(context) = line.strip_prefix('?') {
        let mut columns = context.split('\t');
        table.contexts.push(Context {
            code: columns.next()?,
            speaks_for: items(columns.next()?),
            speaks_against: items(columns.next()?),
        });
    } else if let Some((key, value)) = line.split_once(" = ") {
        read_setting(key, value, table)?;
    } else {
        let (code, columns) = line.split_once('\t')?;
        let code = (code != "-").then_some(code);
        if code.is_some_and(|code| code.len() != 2) {
            return None;
        }
        for (column, (form, class)) in columns.split('\t').zip(COLUMNS) {
            for item in items(column) {
                table.words.push(word(item, code, form, class));
            }
        }
    }
    Some(())
}

fn read_setting<'t>(key: &'t str, value: &'t str, table: &mut Table<'t>) -> Option<()> {
    match key {
        "prefixes" => table.prefixes = value.split(' ').collect(),
        "attached" => table.attached = value.split(' ').collect(),
        "capitals" if value == "inhabitant" => table.capitals = Capitals::Inhabitant,
        "capitals" if value == "none" => table.capitals = Capitals::Nothing,
        "states" => table.states = items(value),
        "beside" => table.beside = value.split(' ').collect(),
        _ => {
            let class = key.strip_prefix('/')?;
            let (inside, outside) = value.split_once('|').unwrap_or((value, ""));
            table.classes.insert(
                class,
                Class {
                    inside: endings(inside),
                    outside: endings(outside),
                },
            );
        }
    }
    Some(())
}

fn word<'t>(item: &'t str, code: Option<&'t str>, form: Form, class: &'t str) -> Word<'t> {
    let (item, doubtful) = match item.strip_suffix('?') {
        Some(item) => (item, true),
        None => (item, false),
    };
    let (stem, class) = item.split_once('/').unwrap_or((item, class));
    Word {
        code,
        stem,
        class,
        form,
        doubtful,
    }
}

fn items(column: &str) -> Vec<&str> {
    column
        .split('|')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .collect()
}

fn endings(list: &str) -> Vec<&str> {
    list.split(' ')
        .filter(|ending| !ending.is_empty())
        .map(|ending| ending.trim_start_matches('-'))
        .collect()
}
