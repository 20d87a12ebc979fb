//! The terminal: taken, drawn to, given back whatever happens.
//!
//! A frame is the difference to the frame before, in one write, between the marks that tell the terminal to show it at
//! once. Two buffers are kept here, not in `ratatui::Terminal`, so that all of a frame goes through one writer.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::EnableBracketedPaste;
use crossterm::queue;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::Model;
use crate::runtime::paint::paint;
use crate::runtime::scroll::scroll;
use crate::view::theme::Theme;
use crate::view::{self, Cursor};

/// True while the terminal is ours.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Ends every mode that [`Screen::take`] begins: a frame that was cut off, attributes, paste marks, the hidden cursor, the
/// alternate screen.
const GIVE_BACK: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Gives the terminal back, once. Anything may call this at any time; errors are ignored, since there may be no terminal any more.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout().lock();
    let _ = out.write_all(GIVE_BACK);
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// The terminal as it is drawn to.
pub struct Screen {
    theme: Theme,
    /// What the terminal shows; of another size, or empty, if it must be drawn as a whole.
    shown: Buffer,
    next: Buffer,
    cursor: Cursor,
    /// The bytes of the next write.
    queued: Vec<u8>,
}

impl Screen {
    /// A screen that is not taken yet.
    #[must_use]
    pub fn new(theme: Theme) -> Self {
        Self {
            theme,
            shown: Buffer::default(),
            next: Buffer::default(),
            cursor: None,
            queued: Vec::with_capacity(64 << 10),
        }
    }

    /// Takes the terminal.
    ///
    /// # Errors
    /// If it does not listen.
    pub fn take(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        queue!(
            self.queued,
            EnterAlternateScreen,
            Hide,
            EnableBracketedPaste
        )?;
        self.forget();
        Ok(())
    }

    /// Forgets what the terminal shows, so that the next frame draws every cell.
    pub fn forget(&mut self) {
        self.shown = Buffer::default();
    }

    /// Draws the model.
    ///
    /// # Errors
    /// If the terminal does not take it.
    pub fn draw(&mut self, model: &Model) -> io::Result<()> {
        if !TAKEN.load(Ordering::SeqCst) {
            return Ok(());
        }
        let (width, height) = model.size;
        let area = Rect::new(0, 0, width, height);
        self.next.resize(area);
        self.next.reset();
        let cursor = view::draw(model, self.theme, &mut self.next);

        let is_whole = *self.shown.area() != area;
        if is_whole {
            self.shown = Buffer::empty(area);
        }
        let mut cells = Vec::new();
        scroll(&mut cells, &mut self.shown, &self.next);
        paint(&mut cells, &self.shown, &self.next);
        std::mem::swap(&mut self.shown, &mut self.next);
        if cells.is_empty() && !is_whole && cursor == self.cursor {
            return Ok(());
        }
        queue!(self.queued, BeginSynchronizedUpdate)?;
        if is_whole {
            queue!(self.queued, Clear(ClearType::All))?;
        }
        self.queued.append(&mut cells);
        self.place_cursor(cursor)?;
        queue!(self.queued, EndSynchronizedUpdate)?;
        self.send()
    }

    fn place_cursor(&mut self, cursor: Cursor) -> io::Result<()> {
        match (self.cursor, cursor) {
            (None, Some((x, y))) => queue!(self.queued, MoveTo(x, y), Show)?,
            (Some(_), Some((x, y))) => queue!(self.queued, MoveTo(x, y))?,
            (Some(_), None) => queue!(self.queued, Hide)?,
            (None, None) => {}
        }
        self.cursor = cursor;
        Ok(())
    }

    /// Sends what is queued in one write.
    fn send(&mut self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        let result = out.write_all(&self.queued).and_then(|()| out.flush());
        self.queued.clear();
        result
    }
}
