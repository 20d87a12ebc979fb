//! Who said what, asked of the articles themselves.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::annotate::identity::is_same;
use crate::annotate::{Kind, Quote};
use crate::catalog::identity::{Identities, Spelling};
use crate::catalog::who::{self, Heard, Hearing, Saying, Voice};
use crate::catalog::{Annotated, Holdings, Names, Number, copies};

/// The quotes of one person, the newest first, each with its hash.
type Found = Vec<(Saying, Option<u64>)>;

impl Holdings {
    /// Who said what in the articles that a question finds.
    #[must_use]
    pub fn hear(&self, hearing: &Hearing) -> Heard {
        let rows = self.catalog.find(&hearing.query).rows;
        let articles = rows
            .into_iter()
            .map(|number| (number, self.article(number)));
        hear(articles, &self.corrections.apart(), hearing)
    }
}

/// Who said what in these articles. The names that are told `apart` are nobody else's.
pub fn hear<'a>(
    articles: impl Iterator<Item = (Number, &'a Arc<Annotated>)>,
    apart: &[&str],
    hearing: &Hearing,
) -> Heard {
    let mut people = Identities::default();
    people.keep_apart(apart);
    let mut found: BTreeMap<Spelling, Found> = BTreeMap::new();
    let mut names: HashMap<Spelling, HashMap<String, u32>> = HashMap::new();
    let mut quoted = Vec::new();
    for (number, article) in articles {
        for (at, name) in quotes(article, &hearing.words) {
            quoted.push((people.add(name), name, number, article, at));
        }
    }
    // By date, whatever the list is sorted by.
    quoted.sort_by_key(|(.., article, _)| Reverse(article.entry.date));
    for (spelling, name, number, article, at) in quoted {
        let person = people.person(spelling);
        let quote = &article.annotations.quotes[at];
        let words = quote.span.of(&article.article.text);
        let hash = copies::of_quote(words);
        let saying = saying(number, article, quote);
        found.entry(person).or_default().push((saying, hash));
        let names = names.entry(person).or_default();
        *names.entry(name.to_owned()).or_default() += 1;
    }
    let mut voices: Vec<(Voice, Found)> = found
        .into_iter()
        .map(|(person, found)| (voice(&names[&person], &found), found))
        .collect();
    voices.sort_by(|(one, _), (other, _)| {
        (Reverse(one.quotes), &one.name).cmp(&(Reverse(other.quotes), &other.name))
    });
    answer(voices, hearing)
}

/// The direct quotes of an article that have these words and a speaker: their numbers and speakers.
fn quotes<'a>(article: &'a Arc<Annotated>, words: &str) -> Vec<(usize, &'a str)> {
    let all = article.annotations.quotes.iter().enumerate();
    let direct = all.filter(|(_, quote)| quote.kind == Kind::Direct);
    let spoken = direct.filter_map(|(at, quote)| Some((at, quote, quote.speaker.as_ref()?)));
    let has_words = |quote: &Quote| {
        let mut texts = Names::default();
        texts.add(quote.span.of(&article.article.text), 0);
        words.trim().is_empty() || !texts.find(words).is_empty()
    };
    spoken
        .filter(|(_, quote, _)| has_words(quote))
        .map(|(at, _, speaker)| (at, speaker.name.as_str()))
        .collect()
}

fn saying(number: Number, article: &Annotated, quote: &Quote) -> Saying {
    let entry = &article.entry;
    Saying {
        number,
        key: entry.key,
        start: quote.span.start,
        date: entry.date,
        outlet: entry.outlet.clone(),
        headline: entry.headline.clone(),
        words: quote.marked.of(&article.article.text).to_owned(),
        kind: quote.kind,
        confidence: quote.confidence,
        repeated: 0,
    }
}

/// A speaker, under the name that is written most often, and the number of different quotes.
fn voice(names: &HashMap<String, u32>, found: &Found) -> Voice {
    let often = names
        .iter()
        .max_by_key(|(name, times)| (**times, Reverse(*name)));
    let hashes = found.iter().filter_map(|(_, hash)| *hash);
    let known: HashSet<u64> = hashes.collect();
    let short = found.iter().filter(|(_, hash)| hash.is_none()).count();
    Voice {
        name: often.map(|(name, _)| name.clone()).unwrap_or_default(),
        quotes: (known.len() + short) as u32,
    }
}

/// All speakers, and what those said who are asked for: who has such a name, else the first.
fn answer(mut voices: Vec<(Voice, Found)>, hearing: &Hearing) -> Heard {
    let mut wanted: Vec<usize> = hearing
        .speakers
        .iter()
        .filter_map(|name| {
            let is_them =
                |(voice, _): &(Voice, Found)| voice.name == *name || is_same(&voice.name, name);
            voices.iter().position(is_them)
        })
        .collect();
    if hearing.speakers.is_empty() && !voices.is_empty() {
        wanted.push(0);
    }
    let mut said = Vec::new();
    for at in wanted {
        let (voice, found) = &mut voices[at];
        let found = std::mem::take(found);
        said.push(who::said(voice.name.clone(), found, hearing.at_most));
    }
    Heard {
        voices: voices.into_iter().map(|(voice, _)| voice).collect(),
        said,
    }
}
