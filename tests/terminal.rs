//! What only a real terminal shows: start, filter, open, quit, signals, and the terminal given back.
