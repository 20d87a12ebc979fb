//! Why the database gives no answer.

use crate::store::Error;

/// An answer of the database.
pub type Answer<T> = Result<T, Failure>;

/// Why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// Nobody wants the answer any more.
    Stopped,
    /// The database cannot be read or written (any more): it has to be made anew, or kept in memory. The sentence says why.
    Lost(Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        let why = match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::OperationInterrupted) => return Self::Stopped,
            Some(rusqlite::ErrorCode::DiskFull) => {
                "there is no room left for the catalog; make room on the disk".to_owned()
            }
            _ => format!("the catalog cannot be used ({error}); it will be made again"),
        };
        Self::Lost(Error::new(&why))
    }
}

impl From<postcard::Error> for Failure {
    fn from(_: postcard::Error) -> Self {
        Self::damaged()
    }
}

impl Failure {
    /// Another window writes.
    pub(super) fn not_writing() -> Self {
        Self::Lost(Error::new("another window writes the catalog"))
    }

    /// What stands in the database makes no sense.
    #[must_use]
    pub fn damaged() -> Self {
        let sentence = "the catalog is damaged; it will be made again";
        Self::Lost(Error::new(sentence))
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stopped => out.write_str("the question was taken back"),
            Self::Lost(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Failure {}
