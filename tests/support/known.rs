//! Collections that change, and a catalog as small as it can be: it remembers what was read, and nothing else.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use whosaid::article::{Article, Key};
use whosaid::format::FieldNames;
use whosaid::store::collection::{
    self, Bodies, FileNumber, FilePrint, Item, Known, KnownRecord, Origin, Position,
};

/// A folder whose files are written at times that differ, however fast the tests are.
pub struct Folder {
    folder: TempDir,
    written: u64,
}

impl Folder {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            written: 0,
        }
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn paths(&self) -> [PathBuf; 1] {
        [self.folder.path().to_owned()]
    }

    pub fn write(&mut self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        self.written += 1;
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + self.written);
        let file = File::options().write(true).open(&path).unwrap();
        file.set_modified(time).unwrap();
    }

    pub fn rename(&self, from: &str, to: &str) {
        fs::create_dir_all(self.at(to).parent().unwrap()).unwrap();
        fs::rename(self.at(from), self.at(to)).unwrap();
    }
}

/// What is known of a collection.
#[derive(Default)]
pub struct Memory {
    files: Vec<(PathBuf, Option<FilePrint>)>,
    /// By number.
    articles: BTreeMap<u32, (Key, Position)>,
    next: u32,
}

impl Memory {
    /// Brings it up to date, and tells what was said on the way, a line each.
    pub fn update(&mut self, paths: &[PathBuf]) -> Vec<String> {
        self.update_at_most(paths, usize::MAX)
    }

    /// The same, but the reading is stopped after so many lines, as if it were killed.
    pub fn update_at_most(&mut self, paths: &[PathBuf], lines: usize) -> Vec<String> {
        let mut items = Vec::new();
        collection::update(paths, &FieldNames::new(), self, &mut |item| {
            items.push(item);
            if items.len() < lines {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        items.into_iter().flat_map(|item| self.take(item)).collect()
    }

    fn take(&mut self, item: Item) -> Vec<String> {
        match item {
            Item::Article(article, position) => {
                self.file(&position.origin);
                self.articles.insert(self.next, (article.key, position));
                self.next += 1;
                vec![format!("new {}", article.id)]
            }
            Item::Kept { number, position } => {
                self.file(&position.origin);
                let record = position.record.unwrap_or(0);
                let told = format!("kept {number} at {}:{record}", name(&position.origin.path));
                self.articles.get_mut(&number).expect("it is known").1 = position;
                vec![told]
            }
            Item::Gone(numbers) => {
                let gone = numbers.into_iter().map(|number| {
                    self.articles.remove(&number).expect("it is known");
                    format!("gone {number}")
                });
                gone.collect()
            }
            Item::Same(files) => vec![format!("same {}", files.len())],
            Item::Whole(origin) => {
                let file = self.file(&origin);
                self.files[file].1 = Some(origin.print);
                vec![]
            }
            Item::Vanished(file) => {
                let path = std::mem::take(&mut self.files[file as usize].0);
                let mut positions = self.articles.values().map(|(_, position)| position);
                assert!(positions.all(|position| position.origin.path != path));
                vec![format!("vanished {}", name(&path))]
            }
            Item::Problem(problem) => vec![format!("! {problem}")],
        }
    }

    /// The number of the file, from which something was told.
    fn file(&mut self, origin: &Arc<Origin>) -> usize {
        let known = self.files.iter().position(|(path, _)| *path == origin.path);
        known.unwrap_or_else(|| {
            self.files.push((origin.path.clone(), None));
            self.files.len() - 1
        })
    }

    /// Every article, read again from its place, in the order of files and records.
    pub fn articles(&self) -> Vec<Article> {
        let mut bodies = Bodies::default();
        let mut places: Vec<_> = self.articles.values().collect();
        places.sort_by_key(|(_, position)| {
            let start = position.bytes.as_ref().map(|bytes| bytes.start);
            (&position.origin.path, position.record, start)
        });
        let read = places.into_iter().map(|(key, position)| {
            let read = bodies.read(position, *key, &FieldNames::new());
            read.expect("it is where it was")
        });
        read.collect()
    }

    /// Where each article stands, in the order of their numbers.
    pub fn positions(&self) -> Vec<(Key, Position)> {
        self.articles.values().cloned().collect()
    }
}

/// All articles as they are read at the first time: key, record and text.
pub fn afresh(paths: &[PathBuf]) -> Vec<(Key, Option<u64>, String)> {
    let mut found = Vec::new();
    collection::read(paths, &FieldNames::new(), &mut |item| {
        if let Item::Article(article, _) = item {
            found.push((article.key, article.place.record, article.text));
        }
        ControlFlow::Continue(())
    });
    found
}

/// Where they stand.
pub fn positions_afresh(paths: &[PathBuf]) -> Vec<Position> {
    let mut found = Vec::new();
    collection::read(paths, &FieldNames::new(), &mut |item| {
        if let Item::Article(_, position) = item {
            found.push(position);
        }
        ControlFlow::Continue(())
    });
    found
}

/// What is known, in the same form.
pub fn known(memory: &Memory) -> Vec<(Key, Option<u64>, String)> {
    let articles = memory.articles().into_iter();
    articles
        .map(|article| (article.key, article.place.record, article.text))
        .collect()
}

fn name(path: &Path) -> std::path::Display<'_> {
    Path::new(path.file_name().expect("files have names")).display()
}

impl Known for Memory {
    fn files(&self, each: &mut dyn FnMut(FileNumber, &Path, Option<FilePrint>)) {
        for (number, (path, print)) in (0..).zip(&self.files) {
            if !path.as_os_str().is_empty() {
                each(number, path, *print);
            }
        }
    }

    fn records(&self, file: FileNumber) -> Vec<KnownRecord> {
        let path = &self.files[file as usize].0;
        let of_file = self.articles.iter();
        let of_file = of_file.filter(|(_, (_, position))| position.origin.path == *path);
        let records = of_file.map(|(&number, (key, position))| KnownRecord {
            number,
            key: *key,
            record: position.record,
            bytes: position.bytes.clone(),
            print: position.print,
            base: position.base,
        });
        records.collect()
    }

    fn has(&self, key: Key) -> bool {
        self.articles.values().any(|(other, _)| *other == key)
    }
}
