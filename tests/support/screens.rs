//! Keys in, screen out: `screen("/merkel<enter>]]")`. No terminal, no threads, no clock: effects are performed on the spot,
//! and a quiet moment comes when the script says `<quiet>`, and at its end.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;
use whosaid::app::key::Key;
use whosaid::app::{Effect, Later, Message, Model, Start, update};
use whosaid::catalog::{Annotated, Inquiry};
use whosaid::format::FieldNames;
use whosaid::store::collection::{FilePrint, Origin, Position};
use whosaid::store::library::database::Database;
use whosaid::store::library::{Batch, Shelf, Source, load};
use whosaid::user::Operation;
use whosaid::view::{self, Cursor, theme::Theme};

use crate::support::newspaper;

/// The screen of 80 columns and 24 rows after `keys`.
pub fn screen(keys: &str) -> String {
    Stage::new(80, 24).keys(keys).picture()
}

/// The program without its edges.
pub struct Stage {
    pub model: Model,
    /// What was written down, in order.
    pub saved: Vec<Operation>,
    /// What was asked for beside finding, opening and saving, in order.
    pub asked: Vec<Effect>,
    pub theme: Theme,
    writer: Database,
    shelf: Shelf,
    waiting: BTreeSet<u8>,
    /// True if the catalog answers only when [`Stage::answer`], [`Stage::bring`], [`Stage::complete`] or [`Stage::correct`] is called.
    pub is_slow: bool,
    question: Option<(Inquiry, u64)>,
    lines: Option<Vec<u32>>,
    completed: Option<Message>,
    corrected: VecDeque<Message>,
}

impl Stage {
    /// A screen of this size over the newspaper of the tests.
    pub fn new(columns: u16, rows: u16) -> Self {
        let mut stage = Self::empty(columns, rows, Start::default());
        stage.add(&newspaper::articles());
        stage.send(Message::Finished { reading: 0 });
        stage.quiet();
        stage
    }

    /// A screen of this size over `demo_data`, read as the program reads it.
    pub fn demo(columns: u16, rows: u16) -> Self {
        static READ: OnceLock<Batch> = OnceLock::new();
        let read = READ.get_or_init(read_demo);
        let start = Start {
            title: "demo_data".to_owned(),
            ..Start::default()
        };
        let mut stage = Self::empty(columns, rows, start);
        stage.add(&read.articles);
        let problems = read.problems.iter().map(ToString::to_string).collect();
        stage.send(Message::Skipped {
            reading: 0,
            problems,
        });
        stage.send(Message::Finished { reading: 0 });
        stage.quiet();
        stage
    }

    /// A screen over a collection of which nothing was read yet.
    pub fn empty(columns: u16, rows: u16, mut start: Start) -> Self {
        start.paths.push("/newspaper".to_owned());
        if start.title.is_empty() {
            "newspaper".clone_into(&mut start.title);
        }
        let writer = Database::in_memory(&[]);
        let start_marks = start.marks.clone();
        Self {
            model: Model::new(start, (columns, rows)),
            saved: Vec::new(),
            asked: Vec::new(),
            theme: Theme {
                colour: true,
                ascii: false,
            },
            shelf: Shelf::new(
                writer.reader().unwrap(),
                &[],
                FieldNames::new(),
                start_marks,
            )
            .unwrap(),
            writer,
            waiting: BTreeSet::new(),
            is_slow: false,
            question: None,
            lines: None,
            completed: None,
            corrected: VecDeque::new(),
        }
    }

    /// Reads more articles.
    pub fn add(&mut self, articles: &[Arc<Annotated>]) {
        let first = self.writer.len().unwrap() as u64;
        let positions: Vec<Position> = (first..).zip(articles).map(position).collect();
        let numbers = self.writer.add(articles.iter().zip(&positions)).unwrap();
        self.writer.save().unwrap();
        self.shelf.keep(numbers, articles);
        self.shelf.refresh().unwrap();
        self.shelf.correct_next(usize::MAX);
        self.send(Message::Grown {
            reading: self.model.reading.number,
            all: self.shelf.len().unwrap(),
            has_outlets: self.shelf.has_outlets().unwrap(),
            pace: None,
        });
    }

    /// A screen of this size over these stories alone, as the passes annotate them: see [`newspaper::read`].
    pub fn of_stories(columns: u16, rows: u16, stories: &[[&str; 5]]) -> Self {
        let mut stage = Self::empty(columns, rows, Start::default());
        let read = |(key, story): (u64, &[&str; 5])| Arc::new(newspaper::read(key, *story));
        let articles: Vec<_> = (1..).zip(stories).map(read).collect();
        stage.add(&articles);
        stage.send(Message::Finished { reading: 0 });
        stage
    }

    /// Types a script and lets a quiet moment pass.
    pub fn keys(mut self, script: &str) -> Self {
        self.press(script);
        self
    }

    /// Types a script and lets a quiet moment pass: characters stand for themselves, other keys have their name in angle brackets.
    pub fn press(&mut self, script: &str) {
        let mut rest = script;
        while let Some(first) = rest.chars().next() {
            let named = rest
                .strip_prefix('<')
                .and_then(|after| after.split_once('>'));
            let (name, after) = match named {
                Some((name, after)) => (name, after),
                None => rest.split_at(first.len_utf8()),
            };
            rest = after;
            if name == "quiet" {
                self.quiet();
            } else {
                let name = if name == " " { "space" } else { name };
                let key: Key = name.parse().expect("the script holds names of keys");
                self.send(Message::Key(key));
            }
        }
        self.quiet();
    }

    /// Lets a quiet moment pass.
    pub fn quiet(&mut self) {
        for (number, later) in [Later::Preview, Later::Place].into_iter().enumerate() {
            if self.waiting.remove(&(number as u8)) {
                self.send(Message::Quiet(later));
            }
        }
    }

    /// The catalog answers the last question.
    pub fn answer(&mut self) {
        let (inquiry, generation) = self.question.take().expect("something was asked");
        self.find(&inquiry, generation);
    }

    fn find(&mut self, inquiry: &Inquiry, generation: u64) {
        let mut parts = Vec::new();
        let answer = self
            .shelf
            .answer(inquiry, &|| true, &mut |part| parts.push(part));
        parts.push(answer.unwrap());
        for answer in parts {
            self.send(Message::Found { generation, answer });
        }
    }

    /// The lines come that were asked for last.
    pub fn bring(&mut self) {
        let numbers = self.lines.take().expect("lines were asked for");
        self.send(Message::Lines {
            reading: self.model.reading.number,
            entries: self.shelf.lines(&numbers).unwrap(),
        });
    }

    /// The catalog says what Tab may put into the filter line.
    pub fn complete(&mut self) {
        let completed = self.completed.take();
        self.send(completed.expect("it was asked for"));
    }

    /// The collection is put right as it was asked for first.
    pub fn correct(&mut self) {
        let corrected = self.corrected.pop_front();
        self.send(corrected.expect("something was to be put right"));
    }

    pub fn send(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            match effect {
                Effect::Draw(_) | Effect::Refresh => {}
                Effect::Find {
                    inquiry,
                    generation,
                } if self.is_slow => self.question = Some((inquiry, generation)),
                Effect::Find {
                    inquiry,
                    generation,
                } => {
                    self.find(&inquiry, generation);
                }
                Effect::Hear {
                    hearing,
                    generation,
                } => {
                    let heard = self.shelf.hear(&hearing).unwrap();
                    self.send(Message::Heard { generation, heard });
                }
                Effect::Complete {
                    field,
                    beginning,
                    round,
                } => {
                    let offers = self.shelf.offers(field, &beginning).unwrap();
                    self.completed = Some(Message::Completed { round, offers });
                    if !self.is_slow {
                        self.complete();
                    }
                }
                Effect::Lines(numbers) => {
                    self.lines = Some(numbers);
                    if !self.is_slow {
                        self.bring();
                    }
                }
                Effect::Open(number) => {
                    let article = self.shelf.article(number).unwrap();
                    self.send(Message::Opened {
                        reading: self.model.reading.number,
                        number,
                        article,
                    });
                }
                Effect::Type(keys) => {
                    for key in keys {
                        self.send(Message::Key(key));
                    }
                }
                Effect::Correct {
                    act,
                    corrections,
                    first,
                } => {
                    self.shelf.begin(corrections).unwrap();
                    let first = first.map(|number| self.shelf.correct_this(number));
                    let rest = self.shelf.correct_next(usize::MAX);
                    for (changed, is_all) in first
                        .map(|first| (first, false))
                        .into_iter()
                        .chain([(rest, true)])
                    {
                        let corrected = Message::Corrected {
                            act,
                            reading: self.model.reading.number,
                            entries: self.shelf.lines(&changed.numbers).unwrap(),
                            seen: changed.seen,
                            is_all,
                        };
                        self.corrected.push_back(corrected);
                        if !self.is_slow {
                            self.correct();
                        }
                    }
                }
                Effect::Save(operation) => {
                    self.shelf.mark(&operation).unwrap();
                    self.saved.push(operation);
                }
                Effect::Later(Later::Preview) => drop(self.waiting.insert(0)),
                Effect::Later(Later::Place) => drop(self.waiting.insert(1)),
                Effect::Reload { reading } => {
                    self.add(&[]);
                    self.send(Message::Finished { reading });
                }
                other => self.asked.push(other),
            }
        }
    }

    /// The headline under the cursor of the list.
    pub fn selected(&self) -> &str {
        let number = self.model.list.selected().expect("the list is not empty");
        let entry = self.model.entry(number);
        &entry.expect("its line is known").headline
    }

    /// The headline of the open article.
    pub fn open(&self) -> &str {
        let open = self.model.reader.article().expect("an article is open");
        open.article.headline()
    }

    pub fn draw(&self) -> (Buffer, Cursor) {
        let (columns, rows) = self.model.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let cursor = view::draw(&self.model, self.theme, &mut buffer);
        (buffer, cursor)
    }

    /// The words on the screen.
    pub fn words(&self) -> String {
        let (buffer, _) = self.draw();
        rows(&buffer, |_, symbol| symbol.to_owned())
    }

    /// The words on the screen, and below them the looks: a letter for the colour (C M G B R; small if underlined), `*`
    /// bold, `-` dim, `/` italic, `_` underlined, `#` reverse, `%` reverse and bold.
    pub fn picture(&self) -> String {
        let (buffer, cursor) = self.draw();
        let mut picture = rows(&buffer, |_, symbol| symbol.to_owned());
        let looks = rows(&buffer, |cell, symbol| {
            look(cell).to_string().repeat(symbol.width().max(1))
        });
        picture.push_str("--- looks\n");
        for (number, row) in looks.lines().enumerate() {
            let row = row.trim_end();
            if !row.is_empty() {
                let _ = writeln!(picture, "{number:>3}|{row}");
            }
        }
        if let Some((column, row)) = cursor {
            let _ = writeln!(picture, "--- cursor at column {column} of row {row}");
        }
        picture
    }
}

fn read_demo() -> Batch {
    let source = Source {
        paths: vec!["demo_data".into()],
        stdin: None,
    };
    let mut read = Batch::default();
    load(&source, &FieldNames::new(), &mut |batch| {
        read.articles.extend(batch.articles);
        read.problems.extend(batch.problems);
        ControlFlow::Continue(())
    });
    read
}

/// The rows of a buffer, each cell written by `write`; the second half of a wide character is left out.
fn rows(buffer: &Buffer, write: impl Fn(&Cell, &str) -> String) -> String {
    let mut text = String::new();
    let area = *buffer.area();
    for y in 0..area.height {
        let mut x = 0;
        let mut row = String::new();
        while x < area.width {
            let cell = &buffer[(x, y)];
            row.push_str(&write(cell, cell.symbol()));
            x += cell.symbol().width().max(1) as u16;
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

fn look(cell: &Cell) -> char {
    let has = |modifier| cell.modifier.contains(modifier);
    let colour = match cell.fg {
        Color::Cyan => Some('C'),
        Color::Magenta => Some('M'),
        Color::Green => Some('G'),
        Color::Blue => Some('B'),
        Color::Red => Some('R'),
        _ => None,
    };
    match colour {
        _ if has(Modifier::REVERSED | Modifier::BOLD) => '%',
        _ if has(Modifier::REVERSED) => '#',
        Some(colour) if has(Modifier::UNDERLINED) => colour.to_ascii_lowercase(),
        Some(colour) => colour,
        None if has(Modifier::UNDERLINED) => '_',
        None if has(Modifier::BOLD) => '*',
        None if has(Modifier::DIM) => '-',
        None if has(Modifier::ITALIC) => '/',
        None => ' ',
    }
}

/// Where an article would stand if it stood anywhere.
fn position((record, article): (u64, &Arc<Annotated>)) -> Position {
    let origin = Origin {
        path: "/newspaper".into(),
        shown: "/newspaper".to_owned(),
        print: FilePrint::default(),
    };
    Position {
        origin: Arc::new(origin),
        record: Some(record + 1),
        bytes: None,
        print: record,
        base: article.entry.key.0,
    }
}
