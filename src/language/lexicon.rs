//! What a language says of single words, compiled once, so that each word of an article costs one lookup.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::BitOr;

use crate::language::inflection::{self, Classes};
use crate::language::lookup::{Key, Table};

/// What a word can be, as a set: "der" is a determiner and a relative pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sense(u128);

impl Sense {
    /// Nothing is known of the word.
    pub const UNKNOWN: Self = Self(0);
    /// A finite verb of saying: "said", "erklärte".
    pub const SAYS: Self = Self(1);
    /// A verb that names somebody or something in quotes, or hints at speech: "called", "nannte".
    pub const CALLS: Self = Self(1 << 1);
    /// A participle or infinitive of saying, which has its subject elsewhere: "saying", "gesagt".
    pub const SAYING: Self = Self(1 << 2);
    /// Stands right before a source: "laut", "according (to)".
    pub const SOURCE: Self = Self(1 << 3);
    /// "he", "er".
    pub const HE: Self = Self(1 << 4);
    /// "she", "sie".
    pub const SHE: Self = Self(1 << 5);
    /// Any other pronoun that can be a subject: "they", "we", "es".
    pub const PRONOUN: Self = Self(1 << 6);
    /// "the", "ein", "seine".
    pub const DETERMINER: Self = Self(1 << 7);
    /// "of", "mit".
    pub const PREPOSITION: Self = Self(1 << 8);
    /// "and", "dass", "while".
    pub const CONJUNCTION: Self = Self(1 << 9);
    /// "who", "which", "der".
    pub const RELATIVE: Self = Self(1 << 10);
    /// "later", "also", "zudem": may stand between subject and verb.
    pub const ADVERB: Self = Self(1 << 11);
    /// "has", "was", "wurde".
    pub const AUXILIARY: Self = Self(1 << 12);
    /// Stands before a name: "Mr", "Präsident", "spokesman".
    pub const TITLE: Self = Self(1 << 13);
    /// A title of a man: "Mr", "Herr".
    pub const MAN: Self = Self(1 << 14);
    /// A title of a woman: "Mrs", "Ministerin".
    pub const WOMAN: Self = Self(1 << 15);
    /// A given name of men.
    pub const GIVEN_HE: Self = Self(1 << 16);
    /// A given name of women.
    pub const GIVEN_SHE: Self = Self(1 << 17);
    /// A family name that stands first: "Kim", "Xi".
    pub const FAMILY_FIRST: Self = Self(1 << 18);
    /// "von", "de", "bin".
    pub const PARTICLE: Self = Self(1 << 19);
    /// "Jr", "III".
    pub const SUFFIX: Self = Self(1 << 20);
    /// Part of the name of an organisation, a place, a work: "Times", "Partei", "Street".
    pub const THING: Self = Self(1 << 21);
    /// A news agency or a medium, never the speaker in "sagt Miller laut AFP".
    pub const AGENCY: Self = Self(1 << 22);
    /// A month or a day.
    pub const CALENDAR: Self = Self(1 << 23);
    /// Ends in a full stop of its own: "Dr".
    pub const ABBREVIATION: Self = Self(1 << 24);
    /// A country, its people or its adjective.
    pub const COUNTRY: Self = Self(1 << 25);
    /// Announces a title or a name in quotation marks: "film", "sogenannte", "Motto".
    pub const NAMING: Self = Self(1 << 26);
    /// A verb form that reports somebody's words: "sei", "habe".
    pub const REPORTED: Self = Self(1 << 27);
    /// "so Müller" after a comma.
    pub const THUS: Self = Self(1 << 28);
    /// "Müller zufolge": after the source.
    pub const AFTER_SOURCE: Self = Self(1 << 29);
    /// "nach Angaben", "nach Ansicht": the preposition.
    pub const BEFORE_REPORT: Self = Self(1 << 30);
    /// "nach Angaben", "nach Ansicht": the noun.
    pub const REPORT: Self = Self(1 << 31);
    /// Opens what hangs on a noun: "the mayor of", "der Sprecher vom".
    pub const HANGS_ON: Self = Self(1 << 32);
    /// Articles in the genitive, which tie a noun to a noun: "die Sprecherin des Hafens".
    pub const GENITIVE: Self = Self(1 << 33);
    /// Ties clauses with a subject of their own or with the same: "und", "aber".
    pub const JOINS: Self = Self(1 << 34);
    /// "… wie Müller sagte".
    pub const HOW: Self = Self(1 << 35);
    /// "bezeichnete ihn als", "quoted him as saying".
    pub const ROLE: Self = Self(1 << 36);
    /// What may follow "Müller said" in a sentence that only tells who spoke: "as he left".
    pub const CIRCUMSTANCE: Self = Self(1 << 37);
    /// The empty subject of "heißt es".
    pub const EMPTY_IT: Self = Self(1 << 38);
    /// "Das sagte Müller": stands for the quote before.
    pub const THAT: Self = Self(1 << 39);
    /// Before an infinitive, which has no subject.
    pub const INFINITIVE: Self = Self(1 << 40);
    /// "wird von Müller kritisiert", "was asked by Miller".
    pub const AGENT: Self = Self(1 << 41);
    /// "Müller wird zitiert".
    pub const PASSIVE: Self = Self(1 << 42);
    /// "zitiert": not who does it speaks, but who stands behind it.
    pub const QUOTING: Self = Self(1 << 43);
    /// Before those to whom something is said: "sagte dem Spiegel".
    pub const LISTENERS: Self = Self(1 << 44);
    /// "a spokesman" is nobody in particular.
    pub const INDEFINITE: Self = Self(1 << 45);
    /// What stands before a title in marks: "im „Alten Haus“".
    pub const DEFINITE: Self = Self(1 << 46);
    /// Begins a subject and nothing else.
    pub const NOMINATIVE: Self = Self(1 << 47);
    /// Articles that begin no subject.
    pub const OBLIQUE: Self = Self(1 << 48);
    /// An article that begins a subject, or a dative before an adjective in -en: "der englischen Zeitung".
    pub const DATIVE: Self = Self(1 << 49);
    /// Parts a verb from its particle: "Miller went on".
    pub const VERB_PARTICLE: Self = Self(1 << 50);
    /// Ties a source to the word before it: "nach Angaben von", "according to".
    pub const TIES_SOURCE: Self = Self(1 << 51);
    /// "Andrews and Miller".
    pub const AND: Self = Self(1 << 52);
    /// Opens what is told: "(said) that", "(sagte,) dass".
    pub const CONTENT: Self = Self(1 << 53);
    /// Opens a question that is told: "(asked) whether", "(fragte,) ob".
    pub const QUESTION: Self = Self(1 << 54);
    /// A verb that is no verb of saying and still has what is told behind it, as a clause: "believes", "geht (davon aus)".
    pub const TELLS: Self = Self(1 << 55);
    /// A verb that has what is told behind it, as a noun: "denied the charges".
    pub const JUDGES: Self = Self(1 << 56);
    /// A verb that has what is told behind it, as an infinitive: "vowed to stay".
    pub const WILLS: Self = Self(1 << 57);
    /// A verb that has what is told behind a preposition: "called for a vote".
    pub const SPEAKS_OF: Self = Self(1 << 58);
    /// A noun that has what is told behind it: "the claim that", "der Vorwurf, dass".
    pub const NOTION: Self = Self(1 << 59);
    /// A verb with somebody to whom it is said: "told reporters".
    pub const ADDRESSES: Self = Self(1 << 60);
    /// A small word that gives its vowel up and is written to the next one: "l'" in "l'homme", "d'" in "d'Anna".
    pub const ELIDED: Self = Self(1 << 64);
    /// A small pronoun that leans on a verb: "lui" in "lui a dit", "se" in "queixou-se", "il" in "dit-il".
    pub const CLITIC: Self = Self(1 << 65);
    /// Part of a name only with a capital: "Di" in "Anna Di Rienzo".
    pub const LARGE_PARTICLE: Self = Self(1 << 66);
    /// Makes a given name the name of a place: "San José".
    pub const SAINT: Self = Self(1 << 67);
    /// Built like a family name: "Лавров", "Kowalski".
    pub const FAMILY: Self = Self(1 << 61);
    /// A name after the father's, behind the given name: "Петрович".
    pub const PATRONYMIC: Self = Self(1 << 62);
    /// Stands before places rather than people: "в", "na".
    pub const PLACE: Self = Self(1 << 63);

    /// What can speak though it is no person: "ministry", "Regierung", "police".
    pub const ORGANISATION: Self = Self(1 << 68);
    /// A verb form that reports somebody's words only among others that do, and else tells what is not so: "hätte".
    pub const UNREAL: Self = Self(1 << 72);
    /// "nach ersten Angaben der Polizei": the preposition, with words between it and the noun.
    pub const BY_REPORT: Self = Self(1 << 73);

    /// A title of a woman that may end a compound: "Außenministerin".
    pub const WOMAN_TITLE: Self = Self(Self::TITLE.0 | Self::WOMAN.0);
    /// Any given name.
    pub const GIVEN: Self = Self(Self::GIVEN_HE.0 | Self::GIVEN_SHE.0);
    /// "Петрович".
    pub const PATRONYMIC_HE: Self = Self(Self::PATRONYMIC.0 | Self::MAN.0);
    /// "Петровна".
    pub const PATRONYMIC_SHE: Self = Self(Self::PATRONYMIC.0 | Self::WOMAN.0);
    /// A family name that only women bear in this form: "Раевская".
    pub const FAMILY_SHE: Self = Self(Self::FAMILY.0 | Self::WOMAN.0);
    /// A family name that only men bear in this form: "Раевский".
    pub const FAMILY_HE: Self = Self(Self::FAMILY.0 | Self::MAN.0);
    /// A family name in a case that is no subject's: "Лаврову".
    pub const OBLIQUE_FAMILY: Self = Self(Self::FAMILY.0 | Self::OBLIQUE.0);
    /// A title in a case that is no subject's: "президенту".
    pub const OBLIQUE_TITLE: Self = Self(Self::TITLE.0 | Self::OBLIQUE.0);
    /// What a name keeps in all its cases.
    const OF_NAMES: Self = Self(
        Self::GIVEN.0 | Self::THING.0 | Self::COUNTRY.0 | Self::AGENCY.0 | Self::FAMILY_FIRST.0,
    );
    /// "he" or "she".
    pub const HE_OR_SHE: Self = Self(Self::HE.0 | Self::SHE.0);
    /// Any pronoun that can be a subject.
    pub const ANY_PRONOUN: Self = Self(Self::HE_OR_SHE.0 | Self::PRONOUN.0);
    /// A verb with a subject of its own.
    pub const VERB: Self = Self(Self::SAYS.0 | Self::CALLS.0 | Self::AUXILIARY.0);
    /// Small words that are no part of a name, whatever their capitals.
    pub const FUNCTION: Self = Self(
        Self::ANY_PRONOUN.0
            | Self::DETERMINER.0
            | Self::PREPOSITION.0
            | Self::CONJUNCTION.0
            | Self::RELATIVE.0
            | Self::ADVERB.0
            | Self::AUXILIARY.0
            | Self::CLITIC.0,
    );

    /// Both, as a constant.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of `senses` that the word can be.
    #[must_use]
    pub const fn only(self, senses: Self) -> Self {
        Self(self.0 & senses.0)
    }

    /// True if the word can be any of `senses`.
    #[must_use]
    pub const fn is(self, senses: Self) -> bool {
        self.0 & senses.0 != 0
    }
}

impl BitOr for Sense {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A language's words with their senses.
#[derive(Debug)]
pub struct Lexicon {
    senses: Table<Sense>,
    /// By the last letter, since most words end in one that no ending has, or few.
    endings: HashMap<u8, Vec<(&'static str, Sense)>, QuickHash>,
    /// Whether some of its words are written to others.
    leans: bool,
    /// The cases of names.
    classes: Classes,
    /// Whether any word is a country.
    names_countries: bool,
}

impl Lexicon {
    /// Compiles tables of (sense, words parted by blanks); `endings` are those of compounds: "-minister".
    #[must_use]
    pub fn new<'t>(
        tables: impl Iterator<Item = &'t (Sense, &'static str)>,
        endings: &[(Sense, &'static str)],
        classes: Classes,
    ) -> Self {
        let mut senses: Table<Sense> = Table::with_capacity(4096);
        let mut all = Sense::UNKNOWN;
        for (sense, words) in tables {
            for word in words.split_whitespace() {
                all = all | *sense;
                let known = senses.entry(word);
                *known = *known | *sense;
            }
        }
        let mut by_last: HashMap<u8, Vec<(&'static str, Sense)>, QuickHash> = HashMap::default();
        for (sense, words) in endings {
            for word in words.split_whitespace() {
                let last = word.as_bytes()[word.len() - 1];
                let endings = by_last.entry(last).or_default();
                match endings.iter_mut().find(|(known, _)| *known == word) {
                    Some((_, known)) => *known = *known | *sense,
                    None => endings.push((word, *sense)),
                }
            }
        }
        Self {
            senses,
            endings: by_last,
            leans: all.is(Sense::ELIDED | Sense::CLITIC),
            classes,
            names_countries: all.is(Sense::COUNTRY),
        }
    }

    /// True if small words are written to others: "l'homme", "dit-il".
    #[must_use]
    pub const fn leans(&self) -> bool {
        self.leans
    }

    /// True if countries are among the words.
    #[must_use]
    pub fn names_countries(&self) -> bool {
        self.names_countries
    }

    /// What the word with this `key` can be; `capital` if it begins with a capital letter.
    #[must_use]
    pub fn look_up(&self, key: &Key, capital: bool) -> Sense {
        let known = self.senses.get(key);
        let inflected = if capital && !self.classes.is_empty() {
            self.inflected(key)
        } else {
            Sense::UNKNOWN
        };
        if let Some(known) = known {
            // "Александра" is a woman, or a case of "Александр".
            return known | inflected.only(Sense::GIVEN);
        }
        if !capital || inflected != Sense::UNKNOWN {
            return inflected;
        }
        if let Some(sense) = self.double_name(key) {
            return sense;
        }
        if key.len() <= 6 {
            return Sense::UNKNOWN;
        }
        key.last()
            .and_then(|last| self.endings.get(&last))
            .and_then(|endings| endings.iter().find(|(ending, _)| key.ends_with(ending)))
            .map_or(Sense::UNKNOWN, |(_, sense)| *sense)
    }

    /// What the names are of which the word can be a case.
    fn inflected(&self, key: &Key) -> Sense {
        let mut found = Sense::UNKNOWN;
        let mut space = [0; 64];
        for (nominative, others) in self.classes {
            for ending in others.split(' ').filter(|ending| key.ends_with(ending)) {
                let stem = key.len() - ending.len();
                if stem >= inflection::SHORTEST
                    && let Some(name) = key.with_ending(stem, nominative, &mut space)
                    && let Some(sense) = self.senses.get(&name)
                {
                    found = found | sense.only(Sense::OF_NAMES);
                }
            }
        }
        found
    }

    /// "Karl-Theodor" by its first half, if both are given names.
    fn double_name(&self, key: &Key) -> Option<Sense> {
        let (first, second) = key.halves()?;
        let is_given = |sense: &Sense| sense.is(Sense::GIVEN);
        self.senses.get(&second).filter(is_given)?;
        self.senses.get(&first).filter(is_given)
    }
}

/// For maps by single words.
pub type QuickHash = BuildHasherDefault<Quick>;

/// A small fast hash for short words, eight bytes at a time; it keeps nobody from choosing words that collide, so it is
/// for tables of ours and for the few words of one article.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quick(u64);

impl Quick {
    fn add(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Quick {
    /// The multiplication mixes upwards, the table looks at the lowest bits as well.
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.add(u64::from_le_bytes(*eight));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last));
    }
    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }
}
