//! Corrections, one after the other.

use whosaid::user::{Correction, Corrections};

/// What these come to, one after the other.
pub fn all(corrections: &[Correction]) -> Corrections {
    let mut all = Corrections::default();
    for correction in corrections {
        for change in all.plan(correction).expect("it says something") {
            all.apply(&change);
        }
    }
    all
}
