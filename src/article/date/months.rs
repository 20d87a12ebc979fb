//! The names of months: those of our languages, and of a few that have no file yet.

use crate::language;

/// The number of the month called `word` in `language` (a code such as `de` or `de-AT`) or in English, in which machines write;
/// in any language, if the language is not one of ours.
#[must_use]
pub fn number(word: &str, language: &str) -> Option<i8> {
    if !(3..=24).contains(&word.len()) {
        return None;
    }
    let word = word.to_lowercase();
    let code = language.get(..2).unwrap_or(language);
    let all = || {
        let ours = language::ALL
            .iter()
            .map(|language| (language.code, &language.months));
        ours.chain(OTHERS.iter().map(|(code, months)| (*code, months)))
    };
    let known = all().any(|(other, _)| other.eq_ignore_ascii_case(code));
    all()
        .filter(|(other, _)| !known || other.eq_ignore_ascii_case(code) || *other == "en")
        .find_map(|(_, months)| {
            months
                .iter()
                .position(|names| names.contains(&word.as_str()))
        })
        .and_then(|at| i8::try_from(at + 1).ok())
}

/// A language's code, and its months in all the forms that dates use.
type Months = (&'static str, [&'static [&'static str]; 12]);

/// Languages without a file of their own.
const OTHERS: [Months; 10] = [
    (
        "fr",
        [
            &["janvier", "janv"],
            &["février", "fevrier", "févr"],
            &["mars"],
            &["avril", "avr"],
            &["mai"],
            &["juin"],
            &["juillet", "juil"],
            &["août", "aout"],
            &["septembre", "sept"],
            &["octobre", "oct"],
            &["novembre", "nov"],
            &["décembre", "decembre", "déc"],
        ],
    ),
    (
        "es",
        [
            &["enero", "ene"],
            &["febrero", "feb"],
            &["marzo", "mar"],
            &["abril", "abr"],
            &["mayo", "may"],
            &["junio", "jun"],
            &["julio", "jul"],
            &["agosto", "ago"],
            &["septiembre", "setiembre", "sep", "sept"],
            &["octubre", "oct"],
            &["noviembre", "nov"],
            &["diciembre", "dic"],
        ],
    ),
    (
        "it",
        [
            &["gennaio", "gen"],
            &["febbraio", "feb"],
            &["marzo", "mar"],
            &["aprile", "apr"],
            &["maggio", "mag"],
            &["giugno", "giu"],
            &["luglio", "lug"],
            &["agosto", "ago"],
            &["settembre", "set"],
            &["ottobre", "ott"],
            &["novembre", "nov"],
            &["dicembre", "dic"],
        ],
    ),
    (
        "pt",
        [
            &["janeiro", "jan"],
            &["fevereiro", "fev"],
            &["março", "mar"],
            &["abril", "abr"],
            &["maio", "mai"],
            &["junho", "jun"],
            &["julho", "jul"],
            &["agosto", "ago"],
            &["setembro", "set"],
            &["outubro", "out"],
            &["novembro", "nov"],
            &["dezembro", "dez"],
        ],
    ),
    (
        "nl",
        [
            &["januari", "jan"],
            &["februari", "feb"],
            &["maart", "mrt"],
            &["april", "apr"],
            &["mei"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["augustus", "aug"],
            &["september", "sep", "sept"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
    ),
    (
        "pl",
        [
            &["stycznia", "styczeń"],
            &["lutego", "luty"],
            &["marca", "marzec"],
            &["kwietnia", "kwiecień"],
            &["maja"],
            &["czerwca", "czerwiec"],
            &["lipca", "lipiec"],
            &["sierpnia", "sierpień"],
            &["września", "wrzesień"],
            &["października", "październik"],
            &["listopada", "listopad"],
            &["grudnia", "grudzień"],
        ],
    ),
    (
        "ru",
        [
            &["января", "январь"],
            &["февраля", "февраль"],
            &["марта", "март"],
            &["апреля", "апрель"],
            &["мая", "май"],
            &["июня", "июнь"],
            &["июля", "июль"],
            &["августа", "август"],
            &["сентября", "сентябрь"],
            &["октября", "октябрь"],
            &["ноября", "ноябрь"],
            &["декабря", "декабрь"],
        ],
    ),
    (
        "uk",
        [
            &["січня", "січень"],
            &["лютого", "лютий"],
            &["березня", "березень"],
            &["квітня", "квітень"],
            &["травня", "травень"],
            &["червня", "червень"],
            &["липня", "липень"],
            &["серпня", "серпень"],
            &["вересня", "вересень"],
            &["жовтня", "жовтень"],
            &["листопада", "листопад"],
            &["грудня", "грудень"],
        ],
    ),
    (
        "sv",
        [
            &["januari", "jan"],
            &["februari", "feb"],
            &["mars", "mar"],
            &["april", "apr"],
            &["maj"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["augusti", "aug"],
            &["september", "sep", "sept"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["december", "dec"],
        ],
    ),
    (
        "tr",
        [
            &["ocak"],
            &["şubat"],
            &["mart"],
            &["nisan"],
            &["mayıs"],
            &["haziran"],
            &["temmuz"],
            &["ağustos"],
            &["eylül"],
            &["ekim"],
            &["kasım"],
            &["aralık"],
        ],
    ),
];
