//! Full text: words, phrases and beginnings of words in headline, body, outlet and author.
//!
//! Words and phrases are looked up in the index of `FTS5`, which is given nothing but [`terms`]. The beginnings of one to
//! three letters, which half of all words have in common, would take it long, so they have sets of articles of their own.

use std::thread;
use std::time::Duration;

use roaring::RoaringBitmap;

use crate::catalog::Number;
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, Failure};
use crate::text::terms;

/// Beginnings of up to so many letters have sets of their own.
const SHORT: usize = 3;
/// The letters and digits of ASCII, and none.
const LETTERS: u32 = 37;

/// The articles in which words begin so, as they are added.
#[derive(Debug)]
pub struct Beginnings {
    /// For each beginning the articles that were added.
    articles: Vec<Vec<Number>>,
}

impl Default for Beginnings {
    fn default() -> Self {
        let all = LETTERS.pow(SHORT as u32) as usize;
        Self {
            articles: vec![Vec::new(); all],
        }
    }
}

impl Beginnings {
    /// Notes the beginnings of `terms`, which have blanks between them and stand in `article`.
    pub fn note(&mut self, terms: &str, article: Number) {
        for term in terms.as_bytes().split(|&byte| byte == b' ') {
            let mut beginning = 0;
            let mut unit = LETTERS.pow(SHORT as u32 - 1);
            for letter in term.iter().take(SHORT).map_while(|&byte| letter(byte)) {
                beginning += letter * unit;
                unit /= LETTERS;
                let articles = &mut self.articles[beginning as usize];
                if articles.last() != Some(&article) {
                    articles.push(article);
                }
            }
        }
    }

    /// Gives every beginning that was noted with its articles to `each`, and forgets them.
    pub fn drain(&mut self, mut each: impl FnMut(u32, &[Number]) -> Answer<()>) -> Answer<()> {
        for (beginning, articles) in (0..).zip(&mut self.articles) {
            if !articles.is_empty() {
                each(beginning, articles)?;
                articles.clear();
            }
        }
        Ok(())
    }
}

/// The number of a beginning; `None` if it is too long, or has other letters.
fn number(beginning: &str) -> Option<u32> {
    if beginning.is_empty() || beginning.len() > SHORT {
        return None;
    }
    let mut unit = LETTERS.pow(SHORT as u32);
    let mut number = 0;
    for byte in beginning.bytes() {
        unit /= LETTERS;
        number += letter(byte)? * unit;
    }
    Some(number)
}

/// The number of a letter or digit, from 1 on.
fn letter(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 1),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 27),
        _ => None,
    }
}

impl Database {
    /// The articles in which a word begins with `word`, in any of its spellings. If it has several terms ("Jong-un") they
    /// follow each other, and the last one is the beginning.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn with_beginning(&self, word: &str) -> Answer<RoaringBitmap> {
        let mut found = RoaringBitmap::new();
        let mut wanted = Vec::new();
        for spelling in terms::spellings(word) {
            match spelling.as_slice() {
                [only] if number(only).is_some() => {
                    found |= self.posted(Part::Beginning, number(only))?;
                }
                terms => wanted.push(format!("{} *", in_quotes(terms))),
            }
        }
        Ok(found | self.matching(&wanted)?)
    }

    /// The articles in whose headline a word begins with `word`.
    pub(super) fn in_headline(&self, word: &str) -> Answer<RoaringBitmap> {
        let spellings = terms::spellings(word);
        let wanted = spellings
            .iter()
            .map(|terms| format!("headline : {} *", in_quotes(terms)));
        self.matching(&wanted.collect::<Vec<_>>())
    }

    /// The articles in which these words follow each other, each of them whole.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn with_phrase(&self, words: &str) -> Answer<RoaringBitmap> {
        let wanted: Vec<String> = terms::spellings(words)
            .iter()
            .map(|terms| in_quotes(terms))
            .collect();
        self.matching(&wanted)
    }

    /// The articles that match one of these expressions.
    fn matching(&self, wanted: &[String]) -> Answer<RoaringBitmap> {
        if wanted.is_empty() {
            return Ok(RoaringBitmap::new());
        }
        let wanted = wanted.join(" OR ");
        let mut attempts = self.place.attempts();
        loop {
            attempts -= 1;
            match self.matching_now(&wanted) {
                Err(Failure::Lost(_)) if attempts > 0 => thread::sleep(PAUSE),
                numbers => return self.present(numbers?),
            }
        }
    }

    fn matching_now(&self, wanted: &str) -> Answer<Vec<Number>> {
        let mut numbers = Vec::new();
        let sql = "SELECT rowid FROM text WHERE text MATCH ?1";
        self.all(sql, [wanted], |row| {
            numbers.push(row.get(0)?);
            Ok(())
        })?;
        Ok(numbers)
    }
}

/// So long a question waits for words that are half written.
const PAUSE: Duration = Duration::from_millis(2);

/// Terms are letters and digits, so nothing in them ends the quotes.
fn in_quotes(terms: &[String]) -> String {
    format!("\"{}\"", terms.join(" "))
}
