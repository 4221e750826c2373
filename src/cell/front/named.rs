//! The name of a carrier, or a country, in front of digits: `TNT 5474…`, `US 7565…`.

use super::word::{DIGITS, is_of_digits};
use crate::cell::{claim, head, name};
use crate::damage;
use crate::finding::Span;
use crate::names::of_brand;

/// The countries that most parcels go to: of others, two letters as well begin a number.
const DESTINATIONS: [&str; 40] = [
    "AE", "AT", "AU", "BE", "BR", "CA", "CH", "CL", "CN", "CO", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HK", "HU",
    "IE", "IL", "IT", "JP", "KR", "KZ", "MX", "MY", "NL", "NO", "NZ", "PH", "PL", "PT", "RU", "SA", "SE", "SG", "TR",
    "UK", "US",
];

/// Whether a blank or a hyphen parts digits from the name of a carrier that has no such number, or digits with one
/// letter or none from a country, while nobody's numbers begin with those letters: a shape, or a check digit that
/// agrees by chance, makes a number of both.
pub(crate) fn is_behind_name(text: &str) -> bool {
    let Some((letters, rest)) = text.split_once([' ', '-']) else { return false };
    if letters.is_empty() || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return false;
    }
    let placed = DESTINATIONS.contains(&letters);
    let digits = if placed { rest.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(rest) } else { rest };
    if !is_of_digits(digits, DIGITS) {
        return false;
    }
    let upper = letters.to_ascii_uppercase();
    if !placed && !head::is_name(upper.as_bytes()) && of_brand(letters).is_none() {
        return false;
    }
    let Some(whole) = claim::number(text, Span::new(0, text.len())) else { return false };
    (placed || name::is_of_another(letters, &whole)) && !damage::begins_as_own(upper.as_bytes(), whole.len, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_behind_a_name_are_rather_a_number_of_their_own() {
        for (text, so) in [
            ("TNT 5474140669800", true),
            ("UPS 0293252203423", true),
            ("US 7565726731", true),
            ("US-7565726731", true),
            // A name that several carriers share.
            ("EMS 1250163", true),
            ("JNT 1250163", true),
            // Their own numbers begin so.
            ("STO 1234567890", false),
            ("MY 986578788855", false),
            ("TNT5474140669800", false),
            ("ABC 12345678", false),
            ("RB 123456785 GB", false),
        ] {
            assert_eq!(is_behind_name(text), so, "{text}");
        }
    }
}
