//! Spelling out of the way: "FLÜCHTLINGE", "fluchtlinge" and "Fluechtlinge" meet, "Путин" is found as "putin".

/// `text` in its searchable form: decomposed, without marks, lower case, in Latin letters, ß as ss.
#[must_use]
pub fn fold(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase()
}
