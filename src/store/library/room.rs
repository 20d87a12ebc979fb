//! Keeps the articles that are under way between the reading and the delivery to so many bytes.

use std::sync::{Condvar, Mutex, MutexGuard};

/// So many bytes of articles may be under way. One that is larger goes alone.
const LIMIT: usize = 48 << 20;

/// The room that there is for articles under way.
#[derive(Default)]
pub struct Room {
    taken: Mutex<Taken>,
    changed: Condvar,
}

#[derive(Default)]
struct Taken {
    bytes: usize,
    is_closed: bool,
}

impl Room {
    /// Waits until there is room for an article, unless nobody will make any.
    pub fn enter(&self, bytes: usize) {
        let has_none =
            |taken: &mut Taken| !taken.is_closed && taken.bytes > 0 && taken.bytes + bytes > LIMIT;
        let mut taken = self
            .changed
            .wait_while(self.taken(), has_none)
            .expect("no one panics with the lock");
        taken.bytes += bytes;
    }

    /// Makes room.
    pub fn leave(&self, bytes: usize) {
        let mut taken = self.taken();
        taken.bytes = taken.bytes.saturating_sub(bytes);
        drop(taken);
        self.changed.notify_one();
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().expect("no one panics with the lock")
    }
}

/// Lets in whoever waits when it goes away: nothing is delivered any more.
pub struct Closing<'a>(pub &'a Room);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.taken().is_closed = true;
        self.0.changed.notify_all();
    }
}
