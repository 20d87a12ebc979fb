//! Files and folders: collections, the journal, the settings.

pub mod collection;
mod error;
pub mod journal;
pub mod library;
pub mod paths;
pub mod scan;
pub mod settings;

pub use error::Error;
pub use journal::Journal;
pub use paths::Folders;
