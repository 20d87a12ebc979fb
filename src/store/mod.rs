//! Files and folders: collections, the journal, the settings.

pub mod collection;
