//! What a word can be: the senses that a language gives its words, and the rules ask for.

use std::ops::BitOr;

/// What a word can be, as a set: "der" is a determiner and a relative pronoun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Sense(u128);

/// Gives each sense a bit of its own, counted by the compiler: a new one is a name with a sentence, put at the end.
macro_rules! senses {
    ($($(#[$about:meta])+ $name:ident,)+) => {
        /// The numbers of the bits; with more senses than bits, the shift below does not compile.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "each is named as its constant")]
        enum Bit {
            $($name,)+
        }

        impl Sense {
            $($(#[$about])+ pub const $name: Self = Self(1 << Bit::$name as u32);)+
        }
    };
}

senses! {
    /// A finite verb of saying: "said", "erklärte".
    SAYS,
    /// A verb that names somebody or something in quotes, or hints at speech: "called", "nannte".
    CALLS,
    /// A participle or infinitive of saying, which has its subject elsewhere: "saying", "gesagt".
    SAYING,
    /// Stands right before a source: "laut", "according (to)".
    SOURCE,
    /// "he", "er".
    HE,
    /// "she", "sie".
    SHE,
    /// Any other pronoun that can be a subject: "they", "we", "es".
    PRONOUN,
    /// "the", "ein", "seine".
    DETERMINER,
    /// "of", "mit".
    PREPOSITION,
    /// "and", "dass", "while".
    CONJUNCTION,
    /// "who", "which", "der".
    RELATIVE,
    /// "later", "also", "zudem": may stand between subject and verb.
    ADVERB,
    /// "has", "was", "wurde".
    AUXILIARY,
    /// Stands before a name: "Mr", "Präsident", "spokesman".
    TITLE,
    /// A title of a man: "Mr", "Herr".
    MAN,
    /// A title of a woman: "Mrs", "Ministerin".
    WOMAN,
    /// A given name of men.
    GIVEN_HE,
    /// A given name of women.
    GIVEN_SHE,
    /// A family name that stands first: "Kim", "Xi".
    FAMILY_FIRST,
    /// "von", "de", "bin".
    PARTICLE,
    /// "Jr", "III".
    SUFFIX,
    /// Part of the name of an organisation, a place, a work: "Times", "Partei", "Street".
    THING,
    /// A news agency or a medium, never the speaker in "sagt Miller laut AFP".
    AGENCY,
    /// A month or a day.
    CALENDAR,
    /// Ends in a full stop of its own: "Dr".
    ABBREVIATION,
    /// A country, its people or its adjective.
    COUNTRY,
    /// Announces a title or a name in quotation marks: "film", "sogenannte", "Motto".
    NAMING,
    /// A verb form that reports somebody's words: "sei", "habe".
    REPORTED,
    /// "so Müller" after a comma.
    THUS,
    /// "Müller zufolge": after the source.
    AFTER_SOURCE,
    /// "nach Angaben", "nach Ansicht": the preposition.
    BEFORE_REPORT,
    /// "nach Angaben", "nach Ansicht": the noun.
    REPORT,
    /// Opens what hangs on a noun: "the mayor of", "der Sprecher vom".
    HANGS_ON,
    /// Articles in the genitive, which tie a noun to a noun: "die Sprecherin des Hafens".
    GENITIVE,
    /// Ties clauses with a subject of their own or with the same: "und", "aber".
    JOINS,
    /// "… wie Müller sagte".
    HOW,
    /// "bezeichnete ihn als", "quoted him as saying".
    ROLE,
    /// What may follow "Müller said" in a sentence that only tells who spoke: "as he left".
    CIRCUMSTANCE,
    /// The empty subject of "heißt es".
    EMPTY_IT,
    /// "Das sagte Müller": stands for the quote before.
    THAT,
    /// Before an infinitive, which has no subject.
    INFINITIVE,
    /// "wird von Müller kritisiert", "was asked by Miller".
    AGENT,
    /// "Müller wird zitiert".
    PASSIVE,
    /// "zitiert": not who does it speaks, but who stands behind it.
    QUOTING,
    /// Before those to whom something is said: "sagte dem Spiegel".
    LISTENERS,
    /// "a spokesman" is nobody in particular.
    INDEFINITE,
    /// What stands before a title in marks: "im „Alten Haus“".
    DEFINITE,
    /// Begins a subject and nothing else.
    NOMINATIVE,
    /// Articles that begin no subject.
    OBLIQUE,
    /// An article that begins a subject, or a dative before an adjective in -en: "der englischen Zeitung".
    DATIVE,
    /// Parts a verb from its particle: "Miller went on".
    VERB_PARTICLE,
    /// Ties a source to the word before it: "nach Angaben von", "according to".
    TIES_SOURCE,
    /// "Andrews and Miller".
    AND,
    /// Opens what is told: "(said) that", "(sagte,) dass".
    CONTENT,
    /// Opens a question that is told: "(asked) whether", "(fragte,) ob".
    QUESTION,
    /// A verb that is no verb of saying and still has what is told behind it, as a clause: "believes", "geht (davon aus)".
    TELLS,
    /// A verb that has what is told behind it, as a noun: "denied the charges".
    JUDGES,
    /// A verb that has what is told behind it, as an infinitive: "vowed to stay".
    WILLS,
    /// A verb that has what is told behind a preposition: "called for a vote".
    SPEAKS_OF,
    /// A noun that has what is told behind it: "the claim that", "der Vorwurf, dass".
    NOTION,
    /// A verb with somebody to whom it is said: "told reporters".
    ADDRESSES,
    /// A family name, or built like one: "Schmidt", "Лавров", "Kowalski".
    FAMILY,
    /// A name after the father's, behind the given name: "Петрович".
    PATRONYMIC,
    /// Stands before places rather than people: "in", "nach", "в".
    PLACE,
    /// A small word that gives its vowel up and is written to the next one: "l'" in "l'homme", "d'" in "d'Anna".
    ELIDED,
    /// A small pronoun that leans on a verb: "lui" in "lui a dit", "se" in "queixou-se", "il" in "dit-il".
    CLITIC,
    /// Part of a name only with a capital: "Di" in "Anna Di Rienzo".
    LARGE_PARTICLE,
    /// Makes a given name the name of a place: "San José".
    SAINT,
    /// What can speak though it is no person: "ministry", "Regierung", "police".
    ORGANISATION,
    /// A verb form that reports somebody's words only among others that do, and else tells what is not so: "hätte".
    UNREAL,
    /// "nach ersten Angaben der Polizei": the preposition, with words between it and the noun.
    BY_REPORT,
    /// Ends as nouns do and names do not: "Rettung". Only in tables of endings.
    ORDINARY,
    /// A city.
    CITY,
    /// A name that is a plain word of the language as well: "Koch", "Will".
    COMMON,
    /// Part of a name behind another particle only, though no article of the language: "la" in "de la".
    SECOND_PARTICLE,
    /// Behind a full name leads to where somebody belongs, though it may stand inside names: "von" in "Anna Roth von der Bank".
    BELONGS,
    /// A particle behind the subject, or behind what is spoken of: "は", "은".
    TOPIC,
    /// What is a man's: "his", "seiner".
    OF_HIM,
    /// What is a woman's: "her", "ihrer".
    OF_HER,
    /// Somebody of whom only the sex is told, with [`Sense::MAN`] or [`Sense::WOMAN`]: "the man", "die Frau".
    BEING,
    /// Tells whom an agency cites: "citing", "(со) ссылкой (на)".
    RELAYS,
    /// Before somebody whose view it is, where a sentence begins: "Pour (Claire Vasseur, …)".
    VIEW,
    /// What stands before a turn and names nobody: "Question", "Antwort".
    LABEL,
    /// What is the subject's: "own", "eigenen".
    OWN,
    /// Tells that words stand somewhere: "(auf dem Schild) stand", "(in dem Brief ist zu) lesen", "(die) Rede".
    STANDS,
    /// A pronoun to whom something is said: "told them", "asked her".
    OBJECT,
    /// In which something is told: "report", "poll".
    DOCUMENT,
    /// A name by which everybody knows whom it means: "Goethe".
    KNOWN,
    /// A town whose name is no name of people.
    TOWN,
    /// A known name with the ending of a genitive: "Merkels".
    OWNER,
    /// A verb that tells how something is said only with "it": "as Miller put it".
    PUTS,
}

impl Sense {
    /// Nothing is known of the word.
    pub const UNKNOWN: Self = Self(0);

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
    pub(super) const OF_NAMES: Self = Self(
        Self::GIVEN.0
            | Self::THING.0
            | Self::COUNTRY.0
            | Self::AGENCY.0
            | Self::FAMILY_FIRST.0
            | Self::FAMILY.0
            | Self::KNOWN.0
            | Self::CITY.0
            | Self::TOWN.0
            | Self::COMMON.0,
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
