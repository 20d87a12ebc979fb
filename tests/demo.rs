//! The demo data: what the README shows is true.
