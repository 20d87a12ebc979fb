//! The floors: what may use what.
