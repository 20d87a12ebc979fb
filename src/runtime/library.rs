//! Two threads: one reads the collection, one keeps the catalog and answers questions.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvError, Sender, TryRecvError, channel};
use std::thread;

use crate::catalog::{Holdings, Number, Query};
use crate::format::FieldNames;
use crate::runtime::events::{Alarm, Event};
use crate::store::library::{Batch, Source, load};
use crate::user::Corrections;

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
    /// A question and its generation.
    Find(Query, u64),
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
    pub fn new(
        source: Source,
        fields: FieldNames,
        corrections: Corrections,
        events: Sender<Event>,
    ) -> Self {
        let (jobs, inbox) = channel();
        let answers = events.clone();
        spawn("catalog", move || {
            keep(Holdings::new(corrections), &inbox, &answers);
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

    /// Asks a question; the answer comes as an event.
    pub fn find(&self, query: Query, generation: u64) {
        let _ = self.jobs.send(Job::Find(query, generation));
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
        let mut answers = Vec::new();
        for job in first.into_iter().chain(inbox.try_iter()) {
            keeper.take(job, &mut question, &mut answers);
        }
        if let Some((query, generation)) = question {
            let hits = keeper.holdings.catalog().find(&query);
            answers.push(Event::Found { generation, hits });
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
    fn take(&mut self, job: Job, question: &mut Option<(Query, u64)>, answers: &mut Vec<Event>) {
        match job {
            Job::Begin(reading) => {
                // Of the reading before nothing is left to be put right.
                self.holdings.clear();
                answers.extend(self.correct(0));
                self.reading = reading;
            }
            Job::Find(query, generation) => *question = Some((query, generation)),
            Job::Add(reading, batch) if reading == self.reading => {
                answers.push(add(&mut self.holdings, reading, batch));
            }
            Job::Add(..) => {}
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
    fn corrected(&mut self, changed: &[Number]) -> Option<Event> {
        let act = self.act?;
        let is_all = self.holdings.is_correct();
        if is_all {
            self.act = None;
        }
        let with_article = |&number: &Number| (number, Arc::clone(self.holdings.article(number)));
        Some(Event::Corrected {
            act,
            reading: self.reading,
            articles: changed.iter().map(with_article).collect(),
            is_all,
        })
    }
}

/// Adds a batch to the catalog and passes it on, in the same order, so that the loop knows the numbers too.
fn add(holdings: &mut Holdings, reading: u64, batch: Batch) -> Event {
    let articles = batch.articles.into_iter();
    Event::Read {
        reading,
        articles: articles
            .map(|article| Arc::clone(holdings.add(article)))
            .collect(),
        problems: batch.problems.iter().map(ToString::to_string).collect(),
    }
}
