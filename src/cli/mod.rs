//! The command line: one file for each subcommand, each plain for people and with `--json` for tools.
//!
//! A subcommand has `Arguments` (its help and examples are theirs) and `run`, which reads from an `Input` and prints to an
//! `Out`. To add one: copy `countries.rs` (the simplest) and give it its lines in `arguments.rs`. What all share: `input.rs`
//! (paths to annotated articles), `filters.rs` (which of them), `print.rs` (words), `json.rs` (records).
//!
//! Exit status: 0 done, 1 nothing found or partly failed, 2 usage or unreadable input. A closed pipe is success.

mod arguments;
mod colour;
mod corrections;
mod countries;
mod filters;
mod index;
mod input;
mod json;
mod list;
mod organisations;
mod people;
mod print;
mod quotes;
mod show;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser};

use crate::catalog::Query;
use crate::cli::arguments::{Arguments, Command, General, Print};
use crate::cli::input::Input;
use crate::cli::print::{Out, complain, count};
use crate::store::collection::{Problem, missing};
use crate::store::library::{STDIN, Source};
use crate::store::{Error, Folders, Journal, settings};
use crate::text::clean;
use crate::user::{Colours, Settings};

/// What `main` does after the arguments are read.
#[derive(Debug)]
pub enum Next {
    /// All is done; the process ends with this status.
    Done(ExitCode),
    /// The screen opens.
    Screen(Box<Screen>),
}

/// What the screen is opened with.
#[derive(Debug)]
pub struct Screen {
    /// The collection.
    pub source: Source,
    /// The user's settings.
    pub settings: Settings,
    /// Where the marks are kept.
    pub folders: Folders,
    /// False if reverse, bold and underline must carry the meaning.
    pub colour: bool,
    /// True if borders and marks keep to ASCII.
    pub ascii: bool,
}

/// Reads the arguments of the process and does what they ask for.
#[must_use]
pub fn run() -> Next {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return Next::Done(usage(&error)),
    };
    let result = Desk::new(arguments.general).and_then(|desk| match arguments.command {
        Some(Command::Print(command)) => desk.print(&command).map(Next::Done),
        Some(Command::Index(arguments)) => desk.index(&arguments).map(Next::Done),
        Some(Command::Corrections(arguments)) => desk.correct(&arguments).map(Next::Done),
        None => desk.screen(arguments.paths),
    });
    result.unwrap_or_else(|error| {
        complain(&error.to_string());
        Next::Done(ExitCode::from(2))
    })
}

/// Help and version are printed, a mistake is told: with the arguments in it made safe.
fn usage(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let words = error.render().to_string();
        let _ = write!(io::stderr(), "{}", clean::visible(&clean::clean(&words)));
        return ExitCode::from(2);
    }
    let printed = error.print().and_then(|()| io::stdout().flush());
    finish(printed, |()| ExitCode::SUCCESS)
}

/// What holds for all commands: the folders, the settings, and how things look.
struct Desk {
    folders: Folders,
    settings: Settings,
    colour: bool,
    ascii: bool,
}

impl Desk {
    fn new(general: General) -> Result<Self, Error> {
        let folders = Folders::find(general.config_dir, general.cache_dir);
        let settings = settings::load(&folders)?;
        let variable = |name: &str| match settings.colours {
            Colours::Never if name == "NO_COLOR" => Some("1".into()),
            _ => std::env::var_os(name),
        };
        Ok(Self {
            colour: colour::wanted(general.color, io::stdout().is_terminal(), variable),
            ascii: general.ascii || settings.ascii,
            folders,
            settings,
        })
    }

    /// What the screen is opened with.
    fn screen(self, mut paths: Vec<PathBuf>) -> Result<Next, Error> {
        if paths.is_empty() {
            paths = self.last_collection()?;
        }
        let is_file = |path: &&PathBuf| path.as_os_str() != STDIN;
        let files: Vec<PathBuf> = paths.iter().filter(is_file).cloned().collect();
        if let Some(path) = missing(&files) {
            return Err(no_such_path(path));
        }
        let is_dumb = std::env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
        if is_dumb || !io::stdout().is_terminal() {
            return Err(Error::new(
                "the screen needs a terminal; into a pipe print whosaid list, show, quotes, people, organisations or countries",
            ));
        }
        Ok(Next::Screen(Box::new(Screen {
            source: input::open(paths)?,
            settings: self.settings,
            folders: self.folders,
            colour: self.colour,
            ascii: self.ascii,
        })))
    }

    /// Runs a subcommand that prints what is in a collection.
    fn print(&self, command: &Print) -> Result<ExitCode, Error> {
        let common = command.common();
        let mut input = self.input(&common.paths)?;
        input.query = common.filters.query();
        if common.no_corrections {
            input.corrections = Arc::default();
        }
        let mut out = Out::new(self.colour, self.ascii);
        let printed = command.run(&mut input, &mut out);
        let printed = printed.and_then(|()| out.flush());
        Ok(finish(printed, |()| {
            report(&input, common.problems, out.printed)
        }))
    }

    /// Makes the catalog of a collection, or brings it up to date.
    fn index(&self, arguments: &index::Arguments) -> Result<ExitCode, Error> {
        let mut input = match arguments.paths.as_slice() {
            [] => self.input(&self.last_collection()?)?,
            paths => self.input(paths)?,
        };
        let articles = index::run(arguments, &self.folders, &mut input)?;
        Ok(report(&input, arguments.problems, articles))
    }

    /// Prints or changes what the user has put right.
    fn correct(&self, arguments: &corrections::Arguments) -> Result<ExitCode, Error> {
        let mut input = arguments
            .paths()
            .map(|paths| self.input(paths))
            .transpose()?;
        let done = corrections::act(arguments, &self.folders, input.as_mut())?;
        let mut out = Out::new(self.colour, self.ascii);
        let printed = corrections::print(arguments, &self.folders, done, &mut out);
        let printed = printed.and_then(|is_all| out.flush().map(|()| is_all));
        Ok(finish(printed, |is_all| ExitCode::from(u8::from(!is_all))))
    }

    /// What a subcommand reads: the given paths, else what is piped in, else the collection opened last.
    fn input(&self, paths: &[PathBuf]) -> Result<Input, Error> {
        let paths = match paths.to_vec() {
            paths if !paths.is_empty() => paths,
            _ if !io::stdin().is_terminal() => vec![STDIN.into()],
            _ => self.last_collection()?,
        };
        let marks = Journal::marks(&self.folders);
        Ok(Input {
            source: input::open(paths)?,
            query: Query::default(),
            fields: self.settings.fields.clone(),
            corrections: Arc::new(marks.corrections().clone()),
            marked: Arc::new(marks.marked()),
            catalogs: self.folders.cache.clone(),
            problems: Vec::new(),
        })
    }

    /// The collection opened last.
    fn last_collection(&self) -> Result<Vec<PathBuf>, Error> {
        let marks = Journal::marks(&self.folders);
        let paths = marks.session().map(|session| &session.paths);
        let paths: Vec<PathBuf> = paths.into_iter().flatten().map(PathBuf::from).collect();
        if paths.is_empty() {
            return Err(Error::new(
                "no collection was opened yet; type whosaid and the path of a folder with articles",
            ));
        }
        Ok(paths)
    }
}

/// A path that is not there, or a subcommand that was not typed quite right.
fn no_such_path(path: &Path) -> Error {
    let shown = path.display().to_string();
    let near = Arguments::command()
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .find(|name| strsim::osa_distance(name, &shown) <= name.len() / 3);
    let tip = near.map_or(String::new(), |name| {
        format!("; did you mean whosaid {name}?")
    });
    Error::new(&format!("{shown}: no such file or folder{tip}"))
}

/// Says what could not be read, and gives the exit status of a run that printed all it could.
fn report(input: &Input, name_all: bool, printed: u64) -> ExitCode {
    let (failed, skipped) = input.failed_and_skipped();
    let told = if name_all { &skipped[..] } else { &[] };
    for problem in failed.iter().chain(told) {
        complain(&problem.to_string());
    }
    if !skipped.is_empty() {
        let hint = if name_all {
            ""
        } else {
            "; --problems names them"
        };
        complain(&format!("{} skipped{hint}", records_and_files(&skipped)));
    }
    match (failed.len(), printed) {
        (failed, _) if failed == input.source.paths.len() => ExitCode::from(2),
        (0, 1..) => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    }
}

/// "2 records and 1 file".
fn records_and_files(problems: &[&Problem]) -> String {
    let records = problems
        .iter()
        .filter(|problem| problem.record.is_some())
        .count();
    let files = problems.len() - records;
    let parts = [(records, "record", "records"), (files, "file", "files")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| count(number, one, many))
        .collect();
    parts.join(" and ")
}

/// The exit status after printing. A reader that has seen enough is no failure, and is told nothing.
fn finish<T>(printed: io::Result<T>, report: impl FnOnce(T) -> ExitCode) -> ExitCode {
    match printed {
        Ok(printed) => report(printed),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&Error::io("write to", Path::new("standard output"), &error).to_string());
            ExitCode::from(1)
        }
    }
}
