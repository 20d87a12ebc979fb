//! What belongs to the user: settings and marks. Values, not files.

mod marks;
mod settings;

pub use marks::{Field, Marks, Operation, Session};
pub use settings::{Colours, Reader, Settings, Wrong};
