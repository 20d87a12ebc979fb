//! Korean.

use std::sync::OnceLock;

use crate::language::{Grammar, Language};

/// Korean, as newspapers write it.
pub static KOREAN: Language = Language {
    code: "ko",
    months: [&[]; 12],
    boilerplate: &[
        "관련 기사",
        "관련기사",
        "사진 제공",
        "사진제공",
        "구독과 좋아요는",
        "광고.",
        "무단 전재",
        "무단전재",
    ],
    vocabulary: &[],
    endings: &[],
    grammar: Grammar::PLAIN,
    offices: &[],
    examples: &[],
    compiled: OnceLock::new(),
};
