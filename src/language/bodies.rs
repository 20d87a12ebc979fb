//! What ministries, governments and other bodies of a state are called in each language: "Außenministerium" and "МИД" are a
//! foreign ministry. With their country this makes one body of all its names.
//!
//! Only words that are sure stand here: a word that means two kinds in one language is left out. The table was written down
//! for this project.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::countries::Code;
use crate::language::offices;
use crate::language::{self, Language};
use crate::text::fold;
use crate::text::hash::QuickHash;

/// What a body is, in whatever language it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// In English: "foreign ministry".
    pub name: &'static str,
    /// Whose it is, if the word tells: the State Department is American.
    pub country: Option<Code>,
    /// Somebody holds it: "foreign minister".
    pub is_office: bool,
}

/// The kind of body that `noun` names, which has neither an article nor a country.
#[must_use]
pub fn kind(language: &Language, noun: &str) -> Option<Kind> {
    of(language, KINDS.get(language.code)?, &plain(noun))
}

/// The kinds of body that `noun` names in one language or another.
#[must_use]
pub fn kinds(noun: &str) -> Vec<Kind> {
    let noun = plain(noun);
    let mut found: Vec<Kind> = Vec::new();
    let kinds = KINDS.iter();
    for kind in kinds.filter_map(|(code, known)| of(language::of(code), known, &noun)) {
        if !found.contains(&kind) {
            found.push(kind);
        }
    }
    found
}

/// What the plain `noun` means by the words of `language` that are `known`, in the genitive or not.
fn of(language: &Language, known: &Words, noun: &str) -> Option<Kind> {
    let endings = language.grammar.genitives.iter();
    let mut bare = endings.filter_map(|ending| known.get(noun.strip_suffix(ending)?));
    known.get(noun).or_else(|| bare.next()).copied()
}

/// What the words of one language mean.
type Words = HashMap<String, Kind, QuickHash>;

/// For each language what its words mean.
static KINDS: LazyLock<HashMap<&str, Words, QuickHash>> = LazyLock::new(|| {
    let mut languages: HashMap<&str, Words, QuickHash> = HashMap::default();
    for ((name, forms), is_office) in all() {
        for (language, forms) in *forms {
            let known = languages.entry(language).or_default();
            for form in forms.split('|') {
                let (country, words) = match form.trim().split_once(": ") {
                    Some((country, words)) => (Some(country), words),
                    None => (None, form),
                };
                let kind = Kind {
                    name,
                    country,
                    is_office,
                };
                known.insert(plain(words), kind);
            }
        }
    }
    languages
});

/// Bodies, and offices with true.
fn all() -> impl Iterator<Item = (&'static Row, bool)> {
    let bodies = TABLE.iter().map(|row| (row, false));
    bodies.chain(offices::TABLE.iter().map(|row| (row, true)))
}

/// The words alone, in the form in which they are compared.
#[must_use]
pub fn plain(noun: &str) -> String {
    fold::joined_words(noun)
}

/// A kind, with the words for it in each language.
pub type Row = (&'static str, &'static [(&'static str, &'static str)]);

/// True if `words` of `language` are the plain `noun`, in the genitive or not.
#[must_use]
pub fn is_called(language: &Language, words: &str, noun: &str) -> bool {
    if !fold::may_begin(words, noun) {
        return false;
    }
    let words = plain(words);
    let mut endings = language.grammar.genitives.iter();
    words == noun || endings.any(|ending| words.strip_suffix(ending) == Some(noun))
}

/// For each kind the words of each language, parted by strokes; a code before a colon is the country that the words tell.
/// Where nouns have cases, the genitive stands here too, since a source is named in it; a genitive in -s is understood.
const TABLE: &[Row] = &[
    (
        "foreign ministry",
        &[
            (
                "en",
                "foreign ministry | ministry of foreign affairs | foreign affairs ministry | department of foreign affairs | foreign office
                 | US: state department | US: department of state",
            ),
            ("de", "außenministerium | außenamt | ministerium für auswärtige angelegenheiten | DE: auswärtige amt | DE: auswärtiges amt | DE: auswärtigen amt"),
            ("fr", "ministère des affaires étrangères | US: département d'état"),
            ("es", "ministerio de asuntos exteriores | ministerio de relaciones exteriores | ministerio de exteriores | US: departamento de estado"),
            ("it", "ministero degli esteri | ministero degli affari esteri | US: dipartimento di stato"),
            ("pt", "ministério das relações exteriores | ministério dos negócios estrangeiros | US: departamento de estado | BR: itamaraty"),
            ("nl", "ministerie van buitenlandse zaken"),
            ("pl", "ministerstwo spraw zagranicznych | ministerstwa spraw zagranicznych | msz | US: departament stanu | US: departamentu stanu"),
            ("ru", "мид | министерство иностранных дел | министерства иностранных дел | министерству иностранных дел | US: госдепартамент | US: госдепартамента | US: госдеп | US: госдепа"),
            ("uk", "мзс | міністерство закордонних справ | міністерства закордонних справ | US: держдепартамент | US: держдепартаменту | US: держдеп"),
            ("sv", "utrikesdepartementet | utrikesministeriet"),
            ("da", "udenrigsministeriet"),
            ("no", "utenriksdepartementet"),
            ("fi", "ulkoministeriö | ulkoministeriön"),
            ("cs", "ministerstvo zahraničí | ministerstvo zahraničních věcí | ministerstva zahraničí"),
            ("tr", "dışişleri bakanlığı"),
        ],
    ),
    (
        "defence ministry",
        &[
            (
                "en",
                "defence ministry | defense ministry | ministry of defence | ministry of defense | US: pentagon | US: department of defense | US: defense department",
            ),
            ("de", "verteidigungsministerium | US: pentagon"),
            ("fr", "ministère de la défense | ministère des armées | US: pentagone"),
            ("es", "ministerio de defensa | US: pentágono"),
            ("it", "ministero della difesa | US: pentagono"),
            ("pt", "ministério da defesa | US: pentágono"),
            ("nl", "ministerie van defensie | US: pentagon"),
            ("pl", "ministerstwo obrony | ministerstwa obrony | ministerstwo obrony narodowej | ministerstwa obrony narodowej | US: pentagon | US: pentagonu"),
            ("ru", "министерство обороны | министерства обороны | министерству обороны | минобороны | US: пентагон | US: пентагона"),
            ("uk", "міністерство оборони | міністерства оборони | міноборони | US: пентагон | US: пентагону"),
            ("sv", "försvarsdepartementet | försvarsministeriet | US: pentagon"),
            ("da", "forsvarsministeriet | US: pentagon"),
            ("no", "forsvarsdepartementet | US: pentagon"),
            ("fi", "puolustusministeriö | puolustusministeriön | US: pentagon"),
            ("cs", "ministerstvo obrany | ministerstva obrany | US: pentagon"),
            ("tr", "savunma bakanlığı | milli savunma bakanlığı | US: pentagon"),
        ],
    ),
    (
        "interior ministry",
        &[
            ("en", "interior ministry | ministry of the interior | ministry of interior | ministry of internal affairs | GB: home office"),
            ("de", "innenministerium"),
            ("fr", "ministère de l'intérieur"),
            ("es", "ministerio del interior | ministerio de interior"),
            ("it", "ministero dell'interno | IT: viminale"),
            ("pt", "ministério da administração interna | ministério do interior"),
            ("nl", "ministerie van binnenlandse zaken"),
            ("pl", "ministerstwo spraw wewnętrznych | ministerstwa spraw wewnętrznych"),
            ("ru", "мвд | министерство внутренних дел | министерства внутренних дел"),
            ("uk", "мвс | міністерство внутрішніх справ | міністерства внутрішніх справ"),
            ("sv", "inrikesdepartementet | inrikesministeriet"),
            ("da", "indenrigsministeriet"),
            ("fi", "sisäministeriö | sisäministeriön"),
            ("cs", "ministerstvo vnitra | ministerstva vnitra"),
            ("tr", "içişleri bakanlığı"),
        ],
    ),
    (
        "finance ministry",
        &[
            ("en", "finance ministry | ministry of finance | treasury | department of the treasury | treasury department"),
            ("de", "finanzministerium"),
            ("fr", "ministère des finances"),
            ("es", "ministerio de finanzas | ministerio de hacienda"),
            ("it", "ministero delle finanze"),
            ("pt", "ministério das finanças | ministério da fazenda"),
            ("nl", "ministerie van financiën"),
            ("pl", "ministerstwo finansów | ministerstwa finansów"),
            ("ru", "министерство финансов | министерства финансов | минфин | минфина"),
            ("uk", "міністерство фінансів | міністерства фінансів | мінфін | мінфіну"),
            ("sv", "finansdepartementet | finansministeriet"),
            ("da", "finansministeriet"),
            ("no", "finansdepartementet"),
            ("fi", "valtiovarainministeriö | valtiovarainministeriön"),
            ("cs", "ministerstvo financí | ministerstva financí"),
            ("tr", "maliye bakanlığı"),
        ],
    ),
    (
        "government",
        &[
            ("en", "government"),
            ("de", "regierung | regierungen"),
            ("fr", "gouvernement"),
            ("es", "gobierno"),
            ("it", "governo"),
            ("pt", "governo"),
            ("nl", "regering"),
            ("pl", "rząd | rządu"),
            ("ru", "правительство | правительства | правительству"),
            ("uk", "уряд | уряду"),
            ("sv", "regeringen | regering"),
            ("da", "regeringen | regering"),
            ("no", "regjeringen | regjering"),
            ("fi", "hallitus | hallituksen"),
            ("cs", "vláda | vlády"),
            ("tr", "hükümet | hükümeti"),
        ],
    ),
    (
        "parliament",
        &[
            ("en", "parliament | DE: bundestag | IL: knesset | RU: duma | RU: state duma | UA: verkhovna rada | UA: rada"),
            ("de", "parlament | IL: knesset | RU: duma | RU: staatsduma"),
            ("fr", "parlement | DE: bundestag | IL: knesset | RU: douma"),
            ("es", "parlamento | DE: bundestag | RU: duma"),
            ("it", "parlamento | DE: bundestag | RU: duma"),
            ("pt", "parlamento | DE: bundestag | RU: duma"),
            ("nl", "parlement | DE: bundestag | RU: doema"),
            ("pl", "parlament | parlamentu | DE: bundestag | RU: duma"),
            ("ru", "парламент | парламента | DE: бундестаг | DE: бундестага | RU: госдума | RU: госдумы"),
            ("uk", "парламент | парламенту | DE: бундестаг | UA: верховна рада | UA: верховної ради"),
            ("sv", "parlamentet | parlament | SE: riksdagen"),
            ("da", "parlamentet | parlament | DK: folketinget"),
            ("no", "parlamentet | parlament | NO: stortinget"),
            ("fi", "parlamentti | parlamentin | FI: eduskunta | FI: eduskunnan"),
            ("cs", "parlament | parlamentu"),
            ("tr", "parlamento | parlamentosu"),
        ],
    ),
    (
        "president's office",
        &[
            ("en", "presidential office | presidential administration | office of the president | RU: kremlin | US: white house | KR: blue house | FR: élysée | FR: elysée palace"),
            ("de", "präsidialamt | präsidialverwaltung | präsidentenbüro | präsidialbüro | RU: kreml | US: weiße haus | US: weißes haus | US: weißen haus | FR: élysée | FR: elysée-palast"),
            ("fr", "présidence | RU: kremlin | US: maison blanche | FR: élysée"),
            ("es", "presidencia | RU: kremlin | US: casa blanca | FR: elíseo"),
            ("it", "presidenza | RU: cremlino | US: casa bianca | FR: eliseo | IT: quirinale"),
            ("pt", "presidência | RU: kremlin | US: casa branca | FR: eliseu | BR: planalto"),
            ("nl", "RU: kremlin | US: witte huis | FR: élysée"),
            ("pl", "RU: kreml | RU: kremla | US: biały dom | US: białego domu"),
            ("ru", "RU: кремль | RU: кремля | US: белый дом | US: белого дома | FR: елисейский дворец"),
            ("uk", "офіс президента | офісу президента | RU: кремль | RU: кремля | US: білий дім | US: білого дому"),
            ("sv", "RU: kreml | US: vita huset"),
            ("da", "RU: kreml | US: hvide hus"),
            ("no", "RU: kreml | US: hvite hus"),
            ("fi", "RU: kreml | RU: kremlin | US: valkoinen talo | US: valkoisen talon"),
            ("cs", "RU: kreml | RU: kremlu | US: bílý dům | US: bílého domu"),
            ("tr", "RU: kremlin | US: beyaz saray"),
        ],
    ),
    (
        "armed forces",
        &[
            ("en", "armed forces | military"),
            ("de", "streitkräfte | streitkräften | militär | DE: bundeswehr"),
            ("fr", "forces armées | DE: bundeswehr"),
            ("es", "fuerzas armadas"),
            ("it", "forze armate"),
            ("pt", "forças armadas"),
            ("nl", "strijdkrachten | krijgsmacht"),
            ("pl", "siły zbrojne | sił zbrojnych | DE: bundeswehra | DE: bundeswehry"),
            ("ru", "вооруженные силы | вооруженных сил"),
            ("uk", "збройні сили | збройних сил | UA: зсу"),
            ("sv", "försvarsmakten | väpnade styrkor"),
            ("da", "militæret | væbnede styrker"),
            ("no", "militæret | væpnede styrker"),
            ("fi", "puolustusvoimat | puolustusvoimien"),
            ("cs", "ozbrojené síly | ozbrojených sil"),
            ("tr", "silahlı kuvvetleri"),
        ],
    ),
    (
        "army",
        &[
            ("en", "army"),
            ("de", "armee"),
            ("fr", "armée"),
            ("es", "ejército"),
            ("it", "esercito"),
            ("pt", "exército"),
            ("nl", "leger"),
            ("pl", "armia | armii"),
            ("ru", "армия | армии"),
            ("uk", "армія | армії"),
            ("sv", "armén"),
            ("da", "hæren"),
            ("no", "hæren"),
            ("fi", "armeija | armeijan"),
            ("cs", "armáda | armády"),
            ("tr", "ordusu"),
        ],
    ),
    (
        "police",
        &[
            ("en", "police"),
            ("de", "polizei"),
            ("fr", "police"),
            ("es", "policía"),
            ("it", "polizia"),
            ("pt", "polícia"),
            ("nl", "politie"),
            ("pl", "policja | policji"),
            ("ru", "полиция | полиции"),
            ("uk", "поліція | поліції"),
            ("sv", "polisen | polis"),
            ("da", "politiet | politi"),
            ("no", "politiet | politi"),
            ("fi", "poliisi | poliisin"),
            ("cs", "policie"),
            ("tr", "polisi"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::language::countries;

    #[test]
    fn one_ministry_has_a_name_in_each_language() {
        let foreign = |code, noun| kind(language::of(code), noun);
        for (code, noun) in [
            ("de", "Außenministerium"),
            ("de", "Außenministeriums"),
            ("en", "Foreign Ministry"),
            ("fr", "ministère des Affaires étrangères"),
            ("ru", "МИД"),
        ] {
            assert_eq!(
                foreign(code, noun),
                Some(Kind {
                    name: "foreign ministry",
                    country: None,
                    is_office: false,
                }),
                "{noun}"
            );
        }
        let told = foreign("en", "State Department").and_then(|kind| kind.country);
        assert_eq!(told, Some("US"));
        assert_eq!(foreign("en", "Ministry of Sleep"), None);
    }

    #[test]
    fn a_word_means_one_kind_and_countries_are_codes() {
        for language in language::ALL {
            let mut seen = HashSet::new();
            let of_it = all().flat_map(|((_, forms), _)| *forms);
            for (_, forms) in of_it.filter(|(code, _)| *code == language.code) {
                for form in forms.split('|') {
                    let (country, words) = form.split_once(": ").unwrap_or(("", form));
                    assert!(seen.insert(plain(words)), "{words}");
                    assert!(
                        country.is_empty() || countries::find_code(country) == Some(country.trim())
                    );
                }
            }
        }
        let mut codes = all().flat_map(|((_, forms), _)| *forms);
        assert!(codes.all(|(code, _)| language::of(code).code == *code));
    }
}
