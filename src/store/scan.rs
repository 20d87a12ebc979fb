//! Work in many small pieces on all cores, such as a look through the headlines.

use std::num::NonZero;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many threads can run at the same time. To ask the system takes longer than a small scan.
static CORES: LazyLock<usize> =
    LazyLock::new(|| thread::available_parallelism().map_or(1, NonZero::get));

/// With fewer pieces for each thread than this, starting it takes longer than it saves.
const WORTH_A_THREAD: usize = 4;

/// Does `work` for each number below `pieces`, in any order; asks before each whether the result `is_wanted`, and stops if
/// it is not.
pub fn on_all_cores(
    pieces: usize,
    work: &(dyn Fn(usize) + Sync),
    is_wanted: &(dyn Fn() -> bool + Sync),
) {
    let next = AtomicUsize::new(0);
    let take_turns = || {
        while is_wanted() {
            let piece = next.fetch_add(1, Ordering::Relaxed);
            if piece >= pieces {
                break;
            }
            work(piece);
        }
    };
    let threads = (*CORES).min(pieces / WORTH_A_THREAD);
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(take_turns);
        }
        take_turns();
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_done_once() {
        for pieces in [0, 1, 7, 1000] {
            let done: Vec<AtomicUsize> = (0..pieces).map(|_| AtomicUsize::new(0)).collect();
            let work = |piece: usize| {
                done[piece].fetch_add(1, Ordering::Relaxed);
            };
            on_all_cores(pieces, &work, &|| true);
            assert!(done.iter().all(|times| times.load(Ordering::Relaxed) == 1));
        }
    }

    #[test]
    fn what_is_not_wanted_any_more_is_not_done() {
        let done = AtomicUsize::new(0);
        let work = |_| {
            done.fetch_add(1, Ordering::Relaxed);
        };
        let is_wanted = || done.load(Ordering::Relaxed) < 10;
        on_all_cores(1_000_000, &work, &is_wanted);
        assert!(done.load(Ordering::Relaxed) < 10 + *CORES);
    }
}
