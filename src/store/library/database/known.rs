//! What the next reading asks: which files and records are known.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rusqlite::params;

use crate::article::Key;
use crate::store::collection::{FileNumber, FilePrint, Known, KnownRecord, Origin, Problem, Shown};
use crate::store::library::database::ink::Ink;
use crate::store::library::database::{Answer, Database, rows};

/// The bytes of a path.
pub fn bytes(path: &Path) -> &[u8] {
    path.as_os_str().as_bytes()
}

/// The path of these bytes.
pub fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(OsStr::from_bytes(bytes))
}

/// A file that is there no more.
const VANISHED: i32 = -1;
/// A file of which not all was read.
const PART: i32 = 0;
/// A file of which all was read.
const WHOLE: i32 = 1;

impl Database {
    /// Gives every file to `each`: its number, its path, and its print if all of it was read.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn files(&self, each: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>)) -> Answer<()> {
        let sql = "SELECT id, path, whole, size, modified, inode FROM file WHERE whole != ?1";
        self.all(sql, [VANISHED], |row| {
            let is_whole = row.get::<_, i32>(2)? == WHOLE;
            let print = is_whole.then(|| rows::print(row, 3)).transpose()?;
            each(row.get(0)?, &path(row.get_ref(1)?.as_blob()?), print);
            Ok(())
        })
    }

    /// The articles of a file that are not gone, in the order of the file.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn records(&self, file: FileNumber) -> Answer<Vec<KnownRecord>> {
        let gone = self.gone()?;
        let mut records = Vec::new();
        let sql = "SELECT number, key, record, start, length, print, base FROM article
                   WHERE file = ?1 ORDER BY record, number";
        self.all(sql, [file], |row| {
            let number = row.get(0)?;
            if gone.contains(number) {
                return Ok(());
            }
            let unsigned = |column| row.get::<_, i64>(column).map(i64::cast_unsigned);
            let start: Option<i64> = row.get(3)?;
            let bytes = match start.map(i64::cast_unsigned) {
                Some(start) => Some(start..start + unsigned(4)?),
                None => None,
            };
            records.push(KnownRecord {
                number,
                key: Key(unsigned(1)?),
                record: row.get::<_, Option<i64>>(2)?.map(i64::cast_unsigned),
                bytes,
                print: unsigned(5)?,
                base: unsigned(6)?,
            });
            Ok(())
        })?;
        Ok(records)
    }

    /// The number of a file, which may be new.
    pub(super) fn file_number(&self, ink: &mut Ink, origin: &Origin) -> Answer<FileNumber> {
        if let Some(&file) = ink.files.get(&origin.path) {
            return Ok(file);
        }
        let name = bytes(&origin.path);
        let FilePrint {
            size,
            modified,
            inode,
        } = origin.print;
        let sql = "INSERT INTO file(path, size, modified, inode, whole) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT(path) DO UPDATE SET whole = ?5 RETURNING id";
        let (size, inode) = (size.cast_signed(), inode.cast_signed());
        let values = params![name, size, modified, inode, PART];
        let file = self.one(sql, values, |row| row.get(0))?.unwrap_or_default();
        ink.files.insert(origin.path.clone(), file);
        let root = ink.root(&origin.path);
        if let Some(order) = &mut ink.order {
            order.file(file, root, origin.path.clone());
        }
        Ok(file)
    }

    /// Notes that all of a file was read as it is now.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn note_whole(&mut self, origin: &Origin) -> Answer<()> {
        self.write(|database, ink| {
            let file = database.file_number(ink, origin)?;
            let sql =
                "UPDATE file SET size = ?2, modified = ?3, inode = ?4, whole = ?5 WHERE id = ?1";
            let print = origin.print;
            let (size, inode) = (print.size.cast_signed(), print.inode.cast_signed());
            database.run(sql, params![file, size, print.modified, inode, WHOLE])?;
            // Its problems were all told since it was whole before.
            let old = "DELETE FROM problem WHERE file = ?1 AND fresh = 0";
            database.run(old, [file])?;
            database.run("UPDATE problem SET fresh = 0 WHERE file = ?1", [file])
        })
    }

    /// What could not be read in the files that are known, file by file in the order of reading; `shown` says how they are named.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn problems(&self, shown: &Shown) -> Answer<Vec<Problem>> {
        let mut problems = Vec::new();
        let sql = "SELECT path, record, what FROM problem JOIN file ON file.id = problem.file
                   ORDER BY path, problem.rowid";
        self.all(sql, [], |row| {
            problems.push(Problem {
                origin: None,
                path: shown.path(&path(row.get_ref(0)?.as_blob()?)),
                record: row.get::<_, Option<i64>>(1)?.map(i64::cast_unsigned),
                what: row.get(2)?,
            });
            Ok(())
        })?;
        Ok(problems)
    }

    /// Notes what could not be read in files that were opened; all else is told in every reading.
    pub(super) fn note_problems(&mut self, problems: &[Problem]) -> Answer<()> {
        let of_files = problems
            .iter()
            .filter_map(|problem| Some((problem.origin.as_ref()?, problem)));
        for (origin, problem) in of_files {
            self.write(|database, ink| {
                let file = database.file_number(ink, origin)?;
                let record = problem.record.map(u64::cast_signed);
                let sql = "INSERT INTO problem VALUES (?1, ?2, ?3, 1)";
                database.run(sql, params![file, record, problem.what])
            })?;
        }
        Ok(())
    }

    /// Forgets the problems of a reading that was not finished: they will be told again.
    pub(super) fn forget_fresh_problems(&self) -> Answer<()> {
        let sql = "DELETE FROM problem
                   WHERE fresh = 1 AND file IN (SELECT id FROM file WHERE whole != ?1)";
        self.run(sql, [WHOLE])
    }

    /// Notes that a file is there no more. The articles that it still has are taken out.
    ///
    /// # Errors
    /// If it cannot be written.
    pub(super) fn forget_file(&mut self, file: FileNumber) -> Answer<()> {
        let left = self.records(file)?;
        self.take_out(&left.iter().map(|record| record.number).collect())?;
        self.write(|database, ink| {
            ink.files.retain(|_, known| *known != file);
            let sql = "UPDATE file SET whole = ?2 WHERE id = ?1";
            database.run(sql, params![file, VANISHED])?;
            database.run("DELETE FROM problem WHERE file = ?1", [file])
        })
    }
}

impl Known for Mutex<Database> {
    fn files(&self, each: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>)) {
        // What cannot be read is not known: it is read once more.
        let _ = self
            .lock()
            .expect("no one panics with the lock")
            .files(each);
    }

    fn records(&self, file: FileNumber) -> Vec<KnownRecord> {
        let records = self
            .lock()
            .expect("no one panics with the lock")
            .records(file);
        records.unwrap_or_default()
    }

    fn has(&self, key: Key) -> bool {
        let number = self
            .lock()
            .expect("no one panics with the lock")
            .number(key);
        number.is_ok_and(|number| number.is_some())
    }
}
