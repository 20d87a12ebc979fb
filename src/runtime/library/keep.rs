//! The thread that keeps the catalog and answers questions.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvError, Sender, TryRecvError};

use crate::app::Message;
use crate::catalog::query::Field;
use crate::catalog::who::Hearing;
use crate::catalog::{Annotated, Changed, Inquiry, Number, Pace};
use crate::format::FieldNames;
use crate::runtime::events::{Alarm, Event};
use crate::store::library::Shelf;
use crate::store::library::database::{Answer, Database, Failure};
use crate::user::{Corrections, Marks, Operation};

/// Something for the thread that keeps the catalog.
pub enum Job {
    /// A new reading begins.
    Begin(u64),
    /// Articles that stand in no file, with their numbers.
    Keep(Range<Number>, Vec<Arc<Annotated>>),
    /// A reading has found something new, this fast.
    Grown(u64, Pace),
    /// A reading is over; what could not be read, one line each.
    End(u64, Vec<String>),
    /// The catalog is another from now on.
    Replace(Box<Answer<Database>>),
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

/// The generations of the questions that were asked last: earlier ones are given up.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Which articles.
    pub find: Arc<AtomicU64>,
    /// Who said what.
    pub hear: Arc<AtomicU64>,
}

/// What the thread begins with.
pub struct Begin {
    /// The catalog.
    pub reader: Answer<Database>,
    /// What is read.
    pub paths: Vec<PathBuf>,
    /// How it is read.
    pub fields: FieldNames,
    /// What the user did so far.
    pub marks: Marks,
    /// What is asked.
    pub asked: Asked,
}

/// So many articles are put right at once; then it is seen whether a question waits.
const AT_ONCE: usize = 32;

/// Keeps the catalog: all that waits is taken at once, and only the last question is answered. While there is nothing to be
/// taken, the collection is put right, piece by piece.
pub fn keep(begin: Begin, inbox: &Receiver<Job>, events: &Sender<Event>) {
    let _alarm = Alarm(events.clone());
    let mut keeper = match Keeper::new(begin, events.clone()) {
        Ok(keeper) => keeper,
        Err(failure) => {
            let _ = events.send(Event::Told(Message::NotSaved(failure.to_string())));
            return;
        }
    };
    while let Ok(first) = keeper.next(inbox) {
        let mut waiting = Waiting::default();
        let mut result = Ok(());
        for job in first.into_iter().chain(inbox.try_iter()) {
            result = result.and_then(|()| keeper.take(job, &mut waiting));
        }
        let result = result
            .and_then(|()| keeper.answer(waiting))
            .and_then(|()| keeper.correct(AT_ONCE));
        if let Err(Failure::Lost(error)) = result {
            keeper.tell(Message::NotSaved(error.to_string()));
        }
        if keeper.is_alone {
            return;
        }
    }
}

/// What is done when all that waits was taken.
#[derive(Default)]
struct Waiting {
    find: Option<(Inquiry, u64)>,
    hear: Option<(Hearing, u64)>,
    /// True if there are more articles.
    grown: bool,
}

/// The catalog, and what is being done to it.
struct Keeper {
    shelf: Shelf,
    /// To make the shelf anew.
    paths: Vec<PathBuf>,
    fields: FieldNames,
    marks: Marks,
    asked: Asked,
    events: Sender<Event>,
    /// The reading that counts.
    reading: u64,
    /// How fast it is, while it lasts.
    pace: Option<Pace>,
    /// In which act the collection is just being put right; 0 if that follows from what was read.
    act: u64,
    /// True if nobody listens any more.
    is_alone: bool,
}

impl Keeper {
    fn new(begin: Begin, events: Sender<Event>) -> Answer<Self> {
        let shelf = Shelf::new(
            begin.reader?,
            &begin.paths,
            begin.fields.clone(),
            begin.marks.clone(),
        )?;
        Ok(Self {
            shelf,
            paths: begin.paths,
            fields: begin.fields,
            marks: begin.marks,
            asked: begin.asked,
            events,
            reading: 0,
            pace: None,
            act: 0,
            is_alone: false,
        })
    }

    fn tell(&mut self, message: Message) {
        self.is_alone |= self.events.send(Event::Told(message)).is_err();
    }

    /// The next job; `None` if none waits and there is something else to do.
    fn next(&self, inbox: &Receiver<Job>) -> Result<Option<Job>, RecvError> {
        if self.shelf.is_correct() && self.act == 0 {
            return inbox.recv().map(Some);
        }
        match inbox.try_recv() {
            Ok(job) => Ok(Some(job)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(RecvError),
        }
    }

    /// Does a job, but notes what may be asked again before it is answered.
    fn take(&mut self, job: Job, waiting: &mut Waiting) -> Answer<()> {
        match job {
            Job::Begin(reading) => {
                self.reading = reading;
                waiting.grown = !self.shelf.is_empty()?;
            }
            Job::Keep(numbers, articles) => self.shelf.keep(numbers, &articles),
            Job::Grown(reading, pace) if reading == self.reading => {
                waiting.grown = true;
                self.pace = Some(pace);
            }
            Job::Grown(..) => {}
            Job::End(reading, problems) => {
                self.pace = None;
                self.grown(problems)?;
                waiting.grown = false;
                self.tell(Message::Finished { reading });
            }
            Job::Replace(reader) => {
                let (fields, marks) = (self.fields.clone(), self.marks.clone());
                self.shelf = Shelf::new((*reader)?, &self.paths, fields, marks)?;
            }
            Job::Mark(operations) => {
                for operation in &operations {
                    self.marks.apply(operation);
                    self.shelf.mark(operation)?;
                }
            }
            Job::Find(inquiry, generation) => waiting.find = Some((inquiry, generation)),
            Job::Hear(hearing, generation) => waiting.hear = Some((hearing, generation)),
            Job::Lines(numbers) => {
                let entries = self.shelf.lines(&numbers)?;
                self.tell(Message::Lines {
                    reading: self.reading,
                    entries,
                });
            }
            Job::Open(number) => {
                let message = match self.shelf.article(number) {
                    Ok(article) => Message::Opened {
                        reading: self.reading,
                        number,
                        article,
                    },
                    Err(problem) => Message::NotOpened {
                        number,
                        why: problem.to_string(),
                    },
                };
                self.tell(message);
            }
            Job::Complete(field, beginning, round) => {
                let offers = self.shelf.offers(field, &beginning)?;
                self.tell(Message::Completed { round, offers });
            }
            Job::Correct(act, corrections, first) => {
                self.correct(usize::MAX)?;
                self.shelf.begin(corrections)?;
                self.act = act;
                if let Some(first) = first {
                    let changed = self.shelf.correct_this(first);
                    self.corrected(&changed)?;
                }
            }
        }
        Ok(())
    }

    /// There are more articles.
    fn grown(&mut self, problems: Vec<String>) -> Answer<()> {
        self.shelf.refresh()?;
        let all = self.shelf.len()?;
        let has_outlets = self.shelf.has_outlets()?;
        self.tell(Message::Grown {
            reading: self.reading,
            all,
            has_outlets,
            pace: self.pace,
        });
        if !problems.is_empty() {
            self.tell(Message::Skipped {
                reading: self.reading,
                problems,
            });
        }
        Ok(())
    }

    /// Answers what was asked last.
    fn answer(&mut self, waiting: Waiting) -> Answer<()> {
        if waiting.grown {
            self.grown(Vec::new())?;
        }
        if let Some((inquiry, generation)) = waiting.find {
            let answered = self.find(&inquiry, generation);
            self.shelf.database().while_wanted(|| true)?;
            given_up(answered)?;
        }
        if let Some((hearing, generation)) = waiting.hear {
            let asked = Arc::clone(&self.asked.hear);
            let is_wanted = move || asked.load(Ordering::Relaxed) == generation;
            self.shelf.database().while_wanted(is_wanted)?;
            let heard = self.shelf.hear(&hearing);
            self.shelf.database().while_wanted(|| true)?;
            if let Some(heard) = given_up(heard)? {
                self.tell(Message::Heard { generation, heard });
            }
        }
        Ok(())
    }

    fn find(&mut self, inquiry: &Inquiry, generation: u64) -> Answer<()> {
        if let Some(answer) = self.shelf.first(inquiry)? {
            self.tell(Message::Found { generation, answer });
        }
        let asked = Arc::clone(&self.asked.find);
        let is_wanted = move || asked.load(Ordering::Relaxed) == generation;
        self.shelf.database().while_wanted(is_wanted.clone())?;
        let events = self.events.clone();
        let answer = self.shelf.answer(inquiry, &is_wanted, &mut |answer| {
            // If nobody listens, the whole answer will find out.
            let _ = events.send(Event::Told(Message::Found { generation, answer }));
        })?;
        self.tell(Message::Found { generation, answer });
        Ok(())
    }

    /// Puts so many articles right, if there is something to be put right.
    fn correct(&mut self, at_most: usize) -> Answer<()> {
        if self.shelf.is_correct() && self.act == 0 {
            return Ok(());
        }
        let changed = self.shelf.correct_next(at_most);
        self.corrected(&changed)
    }

    /// Passes on the articles that were put right.
    fn corrected(&mut self, changed: &Changed) -> Answer<()> {
        let act = self.act;
        let is_all = self.shelf.is_correct();
        if is_all {
            self.act = 0;
        }
        let entries = self.shelf.lines(&changed.numbers)?;
        self.tell(Message::Corrected {
            act,
            reading: self.reading,
            entries,
            seen: changed.seen,
            is_all,
        });
        Ok(())
    }
}

/// An answer that nobody wants any more is none.
fn given_up<T>(answered: Answer<T>) -> Answer<Option<T>> {
    match answered {
        Err(Failure::Stopped) => Ok(None),
        answered => answered.map(Some),
    }
}
