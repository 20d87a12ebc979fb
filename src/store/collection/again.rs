//! One article, read again from its place.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::{ControlFlow, Range};
use std::path::PathBuf;

use crate::article::{Article, Draft, Key, Place};
use crate::format::{self, FieldNames, Hint};
use crate::store::collection::keys::Names;
use crate::store::collection::reader::{HEAD, LARGEST};
use crate::store::collection::{FilePrint, Position, Problem, explain, print};
use crate::text::clean;

/// Said of a record that is not where it was, or not what it was.
const CHANGED: &str = "the file has changed";
/// The records that were read from one place together are kept if they take no more bytes than this.
const KEPT: u64 = 64 << 20;

/// Reads bodies from the user's files, and remembers the last list of them that it had to read for one.
#[derive(Debug, Default)]
pub struct Bodies {
    last: Option<List>,
}

/// Records that stand in the same bytes.
#[derive(Debug)]
struct List {
    path: PathBuf,
    print: FilePrint,
    bytes: Option<Range<u64>>,
    /// With their prints.
    drafts: Vec<(u64, Draft)>,
}

impl Bodies {
    /// The article at `position`, which has this key. An article alone in its bytes, as in a file of lines or in a file of its
    /// own, costs no more than these bytes; for others the list that they stand in is read.
    ///
    /// # Errors
    /// If the file cannot be read, or says something else there now.
    pub fn read(
        &mut self,
        position: &Position,
        key: Key,
        fields: &FieldNames,
    ) -> Result<Article, Problem> {
        let problem = |what: String| Problem {
            origin: None,
            path: position.origin.shown.clone(),
            record: position.record,
            what: clean::line(&what),
        };
        let draft = self
            .draft(position, fields)
            .map_err(|error| problem(explain(&error)))?
            .ok_or_else(|| problem(CHANGED.to_owned()))?;
        let place = Place {
            path: position.origin.shown.clone(),
            record: position.record,
        };
        let mut article = Article::new(draft, place);
        article.key = key;
        Ok(article)
    }

    /// What the record says; `None` if it is not there.
    fn draft(
        &mut self,
        position: &Position,
        fields: &FieldNames,
    ) -> std::io::Result<Option<Draft>> {
        let path = &position.origin.path;
        // What is no regular file is not opened: that may take as long as it likes.
        let meta = std::fs::metadata(path)?;
        // The bytes of one record of many can be read by themselves; a file that is one article is known by its name too.
        let bytes = position.bytes.clone().filter(|_| position.record.is_some());
        let range = bytes.clone().unwrap_or(0..meta.len());
        let length = range.end.saturating_sub(range.start);
        if !meta.is_file() || length > LARGEST {
            return Ok(None);
        }
        let print = FilePrint::of(&meta);
        if let Some(last) = &self.last
            && (&last.path, last.print, &last.bytes) == (path, print, &bytes)
        {
            return Ok(last.find(position.print));
        }
        let mut read = Vec::new();
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(range.start))?;
        file.by_ref().take(length).read_to_end(&mut read)?;

        let mut drafts = Vec::new();
        if bytes.is_some() {
            let is_alone = print::of(&read) == position.print;
            let mut head = Vec::new();
            if std::str::from_utf8(&read).is_err() {
                // The beginning of the file tells how such bytes are to be understood.
                file.rewind()?;
                file.take(HEAD).read_to_end(&mut head)?;
            }
            format::read_piece(&read, &head, fields, &mut |draft| {
                let print = if is_alone {
                    position.print
                } else {
                    print::of_draft(&draft)
                };
                drafts.push((print, draft));
            });
        } else {
            let names = Names::of(path);
            let name = names.name();
            let hint = Hint {
                name: &name,
                ..Hint::default()
            };
            let _ = format::read(&read, hint, fields, &mut |record| {
                drafts
                    .extend(record.map(|record| (print::of_record(&record, &read), record.draft)));
                ControlFlow::Continue(())
            });
        }
        let list = List {
            path: path.clone(),
            print,
            bytes,
            drafts,
        };
        let found = list.find(position.print);
        self.last = (list.drafts.len() > 1 && length <= KEPT).then_some(list);
        Ok(found)
    }
}

impl List {
    fn find(&self, print: u64) -> Option<Draft> {
        let found = self.drafts.iter().find(|(other, _)| *other == print);
        found.map(|(_, draft)| draft.clone())
    }
}
