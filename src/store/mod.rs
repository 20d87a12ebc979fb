//! Files and folders: collections, the journal, the settings.
