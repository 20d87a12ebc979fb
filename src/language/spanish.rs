//! Spanish.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Spanish, as newspapers write it.
pub static SPANISH: Language = Language {
    code: "es",
    months: [
        &["enero", "ene"],
        &["febrero", "feb"],
        &["marzo", "mar"],
        &["abril", "abr"],
        &["mayo", "may"],
        &["junio", "jun"],
        &["julio", "jul"],
        &["agosto", "ago"],
        &["septiembre", "setiembre", "sep", "sept"],
        &["octubre", "oct"],
        &["noviembre", "nov"],
        &["diciembre", "dic"],
    ],
    boilerplate: &[
        "lea también",
        "lee también",
        "leer también",
        "ver también",
        "te puede interesar",
        "le puede interesar",
        "también te puede interesar",
        "noticias relacionadas",
        "artículos relacionados",
        "más noticias.",
        "compartir.",
        "compartir en",
        "comparte esta noticia",
        "comparte este artículo",
        "síguenos en",
        "síganos en",
        "suscríbete.",
        "suscríbete a … newsletter",
        "suscríbete a … boletín",
        "suscríbase a … boletín",
        "recibe … en tu correo",
        "publicidad.",
        "foto:",
        "fotos:",
        "fotografía:",
        "imagen:",
        "crédito:",
        "fuente:",
        "comentarios.",
        "deja un comentario …",
        "deja una respuesta …",
        "utilizamos cookies",
        "usamos cookies",
        "este sitio utiliza cookies",
        "este sitio web utiliza cookies",
        "aceptar todas las cookies",
        "todos los derechos reservados",
    ],
    vocabulary: VOCABULARY,
    endings: &[
        (Sense::TITLE, "expresidente exministro exalcalde"),
        (Sense::WOMAN_TITLE, "expresidenta exministra exalcaldesa"),
    ],
    grammar: Grammar {
        two_last_names: true,
        plural_nouns: &["s"],
        inverts: true,
        drops_subject: true,
        bare_remarks: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "presidente presidenta mandatario mandataria jefe jefa líder",
        "portavoz vocero vocera",
        "alcalde alcaldesa edil",
        "entrenador técnico seleccionador preparador entrenadora",
        "papa pontífice",
        "canciller ministro",
        "director directora gerente",
        "abogado abogada letrado letrada defensor",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "dice dicen dijo dijeron decía decían dirá dicho afirma afirman afirmó afirmaron afirmaba afirmado asegura aseguran aseguró aseguraron aseguraba
        asegurado explica explican explicó explicaron explicaba explicado señala señalan señaló señalaron señalaba señalado añade añaden añadió añadieron
        añadía añadido agrega agregan agregó agregaron agregaba agregado indica indican indicó indicaron indicado apunta apuntan apuntó apuntaron apuntado
        declara declaran declaró declararon declarado sostiene sostienen sostuvo sostuvieron sostenía sostenido manifiesta manifiestan manifestó manifestaron
        manifestado expresa expresan expresó expresaron expresado destaca destacan destacó destacaron destacado subraya subrayan subrayó subrayaron subrayado
        recalca recalcan recalcó recalcaron recalcado insiste insisten insistió insistieron insistido reitera reiteran reiteró reiteraron reiterado reconoce
        reconocen reconoció reconocieron reconocido admite admiten admitió admitieron admitido advierte advierten advirtió advirtieron advertido alerta
        alertan alertó alertaron alertado avisa avisan avisó avisado anuncia anuncian anunció anunciaron anunciado comenta comentan comentó comentaron
        comentado cuenta cuentan contó contaron contaba contado relata relatan relató relataron relatado recuerda recuerdan recordó recordaron recordado
        responde responden respondió respondieron respondido contesta contestan contestó contestaron contestado replica replicó replicado pregunta preguntan
        preguntó preguntaron preguntado escribe escriben escribió escribieron escrito tuitea tuiteó tuiteado publica publicó publicado denuncia denuncian
        denunció denunciaron denunciado critica critican criticó criticaron criticado lamenta lamentan lamentó lamentaron lamentado celebra celebró celebrado
        opina opinan opinó opinaron opinado considera consideran consideró consideraron considerado cree creen creía piensa piensan estima estiman estimó
        estimado argumenta argumentan argumentó argumentado alega alegan alegó alegado defiende defienden defendió defendieron defendido pide piden pidió
        pidieron pedido exige exigen exigió exigieron exigido reclama reclaman reclamó reclamado propone proponen propuso propuesto promete prometió
        prometieron prometido garantiza garantizó garantizado concluye concluyen concluyó concluyeron concluido resume resumió resumido matiza matizó matizado
        precisa precisan precisó precisaron precisado puntualiza puntualizó aclara aclaran aclaró aclararon aclarado detalla detallan detalló detallado
        confirma confirman confirmó confirmaron confirmado desmiente desmintió niega niegan negó negaron negado informa informan informó informaron informado
        revela revelan reveló revelaron revelado confiesa confiesan confesó confesado bromea bromeó bromeado ironiza ironizó ironizado exclama exclamó
        exclamado grita gritan gritó gritaron gritado gritaban susurra susurró murmura murmuró espeta espetó espetado zanja zanjó zanjado sentencia sentenció
        sentenciado remacha remachó apostilla apostilló prosigue prosiguió continúa continuó continuado incide incidió abunda abundó enfatiza enfatizan
        enfatizó enfatizado remarca remarcan remarcó remarcado resalta resaltan resaltó resaltado refiere refirió expone exponen expuso expuesto plantea
        planteó planteado sugiere sugieren sugirió sugerido recomienda recomendó aconseja aconsejó augura auguró vaticina vaticinó pronostica pronosticó teme
        temen reflexiona reflexionó reflexionado ratifica ratificó ratificado proclama proclamó reprocha reprochó reprochado acusa acusó cuestiona cuestionó
        cuestionado arremete arremetió ataja atajó rechaza rechazó insta instó exhorta exhortó suplica suplicó ruega rogó jura juró amenaza amenazó felicita
        felicitó agradece agradecieron agradeció agradecido queja quejan quejó quejado quejaba felicitado congratula congratuló pronunció pronunciado
        dictamina razona razonó evoca evocó rememora rememoró narra narró narrado describe asevera aseveró aseverado asiente constata constató justifica
        justificó justificado excusó disculpó disculpado enumera ilustra corea corean coreaban coreó titula tituló cita citan citó citado transmite transmitió
        transmitido traslada trasladó trasladado valora valoró valorado apela apeló reivindica reivindicó confía confió confiado espera esperan desea deseó
        prevé comunica comunicó comunicado señalara dijera afirmara clama clamó tercia terció repuso protesta protestó presume presumió sonríe sonrió suspira
        suspiró chilla chilló ahonda ahondó suma sumó remata remató indigna indignó sorprende sorprendió inquiere inquirió objeta objetó contraataca
        contraatacó dispara disparó suelta soltó desliza deslizó asume asumió urge urgió juzga juzgó entiende entendió analiza analizó especifica especificó
        mantiene mantuvo postea posteó lee leía",
    ),
    (
        Sense::CALLS,
        "califica califican calificó calificaron calificado calificaba tacha tachan tachó tacharon tachado tilda tildan tildó tildado define definen definió definieron
        definido describe describen describió describieron descrito llama llaman llamó llamaron llamaba llamado denomina denominó denominado bautizó apoda habla hablan
        habló hablaron hablaba hablado acusa acusan acusó acusaron acusado condena condenan condenó condenado elogia elogió alaba alabó aplaude aplaudió aplaudido
        rechaza rechazan rechazó rechazado ve ven veía visto encuentra encontró compara comparó comparado retrata muestra mostró mostrado expresa expresó atribuye
        atribuyó atribuido reclama lanza lanzó publica publicó ataca atacó tachaba apuesta apostó abogó aboga abogado refirió refiere cargó carga arremetió saluda
        saludó quiere quieren declaró declaran declarado dijo dicho",
    ),
    (
        Sense::SAYING,
        "dicho afirmado asegurado explicado señalado añadido agregado indicado apuntado declarado sostenido manifestado expresado destacado subrayado recalcado insistido
        reiterado reconocido admitido advertido alertado anunciado comentado contado relatado recordado respondido contestado preguntado escrito denunciado criticado
        lamentado opinado considerado argumentado defendido pedido exigido prometido concluido resumido precisado aclarado detallado confirmado negado informado
        revelado confesado bromeado sentenciado enfatizado remarcado resaltado expuesto planteado calificado diciendo afirmando asegurando explicando señalando
        añadiendo agregando indicando apuntando declarando sosteniendo manifestando expresando destacando subrayando recalcando insistiendo reiterando reconociendo
        admitiendo advirtiendo anunciando comentando contando recordando respondiendo escribiendo denunciando criticando lamentando argumentando alegando defendiendo
        pidiendo exigiendo prometiendo concluyendo resumiendo precisando aclarando calificando citando gritando coreando decir afirmar asegurar explicar señalar añadir
        agregar indicar declarar sostener manifestar destacar subrayar insistir reconocer admitir advertir anunciar comentar responder escribir denunciar calificar",
    ),
    (Sense::QUOTING, "cita citan citó citado citada"),
    (Sense::HE, "él"),
    (Sense::SHE, "ella"),
    (
        Sense::PRONOUN,
        "yo tú usted ustedes nosotros nosotras vosotros ellos ellas ello esto eso aquello éste ésta éstos éstas ése ésa aquél aquélla alguien nadie nada algo todo todos
        todas muchos muchas pocos varios varias otro otra otros otras uno ambos ambas cada quienquiera",
    ),
    (
        Sense::DETERMINER,
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras
        vuestro vuestra algún alguna algunos algunas ningún ninguna todo toda todos todas cada otro otra otros otras mucho mucha muchos muchas varios varias ambos ambas
        dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil cualquier cualquiera sendos dicho dicha cierto cierta",
    ),
    (
        Sense::PREPOSITION,
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin so sobre tras vía excepto salvo incluso junto frente acerca
        respecto cerca dentro fuera conforme pese debido gracias",
    ),
    (
        Sense::CONJUNCTION,
        "y e o u ni pero mas sino que si porque pues como cuando mientras aunque donde cuanto conque luego cómo cuándo dónde qué quién cuánto cuál por-qué",
    ),
    (Sense::RELATIVE, "que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuanto"),
    (
        Sense::ADVERB,
        "no sí también tampoco además ayer hoy mañana ahora entonces luego después antes ya aún todavía siempre nunca jamás más menos muy mucho poco bien mal mejor peor
        así aquí ahí allí allá acá tan tanto casi sólo solo solamente sobre-todo incluso inclusive quizá quizás tal-vez asimismo igualmente finalmente posteriormente
        anteriormente recientemente previamente actualmente rotundamente tajante tajantemente textualmente literalmente públicamente claramente irónicamente
        principalmente especialmente particularmente únicamente simplemente efectivamente realmente precisamente justamente inmediatamente rápidamente lentamente
        sin-embargo apenas pronto tarde temprano anoche anteayer antaño mientras-tanto entretanto encima debajo enseguida acto-seguido primero respectivamente
        aproximadamente probablemente seguramente posiblemente obviamente lamentablemente afortunadamente enfáticamente categóricamente contundente contundentemente
        concretamente exactamente aparte abiertamente brevemente oficialmente reiteradamente",
    ),
    (
        Sense::AUXILIARY,
        "ha han he hemos había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran haber habiendo habido es son era eran fue fueron será serán
        sería serían sea sean fuera fueran ser siendo sido soy somos está están estaba estaban estuvo estuvieron estará estarán estaría esté estén estar estando estado
        estoy puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda poder debe deben debía debían deberá debería deberían va van iba iban vaya tiene
        tienen tenía tenían tuvo tuvieron tendrá tendría tener suele suelen solía solían volvió vuelve llegó quiso parece parecía hace hizo hacía sigue siguen siguió",
    ),
    (
        Sense::TITLE,
        "sr sra srta sres don doña señor señora señorita dr dra doctor doctora prof profesor profesora catedrático catedrática lic licenciado licenciada ing ingeniero
        ingeniera arq arquitecto arquitecta presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ex-presidente copresidente ministro ministra
        exministro exministra viceministro viceministra canciller secretario secretaria subsecretario subsecretaria consejero consejera consejero-delegado conseller
        consellera alcalde alcaldesa exalcalde exalcaldesa teniente concejal concejala edil intendente gobernador gobernadora exgobernador prefecto diputado diputada
        exdiputado eurodiputado eurodiputada senador senadora parlamentario parlamentaria legislador legisladora congresista asambleísta portavoz vocero vocera delegado
        delegada comisario comisaria comisionado comisionada embajador embajadora cónsul diplomático diplomática enviado enviada director directora subdirector
        subdirectora exdirector codirector directivo directiva gerente jefe jefa líder dirigente dirigentes coordinador coordinadora responsable encargado encargada
        fundador fundadora cofundador cofundadora empresario empresaria emprendedor emprendedora dueño dueña propietario propietaria fiscal fiscala juez jueza
        magistrado magistrada abogado abogada procurador procuradora notario defensor defensora general coronel teniente-coronel capitán capitana comandante sargento
        almirante mariscal brigadier agente inspector inspectora bombero bombera rey reina príncipe princesa infante infanta duque duquesa conde condesa marqués
        marquesa barón baronesa emperador emperatriz zar sultán emir jeque papa cardenal arzobispo obispo padre madre fray sor hermano hermana sacerdote párroco pastor
        pastora imán rabino lord lady sir mr mrs ms candidato candidata precandidato precandidata aspirante militante activista sindicalista economista historiador
        historiadora sociólogo socióloga politólogo politóloga filósofo filósofa antropólogo antropóloga investigador investigadora científico científica biólogo
        bióloga físico químico matemático astrónomo astrónoma geólogo geóloga médico médica cirujano cirujana enfermero enfermera farmacéutico farmacéutica psicólogo
        psicóloga psiquiatra epidemiólogo epidemióloga virólogo viróloga escritor escritora novelista autor autora poeta poetisa dramaturgo dramaturga periodista
        reportero reportera columnista editor editora redactor redactora corresponsal traductor traductora cineasta realizador realizadora productor productora
        guionista actor actriz comediante humorista cantante cantautor cantautora músico compositor compositora pianista violinista guitarrista bailarín bailarina
        coreógrafo coreógrafa pintor pintora escultor escultora fotógrafo fotógrafa dibujante diseñador diseñadora torero entrenador entrenadora técnico seleccionador
        seleccionadora preparador jugador jugadora futbolista delantero delantera centrocampista mediocampista portero portera arquero goleador árbitro árbitra atleta
        nadador nadadora tenista ciclista piloto corredor corredora boxeador boxeadora campeón campeona subcampeón agricultor agricultora ganadero ganadera pescador
        pescadora campesino campesina panadero panadera comerciante hostelero hostelera cocinero cocinera carpintero artesano artesana obrero obrera trabajador
        trabajadora empleado empleada jubilado jubilada estudiante alumno alumna maestro maestra docente rector rectora decano decana bibliotecario bibliotecaria
        librero librera vecino vecina testigo víctima amigo amiga colega compañero compañera esposo esposa marido mujer viudo viuda hijo hija primo prima tío tía
        sobrino sobrina abuelo abuela nieto nieta cuñado cuñada yerno nuera suegro suegra novio novia experto experta analista consultor consultora especialista asesor
        asesora banquero banquera multimillonario magnate inversor detective espía astronauta explorador exploradora aviador marinero dictador caudillo sucesor sucesora
        predecesor predecesora rival homólogo homóloga conductor conductora taxista camionero chofer chófer barquero barquera farero secretario-general monseñor
        excelentísimo",
    ),
    (Sense::BEING, "hombre chico mujer chica"),
    (
        Sense::MAN,
        "el un hombre chico sr don señor rey príncipe infante duque conde marqués barón emperador papa padre hermano esposo marido hijo primo tío sobrino abuelo nieto ministro presidente
        alcalde secretario consejero diputado senador gobernador embajador director fundador abogado actor escritor profesor doctor entrenador jugador vecino pescador
        fray monseñor sir lord candidato concejal",
    ),
    (
        Sense::WOMAN,
        "la una chica sra srta doña señora señorita dra doctora profesora presidenta vicepresidenta expresidenta ministra exministra secretaria consejera alcaldesa exalcaldesa
        concejala gobernadora diputada eurodiputada senadora legisladora vocera delegada embajadora directora subdirectora jefa coordinadora fundadora cofundadora
        empresaria fiscala jueza magistrada abogada reina princesa infanta duquesa condesa marquesa baronesa emperatriz madre hermana sor lady candidata historiadora
        investigadora científica escritora autora poetisa editora actriz cantautora compositora bailarina pintora escultora fotógrafa entrenadora jugadora campeona
        panadera maestra rectora decana vecina amiga compañera esposa mujer viuda hija prima tía sobrina abuela nieta novia portera bióloga arquitecta ingeniera
        capitana pescadora agricultora barquera",
    ),
    (
        Sense::PARTICLE,
        "de del la las los van von der den di da dos al el ben bin ibn ter ten af zu le du della",
    ),
    (Sense::SUFFIX, "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi hijo"),
    (
        Sense::AGENCY,
        "efe reuters ap afp upi ansa dpa tass interfax xinhua kyodo yonhap bloomberg europa jazeera notimex télam telam andina prensa cnn bbc rtve tve tv3
        telecinco univisión telemundo cadena periodistas kcna",
    ),
    (
        Sense::THING,
        "partido popular socialista obrero ciudadanos podemos vox sumar izquierda esquerra junts psoe pp pnv bng erc ciu cup pri pan prd morena frente movimiento alianza
        coalición unión unidad nacional nacionales congreso diputados senado cámara asamblea parlamento parlament cortes gobierno generalitat junta xunta diputación
        ayuntamiento alcaldía municipalidad ministerio secretaría consejería departamento dirección consejo comité comisión tribunal supremo constitucional audiencia
        juzgado corte fiscalía procuraduría contraloría constitución justicia interior exteriores relaciones defensa economía hacienda educación cultura sanidad salud
        trabajo empleo fomento agricultura pesca industria comercio energía turismo ambiente medio vivienda transporte transportes igualdad seguridad asuntos
        internacional internacionales universidad facultad escuela instituto colegio academia centro laboratorio hospital clínica museo teatro ópera auditorio catedral
        basílica monasterio convento ermita santuario mezquita sinagoga biblioteca librería editorial casa avenida jardín puente estación aeropuerto puerto muelle
        autopista carretera barrio distrito zona villa ciudad pueblo municipio provincia región comunidad comarca estado estados república reino imperio dinastía corona
        virreinato federación confederación asociación fundación sociedad organización sindicato comisiones obreras ugt ccoo patronal banco caja bolsa grupo empresa
        compañía corporación consorcio agencia autoridad oficina club deportivo real atlético athletic sporting racing betis sevilla valencia celta osasuna espanyol
        barça barcelona madrid zaragoza boca river plate independiente peñarol américa chivas cruzeiro flamengo juventus milan inter bayern chelsea arsenal manchester
        liverpool united city copa liga champions mundial mundiales olimpiadas juegos olímpicos torneo campeonato gran premio premios vuelta tour giro abierto festival
        feria fiesta fiestas semana santa navidad pascua carnaval diario periódico revista mundo país razón vanguardia noticias gaceta tiempo tribuna hora prensa radio
        televisión canal cadena onda libro película álbum ejército armada marina fuerza fuerzas aérea policía guardia civil cuerpo regimiento batallón brigada división
        tratado acuerdo pacto ley código plan proyecto programa operación misión internet twitter facebook google apple youtube instagram tiktok microsoft amazon
        netflix telefónica movistar repsol iberdrola endesa santander bbva inditex seat iberia renfe aena pemex norte sur este oeste noreste noroeste sureste suroeste
        nuevo nueva nuevos nuevas viejo vieja grande alto alta bajo baja primero segundo segunda tercero tercera cuarta cordillera río lago laguna isla islas mar océano
        golfo cabo playa volcán cerro selva desierto reserva eta otan onu ue oea mercosur unesco unicef oms fmi fifa uefa coi nasa cia fbi dea farc eln usa eeuu ee.uu
        dios biblia corán virgen señor cristo espíritu cristianos musulmanes judíos católicos católica medioevo edad media renacimiento ilustración republicanos
        demócratas liberales conservadores comunistas comunista liberal conservador radical cívica demócrata democrática democrático revolucionario revolucionaria
        institucional libertad progreso renovación cambio street park house times post news journal star wars windows linux android vía sala salón hotel restaurante
        cementerio cárcel penal modelo guía cura física química matemática técnica música titular mayor san santo soldado primer primera beato",
    ),
    (
        Sense::CALENDAR,
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ayer hoy
        mañana tarde noche madrugada mediodía",
    ),
    (
        Sense::ABBREVIATION,
        "sr sra srta sres dr dra d dª prof lic ing arq gral cap cnel tte sto sta st av avda c cf etc ej pág págs p pp art núm no vol ed ee uu ee.uu aprox tel ext jr mr
        mrs ms mons excmo excma ilmo ene feb mar abr jun jul ago sept oct nov dic a.c d.c s.a",
    ),
    (
        Sense::COUNTRY,
        "españa español española españoles españolas francia francés franceses francesa alemania alemán alemanes alemana italia italiano italianos italiana portugal
        portugués portugueses reino-unido gran-bretaña inglaterra inglés ingleses británico británicos escocia gales irlanda bélgica belga holanda holandés suiza suizo
        suecia sueco noruega finlandia dinamarca austria austriaco polonia polaco hungría húngaro rumania rumanía bulgaria grecia griego griegos turquía turco turcos
        rusia ruso rusos rusa ucrania ucraniano ucranianos serbia croacia europa europeo europeos américa latinoamérica iberoamérica norteamérica sudamérica
        estadounidense estadounidenses americano americanos canadá méxico mexicano mexicanos mexicana guatemala honduras nicaragua panamá cuba cubano cubanos dominicana
        haití colombia colombiano colombianos venezuela venezolano venezolanos ecuador ecuatoriano perú peruano peruanos bolivia boliviano chile chileno chilenos
        argentina argentino argentinos uruguay uruguayo paraguay paraguayo brasil brasileño brasileños china chino chinos japón japonés corea coreano india indio
        pakistán afganistán irán iraní irak iraquí siria sirio israel israelí israelíes palestina palestino palestinos líbano jordania egipto arabia saudí catar qatar
        marruecos marroquí argelia argelino túnez libia mali senegal nigeria kenia etiopía sudáfrica áfrica africano asia australia filipinas vietnam tailandia
        indonesia madrid barcelona valencia sevilla zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón granada coruña oviedo pamplona almería burgos
        albacete salamanca huelva badajoz logroño cádiz lleida tarragona girona mallorca ibiza menorca tenerife canarias baleares andalucía aragón asturias cantabria
        castilla cataluña catalunya extremadura galicia navarra rioja euskadi vasco vasca vascos catalán catalana catalanes gallego gallega andaluz andaluza melilla
        gibraltar lisboa parís londres berlín roma bruselas moscú kiev washington pekín tokio seúl bogotá medellín cali caracas lima quito guayaquil santiago valparaíso
        montevideo asunción rosario mendoza tucumán habana puebla guadalajara monterrey tijuana sinaloa chiapas oaxaca veracruz jalisco yucatán sonora chihuahua
        michoacán guerrero california texas florida miami chicago boston filadelfia gaza jerusalén teherán bagdad kabul damasco cairo rabat argel ginebra viena varsovia
        praga budapest atenas ankara estambul buenos",
    ),
    (
        Sense::NAMING,
        "película películas filme libro libros novela disco álbum canción título titulado titulada titulados serie ensayo poema obra ópera documental cortometraje
        largometraje espectáculo exposición programa revista periódico podcast lema eslogan palabra palabras expresión término llamado llamada llamados llamadas
        denominado denominada apodado apodada bautizado bautizada conocido mote alias supuesto supuesta operación proyecto asociación colectivo sección canal etiqueta
        concurso grupo banda premio titular tema",
    ),
    (Sense::SOURCE, "según"),
    (Sense::BEFORE_REPORT, "a de en"),
    (
        Sense::REPORT,
        "juicio acuerdo palabras opinión fuentes declaraciones informaciones datos entender parecer",
    ),
    (Sense::TIES_SOURCE, "de del con"),
    (Sense::HANGS_ON, "de del para en"),
    (Sense::GENITIVE, "del"),
    (Sense::SAINT, "san santa santo"),
    (
        Sense::PLACE,
        "en hacia río ríos lago laguna monte sierra cerro isla islas ciudad ciudades municipio municipios provincia región condado distrito valle estación
        volcán barrio localidad país capital villa pueblo aldea castillo diócesis estado península golfo mar océano puerto aeropuerto calle avenida
        plaza parque iglesia basílica catedral monasterio estadio puente teatro museo sonda telescopio satélite cráter asteroide buque equipo club
        empresa grupo banda álbum sencillo película novela ópera canción serie revista lengua tribu género especie batalla tratado comuna departamento
        comarca premio trofeo copa torneo",
    ),
    (Sense::AND, "y e"),
    (Sense::JOINS, "y pero o"),
    (Sense::HOW, "como"),
    (Sense::CONTENT, "que"),
    (Sense::QUESTION, "cómo"),
    (Sense::ROLE, "como"),
    (Sense::CIRCUMSTANCE, "cuando mientras tras antes después"),
    (Sense::INFINITIVE, "de a para sin al por"),
    (Sense::AGENT, "por"),
    (Sense::INDEFINITE, "un una unos unas algún alguna algunos algunas varios varias"),
    (Sense::DEFINITE, "el la los las del al"),
    (Sense::CLITIC, "se me te nos os le les lo la los las"),
    (Sense::LABEL, "pregunta respuesta p r"),
    (Sense::VIEW, "para"),
    (Sense::EMPTY_IT, "lee leía"),
    (Sense::ORGANISATION, "fuentes"),
    (Sense::RELAYS, "citando"),
];

const EXAMPLES: &[&str] = &[
    // The verb behind the quote, with all that belongs to it.
    "«[q1 El puente se abrirá en mayo]», dijo [s1 Elena Prado].",
    "“[q1 El puente es seguro]”, aseguró este lunes en rueda de prensa [s1 [p1 Elena Prado]].",
    "\"[q1 Nadie nos preguntó]\", se quejó [s1 una vecina del barrio].",
    "«[q1 Lo probamos dos veces]», ha explicado a Efe [s1 la directora del puerto].",
    "«[q1 El ferri no se hundirá]», le respondió [s1 Marcos Tejada].",
    "«[q1 Es cuestión de semanas]», señaló el martes durante la visita a las obras [s1 el portavoz del Ayuntamiento].",
    "Elena Prado llegó en barca. «[q1 El puente no es seguro]», añadió [s1:Elena_Prado ella].",
    "«[q1 La orilla norte seguirá cerrada]», según explicó [s1 Marcos Tejada].",
    "«[q1 Aquí siempre ha habido ferri]», como recordó [s1 el alcalde de Villarín].",
    "«[q1 ¡No se cierra un puente en día de mercado!]», se indigna [s1 Juana Robles], panadera.",
    // No subject at all.
    "Elena Prado visitó la obra el lunes. «[q1 El puente es seguro]», [s1:Elena_Prado dijo].",
    "Marcos Tejada lleva una hora esperando. [s1:Marcos_Tejada Añadió]: «[q1 No tengo ninguna prisa.]»",
    // Two halves.
    "«[q1 El puente es seguro]», dijo [s1,2 Elena Prado]. «[q2 Lo probamos dos veces.]»",
    "«[q1 El puente es seguro]», afirmó [s1,2 Elena Prado], y agregó: «[q2 Lo probamos dos veces.]»",
    // The speaker first.
    "El lunes, [s1 la alcaldesa de Villarín] declaró: «[q1 El puente es seguro.]»",
    "[s1 Marcos Tejada], que dirige el puerto, se mostró «[q1 muy preocupado por la temporada]».",
    "[s1 Elena Prado]: \"[q1 Al puente solo le faltan los coches]\"",
    "[s1 El concejal de Obras] considera que el retraso es «[q1 una cuestión de semanas]».",
    // Sources.
    "Según [s1 Elena Prado], el puente es «[q1 tan seguro como una carretera]».",
    "A juicio de [s1 Marcos Tejada], el ferri es «[q1 más viejo que el río]».",
    "De acuerdo con [s1 la alcaldesa], la orilla norte es «[q1 perfectamente transitable en invierno]».",
    // Dialogue.
    "—[q1 Vamos al puerto] —dijo [s1,2 Elena Prado]—. [q2 Ya es tarde.]",
    "—[q1 El ferri sale a las ocho] —aseguró [s1 Marcos Tejada].",
    // Fragments, titles and irony.
    "[s1 Elena Prado] calificó el ferri de «[f1 catastrófico]».",
    "La novela «Un puente para Elena» se vendía en el ferri.",
    "La fila de los «afortunados» crece ante el ferri.",
    // People.
    "[p1 Elena Prado], alcaldesa de Villarín, recibió a [p2 Marcos de la Torre]. Para [p2 De la Torre], el ferri de [p1 Prado] es viejo.",
    "El Sr. [p1 Tejada] fue nombrado por la ministra del Mar, [p2 Carmen Ruiz]. La ministra [p2 Ruiz] lo había prometido.",
    "El presidente del Gobierno, [p1 Álvaro Nieto], viajó a Villarín.",
    // Countries.
    "Los [c:ES españoles] y los [c:DE alemanes] toman el ferri, y también turistas [c:IT italianos] y una familia de [c:FR Francia].",
    "El embajador de [c:JP Japón] y su homólogo [c:BR brasileño] tomaron el ferri.",
    // Traps.
    "Dicho acuerdo llega tarde. «[q1 No sirve de nada]», lamenta [s1 Marcos Tejada].",
    "El Sr. Tejada y la Dra. Prado tomaron el ferri de las 8.",
    "[s1 Marcos Tejada] se declaró «[f1 estupefacto]».",
    "—[q1 No me gusta nada] —se quejó [s1,2 Marcos Tejada]—, [q2 pero iré con vosotros.]",
    // What is told in the writer's words.
    "[s1 Elena Prado] dijo [i1 que el puente es seguro].",
    "[s1 Elena Prado] ha asegurado [i1 que el puente se abrirá en mayo].",
    "[s1 Elena Prado] explicó el lunes [i1 que el puente se abrirá en mayo].",
    // What stands between the verb and its subject.
    "\"[q1 Estamos dispuestos a hablar]\", señaló a su vez a la radio [s1 el negociador del puerto, Carlos Weber].",
    "\"[q1 No hay que lamentar heridos]\", informaron [s1 fuentes de la Policía].",
    "\"[q1 Llegaremos hasta el final]\", advirtieron [s1 los sindicatos] en un comunicado conjunto.",
    "Para [s1 Marcos Tejada], patrón del puerto, \"[q1 no hay otra solución]\".",
    "\"[q1 Nos han mentido]\", dice [s1 Ana Ruiz], cuyo marido trabaja en el puerto. Y [s2:Ana_Ruiz añade]: \"[f2 Durante meses]\".",
    "[s1? Ana Ruiz], cuyo marido trabaja en el puerto, está indignada: \"[q1 Nos han mentido durante meses]\".",
    "\"[q1 No hay heridos]\", se lee en [s1 un comunicado del ministerio].",
    // Dashes inside a paragraph, and hyphens in their place.
    "El barco esperaba en el muelle. —[f1 ¿Viene usted?] —preguntó [s1 Marta]. —[f2 No puedo] —respondió [s2 Marcos].",
    "\"[q1 Es un escándalo] -clamó [s1,2 el diputado Lucas Ferrán]-, [q2 y todo el mundo lo sabe]\".",
    "—[q1 ¿Se va usted?] —preguntó [s1 Clara].\n—[f2 Sí] —contestó [s2,3 Marcos]—. [q3 El barco no espera.]\n—[f4 Entonces adiós] —dijo [s4:Clara ella].",
    "\"[q1 El puente está cerrado]\", informó la agencia KCNA, citando al [s1 Ministerio de Defensa].",
];
