//! Portuguese.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Portuguese, as newspapers write it.
pub static PORTUGUESE: Language = Language {
    code: "pt",
    months: [
        &["janeiro", "jan"],
        &["fevereiro", "fev"],
        &["março", "mar"],
        &["abril", "abr"],
        &["maio", "mai"],
        &["junho", "jun"],
        &["julho", "jul"],
        &["agosto", "ago"],
        &["setembro", "set"],
        &["outubro", "out"],
        &["novembro", "nov"],
        &["dezembro", "dez"],
    ],
    boilerplate: &[
        "leia também",
        "leia mais",
        "veja também",
        "saiba mais.",
        "notícias relacionadas",
        "artigos relacionados",
        "compartilhe.",
        "compartilhar.",
        "partilhar.",
        "compartilhe esta notícia",
        "partilhe este artigo",
        "siga-nos",
        "assine … newsletter",
        "inscreva-se",
        "subscreva a … newsletter",
        "publicidade.",
        "continua após a publicidade",
        "continua depois da publicidade",
        "foto:",
        "fonte:",
        "crédito:",
        "comentários.",
        "deixe um comentário …",
        "deixe uma resposta …",
        "utilizamos cookies",
        "usamos cookies",
        "este site utiliza cookies",
        "todos os direitos reservados",
    ],
    vocabulary: VOCABULARY,
    endings: &[
        (Sense::TITLE, "-presidente -ministro -prefeito -governador"),
        (Sense::WOMAN_TITLE, "-ministra -prefeita"),
    ],
    grammar: Grammar {
        two_last_names: true,
        elided_before: "aeiouháâãàéêíóôõú",
        plural_nouns: &["s"],
        inverts: true,
        drops_subject: true,
        lone_names: true,
        bare_remarks: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "presidente presidenta líder mandatário",
        "porta-voz assessor assessora",
        "prefeito prefeita autarca",
        "treinador técnico selecionador treinadora",
        "papa pontífice",
        "primeiro-ministro premiê governante",
        "primeira-ministra premiê governante",
        "diretor diretora director directora",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "disse dizem diz disseram dizia diziam dirá dito afirma afirmam afirmou afirmaram afirmava afirmado assegura asseguram assegurou asseguraram assegurado
        explica explicam explicou explicaram explicava explicado adianta adiantam adiantou adiantaram acrescenta acrescentam acrescentou acrescentaram
        acrescentado indica indicam indicou indicaram indicado aponta apontou apontaram declara declaram declarou declararam declarado sustenta sustentam
        sustentou sustentaram sustentado manifesta manifestou manifestado expressa expressou destaca destacam destacou destacaram destacado sublinha sublinham
        sublinhou sublinharam sublinhado frisa frisam frisou frisaram frisado salienta salientam salientou salientaram salientado realça realçou ressalta
        ressaltam ressaltou ressaltaram enfatiza enfatizam enfatizou enfatizaram insiste insistem insistiu insistiram reitera reiteram reiterou reiteraram
        reiterado reafirma reafirmou reconhece reconhecem reconheceu reconheceram reconhecido admite admitem admitiu admitiram admitido adverte advertem
        advertiu advertiram alerta alertam alertou alertaram alertado avisa avisam avisou avisaram anuncia anunciam anunciou anunciaram anunciado comenta
        comentam comentou comentaram comentado conta contam contou contaram contava relata relatam relatou relataram relatado lembra lembram lembrou lembraram
        recorda recordam recordou recordaram recordado responde respondem respondeu responderam respondido replica replicou retorquiu retorque rebate rebateu
        pergunta perguntam perguntou perguntaram perguntado questiona questionou escreve escrevem escreveu escreveram escrito tuitou tuíta publica publicou
        denuncia denunciam denunciou denunciaram denunciado critica criticam criticou criticaram criticado lamenta lamentam lamentou lamentaram lamentado
        celebra celebrou comemora comemorou opina opinou considera consideram considerou consideraram considerado acredita acreditam acreditou acha acham
        achou pensa pensam entende entendem entendeu estima estimou argumenta argumentam argumentou argumentaram argumentado alega alegam alegou alegaram
        defende defendem defendeu defenderam defendido pede pedem pediu pediram pedido exige exigem exigiu exigiram reclama reclamam reclamou reclamaram
        propõe propõem propôs propuseram promete prometem prometeu prometeram prometido garante garantem garantiu garantiram garantido conclui concluem
        concluiu concluíram concluído resume resumiu resumido ressalva ressalvou precisa precisou precisaram esclarece esclarecem esclareceu esclareceram
        esclarecido detalha detalhou confirma confirmam confirmou confirmaram confirmado desmente desmentiu nega negam negou negaram negado informa informam
        informou informaram informado revela revelam revelou revelaram revelado confessa confessou confessado brinca brincou ironiza ironizou exclama exclamou
        grita gritam gritou gritaram gritavam sussurra sussurrou murmura murmurou atira atirou dispara disparou rematou remata prossegue prosseguiu continua
        continuou completa completou completaram acusa acusou constata constatou refere referem referiu referiram referido relembra relembrou justifica
        justificou justificaram justificado pondera ponderou observa observam observou observaram nota notou sugere sugerem sugeriu sugeriram recomenda
        recomendou aconselha aconselhou prevê previu teme temem espera esperam deseja desejou apela apelam apelou apelaram avalia avaliam avaliou avaliaram
        analisa analisou reflete refletiu assinala assinalam assinalou vinca vincou atesta assevera asseverou aduz aduziu discursa discursou desabafa
        desabafou dispõe queixa queixou queixaram congratula congratulou congratularam felicita felicitou agradece agradeceu agradeceram rejeita rejeitou
        rejeitaram ameaça ameaçou jura jurou suplica suplicou pronunciou pronunciaram ensina orienta cita citam citou citado titula titulou comunica comunicou
        transmitiu narra narrou descreve postou indaga indagou provoca provocou diagnostica ensinou vaticina vaticinou contrapõe contrapôs contesta contestou
        contestaram corrobora corroborou reforça reforçam reforçou reforçaram pontua pontuou elogia cogita sentencia sentenciou apregoa protesta protestou
        retruca retrucou finaliza finalizou antecipa antecipou lê lia",
    ),
    (
        Sense::CALLS,
        "classifica classificam classificou classificaram classificado classificava chama chamam chamou chamaram chamava chamado apelida apelidou apelidaram apelidado
        define definem definiu definiram definido descreve descrevem descreveu descreveram descrito qualifica qualificou qualificaram qualificado rotula rotulou tacha
        tachou trata tratou fala falam falou falaram falava falado acusa acusam acusou acusaram acusado condena condenam condenou condenaram elogia elogiou elogiaram
        saúda saudou aplaude aplaudiu rejeita rejeitou vê veem via visto encontra compara comparou comparado retrata mostra mostrou mostrado mostrava atribui atribuiu
        lança lançou ataca atacou denomina denominou denominado batizou considera considerou quer querem pede pediu defende manifestou expressou cita disse declarou",
    ),
    (
        Sense::SAYING,
        "dito afirmado assegurado explicado acrescentado indicado declarado sustentado manifestado destacado sublinhado frisado salientado reiterado reconhecido admitido
        alertado anunciado comentado relatado recordado respondido perguntado escrito denunciado criticado lamentado considerado argumentado defendido prometido
        garantido concluído resumido esclarecido confirmado negado informado revelado confessado referido justificado dizendo afirmando assegurando explicando
        acrescentando indicando declarando sustentando manifestando destacando sublinhando frisando salientando ressaltando enfatizando insistindo reiterando
        reconhecendo admitindo advertindo alertando avisando anunciando comentando contando lembrando recordando respondendo escrevendo denunciando criticando
        lamentando argumentando alegando defendendo pedindo exigindo prometendo garantindo concluindo resumindo esclarecendo referindo apontando classificando citando
        gritando dizer afirmar assegurar explicar acrescentar indicar declarar sublinhar frisar salientar destacar insistir reconhecer admitir alertar anunciar comentar
        responder escrever denunciar classificar falando chamando",
    ),
    (Sense::QUOTING, "cita citam citou citado citada"),
    (Sense::HE, "ele"),
    (Sense::SHE, "ela"),
    (
        Sense::PRONOUN,
        "eu tu você vocês nós eles elas isto isso aquilo este esta esse essa aquele aquela alguém ninguém nada algo tudo todos todas muitos muitas poucos vários várias
        outro outra outros outras ambos ambas quem cada",
    ),
    (
        Sense::DETERMINER,
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu minha meus minhas teu tua seu sua seus suas nosso nossa
        nossos nossas vosso algum alguma alguns algumas nenhum nenhuma todo toda todos todas cada outro outra outros outras muito muita muitos muitas vários várias
        ambos ambas dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem mil qualquer quaisquer tal tais certo certa certos certas",
    ),
    (
        Sense::PREPOSITION,
        "ao à aos às ante após até com contra de do da dos das dum duma deste desta desse dessa daquele daquela desde durante em no na nos nas num numa neste nesta nesse
        nessa entre mediante para per perante por pelo pela pelos pelas segundo sem sob sobre trás salvo exceto junto frente acerca dentro fora conforme consoante
        apesar devido graças perto longe diante pra",
    ),
    (
        Sense::CONJUNCTION,
        "e ou nem mas porém contudo todavia que se porque pois como quando enquanto embora onde logo portanto caso quanto porquanto",
    ),
    (Sense::RELATIVE, "que quem qual quais cujo cuja cujos cujas onde quanto"),
    (
        Sense::ADVERB,
        "não sim também tampouco ainda já ontem hoje amanhã agora então depois antes sempre nunca jamais mais menos muito pouco bem mal melhor pior assim aqui aí ali lá
        cá tão tanto quase só somente apenas inclusive talvez igualmente finalmente posteriormente anteriormente recentemente previamente atualmente actualmente
        textualmente literalmente publicamente claramente ironicamente principalmente especialmente particularmente unicamente simplesmente efetivamente realmente
        precisamente imediatamente rapidamente cedo tarde logo entretanto enfim aliás além porventura primeiro respectivamente aproximadamente provavelmente certamente
        obviamente infelizmente felizmente categoricamente oficialmente brevemente abertamente mesmo até-agora demais nomeadamente designadamente novamente outrora
        anteontem atrás acima abaixo adiante contudo porém todavia afinal",
    ),
    (
        Sense::AUXILIARY,
        "há havia houve haverá haveria haja ter tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tendo tido é são era eram foi foram será serão
        seria seriam seja sejam fosse fossem ser sendo sido sou somos está estão estava estavam esteve estiveram estará estaria esteja estar estando estado estou pode
        podem podia podiam pôde puderam poderá poderão poderia poderiam possa poder deve devem devia deviam deverá deverão deveria deveriam vai vão ia iam vem veio
        vinha quis parece parecia faz fez fazia fica ficou continua segue seguiu costuma hão hei",
    ),
    (
        Sense::TITLE,
        "sr sra srta dr dra doutor doutora dona dom senhor senhora prof profa professor professora eng engenheiro engenheira arq arquiteto arquiteta arquitecto
        presidente presidenta vice-presidente ex-presidente ministro ministra ex-ministro ex-ministra primeiro-ministro primeira-ministra ex-primeiro-ministro
        vice-primeiro-ministro chanceler secretário secretária subsecretário subsecretária secretário-geral secretária-geral governador governadora vice-governador
        ex-governador prefeito prefeita ex-prefeito vice-prefeito autarca vereador vereadora deputado deputada ex-deputado eurodeputado eurodeputada senador senadora
        parlamentar líder vice-líder porta-voz comissário comissária delegado delegada embaixador embaixadora cônsul diplomata enviado enviada diretor diretora director
        directora subdiretor diretor-geral diretora-geral diretor-executivo diretora-executiva gerente chefe dirigente coordenador coordenadora encarregado fundador
        fundadora cofundador cofundadora empresário empresária empreendedor empreendedora dono proprietário proprietária procurador procuradora procurador-geral
        procuradora-geral promotor promotora juiz juíza desembargador desembargadora magistrado magistrada advogado advogada relator relatora general coronel tenente
        tenente-coronel capitão capitã comandante sargento almirante marechal brigadeiro major inspetor inspetora inspector investigador investigadora bombeiro rei
        rainha príncipe princesa infanta duque duquesa conde condessa marquês marquesa visconde viscondessa barão baronesa imperador imperatriz czar sultão emir xeque
        papa cardeal arcebispo bispo padre madre frei irmão irmã sacerdote pároco pastor pastora imã rabino lord lady sir mr mrs ms candidato candidata pré-candidato
        pré-candidata ativista activista militante sindicalista economista historiador historiadora sociólogo socióloga politólogo politóloga filósofo filósofa
        antropólogo antropóloga pesquisador pesquisadora cientista biólogo bióloga astrónomo astrônomo geólogo geóloga médico médica cirurgião cirurgiã enfermeiro
        enfermeira farmacêutico farmacêutica psicólogo psicóloga psiquiatra epidemiologista virologista infectologista veterinário veterinária escritor escritora
        romancista autor autora poeta poetisa dramaturgo jornalista repórter colunista editor editora redator redatora correspondente tradutor tradutora cineasta
        realizador realizadora produtor produtora roteirista argumentista ator atriz actor comediante humorista apresentador apresentadora cantor cantora compositor
        compositora pianista violinista guitarrista bailarino bailarina coreógrafo coreógrafa pintor pintora escultor escultora fotógrafo fotógrafa desenhador estilista
        treinador treinadora selecionador seleccionador jogador jogadora futebolista atacante zagueiro guarda-redes goleiro goleira árbitro árbitra atleta nadador
        nadadora tenista ciclista piloto corredor corredora pugilista boxeador campeão campeã agricultor agricultora pescador pescadora camponês camponesa padeiro
        padeira comerciante cozinheiro cozinheira carpinteiro artesão artesã operário operária trabalhador trabalhadora funcionário funcionária aposentado aposentada
        estudante docente reitor reitora bibliotecário bibliotecária livreiro livreira morador moradora vizinho vizinha testemunha vítima amigo amiga colega companheiro
        companheira esposo esposa marido mulher viúvo viúva filho filha primo prima tio tia sobrinho sobrinha avô avó neto neta cunhado cunhada genro nora sogro sogra
        namorado namorada especialista analista consultor consultora assessor assessora banqueiro banqueira bilionário magnata investidor detetive espião astronauta
        explorador aviador ditador sucessor sucessora antecessor antecessora rival homólogo homóloga motorista taxista barqueiro barqueira faroleiro deputado-federal
        comendador monsenhor",
    ),
    (Sense::BEING, "homem rapaz mulher"),
    (
        Sense::MAN,
        "o um homem rapaz sr dom senhor doutor rei príncipe infante duque conde marquês visconde barão imperador papa padre frei irmão marido esposo filho primo tio sobrinho avô neto
        ministro secretário governador prefeito vereador deputado senador embaixador diretor director fundador empresário advogado ator actor escritor professor cantor
        treinador jogador pescador vizinho sir lord candidato juiz capitão engenheiro barqueiro primeiro-ministro",
    ),
    (
        Sense::WOMAN,
        "a uma sra srta dra dona senhora doutora profa professora presidenta ministra primeira-ministra secretária governadora prefeita vereadora deputada eurodeputada
        senadora comissária delegada embaixadora diretora directora coordenadora fundadora empresária procuradora promotora juíza desembargadora magistrada advogada
        relatora rainha princesa infanta duquesa condessa marquesa baronesa imperatriz madre irmã lady candidata historiadora investigadora pesquisadora médica
        enfermeira escritora autora poetisa editora atriz apresentadora cantora compositora bailarina pintora escultora fotógrafa treinadora jogadora campeã padeira
        reitora vizinha amiga companheira esposa mulher viúva filha prima tia sobrinha avó neta namorada moradora engenheira arquiteta pescadora bióloga barqueira aluna",
    ),
    (
        Sense::PARTICLE,
        "de da do das dos d' van von der den di del della la al el ben bin ibn ter ten af zu le du",
    ),
    (
        Sense::SUFFIX,
        "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi júnior junior filho neto sobrinho",
    ),
    (
        Sense::AGENCY,
        "lusa reuters ap afp efe ansa dpa tass interfax xinhua bloomberg folha estadão estado globo g1 uol terra veja época público expresso observador sic tvi
        rtp cnn bbc jazeera renascença record abola jornalistas agência kcna",
    ),
    (
        Sense::THING,
        "partido socialista social democrata comunista popular liberal iniciativa bloco chega livre pan ps psd cds pcp pev pt psdb mdb pmdb psol pdt psb dem ptb pp pl pr
        pv pcdob republicanos cidadania podemos novo rede união brasil movimento aliança coligação coalizão frente assembleia república nacional nacionais federal
        estadual municipal senado câmara deputados congresso parlamento governo executivo ministério secretaria prefeitura junta freguesia departamento direção direcção
        conselho comité comitê comissão tribunal supremo stf stj tse constitucional justiça procuradoria promotoria público constituição polícia civil militar guarda
        gnr psp exército marinha aeronáutica força forças armada armadas aérea corpo bombeiros interior exterior exteriores relações defesa economia fazenda finanças
        educação ensino cultura saúde trabalho emprego segurança agricultura pesca indústria comércio energia turismo ambiente meio habitação transportes
        infraestruturas planeamento planejamento igualdade assuntos negócios estrangeiros internacional internacionais universidade faculdade escola instituto colégio
        academia centro laboratório hospital santa são clínica museu teatro ópera auditório palácio catedral igreja basílica mosteiro convento ermida santuário mesquita
        sinagoga biblioteca livraria editora casa rua avenida praça largo parque estação aeroporto porto rodovia estrada autoestrada bairro zona vila cidade município
        concelho distrito província região comunidade estado estados reino império dinastia coroa capitania colónia colônia federação confederação associação fundação
        sociedade organização sindicato central cut cgtp ugt banco caixa bolsa grupo empresa companhia corporação consórcio autoridade gabinete clube desportivo esporte
        esportivo futebol atlético sporting benfica boavista flamengo fluminense botafogo palmeiras corinthians grêmio inter cruzeiro real barcelona madrid juventus
        milan bayern chelsea arsenal manchester liverpool united city copa taça liga campeonato mundial olimpíadas jogos olímpicos torneio grande prémio prêmio volta
        rali aberto festival feira festa semana natal páscoa carnaval diário jornal revista notícias correio manhã gazeta tempo tribuna imprensa rádio televisão canal
        livro filme álbum regimento batalhão brigada divisão batalha tratado acordo pacto lei código plano projeto projecto programa operação missão lava jato internet
        twitter facebook google apple youtube instagram tiktok microsoft amazon netflix whatsapp petrobras embraer itaú bradesco galp edp tap ctt norte sul leste oeste
        este nordeste noroeste sudeste sudoeste nova novos novas velho velha alto alta baixo baixa primeiro primeira segundo segunda terceiro terceira quarta
        cordilheira rio lago lagoa ilha ilhas mar oceano golfo baía vulcão floresta deserto reserva amazônia cerrado pantanal onu otan nato ue cplp mercosul unesco
        unicef oms fmi fifa uefa coi nasa cia fbi eua deus bíblia corão alcorão virgem senhor cristo espírito cristãos muçulmanos judeus católicos católica idade média
        renascimento iluminismo democratas liberais conservadores comunistas conservador trabalhista trabalhadores operária verde verdes libertação independência
        revolução cravos liberdade progresso street park house times post news journal star wars windows linux android sala salão hotel restaurante bar cemitério cadeia
        penal sé misericórdia d médio meia lateral avançado físico químico matemático infante reformado reformada vice responsável técnico aluno aluna perito perita",
    ),
    (
        Sense::CALENDAR,
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
        domingo segunda terça quarta quinta sexta ontem hoje amanhã manhã tarde noite madrugada",
    ),
    (
        Sense::ABBREVIATION,
        "sr sra srs srta dr dra d prof profa eng arq gen cap cel ten sto sta av r cf etc ex pág págs p art nº n no vol ed aprox tel jr mr mrs ms exmo exma jan fev mar
        abr mai jun jul ago set out nov dez a.c d.c s.a km",
    ),
    (
        Sense::COUNTRY,
        "portugal português portugueses portuguesa portuguesas brasil brasileiro brasileiros brasileira brasileiras espanha espanhol espanhóis espanhola frança francês
        franceses francesa alemanha alemão alemães alemã itália italiano italianos italiana inglaterra inglês ingleses inglesa britânico britânicos reino-unido
        grã-bretanha escócia gales irlanda bélgica belga holanda holandês suíça suíço suécia sueco noruega finlândia dinamarca áustria austríaco polónia polônia polaco
        polonês hungria húngaro roménia romênia bulgária grécia grego gregos turquia turco turcos rússia russo russos russa ucrânia ucraniano ucranianos sérvia croácia
        europa europeu europeus américa americano americanos norte-americano norte-americanos canadá méxico mexicano cuba cubano haiti colômbia colombiano venezuela
        venezuelano equador peru peruano bolívia boliviano chile chileno argentina argentino argentinos uruguai uruguaio paraguai china chinês chineses japão japonês
        japoneses coreia coreano índia indiano paquistão afeganistão irã irão iraniano iraque iraquiano síria sírio israel israelense israelita israelenses palestina
        palestino palestiniano líbano jordânia egito egipto arábia saudita catar qatar marrocos marroquino argélia tunísia líbia angola angolano angolanos moçambique
        moçambicano cabo-verde guiné timor macau goa senegal nigéria quênia quénia etiópia áfrica africano africanos ásia asiático austrália filipinas vietname vietnã
        tailândia indonésia lisboa coimbra faro évora setúbal aveiro leiria viseu guimarães madeira açores funchal algarve alentejo minho douro beira rio-de-janeiro
        brasília salvador fortaleza recife belém manaus curitiba goiânia campinas natal maceió cuiabá florianópolis vitória aracaju teresina pernambuco ceará pará
        paraná goiás mato-grosso rondônia roraima amapá tocantins maranhão piauí sergipe alagoas paraíba catarina copacabana ipanema luanda maputo bissau praia-da díli
        paris londres berlim roma madrid barcelona bruxelas moscou moscovo kiev washington pequim tóquio seul buenos bogotá caracas lima quito santiago montevidéu
        havana genebra viena varsóvia praga budapeste atenas ancara istambul gaza jerusalém teerã teerão bagdá bagdad cabul damasco cairo califórnia texas flórida york
        chicago boston miami",
    ),
    (
        Sense::NAMING,
        "filme filmes livro livros romance disco álbum canção música título intitulado intitulada intitulados série ensaio poema obra ópera documentário curta-metragem
        longa-metragem espetáculo espectáculo exposição programa revista jornal podcast lema slogan palavra palavras expressão termo chamado chamada chamados chamadas
        denominado denominada apelidado apelidada batizado batizada conhecido suposto suposta operação projeto projecto associação coletivo canal hashtag concurso grupo
        banda prémio prêmio manchete tema telenovela novela peça",
    ),
    (Sense::SOURCE, "segundo conforme consoante"),
    (Sense::BEFORE_REPORT, "de na nas em no"),
    (
        Sense::REPORT,
        "acordo opinião palavras entender ver fontes declarações informações dados perspetiva avaliação visão",
    ),
    (Sense::TIES_SOURCE, "de do da dos das com"),
    (Sense::HANGS_ON, "de do da dos das para em no na"),
    (Sense::SAINT, "são santa santo"),
    (Sense::SECOND_PARTICLE, "le"),
    (Sense::BELONGS, "do da de dos das"),
    (
        Sense::PLACE,
        "em no na nos nas rio rios ribeira ribeirão lago lagoa monte serra ilha ilhas cidade cidades município municípios concelho concelhos freguesia
        freguesias distrito distritos província região condado vale estação vulcão bairro localidade povoado país capital vila aldeia castelo diocese
        estado península golfo mar oceano porto aeroporto rua avenida rodovia praça parque igreja basílica catedral mosteiro estádio ponte teatro
        museu sonda telescópio satélite cratera asteroide navio time clube equipe equipa empresa grupo banda álbum single filme romance ópera canção
        série revista língua tribo gênero género espécie batalha tratado prêmio prémio troféu taça torneio comarca sede",
    ),
    (Sense::AND, "e"),
    (Sense::JOINS, "e mas ou"),
    (Sense::HOW, "como"),
    (Sense::CONTENT, "que"),
    (Sense::ROLE, "como"),
    (Sense::CIRCUMSTANCE, "quando enquanto após antes depois"),
    (Sense::INFINITIVE, "de a para sem ao por"),
    (Sense::AGENT, "por pelo pela pelos pelas"),
    (Sense::INDEFINITE, "um uma uns umas algum alguma alguns algumas vários várias num numa nuns numas dum duma"),
    (Sense::DEFINITE, "o a os as do da dos das no na nos nas ao à"),
    (Sense::ELIDED, "d'"),
    (Sense::CLITIC, "se me te lhe lhes nos vos o a os as lo la los las no na"),
    (Sense::LABEL, "pergunta resposta p r"),
    (Sense::VIEW, "para"),
    (Sense::EMPTY_IT, "lê lia"),
    (Sense::ORGANISATION, "fontes"),
    (Sense::RELAYS, "citando"),
];

const EXAMPLES: &[&str] = &[
    // The verb behind the quote, with all that belongs to it.
    "“[q1 A ponte abre em maio]”, disse [s1 Helena Prazeres].",
    "«[q1 A ponte é segura]», garantiu esta segunda-feira à Lusa [s1 [p1 Helena Prazeres]].",
    "\"[q1 Ninguém nos perguntou nada]\", queixou-se [s1 uma moradora do bairro].",
    "“[q1 Testámos tudo duas vezes]”, explicou na terça-feira em conferência de imprensa [s1 a diretora do porto].",
    "“[q1 A balsa não vai afundar]”, respondeu-lhe [s1 Marcos Teixeira].",
    "«[q1 É uma questão de semanas]», tinha dito [s1 o porta-voz da Câmara].",
    "Helena Prazeres chegou de barco. “[q1 A ponte não é segura]”, acrescentou [s1:Helena_Prazeres ela].",
    "«[q1 A margem norte fica fechada]», como explicou [s1 Marcos Teixeira].",
    "“[q1 Sempre houve balsa aqui]”, segundo lembrou [s1 o prefeito de Vilarinho].",
    "“[q1 Não se fecha uma ponte em dia de feira!]”, indigna-se [s1 Joana Robalo], padeira.",
    // No subject at all.
    "Helena Prazeres visitou a obra. “[q1 A ponte é segura]”, [s1:Helena_Prazeres disse].",
    "Marcos Teixeira espera há uma hora. [s1:Marcos_Teixeira Acrescentou]: “[q1 Não tenho pressa nenhuma.]”",
    // Two halves.
    "“[q1 A ponte é segura]”, disse [s1,2 Helena Prazeres]. “[q2 Testámos tudo duas vezes.]”",
    "“[q1 A ponte é segura]”, afirma [s1,2 Helena Prazeres], e acrescenta: “[q2 Testámos tudo duas vezes.]”",
    // The speaker first.
    "Na segunda-feira, [s1 a prefeita de Vilarinho] declarou: “[q1 A ponte é segura.]”",
    "[s1 Marcos Teixeira], que dirige o porto, mostrou-se “[q1 muito preocupado com a temporada]”.",
    "[s1 Helena Prazeres]: \"[q1 À ponte só faltam os carros]\"",
    "[s1 O vereador das Obras] considera que o atraso é “[q1 uma questão de semanas]”.",
    // Sources.
    "Segundo [s1 Helena Prazeres], a ponte é “[q1 tão segura como uma estrada]”.",
    "De acordo com [s1 a prefeita], a margem norte é “[q1 perfeitamente transitável no inverno]”.",
    "Na opinião de [s1 Marcos Teixeira], a balsa é “[q1 mais velha do que o rio]”.",
    // Dialogue.
    "— [q1 Vamos ao porto] — disse [s1,2 Helena Prazeres]. — [q2 Já é tarde.]",
    "— [q1 A balsa sai às oito] — garantiu [s1 Marcos Teixeira].",
    // Fragments, titles and irony.
    "[s1 Helena Prazeres] classificou a balsa de “[f1 catastrófica]”.",
    "O romance “Uma ponte para Helena” estava à venda na balsa.",
    "A fila dos “felizardos” cresce em frente à balsa.",
    // People.
    "[p1 Helena Prazeres], prefeita de Vilarinho, recebeu [p2 Marcos da Nóbrega]. Para [p2 Nóbrega], a balsa de [p1 Prazeres] é velha.",
    "O Sr. [p1 Teixeira] foi nomeado pela ministra do Mar, [p2 Carla Antunes]. A ministra [p2 Antunes] tinha prometido.",
    // Countries.
    "Os [c:PT portugueses] e os [c:DE alemães] apanham a balsa, e também turistas [c:IT italianos] e uma família de [c:FR França].",
    "O embaixador do [c:JP Japão] e o seu homólogo [c:BR brasileiro] apanharam a balsa.",
    // Traps.
    "O referido acordo chega tarde. “[q1 Não serve para nada]”, lamenta [s1 Marcos Teixeira].",
    "O Sr. Teixeira e a Dra. Prazeres apanharam a balsa das 8.",
    "“[q1 É uma decisão corajosa]”, afirmou, por sua vez, [s1 o presidente da região, Marcos Teixeira].",
    // What is told in the writer's words.
    "[s1 Helena Prazeres] disse [i1 que a ponte é segura].",
    "[s1 Helena Prazeres] garantiu [i1 que a ponte abre em maio].",
    "[s1 Helena Prazeres] afirmou na segunda-feira [i1 que a ponte abre em maio].",
    // What stands between the verb and its subject.
    "\"[q1 Estamos prontos para discutir]\", afirmou por sua vez à rádio [s1 o negociador do porto, Carlos Weber].",
    "\"[q1 Não há feridos]\", lê-se num [s1 comunicado do ministério].",
    "\"[q1 Não há feridos]\", informaram [s1 fontes da polícia].",
    "Para [s1 Marcos Teixeira], chefe do porto, \"[q1 não há outra solução]\".",
    "\"[q1 Mentiram para nós]\", diz [s1 Ana Rocha], cujo marido trabalha no porto. E [s2:Ana_Rocha acrescenta]: \"[q2 Durante meses e meses]\".",
    "— [q1 O senhor vai embora?] — perguntou [s1 Clara].\n— [f2 Vou] — respondeu [s2,3 Marcos]. — [q3 O barco não espera.]\n— [f4 Então adeus] — disse [s4:Clara ela].",
    "A agência KCNA, citando [s1 o Ministério da Defesa], denunciou \"[q1 um ato irresponsável e perigoso]\".",
];
