//! The words of Polish: who speaks, how that is told, and what is no name.

use crate::language::lexicon::Sense;

/// Words with their senses: titles in all cases, names in the nominative.
pub const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "powiedział powiedziała powiedziało powiedzieli powiedziały oświadczył oświadczyła oświadczyło oświadczyli oświadczyły stwierdził stwierdziła
        stwierdziło stwierdzili stwierdziły dodał dodała dodało dodali dodały zaznaczył zaznaczyła zaznaczyło zaznaczyli zaznaczyły podkreślił podkreśliła
        podkreśliło podkreślili podkreśliły zapewnił zapewniła zapewniło zapewnili zapewniły wyjaśnił wyjaśniła wyjaśniło wyjaśnili wyjaśniły tłumaczył
        tłumaczyła tłumaczyło tłumaczyli tłumaczyły wytłumaczył wytłumaczyła wytłumaczyło wytłumaczyli wytłumaczyły poinformował poinformowała poinformowało
        poinformowali poinformowały ocenił oceniła oceniło ocenili oceniły przyznał przyznała przyznało przyznali przyznały zauważył zauważyła zauważyło
        zauważyli zauważyły przypomniał przypomniała przypomniało przypomnieli przypomniały ostrzegł ostrzegła ostrzegli ostrzegły zapowiedział zapowiedziała
        zapowiedziało zapowiedzieli zapowiedziały obiecał obiecała obiecało obiecali obiecały zaapelował zaapelowała zaapelowało zaapelowali zaapelowały
        apelował apelowała apelowało apelowali apelowały zapytał zapytała zapytało zapytali zapytały pytał pytała pytało pytali pytały odpowiedział
        odpowiedziała odpowiedziało odpowiedzieli odpowiedziały odparł odparła odparli odparły napisał napisała napisało napisali napisały pisał pisała pisało
        pisali pisały mówił mówiła mówiło mówili mówiły opowiadał opowiadała opowiadało opowiadali opowiadały opowiedział opowiedziała opowiedziało
        opowiedzieli opowiedziały relacjonował relacjonowała relacjonowało relacjonowali relacjonowały komentował komentowała komentowało komentowali
        komentowały skomentował skomentowała skomentowało skomentowali skomentowały krytykował krytykowała krytykowało krytykowali krytykowały skrytykował
        skrytykowała skrytykowało skrytykowali skrytykowały twierdził twierdziła twierdziło twierdzili twierdziły uważał uważała uważało uważali uważały
        przekonywał przekonywała przekonywało przekonywali przekonywały przekonał przekonała przekonało przekonali przekonały wspominał wspominała wspominało
        wspominali wspominały wspomniał wspomniała wspomniało wspomnieli wspomniały żartował żartowała żartowało żartowali żartowały zażartował zażartowała
        zażartowało zażartowali zażartowały wskazał wskazała wskazało wskazali wskazały wskazywał wskazywała wskazywało wskazywali wskazywały powtórzył
        powtórzyła powtórzyło powtórzyli powtórzyły powtarzał powtarzała powtarzało powtarzali powtarzały ogłosił ogłosiła ogłosiło ogłosili ogłosiły
        potwierdził potwierdziła potwierdziło potwierdzili potwierdziły zaprzeczył zaprzeczyła zaprzeczyło zaprzeczyli zaprzeczyły zadeklarował zadeklarowała
        zadeklarowało zadeklarowali zadeklarowały deklarował deklarowała deklarowało deklarowali deklarowały wezwał wezwała wezwało wezwali wezwały wzywał
        wzywała wzywało wzywali wzywały zażądał zażądała zażądało zażądali zażądały żądał żądała żądało żądali żądały zaproponował zaproponowała zaproponowało
        zaproponowali zaproponowały proponował proponowała proponowało proponowali proponowały doprecyzował doprecyzowała doprecyzowało doprecyzowali
        doprecyzowały sprecyzował sprecyzowała sprecyzowało sprecyzowali sprecyzowały uzupełnił uzupełniła uzupełniło uzupełnili uzupełniły kontynuował
        kontynuowała kontynuowało kontynuowali kontynuowały podsumował podsumowała podsumowało podsumowali podsumowały argumentował argumentowała
        argumentowało argumentowali argumentowały zarzucił zarzuciła zarzuciło zarzucili zarzuciły oskarżył oskarżyła oskarżyło oskarżyli oskarżyły potępił
        potępiła potępiło potępili potępiły pochwalił pochwaliła pochwaliło pochwalili pochwaliły chwalił chwaliła chwaliło chwalili chwaliły pogratulował
        pogratulowała pogratulowało pogratulowali pogratulowały podziękował podziękowała podziękowało podziękowali podziękowały dziękował dziękowała
        dziękowało dziękowali dziękowały przestrzegł przestrzegła przestrzegli przestrzegły przestrzegał przestrzegała przestrzegało przestrzegali
        przestrzegały sugerował sugerowała sugerowało sugerowali sugerowały zasugerował zasugerowała zasugerowało zasugerowali zasugerowały wyznał wyznała
        wyznało wyznali wyznały zdradził zdradziła zdradziło zdradzili zdradziły przekazał przekazała przekazało przekazali przekazały donosił donosiła
        donosiło donosili donosiły doniósł doniosła donieśli wyraził wyraziła wyraziło wyrazili wyraziły krzyknął krzyknęła krzyknęli krzyczał krzyczała
        krzyczało krzyczali krzyczały zawołał zawołała zawołało zawołali zawołały wołał wołała wołało wołali wołały szepnął szepnęła szepnęli wykrzyknął
        wykrzyknęła wykrzyknęli zacytował zacytowała zacytowało zacytowali zacytowały cytował cytowała cytowało cytowali cytowały narzekał narzekała narzekało
        narzekali narzekały żalił żaliła żaliło żalili żaliły ubolewał ubolewała ubolewało ubolewali ubolewały dowodził dowodziła dowodziło dowodzili
        dowodziły nalegał nalegała nalegało nalegali nalegały prognozował prognozowała prognozowało prognozowali prognozowały przewidywał przewidywała
        przewidywało przewidywali przewidywały zastrzegł zastrzegła zastrzegli zastrzegły wyliczał wyliczała wyliczało wyliczali wyliczały wymieniał
        wymieniała wymieniało wymienieli wymieniały ujawnił ujawniła ujawniło ujawnili ujawniły odnotował odnotowała odnotowało odnotowali odnotowały zwrócił
        zwróciła zwróciło zwrócili zwróciły nadmienił nadmieniła nadmieniło nadmienili nadmieniły dopowiedział dopowiedziała dopowiedziało dopowiedzieli
        dopowiedziały rzekł rzekła rzekli rzekły rzucił rzuciła rzuciło rzucili rzuciły stwierdzał stwierdzała stwierdzało stwierdzali stwierdzały podkreślał
        podkreślała podkreślało podkreślali podkreślały zaznaczał zaznaczała zaznaczało zaznaczali zaznaczały dodawał dodawała dodawało dodawali dodawały
        zapewniał zapewniała zapewniało zapewnieli zapewniały wyjaśniał wyjaśniała wyjaśniało wyjaśnieli wyjaśniały przypominał przypominała przypominało
        przypominali przypominały oceniał oceniała oceniało ocenieli oceniały informował informowała informowało informowali informowały mówi mówią dodaje
        dodają twierdzi twierdzą podkreśla podkreślają zaznacza zaznaczają ocenia oceniają tłumaczy tłumaczą wyjaśnia wyjaśniają uważa uważają przyznaje
        przyznają zapewnia zapewniają informuje informują przekonuje przekonują zauważa zauważają przypomina przypominają ostrzega ostrzegają zapowiada
        zapowiadają obiecuje obiecują apeluje apelują pyta pytają odpowiada odpowiadają pisze piszą opowiada opowiadają relacjonuje komentuje komentują
        krytykuje krytykują wspomina wspominają żartuje wskazuje wskazują powtarza powtarzają ogłasza potwierdza potwierdzają zaprzecza deklaruje deklarują
        wzywa wzywają żąda proponuje precyzuje uzupełnia kontynuuje podsumowuje argumentuje argumentują zarzuca oskarża potępia chwali dziękuje przestrzega
        przestrzegają sugeruje sugerują wyznaje zdradza przekazuje donosi donoszą krzyczy woła cytuje cytują narzeka narzekają dowodzi nalega prognozuje
        przewiduje przewidują wylicza wymienia ujawnia sądzi sądzą myśli czytamy głosi brzmi stwierdza stwierdzają oświadcza oświadczają podaje podają podał
        podała podali podano poinformowano napisano przekazano oznajmił oznajmiła oznajmia rozważa skarży radzi radził radziła ubolewa zdziwił zdziwiła dziwił
        dziwiła dziwi ucieszył ucieszyła cieszył cieszyła cieszy śmiał śmiała śmieje skarżył skarżyła zastanawia zastanawiał zastanawiała broni bronił broniła
        żali grzmi grzmiał grzmiała dopytywał dopytywała dopytuje",
    ),
    (
        Sense::CALLS,
        "nazwał nazwała nazwali nazywa nazywają określił określiła określili określa określają opisał opisała opisali opisuje opisują porównał porównała
        porównuje uznał uznała uznali scharakteryzował scharakteryzowała ochrzcił okrzyknął",
    ),
    (
        Sense::SAYING,
        "mówiąc dodając podkreślając zaznaczając twierdząc tłumacząc wyjaśniając przypominając zapewniając powiedzieć dodać podkreślić stwierdzić oświadczyć
        poinformować nazywając określając pisząc cytując odpowiadając apelując powiedziawszy",
    ),
    (Sense::EMPTY_IT, "czytamy podano napisano przekazano poinformowano"),
    (Sense::QUOTING, "cytuje cytują cytował cytowała zacytował zacytowała"),
    (Sense::HE, "on"),
    (Sense::SHE, "ona"),
    (
        Sense::PRONOUN,
        "ja ty my wy oni one ono kto nikt ktoś wszyscy wiele wielu niektórzy inni to każdy obaj oboje",
    ),
    (
        Sense::DETERMINER,
        "ten ta to te ci tego tej temu tę tym tych tymi tą tamten tamta tamte mój moja moje moi mojego mojej mojemu twój twoja nasz nasza nasze nasi naszego
        naszej naszemu naszym naszych wasz wasza jego jej ich swój swoja swoje swoi swojego swojej swojemu swoim swoją swoich każdy każda każde każdego każdej
        żaden żadna żadne żadnego żadnej jeden jedna jedno jednego jednej jednemu jednym jedną dwa dwie dwaj dwóch trzy trzej trzech cztery czterech pięć
        pięciu sześć siedem osiem dziewięć dziesięć kilka kilku wszystkie wszystkich wszystkim cały cała całe całego całej sam sama samo sami taki taka takie
        takiego takiej jakiś jakaś jakieś inny inna inne innego innej innych pewien pewna pewne",
    ),
    (Sense::INDEFINITE, "jeden jedna jedno jednego jednej pewien pewna pewne jakiś jakaś"),
    (
        Sense::PREPOSITION,
        "w we z ze na do od ode o u po pod pode nad za przed przez przy dla bez między pomiędzy wśród wobec według podczas mimo pomimo oprócz poza około wokół
        dzięki przeciw przeciwko zamiast wskutek spośród spod znad zza sprzed naprzeciw obok koło niedaleko blisko wzdłuż poprzez ponad powyżej poniżej
        zgodnie wraz w/s ds ws",
    ),
    (
        Sense::PLACE,
        "w we na z ze do pod nad koło obok niedaleko między przez wokół spod znad wzdłuż miasto miasta mieście miastem miast miasteczko miasteczka wieś wsi
        wioska wioski gmina gminy gminie powiat powiatu powiecie województwo województwa województwie dzielnica dzielnicy osiedle osiedla rzeka rzeki rzece
        rzeką jezioro jeziora jeziorze góra góry górze szczyt szczytu wyspa wyspy wyspie wyspę stolica stolicy region regionu regionie stan stanu stanie
        hrabstwo hrabstwa hrabstwie prowincja prowincji port portu lotnisko lotniska stacja stacji ulica ulicy ulicę plac placu dolina doliny zatoka zatoki
        morze morza państwo kraj kraju królestwo królestwa księstwo księstwa klub klubu klubie drużyna drużyny drużynie zespół zespołu zespole grupa grupy
        firma firmy marka marki gatunek gatunku rodzaj rodzaju planeta planety",
    ),
    (
        Sense::CONJUNCTION,
        "i a ale oraz lub albo bądź czy że żeby aby by gdy kiedy jeśli jeżeli bo ponieważ gdyż choć chociaż więc zatem dlatego jak jako niż natomiast zaś
        jednak lecz ani skoro dopóki zanim podczas gdzie",
    ),
    (Sense::JOINS, "i a ale oraz lub"),
    (Sense::AND, "i oraz"),
    (Sense::CONTENT, "że iż"),
    (Sense::QUESTION, "czy dlaczego"),
    (
        Sense::RELATIVE,
        "który która które którzy którego której któremu którą którym których którymi kto co gdzie jaki jaka jakie",
    ),
    (Sense::HOW, "jak"),
    (Sense::ROLE, "jako mianem"),
    (
        Sense::ADVERB,
        "nie się też także również już jeszcze tylko nawet bardzo więcej mniej najbardziej teraz potem później wcześniej wczoraj dziś dzisiaj jutro tam tu
        tutaj wtedy następnie znowu znów ponownie zawsze nigdy często czasem niekiedy zwykle obecnie niedawno wkrótce nagle właśnie jedynie zaledwie prawie
        niemal około ponad przede wszystkim jednocześnie równocześnie ostatecznie wreszcie m.in dodatkowo ponadto zresztą przecież może pewnie chyba
        oczywiście niestety krótko otwarcie stanowczo wprost publicznie oficjalnie osobiście dosłownie dobitnie wyraźnie tak no oto wciąż nadal dalej ostatnio
        rano wieczorem nocą anonimowo wszystkiemu",
    ),
    (
        Sense::AUXILIARY,
        "jest są był była było byli były będzie będą być został została zostało zostali zostały zostaje ma mają miał miała miało mieli miały może mogą mógł
        mogła mogli mogły musi muszą musiał musiała powinien powinna powinno powinni chce chcą chciał chciała chcieli stał stała stało stali zaczął zaczęła
        zaczęli staje niech",
    ),
    (
        Sense::TITLE,
        "prezydent prezydenci premier premierzy wicepremier wiceprezydent prezes prezesi wiceprezes szef szefowie wiceszef rzecznik rzecznicy burmistrz
        burmistrzowie wójt wójtowie senator senatorowie dyrektor dyrektorzy wicedyrektor kierownik kierownicy trener trenerzy selekcjoner komendant komendanci
        prokurator prokuratorzy adwokat adwokaci mecenas mecenasi profesor profesorowie doktor doktorzy lekarz lekarze pisarz pisarze aktor aktorzy reżyser
        reżyserzy piosenkarz kompozytor malarz malarze dziennikarz dziennikarze redaktor redaktorzy biskup biskupi arcybiskup kardynał papież papieże król
        królowie cesarz car generał generałowie pułkownik podpułkownik major kapitan porucznik sierżant admirał żołnierz żołnierze piłkarz piłkarze bramkarz
        napastnik pomocnik kolarz zawodnik zawodnicy mistrz mistrzowie historyk historycy fizyk chemik filozof filozofowie politolog politolodzy socjolog
        socjolodzy psycholog psycholodzy biolog archeolog ekspert eksperci analityk analitycy badacz badacze rolnik rolnicy nauczyciel nauczyciele student
        studenci kanclerz ambasador ambasadorowie konsul komisarz lider liderzy sekretarz syn synowie brat bracia muzyk muzycy raper producent architekt
        architekci inżynier inżynierowie założyciel współzałożyciel właściciel właściciele biznesmen biznesmeni bloger działacz działacze polityk politycy
        autor autorzy współautor tłumacz minister ministrowie rektor dziekan proboszcz wikariusz rabin pastor kapelan policjant policjanci strażak strażacy
        kierowca kierowcy pilot piloci uczestnik uczestnicy organizator organizatorzy pracownik pracownicy przedstawiciel przedstawiciele członek członkowie
        kandydat kandydaci prawnik prawnicy prymas kurator konserwator gubernator dyktator sołtys inspektor radiolog chirurg kardiolog ordynator astronom
        matematyk poeta poeci kolega kolegy pan hetman regent szeryf detektyw żeglarz tenisista tenisiści szachista szachiści hokeista hokeiści siatkarz
        siatkarze koszykarz sprinter bokser skoczek rzeźbiarz grafik fotograf operator dramaturg scenograf dyrygent pianista pianiści skrzypek wiceminister
        ekonomista ekonomiści artysta artyści gitarzysta gitarzyści perkusista perkusiści wokalista wokaliści basista basiści scenarzysta scenarzyści
        aktywista aktywiści specjalista specjaliści kosmonauta kosmonauci starosta starości wojewoda wojewody wynalazca wynalazcy przedsiębiorca
        przedsiębiorcy zastępca zastępcy następca następcy twórca twórcy dowódca dowódcy obrońca obrońcy doradca doradcy zwycięzca zwycięzcy sprzedawca
        sprzedawcy noblista nobliści finansista finansiści poseł posłowie marszałek marszałkowie ojciec ojcowie mąż mężowie książę książęta hrabia sędzia
        sędziowie ksiądz księża naukowiec naukowcy mieszkaniec mieszkańcy świadek świadkowie uczeń uczniowie radca pełnomocnik wicemarszałek europoseł
        europosłowie pani państwo święty święta bp abp ks gen płk ppłk por kpt mjr mec dr prof inż mgr hab red św przewodniczący wiceprzewodniczący radny
        podejrzany oskarżony poszkodowany uczony przełożony policyjny leśniczy podkomorzy chorąży przewodnicząca wiceprzewodnicząca radna szefowa królowa
        poszkodowana podejrzana oskarżona uczona księżna krawcowa rzeczniczka rzeczniczki posłanka posłanki europosłanka europosłanki dyrektorka dyrektorki
        kierowniczka kierowniczki trenerka trenerki prokuratorka prokuratorki adwokatka adwokatki lekarka lekarki pisarka pisarki aktorka aktorki reżyserka
        reżyserki piosenkarka piosenkarki kompozytorka kompozytorki malarka malarki poetka poetki dziennikarka dziennikarki redaktorka redaktorki zawodniczka
        zawodniczki ekspertka ekspertki badaczka badaczki rolniczka rolniczki nauczycielka nauczycielki studentka studentki mieszkanka mieszkanki liderka
        liderki wokalistka wokalistki założycielka założycielki właścicielka właścicielki działaczka działaczki polityczka polityczki autorka autorki
        tłumaczka tłumaczki córka córki matka matki aktywistka aktywistki artystka artystki ministerka ministerki prezydentka prezydentki senatorka senatorki
        kandydatka kandydatki prawniczka prawniczki policjantka policjantki uczestniczka uczestniczki organizatorka organizatorki pracowniczka pracowniczki
        przedstawicielka przedstawicielki tenisistka tenisistki siatkarka siatkarki sportsmenka sportsmenki lekkoatletka lekkoatletki biegaczka biegaczki
        pływaczka pływaczki ekonomistka ekonomistki psycholożka psycholożki socjolożka socjolożki pielęgniarka pielęgniarki uczennica babka babki sąsiadka
        sąsiadki hrabianka hrabianki zakonnica żona żony siostra siostry wdowa mistrzyni gospodyni sędzina prezeska ministra",
    ),
    (
        Sense::OBLIQUE_TITLE,
        "prezydenta prezydentowi prezydentem prezydentów prezydentom prezydentami prezydentach prezydencie premiera premierowi premierem premierów premierom
        premierami premierach premierze wicepremiera wicepremierowi wicepremierem wicepremierów wicepremierom wicepremierami wicepremierach wicepremierze
        wiceprezydenta wiceprezydentowi wiceprezydentem wiceprezydentów wiceprezydentom wiceprezydentami wiceprezydentach wiceprezydencie prezesa prezesowi
        prezesem prezesów prezesom prezesami prezesach wiceprezesa wiceprezesowi wiceprezesem wiceprezesów wiceprezesom wiceprezesami wiceprezesach szefa
        szefowi szefem szefów szefom szefami szefach szefie wiceszefa wiceszefowi wiceszefem wiceszefów wiceszefom wiceszefami wiceszefach wiceszefie
        rzecznika rzecznikowi rzecznikiem rzeczników rzecznikom rzecznikami rzecznikach rzeczniku burmistrza burmistrzowi burmistrzem burmistrzów burmistrzom
        burmistrzami burmistrzach burmistrzu wójta wójtowi wójtem wójtów wójtom wójtami wójtach wójcie senatora senatorowi senatorem senatorów senatorom
        senatorami senatorach senatorze dyrektora dyrektorowi dyrektorem dyrektorów dyrektorom dyrektorami dyrektorach dyrektorze wicedyrektora
        wicedyrektorowi wicedyrektorem wicedyrektorów wicedyrektorom wicedyrektorami wicedyrektorach wicedyrektorze kierownika kierownikowi kierownikiem
        kierowników kierownikom kierownikami kierownikach kierowniku trenera trenerowi trenerem trenerów trenerom trenerami trenerach trenerze selekcjonera
        selekcjonerowi selekcjonerem selekcjonerów selekcjonerom selekcjonerami selekcjonerach selekcjonerze komendanta komendantowi komendantem komendantów
        komendantom komendantami komendantach komendancie prokuratora prokuratorowi prokuratorem prokuratorów prokuratorom prokuratorami prokuratorach
        prokuratorze adwokata adwokatowi adwokatem adwokatów adwokatom adwokatami adwokatach adwokacie mecenasa mecenasowi mecenasem mecenasów mecenasom
        mecenasami mecenasach profesora profesorowi profesorem profesorów profesorom profesorami profesorach profesorze doktora doktorowi doktorem doktorów
        doktorom doktorami doktorach doktorze lekarza lekarzowi lekarzem lekarzów lekarzom lekarzami lekarzach lekarzu pisarza pisarzowi pisarzem pisarzów
        pisarzom pisarzami pisarzach pisarzu aktora aktorowi aktorem aktorów aktorom aktorami aktorach aktorze reżysera reżyserowi reżyserem reżyserów
        reżyserom reżyserami reżyserach reżyserze piosenkarza piosenkarzowi piosenkarzem piosenkarzów piosenkarzom piosenkarzami piosenkarzach piosenkarzu
        kompozytora kompozytorowi kompozytorem kompozytorów kompozytorom kompozytorami kompozytorach kompozytorze malarza malarzowi malarzem malarzów malarzom
        malarzami malarzach malarzu dziennikarza dziennikarzowi dziennikarzem dziennikarzów dziennikarzom dziennikarzami dziennikarzach dziennikarzu redaktora
        redaktorowi redaktorem redaktorów redaktorom redaktorami redaktorach redaktorze biskupa biskupowi biskupem biskupów biskupom biskupami biskupach
        arcybiskupa arcybiskupowi arcybiskupem arcybiskupów arcybiskupom arcybiskupami arcybiskupach kardynała kardynałowi kardynałem kardynałów kardynałom
        kardynałami kardynałach papieża papieżowi papieżem papieżów papieżom papieżami papieżach króla królowi królem królów królom królami królach królu
        cesarza cesarzowi cesarzem cesarzów cesarzom cesarzami cesarzach cesarzu cara carowi carem carów carom carami carach carze generała generałowi
        generałem generałów generałom generałami generałach pułkownika pułkownikowi pułkownikiem pułkowników pułkownikom pułkownikami pułkownikach pułkowniku
        podpułkownika podpułkownikowi podpułkownikiem podpułkowników podpułkownikom podpułkownikami podpułkownikach podpułkowniku majora majorowi majorem
        majorów majorom majorami majorach majorze kapitana kapitanowi kapitanem kapitanów kapitanom kapitanami kapitanach kapitanie porucznika porucznikowi
        porucznikiem poruczników porucznikom porucznikami porucznikach poruczniku sierżanta sierżantowi sierżantem sierżantów sierżantom sierżantami
        sierżantach sierżancie admirała admirałowi admirałem admirałów admirałom admirałami admirałach żołnierza żołnierzowi żołnierzem żołnierzów żołnierzom
        żołnierzami żołnierzach żołnierzu piłkarza piłkarzowi piłkarzem piłkarzów piłkarzom piłkarzami piłkarzach piłkarzu bramkarza bramkarzowi bramkarzem
        bramkarzów bramkarzom bramkarzami bramkarzach bramkarzu napastnika napastnikowi napastnikiem napastników napastnikom napastnikami napastnikach
        napastniku pomocnika pomocnikowi pomocnikiem pomocników pomocnikom pomocnikami pomocnikach pomocniku kolarza kolarzowi kolarzem kolarzów kolarzom
        kolarzami kolarzach kolarzu zawodnika zawodnikowi zawodnikiem zawodników zawodnikom zawodnikami zawodnikach zawodniku mistrza mistrzowi mistrzem
        mistrzów mistrzom mistrzami mistrzach mistrzu historyka historykowi historykiem historyków historykom historykami historykach historyku fizyka
        fizykowi fizykiem fizyków fizykom fizykami fizykach fizyku chemika chemikowi chemikiem chemików chemikom chemikami chemikach chemiku filozofa
        filozofowi filozofem filozofów filozofom filozofami filozofach filozofie politologa politologowi politologiem politologów politologom politologami
        politologach politologu socjologa socjologowi socjologiem socjologów socjologom socjologami socjologach socjologu psychologa psychologowi psychologiem
        psychologów psychologom psychologami psychologach psychologu biologa biologowi biologiem biologów biologom biologami biologach biologu archeologa
        archeologowi archeologiem archeologów archeologom archeologami archeologach archeologu eksperta ekspertowi ekspertem ekspertów ekspertom ekspertami
        ekspertach ekspercie analityka analitykowi analitykiem analityków analitykom analitykami analitykach analityku badacza badaczowi badaczem badaczów
        badaczom badaczami badaczach badaczu rolnika rolnikowi rolnikiem rolników rolnikom rolnikami rolnikach rolniku nauczyciela nauczycielowi nauczycielem
        nauczycielów nauczycielom nauczycielami nauczycielach nauczycielu studenta studentowi studentem studentów studentom studentami studentach studencie
        kanclerza kanclerzowi kanclerzem kanclerzów kanclerzom kanclerzami kanclerzach kanclerzu ambasadora ambasadorowi ambasadorem ambasadorów ambasadorom
        ambasadorami ambasadorach ambasadorze konsula konsulowi konsulem konsulów konsulom konsulami konsulach konsulu komisarza komisarzowi komisarzem
        komisarzów komisarzom komisarzami komisarzach komisarzu lidera liderowi liderem liderów liderom liderami liderach liderze sekretarza sekretarzowi
        sekretarzem sekretarzów sekretarzom sekretarzami sekretarzach sekretarzu syna synowi synem synów synom synami synach synie brata bratu bratem braci
        muzyka muzykowi muzykiem muzyków muzykom muzykami muzykach muzyku rapera raperowi raperem raperów raperom raperami raperach raperze producenta
        producentowi producentem producentów producentom producentami producentach producencie architekta architektowi architektem architektów architektom
        architektami architektach architekcie inżyniera inżynierowi inżynierem inżynierów inżynierom inżynierami inżynierach inżynierze założyciela
        założycielowi założycielem założycielów założycielom założycielami założycielach założycielu współzałożyciela współzałożycielowi współzałożycielem
        współzałożycielów współzałożycielom współzałożycielami współzałożycielach współzałożycielu właściciela właścicielowi właścicielem właścicielów
        właścicielom właścicielami właścicielach właścicielu biznesmena biznesmenowi biznesmenem biznesmenów biznesmenom biznesmenami biznesmenach biznesmenie
        blogera blogerowi blogerem blogerów blogerom blogerami blogerach blogerze działacza działaczowi działaczem działaczów działaczom działaczami
        działaczach działaczu polityka politykowi politykiem polityków politykom politykami politykach polityku autora autorowi autorem autorów autorom
        autorami autorach autorze współautora współautorowi współautorem współautorów współautorom współautorami współautorach współautorze tłumacza
        tłumaczowi tłumaczem tłumaczów tłumaczom tłumaczami tłumaczach tłumaczu ministrowi ministrem ministrze ministrów ministrom ministrami rektora
        rektorowi rektorem rektorów rektorom rektorami rektorach rektorze dziekana dziekanowi dziekanem dziekanów dziekanom dziekanami dziekanach dziekanie
        proboszcza proboszczowi proboszczem proboszczów proboszczom proboszczami proboszczach proboszczu wikariusza wikariuszowi wikariuszem wikariuszów
        wikariuszom wikariuszami wikariuszach wikariuszu rabina rabinowi rabinem rabinów rabinom rabinami rabinach rabinie pastora pastorowi pastorem pastorów
        pastorom pastorami pastorach pastorze kapelana kapelanowi kapelanem kapelanów kapelanom kapelanami kapelanach kapelanie policjanta policjantowi
        policjantem policjantów policjantom policjantami policjantach policjancie strażaka strażakowi strażakiem strażaków strażakom strażakami strażakach
        strażaku kierowcę kierowcą kierowców kierowcom pilota pilotowi pilotem pilotów pilotom pilotami pilotach pilocie uczestnika uczestnikowi uczestnikiem
        uczestników uczestnikom uczestnikami uczestnikach uczestniku organizatora organizatorowi organizatorem organizatorów organizatorom organizatorami
        organizatorach organizatorze pracownika pracownikowi pracownikiem pracowników pracownikom pracownikami pracownikach pracowniku przedstawiciela
        przedstawicielowi przedstawicielem przedstawicielów przedstawicielom przedstawicielami przedstawicielach przedstawicielu członka członkowi członkiem
        członku członków kandydata kandydatowi kandydatem kandydatów kandydatom kandydatami kandydatach kandydacie prawnika prawnikowi prawnikiem prawników
        prawnikom prawnikami prawnikach prawniku prymasa prymasowi prymasem prymasów prymasom prymasami prymasach kuratora kuratorowi kuratorem kuratorów
        kuratorom kuratorami kuratorach kuratorze konserwatora konserwatorowi konserwatorem konserwatorów konserwatorom konserwatorami konserwatorach
        konserwatorze gubernatora gubernatorowi gubernatorem gubernatorów gubernatorom gubernatorami gubernatorach gubernatorze dyktatora dyktatorowi
        dyktatorem dyktatorów dyktatorom dyktatorami dyktatorach dyktatorze sołtysa sołtysowi sołtysem sołtysów sołtysom sołtysami sołtysach inspektora
        inspektorowi inspektorem inspektorów inspektorom inspektorami inspektorach inspektorze radiologa radiologowi radiologiem radiologów radiologom
        radiologami radiologach radiologu chirurga chirurgowi chirurgiem chirurgów chirurgom chirurgami chirurgach chirurgu kardiologa kardiologowi
        kardiologiem kardiologów kardiologom kardiologami kardiologach kardiologu ordynatora ordynatorowi ordynatorem ordynatorów ordynatorom ordynatorami
        ordynatorach ordynatorze astronoma astronomowi astronomem astronomów astronomom astronomami astronomach matematyka matematykowi matematykiem
        matematyków matematykom matematykami matematykach matematyku poety poetę poetą poetów poetom kolegę kolegą kolegów kolegom pana panowi panem panów
        panom panami panach panie hetmana hetmanowi hetmanem hetmanów hetmanom hetmanami hetmanach hetmanie regenta regentowi regentem regentów regentom
        regentami regentach regencie szeryfa szeryfowi szeryfem szeryfów szeryfom szeryfami szeryfach szeryfie detektywa detektywowi detektywem detektywów
        detektywom detektywami detektywach żeglarza żeglarzowi żeglarzem żeglarzów żeglarzom żeglarzami żeglarzach żeglarzu tenisisty tenisistę tenisistą
        tenisistów tenisistom tenisiście szachisty szachistę szachistą szachistów szachistom szachiście hokeisty hokeistę hokeistą hokeistów hokeistom
        hokeiście siatkarza siatkarzowi siatkarzem siatkarzów siatkarzom siatkarzami siatkarzach siatkarzu koszykarza koszykarzowi koszykarzem koszykarzów
        koszykarzom koszykarzami koszykarzach koszykarzu sprintera sprinterowi sprinterem sprinterów sprinterom sprinterami sprinterach sprinterze boksera
        bokserowi bokserem bokserów bokserom bokserami bokserach bokserze skoczka skoczkowi skoczkiem skoczku skoczków rzeźbiarza rzeźbiarzowi rzeźbiarzem
        rzeźbiarzów rzeźbiarzom rzeźbiarzami rzeźbiarzach rzeźbiarzu grafika grafikowi grafikiem grafików grafikom grafikami grafikach grafiku fotografa
        fotografowi fotografem fotografów fotografom fotografami fotografach fotografie operatora operatorowi operatorem operatorów operatorom operatorami
        operatorach operatorze dramaturga dramaturgowi dramaturgiem dramaturgów dramaturgom dramaturgami dramaturgach dramaturgu scenografa scenografowi
        scenografem scenografów scenografom scenografami scenografach scenografie dyrygenta dyrygentowi dyrygentem dyrygentów dyrygentom dyrygentami
        dyrygentach dyrygencie pianisty pianistę pianistą pianistów pianistom pianiście skrzypka skrzypkowi skrzypkiem skrzypku skrzypków wiceministra
        wiceministrowi wiceministrem ekonomisty ekonomistę ekonomistą ekonomistów ekonomistom ekonomiście artysty artystę artystą artystów artystom artyście
        gitarzysty gitarzystę gitarzystą gitarzystów gitarzystom gitarzyście perkusisty perkusistę perkusistą perkusistów perkusistom perkusiście wokalisty
        wokalistę wokalistą wokalistów wokalistom wokaliście basisty basistę basistą basistów basistom basiście scenarzysty scenarzystę scenarzystą
        scenarzystów scenarzystom scenarzyście aktywisty aktywistę aktywistą aktywistów aktywistom aktywiście specjalisty specjalistę specjalistą specjalistów
        specjalistom specjaliście kosmonauty kosmonautę kosmonautą kosmonautów kosmonautom starosty starostę starostą starostów starostom staroście wojewodę
        wojewodą wojewodów wojewodom wojewodie wynalazcę wynalazcą wynalazców wynalazcom przedsiębiorcę przedsiębiorcą przedsiębiorców przedsiębiorcom
        zastępcę zastępcą zastępców zastępcom następcę następcą następców następcom twórcę twórcą twórców twórcom dowódcę dowódcą dowódców dowódcom obrońcę
        obrońcą obrońców obrońcom doradcę doradcą doradców doradcom zwycięzcę zwycięzcą zwycięzców zwycięzcom sprzedawcę sprzedawcą sprzedawców sprzedawcom
        noblisty noblistę noblistą noblistów noblistom nobliście finansisty finansistę finansistą finansistów finansistom finansiście posła posłowi posłem
        pośle posłów posłom marszałka marszałkowi marszałkiem marszałku ojca ojcu ojcem męża mężowi mężem księcia księciu księciem hrabiego hrabiemu hrabią
        sędziego sędziemu sędzią sędziów księdza księdzu księdzem księży naukowca naukowcowi naukowcem naukowców mieszkańca mieszkańcowi mieszkańcem
        mieszkańców świadka świadkowi świadkiem świadków ucznia uczniowi uczniem wicemarszałka wicemarszałkiem europosła europosłowi europosłem europosłów
        panu panią świętego świętej przewodniczącego przewodniczącemu przewodniczącym przewodniczących przewodniczącymi wiceprzewodniczącego
        wiceprzewodniczącemu wiceprzewodniczącym wiceprzewodniczących wiceprzewodniczącymi radnego radnemu radnym radnych radnymi podejrzanego podejrzanemu
        podejrzanym podejrzanych podejrzanymi oskarżonego oskarżonemu oskarżonym oskarżonych oskarżonymi poszkodowanego poszkodowanemu poszkodowanym
        poszkodowanych poszkodowanymi uczonego uczonemu uczonym uczonych uczonymi przełożonego przełożonemu przełożonym przełożonych przełożonymi policyjnego
        policyjnemu policyjnym policyjnych policyjnymi leśniczego leśniczemu leśniczym leśniczych leśniczymi podkomorzego podkomorzemu podkomorzym
        podkomorzych podkomorzymi chorążego chorążemu chorążym chorążych chorążymi przewodniczącej przewodniczącą wiceprzewodniczącej wiceprzewodniczącą
        radnej radną szefowej szefową królowej królową poszkodowanej poszkodowaną podejrzanej podejrzaną oskarżonej oskarżoną uczonej uczoną księżnej księżną
        krawcowej krawcową rzeczniczce rzeczniczkę rzeczniczką rzeczniczek rzeczniczkom rzeczniczkami posłance posłankę posłanką posłanek posłankom posłankami
        europosłance europosłankę europosłanką europosłanek europosłankom europosłankami dyrektorce dyrektorkę dyrektorką dyrektorek dyrektorkom dyrektorkami
        kierowniczce kierowniczkę kierowniczką kierowniczek kierowniczkom kierowniczkami trenerce trenerkę trenerką trenerek trenerkom trenerkami prokuratorce
        prokuratorkę prokuratorką prokuratorek prokuratorkom prokuratorkami adwokatce adwokatkę adwokatką adwokatek adwokatkom adwokatkami lekarce lekarkę
        lekarką lekarek lekarkom lekarkami pisarce pisarkę pisarką pisarek pisarkom pisarkami aktorce aktorkę aktorką aktorek aktorkom aktorkami reżyserce
        reżyserkę reżyserką reżyserek reżyserkom reżyserkami piosenkarce piosenkarkę piosenkarką piosenkarek piosenkarkom piosenkarkami kompozytorce
        kompozytorkę kompozytorką kompozytorek kompozytorkom kompozytorkami malarce malarkę malarką malarek malarkom malarkami poetce poetkę poetką poetek
        poetkom poetkami dziennikarce dziennikarkę dziennikarką dziennikarek dziennikarkom dziennikarkami redaktorce redaktorkę redaktorką redaktorek
        redaktorkom redaktorkami zawodniczce zawodniczkę zawodniczką zawodniczek zawodniczkom zawodniczkami ekspertce ekspertkę ekspertką ekspertek ekspertkom
        ekspertkami badaczce badaczkę badaczką badaczek badaczkom badaczkami rolniczce rolniczkę rolniczką rolniczek rolniczkom rolniczkami nauczycielce
        nauczycielkę nauczycielką nauczycielek nauczycielkom nauczycielkami studentce studentkę studentką studentek studentkom studentkami mieszkance
        mieszkankę mieszkanką mieszkanek mieszkankom mieszkankami liderce liderkę liderką liderek liderkom liderkami wokalistce wokalistkę wokalistką
        wokalistek wokalistkom wokalistkami założycielce założycielkę założycielką założycielek założycielkom założycielkami właścicielce właścicielkę
        właścicielką właścicielek właścicielkom właścicielkami działaczce działaczkę działaczką działaczek działaczkom działaczkami polityczce polityczkę
        polityczką polityczek polityczkom polityczkami autorce autorkę autorką autorek autorkom autorkami tłumaczce tłumaczkę tłumaczką tłumaczek tłumaczkom
        tłumaczkami córce córkę córką córek córkom córkami matce matkę matką matek matkom matkami aktywistce aktywistkę aktywistką aktywistek aktywistkom
        aktywistkami artystce artystkę artystką artystek artystkom artystkami ministerce ministerkę ministerką ministerek ministerkom ministerkami prezydentce
        prezydentkę prezydentką prezydentek prezydentkom prezydentkami senatorce senatorkę senatorką senatorek senatorkom senatorkami kandydatce kandydatkę
        kandydatką kandydatek kandydatkom kandydatkami prawniczce prawniczkę prawniczką prawniczek prawniczkom prawniczkami policjantce policjantkę
        policjantką policjantek policjantkom policjantkami uczestniczce uczestniczkę uczestniczką uczestniczek uczestniczkom uczestniczkami organizatorce
        organizatorkę organizatorką organizatorek organizatorkom organizatorkami pracowniczce pracowniczkę pracowniczką pracowniczek pracowniczkom
        pracowniczkami przedstawicielce przedstawicielkę przedstawicielką przedstawicielek przedstawicielkom przedstawicielkami tenisistce tenisistkę
        tenisistką tenisistek tenisistkom tenisistkami siatkarce siatkarkę siatkarką siatkarek siatkarkom siatkarkami sportsmence sportsmenkę sportsmenką
        sportsmenek sportsmenkom sportsmenkami lekkoatletce lekkoatletkę lekkoatletką lekkoatletek lekkoatletkom lekkoatletkami biegaczce biegaczkę biegaczką
        biegaczek biegaczkom biegaczkami pływaczce pływaczkę pływaczką pływaczek pływaczkom pływaczkami ekonomistce ekonomistkę ekonomistką ekonomistek
        ekonomistkom ekonomistkami psycholożce psycholożkę psycholożką psycholożek psycholożkom psycholożkami socjolożce socjolożkę socjolożką socjolożek
        socjolożkom socjolożkami pielęgniarce pielęgniarkę pielęgniarką pielęgniarek pielęgniarkom pielęgniarkami uczennicy uczennicę uczennicą babce babkę
        babką babek babkom babkami sąsiadce sąsiadkę sąsiadką sąsiadek sąsiadkom sąsiadkami hrabiance hrabiankę hrabianką hrabianek hrabiankom hrabiankami
        zakonnicy zakonnicę zakonnicą żonie żonę żoną siostrze siostrę siostrą wdowie wdowę wdową",
    ),
    (
        Sense::MAN,
        "pan pana panu panem ojciec ojca ojcu ojcem syn syna synowi synem mąż męża mężowi mężem brat brata bratu bratem król króla królowi królem książę
        księcia księciu księciem cesarz cesarza car cara hrabia hrabiego papież papieża papieżowi papieżem biskup biskupa arcybiskup arcybiskupa kardynał
        kardynała ksiądz księdza księdzu księdzem ks bp abp rzecznik rzecznika przewodniczący przewodniczącego radny radnego",
    ),
    (
        Sense::WOMAN,
        "przewodnicząca przewodniczącej przewodniczącą wiceprzewodnicząca wiceprzewodniczącej wiceprzewodniczącą radna radnej radną szefowa szefowej szefową
        królowa królowej królową poszkodowana poszkodowanej poszkodowaną podejrzana podejrzanej podejrzaną oskarżona oskarżonej oskarżoną uczona uczonej
        uczoną księżna księżnej księżną krawcowa krawcowej krawcową rzeczniczka rzeczniczki rzeczniczce rzeczniczkę rzeczniczką posłanka posłanki posłance
        posłankę posłanką europosłanka europosłanki europosłance europosłankę europosłanką dyrektorka dyrektorki dyrektorce dyrektorkę dyrektorką kierowniczka
        kierowniczki kierowniczce kierowniczkę kierowniczką trenerka trenerki trenerce trenerkę trenerką prokuratorka prokuratorki prokuratorce prokuratorkę
        prokuratorką adwokatka adwokatki adwokatce adwokatkę adwokatką lekarka lekarki lekarce lekarkę lekarką pisarka pisarki pisarce pisarkę pisarką aktorka
        aktorki aktorce aktorkę aktorką reżyserka reżyserki reżyserce reżyserkę reżyserką piosenkarka piosenkarki piosenkarce piosenkarkę piosenkarką
        kompozytorka kompozytorki kompozytorce kompozytorkę kompozytorką malarka malarki malarce malarkę malarką poetka poetki poetce poetkę poetką
        dziennikarka dziennikarki dziennikarce dziennikarkę dziennikarką redaktorka redaktorki redaktorce redaktorkę redaktorką zawodniczka zawodniczki
        zawodniczce zawodniczkę zawodniczką ekspertka ekspertki ekspertce ekspertkę ekspertką badaczka badaczki badaczce badaczkę badaczką rolniczka rolniczki
        rolniczce rolniczkę rolniczką nauczycielka nauczycielki nauczycielce nauczycielkę nauczycielką studentka studentki studentce studentkę studentką
        mieszkanka mieszkanki mieszkance mieszkankę mieszkanką liderka liderki liderce liderkę liderką wokalistka wokalistki wokalistce wokalistkę wokalistką
        założycielka założycielki założycielce założycielkę założycielką właścicielka właścicielki właścicielce właścicielkę właścicielką działaczka
        działaczki działaczce działaczkę działaczką polityczka polityczki polityczce polityczkę polityczką autorka autorki autorce autorkę autorką tłumaczka
        tłumaczki tłumaczce tłumaczkę tłumaczką córka córki córce córkę córką matka matki matce matkę matką aktywistka aktywistki aktywistce aktywistkę
        aktywistką artystka artystki artystce artystkę artystką ministerka ministerki ministerce ministerkę ministerką prezydentka prezydentki prezydentce
        prezydentkę prezydentką senatorka senatorki senatorce senatorkę senatorką kandydatka kandydatki kandydatce kandydatkę kandydatką prawniczka prawniczki
        prawniczce prawniczkę prawniczką policjantka policjantki policjantce policjantkę policjantką uczestniczka uczestniczki uczestniczce uczestniczkę
        uczestniczką organizatorka organizatorki organizatorce organizatorkę organizatorką pracowniczka pracowniczki pracowniczce pracowniczkę pracowniczką
        przedstawicielka przedstawicielki przedstawicielce przedstawicielkę przedstawicielką tenisistka tenisistki tenisistce tenisistkę tenisistką siatkarka
        siatkarki siatkarce siatkarkę siatkarką sportsmenka sportsmenki sportsmence sportsmenkę sportsmenką lekkoatletka lekkoatletki lekkoatletce
        lekkoatletkę lekkoatletką biegaczka biegaczki biegaczce biegaczkę biegaczką pływaczka pływaczki pływaczce pływaczkę pływaczką ekonomistka ekonomistki
        ekonomistce ekonomistkę ekonomistką psycholożka psycholożki psycholożce psycholożkę psycholożką socjolożka socjolożki socjolożce socjolożkę socjolożką
        pielęgniarka pielęgniarki pielęgniarce pielęgniarkę pielęgniarką uczennica uczennicy uczennicę uczennicą babka babki babce babkę babką sąsiadka
        sąsiadki sąsiadce sąsiadkę sąsiadką hrabianka hrabianki hrabiance hrabiankę hrabianką zakonnica zakonnicy zakonnicę zakonnicą żona żonie żonę żoną
        żony siostra siostry siostrze siostrę siostrą wdowa wdowie wdowę wdową pani panią mistrzyni gospodyni",
    ),
    (Sense::SOURCE, "według zdaniem wg"),
    (Sense::BEFORE_REPORT, "w zgodnie według"),
    (
        Sense::REPORT,
        "opinii ocenie relacji słów informacji zapewnień ustaleń danych wypowiedzi przekonaniu rozumieniu",
    ),
    (
        Sense::LISTENERS,
        "dziennikarzom dziennikarzowi reporterom reporterowi mediom agencji gazecie portalowi stacji telewizji radiu prasie nam im mu jej mi pap reuterowi
        posłom wyborcom kibicom widzom słuchaczom czytelnikom policjantom śledczym onetowi tvn wp",
    ),
    (
        Sense::AGENCY,
        "pap reuters afp ap dpa tass interfax interfaks bbc cnn tvn tvp polsat rmf onet wp iar kai bloomberg ansa efe ctk čtk ukrinform unian rp.pl kcna",
    ),
    (Sense::THAT, "to tak"),
    (Sense::PARTICLE, "von van de der di da du del la le al bin ibn dos ten ter af"),
    (
        Sense::SUFFIX,
        "jr sr junior senior młodszy starszy i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii",
    ),
    (
        Sense::NAMING,
        "film filmu filmie filmem filmy serial serialu serialem powieść powieści książka książki książce książkę książką sztuka sztuki sztuce sztukę spektakl
        spektaklu opera opery operze piosenka piosenki piosence piosenkę utwór utworu album albumu albumie płyta płyty płycie płytę singiel singla tygodnik
        tygodnika tygodniku dziennik dziennika dzienniku gazeta gazety gazecie gazetę miesięcznik czasopismo czasopisma pismo program programu programie
        audycja audycji hotel hotelu restauracja restauracji kino kina teatr teatru muzeum galeria galerii wystawa wystawy wystawie festiwal festiwalu konkurs
        konkursu operacja operacji akcja akcji akcję projekt projektu hasło hasłem hasła tytuł tytułem tytułu nazwa nazwą nazwie pseudonim pseudonimem
        określenie termin pojęcie słowo słowa tzw tak zwany zwana zwane zwanego zwanej zwanych statek statku okręt okrętu stowarzyszenie stowarzyszenia
        fundacja fundacji klub klubu zespół zespołu grupa grupy partia partii gra gry wiersz wiersza poemat ballada kawiarnia bar sklep sieć",
    ),
    (
        Sense::CALENDAR,
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec
        sierpień wrzesień październik listopad grudzień styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę poniedziałku wtorku środy czwartku piątku soboty niedzieli roku rok
        latach",
    ),
    (
        Sense::ABBREVIATION,
        "dr prof inż mgr hab ks bp abp gen płk ppłk por kpt mjr mec red św ul al pl nr tys mln mld zł gr np tzw tzn m.in itd itp tj ok godz min r w wg ww ur zm
        str im jr sr o.o s.a n.p.m p.n.e n.e woj pow gm zob os dn",
    ),
    (
        Sense::GIVEN_HE,
        "donald aleksander maksymilian wacław bolesław kazimierz stefan leszek radosław sławomir wiesław bronisław mieczysław ryszard waldemar zygmunt tadeusz
        edward edmund ignacy józef feliks fryderyk henryk hieronim hubert ireneusz jacek janusz jarosław jerzy jędrzej kacper kajetan karol konrad kornel
        krystian ksawery leon lech leopold ludwik lucjan łukasz maciej marcin mateusz mikołaj mirosław norbert olaf oskar patryk przemysław rafał remigiusz
        robert roman sebastian seweryn stanisław szymon tomasz tymon wiktor wincenty wit witold wojciech zenon ziemowit zbigniew zdzisław bartosz bartłomiej
        błażej bogdan bogusław borys cezary czesław damian daniel dariusz dawid dionizy dominik emil eryk eugeniusz fabian filip franciszek gabriel gracjan
        grzegorz gustaw igor iwo jakub jan jeremi joachim julian juliusz klemens krzysztof antoni andrzej adam adrian albert alfred alojzy ambroży anatol
        apoloniusz arkadiusz artur august",
    ),
    (
        Sense::GIVEN_SHE,
        "agnieszka aldona alicja alina aneta anna antonina apolonia barbara beata bogumiła bogusława bożena bronisława brygida cecylia celina dagmara danuta
        daria diana dominika dorota edyta elżbieta emilia ewa ewelina felicja franciszka gabriela genowefa grażyna halina hanna helena honorata iga ilona
        irena irmina iwona iza izabela jadwiga janina joanna jolanta józefa judyta julia justyna kamila karolina katarzyna kazimiera kinga klara klaudia
        krystyna laura lena leokadia lidia liliana lucyna ludwika magda magdalena maja małgorzata maria marianna marlena marta martyna marzena michalina
        mirosława monika nadia natalia nina oliwia otylia patrycja paulina regina renata róża sabina sandra stanisława stefania sylwia szarlota teresa urszula
        wanda weronika wiesława wiktoria wiola zdzisława zofia zuzanna żaneta",
    ),
    (
        Sense::THING,
        "partia rząd sejm senat parlament uniwersytet politechnika akademia instytut ministerstwo urząd sąd trybunał prokuratura policja straż kościół katedra
        bazylika zamek pałac muzeum teatr opera filharmonia bank spółka grupa fundacja stowarzyszenie związek rada komisja komitet zarząd platforma
        obywatelska prawo sprawiedliwość solidarność konfederacja lewica polska europa europejska europejski unia nato onz ue usa zsrr prl nrd rfn pis po psl
        sld kgb fbi cia nasa liga puchar mistrzostwa igrzyska olimpijskie ekstraklasa legia lech wisła cracovia śląsk górnik zagłębie jagiellonia arka lechia
        ruch widzew pogoń korona real barcelona bayern juventus manchester city united liverpool arsenal chelsea google facebook microsoft apple youtube
        twitter instagram orlen pko pzu lot pkp allegro biedronka gazeta rzeczpospolita polityka newsweek wprost fakt dziennik wyborcza nowy nowa nowe stary
        stara stare wielki wielka wielkie mały mała małe górny górna dolny dolna północny północna północne południowy południowa wschodni wschodnia zachodni
        zachodnia środkowy centralny centralna biały biała czarny czarna czerwony czerwona zielony zielona święty święta pierwszy pierwsza drugi druga trzeci
        trzecia narodowy narodowa narodowe krajowy krajowa główny główna najwyższy najwyższa międzynarodowy międzynarodowa plac ulica aleja aleje rondo most
        park ogród góra góry jezioro rzeka morze ocean wyspa wyspy dolina puszcza las dworzec lotnisko port stadion hala szpital szkoła liceum gimnazjum
        warszawa kraków łódź wrocław poznań gdańsk szczecin bydgoszcz lublin katowice białystok gdynia częstochowa radom sosnowiec toruń kielce gliwice zabrze
        bytom olsztyn rzeszów opole zakopane sopot elbląg płock tarnów koszalin kalisz legnica grudziądz słupsk jaworzno siedlce mazowsze małopolska
        wielkopolska pomorze podlasie kujawy warmia mazury podkarpacie bałtyk tatry bieszczady sudety beskidy karpaty odra warta bug san narew noteć wilno
        lwów kijów mińsk grodno moskwa petersburg berlin monachium hamburg frankfurt kolonia drezno lipsk paryż marsylia lyon londyn oksford cambridge
        edynburg szkocja walia anglia rzym mediolan neapol turyn wenecja florencja watykan madryt lizbona wiedeń praga brno bratysława budapeszt bukareszt
        sofia belgrad zagrzeb ateny stambuł jerozolima tel-awiw kair bagdad damaszek teheran pekin szanghaj tokio seul waszyngton chicago boston kalifornia
        teksas floryda los nowojorski hollywood bruksela strasburg haga genewa zurych kreml bundestag kongres wehrmacht gestapo biblia internet bóg nobel
        oscar oskar grammy azja afryka ameryka australia antarktyda arktyka ziemia księżyc słońce mars wenus jowisz saturn boże narodzenie wielkanoc",
    ),
    (Sense::LABEL, "pytanie odpowiedź"),
    (Sense::RELAYS, "powołując powołującą powołaniu cytując"),
];
