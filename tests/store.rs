//! Files, folders, the journal and the settings.
