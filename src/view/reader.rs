//! The open article: who speaks in the margin, what is said in the text.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use crate::annotate::Kind;
use crate::app::Model;
use crate::app::geometry::Area;
use crate::app::lines::{LineKind, MARGIN};
use crate::app::reader::{Foot, Meaning, Reader};
use crate::text::Span;
use crate::text::layers;
use crate::view::pen::{Pen, shortened};
use crate::view::theme::{Role, Theme};

/// Draws the article.
pub fn draw(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) {
    let reader = &model.reader;
    let Some(annotated) = reader.article() else {
        return;
    };
    let text = &annotated.article.text;
    let foot = reader.foot.as_ref();
    let height = area
        .height
        .saturating_sub(foot.map_or(0, Foot::height) as u16);
    if let Some(foot) = foot {
        let below = Area {
            y: area.y + height,
            height: area.height - height,
            ..area
        };
        draw_foot(reader, foot, theme, below, buffer);
    }
    let lines = reader.lines.all.iter().skip(reader.top);
    for (row, line) in lines.take(height.into()).enumerate() {
        let mut pen = Pen::new(buffer, theme, area, row as u16);
        pen.skip(reader.lines.indent);
        if reader.lines.has_margin {
            let column = pen.column();
            if let Some(quote) = line.speaker {
                let (name, doubt) = reader.speaker_label(quote);
                // A long name is cut, the doubt is not.
                let name = shortened(&name, MARGIN - 1 - doubt.len(), theme.more());
                let role = speaker_role(reader, quote);
                pen.put(&name, role).put(doubt, role);
            }
            pen.go(column).skip(MARGIN);
        }
        match &line.kind {
            LineKind::Blank => {}
            LineKind::Facts(words) => {
                let words = words.replace('·', theme.dot().trim());
                pen.put(&words, Role::Quiet);
            }
            LineKind::Speakers(quotes) => draw_speakers(reader, quotes, &mut pen),
            LineKind::Text(span) => draw_text(reader, theme, text, *span, &mut pen),
        }
    }
}

/// Why the quote has its speaker, below a thin line.
fn draw_foot(reader: &Reader, foot: &Foot, theme: Theme, area: Area, buffer: &mut Buffer) {
    let (_, level) = theme.rules();
    Pen::new(buffer, theme, area, 0).put(&level.repeat(area.width.into()), Role::Quiet);
    let width = usize::from(area.width).saturating_sub(2);
    Pen::new(buffer, theme, area, 1).skip(1).put_in(
        &foot.title,
        width,
        Role::Speaker(reader.voice(foot.quote)),
    );
    for (row, line) in foot.lines.iter().enumerate() {
        let mut pen = Pen::new(buffer, theme, area, row as u16 + 2);
        pen.skip(1).put(&theme.plain(line), Role::Plain);
    }
}

/// The names of those who speak in the paragraph below.
fn draw_speakers(reader: &Reader, quotes: &[usize], pen: &mut Pen<'_>) {
    for (at, &quote) in quotes.iter().enumerate() {
        if at > 0 {
            pen.put(", ", Role::Quiet);
        }
        let (name, doubt) = reader.speaker_label(quote);
        let role = speaker_role(reader, quote);
        pen.put(&name, role).put(doubt, role);
    }
    pen.put(":", Role::Quiet);
}

fn speaker_role(reader: &Reader, quote: usize) -> Role {
    match reader.quotes()[quote].kind {
        Kind::Indirect => Role::Quiet,
        Kind::Direct | Kind::Fragment => Role::Speaker(reader.voice(quote)),
    }
}

/// A line of the text with all that it means.
fn draw_text(reader: &Reader, theme: Theme, text: &str, line: Span, pen: &mut Pen<'_>) {
    let words = line.of(text).trim_end();
    let mut pieces = layers::over(&reader.pieces, line).iter().peekable();
    // A letter and its marks are drawn together, in the style of its first byte; runs of one style are written at once.
    let mut run = 0;
    let mut style = Style::new();
    for (at, _) in words.grapheme_indices(true) {
        let byte = line.start + at;
        while pieces.next_if(|piece| piece.span.end <= byte).is_some() {}
        let meanings = pieces
            .peek()
            .filter(|piece| piece.span.contains(byte))
            .map_or(&[][..], |piece| &piece.meanings);
        let here = theme.layered(meanings.iter().flat_map(|&meaning| roles(reader, meaning)));
        if here != style {
            pen.put_styled(&words[run..at], style);
            (run, style) = (at, here);
        }
    }
    pen.put_styled(&words[run..], style);
}

/// Meanings come in the order in which they lie on each other: hits above all.
fn roles(reader: &Reader, meaning: Meaning) -> [Role; 2] {
    let role = match meaning {
        Meaning::Headline => Role::Headline,
        Meaning::Boilerplate => Role::Boilerplate,
        Meaning::Quote(quote) => {
            let is_here = reader.quote == Some(quote);
            let (role, here) = match reader.quotes()[quote].kind {
                Kind::Indirect => (Role::Indirect, Role::CurrentIndirect),
                Kind::Direct | Kind::Fragment => {
                    (Role::Quote(reader.voice(quote)), Role::CurrentQuote)
                }
            };
            if is_here {
                return [role, here];
            }
            role
        }
        Meaning::Person | Meaning::Country => Role::Name,
        Meaning::Hit => Role::Hit,
        Meaning::CurrentHit => Role::CurrentHit,
    };
    [role, Role::Plain]
}
