//! What the standard S10 of the Universal Postal Union says of the identifier of a postal item: two letters for the
//! service, eight digits and their check digit, two letters for the country. `RB123456785GB`.

use crate::canon::Compact;
use crate::carriers;
use crate::check::Check;
use crate::matcher::{Fit, FormatId};
use crate::registry::Registry;
use crate::rule::Carrier;

/// Letters of the service, digits with the last one to check the others, letters of the country, and all of them.
pub(crate) const SERVICE: usize = 2;
pub(crate) const DIGITS: usize = 9;
pub(crate) const COUNTRY: usize = 2;
pub(crate) const LENGTH: usize = SERVICE + DIGITS + COUNTRY;

/// The places of the letters, one bit each.
pub(crate) const LETTERS: u64 = 0b1_1000_0000_0011;

/// Whether a digit stands at this place, and not a letter.
pub(crate) const fn is_digit(place: usize) -> bool {
    place >= SERVICE && place < SERVICE + DIGITS
}

/// Whether letters and digits stand where they do in an item.
pub(crate) const fn has_outline(number: &Compact) -> bool {
    number.len == LENGTH && number.letters == LETTERS
}

/// Whether a number that its check digit proves is as long as an item and ends with a letter, as a country does.
pub(crate) fn ends_as_item(number: &str) -> bool {
    number.len() == LENGTH && number.ends_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a number begins with the letters of a service that the standard lists.
pub(crate) fn lists_service(number: &[u8]) -> bool {
    number.first_chunk::<SERVICE>().is_some_and(|service| Registry::S10Service.contains(service))
}

/// Whether a format is one of items.
pub(crate) fn is_format(format: FormatId) -> bool {
    format.format().check == Check::S10
}

/// The standard itself, as the carrier of an item of any post.
pub(crate) fn standard() -> Option<&'static Carrier> {
    carriers::carrier("upu-s10")
}

impl Fit {
    /// Whether the check digit agrees, and the country is one.
    pub(crate) fn is_item(self) -> bool {
        self.check == Some(true) && self.code == Some(true)
    }

    /// Whether the country is one, and the check digit does not agree.
    pub(crate) fn is_item_but_for_its_check(self) -> bool {
        self.check == Some(false) && self.code == Some(true)
    }

    /// Whether the check digit agrees, and the country is none.
    pub(crate) fn is_item_of_no_country(self) -> bool {
        self.check == Some(true) && self.code == Some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_is_that_of_the_standard() {
        let number = |text: &str| Compact::of(text.as_bytes()).expect("letters and digits");
        let item = number("RB123456785GB");
        assert!(has_outline(&item) && lists_service(item.text()));
        assert!((0..LENGTH).all(|place| is_digit(place) == (LETTERS >> place & 1 == 0)));
        for other in ["RB12345678GB", "RB1234567850B", "0B123456785GB", "RB123456785GBX"] {
            assert!(!has_outline(&number(other)), "{other}");
        }
        assert!(!lists_service(b"XX123456785GB") && !lists_service(b"R"));
        assert!(ends_as_item("RB123456785GB") && !ends_as_item("RB1234567850") && !ends_as_item("GB"));
    }

    #[test]
    fn it_takes_the_sample_of_the_standard() {
        let format = standard().and_then(|carrier| carrier.formats.first()).expect("a format of the catalogue");
        assert_eq!(format.check, Check::S10);
        assert!(format.fits(b"RB123456785GB"));
    }
}
