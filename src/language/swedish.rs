//! Swedish.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Swedish, as newspapers write it.
pub static SWEDISH: Language = Language {
    code: "sv",
    months: [
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
    boilerplate: &[],
    vocabulary: VOCABULARY,
    endings: ENDINGS,
    grammar: Grammar {
        verb_second: true,
        genitives: &["s"],
        manner: &["ande", "ende"],
        plural_nouns: &["er", "ar", "or", "na"],
        bare_nouns: true,
        dash_resumes: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "president ledare statschef",
        "statsminister premiärminister regeringschef",
        "tränare förbundskapten coach",
        "vd direktör chef",
        "talesperson talesman taleskvinna presstalesperson",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "säger sa sade sagt berättar berättade förklarar förklarade skriver skrev uppger uppgav meddelar meddelade menar menade anser ansåg tycker tyckte tror
        trodde tillägger tillade påpekar påpekade betonar betonade svarar svarade frågar frågade varnar varnade kommenterar kommenterade konstaterar
        konstaterade hävdar hävdade bekräftar bekräftade förnekar förnekade medger medgav erkänner erkände lovar lovade kräver krävde hoppas hoppades befarar
        befarade säga fortsätter fortsatte upprepar upprepade understryker underströk framhåller framhöll utropar utropade viskar viskade ropar ropade skrek
        skriker klagar klagade skämtar skämtade resonerar resonerade bedömer bedömde summerar summerade invänder invände fastslår fastslog slår slog lyder löd
        twittrar twittrade rapporterar rapporterade uttalar uttalade utvecklar utvecklade suckar suckade intygar intygade försäkrar försäkrade avslöjar
        avslöjade citerar citerade flikar inflikar fnyser fnös dundrar undrar undrade minns mindes utbrast utbrister påminner påminde fräser fräste beklagar
        beklagade",
    ),
    (
        Sense::CALLS,
        "kallar kallade kallat beskriver beskrev betecknar betecknade benämner benämnde kritiserar kritiserade prisar prisade hyllar hyllade fördömer fördömde
        anklagar anklagade talar talade jämför jämförde liknar liknade avfärdar avfärdade riktar riktade publicerar publicerade",
    ),
    (
        Sense::SAYING,
        "berättat förklarat skrivit uppgett uppgivit meddelat menat ansett tillagt påpekat betonat svarat frågat varnat kommenterat konstaterat hävdat
        bekräftat förnekat medgett lovat krävt uttalat beskrivit citerat citeras säga berätta förklara skriva meddela",
    ),
    (Sense::QUOTING, "citerar citerade citeras citerats"),
    (Sense::HE, "han"),
    (Sense::SHE, "hon"),
    (
        Sense::PRONOUN,
        "jag du vi ni de dom man det den hen någon ingen alla många några vissa andra detta dessa båda",
    ),
    (
        Sense::DETERMINER,
        "en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina hans hennes deras vår vårt våra er ert era varje någon något några ingen
        inget inga alla många flera två tre fyra fem sex sju åtta nio tio båda varenda vilken vilket vilka",
    ),
    (
        Sense::PREPOSITION,
        "i på av med till från för om vid under över efter före innan utan mellan mot hos bland genom sedan enligt inom utanför utom kring runt längs bakom
        framför ovanför nedanför bredvid mitt trots tack inför per via åt ur gentemot beträffande angående å",
    ),
    (
        Sense::CONJUNCTION,
        "och eller men utan att som när då medan eftersom om fast fastän trots innan för så därför ty samt än varför hur",
    ),
    (Sense::RELATIVE, "som vars vilket vilken vilka där då"),
    (
        Sense::ADVERB,
        "också även inte aldrig alltid ofta ibland sedan då nu här där senare tidigare redan än ännu bara endast dock därför däremot dessutom vidare först sist
        igen åter mycket ganska väldigt så helt kanske nog väl ju faktiskt egentligen givetvis självklart naturligtvis nyligen idag igår imorgon bland annat
        samtidigt emellertid istället framför särskilt främst ut in upp ned ner till fram sig själv själva tydligen uppenbarligen ungefär nästan omkring
        slutligen snart fortfarande åtminstone",
    ),
    (
        Sense::AUXILIARY,
        "är var varit vara har hade haft ha blir blev blivit bli kan kunde kunnat ska skulle vill ville måste får fick borde bör kommer kom gör gjorde går gick
        verkar",
    ),
    (
        Sense::TITLE,
        "herr fru fröken dr doktor professor docent president vicepresident ex-president statsminister premiärminister utrikesminister finansminister
        försvarsminister justitieminister inrikesminister minister statsråd statssekreterare kansler kung kungen drottning drottningen prins prinsessan
        prinsessa kronprins kronprinsessan kronprinsessa hertig hertiginna greve grevinna baron kejsare tsar påve påven kardinal biskop ärkebiskop präst
        kyrkoherde imam rabbin borgmästare kommunalråd regionråd landshövding riksdagsledamot riksdagsman ledamot partiledare partisekreterare språkrör
        gruppledare senator ambassadör diplomat talman talesman taleskvinna talesperson presstalesperson pressekreterare presschef informationschef ordförande
        ordföranden sekreterare generalsekreterare direktör generaldirektör vd chef chefen ledare grundare ägare styrelseordförande koncernchef general
        överste major kapten löjtnant sergeant amiral polis polisen polischef kommissarie åklagare chefsåklagare advokat domare försvarare läkare överläkare
        sjuksköterska forskare ekonom chefsekonom historiker sociolog statsvetare filosof författare författaren poet journalist redaktör chefredaktör
        reporter korrespondent kolumnist programledare skådespelare skådespelerska regissör sångare sångerska artist rappare musiker kompositör dirigent
        konstnär fotograf dansare tränare tränaren förbundskapten målvakt back mittfältare anfallare spelare löpare skidåkare åkare simmare världsmästare
        mästare bonde fiskare företagare entreprenör analytiker expert rådgivare aktivist vittne granne boende pappa mamma far mor son dotter bror syster make
        maka hustru man änka vän efterträdare företrädare lärare rektor student elev arkitekt ingenjör pilot författarinnan hennes hans sir lord lady",
    ),
    (
        Sense::MAN,
        "herr kung kungen prins kronprins hertig greve baron kejsare påven talesman riksdagsman far pappa son bror make sångare skådespelare",
    ),
    (
        Sense::WOMAN,
        "fru fröken drottning drottningen prinsessan prinsessa kronprinsessan hertiginna grevinna taleskvinna mor mamma dotter syster maka hustru änka
        skådespelerska sångerska sjuksköterska",
    ),
    (Sense::PARTICLE, "af av von de der van den di da du la le bin al el ibn zu del ben"),
    (Sense::SUFFIX, "jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"),
    (
        Sense::AGENCY,
        "tt reuters ap afp dpa ntb ritzau xinhua tass interfax bloomberg cnn bbc svt sveriges sr ekot tv4 dn svd expressen aftonbladet jazeera sydsvenskan omni
        kcna",
    ),
    (
        Sense::ORGANISATION,
        "regeringen regering polisen polis partiet parti departementet departement riksdagen riksdag myndigheten myndighet kommunen kommun regionen domstolen
        domstol tingsrätten hovrätten åklagaren företaget företag bolaget bolag koncernen banken bank universitetet universitet sjukhuset kyrkan facket
        förbundet förbund föreningen stiftelsen organisationen organisation kommissionen rådet nämnden styrelsen armén militären försvarsmakten marinen
        ambassaden tidningen tidning redaktionen räddningstjänsten nato fn eu kreml pentagon säpo oppositionen alliansen rederiet länsstyrelsen",
    ),
    (
        Sense::THING,
        "partiet moderaterna socialdemokraterna centerpartiet vänsterpartiet miljöpartiet kristdemokraterna liberalerna sverigedemokraterna regeringen
        riksdagen departementet universitet högskola högskolan institutet institut museum museet teater teatern operan kyrka kyrkan slott slottet sjukhus
        sjukhuset skola skolan gymnasiet gymnasium tidning tidningen dagbladet dagens nyheter posten bladet radio television bank banken bolag bolaget ab
        förlag förlaget förening föreningen förbund förbundet klubb if ik bk ff fk fc aik hammarby djurgården malmö göteborg norrköping helsingborg elfsborg
        united city real inter milan barcelona arsenal chelsea liverpool juventus cup cupen ligan serien allsvenskan mästerskap mästerskapen vm em sm os
        olympiska spelen loppet priset prize open grand prix gata gatan väg vägen torg torget plats platsen bro bron park parken sjö sjön älv älven å ö ön hav
        havet berg berget dal hamn hamnen flygplats flygplatsen station stationen norra södra östra västra stora lilla gamla nya röda vita svarta blå gröna
        kungliga svenska norska danska finska tyska franska brittiska engelska amerikanska ryska kinesiska europeiska internationella nationella förenta
        förenade staterna nationerna unionen kungariket republiken kriget världskriget slaget freden avtalet lagen rådet kommissionen kommittén rörelsen
        fronten alliansen gruppen grupp försvarsmakten polisen armén flottan radiotjänst google facebook twitter microsoft apple amazon volvo ericsson ikea
        saab sas spotify jul påsk midsommar pingst gud bibeln koranen new york times post house street san los saint st sankt day song festival kronor euro
        dollar procent miljoner miljarder",
    ),
    (
        Sense::CALENDAR,
        "januari februari mars april maj juni juli augusti september oktober november december måndag måndagen tisdag tisdagen onsdag onsdagen torsdag
        torsdagen fredag fredagen lördag lördagen söndag söndagen kväll kvällen morgon morgonen",
    ),
    (
        Sense::ABBREVIATION,
        "dr prof bl.a t.ex d.v.s dvs osv m.m s.k f.d p.g.a ca kl nr st jr sr jan feb mar apr jun jul aug sep sept okt nov dec tel resp inkl exkl max min milj
        mrd",
    ),
    (
        Sense::COUNTRY,
        "sverige sveriges svensk svenska svenskar svensken norge norges norsk norska norrmän danmark danmarks dansk danska danskar finland finlands finsk
        finska finländare finländsk island isländsk tyskland tysklands tysk tyska tyskar frankrike frankrikes fransk franska fransmän storbritannien brittisk
        brittiska britter england engelsk engelska skottland irland irländsk spanien spansk spanska portugal italien italiensk italienska schweiz österrike
        österrikisk nederländerna holland nederländsk holländsk belgien belgisk polen polsk polska tjeckien ungern ungersk rumänien bulgarien grekland grekisk
        turkiet turkisk turkiska ryssland rysslands rysk ryska ryssar ukraina ukrainas ukrainsk ukrainska belarus vitryssland estland lettland litauen usa
        amerika amerikansk amerikanska amerikaner kanada kanadensisk mexiko kuba brasilien brasiliansk argentina chile colombia venezuela kina kinas kinesisk
        kinesiska japan japansk sydkorea sydkoreansk nordkorea nordkoreansk taiwan indien indisk pakistan afghanistan afghansk iran iransk irak irakisk syrien
        syrisk libanon israel israelisk israeliska palestina palestinsk palestinier jordanien egypten egyptisk saudiarabien qatar jemen marocko algeriet
        tunisien libyen sudan somalia etiopien eritrea kenya nigeria sydafrika australien europa europeisk europeiska afrika asien stockholm göteborg malmö
        uppsala oslo köpenhamn helsingfors london paris berlin moskva washington peking kiev kyjiv bryssel madrid rom wien warszawa gaza jerusalem teheran
        bagdad kabul damaskus ankara",
    ),
    (
        Sense::NAMING,
        "film filmen bok boken roman romanen album albumet låt låten singel serie serien tidning tidningen tidskrift program programmet titel titeln motto
        parollen slagordet så-kallade så-kallad kallad kallade heter döpt pjäs pjäsen utställning utställningen dokumentär dokumentären projekt projektet
        begrepp begreppet ord ordet uttrycket dikt dikten rubriken podden smeknamnet",
    ),
    (Sense::SOURCE, "enligt"),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::PLACE, "i på från nära"),
    (Sense::AND, "och"),
    (Sense::HANGS_ON, "av för i på vid från hos till"),
    (Sense::JOINS, "och men eller"),
    (Sense::HOW, "som"),
    (Sense::ROLE, "som"),
    (Sense::EMPTY_IT, "det"),
    (Sense::THAT, "det detta"),
    (Sense::INFINITIVE, "att"),
    (Sense::AGENT, "av"),
    (Sense::PASSIVE, "blir blev citeras"),
    (Sense::LISTENERS, "till"),
    (Sense::INDEFINITE, "en ett någon några"),
    (Sense::DEFINITE, "den det de"),
    (Sense::NOMINATIVE, "han hon"),
    (Sense::CIRCUMSTANCE, "när då medan innan efter"),
    (Sense::CONTENT, "att"),
    (Sense::QUESTION, "om varför hur"),
    (Sense::LABEL, "fråga svar"),
    (Sense::RELAYS, "hänvisning"),
    (Sense::VIEW, "för"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (
        Sense::TITLE,
        "minister ministern president ordförande direktör chef ledare talesperson kommissarie professor tränare mästare spelare forskare sekreterare ledamot
        ambassadör",
    ),
    (
        Sense::THING,
        "partiet departementet universitetet gatan vägen torget kyrkan museet föreningen bolaget banken kriget avtalet lagen",
    ),
    (
        Sense::ORGANISATION,
        "partiet departementet myndigheten universitetet föreningen bolaget banken verket rådet kommissionen förbundet rätten polisen nämnden styrelsen",
    ),
];

const EXAMPLES: &[&str] = &[
    "”[q1 Bron öppnar i maj]”, säger [s1 Karin Ekdahl].",
    "”[q1 Bron är säker]”, sade [s1 Karin Ekdahl] på måndagen.",
    "– [q1 Färjan går som vanligt], säger [s1 [p1 Karin Ekdahl]].",
    "”[q1 Ingen har frågat oss]”, klagar [s1 en granne till hamnen].",
    "\"[q1 Vi väntar inte längre]\", skriver [s1 departementet].",
    "»[q1 Bron håller i hundra år]», svarade [s1 borgmästare Anders Brandt].",
    "Karin Ekdahl kom med båten. ”[q1 Bron är inte säker]”, sa [s1:Karin_Ekdahl hon].",
    "Anders Brandt har väntat en timme. ”[q1 Jag har gott om tid]”, skämtar [s1:Anders_Brandt han].",
    "”[q1 Det är ingen färja utan en flotte]”, säger i går kväll [s1 Karin Ekdahl].",
    "”[q1 Bron är säker]”, säger [s1,2 Karin Ekdahl]. ”[q2 Vi har provat den två gånger.]”",
    "”[q1 Bron är säker]”, säger [s1,2 Karin Ekdahl], ”[q2 och den står i hundra år]”.",
    "[s1 Karin Ekdahl] säger: ”[q1 Bron är säker.]”",
    "På måndagen förklarade [s1 borgmästaren]: ”[q1 Bron är säker.]”",
    "[s1 Anders Brandt], ordförande i nämnden, kallade förseningen ”[q1 en fråga om veckor]”.",
    "[s1 Anders Brandt]: ”[q1 Jag är inte lugn.]”",
    "I ett brev skrev [s1 Karin Ekdahl]: ”[q1 Färjan är för gammal.]”",
    "Enligt [s1 Karin Ekdahl] är bron ”[q1 lika säker som en väg]”.",
    "Enligt [s1 rederiet] är färjan ”[q1 byggd för en annan tid]”.",
    "[s1 Anders Brandt] kallade förseningen ”[f1 mycket tråkig]”.",
    "Romanen ”En bro för Karin” låg på färjan.",
    "Den så kallade ”nya hamnen” är tio år gammal.",
    "[p1 Karin Ekdahl] talade med [p2 Anders Brandt]. Enligt [p2 Brandt] kom [p1 Ekdahl] för sent.",
    "[p1 Karin Ekdahl] väntar. [p1 Ekdahls] båt ligger kvar.",
    "Bron ritades av [p1 Carl af Ugglas]. Statsminister [p2 Brandt] kom till invigningen.",
    "De [c:DE tyska] och [c:FR franska] ministrarna reste till [c:ES Spanien].",
    "En [c:NO norrman] och två [c:DK danskar] missade färjan i [c:SE Sverige].",
    "Han sa inte ett ord om färjan.",
    "”[q1 Har du sett färjan?]” frågade [s1 Karin Ekdahl].",
    "– [q1 Vi ses i morgon], ropade [s1 Anders Brandt] från kajen.",
    // What is told in the writer's words.
    "[s1 Anna Lindgren] sade [i1 att bron är säker].",
    "[i1 Bron är säker], sade [s1 Anna Lindgren].",
    "I måndags sade [s1 Anna Lindgren] [i1 att bron är säker].",
    // Speech goes on behind the remark; dashes behind a full stop and a colon; what stands between the verb and its subject.
    "– [f1 Ja], svarade [s1,2 Mark Tessin]. [q2 Färjan väntar inte.]",
    "– [q1 De har ljugit för oss], säger [s1,2 Anna Roos]. Och hon tillägger: – [q2 I flera månader.]",
    "Sofia Marklund har alltid bott här. – [q1 Vi ger oss inte], varnar [s1:Sofia_Marklund hon].",
    "”[q1 Vi har förlorat tio år]”, beklagade på tisdagen inför pressen [s1 Sofia Marklund].",
    "– [q1 Vi är beredda att förhandla], säger [s1 54-åriga Karla Weber] till radion.",
    "För [s1 Mark Tessin], hamnchef, ”[q1 finns ingen annan lösning]”.",
    "Enligt [s1 departementet] dröjer det ”[q1 minst ett år]”.",
    "Som [s1 historikern Jan Morin] påminner: ”[q1 Floden har alltid varit en gräns.]”",
    "KCNA, med hänvisning till [s1 försvarsministeriet], fördömde ”[q1 en ansvarslös handling]”.",
];
