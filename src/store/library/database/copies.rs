//! Which articles are copies of which.

use crate::catalog::Number;
use crate::catalog::copies::{Copies, Sketch};
use crate::store::library::database::{Answer, Database};

/// So many articles with the same sentence are compared: one that stands in more of them tells nothing.
const COMPARED: u32 = 4;

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
        let sql = "SELECT article.number, article.sketch FROM probe
                   JOIN article ON article.number = probe.article WHERE probe.hash = ?1 LIMIT ?2";
        let mut first = None;
        for hash in own.probes() {
            self.all(sql, [hash.cast_signed(), i64::from(COMPARED)], |row| {
                if first.is_none() && own.resembles(&sketch(row.get_ref(1)?.as_blob()?)) {
                    first = Some(row.get(0)?);
                }
                Ok(())
            })?;
            if first.is_some() {
                return Ok(first);
            }
        }
        for hash in own.probes() {
            let values = [hash.cast_signed(), i64::from(number)];
            self.run("INSERT OR IGNORE INTO probe VALUES (?1, ?2)", values)?;
        }
        Ok(None)
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
