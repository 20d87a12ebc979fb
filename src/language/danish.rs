//! Danish.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Danish, as newspapers write it.
pub static DANISH: Language = Language {
    code: "da",
    months: [
        &["januar", "jan"],
        &["februar", "feb"],
        &["marts"],
        &["april", "apr"],
        &["maj"],
        &["juni"],
        &["juli"],
        &["august", "aug"],
        &["september", "sep", "sept"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
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
        "præsident leder statsoverhoved",
        "statsminister premierminister regeringschef",
        "træner landstræner coach",
        "direktør chef topchef",
        "talsmand talskvinde talsperson pressechef",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "siger sagde sagt fortæller fortalte forklarer forklarede skriver skrev oplyser oplyste meddeler meddelte mener mente synes syntes tror troede tilføjer
        tilføjede påpeger påpegede understreger understregede svarer svarede spørger spurgte advarer advarede kommenterer kommenterede konstaterer
        konstaterede hævder hævdede bekræfter bekræftede afviser afviste benægter benægtede indrømmer indrømmede erkender erkendte lover lovede kræver krævede
        håber håbede frygter frygtede vurderer vurderede fortsætter fortsatte gentager gentog fastslår fastslog slår slog lyder lød udtaler udtalte råber
        råbte hvisker hviskede klager klagede griner grinede joker jokede fremhæver fremhævede bemærker bemærkede erklærer erklærede tweeter tweetede
        rapporterer rapporterede citerer citerede forsikrer forsikrede sukker sukkede indvender indvendte anfører anførte uddyber uddybede udbryder udbrød
        husker huskede tænker tænkte melder meldte foreslår foreslog beretter berettede minder mindede hvæser hvæsede beklager beklagede",
    ),
    (
        Sense::CALLS,
        "kalder kaldte beskriver beskrev betegner betegnede kritiserer kritiserede roser roste fordømmer fordømte anklager anklagede taler talte sammenligner
        sammenlignede omtaler omtalte udsendte udsender",
    ),
    (
        Sense::SAYING,
        "fortalt forklaret skrevet oplyst meddelt ment tilføjet påpeget understreget svaret spurgt advaret kommenteret konstateret hævdet bekræftet afvist
        benægtet lovet krævet udtalt kaldt beskrevet citeret erklæret sige fortælle forklare skrive",
    ),
    (Sense::QUOTING, "citerer citerede citeres citeret"),
    (Sense::HE, "han"),
    (Sense::SHE, "hun"),
    (Sense::PRONOUN, "jeg du vi i de man det den nogen ingen alle mange nogle visse andre dette disse begge"),
    (
        Sense::DETERMINER,
        "en et den det de denne dette disse min mit mine din dit dine sin sit sine hans hendes deres vores jeres hver noget nogle ingen intet alle mange flere
        to tre fire fem seks syv otte ni ti begge hvilken hvilket hvilke",
    ),
    (
        Sense::PREPOSITION,
        "i på af med til fra for om ved under over efter før inden uden mellem mod hos blandt gennem siden ifølge indenfor udenfor omkring langs bag foran
        trods per via ad indtil imod angående vedrørende",
    ),
    (
        Sense::CONJUNCTION,
        "og eller men at som når da mens fordi hvis selvom inden for så ligesom end hvorfor hvordan samt",
    ),
    (Sense::RELATIVE, "som der hvis hvilket hvor hvad hvem"),
    (
        Sense::ADVERB,
        "også ikke aldrig altid ofte sommetider siden da nu her der senere tidligere allerede endnu kun bare dog derfor derimod desuden videre først sidst igen
        meget ganske så helt måske nok vel jo faktisk egentlig naturligvis selvfølgelig nyligt idag i-dag i-går samtidig imidlertid især ud ind op ned frem
        hen selv sig tydeligvis åbenbart næsten omtrent endelig snart stadig dermed blandt-andet nemlig",
    ),
    (
        Sense::AUXILIARY,
        "er var været være har havde haft have bliver blev blevet blive kan kunne skal skulle vil ville må måtte bør burde får fik gør gjorde går gik kommer
        kom synes",
    ),
    (
        Sense::TITLE,
        "hr herr fru frøken dr doktor professor lektor præsident vicepræsident ekspræsident statsminister premierminister udenrigsminister finansminister
        forsvarsminister justitsminister indenrigsminister minister kansler konge kongen dronning dronningen prins prinsesse prinsessen kronprins kronprinsen
        kronprinsesse hertug hertuginde greve grevinde baron kejser zar pave paven kardinal biskop ærkebiskop præst sognepræst provst imam rabbiner borgmester
        rådmand folketingsmedlem partiformand partileder formand formanden næstformand politisk ordfører gruppeformand senator ambassadør diplomat talsmand
        talskvinde talsperson pressechef kommunikationschef informationschef sekretær generalsekretær direktør direktøren administrerende topchef chef leder
        stifter grundlægger ejer general oberst major kaptajn løjtnant sergent admiral politikommissær politiinspektør politidirektør vicepolitiinspektør
        betjent anklager advokat forsvarer dommer læge overlæge sygeplejerske forsker økonom cheføkonom historiker sociolog filosof forfatter forfatteren
        digter journalist redaktør chefredaktør reporter korrespondent kommentator studievært skuespiller skuespillerinde instruktør sanger sangerinde rapper
        musiker komponist dirigent kunstner maler fotograf danser træner landstræner målmand forsvarsspiller midtbanespiller angriber anfører spiller
        cykelrytter rytter løber svømmer verdensmester mester landmand fisker iværksætter analytiker ekspert rådgiver aktivist vidne nabo beboer far mor søn
        datter bror søster ægtemand hustru kone enke ven efterfølger forgænger lærer lærerinde rektor student elev arkitekt ingeniør pilot sir lord lady",
    ),
    (
        Sense::MAN,
        "hr herr konge kongen prins kronprins hertug greve baron kejser paven talsmand rådmand far søn bror ægtemand",
    ),
    (
        Sense::WOMAN,
        "fru frøken dronning dronningen prinsesse prinsessen kronprinsesse hertuginde grevinde talskvinde mor datter søster hustru kone enke skuespillerinde
        sangerinde lærerinde",
    ),
    (Sense::PARTICLE, "af von de der van den di da du la le bin al el ibn zu del ben"),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::SUFFIX, "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"),
    (
        Sense::AGENCY,
        "ritzau reuters ap afp dpa ntb tt xinhua tass interfax bloomberg cnn bbc dr tv2 berlingske politiken jyllands-posten ekstrabladet b.t jazeera børsen
        kcna",
    ),
    (
        Sense::ORGANISATION,
        "regeringen regering politiet politi partiet parti ministeriet ministerium folketinget kommunen kommune regionen domstolen byretten landsretten
        højesteret anklagemyndigheden virksomheden selskabet selskab koncernen banken bank universitetet universitet hospitalet kirken fagforeningen forbundet
        foreningen fonden organisationen kommissionen rådet nævnet bestyrelsen hæren militæret forsvaret søværnet ambassaden avisen redaktionen brandvæsenet
        nato fn eu kreml pentagon pet oppositionen rederiet styrelsen myndighederne",
    ),
    (
        Sense::THING,
        "partiet venstre socialdemokratiet socialdemokraterne konservative radikale enhedslisten alternativet folkeparti regeringen folketinget ministeriet
        universitet institut instituttet museum museet teater teatret kirke kirken slot slottet hospital skole skolen gymnasium avis avisen dagblad tidende
        posten radio bank banken selskab a/s forlag forlaget forening foreningen forbund forbundet klub fc fck brøndby if bk fk agf ob aab united city real
        inter milan barcelona arsenal chelsea liverpool juventus cup pokal ligaen superligaen mesterskab vm em ol olympiske lege tour løbet prisen open grand
        prix gade gaden vej vejen plads pladsen torv bro broen park parken sø søen å ø øen hav havet bjerg dal havn havnen lufthavn station nordre søndre
        østre vestre nord syd øst vest store lille gamle nye røde hvide sorte blå grønne kongelige danske norske svenske tyske franske britiske engelske
        amerikanske russiske kinesiske europæiske internationale nationale forenede stater nationer union kongerige republik krigen verdenskrig slaget freden
        aftalen loven rådet kommissionen komité bevægelsen fronten alliancen gruppen forsvaret politiet hæren google facebook twitter microsoft apple amazon
        mærsk carlsberg lego novo jul påske pinse gud bibelen koranen new york times post house street san los saint st sankt day song festival kroner euro
        dollar procent millioner milliarder",
    ),
    (
        Sense::CALENDAR,
        "januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag aften morgen",
    ),
    (
        Sense::ABBREVIATION,
        "dr hr fr prof bl.a f.eks dvs d.v.s osv m.m s.k p.g.a pga ca kl nr skt st jr sr jan feb mar apr jun jul aug sep sept okt nov dec tlf mia mio pct inkl
        ekskl max min mv m.v cand",
    ),
    (
        Sense::COUNTRY,
        "danmark danmarks dansk danske danskere dansker sverige sveriges svensk svenske svenskere norge norges norsk norske nordmænd nordmand finland finsk
        finske island islandsk grønland grønlandsk færøerne færøsk tyskland tysklands tysk tyske tyskere frankrig frankrigs fransk franske franskmænd
        storbritannien britisk britiske briter england engelsk engelske skotland irland irsk spanien spansk spanske portugal italien italiensk italienske
        schweiz østrig østrigsk holland nederlandene hollandsk belgien belgisk polen polsk polske tjekkiet ungarn rumænien bulgarien grækenland græsk tyrkiet
        tyrkisk tyrkiske rusland ruslands russisk russiske russere ukraine ukraines ukrainsk ukrainske hviderusland estland letland litauen usa amerika
        amerikansk amerikanske amerikanere canada canadisk mexico cuba brasilien argentina chile colombia venezuela kina kinas kinesisk kinesiske japan
        japansk sydkorea sydkoreansk nordkorea nordkoreansk taiwan indien indisk pakistan afghanistan afghansk iran iransk irak irakisk syrien syrisk libanon
        israel israelsk israelske palæstina palæstinensisk jordan egypten saudi-arabien qatar yemen marokko algeriet tunesien libyen sudan somalia etiopien
        kenya nigeria sydafrika australien europa europæisk europæiske afrika asien københavn aarhus århus odense aalborg oslo stockholm helsinki london paris
        berlin moskva washington beijing kiev kyiv bruxelles madrid rom wien warszawa gaza jerusalem teheran bagdad kabul damaskus ankara",
    ),
    (
        Sense::NAMING,
        "film filmen bog bogen roman romanen album albummet sang sangen single serie serien avis avisen tidsskrift program programmet titel titlen motto
        parolen slagordet såkaldte såkaldt kaldet ved-navn hedder døbt skuespil udstilling udstillingen dokumentar dokumentaren projekt projektet begreb
        begrebet ord ordet udtrykket digt digtet overskriften podcasten øgenavnet",
    ),
    (Sense::SOURCE, "ifølge"),
    (Sense::PLACE, "i på fra nær"),
    (Sense::AND, "og"),
    (Sense::HANGS_ON, "af for i på ved fra hos til"),
    (Sense::JOINS, "og men eller"),
    (Sense::HOW, "som"),
    (Sense::ROLE, "som"),
    (Sense::EMPTY_IT, "det"),
    (Sense::THAT, "det dette"),
    (Sense::INFINITIVE, "at"),
    (Sense::AGENT, "af"),
    (Sense::PASSIVE, "bliver blev citeres"),
    (Sense::LISTENERS, "til"),
    (Sense::INDEFINITE, "en et nogle"),
    (Sense::DEFINITE, "den det de"),
    (Sense::NOMINATIVE, "han hun"),
    (Sense::CIRCUMSTANCE, "når da mens inden efter"),
    (Sense::CONTENT, "at"),
    (Sense::QUESTION, "om hvorfor hvordan"),
    (Sense::LABEL, "spørgsmål svar"),
    (Sense::RELAYS, "henvisning"),
    (Sense::VIEW, "for"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (
        Sense::TITLE,
        "minister ministeren præsident formand direktør chef leder talsmand kommissær professor træner mester spiller forsker sekretær ordfører ambassadør",
    ),
    (
        Sense::THING,
        "partiet ministeriet universitetet gade vej plads kirken museet foreningen selskabet banken krigen aftalen loven",
    ),
    (
        Sense::ORGANISATION,
        "partiet ministeriet myndigheden universitetet foreningen selskabet banken styrelsen rådet kommissionen forbundet retten politiet nævnet",
    ),
];

const EXAMPLES: &[&str] = &[
    "»[q1 Broen åbner i maj]«, siger [s1 Karen Elkjær].",
    "”[q1 Broen er sikker]”, sagde [s1 Karen Elkjær] mandag.",
    "- [q1 Færgen sejler som den plejer], siger [s1 [p1 Karen Elkjær]].",
    "– [q1 Vi ses i morgen], råbte [s1 Anders Bramsen] fra kajen.",
    "»[q1 Ingen har spurgt os]«, klager [s1 en nabo til havnen].",
    "\"[q1 Vi venter ikke længere]\", skriver [s1 ministeriet].",
    "»[q1 Broen holder i hundrede år]«, svarede [s1 borgmester Anders Bramsen].",
    "Karen Elkjær kom med båden. »[q1 Broen er ikke sikker]«, sagde [s1:Karen_Elkjær hun].",
    "Anders Bramsen har ventet en time. »[q1 Jeg har god tid]«, joker [s1:Anders_Bramsen han].",
    "»[q1 Det er ingen færge, men en flåde]«, lød det fra [s1 Karen Elkjær].",
    "»[q1 Broen er sikker]«, siger [s1,2 Karen Elkjær]. »[q2 Vi har prøvet den to gange.]«",
    "»[q1 Broen er sikker]«, siger [s1,2 Karen Elkjær], »[q2 og den står i hundrede år]«.",
    "[s1 Karen Elkjær] siger: »[q1 Broen er sikker.]«",
    "Mandag forklarede [s1 borgmesteren]: »[q1 Broen er sikker.]«",
    "[s1 Anders Bramsen], formand for nævnet, kaldte forsinkelsen »[q1 et spørgsmål om uger]«.",
    "[s1 Anders Bramsen]: »[q1 Jeg er ikke rolig.]«",
    "I et brev skrev [s1 Karen Elkjær]: »[q1 Færgen er for gammel.]«",
    "Ifølge [s1 Karen Elkjær] er broen »[q1 lige så sikker som en vej]«.",
    "Ifølge [s1 rederiet] er færgen »[q1 bygget til en anden tid]«.",
    "[s1 Anders Bramsen] kaldte forsinkelsen »[f1 meget trist]«.",
    "Romanen »En bro til Karen« lå på færgen.",
    "Den såkaldte »nye havn« er ti år gammel.",
    "[p1 Karen Elkjær] talte med [p2 Anders Bramsen]. Ifølge [p2 Bramsen] kom [p1 Elkjær] for sent.",
    "[p1 Karen Elkjær] venter. [p1 Elkjærs] båd ligger her endnu.",
    "Den 5. juni kom statsminister [p1 Bramsen] til indvielsen.",
    "De [c:DE tyske] og [c:FR franske] ministre rejste til [c:ES Spanien].",
    "En [c:NO nordmand] og to [c:SE svenskere] missede færgen i [c:DK Danmark].",
    "Han sagde ikke et ord om færgen.",
    "»[q1 Har du set færgen?]« spurgte [s1 Karen Elkjær].",
    // What is told in the writer's words.
    "[s1 Anna Holm] sagde, [i1 at broen er sikker].",
    "[s1 Anna Holm] sagde [i1 at broen er sikker].",
    "Mandag sagde [s1 Anna Holm], [i1 at broen er sikker].",
    // Speech goes on behind the remark; what stands between the verb and its subject.
    "- [f1 Ja], svarede [s1,2 Mark Tessing]. [q2 Færgen venter ikke.]",
    "»[q1 Det er slut med færgen,]« opsummerer [s1 54-årige Janna Albrektsen], bager i byen.",
    "»[q1 Der er ingen anden løsning,]« mener på sin side transportminister [s1 Poul Garn].",
    "For [s1 Mark Tessing], havnechef, »[q1 er der ingen anden løsning]«.",
    "Ifølge [s1 ministeriet] varer det »[q1 mindst et år]«.",
    "Som [s1 historikeren Jan Morin] minder om: »[q1 Floden har altid været en grænse.]«",
];
