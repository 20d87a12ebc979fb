//! `whosaid index`: the catalog of a collection is made or brought up to date, without the screen.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::Args;

use crate::cli::input::Input;
use crate::cli::print::{complain, count, thousands};
use crate::store::collection::Shown;
use crate::store::library::database::{Answer, Database, Failure};
use crate::store::library::{self, Batch, Progress, STDIN};
use crate::store::{Error, Folders};

/// Make the catalog of a collection, or bring it up to date, so that it opens at once
///
/// What has not changed is not read again. The work can be stopped at any time and goes on where it was.
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  whosaid index archive
  whosaid index news.jsonl more/ --rebuild")]
pub struct Arguments {
    /// Folders and files; without any, the collection opened last
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Forget what is known and read everything anew
    #[arg(long)]
    pub rebuild: bool,
    /// Name every record and file that was skipped
    #[arg(long)]
    pub problems: bool,
}

/// Brings the catalog up to date; gives how many articles there are.
pub fn run(arguments: &Arguments, folders: &Folders, input: &mut Input) -> Result<u64, Error> {
    if input
        .source
        .paths
        .iter()
        .any(|path| path == Path::new(STDIN))
    {
        let sentence = "what comes from standard input has no catalog; give a folder or a file";
        return Err(Error::new(sentence));
    }
    let open = if arguments.rebuild {
        Database::open_anew
    } else {
        Database::open
    };
    let (mut database, told) = open(folders.cache.as_deref(), &input.source.paths, &input.fields);
    if let Some(sentence) = told {
        complain(&sentence);
    }
    if !database.is_writer() {
        return Err(Error::new(
            "another window of whosaid is reading this collection; the catalog is up to date when it is done",
        ));
    }
    bring_up_to_date(&mut database, input).map_err(|failure| match failure {
        Failure::Lost(error) => error,
        Failure::Stopped => Error::new(&failure.to_string()),
    })
}

fn bring_up_to_date(database: &mut Database, input: &mut Input) -> Answer<u64> {
    let known = Mutex::new(database.reader()?);
    let mut teller = Teller::new(Progress::new(&input.source.paths, database)?);
    database.begin()?;
    let mut result = Ok(());
    library::update(&input.source, &input.fields, &known, &mut |batch| {
        result = database.take(&batch).map(|_| ());
        teller.add(&batch);
        // Those of files are kept, and told with those of files that were not read again.
        let told = batch.problems.into_iter();
        let told = told.filter(|problem| problem.origin.is_none());
        input.problems.extend(told);
        if result.is_ok() {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    result?;
    database.finish()?;
    let shown = Shown::new(&input.source.paths);
    input.problems.extend(database.problems(&shown)?);
    let all = database.len()?;
    teller.end(all);
    Ok(all as u64)
}

/// What is told on the way.
struct Teller {
    progress: Progress,
    told: Instant,
    is_terminal: bool,
}

/// So often the line is drawn.
const PAUSE: Duration = Duration::from_millis(200);

impl Teller {
    fn new(progress: Progress) -> Self {
        Self {
            progress,
            told: Instant::now(),
            is_terminal: io::stderr().is_terminal(),
        }
    }

    fn add(&mut self, batch: &Batch) {
        self.progress.add(batch);
        if self.is_terminal && self.told.elapsed() >= PAUSE {
            self.told = Instant::now();
            let line = self.line();
            let _ = write!(io::stderr(), "\r{line}\x1b[K");
        }
    }

    /// "12,345 articles, 2,800 a second, about 30 s left".
    fn line(&mut self) -> String {
        let pace = self.progress.pace();
        let articles = count(self.progress.new, "article", "articles");
        let rate = format!("{} a second", thousands(pace.rate as usize));
        let facts = [Some(articles), Some(rate), pace.left()];
        facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// "1,204 articles: 12 new, 3 gone; 2.4 s".
    fn end(&self, all: usize) {
        let clear = if self.is_terminal { "\r\x1b[K" } else { "" };
        let articles = count(all, "article", "articles");
        let (new, gone) = (thousands(self.progress.new), thousands(self.progress.gone));
        let elapsed = self.progress.seconds();
        let _ = writeln!(
            io::stderr(),
            "{clear}{articles}: {new} new, {gone} gone; {elapsed:.1} s"
        );
    }
}
