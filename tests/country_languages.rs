//! The countries of each language that has a table, apart from German and English (`countries.rs`).

use crate::support::countries::check;

#[test]
fn french() {
    check(
        "fr",
        "
        Le président [RU russe] Vladimir Poutine a rencontré le dirigeant [KP nord-coréen] à [~KP Pyongyang], a annoncé le [~RU Kremlin].
        Les [US États-Unis] et le [GB Royaume-Uni] condamnent la [KP Corée du Nord] ; les [RU Russes] et les [FR Françaises] protestent.
        L'[IR Iran], d'[IL Israël] et la [TR Turquie] ; la réunion aura lieu en [CI Côte d'Ivoire] et au [NE Niger], pas au [NG Nigeria].
        Dominique et Maurice visitent l'[MU île Maurice].
        Des soldats [KR sud-coréens] et [US américains], une délégation [CN chinoise], l'armée [TR turque] en Amérique latine.
        La [CD République démocratique du Congo] et la [GQ Guinée équatoriale]. Jordan Bardella parle de la [JO Jordanie] et du [TD Tchad].
        ",
    );
}

#[test]
fn spanish() {
    check(
        "es",
        "
        El presidente [RU ruso] visitó [KP Corea del Norte] y habló con las autoridades [CN chinas], según el [~RU Kremlin].
        Los [US estadounidenses] y los [FR franceses] en [US EE. UU.], [MX México] y Nuevo México; la reunión de Granada.
        La [~US Casa Blanca] criticó a [NE Níger] y a [NG Nigeria]. Los soldados [KP norcoreanos] y [KR surcoreanas].
        Miguel Alemán viajó a [DE Alemania] con los [ES españoles]; [SA Arabia Saudí] y la [CD República Democrática del Congo].
        ",
    );
}

#[test]
fn italian() {
    check(
        "it",
        "
        Il presidente [RU russo] e il leader [KP nordcoreano] a [~KP Pyongyang]; gli [US americani] e i [DE tedeschi] in [DE Germania].
        Gli [US Stati Uniti], la [KR Corea del Sud] e il [GB Regno Unito]; il [~RU Cremlino] tace. Lucio Russo scrive.
        Una zuppa di ceci per il ministro [CZ ceco].
        Soldati [FR francesi] e [TR turchi] in [NE Niger], in [NG Nigeria], in [TD Ciad] e in [JO Giordania]; la [~US Casa Bianca] smentisce.
        La [GE Georgia] e l'[AM Armenia] firmano; in Georgia e in Florida si vota.
        ",
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        "
        O presidente [RU russo] visitou a [KP Coreia do Norte] e a [KR Coreia do Sul], disse o [~RU Kremlin].
        Os [US Estados Unidos] e a [GB Grã-Bretanha]; os [DE alemães], as [FR francesas] e os [ES espanhóis]; uma reunião no [NE Níger] e na [NG Nigéria].
        A [~US Casa Branca] e os [KP norte-coreanos]; a [CD República Democrática do Congo] e a [GW Guiné-Bissau].
        Novo México e [MX México]; o governo [BR brasileiro] e a [UA Ucrânia], o [IR Irão] e o [VN Vietname].
        ",
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        "
        De [RU Russische] president en de [KP Noord-Koreaanse] leider; [RU Rusland]s leger en de [US Amerikanen] in de [US VS].
        Het [~RU Kremlin] en het [~US Witte Huis] over [UA Oekraïne]; [DE Duitse] en [FR Franse] ministers in [KR Zuid-Korea].
        De [NL Nederlandse] premier sprak met [FR Fransen], [GB Britten] en [BE Belgen] over [NE Niger] en [NG Nigeria].
        Frans Jansen eet een [FR Franse] kaas.
        Zuid-Amerikaanse muziek in Latijns-Amerika; de [CD Democratische Republiek Congo] en [GW Guinee-Bissau].
        ",
    );
}

#[test]
fn swedish() {
    check(
        "sv",
        "
        [RU Ryssland]s president och den [KP nordkoreanske] ledaren; [US amerikanska] soldater i [KR Sydkorea] och [US USA]:s regering.
        [~RU Kreml] och [~US Vita huset] om [UA Ukraina]; [DE tyska] och [FR franska] ministrar, [SE svenskarna] och [RU ryssarna].
        [GB Storbritannien], [FR Frankrike]s ambassad, [NE Niger] och [NG Nigeria].
        Sydamerikansk musik, [CD Kongo-Kinshasa], [GW Guinea-Bissau] och [IS Island].
        ",
    );
}

#[test]
fn danish() {
    check(
        "da",
        "
        [RU Rusland]s præsident og den [KP nordkoreanske] leder; [US amerikanske] soldater i [KR Sydkorea] og [US USA].
        [~RU Kreml] og [~US Det Hvide Hus] om [UA Ukraine]; [DE tyske] og [FR franske] ministre, [DK danskerne] og [RU russerne].
        [GB Storbritannien], [FR Frankrig], [NE Niger] og [NG Nigeria]; [US De Forenede Stater].
        Sydamerikansk musik i Sydamerika, [GW Guinea-Bissau] og [IS Island].
        ",
    );
}

#[test]
fn norwegian() {
    check(
        "nb",
        "
        [RU Russland]s president og den [KP nordkoreanske] lederen; [US amerikanske] soldater i [KR Sør-Korea] og [US USA].
        [~RU Kreml] og [~US Det hvite hus] om [UA Ukraina]; [DE tyske] og [FR franske] ministre, [NO nordmennene] og [RU russerne].
        [GB Storbritannia], [FR Frankrike], [NE Niger] og [NG Nigeria]; [GE Georgia] og [AM Armenia].
        Søramerikansk musikk i Sør-Amerika, [GW Guinea-Bissau] og [IS Island].
        ",
    );
}

#[test]
fn finnish() {
    check(
        "fi",
        "
        [RU Venäjän] presidentti ja [KP pohjoiskorealainen] johtaja tapasivat [KP Pohjois-Koreassa], kertoo [~RU Kreml].
        [US Yhdysvaltain] ja [US Yhdysvalloissa], [KR Etelä-Korean] ja [GB Britannian]; [RU venäläisten] ja [FI suomalaisia] joukkoja.
        [FI Suomessa], [SE Ruotsista], [DE Saksaan], [IE Irlannissa], [TR Turkin] ja [GR Kreikan]; [NE Nigerissä] ja [NG Nigeriassa].
        [~US Valkoinen talo] ja [~RU Moskova]; eteläamerikkalainen musiikki, [IQ Irakin] ja [IR Iranin] armeija.
        ",
    );
}

#[test]
fn polish() {
    check(
        "pl",
        "
        Prezydent [RU Rosji] i przywódca [KP Korei Północnej]; [US amerykańscy] żołnierze w [US Stanach Zjednoczonych] i w [US USA].
        [~RU Kreml] i [~US Biały Dom] o [UA Ukrainie]; [DE niemieccy] i [FR francuscy] ministrowie w [DE Niemczech], [PL Polsce] i [CN Chinach].
        [RU Rosyjska] armia, [KP północnokoreańskiego] przywódcy, [RU Rosjanie], [US Amerykanów] i [PL Polaków] w [NE Nigrze] i [NG Nigerii].
        Ameryka Południowa, Nowy Meksyk i [MX Meksyk]; [CD Demokratyczna Republika Konga], [GW Gwinea Bissau].
        [JP Japończycy], [JP Japonka] i [CN Chińczykiem]; [GB Anglicy], [DE Niemców], [TR Turcy]; [NG nigeryjskie] i [ID indonezyjscy].
        ",
    );
}

#[test]
fn czech() {
    check(
        "cs",
        "
        [RU Ruský] prezident a [KP severokorejský] vůdce v [KP Severní Koreji]; [US americká] armáda ve [US Spojených státech] a [US USA].
        [~RU Kreml] a [~US Bílý dům] o [UA Ukrajině]; [DE němečtí] a [FR francouzští] ministři v [DE Německu], [PL Polsku] a [CN Číně].
        [RU Ruska], [FR Francie], [GB Británií], [NE Nigeru] a [NG Nigérie]; [CZ Češi] a [RU Rusové], [US Američané].
        Jižní Amerika, Nové Mexiko a [MX Mexiko]; [CD Demokratická republika Kongo] a [GW Guinea-Bissau].
        ",
    );
}

#[test]
fn russian() {
    check(
        "ru",
        "
        Президент [RU России] и лидер [KP Северной Кореи]; [US американские] войска в [US США], сообщил [~RU Кремль].
        [RU Россияне] и [UA украинцы], [RU российский] и [UA украинской]; в [CN Китае], [KR Южную Корею], [GB Великобритании] и [DE Германией].
        [~US Белый дом] и [~RU Москва] о [KP КНДР]; [KP северокорейские] солдаты в [NE Нигере] и [NG Нигерии].
        Латинская Америка, Индийский океан, [CD Демократическая Республика Конго], [GW Гвинея-Бисау] и [GE Грузия].
        [CN Китаец] и [SY сириец] говорили с [CN китайцами]; [KP северокореец] молчал.
        ",
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        "
        Президент [UA України] та лідер [KP Північної Кореї]; [US американські] війська у [US США], повідомив [~RU Кремль].
        [RU Росіяни] та [UA українці], [RU російський] і [UA української]; у [CN Китаї], [KR Південну Корею], [GB Великій Британії] та [DE Німеччиною].
        [~US Білий дім] і [~RU Москва] про [KP КНДР]; [KP північнокорейські] солдати в [NE Нігері] та [NG Нігерії].
        Латинська Америка, [CD Демократична Республіка Конго], [GW Гвінея-Бісау] і [GE Грузія].
        [DE Німець], [DE німцям] і [CN китаєць] слухали; [KP північнокореєць] мовчав, [NG нігерійський] міністр теж.
        ",
    );
}

#[test]
fn romanian() {
    check(
        "ro",
        "
        Președintele [RU rus] și liderul [KP nord-coreean]; soldați [US americani] în [US Statele Unite] și [US SUA], spune [~RU Kremlinul].
        [RU Rusiei], [UA Ucrainei] și [DE Germania]; miniștrii [FR francezi] și [DE germani], [~US Casa Albă] și [~RU Moscova].
        [NE Niger] și [NG Nigeria], [KP Coreea de Nord], [MD Republica Moldova] și [RO România].
        America de Sud, [GW Guineea-Bissau], [CD Republica Democrată Congo].
        ",
    );
}

#[test]
fn hungarian() {
    check(
        "hu",
        "
        Az [RU orosz] elnök és az [KP észak-koreai] vezető; [US amerikai] katonák az [US Egyesült Államokban], közölte a [~RU Kreml].
        [RU Oroszországban], [UA Ukrajnában], [DE Németországgal] és [CN Kínát]; az [RU oroszok] és a [HU magyarok] az oroszlán.
        A [~US Fehér Ház] és [~RU Moszkva]; [NE Nigerben] és [NG Nigériában], [IR Irán] és Irányítás.
        Dél-Amerikában, [GW Bissau-Guinea], [KR Koreai Köztársaság], [GB Nagy-Britannia].
        ",
    );
}

#[test]
fn greek() {
    check(
        "el",
        "
        Ο [RU Ρώσος] πρόεδρος στη [KP Βόρεια Κορέα]· [US αμερικανικές] δυνάμεις στις [US ΗΠΑ], λέει το [~RU Κρεμλίνο].
        Της [RU Ρωσίας], η [UA Ουκρανία], τη [DE Γερμανία] και της [CN Κίνας]· [RU ρωσικά] και [FR γαλλικών].
        Ο [~US Λευκός Οίκος] και η [~RU Μόσχα]· [NE Νίγηρας] και [NG Νιγηρία], [TR Τουρκίας] και [GR Ελλάδα].
        Λατινική Αμερική, [GW Γουινέα-Μπισσάου], [GE Γεωργία].
        ",
    );
}

#[test]
fn turkish() {
    check(
        "tr",
        "
        [RU Rusya]'nın lideri ve [KP Kuzey Kore]; [US Amerikan] askerleri [US ABD]'de, [~RU Kremlin] açıkladı.
        [RU Ruslar] ve [UA Ukraynalılar], [TR Türk] ve [DE Alman] bakanlar, [CN Çin]'in ve [FR Fransa]'ya.
        [~US Beyaz Saray] ve [~RU Moskova]; [NE Nijer] ve [NG Nijerya], [KR Güney Kore]'den.
        Güney Amerika, [GW Gine-Bissau], [GE Gürcistan], [JO Ürdün] ve [TD Çad].
        ",
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        "
        الرئيس [RU الروسي] في [KP كوريا الشمالية] والقوات [US الأمريكية] في [US الولايات المتحدة]، قال [~RU الكرملين].
        [RU روسيا] و[UA أوكرانيا] و[CN الصين] و[GB بريطانيا]، والجيش [FR الفرنسي] [GB للمملكة المتحدة].
        [~US البيت الأبيض] و[~RU موسكو]؛ [NE النيجر] و[NG نيجيريا]، [KR كوريا الجنوبية].
        أمريكا اللاتينية، [GW غينيا بيساو]، [GE جورجيا]، [JO الأردن] و[TD تشاد].
        الحكومة [NG النيجيرية] واللاعبون [BR البرازيليون] [SE والسويدية]؛ وزير [TH تايلندي].
        ",
    );
}

#[test]
fn korean() {
    check(
        "ko",
        "
        [RU 러시아] 대통령이 [KP 북한]을 방문했다고 [~RU 크렘린]이 밝혔다. [US 미국]과 [KR 한국]은 [CN 중국]에 경고했다.
        [UA 우크라이나]의 군인, [DE 독일] 총리, [JP 일본]인 관광객, [GB 영국] 정부.
        [~US 백악관]은 [~KP 평양]에 답하지 않았다. [NE 니제르]와 [NG 나이지리아].
        [ID 인도네시아]와 [IN 인도]는 다르다. [IR 이란] 사람과 수단을 쓴다.
        ",
    );
}

#[test]
fn japanese() {
    check(
        "ja",
        "
        [RU ロシア]の大統領が[KP 北朝鮮]を訪問し、[US 米国]と[KR 韓国]は[CN 中国]に警告した。
        [UA ウクライナ]軍、[DE ドイツ]首相、[JP 日本]人、[GB 英国]政府。
        [~US ホワイトハウス]は[~KP 平壌]に答えなかった。[NE ニジェール]と[NG ナイジェリア]。
        [ID インドネシア]と[IN インド]、マリアと[ML マリ]、インド洋。
        ",
    );
}

#[test]
fn chinese() {
    check(
        "zh",
        "
        [RU 俄罗斯]总统访问[KP 朝鲜],[US 美国]和[KR 韩国]警告[CN 中国]。
        [UA 乌克兰]军队、[DE 德国]总理、[JP 日本]人、[GB 英国]政府。
        [~US 白宫]没有回答[~KP 平壤]。[NE 尼日尔]和[NG 尼日利亚]。
        [ID 印度尼西亚]和[IN 印度],马里兰和[ML 马里],印度洋。
        ",
    );
}
