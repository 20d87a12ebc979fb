//! Who said what: what the database knows, and what the articles say that were put right.

use std::cmp::Reverse;

use crate::annotate::identity::is_same;
use crate::catalog::hear;
use crate::catalog::who::{Heard, Hearing, Month, Said};
use crate::store::library::database::Answer;
use crate::store::library::shelf::Shelf;

impl Shelf {
    /// Who said what in the articles that a question finds.
    ///
    /// # Errors
    /// If nobody wants the answer any more, or the database is no good.
    pub fn hear(&mut self, hearing: &Hearing) -> Answer<Heard> {
        if self.loaded.is_none() {
            self.load()?;
        }
        let among = self.all_that_answer(&hearing.query)?;
        let overlaid = self.overlay.overlaid();
        if overlaid.is_empty() {
            return self.database.hear(hearing, among.as_ref());
        }
        let below = match &among {
            Some(set) => set - overlaid,
            None => {
                self.order
                    .numbers()
                    .iter()
                    .copied()
                    .collect::<roaring::RoaringBitmap>()
                    - overlaid
            }
        };
        let over = |hearing: &Hearing| {
            let articles = self.overlay.within(among.as_ref());
            hear(articles, &self.overlay.corrections().apart(), hearing)
        };
        let mut heard = joined(self.database.hear(hearing, Some(&below))?, over(hearing));
        // Who speaks most of both may be another than of either.
        if let ([], Some(first)) = (hearing.speakers.as_slice(), heard.voices.first()) {
            let first = Hearing {
                speakers: vec![first.name.clone()],
                ..hearing.clone()
            };
            heard.said = joined(self.database.hear(&first, Some(&below))?, over(&first)).said;
        }
        heard
            .said
            .iter_mut()
            .for_each(|said| said.sayings.truncate(hearing.at_most));
        Ok(heard)
    }
}

/// Both together.
fn joined(mut one: Heard, other: Heard) -> Heard {
    for voice in other.voices {
        let is_them = |known: &str| known == voice.name || is_same(known, &voice.name);
        match one.voices.iter_mut().find(|known| is_them(&known.name)) {
            Some(known) => known.quotes += voice.quotes,
            None => one.voices.push(voice),
        }
    }
    one.voices.sort_by(|one, other| {
        (Reverse(one.quotes), &one.name).cmp(&(Reverse(other.quotes), &other.name))
    });
    for said in other.said {
        let is_them = |known: &Said| known.name == said.name || is_same(&known.name, &said.name);
        match one.said.iter_mut().find(|known| is_them(known)) {
            Some(known) => add(known, said),
            None => one.said.push(said),
        }
    }
    one
}

/// Adds what the same person said elsewhere.
fn add(known: &mut Said, said: Said) {
    known.articles += said.articles;
    known.sayings.extend(said.sayings);
    known.sayings.sort_by_key(|saying| Reverse(saying.date));
    known.months.extend(said.months);
    known.months.sort_by_key(|month| (month.year, month.month));
    known.months.dedup_by(|next, month| {
        let is_same = (next.year, next.month) == (month.year, month.month);
        if is_same {
            *month = Month {
                quotes: month.quotes + next.quotes,
                ..*month
            };
        }
        is_same
    });
}
