//! Spelling out of the way: "FLÜCHTLINGE", "fluchtlinge" and "Fluechtlinge" meet, "Путин" is found as "putin".

use crate::text::Span;

/// `text` in its searchable form: decomposed, without marks, lower case, in Latin letters, ß as ss.
#[must_use]
pub fn fold(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase()
}

/// A folded text whose letters know where they came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text` the character of the original that it was made of.
    origins: Vec<Span>,
}

impl Folded {
    /// Folds `original`.
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut folded = Self::default();
        for (start, letter) in original.char_indices() {
            folded.text.push_str(&fold(letter.encode_utf8(&mut [0; 4])));
            let origin = Span::new(start, start + letter.len_utf8());
            folded.origins.resize(folded.text.len(), origin);
        }
        folded
    }

    /// The part of the original that `span` of the folded text was made of.
    #[must_use]
    pub fn original(&self, span: Span) -> Span {
        match self.origins.get(span.range()) {
            Some([first, .., last]) => Span::new(first.start, last.end),
            Some([only]) => *only,
            _ => Span::default(),
        }
    }
}
