//! The day an article was printed.
