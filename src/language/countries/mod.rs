//! Country names in many languages.

/// An ISO 3166-1 alpha-2 code.
pub type Code = &'static str;

/// The usual English name of the country with this code; the code itself if it has none.
#[must_use]
pub fn english_name(code: Code) -> &'static str {
    code
}
