//! How far a reading is: how much of the collection was read, and how long the rest will take.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Instant;

use crate::catalog::Pace;
use crate::store::collection::{self, FileNumber, Position};
use crate::store::library::Batch;
use crate::store::library::database::{Answer, Database};

/// See the module.
#[derive(Debug)]
pub struct Progress {
    begun: Instant,
    paths: Vec<PathBuf>,
    /// The sizes of the files that are known.
    sizes: HashMap<FileNumber, u64>,
    /// How many bytes there are; asked when the first articles are there, since all files are looked at for it.
    total: Option<u64>,
    /// How many bytes were read, and how many need not be.
    read: u64,
    same: u64,
    /// How many articles are new.
    pub new: usize,
    /// How many articles are gone.
    pub gone: usize,
}

impl Progress {
    /// A reading of `paths` begins, of which `database` knows what was read before.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn new(paths: &[PathBuf], database: &Database) -> Answer<Self> {
        let mut sizes = HashMap::new();
        database.files(&mut |file, _, print| {
            sizes.insert(file, print.map_or(0, |print| print.size));
        })?;
        Ok(Self {
            begun: Instant::now(),
            paths: paths.to_vec(),
            sizes,
            total: None,
            read: 0,
            same: 0,
            new: 0,
            gone: 0,
        })
    }

    /// Adds what a batch tells.
    pub fn add(&mut self, batch: &Batch) {
        let bytes = |position: &Position| match (&position.bytes, position.record) {
            (Some(bytes), _) => bytes.end - bytes.start,
            (None, None | Some(1)) => position.origin.print.size,
            (None, Some(_)) => 0,
        };
        self.read += batch.positions.iter().map(bytes).sum::<u64>();
        let sizes = batch.same.iter().filter_map(|file| self.sizes.get(file));
        self.same += sizes.sum::<u64>();
        self.new += batch.articles.len();
        self.gone += batch.gone.len();
    }

    /// How fast it is, and how long the rest will take.
    pub fn pace(&mut self) -> Pace {
        let elapsed = self.begun.elapsed().as_millis().max(1) as u64;
        let paths = &self.paths;
        let total = *self.total.get_or_insert_with(|| collection::size(paths).1);
        let left = total.saturating_sub(self.read + self.same);
        let left = u128::from(left) * u128::from(elapsed) / u128::from(self.read.max(1)) / 1000;
        Pace {
            rate: self.new as u64 * 1000 / elapsed,
            left: (self.read > 0).then_some(left as u64),
        }
    }

    /// How many seconds it took so far.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.begun.elapsed().as_secs_f64()
    }
}
