//! The open article: who speaks in the margin, what is said in the text.

use ratatui::buffer::Buffer;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use crate::annotate::Kind;
use crate::app::Model;
use crate::app::geometry::Area;
use crate::app::lines::{LineKind, MARGIN};
use crate::app::reader::{Meaning, Reader};
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
    let lines = reader.lines.all.iter().skip(reader.top);
    for (row, line) in lines.take(area.height.into()).enumerate() {
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
                let words = words.replace(" · ", theme.dot());
                pen.put(&words, Role::Quiet);
            }
            LineKind::Speakers(quotes) => draw_speakers(reader, quotes, &mut pen),
            LineKind::Text(span) => draw_text(reader, theme, text, *span, &mut pen),
        }
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
    Role::Speaker(reader.voice(quote))
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
            let voice = reader.voice(quote);
            let role = match reader.quotes()[quote].kind {
                Kind::Indirect => Role::Indirect(voice),
                Kind::Direct | Kind::Fragment => Role::Quote(voice),
            };
            if reader.quote == Some(quote) {
                return [role, Role::CurrentQuote];
            }
            role
        }
        Meaning::Person | Meaning::Country => Role::Name,
        Meaning::Hit => Role::Hit,
        Meaning::CurrentHit => Role::CurrentHit,
    };
    [role, Role::Plain]
}
