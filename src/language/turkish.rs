//! Turkish.

use std::sync::OnceLock;

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
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
