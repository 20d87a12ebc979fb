//! One file for each language: its words, its marks, its examples.
//!
//! To add a language: copy `danish.rs` (the simplest), fill in its words, give it marked example sentences that must come
//! out right, and add its two lines here. A language that is not here is read with [`UNKNOWN`]: it still gets its quotes.

pub mod bodies;
pub mod chinese;
pub mod countries;
pub mod czech;
pub mod danish;
pub mod detect;
pub mod dutch;
pub mod endings;
pub mod english;
pub mod finnish;
pub mod french;
pub mod german;
pub mod inflection;
pub mod italian;
pub mod japanese;
pub mod korean;
pub mod lexicon;
pub mod lookup;
pub mod names;
pub mod naming;
pub mod norwegian;
pub mod offices;
pub mod polish;
pub mod portuguese;
pub mod russian;
pub mod spanish;
pub mod swedish;
pub mod transcription;
pub mod turkish;
pub mod ukrainian;

use std::sync::OnceLock;

use lexicon::{Lexicon, Sense};
use naming::Tongue;

/// What the program knows of one language.
#[derive(Debug)]
pub struct Language {
    /// ISO 639-1 code, `und` for an unknown one.
    pub code: &'static str,
    /// The names of the months, January first; each in all the forms that dates use, lower case.
    pub months: [&'static [&'static str]; 12],
    /// Lines that are not part of an article (share lines, comment forms, "read also"), lower case. `see also` is the opening of
    /// a line, `source.` all of it apart from signs and numbers, `get our … in your inbox` its opening and what comes later, and
    /// after `leave a comment …` nothing but a form follows.
    pub boilerplate: &'static [&'static str],
    /// Who speaks, how that is told, and what is no name: the words of each sense, lower case, parted by blanks.
    pub vocabulary: &'static [(Sense, &'static str)],
    /// The senses of compounds by their ending ("-minister"); the longest endings first.
    pub endings: &'static [(Sense, &'static str)],
    /// How its sentences are built.
    pub grammar: Grammar,
    /// Words for one office, parted by blanks: "außenminister spitzendiplomat chefdiplomat".
    pub offices: &'static [&'static str],
    /// Marked sentences that must come out right; a test reads them.
    pub examples: &'static [&'static str],
    /// Keeps what [`Language::lexicon`] compiles.
    pub compiled: OnceLock<Lexicon>,
}

/// How sentences are built, as far as it tells who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "facts of a language that have nothing to do with each other"
)]
pub struct Grammar {
    /// All nouns have capitals, so a capital is no sign of a name.
    pub capital_nouns: bool,
    /// The finite verb is second: what stands before it may be anything, and the subject follows it then.
    pub verb_second: bool,
    /// A comma parts every clause from the verb on which it hangs: "sagte, dass", "сказал, что".
    pub comma_clauses: bool,
    /// "am 13. September": a number with a full stop does not end a sentence.
    pub ordinals: bool,
    /// How names and nouns end in the genitive where no apostrophe parts it: "Putins".
    pub genitives: &'static [&'static str],
    /// How nouns end that name somebody from a town: "Kieler".
    pub townspeople: &'static [&'static str],
    /// How nouns end that name a woman, where the noun for a man has no ending: "Sprecherin".
    pub feminine: &'static [&'static str],
    /// People have two last names, and the first of them stands for them: "Ruiz" for Carmen Ruiz Olmedo.
    pub two_last_names: bool,
    /// How verbs end whose subject is "they", where "they" is also "she": "sagten".
    pub plural_verbs: &'static [&'static str],
    /// How words end that tell in which manner: "höhnisch".
    pub manner: &'static [&'static str],
    /// How adjectives end behind an article that is not the subject's: "der englischen (Zeitung)".
    pub oblique: &'static [&'static str],
    /// How nouns end that name no one who could speak: "die Äußerungen".
    pub abstracts: &'static [&'static str],
    /// How nouns end that name somebody by what he or she does: "Ermittler", "Journalistin".
    pub agents: &'static [&'static str],
    /// How any verb ends in the past: "retaliated".
    pub past: &'static [&'static str],
    /// How any verb ends in the present whose subject is "he": "gewinnt".
    pub present: &'static [&'static str],
    /// The letters before which a small word gives up its vowel, small ones: the h in "l'homme".
    pub elided_before: &'static str,
    /// How participles end that have no subject of their own: "citing".
    pub participles: &'static [&'static str],
    /// How nouns end in the plural: "voters".
    pub plural_nouns: &'static [&'static str],
    /// After a quote the whole verb stands before its subject: "a déclaré Anna Roux", "ha detto Anna Rossi".
    pub inverts: bool,
    /// A verb needs no subject: "Añadió: …".
    pub drops_subject: bool,
    /// The cases of names, as classes of endings: that of the nominative first, then all others. See [`inflection`].
    pub name_endings: &'static [(&'static str, &'static str)],
    /// The endings of past verbs that agree with their subject, with [`Sense::HE`] and [`Sense::SHE`]: "сказал", "сказала".
    pub verb_endings: &'static [(Sense, &'static str)],
    /// The endings of adjectives, where names inflect or all nouns have capitals: "Южный" before a noun is no name of a person.
    pub adjective_endings: &'static [&'static str],
    /// A single word with a capital in a sentence is more often a person than anything else; where names have no cases, one
    /// that is a given name.
    pub lone_names: bool,
    /// There are no articles: a bare noun can be a subject.
    pub bare_nouns: bool,
    /// The subject may follow its verb anywhere: "Об этом рассказал врач", "Jak powiedział minister".
    pub free_order: bool,
    /// A writer's remark inside speech is set off by dashes alone: "– To wstyd – mówi Nowak."
    pub bare_remarks: bool,
    /// A writer's remark inside speech is set off by commas: "« Non, a dit Claire, c'est fini. »"
    pub comma_remarks: bool,
    /// Behind the remark in a line that a dash opens speech goes on: "– Ja, svarade Mark. Färjan väntar inte."
    pub dash_resumes: bool,
    /// The verb comes last: what is said stands between it and its subject.
    pub verb_last: bool,
    /// Words are written without blanks between them, or with their particles.
    pub unspaced: bool,
}

impl Grammar {
    /// No peculiarity at all: a language names those that it has, and takes the rest from here.
    pub const PLAIN: Self = Self {
        capital_nouns: false,
        verb_second: false,
        comma_clauses: false,
        ordinals: false,
        genitives: &[],
        townspeople: &[],
        feminine: &[],
        two_last_names: false,
        plural_verbs: &[],
        manner: &[],
        oblique: &[],
        abstracts: &[],
        agents: &[],
        past: &[],
        present: &[],
        elided_before: "",
        participles: &[],
        plural_nouns: &[],
        inverts: false,
        drops_subject: false,
        name_endings: &[],
        verb_endings: &[],
        adjective_endings: &[],
        lone_names: false,
        bare_nouns: false,
        free_order: false,
        bare_remarks: false,
        comma_remarks: false,
        dash_resumes: false,
        verb_last: false,
        unspaced: false,
    };
}

impl Language {
    /// What each word can be, compiled when it is first asked for.
    pub fn lexicon(&self) -> &Lexicon {
        self.compiled.get_or_init(|| {
            Lexicon::new(
                self.vocabulary.iter(),
                self.endings,
                self.grammar.name_endings,
                Tongue::of(self.code, self.grammar.genitives),
            )
        })
    }
}

/// The languages with a file of their own.
pub static ALL: [&Language; 19] = [
    &english::ENGLISH,
    &german::GERMAN,
    &french::FRENCH,
    &spanish::SPANISH,
    &italian::ITALIAN,
    &portuguese::PORTUGUESE,
    &dutch::DUTCH,
    &polish::POLISH,
    &russian::RUSSIAN,
    &ukrainian::UKRAINIAN,
    &swedish::SWEDISH,
    &finnish::FINNISH,
    &norwegian::NORWEGIAN,
    &danish::DANISH,
    &czech::CZECH,
    &turkish::TURKISH,
    &korean::KOREAN,
    &japanese::JAPANESE,
    &chinese::CHINESE,
];

/// Stands in where the language is not known or has no file yet.
pub static UNKNOWN: Language = Language {
    code: "und",
    months: [&[]; 12],
    boilerplate: &[],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};

/// The language with this ISO 639-1 code, or [`UNKNOWN`].
#[must_use]
pub fn of(code: &str) -> &'static Language {
    ALL.into_iter()
        .find(|language| language.code == code)
        .unwrap_or(&UNKNOWN)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_word_stands_once_in_the_list_of_its_sense() {
        let mut twice = Vec::new();
        for language in ALL {
            for table in [language.vocabulary, language.endings] {
                let mut known = HashSet::new();
                for (sense, words) in table {
                    for word in words.split_whitespace() {
                        if !known.insert((format!("{sense:?}"), word)) {
                            twice.push(format!("{}: {word} ({sense:?})", language.code));
                        }
                    }
                }
            }
        }
        assert!(twice.is_empty(), "{twice:#?}");
    }
}
