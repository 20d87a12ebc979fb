//! The tables.

use rusqlite::Connection;

/// Counted up whenever the tables, or what the passes find in an article, change.
const SCHEMA: i32 = 1;

/// What a database must have been made by: this schema of this version of the program.
pub fn version() -> i32 {
    let version = env!("CARGO_PKG_VERSION").bytes();
    let hash = version.fold(SCHEMA.cast_unsigned(), |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    // Zero is what an empty file has.
    (hash & 0x7fff_ffff).max(1).cast_signed()
}

/// Set before there are tables. Large pages, because the lists of the full text are long.
const PAGES: &str = "PRAGMA page_size = 8192;";

/// Set by each connection. The journal is a file beside the database, since folders of users may be on other machines, where a
/// write-ahead log does not work. It is never waited for the disk: after a power cut the database is made anew.
/// While articles are added nothing is written before the end, so that nobody who reads has to wait for longer than that.
const MANNERS: &str = "
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_spill = OFF;";

/// So much of the database stays in memory, in kibibytes: much for who writes, little for who reads, since the system keeps
/// what is read often.
const WRITING: i32 = 32_000;
const READING: i32 = 8_000;

const TABLES: &str = "
    CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE file(
        id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        inode INTEGER NOT NULL, whole INTEGER NOT NULL);
    CREATE TABLE problem(file INTEGER NOT NULL, record INTEGER, what TEXT NOT NULL, fresh INTEGER NOT NULL);
    CREATE TABLE article(
        number INTEGER PRIMARY KEY, key INTEGER NOT NULL, base INTEGER NOT NULL, file INTEGER NOT NULL, record INTEGER,
        start INTEGER, length INTEGER, print INTEGER NOT NULL, day INTEGER, entry BLOB NOT NULL, sketch BLOB NOT NULL,
        copy_of INTEGER);
    CREATE INDEX article_copy ON article(copy_of) WHERE copy_of IS NOT NULL;
    CREATE TABLE probe(hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(hash, article)) WITHOUT ROWID;
    CREATE INDEX article_key ON article(key);
    CREATE INDEX article_file ON article(file, record);
    CREATE TABLE name(
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, parts INTEGER NOT NULL, person INTEGER);
    CREATE INDEX name_person ON name(person) WHERE person IS NOT NULL;
    CREATE TABLE word(word TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(word, name)) WITHOUT ROWID;
    CREATE TABLE alike(key TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(key, name)) WITHOUT ROWID;
    CREATE TABLE organisation(
        id INTEGER PRIMARY KEY, what TEXT NOT NULL, country INTEGER NOT NULL, UNIQUE(what, country));
    CREATE INDEX organisation_country ON organisation(country);
    CREATE TABLE called(
        organisation INTEGER NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(organisation, name)) WITHOUT ROWID;
    CREATE INDEX called_name ON called(name);
    CREATE TABLE posting(
        part INTEGER NOT NULL, id INTEGER NOT NULL, first INTEGER NOT NULL, numbers BLOB NOT NULL,
        PRIMARY KEY(part, id, first)) WITHOUT ROWID;
    CREATE TABLE quote(
        id INTEGER PRIMARY KEY, age INTEGER NOT NULL, speaker INTEGER, organisation INTEGER,
        confidence INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, print INTEGER, words TEXT NOT NULL);
    CREATE INDEX quote_speaker ON quote(speaker, age, print) WHERE speaker IS NOT NULL;
    CREATE INDEX quote_organisation ON quote(organisation, age) WHERE organisation IS NOT NULL;
    CREATE TABLE block(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE VIRTUAL TABLE text USING fts5(
        headline, body, source, content = '', columnsize = 0, tokenize = 'ascii');
    INSERT INTO text(text, rank) VALUES ('pgsz', 8050), ('hashsize', 67108864);
    INSERT INTO meta VALUES ('next', 0), ('len', 0);";

/// All of them.
pub const TABLE_NAMES: [&str; 13] = [
    "problem",
    "probe",
    "meta",
    "file",
    "article",
    "name",
    "word",
    "alike",
    "organisation",
    "called",
    "posting",
    "quote",
    "block",
];

/// Makes the tables in an empty database.
pub fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(PAGES)?;
    prepare(connection, true)?;
    connection.execute_batch("BEGIN IMMEDIATE;")?;
    connection.execute_batch(TABLES)?;
    connection.pragma_update(None, "user_version", version())?;
    connection.execute_batch("COMMIT;")
}

/// Makes a connection ready.
pub fn prepare(connection: &Connection, to_write: bool) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(MANNERS)?;
    let cache = if to_write { WRITING } else { READING };
    connection.pragma_update(None, "cache_size", -cache)
}

/// So long we wait for another connection: the writer for questions that are being answered, those who ask for a batch.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// In what part a name or a thing stands in an article: for each there are sets of articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A person is named.
    Person = 0,
    /// Somebody is quoted.
    Speaker = 1,
    /// Other names to which a correction may go.
    Other = 2,
    /// Somebody is quoted, or what they say is told.
    Told = 3,
    /// Who printed it.
    Outlet = 4,
    /// Who wrote it.
    Author = 5,
    /// Its language.
    Language = 6,
    /// A country is named.
    Country = 7,
    /// An organisation speaks.
    Organisation = 8,
    /// An organisation is quoted.
    Quoted = 9,
    /// A word of its text begins so.
    Beginning = 10,
    /// It has direct quotes.
    Quotes = 11,
}

impl Part {
    /// The bit of a name that stands in this part.
    pub const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// What is kept in blocks, each of 4,096 articles; those of columns in the order of their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// The numbers of all articles, the newest first.
    Newest = 0,
    /// From where on the articles of each day stand among the newest.
    Days = 1,
    /// The headlines, as [`titles`](crate::catalog::titles) keeps them; those of articles that are gone are still there.
    Titles = 2,
    /// How many direct quotes an article has: four bytes.
    Quotes = 3,
    /// How many bytes its body has: four bytes.
    Length = 4,
    /// The number of its outlet's name: a [`Column`](crate::catalog::facets::Column), as the next ones are.
    Outlet = 5,
    /// The number of its language's name.
    Language = 6,
    /// Its countries.
    Countries = 7,
    /// The numbers of its people's names.
    People = 8,
    /// The numbers of its organisations.
    Organisations = 9,
    /// How many speakers it has, and for each the number of the name and of the direct quotes.
    Speakers = 10,
}

impl Block {
    /// The row of the table.
    pub(super) const fn id(self, number: u32) -> i64 {
        (self as i64) << 32 | number as i64
    }
}
