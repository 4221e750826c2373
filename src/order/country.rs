//! Countries as orders spell them: `US`, `uk`, `United Kingdom`.

use crate::channel;
use crate::registry::Registry;
use crate::signs::is_digits;
use crate::text;
use crate::trim::trim_space;

/// The two letters of ISO 3166-1; `None` for a text that names no country.
pub(super) fn code(text: &str) -> Option<[u8; 2]> {
    let upper = trim_space(text).to_ascii_uppercase();
    // Exports have `UK` and `USA`, which are no codes of the standard.
    channel::country(upper.as_bytes())
        .or_else(|| upper.as_bytes().try_into().ok().filter(|code: &[u8; 2]| code.iter().all(u8::is_ascii_uppercase)))
        .or_else(|| named(trim_space(text)))
}

/// The country whose post and whose networks serve a territory that has a code of its own; another country is its own.
/// Source: ISO 3166-1, and the addressing systems of the Universal Postal Union.
pub(super) fn home(code: [u8; 2]) -> [u8; 2] {
    const TERRITORIES: &[(&[u8; 2], &[&[u8; 2]])] = &[
        (b"US", &[b"PR", b"GU", b"VI", b"AS", b"MP", b"UM"]),
        (b"FR", &[b"GP", b"MQ", b"GF", b"RE", b"YT", b"PM", b"BL", b"MF"]),
        (b"GB", &[b"GG", b"JE", b"IM"]),
        (b"ES", &[b"IC"]),
        (b"FI", &[b"AX"]),
        (b"NO", &[b"SJ"]),
    ];
    TERRITORIES.iter().find(|(_, own)| own.contains(&&code)).map_or(code, |(home, _)| **home)
}

/// The five digits of a postal code of the United States that a destination is, or ends with:
/// `New York, NY 10001-1234`.
pub(super) fn zip(text: &str) -> Option<&str> {
    let last = text.split_ascii_whitespace().next_back()?;
    let (code, more) = last.split_once('-').unwrap_or((last, "0000"));
    let digits = |text: &str, len| text.len() == len && is_digits(text);
    (digits(code, 5) && digits(more, 4)).then_some(code)
}

/// The code of a country by its English or Chinese name.
fn named(text: &str) -> Option<[u8; 2]> {
    let name = text::country_in_english(text).unwrap_or(text);
    let (code, _) = Registry::S10Country.codes().find(|(_, known)| known.eq_ignore_ascii_case(name))?;
    code.as_bytes().try_into().ok().filter(|code| *code != *b"UK")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_told_however_they_are_spelled() {
        for (text, iso) in [
            ("US", Some(*b"US")),
            (" us ", Some(*b"US")),
            ("UK", Some(*b"GB")),
            ("uk", Some(*b"GB")),
            ("United Kingdom", Some(*b"GB")),
            ("france", Some(*b"FR")),
            ("英国", Some(*b"GB")),
            ("德国", Some(*b"DE")),
            ("", None),
            ("nowhere", None),
        ] {
            assert_eq!(code(text), iso, "{text}");
        }
    }

    #[test]
    fn a_territory_is_served_from_home() {
        assert_eq!((home(*b"PR"), home(*b"RE"), home(*b"DE")), (*b"US", *b"FR", *b"DE"));
    }

    #[test]
    fn a_destination_may_end_with_a_postal_code() {
        for (text, code) in [
            ("10001", Some("10001")),
            ("US 10001", Some("10001")),
            ("New York, NY 10001-1234", Some("10001")),
            ("US", None),
            ("", None),
            ("SW1A 1AA", None),
            ("123456", None),
        ] {
            assert_eq!(zip(text), code, "{text}");
        }
    }
}
