//! Marked text in, marked text out: quotes, speakers, people and countries.
