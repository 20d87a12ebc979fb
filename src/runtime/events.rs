//! What the loop waits for: bytes from the terminal, signals, and what the other threads have done. One channel for all.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use crate::app::Message;
use crate::runtime::screen;
use crate::user::Operation;

/// Something that another thread has to tell.
#[derive(Debug)]
pub enum Event {
    /// Bytes from the terminal.
    Bytes(Vec<u8>),
    /// There is no terminal any more.
    Gone,
    /// A signal.
    Signal(i32),
    /// Something for the model, as the thread that keeps the catalog says it.
    Told(Message),
    /// What was done in other windows.
    Others(Vec<Operation>),
    /// A thread has panicked; the terminal is given back already.
    Panicked,
}

/// Tells the loop when its thread panics.
pub struct Alarm(pub Sender<Event>);

impl Drop for Alarm {
    fn drop(&mut self) {
        if thread::panicking() {
            // The loop may be over already.
            let _ = self.0.send(Event::Panicked);
        }
    }
}

/// How long the loop may take to end after a signal, before the process is ended for it.
const LAST_WORDS: Duration = Duration::from_millis(1500);

/// Reads the terminal in a thread of its own.
///
/// Not through crossterm, which reads a terminal that has gone away again and again without end, and takes the first half
/// of a torn escape sequence for the Esc key.
///
/// # Errors
/// If there is no terminal to read.
pub fn read_terminal(events: Sender<Event>) -> io::Result<()> {
    // The keys come from the terminal even if standard input is a pipe.
    let mut terminal: Box<dyn Read + Send> = match File::open("/dev/tty") {
        Ok(file) => Box::new(file),
        Err(_) if io::stdin().is_terminal() => Box::new(io::stdin()),
        Err(error) => return Err(error),
    };
    let read = move || {
        let _alarm = Alarm(events.clone());
        let mut bytes = [0; 4096];
        loop {
            let event = match terminal.read(&mut bytes) {
                Ok(0) => Event::Gone,
                Ok(length) => Event::Bytes(bytes[..length].to_vec()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(_) => Event::Gone,
            };
            let is_gone = matches!(event, Event::Gone);
            if events.send(event).is_err() {
                return;
            }
            if is_gone {
                return end_soon(SIGHUP);
            }
        }
    };
    thread::Builder::new()
        .name("keys".to_owned())
        .spawn(read)
        .map(drop)
}

/// Hears signals in a thread of its own.
///
/// # Errors
/// If signals cannot be heard.
pub fn hear_signals(events: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    let hear = move || {
        for signal in signals.forever() {
            // The loop may be over already.
            let _ = events.send(Event::Signal(signal));
            if matches!(signal, SIGTERM | SIGHUP | SIGINT) {
                end_soon(signal);
            }
        }
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(hear)
        .map(drop)
}

/// Ends the process if the loop does not do so by itself: it may be held by a terminal that takes nothing.
fn end_soon(signal: i32) {
    thread::sleep(LAST_WORDS);
    // Even giving the terminal back may be held; the status must not wait for it.
    let given_back = thread::spawn(screen::give_back);
    thread::sleep(Duration::from_millis(200));
    drop(given_back);
    std::process::exit(128 + signal);
}
