//! Who said what: speakers on the left, on the right what the one under the cursor said, or what two said side by side.

use ratatui::buffer::Buffer;

use crate::annotate::Confidence;
use crate::app::Model;
use crate::app::facts::{count, grouped};
use crate::app::geometry::Area;
use crate::app::who::{Side, Who};
use crate::catalog::who::{Said, Saying, timeline};
use crate::text::clean::line;
use crate::text::wrap::cells;
use crate::view::Cursor;
use crate::view::bars::put_line;
use crate::view::pen::{Pen, shortened};
use crate::view::theme::{Role, Theme};

/// From this width on speakers and quotes stand side by side.
const BESIDE: u16 = 60;
/// From this width on two speakers do.
const COMPARED: u16 = 100;
/// The columns of the speakers.
const SPEAKERS: u16 = 28;

/// Draws the page between the first line of the screen and the last. Gives the cursor's place if its line is typed.
pub fn draw(model: &Model, who: &Who, theme: Theme, area: Area, buffer: &mut Buffer) -> Cursor {
    let head = Area { height: 1, ..area };
    let cursor = draw_head(model, who, theme, head, buffer);
    let body = Area {
        y: area.y + 1,
        height: area.height.saturating_sub(2),
        ..area
    };
    if who.heard.voices.is_empty() {
        if !who.is_open {
            let words = "Nobody is quoted here.";
            Pen::new(buffer, theme, body, 0)
                .skip(1)
                .put(words, Role::Quiet);
        }
        return cursor;
    }
    if body.width < BESIDE {
        match who.side {
            Side::Speakers => draw_speakers(who, theme, body, buffer),
            Side::Quotes => draw_said(who, 0, theme, body, buffer),
        }
        return cursor;
    }
    let left = Area {
        width: SPEAKERS,
        ..body
    };
    draw_speakers(who, theme, left, buffer);
    rule(theme, body.x + SPEAKERS, body, buffer);
    let right = Area {
        x: body.x + SPEAKERS + 2,
        width: body.width - SPEAKERS - 2,
        ..body
    };
    if who.heard.said.len() > 1 && body.width >= COMPARED {
        let half = right.width / 2 - 1;
        let one = Area {
            width: half,
            ..right
        };
        let other = Area {
            x: right.x + half + 2,
            width: right.width - half - 2,
            ..right
        };
        draw_said(who, 0, theme, one, buffer);
        rule(theme, right.x + half, body, buffer);
        draw_said(who, 1, theme, other, buffer);
    } else {
        draw_said(who, 0, theme, right, buffer);
    }
    cursor
}

fn rule(theme: Theme, column: u16, body: Area, buffer: &mut Buffer) {
    let area = Area {
        x: column,
        width: 1,
        ..body
    };
    for row in 0..area.height {
        Pen::new(buffer, theme, area, row).put(theme.rules().0, Role::Quiet);
    }
}

/// "whosaid  archive   who   / by: miller          9 quotes · 6 speakers"
fn draw_head(model: &Model, who: &Who, theme: Theme, area: Area, buffer: &mut Buffer) -> Cursor {
    let quotes = count(who.heard.quotes(), "quote", "quotes");
    let speakers = count(who.heard.voices.len(), "speaker", "speakers");
    let mut counts = [quotes.as_str(), &speakers].join(theme.dot());
    if cells(&counts) > usize::from(area.width) / 2 {
        counts = quotes;
    }
    let room = usize::from(area.width).saturating_sub(cells(&counts) + 2);
    let mut pen = Pen::new(buffer, theme, area, 0);
    let is_typed = model.typing == Some(crate::app::Typing::Who);
    pen.skip(1).put("Who said what", Role::Title).skip(2);
    let list = &model.filter.line.text;
    if !list.is_empty() {
        pen.put("in ", Role::Quiet);
        pen.put(&shortened(list, room / 3, theme.more()), Role::Plain)
            .skip(2);
    }
    let mut cursor = None;
    if is_typed || !who.line.text.is_empty() {
        pen.put("/ ", Role::Key);
        let place = put_line(&mut pen, &who.line, &[], area.x + room as u16);
        cursor = is_typed.then_some(place);
    }
    let start = usize::from(area.width).saturating_sub(cells(&counts) + 1);
    pen.go(pen.column().max(area.x + start as u16));
    pen.put(&counts, Role::Quiet);
    cursor
}

fn draw_speakers(who: &Who, theme: Theme, area: Area, buffer: &mut Buffer) {
    let mut pen = Pen::new(buffer, theme, area, 0);
    let width = usize::from(area.width).saturating_sub(10);
    pen.skip(1).put_in("SPEAKERS", width, Role::Title);
    pen.put("quotes", Role::Quiet);
    let rows = who.heard.voices.iter().enumerate().skip(who.speakers.top);
    let height = area.height.saturating_sub(1);
    for (row, (at, voice)) in (1..).zip(rows.take(height.into())) {
        let mut pen = Pen::new(buffer, theme, area, row);
        let is_here = at == who.speakers.at;
        let role = if is_here && who.side == Side::Speakers {
            Role::Cursor
        } else {
            Role::Plain
        };
        pen.put(if is_here { Theme::CURSOR } else { " " }, role);
        pen.put_in(&line(&voice.name), width, role);
        let quotes = grouped(voice.quotes as usize);
        let gap = 6usize.saturating_sub(cells(&quotes));
        pen.skip(gap).put(&quotes, Role::Quiet);
    }
}

/// What the speaker with this number said: a head, then two lines a quote.
fn draw_said(who: &Who, number: usize, theme: Theme, area: Area, buffer: &mut Buffer) {
    let Some(said) = who.heard.said.get(number) else {
        return;
    };
    draw_speaker(said, number, theme, area, buffer);
    let shown = usize::from(area.height.saturating_sub(2) / 2);
    let top = if number == 0 { who.quotes.top } else { 0 };
    let rows = said.sayings.iter().enumerate().skip(top).take(shown);
    for (row, (at, saying)) in (0..).zip(rows) {
        let has_cursor = number == 0 && who.side == Side::Quotes && at == who.quotes.at;
        let area = Area {
            y: area.y + 2 + 2 * row,
            height: 2,
            ..area
        };
        draw_saying(saying, has_cursor, number, theme, area, buffer);
    }
}

/// Name, counts and when they spoke.
fn draw_speaker(said: &Said, number: usize, theme: Theme, area: Area, buffer: &mut Buffer) {
    let mut pen = Pen::new(buffer, theme, area, 0);
    pen.put(&line(&said.name), Role::Speaker(Some(number)))
        .skip(2);
    let quotes: u32 = said.months.iter().map(|month| month.quotes).sum();
    let articles = count(said.articles, "article", "articles");
    let range = match (said.months.first(), said.months.last()) {
        (Some(first), Some(last)) if (first.year, first.month) == (last.year, last.month) => {
            format!("{}-{:02}", first.year, first.month)
        }
        (Some(first), Some(last)) => format!(
            "{}-{:02} {} {}-{:02}",
            first.year,
            first.month,
            theme.more(),
            last.year,
            last.month
        ),
        _ => String::new(),
    };
    let room = pen
        .room()
        .saturating_sub(cells(&articles) + cells(&range) + 4);
    if quotes > 0 && room > 4 {
        pen.put(
            &bars(&timeline(&said.months, room.min(24)), theme),
            Role::Plain,
        )
        .skip(2);
    }
    pen.put(&articles, Role::Quiet)
        .skip(2)
        .put(&range, Role::Quiet);
}

/// One sign for each stretch of time, as high as there are quotes.
fn bars(counts: &[u32], theme: Theme) -> String {
    const HIGH: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    const ASCII: [char; 4] = ['.', ':', '|', '#'];
    let signs: &[char] = if theme.ascii { &ASCII } else { &HIGH };
    let most = counts.iter().max().copied().unwrap_or(1).max(1) as usize;
    let sign = |&count: &u32| match count as usize {
        0 => ' ',
        count => signs[(count * signs.len()).div_ceil(most).clamp(1, signs.len()) - 1],
    };
    counts.iter().map(sign).collect()
}

/// Date, outlet and headline, and below them the words.
fn draw_saying(
    saying: &Saying,
    has_cursor: bool,
    number: usize,
    theme: Theme,
    area: Area,
    buffer: &mut Buffer,
) {
    let mut pen = Pen::new(buffer, theme, area, 0);
    let role = if has_cursor {
        Role::Cursor
    } else {
        Role::Plain
    };
    pen.put(if has_cursor { Theme::CURSOR } else { " " }, role);
    let date = saying.date.map(|date| date.to_string()).unwrap_or_default();
    pen.put_in(&date, 10, role).skip(1);
    if let Some(outlet) = &saying.outlet {
        let width = (pen.room() / 4).min(16);
        pen.put_in(&line(outlet), width, Role::Quiet).skip(1);
    }
    if saying.repeated > 0 {
        pen.put(
            &format!("+{} ", grouped(saying.repeated as usize)),
            Role::Mark,
        );
    }
    let room = pen.room();
    pen.put(
        &shortened(&line(&saying.headline), room, theme.more()),
        Role::Quiet,
    );
    let mut pen = Pen::new(buffer, theme, area, 1);
    pen.skip(3);
    let doubt = if saying.confidence == Confidence::Weak {
        " (?)"
    } else {
        ""
    };
    let room = pen.room().saturating_sub(cells(doubt));
    let words = shortened(&line(&saying.words), room, theme.more());
    pen.put(&words, Role::Quote(Some(number)))
        .put(doubt, Role::Quiet);
}
