//! The loop: it sleeps until something happens, takes all that has come, and draws at most one frame for it.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGSTOP, SIGTSTP, SIGWINCH};

use crate::app::{Effect, Later, Message, Model, When, update};
use crate::runtime::events::{self, Event};
use crate::runtime::keeper::Keeper;
use crate::runtime::keys::{Decoder, Input};
use crate::runtime::library::Library;
use crate::runtime::screen::{self, Screen};
use crate::runtime::{Launch, start};
use crate::store::Journal;
use crate::view::theme::Theme;

/// What moves by itself, the growing list and its count, is drawn after so long; each time twice as long after, up to the
/// longest. On a slow line the keys would else wait for it.
const CALM: Duration = Duration::from_millis(250);
const CALMEST: Duration = Duration::from_secs(2);
/// For so long the first frame waits for the first articles, and a frame after a key for the answer of the catalog.
const FIRST_ROWS: Duration = Duration::from_millis(30);
const ANSWER: Duration = Duration::from_millis(20);
/// No more events than this are taken before a frame.
const DRAIN: usize = 32;

/// Why the loop is over.
#[derive(Debug)]
pub enum End {
    Quit,
    Signal(i32),
    Panic,
}

/// Everything that the loop holds.
pub struct Desk {
    model: Model,
    events: Receiver<Event>,
    screen: Screen,
    library: Library,
    keeper: Keeper,
    /// True until there is an article.
    is_empty: bool,
    decoder: Decoder,
    patience: Duration,
    /// Until when the rest of a torn sequence is waited for.
    torn: Option<Instant>,
    /// What waits for a quiet moment, and when that will have come.
    timers: HashMap<Later, Instant>,
    /// How soon a frame is wanted, if one is.
    wanted: Option<When>,
    /// When the last frame was drawn.
    drawn: Option<Instant>,
    /// How long after it the next may follow that nobody waits for.
    calm: Duration,
    /// When the catalog was asked a question that it has not answered.
    asked: Option<Instant>,
    /// How long a frame waits for that answer.
    slow: Duration,
    end: Option<End>,
    /// True from our own stop until the signal that says it is over.
    is_own_stop: bool,
}

impl Desk {
    /// Takes the terminal and starts the threads.
    ///
    /// # Errors
    /// If there is no terminal that can be used.
    pub fn open(launch: Launch) -> io::Result<Self> {
        let (sender, events) = channel();
        let (journal, marks, complaints) = Journal::open(&launch.folders);
        let start = start::of(&launch, marks.clone(), &complaints);
        let theme = Theme {
            colour: launch.colour,
            ascii: launch.ascii,
        };
        let library = Library::new(
            launch.source,
            launch.settings.fields,
            &launch.folders,
            marks,
            sender.clone(),
        );
        library.read(0);
        let keeper = Keeper::new(journal, sender.clone());
        events::hear_signals(sender.clone())?;
        let mut screen = Screen::new(theme);
        screen.take()?;
        events::read_terminal(sender)?;
        let size = crossterm::terminal::size()?;
        Ok(Self {
            model: Model::new(start, size),
            events,
            screen,
            library,
            keeper,
            is_empty: true,
            decoder: Decoder::default(),
            patience: patience(),
            torn: None,
            timers: HashMap::new(),
            wanted: Some(When::Soon),
            drawn: None,
            calm: CALM,
            asked: Some(Instant::now()),
            slow: FIRST_ROWS,
            end: None,
            is_own_stop: false,
        })
    }

    /// The loop.
    pub fn run(&mut self) -> End {
        loop {
            self.wait();
            self.fire_timers();
            if let Some(end) = self.end.take() {
                return end;
            }
            if self.next_frame().is_some_and(|due| due <= Instant::now()) && !self.draw() {
                return End::Signal(SIGHUP);
            }
        }
    }

    /// Sleeps until something happens or is due, and takes all that has come.
    fn wait(&mut self) {
        let due = [
            self.next_frame(),
            self.timers.values().min().copied(),
            self.torn,
        ];
        let first = match due.into_iter().flatten().min() {
            None => self
                .events
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => self
                .events
                .recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match first {
            Ok(event) => {
                self.take(event);
                for _ in 1..DRAIN {
                    let Ok(event) = self.events.try_recv() else {
                        break;
                    };
                    self.take(event);
                }
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => self.end = Some(End::Signal(SIGHUP)),
        }
    }

    /// When the next frame is to be drawn.
    fn next_frame(&self) -> Option<Instant> {
        let now = Instant::now();
        match (self.wanted?, self.asked) {
            // Rather one frame with the answer than one without it and another with it.
            (_, Some(asked)) if asked + self.slow > now => Some(asked + self.slow),
            (When::Now, _) => Some(now),
            (When::Soon, _) => Some(self.drawn.map_or(now, |drawn| drawn + self.calm)),
        }
    }

    /// Draws a frame; false if the terminal does not take it.
    fn draw(&mut self) -> bool {
        if self.wanted.take() == Some(When::Soon) && self.drawn.is_some() {
            self.calm = (self.calm * 2).min(CALMEST);
        }
        self.drawn = Some(Instant::now());
        self.slow = ANSWER;
        self.screen.draw(&self.model).is_ok()
    }

    fn fire_timers(&mut self) {
        let now = Instant::now();
        if self.torn.is_some_and(|due| due <= now) {
            self.torn = None;
            let inputs = self.decoder.give_up();
            self.type_in(inputs);
        }
        for later in [Later::Preview, Later::Place] {
            if self.timers.get(&later).is_some_and(|due| *due <= now) {
                self.timers.remove(&later);
                self.tell(Message::Quiet(later));
            }
        }
    }

    /// Turns an event into messages.
    fn take(&mut self, event: Event) {
        match event {
            Event::Bytes(bytes) => {
                // Quiet is what no key has broken.
                let now = Instant::now();
                for (later, due) in &mut self.timers {
                    *due = now + later.quiet();
                }
                let inputs = self.decoder.feed(&bytes);
                self.torn = self.decoder.waits(self.patience).map(|wait| now + wait);
                self.type_in(inputs);
            }
            Event::Gone => self.end(End::Signal(SIGHUP)),
            Event::Signal(signal) => self.signal(signal),
            Event::Told(message) => {
                self.heed(&message);
                self.tell(message);
            }
            Event::Others(operations) => {
                self.library.mark(operations.clone());
                self.tell(Message::Others(operations));
            }
            Event::Panicked => self.end(End::Panic),
        }
    }

    /// Sees what no frame has to wait for any more.
    fn heed(&mut self, message: &Message) {
        match message {
            Message::Grown { all, .. } => self.is_empty &= *all == 0,
            // No first articles will come that a frame could wait for.
            Message::Finished { .. } if self.is_empty => self.asked = None,
            Message::Found { .. }
            | Message::Heard { .. }
            | Message::Lines { .. }
            | Message::Opened { .. }
            | Message::NotOpened { .. } => self.asked = None,
            _ => {}
        }
    }

    fn type_in(&mut self, inputs: Vec<Input>) {
        for input in inputs {
            self.tell(match input {
                Input::Key(key) => Message::Key(key),
                Input::Paste(text) => Message::Paste(text),
            });
        }
    }

    fn signal(&mut self, signal: i32) {
        match signal {
            SIGWINCH => self.resize(),
            SIGTSTP => self.stop(),
            SIGCONT if self.is_own_stop => self.is_own_stop = false,
            // Somebody else has stopped us: what the terminal shows and how it behaves is not known.
            SIGCONT => self.resume(),
            signal => self.end(End::Signal(signal)),
        }
    }

    /// Ends the loop after what has been read is written down.
    fn end(&mut self, end: End) {
        self.tell(Message::Quiet(Later::Place));
        self.end = Some(end);
    }

    fn resize(&mut self) {
        if let Ok((width, height)) = crossterm::terminal::size() {
            self.tell(Message::Resize(width, height));
        }
    }

    /// Gives the terminal back and stops, until the shell wakes the process.
    fn stop(&mut self) {
        screen::give_back();
        self.is_own_stop = true;
        // Not SIGTSTP again: it is heard, not obeyed, and it is lost where no shell waits.
        if signal_hook::low_level::raise(SIGSTOP).is_ok() {
            self.resume();
        }
    }

    fn resume(&mut self) {
        if self.screen.take().is_err() {
            return self.end(End::Signal(SIGHUP));
        }
        self.resize();
        self.tell(Message::Resumed);
    }

    /// Gives the model a message and performs what it asks for.
    fn tell(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            self.perform(effect);
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Draw(when) => self.wanted = self.wanted.max(Some(when)),
            Effect::Redraw => {
                self.screen.forget();
                self.wanted = Some(When::Now);
            }
            Effect::Find {
                inquiry,
                generation,
            } => {
                self.asked = Some(Instant::now());
                self.library.find(inquiry, generation);
            }
            Effect::Hear {
                hearing,
                generation,
            } => {
                self.asked = Some(Instant::now());
                self.library.hear(hearing, generation);
            }
            Effect::Lines(numbers) => {
                self.asked = Some(Instant::now());
                self.library.lines(numbers);
            }
            Effect::Complete {
                field,
                beginning,
                round,
            } => self.library.complete(field, beginning, round),
            Effect::Open(number) => {
                self.asked = Some(Instant::now());
                self.library.open(number);
            }
            Effect::Save(operation) => {
                self.library.mark(vec![operation.clone()]);
                self.keeper.save(operation);
            }
            Effect::Correct {
                act,
                corrections,
                first,
            } => self.library.correct(act, corrections, first),
            Effect::Refresh => self.keeper.refresh(),
            Effect::Reload { reading } => {
                self.is_empty = true;
                self.calm = CALM;
                self.library.read(reading);
            }
            Effect::Later(later) => {
                self.timers.insert(later, Instant::now() + later.quiet());
            }
            Effect::Type(keys) => {
                for key in keys {
                    self.tell(Message::Key(key));
                }
            }
            Effect::Suspend => self.stop(),
            Effect::Quit => self.end = Some(End::Quit),
        }
    }
}

/// How long a torn escape sequence is waited for: longer where a network may have torn it.
fn patience() -> Duration {
    let is_far = std::env::var_os("SSH_CONNECTION").is_some();
    Duration::from_millis(if is_far { 100 } else { 50 })
}
