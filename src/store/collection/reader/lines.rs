//! Large files of lines: what is known of them is only hashed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::{ControlFlow, Range};

use crate::format::{self, Hint, Kind};
use crate::store::collection::pool::Pool;
use crate::store::collection::reader::{Reader, Source, Trace};
use crate::store::collection::{FilePrint, KnownRecord, blocks, print};

impl Reader<'_, '_> {
    /// Reads a large file of lines, which begins with `head`. If something of it is known, only the lines that are not are
    /// read more than once.
    pub(super) fn lines(
        &mut self,
        file: &mut File,
        head: &[u8],
        source: &Source,
    ) -> std::io::Result<ControlFlow<()>> {
        let mut start = blocks::Start::default();
        let now = source.origin.print;
        // A file that was replaced, or written anew where it was, is read from its beginning.
        let may_have_grown = |was: &FilePrint| was.inode == now.inode && was.size < now.size;
        if self.was.as_ref().is_some_and(may_have_grown)
            && let Some(end) = self.grown(file)?
            && self.keys.keep_all(&self.own)
        {
            // Nothing of it is gone.
            (self.own, self.held) = (Pool::default(), None);
            start = end;
        } else if !(self.own.is_empty() && self.vanished.is_empty()) {
            return self.changed_lines(file, head, source);
        }
        self.blocks(file, start, source, &mut |reader, block| {
            reader.bytes(
                block.bytes,
                lines_after(block.start.lines, head),
                source,
                block.start.at,
            )
        })
    }

    /// Where to read on in a file of lines to which others were added. What is known must follow upon each other from its
    /// beginning; then its last record is where it was only if nothing before it has another length.
    fn grown(&mut self, file: &mut File) -> std::io::Result<Option<blocks::Start>> {
        /// A mark of the encoding and an opening bracket may stand before the first line, a comma behind each.
        const BETWEEN: u64 = 6;
        let records = self.own.in_order();
        let mut end = 0;
        for known in &records {
            match &known.bytes {
                Some(bytes) if bytes.start <= end + BETWEEN => end = end.max(bytes.end),
                _ => return Ok(None),
            }
        }
        let (Some(first), Some(last)) = (records.first(), records.last()) else {
            return Ok(None);
        };
        for known in [first, last] {
            if !is_there(known, file)? {
                return Ok(None);
            }
        }
        Ok(last.record.map(|line| blocks::Start {
            at: end,
            lines: line - 1,
        }))
    }

    /// Reads a file of lines of which some are known: first all are hashed, then those that are new are read.
    fn changed_lines(
        &mut self,
        file: &mut File,
        head: &[u8],
        source: &Source,
    ) -> std::io::Result<ControlFlow<()>> {
        let mut new: Vec<Run> = Vec::new();
        let mut is_run = false;
        let start = blocks::Start::default();
        let flow = self.blocks(file, start, source, &mut |reader, block| {
            for (index, range) in format::lines_with_records(block.bytes) {
                let lines = block.start.lines + index;
                let bytes = block.start.at + range.start as u64..block.start.at + range.end as u64;
                let trace = Trace {
                    record: Some(lines + 1),
                    bytes: Some(bytes.clone()),
                    print: print::of(&block.bytes[range]),
                };
                match reader.known(&trace, None, source) {
                    Some(flow) => {
                        flow?;
                        is_run = false;
                    }
                    None => match new.last_mut().filter(|_| is_run) {
                        Some(run) if bytes.end - run.bytes.start <= blocks::BLOCK as u64 => {
                            run.bytes.end = bytes.end;
                        }
                        _ => {
                            new.push(Run { lines, bytes });
                            is_run = true;
                        }
                    },
                }
            }
            ControlFlow::Continue(())
        })?;
        if flow.is_break() {
            return Ok(flow);
        }
        let mut bytes = Vec::new();
        for run in new {
            bytes.clear();
            file.seek(SeekFrom::Start(run.bytes.start))?;
            file.by_ref()
                .take(run.bytes.end - run.bytes.start)
                .read_to_end(&mut bytes)?;
            if self
                .bytes(
                    &bytes,
                    lines_after(run.lines, head),
                    source,
                    run.bytes.start,
                )
                .is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Gives a file of lines in blocks; a line that is too long is told.
    fn blocks(
        &mut self,
        file: &mut File,
        start: blocks::Start,
        source: &Source,
        each: &mut dyn FnMut(&mut Self, blocks::Block<'_>) -> ControlFlow<()>,
    ) -> std::io::Result<ControlFlow<()>> {
        blocks::read(file, start, &mut |block| match block {
            Ok(block) => each(self, block),
            Err(line) => {
                let what = "is a line longer than 64 MiB";
                self.problem(&source.origin, Some(line), what)
            }
        })
    }
}

/// New lines that follow upon each other.
struct Run {
    /// How many lines are before them.
    lines: u64,
    bytes: Range<u64>,
}

fn lines_after(records_before: u64, head: &[u8]) -> Hint<'_> {
    Hint {
        kind: Some(Kind::Lines),
        records_before,
        head: Some(head),
        ..Hint::default()
    }
}

/// True if the record is where it was.
fn is_there(known: &KnownRecord, file: &mut File) -> std::io::Result<bool> {
    let Some(range) = &known.bytes else {
        return Ok(false);
    };
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(range.start))?;
    file.by_ref()
        .take(range.end - range.start)
        .read_to_end(&mut bytes)?;
    Ok(print::of(&bytes) == known.print)
}
