//! Two threads: one reads the collection, one keeps the catalog and answers questions.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvError, Sender, TryRecvError, channel};
use std::thread;

use crate::catalog::query::Field;
use crate::catalog::who::Hearing;
use crate::catalog::{Changed, Holdings, Inquiry, Number};
use crate::format::FieldNames;
use crate::runtime::events::{Alarm, Event};
use crate::store::library::{Batch, Source, load};
use crate::user::{Corrections, Marks, Operation};

/// Something for the thread that keeps the catalog.
enum Job {
    /// A new reading begins: the catalog is empty again.
    Begin(u64),
    /// More articles of a reading.
    Add(u64, Batch),
    /// A reading is over.
    End(u64),
    /// What the user has put right, in which act, and the article that cannot wait.
    Correct(u64, Arc<Corrections>, Option<Number>),
    /// What the user has marked.
    Mark(Vec<Operation>),
    /// A question and its generation.
    Find(Inquiry, u64),
    /// Who said what is wanted, and the generation of the question.
    Hear(Hearing, u64),
    /// The lines of these articles are wanted.
    Lines(Vec<Number>),
    /// The article with this number is wanted.
    Open(Number),
    /// What begins a value of a field, and the round of completing it.
    Complete(Field, String, u64),
}

/// The collection, as the loop speaks to it.
pub struct Library {
    source: Arc<Source>,
    fields: Arc<FieldNames>,
    jobs: Sender<Job>,
    events: Sender<Event>,
    /// The reading that counts; one of another number stops.
    reading: Arc<AtomicU64>,
}

impl Library {
    /// Starts the thread that keeps the catalog. Nothing is read yet.
    #[must_use]
    pub fn new(source: Source, fields: FieldNames, marks: Marks, events: Sender<Event>) -> Self {
        let (jobs, inbox) = channel();
        let answers = events.clone();
        spawn("catalog", move || {
            keep(Holdings::of(marks), &inbox, &answers);
        });
        Self {
            source: Arc::new(source),
            fields: Arc::new(fields),
            jobs,
            events,
            reading: Arc::new(AtomicU64::new(0)),
        }
    }

    /// Begins to read the collection, as the reading with this number. An earlier one ends.
    pub fn read(&self, reading: u64) {
        self.reading.store(reading, Ordering::SeqCst);
        // The thread that keeps the catalog ends only with the program.
        let _ = self.jobs.send(Job::Begin(reading));
        let (source, fields) = (Arc::clone(&self.source), Arc::clone(&self.fields));
        let (jobs, events) = (self.jobs.clone(), self.events.clone());
        let current = Arc::clone(&self.reading);
        spawn("reading", move || {
            let _alarm = Alarm(events);
            load(&source, &fields, &mut |batch| {
                let is_late = current.load(Ordering::SeqCst) != reading;
                if is_late || jobs.send(Job::Add(reading, batch)).is_err() {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            });
            let _ = jobs.send(Job::End(reading));
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

    /// Asks a question; the answer comes as an event.
    pub fn find(&self, inquiry: Inquiry, generation: u64) {
        let _ = self.jobs.send(Job::Find(inquiry, generation));
    }

    /// Asks who said what; the answer comes as an event.
    pub fn hear(&self, hearing: Hearing, generation: u64) {
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

fn spawn(name: &str, run: impl FnOnce() + Send + 'static) {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(run)
        .expect("the system can start two threads");
}

/// So many articles are put right at once; then it is seen whether a question waits.
const AT_ONCE: usize = 1_000;

/// Keeps the catalog: all that waits is taken at once, and only the last question is answered. While there is nothing to be
/// taken, the collection is put right, piece by piece.
fn keep(holdings: Holdings, inbox: &Receiver<Job>, events: &Sender<Event>) {
    let _alarm = Alarm(events.clone());
    let mut keeper = Keeper {
        holdings,
        reading: 0,
        act: None,
    };
    while let Ok(first) = keeper.next(inbox) {
        let mut question = None;
        let mut hearing = None;
        let mut answers = Vec::new();
        for job in first.into_iter().chain(inbox.try_iter()) {
            if let Job::Hear(asked, generation) = job {
                hearing = Some((asked, generation));
            } else {
                keeper.take(job, &mut question, &mut answers);
            }
        }
        if let Some((inquiry, generation)) = question {
            let answer = keeper.holdings.answer(&inquiry);
            answers.push(Event::Found { generation, answer });
        }
        if let Some((hearing, generation)) = hearing {
            let heard = keeper.holdings.hear(&hearing);
            answers.push(Event::Heard { generation, heard });
        }
        for event in answers {
            if events.send(event).is_err() {
                return;
            }
        }
        if let Some(event) = keeper.correct(AT_ONCE)
            && events.send(event).is_err()
        {
            return;
        }
    }
}

/// The catalog, and what is being done to it.
struct Keeper {
    holdings: Holdings,
    /// The reading that counts.
    reading: u64,
    /// In which act the collection is just being put right.
    act: Option<u64>,
}

impl Keeper {
    /// The next job; `None` if none waits and there is something else to do.
    fn next(&self, inbox: &Receiver<Job>) -> Result<Option<Job>, RecvError> {
        if self.act.is_none() {
            return inbox.recv().map(Some);
        }
        match inbox.try_recv() {
            Ok(job) => Ok(Some(job)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(RecvError),
        }
    }

    /// Does a job, but notes a question.
    fn take(&mut self, job: Job, question: &mut Option<(Inquiry, u64)>, answers: &mut Vec<Event>) {
        match job {
            Job::Begin(reading) => {
                // Of the reading before nothing is left to be put right.
                self.holdings.clear();
                answers.extend(self.correct(0));
                self.reading = reading;
            }
            Job::Mark(operations) => {
                for operation in &operations {
                    self.holdings.mark(operation);
                }
            }
            Job::Find(inquiry, generation) => *question = Some((inquiry, generation)),
            Job::Lines(numbers) => answers.push(Event::Lines {
                reading: self.reading,
                entries: self.holdings.lines(&numbers),
            }),
            Job::Open(number) if self.holdings.has(number) => answers.push(Event::Opened {
                reading: self.reading,
                number,
                article: Arc::clone(self.holdings.article(number)),
            }),

            Job::Complete(field, beginning, round) => {
                let offers = self.holdings.catalog().offers(field, &beginning);
                answers.push(Event::Completed { round, offers });
            }
            Job::Add(reading, batch) if reading == self.reading => {
                answers.push(add(&mut self.holdings, reading, batch));
            }
            // Of an earlier reading; and what is asked is answered when all else is done.
            Job::Open(_) | Job::Add(..) | Job::Hear(..) => {}
            Job::Correct(act, corrections, first) => {
                answers.extend(self.correct(usize::MAX));
                self.holdings.begin(corrections);
                self.act = Some(act);
                let first = first.filter(|&number| self.holdings.has(number));
                let changed = first.map(|number| self.holdings.correct_this(number));
                answers.extend(changed.and_then(|changed| self.corrected(&changed)));
            }
            Job::End(reading) => answers.push(Event::Finished { reading }),
        }
    }

    /// Puts so many articles right, if there is something to be put right.
    fn correct(&mut self, at_most: usize) -> Option<Event> {
        self.act?;
        let changed = self.holdings.correct_next(at_most);
        self.corrected(&changed)
    }

    /// Passes on the articles that were put right.
    fn corrected(&mut self, changed: &Changed) -> Option<Event> {
        let act = self.act?;
        let is_all = self.holdings.is_correct();
        if is_all {
            self.act = None;
        }
        Some(Event::Corrected {
            act,
            reading: self.reading,
            entries: self.holdings.lines(&changed.numbers),
            seen: changed.seen,
            is_all,
        })
    }
}

/// Adds a batch to the catalog and tells how far the reading is.
fn add(holdings: &mut Holdings, reading: u64, batch: Batch) -> Event {
    for article in batch.articles {
        holdings.add(article);
    }
    Event::Read {
        reading,
        all: holdings.len(),
        has_outlets: holdings.has_outlets(),
        problems: batch.problems.iter().map(ToString::to_string).collect(),
    }
}
