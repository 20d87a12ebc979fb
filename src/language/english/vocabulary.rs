//! The words of English: who speaks, how that is told, and what is no name.

use crate::language::lexicon::Sense;

/// Words with their senses.
pub const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "said says say tells told adds added asks asked wrote writes write stated states tweeted tweets continued continues
        declared declares explained explains replied replies noted notes argued argues responded responds concluded concludes
        claimed claims warned warns insisted insists announced announces commented comments observed observes acknowledged
        acknowledges admitted admits complained complains joked jokes quipped quips shouted shouts yelled yells recalled
        recalls remarked remarks testified testifies predicted predicts boasted boasts asserted asserts charged charges
        contended contends countered counters cautioned cautions reported reports answered answers exclaimed proclaimed
        proclaims mused muses lamented laments urged urges vowed vows promised promises pledged pledges suggested suggests
        conceded concedes blasted intoned opined opines reiterated reiterates repeated repeats stressed stresses emphasized
        emphasizes emphasised shot retorted fumed snapped thundered whispered murmured cried cries begged posted posts
        believes thinks thought allowed agreed agrees confirmed confirms denied denies read reads quoted elaborated scoffed
        deadpanned demanded demands argue warn insist explain conclude admit complain recall announce declare suggest predict
        acknowledge allege agree riffed groused bemoaned gushed vented tweet texted emailed marveled interjected chimed
        offered hinted implored maintained maintains alleged alleges chanted signed wondered objected objects protested
        pleaded pleads swore swears sighed sighs grumbled grumbles growled barked bellowed roared screamed sang recited
        revealed reveals confided confides confessed confesses recounted recounts reminisced reminisces reflected speculated
        theorized surmised advised advises recommended recommends ordered instructed chided rejoined enthused enthuses
        interrupted groaned moaned sobbed blurted stammered muttered mutters gasped drawled croaked mumbled hissed raged
        seethed bragged brags gloated crowed clarified clarifies concurred affirmed affirms averred attested specified
        elaborates scoffs ranted messaged e-mailed blogged retweeted scrawled scribbled penned hints ruled informed reassured
        assured reminded reckons reckoned estimated inquired enquired queried questioned chuckled laughs laughed regretted
        appealed enquires intimated implied implies insinuated joined pens",
    ),
    (
        Sense::CALLS,
        "called calls call described describes labeled labels dubbed dubs branded denounced denounces praised praises
        criticized criticizes accused accuses mocked mocks attacked attacks slammed slams dismissed dismisses referred refers
        characterized characterizes deemed ridiculed condemned condemns blamed blames credited expressed expresses spoke
        speaks cited cites ripped defended defends pointed points hailed decried rejected rejects apologized thanked thanks
        insulted derided likened promoted promotes touted issued released delivered warned",
    ),
    (
        Sense::SAYING,
        "saying telling adding asking writing stating tweeting declaring explaining replying noting arguing responding concluding
        claiming warning insisting announcing commenting calling describing referring accusing boasting suggesting joking repeating
        asserting promising vowing shouting yelling acknowledging complaining citing predicting proclaiming cautioning admitting
        recalling quipping remarking urging stressing emphasizing dismissing labeling dubbing mocking branding denouncing pointing
        quoting to-say chanting
        reading",
    ),
    (Sense::HE, "he"),
    (Sense::SHE, "she"),
    (
        Sense::PRONOUN,
        "i you it we they one who's everyone nobody anyone someone somebody many others another both all some i'm he'd it's we're
        they're",
    ),
    (Sense::HE, "he'd he'll"),
    (Sense::SHE, "she'd she'll"),
    (
        Sense::DETERMINER,
        "the a an one this that these those his her its their our my your some any each every no several many most two three four five six
        seven eight nine ten another both",
    ),
    (
        Sense::PREPOSITION,
        "of in to for with on at from by about as into through after over between out against during without before under around among
        above below across behind beyond near since until upon within toward towards via amid despite along like unlike per than off
        up down inside outside including besides regarding concerning",
    ),
    (
        Sense::CONJUNCTION,
        "and or but nor so yet if because while when where whether although though unless that as since how why what once whereas after
        before until than",
    ),
    (Sense::RELATIVE, "who which whom whose that where when"),
    (
        Sense::ADVERB,
        "also later then again still just even now once twice never always often recently earlier previously today yesterday tomorrow
        simply only flatly repeatedly eventually finally famously initially further furthermore moreover bluntly clearly quickly
        publicly reportedly however meanwhile instead already first subsequently immediately jokingly angrily privately openly wryly
        proudly explicitly specifically sarcastically apparently actually really basically separately not n't correctly perhaps maybe
        thus there here too well ago soon himself herself themselves itself back similarly likewise wrongly falsely triumphantly
        essentially consistently routinely probably certainly indeed additionally notably",
    ),
    (
        Sense::AUXILIARY,
        "is are was were be been being has have had having do does did will would can could may might must shall should isn't aren't
        wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't",
    ),
    (
        Sense::TITLE,
        "mr mrs ms miss dr prof sen rep gov gen lt col maj capt sgt adm rev sir lord lady dame president vice senator governor
        secretary congressman congresswoman mayor judge justice chairman chairwoman chairperson chair speaker general attorney
        representative chief director spokesman spokeswoman spokesperson correspondent manager sheriff commissioner ambassador officer
        leader whip host anchor analyst strategist adviser advisor pollster activist executive treasurer counsel delegate pastor
        bishop cardinal archbishop prime minister chancellor pope king queen prince princess candidate nominee professor doctor
        detective premier lawyer editor author actor actress singer reporter journalist columnist billionaire businessman
        businesswoman superintendent captain colonel lieutenant sergeant major admiral imam rabbi father sister brother coach
        economist historian scientist researcher founder ceo cfo coo envoy diplomat lawmaker legislator politician deputy
        undersecretary administrator prosecutor expert consultant aide operative surrogate moderator reverend congressmen
        president-elect comptroller mogul tycoon wife husband son daughter mother uncle aunt friend colleague commander marshal
        constable inspector magistrate baron count duke duchess earl viscount sheikh ayatollah architect boxer composer poet painter
        philosopher physicist biologist chemist novelist playwright sculptor photographer songwriter drummer guitarist comedian
        filmmaker producer choreographer astronaut engineer striker goalkeeper midfielder quarterback champion winner hero emperor
        mathematician psychologist sociologist surgeon nurse teacher farmer neighbor neighbour resident veteran councillor councilor
        skipper trader shopkeeper headteacher pilot student librarian fisherman",
    ),
    (
        Sense::BEING,
        "man woman boy girl democrat republican socialist libertarian communist liberal conservative progressive moderate",
    ),
    (Sense::MAN, "man boy mr sir lord congressman chairman spokesman businessman king prince actor father brother husband son uncle"),
    (
        Sense::WOMAN,
        "woman girl mrs ms miss lady dame congresswoman chairwoman spokeswoman businesswoman queen princess actress sister wife daughter mother
        aunt",
    ),
    (
        Sense::PARTICLE,
        "van von de der den di da du la le bin al el ibn ben dos del della ter ten af zu",
    ),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::SUFFIX, "jr sr ii iii iv phd md esq"),
    (
        Sense::AGENCY,
        "reuters jazeera arabiya ap afp dpa tass interfax kcna yonhap xinhua bloomberg politico cnn nbc abc cbs msnbc fox bbc npr pbs breitbart
        reporters reporter journalists newsmax",
    ),
    (
        Sense::THING,
        "equatorial times post university college department house committee party campaign news press court journal institute center centre
        association council agency bureau union foundation fund group company inc corp llc ltd network magazine tribune herald globe
        register republicans democrats republican democrat democratic gop americans voters pac coalition project league society
        service services states state nations congress senate commission administration office ministry board street avenue road
        square hall tower hotel bank church school high city county north south east west northern southern eastern western america
        american island lake river mount mountain valley beach park airport station bridge hospital library museum theater theatre
        arena stadium club army navy air force guard police act amendment bill law constitution supreme federal national international
        united white black wall capitol pentagon kremlin internet twitter facebook google apple youtube instagram amazon microsoft
        tuesday's first lady day night week month year war world cup christmas easter thanksgiving christian christians muslim muslims
        jewish jews islam islamic god bible convention debate election elections security defense defence treasury homeland affairs
        foreign trade investigation intelligence reserve oval new los san las saint fort port super civil rights human health care
        medicare medicaid social media daily weekly morning evening sunday's today show tonight update hill district
        columbia conference conservative liberal libertarian green tea latino hispanic african european asian english french german
        russian chinese labor labour brexit union's gazette observer examiner inquirer chronicle sun-times sentinel dispatch mirror
        guardian telegraph politics statement sources source latest photo image video caucus primary trust studies initiative
        authority corporation academy enterprises organization organisation syndicate alliance front movement
        brigade",
    ),
    (
        Sense::CALENDAR,
        "january february march april june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec",
    ),
    (
        Sense::ABBREVIATION,
        "mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm rev jr sr vs etc inc corp ltd st no jan feb mar apr aug sept oct nov
        dec hon pres reps sens messrs ft mt dept d-n.y u.s u.k u.n e.g i.e a.m p.m",
    ),
    (
        Sense::COUNTRY,
        "america american americans u.s us usa britain british england english france french germany german germans russia russian
        russians china chinese iran iranian iraq iraqi israel israeli israelis syria syrian mexico mexican mexicans canada canadian
        japan japanese korea korean cuba cuban afghanistan pakistan india indian ukraine ukrainian libya yemen turkey turkish egypt
        egyptian saudi italy italian spain spanish poland polish european europe asia africa africa's texas ohio florida california
        nevada iowa michigan wisconsin pennsylvania arizona colorado utah oregon illinois indiana missouri kansas nebraska oklahoma
        arkansas louisiana mississippi alabama tennessee kentucky maryland delaware connecticut massachusetts vermont maine alaska
        hawaii idaho montana wyoming minnesota hampshire jersey york dakota carolina washington london paris berlin moscow beijing
        tokyo seoul pyongyang kiev kyiv brussels chicago boston philadelphia cleveland detroit miami orlando atlanta houston dallas
        denver seattle manhattan brooklyn argentina australia australian austria austrian bangladesh belarus belarusian belgium
        belgian bolivia brazil brazilian bulgaria cambodia cameroon chile chilean colombia colombian congo croatia danish denmark
        dutch ecuador ethiopia finland finnish georgian ghana greece greek guinea hungary hungarian iceland icelandic indonesia
        indonesian irish kenya kenyan kuwait lebanon liberia malaysia mali moldova morocco myanmar nepal netherlands niger nigeria
        nigerian norway norwegian peru philippines portugal portuguese qatar romania romanian rwanda scotland scottish senegal serbia
        serbian singapore slovakia slovenia somalia sudan sweden swedish switzerland swiss taiwan tanzania thailand tunisia uganda
        venezuela venezuelan vietnam vietnamese welsh zambia zealand zimbabwe",
    ),
    (
        Sense::NAMING,
        "film movie book song album series novel entitled titled headlined headline slogan motto so-called nicknamed named known
        magazine episode essay poem hashtag program play documentary",
    ),
    (
        Sense::ORGANISATION,
        "government ministry department agency police army navy council committee commission court parliament congress senate cabinet
        embassy union party company corporation firm bank university hospital church group association foundation institute federation
        league club campaign newspaper broadcaster regime administration authority authorities board bureau opposition kremlin pentagon
        consulate tribunal inquiry watchdog regulator charity fund coalition alliance militia organization organisation prosecution
        secretariat operator airline manufacturer publisher exchange chamber society inspectorate coastguard brigade
        media television",
    ),
    (Sense::SOURCE, "according"),
    (Sense::TIES_SOURCE, "to"),
    (Sense::BEFORE_REPORT, "in"),
    (Sense::REPORT, "view words opinion"),
    (Sense::OF_HIM, "his"),
    (Sense::OF_HER, "her"),
    (Sense::QUOTING, "quoted quotes quoting cited cites citing"),
    (
        Sense::DOCUMENT,
        "poll polls survey surveys study studies report reports analysis analyses record records document documents data figures
        statistics statement statements filing filings email emails letter letters memo memos interview interviews transcript
        transcripts memoir review reviews results findings research paper papers newspaper article articles estimate estimates source
        sources census audit testimony",
    ),
    (Sense::OBJECT, "him her them us me you it himself herself themselves"),
    (Sense::HANGS_ON, "of for from with at"),
    (Sense::AND, "and"),
    (Sense::HOW, "as"),
    (Sense::PUTS, "put puts"),
    (Sense::ROLE, "as"),
    (Sense::CIRCUMSTANCE, "as when while after before"),
    (Sense::AGENT, "by"),
    (Sense::PASSIVE, "is are was were be been being"),
    (
        Sense::PLACE,
        "in at near into across throughout outside inside river lake mount island islands city town village county district province region valley station
        volcano suburb capital castle diocese republic kingdom empire duchy peninsula gulf sea ocean port airport street avenue square park church
        cathedral abbey stadium bridge theatre theater museum probe telescope satellite crater asteroid ship steamer team club group band album single
        film movie novel opera song series magazine language tribe genus species battle treaty department prize trophy cup tournament",
    ),
    (Sense::INDEFINITE, "a an another one"),
    (Sense::VERB_PARTICLE, "on"),
    (Sense::CONTENT, "that"),
    (Sense::QUESTION, "whether if how why what"),
    (Sense::INFINITIVE, "to"),
    (Sense::JOINS, "and but though although whereas even while"),
    (
        Sense::TELLS,
        "said says say saying told tells added adds adding noted notes noting argued argues argue arguing suggested suggests suggest
        suggesting insisted insists insist insisting claims reported reports reporting acknowledged acknowledges concluded concludes
        predicted predicts explained explains revealed reveals showed shows show warned warns contended contends contend thinks
        believes hopes fears asserted asserts estimated estimates indicated indicates testified joked admitted admits recalled recalls
        conceded concedes complained complains stressed quipped finds alleged alleges implied implies vowed signaled signals worries
        hoping fearing implying indicating revealing alleging contending asserting warning conceding hope fear think thinking
        believing believe believed telling tell wonder wondering wondered assured assures informed estimate forecast realize",
    ),
    (
        Sense::JUDGES,
        "announced announces announcing suggested suggests suggest suggesting proposed proposes proposing denies rejected
        rejects dismissed dismisses dismissing denounced denounces denouncing condemned condemns condemning criticized
        criticizes criticize praised praises praise praising defended defends defending questioned urged urges urge urging
        cited cites citing blamed blames blaming accused accuses accusing touted touts touting slammed slams slamming mocked
        mocks mocking described describing ordered demanding noted notes noting recalled recalls recalling predicted predicts
        predicting mentioned mention mentions acknowledged acknowledges acknowledging stressed stresses welcomed welcomes
        lamented laments decried decries outlined expressed expresses expressing asked asks ask opposes opposed opposing cite
        describe criticizing discussed discusses convince convinced persuade persuaded promised promises promise listed lists
        listing repeat repeated repeating voice voiced voices voicing reject rejecting blame thanked denied deny denying
        emphasized emphasizing emphasizes emphasize quoting congratulated congratulating detailed detailing outlining outlines
        applauded applauding applauds disavow disavowed reveal demand demands reiterated reiterates feared acknowledge
        reassure rebuked floated floating mock hailed hailing expect questioning favors reminding reminded explaining posted
        approved endorsing denounce reassured reassures reassuring likened liken likens assailed assails assailing assail
        ridiculed ridicules ridicule ridiculing refute refuted refutes refuting extolled extols extolling lambasted lambasts
        lambasting derided derides deriding bemoaned bemoans bemoaning belittled belittles belittling downplayed downplays
        downplaying lamenting decrying begged begs begging implored implores imploring affirmed affirms affirming reaffirmed
        reaffirms reaffirming disputes disputing foresees foresee championed champions trumpeted trumpeting wants wanted
        discuss consider considering considers sees calls blasted blasts blasting encouraged encourage tweeted tweeting
        retweeted learned compared question highlight highlights highlighted highlighting invoked invokes invoking
        referenced references referencing prefer prefers preferred favor favoring declare declares declaring underscored
        underscores underscoring cheered affirm noticed notices attributed attribute attributes warned disclosed discloses
        contradict contradicts contradicted rebut rebuts rebutted rebutting wish wished stressing interpret crediting credited
        anticipated dislike echo echoing recounts regrets regretted repudiate repudiated repudiates renounces relish relishes
        chastised castigated commended commends lauded lauds bashed chided chides portray doubt doubts cautioned caution
        clarify resent resents suspected rips endorse express",
    ),
    (
        Sense::WILLS,
        "vowed vows vow vowing promised promises promising refused refusing declined declines declining agreed agrees agreeing
        hoping plans planning sought offered proposed proposes demanded demands swore threatened threatening threaten
        threatens hopes pledge pledges pledging refuses intends intend prefers volunteered proposal proposals request requests
        desire offer demand decided hoped plan planned promise eager seek seeking aims aiming prefer refuse wants determined
        like",
    ),
    (
        Sense::SPEAKS_OF,
        "called calls calling pointed pointing referring refers complained complains complaining bragged joked joking warned
        warns warning apologized apologizes apologizing objected objects objecting railed rails railing advocated advocates
        advocating argued argues arguing alluded alludes alluding talked agrees agreed worried worry worries advocate
        concerned hinted hints hinting boasted boasts vouched commented commenting pushing balked disagrees disagree disagreed
        wary skeptical talking talk speaks respond reply call comments think doubts opinion hopes confident angry unhappy
        vocal comfortable lashed praise touched lobbied insisted adamant believe laid lays agree fears assured pressed
        tweeting mused joke jokes opined boast looking pushed asked",
    ),
    (
        Sense::NOTION,
        "think believe believed know knows knew knowing thinking believing hope hoped hopes fear fears feared doubt doubts
        doubted assume assumes assumed expect expects expected imply understand understands understood realize realizes
        realized recognize recognizes recognized recognizing learned remember remembers deny note explain vow assert show
        found find finds showing reminding felt feel feels worry worries worried convinced confident belief beliefs suggestion
        suggestions accusation accusations allegation allegations assertion assertions complaint complaints concern concerns
        confidence view opinion prediction statement argument charges theory perception sense acknowledgment assurance
        assurances rumors conclusion predicting suggest suggesting demonstrated demonstrates demonstrate suspect suspects
        suspected aware hopeful concerned assumption contention speculation charge claim claims insistence warning warnings
        promise pledge hint hints argue demonstrating speculated speculate point points proposal proposals request requests
        desire offer demand demands unaware optimistic agreement maintain maintains maintained concede indicate indicates
        indicated estimate idea evidence determine ruled narrative criticism adamant forget admission calculates reports
        noticed boast boasts clear recommended caution heard",
    ),
    (Sense::ADDRESSES, "told tells telling tell asked asks asking reminded reminds reminding assured assures informed convinced"),
    (Sense::LABEL, "q a question questions answer interviewer"),
    (Sense::RELAYS, "citing quoting"),
];
