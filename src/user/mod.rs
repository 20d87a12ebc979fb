//! What belongs to the user: settings, marks and corrections. Values, not files.

pub mod corrections;
mod marks;
mod settings;

pub use corrections::{Change, Correction, Corrections};
pub use marks::{Field, Marked, Marks, Operation, Session};
pub use settings::{Colours, Reader, Settings, Wrong};
