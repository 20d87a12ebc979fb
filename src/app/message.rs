//! All that can happen, and all that the program asks of the world. Both are plain values.

use std::sync::Arc;
use std::time::Duration;

use crate::app::key::Key;
use crate::catalog::query::{Field, Offer};
use crate::catalog::who::{Heard, Hearing};
use crate::catalog::{Annotated, Answer, Entry, Inquiry, Number, Pace};
use crate::user::{Corrections, Operation};

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The screen has so many columns and rows now.
    Resize(u16, u16),
    /// The quiet that [`Effect::Later`] asked for is over.
    Quiet(Later),
    /// More articles were read.
    Grown {
        /// Which reading of the collection they belong to.
        reading: u64,
        /// How many there are now.
        all: usize,
        /// True if any of them has an outlet.
        has_outlets: bool,
        /// How fast it is, while it lasts.
        pace: Option<Pace>,
    },
    /// Records that could not be read, each as one safe line.
    Skipped {
        /// Which reading of the collection they belong to.
        reading: u64,
        /// What and why.
        problems: Vec<String>,
    },
    /// Everything was read.
    Finished {
        /// Which reading of the collection is over.
        reading: u64,
    },
    /// The answer to [`Effect::Find`].
    Found {
        /// The generation of the question.
        generation: u64,
        /// The answer.
        answer: Answer,
    },
    /// The answer to [`Effect::Hear`].
    Heard {
        /// The generation of the question.
        generation: u64,
        /// The answer.
        heard: Heard,
    },
    /// The answer to [`Effect::Lines`].
    Lines {
        /// Which reading of the collection they belong to.
        reading: u64,
        /// The lines of the catalog, by number.
        entries: Vec<(Number, Arc<Entry>)>,
    },
    /// The answer to [`Effect::Complete`].
    Completed {
        /// The number of the round.
        round: u64,
        /// What may stand there, the commonest first.
        offers: Vec<Offer>,
    },
    /// The answer to [`Effect::Open`].
    Opened {
        /// Which reading of the collection it belongs to.
        reading: u64,
        /// Its number.
        number: Number,
        /// The article with all that was found in it.
        article: Arc<Annotated>,
    },
    /// The article that [`Effect::Open`] asks for cannot be read.
    NotOpened {
        /// Its number.
        number: Number,
        /// Why, as a sentence.
        why: String,
    },
    /// A part of the answer to [`Effect::Correct`].
    Corrected {
        /// The act that it answers.
        act: u64,
        /// Which reading of the collection it belongs to.
        reading: u64,
        /// The lines of the catalog that are others now, by number.
        entries: Vec<(Number, Arc<Entry>)>,
        /// How many of them say other names now; in the others only the names have changed by which they are found.
        seen: usize,
        /// True if this is the last part.
        is_all: bool,
    },
    /// What was done in another window.
    Others(Vec<Operation>),
    /// A change could not be written down: why, as a sentence.
    NotSaved(String),
    /// The program is back from being suspended.
    Resumed,
}

/// Something that the program wants to be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Draw the screen. Without this effect nothing that can be seen has changed.
    Draw(When),
    /// Draw every cell again, whatever the terminal shows.
    Redraw,
    /// Answer a question; a later question makes an earlier one void.
    Find {
        /// The question.
        inquiry: Inquiry,
        /// Comes back with the answer.
        generation: u64,
    },
    /// Tell who said what; a later question makes an earlier one void.
    Hear {
        /// Whose words, where.
        hearing: Hearing,
        /// Comes back with the answer.
        generation: u64,
    },
    /// Say which values of a field begin so.
    Complete {
        /// The field of a condition.
        field: Field,
        /// What is typed of its value.
        beginning: String,
        /// Comes back with the answer.
        round: u64,
    },
    /// Get the article with this number.
    Open(Number),
    /// Get the lines of these articles.
    Lines(Vec<Number>),
    /// Write a change down.
    Save(Operation),
    /// Let these corrections hold for the collection, and no other.
    Correct {
        /// Comes back with what they change.
        act: u64,
        /// All that hold now.
        corrections: Arc<Corrections>,
        /// The article that is put right before all others.
        first: Option<Number>,
    },
    /// Read what other windows wrote down.
    Refresh,
    /// Read the collection again, as this reading.
    Reload {
        /// Comes back with everything that is read.
        reading: u64,
    },
    /// Send [`Message::Quiet`] when no key has come for a while.
    Later(Later),
    /// Give these keys again, one by one: they came before they could be obeyed.
    Type(Vec<Key>),
    /// Give the terminal back and stop, until the shell wakes us.
    Suspend,
    /// End.
    Quit,
}

/// How soon a frame is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// When it is calm: the list grows by itself, and nobody waits for it.
    Soon,
    /// Now: the user waits for it.
    Now,
}

/// What waits for a quiet moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Later {
    /// Showing the article under the cursor. A row that is only passed over is never shown.
    Preview,
    /// Writing down where the reading stopped, in the article and in the list.
    Place,
}

impl Later {
    /// How long it must have been quiet.
    #[must_use]
    pub const fn quiet(self) -> Duration {
        match self {
            Self::Preview => Duration::from_millis(100),
            Self::Place => Duration::from_secs(1),
        }
    }
}
