//! The line above the panes and the line below them.

use ratatui::buffer::Buffer;

use crate::app::command;
use crate::app::completion::Round;
use crate::app::facts::{count, grouped};
use crate::app::geometry::Area;
use crate::app::prompt::Prompt;
use crate::app::{Model, Typing};
use crate::catalog::query::Problem;
use crate::text::Span;
use crate::text::clean;
use crate::text::wrap::cells;
use crate::view::Cursor;
use crate::view::pen::{Pen, shortened};
use crate::view::theme::{Role, Theme};

/// Name, collection, filter and counts. Gives the cursor's place if the filter is typed.
pub fn draw_header(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) -> Cursor {
    let counts = counts(model, theme, area.width);
    let mut pen = Pen::new(buffer, theme, area, 0);
    let room = usize::from(area.width).saturating_sub(cells(&counts) + 2);
    let is_typed = model.typing == Some(Typing::Filter);
    let has_filter = is_typed || !model.filter.line.text.is_empty();
    // The filter is what the user looks at: on a narrow screen it takes the room of the names.
    let names = cells(&model.title) + " whosaid  ".len();
    if !has_filter || room >= names + 16 {
        pen.put(" whosaid", Role::Title).skip(2);
        let title = shortened(&model.title, room.saturating_sub(10), theme.more());
        pen.put(&title, Role::Plain).skip(2);
    }
    let mut cursor = None;
    if has_filter {
        pen.skip(1).put("/ ", Role::Key);
        let end = area.x + room as u16;
        let wrong: Vec<Span> = model
            .filter_problems()
            .map(|problem| problem.span)
            .collect();
        let place = put_line(&mut pen, &model.filter.line, &wrong, end);
        cursor = is_typed.then_some(place);
        pen.go(end);
    }
    let start = usize::from(area.width).saturating_sub(cells(&counts) + 1);
    pen.go(pen.column().max(area.x + start as u16));
    pen.put(&counts, Role::Quiet);
    cursor
}

/// "37 of 1,204 · 12 unread · newest first", as much of it as half of `width` holds.
fn counts(model: &Model, theme: Theme, width: u16) -> String {
    let all = model.all;
    let listed = model.list.articles;
    let first = if listed == all {
        count(all, "article", "articles")
    } else {
        format!("{} of {}", grouped(listed), grouped(all))
    };
    let mut parts = vec![first];
    if !model.reading.is_over {
        parts.push(reading(model, theme));
    }
    let skipped = model.reading.problems.len();
    if skipped > 0 {
        parts.push(format!("{} skipped (!)", grouped(skipped)));
    }
    parts.push(format!("{} unread", grouped(model.unread)));
    let order = if model.filter.query.words().is_empty() {
        "newest first"
    } else {
        "best first"
    };
    parts.push(order.to_owned());
    while parts.len() > 1 && cells(&parts.join(theme.dot())) > usize::from(width) / 2 {
        parts.pop();
    }
    parts.join(theme.dot())
}

/// "reading… 2,800 a second, about 30 s left".
fn reading(model: &Model, theme: Theme) -> String {
    let mut words = format!("reading{}", theme.more());
    if let Some(pace) = model.reading.pace.filter(|pace| pace.rate > 0) {
        let facts = [
            Some(format!("{} a second", grouped(pace.rate as usize))),
            pace.left(),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        words.push(' ');
        words.push_str(&facts.join(", "));
    }
    words
}

/// Writes a typed line up to column `end`, so that its cursor can be seen, with what is `wrong` in it marked; gives the
/// cursor's place.
pub fn put_line(pen: &mut Pen<'_>, line: &Prompt, wrong: &[Span], end: u16) -> (u16, u16) {
    let room = usize::from(end.saturating_sub(pen.column())).saturating_sub(1);
    let (mut before, after) = line.halves();
    while cells(before) > room {
        let first = before.chars().next().map_or(1, char::len_utf8);
        before = &before[first..];
    }
    let start = line.cursor - before.len();
    put_part(pen, &line.text, Span::new(start, line.cursor), wrong);
    let cursor = pen.position();
    let left = room.saturating_sub(cells(before));
    let after = crate::text::wrap::fitting(after, left);
    let part = Span::new(line.cursor, line.cursor + after.len());
    put_part(pen, &line.text, part, wrong);
    cursor
}

/// Writes a part of a line, with what is `wrong` in it marked.
fn put_part(pen: &mut Pen<'_>, line: &str, part: Span, wrong: &[Span]) {
    let mut at = part.start;
    for span in wrong {
        let start = span.start.clamp(at, part.end);
        let end = span.end.clamp(start, part.end);
        pen.put(Span::new(at, start).of(line), Role::Plain);
        pen.put(Span::new(start, end).of(line), Role::Wrong);
        at = end;
    }
    pen.put(Span::new(at, part.end).of(line), Role::Plain);
}

/// Hints or a notice, and the place in the article. Gives the cursor's place if a search is typed.
pub fn draw_footer(model: &Model, theme: Theme, area: Area, buffer: &mut Buffer) -> Cursor {
    let mut pen = Pen::new(buffer, theme, area, 0);
    if let Some(notice) = &model.notice {
        let room = pen.room().saturating_sub(2);
        pen.skip(1)
            .put(&shortened(notice, room, theme.more()), Role::Notice);
        return None;
    }
    let (name, words) = model.asked.question.label();
    let name = shortened(name, usize::from(area.width) / 4, theme.more());
    let state = if model.typing == Some(Typing::Answer) {
        // The answer needs room first.
        let taken = cells(&name) + cells(words) + "Tab ".len() + ANSWER;
        let room = usize::from(area.width).saturating_sub(taken);
        let room = room.min(usize::from(area.width) / 3);
        let offer = model.asked.offer().filter(|_| room >= NAME);
        let offer = offer.map(|name| shortened(name, room, theme.more()));
        offer.map_or_else(String::new, |name| format!("Tab {name}"))
    } else {
        state(model, theme)
    };
    let end = area.x + area.width.saturating_sub(cells(&state) as u16 + 1);
    let cursor = if model.typing == Some(Typing::Search) {
        pen.skip(1).put("/ ", Role::Key);
        Some(put_line(&mut pen, &model.search, &[], end))
    } else if model.typing == Some(Typing::Answer) {
        pen.skip(1);
        if !name.is_empty() {
            pen.put(&name, Role::Plain).skip(1);
        }
        pen.put(words, Role::Key).skip(1);
        Some(put_line(&mut pen, &model.asked.line, &[], end))
    } else if let Some(round) = model
        .filter
        .round
        .as_ref()
        .filter(|round| !round.is_awaited())
    {
        draw_offers(round, &mut pen, end.saturating_sub(2));
        None
    } else if let Some(problem) = wrong_as_typed(model) {
        let room = usize::from(end.saturating_sub(pen.column())).saturating_sub(2);
        pen.skip(1)
            .put(&shortened(&problem.what, room, theme.more()), Role::Notice);
        None
    } else {
        draw_hints(model, &mut pen, end.saturating_sub(2));
        None
    };
    pen.go(end).put(&state, Role::Quiet);
    cursor
}

/// The cells that an answer has at least before a name is offered beside it, with the gaps around it.
const ANSWER: usize = 16;

/// The cells that an offered name has at least.
const NAME: usize = 8;

/// What is wrong with the filter, while it is typed.
fn wrong_as_typed(model: &Model) -> Option<&Problem> {
    let is_typed = model.typing == Some(Typing::Filter);
    model.filter_problems().next().filter(|_| is_typed)
}

/// What Tab goes through, from the one that stands there now, with the number of articles, as many as fit before column `end`.
fn draw_offers(round: &Round, pen: &mut Pen<'_>, end: u16) {
    pen.skip(1);
    let ahead = round.offers[round.at..].iter();
    let offers = ahead.chain(&round.offers[..round.at]).enumerate();
    for (at, offer) in offers {
        let number = offer.articles.map_or_else(String::new, |articles| {
            format!(" {}", grouped(articles as usize))
        });
        let room = usize::from(end.saturating_sub(pen.column()));
        let needs = cells(&offer.text) + cells(&number);
        if at > 0 && needs > room {
            break;
        }
        let role = if at == 0 { Role::Key } else { Role::Plain };
        pen.put(&clean::line(&offer.text), role);
        pen.put(&number, Role::Quiet).skip(GAP);
    }
}

/// Keys that help here, as many as fit before column `end`. The help itself always has its place.
fn draw_hints(model: &Model, pen: &mut Pen<'_>, end: u16) {
    let hints = match model.typing {
        Some(Typing::Filter) if model.begun().is_some() => {
            vec![("Enter", "keep"), ("Tab", "complete"), ("Esc", "go back")]
        }
        Some(_) => vec![("Enter", "keep"), ("Esc", "go back")],
        None => command::hints(model.place(), |command| model.offers(command)),
    };
    let help = hints.iter().find(|(key, _)| *key == "?");
    let last = help.map_or(0, |(key, name)| GAP + cells(key) + 1 + cells(name));
    pen.skip(1);
    for (key, name) in hints {
        let needs = cells(key) + cells(name) + 1;
        let room = usize::from(end.saturating_sub(pen.column()));
        let reserved = if key == "?" { 0 } else { last };
        if needs + reserved > room {
            continue;
        }
        pen.put(&capitalised(key), Role::Key).skip(1);
        pen.put(name, Role::Quiet).skip(GAP);
    }
}

/// The space between two hints.
const GAP: usize = 2;

/// A key as the footer writes it: "Enter", but "s".
fn capitalised(key: &str) -> String {
    let mut letters = key.chars();
    match (letters.next(), letters.as_str()) {
        (Some(first), rest) if !rest.is_empty() => {
            first.to_uppercase().chain(rest.chars()).collect()
        }
        _ => key.to_owned(),
    }
}

/// "quote 2 of 6 · 38 %": where the reader is.
fn state(model: &Model, theme: Theme) -> String {
    if let Some(page) = &model.page {
        let percent = page.percent();
        return percent.map_or_else(String::new, |percent| format!("{percent} %"));
    }
    let reader = &model.reader;
    if model.panes().is_none_or(|panes| panes.reader.is_none()) {
        return String::new();
    }
    let mut parts = Vec::new();
    if let Some(walk) = &reader.walk {
        parts.push(match walk.at {
            Some(at) => {
                let all = grouped(walk.places.len());
                format!("{} {} of {all}", walk.name, grouped(at + 1))
            }
            None => "not found".to_owned(),
        });
    } else {
        parts.extend(reader.quote_state());
    }
    parts.extend(reader.percent().map(|percent| format!("{percent} %")));
    parts.join(theme.dot())
}
