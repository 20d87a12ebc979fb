//! What a reader of an article finds in it: meaning only. How it looks is chosen in `view`.

use crate::language::bodies;
use crate::language::countries::Code;
use crate::text::Span;

/// All that was found in one article; every span is in `Article::text`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Annotations {
    /// In order, without overlaps.
    pub quotes: Vec<Quote>,
    /// In the order of their first mention.
    pub people: Vec<Person>,
    /// Organisations and offices that speak, in the order of their first quote.
    pub bodies: Vec<Body>,
    /// Most mentions first.
    pub countries: Vec<Country>,
}

impl Annotations {
    /// Brings the parts together, and counts for each person and body what is theirs.
    #[must_use]
    pub fn new(
        mut quotes: Vec<Quote>,
        mut people: Vec<Person>,
        mut bodies: Vec<Body>,
        mut countries: Vec<Country>,
    ) -> Self {
        for person in &mut people {
            person.quotes = 0;
        }
        for body in &mut bodies {
            body.quotes = 0;
        }
        let speakers = quotes.iter().filter(|quote| quote.kind == Kind::Direct);
        for speaker in speakers.filter_map(|quote| quote.speaker.as_ref()) {
            match speaker.party {
                Party::Person(person) => people[person].quotes += 1,
                Party::Body(body) => bodies[body].quotes += 1,
                Party::Unnamed => {}
            }
        }
        // A collection keeps the annotations of all its articles, so they keep no spare room.
        quotes.shrink_to_fit();
        for person in &mut people {
            person.surfaces.shrink_to_fit();
            person.mentions.shrink_to_fit();
        }
        people.shrink_to_fit();
        for body in &mut bodies {
            body.mentions.shrink_to_fit();
        }
        bodies.shrink_to_fit();
        for country in &mut countries {
            country.mentions.shrink_to_fit();
        }
        countries.shrink_to_fit();
        Self {
            quotes,
            people,
            bodies,
            countries,
        }
    }

    /// The way from [`Speaker::surface`] to the name, without the surface itself: [`Speaker::via`], and the first place that
    /// writes the name in full. Empty where the surface does, and where there is none.
    #[must_use]
    pub fn chain(&self, speaker: &Speaker, text: &str) -> Vec<Span> {
        let mut chain = speaker.via.to_vec();
        if speaker.surface.is_empty() {
            return chain;
        }
        let last = chain.last().copied().unwrap_or(speaker.surface);
        let mentions = match speaker.party {
            Party::Person(person) => &self.people[person].mentions,
            Party::Body(body) => &self.bodies[body].mentions,
            Party::Unnamed => return chain,
        };
        if !holds(last.of(text), &speaker.name) {
            let mut full = mentions.iter().copied();
            chain.extend(full.find(|span| holds(span.of(text), &speaker.name)));
        }
        chain
    }
}

/// True if `name` stands in `words`, however these are spaced.
fn holds(words: &str, name: &str) -> bool {
    words.contains(name)
        || words
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains(name)
}

/// Words of somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// The words, without their marks. May run over several paragraphs, with the opening mark that each of them repeats.
    pub span: Span,
    /// The words with their marks, or the same as `span` where there are none.
    pub marked: Span,
    /// What kind of quote.
    pub kind: Kind,
    /// Who said it, if that is known.
    pub speaker: Option<Speaker>,
    /// The "said" next to it.
    pub cue: Option<Span>,
    /// Why this speaker.
    pub rule: Rule,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What kind of quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Somebody's own words.
    Direct,
    /// One or two words of somebody, with their source: „zutiefst besorgt“.
    Fragment,
    /// Somebody's words told by the writer.
    Indirect,
}

/// Who said it.
#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    /// The fullest name in the article, or the words that stand for the speaker where there is no name.
    pub name: String,
    /// The words at the quote that name the speaker ("Miller", "der US-Außenminister", "he").
    pub surface: Span,
    /// Who or what that is.
    pub party: Party,
    /// Where `surface` is a pronoun or an office: the places that say whom it means, the nearest to it first ("he" means
    /// "the secretary of state", who is "secretary Antony Blinken"). What leads on from there is in [`Annotations::chain`].
    pub via: Box<[Span]>,
}

impl Speaker {
    /// Which of [`Annotations::people`], if it is one of them.
    #[must_use]
    pub const fn person(&self) -> Option<usize> {
        match self.party {
            Party::Person(person) => Some(person),
            Party::Body(_) | Party::Unnamed => None,
        }
    }
}

/// Who or what a speaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// One of [`Annotations::people`].
    Person(usize),
    /// One of [`Annotations::bodies`].
    Body(usize),
    /// Words for somebody who is not named: "a neighbour".
    Unnamed,
}

/// Why a quote has its speaker; the first word is what tools see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// "…", said X.
    After,
    /// X said: "…"
    Before,
    /// The speaker of the earlier half: "…," said X. "…"
    Carry,
    /// No cue: the subject of the sentence, or the person named before.
    Subject,
    /// A paragraph that is only a quote: the paragraph before leads to it.
    Intro,
    /// "according to X", "laut X".
    Source,
    /// A headline that repeats a quote of the text.
    Echo,
    /// "WALLACE: …", one turn of a transcript.
    Turn,
    /// The reader said so; no pass of ours gives it.
    Told,
    /// Nobody is named.
    None,
}

/// How sure an attribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A guess, shown as one.
    Weak,
    /// More likely than not.
    Likely,
    /// The sentence says so.
    Certain,
}

/// A person that the article names.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The fullest name in the article.
    pub name: String,
    /// All ways in which the article writes it, each once, in the order of their first mention.
    pub surfaces: Vec<String>,
    /// Where, in order.
    pub mentions: Vec<Span>,
    /// How many direct quotes are theirs; fragments and what is told of them are not counted.
    pub quotes: usize,
}

/// An organisation, a country, or an office without the name of its holder, that speaks in the article.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Its fullest name in the article, without an article before it unless adjectives bend with it.
    pub name: String,
    /// What it is, without article and country: "Außenministerium". Empty where a country itself speaks.
    pub noun: String,
    /// The same in the form that all names of one body share: "foreign ministry" where that is sure, in whatever language;
    /// else the plain words of the noun. With the country it tells which body it is.
    pub what: String,
    /// True if the name stands in a case that is no subject's: "dem nordkoreanischen Außenministerium".
    pub is_oblique: bool,
    /// An office ("the prime minister"), not an organisation.
    pub is_office: bool,
    /// Whose it is, if its name tells, or the only name of a country beside the same noun in the article.
    pub country: Option<Code>,
    /// The words that name it at its quotes, in order.
    pub mentions: Vec<Span>,
    /// How many direct quotes are its.
    pub quotes: usize,
}

/// A country that the article names.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: Code,
    /// Where and how, in order.
    pub mentions: Vec<Place>,
}

/// One mention of a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The words.
    pub span: Span,
    /// What kind of word it is.
    pub how: How,
}

/// What kind of word names a country; the most direct first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// "Nordkorea".
    Name,
    /// "nordkoreanisch", also in a compound ("US-Außenminister").
    Adjective,
    /// "Nordkoreaner".
    Inhabitant,
    /// A capital or a seat of government that stands for it: "Pjöngjang", "Kreml". Shown apart.
    Seat,
}

impl Body {
    /// Calls it `name`: that is what it is from now on.
    pub fn rename(&mut self, name: &str) {
        name.clone_into(&mut self.name);
        name.clone_into(&mut self.noun);
        self.what = bodies::plain(name);
        self.is_oblique = false;
    }

    /// How it is called where there is room for few words: "KP Außenministerium".
    #[must_use]
    pub fn label(&self) -> String {
        match (self.country, self.noun.as_str()) {
            (Some(code), "") => format!("{code} {}", self.name),
            (Some(code), noun) => format!("{code} {noun}"),
            (None, "") => self.name.clone(),
            (None, noun) => noun.to_owned(),
        }
    }
}

impl Country {
    /// The most direct way in which the article names it.
    #[must_use]
    pub fn how(&self) -> How {
        self.mentions
            .iter()
            .map(|place| place.how)
            .min()
            .unwrap_or(How::Seat)
    }
}
