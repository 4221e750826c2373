//! Misuse: what a caller asked for does not exist. A problem with a number is never an error but a finding.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::finding::Code;
use crate::names;

/// No carrier has this name.
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
    /// Identifiers of carriers with similar names, the nearest first, three at most.
    pub suggestions: Vec<&'static str>,
}

impl UnknownCarrier {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), suggestions: names::suggest(name).iter().map(|c| c.id).collect() }
    }
}

/// No code has this identifier or name.
///
/// ```
/// let error = "check-digit-missmatch".parse::<tracklint::Code>().unwrap_err();
/// assert_eq!(error.to_string(), "there is no code `check-digit-missmatch`; did you mean `C301`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no code `{text}`{}", hint(.suggestions))]
#[non_exhaustive]
pub struct UnknownCode {
    /// What was asked for.
    pub text: String,
    /// Identifiers of codes with a similar identifier or name, the nearest first, three at most.
    pub suggestions: Vec<&'static str>,
}

impl UnknownCode {
    pub(crate) fn new(text: &str) -> Self {
        let asked: Vec<char> = text.to_lowercase().chars().collect();
        let far = |name: &str| names::distance(&name.to_lowercase().chars().collect::<Vec<_>>(), &asked);
        let limit = 1 + asked.len() / 4;
        let mut near: Vec<_> = Code::ALL.iter().map(|c| (far(c.id()).min(far(c.name())), c.id())).collect();
        near.retain(|(distance, _)| *distance <= limit);
        near.sort_by_key(|(distance, _)| *distance);
        Self { text: text.to_owned(), suggestions: near.into_iter().take(3).map(|(_, id)| id).collect() }
    }
}

/// None of the words that JSON uses for something.
///
/// ```
/// let error = "good".parse::<tracklint::Lang>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown language `good`; expected one of en, zh");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} `{text}`; expected one of {}", known.join(", "))]
#[non_exhaustive]
pub struct UnknownWord {
    /// What was asked for.
    pub text: String,
    /// What it should have named: `verdict`, `severity`, `applicability`, `proof` or `language`.
    pub what: &'static str,
    /// The words that there are.
    pub known: Vec<&'static str>,
}

/// The nearest name, as the end of a sentence.
fn hint(suggestions: &[&str]) -> String {
    suggestions.first().map_or_else(String::new, |first| format!("; did you mean `{first}`?"))
}
