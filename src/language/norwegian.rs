//! Norwegian.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Norwegian, as newspapers write it.
pub static NORWEGIAN: Language = Language {
    code: "no",
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["mars"],
        &["april", "apr"],
        &["mai"],
        &["juni"],
        &["juli"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["desember", "des"],
    ],
    boilerplate: &[],
    vocabulary: VOCABULARY,
    endings: ENDINGS,
    grammar: Grammar {
        verb_second: true,
        ordinals: true,
        genitives: &["s"],
        manner: &["ende"],
        plural_nouns: &["er", "erne", "ene"],
        bare_nouns: true,
        dash_resumes: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "president leder statsoverhode",
        "statsminister regjeringssjef",
        "trener landslagstrener coach",
        "direktør sjef toppsjef",
        "talsmann talskvinne talsperson pressetalsmann",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "sier sa sagt forteller fortalte forklarer forklarte skriver skrev opplyser opplyste melder meldte mener mente synes syntes tror trodde legger la
        påpeker påpekte understreker understreket svarer svarte spør spurte advarer advarte kommenterer kommenterte konstaterer konstaterte hevder hevdet
        bekrefter bekreftet avviser avviste benekter benektet innrømmer innrømmet erkjenner erkjente lover lovet krever krevde håper håpet frykter fryktet
        vurderer vurderte fortsetter fortsatte gjentar gjentok fastslår fastslo slår slo lyder lød uttaler uttalte roper ropte hvisker hvisket klager klaget
        ler lo spøker spøkte fremhever fremhevet bemerker bemerket erklærer erklærte tvitrer tvitret rapporterer rapporterte siterer siterte forsikrer
        forsikret sukker sukket innvender innvendte tilføyer tilføyde utdyper utdypet utbryter utbrøt husker husket tenker tenkte foreslår foreslo beretter
        berettet minner minnet freser freste beklager beklaget",
    ),
    (
        Sense::CALLS,
        "kaller kalte beskriver beskrev betegner betegnet kritiserer kritiserte roser roste fordømmer fordømte anklager anklaget snakker snakket sammenligner
        sammenlignet omtaler omtalte",
    ),
    (
        Sense::SAYING,
        "fortalt forklart skrevet opplyst meldt ment lagt påpekt understreket svart spurt advart kommentert konstatert hevdet bekreftet avvist benektet lovet
        krevd uttalt kalt beskrevet sitert erklært si fortelle forklare skrive",
    ),
    (Sense::QUOTING, "siterer siterte siteres sitert"),
    (Sense::HE, "han"),
    (Sense::SHE, "hun ho"),
    (Sense::PRONOUN, "jeg du vi dere de man det den noen ingen alle mange visse andre dette disse begge eg"),
    (
        Sense::DETERMINER,
        "en ei et den det de denne dette disse min mitt mine din ditt dine sin sitt sine hans hennes deres vår vårt våre hver noe noen ingen intet alle mange
        flere to tre fire fem seks sju åtte ni ti begge hvilken hvilket hvilke",
    ),
    (
        Sense::PREPOSITION,
        "i på av med til fra for om ved under over etter før innen uten mellom mot hos blant gjennom siden ifølge innenfor utenfor omkring rundt langs bak
        foran tross per via ad inntil angående vedrørende",
    ),
    (
        Sense::CONJUNCTION,
        "og eller men at som når da mens fordi hvis selv-om innen for så liksom enn hvorfor hvordan samt",
    ),
    (Sense::RELATIVE, "som hvis hvilket hvor hva hvem der"),
    (
        Sense::ADVERB,
        "også ikke aldri alltid ofte iblant siden da nå her der senere tidligere allerede ennå bare kun likevel derfor derimot dessuten videre først sist igjen
        svært veldig ganske så helt kanskje nok vel jo faktisk egentlig naturligvis selvfølgelig nylig i-dag i-går samtidig imidlertid særlig ut inn opp ned
        fram frem hen selv seg tydeligvis åpenbart nesten omtrent endelig snart fortsatt dermed nemlig til",
    ),
    (
        Sense::AUXILIARY,
        "er var vært være har hadde hatt ha blir ble blitt bli kan kunne skal skulle vil ville må måtte bør burde får fikk gjør gjorde går gikk kommer kom
        synes",
    ),
    (
        Sense::TITLE,
        "hr herr fru frøken dr doktor professor dosent president visepresident ekspresident statsminister utenriksminister finansminister forsvarsminister
        justisminister innenriksminister minister statsråd statssekretær kansler konge kongen dronning dronningen prins prinsesse prinsessen kronprins
        kronprinsen kronprinsesse hertug hertuginne greve grevinne baron keiser tsar pave paven kardinal biskop erkebiskop prest sogneprest prost imam
        rabbiner ordfører ordføreren varaordfører byråd byrådsleder stortingsrepresentant representant partileder nestleder leder lederen fylkesleder
        parlamentarisk senator ambassadør diplomat talsmann talskvinne talsperson pressetalsmann pressesjef kommunikasjonssjef informasjonssjef sekretær
        generalsekretær direktør direktøren administrerende toppsjef sjef styreleder gründer grunnlegger eier general oberst major kaptein løytnant sersjant
        admiral politimester politiinspektør politioverbetjent operasjonsleder lensmann betjent aktor statsadvokat advokat forsvarer dommer lege overlege
        sykepleier forsker økonom sjeføkonom historiker sosiolog filosof forfatter forfatteren dikter journalist redaktør sjefredaktør reporter korrespondent
        kommentator programleder skuespiller regissør sanger artist rapper musiker komponist dirigent kunstner maler fotograf danser trener landslagstrener
        keeper forsvarsspiller midtbanespiller spiss angriper spiller syklist løper skiløper skiskytter svømmer verdensmester mester bonde fisker analytiker
        ekspert rådgiver aktivist vitne nabo beboer far mor sønn datter bror søster ektemann hustru kone enke venn etterfølger forgjenger lærer rektor student
        elev arkitekt ingeniør pilot sir lord lady",
    ),
    (
        Sense::MAN,
        "hr herr konge kongen prins kronprins hertug greve baron keiser paven talsmann lensmann far sønn bror ektemann",
    ),
    (
        Sense::WOMAN,
        "fru frøken dronning dronningen prinsesse prinsessen kronprinsesse hertuginne grevinne talskvinne mor datter søster hustru kone enke",
    ),
    (Sense::PARTICLE, "af av von de der van den di da du la le bin al el ibn zu del ben"),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::SUFFIX, "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"),
    (
        Sense::AGENCY,
        "ntb reuters ap afp dpa ritzau tt xinhua tass interfax bloomberg cnn bbc nrk tv2 vg dagbladet aftenposten dn e24 jazeera nettavisen kcna",
    ),
    (
        Sense::ORGANISATION,
        "regjeringen regjering politiet politi partiet parti departementet departement stortinget kommunen kommune fylket domstolen tingretten lagmannsretten
        høyesterett påtalemyndigheten selskapet selskap konsernet banken bank universitetet universitet sykehuset kirken fagforeningen forbundet foreningen
        stiftelsen organisasjonen kommisjonen rådet nemnda styret hæren militæret forsvaret sjøforsvaret ambassaden avisen redaksjonen brannvesenet nato fn eu
        kreml pentagon pst opposisjonen rederiet direktoratet myndighetene bedriften",
    ),
    (
        Sense::THING,
        "partiet arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre rødt regjeringen stortinget departementet universitet instituttet institutt
        museum museet teater teatret kirke kirken slott slottet sykehus skole skolen gymnas avis avisen tidende posten bladet radio bank banken selskap as asa
        forlag forlaget forening foreningen forbund forbundet klubb fc il if bk fk rosenborg brann vålerenga molde viking united city real inter milan
        barcelona arsenal chelsea liverpool juventus cup cupen ligaen eliteserien mesterskap vm em nm ol olympiske leker løpet prisen open grand prix gate
        gaten vei veien plass plassen torg bro broen bru park parken sjø sjøen elv elva øy øya hav havet fjell dal havn havna lufthavn stasjon nordre søndre
        østre vestre nord sør øst vest store lille gamle nye røde hvite svarte blå grønne kongelige norske danske svenske tyske franske britiske engelske
        amerikanske russiske kinesiske europeiske internasjonale nasjonale forente stater nasjoner union kongerike republikk krigen verdenskrig slaget freden
        avtalen loven rådet kommisjonen komité bevegelsen fronten alliansen gruppen forsvaret politiet hæren google facebook twitter microsoft apple amazon
        equinor telenor hydro statoil jul påske pinse gud bibelen koranen new york times post house street san los saint st sankt day song festival kroner
        euro dollar prosent millioner milliarder",
    ),
    (
        Sense::CALENDAR,
        "januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag kveld morgen",
    ),
    (
        Sense::ABBREVIATION,
        "dr hr fr prof bl.a f.eks dvs d.v.s osv m.m s.k p.g.a pga ca kl nr st jr sr jan feb mar apr jun jul aug sep sept okt nov des tlf mrd mill pst inkl
        ekskl maks min mv m.v",
    ),
    (
        Sense::COUNTRY,
        "norge norges norsk norske nordmenn nordmann sverige sveriges svensk svenske svensker danmark danmarks dansk danske dansker finland finsk finske island
        islandsk tyskland tysklands tysk tyske tyskere frankrike frankrikes fransk franske franskmenn storbritannia britisk britiske briter england engelsk
        engelske skottland irland irsk spania spansk spanske portugal italia italiensk italienske sveits østerrike østerriksk nederland nederlandsk
        nederlandske belgia belgisk polen polsk polske tsjekkia ungarn romania bulgaria hellas gresk tyrkia tyrkisk tyrkiske russland russlands russisk
        russiske russere ukraina ukrainas ukrainsk ukrainske hviterussland estland latvia litauen usa amerika amerikansk amerikanske amerikanere canada
        kanadisk mexico cuba brasil argentina chile colombia venezuela kina kinas kinesisk kinesiske japan japansk sør-korea sørkoreansk nord-korea
        nordkoreansk taiwan india indisk pakistan afghanistan afghansk iran iransk irak irakisk syria syrisk libanon israel israelsk israelske palestina
        palestinsk jordan egypt saudi-arabia qatar jemen marokko algerie tunisia libya sudan somalia etiopia kenya nigeria sør-afrika australia europa
        europeisk europeiske afrika asia oslo bergen trondheim stavanger tromsø stockholm københavn helsinki london paris berlin moskva washington beijing
        kiev kyiv brussel madrid roma wien warszawa gaza jerusalem teheran bagdad kabul damaskus ankara",
    ),
    (
        Sense::NAMING,
        "film filmen bok boka boken roman romanen album albumet sang sangen låt låta singel serie serien avis avisen tidsskrift program programmet tittel
        tittelen motto parolen slagordet såkalte såkalt kalt ved-navn heter døpt skuespill utstilling utstillingen dokumentar dokumentaren prosjekt prosjektet
        begrep begrepet ord ordet uttrykket dikt diktet overskriften podkasten kallenavnet",
    ),
    // In Finland a man's name.
    (Sense::GIVEN_SHE, "kari"),
    (Sense::SOURCE, "ifølge"),
    (Sense::PLACE, "i på fra nær"),
    (Sense::AND, "og"),
    (Sense::HANGS_ON, "av for i på ved fra hos til"),
    (Sense::JOINS, "og men eller"),
    (Sense::HOW, "som"),
    (Sense::ROLE, "som"),
    (Sense::EMPTY_IT, "det"),
    (Sense::THAT, "det dette"),
    (Sense::INFINITIVE, "å"),
    (Sense::AGENT, "av"),
    (Sense::PASSIVE, "blir ble siteres"),
    (Sense::LISTENERS, "til"),
    (Sense::INDEFINITE, "en ei et noen"),
    (Sense::DEFINITE, "den det de"),
    (Sense::NOMINATIVE, "han hun"),
    (Sense::CIRCUMSTANCE, "når da mens før etter"),
    (Sense::CONTENT, "at"),
    (Sense::QUESTION, "om hvorfor hvordan"),
    (Sense::LABEL, "spørsmål svar"),
    (Sense::RELAYS, "henvisning"),
    (Sense::VIEW, "for"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (
        Sense::TITLE,
        "minister ministeren president leder direktør sjef talsmann kommissær professor trener mester spiller forsker sekretær ordfører ambassadør",
    ),
    (
        Sense::THING,
        "partiet departementet universitetet gate vei plass kirken museet foreningen selskapet banken krigen avtalen loven",
    ),
    (
        Sense::ORGANISATION,
        "partiet departementet myndigheten universitetet foreningen selskapet banken tilsynet direktoratet rådet kommisjonen forbundet retten politiet nemnda",
    ),
];

const EXAMPLES: &[&str] = &[
    "«[q1 Brua åpner i mai]», sier [s1 Kari Ekeland].",
    "«[q1 Brua er trygg]», sa [s1 Kari Ekeland] mandag.",
    "– [q1 Ferja går som vanlig], sier [s1 [p1 Kari Ekeland]].",
    "– [q1 Vi ses i morgen], ropte [s1 Anders Brattli] fra kaia.",
    "«[q1 Ingen har spurt oss]», klager [s1 en nabo til havna].",
    "\"[q1 Vi venter ikke lenger]\", skriver [s1 departementet].",
    "«[q1 Brua holder i hundre år]», svarte [s1 ordfører Anders Brattli].",
    "Kari Ekeland kom med båten. «[q1 Brua er ikke trygg]», sa [s1:Kari_Ekeland hun].",
    "Anders Brattli har ventet en time. «[q1 Jeg har god tid]», spøker [s1:Anders_Brattli han].",
    "«[q1 Det er ingen ferje, men en flåte]», mener [s1 Kari Ekeland].",
    "«[q1 Brua er trygg]», sier [s1,2 Kari Ekeland]. «[q2 Vi har prøvd den to ganger.]»",
    "«[q1 Brua er trygg]», sier [s1,2 Kari Ekeland], «[q2 og den står i hundre år]».",
    "[s1 Kari Ekeland] sier: «[q1 Brua er trygg.]»",
    "Mandag forklarte [s1 ordføreren]: «[q1 Brua er trygg.]»",
    "[s1 Anders Brattli], leder i nemnda, kalte forsinkelsen «[q1 et spørsmål om uker]».",
    "[s1 Anders Brattli]: «[q1 Jeg er ikke rolig.]»",
    "I et brev skrev [s1 Kari Ekeland]: «[q1 Ferja er for gammel.]»",
    "Ifølge [s1 Kari Ekeland] er brua «[q1 like trygg som en vei]».",
    "Ifølge [s1 rederiet] er ferja «[q1 bygd for en annen tid]».",
    "[s1 Anders Brattli] kalte forsinkelsen «[f1 svært trist]».",
    "Romanen «En bru til Kari» lå på ferja.",
    "Den såkalte «nye havna» er ti år gammel.",
    "[p1 Kari Ekeland] snakket med [p2 Anders Brattli]. Ifølge [p2 Brattli] kom [p1 Ekeland] for sent.",
    "[p1 Kari Ekeland] venter. [p1 Ekelands] båt ligger her ennå.",
    "Den 5. juni kom statsminister [p1 Brattli] til åpningen.",
    "De [c:DE tyske] og [c:FR franske] ministrene reiste til [c:ES Spania].",
    "En [c:DK danske] og to [c:SE svensker] rakk ikke ferja i [c:NO Norge].",
    "Han sa ikke et ord om ferja.",
    "«[q1 Har du sett ferja?]» spurte [s1 Kari Ekeland].",
    // What is told in the writer's words.
    "[s1 Anna Berg] sa [i1 at broen er trygg].",
    "[i1 Broen er trygg], sa [s1 Anna Berg].",
    "Mandag sa [s1 Anna Berg] [i1 at broen er trygg].",
    // Speech goes on behind the remark; dashes behind a full stop; ages in three words.
    "– [f1 Jeg blir], sier [s1,2 Anna Roos] til avisen. – [q2 Her er hjemmet mitt.]",
    "– [q1 Det er en skandale], freser [s1,2 stortingsrepresentant Lukas Ferner], – [q2 og alle vet det.]",
    "Sofie Marker har alltid bodd her. – [q1 Vi gir oss ikke], advarer [s1:Sofie_Marker hun].",
    "– [q1 Vi er klare til å forhandle], sier [s1 54 år gamle Karla Weber] til radioen.",
    "For [s1 Mark Tessing], havnesjef, «[q1 er det ingen annen løsning]».",
    "Ifølge [s1 departementet] varer det «[q1 minst et år]».",
    "[s1? Anna Roos] er rasende:\n– [q1 De har løyet for oss i månedsvis.]",
];
