//! `Display` and `FromStr` of what has a word in JSON: that word is written and read.

use alloc::borrow::ToOwned;
use core::fmt;
use core::str::FromStr;

use crate::cause::Cause;
use crate::check::Check;
use crate::error::UnknownWord;
use crate::finding::{Applicability, Severity, Stage};
use crate::matched::Proof;
use crate::profile::Backing;
use crate::registry::Registry;
use crate::rule::{Field, Kind, Role};
use crate::text::Lang;
use crate::verdict::Verdict;

macro_rules! written {
    ($($kind:ty)*) => {$(
        /// As JSON spells it.
        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    )*};
}

macro_rules! read {
    ($($kind:ty, $what:literal;)*) => {$(
        /// As JSON spells it, and not otherwise.
        impl FromStr for $kind {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                let known = Self::ALL.into_iter().find(|word| word.name() == text);
                known.ok_or_else(|| UnknownWord {
                    text: text.to_owned(),
                    what: $what,
                    known: Self::ALL.map(Self::name).to_vec(),
                })
            }
        }
    )*};
}

written! { Verdict Severity Applicability Proof Lang Cause Stage Backing Kind Role Field Check Registry }
#[cfg(feature = "scan")]
written! { crate::scan::Ground }

read! {
    Verdict, "verdict";
    Severity, "severity";
    Applicability, "applicability";
    Proof, "proof";
    Lang, "language";
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn what_is_written_is_read() {
        assert!(Verdict::ALL.iter().all(|word| word.to_string().parse() == Ok(*word)));
        assert!(Severity::ALL.iter().all(|word| word.to_string().parse() == Ok(*word)));
        assert!(Applicability::ALL.iter().all(|word| word.to_string().parse() == Ok(*word)));
        assert!(Proof::ALL.iter().all(|word| word.to_string().parse() == Ok(*word)));
        assert!(Lang::ALL.iter().all(|word| word.to_string().parse() == Ok(*word)));
    }

    #[test]
    fn a_word_that_nobody_uses_is_refused() {
        let error = "Fatal".parse::<Severity>().unwrap_err();
        assert_eq!(error.to_string(), "unknown severity `Fatal`; expected one of note, warning, error");
    }
}
