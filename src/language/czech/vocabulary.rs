//! The words of Czech: who speaks, how that is told, and what is no name.

use crate::language::lexicon::Sense;

/// Words with their senses: titles in all cases, names in the nominative.
pub const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "řekl řekla řeklo řekli řekly uvedl uvedla uvedlo uvedli uvedly sdělil sdělila sdělilo sdělili sdělily prohlásil prohlásila prohlásilo prohlásili
        prohlásily dodal dodala dodalo dodali dodaly zdůraznil zdůraznila zdůraznilo zdůraznili zdůraznily poznamenal poznamenala poznamenalo poznamenali
        poznamenaly vysvětlil vysvětlila vysvětlilo vysvětlili vysvětlily popsal popsala popsalo popsali popsaly podotkl podotkla podotklo podotkli podotkly
        upozornil upozornila upozornilo upozornili upozornily potvrdil potvrdila potvrdilo potvrdili potvrdily připomněl připomněla připomnělo připomněli
        připomněly přiznal přiznala přiznalo přiznali přiznaly odpověděl odpověděla odpovědělo odpověděli odpověděly napsal napsala napsalo napsali napsaly
        zeptal zeptala zeptalo zeptali zeptaly slíbil slíbila slíbilo slíbili slíbily varoval varovala varovalo varovali varovaly kritizoval kritizovala
        kritizovalo kritizovali kritizovaly zkritizoval zkritizovala zkritizovalo zkritizovali zkritizovaly oznámil oznámila oznámilo oznámili oznámily
        informoval informovala informovalo informovali informovaly konstatoval konstatovala konstatovalo konstatovali konstatovaly doplnil doplnila doplnilo
        doplnili doplnily upřesnil upřesnila upřesnilo upřesnili upřesnily reagoval reagovala reagovalo reagovali reagovaly zareagoval zareagovala zareagovalo
        zareagovali zareagovaly komentoval komentovala komentovalo komentovali komentovaly okomentoval okomentovala okomentovalo okomentovali okomentovaly
        tvrdil tvrdila tvrdilo tvrdili tvrdily mínil mínila mínilo mínili mínily soudil soudila soudilo soudili soudily myslel myslela myslelo mysleli myslely
        věřil věřila věřilo věřili věřily vyzval vyzvala vyzvalo vyzvali vyzvaly požádal požádala požádalo požádali požádaly navrhl navrhla navrhlo navrhli
        navrhly doporučil doporučila doporučilo doporučili doporučily vzkázal vzkázala vzkázalo vzkázali vzkázaly pochválil pochválila pochválilo pochválili
        pochválily odsoudil odsoudila odsoudilo odsoudili odsoudily obvinil obvinila obvinilo obvinili obvinily poděkoval poděkovala poděkovalo poděkovali
        poděkovaly pogratuloval pogratulovala pogratulovalo pogratulovali pogratulovaly vzpomněl vzpomněla vzpomnělo vzpomněli vzpomněly vzpomínal vzpomínala
        vzpomínalo vzpomínali vzpomínaly vyprávěl vyprávěla vyprávělo vyprávěli vyprávěly zopakoval zopakovala zopakovalo zopakovali zopakovaly opakoval
        opakovala opakovalo opakovali opakovaly shrnul shrnula shrnulo shrnuli shrnuly uzavřel uzavřela uzavřelo uzavřeli uzavřely zvolal zvolala zvolalo
        zvolali zvolaly vykřikl vykřikla vykřiklo vykřikli vykřikly zašeptal zašeptala zašeptalo zašeptali zašeptaly zavtipkoval zavtipkovala zavtipkovalo
        zavtipkovali zavtipkovaly vtipkoval vtipkovala vtipkovalo vtipkovali vtipkovaly postěžoval postěžovala postěžovalo postěžovali postěžovaly stěžoval
        stěžovala stěžovalo stěžovali stěžovaly ohradil ohradila ohradilo ohradili ohradily pochlubil pochlubila pochlubilo pochlubili pochlubily svěřil
        svěřila svěřilo svěřili svěřily vyjádřil vyjádřila vyjádřilo vyjádřili vyjádřily popřel popřela popřelo popřeli popřely namítl namítla namítlo namítli
        namítly citoval citovala citovalo citovali citovaly ocitoval ocitovala ocitovalo ocitovali ocitovaly ocenil ocenila ocenilo ocenili ocenily zhodnotil
        zhodnotila zhodnotilo zhodnotili zhodnotily hodnotil hodnotila hodnotilo hodnotili hodnotily odhadl odhadla odhadlo odhadli odhadly odhadoval
        odhadovala odhadovalo odhadovali odhadovaly předpověděl předpověděla předpovědělo předpověděli předpověděly ujistil ujistila ujistilo ujistili
        ujistily ujišťoval ujišťovala ujišťovalo ujišťovali ujišťovaly přibližil přibližila přibližilo přibližili přibližily naznačil naznačila naznačilo
        naznačili naznačily pokračoval pokračovala pokračovalo pokračovali pokračovaly argumentoval argumentovala argumentovalo argumentovali argumentovaly
        apeloval apelovala apelovalo apelovali apelovaly odvětil odvětila odvětilo odvětili odvětily oponoval oponovala oponovalo oponovali oponovaly
        přislíbil přislíbila přislíbilo přislíbili přislíbily hájil hájila hájilo hájili hájily bránil bránila bránilo bránili bránily obhajoval obhajovala
        obhajovalo obhajovali obhajovaly radil radila radilo radili radily poradil poradila poradilo poradili poradily zažertoval zažertovala zažertovalo
        zažertovali zažertovaly zmínil zmínila zmínilo zmínili zmínily vysvětloval vysvětlovala vysvětlovalo vysvětlovali vysvětlovaly popisoval popisovala
        popisovalo popisovali popisovaly upozorňoval upozorňovala upozorňovalo upozorňovali upozorňovaly zdůrazňoval zdůrazňovala zdůrazňovalo zdůrazňovali
        zdůrazňovaly dodával dodávala dodávalo dodávali dodávaly říkal říkala říkalo říkali říkaly povídal povídala povídalo povídali povídaly ptal ptala
        ptalo ptali ptaly psal psala psalo psali psaly hlásil hlásila hlásilo hlásili hlásily říká říkají uvádí uvádějí sděluje dodává dodávají zdůrazňuje
        zdůrazňují poznamenává vysvětluje vysvětlují popisuje popisují podotýká upozorňuje upozorňují potvrzuje potvrzují připomíná připomínají přiznává
        odpovídá píše píší píšou ptá slibuje varuje varují kritizuje kritizují oznamuje informuje informují konstatuje doplňuje doplňují upřesňuje reaguje
        komentuje tvrdí míní soudí myslí věří vyzývá vyzývají žádá žádají navrhuje doporučuje vzkazuje chválí odsuzuje obviňuje děkuje vzpomíná vzpomínají
        vypráví opakuje shrnuje uzavírá volá vtipkuje stěžuje popírá namítá cituje citují oceňuje hodnotí odhaduje odhadují předpovídá ujišťuje přibližuje
        naznačuje pokračuje argumentuje apeluje oponuje přislibuje hájí brání obhajuje radí zmiňuje stojí zní hlásí domnívá domnívají přeje přál přála
        přesvědčen přesvědčena uvedeno diví divil divila podivil podivila podivuje",
    ),
    (
        Sense::CALLS,
        "nazval nazvala nazvali nazývá nazývají označil označila označili označuje označují popsal popsala přirovnal přirovnala přirovnává považuje považoval
        považovala charakterizoval charakterizovala",
    ),
    (
        Sense::SAYING,
        "řka říkaje dodávaje říct říci dodat uvést zdůraznit poznamenat vysvětlit sdělit prohlásit řečeno",
    ),
    (Sense::EMPTY_IT, "uvádí stojí píše uvedeno"),
    (Sense::QUOTING, "cituje citují citoval citovala ocitoval ocitovala"),
    (Sense::HE, "on"),
    (Sense::SHE, "ona"),
    (
        Sense::PRONOUN,
        "já ty my vy oni ony ono kdo nikdo někdo všichni mnozí někteří jiní to každý oba obě",
    ),
    (
        Sense::DETERMINER,
        "ten ta to ti ty toho té tomu tom tím tou těch těm těmi tento tato toto tito tyto tohoto této tomuto tomto tímto touto těchto můj moje má mé mého mojí
        naše náš naši našeho naší našemu našich jeho její jejich svůj svoje svá své svého svojí svém svým svou svých každý každá každé každého žádný žádná
        žádné jeden jedna jedno jednoho jedné jednomu jednom jedním dva dvě dvou tři tří čtyři čtyř pět šest sedm osm devět deset několik několika všechny
        všech všem celý celá celé celého sám sama samo sami takový taková takové nějaký nějaká nějaké jiný jiná jiné jiného jiných jistý jistá některý některá",
    ),
    (Sense::INDEFINITE, "jeden jedna jedno jednoho jedné nějaký nějaká jistý jistá"),
    (
        Sense::PREPOSITION,
        "v ve z ze na do od ode o u po pod pode nad nade za před přede přes při pro bez mezi podle během kolem okolo kromě kvůli díky navzdory proti místo
        vedle skrz vůči vzhledem dle s k ke ku mimo včetně ohledně pomocí prostřednictvím uvnitř vně poblíž blízko uprostřed",
    ),
    (
        Sense::PLACE,
        "v ve z ze na do nad pod u mezi kolem okolo poblíž blízko uvnitř město města městě městem měst městečko vesnice vesnici obec obce obci okres okresu
        okrese kraj kraje kraji řeka řeky řece řeku jezero jezera jezeře hora hory hoře vrch ostrov ostrova ostrově ostrovy stát státu státě hrabství
        provincie provincii region regionu čtvrť čtvrti část části stanice stanici letiště přístav přístavu ulice ulici náměstí údolí zátoka moře království
        knížectví země klub klubu tým týmu skupina skupiny firma firmy značka značky planeta hrad hradu zámek zámku",
    ),
    (
        Sense::CONJUNCTION,
        "a i ale nebo anebo či že aby kdyby když jestliže pokud protože neboť jelikož ačkoli ačkoliv přestože zatímco jako než avšak však tedy proto ani jak
        kde kam odkud proč zda jestli dokud jakmile",
    ),
    (Sense::JOINS, "a i ale nebo"),
    (Sense::AND, "a i"),
    (Sense::CONTENT, "že"),
    (Sense::QUESTION, "zda jestli proč"),
    (
        Sense::RELATIVE,
        "který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejíž kdo co kde jaký jaká jaké",
    ),
    (Sense::HOW, "jak"),
    (Sense::ROLE, "jako za"),
    (
        Sense::ADVERB,
        "ne se si také taky též už již ještě jen jenom pouze dokonce velmi více méně nejvíce teď nyní potom poté později dříve včera dnes zítra tam tu zde
        tehdy pak opět znovu vždy nikdy často někdy obvykle nedávno brzy náhle právě téměř skoro asi přibližně zhruba především zejména současně zároveň
        nakonec konečně navíc ostatně přece možná snad určitě samozřejmě bohužel stručně otevřeně přímo veřejně oficiálně osobně doslova jasně tak ano zatím
        nadále dále naposledy ráno večer mj například tedy prý by bych bychom jsem jsme jste naopak",
    ),
    (
        Sense::AUXILIARY,
        "je jsou byl byla bylo byli byly bude budou být má mají měl měla mělo měli může mohou mohl mohla mohli musí musel musela chce chtějí chtěl chtěla stal
        stala stalo stali začal začala začali nechť",
    ),
    (
        Sense::TITLE,
        "prezident premiér vicepremiér viceprezident ministr kancléř primátor starosta starosté hejtman senátor poslanec poslanci ředitel režisér producent
        kapitán generál plukovník podplukovník major poručík admirál maršál trenér fotbalista fotbalisté brankář brankáři obránce obránci útočník záložník
        hráč hráči závodník boxer šampion historik filozof fyzik chemik matematik biolog psycholog sociolog politolog ekonom analytik expert odborník právník
        advokát žalobce žalobci prokurátor lékař lékaři doktor chirurg profesor docent rektor děkan inženýr magistr učitel spisovatel básník malíř malíři
        sochař sochaři fotograf herec herci zpěvák skladatel dirigent hudebník kytarista kytaristé novinář novináři redaktor reportér moderátor bloger kněz
        biskup arcibiskup kardinál papež papeži patriarcha patriarché pastor farář faráři rabín velitel komisař komisaři policista policisté hasič hasiči
        voják pilot astronaut zemědělec zemědělci farmář farmáři podnikatel miliardář miliardáři bankéř bankéři manažer zakladatel spoluzakladatel majitel šéf
        místopředseda místopředsedé předseda předsedé mluvčí tajemník sekretář sekretáři velvyslanec velvyslanci diplomat politik ombudsman koordinátor
        organizátor aktivista aktivisté dobrovolník student žák důchodce důchodci soused obyvatel svědek soudce soudci král králi císař císaři car kníže
        vévoda vévodé hrabě baron princ princi lord syn bratr otec otci manžel strýc strýci vnuk architekt vědec vědci výzkumník archeolog meteorolog hydrolog
        náměstek radní zastupitel europoslanec europoslanci eurokomisař eurokomisaři zástupce zástupci člen kandidát vítěz vítězi autor scenárista scenáristé
        kameraman překladatel rolník provozovatel jednatel občané lidé vítězové kněží prezidenti premiéři ministři experti odborníci analytici učitelé vojáci
        studenti politici zastupitelé obyvatelé sousedé rodiče svědci senátoři starostové trenéři právníci historici ekonomové bratři synové obžalovaný
        obviněný poškozený zraněný vedoucí nadřízený podřízený svatý ministryně předsedkyně místopředsedkyně soudkyně žalobkyně poradkyně zástupkyně vévodkyně
        obhájkyně obránkyně přítelkyně dárkyně umělkyně vědkyně prezidentka prezidentky premiérka premiérky kancléřka kancléřky primátorka primátorky
        starostka starostky hejtmanka hejtmanky senátorka senátorky poslankyně ředitelka ředitelky režisérka režisérky producentka producentky trenérka
        trenérky fotbalistka fotbalistky hráčka hráčky závodnice historička historičky psycholožka psycholožky socioložka socioložky politoložka politoložky
        ekonomka ekonomky analytička analytičky expertka expertky odbornice právnička právničky advokátka advokátky lékařka lékařky doktorka doktorky
        profesorka profesorky docentka docentky rektorka rektorky děkanka děkanky inženýrka inženýrky učitelka učitelky spisovatelka spisovatelky básnířka
        básnířky malířka malířky fotografka fotografky herečka herečky zpěvačka zpěvačky skladatelka skladatelky novinářka novinářky redaktorka redaktorky
        reportérka reportérky moderátorka moderátorky policistka policistky podnikatelka podnikatelky manažerka manažerky zakladatelka zakladatelky majitelka
        majitelky šéfka šéfky tajemnice sekretářka sekretářky velvyslankyně diplomatka diplomatky politička političky koordinátorka koordinátorky
        organizátorka organizátorky aktivistka aktivistky dobrovolnice studentka studentky žákyně důchodkyně sousedka sousedky obyvatelka obyvatelky manželka
        manželky dcera sestra matka matky babička babičky tenistka tenistky lyžařka lyžařky biatlonistka biatlonistky atletka atletky autorka autorky
        kandidátka kandidátky zastupitelka zastupitelky náměstkyně europoslankyně zdravotnice prof dr doc ing mgr judr mudr gen plk mjr kpt sv pan pán paní
        slečna královna žena princezna císařovna muž kolega šéfové",
    ),
    (
        Sense::OBLIQUE_TITLE,
        "prezidenta prezidentovi prezidentem prezidentů prezidentům prezidenty premiéra premiérovi premiérem premiérů premiérům premiéry vicepremiéra
        vicepremiérovi vicepremiérem vicepremiérů vicepremiérům vicepremiéry viceprezidenta viceprezidentovi viceprezidentem viceprezidentů viceprezidentům
        viceprezidenty ministra ministrovi ministrem ministrů ministrům ministry kancléřa kancléřovi kancléřem kancléřů kancléřům kancléřy primátora
        primátorovi primátorem primátorů primátorům primátory starosty starostovi starostu starostou starostů starostům hejtmana hejtmanovi hejtmanem hejtmanů
        hejtmanům hejtmany senátora senátorovi senátorem senátorů senátorům senátory poslance poslancovi poslancem poslanců poslancům ředitela ředitelovi
        ředitelem ředitelů ředitelům ředitely režiséra režisérovi režisérem režisérů režisérům režiséry producenta producentovi producentem producentů
        producentům producenty kapitána kapitánovi kapitánem kapitánů kapitánům kapitány generála generálovi generálem generálů generálům generály plukovníka
        plukovníkovi plukovníkem plukovníků plukovníkům plukovníky podplukovníka podplukovníkovi podplukovníkem podplukovníků podplukovníkům podplukovníky
        majora majorovi majorem majorů majorům majory poručíka poručíkovi poručíkem poručíků poručíkům poručíky admirála admirálovi admirálem admirálů
        admirálům admirály maršála maršálovi maršálem maršálů maršálům maršály trenéra trenérovi trenérem trenérů trenérům trenéry fotbalisty fotbalistovi
        fotbalistu fotbalistou fotbalistů fotbalistům brankáře brankářovi brankářem brankářů brankářům obránců obráncem obráncovi obráncům útočníka útočníkovi
        útočníkem útočníků útočníkům útočníky záložníka záložníkovi záložníkem záložníků záložníkům záložníky hráče hráčovi hráčem hráčů hráčům závodníka
        závodníkovi závodníkem závodníků závodníkům závodníky boxera boxerovi boxerem boxerů boxerům boxery šampiona šampionovi šampionem šampionů šampionům
        šampiony historika historikovi historikem historiků historikům historiky filozofa filozofovi filozofem filozofů filozofům filozofy fyzika fyzikovi
        fyzikem fyziků fyzikům fyziky chemika chemikovi chemikem chemiků chemikům chemiky matematika matematikovi matematikem matematiků matematikům
        matematiky biologa biologovi biologem biologů biologům biology psychologa psychologovi psychologem psychologů psychologům psychology sociologa
        sociologovi sociologem sociologů sociologům sociology politologa politologovi politologem politologů politologům politology ekonoma ekonomovi ekonomem
        ekonomů ekonomům ekonomy analytika analytikovi analytikem analytiků analytikům analytiky experta expertovi expertem expertů expertům experty odborníka
        odborníkovi odborníkem odborníků odborníkům odborníky právníka právníkovi právníkem právníků právníkům právníky advokáta advokátovi advokátem advokátů
        advokátům advokáty žalobců žalobcem žalobcovi žalobcům prokurátora prokurátorovi prokurátorem prokurátorů prokurátorům prokurátory lékaře lékařovi
        lékařem lékařů lékařům doktora doktorovi doktorem doktorů doktorům doktory chirurga chirurgovi chirurgem chirurgů chirurgům chirurgy profesora
        profesorovi profesorem profesorů profesorům profesory docenta docentovi docentem docentů docentům docenty rektora rektorovi rektorem rektorů rektorům
        rektory děkana děkanovi děkanem děkanů děkanům děkany inženýra inženýrovi inženýrem inženýrů inženýrům inženýry magistra magistrovi magistrem magistrů
        magistrům magistry učitela učitelovi učitelem učitelů učitelům učitely spisovatela spisovatelovi spisovatelem spisovatelů spisovatelům spisovately
        básníka básníkovi básníkem básníků básníkům básníky malíře malířovi malířem malířů malířům sochaře sochařovi sochařem sochařů sochařům fotografa
        fotografovi fotografem fotografů fotografům fotografy herce hercovi hercem herců hercům zpěváka zpěvákovi zpěvákem zpěváků zpěvákům zpěváky skladatela
        skladatelovi skladatelem skladatelů skladatelům skladately dirigenta dirigentovi dirigentem dirigentů dirigentům dirigenty hudebníka hudebníkovi
        hudebníkem hudebníků hudebníkům hudebníky kytaristy kytaristovi kytaristu kytaristou kytaristů kytaristům novináře novinářovi novinářem novinářů
        novinářům redaktora redaktorovi redaktorem redaktorů redaktorům redaktory reportéra reportérovi reportérem reportérů reportérům reportéry moderátora
        moderátorovi moderátorem moderátorů moderátorům moderátory blogera blogerovi blogerem blogerů blogerům blogery kněza knězovi knězem knězů knězům knězy
        biskupa biskupovi biskupem biskupů biskupům biskupy arcibiskupa arcibiskupovi arcibiskupem arcibiskupů arcibiskupům arcibiskupy kardinála kardinálovi
        kardinálem kardinálů kardinálům kardinály papeže papežovi papežem papežů papežům patriarchy patriarchovi patriarchu patriarchou patriarchů patriarchům
        pastora pastorovi pastorem pastorů pastorům pastory faráře farářovi farářem farářů farářům rabína rabínovi rabínem rabínů rabínům rabíny velitela
        velitelovi velitelem velitelů velitelům velitely komisaře komisařovi komisařem komisařů komisařům policisty policistovi policistu policistou policistů
        policistům hasiče hasičovi hasičem hasičů hasičům vojáka vojákovi vojákem vojáků vojákům vojáky pilota pilotovi pilotem pilotů pilotům piloty
        astronauta astronautovi astronautem astronautů astronautům astronauty zemědělce zemědělcovi zemědělcem zemědělců zemědělcům farmáře farmářovi farmářem
        farmářů farmářům podnikatela podnikatelovi podnikatelem podnikatelů podnikatelům podnikately miliardáře miliardářovi miliardářem miliardářů
        miliardářům bankéře bankéřovi bankéřem bankéřů bankéřům manažera manažerovi manažerem manažerů manažerům manažery zakladatela zakladatelovi
        zakladatelem zakladatelů zakladatelům zakladately spoluzakladatela spoluzakladatelovi spoluzakladatelem spoluzakladatelů spoluzakladatelům
        spoluzakladately majitela majitelovi majitelem majitelů majitelům majitely šéfa šéfovi šéfem šéfů šéfům šéfy místopředsedy místopředsedovi
        místopředsedu místopředsedou místopředsedů místopředsedům předsedy předsedovi předsedu předsedou předsedů předsedům tajemníka tajemníkovi tajemníkem
        tajemníků tajemníkům tajemníky sekretáře sekretářovi sekretářem sekretářů sekretářům velvyslance velvyslancovi velvyslancem velvyslanců velvyslancům
        diplomata diplomatovi diplomatem diplomatů diplomatům diplomaty politika politikovi politikem politiků politikům politiky ombudsmana ombudsmanovi
        ombudsmanem ombudsmanů ombudsmanům ombudsmany koordinátora koordinátorovi koordinátorem koordinátorů koordinátorům koordinátory organizátora
        organizátorovi organizátorem organizátorů organizátorům organizátory aktivisty aktivistovi aktivistu aktivistou aktivistů aktivistům dobrovolníka
        dobrovolníkovi dobrovolníkem dobrovolníků dobrovolníkům dobrovolníky studenta studentovi studentem studentů studentům studenty žáka žákovi žákem žáků
        žákům žáky důchodců důchodcem důchodcovi důchodcům souseda sousedovi sousedem sousedů sousedům sousedy obyvatela obyvatelovi obyvatelem obyvatelů
        obyvatelům obyvately svědka svědkovi svědkem svědků svědkům soudců soudcem soudcovi soudcům krále královi králem králů králům císaře císařovi císařem
        císařů císařům cara carovi carem carů carům cary vévody vévodovi vévodu vévodou vévodů vévodům barona baronovi baronem baronů baronům barony prince
        princovi princem princů princům lorda lordovi lordem lordů lordům lordy syna synovi synem synů synům syny bratra bratrovi bratrem bratrů bratrům
        bratry otce otcovi otcem otců otcům manžela manželovi manželem manželů manželům manžely strýce strýcovi strýcem strýců strýcům vnuka vnukovi vnukem
        vnuků vnukům vnuky architekta architektovi architektem architektů architektům architekty vědce vědcovi vědcem vědců vědcům výzkumníka výzkumníkovi
        výzkumníkem výzkumníků výzkumníkům výzkumníky archeologa archeologovi archeologem archeologů archeologům archeology meteorologa meteorologovi
        meteorologem meteorologů meteorologům meteorology hydrologa hydrologovi hydrologem hydrologů hydrologům hydrology náměstka náměstkovi náměstkem
        náměstků náměstkům zastupitela zastupitelovi zastupitelem zastupitelů zastupitelům zastupitely europoslance europoslancovi europoslancem europoslanců
        europoslancům eurokomisaře eurokomisařovi eurokomisařem eurokomisařů eurokomisařům zástupců zástupcem zástupcovi zástupcům člena členovi členem členů
        členům členy kandidáta kandidátovi kandidátem kandidátů kandidátům kandidáty vítěze vítězovi vítězem vítězů vítězům autora autorovi autorem autorů
        autorům autory scenáristy scenáristovi scenáristu scenáristou scenáristů scenáristům kameramana kameramanovi kameramanem kameramanů kameramanům
        kameramany překladatela překladatelovi překladatelem překladatelů překladatelům překladately rolníka rolníkovi rolníkem rolníků rolníkům rolníky
        provozovatela provozovatelovi provozovatelem provozovatelů provozovatelům provozovately jednatela jednatelovi jednatelem jednatelů jednatelům
        jednately mluvčího mluvčímu mluvčím radního radnímu radním kněze knězi hraběte knížete knížeti knížetem obžalovaného obžalovanému obžalovaným
        obžalovaných obviněného obviněnému obviněným obviněných poškozeného poškozenému poškozeným poškozených zraněného zraněnému zraněným zraněných
        vedoucího vedoucímu vedoucím vedoucích nadřízeného nadřízenému nadřízeným nadřízených podřízeného podřízenému podřízeným podřízených svatého svatému
        svatým svatých ministryni ministryní předsedkyni předsedkyní místopředsedkyni místopředsedkyní soudkyni soudkyní žalobkyni žalobkyní poradkyni
        poradkyní zástupkyni zástupkyní vévodkyni vévodkyní obhájkyni obhájkyní obránkyni obránkyní přítelkyni přítelkyní dárkyni dárkyní umělkyni umělkyní
        vědkyni vědkyní prezidentce prezidentku prezidentkou prezidentkám premiérce premiérku premiérkou premiérkám kancléřce kancléřku kancléřkou kancléřkám
        primátorce primátorku primátorkou primátorkám starostce starostku starostkou starostkám hejtmance hejtmanku hejtmankou hejtmankám senátorce senátorku
        senátorkou senátorkám poslankyni poslankyní ředitelce ředitelku ředitelkou ředitelkám režisérce režisérku režisérkou režisérkám producentce
        producentku producentkou producentkám trenérce trenérku trenérkou trenérkám fotbalistce fotbalistku fotbalistkou fotbalistkám hráčce hráčku hráčkou
        hráčkám závodnici závodnicí historičce historičku historičkou historičkám psycholožce psycholožku psycholožkou psycholožkám socioložce socioložku
        socioložkou socioložkám politoložce politoložku politoložkou politoložkám ekonomce ekonomku ekonomkou ekonomkám analytičce analytičku analytičkou
        analytičkám expertce expertku expertkou expertkám odbornici odbornicí právničce právničku právničkou právničkám advokátce advokátku advokátkou
        advokátkám lékařce lékařku lékařkou lékařkám doktorce doktorku doktorkou doktorkám profesorce profesorku profesorkou profesorkám docentce docentku
        docentkou docentkám rektorce rektorku rektorkou rektorkám děkance děkanku děkankou děkankám inženýrce inženýrku inženýrkou inženýrkám učitelce
        učitelku učitelkou učitelkám spisovatelce spisovatelku spisovatelkou spisovatelkám básnířce básnířku básnířkou básnířkám malířce malířku malířkou
        malířkám fotografce fotografku fotografkou fotografkám herečce herečku herečkou herečkám zpěvačce zpěvačku zpěvačkou zpěvačkám skladatelce skladatelku
        skladatelkou skladatelkám novinářce novinářku novinářkou novinářkám redaktorce redaktorku redaktorkou redaktorkám reportérce reportérku reportérkou
        reportérkám moderátorce moderátorku moderátorkou moderátorkám policistce policistku policistkou policistkám podnikatelce podnikatelku podnikatelkou
        podnikatelkám manažerce manažerku manažerkou manažerkám zakladatelce zakladatelku zakladatelkou zakladatelkám majitelce majitelku majitelkou
        majitelkám šéfce šéfku šéfkou šéfkám tajemnici tajemnicí sekretářce sekretářku sekretářkou sekretářkám velvyslankyni velvyslankyní diplomatce
        diplomatku diplomatkou diplomatkám političce političku političkou političkám koordinátorce koordinátorku koordinátorkou koordinátorkám organizátorce
        organizátorku organizátorkou organizátorkám aktivistce aktivistku aktivistkou aktivistkám dobrovolnici dobrovolnicí studentce studentku studentkou
        studentkám žákyni žákyní důchodkyni důchodkyní sousedce sousedku sousedkou sousedkám obyvatelce obyvatelku obyvatelkou obyvatelkám manželce manželku
        manželkou manželkám dcery dceru dcerou sestry sestru sestrou matce matku matkou matkám babičce babičku babičkou babičkám tenistce tenistku tenistkou
        tenistkám lyžařce lyžařku lyžařkou lyžařkám biatlonistce biatlonistku biatlonistkou biatlonistkám atletce atletku atletkou atletkám autorce autorku
        autorkou autorkám kandidátce kandidátku kandidátkou kandidátkám zastupitelce zastupitelku zastupitelkou zastupitelkám náměstkyni náměstkyní
        europoslankyni europoslankyní zdravotnici zdravotnicí pana panu panem královny královně královnu královnou muže muži mužem kolegy kolegovi",
    ),
    (
        Sense::MAN,
        "pan pana panu panem otec otce otci otcem syn syna synovi synem bratr bratra bratrovi bratrem manžel manžela král krále králi králem císař císaře kníže
        knížete papež papeže biskup biskupa arcibiskup arcibiskupa kardinál kardinála kněz kněze muž muže premiér premiéra ministr ministra",
    ),
    (
        Sense::WOMAN,
        "ministryně ministryni ministryní předsedkyně předsedkyni předsedkyní místopředsedkyně místopředsedkyni místopředsedkyní soudkyně soudkyni soudkyní
        žalobkyně žalobkyni žalobkyní poradkyně poradkyni poradkyní zástupkyně zástupkyni zástupkyní vévodkyně vévodkyni vévodkyní obhájkyně obhájkyni
        obhájkyní obránkyně obránkyni obránkyní přítelkyně přítelkyni přítelkyní dárkyně dárkyni dárkyní umělkyně umělkyni umělkyní vědkyně vědkyni vědkyní
        prezidentka prezidentky prezidentce prezidentku prezidentkou premiérka premiérky premiérce premiérku premiérkou kancléřka kancléřky kancléřce
        kancléřku kancléřkou primátorka primátorky primátorce primátorku primátorkou starostka starostky starostce starostku starostkou hejtmanka hejtmanky
        hejtmance hejtmanku hejtmankou senátorka senátorky senátorce senátorku senátorkou poslankyně poslankyni poslankyní ředitelka ředitelky ředitelce
        ředitelku ředitelkou režisérka režisérky režisérce režisérku režisérkou producentka producentky producentce producentku producentkou trenérka trenérky
        trenérce trenérku trenérkou fotbalistka fotbalistky fotbalistce fotbalistku fotbalistkou hráčka hráčky hráčce hráčku hráčkou závodnice závodnici
        závodnicí historička historičky historičce historičku historičkou psycholožka psycholožky psycholožce psycholožku psycholožkou socioložka socioložky
        socioložce socioložku socioložkou politoložka politoložky politoložce politoložku politoložkou ekonomka ekonomky ekonomce ekonomku ekonomkou
        analytička analytičky analytičce analytičku analytičkou expertka expertky expertce expertku expertkou odbornice odbornici odbornicí právnička
        právničky právničce právničku právničkou advokátka advokátky advokátce advokátku advokátkou lékařka lékařky lékařce lékařku lékařkou doktorka doktorky
        doktorce doktorku doktorkou profesorka profesorky profesorce profesorku profesorkou docentka docentky docentce docentku docentkou rektorka rektorky
        rektorce rektorku rektorkou děkanka děkanky děkance děkanku děkankou inženýrka inženýrky inženýrce inženýrku inženýrkou učitelka učitelky učitelce
        učitelku učitelkou spisovatelka spisovatelky spisovatelce spisovatelku spisovatelkou básnířka básnířky básnířce básnířku básnířkou malířka malířky
        malířce malířku malířkou fotografka fotografky fotografce fotografku fotografkou herečka herečky herečce herečku herečkou zpěvačka zpěvačky zpěvačce
        zpěvačku zpěvačkou skladatelka skladatelky skladatelce skladatelku skladatelkou novinářka novinářky novinářce novinářku novinářkou redaktorka
        redaktorky redaktorce redaktorku redaktorkou reportérka reportérky reportérce reportérku reportérkou moderátorka moderátorky moderátorce moderátorku
        moderátorkou policistka policistky policistce policistku policistkou podnikatelka podnikatelky podnikatelce podnikatelku podnikatelkou manažerka
        manažerky manažerce manažerku manažerkou zakladatelka zakladatelky zakladatelce zakladatelku zakladatelkou majitelka majitelky majitelce majitelku
        majitelkou šéfka šéfky šéfce šéfku šéfkou tajemnice tajemnici tajemnicí sekretářka sekretářky sekretářce sekretářku sekretářkou velvyslankyně
        velvyslankyni velvyslankyní diplomatka diplomatky diplomatce diplomatku diplomatkou politička političky političce političku političkou koordinátorka
        koordinátorky koordinátorce koordinátorku koordinátorkou organizátorka organizátorky organizátorce organizátorku organizátorkou aktivistka aktivistky
        aktivistce aktivistku aktivistkou dobrovolnice dobrovolnici dobrovolnicí studentka studentky studentce studentku studentkou žákyně žákyni žákyní
        důchodkyně důchodkyni důchodkyní sousedka sousedky sousedce sousedku sousedkou obyvatelka obyvatelky obyvatelce obyvatelku obyvatelkou manželka
        manželky manželce manželku manželkou dcera dcery dceru dcerou sestra sestry sestru sestrou matka matky matce matku matkou babička babičky babičce
        babičku babičkou tenistka tenistky tenistce tenistku tenistkou lyžařka lyžařky lyžařce lyžařku lyžařkou biatlonistka biatlonistky biatlonistce
        biatlonistku biatlonistkou atletka atletky atletce atletku atletkou autorka autorky autorce autorku autorkou kandidátka kandidátky kandidátce
        kandidátku kandidátkou zastupitelka zastupitelky zastupitelce zastupitelku zastupitelkou náměstkyně náměstkyni náměstkyní europoslankyně
        europoslankyni europoslankyní zdravotnice zdravotnici zdravotnicí paní slečna slečny královna královny královně královnu královnou žena ženy ženu
        ženou princezna",
    ),
    (Sense::SOURCE, "podle dle"),
    (Sense::BEFORE_REPORT, "podle dle"),
    (
        Sense::REPORT,
        "slov názoru informací mínění vyjádření údajů odhadů zjištění prohlášení tvrzení",
    ),
    (
        Sense::LISTENERS,
        "novinářům novináři reportérům reportérovi médiím agentuře agentury deníku listu serveru televizi rozhlasu stanici webu čtk čt idnes.cz nám jim mu jí
        mi poslancům voličům fanouškům divákům posluchačům čtenářům policistům vyšetřovatelům",
    ),
    (
        Sense::AGENCY,
        "čtk reuters afp ap dpa tass interfax bbc cnn čt čro seznam idnes idnes.cz novinky.cz tasr apa pap bloomberg ukrinform unian kcna",
    ),
    (Sense::THAT, "to tak"),
    (Sense::PARTICLE, "von van de der di da du del della le la al bin ibn dos"),
    (
        Sense::SUFFIX,
        "ml st mladší starší jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi",
    ),
    (
        Sense::NAMING,
        "film filmu filmem seriál seriálu román románu kniha knihy knize knihu knihou povídka povídky hra hry hru divadlo opera opery písnička písničky píseň
        písně skladba skladby album alba deska desky deník deníku týdeník týdeníku časopis časopisu list listu pořad pořadu program programu hotel hotelu
        restaurace kino kina muzeum galerie výstava výstavy výstavu festival festivalu soutěž soutěže operace akce akci projekt projektu heslo heslem hesla
        název názvem názvu titul titulem přezdívka přezdívkou výraz pojem slovo slova tzv takzvaný takzvaná takzvané takzvaného takzvanou společnost
        společnosti loď lodi spolek spolku nadace klub klubu skupina skupiny kapela kapely strana strany",
    ),
    (
        Sense::CALENDAR,
        "ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen červen červenec srpen říjen
        listopad prosinec lednu únoru březnu dubnu květnu červnu červenci srpnu říjnu prosinci pondělí úterý středa středu středy čtvrtek čtvrtka pátek pátku
        sobota sobotu soboty neděle neděli roku rok roce letech",
    ),
    (
        Sense::ABBREVIATION,
        "dr prof ing mgr bc judr mudr phdr rndr doc gen plk pplk mjr kpt npor por sv ul nám č tis mil mld kč např tzv tj atd apod aj mj hod min r st ml resp
        cca str odst zn n.l př.n.l s.r.o a.s",
    ),
    (
        Sense::GIVEN_HE,
        "adam alan albert aleš alexandr alfréd alois andrej antonín arnošt artur augustin bedřich bohdan bohumil bohumír bohuslav boris bořivoj břetislav
        ctirad čeněk čestmír dalibor dan daniel david denis dominik dušan eduard emanuel emil erik evžen felix ferdinand filip františek gabriel gustav hanuš
        havel henrik hubert hugo hynek ignác igor ilja ivan ivo jáchym jakub jan janek jaromír jaroslav jeroným jindřich jiří jonáš josef julius kamil karel
        kazimír klement konrád kristián kryštof květoslav kvido ladislav leo leoš libor lubomír luboš luboř lubor luděk ludvík lukáš lumír marcel marek marian
        martin matěj matouš matyáš maxmilián michael michal mikuláš milan miloslav miloš miroslav mojmír norbert oldřich oliver ondřej oskar ota otakar oto
        otto pavel petr pravoslav přemysl radek radim radomír radovan radoslav rené richard robert robin roman rostislav rudolf samuel sebastian servác
        silvestr slavomír slavoj stanislav svatopluk svatoslav šimon štefan štěpán tadeáš theodor tibor tomáš václav valentin valdemar vavřinec věroslav
        viktor vilém vincenc vít vítězslav vladan vladimír vladislav vlastimil vlastislav vojtěch vratislav zbyněk zbyšek zdeněk zdislav zoltán zikmund žarko",
    ),
    (
        Sense::GIVEN_SHE,
        "adéla adriana alena alexandra alice alžběta amálie anastázie anděla andrea aneta anežka anna antonie apolena barbora běla bedřiška berta blanka
        blažena bohdana bohumila bohuslava božena brigita dagmar dana daniela darina daria denisa diana dita dominika dorota drahomíra edita ela elena eliška
        ema emilie erika ester eva evelína františka gabriela gita hana hedvika helena hermína ilona ingrid irena iva ivana iveta ivona izabela jana jarmila
        jaroslava jindra jindřiška jiřina jitka johana jolana josefína judita julie juliana kamila karin karla karolína kateřina klára klaudie kristina
        kristýna květa květoslava květuše lada ladislava laura lea lenka leona libuše lída lidmila lilie linda liběna ljuba lucie ludmila lýdie magda
        magdaléna mahulena marcela margita markéta marie marta martina michaela milada milena miloslava miluše mirka miroslava monika naděžda naďa natálie
        nela nikol nikola nina olga olivie patricie pavla pavlína petra radana radka radmila renata regina romana rozálie růžena sabina sára silvie simona
        slavěna soňa stanislava stela svatava světlana svatoslava šárka štefánie štěpánka tamara táňa taťána tereza terezie vanda valerie vendula věra
        veronika viktorie vilma viola vladimíra vlasta xenie zdena zdeňka zdislava zina zita zora zuzana žaneta žofie",
    ),
    (
        Sense::THING,
        "strana vláda sněmovna poslanecká senát parlament univerzita akademie ústav institut ministerstvo úřad soud policie armáda hrad kostel katedrála zámek
        muzeum divadlo opera filharmonie banka skupina nadace sdružení svaz rada výbor komise hnutí ano ods čssd kdu-čsl stan top piráti spd ksčm spolu praha
        brno ostrava plzeň liberec olomouc budějovice české hradec králové ústí pardubice zlín havířov kladno most opava karviná jihlava teplice děčín karlovy
        vary chomutov jablonec mladá boleslav prostějov přerov třebíč znojmo příbram cheb tábor písek kolín beroun mělník benešov rokycany domažlice klatovy
        šumava krkonoše krušné beskydy jeseníky vysočina morava čechy slezsko vltava labe odra dunaj evropa evropská evropský unie nato osn eu usa sssr čssr
        ndr srn liga pohár mistrovství olympijské sparta slavia viktoria baník bohemians dukla kometa real barcelona bayern juventus manchester city united
        liverpool arsenal chelsea google facebook microsoft apple youtube twitter instagram škoda čez agrofert čnb dpp deník právo respekt reflex nový nová
        nové starý stará staré velký velká velké malý malá malé horní dolní severní jižní východní západní střední bílá bílý černá černý červená červený
        zelená zelený svatý svatá první druhý druhá třetí národní hlavní nejvyšší mezinárodní náměstí ulice třída nádraží letiště park zahrada hora hory
        jezero řeka moře oceán ostrov údolí les stadion hala nemocnice škola gymnázium bratislava košice vídeň salcburk berlín mnichov drážďany lipsko hamburk
        frankfurt paříž marseille lyon londýn oxford cambridge skotsko wales anglie řím milán neapol turín benátky florencie vatikán madrid lisabon varšava
        krakov vratislav budapešť bukurešť sofie bělehrad záhřeb atény istanbul jeruzalém káhira bagdád damašek teherán peking šanghaj tokio soul washington
        chicago boston kalifornie texas florida hollywood new york brusel štrasburk haag ženeva curych moskva petrohrad kyjev lvov charkov oděsa minsk kreml
        bundestag kongres wehrmacht gestapo bible internet bůh afrika amerika asie austrálie antarktida země měsíc slunce mars venuše jupiter saturn vánoce
        velikonoce",
    ),
    (Sense::LABEL, "otázka odpověď"),
    (Sense::RELAYS, "odvoláním odvolává"),
];
