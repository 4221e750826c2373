//! The identifier of a bank behind its name: `BIC: COBADEFF500` (ISO 9362).

use super::Kind;
use super::Strength::Proof;
use super::labels::Labels;
use crate::finding::Code;

const LABELS: Labels =
    Labels::new(&["bic/swift", "swift/bic", "swift-bic", "bic", "swift-code", "swift code", "swift"]);

/// The bank, its country, its place, and perhaps the branch.
pub(super) const LENGTHS: [usize; 2] = [8, 11];

/// The identifier of a bank, behind its label.
pub(super) fn look(text: &str) -> Option<Kind> {
    let value = LABELS.behind(text)?.as_bytes();
    let bank = LENGTHS.contains(&value.len())
        && value[..6].iter().all(u8::is_ascii_alphabetic)
        && value[6..].iter().all(u8::is_ascii_alphanumeric);
    bank.then_some(Kind::new(Code::OtherIdentifier, Proof, "BIC").labelled())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn banks() {
        for (text, is) in [
            ("BIC: COBADEFF500", true),
            ("SWIFT INGBNL2A", true),
            ("BIC/SWIFT: DEUTDEFFXXX", true),
            ("BIC RB123456785GB", false),
            ("COBADEFF500", false),
            ("SWIFT", false),
        ] {
            assert_eq!(look(text).is_some(), is, "{text}");
        }
    }
}
