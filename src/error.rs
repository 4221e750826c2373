//! Misuse: what a caller asked for does not exist. What is wrong with a number is never an error but a finding.

use crate::names;

/// No carrier goes by this name.
///
/// ```
/// let error = tracklint::Diagnoser::new().carrier("yunexpres").unwrap_err();
/// assert_eq!(error.to_string(), "no carrier is called `yunexpres`; did you mean `yunexpress`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no carrier is called `{name}`{}", hint(.suggestions))]
#[non_exhaustive]
pub struct UnknownCarrier {
    /// The name that was asked for.
    pub name: String,
    /// Identifiers of carriers with similar names, the nearest first.
    pub suggestions: Vec<&'static str>,
}

impl UnknownCarrier {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), suggestions: names::suggest(name).iter().map(|c| c.id).collect() }
    }
}

fn hint(suggestions: &[&str]) -> String {
    suggestions.first().map_or_else(String::new, |first| format!("; did you mean `{first}`?"))
}
