//! Known records that may be met again, in their file or in another one.

use std::path::Path;

use jiff::civil::Date;

use crate::article::{Key, Place};
use crate::catalog::Number;
use crate::store::collection::keys::Names;
use crate::store::collection::reader::Trace;
use crate::store::collection::{FileNumber, KnownRecord, Shown};

/// A file as it was.
pub struct Was {
    /// Its number.
    pub number: FileNumber,
    /// Its names.
    pub names: Names,
    /// The day that its path told.
    pub date: Option<Date>,
}

impl Was {
    pub fn new(number: FileNumber, real: &Path, shown: &Shown) -> Self {
        Self {
            number,
            names: Names::of(real),
            date: Place::date(&shown.path(real)),
        }
    }
}

/// The records of files, each to be taken once.
#[derive(Default)]
pub struct Pool {
    files: Vec<Was>,
    /// With the place of the file, by print and base, then in the order of reading.
    records: Vec<(KnownRecord, u32)>,
    /// How many of the records with the same print and base are taken, at the place of the first of them.
    taken: Vec<u32>,
}

impl Pool {
    /// All records of `files`.
    pub fn new(files: impl IntoIterator<Item = (Was, Vec<KnownRecord>)>) -> Self {
        let mut pool = Self::default();
        for (place, (was, records)) in (0..).zip(files) {
            pool.files.push(was);
            pool.records
                .extend(records.into_iter().map(|record| (record, place)));
        }
        pool.records
            .sort_by_key(|(record, _)| (record.print, record.base, record.number));
        pool.taken = vec![0; pool.records.len()];
        pool
    }

    /// The base of a record in a file with these names. `None` if no such record is known, or if its print alone does not tell.
    pub fn base(&self, trace: &Trace, names: &Names) -> Option<u64> {
        let print = trace.print;
        let first = self
            .records
            .partition_point(|(other, _)| other.print < print);
        let (known, file) = self
            .records
            .get(first)
            .filter(|(known, _)| known.print == print)?;
        // Equal bytes say the same, so that the others are what this one is.
        let was = &self.files[*file as usize].names;
        if was.base_of_record(known.record) == known.base {
            Some(names.base_of_record(trace.record))
        } else {
            (was == names).then_some(known.base)
        }
    }

    /// Takes the next record with this print and base, with the file that it was in.
    pub fn take(&mut self, print: u64, base: u64) -> Option<(&KnownRecord, &Was)> {
        let first = self
            .records
            .partition_point(|(other, _)| (other.print, other.base) < (print, base));
        let next = first + *self.taken.get(first)? as usize;
        let (known, file) = self
            .records
            .get(next)
            .filter(|(known, _)| (known.print, known.base) == (print, base))?;
        self.taken[first] += 1;
        Some((known, &self.files[*file as usize]))
    }

    /// Puts back what was taken last.
    pub fn put_back(&mut self, print: u64, base: u64) {
        let first = self
            .records
            .partition_point(|(other, _)| (other.print, other.base) < (print, base));
        self.taken[first] -= 1;
    }

    /// True if nothing was in it from the beginning.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// All records in the order of their bytes.
    pub fn in_order(&self) -> Vec<&KnownRecord> {
        let mut records: Vec<_> = self.records.iter().map(|(record, _)| record).collect();
        records.sort_by_key(|record| record.bytes.as_ref().map(|bytes| bytes.start));
        records
    }

    /// The articles that nobody has taken.
    pub fn rest(&self) -> impl Iterator<Item = (Number, Key)> {
        let mut first = 0;
        self.records
            .iter()
            .enumerate()
            .filter_map(move |(at, (record, _))| {
                let (before, _) = &self.records[first];
                if (before.print, before.base) != (record.print, record.base) {
                    first = at;
                }
                let is_taken = at - first < self.taken[first] as usize;
                (!is_taken).then_some((record.number, record.key))
            })
    }

    /// The files.
    pub fn files(&self) -> impl Iterator<Item = FileNumber> {
        self.files.iter().map(|was| was.number)
    }
}
