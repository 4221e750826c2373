//! From what people write to the code.

use core::fmt;
use core::str::FromStr;

use super::Code;
use crate::error::UnknownCode;

/// The code with this identifier or name; case and surrounding spaces are ignored. An error suggests the nearest ones.
impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let text = text.trim();
        let known = Self::ALL.iter().find(|c| text.eq_ignore_ascii_case(c.id()) || text.eq_ignore_ascii_case(c.name()));
        known.copied().ok_or_else(|| UnknownCode::new(text))
    }
}

/// Its identifier.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_answers_to_its_identifier_and_its_name() {
        for &code in Code::ALL {
            assert_eq!(code.id().to_lowercase().parse(), Ok(code));
            assert_eq!(code.name().to_uppercase().parse(), Ok(code));
        }
    }

    #[test]
    fn identifiers_and_names_are_used_once() {
        let mut all: Vec<_> = Code::ALL.iter().flat_map(|c| [c.id(), c.name()]).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 2 * Code::ALL.len());
    }
}
