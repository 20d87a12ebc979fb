//! Two threads: one reads the collection, one keeps the catalog and answers questions.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::catalog::{Holdings, Query};
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
    /// What the user has put right, and in which act.
    Correct(u64, Arc<Corrections>),
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
    pub fn correct(&self, act: u64, corrections: Arc<Corrections>) {
        let _ = self.jobs.send(Job::Correct(act, corrections));
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

/// Keeps the catalog: all that waits is taken at once, and only the last question is answered.
fn keep(mut holdings: Holdings, inbox: &Receiver<Job>, events: &Sender<Event>) {
    let _alarm = Alarm(events.clone());
    let mut current = 0;
    while let Ok(first) = inbox.recv() {
        let mut question = None;
        for job in std::iter::once(first).chain(inbox.try_iter()) {
            let event = match job {
                Job::Begin(reading) => {
                    holdings.clear();
                    current = reading;
                    continue;
                }
                Job::Find(query, generation) => {
                    question = Some((query, generation));
                    continue;
                }
                Job::Add(reading, batch) if reading == current => {
                    add(&mut holdings, reading, batch)
                }
                Job::Correct(act, corrections) => {
                    let changed = holdings.correct(corrections).into_iter();
                    let with_article = |number| (number, Arc::clone(holdings.article(number)));
                    Event::Corrected {
                        act,
                        reading: current,
                        articles: changed.map(with_article).collect(),
                    }
                }
                Job::End(reading) => Event::Finished { reading },
                Job::Add(..) => continue,
            };
            if events.send(event).is_err() {
                return;
            }
        }
        if let Some((query, generation)) = question {
            let hits = holdings.catalog().find(&query);
            if events.send(Event::Found { generation, hits }).is_err() {
                return;
            }
        }
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
