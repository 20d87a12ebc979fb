//! French.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// French, as newspapers write it.
pub static FRENCH: Language = Language {
    code: "fr",
    months: [
        &["janvier", "janv"],
        &["février", "fevrier", "févr"],
        &["mars"],
        &["avril", "avr"],
        &["mai"],
        &["juin"],
        &["juillet", "juil"],
        &["août", "aout"],
        &["septembre", "sept"],
        &["octobre", "oct"],
        &["novembre", "nov"],
        &["décembre", "decembre", "déc"],
    ],
    boilerplate: &[
        "lire aussi",
        "à lire aussi",
        "lire également",
        "à lire également",
        "lire la suite",
        "voir aussi",
        "sur le même sujet",
        "articles similaires",
        "dans la même rubrique",
        "partager.",
        "partager l'article",
        "partager cet article",
        "partager sur",
        "suivez-nous",
        "inscrivez-vous à … newsletter",
        "abonnez-vous à",
        "abonnez-vous.",
        "recevez … newsletter",
        "newsletter.",
        "publicité.",
        "crédit photo",
        "crédits photo",
        "crédit :",
        "photo :",
        "photos :",
        "photo d'illustration",
        "source :",
        "commentaires.",
        "aucun commentaire.",
        "laisser un commentaire …",
        "ce site utilise des cookies",
        "nous utilisons des cookies",
        "en poursuivant votre navigation",
        "mentions légales.",
        "tous droits réservés",
    ],
    vocabulary: VOCABULARY,
    endings: &[
        (Sense::TITLE, "-président -ministre -directeur"),
        (Sense::WOMAN_TITLE, "-présidente -directrice"),
    ],
    grammar: Grammar {
        elided_before: "aeiouyhàâæéèêëîïôœùûü",
        plural_nouns: &["s", "x"],
        inverts: true,
        comma_remarks: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "président présidente chef dirigeant dirigeante",
        "premier premier-ministre première-ministre",
        "maire édile",
        "entraîneur coach sélectionneur entraîneuse",
        "patron pdg directeur dirigeant dg",
        "patronne directrice pdg dirigeante dg",
        "pape pontife",
        "avocat conseil défenseur",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

/// Perfect participles tell of speech after "a" and "s'est", and are no verbs of their own elsewhere.
const PARTICIPLES: &str =
    "dit dite dits dites déclaré déclarée déclarés affirmé affirmés affirmée expliqué expliqués expliquée ajouté ajoutés indiqué indiqués indiquée précisé précisés
    estimé estimés estimée assuré assurés assurée souligné soulignés rappelé rappelés annoncé annoncés confié confiés répondu répliqué rétorqué raconté racontés
    écrit reconnu reconnus admis avoué concédé insisté martelé lancé lancés prévenu averti promis regretté déploré dénoncé dénoncés critiqué critiqués jugé jugés
    commenté commentés conclu poursuivi témoigné résumé ironisé plaisanté tweeté twitté publié exprimé exprimés réagi argué argumenté soutenu prétendu proclamé
    révélé révélés rapporté rapportés signalé noté observé constaté détaillé confirmé confirmés démenti nié demandé demandés réclamé exigé plaidé suggéré proposé
    recommandé exhorté espéré souhaité félicité félicitée félicités félicitées réjoui réjouie réjouis indigné indignée indignés inquiété inquiétée exclamé exclamée
    interrogé interrogée étonné étonnée défendu défendue emporté emportée insurgé insurgée plaint plainte moqué moquée vanté vantée alarmé alarmée justifié
    justifiée excusé excusée amusé amusée agacé agacée ému émue crié hurlé murmuré soufflé glissé tranché asséné fulminé tempéré nuancé renchéri enchaîné relevé
    évoqué salué loué tonné cité citée cités résumée relaté explicité certifié garanti juré menacé chuchoté scandé lâché balayé relativisé fustigé vilipendé pointé
    abondé complété repris répété réitéré spécifié stipulé décrété prédit pronostiqué imploré supplié remercié accusé";

const VOCABULARY: &[(Sense, &str)] = &[
    (Sense::SAYS, PARTICIPLES),
    (Sense::SAYING, PARTICIPLES),
    (
        Sense::SAYS,
        "disait disent disaient dirent déclare déclara déclarait déclarent déclarèrent affirme affirma affirmait affirment affirmaient explique expliqua
        expliquait expliquent expliquaient ajoute ajouta ajoutait ajoutent indique indiqua indiquait indiquent précise précisa précisait précisent estime
        estima estimait estiment estimaient assure assura assurait assurent assuraient souligne soulignait soulignent rappelle rappela rappelait rappellent
        annonce annonça annonçait annoncent confie confia confiait confient répond répondit répondait répondent réplique répliqua rétorque rétorqua raconte
        raconta racontait racontent écrivait écrivit écrivent reconnaît reconnait reconnut reconnaissait reconnaissent admet admit admettait admettent avoue
        avoua avouait concède concéda insiste insista insistait insistent martèle martela martelait lance lança lançait lancent prévient prévint préviennent
        avertit avertissait avertissent promet promettait promettent regrette regretta regrettait regrettent déplore déplora déplorait déplorent dénonce
        dénonça dénonçait dénoncent critique critiquait critiquent juge jugea jugeait jugent commente commenta commentait commentent conclut concluait
        concluent poursuit poursuivit poursuivait poursuivent témoigne témoignait témoignent résume résuma résumait ironise ironisa ironisait plaisante
        plaisanta tweete twitte réagit réagissait réagissent argue argumente argumentent soutient soutenait soutiennent prétend prétendait prétendent proclame
        proclamait révèle révéla révélait révèlent rapporte rapportait rapportent signale signalait signalent note nota notait notent observe observa
        observait observent constate constata constatait constatent détaille détaillait détaillent confirme confirma confirmait confirment dément démentait
        démentent nie niait demande demanda demandait demandent réclame réclamait réclament exige exigeait exigent plaide plaida plaidait plaident suggère
        suggéra suggérait suggèrent propose proposa proposait proposent recommande recommandait recommandent exhorte exhortait espère espérait espèrent
        souhaite souhaitait souhaitent félicite félicitait félicitent réjouit réjouissait réjouissent indigne indignait indignent inquiète inquiétait
        inquiètent exclame exclama exclamait exclament interroge interrogea interrogeait interrogent étonne étonnait étonnent défend défendait défendent
        emporte emportait insurge insurgeait insurgent plaignait plaignent crie cria criait crient hurle hurlait murmure murmura souffle soufflait glisse
        glissait tranche trancha tranchait assène asséna assénait fulmine fulminait tempère tempérait nuance nuançait renchérit enchaîne enchaînait relève
        relevait relèvent pense pensait pensent croit croyait croient considère considérait considèrent craint craignait craignent cite citait citent garantit
        jure jura menace menaçait chuchote scande scandait scandent scandaient lâche lâcha relativise relativisait fustige fustigeait fustigent abonde
        complète reprend reprenait répète répétait répètent réitère pronostique implore supplie remercie accuse écrie écria titre titrait lit développe
        appelle appelait théorise philosophe agace amuse amusait alarme alarmait justifie justifiait justifient vante vantait évoque évoquait ressasse peste
        pestait bougonne grommelle soupire soupira sourit rigole tonne tonnait souvient souvenu embraye analyse décrypte alerte tacle clame étrille redoute
        remarque suppose imagine maintient proteste protesté exulte exulté jubile jubilé désole désolé offusque offusqué sermonne grince grogne maugrée pesté
        vitupère botte",
    ),
    (
        Sense::CALLS,
        "qualifie qualifia qualifiait qualifient qualifié qualifiée qualifiés qualifiées appelle appelait appellent appelé nomme nommait décrit décrivait décrivent
        traite traitait traité dépeint présente présentait parle parlait parlent parlé évoque évoquait évoquent invoque accuse accusait accusent accusé loue louait
        salue saluait saluent fustige condamne condamnait condamnent condamné rejette rejetait rejettent rejeté balaie balayait compare comparait comparé voit voyait vu
        trouve trouvait trouvent trouvé juge dénonce pointe pointait pointent publie publiait attaque attaquait raille raillait moque moquait ironise vilipende déplore
        réclame exprime exprimait expriment veut voulait refuse refusait vante vantait vantent défend défendait remercie surnomme surnommé déclaré déclarée déclare
        montré montrée",
    ),
    (
        Sense::SAYING,
        "disant déclarant affirmant expliquant ajoutant indiquant précisant estimant assurant soulignant rappelant annonçant confiant répondant racontant écrivant
        reconnaissant admettant avouant insistant martelant lançant avertissant promettant regrettant déplorant dénonçant critiquant jugeant commentant concluant
        poursuivant témoignant résumant ironisant plaisantant arguant argumentant soutenant prétendant proclamant révélant rapportant signalant notant observant
        constatant détaillant confirmant démentant demandant réclamant exigeant plaidant suggérant proposant recommandant exhortant espérant souhaitant qualifiant
        évoquant parlant citant saluant dire déclarer affirmer expliquer ajouter indiquer préciser estimer assurer souligner rappeler annoncer répondre écrire
        reconnaître dénoncer conclure commenter réagir accusant pointant invoquant fustigeant menaçant prédisant",
    ),
    (Sense::QUOTING, "cite citait citent cité citée cités"),
    (Sense::HE, "il"),
    (Sense::SHE, "elle"),
    (
        Sense::PRONOUN,
        "ils elles on je j' nous vous tu ce c' ça cela ceci celui celle ceux celles tous toutes chacun chacune personne quelqu'un rien tout certains certaines plusieurs
        autres d'autres beaucoup aucun aucune nul moi toi eux soi quiconque",
    ),
    (
        Sense::DETERMINER,
        "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes quelques plusieurs certains certaines chaque aucun
        aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille quel quelle quels quelles nul nulle divers
        diverses différents différentes",
    ),
    (
        Sense::PREPOSITION,
        "de du d' à au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant avant après devant derrière malgré dès jusque jusqu' jusqu'à
        parmi selon envers hors outre sauf via voici voilà lors près concernant moyennant suite face auprès afin grâce",
    ),
    (
        Sense::CONJUNCTION,
        "et ou mais donc or ni car que qu' si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' tandis alors parce afin sinon comment pourquoi combien",
    ),
    (
        Sense::RELATIVE,
        "qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel auxquels ce quoi",
    ),
    (
        Sense::ADVERB,
        "ne n' pas plus aussi encore toujours déjà jamais souvent parfois puis ensuite enfin ainsi alors hier aujourd'hui demain ici là ci là-bas très trop peu bien mal
        mieux moins même également notamment surtout seulement simplement vraiment finalement récemment longuement clairement publiquement franchement sobrement
        vivement fermement ironiquement sèchement officiellement immédiatement aussitôt toutefois cependant néanmoins pourtant certes désormais maintenant actuellement
        auparavant précédemment initialement justement autant presque environ tard tôt soudain vite ensemble plutôt ailleurs dehors non oui peut-être sans-doute
        soi-même lui-même elle-même eux-mêmes elles-mêmes nous-mêmes séparément probablement sûrement évidemment malheureusement heureusement particulièrement
        régulièrement directement dernièrement rapidement lentement calmement tranquillement amèrement par-ailleurs guère point tant fort jadis naguère bientôt
        dorénavant autrefois partout davantage voire d'emblée d'abord d'ailleurs quasiment strictement absolument totalement unanimement prudemment brièvement fièrement
        tristement crûment posément",
    ),
    (
        Sense::AUXILIARY,
        "est sont était étaient fut furent sera seront serait seraient soit soient été étant être a ont avait avaient eut eurent aura auront aurait auraient ait aient eu
        ayant avoir ai as avons avez suis es sommes êtes peut peuvent pouvait pouvaient pourra pourrait pourraient pu doit doivent devait devaient devra devrait
        devraient dû va vont allait allaient vient viennent venait veut veulent voulait fait font faisait faut fallait faudra faudrait semble semblait paraît reste
        restait",
    ),
    (
        Sense::TITLE,
        "m mm mme mmes mlle mgr me dr pr monsieur madame mademoiselle messieurs mesdames maître docteur professeur professeure prof président présidente vice-président
        vice-présidente coprésident coprésidente ex-président ex-présidente ministre ex-ministre premier-ministre première-ministre chancelier chancelière secrétaire
        sous-secrétaire préfet préfète sous-préfet maire maires adjoint adjointe ex-maire député députée eurodéputé eurodéputée sénateur sénatrice parlementaire
        conseiller conseillère élu élue gouverneur gouverneure ambassadeur ambassadrice consul diplomate commissaire porte-parole délégué déléguée directeur directrice
        directeur-adjoint directrice-adjointe dirigeant dirigeante chef cheffe patron patronne pdg dg gérant gérante fondateur fondatrice cofondateur cofondatrice
        co-fondateur co-fondatrice responsable coordinateur coordinatrice coordonnateur animateur animatrice procureur procureure avocat avocate avocats juge magistrat
        magistrate notaire huissier greffier général générale colonel lieutenant lieutenant-colonel capitaine commandant commandante sergent adjudant caporal amiral
        maréchal major brigadier policier policière gendarme pompier soldat roi reine prince princesse duc duchesse comte comtesse vicomte marquis marquise baron
        baronne empereur impératrice tsar sultan émir cheikh pape cardinal évêque archevêque abbé père mère frère sœur soeur curé prêtre pasteur imam rabbin pharaon
        lord lady sir mr mrs ms candidat candidate leader militant militante syndicaliste activiste président-directeur économiste historien historienne sociologue
        politologue politiste philosophe chercheur chercheuse scientifique biologiste physicien physicienne chimiste mathématicien mathématicienne astronome médecin
        chirurgien chirurgienne infirmier infirmière pharmacien pharmacienne psychologue psychiatre ingénieur ingénieure architecte urbaniste géographe climatologue
        virologue épidémiologiste écrivain écrivaine romancier romancière auteur auteure autrice poète poétesse dramaturge journaliste reporter éditorialiste
        chroniqueur chroniqueuse rédacteur rédactrice éditeur éditrice traducteur traductrice réalisateur réalisatrice cinéaste metteur producteur productrice
        scénariste acteur actrice comédien comédienne humoriste chanteur chanteuse musicien musicienne compositeur compositrice pianiste violoniste guitariste batteur
        bassiste rappeur rappeuse chorégraphe danseur danseuse peintre sculpteur sculptrice photographe dessinateur dessinatrice styliste couturier couturière
        entraîneur entraîneuse entraineur sélectionneur coach joueur joueuse attaquant attaquante défenseur défenseure gardien gardienne buteur buteuse champion
        championne vice-champion athlète nageur nageuse sprinteur coureur coureuse cycliste pilote navigateur navigatrice skieur skieuse boxeur boxeuse judoka
        footballeur footballeuse tennisman arbitre maître-nageur agriculteur agricultrice éleveur éleveuse viticulteur viticultrice pêcheur boulanger boulangère
        commerçant commerçante restaurateur restauratrice hôtelier cuisinier cuisinière artisan ouvrier ouvrière employé employée salarié salariée retraité retraitée
        étudiant étudiante lycéen lycéenne enseignant enseignante instituteur institutrice proviseur proviseure recteur rectrice doyen doyenne bibliothécaire libraire
        habitant habitante riverain riveraine voisin voisine témoin victime ami amie collègue époux épouse mari compagnon compagne veuve veuf fils fille cousin cousine
        oncle tante neveu nièce grand-père grand-mère beau-frère belle-sœur demi-frère entrepreneur entrepreneure entrepreneuse industriel banquier banquière
        milliardaire analyste expert experte consultant consultante spécialiste stratège trader inspecteur inspectrice enquêteur enquêtrice détective espion astronaute
        spationaute explorateur exploratrice aviateur aviatrice marin dictateur présidents ministres successeur prédécesseur prédécesseure rival rivale adversaire
        homologue trésorier trésorière concierge chauffeur conducteur conductrice facteur factrice berger bergère apiculteur apicultrice technicien technicienne",
    ),
    (Sense::BEING, "homme garçon femme"),
    (
        Sense::MAN,
        "le un homme garçon m mm mgr monsieur président directeur roi prince duc comte vicomte marquis baron empereur pape père frère mari époux fils oncle neveu sénateur conseiller
        chancelier ambassadeur sir lord acteur chanteur réalisateur entraîneur procureur avocat député adjoint fondateur cofondateur candidat chercheur historien
        écrivain romancier champion gouverneur joueur pêcheur boulanger agriculteur éleveur viticulteur conducteur instituteur habitant voisin étudiant patron élu
        délégué policier",
    ),
    (
        Sense::WOMAN,
        "la une mme mmes mlle madame mademoiselle présidente vice-présidente directrice reine princesse duchesse comtesse marquise baronne impératrice mère sœur soeur femme
        épouse veuve fille tante nièce sénatrice conseillère chancelière ambassadrice lady actrice chanteuse réalisatrice entraîneuse procureure avocate députée
        eurodéputée adjointe fondatrice cofondatrice candidate chercheuse historienne écrivaine romancière championne gouverneure joueuse boulangère agricultrice
        éleveuse viticultrice conductrice institutrice habitante voisine étudiante patronne élue déléguée policière cheffe autrice préfète infirmière sainte",
    ),
    (
        Sense::PARTICLE,
        "de d' du van von der den di da della del dos al el ben bin ibn abou le la les ter ten af zu bint st",
    ),
    (Sense::SUFFIX, "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi fils"),
    (
        Sense::AGENCY,
        "afp reuters ap upi efe ansa dpa tass interfax xinhua kyodo yonhap bloomberg associated jazeera arabiya cnn bbc bfm bfmtv tf1 lci cnews itélé rtl rfi
        franceinfo agence-france-presse sipa belga ats mediapart libération figaro monde parisien huffpost ouest-france kcna",
    ),
    (
        Sense::THING,
        "parti mouvement rassemblement front union ligue alliance coalition assemblée nationale national sénat parlement congrès chambre gouvernement conseil
        constitution constitutionnel cour tribunal justice intérieur extérieur défense économie finances budget éducation enseignement culture santé travail emploi
        logement écologie environnement transports agriculture affaires étrangères étranger européennes européenne européen outre-mer sports jeunesse fonction publique
        république état etat états etats élysée matignon quai beauvau bercy hôtel ville mairie préfecture région département commune canton quartier rue avenue
        boulevard place square pont gare aéroport port château palais musée théâtre opéra cathédrale basilique église mosquée synagogue abbaye monastère cimetière
        université faculté école lycée collège institut académie laboratoire hôpital clinique centre maison fondation association fédération confédération syndicat
        comité commission agence autorité organisation société compagnie groupe banque bourse caisse mutuelle entreprise club stade olympique racing sporting athlétic
        cercle étoile coupe championnat trophée tournoi grand prix jeux mondial mondiale monde euro open roland-garros festival salon exposition biennale foire fête
        journal revue magazine gazette quotidien hebdomadaire radio télévision chaîne canal presse éditions librairie bibliothèque film album roman armée marine légion
        régiment brigade division bataillon police gendarmerie garde guerre bataille traité accord pacte loi code plan projet opération mission programme internet
        twitter facebook google apple youtube instagram tiktok microsoft amazon netflix airbus boeing renault peugeot citroën total totalenergies edf sncf ratp air
        orange vinci danone michelin nestlé samsung sony nord sud est ouest nord-est nord-ouest sud-est sud-ouest haut haute hauts hautes bas basse grande petite vieux
        vieille nouveau nouvelle nouvelles premier première second seconde deuxième troisième île îles lac monts fleuve rivière mer océan golfe baie cap plage côte col
        montagne parc jardin réserve zone secteur cité internationale international internationaux unies unis unie royaume empire dynastie moyen-orient proche-orient
        otan onu ue ong unesco unicef oms fmi omc opep ocde fifa uefa cio nasa cia fbi ps ump lr rn fn lfi eelv modem républicains socialistes écologistes verts
        insoumis insoumise renaissance reconquête communiste communistes socialiste démocrate démocrates républicain radical radicaux libéral libéraux centriste gauche
        droite extrême chrétien chrétiens musulman musulmans juif juifs catholique catholiques protestant protestants dieu bible coran noël pâques toussaint ascension
        pentecôte moyen âge antiquité résistance libération occupation révolution croix secours populaire restos médecins amnesty greenpeace street road park house
        times post news guardian city united real inter milan madrid barcelone bayern arsenal chelsea manchester liverpool juventus atlético benfica ajax star wars
        windows linux android iphone sécurité solidarité recherche innovation numérique industrie commerce tourisme énergie climat développement durable cohésion
        territoires collectivités ruralité égalité immigration identité frontières renseignement terrorisme antiterroriste quinzaine semaine saison épisode chapitre
        tome volume page article chaussée esplanade saint sainte guide mannequin homme",
    ),
    (
        Sense::CALENDAR,
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après-midi
        matinée soirée hier aujourd'hui demain janv févr avr juil sept oct nov déc",
    ),
    (
        Sense::ABBREVIATION,
        "m mm mme mmes mlle mgr me dr pr st ste av bd cf etc ex env éd p pp art vol t no n° janv févr avr juil sept oct nov déc tél min max hab jr sr mr mrs prof gal col
        cdt lt cne adj ch",
    ),
    (
        Sense::COUNTRY,
        "france français française françaises allemagne allemand allemands allemande allemandes angleterre anglais anglaise britannique britanniques grande-bretagne
        royaume-uni écosse écossais galles gallois irlande irlandais belgique belge belges pays-bas néerlandais néerlandaise hollande hollandais luxembourg
        luxembourgeois suisse suisses espagne espagnol espagnols espagnole catalogne catalan portugal portugais italie italien italiens italienne grèce grec grecs
        grecque turquie turc turcs turque autriche autrichien autrichienne hongrie hongrois pologne polonais polonaise tchéquie tchèque slovaquie slovaque slovénie
        croatie croate croates serbie serbe serbes bosnie kosovo albanie albanais macédoine monténégro bulgarie bulgare roumanie roumain roumaine moldavie ukraine
        ukrainien ukrainiens ukrainienne russie russe russes biélorussie bélarus estonie lettonie lituanie finlande finlandais suède suédois suédoise norvège norvégien
        danemark danois islande islandais europe européens usa états-unis etats-unis amérique américain américains américaine américaines washington new-york canada
        canadien canadiens canadienne québec québécois mexique mexicain cuba cubain haïti haïtien haïtiens brésil brésilien brésiliens argentine argentin chili chilien
        colombie colombien venezuela vénézuélien pérou bolivie équateur uruguay paraguay chine chinois chinoise japon japonais japonaise corée coréen coréens taïwan
        inde indien indiens pakistan pakistanais afghanistan afghan afghans bangladesh vietnam vietnamien thaïlande birmanie cambodge indonésie malaisie philippines
        singapour australie australien iran iranien iraniens irak irakien irakiens syrie syrien syriens liban libanais israël israélien israéliens palestine palestinien
        palestiniens jordanie égypte égyptien arabie saoudite saoudien qatar émirats koweït yémen maroc marocain marocains algérie algérien algériens tunisie tunisien
        tunisiens libye libyen mauritanie mali malien maliens niger burkina burkinabé tchad sénégal sénégalais côte-d'ivoire ivoirien ivoiriens guinée togo bénin
        cameroun camerounais gabon congo congolais centrafrique rwanda rwandais burundi kenya éthiopie somalie soudan nigeria nigérian ghana madagascar malgache angola
        mozambique zimbabwe afrique africain africains asie asiatique paris parisien parisiens parisienne londres berlin madrid rome bruxelles moscou kiev kyiv pékin
        tokyo séoul genève lausanne zurich berne vienne varsovie prague budapest bucarest athènes ankara istanbul lisbonne amsterdam stockholm oslo copenhague helsinki
        dublin jérusalem gaza tel-aviv damas bagdad téhéran kaboul beyrouth caire alger rabat tunis tripoli bamako dakar abidjan kinshasa montréal ottawa toronto
        marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims saint-étienne toulon grenoble dijon angers nîmes brest limoges tours
        amiens metz besançon perpignan orléans rouen mulhouse caen nancy avignon cannes poitiers pau calais bayonne ajaccio bastia corse bretagne normandie alsace
        lorraine bourgogne provence aquitaine auvergne picardie champagne savoie guadeloupe martinique guyane réunion mayotte",
    ),
    (
        Sense::NAMING,
        "titre titré titrée intitulé intitulée intitulés intitulées film films livre livres roman album chanson série essai recueil nouvelle poème pièce opéra
        documentaire court-métrage long-métrage spectacle exposition émission magazine revue journal podcast slogan devise mot mots expression terme surnommé surnommée
        dit-le baptisé baptisée baptisés dénommé dénommée appelé appelée nommé nommée soi-disant rubrique hashtag opération projet programme association collectif
        rendez-vous conférence rapport jeu tableau mention label",
    ),
    (Sense::SOURCE, "selon suivant"),
    (Sense::BEFORE_REPORT, "d' aux au de"),
    (
        Sense::REPORT,
        "après avis dires dire propos termes mots informations estimations déclarations témoignage entourage",
    ),
    (Sense::TIES_SOURCE, "de du des d'"),
    (Sense::HANGS_ON, "de du d' des pour à au aux chez"),
    (Sense::GENITIVE, "du des"),
    (Sense::SAINT, "saint sainte"),
    (
        Sense::PLACE,
        "à en dans vers chez fleuve rivière lac mont île îles ville villes commune communes province région comté district vallée gare volcan quartier localité
        pays capitale village château diocèse péninsule golfe mer océan port aéroport rue avenue boulevard place parc église basilique cathédrale
        abbaye stade pont théâtre musée sonde télescope satellite cratère astéroïde navire équipe club société groupe album single film roman opéra
        chanson série revue langue tribu genre espèce bataille traité département canton prix trophée coupe tournoi",
    ),
    (Sense::AND, "et"),
    (Sense::JOINS, "et mais ou"),
    (Sense::HOW, "comme ainsi"),
    (Sense::CONTENT, "que qu'"),
    (Sense::QUESTION, "si comment pourquoi"),
    (Sense::ROLE, "comme de d'"),
    (Sense::CIRCUMSTANCE, "alors quand lorsque avant après"),
    (Sense::EMPTY_IT, "on"),
    (Sense::INFINITIVE, "de d' pour à sans"),
    (Sense::AGENT, "par"),
    (Sense::INDEFINITE, "un une des quelques plusieurs certains certaines"),
    (Sense::DEFINITE, "le la les l' du des au aux"),
    (Sense::ELIDED, "l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu'"),
    (
        Sense::CLITIC,
        "il elle ils elles on je ce le la les l' lui leur se s' me m' te t' nous vous y moi toi ci là t",
    ),
    (Sense::LABEL, "question réponse q r"),
    (Sense::VIEW, "pour"),
    (Sense::ORGANISATION, "sources"),
    (Sense::RELAYS, "citant"),
];

const EXAMPLES: &[&str] = &[
    // The verb behind the quote, with all that belongs to it.
    "« [q1 Le pont sera ouvert en mai] », a déclaré [s1 Claire Vasseur].",
    "« [q1 Le pont est sûr] », a déclaré lundi à la presse [s1 [p1 Claire Vasseur]].",
    "« [q1 Personne ne nous a consultés] », s'est plainte [s1 une habitante du quartier].",
    "“[q1 C'est une affaire de semaines]”, explique [s1 le porte-parole de la mairie].",
    "\"[q1 Nous avons tout vérifié deux fois]\", a assuré jeudi à l'AFP [s1 la directrice du port].",
    "« [q1 Le bac ne coulera pas] », lui a répondu [s1 Marc Tessier].",
    "Claire Vasseur est venue en bateau. « [q1 Le pont n'est pas sûr] », a-t-[s1:Claire_Vasseur elle] ajouté.",
    "Marc Tessier attend depuis une heure. « [q1 J'ai tout mon temps] », dit-[s1:Marc_Tessier il] en souriant.",
    "« [q1 La rive nord restera fermée] », comme l'a expliqué [s1 Marc Tessier].",
    "« [q1 On ne ferme pas un pont un jour de marché !] », s'indigne [s1 Jeanne Aubry], boulangère.",
    // The remark inside the marks.
    "« [q1 Le pont est sûr], a dit [s1,2 Claire Vasseur]. [q2 Nous l'avons testé deux fois.] »",
    "« [q1 Le pont est sûr], a prévenu [s1,2 la maire, Claire Vasseur], qui l'a traversé. [q2 Nous l'avons testé deux fois.] »",
    "« [q1 Ceux qui attendent le bac], a lancé [s1,2 Marc Tessier], [q2 ne doivent pas s'étonner.] »",
    "Marc Tessier attend. « [q1 Si le pont ferme], a-t-[s1,2:Marc_Tessier il] prévenu, [q2 nous traverserons à la nage.] »",
    "« [q1 Le pont est sûr], affirme [s1,2 Claire Vasseur], la maire de Saint-Avel. [q2 Nous l'avons testé deux fois.] »",
    "« [q1 Le maire est venu, a regardé le pont, a dit à tous que c'était fini] », raconte [s1 Jeanne Aubry].",
    // Two halves.
    "« [q1 Le pont est sûr,] » a dit [s1,2 Claire Vasseur]. « [q2 Nous l'avons testé deux fois.] »",
    "« [q1 Le pont est sûr] », affirme [s1,2 Claire Vasseur], avant d'ajouter : « [q2 Nous l'avons testé deux fois.] »",
    // The speaker first.
    "Lundi, [s1 la maire de Saint-Avel] a déclaré : « [q1 Le pont est sûr.] »",
    "[s1 Marc Tessier], qui dirige le port, s'est dit « [q1 très inquiet pour la saison] ».",
    "[s1 Claire Vasseur] : « [q1 Le pont n'attend que ses voitures.] »",
    "[s1 L'adjointe au maire] estime que le retard est « [q1 une affaire de semaines] ».",
    // Sources.
    "Selon [s1 Claire Vasseur], le pont est « [q1 aussi sûr qu'une route] ».",
    "D'après [s1 le maire], la rive nord est « [q1 tout à fait praticable] ».",
    "Aux dires de [s1 Marc Tessier], le bac est « [q1 plus vieux que le fleuve] ».",
    // Fragments, titles and irony.
    "[s1 Claire Vasseur] a qualifié le bac de « [f1 catastrophique] ».",
    "Le roman « Un pont pour Claire » était en vente sur le bac.",
    "La file des « heureux élus » s'allonge devant le bac.",
    "« [q1 Je vous trouve bien pressé] », lit-on dans [s1 le registre du port].",
    // People.
    "[p1 Claire Vasseur], maire de Saint-Avel, a reçu [p2 Marc Tessier]. Pour [p2 Tessier], le bac de [p1 Claire Vasseur] est trop vieux.",
    "M. [p1 Tessier] a été nommé par la ministre de la Mer, [p2 Hélène Le Goff]. Mme [p2 Le Goff] l'avait promis.",
    "L'avis d'[p1 Anne Aubry] compte. Qu'[p1 Aubry] vienne ou non, le bac part.",
    "D'après [s1 [p1 Jean-Luc Aubry]], le bac est « [q1 plus vieux que le fleuve] ».",
    // Countries.
    "Les [c:FR Français] et les [c:DE Allemands] prennent le bac, mais aussi des touristes [c:IT italiens] et une famille venue d'[c:ES Espagne].",
    "L'ambassadeur de [c:JP Japon] et son homologue [c:BR brésilienne] ont pris le bac.",
    // Traps.
    "Le bac dit « express » part à l'heure.",
    "« [q1 Il y a du monde au port] », reconnaît-on à [s1 la mairie].",
    "– [q1 Le bac part à huit heures], précise [s1 [p1 Marc Tessier]].",
    "« [q1 Êtes-vous pour ou contre le bac ?] », demande [s1 Jeanne Aubry].",
    "[s1 Marc Tessier] s'est dit « [f1 stupéfait] ».",
    "Marc Tessier attend toujours. Selon [s1:Marc_Tessier lui], les commerçants vont « [q1 mourir à petit feu] ».",
    "La maire, Claire Vasseur, a annoncé mardi la fermeture du pont.",
    // What is told in the writer's words.
    "[s1 Claire Vasseur] a déclaré [i1 que le pont était sûr].",
    "[s1 Claire Vasseur] affirme [i1 qu'il faut attendre le mois de mai].",
    "[s1 Claire Vasseur] a expliqué lundi [i1 que le pont ouvrirait en mai].",
    // What stands between the verb and its subject, and before the verb.
    "« [q1 Nous sommes prêts à discuter] », a de son côté indiqué à la radio [s1 le négociateur du port, Karl Weber].",
    "« [q1 Il n'y a pas d'autre solution] », juge pour sa part [s1 le ministre des Transports, Paul Garnier].",
    "« [q1 Je n'ai jamais vu cela] », confie sous couvert d'anonymat [s1 un haut fonctionnaire du ministère].",
    "Interrogé par l'AFP, le préfet de la Loire, [s1 Henri Dumas], a assuré que « [q1 toutes les mesures avaient été prises] ».",
    "Pour [s1 Marc Tessier], patron du port, « [q1 il n'y a pas d'autre solution] ».",
    "[s1 Anne Roux], dont le mari travaille au port, ne décolère pas : « [q1 On nous a menti.] »",
    "[s1 Le porte-parole du gouvernement] a évoqué « [q1 une situation préoccupante] », tandis que [s2 l'opposition] dénonce « [f2 un fiasco] ».",
    "« [q1 C'est un scandale], tonne [s1,2 le député Luc Ferrand], [q2 et tout le monde le sait.] »",
    // Dialogues.
    "— [f1 Vous partez ?] demanda [s1 Claire].\n— [f2 Oui], répondit [s2,3 Marc]. [q3 Le bac n'attend pas.]\n— [f4 Alors adieu], dit-[s4:Claire elle].",
    "« [q1 Le pont est fermé jusqu'en mai] », a annoncé l'agence KCNA, citant [s1 le ministère de la Défense].",
];
