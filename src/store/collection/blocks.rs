//! Large files of lines, in blocks that end at the end of a line, so that memory stays small and the first articles come soon.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

/// About the size of a block.
pub const BLOCK: usize = 4 << 20;
/// A line longer than this is not an article.
const LONGEST_LINE: usize = 64 << 20;

/// The beginning of a line.
#[derive(Debug, Clone, Copy, Default)]
pub struct Start {
    /// Where it is.
    pub at: u64,
    /// How many lines are before it.
    pub lines: u64,
}

/// Some lines.
pub struct Block<'a> {
    pub start: Start,
    pub bytes: &'a [u8],
}

/// Takes the blocks, and the numbers of lines that are too long.
pub type Sink<'a> = dyn FnMut(Result<Block<'_>, u64>) -> ControlFlow<()> + 'a;

/// Gives the lines from `start` on.
pub fn read(
    file: &mut File,
    mut start: Start,
    sink: &mut Sink<'_>,
) -> std::io::Result<ControlFlow<()>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(start.at))?;
    loop {
        let wanted = BLOCK as u64;
        let read = file.by_ref().take(wanted).read_to_end(&mut bytes)?;
        let at_end = (read as u64) < wanted;
        let cut = match memchr::memrchr(b'\n', &bytes) {
            _ if at_end => bytes.len(),
            Some(last) => last + 1,
            None if bytes.len() > LONGEST_LINE => {
                start.lines += 1;
                let flow = sink(Err(start.lines));
                if flow.is_break() || !skip_line(file, &mut bytes, &mut start.at)? {
                    return Ok(flow);
                }
                continue;
            }
            None => continue,
        };
        let block = Block {
            start,
            bytes: &bytes[..cut],
        };
        let flow = sink(Ok(block));
        if flow.is_break() || at_end {
            return Ok(flow);
        }
        start.at += cut as u64;
        start.lines += memchr::memchr_iter(b'\n', &bytes[..cut]).count() as u64;
        bytes.drain(..cut);
    }
}

/// Reads on to the end of a line that began in `bytes`, which are at `at`, and leaves there what was read behind it. False
/// if it is the last.
fn skip_line(file: &mut File, bytes: &mut Vec<u8>, at: &mut u64) -> std::io::Result<bool> {
    loop {
        *at += bytes.len() as u64;
        bytes.clear();
        file.by_ref().take(BLOCK as u64).read_to_end(bytes)?;
        if let Some(end) = memchr::memchr(b'\n', bytes) {
            *at += end as u64 + 1;
            bytes.drain(..=end);
            return Ok(true);
        }
        if bytes.is_empty() {
            return Ok(false);
        }
    }
}
