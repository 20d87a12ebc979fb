//! `whosaid corrections`: what the user has put right, as a list, as a file to share, and to add to.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Read as _, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde::Serialize;

use crate::article::Key;
use crate::cli::input::Input;
use crate::cli::json;
use crate::cli::print::{Column, Out, complain, count, thousands};
use crate::store::library::STDIN;
use crate::store::{Error, Folders, Journal};
use crate::text::clean;
use crate::text::fold::words;
use crate::user::corrections::read;
use crate::user::{Change, Correction, Corrections, Operation};

/// List or change what you have put right of people and speakers
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_long_help = "\
On the screen, the side panel hides, merges, splits and renames people, and b in
an article says who said a quote; ? there shows the keys. Corrections hold for
all collections, and however often these are read again. What is said of a name
holds for all its spellings, in any language; split takes one of them out.

A file of corrections has one JSON object a line. Files may be put one after the
other; of two corrections of the same name or quote the last one counts.

Examples:
  whosaid corrections
  whosaid corrections --export > corrections.jsonl
  whosaid corrections --import corrections.jsonl
  whosaid corrections add merge 'M. Miller' 'Matthew Miller'
  whosaid corrections add speaker 'We will look at deeds' 'Matthew Miller' archive
  whosaid corrections remove 3")]
pub struct Arguments {
    /// Print one JSON object a line, with the number of the correction
    #[arg(long, conflicts_with_all = ["export", "import"])]
    json: bool,
    /// Print the lines of a file that --import takes
    #[arg(long, conflicts_with = "import")]
    export: bool,
    /// Take in the corrections of a file, or of standard input with -
    #[arg(long, value_name = "FILE")]
    import: Option<PathBuf>,
    #[command(subcommand)]
    action: Option<Action>,
}

/// What is done to the corrections.
#[derive(Debug, Subcommand)]
enum Action {
    /// Put something right
    #[command(subcommand)]
    Add(New),
    /// Take corrections back
    Remove {
        /// Their numbers in the list
        #[arg(value_name = "N", required = true, allow_negative_numbers = true)]
        numbers: Vec<String>,
    },
}

/// What is put right.
#[derive(Debug, Subcommand)]
enum New {
    /// This is no person
    Hide {
        /// What was taken for one
        name: String,
    },
    /// This is the same person as another one
    Merge {
        /// The name that is found
        name: String,
        /// The person who it is
        into: String,
    },
    /// This is a person of their own, whoever they were taken for
    Split {
        /// The name that stands for itself
        name: String,
        /// Who it is not; without it, this spelling is kept apart from all others
        from: Option<String>,
    },
    /// Show this person under another name; either name finds them
    Rename {
        /// The name that is found
        name: String,
        /// The name that is shown
        to: String,
    },
    /// Somebody else said this quote
    Speaker {
        /// Words of the quote, enough to tell it from others
        quote: String,
        /// Who said it; '' if that is not known
        name: String,
        /// Where the quote stands; without it, the collection opened last
        #[arg(value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
}

impl Arguments {
    /// The collection in which a quote has to be looked for, if that is needed.
    pub fn paths(&self) -> Option<&[PathBuf]> {
        match &self.action {
            Some(Action::Add(New::Speaker { paths, .. })) => Some(paths),
            _ => None,
        }
    }
}

/// What was done, to be told.
#[derive(Debug)]
pub struct Done {
    /// In whole sentences.
    sentences: Vec<String>,
    /// False if a part of it could not be done.
    is_whole: bool,
}

/// Does what is asked for beside printing. `input` has the collection of [`Arguments::paths`].
pub fn act(
    arguments: &Arguments,
    folders: &Folders,
    input: Option<&mut Input>,
) -> Result<Option<Done>, Error> {
    if let Some(file) = &arguments.import {
        return import(file, folders).map(Some);
    }
    match &arguments.action {
        None => Ok(None),
        Some(Action::Remove { numbers }) => remove(numbers, folders).map(Some),
        Some(Action::Add(new)) => add(&correction(new, input)?, folders).map(Some),
    }
}

/// Prints what was done, or else the corrections; false if that is not all there should be.
pub fn print(
    arguments: &Arguments,
    folders: &Folders,
    done: Option<Done>,
    out: &mut Out,
) -> io::Result<bool> {
    let Some(done) = done else {
        return list(Journal::marks(folders).corrections(), arguments, out);
    };
    for sentence in &done.sentences {
        writeln!(out, "{sentence}")?;
    }
    Ok(done.is_whole)
}

/// Prints the list; false if it is empty.
fn list(corrections: &Corrections, arguments: &Arguments, out: &mut Out) -> io::Result<bool> {
    #[derive(Serialize)]
    struct Numbered<'a> {
        n: usize,
        #[serde(flatten)]
        correction: &'a Correction,
    }

    let all = corrections.all();
    if arguments.export {
        all.iter()
            .try_for_each(|correction| json::line(out, correction))?;
    } else if arguments.json {
        (1..)
            .zip(&all)
            .try_for_each(|(n, correction)| json::line(out, &Numbered { n, correction }))?;
    } else {
        let row = |(n, correction): (usize, &&Correction)| {
            vec![thousands(n), clean::line(&correction.to_string())]
        };
        let columns = [("N", Column::Right), ("CORRECTION", Column::Wide)];
        out.table(&columns, (1..).zip(&all).map(row).collect())?;
    }
    Ok(!all.is_empty() || arguments.export)
}

/// The journal, and what is to be written into it.
struct Desk {
    journal: Journal,
    before: Corrections,
    after: Corrections,
}

impl Desk {
    /// Opens the journal; one that cannot be written is an error here.
    fn open(folders: &Folders) -> Result<Self, Error> {
        let (journal, marks, _) = Journal::open(folders);
        if let Some(reason) = journal.not_saved() {
            return Err(reason.clone());
        }
        let before = marks.corrections().clone();
        Ok(Self {
            journal,
            after: before.clone(),
            before,
        })
    }

    /// Makes a correction true; false if it is so already.
    fn add(&mut self, correction: &Correction) -> Result<bool, Error> {
        let plan = self.after.plan(correction);
        let plan = plan.map_err(|reason| Error::new(&reason))?;
        for change in &plan {
            self.after.apply(change);
        }
        Ok(!plan.is_empty())
    }

    /// Takes a correction back.
    fn take_back(&mut self, correction: &Correction) {
        self.after.apply(&Change {
            correction: correction.clone(),
            on: false,
        });
    }

    /// Writes down what has come of all that, and tells how many corrections are new.
    fn save(mut self) -> Result<usize, Error> {
        let mut new = 0;
        let (before, after) = (&self.before, &self.after);
        let gone = before
            .all()
            .into_iter()
            .map(|correction| (correction, false));
        let held = after.all().into_iter().map(|correction| (correction, true));
        for (correction, on) in gone.chain(held) {
            let subject = correction.subject();
            let holds = after.of(&subject);
            // What is replaced need not be taken back first.
            if before.of(&subject) == holds || holds.is_some() != on {
                continue;
            }
            let change = Change {
                correction: correction.clone(),
                on,
            };
            self.journal.append(&Operation::Correct(change))?;
            new += usize::from(on);
        }
        Ok(new)
    }
}

/// Makes one correction true.
fn add(correction: &Correction, folders: &Folders) -> Result<Done, Error> {
    let mut desk = Desk::open(folders)?;
    let is_new = desk.add(correction)?;
    // As it is meant: perhaps for this spelling only.
    let known = desk.after.of(&correction.subject()).unwrap_or(correction);
    let sentence = clean::line(&known.to_string());
    desk.save()?;
    let already = if is_new { "." } else { ": that holds already." };
    Ok(Done {
        sentences: vec![sentence + already],
        is_whole: true,
    })
}

/// Takes in what a file says, and tells what in it says nothing.
fn import(file: &Path, folders: &Folders) -> Result<Done, Error> {
    let (corrections, wrong) = read(&text_of(file)?);
    let name = clean::line(&file.to_string_lossy());
    let mut wrong: Vec<(usize, String)> =
        wrong.into_iter().map(|one| (one.line, one.what)).collect();
    let mut desk = Desk::open(folders)?;
    for (line, correction) in &corrections {
        if let Err(reason) = desk.add(correction) {
            wrong.push((*line, reason.to_string()));
        }
    }
    wrong.sort_unstable();
    for (line, what) in &wrong {
        complain(&format!("{name}, line {line}: {what}"));
    }
    let sentence = match desk.save()? {
        0 => "Nothing new was taken in.".to_owned(),
        new => format!("{} taken in.", count(new, "correction", "corrections")),
    };
    Ok(Done {
        sentences: vec![sentence],
        is_whole: wrong.is_empty(),
    })
}

fn text_of(file: &Path) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let read = if file == Path::new(STDIN) {
        io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        fs::read(file).map(|read| bytes = read)
    };
    read.map_err(|error| Error::io("read", file, &error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Takes back the corrections with these numbers.
fn remove(numbers: &[String], folders: &Folders) -> Result<Done, Error> {
    let mut desk = Desk::open(folders)?;
    let before = desk.before.clone();
    let all = before.all();
    let mut sentences = Vec::new();
    // Taken back twice is taken back once.
    let mut known = HashSet::new();
    for written in numbers {
        let number = written.parse().ok();
        let place = number.and_then(|number: usize| number.checked_sub(1));
        let Some((place, correction)) = place.and_then(|place| Some((place, all.get(place)?)))
        else {
            let written = clean::line(written);
            return Err(Error::new(&format!(
                "there is no correction {written}; whosaid corrections lists them"
            )));
        };
        if !known.insert(place) {
            continue;
        }
        desk.take_back(correction);
        let sentence = clean::line(&correction.to_string());
        sentences.push(format!("Taken back: {sentence}."));
    }
    desk.save()?;
    Ok(Done {
        sentences,
        is_whole: true,
    })
}

/// The correction that is meant, its names safe to show.
fn correction(new: &New, input: Option<&mut Input>) -> Result<Correction, Error> {
    let safe = |name: &String| clean::line(name.trim());
    Ok(match new {
        New::Hide { name } => Correction::hide(safe(name)),
        New::Merge { name, into } => Correction::merge(safe(name), safe(into)),
        New::Split { name, from } => Correction::Split {
            name: safe(name),
            from: from.as_ref().map(safe),
            article: None,
        },
        New::Rename { name, to } => Correction::rename(safe(name), safe(to)),
        New::Speaker { quote, name, .. } => {
            let (article, quote) = match input {
                Some(input) => the_quote(quote, input)?,
                None => return Err(Error::new("a quote needs a collection to stand in")),
            };
            Correction::Speaker {
                article,
                quote,
                speaker: Some(safe(name)).filter(|name| !name.is_empty()),
            }
        }
    })
}

/// The article and the whole words of the one quote that has these `wanted` words.
fn the_quote(wanted: &str, input: &mut Input) -> Result<(Key, String), Error> {
    let wanted = words(wanted);
    let mut found: Vec<(Key, String)> = Vec::new();
    let has_words = |quote: &str| {
        let words = words(quote);
        !wanted.is_empty() && words.windows(wanted.len()).any(|some| some == wanted)
    };
    let all_read = input.each(&mut |one| {
        for quote in &one.annotations.quotes {
            let quote = quote.span.of(&one.article.text);
            let is_known = |(key, known): &(Key, String)| {
                *key == one.article.key && words(known) == words(quote)
            };
            if has_words(quote) && !found.iter().any(is_known) {
                found.push((one.article.key, clean::line(quote)));
            }
        }
        Ok(ControlFlow::Continue(()))
    });
    debug_assert!(all_read.is_ok(), "nothing is printed here");
    match found.len() {
        0 => Err(Error::new("no quote here has these words")),
        1 => Ok(found.remove(0)),
        more => Err(Error::new(&format!(
            "{more} quotes here have these words; give more of them"
        ))),
    }
}
