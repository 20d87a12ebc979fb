//! Columns: what is counted and sorted by, for all articles in the order of their numbers, in blocks.

use std::collections::BTreeMap;

use crate::catalog::facets::{Column, ROWS};
use crate::catalog::titles::{self, Titles};
use crate::catalog::{Annotated, Number};
use crate::store::library::database::rows::Line;
use crate::store::library::database::{Answer, Block, Database, Failure, pack};

/// The last block of each column, which is not full yet.
#[derive(Debug, Default)]
pub struct Columns {
    /// The number of the block; `None` before it is known.
    block: Option<u32>,
    lists: BTreeMap<Block, Column>,
    bytes: BTreeMap<Block, Vec<u8>>,
    titles: Titles,
}

/// What an article has none, one or several of.
const LISTS: [Block; 5] = [
    Block::Outlet,
    Block::Language,
    Block::Countries,
    Block::People,
    Block::Organisations,
];

/// What is told apart from that.
const BYTES: [Block; 3] = [Block::Quotes, Block::Length, Block::Speakers];

impl Columns {
    fn list(&mut self, kind: Block, values: impl IntoIterator<Item = u32>) {
        self.lists.entry(kind).or_default().push(values);
    }

    fn bytes(&mut self, kind: Block) -> &mut Vec<u8> {
        self.bytes.entry(kind).or_default()
    }
}

impl Database {
    /// Adds the next row, which is that of the article `number`.
    pub(super) fn add_columns(
        &self,
        columns: &mut Columns,
        number: Number,
        line: &Line<'_>,
        one: &Annotated,
    ) -> Answer<()> {
        let block = number / ROWS;
        if columns.block != Some(block) {
            self.save_columns(columns)?;
            self.load_columns(columns, block)?;
        }
        columns.titles.add(line.headline, std::iter::empty());
        columns.list(Block::Outlet, line.outlet);
        columns.list(Block::Language, [line.language]);
        columns.list(Block::Countries, line.countries.iter().copied());
        columns.list(Block::People, line.people.iter().map(|(person, _)| *person));
        let organisations = line.organisations.iter().map(|(_, one, _)| *one);
        columns.list(Block::Organisations, organisations);
        let length = one.article.body.len() as u32;
        columns.bytes(Block::Length).extend(length.to_le_bytes());
        let quotes = line.quotes.to_le_bytes();
        columns.bytes(Block::Quotes).extend(quotes);
        let speakers = columns.bytes(Block::Speakers);
        pack::put(line.speakers.len() as u64, speakers);
        for &(name, quotes) in &line.speakers {
            pack::put(name.into(), speakers);
            pack::put(quotes.into(), speakers);
        }
        Ok(())
    }

    /// Writes the last blocks.
    pub(super) fn save_columns(&self, columns: &Columns) -> Answer<()> {
        let Some(block) = columns.block else {
            return Ok(());
        };
        for (kind, column) in &columns.lists {
            self.put_block(*kind, block, &column.to_bytes())?;
        }
        for (kind, bytes) in &columns.bytes {
            self.put_block(*kind, block, bytes)?;
        }
        match columns.titles.blocks() {
            [titles] => self.put_block(Block::Titles, block, &titles.to_bytes()),
            _ => Ok(()),
        }
    }

    fn load_columns(&self, columns: &mut Columns, block: u32) -> Answer<()> {
        columns.block = Some(block);
        for kind in LISTS {
            let column = self.column(kind, block)?.unwrap_or_default();
            columns.lists.insert(kind, column);
        }
        for kind in BYTES {
            columns.bytes.insert(kind, self.block(kind, block)?);
        }
        let bytes = self.block(Block::Titles, block)?;
        columns.titles = Titles::default();
        if !bytes.is_empty() {
            let block = titles::Block::from_bytes(&bytes).ok_or_else(Failure::damaged)?;
            let titles = Titles::from_blocks(vec![block]);
            columns.titles = titles.ok_or_else(Failure::damaged)?;
        }
        Ok(())
    }

    /// The headlines of all articles by number, as the filter looks through them.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn titles(&self) -> Answer<Titles> {
        let mut titles = Titles::default();
        self.renew_titles(&mut titles)?;
        Ok(titles)
    }

    /// Adds the headlines that are not among `titles` yet, which were read from this database before.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn renew_titles(&self, titles: &mut Titles) -> Answer<()> {
        let mut blocks = Vec::new();
        // The last block may have grown.
        let first = titles.blocks().len().saturating_sub(1);
        for number in first as u32.. {
            let bytes = self.block(Block::Titles, number)?;
            if bytes.is_empty() {
                break;
            }
            blocks.push(titles::Block::from_bytes(&bytes).ok_or_else(Failure::damaged)?);
        }
        if titles.renew(first, blocks) {
            Ok(())
        } else {
            Err(Failure::damaged())
        }
    }

    /// A block of a column of lists, if it is there.
    pub(super) fn column(&self, kind: Block, block: u32) -> Answer<Option<Column>> {
        let bytes = self.block(kind, block)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        let column = Column::from_bytes(&bytes);
        column.map(Some).ok_or_else(Failure::damaged)
    }

    /// The values of a column with four bytes to the article.
    pub(super) fn values(&self, kind: Block, block: u32) -> Answer<Vec<u32>> {
        let bytes = self.block(kind, block)?;
        let (values, rest) = bytes.as_chunks();
        if !rest.is_empty() {
            return Err(Failure::damaged());
        }
        Ok(values.iter().copied().map(u32::from_le_bytes).collect())
    }
}
