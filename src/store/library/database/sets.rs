//! The articles for which a term is true.

use roaring::RoaringBitmap;

use crate::catalog::query::{countries_called, language_called};
use crate::catalog::{Number, Term};
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, Failure, codes, pack};

impl Database {
    /// The articles of which `term` is true; `None` if only the user's marks tell. Words are looked for in the whole text, as
    /// the beginnings of words; inside of words they are only found in headlines, which is for who has those.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn set(&self, term: &Term) -> Answer<Option<RoaringBitmap>> {
        let set = match term {
            Term::Word(word) | Term::Prefix(word) => self.with_beginning(word),
            Term::Phrase(words) => self.with_phrase(words),
            Term::By(name) => self.by(name),
            Term::Organisation(name) => self.speaking(name),
            Term::Person(name) => self.with_person(name),
            Term::About(name) => self.about(name),
            Term::Country(name) => self.with_country(name),
            Term::Language(name) => self.in_language(name),
            Term::Outlet(name) => self.printed_by(name),
            Term::Author(name) => self.written_by(name),
            Term::Printed(days) => self.dated(days.first, days.last),
            Term::HasQuotes => self.with_quotes(),
            Term::Is(_) | Term::Tag(_) => return Ok(None),
        };
        set.map(Some)
    }

    /// Those that name a country or a person of this name, or have a word in the headline that begins so.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn about(&self, name: &str) -> Answer<RoaringBitmap> {
        Ok(self.with_country(name)? | self.with_person(name)? | self.in_headline(name)?)
    }

    /// Those in which somebody of this name, or an organisation that is called so, is quoted.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn by(&self, name: &str) -> Answer<RoaringBitmap> {
        let people = self.people_meant(name, Part::Speaker.bit())?;
        let organisations = self.organisations_meant(name)?;
        Ok(self.posted(Part::Speaker, people)? | self.posted(Part::Quoted, organisations)?)
    }

    /// Those that name somebody of this name.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn with_person(&self, name: &str) -> Answer<RoaringBitmap> {
        let people = self.people_meant(name, Part::Person.bit())?;
        self.posted(Part::Person, people)
    }

    /// Those in which an organisation of this name speaks.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn speaking(&self, name: &str) -> Answer<RoaringBitmap> {
        let organisations = self.organisations_meant(name)?;
        self.posted(Part::Organisation, organisations)
    }

    /// Those that name a country: by its code, its name in any language, or the beginning of its English name.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn with_country(&self, wanted: &str) -> Answer<RoaringBitmap> {
        let countries = countries_called(wanted);
        self.posted(Part::Country, countries.into_iter().map(codes::number))
    }

    /// Those in this language: its code or its name.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn in_language(&self, name: &str) -> Answer<RoaringBitmap> {
        let code = language_called(name);
        let id = self.one("SELECT id FROM name WHERE name = ?1", [code], |row| {
            row.get(0)
        })?;
        self.posted(Part::Language, id)
    }

    /// Those of an outlet of which each of these words begins a word.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn printed_by(&self, outlet: &str) -> Answer<RoaringBitmap> {
        let outlets = self.names_meant(outlet, Part::Outlet.bit())?;
        self.posted(Part::Outlet, outlets)
    }

    /// Those of an author of whose name each of these words begins a word.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn written_by(&self, author: &str) -> Answer<RoaringBitmap> {
        let authors = self.names_meant(author, Part::Author.bit())?;
        self.posted(Part::Author, authors)
    }

    /// Those with direct quotes.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn with_quotes(&self) -> Answer<RoaringBitmap> {
        self.posted(Part::Quotes, [0])
    }

    /// True if any article has an outlet.
    ///
    /// # Errors
    /// If the database is no good.
    pub fn has_outlets(&self) -> Answer<bool> {
        let sql = "SELECT EXISTS(SELECT 1 FROM posting WHERE part = ?1)";
        let has = self.one(sql, [Part::Outlet as u32], |row| row.get(0))?;
        Ok(has.unwrap_or(false))
    }

    /// Those in which a spelling of exactly `name` stands, in whatever part.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn naming(&self, name: &str) -> Answer<RoaringBitmap> {
        let mut found = RoaringBitmap::new();
        for part in [Part::Speaker, Part::Person, Part::Other] {
            let spellings = self.spellings_of(name, part.bit())?;
            found |= self.posted(part, spellings.into_keys())?;
        }
        Ok(found)
    }

    /// The spellings of exactly `name`, as they are written, whoever is kept apart.
    ///
    /// # Errors
    /// As for [`Database::set`].
    pub fn spellings(&self, name: &str) -> Answer<Vec<String>> {
        let parts = Part::Speaker.bit() | Part::Person.bit() | Part::Other.bit();
        let spellings = self.spellings_of(name, parts)?;
        Ok(spellings.into_values().collect())
    }

    /// The articles in which one of these stands in this part.
    pub(super) fn posted(
        &self,
        part: Part,
        ids: impl IntoIterator<Item = u32>,
    ) -> Answer<RoaringBitmap> {
        let mut numbers = Vec::new();
        let mut is_whole = Some(());
        let sql = "SELECT first, numbers FROM posting WHERE part = ?1 AND id = ?2 ORDER BY first";
        for id in ids {
            self.all(sql, [part as u32, id], |row| {
                let packed = row.get_ref(1)?.as_blob()?;
                is_whole =
                    is_whole.and_then(|()| pack::unpack(packed, row.get(0).ok()?, &mut numbers));
                Ok(())
            })?;
        }
        is_whole.ok_or_else(Failure::damaged)?;
        self.present(numbers)
    }

    /// Those of `numbers` that are not gone.
    pub(super) fn present(&self, mut numbers: Vec<Number>) -> Answer<RoaringBitmap> {
        if !numbers.is_sorted() {
            numbers.sort_unstable();
        }
        numbers.dedup();
        let all = RoaringBitmap::from_sorted_iter(numbers);
        Ok(all.map_err(|_| Failure::damaged())? - self.gone()?)
    }

    /// The numbers that no article has any more.
    pub(super) fn gone(&self) -> Answer<RoaringBitmap> {
        let sql = "SELECT value FROM meta WHERE name = 'gone'";
        let gone: Option<Vec<u8>> = self.one(sql, [], |row| row.get(0))?;
        let gone = gone.map(|bytes| RoaringBitmap::deserialize_from(bytes.as_slice()));
        gone.transpose()
            .map(Option::unwrap_or_default)
            .map_err(|_| Failure::damaged())
    }
}
