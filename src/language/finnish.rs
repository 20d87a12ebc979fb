//! Finnish.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Finnish, as newspapers write it.
pub static FINNISH: Language = Language {
    code: "fi",
    months: [
        &["tammikuu", "tammikuuta", "tammikuun"],
        &["helmikuu", "helmikuuta", "helmikuun"],
        &["maaliskuu", "maaliskuuta", "maaliskuun"],
        &["huhtikuu", "huhtikuuta", "huhtikuun"],
        &["toukokuu", "toukokuuta", "toukokuun"],
        &["kesäkuu", "kesäkuuta", "kesäkuun"],
        &["heinäkuu", "heinäkuuta", "heinäkuun"],
        &["elokuu", "elokuuta", "elokuun"],
        &["syyskuu", "syyskuuta", "syyskuun"],
        &["lokakuu", "lokakuuta", "lokakuun"],
        &["marraskuu", "marraskuuta", "marraskuun"],
        &["joulukuu", "joulukuuta", "joulukuun"],
    ],
    boilerplate: &[],
    vocabulary: VOCABULARY,
    endings: ENDINGS,
    grammar: Grammar {
        comma_clauses: true,
        ordinals: true,
        drops_subject: true,
        name_endings: &[
            (
                "",
                "n a ä ssa ssä sta stä lla llä lta ltä lle ksi in iin ia iä issa issä ista istä illa illä ilta iltä ille",
            ),
            (
                "nen",
                "sen sta stä seen sessa sessä sella sellä selta seltä selle sena senä",
            ),
            (
                "s",
                "ksen sta stä kseen ksessa ksessä ksella ksellä kselta kseltä kselle",
            ),
        ],
        bare_nouns: true,
        free_order: true,
        dash_resumes: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "presidentti johtaja valtionpäämies",
        "pääministeri hallituksen-johtaja",
        "valmentaja päävalmentaja",
        "toimitusjohtaja johtaja pomo",
        "tiedottaja puhemies edustaja",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat toteaa totesi toteavat totesivat kirjoittaa kirjoitti kirjoittavat kirjoittivat
        ilmoittaa ilmoitti ilmoittavat ilmoittivat korostaa korosti korostavat painottaa painotti muistuttaa muistutti arvioi arvioivat arvelee arveli uskoo
        uskoi uskovat pitää piti vastaa vastasi vastasivat kysyy kysyi kysyvät varoittaa varoitti kommentoi kommentoivat väittää väitti väittävät vahvistaa
        vahvisti kiistää kiisti myöntää myönsi lupaa lupasi vaatii vaati vaativat toivoo toivoi pelkää pelkäsi jatkaa jatkoi lisää lisäsi toistaa toisti
        huudahtaa huudahti kuiskaa kuiskasi huutaa huusi valittaa valitti naurahtaa naurahti vitsailee vitsaili selittää selitti selvittää perustelee
        perusteli tiivistää tiivisti huomauttaa huomautti kuvailee kuvaili muistelee muisteli pohtii pohti summaa summasi linjaa linjasi tviittaa tviittasi
        raportoi lausuu lausui julistaa julisti tarkentaa tarkensi täsmentää täsmensi kehottaa kehotti ehdottaa ehdotti harmittelee harmitteli iloitsee
        iloitsi ihmettelee ihmetteli kritisoi moittii moitti puuskahtaa puuskahti tuumii tuumi miettii mietti siteeraa siteerasi",
    ),
    (
        Sense::CALLS,
        "kutsuu kutsui kutsuvat kutsuivat nimittää nimitti kuvaa kuvasi kuvailee kuvaili luonnehtii luonnehti kritisoi arvostelee arvosteli kehuu kehui
        tuomitsee tuomitsi syyttää syytti puhuu puhui vertaa vertasi tyrmää tyrmäsi luonnehtivat",
    ),
    (
        Sense::SAYING,
        "sanonut kertonut todennut kirjoittanut ilmoittanut korostanut muistuttanut arvioinut vastannut kysynyt varoittanut kommentoinut väittänyt vahvistanut
        kiistänyt myöntänyt luvannut vaatinut lisännyt sanoa kertoa kirjoittaa sanoen todeten",
    ),
    (Sense::QUOTING, "siteeraa siteerasi siteerattiin"),
    (Sense::HE, "hän"),
    (Sense::SHE, "hän"),
    (
        Sense::PRONOUN,
        "minä sinä me te he se ne tämä nämä tuo nuo joku jotkut kukaan kaikki monet jokainen ihmiset",
    ),
    (
        Sense::DETERMINER,
        "tämä tämän tuo tuon se sen nämä näiden nuo ne niiden hänen heidän meidän teidän minun sinun joku jokin jonkin jokainen joka kaikki kaikkien monet
        monien moni eräs erään yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen molemmat muut muiden oma oman",
    ),
    (
        Sense::PREPOSITION,
        "ennen ilman kohti vasten kesken lähellä keskellä pitkin alle yli läpi ympäri sekä paitsi kanssa jälkeen aikana takana edessä vieressä alla päällä
        sisällä ulkopuolella puolesta vastaan takia vuoksi ansiosta sijaan välillä kautta perusteella mukaan luona kohdalla",
    ),
    (
        Sense::CONJUNCTION,
        "ja tai vai sekä eli mutta vaan sillä että jotta koska kun kunnes jos vaikka kuin ennenkuin sekä-että eikä enkä miten miksi",
    ),
    (Sense::RELATIVE, "joka jotka jonka joiden jota joita jossa jolla jolle mikä mitä missä kuka ketkä"),
    (
        Sense::ADVERB,
        "myös ei eivät en aina usein joskus sitten nyt siellä täällä tuolla myöhemmin aiemmin jo vielä vain ainoastaan silti siksi kuitenkin lisäksi edelleen
        ensin viimeksi taas hyvin erittäin melko niin ihan ehkä kai varmaan jopa oikeastaan tietenkin luonnollisesti äskettäin tänään eilen huomenna samalla
        samoin sen-sijaan erityisesti ulos sisään ylös alas pois itse ilmeisesti lähes noin lopulta pian yhä muun-muassa muuten toisaalta muassa muun pitkään
        nopeasti hiljaa puolestaan tiistaina maanantaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    ),
    (
        Sense::AUXILIARY,
        "on oli ovat olivat ollut olleet olla olisi olisivat voi voisi voivat pitää pitäisi täytyy saa saisi aikoo tulee tuli menee meni näyttää vaikuttaa sai",
    ),
    (
        Sense::TITLE,
        "herra rouva neiti tohtori dosentti professori presidentti varapresidentti presidentin pääministeri pääministerin ulkoministeri valtiovarainministeri
        puolustusministeri sisäministeri oikeusministeri ministeri ministerin valtiosihteeri kansleri liittokansleri kuningas kuningatar prinssi prinsessa
        kruununprinssi herttua herttuatar kreivi kreivitär paroni keisari tsaari paavi kardinaali piispa arkkipiispa pappi kirkkoherra imaami rabbi pormestari
        kaupunginjohtaja kunnanjohtaja kunnanvaltuutettu valtuutettu kansanedustaja edustaja puheenjohtaja puheenjohtajan varapuheenjohtaja puoluesihteeri
        puolueen ryhmäjohtaja senaattori suurlähettiläs lähettiläs diplomaatti tiedottaja puhemies sihteeri pääsihteeri johtaja toimitusjohtaja pääjohtaja
        päällikkö perustaja omistaja kenraali eversti majuri kapteeni luutnantti kersantti amiraali komisario rikoskomisario ylikomisario poliisipäällikkö
        poliisi syyttäjä asianajaja tuomari puolustaja lääkäri ylilääkäri sairaanhoitaja tutkija ekonomisti pääekonomisti taloustieteilijä historioitsija
        sosiologi filosofi kirjailija runoilija toimittaja päätoimittaja kirjeenvaihtaja kolumnisti juontaja näyttelijä ohjaaja laulaja räppäri muusikko
        säveltäjä kapellimestari taiteilija maalari valokuvaaja tanssija valmentaja päävalmentaja maalivahti keskikenttäpelaaja hyökkääjä pelaaja juoksija
        hiihtäjä uimari maailmanmestari mestari maanviljelijä kalastaja yrittäjä analyytikko asiantuntija neuvonantaja aktivisti todistaja naapuri asukas isä
        äiti poika tytär veli sisko aviomies vaimo leski ystävä seuraaja edeltäjä opettaja rehtori opiskelija oppilas arkkitehti insinööri lentäjä sir lord
        lady",
    ),
    (Sense::MAN, "herra kuningas prinssi herttua kreivi paroni keisari isä poika veli aviomies"),
    (Sense::WOMAN, "rouva neiti kuningatar prinsessa herttuatar kreivitär äiti tytär sisko vaimo"),
    (Sense::PARTICLE, "af von de van den di da du la le bin al el ibn"),
    (Sense::SECOND_PARTICLE, "la le"),
    (Sense::SUFFIX, "jr sr ii iii iv v vi vii viii ix x"),
    (
        Sense::AGENCY,
        "stt reuters ap afp dpa tt ntb xinhua tass interfax bloomberg cnn bbc yle mtv hs ilta-sanomat iltalehti jazeera kcna",
    ),
    (
        Sense::ORGANISATION,
        "hallitus poliisi puolue ministeriö eduskunta parlamentti senaatti kongressi kunta kaupunki käräjäoikeus hovioikeus oikeus tuomioistuin syyttäjä yhtiö
        yritys konserni pankki yliopisto sairaala kirkko ammattiliitto liitto yhdistys säätiö järjestö komissio neuvosto lautakunta hallinto armeija
        puolustusvoimat merivoimat suurlähetystö lehti toimitus pelastuslaitos nato yk eu kreml pentagon suojelupoliisi oppositio varustamo virasto
        viranomaiset valtuusto ulkoministeriö",
    ),
    (
        Sense::THING,
        "puolue kokoomus keskusta perussuomalaiset vihreät vasemmistoliitto sosialidemokraatit hallitus eduskunta ministeriö yliopisto korkeakoulu instituutti
        museo teatteri ooppera kirkko linna sairaala koulu lukio lehti sanomat lehden radio televisio pankki yhtiö oy oyj ab kustantamo yhdistys liitto seura
        fc hjk ifk hifk jokerit tappara united city real inter milan barcelona arsenal chelsea liverpool juventus cup liiga mestaruus olympialaiset kisat
        palkinto open grand prix katu tie tori aukio silta puisto järvi joki saari meri vuori satama lentoasema asema pohjois etelä itä länsi suuri pieni
        vanha uusi punainen valkoinen musta sininen vihreä kuninkaallinen kansallinen kansainvälinen eurooppalainen yhdistyneet kansakunnat unioni tasavalta
        sota maailmansota taistelu rauha sopimus laki neuvosto komissio komitea liike rintama ryhmä puolustusvoimat google facebook twitter microsoft apple
        amazon nokia kone joulu pääsiäinen juhannus jumala raamattu koraani new york times post house street san los saint st day euro dollari prosentti
        miljoona miljardi",
    ),
    (
        Sense::CALENDAR,
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta
        toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina illalla aamulla",
    ),
    (Sense::ABBREVIATION, "mm esim ts jne ym yms klo nro st s. jr sr prof tri dos puh milj mrd n v vs"),
    (
        Sense::COUNTRY,
        "suomi suomen suomessa suomesta suomeen suomalainen suomalaiset suomalaisen ruotsi ruotsin ruotsissa ruotsalainen ruotsalaiset norja norjan norjalainen
        tanska tanskan tanskalainen islanti viro viron virolainen virolaiset latvia liettua venäjä venäjän venäjällä venäläinen venäläiset ukraina ukrainan
        ukrainassa ukrainalainen valko-venäjä saksa saksan saksassa saksalainen saksalaiset ranska ranskan ranskalainen ranskalaiset britannia britannian
        iso-britannia brittiläinen englanti englannin englantilainen skotlanti irlanti espanja espanjan espanjalainen portugali italia italian italialainen
        sveitsi itävalta hollanti alankomaat belgia puola puolan puolalainen tšekki unkari romania bulgaria kreikka kreikan turkki turkin turkkilainen
        yhdysvallat yhdysvaltain yhdysvaltojen usa amerikka amerikkalainen amerikkalaiset kanada meksiko kuuba brasilia argentiina chile kiina kiinan
        kiinalainen japani japanin japanilainen etelä-korea pohjois-korea intia intian pakistan afganistan iran iranin irak irakin syyria syyrian libanon
        israel israelin israelilainen palestiina palestiinalainen jordania egypti egyptin saudi-arabia qatar jemen marokko algeria tunisia libya sudan somalia
        etiopia kenia nigeria etelä-afrikka australia eurooppa euroopan eurooppalainen afrikka aasia helsinki helsingin helsingissä espoo vantaa tampere turku
        oulu tukholma oslo kööpenhamina tallinna lontoo pariisi berliini moskova moskovan washington peking kiova bryssel brysselin madrid rooma wien varsova
        gaza jerusalem teheran bagdad",
    ),
    (
        Sense::NAMING,
        "elokuva elokuvan kirja kirjan romaani romaanin levy albumi albumin kappale laulu laulun sarja ohjelma lehti nimi niminen nimeltä niin-sanottu
        niin-sanotun sanottu sanotun otsikko otsikolla iskulause näytelmä näyttely dokumentti hanke hankkeen käsite käsitteen sana runo",
    ),
    (Sense::AFTER_SOURCE, "mukaan mielestä sanoin"),
    (Sense::AND, "ja"),
    (Sense::JOINS, "ja mutta tai"),
    (Sense::HOW, "kuten"),
    (Sense::EMPTY_IT, "se"),
    (Sense::THAT, "näin tämän"),
    (Sense::CIRCUMSTANCE, "kun"),
    (Sense::CONTENT, "että"),
    (Sense::QUESTION, "miten miksi"),
    (Sense::LABEL, "kysymys vastaus"),
    (Sense::RELAYS, "vedoten viitaten"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (
        Sense::TITLE,
        "ministeri ministerin presidentti johtaja puheenjohtaja päällikkö edustaja valmentaja pelaaja tutkija sihteeri komisario professori mestari lähettiläs",
    ),
    (
        Sense::THING,
        "ministeriö puolue yliopisto katu tie kirkko museo yhdistys yhtiö pankki sota sopimus laki liitto",
    ),
    (
        Sense::ORGANISATION,
        "ministeriö puolue yliopisto yhdistys yhtiö pankki virasto neuvosto komissio liitto oikeus poliisi lautakunta",
    ),
];

const EXAMPLES: &[&str] = &[
    "”[q1 Silta avataan toukokuussa]”, sanoo [s1 Anna Lehtola].",
    "”[q1 Silta on turvallinen]”, sanoi [s1 Anna Lehtola] maanantaina.",
    "– [q1 Lautta kulkee niin kuin ennenkin], sanoo [s1 [p1 Anna Lehtola]].",
    "– [q1 Nähdään taas huomenna], huusi [s1 Matti Ranta] laiturilta.",
    "”[q1 Kukaan ei ole kysynyt meiltä]”, valittaa [s1 sataman naapuri].",
    "\"[q1 Emme odota enää]\", kirjoittaa [s1 ministeriö].",
    "»[q1 Silta kestää sata vuotta]», vastasi [s1 pormestari Matti Ranta].",
    "Anna Lehtola tuli veneellä. ”[q1 Silta ei ole turvallinen]”, sanoi [s1:Anna_Lehtola hän].",
    "Matti Ranta on odottanut tunnin. ”[q1 Minulla on aikaa]”, [s1:Matti_Ranta hän] naurahtaa.",
    "”[q1 Se ei ole lautta vaan tukki]”, [s1 Anna Lehtola] sanoo.",
    "”[q1 Silta on turvallinen]”, sanoo [s1,2 Anna Lehtola]. ”[q2 Olemme kokeilleet sitä kahdesti.]”",
    "”[q1 Silta on turvallinen]”, sanoo [s1,2 Anna Lehtola], ”[q2 ja se kestää sata vuotta]”.",
    "[s1 Anna Lehtola] sanoo: ”[q1 Silta on turvallinen.]”",
    "Maanantaina [s1 pormestari] totesi: ”[q1 Silta on turvallinen.]”",
    "[s1 Matti Ranta], lautakunnan puheenjohtaja, kutsui viivästystä ”[q1 muutaman viikon asiaksi]”.",
    "[s1 Matti Ranta]: ”[q1 En ole rauhallinen.]”",
    "[s1 Anna Lehtola] kirjoitti kirjeessään: ”[q1 Lautta on liian vanha.]”",
    "[s1 Anna Lehtolan] mukaan silta on ”[q1 yhtä turvallinen kuin tie]”.",
    "[s1 Varustamon] mukaan lautta on ”[q1 rakennettu toiseen aikaan]”.",
    "[s1 Matti Ranta] kutsui viivästystä ”[f1 hyvin ikäväksi]”.",
    "Romaani ”Silta Annalle” oli lautalla.",
    "Niin sanottu ”uusi satama” on kymmenen vuotta vanha.",
    "[p1 Anna Lehtola] puhui [p2 Matti Rannan] kanssa. [p1 Lehtolan] mukaan lautta on vanha.",
    "[p1 Anna Lehtola] odottaa. [p1 Lehtolan] vene on laiturissa.",
    "Silta avattiin 5. kesäkuuta, ja pääministeri [p1 Ranta] tuli paikalle.",
    "[c:DE Saksan] ja [c:FR Ranskan] ministerit matkustivat [c:ES Espanjaan].",
    "[c:NO Norjalainen] ja kaksi [c:SE ruotsalaista] myöhästyivät lautasta [c:FI Suomessa].",
    "Hän ei sanonut sanaakaan lautasta.",
    "”[q1 Oletko nähnyt lautan?]” kysyi [s1 Anna Lehtola].",
    // What is told in the writer's words.
    "[s1 Anna Virtanen] sanoi, [i1 että silta on turvallinen].",
    "[s1 Anna Virtanen] kertoi maanantaina, [i1 että silta avataan toukokuussa].",
    "[s1 Anna Virtanen] sanoo, [i1 että silta on turvallinen].",
    "– [q1 Muuta ratkaisua ei ole], katsoo puolestaan [s1 liikenneministeri Pauli Karni].",
    "– [f1 Kyllä], vastasi [s1,2 Markku Salo]. [q2 Lautta ei odota.]",
];
