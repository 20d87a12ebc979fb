//! Where the database of a collection is, and what is done if it is no good: it is made anew, or kept in memory.

use std::fs::{File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::format::FieldNames;
use crate::store::Error;
use crate::store::library::database::ink::Ink;
use crate::store::library::database::{Database, schema};
use crate::store::paths::create_folder;

/// What a database is opened by.
#[derive(Debug, Clone)]
pub enum Place {
    /// A file.
    File(PathBuf),
    /// A name in the memory of this process.
    Memory(String),
}

impl Place {
    /// How often words are looked up. In memory those who read see what is being written, and may come upon words that are half
    /// written, which look damaged for a moment; a file shows only what is saved.
    pub const fn attempts(&self) -> u32 {
        match self {
            Self::File(_) => 1,
            Self::Memory(_) => 500,
        }
    }
}

/// How many databases are in memory, so that each has a name of its own.
static IN_MEMORY: AtomicU32 = AtomicU32::new(0);

/// So often, and so long each time, we wait for another window to make the tables.
const ATTEMPTS: u32 = 100;
const PAUSE: Duration = Duration::from_millis(10);

impl Database {
    /// Opens the database of the collection of `paths`, as it is read with `fields`, in the cache `folder`. If another window
    /// has it, this one only reads. If it is no good it is made anew, and if that cannot be done it is kept in memory; the
    /// sentence is for the user.
    ///
    /// # Panics
    /// If there is no memory for a database in memory.
    #[must_use]
    pub fn open(
        folder: Option<&Path>,
        paths: &[PathBuf],
        fields: &FieldNames,
    ) -> (Self, Option<String>) {
        Self::open_or_make(folder, paths, fields, false)
    }

    /// The same, but forgets what it knew.
    ///
    /// # Panics
    /// If there is no memory for a database in memory.
    #[must_use]
    pub fn open_anew(
        folder: Option<&Path>,
        paths: &[PathBuf],
        fields: &FieldNames,
    ) -> (Self, Option<String>) {
        Self::open_or_make(folder, paths, fields, true)
    }

    fn open_or_make(
        folder: Option<&Path>,
        paths: &[PathBuf],
        fields: &FieldNames,
        anew: bool,
    ) -> (Self, Option<String>) {
        let Some(folder) = folder else {
            let sentence = "there is no folder to keep the catalog in, so it is made anew each time; set WHOSAID_CACHE_DIR or give --cache-dir";
            return (Self::in_memory(paths), Some(sentence.to_owned()));
        };
        let path = folder.join(name(paths, fields));
        match open_file(folder, &path, paths, anew) {
            Ok(opened) => opened,
            Err(reason) => {
                let sentence = Error::io("keep the catalog in", &path, &reason);
                let sentence = format!("{sentence}; it is kept in memory this time");
                (Self::in_memory(paths), Some(sentence))
            }
        }
    }

    /// A database in memory, which ends with its last connection.
    ///
    /// # Panics
    /// If there is no memory for it.
    #[must_use]
    pub fn in_memory(paths: &[PathBuf]) -> Self {
        let number = IN_MEMORY.fetch_add(1, Ordering::Relaxed);
        let place = Place::Memory(format!("file:whosaid-{number}?mode=memory&cache=shared"));
        let connection = connect(&place, true).expect("memory for a database");
        schema::create(&connection).expect("memory for its tables");
        Self {
            connection,
            place,
            lock: None,
            ink: Some(Box::new(Ink::new(paths))),
            apart: Vec::new(),
        }
    }

    /// The database as an earlier run has left it, only to be read and without a word: `None` if there is none, if it is no
    /// good, or if not all of the collection was read.
    #[must_use]
    pub fn existing(folder: Option<&Path>, paths: &[PathBuf], fields: &FieldNames) -> Option<Self> {
        let path = folder?.join(name(paths, fields));
        let place = Place::File(path.clone());
        let database = Self {
            connection: check(&place, &path, false).ok()?,
            place,
            lock: None,
            ink: None,
            apart: Vec::new(),
        };
        let is_complete = database.is_complete().unwrap_or(false);
        is_complete.then_some(database)
    }

    /// Tries to become the one who writes, after the window that was it has ended. True if this one is now.
    pub fn take_over(&mut self, paths: &[PathBuf]) -> bool {
        let Place::File(path) = &self.place else {
            return self.is_writer();
        };
        if self.is_writer() || self.lock.is_some() {
            return self.is_writer();
        }
        let Ok(lock) = open_private(&path.with_extension("lock")) else {
            return false;
        };
        if lock.try_lock().is_err() {
            return false;
        }
        let Ok(connection) = check(&self.place, path, true) else {
            return false;
        };
        self.connection = connection;
        self.lock = Some(Arc::new(lock));
        self.ink = Some(Box::new(Ink::new(paths)));
        true
    }

    /// Another connection for another thread, which only reads.
    ///
    /// # Errors
    /// If the database is there no more.
    pub fn reader(&self) -> super::Answer<Self> {
        let connection = connect(&self.place, false)?;
        schema::prepare(&connection, false)?;
        Ok(Self {
            connection,
            place: self.place.clone(),
            lock: self.lock.clone(),
            ink: None,
            apart: self.apart.clone(),
        })
    }
}

/// Opens the file, which is made if it is not there or no good.
fn open_file(
    folder: &Path,
    path: &Path,
    paths: &[PathBuf],
    anew: bool,
) -> io::Result<(Database, Option<String>)> {
    create_folder(folder)?;
    let lock = open_private(&path.with_extension("lock"))?;
    let place = Place::File(path.to_owned());
    let database = |connection, lock: Option<File>| Database {
        connection,
        place: place.clone(),
        ink: lock.is_some().then(|| Box::new(Ink::new(paths))),
        lock: lock.map(Arc::new),
        apart: Vec::new(),
    };
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let connection = wait_for(&place)?;
            return Ok((database(connection, None), None));
        }
        // Where a file system knows no locks, the database has its own.
        Ok(()) | Err(TryLockError::Error(_)) => {}
    }
    let is_there = path.symlink_metadata().is_ok();
    let mut told = None;
    if is_there && !anew {
        match check(&place, path, true) {
            Ok(connection) => return Ok((database(connection, Some(lock)), None)),
            Err(what) => told = Some(format!("{what}, and is made again")),
        }
    }
    for file in [path.to_owned(), beside(path, "-journal")] {
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    drop(open_private(path)?);
    let connection = connect(&place, true).map_err(io::Error::other)?;
    schema::create(&connection).map_err(io::Error::other)?;
    Ok((database(connection, Some(lock)), told))
}

/// The connection to a database that another window writes, as soon as it has tables.
fn wait_for(place: &Place) -> io::Result<Connection> {
    let ready = || -> rusqlite::Result<Option<Connection>> {
        let connection = connect(place, false)?;
        schema::prepare(&connection, false)?;
        let is_ready = version(&connection)? == schema::version();
        Ok(is_ready.then_some(connection))
    };
    for _ in 0..ATTEMPTS {
        if let Ok(Some(connection)) = ready() {
            return Ok(connection);
        }
        thread::sleep(PAUSE);
    }
    Err(io::Error::other("another window has it, and it is no good"))
}

/// The connection to a database that was made by this version and seems whole; else what is wrong.
fn check(place: &Place, path: &Path, to_write: bool) -> Result<Connection, &'static str> {
    let damaged = |_| "the catalog was damaged";
    let connection = connect(place, to_write).map_err(damaged)?;
    schema::prepare(&connection, to_write).map_err(damaged)?;
    if version(&connection).map_err(damaged)? != schema::version() {
        return Err("the catalog was made by another version");
    }
    let size = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let told = size("page_size").and_then(|page| Ok(page * size("page_count")?));
    let real = path.metadata().map_or(0, |meta| meta.len().cast_signed());
    if told.map_err(damaged)? != real {
        return Err("the catalog was damaged");
    }
    // Each table is there, and its first page can be read.
    for table in schema::TABLE_NAMES {
        let sql = format!("SELECT * FROM {table} LIMIT 1");
        match connection.query_row(&sql, [], |_| Ok(())) {
            Ok(()) | Err(rusqlite::Error::QueryReturnedNoRows) => {}
            Err(error) => return Err(damaged(error)),
        }
    }
    Ok(connection)
}

fn version(connection: &Connection) -> rusqlite::Result<i32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn connect(place: &Place, to_write: bool) -> rusqlite::Result<Connection> {
    let common = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let write = OpenFlags::SQLITE_OPEN_READ_WRITE;
    match place {
        Place::File(path) => {
            let access = if to_write {
                write
            } else {
                OpenFlags::SQLITE_OPEN_READ_ONLY
            };
            Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        }
        Place::Memory(name) => {
            let flags = common | write | OpenFlags::SQLITE_OPEN_CREATE;
            let connection = Connection::open_with_flags(name, flags)?;
            // Else who reads would wait for who writes, and fail.
            connection.pragma_update(None, "read_uncommitted", true)?;
            Ok(connection)
        }
    }
}

/// Opens a file for the user alone; makes it if it is not there.
fn open_private(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The name of the file: the same for the same paths and fields.
fn name(paths: &[PathBuf], fields: &FieldNames) -> String {
    // The hash may change with the compiler, and then everything is read once more.
    let mut hasher = DefaultHasher::new();
    for path in paths {
        let real = std::fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        real.as_deref().unwrap_or(path).hash(&mut hasher);
    }
    fields.hash(&mut hasher);
    format!("{:016x}.db", hasher.finish())
}
