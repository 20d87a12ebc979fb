//! The fuzzy filter over headlines, outlets, authors and people.
