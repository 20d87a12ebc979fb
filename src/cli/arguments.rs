//! What can be typed, as clap reads it.

use std::io;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::cli::colour::When;
use crate::cli::filters::Filters;
use crate::cli::input::Input;
use crate::cli::print::Out;
use crate::cli::{corrections, countries, index, list, organisations, people, quotes, show};

/// The command line of the program.
#[derive(Debug, Parser)]
#[command(
    name = "whosaid",
    version,
    about,
    after_help = "\
Type whosaid and a folder to open the screen; ? there shows the keys.
'whosaid help quotes' tells about a subcommand, --help tells more than -h.",
    after_long_help = "\
Examples:
  whosaid archive                     open a folder of articles
  whosaid news.jsonl more/            files and folders together
  whosaid                             where you left off
  whosaid ./list                      a folder that is called like a subcommand
  whosaid quotes archive --by miller  what Miller said, into a pipe
  zcat dump.gz | whosaid show - --json

Articles may be text, Markdown, HTML, JSON or JSON lines.

Exit status: 0 done; 1 nothing found, or some of the paths could not be read;
2 wrong usage, or none of the paths could be read."
)]
pub struct Arguments {
    /// Folders, files, or - for standard input; without any, the collection opened last
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub general: General,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be said with every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "General")]
pub struct General {
    /// Keep settings and marks in this folder
    #[arg(long, value_name = "DIR", global = true)]
    #[arg(long_help = "Keep settings and marks in this folder [also: WHOSAID_CONFIG_DIR]")]
    pub config_dir: Option<PathBuf>,
    /// Keep what can be made again in this folder
    #[arg(long, value_name = "DIR", global = true)]
    #[arg(long_help = "Keep what can be made again in this folder [also: WHOSAID_CACHE_DIR]")]
    pub cache_dir: Option<PathBuf>,
    /// Use colours: auto, always or never
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    #[arg(hide_possible_values = true)]
    pub color: When,
    /// Draw borders and marks in ASCII
    #[arg(long, global = true)]
    pub ascii: bool,
}

/// What every subcommand is told.
#[derive(Debug, Clone, Args)]
pub struct Common {
    /// Folders, files, or - for standard input; without any, what is piped in, or the collection opened last
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
    /// Name every record and file that was skipped
    #[arg(long)]
    pub problems: bool,
    /// Print what was found, without your corrections
    #[arg(long)]
    pub no_corrections: bool,
    #[command(flatten)]
    pub filters: Filters,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(flatten)]
    Print(Print),
    Index(index::Arguments),
    Corrections(corrections::Arguments),
}

/// The subcommands that print what is in a collection.
#[derive(Debug, Subcommand)]
pub enum Print {
    List(list::Arguments),
    Show(show::Arguments),
    Quotes(quotes::Arguments),
    People(people::Arguments),
    Organisations(organisations::Arguments),
    Countries(countries::Arguments),
}

impl Print {
    /// What it shares with the others.
    pub fn common(&self) -> &Common {
        match self {
            Self::List(arguments) => &arguments.common,
            Self::Show(arguments) => &arguments.common,
            Self::Quotes(arguments) => &arguments.common,
            Self::People(arguments) => &arguments.common,
            Self::Organisations(arguments) => &arguments.common,
            Self::Countries(arguments) => &arguments.common,
        }
    }

    /// Does it.
    pub fn run(&self, input: &mut Input, out: &mut Out) -> io::Result<()> {
        match self {
            Self::List(arguments) => list::run(arguments, input, out),
            Self::Show(arguments) => show::run(arguments, input, out),
            Self::Quotes(arguments) => quotes::run(arguments, input, out),
            Self::People(arguments) => people::run(arguments, input, out),
            Self::Organisations(arguments) => organisations::run(arguments, input, out),
            Self::Countries(arguments) => countries::run(arguments, input, out),
        }
    }
}
