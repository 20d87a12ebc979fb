//! The command line: one file for each subcommand, each plain for people and with `--json` for tools.
//!
//! A subcommand has `Arguments` (its help and examples are theirs) and `run`, which reads from an [`Input`] and prints to an
//! [`Out`]. To add one: copy `countries.rs` (the simplest) and give it its lines here. What all share stands in `input.rs`
//! (paths to annotated articles), `filters.rs` (which of them), `print.rs` (words) and `json.rs` (records).
//!
//! Exit status: 0 done, 1 nothing found or partly failed, 2 usage or unreadable input. A closed pipe is success.

mod color;
mod countries;
mod filters;
mod input;
mod json;
mod list;
mod people;
mod print;
mod quotes;
mod show;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::cli::color::ColorChoice;
use crate::cli::filters::Filters;
use crate::cli::input::{Input, STDIN};
use crate::cli::print::{Out, complain};
use crate::format::FieldNames;
use crate::text::clean;

/// What `main` does after the arguments are read.
#[derive(Debug)]
pub enum Next {
    /// All is done; the process ends with this status.
    Done(ExitCode),
    /// The screen opens.
    Screen(Screen),
}

/// What the screen is opened with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Files, folders, or `-` for standard input; never empty.
    pub paths: Vec<PathBuf>,
    /// Instead of the user's own directory.
    pub config_dir: Option<PathBuf>,
    /// Instead of the user's own directory.
    pub cache_dir: Option<PathBuf>,
    /// False if reverse, bold and underline must carry the meaning.
    pub color: bool,
    /// True if borders and marks keep to ASCII.
    pub ascii: bool,
}

/// Browse collections of news articles: who said what, about whom, and where
#[derive(Debug, Parser)]
#[command(name = "whosaid", version, about)]
struct Arguments {
    /// Folders, files, or - for standard input; without any, the collection opened last
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    general: General,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What can be said with every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "General")]
struct General {
    /// Keep settings and marks here
    #[arg(long, value_name = "DIR", global = true, env = "WHOSAID_CONFIG_DIR")]
    config_dir: Option<PathBuf>,
    /// Keep what can be made again here
    #[arg(long, value_name = "DIR", global = true, env = "WHOSAID_CACHE_DIR")]
    cache_dir: Option<PathBuf>,
    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    color: ColorChoice,
    /// Draw borders and marks in ASCII
    #[arg(long, global = true)]
    ascii: bool,
}

/// What every subcommand is told.
#[derive(Debug, Clone, Args)]
struct Common {
    /// Folders, files, or - for standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
    /// Name every record and file that was skipped
    #[arg(long)]
    problems: bool,
    #[command(flatten)]
    filters: Filters,
}

#[derive(Debug, Subcommand)]
enum Command {
    List(list::Arguments),
    Show(show::Arguments),
    Quotes(quotes::Arguments),
    People(people::Arguments),
    Countries(countries::Arguments),
}

impl Command {
    fn common(&self) -> &Common {
        match self {
            Self::List(arguments) => &arguments.common,
            Self::Show(arguments) => &arguments.common,
            Self::Quotes(arguments) => &arguments.common,
            Self::People(arguments) => &arguments.common,
            Self::Countries(arguments) => &arguments.common,
        }
    }

    fn run(&self, input: &mut Input, out: &mut Out) -> io::Result<()> {
        match self {
            Self::List(arguments) => list::run(arguments, input, out),
            Self::Show(arguments) => show::run(arguments, input, out),
            Self::Quotes(arguments) => quotes::run(arguments, input, out),
            Self::People(arguments) => people::run(arguments, input, out),
            Self::Countries(arguments) => countries::run(arguments, input, out),
        }
    }
}

/// Reads the arguments of the process and does what they ask for.
#[must_use]
pub fn run() -> Next {
    match Arguments::try_parse() {
        Ok(arguments) => dispatch(arguments),
        Err(error) => Next::Done(usage(&error)),
    }
}

/// Help and version are printed, a mistake is told; either way with arguments made safe.
fn usage(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let words = error.render().to_string();
        let _ = write!(io::stderr(), "{}", clean::visible(&clean::clean(&words)));
        return ExitCode::from(2);
    }
    finish(
        error.print().and_then(|()| io::stdout().flush()),
        ExitCode::SUCCESS,
    )
}

fn dispatch(arguments: Arguments) -> Next {
    let Arguments {
        paths,
        general,
        command,
    } = arguments;
    let color = color::wanted(general.color, io::stdout().is_terminal(), |name| {
        std::env::var_os(name)
    });
    let Some(command) = command else {
        return Next::Screen(Screen {
            paths,
            config_dir: general.config_dir,
            cache_dir: general.cache_dir,
            color,
            ascii: general.ascii,
        });
    };
    let mut out = Out::new(color, general.ascii);
    let common = command.common();
    let mut paths = common.paths.clone();
    if paths.is_empty() {
        if io::stdin().is_terminal() {
            complain("no collection was opened yet; type whosaid and a folder: whosaid archive");
            return Next::Done(ExitCode::from(2));
        }
        paths.push(STDIN.into());
    }
    let mut input = Input {
        paths,
        query: common.filters.query(),
        fields: FieldNames::new(),
        problems: Vec::new(),
    };
    let printed = command.run(&mut input, &mut out).and_then(|()| out.flush());
    let status = report(&input, common.problems, out.printed);
    Next::Done(finish(printed, status))
}

/// Says what could not be read, and gives the exit status of a run that printed all it could.
fn report(input: &Input, name_all: bool, printed: u64) -> ExitCode {
    let failed = input.failed_paths();
    for problem in &input.problems {
        if name_all || failed.contains(&problem) {
            complain(&problem.to_string());
        }
    }
    if let Some(skipped) = input.skipped() {
        let hint = if name_all {
            ""
        } else {
            "; --problems names them"
        };
        complain(&format!("{skipped}{hint}"));
    }
    match (failed.len(), printed) {
        (failed, _) if failed == input.paths.len() => ExitCode::from(2),
        (0, 1..) => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    }
}

/// The exit status after printing: a reader that has seen enough is no failure.
fn finish(printed: io::Result<()>, status: ExitCode) -> ExitCode {
    match printed {
        Ok(()) => status,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("standard output cannot be written: {error}"));
            ExitCode::from(1)
        }
    }
}
