//! Which articles are copies of which.

use crate::catalog::Number;
use crate::catalog::copies::{Copies, Sketch};
use crate::store::library::database::{Answer, Database};

/// A sentence that stands in so many stories tells nothing.
const COMMON: u32 = 4;

/// A sketch as it is kept.
pub fn bytes(sketch: &Sketch) -> Vec<u8> {
    let hashes = sketch.hashes().iter();
    hashes.flat_map(|hash| hash.to_le_bytes()).collect()
}

fn sketch(bytes: &[u8]) -> Sketch {
    let (hashes, _) = bytes.as_chunks();
    let hashes: Vec<u64> = hashes.iter().copied().map(u64::from_le_bytes).collect();
    Sketch::new(&hashes)
}

impl Database {
    /// The article of which the one with this sketch is a copy, if it is one. If not, later ones may be copies of it.
    pub(super) fn copy_of(&self, own: &Sketch, number: Number) -> Answer<Option<Number>> {
        let sql = "SELECT article FROM probe WHERE hash = ?1 LIMIT ?2";
        let mut rare = Vec::with_capacity(own.probes().len());
        for hash in own.probes().iter().map(|hash| hash.cast_signed()) {
            let mut others: Vec<Number> = Vec::new();
            self.all(sql, [hash, i64::from(COMMON)], |row| {
                others.push(row.get(0)?);
                Ok(())
            })?;
            if others.len() == COMMON as usize {
                continue;
            }
            for other in others {
                if self.resembles(own, other)? {
                    return Ok(Some(other));
                }
            }
            rare.push(hash);
        }
        for hash in rare {
            let values = [hash, i64::from(number)];
            self.run("INSERT OR IGNORE INTO probe VALUES (?1, ?2)", values)?;
        }
        Ok(None)
    }

    fn resembles(&self, own: &Sketch, other: Number) -> Answer<bool> {
        let sql = "SELECT sketch FROM article WHERE number = ?1";
        let resembles = self.one(sql, [other], |row| {
            Ok(own.resembles(&sketch(row.get_ref(0)?.as_blob()?)))
        })?;
        Ok(resembles == Some(true))
    }

    /// Which of these articles are copies of which.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn copies_among(&self, numbers: &[Number]) -> Answer<Copies> {
        let mut copies = Copies::default();
        let sql = "SELECT copy_of FROM article WHERE number = ?1 AND copy_of IS NOT NULL";
        for &number in numbers {
            if let Some(first) = self.one(sql, [number], |row| row.get(0))? {
                copies.add(number, first);
            }
        }
        Ok(copies)
    }

    /// Which articles are copies of which.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn copies(&self) -> Answer<Copies> {
        let mut copies = Copies::default();
        let sql = "SELECT number, copy_of FROM article WHERE copy_of IS NOT NULL ORDER BY number";
        self.all(sql, [], |row| {
            copies.add(row.get(0)?, row.get(1)?);
            Ok(())
        })?;
        Ok(copies)
    }
}
