//! `config.toml` as values.

use serde::Deserialize;

use crate::format::FieldNames;

/// What the user may settle. Unknown keys are errors.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// More names for the fields of JSON records: theirs → ours.
    pub fields: FieldNames,
}
