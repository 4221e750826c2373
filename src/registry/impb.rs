//! Constructs of the USPS package barcode (IMpb): what the application identifier and the length say of its parts.
//!
//! ```
//! use tracklint::registry::impb::{self, Routing};
//!
//! let construct = impb::construct("9261292700768711948021").unwrap();
//! assert_eq!((construct.name, construct.identifier, construct.mailer), ("C09", "92", Some(9)));
//!
//! let with_zip = impb::construct("420112139261290983497923666238").unwrap();
//! assert_eq!((with_zip.name, with_zip.routing), ("C03", Routing::Zip5));
//! ```

use super::usps_constructs::TABLE;
use crate::check::Check;

/// What stands in front of the number itself.
///
/// ```
/// use tracklint::registry::impb::{Routing, construct};
///
/// let routing = construct("420112139261290983497923666238").unwrap().routing;
/// assert_eq!((routing, routing.len()), (Routing::Zip5, "42011213".len()));
/// assert!(Routing::None.is_empty() && !routing.is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Routing {
    /// Nothing.
    None,
    /// `420` and a ZIP code of five digits.
    Zip5,
    /// `420` and a ZIP code of nine digits.
    Zip9,
}

impl Routing {
    /// How many digits that are.
    pub const fn len(self) -> usize {
        match self {
            Self::None => 0,
            Self::Zip5 => 8,
            Self::Zip9 => 12,
        }
    }

    /// Whether nothing stands in front.
    pub const fn is_empty(self) -> bool {
        matches!(self, Self::None)
    }
}

/// One layout of the package barcode.
///
/// ```
/// use tracklint::registry::impb::construct;
///
/// let found = construct("9400111206206406260787").unwrap();
/// assert_eq!((found.identifier, found.digits(), found.meaning), ("94", 22, "online and metered postage"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Construct {
    /// `C01` to `C10`; `N` (online), `R` (retail) and `L` (legacy) are families.
    pub name: &'static str,
    /// What stands in front of the number.
    pub routing: Routing,
    /// The application identifier that begins the number: `92`.
    pub identifier: &'static str,
    /// Digits of the service type.
    pub service: u8,
    /// Digits of the Mailer ID; `None` where both sizes occur, and mailer and serial share [`serial`](Self::serial).
    pub mailer: Option<u8>,
    /// Digits of the running number.
    pub serial: u8,
    /// What it is for.
    pub meaning: &'static str,
}

impl Construct {
    /// How many digits the barcode has, routing and check digit included.
    ///
    /// ```
    /// use tracklint::registry::impb;
    /// assert!(impb::constructs().iter().all(|c| (22..=34).contains(&c.digits())));
    /// ```
    pub fn digits(&self) -> usize {
        let body = self.service + self.mailer.unwrap_or(0) + self.serial;
        self.routing.len() + self.identifier.len() + usize::from(body) + 1
    }

    /// Whether `number` is built so and its check digit agrees.
    fn fits(&self, number: &[u8]) -> bool {
        if number.len() != self.digits() || !number.iter().all(u8::is_ascii_digit) {
            return false;
        }
        let (routing, own) = number.split_at(self.routing.len());
        let (body, check) = own.split_at(own.len() - 1);
        // A Mailer ID of nine digits begins with 9, one of six digits never does.
        let mailer = body[self.identifier.len() + usize::from(self.service)];
        (routing.is_empty() || routing.starts_with(b"420"))
            && body.starts_with(self.identifier.as_bytes())
            && match (self.service, self.mailer) {
                (3, Some(9)) => mailer == b'9',
                (3, Some(_)) => mailer != b'9',
                _ => true,
            }
            && Check::Gs1.accepts(body, check[0])
    }
}

/// Every construct, in the order of the publication.
///
/// ```
/// use tracklint::registry::impb;
/// assert_eq!(impb::constructs()[0].name, "C01");
/// ```
pub fn constructs() -> &'static [Construct] {
    TABLE
}

/// The construct of a barcode without spaces; `None` where none fits. 34 digits hold either a ZIP of five and a number
/// of 26, or a ZIP of nine and a number of 22: where both readings pass the check, neither is given.
///
/// ```
/// use tracklint::registry::impb::construct;
///
/// assert_eq!(construct("9261292700768711948021").unwrap().mailer, Some(9));
/// assert_eq!(construct("9261292700768711948022"), None, "the check digit does not agree");
/// ```
pub fn construct(number: &str) -> Option<&'static Construct> {
    let mut fitting = TABLE.iter().filter(|construct| construct.fits(number.as_bytes()));
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_constructs_are_built_alike() {
        for (i, a) in TABLE.iter().enumerate() {
            for b in &TABLE[i + 1..] {
                let same = (a.routing, a.identifier, a.digits()) == (b.routing, b.identifier, b.digits());
                assert!(!same, "{} and {}", a.name, b.name);
            }
        }
    }

    #[test]
    fn every_sample_of_usps_has_the_construct_that_its_length_says() {
        let usps = crate::carrier("usps").expect("a carrier of the catalogue");
        let mut seen = std::collections::BTreeSet::new();
        for sample in
            usps.formats.iter().filter(|f| f.id.contains("impb") || f.id.contains("420")).flat_map(|f| f.valid)
        {
            let construct = construct(sample).unwrap_or_else(|| panic!("{sample} has no construct"));
            assert_eq!(construct.digits(), sample.len());
            seen.insert(construct.name);
        }
        assert!(seen.len() >= 8, "{seen:?}");
    }

    #[test]
    fn what_is_no_barcode_of_usps_has_no_construct() {
        for text in
            ["", "92", "9261292700768711948020", "9361929270076871194802", "RB123456785GB", "１２３４５６７８９０１"]
        {
            assert_eq!(construct(text), None, "{text}");
        }
    }
}
