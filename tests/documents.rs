//! The README and the drawings keep up with the code.
