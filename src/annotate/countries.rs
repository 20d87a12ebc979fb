//! Countries by name, adjective, inhabitants, compounds, and the seats of their governments.

use crate::annotate::Country;
use crate::article::Article;
use crate::language::Language;

/// The countries of `article`, most mentions first.
#[must_use]
pub fn find(_article: &Article, _language: &Language) -> Vec<Country> {
    Vec::new()
}
