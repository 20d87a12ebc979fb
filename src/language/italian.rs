//! Italian.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Italian, as newspapers write it.
pub static ITALIAN: Language = Language {
    code: "it",
    months: [
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
    boilerplate: &[
        "leggi anche",
        "leggi tutto.",
        "leggi di più.",
        "vedi anche",
        "continua a leggere",
        "potrebbe interessarti",
        "ti potrebbe interessare",
        "articoli correlati",
        "notizie correlate",
        "condividi.",
        "condividi su",
        "condividi l'articolo",
        "condividi questo articolo",
        "seguici su",
        "iscriviti alla … newsletter",
        "iscriviti a … newsletter",
        "abbonati.",
        "abbonati ora",
        "pubblicità.",
        "foto:",
        "fonte:",
        "commenti.",
        "lascia un commento …",
        "questo sito utilizza",
        "questo sito usa i cookie",
        "utilizziamo i cookie",
        "riproduzione riservata",
        "tutti i diritti riservati",
    ],
    vocabulary: VOCABULARY,
    endings: &[
        (Sense::TITLE, "vicepresidente viceministro"),
        (Sense::WOMAN_TITLE, "viceministra"),
    ],
    grammar: Grammar {
        elided_before: "aeiouhàèéìòù",
        inverts: true,
        drops_subject: true,
        lone_names: true,
        bare_remarks: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "presidente premier capo leader",
        "sindaco sindaca",
        "premier primo ministro",
        "allenatore tecnico ct mister",
        "papa pontefice",
        "direttore direttrice amministratore ad",
        "procuratore pm",
        "avvocato legale difensore",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

/// Perfect participles tell of speech after "ha" and "si è", and are no verbs of their own elsewhere.
const PARTICIPLES: &str =
    "detto detta detti dette dichiarato dichiarata dichiarati affermato affermata spiegato spiegata spiegati aggiunto sottolineato ribadito precisato evidenziato
    osservato commentato raccontato ricordato annunciato assicurato sostenuto ammesso riconosciuto avvertito risposto replicato ribattuto scritto twittato chiesto
    domandato denunciato criticato lamentato lamentata lamentati concluso proseguito continuato rilevato rimarcato confermato smentito negato rivelato confidato
    confessato promesso garantito giurato invitato esortato auspicato ipotizzato suggerito proposto consigliato chiarito dettagliato illustrato riferito riportato
    segnalato insistito incalzato esclamato gridato urlato sussurrato mormorato sbottato ironizzato scherzato tuonato attaccato accusato ringraziato salutato
    rilanciato rincarato puntualizzato specificato argomentato motivato giustificato difeso rivendicato ritenuto giudicato stimato pensato creduto temuto sperato
    augurato espresso manifestato pronunciato ripetuto rammentato anticipato premesso constatato notato giudicata scandito intonato titolato citato comunicato
    informato minacciato previsto preteso reclamato sentenziato tagliato commentata riassunto sintetizzato ragionato riflettuto considerato valutato dettato postato
    pubblicato";

const VOCABULARY: &[(Sense, &str)] = &[
    (Sense::SAYS, PARTICIPLES),
    (Sense::SAYING, PARTICIPLES),
    (
        Sense::SAYS,
        "dice dicono disse dissero diceva dicevano dirà dichiara dichiarano dichiarò dichiararono dichiarava afferma affermano affermò affermarono affermava
        spiega spiegano spiegò spiegarono spiegava aggiunge aggiungono aggiunse aggiunsero aggiungeva sottolinea sottolineano sottolineò sottolineava
        ribadisce ribadiscono ribadì precisa precisano precisò evidenzia evidenziano evidenziò osserva osservano osservò commenta commentano commentò
        commentava racconta raccontano raccontò raccontava ricorda ricordano ricordò ricordava annuncia annunciano annunciò assicura assicurano assicurò
        assicurava sostiene sostengono sostenne sosteneva ammette ammettono ammise riconosce riconoscono riconobbe avverte avvertono avvertì risponde
        rispondono rispose rispondeva replica replicano replicò ribatte ribatté scrive scrivono scrisse scriveva twitta chiede chiedono chiese chiedeva
        domanda domandano domandò denuncia denunciano denunciò critica criticano criticò lamenta lamentano lamentò conclude concludono concluse prosegue
        proseguono proseguì continua continuano continuò rileva rilevano rilevò rimarca rimarcano rimarcò conferma confermano confermò smentisce smentirono
        smentì nega negano negò rivela rivelano rivelò confida confidò confessa confessò promette promettono promise garantisce garantiscono garantì giura
        giurò invita invitano invitò esorta esortò auspica auspicano auspicò ipotizza suggerisce suggerì propone propongono propose consiglia chiarisce
        chiariscono chiarì dettaglia illustra illustrò riferisce riferiscono riferì riporta riportano segnala segnalano segnalò insiste insistono insistette
        incalza incalzò esclama esclamò grida gridano gridò gridavano urla urlano urlò sussurra sussurrò mormora mormorò sbotta sbottò ironizza ironizzò
        scherza scherzò tuona tuonò attacca attaccano attaccò accusa accusano accusò ringrazia ringraziò rilancia rilanciò rincara rincarò puntualizza
        puntualizzò specifica specificò argomenta motiva giustifica difende difese rivendica rivendicano ritiene ritengono riteneva giudica giudicano stima
        pensa pensano pensava crede credono temeva teme temono spera sperano augura esprime manifesta ripete ripetono ripeté rammenta anticipa constata nota
        notano notò sentenzia sentenziò taglia chiosa chiosò riassume sintetizza ragiona riflette considera considerano valuta comunica comunicano informa
        minaccia minacciò titola cita citano sbuffa sospira racconterà plaude esulta esultò attesta asserisce asserì legge scandisce scandivano protesta
        protestato punge affonda sfoga sfogato gioisce festeggia svela svelato riprende ripreso sollecita analizza indica indicato leggeva sapere",
    ),
    (
        Sense::CALLS,
        "definisce definiscono definì definito definita definiti definite chiama chiamano chiamò chiamava chiamato bolla bollò bollato bollata descrive descrivono
        descrisse descritto parla parlano parlò parlava parlato qualifica qualificato etichetta etichettato tacciato taccia accusa accusano accusato elogia elogiò
        elogiato loda condanna condannano condannò condannato respinge respinse respinto vede vedono trova paragona paragonato dipinge mostra mostrò mostrato
        attribuisce invoca invocato evoca lancia lanciò lanciato rifiuta boccia bocciò bocciato liquida liquidò liquidato giudica giudicò ritiene saluta soprannomina
        battezza battezzato pubblica attaccò vuole vogliono rivolge rivolto dichiarato dichiarata",
    ),
    (
        Sense::SAYING,
        "dicendo dichiarando affermando spiegando aggiungendo sottolineando ribadendo precisando evidenziando osservando commentando raccontando ricordando annunciando
        assicurando sostenendo ammettendo riconoscendo avvertendo rispondendo replicando scrivendo chiedendo domandando denunciando criticando lamentando concludendo
        proseguendo rilevando rimarcando confermando smentendo negando rivelando promettendo garantendo invitando esortando auspicando chiarendo riferendo segnalando
        insistendo esclamando gridando urlando ironizzando scherzando accusando ringraziando puntualizzando definendo parlando citando minacciando dire dichiarare
        affermare spiegare aggiungere sottolineare ribadire precisare osservare commentare raccontare ricordare annunciare assicurare sostenere ammettere rispondere
        replicare scrivere denunciare definire concludere",
    ),
    (Sense::QUOTING, "cita citano citò citato citata"),
    (Sense::HE, "lui egli"),
    (Sense::SHE, "lei ella"),
    (
        Sense::PRONOUN,
        "io tu noi voi loro essi esse esso essa ciò questo questa questi queste quello quella quelli quelle chi qualcuno nessuno nulla niente tutti tutte tutto molti
        molte pochi alcuni alcune altri altre altro ognuno ciascuno entrambi ambedue uno una si",
    ),
    (
        Sense::DETERMINER,
        "il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' mio mia miei mie tuo tua suo sua suoi sue
        nostro nostra nostri nostre vostro vostra loro alcuni alcune qualche ogni ciascuno nessun nessuna tutto tutta tutti tutte molti molte pochi poche altro altra
        altri altre due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille entrambi entrambe parecchi diversi diverse vari varie tale
        tali certo certi",
    ),
    (
        Sense::PREPOSITION,
        "di d' a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella
        nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi senza sotto sopra dietro davanti dentro fuori oltre contro verso presso durante mediante
        tramite attraverso entro fino sino dopo prima lungo circa riguardo rispetto insieme accanto vicino lontano intorno nonostante malgrado eccetto salvo tranne
        secondo grazie",
    ),
    (
        Sense::CONJUNCTION,
        "e ed o oppure ma però bensì né che se perché poiché siccome quando mentre dove come affinché benché sebbene purché finché quindi dunque perciò anzi ossia ovvero
        cioè eppure tuttavia quanto giacché com' dov'",
    ),
    (Sense::RELATIVE, "che chi cui quale quali dove quanto quanti"),
    (
        Sense::ADVERB,
        "non anche pure più meno molto poco troppo assai già ancora sempre mai spesso poi dopo prima ora adesso allora oggi ieri domani qui qua lì là così bene male
        meglio peggio quasi solo soltanto proprio inoltre infine intanto invece forse magari certo certamente comunque ormai subito presto tardi insieme addirittura
        almeno appena neanche nemmeno neppure però perfino persino piuttosto quindi sì no recentemente finalmente successivamente precedentemente attualmente
        pubblicamente chiaramente semplicemente esattamente particolarmente soprattutto specialmente principalmente probabilmente sicuramente evidentemente ovviamente
        purtroppo fortunatamente direttamente immediatamente rapidamente lentamente ironicamente amaramente duramente seccamente testualmente letteralmente
        ufficialmente ribadendo stamattina stamani stasera stanotte altrove ovunque innanzitutto anzitutto abbastanza parecchio tanto altrettanto pressoché circa oramai
        dapprima altresì dunque indietro avanti giù su laggiù lassù peraltro",
    ),
    (
        Sense::AUXILIARY,
        "è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano fosse fossero essere stato stata stati state essendo ha hanno aveva avevano ebbe ebbero avrà
        avranno avrebbe avrebbero abbia abbiano avesse avessero avere avuto avendo ho hai abbiamo avete siamo siete può possono poteva potevano potrà potrebbe
        potrebbero possa potuto deve devono doveva dovevano dovrà dovrebbe dovrebbero debba dovuto vuole voleva vorrebbe va vanno andava viene vengono veniva venivano
        venne vennero verrà sta stanno stava stavano fa fanno faceva fece sembra sembrava pare appare resta restava rimane risulta",
    ),
    (
        Sense::TITLE,
        "sig sig.ra signor signora signori signorina dott dott.ssa dottor dottore dottoressa prof prof.ssa professor professore professoressa avv avvocato avvocata
        avvocatessa ing ingegner ingegnere ingegnera arch architetto architetta geom geometra ragioniere cav cavaliere cavalier commendatore onorevole sen senatore
        senatrice presidente presidentessa vicepresidente vice-presidente ex-presidente copresidente premier ministro ministra viceministro viceministra vicepremier
        sottosegretario sottosegretaria cancelliere cancelliera segretario segretaria vicesegretario vicesegretaria governatore governatrice sindaco sindaca vicesindaco
        vicesindaca assessore assessora assessor consigliere consigliera deputato deputata eurodeputato eurodeputata europarlamentare parlamentare capogruppo portavoce
        commissario commissaria prefetto prefetta questore questora ambasciatore ambasciatrice diplomatico inviato inviata delegato delegata direttore direttrice
        vicedirettore condirettore codirettore direttore-generale dirigente leader numero-uno responsabile coordinatore coordinatrice referente garante amministratore
        amministratrice manager fondatore fondatrice cofondatore cofondatrice imprenditore imprenditrice industriale proprietario proprietaria procuratore procuratrice
        pm gip gup giudice magistrato magistrata notaio pubblico-ministero generale colonnello tenente capitano comandante maresciallo brigadiere appuntato sergente
        caporale ammiraglio luogotenente ispettore ispettrice agente carabiniere poliziotto poliziotta finanziere re regina principe principessa duca duchessa conte
        contessa marchese marchesa barone baronessa imperatore imperatrice zar sultano emiro sceicco papa pontefice cardinale arcivescovo vescovo monsignor monsignore
        mons don padre suor suora frate fratel madre parroco prete sacerdote pastore imam rabbino lord lady sir mr mrs ms candidato candidata attivista militante
        sindacalista economista sociologo sociologa politologo politologa filosofo filosofa ricercatore ricercatrice scienziato scienziata biologo biologa astronomo
        astronoma geologo geologa climatologo virologo virologa infettivologo epidemiologo epidemiologa immunologo immunologa medico chirurgo infermiere infermiera
        farmacista psicologo psicologa psichiatra veterinario veterinaria scrittore scrittrice romanziere autore autrice poeta poetessa drammaturgo giornalista cronista
        editorialista redattore redattrice editore traduttore traduttrice corrispondente regista attore attrice conduttore conduttrice presentatore presentatrice
        cantante cantautore cantautrice musicista compositore compositrice pianista violinista chitarrista batterista rapper direttore-d'orchestra coreografo ballerino
        ballerina pittore pittrice scultore scultrice fotografo fotografa stilista allenatore allenatrice ct giocatore giocatrice calciatore calciatrice attaccante
        difensore centrocampista portiere bomber arbitro atleta nuotatore nuotatrice tennista ciclista pilota corridore pugile campione campionessa vicecampione
        agricoltore agricoltrice allevatore allevatrice pescatore pescatrice contadino contadina panettiere fornaio fornaia commerciante negoziante ristoratore
        ristoratrice albergatore cuoco cuoca artigiano artigiana operaio operaia impiegato impiegata pensionato pensionata studente studentessa alunno alunna maestro
        maestra insegnante docente preside rettore rettrice decano bibliotecario bibliotecaria libraio libraia abitante testimone vittima amico amica collega compagno
        compagna moglie marito vedova vedovo figlio figlia fratello sorella cugino cugina zio zia nipote nonno nonna cognato cognata suocero suocera genero nuora
        fidanzato fidanzata esperto esperta analista consulente specialista banchiere miliardario investigatore detective spia astronauta esploratore esploratrice
        dittatore successore predecessore rivale omologo barcaiolo traghettatore autista tassista guardiano bagnino",
    ),
    (Sense::BEING, "uomo ragazzo donna ragazza"),
    (
        Sense::MAN,
        "il lo un uno uomo ragazzo sig signor dottor professor ingegner ingegnere cavaliere senatore ministro sottosegretario segretario governatore sindaco assessore consigliere deputato
        ambasciatore direttore amministratore fondatore imprenditore procuratore re principe duca conte marchese barone imperatore papa pontefice padre don fra frate
        fratello marito figlio zio nonno cugino lord sir attore scrittore cantautore allenatore giocatore campione pescatore maestro monsignor barcaiolo candidato
        ricercatore avvocato",
    ),
    (
        Sense::WOMAN,
        "la una donna ragazza sig.ra signora signorina dott.ssa dottoressa prof.ssa professoressa avvocata avvocatessa ingegnera architetta senatrice presidentessa ministra viceministra
        sottosegretaria segretaria governatrice sindaca vicesindaca assessora consigliera deputata eurodeputata commissaria prefetta questora ambasciatrice direttrice
        coordinatrice amministratrice fondatrice cofondatrice imprenditrice procuratrice magistrata ispettrice regina principessa duchessa contessa marchesa baronessa
        imperatrice suor suora madre lady candidata storica ricercatrice scienziata scrittrice autrice poetessa attrice conduttrice presentatrice cantautrice ballerina
        pittrice scultrice fotografa allenatrice giocatrice calciatrice campionessa agricoltrice fornaia cuoca operaia pensionata studentessa maestra rettrice vicina
        amica compagna moglie vedova figlia sorella cugina zia nonna fidanzata infermiera biologa proprietaria cancelliera libraia",
    ),
    (
        Sense::PARTICLE,
        "de da d' van von der den el al ben bin ibn la le lo li du ter ten af zu dos das",
    ),
    (
        Sense::LARGE_PARTICLE,
        "di del della dell' dello dei degli delle dal dalla dall' dalle dai lo li",
    ),
    (Sense::SUFFIX, "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi junior senior"),
    (
        Sense::AGENCY,
        "ansa agi adnkronos agenzia askanews lapresse radiocor reuters ap afp efe upi dpa tass interfax xinhua bloomberg cnn bbc rai rainews mediaset sky la7
        tg1 tg2 tg3 tgcom24 jazeera repubblica corriere stampa messaggero cronisti giornalisti kcna",
    ),
    (
        Sense::THING,
        "partito democratico democratica lega forza italia fratelli movimento stelle azione viva sinistra destra alleanza unione ulivo margherita popolo libertà cinque
        pd pdl pci psi dc msi an fi fdi m5s cgil cisl uil ugl cobas sindacato confederazione confindustria confcommercio coldiretti confartigianato camera senato
        parlamento governo consiglio comune regione provincia municipio palazzo quirinale montecitorio viminale farnesina campidoglio vaticano santa sede chiesa cei
        ministero dipartimento agenzia entrate guardia finanza carabinieri polizia esercito aeronautica protezione civile vigili fuoco corte cassazione costituzionale
        tribunale procura csm tar stato costituzione repubblica regno impero ducato dinastia giustizia interno interni esteri difesa economia finanze tesoro istruzione
        università ricerca cultura beni salute sanità lavoro welfare sviluppo economico ambiente transizione infrastrutture trasporti agricoltura politiche agricole
        turismo sport pari opportunità affari sicurezza internazionale internazionali nazionale nazionali europea europeo europei europee federale centrale comunale
        regionale provinciale federazione associazione fondazione società compagnia organizzazione comitato commissione autorità istituto accademia scuola liceo
        collegio facoltà politecnico centro laboratorio ospedale policlinico clinica museo galleria teatro opera arena auditorium cinema biblioteca libreria editrice
        edizioni casa cattedrale basilica duomo abbazia monastero convento santuario cappella cimitero via viale corso piazza piazzale largo stazione aeroporto porto
        autostrada strada quartiere borgo città rione circolo club calcio football juventus juve milan inter roma lazio napoli fiorentina torino sampdoria genoa
        atalanta bologna udinese cagliari parma verona palermo lecce real barcellona madrid bayern chelsea arsenal manchester liverpool united coppa campionato serie
        mondiali olimpiadi giochi giro tour torneo gran premio trofeo festival mostra biennale triennale salone oscar natale pasqua ferragosto capodanno giornale
        quotidiano gazzetta manifesto avvenire fatto sole ore libero foglio unità mattino secolo stampa radio televisione rete canale libro romanzo album film banca
        cassa borsa gruppo impresa azienda fiat stellantis eni enel telecom tim vodafone finmeccanica fincantieri alitalia trenitalia ferrovie poste generali unicredit
        intesa mediobanca benetton pirelli olivetti amazon apple google microsoft facebook twitter instagram youtube netflix tiktok samsung sony nord sud est ovest
        nordest nordovest nuovo nuova nuovi nuove vecchio vecchia grande grandi alto alta basso bassa primo prima secondo seconda terzo terza quarto monti alpi
        appennini torrente isola isole mare oceano golfo capo baia vulcano foresta deserto giardino riserva medio oriente nato onu ue unesco unicef oms fmi fifa uefa
        cio nasa cia fbi usa bce dio bibbia corano gesù cristo madonna santo santi cristiani musulmani ebrei cattolici cattolica medioevo rinascimento risorgimento
        resistenza liberazione guerra mondiale battaglia trattato accordo patto legge codice piano progetto programma operazione missione azzurri repubblicani
        democratici conservatori laburisti liberali socialisti comunisti socialista comunista liberale radicale radicali cristiana italiani street park house times post
        news journal city star wars windows linux android internet web direzione antimafia hotel ristorante bar carcere san maggiore patron storica storico comica
        comico tecnico fisico chimico matematico titolare mister vicino vicina fra on rag comm custode chef console residente",
    ),
    (
        Sense::CALENDAR,
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi
        domani mattina pomeriggio sera notte stamattina stamani stasera",
    ),
    (
        Sense::ABBREVIATION,
        "sig sigg dott prof avv ing arch geom rag cav comm on sen mons ecc es pag pagg vol art n nr no tel ca v cfr op cit ed s ss sgt cap gen col ten mar feb apr mag
        giu lug ago set sett ott nov dic jr mr mrs ms st dr a.c d.c p.m s.p.a s.r.l",
    ),
    (
        Sense::COUNTRY,
        "italia italiano italiana italiane francia francese francesi germania tedesco tedeschi tedesca spagna spagnolo spagnoli spagnola portogallo portoghese
        inghilterra inglese inglesi britannico britannici gran-bretagna scozia scozzese galles irlanda irlandese belgio belga olanda olandese svizzera svizzero svezia
        svedese norvegia norvegese finlandia danimarca austria austriaco polonia polacco ungheria ungherese romania rumeno bulgaria grecia greco greci turchia turco
        turchi russia russo russi russa ucraina ucraino ucraini bielorussia serbia serbo croazia croato slovenia bosnia albania albanese kosovo malta cipro europa
        america americano americani americana americane statunitense statunitensi canada canadese messico messicano cuba cubano brasile brasiliano brasiliani argentina
        argentino cile cileno colombia venezuela perù bolivia ecuador uruguay paraguay cina cinese cinesi giappone giapponese giapponesi corea coreano india indiano
        indiani pakistan afghanistan iran iraniano iraniani iraq iracheno siria siriano siriani libano israele israeliano israeliani palestina palestinese palestinesi
        giordania egitto egiziano arabia saudita qatar yemen libia libico libici tunisia tunisino algeria marocco marocchino etiopia eritrea somalia sudan nigeria kenya
        congo senegal sudafrica africa africano africani asia asiatico australia australiano vietnam thailandia indonesia filippine milano torino genova bologna firenze
        venezia bari catania messina padova trieste brescia modena reggio perugia livorno ravenna rimini salerno ferrara sassari siracusa pescara bergamo trento vicenza
        bolzano novara piacenza ancona udine arezzo pisa lucca siena como pavia cremona mantova matera potenza cosenza catanzaro taranto foggia caserta avellino
        benevento latina viterbo aosta l'aquila lampedusa lombardia piemonte veneto liguria emilia toscana umbria marche abruzzo molise campania puglia basilicata
        calabria sicilia sardegna friuli trentino parigi londra berlino madrid bruxelles mosca kiev washington pechino tokyo seul ginevra vienna varsavia praga budapest
        atene ankara istanbul lisbona lugano gaza gerusalemme teheran baghdad kabul damasco beirut cairo tripoli tunisi algeri rabat california texas florida york
        chicago boston miami",
    ),
    (
        Sense::NAMING,
        "film libro libri romanzo disco album canzone brano titolo titolato titolata intitolato intitolata intitolati serie saggio poesia opera documentario
        cortometraggio spettacolo mostra programma trasmissione rivista quotidiano podcast slogan motto parola parole espressione termine cosiddetto cosiddetta
        cosiddetti cosiddette cosidetto soprannominato soprannominata denominato denominata chiamato chiamata battezzato battezzata operazione progetto associazione
        rubrica hashtag premio gruppo concorso campagna inchiesta dossier",
    ),
    (Sense::SOURCE, "secondo stando"),
    (Sense::BEFORE_REPORT, "a ad al per nelle"),
    (
        Sense::REPORT,
        "detta parere giudizio avviso dire parole fonti bocca dichiarazioni stime informazioni",
    ),
    (Sense::TIES_SOURCE, "di del dello della dell' dei degli delle a al alla all' ai alle"),
    (
        Sense::HANGS_ON,
        "di d' del dello della dell' dei degli delle per alla al all' ai alle agli",
    ),
    (Sense::SAINT, "san santa santo santi"),
    (
        Sense::PLACE,
        "in nel nello nella nell' nei negli nelle fiume fiumi lago laghi monte monti isola isole città comune comuni frazione provincia province regione contea
        distretto valle stazione torrente vulcano quartiere località paese capitale capoluogo borgo villaggio castello abbazia diocesi contrada
        penisola golfo mare oceano porto aeroporto via piazza parco passo colle villa palazzo chiesa basilica cattedrale santuario stadio ponte teatro
        museo sonda telescopio satellite cratere asteroide nave incrociatore squadra club società azienda casa gruppo band album singolo film romanzo
        opera canzone serie rivista lingua tribù specie genere battaglia trattato pace premio trofeo coppa torneo gran circuito vangelo",
    ),
    (Sense::AND, "e ed"),
    (Sense::JOINS, "e ed ma o"),
    (Sense::HOW, "come"),
    (Sense::CONTENT, "che"),
    (Sense::ROLE, "come"),
    (Sense::CIRCUMSTANCE, "quando mentre dopo prima"),
    (Sense::EMPTY_IT, "si legge leggeva"),
    (Sense::INFINITIVE, "di a per da senza"),
    (Sense::AGENT, "da dal dallo dalla dall' dai dagli dalle"),
    (Sense::INDEFINITE, "un uno una un' alcuni alcune qualche diversi diverse vari varie"),
    (
        Sense::DEFINITE,
        "il lo la i gli le l' del dello della dell' al allo alla all' nel nello nella nell' sul sulla dal dalla",
    ),
    (
        Sense::ELIDED,
        "l' un' d' dell' all' dall' nell' sull' quest' quell' c' s' m' t' v' n' com' dov' cos' anch'",
    ),
    (Sense::CLITIC, "mi ti si ci vi ne lo la li le gli l' s' c' m' t' v' glielo gliela"),
    (Sense::LABEL, "domanda risposta d r"),
    (Sense::VIEW, "per"),
    (Sense::ORGANISATION, "fonti"),
    (Sense::CITY, "lilla"),
    (Sense::THUS, "così"),
    (Sense::RELAYS, "citando"),
];

const EXAMPLES: &[&str] = &[
    // The verb behind the quote, with all that belongs to it.
    "«[q1 Il ponte aprirà a maggio]», ha detto [s1 Elena Marchetti].",
    "“[q1 Il ponte è sicuro]”, ha dichiarato lunedì all'Ansa [s1 [p1 Elena Marchetti]].",
    "\"[q1 Nessuno ci ha interpellati]\", si è lamentata [s1 una residente del quartiere].",
    "«[q1 Lo abbiamo provato due volte]», spiega [s1 la direttrice del porto].",
    "«[q1 Il traghetto non affonderà]», gli ha risposto [s1 Marco Tedeschini].",
    "«[q1 È questione di settimane]», ha precisato ieri durante un sopralluogo [s1 il portavoce del Comune].",
    "«[q1 Qui il traghetto c'è sempre stato]», come ha ricordato [s1 il sindaco di Borgolago].",
    "«[q1 La riva nord resterà chiusa]», secondo quanto riferito da [s1 Marco Tedeschini].",
    "«[q1 Non si chiude un ponte nel giorno di mercato!]», s'infuria [s1 Giovanna Robbi], fornaia.",
    "Elena Marchetti è arrivata in barca. «[q1 Il ponte non è sicuro]», ha aggiunto [s1:Elena_Marchetti lei].",
    // No subject at all.
    "Elena Marchetti ha visitato il cantiere. «[q1 Il ponte è sicuro]», ha [s1:Elena_Marchetti detto].",
    "Marco Tedeschini aspetta da un'ora. [s1:Marco_Tedeschini Aggiunge]: «[q1 Non ho nessuna fretta.]»",
    // Two halves.
    "«[q1 Il ponte è sicuro]», ha detto [s1,2 Elena Marchetti]. «[q2 Lo abbiamo provato due volte.]»",
    "«[q1 Il ponte è sicuro]», afferma [s1,2 Elena Marchetti], e aggiunge: «[q2 Lo abbiamo provato due volte.]»",
    // The speaker first.
    "Lunedì [s1 la sindaca di Borgolago] ha dichiarato: «[q1 Il ponte è sicuro.]»",
    "[s1 Marco Tedeschini], che dirige il porto, si è detto «[q1 molto preoccupato per la stagione]».",
    "[s1 Elena Marchetti]: \"[q1 Al ponte mancano soltanto le automobili]\"",
    "[s1 L'assessore ai Trasporti] ritiene che il ritardo sia «[q1 una questione di settimane]».",
    // Sources.
    "Secondo [s1 Elena Marchetti], il ponte è «[q1 sicuro come una strada]».",
    "A detta di [s1 Marco Tedeschini], il traghetto è «[q1 più vecchio del fiume]».",
    "Stando alle parole del [s1 sindaco], la riva nord è «[q1 percorribile anche d'inverno]».",
    // Fragments, titles and irony.
    "[s1 Elena Marchetti] ha definito il traghetto «[f1 catastrofico]».",
    "Il romanzo «Un ponte per Elena» era in vendita sul traghetto.",
    "La fila dei «fortunati» si allunga davanti al traghetto.",
    // People.
    "[p1 Elena Marchetti], sindaca di Borgolago, ha ricevuto [p2 Marco Di Rienzo]. Per [p2 Di Rienzo] il traghetto della [p1 Marchetti] è vecchio.",
    "L'onorevole [p1 Tedeschini] è stato nominato dalla ministra del Mare, [p2 Carla D'Amico]. La ministra [p2 D'Amico] lo aveva promesso.",
    "L'arrivo d'[p1 Elena Marchetti] era atteso. Per [p1 Elena Marchetti] il ponte è sicuro.",
    // Countries.
    "Gli [c:IT italiani] e i [c:DE tedeschi] prendono il traghetto, e con loro turisti [c:FR francesi] e una famiglia dall'[c:AT Austria].",
    "L'ambasciatore del [c:JP Giappone] e il suo omologo [c:BR brasiliano] hanno preso il traghetto.",
    // Traps.
    "Il traghetto detto «lumaca» parte in orario.",
    "Il sig. Tedeschini e la dott.ssa Marchetti hanno preso il traghetto delle 8.",
    "– [q1 Il traghetto parte alle otto], precisa [s1 [p1 Marco Tedeschini]].",
    "«[q1 È una decisione coraggiosa]», ha commentato da parte sua [s1 il presidente della Regione, Antonio Dal Bosco].",
    "[s1 Marco Tedeschini] si è detto «[f1 sbalordito]».",
    // What is told in the writer's words.
    "[s1 Elena Marchetti] ha detto [i1 che il ponte è sicuro].",
    "[s1 Elena Marchetti] afferma [i1 che il ponte aprirà a maggio].",
    "[s1 Elena Marchetti] ha spiegato lunedì [i1 che il ponte aprirà a maggio].",
    // What stands between the verb and its subject.
    "\"[q1 Siamo pronti a discutere]\", ha dal canto suo dichiarato alla radio [s1 il negoziatore del porto, Carlo Weberi].",
    "«[q1 Non ci sono feriti]», si legge in [s1 una nota del ministero].",
    "Per [s1 Marco Tessieri], capo del porto, «[q1 non c'è altra soluzione]».",
    "«[q1 Ci hanno mentito]», dice [s1 Anna Rossi]. Poi [s2:Anna_Rossi aggiunge]: «[q2 Per mesi e mesi]». E [s3:Anna_Rossi conclude]: «[q3 Adesso basta davvero]».",
    "Così [s1 Marta Soleri]: «[q1 Il traghetto parte lo stesso]».",
    "Ponte chiuso: «[q1 Nessuno ci ha avvisati]», protesta [s1 una residente]",
    "«[q1 È uno scandalo] - tuona [s1,2 il deputato Luca Ferrandi] - [q2 e tutti lo sanno]».",
    "– [q1 Parte anche lei?] – chiese [s1 Chiara].\n– [f2 Sì] – rispose [s2,3 Marco]. – [q3 Il traghetto non aspetta.]\n– [f4 Allora addio] – disse [s4:Chiara lei].",
    "L'agenzia KCNA, citando [s1 il ministero della Difesa], ha denunciato «[q1 un atto irresponsabile e pericoloso]».",
];
