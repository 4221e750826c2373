//! Postcodes. Most are short rows of digits and prove nothing; those with letters between them do.

use super::Kind;
use super::Strength::{self, Fair, Strong, Weak};
use super::labels::Labels;
use super::pattern::matches;
use crate::finding::Code;
use crate::signs::is_digits;

/// Outline, country and strength. Source: UPU, Universal POST*CODE database, formats by country.
const OUTLINES: &[(&str, &str, Strength)] = &[
    ("99999-9999", "US", Strong),
    ("@9@ 9@9", "CA", Strong),
    ("@9@9@9", "CA", Weak),
    ("@9 9@@", "GB", Strong),
    ("@99 9@@", "GB", Strong),
    ("@@9 9@@", "GB", Strong),
    ("@@99 9@@", "GB", Strong),
    ("@9@ 9@@", "GB", Strong),
    ("@@9@ 9@@", "GB", Strong),
    ("@99@@", "GB", Weak),
    ("@999@@", "GB", Weak),
    ("@@99@@", "GB", Weak),
    ("@@999@@", "GB", Weak),
    ("@9@9@@", "GB", Weak),
    ("@@9@9@@", "GB", Weak),
    ("9999 @@", "NL", Strong),
    ("9999@@", "NL", Weak),
    ("999-9999", "JP", Weak),
    ("99-999", "PL", Weak),
    ("99999-999", "BR", Fair),
    ("9999-999", "PT", Fair),
    ("999 99", "SE", Weak),
];

const LABELS: Labels = Labels::new(&[
    "zip code",
    "zip",
    "postcode",
    "post code",
    "postal code",
    "plz",
    "邮编",
    "邮政编码",
    "〒",
    "индекс",
    "cep",
    "pin code",
    "pincode",
    "code postal",
    "código postal",
    "codigo postal",
    "codice postale",
    // Letters that touch the digits may be those of a number.
    "cap ",
    "cap:",
    "kod pocztowy",
    "psč",
    "irányítószám",
    "posta kodu",
    "kode pos",
    "郵便番号",
    "邮政编号",
    "우편번호",
]);

/// The longest outline.
pub(super) const LONGEST: usize = "99999-9999".len();

/// A postcode, by its label, its town or its own form.
pub(super) fn look(text: &str) -> Option<Kind> {
    const LONGEST_LABELLED: usize = 32;
    if text.len() > LONGEST_LABELLED {
        return None;
    }
    let is_code = |code: &&str| code.len() <= 10 && code.bytes().any(|b| b.is_ascii_digit()) || is_behind_town(code);
    let strength = LABELS.behind(text).filter(is_code);
    if strength.is_some() {
        return Some(Kind::new(Code::Postcode, Strong, "").labelled());
    }
    let outlines = if text.len() <= LONGEST { OUTLINES } else { &[] };
    outlines
        .iter()
        .find(|(pattern, ..)| matches(pattern, text))
        .map(|&(_, country, strength)| Kind::new(Code::Postcode, strength, country))
}

/// Whether the name of a town or a country stands in front of a postcode: `Singapore 040693`.
fn is_behind_town(text: &str) -> bool {
    let letters = |town: &str| town.chars().all(|c| c.is_alphabetic() || c == ' ');
    let code = |code: &str| (4..=6).contains(&code.len()) && is_digits(code);
    text.rsplit_once(' ').is_some_and(|(town, digits)| letters(town) && code(digits))
}

/// Four to six digits are a postcode somewhere.
pub(super) fn digits(number: &[u8]) -> Option<Kind> {
    matches!(number.len(), 4..=6).then_some(Kind::new(Code::Postcode, Weak, ""))
}

/// `420` and a ZIP code: the barcode that sorts a parcel in the United States, beside the one that names it.
pub(super) fn routing(number: &[u8]) -> Option<Kind> {
    number.strip_prefix(b"420").filter(|zip| zip.len() == 5).and_then(sorts)
}

/// The longest spelling of it.
pub(super) const LONGEST_ROUTED: usize = "(420) 90210-1234".len();

/// The same where a sign parts the identifier from the code, of five digits or of nine: `(420)90210`, `420 90210-1234`.
pub(super) fn routed(text: &str) -> Option<Kind> {
    const BEHIND_IDENTIFIER: [char; 3] = [' ', '-', '+'];
    let parted = || text.strip_prefix("420").filter(|rest| rest.starts_with(BEHIND_IDENTIFIER));
    let zip = text.strip_prefix("(420)").or_else(parted)?.trim_start_matches(BEHIND_IDENTIFIER);
    let outlined = ["99999", "99999-9999", "999999999"].iter().any(|outline| matches(outline, zip));
    zip.as_bytes().get(..5).filter(|_| outlined).and_then(sorts)
}

/// What five digits behind `420` are.
fn sorts(zip: &[u8]) -> Option<Kind> {
    /// Smaller numbers are no ZIP codes.
    const FIRST_ZIP: u64 = 501;
    (super::value(zip) >= FIRST_ZIP).then_some(Kind::new(Code::RoutingBarcode, Strong, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routing_barcodes_in_groups() {
        for (text, is) in [
            ("(420)90210", true),
            ("420 90210-1234", true),
            ("420-90210", true),
            ("420 9021", false),
            ("42 090210", false),
            ("420 902101234567", false),
        ] {
            assert_eq!(routed(text).is_some(), is, "{text}");
        }
    }

    #[test]
    fn outlines() {
        for (text, strength) in [
            ("SW1A 1AA", Strong),
            ("m1 1ae", Strong),
            ("K1A 0B1", Strong),
            ("78745-9400", Strong),
            ("1012 AB", Strong),
            ("ZIP 78745", Strong),
            ("〒100-0001", Strong),
            ("Code postal 42330", Strong),
            ("Postcode: Singapore 040693", Strong),
            ("SW1A1AA", Weak),
            ("00-950", Weak),
        ] {
            assert_eq!(look(text).map(|k| k.strength), Some(strength), "{text}");
        }
        assert!(look("RB123456785GB").is_none());
    }
}
