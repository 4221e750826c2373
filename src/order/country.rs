//! Countries as orders spell them: `US`, `uk`, `United Kingdom`.

use crate::channel;
use crate::registry::Registry;
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
}
