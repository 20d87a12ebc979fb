//! Marked text: an article with its annotations written into it, as the tests and `show --marked` use it.
//!
//! `"[q1 We will win]," said [s1 Anna Müller] in [c:FR Paris].`
