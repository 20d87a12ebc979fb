//! The thread that writes things down, so that a slow disk never holds up a key.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::app::Message;
use crate::runtime::events::{Alarm, Event};
use crate::store::Journal;
use crate::user::Operation;

/// Other windows are not looked at more often than this.
const LOOK: Duration = Duration::from_millis(500);

/// Something for the keeper.
enum Job {
    /// Write this down.
    Save(Operation),
    /// See what other windows have written.
    Refresh,
}

/// The journal, as the loop speaks to it.
pub struct Keeper {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Starts the thread.
    #[must_use]
    pub fn new(journal: Journal, events: Sender<Event>) -> Self {
        let (jobs, inbox) = channel();
        let thread = thread::Builder::new()
            .name("keeper".to_owned())
            .spawn(move || keep(journal, &inbox, &events))
            .expect("the system can start a thread");
        Self {
            jobs: Some(jobs),
            thread: Some(thread),
        }
    }

    /// Has an operation written down.
    pub fn save(&self, operation: Operation) {
        self.send(Job::Save(operation));
    }

    /// Has the journal looked at for what other windows did.
    pub fn refresh(&self) {
        self.send(Job::Refresh);
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The keeper ends only with the program, or with a panic that the loop is told of.
            let _ = jobs.send(job);
        }
    }
}

/// Everything that was asked is written down before the program ends.
impl Drop for Keeper {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the keeper was told already.
            let _ = thread.join();
        }
    }
}

fn keep(mut journal: Journal, inbox: &Receiver<Job>, events: &Sender<Event>) {
    let _alarm = Alarm(events.clone());
    let mut looked: Option<Instant> = None;
    let mut told = None;
    for job in inbox {
        match job {
            Job::Save(operation) => {
                let reason = journal
                    .append(&operation)
                    .err()
                    .map(|error| error.to_string());
                if reason.is_some() && reason != told {
                    let sentence = reason.clone().unwrap_or_default();
                    let _ = events.send(Event::Told(Message::NotSaved(sentence)));
                }
                told = reason;
            }
            Job::Refresh if looked.is_some_and(|looked| looked.elapsed() < LOOK) => {}
            Job::Refresh => {
                looked = Some(Instant::now());
                let operations = journal.refresh();
                if !operations.is_empty() {
                    let _ = events.send(Event::Others(operations));
                }
            }
        }
    }
}
