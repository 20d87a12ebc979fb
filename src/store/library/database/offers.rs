//! What may stand in a question where somebody is typing it.

use std::collections::HashSet;

use crate::catalog::offers::{commonest, countries_from, languages_from, names_from};
use crate::catalog::query::{Field, Offer};
use crate::language::countries::Code;
use crate::language::countries::find_code;
use crate::store::library::database::schema::Part;
use crate::store::library::database::{Answer, Database, Facet};
use crate::text::fold::words;

/// Of a beginning as short as this only the commonest names are looked through: most names begin with something so short.
const SHORT: usize = 2;

/// So many names are looked through.
const LOOKED_THROUGH: usize = 2_000;

impl Database {
    /// The values of `field` that begin so, the commonest first.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn offers(&self, field: Field, beginning: &str) -> Answer<Vec<Offer>> {
        let offers = match field {
            Field::By => self.names_offered(Part::Speaker, Some(Facet::Speaker), beginning)?,
            Field::Person => self.names_offered(Part::Person, Some(Facet::Person), beginning)?,
            Field::About => {
                let mut people =
                    self.names_offered(Part::Person, Some(Facet::Person), beginning)?;
                people.extend(self.countries_offered(beginning)?);
                people
            }
            Field::Organisation => self.counted(Facet::Organisation, beginning)?,
            Field::Outlet => self.names_offered(Part::Outlet, Some(Facet::Outlet), beginning)?,
            Field::Author => self.names_offered(Part::Author, None, beginning)?,
            Field::Country => self.countries_offered(beginning)?,
            Field::Language => {
                let counts = self
                    .count(Facet::Language, None, LOOKED_THROUGH)?
                    .into_iter();
                let counts = counts.map(|count| (count.name, count.articles.into()));
                languages_from(beginning, &counts.collect::<Vec<_>>())
            }
            Field::Date | Field::Since | Field::Until | Field::Is | Field::Has | Field::Tag => {
                Vec::new()
            }
        };
        Ok(commonest(offers))
    }

    fn countries_offered(&self, beginning: &str) -> Answer<Vec<Offer>> {
        let counts = self
            .count(Facet::Country, None, LOOKED_THROUGH)?
            .into_iter();
        let known: Vec<(Code, u64)> = counts
            .filter_map(|count| Some((find_code(&count.name)?, count.articles.into())))
            .collect();
        Ok(countries_from(beginning, &known))
    }

    /// The commonest of this kind that begin so.
    fn counted(&self, facet: Facet, beginning: &str) -> Answer<Vec<Offer>> {
        let counts = self.count(facet, None, LOOKED_THROUGH)?.into_iter();
        let known = counts.map(|count| (count.name, count.articles.into()));
        Ok(names_from(beginning, known.collect()))
    }

    /// The names in this part of an article that begin so.
    fn names_offered(
        &self,
        part: Part,
        facet: Option<Facet>,
        beginning: &str,
    ) -> Answer<Vec<Offer>> {
        let words = words(beginning);
        let is_short = words.iter().all(|word| word.chars().count() <= SHORT);
        if let (Some(facet), true) = (facet, is_short) {
            return self.counted(facet, beginning);
        }
        let are_people = matches!(part, Part::Person | Part::Speaker);
        let mut known = Vec::new();
        // Of several spellings of one person the first stands for all.
        let mut seen = HashSet::new();
        let candidates = self.beginning_so(&words, part.bit())?.into_iter();
        for (id, name) in candidates.take(LOOKED_THROUGH) {
            if seen.contains(&id) {
                continue;
            }
            let mut same = vec![id];
            if are_people {
                same.extend(self.same_person(&name)?);
                same.sort_unstable();
                same.dedup();
            }
            seen.extend(same.iter().copied());
            let articles = self.posted(part, same)?.len();
            known.push((name, articles));
        }
        Ok(names_from(beginning, known))
    }
}
