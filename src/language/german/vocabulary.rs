//! The words of German: who speaks, how that is told, and what is no name.

use crate::language::lexicon::Sense;

/// Words with their senses.
pub const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten äußert äußerte äußerten berichtet berichtete berichteten
        schreibt schrieb schrieben schreiben ergänzt ergänzte fügt fügte fügten teilt teilte teilten kritisiert kritisierte kritisierten kommentiert kommentierte
        kommentierten fordert forderte forderten warnt warnte warnten behauptet behauptete behaupteten begründet begründete begründeten antwortet antwortete antworteten
        bestätigt bestätigte bestätigten kündigt kündigte kündigten räumt räumte räumten heißt hieß lautet lautete lauteten zitiert zitierte zitierten bezeichnet
        bezeichnete bezeichneten nennt nannte nannten erläutert erläuterte erläuterten verkündet verkündete verkündeten verlangt verlangte entgegnet entgegnete erwidert
        erwiderte fragt fragte fragten ruft rief riefen spricht verspricht versprach appelliert appellierte beklagt beklagte beteuert beteuerte bemängelt bemängelte
        bemerkt bemerkte formuliert formulierte gesteht gestand glaubt glaubte hofft hoffte lobt lobte lobten mahnt mahnte mahnten merkt merkte prophezeit prophezeite
        resümiert resümierte rechtfertigt rechtfertigte schildert schilderte skandiert skandierte skandierten skandieren unterstreicht unterstrich urteilt urteilte
        vermutet vermutete versichert versicherte versicherten verteidigt verteidigte verweist verwies droht drohte drohten dementiert dementierte erinnert erinnerte
        erzählt erzählte erzählten freut freute klagt klagte konstatiert konstatierte kontert konterte prognostiziert prognostizierte reagiert wünscht wünschte twittert
        twitterte twitterten bilanziert bilanzierte bekräftigt bekräftigte bekräftigten bedauert bedauerte bedauerten begrüßt begrüßte begrüßten denkt dachte empfiehlt
        empfahl entschuldigte plädiert plädierte schimpft schimpfte verurteilt verurteilte verurteilten titelte titelt unterstellte argumentiert argumentierte
        argumentierten spottet spottete gratulierte empört empörte stichelte jubelte jubelt wetterte scherzte beschreibt beschrieb beschrieben charakterisierte beschwor
        beschwört äusserte äussert moniert monierte ätzte signalisierte befürchtet befürchten befürchtete befürchteten fürchtet fürchtete würdigt würdigte würdigten
        attestiert attestierte erkennt erkannte betonen meinen fordern schätzt schätzte kritisieren berichten warnen behaupten bestätigen zitieren nennen bezeichnen
        glauben hoffen vermuten loben klagen beklagen bezweifeln befürworten prangert prangerte prangerten
        fragen erläutern entgegnen rufen appellieren beteuern bemängeln bemerken mahnen prophezeien rechtfertigen schildern urteilen versichern verteidigen verweisen dementieren erzählen wünschen bedauern begrüßen empfehlen plädieren schimpfen verurteilen argumentieren spotten begründen antworten monieren resümieren unterstreichen bekräftigen verkünden kommentieren twittern ergänzen mitteilte mitteilten mitteilt hinzufügte hinzufügten ausführte ausführten bekanntgab bekanntgaben ankündigte ankündigten einräumte einräumten klarstellte zugab angab angaben feststellte feststellten anmerkte anmerkten beteuerten beklagten
        ergänzten verlangten verlangen erwiderten erwidern appellierten bemängelten bemerkten formulierten formulieren glaubten hofften merkten prophezeiten
        resümierten rechtfertigten schilderten urteilten vermuteten verteidigten dementierten erinnerten erinnern freuten klagten konstatierten
        konstatieren konterten kontern prognostizierten prognostizieren wünschten bilanzierten bilanzieren entschuldigten plädierten schimpften titelten
        unterstellt unterstellten spotteten gratulierten empörten stichelten stichelt jubelten wetterten wettert scherzten scherzt monierten ätzten ätzt
        signalisierten signalisiert fürchteten attestierten attestieren schätzten bezweifelten befürwortet befürwortete befürworteten äußern entgegneten
        meldet meldete meldeten bekennt versprachen versprechen rieten wiederholte wiederholten präzisiert präzisierte
        präzisierten insistiert insistierte insistierten lamentiert lamentierte lamentierten murmelt murmelte murmelten flüstert flüsterte flüsterten brüllt
        brüllte brüllten analysiert analysierte analysierten schlussfolgert schlussfolgerte schlussfolgerten folgert folgerte folgerten diagnostiziert
        diagnostizierte diagnostizierten mutmaßt mutmaßte mutmaßten orakelt orakelte orakelten frohlockt frohlockte frohlockten witzelt witzelte witzelten
        höhnt höhnte höhnten poltert polterte polterten seufzt seufzte seufzten stöhnt stöhnte stöhnten meckert meckerte meckerten nörgelt nörgelte nörgelten
        protestiert protestierte protestierten relativiert relativierte relativierten zürnt zürnte zürnten ermahnt ermahnte
        ermahnten bescheinigt bescheinigte bescheinigten jammert jammerte jammerten sinniert sinnierte sinnierten raunt raunte raunten beschwichtigt
        beschwichtigte beschwichtigten bekundet bekundete bekundeten rekapituliert rekapitulierte rekapitulierten doziert dozierte dozierten konkretisiert
        konkretisierte konkretisierten postet postete posteten offenbarte offenbarten leugnet leugnete leugneten beanstandet beanstandete beanstandeten
        verlautbarte schrie schrien schreit verriet verrieten verrät schwor schworen schwört bestritt bestreitet widersprach widersprachen widerspricht befahl
        befahlen befiehlt warb warben wirbt bloggte simste
        grübelt grübelte rätselt rätselte rätselten staunt staunte wundert wunderte wunderten lacht lachte schmunzelt schmunzelte brummt brummte knurrt
        knurrte donnert donnerte giftet giftete frotzelt frotzelte flachst flachste unkt unkte unkten murrt murrte lästert lästerte triumphiert triumphierte
        prahlt prahlte tönt tönte philosophiert philosophierte verneint verneinte bejahte beharrt beharrte argwöhnt argwöhnte ahnt ahnte überlegt überlegte
        konzediert konzedierte beichtet beichtete offenbart enthüllt enthüllte plaudert plauderte flehte fleht bettelt bettelte bloggt mailt mailte notiert
        notierte notierten vermerkt vermerkte vermeldet vermeldete verlautbart verlautete proklamiert proklamierte pariert parierte raunzte raunzt blaffte
        schnauzte fauchte faucht grollt grollte ereifert ereiferte echauffierte beipflichtete garantiert garantierte gratuliert jubeln sangen singen grölten
        johlten klatschten freuen hadert haderte ärgert ärgerte zugibt anmerkt beifügte anfügt anfügte fortfuhr ausrief beschwert beschwerte beschwerten
        polemisiert polemisierte ulkt ulkte spöttelt spöttelte echote bohrt feixt feixte grantelt grantelte mault maulte mosert moserte resigniert resignierte
        räsoniert räsonierte empören berichtigte berichtigt dankt dankte dankten bedankt bedankte beruhigt beruhigte tröstet tröstete zitiere fauchten fluchte
        flucht drohen weinte",
    ),
    (
        Sense::CALLS,
        "nennt nannte nannten bezeichnet bezeichnete bezeichneten gibt gab gaben stellt stellte stellten zeigt zeigte zeigten weist wies wiesen hebt hob sieht sah sahen
        findet fand fanden wirft warf warfen hält hielt hielten schlägt schlug wertet wertete werteten zählt lässt ließ ließen führt führte führten nimmt nahm nahmen
        sicherte sichert setzte setzt sprach sprachen tritt trat traten wendet wandte beschuldigte beschuldigten bewertet bewertete bewerteten spielte machte machten
        macht veröffentlichte verbreitete reagierte attackiert attackierte attackierten rät riet rieten drängt drängte bezweifelt bezweifelte beurteilt beurteilte
        vergleicht verglich verglichen lehnt lehnte lehnten betrachtet betrachtete rechnet rechnete rügt rügte tadelt tadelte spekuliert spekulierte entgegneten feierte
        feierten preist pries geißelte brandmarkte charakterisiert titulierte beschimpfte beschimpften bat bittet schwärmt schwärmte geht ging rechnen sprechen sehen
        halten
        beziffert bezifferte umschreibt umschrieb umschrieben deutet deutete interpretiert interpretierte taufte betitelt betitelte definiert definierte
        bezichtigt bezichtigte verspottet verspottete verhöhnte rühmt rühmte vertritt vertrat pocht pochte beschuldigt skizziert skizzierte fasst fasste
        bejubelt bejubelte bejubelten missbilligt rühmten werten interpretieren deuten einstufte verhöhnten pflichtet schiebt schob legt legte schließt
        schloss hakt hakte umriss befand befanden entschied korrigiert korrigierte",
    ),
    (
        Sense::SAYING,
        "gesagt erklärt betont geäußert geschrieben erklären bezeichnet genannt kritisiert mitgeteilt angekündigt gefordert gemeint gewarnt behauptet sagend zitiert
        beschrieben gesprochen geheißen gelobt gewürdigt verurteilt bestätigt beklagt berichtet vorgeworfen verteidigt begründet versichert überzeugt
        zugesichert eingeräumt hinzugefügt bekräftigt entgegnet erwidert geantwortet gefragt gerufen ergänzt erläutert bemängelt gerügt versprochen gedroht
        beteuert verkündet geklagt geschimpft erzählt geschildert ausgeführt klargestellt zugegeben verlangt dementiert argumentiert kommentiert formuliert
        gescherzt gespottet gemahnt geurteilt gehofft geglaubt getwittert gepostet verraten geschworen bestritten widersprochen
        betitelt zurückgewiesen wissen ausgesagt notiert unterstrichen angemahnt",
    ),
    (Sense::HE, "er"),
    (Sense::SHE, "sie"),
    (
        Sense::PRONOUN,
        "ich du es wir ihr man jemand niemand alle viele manche einige dies das beide andere mehrere keiner jeder",
    ),
    (
        Sense::DETERMINER,
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesem diesen jener jene jenes sein seine seinen
        seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer unserem unseren mein meine meinem meinen meiner dein deine jeder jede jedes jedem jeden
        mehrere viele einige beide alle zwei drei vier fünf sechs sieben acht neun zehn manche solche welche beiden vielen allen deren dessen einiger vieler mehrerer mancher aller zahlreicher",
    ),
    (
        Sense::PREPOSITION,
        "in im ins mit von vom zu zum zur bei beim nach aus auf an am ans für über unter vor hinter neben zwischen durch gegen ohne um bis seit während wegen trotz laut
        gegenüber gemäß innerhalb außerhalb anlässlich aufgrund angesichts entlang per pro zufolge hinsichtlich bezüglich mithilfe samt nebst statt anstatt vors
        beiderseits dank",
    ),
    (
        Sense::CONJUNCTION,
        "und oder aber denn sondern dass daß weil wenn als ob obwohl während nachdem bevor damit sodass indem falls sowie wie da doch bis sobald solange wonach warum
        weshalb wieso wodurch worauf inwieweit",
    ),
    (
        Sense::RELATIVE,
        "der die das den dem des deren dessen denen welcher welche welches wer was wo",
    ),
    (
        Sense::ADVERB,
        "auch dann weiter hinzu später zuvor wörtlich außerdem zudem nun jetzt jedoch dort hier daraufhin dabei dazu danach darauf unterdessen indes indessen weiterhin
        ferner schließlich zugleich gleichzeitig bereits schon noch nur heute gestern morgen abschließend anschließend dagegen hingegen allerdings mehrfach erneut wieder
        damals kürzlich ebenfalls einmal selbst sich nicht da damit deshalb daher so sodann nämlich zunächst inzwischen mittlerweile bisher offenbar vielmehr immer nie
        oft meist stets bislang zwar sogar sehr etwa rund insgesamt zumindest mindestens darüber darin daran davon dadurch weil andererseits einerseits trotzdem dennoch
        vielleicht eigentlich lediglich ausdrücklich gern zuletzt sonst letztlich eingangs überdies ebenso genau gerade kaum leider mit auf an aus vor ab zurück mal ganz
        tatsächlich knapp jeweils
        erstmals neuerdings ausgerechnet insbesondere derzeit folglich demnach daneben einst hierzu hierbei hiermit vorerst nunmehr seither seitdem bald längst fast beinahe besonders gleichwohl demgegenüber stattdessen jedenfalls ohnehin womöglich möglicherweise vermutlich wahrscheinlich glücklicherweise angeblich spätestens frühestens höchstens wenigstens zwischenzeitlich zeitgleich jüngst neulich abermals nochmals niemals jemals jederzeit überall zuerst erst endlich plötzlich gemeinsam zusammen weltweit bundesweit landesweit insofern insoweit ansonsten allzu zuweilen manchmal bisweilen gelegentlich fortan vorher nachher mitunter wohl ja eben halt",
    ),
    (
        Sense::AUXILIARY,
        "ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne
        könnte muss müssen musste müsse soll sollen sollte solle will wollen wollte wolle darf dürfen durfte dürfe mag möge möchte möchten bin worden gewesen",
    ),
    (
        Sense::REPORTED,
        "sei seien habe hätte hätten werde würde würden könne könnten müsse müssten solle wolle dürfe dürften gebe gehe komme wäre wären stehe liege brauche handele handle
        zeige drohe bleibe mache finde lasse bedeute
        halte sehe nehme glaube wisse führe fordere stelle gelte lege trage treffe schaffe suche setze spreche erhalte verliere
        biete bestehe entstehe erwarte versuche hoffe denke heiße lebe arbeite laufe falle gehöre fehle helfe kenne leide scheine
        schließe tue verfüge verstehe vertrete ziehe sage erkläre behaupte erwäge folge plane prüfe rechne reiche sorge steige
        sinke sterbe trete unterstütze wachse werbe wirke wünsche erhöhe ermögliche erreiche fürchte gefährde gelinge genieße
        geschehe gewinne hänge herrsche koste kämpfe leiste lehne liefere löse mangele nutze passe profitiere reagiere rufe
        schreibe sitze spiele stamme stimme stärke übernehme vertraue verstoße verletze verdiene verhindere verzichte vorliege
        warte weise zahle zähle zwinge bekomme beginne betrage beziehe bilde bitte blicke bringe bereite betreffe bedrohe bedauere
        begrüße dauere diene enthalte entspreche ergebe existiere erfolge stünden bestünden gäbe gäben käme kämen bräuchte
        bräuchten läge lägen fände fänden ließe hielte",
    ),
    (
        Sense::TITLE,
        "herr herrn frau dr prof professor professorin präsident präsidenten präsidentin minister ministers ministerin kanzler kanzlers kanzlerin papst könig königs
        königin prinz prinzessin kaiser sprecher sprechers sprecherin chef chefs chefin leiter leiterin direktor direktorin richter richterin anwalt anwältin trainer
        trainerin coach manager managerin general bischof kardinal senator senatorin gouverneur gouverneurin forscher forscherin autor autorin sänger sängerin
        schauspieler schauspielerin politiker politikerin vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten kollege kollegen kollegin experte
        experten expertin sekretär sekretärin botschafter botschafterin gründer gründerin vize premier staatschef machthaber führer diktator regisseur regisseurin
        journalist journalistin schriftsteller schriftstellerin historiker historikerin ökonom ökonomin physiker physikerin biologe biologin arzt ärztin pfarrer pfarrerin
        pastor pastorin lord sir graf fürst baron mrs mr ms kapitän kommissar kommissarin oberst leutnant major hauptmann admiral marschall stürmer stürmerin torwart
        verteidiger verteidigerin torhüter torhüterin mittelfeldspieler fahrer fahrerin spieler spielerin athlet athletin sportler sportlerin kandidat kandidatin
        bürgermeister bürgermeisterin amtsinhaber amtsinhaberin amtsvorgänger nachfolger nachfolgerin vorgänger vorgängerin rivale herausforderer unternehmer
        unternehmerin ehefrau ehemann witwe tochter sohn bruder schwester mutter vater freund freundin mitarbeiter mitarbeiterin wissenschaftler wissenschaftlerin musiker
        musikerin komponist künstler künstlerin maler fotograf generalsekretär generalsekretärin zeuge zeugin opfer täter bundestrainer weltmeister weltmeisterin
        landeshauptmann landeshauptfrau landesrat landesrätin stadtrat stadträtin obmann obfrau klubobmann klubobfrau bundesrat ratspräsident sozialdemokrat ceo händler
        händlerin bauer bäuerin landwirt landwirtin lehrer lehrerin ingenieur ingenieurin techniker pilot pilotin polizist polizistin soldat student studentin anwohner
        anwohnerin besitzer besitzerin betreiber betreiberin veranstalter redakteur redakteurin chefredakteur verleger rektor dekan priester imam rabbiner patriarch
        fischer förster wirt wirtin kommandant schüler schülerin nachbar nachbarin pfleger pflegerin
        freiherr freifrau gräfin herzog herzogin scheich emir sultan kronprinz kronprinzessin ajatollah rektorin imker imkerin bademeister ortsvorsteher
        ortsvorsteherin kämmerer kämmerin stadtkämmerer stadtkämmerin dezernent dezernentin gewerkschafter gewerkschafterin kritiker kritikerin kundin kunde
        schwimmer schwimmerin läufer läuferin bischöfin meteorologe meteorologin soziologe soziologin philosoph philosophin virologe virologin geologe
        geologin jurist juristin reeder försterin dichter dichterin intendant intendantin kurator kuratorin dirigent dirigentin geiger geigerin tänzer
        tänzerin bürgerrechtler bürgerrechtlerin aktivist aktivistin oppositionsführer landrat landrätin beigeordneter beigeordnete gemeinderat ministerialrat
        staatsrat augenzeuge augenzeugin",
    ),
    (Sense::BEING, "mann frau"),
    (Sense::MAN, "mann herr herrn mr könig papst prinz sir lord graf fürst sohn bruder vater ehemann"),
    (
        Sense::WOMAN,
        "die eine frau mrs ms präsidentin ministerin kanzlerin königin prinzessin sprecherin chefin leiterin direktorin richterin anwältin professorin senatorin politikerin tochter
        schwester mutter witwe ehefrau bürgermeisterin",
    ),
    (
        Sense::PARTICLE,
        "van von de der den di da du la le bin al el ibn ben dos del della ter ten af zu",
    ),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::BELONGS, "von zu"),
    (Sense::SUFFIX, "jr sr ii iii iv junior senior"),
    (
        Sense::AGENCY,
        "reuters jazeera dschasira arabija afp dpa ap apa kcna tass interfax yonhap xinhua bloomberg cnn bbc zdf ard sid epd kna itar-tass ria-nowosti ddp orf spiegel
        sueddeutsche aop epa",
    ),
    (
        Sense::THING,
        "partei regierung gericht polizei zeitung agentur verband amt ministerium universität bundesregierung gesellschaft verein gewerkschaft kommission parlament
        staatsanwaltschaft fraktion union behörde behörden organisation spiegel institut konzern firma spd cdu csu fdp grüne grünen linke afd npd pds övp spö fpö neos bzö
        piraten times post house university street platz straße allee park bank news welt bild süddeutsche frankfurter berliner hamburger münchner wiener kölner
        stuttgarter leipziger dresdner deutsche deutscher deutschen deutsches neue neuer neues neuen rote roten roter weißes weißen weiße schwarze blaue alte großer große
        großen erste ersten zweite zweiten dritte dritten oberste obersten internationale internationalen internationaler europäische europäischen europäischer
        europäisches vereinigte vereinigten nationale nationalen nationen staaten rat senat kongress bundestag bundesrat bundeswehr armee gipfel konferenz komitee
        stiftung museum theater oper festspiele film buch liga cup pokal weltmeisterschaft olympia spiele klub fc sv tsv vfb vfl real borussia bayern bayer schalke werder
        eintracht hertha rapid austria sturm united city milan madrid barcelona inter juventus google apple facebook twitter microsoft amazon youtube samsung siemens
        volkswagen bmw daimler telekom lufthansa airbus boeing opel sony nokia hamas hisbollah taliban nato uno eu un usa wto iwf nasa esa fifa uefa ioc gmbh ag kg nord
        süd ost west nordwest südost central new los san saint st sankt bad burg schloss dom kirche center international group institute press association club open grand
        prix tour web agency department foundation committee society party company corporation council daily office bureau federation league network research journal
        magazine academy internet kreml pentagon mitte quelle kommentar foto bericht artikel star wars mission mars mond erde sonne galaxy windows linux android iphone
        euro dollar franken prozent millionen milliarden uhr jahre jahren tage tagen menschen leute westen osten norden süden montag weihnachten ostern abkommen vertrag
        krieg",
    ),
    (
        Sense::CALENDAR,
        "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend jänner
        feber montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend",
    ),
    (
        Sense::ABBREVIATION,
        "dr prof bzw ca etc evtl ggf inkl max min mio mrd nr str st tel usw vgl z.b u.a d.h o.ä s.o u.s u.s.a jr sr hl geb gest bspw sog vs mr mrs ms jan feb aug sept okt
        nov dez i.d.r v.a art abs kap hrsg dipl ing",
    ),
    (
        Sense::COUNTRY,
        "deutschland deutschlands österreich österreichs schweiz russland russlands nordkorea nordkoreas südkorea südkoreas korea koreas ukraine usa amerika amerikas
        frankreich frankreichs großbritannien großbritanniens england englands italien italiens spanien spaniens polen polens china chinas japan japans iran irans irak
        iraks israel israels syrien syriens türkei griechenland griechenlands ungarn ungarns tschechien indien indiens pakistan pakistans afghanistan afghanistans ägypten
        ägyptens libyen libyens kanada kanadas mexiko mexikos brasilien brasiliens australien australiens vietnam vietnams kuba kubas georgien georgiens belgien belgiens
        niederlande schweden schwedens norwegen norwegens finnland finnlands dänemark dänemarks portugal portugals irland irlands schottland europa europas afrika afrikas
        asien asiens moskau moskaus washington washingtons peking pekings pjöngjang pjöngjangs seoul seouls tokio tokios paris london berlin wien rom brüssel kiew kiews
        hamburg münchen frankfurt köln stuttgart dresden leipzig hannover bremen düsseldorf graz linz salzburg innsbruck zürich bern genf basel niedersachsen sachsen
        thüringen hessen bayern brandenburg saarland tirol kärnten steiermark vorarlberg burgenland niederösterreich oberösterreich gaza gazastreifen jerusalem teheran
        bagdad kabul damaskus ankara athen madrid warschau prag budapest",
    ),
    (
        Sense::NAMING,
        "titel motto film buch sogenannte sogenannten sogenannter sogenanntes sogenanntem namens roman album lied song serie zeitschrift zeitung magazin stück ausstellung
        aktion projekt begriff wort schlagwort slogan kampagne sendung buches films romans albums band operation sturm hurrikan schiff taifun dokumentarfilm spielfilm
        namen schlagzeile überschrift bezeichnung stichwort spitznamen beinamen gruppe initiative programm programms verein schiffs preis",
    ),
    (
        Sense::ORGANISATION,
        "partei regierung gericht polizei agentur verband amt ministerium universität bundesregierung gesellschaft verein gewerkschaft kommission parlament
        staatsanwaltschaft fraktion union behörde behörden organisation institut konzern firma unternehmen rat senat kongress bundestag bundeswehr armee
        komitee stiftung kreml pentagon vereinte nationen botschaft opposition feuerwehr kirche bank hersteller betreiber justiz kammer bündnis koalition
        verwaltung stadt zeitung sender redaktion klinik spiegel rechnungshof marine küstenwache kabinett weiße haus",
    ),
    (Sense::OF_HIM, "sein seine seinem seinen seiner seines"),
    (Sense::OF_HER, "ihr ihre ihrem ihren ihrer ihres"),
    (Sense::STANDS, "steht stand standen stehen prangt prangte prangten lesen rede geschrieben"),
    (Sense::OWN, "eigenen eigenem eigener"),
    (Sense::SOURCE, "laut gemäß"),
    (Sense::THUS, "so"),
    (Sense::AFTER_SOURCE, "zufolge demnach"),
    (Sense::BEFORE_REPORT, "nach in aus mit"),
    (Sense::REPORT, "angaben angabe aussage aussagen ansicht meinung worten einschätzung auffassung darstellung überzeugung informationen sicht bekunden satz erkenntnissen berechnungen fazit augen bewertung darstellungen"),
    (Sense::TIES_SOURCE, "von vom"),
    (Sense::AND, "und"),
    (Sense::HANGS_ON, "von vom für aus beim im"),
    (Sense::GENITIVE, "des der einiger vieler mehrerer mancher aller zahlreicher"),
    (Sense::JOINS, "und aber oder sondern"),
    (Sense::HOW, "wie"),
    (Sense::ROLE, "als"),
    (Sense::EMPTY_IT, "es"),
    (Sense::THAT, "das dies"),
    (Sense::INFINITIVE, "zu"),
    (Sense::AGENT, "von"),
    (Sense::PLACE, "in im aus nach ins am bei beim bis nahe nördlich südlich östlich westlich"),
    (Sense::PASSIVE, "wird wurde werden wurden werde würde würden worden"),
    (Sense::QUOTING, "zitiert zitierte zitierten zitieren"),
    (Sense::LISTENERS, "dem den gegenüber"),
    (Sense::INDEFINITE, "ein eine einer einem einen"),
    (Sense::DEFINITE, "der die das des dem den im zum zur vom beim am"),
    (Sense::NOMINATIVE, "der ein er"),
    (Sense::OBLIQUE, "dem den einem einen des seinem seinen seiner ihrem ihren ihrer einer"),
    (Sense::DATIVE, "der"),
    (Sense::CONTENT, "dass daß"),
    (Sense::QUESTION, "ob"),
    (Sense::BY_REPORT, "nach"),
    (Sense::CIRCUMSTANCE, "um"),
    (
        Sense::UNREAL,
        "hätte hätten würde würden könnten müssten dürfte dürften wäre wären stünden bestünden gäbe gäben käme kämen bräuchte bräuchten
        läge lägen fände fänden ließe hielte",
    ),
    (
        Sense::TELLS,
        "geht ging gehen gingen erwartet erwartete erwarten erwarteten davon bekannt hervor mit an ein aus fest hin vor zu darauf
        darüber dafür dagegen gab gaben gibt geben teilte teilten schlug weist wies wiesen stellte stellten befürchtet
        vermutet angenommen mitgeteilt entschied entschieden beschloss beschlossen ankündigt ankündigte ankündigten mitteilt
        mitteilte mitteilten vorgeworfen schließt schloss signalisiert signalisierte vereinbart vereinbarten geeinigt einigten
        einigte aufgefordert beschuldigt beschuldigte wirft warf ausgesagt festgestellt bekräftigt gehofft bestätigt zugesagt
        zugegeben empfohlen verlangt gedroht versprochen beantragt meldet meldete meldeten berichtete angab angaben feststellte
        hervorgeht erfuhr bekanntgab betonte",
    ),
    (
        Sense::NOTION,
        "vorwurf vorwürfe vorwürfen aussage behauptung behauptungen forderung forderungen ansicht meinung auffassung vermutung
        vermutungen befürchtung befürchtungen hoffnung ankündigung verdacht gerücht gerüchte erklärung hinweis hinweise warnung
        überzeugung annahme einschätzung these theorie feststellung mitteilung nachricht meldung bericht berichte
        berichten zusage versprechen drohung prognose vorschlag aufruf schätzung schätzungen erkenntnissen ermittlungen
        meldungen hypothese information informationen begründung berechnungen auswertung studie stellungnahme befehl
        analyse analysen umfrage umfragen studien untersuchungen plänen vorstellungen zeugenaussagen schilderung
        schilderungen auskunft prognosen eindruck",
    ),
    (Sense::LABEL, "frage antwort"),
    (Sense::RELAYS, "berufung verweis"),
];

/// The senses of compounds by their ending.
pub const ENDINGS: &[(Sense, &str)] = &[
    (Sense::NOTION, "angaben berichten bericht meldungen berechnungen schätzungen ermittlungen"),
    (
        Sense::WOMAN_TITLE,
        "ministerin präsidentin kanzlerin sprecherin chefin leiterin direktorin richterin anwältin professorin politikerin sekretärin kommissarin diplomatin botschafterin
        journalistin autorin managerin führerin lehrerin expertin forscherin beraterin trainerin meisterin ologin spielerin",
    ),
    (
        Sense::TITLE,
        "ministers minister präsidenten präsident kanzlers kanzler sprechers sprecher kommissars kommissar sekretärs sekretär richters richter anwalts anwalt direktors
        direktor leiters leiter chefs chef experten experte politikers politiker trainers trainer meisters meister general generals bischofs bischof kardinals königs
        könig prinz forschers forscher wissenschaftlers wissenschaftler professors professor abgeordneten abgeordneter abgeordnete kandidaten kandidat beauftragten
        beauftragter beauftragte managers manager gouverneurs gouverneur senators senator gründers gründer vorsitzenden vorsitzender vorsitzende diplomaten diplomat
        beraters berater botschafters botschafter journalisten journalist autors autor schauspielers schauspieler sängers sänger fahrers fahrer spielers spieler stürmers
        stürmer läufers läufer springers springer regisseur historiker ökonom ökonomen analysten analyst staatsanwalt obmann mitglied mitglieds oberhaupt oberhaupts
        lehrer inspektor kommandant kommandeur offizier bürgermeisters landeshauptmann ologe ologen vorstand aufsichtsrat geschäftsführer geschäftsführers rätin professur
        coach führers führer forscherin",
    ),
    (
        Sense::THING,
        "ministerium ministeriums regierung partei parteien agentur behörde gericht gerichts zeitung verband verbandes verein gesellschaft kommission fraktion konferenz
        universität institut konzern bank straße platz kirche museum gruppe liga organisation staatsanwaltschaft polizei parlament armee union abkommen vertrag gesetz
        krise politik meisterschaft gewerkschaft stiftung stadt flughafen bahnhof",
    ),
    (
        Sense::ORGANISATION,
        "ministerium ministeriums regierung partei agentur behörde gericht gerichts zeitung verband verbandes verein gesellschaft kommission fraktion universität
        institut konzern bank kirche organisation staatsanwaltschaft polizei parlament armee union gewerkschaft stiftung amt amtes botschaft verwaltung
        unternehmen feuerwehr klinik kammer",
    ),
    (
        Sense::TOWN,
        "burg stadt dorf furt heim hausen feld ingen kirchen born tal",
    ),
    (
        Sense::ORDINARY,
        "ungen ung heiten heit keiten keit schaften schaft tionen tion ismus ment täten tät tums tum nisse nis linge ling erei ereien",
    ),
];
