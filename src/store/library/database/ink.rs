//! What the writer remembers from one article to the next, so that it asks the database seldom.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::catalog::Number;
use crate::language::countries::Code;
use crate::store::collection::FileNumber;
use crate::store::library::database::columns::Columns;
use crate::store::library::database::order::Order;
use crate::store::library::database::schema::Part;
use crate::store::library::database::text::Beginnings;

/// So many names are remembered; a collection has more, but most articles are of few people.
const REMEMBERED: usize = 200_000;

/// What the writer remembers.
#[derive(Debug)]
pub struct Ink {
    /// What the user has named, really: the order of reading begins with it.
    pub roots: Vec<PathBuf>,
    /// The number of the next article; `None` before the first one is added.
    pub next: Option<Number>,
    /// The numbers of names, and in what parts they are known to stand.
    pub names: HashMap<String, (u32, u32)>,
    /// The numbers of organisations.
    pub organisations: HashMap<(String, Option<Code>), u32>,
    /// The names that are written down with their organisations.
    pub called: HashSet<(u32, u32)>,
    /// The numbers of files.
    pub files: HashMap<PathBuf, FileNumber>,
    /// All articles in order; `None` before it is needed, and when much of it has changed.
    pub order: Option<Order>,
    /// The blocks that are not full yet.
    pub columns: Columns,
    /// What is not saved yet.
    pub page: Page,
    /// Its buffers are used again.
    pub terms: [String; 3],
    pub beginnings: Beginnings,
}

/// What was added since the last time everything was saved.
#[derive(Debug, Default)]
pub struct Page {
    /// When it was begun; `None` if nothing was added or taken out.
    pub begun: Option<Instant>,
    /// The number of its first article.
    pub first: Number,
    /// How many articles were added.
    pub articles: usize,
    /// True if the order of all articles is another one.
    pub is_reordered: bool,
    /// The articles of everything that can be asked for.
    pub postings: BTreeMap<(Part, u32), Vec<Number>>,
}

impl Ink {
    /// Nothing is remembered yet.
    pub fn new(paths: &[PathBuf]) -> Self {
        let real = |path: &PathBuf| std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
        Self {
            roots: paths.iter().map(real).collect(),
            next: None,
            names: HashMap::new(),
            organisations: HashMap::new(),
            called: HashSet::new(),
            files: HashMap::new(),
            order: None,
            columns: Columns::default(),
            page: Page::default(),
            terms: Default::default(),
            beginnings: Beginnings::default(),
        }
    }

    /// Forgets what can be asked for again, if it is much.
    pub fn tidy(&mut self) {
        if self.names.len() > REMEMBERED {
            self.names = HashMap::new();
        }
        if self.called.len() > REMEMBERED {
            self.called = HashSet::new();
        }
        if self.organisations.len() > REMEMBERED {
            self.organisations = HashMap::new();
        }
        if self.files.len() > REMEMBERED {
            self.files = HashMap::new();
        }
    }

    /// Which of the named paths a file stands under.
    pub fn root(&self, path: &Path) -> usize {
        let mut roots = self.roots.iter();
        let root = roots.position(|root| path.starts_with(root));
        root.unwrap_or(self.roots.len())
    }
}

impl Page {
    /// Notes that something is true of an article.
    pub fn note(&mut self, part: Part, id: u32, article: Number) {
        let numbers = self.postings.entry((part, id)).or_default();
        if numbers.last() != Some(&article) {
            numbers.push(article);
        }
    }
}
