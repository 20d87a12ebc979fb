//! Turkish.

use std::sync::OnceLock;

use crate::language::lexicon::Sense;
use crate::language::{Grammar, Language};

/// Turkish, as newspapers write it.
pub static TURKISH: Language = Language {
    code: "tr",
    months: [
        &["ocak"],
        &["şubat"],
        &["mart"],
        &["nisan"],
        &["mayıs"],
        &["haziran"],
        &["temmuz"],
        &["ağustos"],
        &["eylül"],
        &["ekim"],
        &["kasım"],
        &["aralık"],
    ],
    boilerplate: &[
        "ayrıca okuyun",
        "ilginizi çekebilir",
        "bunlar da ilginizi çekebilir",
        "haberin devamı için",
        "paylaş.",
        "bizi … takip edin",
        "bültenimize … abone olun",
        "reklam.",
        "fotoğraf:",
        "kaynak:",
        "yorumlar.",
        "yorum yaz …",
        "tüm hakları saklıdır",
    ],
    vocabulary: VOCABULARY,
    endings: ENDINGS,
    grammar: Grammar {
        ordinals: true,
        drops_subject: true,
        name_endings: &[(
            "",
            "'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'a 'e 'ya 'ye 'ı 'i 'u 'ü 'yı 'yi 'yu 'yü 'da 'de 'ta 'te 'dan 'den 'tan 'ten 'la 'le 'yla 'yle ’ın ’in ’un ’ün ’nın ’nin ’nun ’nün ’a ’e ’ya ’ye ’ı ’i ’u ’ü ’yı ’yi ’yu ’yü ’da ’de ’ta ’te ’dan ’den ’tan ’ten ’la ’le ’yla ’yle",
        )],
        bare_nouns: true,
        free_order: true,
        verb_last: true,
        ..Grammar::PLAIN
    },
    offices: &[
        "cumhurbaşkanı başkan lider",
        "başbakan",
        "teknik-direktör antrenör hoca",
        "genel-müdür müdür ceo patron",
        "sözcü sözcüsü",
    ],
    examples: EXAMPLES,
    compiled: OnceLock::new(),
};

const VOCABULARY: &[(Sense, &str)] = &[
    (
        Sense::SAYS,
        "dedi der diyor demiş dediler diyorlar söyledi söylüyor söylediler anlattı anlatıyor açıkladı açıklıyor açıkladılar belirtti belirtiyor belirttiler
        ifade kaydetti vurguladı vurguluyor ekledi ekliyor sordu soruyor cevapladı yanıtladı yanıtlıyor yazdı yazıyor konuştu konuşuyor bildirdi bildiriyor
        duyurdu iddia savundu savunuyor uyardı uyarıyor itiraf doğruladı yalanladı reddetti sürdürdü tekrarladı hatırlattı hatırlatıyor değerlendirdi
        yorumladı haykırdı bağırdı fısıldadı yakındı güldü düşünüyor inanıyor umuyor istedi istiyor talep paylaştı tweetledi özetledi aktardı aktarıyor
        seslendi çağrıda çıkıştı özetliyor",
    ),
    (
        Sense::CALLS,
        "nitelendirdi nitelendiriyor adlandırdı tanımladı tanımlıyor eleştirdi eleştiriyor övdü kınadı suçladı suçluyor benzetti bahsetti söz",
    ),
    (
        Sense::SAYING,
        "diyen söyleyen belirten vurgulayan açıklayan diyerek diye söyleyerek belirterek vurgulayarak ekleyerek açıklayarak kaydederek söylemiş demek ifadesini
        ifadelerini açıklamasında uyarısında çağrısında değerlendirmesinde eleştirisinde sözünü sözlerini yanıtını cevabını yorumunu",
    ),
    (Sense::HE, "o"),
    (Sense::SHE, "o"),
    (
        Sense::PRONOUN,
        "ben sen biz siz onlar bu şu bunlar şunlar herkes kimse kim biri birisi bazıları çoğu hepsi",
    ),
    (
        Sense::DETERMINER,
        "bir bu şu o her bazı birkaç birçok çok hiçbir tüm bütün kendi iki üç dört beş altı yedi sekiz dokuz on hangi diğer başka onun bizim sizin benim senin
        onların",
    ),
    (
        Sense::PREPOSITION,
        "için ile gibi kadar sonra önce beri karşı doğru rağmen dolayı göre üzerine hakkında içinde dışında altında üstünde arasında yanında karşısında
        nedeniyle tarafından boyunca olarak ilişkin dair",
    ),
    (Sense::CONJUNCTION, "ve veya ya ama fakat ancak çünkü ki eğer hem ise yani oysa halbuki lakin yahut"),
    (Sense::RELATIVE, "ki hangi"),
    (
        Sense::ADVERB,
        "şunları bunları şunu şöyle böyle de da daha en çok şimdi bugün dün yarın sonra önce hâlâ artık yine tekrar sadece yalnızca bile belki elbette tabii
        hemen henüz zaten burada orada öyle ayrıca ise özellikle oldukça hiç her-zaman bazen asla nihayet birlikte geçen birden sonunda adeta",
    ),
    (Sense::AUXILIARY, "var yok değil oldu olur olacak olmuş idi imiş etti ediyor eder edildi olduğunu bulundu"),
    (
        Sense::TITLE,
        "bay bayan bey hanım sayın dr doç prof profesör doktor cumhurbaşkanı başkan başkanı eş-başkan eşbaşkanı başbakan bakan bakanı dışişleri içişleri
        müsteşar kral kraliçe prens prenses sultan padişah papa kardinal piskopos imam müftü haham vali valisi kaymakam kaymakamı belediye milletvekili vekili
        senatör büyükelçi büyükelçisi diplomat sözcü sözcüsü genel sekreter sekreteri müdür müdürü direktör direktörü yönetmen ceo patron lider lideri kurucu
        kurucusu sahibi general albay binbaşı yüzbaşı teğmen çavuş amiral komutan komutanı komiser emniyet polis savcı savcısı avukat avukatı hakim hâkim
        yargıç hekim hemşire araştırmacı ekonomist iktisatçı tarihçi sosyolog filozof yazar yazarı şair gazeteci editör muhabir köşe sunucu oyuncu oyuncusu
        aktör aktris şarkıcı şarkıcısı müzisyen besteci sanatçı ressam fotoğrafçı antrenör teknik hoca kaleci savunma forvet kaptan futbolcu basketbolcu atlet
        yüzücü şampiyon şampiyonu çiftçi balıkçı girişimci iş-adamı iş-insanı analist uzman uzmanı danışman danışmanı aktivist tanık komşu baba anne oğul kız
        kardeş eşi eski öğretmen rektör öğrenci mimar mühendis pilot usta",
    ),
    (Sense::MAN, "bay bey kral prens sultan padişah baba oğul aktör"),
    (Sense::WOMAN, "bayan hanım kraliçe prenses anne kız aktris hemşire"),
    (Sense::PARTICLE, "bin ibn el al van von de"),
    (Sense::SUFFIX, "jr ii iii iv v vi vii viii"),
    (
        Sense::AGENCY,
        "aa anadolu dha iha reuters ap afp dpa tass xinhua bloomberg cnn bbc trt ntv hürriyet milliyet sabah cumhuriyet jazeera",
    ),
    (
        Sense::ORGANISATION,
        "hükümet hükümeti polis partisi parti bakanlığı bakanlık meclis meclisi belediye belediyesi valilik valiliği mahkeme mahkemesi savcılık savcılığı
        şirket şirketi banka bankası üniversite üniversitesi hastane hastanesi sendika sendikası dernek derneği vakıf vakfı örgüt örgütü komisyon komisyonu
        konsey konseyi kurul kurulu ordu ordusu büyükelçiliği gazete gazetesi itfaiye nato bm ab kremlin pentagon muhalefet müdürlüğü kurumu birliği
        federasyonu",
    ),
    (
        Sense::THING,
        "partisi parti bakanlığı meclisi üniversitesi üniversite enstitüsü müzesi tiyatrosu operası camii kilisesi sarayı kalesi hastanesi okulu lisesi
        gazetesi dergisi radyo televizyon bankası şirketi yayınevi derneği federasyonu kulübü spor fk fc galatasaray fenerbahçe beşiktaş trabzonspor united
        city real inter milan barcelona arsenal chelsea liverpool juventus kupası ligi şampiyonası olimpiyatları ödülü sokağı caddesi meydanı köprüsü parkı
        gölü nehri denizi adası dağı limanı havalimanı istasyonu kuzey güney doğu batı büyük küçük eski yeni kızıl beyaz kara mavi yeşil milli ulusal
        uluslararası avrupa amerikan birleşmiş milletler birleşik devletleri krallığı cumhuriyeti savaşı barışı antlaşması yasası kanunu konseyi komisyonu
        komitesi hareketi cephesi grubu kuvvetleri google facebook twitter microsoft apple amazon ramazan kurban allah tanrı kuran incil new york times post
        street san los saint euro dolar lira yüzde milyon milyar chp akp mhp hdp dem iyi",
    ),
    (
        Sense::CALENDAR,
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar günü",
    ),
    (Sense::ABBREVIATION, "dr prof doç av yrd vb vs örn bkz sn no cad sok mah st jr"),
    (
        Sense::COUNTRY,
        "türkiye türk türkler türkçe almanya alman almanlar fransa fransız fransızlar ingiltere ingiliz ingilizler britanya iskoçya irlanda ispanya ispanyol
        portekiz italya italyan isviçre avusturya hollanda hollandalı belçika belçikalı polonya çekya macaristan romanya bulgaristan bulgar yunanistan yunan
        sırbistan bosna arnavutluk kosova rusya rus ruslar ukrayna ukraynalı belarus gürcistan ermenistan ermeni azerbaycan azeri kazakistan isveç norveç
        danimarka finlandiya abd amerika amerikalı kanada meksika küba brezilya arjantin şili çin çinli japonya japon kore güney-kore kuzey-kore hindistan
        pakistan afganistan afgan iran iranlı irak iraklı suriye suriyeli lübnan israil israilli filistin filistinli ürdün mısır mısırlı suudi arabistan katar
        yemen fas cezayir tunus libya sudan somali etiyopya kenya nijerya avustralya avrupa afrika asya ankara istanbul izmir adana bursa antalya londra paris
        berlin moskova washington pekin kiev kıbrıs brüksel madrid roma viyana gazze kudüs tahran bağdat şam kabil atina",
    ),
    (
        Sense::NAMING,
        "film filmi kitap kitabı roman romanı albüm albümü şarkı şarkısı dizi dizisi program programı gazete gazetesi dergi dergisi adlı isimli sözde başlıklı
        başlığı slogan sloganı oyun oyunu sergi sergisi belgesel belgeseli proje projesi kelimesi sözcüğü şiir kavramı lakaplı",
    ),
    (Sense::AFTER_SOURCE, "göre"),
    (Sense::AND, "ve"),
    (Sense::JOINS, "ve ama fakat"),
    (Sense::THAT, "bunu"),
    (Sense::CONTENT, "ki"),
    (Sense::INDEFINITE, "bir"),
    (Sense::LABEL, "soru cevap yanıt"),
];

const ENDINGS: &[(Sense, &str)] = &[
    (
        Sense::TITLE,
        "bakanı başkanı müdürü sözcüsü genel-sekreteri",
    ),
    (
        Sense::THING,
        "bakanlığı üniversitesi caddesi sokağı partisi",
    ),
    (
        Sense::ORGANISATION,
        "bakanlığı üniversitesi müdürlüğü başkanlığı valiliği",
    ),
];

const EXAMPLES: &[&str] = &[
    "“[q1 Köprü mayısta açılacak]” dedi [s1 Ayşe Demir].",
    "“[q1 Köprü yüz yıl dayanır]” diyor [s1 Ayşe Demir].",
    "\"[q1 Bize kimse bir şey sormadı]\" diye yakındı [s1 bir mahalle sakini].",
    "[s1 Ayşe Demir], “[q1 Köprü mayısta açılacak]” dedi.",
    "[s1 Belediye Başkanı Mehmet Kaya], “[q1 Vapur her gün kalkıyor]” diye konuştu.",
    "[s1 Bakanlık], “[q1 Daha fazla beklemeyeceğiz]” açıklamasını yaptı ve ekledi.",
    "[s1 Ayşe Demir] pazartesi günü \"[q1 Köprü güvenli bir köprü]\" dedi.",
    "[s1 Mehmet Kaya], gazetecilere “[q1 Vapur çok eski bir vapur]” dedi.",
    "[s1 Ayşe Demir]: “[q1 Köprü arabaları bekliyor.]”",
    "[s1 Mehmet Kaya] şöyle konuştu: “[q1 Köprü yüz yıl dayanır.]”",
    "[s1 Vali] şunları söyledi: “[q1 Yol bu akşam açılıyor.]”",
    "[s1 Ayşe Demir’e] göre köprü “[q1 bir yol kadar güvenli]”.",
    "[s1 Belediyeye] göre vapur “[q1 başka bir çağ için yapılmış]”.",
    "Ayşe Demir tekneyle geldi. “[q1 Köprü güvenli bir köprü değil]” [s1:Ayşe_Demir o] dedi.",
    "“[q1 Köprü güvenli bir yer]” dedi [s1,2 Ayşe Demir]. “[q2 Onu iki kez denedik.]”",
    "“[q1 Köprüyü iki kez denedik]” diyen [s1 Ayşe Demir] gülümsedi.",
    "[s1 Mehmet Kaya], Anadolu Ajansı’na “[q1 Vapur yarın kalkıyor]” dedi.",
    "“Ayşe için bir köprü” adlı roman vapurdaydı.",
    "Sözde “yeni liman” on yaşında.",
    "[p1 Ayşe Demir], [p2 Mehmet Kaya] ile konuştu. [p1 Demir] geç kalmıştı.",
    "[p1 Ayşe Demir] bekliyor. [p1 Demir’in] teknesi limanda.",
    "Başbakan [p1 Kaya] açılışa 5. günde geldi.",
    "[c:DE Almanya] ve [c:FR Fransa] bakanları [c:ES İspanya]’ya gitti.",
    "Bir [c:GR Yunan] ve iki [c:BG Bulgar] vapuru kaçırdı.",
    "Vapur için tek söz söylemedi.",
    "“[q1 Vapuru gördün mü?]” diye sordu [s1 Ayşe Demir].",
    "- [q1 Vapur yarın kalkıyor], dedi [s1 [p1 Mehmet Kaya]].",
    "[s1 Ayşe Demir], “[q1 Vapurun işi bitti]” diye özetliyor.",
];
