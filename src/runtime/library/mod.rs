//! Two threads: one reads the collection and writes the catalog, one keeps it and answers questions.

mod keep;

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::app::Message;
use crate::catalog::query::Field;
use crate::catalog::who::Hearing;
use crate::catalog::{Inquiry, Number};
use crate::format::FieldNames;
use crate::runtime::events::{Alarm, Event};
use crate::store::Folders;
use crate::store::collection::Shown;
use crate::store::library::database::{Answer, Database, Failure};
use crate::store::library::{Progress, READER_STACK, STDIN, Source, update};
use crate::user::{Corrections, Marks, Operation};

use keep::{Asked, Job};

/// The collection, as the loop speaks to it.
pub struct Library {
    source: Arc<Source>,
    fields: Arc<FieldNames>,
    /// The one who writes; a reading has it as long as it lasts.
    writer: Arc<Mutex<Database>>,
    jobs: Sender<Job>,
    events: Sender<Event>,
    /// The reading that counts; one of another number stops.
    reading: Arc<AtomicU64>,
    asked: Asked,
}

impl Library {
    /// Opens the catalog and starts the thread that keeps it. Nothing is read yet.
    #[must_use]
    pub fn new(
        source: Source,
        fields: FieldNames,
        folders: &Folders,
        marks: Marks,
        events: Sender<Event>,
    ) -> Self {
        let (jobs, inbox) = channel();
        let (writer, told) = if reads_stdin(&source) {
            (Database::in_memory(&source.paths), None)
        } else {
            Database::open(folders.cache.as_deref(), &source.paths, &fields)
        };
        if let Some(sentence) = told {
            // The loop takes it as soon as it runs.
            let _ = events.send(Event::Told(Message::NotSaved(sentence)));
        }
        let asked = Asked::default();
        let keeper = keep::Begin {
            reader: writer.reader(),
            paths: source.paths.clone(),
            fields: fields.clone(),
            marks,
            asked: asked.clone(),
        };
        let answers = events.clone();
        spawn("catalog", move || keep::keep(keeper, &inbox, &answers));
        Self {
            source: Arc::new(source),
            fields: Arc::new(fields),
            writer: Arc::new(Mutex::new(writer)),
            jobs,
            events,
            reading: Arc::new(AtomicU64::new(0)),
            asked,
        }
    }

    /// Begins to read what is new in the collection, as the reading with this number. An earlier one ends.
    pub fn read(&self, reading: u64) {
        self.reading.store(reading, Ordering::SeqCst);
        // The thread that keeps the catalog ends only with the program.
        let _ = self.jobs.send(Job::Begin(reading));
        let task = Reading {
            number: reading,
            source: Arc::clone(&self.source),
            fields: Arc::clone(&self.fields),
            jobs: self.jobs.clone(),
            current: Arc::clone(&self.reading),
        };
        let writer = Arc::clone(&self.writer);
        let events = self.events.clone();
        spawn("reading", move || {
            let _alarm = Alarm(events.clone());
            // A reading that failed has lost only what it had not saved.
            let mut writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
            if let Err(Failure::Lost(error)) = task.run(&mut writer) {
                *writer = Database::in_memory(&task.source.paths);
                let sentence = format!("{error} It is kept in memory this time.");
                let _ = events.send(Event::Told(Message::NotSaved(sentence)));
                let _ = task.jobs.send(Job::Replace(Box::new(writer.reader())));
                // What is kept in memory cannot be lost.
                let _ = task.run(&mut writer);
            }
        });
    }

    /// Lets other corrections hold; what they change comes as an event.
    pub fn correct(&self, act: u64, corrections: Arc<Corrections>, first: Option<Number>) {
        let _ = self.jobs.send(Job::Correct(act, corrections, first));
    }

    /// Lets the marks that the user makes hold for the answers; what they say of corrections, [`correct`](Self::correct) does.
    pub fn mark(&self, operations: Vec<Operation>) {
        let _ = self.jobs.send(Job::Mark(operations));
    }

    /// Asks a question; the answer comes as an event, and an earlier one is given up.
    pub fn find(&self, inquiry: Inquiry, generation: u64) {
        self.asked.find.store(generation, Ordering::Relaxed);
        let _ = self.jobs.send(Job::Find(inquiry, generation));
    }

    /// Asks who said what; the answer comes as an event, and an earlier one is given up.
    pub fn hear(&self, hearing: Hearing, generation: u64) {
        self.asked.hear.store(generation, Ordering::Relaxed);
        let _ = self.jobs.send(Job::Hear(hearing, generation));
    }

    /// Asks for lines of the catalog; they come as an event.
    pub fn lines(&self, numbers: Vec<Number>) {
        let _ = self.jobs.send(Job::Lines(numbers));
    }

    /// Asks for an article; it comes as an event.
    pub fn open(&self, number: Number) {
        let _ = self.jobs.send(Job::Open(number));
    }

    /// Asks which values of a field begin so; the answer comes as an event.
    pub fn complete(&self, field: Field, beginning: String, round: u64) {
        let _ = self.jobs.send(Job::Complete(field, beginning, round));
    }
}

/// Pages nest deeply, and their parsers call themselves as deeply.
fn spawn(name: &str, run: impl FnOnce() + Send + 'static) {
    thread::Builder::new()
        .name(name.to_owned())
        .stack_size(READER_STACK)
        .spawn(run)
        .expect("the system can start two threads");
}

fn reads_stdin(source: &Source) -> bool {
    source.paths.iter().any(|path| path == Path::new(STDIN))
}

/// One reading of the collection.
struct Reading {
    number: u64,
    source: Arc<Source>,
    fields: Arc<FieldNames>,
    jobs: Sender<Job>,
    current: Arc<AtomicU64>,
}

impl Reading {
    /// Writes what is new, and tells the keeper each time that there is something to be seen.
    fn run(&self, writer: &mut Database) -> Answer<()> {
        if !writer.is_writer() {
            self.tell(Job::End(self.number, Vec::new()));
            return Ok(());
        }
        let known = Mutex::new(writer.reader()?);
        let is_stdin = reads_stdin(&self.source);
        let mut progress = Progress::new(&self.source.paths, writer)?;
        writer.begin()?;
        let mut result = Ok(true);
        update(&self.source, &self.fields, &known, &mut |batch| {
            let is_late = self.current.load(Ordering::SeqCst) != self.number;
            let taken = writer.take(&batch);
            let is_wanted = taken.map(|numbers| {
                if is_stdin {
                    self.tell(Job::Keep(numbers, batch.articles.clone()));
                }
                progress.add(&batch);
                self.tell(Job::Grown(self.number, progress.pace())) && !is_late
            });
            let is_over = !matches!(is_wanted, Ok(true));
            result = is_wanted;
            if is_over {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        if result? {
            writer.finish()?;
        } else {
            writer.save()?;
        }
        let shown = Shown::new(&self.source.paths);
        let problems = writer.problems(&shown)?;
        let problems = problems.iter().map(ToString::to_string).collect();
        self.tell(Job::End(self.number, problems));
        Ok(())
    }

    /// False if nobody listens any more.
    fn tell(&self, job: Job) -> bool {
        self.jobs.send(job).is_ok()
    }
}
