//! `state.jsonl`: the user's marks as a journal of operations.
//!
//! It is only ever appended to: one line for one operation, written at once, in one piece, under the kernel's lock. So
//! several windows, and several machines by putting their files one after the other, can share it: of two operations on
//! the same field the later one wins, whatever their order in the file. Damage costs the lines that it hits.
//!
//! What is written survives the end of the program in any form. It is left to the system when it reaches the disk.

mod line;

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::store::{Error, Folders, paths};
use crate::user::{Field, Marks, Operation};

use line::{Line, Stamp};

/// The name of the file in the config directory.
pub const FILE: &str = "state.jsonl";

/// So often, and so long each time, we wait for another window to be done with the file; it needs far less.
const ATTEMPTS: u32 = 50;
const PAUSE: Duration = Duration::from_millis(10);

/// The journal of one config directory, open in this window.
#[derive(Debug, Default)]
pub struct Journal {
    /// Where it is; `None` if there is no place for it.
    path: Option<PathBuf>,
    not_saved: Option<Error>,
    /// Operations of this window that could not be written yet, in order.
    unsaved: Vec<Operation>,
    /// Operations of others that were read but not handed out yet.
    unseen: Vec<(Stamp, Operation)>,
    /// How much of the file was read, and which file that was.
    read_to: u64,
    file: Option<Identity>,
    /// The greatest count in the journal.
    count: u64,
    /// The operation that counts for each field.
    latest: HashMap<Field, Stamp>,
    damaged: usize,
    newer: usize,
    random: RandomState,
}

/// What tells a file from another one that took its name: device and number.
type Identity = (u64, u64);

impl Journal {
    /// Opens the journal in the config directory: what it says so far, and what the user should be told about it. A
    /// journal that cannot be written is one that remembers why ([`Journal::not_saved`]).
    #[must_use]
    pub fn open(folders: &Folders) -> (Self, Marks, Vec<Error>) {
        let mut journal = Self {
            path: folders.config.as_ref().map(|folder| folder.join(FILE)),
            not_saved: folders.without_memory().map(Error::new),
            ..Self::default()
        };
        let mut marks = Marks::default();
        let mut warnings = Vec::new();
        if let Some(path) = journal.path.clone() {
            if let Err(reason) = journal.open_file(&path) {
                journal.not_saved = Some(not_saved(&path, &reason));
            }
            for operation in journal.hand_out() {
                marks.apply(&operation);
            }
            warnings.extend(journal.warning(&path));
        }
        (journal, marks, warnings)
    }

    /// What the journal in the config directory says, for who will write nothing: no file is made and none is locked.
    #[must_use]
    pub fn marks(folders: &Folders) -> Marks {
        let mut journal = Self {
            path: folders.config.as_ref().map(|folder| folder.join(FILE)),
            ..Self::default()
        };
        let mut marks = Marks::default();
        for operation in journal.refresh() {
            marks.apply(&operation);
        }
        marks
    }

    /// Why operations of this window are not saved.
    #[must_use]
    pub fn not_saved(&self) -> Option<&Error> {
        self.not_saved.as_ref()
    }

    /// Writes `operation` at once, and those before it that could not be written.
    ///
    /// # Errors
    /// If it could not be written. It stays true in this window only, until it is written with a later one.
    pub fn append(&mut self, operation: &Operation) -> Result<(), Error> {
        let Some(path) = self.path.clone() else {
            return self.not_saved.clone().map_or(Ok(()), Err);
        };
        let field = operation.field();
        self.unsaved.retain(|earlier| earlier.field() != field);
        self.unsaved.push(operation.clone());
        let written = self.write(&path);
        self.not_saved = written.err().map(|reason| not_saved(&path, &reason));
        self.not_saved.clone().map_or(Ok(()), Err)
    }

    /// What others have done since the last look, as far as it still counts. Cheap when nothing has happened.
    pub fn refresh(&mut self) -> Vec<Operation> {
        if let Some(path) = self.path.clone()
            && self.has_changed(&path)
            && let Ok(mut file) = File::open(&path)
        {
            // What cannot be read now is read the next time.
            let _ = self.read(&mut file, Tail::MayGrow);
        }
        self.hand_out()
    }

    /// The operations of others that nothing later has overtaken, here or there, in the order in which they were made.
    fn hand_out(&mut self) -> Vec<Operation> {
        let mut unseen = std::mem::take(&mut self.unseen);
        unseen.retain(|(stamp, operation)| {
            let field = operation.field();
            self.latest.get(&field) == Some(stamp)
                && self.unsaved.iter().all(|own| own.field() != field)
        });
        unseen.sort_unstable_by_key(|(stamp, _)| *stamp);
        unseen.into_iter().map(|(_, operation)| operation).collect()
    }

    /// Reads the file and proves that it can be written.
    fn open_file(&mut self, path: &Path) -> io::Result<()> {
        let opened = path
            .parent()
            .map_or(Ok(()), paths::create_folder)
            .and_then(|()| paths::open_to_append(path));
        match opened {
            Ok(mut file) => {
                let locked = lock(&file);
                let is_ours = locked.as_ref().is_ok_and(|&is_ours| is_ours);
                self.read(&mut file, Tail::of(is_ours))?;
                locked.map(|_| ())
            }
            Err(reason) => {
                // What stands there counts, even if nothing can be added.
                if path.is_file()
                    && let Ok(mut file) = File::open(path)
                {
                    self.read(&mut file, Tail::MayGrow)?;
                }
                Err(reason)
            }
        }
    }

    /// Writes all that is unsaved, after reading what others wrote, so that it counts on from there.
    fn write(&mut self, path: &Path) -> io::Result<()> {
        path.parent().map_or(Ok(()), paths::create_folder)?;
        let mut file = paths::open_to_append(path)?;
        let is_ours = lock(&file)?;
        self.read(&mut file, Tail::of(is_ours))?;
        let before = file.metadata()?.len();

        let mut lines = String::new();
        if !ends_with_line(&mut file, before)? {
            lines.push('\n');
        }
        let mut stamped = Vec::new();
        for (operation, ahead) in self.unsaved.iter().zip(1..) {
            let count = self.count.saturating_add(ahead);
            let id = self.random.hash_one((std::process::id(), count));
            let stamp = Stamp { count, id };
            lines.push_str(&line::write(stamp, operation));
            stamped.push((operation.field(), stamp));
        }

        match file.write(lines.as_bytes()) {
            Ok(written) if written == lines.len() => {}
            result => {
                // Half a line is of no use to anybody; if it stays, the next line starts a new one.
                if is_ours {
                    let _ = file.set_len(before);
                }
                return Err(result.err().unwrap_or(io::ErrorKind::StorageFull.into()));
            }
        }
        // Without the lock another one may have written just before us: then all of it is read the next time.
        if is_ours {
            self.read_to = before + lines.len() as u64;
        }
        self.count = stamped.last().map_or(self.count, |(_, last)| last.count);
        self.latest.extend(stamped);
        self.unsaved.clear();
        Ok(())
    }

    /// Takes in what the file has after the part that was read before.
    fn read(&mut self, file: &mut File, tail: Tail) -> io::Result<()> {
        let meta = file.metadata()?;
        let identity = Some((meta.dev(), meta.ino()));
        if self.file != identity || meta.len() < self.read_to {
            // Another file took its place. Reading an operation twice does no harm.
            self.file = identity;
            self.read_to = 0;
        }
        file.seek(SeekFrom::Start(self.read_to))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        for piece in bytes.split_inclusive(|&byte| byte == b'\n') {
            let line = piece.strip_suffix(b"\n");
            if line.is_none() && tail == Tail::MayGrow {
                break;
            }
            self.take(line.unwrap_or(piece));
            self.read_to += piece.len() as u64;
        }
        Ok(())
    }

    /// Takes in one line.
    fn take(&mut self, line: &[u8]) {
        // A torn line is ended by the next one, which may leave an empty one.
        if line.is_empty() {
            return;
        }
        match line::read(line) {
            Line::Operation(stamp, operation) => {
                self.count = self.count.max(stamp.count);
                let field = operation.field();
                if self.latest.get(&field).is_none_or(|last| *last < stamp) {
                    self.latest.insert(field, stamp);
                    self.unseen.push((stamp, operation));
                }
            }
            Line::Newer(count) => {
                self.count = self.count.max(count);
                self.newer += 1;
            }
            Line::Damaged => self.damaged += 1,
        }
    }

    /// True if the file is not the one that was read, or longer or shorter.
    fn has_changed(&self, path: &Path) -> bool {
        std::fs::metadata(path).is_ok_and(|meta| {
            let same = self.file == Some((meta.dev(), meta.ino())) && meta.len() == self.read_to;
            meta.is_file() && !same
        })
    }

    /// What the user should know about lines that were left out.
    fn warning(&self, path: &Path) -> Option<Error> {
        let lines = |count: usize, what: &str| match count {
            0 => None,
            1 => Some(format!("1 {what} line")),
            more => Some(format!("{more} {what} lines")),
        };
        let parts = [
            lines(self.damaged, "damaged"),
            lines(self.newer, "newer, not yet understood"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| {
            Error::new(&format!(
                "left out {} of {}; nothing else is lost",
                parts.join(" and "),
                path.display()
            ))
        })
    }
}

/// What a last line without an end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// Nobody writes while we hold the lock: it stays as it is.
    IsTorn,
    /// Somebody may just be writing it.
    MayGrow,
}

impl Tail {
    fn of(is_ours: bool) -> Self {
        if is_ours { Self::IsTorn } else { Self::MayGrow }
    }
}

fn not_saved(path: &Path, reason: &io::Error) -> Error {
    Error::io("save your marks in", path, reason)
}

/// Locks the file until it is closed. False if the file system has no locks; appending in one piece must do there.
fn lock(file: &File) -> io::Result<bool> {
    for _ in 0..ATTEMPTS {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::Error(_)) => return Ok(false),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
    Err(io::Error::new(
        io::ErrorKind::ResourceBusy,
        "another program keeps it locked",
    ))
}

/// True if the first `length` bytes of the file are whole lines.
fn ends_with_line(file: &mut File, length: u64) -> io::Result<bool> {
    let Some(last) = length.checked_sub(1) else {
        return Ok(true);
    };
    let mut byte = [0];
    file.seek(SeekFrom::Start(last))?;
    file.read_exact(&mut byte)?;
    Ok(byte == *b"\n")
}
