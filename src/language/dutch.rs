//! Dutch.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Dutch, as newspapers write it.
pub static DUTCH: Language = Language {
    code: "nl",
    months: [
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
    boilerplate: &[
        "lees ook",
        "lees verder",
        "lees meer",
        "bekijk ook",
        "gerelateerde artikelen",
        "meer over dit onderwerp",
        "delen.",
        "deel dit artikel",
        "deel via",
        "volg ons op",
        "meld je aan voor",
        "meld u aan voor",
        "schrijf je in voor",
        "schrijf u in voor",
        "advertentie.",
        "foto:",
        "beeld:",
        "bron:",
        "bronnen:",
        "reacties.",
        "laat een reactie achter …",
        "plaats een reactie …",
        "deze website gebruikt cookies",
        "wij gebruiken cookies",
        "we gebruiken cookies",
        "alle rechten voorbehouden",
    ],
    vocabulary: VOCABULARY,
    endings: ENDINGS,
    grammar: Grammar {
        verb_second: true,
        genitives: &["s"],
        plural_verbs: &["den", "ten", "en"],
        manner: &["end"],
        plural_nouns: &["en", "s"],
        ..Grammar::PLAIN
    },
    offices: &[
        "president leider staatshoofd",
        "premier minister-president regeringsleider",
        "burgemeester burgervader",
        "trainer coach bondscoach",
        "directeur topman bestuurder ceo",
        "advocaat raadsman",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "zegt zei zeggen zeiden vertelt vertelde vertellen vertelden verklaart verklaarde verklaren verklaarden meldt meldde melden meldden laat liet lieten
        stelt stelde stelden schrijft schreef schrijven schreven vindt vond vinden vonden denkt dacht denken dachten meent meende menen meenden benadrukt
        benadrukte benadrukken benadrukten antwoordt antwoordde antwoorden antwoordden vraagt vroeg vragen vroegen waarschuwt waarschuwde waarschuwen
        waarschuwden noemt noemde reageert reageerde reageren reageerden vervolgt vervolgde herhaalt herhaalde bevestigt bevestigde bevestigen bevestigden
        ontkent ontkende ontkennen ontkenden erkent erkende erkennen erkenden betoogt betoogde concludeert concludeerde licht lichtte legt legde voegt voegde
        geeft gaf gaven roept riep riepen tweet tweette tweetten twitterde twittert lacht lachte grapt grapte klaagt klaagde klagen klaagden belooft beloofde
        beloven beloofden eist eiste eisen eisten oordeelt oordeelde oordelen hoopt hoopte hopen hoopten vreest vreesde verwacht verwachtte vermoedt vermoedde
        beweert beweerde beweren beweerden beaamt beaamde bekent bekende herinnert herinnerde verzucht verzuchtte fluistert fluisterde schreeuwt schreeuwde
        juicht juichte analyseert kondigt kondigde constateert constateerde onderstreept onderstreepte betreurt betreurde adviseert adviseerde pleit pleitte
        mailt mailde appt bericht berichtte luidt luidde zucht zuchtte relativeert relativeerde nuanceert sneert sneerde foetert foeterde merkt merkte wijst
        wees verzekert verzekerde verzekeren verzekerden besluit besloot begint begon somt weet wist rapporteert rapporteerde citeert citeerde verdedigt
        verdedigde droomt mijmert mijmerde bezweert bezwoer briest brieste moppert mopperde gelooft geloofde dreigt dreigde beschrijft beschreef vatte bepleit
        jubelt bromt nuanceerde snapt begrijpt begreep filosofeert peinst",
    ),
    (
        Sense::CALLS,
        "noemt noemde noemen noemden omschrijft omschreef omschrijven bestempelt bestempelde typeert typeerde spreekt sprak spraken hekelt hekelde hekelden
        bekritiseert bekritiseerde prijst prees veroordeelt veroordeelde veroordeelden beschuldigt beschuldigde verwijt verweet roemt roemde looft loofde karakteriseert
        karakteriseerde kwalificeert kwalificeerde vergelijkt vergeleek publiceert publiceerde plaatst plaatste uit uitte bedankt bedankte toont toonde",
    ),
    (
        Sense::SAYING,
        "gezegd verteld verklaard gemeld laten gesteld geschreven benadrukt geantwoord gevraagd gewaarschuwd genoemd gereageerd herhaald bevestigd ontkend erkend betoogd
        geconcludeerd toegevoegd geroepen getwitterd getweet beloofd geëist geoordeeld beweerd zeggen vertellen verklaren melden schrijven weten zeggend aldus omschreven
        bestempeld geciteerd aangekondigd toegelicht uitgelegd",
    ),
    (Sense::QUOTING, "citeert citeerde citeren citeerden geciteerd"),
    (Sense::HE, "hij"),
    (Sense::SHE, "zij ze"),
    (
        Sense::PRONOUN,
        "ik je jij u het we wij jullie men iemand niemand iedereen dit dat alles niets velen sommigen anderen deze die 't",
    ),
    (
        Sense::DETERMINER,
        "de het een 't 'n deze die dit dat zijn haar hun ons onze mijn jouw uw elke elk ieder iedere geen enkele sommige veel vele alle beide twee drie vier vijf zes
        zeven acht negen tien honderd duizend welke zulke diens meerdere verschillende",
    ),
    (
        Sense::PREPOSITION,
        "in op van met voor aan bij naar uit over door tegen onder om na tot zonder tussen tijdens sinds vanaf vanuit wegens ondanks volgens rond langs achter boven naast
        per vanwege binnen buiten dankzij behalve inclusief namens omtrent via jegens qua te ten ter aldus voorbij halverwege",
    ),
    (
        Sense::CONJUNCTION,
        "en of maar want dus dat als omdat toen terwijl hoewel nadat voordat zodat indien tenzij mits doordat totdat zodra zolang ofwel noch dan wanneer waarom hoe",
    ),
    (
        Sense::RELATIVE,
        "die dat wie wat waar waarin waarop waarvan waarmee waardoor wiens hetgeen",
    ),
    (
        Sense::ADVERB,
        "ook nog al niet wel dan toen nu daarna later eerder eerst weer steeds altijd nooit vaak soms meestal verder bovendien echter daarom daar hier er eens
        zo heel erg te zelf alleen slechts vooral misschien wellicht inmiddels ondertussen vervolgens tenslotte ten-slotte gisteren vandaag morgen vanmorgen
        vanmiddag vanavond onlangs intussen eveneens tevens immers namelijk juist pas reeds opnieuw daarbij daarmee hierbij toch eigenlijk gewoon echt zeer
        meer meest bijna ongeveer ruim zo'n maar af terug mee door weg samen toe uit zich blijkbaar kennelijk volledig absoluut duidelijk geleden anoniem
        desgevraagd",
    ),
    (
        Sense::AUXILIARY,
        "is was zijn waren ben bent wordt werd worden werden heeft had hebben hadden heb kan kon kunnen konden zal zou zullen zouden moet moest moeten moesten mag mocht
        mogen mochten wil wilde willen wilden gaat ging gaan gingen doet deed komt kwam blijft bleef geweest geworden gehad hoeft lijkt leek blijkt bleek",
    ),
    (Sense::REPORTED, "zou zouden"),
    (
        Sense::TITLE,
        "de-heer heer meneer mevrouw mevr dr drs mr ir ing prof professor hoogleraar president presidente vicepresident vice-president ex-president oud-president
        premier minister-president oud-premier ex-premier minister ministers oud-minister staatssecretaris kanselier koning koningin prins prinses kroonprins hertog
        hertogin graaf gravin baron barones keizer keizerin tsaar paus kardinaal bisschop aartsbisschop pater pastoor dominee imam rabbijn burgemeester wethouder
        loco-burgemeester raadslid gedeputeerde commissaris hoofdcommissaris kamerlid tweede-kamerlid fractievoorzitter fractieleider partijleider partijvoorzitter
        lijsttrekker senator afgevaardigde europarlementariër politicus politica gouverneur ambassadeur diplomaat woordvoerder woordvoerster voorlichter voorzitter
        vice-voorzitter secretaris secretaris-generaal penningmeester directeur directrice adjunct-directeur bestuurder bestuursvoorzitter topman topvrouw ceo cfo
        oprichter oprichtster eigenaar eigenaresse manager baas chef hoofd leider leidster officier generaal kolonel majoor kapitein luitenant sergeant admiraal
        korporaal agent rechercheur politiechef korpschef brandweerman advocaat advocate raadsman raadsvrouw rechter aanklager notaris arts huisarts chirurg psycholoog
        psychiater viroloog epidemioloog verpleegkundige onderzoeker onderzoekster wetenschapper econoom historicus historica socioloog filosoof bioloog natuurkundige
        scheikundige wiskundige astronoom ingenieur architect leraar lerares docent docente student studente rector schrijver schrijfster auteur dichter dichteres
        journalist journaliste redacteur hoofdredacteur columnist correspondent presentator presentatrice cabaretier acteur actrice regisseur zanger zangeres rapper
        muzikant gitarist drummer pianist violist componist dirigent danser danseres schilder beeldhouwer kunstenaar kunstenares fotograaf ontwerper trainer coach
        bondscoach assistent-trainer doelman keeper verdediger middenvelder aanvaller spits spelmaker voetballer voetbalster aanvoerder wielrenner renner sprinter
        schaatser schaatsster tennisser tennisster zwemmer zwemster atleet atlete wereldkampioen kampioen scheidsrechter boer boerin visser bakker ondernemer
        onderneemster zakenman zakenvrouw bankier miljardair analist deskundige expert adviseur activist activiste vakbondsleider getuige slachtoffer verdachte dader
        buurman buurvrouw bewoner bewoonster omwonende passant vader moeder zoon dochter broer zus echtgenoot echtgenote weduwe vriend vriendin opvolger opvolgster
        voorganger dictator rebellenleider astronaut piloot schipper kandidaat sir lord lady st sint don",
    ),
    (Sense::BEING, "man jongen vrouw meisje"),
    (
        Sense::MAN,
        "man jongen heer meneer koning prins kroonprins hertog graaf baron keizer paus sir lord vader zoon broer echtgenoot woordvoerder topman zakenman buurman raadsman acteur
        zanger",
    ),
    (
        Sense::WOMAN,
        "vrouw meisje mevrouw mevr koningin prinses hertogin gravin barones keizerin lady moeder dochter zus echtgenote weduwe woordvoerster topvrouw zakenvrouw buurvrouw
        directrice presidente advocate actrice zangeres schrijfster lerares docente studente vriendin onderzoekster politica boerin voetbalster schaatsster zwemster
        tennisster onderneemster bewoonster",
    ),
    (
        Sense::PARTICLE,
        "van de der den het 't ten ter te in op aan von zu di da du del della dos al el bin ibn ben la le af",
    ),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::SUFFIX, "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv jr. sr."),
    (
        Sense::AGENCY,
        "anp reuters ap afp dpa belga tass interfax xinhua bloomberg cnn bbc nos rtl nrc volkskrant telegraaf trouw ad parool nu.nl vrt vtm hln eenvandaag
        nieuwsuur jazeera novum efe ansa kcna",
    ),
    (
        Sense::ORGANISATION,
        "regering kabinet ministerie gemeente provincie politie leger marine parlement kamer senaat congres partij vakbond bond vereniging stichting bedrijf
        bedrijven concern bank universiteit hogeschool ziekenhuis kerk organisatie commissie raad rechtbank hof justitie openbaar-ministerie autoriteit
        autoriteiten dienst inspectie instituut krant omroep redactie brandweer ambassade coalitie oppositie fractie unie navo vn kremlin pentagon fabrikant
        vervoerder directie bestuur waterschap veiligheidsregio kustwacht curator belangenvereniging werkgroep uitgever rekenkamer club rijkswaterstaat",
    ),
    (
        Sense::THING,
        "partij regering kabinet ministerie gemeente provincie politie leger marine kamer tweede eerste senaat congres parlement vakbond bond vereniging
        stichting bedrijf bank universiteit hogeschool school college ziekenhuis kerk kathedraal kasteel paleis museum theater schouwburg orkest krant dagblad
        tijdschrift blad magazine radio televisie omroep zender club fc sc vv psv ajax feyenoord az utrecht vitesse heerenveen sparta nac willem united city
        real inter milan barcelona madrid bayern arsenal chelsea liverpool juventus cup beker liga league eredivisie divisie wereldkampioenschap olympische
        spelen spel kampioenschap toernooi open grand prix tour ronde straat laan plein weg gracht kade brug park bos meer rivier zee oceaan eiland eilanden
        berg dal haven luchthaven station stadion tunnel dijk oost west noord zuid noorden zuiden oosten westen nieuwe oude grote kleine hoge lage rode zwarte
        witte groene blauwe gouden heilige koninklijke nationale internationale europese amerikaanse duitse franse britse engelse nederlandse belgische
        russische chinese vlaamse verenigde staten koninkrijk unie republiek rijk oorlog wereldoorlog slag vrede verdrag akkoord wet raad hof commissie comité
        organisatie federatie verbond alliantie front beweging dienst instituut academie laboratorium centrum groep holding nv bv vvd pvda cda pvv sp d66
        groenlinks christenunie sgp denk bbb nsc volt fvd n-va open-vld vooruit navo eu vn cia fbi nasa fifa uefa ioc who imf google facebook twitter
        microsoft apple amazon instagram philips shell unilever klm schiphol kerst pasen hemelvaart sinterklaas god bijbel koran film boek album internet
        kremlin pentagon binnenhof new york times post news house street san los saint st day song festival prijs award universiteitsbibliotheek middeleeuwen
        euro dollar procent miljoen miljard maandag verkeer rijkswaterstaat",
    ),
    (
        Sense::CALENDAR,
        "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond
        dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend",
    ),
    (
        Sense::ABBREVIATION,
        "dr drs mr ir ing prof mevr dhr bijv d.w.z e.d enz etc o.a t.o.v m.b.t i.v.m nr blz jl a.s resp ca incl excl max min st jr sr v.chr n.chr jan feb mrt apr aug sept
        okt nov dec",
    ),
    (
        Sense::COUNTRY,
        "nederland nederlandse nederlander nederlanders nederlands holland hollandse belgië belgische belg belgen vlaanderen vlaamse vlaams wallonië waalse
        duitsland duitse duitser duitsers duits frankrijk franse fransman fransen frans engeland engelse engelsen engels groot-brittannië britse brit britten verenigd
        schotland schotse ierland ierse wales spanje spaanse spanjaard spaans catalonië portugal portugese italië italiaanse italiaan italianen italiaans zwitserland
        zwitserse oostenrijk oostenrijkse griekenland griekse grieken turkije turkse turk turken turks polen poolse pool tsjechië tsjechische slowakije hongarije
        hongaarse roemenië roemeense bulgarije bulgaarse servië servische kroatië kroatische bosnië kosovo albanië macedonië oekraïne oekraïense oekraïners rusland
        russische rus russen russisch wit-rusland letland litouwen estland finland finse zweden zweedse noorwegen noorse denemarken deense deen ijsland amerika
        amerikaanse amerikaan amerikanen vs usa canada canadese mexico mexicaanse cuba cubaanse brazilië braziliaanse argentinië argentijnse chili colombia venezuela
        peru suriname surinaamse curaçao aruba china chinese chinees chinezen japan japanse korea zuid-korea zuid-koreaanse noord-korea noord-koreaanse taiwan india
        indiase indonesië indonesische pakistan afghanistan afghaanse iran iraanse irak iraakse syrië syrische libanon israël israëlische israëli palestina
        palestijnse palestijnen jordanië egypte egyptische saudi-arabië saoedi-arabië saoedische qatar jemen marokko marokkaanse algerije tunesië libië libische soedan
        somalië ethiopië kenia nigeria ghana congo zuid-afrika zuid-afrikaanse rwanda mali australië australische europa europese afrika afrikaanse azië aziatische
        amsterdam rotterdam haag utrecht eindhoven groningen maastricht arnhem nijmegen breda tilburg leiden delft haarlem zwolle limburg brabant friesland zeeland
        gelderland overijssel drenthe flevoland antwerpen gent brugge brussel leuven luik londen parijs berlijn rome moskou washington peking kiev kyiv madrid wenen
        tokio seoul pyongyang gaza jeruzalem teheran bagdad kabul damascus ankara athene warschau praag boedapest",
    ),
    (
        Sense::NAMING,
        "film boek roman album lied single nummer serie programma tijdschrift krant titel motto slogan zogenaamde zogeheten genaamd getiteld bijnaam toneelstuk
        voorstelling tentoonstelling documentaire podcast gedicht project campagne begrip woord term musical hashtag kop dagblad",
    ),
    (Sense::SOURCE, "volgens aldus"),
    (Sense::THUS, "aldus"),
    (Sense::BEFORE_REPORT, "naar"),
    (Sense::REPORT, "zeggen eigen"),
    (Sense::TIES_SOURCE, "van"),
    (
        Sense::PLACE,
        "in te bij naar nabij uit rivier meer berg eiland stad gemeente provincie regio district dal station vulkaan wijk plaats hoofdstad dorp kasteel bisdom
        schiereiland golf zee oceaan haven luchthaven straat plein park kerk sonde satelliet krater schip team club groep band album single film roman
        opera lied serie tijdschrift taal stam geslacht soort slag verdrag",
    ),
    (Sense::AND, "en"),
    (Sense::HANGS_ON, "van voor bij uit namens der"),
    (Sense::JOINS, "en maar of"),
    (Sense::HOW, "zoals"),
    (Sense::ROLE, "als"),
    (Sense::EMPTY_IT, "het"),
    (Sense::THAT, "dat dit"),
    (Sense::INFINITIVE, "te"),
    (Sense::AGENT, "door"),
    (Sense::PASSIVE, "wordt werd worden werden"),
    (Sense::LISTENERS, "tegen tegenover aan"),
    (Sense::INDEFINITE, "een enkele sommige"),
    (Sense::DEFINITE, "de het"),
    (Sense::NOMINATIVE, "hij"),
    (Sense::CIRCUMSTANCE, "toen terwijl nadat voordat"),
    (Sense::CONTENT, "dat"),
    (Sense::QUESTION, "of waarom hoe"),
    (Sense::LABEL, "vraag antwoord"),
    (Sense::VIEW, "voor"),
    (Sense::RELAYS, "gezag citerend"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (Sense::WOMAN_TITLE, "woordvoerster ministerin presidente directrice leidster"),
    (
        Sense::TITLE,
        "minister president voorzitter woordvoerder leider directeur burgemeester commissaris secretaris hoogleraar trainer coach kampioen speler speelster
        onderzoeker bestuurder ondernemer rechter advocaat officier schrijver redacteur",
    ),
    (
        Sense::THING,
        "ministerie partij universiteit straat laan plein weg kerk museum vereniging stichting bedrijf bank club toernooi oorlog wet verdrag",
    ),
    (
        Sense::ORGANISATION,
        "ministerie partij universiteit vereniging stichting bedrijf bank bond raad dienst politie organisatie instituut commissie krant concern",
    ),
];

const EXAMPLES: &[&str] = &[
    // After the quote.
    "“[q1 De brug gaat in mei open]”, zegt [s1 Anke Terpstra].",
    "‘[q1 De brug is veilig]’, zei [s1 Anke Terpstra] maandag.",
    "“[q1 We hebben alles twee keer getest,]” aldus [s1 burgemeester Joost Hamers].",
    "„[q1 Niemand heeft ons iets gevraagd]”, klaagt [s1 een bewoner van de kade].",
    "\"[q1 Wij wachten niet langer]\", meldt [s1 het ministerie].",
    "Anke Terpstra kwam met de boot. “[q1 De brug is niet veilig]”, zei [s1:Anke_Terpstra ze].",
    "Joost Hamers wacht al een uur. ‘[q1 Ik heb alle tijd]’, lacht [s1:Joost_Hamers hij].",
    "“[q1 De pont vaart gewoon door]”, liet [s1 een woordvoerster van de rederij] weten.",
    "“[q1 Dat is geen pont maar een vlot]”, reageerde gisteren [s1 Anke Terpstra].",
    // Two halves.
    "“[q1 De brug is veilig]”, zegt [s1,2 Anke Terpstra]. “[q2 We hebben haar twee keer getest.]”",
    "“[q1 De brug is veilig]”, zegt [s1,2 Anke Terpstra], “[q2 en ze blijft nog honderd jaar staan]”.",
    // Before the quote.
    "[s1 Anke Terpstra] zegt: “[q1 De brug is veilig.]”",
    "Maandag verklaarde [s1 de burgemeester]: ‘[q1 De brug is veilig.]’",
    "[s1 Joost Hamers], voorzitter van de raad, noemde de vertraging “[q1 een kwestie van weken]”.",
    "[s1 Joost Hamers]: “[q1 Ik ben er niet gerust op.]”",
    "In een brief schreef [s1 Anke Terpstra]: ‘[q1 De pont is te oud.]’",
    // Sources.
    "Volgens [s1 Anke Terpstra] is de brug “[q1 zo veilig als een weg]”.",
    "Volgens [s1 het waterschap] is de dijk “[q1 sterk genoeg voor de winter]”.",
    "Volgens het ANP zei [s1 Joost Hamers] dat de pont “[q1 op haar laatste benen loopt]”.",
    // Fragments, titles, irony.
    "[s1 Joost Hamers] noemde de vertraging “[f1 heel vervelend]”.",
    "De roman ‘Een brug voor Anke’ lag op de pont.",
    "De zogenaamde “nieuwe haven” is al tien jaar oud.",
    // People.
    "[p1 Anke Terpstra] sprak met [p2 Joost Hamers]. Volgens [p2 Hamers] was [p1 Terpstra] te laat.",
    "De brug is het werk van [p1 Willem van der Zande]. [p1 Van der Zande] woont op de kade.",
    "Mevrouw [p1 Terpstra] is de opvolgster van minister [p2 Hamers].",
    // Countries.
    "De [c:DE Duitse] en de [c:FR Franse] minister reisden naar [c:ES Spanje].",
    "Een [c:BE Belg] en twee [c:GB Britten] misten de pont.",
    // Traps.
    "De jongen zei dat ’s avonds geen pont vaart.",
    "Het woord ‘pont’ komt uit het Frans.",
    "‘[q1 Heb jij de pont gezien?]’ vroeg [s1 Anke Terpstra].",
    "– [q1 De pont vaart door], zegt [s1 [p1 Joost Hamers]].",
    // What is told in the writer's words.
    "[s1 Anna Bakker] zei [i1 dat de brug veilig is].",
    "Volgens [s1 Anna Bakker] [i1 is de brug veilig].",
    "Maandag zei [s1 Anna Bakker] [i1 dat de brug veilig is].",
    // Straight single marks, and those of typewriters.
    "'[q1 We geven niet op]', waarschuwt [s1 Anke Terpstra]. Ze komt 's avonds.",
    ",,[q1 Er is geen andere oplossing]'', vindt op zijn beurt [s1 minister van Verkeer Joost Hamers].",
    // What stands between the verb and its subject.
    "“[q1 We hebben tien jaar verloren]”, klaagde dinsdag tegenover de krant [s1 Anke Terpstra], die al jaren om een brug vraagt.",
    "Volgens [s1 de nieuwe burgemeester] duurt het werk “[q1 veel te lang voor de stad]”.",
    "Zoals [s1 historicus Joost Hamers] zegt: “[q1 De rivier was altijd een grens.]”",
    "Voor [s1 Joost Hamers], havenmeester, “[q1 is er geen andere oplossing]”.",
    "Brug dicht: ‘[q1 Niemand heeft ons gewaarschuwd]’, klaagt [s1 bewoonster]",
    "– [q1 Gaat u weg?] vroeg [s1 Anke].\n– [f2 Ja], antwoordde [s2 Joost]. De pont wacht niet.",
];
