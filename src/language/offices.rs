//! What offices of a state are called in each language: "Außenminister" and "secretary of state" are one office. With their
//! country this makes one of all its names; [`bodies`](crate::language::bodies) tells how the table is read.
//!
//! Only offices that one person holds at a time stand here. The table was written down for this project.

use crate::language::bodies::Row;

/// For each office the words of each language, of men and of women, parted by strokes.
pub const TABLE: &[Row] = &[
    (
        "president",
        &[
            ("en", "president"),
            (
                "de",
                "präsident | präsidentin | präsidenten | staatspräsident | staatspräsidentin | staatspräsidenten | DE: bundespräsident | DE: bundespräsidentin | DE: bundespräsidenten",
            ),
            (
                "fr",
                "président | présidente | président de la république | présidente de la république",
            ),
            (
                "es",
                "presidente | presidenta | presidente de la república | presidenta de la república",
            ),
            ("it", "presidente della repubblica"),
            ("pt", "presidente | presidenta | presidente da república"),
            ("nl", "president"),
            ("pl", "prezydent | prezydenta"),
            ("ru", "президент | президента"),
            ("uk", "президент | президента"),
            ("sv", "president | presidenten"),
            ("da", "præsident | præsidenten"),
            ("no", "president | presidenten"),
            ("fi", "presidentti | presidentin"),
            ("cs", "prezident | prezidenta | prezidentka | prezidentky"),
            ("tr", "cumhurbaşkanı"),
        ],
    ),
    (
        "prime minister",
        &[
            ("en", "prime minister | premier"),
            (
                "de",
                "premierminister | premierministerin | premier | regierungschef | regierungschefin",
            ),
            ("fr", "premier ministre | première ministre"),
            ("es", "primer ministro | primera ministra"),
            (
                "it",
                "primo ministro | premier | IT: presidente del consiglio",
            ),
            ("pt", "primeiro-ministro | primeira-ministra"),
            ("nl", "premier | minister-president"),
            ("pl", "premier | premiera"),
            (
                "ru",
                "премьер | премьера | премьер-министр | премьер-министра",
            ),
            (
                "uk",
                "прем'єр | прем'єра | прем'єр-міністр | прем'єр-міністра",
            ),
            (
                "sv",
                "premiärminister | premiärministern | statsminister | statsministern",
            ),
            (
                "da",
                "premierminister | premierministeren | statsminister | statsministeren",
            ),
            ("no", "statsminister | statsministeren"),
            ("fi", "pääministeri | pääministerin"),
            ("cs", "premiér | premiéra | premiérka | premiérky"),
            ("tr", "başbakan | başbakanı"),
        ],
    ),
    (
        "foreign minister",
        &[
            (
                "en",
                "foreign minister | minister of foreign affairs | foreign affairs minister | GB: foreign secretary | US: secretary of state",
            ),
            ("de", "außenminister | außenministerin | außenministers"),
            (
                "fr",
                "ministre des affaires étrangères | US: secrétaire d'état",
            ),
            (
                "es",
                "ministro de exteriores | ministra de exteriores | ministro de asuntos exteriores | ministra de asuntos exteriores | ministro de relaciones exteriores | ministra de relaciones exteriores | US: secretario de estado | US: secretaria de estado",
            ),
            (
                "it",
                "ministro degli esteri | ministra degli esteri | US: segretario di stato",
            ),
            (
                "pt",
                "ministro das relações exteriores | ministra das relações exteriores | ministro dos negócios estrangeiros | ministra dos negócios estrangeiros | US: secretário de estado",
            ),
            ("nl", "minister van buitenlandse zaken"),
            (
                "pl",
                "minister spraw zagranicznych | ministra spraw zagranicznych | US: sekretarz stanu | US: sekretarza stanu",
            ),
            (
                "ru",
                "министр иностранных дел | министра иностранных дел | US: госсекретарь | US: госсекретаря",
            ),
            (
                "uk",
                "міністр закордонних справ | міністра закордонних справ | US: держсекретар | US: держсекретаря",
            ),
            ("sv", "utrikesminister | utrikesministern"),
            ("da", "udenrigsminister | udenrigsministeren"),
            ("no", "utenriksminister | utenriksministeren"),
            ("fi", "ulkoministeri | ulkoministerin"),
            (
                "cs",
                "ministr zahraničí | ministra zahraničí | ministryně zahraničí",
            ),
            ("tr", "dışişleri bakanı"),
        ],
    ),
    (
        "defence minister",
        &[
            (
                "en",
                "defence minister | defense minister | minister of defence | minister of defense | defence secretary | defense secretary | secretary of defense",
            ),
            (
                "de",
                "verteidigungsminister | verteidigungsministerin | verteidigungsministers",
            ),
            ("fr", "ministre de la défense | ministre des armées"),
            ("es", "ministro de defensa | ministra de defensa"),
            ("it", "ministro della difesa | ministra della difesa"),
            ("pt", "ministro da defesa | ministra da defesa"),
            ("nl", "minister van defensie"),
            (
                "pl",
                "minister obrony | ministra obrony | minister obrony narodowej",
            ),
            ("ru", "министр обороны | министра обороны"),
            ("uk", "міністр оборони | міністра оборони"),
            ("sv", "försvarsminister | försvarsministern"),
            ("da", "forsvarsminister | forsvarsministeren"),
            ("no", "forsvarsminister | forsvarsministeren"),
            ("fi", "puolustusministeri | puolustusministerin"),
            ("cs", "ministr obrany | ministra obrany | ministryně obrany"),
            ("tr", "savunma bakanı | milli savunma bakanı"),
        ],
    ),
    (
        "interior minister",
        &[
            (
                "en",
                "interior minister | minister of the interior | minister of interior | minister of internal affairs | GB: home secretary",
            ),
            ("de", "innenminister | innenministerin | innenministers"),
            ("fr", "ministre de l'intérieur"),
            (
                "es",
                "ministro del interior | ministra del interior | ministro de interior | ministra de interior",
            ),
            ("it", "ministro dell'interno | ministra dell'interno"),
            (
                "pt",
                "ministro da administração interna | ministra da administração interna | ministro do interior",
            ),
            ("nl", "minister van binnenlandse zaken"),
            (
                "pl",
                "minister spraw wewnętrznych | ministra spraw wewnętrznych",
            ),
            ("ru", "министр внутренних дел | министра внутренних дел"),
            ("uk", "міністр внутрішніх справ | міністра внутрішніх справ"),
            ("sv", "inrikesminister | inrikesministern"),
            ("da", "indenrigsminister | indenrigsministeren"),
            ("fi", "sisäministeri | sisäministerin"),
            ("cs", "ministr vnitra | ministra vnitra | ministryně vnitra"),
            ("tr", "içişleri bakanı"),
        ],
    ),
    (
        "finance minister",
        &[
            (
                "en",
                "finance minister | minister of finance | treasury secretary | secretary of the treasury | GB: chancellor of the exchequer",
            ),
            ("de", "finanzminister | finanzministerin | finanzministers"),
            ("fr", "ministre des finances"),
            (
                "es",
                "ministro de finanzas | ministra de finanzas | ministro de hacienda | ministra de hacienda",
            ),
            ("it", "ministro delle finanze | ministra delle finanze"),
            (
                "pt",
                "ministro das finanças | ministra das finanças | ministro da fazenda | ministra da fazenda",
            ),
            ("nl", "minister van financiën"),
            ("pl", "minister finansów | ministra finansów"),
            ("ru", "министр финансов | министра финансов"),
            ("uk", "міністр фінансів | міністра фінансів"),
            ("sv", "finansminister | finansministern"),
            ("da", "finansminister | finansministeren"),
            ("no", "finansminister | finansministeren"),
            ("fi", "valtiovarainministeri | valtiovarainministerin"),
            (
                "cs",
                "ministr financí | ministra financí | ministryně financí",
            ),
            ("tr", "maliye bakanı"),
        ],
    ),
];
