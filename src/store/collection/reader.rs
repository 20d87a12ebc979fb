//! Reads files: which records are known, and articles of all others.

mod lines;

use std::fs::File;
use std::io::Read;
use std::ops::{ControlFlow, Range};
use std::path::Path;
use std::sync::Arc;

use crate::article::{Article, Draft, Place};
use crate::format::{self, FieldNames, Hint, Kind, Record};
use crate::store::collection::keys::{Keys, Names};
use crate::store::collection::pool::Pool;
use crate::store::collection::walk::Missed;
use crate::store::collection::{
    FilePrint, Item, Known, Origin, Position, Problem, Sink, explain, print,
};
use crate::text::clean;

/// This much of a file is read to recognise it.
pub const HEAD: u64 = 64 << 10;
/// Files of other kinds than lines are read whole, up to this size.
pub const LARGEST: u64 = 512 << 20;
/// New articles of a changed file wait until it is known which ones are gone, whose keys they may take over; but not more
/// bytes of them than this.
const HELD: usize = 32 << 20;

/// A file and the names that it is known by.
pub struct Source {
    /// Where it is, as it is now.
    pub origin: Arc<Origin>,
    /// What keys are made of.
    pub names: Names,
}

/// One reading: the sink, and the keys given so far.
pub struct Reader<'a, 'sink> {
    fields: &'a FieldNames,
    sink: &'a mut Sink<'sink>,
    keys: Keys<'a>,
    /// What was in the file that is being read.
    own: Pool,
    /// How the file was when all of it was read.
    was: Option<FilePrint>,
    /// What was in files that are no more.
    vanished: Pool,
    /// New articles that wait; `None` if they need not.
    held: Option<Held>,
}

/// What is known of a file that has changed.
pub struct Before {
    /// Its records.
    pub pool: Pool,
    /// How it was when all of it was read.
    pub print: Option<FilePrint>,
}

/// What is seen of a record before it is read.
pub struct Trace {
    /// See [`Position`] for all of them.
    pub record: Option<u64>,
    pub bytes: Option<Range<u64>>,
    pub print: u64,
}

impl Trace {
    fn position(&self, base: u64, source: &Source) -> Position {
        Position {
            origin: Arc::clone(&source.origin),
            record: self.record,
            bytes: self.bytes.clone(),
            print: self.print,
            base,
        }
    }
}

/// Articles that wait.
#[derive(Default)]
struct Held {
    articles: Vec<(Draft, Position)>,
    bytes: usize,
}

impl<'a, 'sink> Reader<'a, 'sink> {
    pub fn new(fields: &'a FieldNames, known: &'a dyn Known, sink: &'a mut Sink<'sink>) -> Self {
        Self {
            fields,
            sink,
            keys: Keys::new(known),
            own: Pool::default(),
            was: None,
            vanished: Pool::default(),
            held: None,
        }
    }

    /// Passes something on.
    pub fn tell(&mut self, item: Item) -> ControlFlow<()> {
        (self.sink)(item)
    }

    /// Tells what is not read.
    pub fn missed(&mut self, missed: &Missed) -> ControlFlow<()> {
        self.tell(Item::Problem(missed.problem()))
    }

    /// Tells which files have vanished, and which of their articles are nowhere else.
    pub fn tell_vanished(&mut self) -> ControlFlow<()> {
        let vanished = std::mem::take(&mut self.vanished);
        let gone: Vec<_> = vanished.rest().map(|(number, _)| number).collect();
        if !gone.is_empty() {
            self.tell(Item::Gone(gone))?;
        }
        let mut files = vanished.files();
        files.try_for_each(|number| self.tell(Item::Vanished(number)))
    }

    /// Looks for what is new among what was in files that are no more.
    pub fn search_among(&mut self, vanished: Pool) {
        self.free(&vanished);
        self.vanished = vanished;
    }

    /// Lets others take the keys of these articles, until they are met again.
    pub fn free(&mut self, pool: &Pool) {
        pool.rest().for_each(|(_, key)| self.keys.free(key));
    }

    /// Reads the file at `path`.
    pub fn file(&mut self, path: &Path, shown: &str, before: Option<Before>) -> ControlFlow<()> {
        self.held = before.is_some().then(Held::default);
        (self.own, self.was) =
            before.map_or_else(Default::default, |before| (before.pool, before.print));
        let whole = self.open(path, shown);
        if matches!(whole, Ok(ControlFlow::Break(()))) {
            return ControlFlow::Break(());
        }
        // What was there before is no more, also if the file can no longer be opened.
        self.tell_gone()?;
        match whole {
            Ok(ControlFlow::Continue(Some(origin))) => self.tell(Item::Whole(origin)),
            Ok(_) => ControlFlow::Continue(()),
            Err(error) => self.tell(Item::Problem(Problem {
                origin: None,
                path: shown.to_owned(),
                record: None,
                what: explain(&error),
            })),
        }
    }

    /// Reads a regular file, and gives it back if it did not change meanwhile.
    fn open(
        &mut self,
        path: &Path,
        shown: &str,
    ) -> std::io::Result<ControlFlow<(), Option<Arc<Origin>>>> {
        let mut file = File::open(path)?;
        let origin = Arc::new(Origin {
            path: path.to_owned(),
            shown: shown.to_owned(),
            print: FilePrint::of(&file.metadata()?),
        });
        let source = Source {
            origin: Arc::clone(&origin),
            names: Names::of(path),
        };
        if self.contents(&mut file, &source)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
        let is_same = FilePrint::of(&file.metadata()?) == origin.print;
        Ok(ControlFlow::Continue(is_same.then_some(origin)))
    }

    /// Reads what is in a file: lines in blocks, all else at once.
    fn contents(&mut self, file: &mut File, source: &Source) -> std::io::Result<ControlFlow<()>> {
        let size = source.origin.print.size;
        let mut bytes = Vec::new();
        file.by_ref().take(HEAD).read_to_end(&mut bytes)?;
        let name = source.names.name();
        if bytes.len() as u64 == HEAD {
            match format::sniff(&bytes, &name) {
                Kind::Other(what) => return Ok(self.problem(&source.origin, None, what)),
                Kind::Lines if !format::is_wide(&bytes) => return self.lines(file, &bytes, source),
                _ if size > LARGEST => {
                    return Ok(self.problem(&source.origin, None, "is larger than 512 MiB"));
                }
                // What the head looked like may change with the rest: a page of lines may end in a page of prose.
                _ => file.take(LARGEST).read_to_end(&mut bytes)?,
            };
        }
        let hint = Hint {
            name: &name,
            ..Hint::default()
        };
        Ok(self.bytes(&bytes, hint, source, 0))
    }

    /// Reads what `bytes` hold, which begin at `start` in the file.
    pub fn bytes(
        &mut self,
        bytes: &[u8],
        hint: Hint<'_>,
        source: &Source,
        start: u64,
    ) -> ControlFlow<()> {
        let fields = self.fields;
        format::read(bytes, hint, fields, &mut |record| match record {
            Ok(record) => self.record(record, bytes, source, start),
            Err(problem) => self.problem(&source.origin, problem.record, &problem.what),
        })
    }

    /// Passes a record on, as what it is.
    fn record(
        &mut self,
        record: Record,
        all: &[u8],
        source: &Source,
        start: u64,
    ) -> ControlFlow<()> {
        let trace = Trace {
            print: print::of_record(&record, all),
            record: record.number,
            bytes: record
                .bytes
                .map(|range| start + range.start as u64..start + range.end as u64),
        };
        let draft = record.draft;
        let base = source.names.base(&draft, record.number);
        if let Some(flow) = self.known(&trace, Some(base), source) {
            return flow;
        }
        let position = trace.position(base, source);
        match &mut self.held {
            Some(held) => {
                held.bytes += draft.body.len();
                held.articles.push((draft, position));
                if held.bytes > HELD {
                    self.tell_gone()
                } else {
                    ControlFlow::Continue(())
                }
            }
            None => self.article(draft, position),
        }
    }

    /// Tells that a record is known, and where it is now, if that has changed. `None` if it is not known. Without a base, the
    /// print has to tell it.
    fn known(
        &mut self,
        trace: &Trace,
        base: Option<u64>,
        source: &Source,
    ) -> Option<ControlFlow<()>> {
        let in_pool = |pool: &Pool| base.or_else(|| pool.base(trace, &source.names));
        if let Some(base) = in_pool(&self.own)
            && let Some((known, _)) = self.own.take(trace.print, base)
        {
            if !self.keys.keep(known.key) {
                self.own.put_back(trace.print, base);
                return None;
            }
            if (known.record, &known.bytes) == (trace.record, &trace.bytes) {
                return Some(ControlFlow::Continue(()));
            }
            let (number, position) = (known.number, trace.position(base, source));
            return Some(self.tell(Item::Kept { number, position }));
        }
        let base = in_pool(&self.vanished)?;
        let (known, was) = self.vanished.take(trace.print, base)?;
        let number = known.number;
        if was.date == Place::date(&source.origin.shown) && self.keys.keep(known.key) {
            let position = trace.position(base, source);
            Some(self.tell(Item::Kept { number, position }))
        } else {
            self.vanished.put_back(trace.print, base);
            None
        }
    }

    /// Tells which articles of the file are no more, then the new ones that have waited for that.
    fn tell_gone(&mut self) -> ControlFlow<()> {
        let own = std::mem::take(&mut self.own);
        let Some(held) = self.held.take() else {
            return ControlFlow::Continue(());
        };
        let gone: Vec<_> = own.rest().map(|(number, _)| number).collect();
        if !gone.is_empty() {
            self.tell(Item::Gone(gone))?;
        }
        held.articles
            .into_iter()
            .try_for_each(|(draft, position)| self.article(draft, position))
    }

    fn article(&mut self, draft: Draft, position: Position) -> ControlFlow<()> {
        let place = Place {
            path: position.origin.shown.clone(),
            record: position.record,
        };
        let mut article = Article::new(draft, place);
        article.key = self.keys.give(position.base);
        self.tell(Item::Article(Box::new(article), position))
    }

    fn problem(
        &mut self,
        origin: &Arc<Origin>,
        record: Option<u64>,
        what: &str,
    ) -> ControlFlow<()> {
        self.tell(Item::Problem(Problem {
            origin: Some(Arc::clone(origin)),
            path: origin.shown.clone(),
            record,
            what: clean::line(what),
        }))
    }
}
