//! What the lines around a story begin with: the phrases of our languages, and of a few that have no file yet.

use std::sync::LazyLock;

use crate::language;

/// What a line is known by, lower case.
#[derive(Debug, Clone, Copy)]
pub enum Phrase {
    /// `see also`: the line begins with it.
    Opening(&'static str),
    /// `source.`: the whole line, apart from signs and numbers.
    Whole(&'static str),
    /// `get our … in your inbox`: how the line begins, and what comes later in it.
    Parts(&'static str, &'static str),
    /// `leave a comment …`: the line begins with it, and a form follows.
    Form(&'static str),
}

impl Phrase {
    /// A phrase in the notation of [`language::Language::boilerplate`].
    fn new(written: &'static str) -> Self {
        if let Some((opening, more)) = written.split_once(" … ") {
            Self::Parts(opening, more)
        } else if let Some(form) = written.strip_suffix(" …") {
            Self::Form(form)
        } else if let Some(whole) = written.strip_suffix('.') {
            Self::Whole(whole)
        } else {
            Self::Opening(written)
        }
    }
}

/// The phrases for a text in the language called `code`. Pages in other languages are built with English software; where the
/// language is unknown, it may be any.
#[must_use]
pub fn of(code: &str) -> Vec<Phrase> {
    ALL.iter()
        .filter(|(other, _)| code == "und" || *other == "en" || *other == code)
        .flat_map(|(_, phrases)| phrases)
        .copied()
        .collect()
}

/// Every language's code and phrases.
static ALL: LazyLock<Vec<(&str, Vec<Phrase>)>> = LazyLock::new(|| {
    let ours = language::ALL
        .iter()
        .map(|language| (language.code, language.boilerplate));
    ours.chain(OTHERS)
        .map(|(code, phrases)| {
            (
                code,
                phrases.iter().map(|phrase| Phrase::new(phrase)).collect(),
            )
        })
        .collect()
});

/// Languages without a file of their own.
const OTHERS: [(&str, &[&str]); 12] = [
    (
        "ar",
        &[
            "اقرأ أيضا",
            "اقرأ أيضاً",
            "شارك المقال",
            "تابعونا على",
            "المصدر:",
            "إعلان.",
        ],
    ),
    (
        "es",
        &[
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
    ),
    (
        "fr",
        &[
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
    ),
    (
        "it",
        &[
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
    ),
    (
        "ja",
        &[
            "関連記事",
            "あわせて読みたい",
            "写真】",
            "広告.",
            "無断転載を禁じます",
            "無断転載禁止",
        ],
    ),
    (
        "ko",
        &[
            "관련 기사",
            "관련기사",
            "사진 제공",
            "사진제공",
            "구독과 좋아요는",
            "광고.",
            "무단 전재",
            "무단전재",
        ],
    ),
    (
        "nl",
        &[
            "lees ook",
            "lees verder",
            "lees meer",
            "bekijk ook",
            "gerelateerde artikelen",
            "meer over dit onderwerp",
            "delen.",
            "deel dit artikel",
            "deel via",
            "volg ons op",
            "meld je aan voor",
            "meld u aan voor",
            "schrijf je in voor",
            "schrijf u in voor",
            "advertentie.",
            "foto:",
            "beeld:",
            "bron:",
            "bronnen:",
            "reacties.",
            "laat een reactie achter …",
            "plaats een reactie …",
            "deze website gebruikt cookies",
            "wij gebruiken cookies",
            "we gebruiken cookies",
            "alle rechten voorbehouden",
        ],
    ),
    (
        "pl",
        &[
            "czytaj także",
            "czytaj też",
            "czytaj również",
            "czytaj więcej",
            "przeczytaj także",
            "przeczytaj też",
            "zobacz także",
            "zobacz też",
            "zobacz również",
            "powiązane artykuły",
            "polecane artykuły",
            "dalsza część artykułu",
            "udostępnij.",
            "udostępnij na",
            "obserwuj nas",
            "polub nas na",
            "zapisz się do newslettera",
            "zapisz się na newsletter",
            "zapisz się do … newslettera",
            "reklama.",
            "fot",
            "foto:",
            "zdjęcie:",
            "źródło:",
            "źródła:",
            "komentarze.",
            "dodaj komentarz …",
            "ta strona używa",
            "ta strona korzysta z",
            "używamy plików cookie",
            "wszelkie prawa zastrzeżone",
        ],
    ),
    (
        "pt",
        &[
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
    ),
    (
        "ru",
        &[
            "читайте также",
            "читать также",
            "читайте далее",
            "читать далее",
            "читать дальше",
            "смотрите также",
            "по теме.",
            "по теме:",
            "материалы по теме",
            "поделиться.",
            "поделиться в",
            "подписаться.",
            "подписывайтесь на",
            "подпишитесь на",
            "реклама.",
            "на правах рекламы",
            "фото:",
            "видео:",
            "источник:",
            "источники:",
            "источник.",
            "комментарии.",
            "оставить комментарий …",
            "добавить комментарий …",
            "нашли ошибку",
            "нашли опечатку",
            "теги:",
            "мы используем cookie",
            "мы используем файлы cookie",
            "этот сайт использует",
            "наш сайт использует",
            "все права защищены",
        ],
    ),
    (
        "tr",
        &[
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
    ),
    (
        "uk",
        &[
            "читайте також",
            "читати також",
            "дивіться також",
            "за темою.",
            "поділитися.",
            "підписуйтесь на",
            "підписуйтеся на",
            "реклама.",
            "фото:",
            "відео:",
            "джерело:",
            "коментарі.",
            "залишити коментар …",
            "усі права захищені",
        ],
    ),
];
