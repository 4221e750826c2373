//! Tables published outside: countries of the Universal Postal Union, USPS service types, airlines.
//!
//! ```
//! use tracklint::registry::{Registry, operator};
//!
//! assert_eq!(Registry::S10Country.lookup(b"GB"), Some("United Kingdom"));
//! assert_eq!(operator("GB"), Some("Royal Mail"));
//! ```

use table::{Extent, Table, find};

use crate::rule::Set;

pub mod aliexpress;
pub mod impb;
pub mod taobao;

mod airlines;
mod aliexpress_services;
mod auspost_products;
mod auspost_services;
pub(crate) mod carrier_priors;
mod correios_services;
mod russian_regions;
mod s10_countries;
mod s10_services;
mod scac;
mod startrack_products;
mod table;
mod taobao_shapes;
mod ups_services;
mod usps_constructs;
mod usps_legacy_services;
mod usps_service_types;
mod yq_providers;

/// A table that somebody else publishes. Where each comes from, of which date and under which licence, stands in
/// `data/README.md`.
///
/// ```
/// use tracklint::registry::Registry;
///
/// let airline = Registry::Airline;
/// assert_eq!((airline.name(), airline.width(), airline.lookup(b"999")), ("iata-airline", 3, Some("Air China")));
/// assert!(airline.is_sample() && !airline.set().contains(b'A'));
/// assert_eq!(airline.codes().count(), airline.len());
/// assert!(Registry::ALL.iter().filter(|table| table.is_closed()).eq([&Registry::S10Country]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Registry {
    /// Who issued an S10 item: the two letters that end it. Territories that issue under a code of their own are in.
    S10Country,
    /// What an S10 item is: the two letters that begin it.
    S10Service,
    /// Service type code of a USPS package barcode: three digits.
    UspsServiceType,
    /// Service code that begins a twenty-digit USPS number: two digits.
    UspsLegacyService,
    /// Service indicator inside a UPS `1Z` number: two characters.
    UpsService,
    /// Airline that issued an air waybill: three digits.
    Airline,
    /// What an item of the Brazilian Correios is: the two letters that begin it.
    CorreiosService,
    /// Region of Russia: the first three digits of a postcode.
    RussianRegion,
    /// Product of Australia Post: five digits.
    AusPostProduct,
    /// Service of Australia Post: two digits.
    AusPostService,
    /// Carrier of freight in the United States: the four letters that begin its references.
    Scac,
    /// Product of StarTrack: three characters.
    StarTrackProduct,
    /// Company behind a number that ends in `YQ`: the three letters that begin it.
    YqProvider,
}

impl Registry {
    /// Every table.
    pub const ALL: &'static [Self] = &[
        Self::S10Country,
        Self::S10Service,
        Self::UspsServiceType,
        Self::UspsLegacyService,
        Self::UpsService,
        Self::Airline,
        Self::CorreiosService,
        Self::RussianRegion,
        Self::AusPostProduct,
        Self::AusPostService,
        Self::Scac,
        Self::StarTrackProduct,
        Self::YqProvider,
    ];

    /// The name in kebab case, as JSON spells it.
    ///
    /// ```
    /// use tracklint::registry::Registry;
    /// assert_eq!(Registry::S10Country.name(), "upu-s10-country");
    /// ```
    pub const fn name(self) -> &'static str {
        Table::of(self).name
    }

    /// How many characters a code has.
    pub const fn width(self) -> usize {
        Table::of(self).width
    }

    /// Which characters a code is made of.
    pub const fn set(self) -> Set {
        Table::of(self).set
    }

    /// Whether a code outside the table is an error. Only the countries are closed; every other table lags behind the
    /// numbers in use, so that an unknown code there is a reason to look twice and no more.
    pub const fn is_closed(self) -> bool {
        matches!(Table::of(self).extent, Extent::Closed)
    }

    /// Whether the table is known to be a mere sample of what its publisher has. A code outside it says nothing at
    /// all, and is not worth a warning.
    pub const fn is_sample(self) -> bool {
        matches!(Table::of(self).extent, Extent::Sample)
    }

    /// Whether the table knows `code`. Anything that is no code at all (other length, small letters) is unknown.
    ///
    /// ```
    /// use tracklint::registry::Registry;
    /// assert!(Registry::S10Country.contains(b"GB"));
    /// assert!(!Registry::S10Country.contains(b"UK"), "the code of the United Kingdom is GB");
    /// assert!(!Registry::S10Country.contains(b"gb"));
    /// ```
    pub const fn contains(self, code: &[u8]) -> bool {
        // Every number of thirteen characters asks for its country, so that question is two shifts and no search.
        match (self, code) {
            (Self::S10Country, &[first @ b'A'..=b'Z', second @ b'A'..=b'Z']) => {
                s10_countries::BITS[(first - b'A') as usize] >> (second - b'A') & 1 == 1
            }
            (Self::S10Country, _) => false,
            _ => self.lookup(code).is_some(),
        }
    }

    /// What `code` means, in the words of the table.
    ///
    /// ```
    /// use tracklint::registry::Registry;
    /// assert_eq!(Registry::Airline.lookup(b"999"), Some("Air China"));
    /// assert_eq!(Registry::S10Service.lookup(b"CP"), Some("parcel post"));
    /// assert_eq!(Registry::S10Service.lookup(b"KA"), None, "the letter K is reserved");
    /// ```
    pub const fn lookup(self, code: &[u8]) -> Option<&'static str> {
        find(Table::of(self).rows, code)
    }

    /// The codes in ascending order, each with its meaning.
    ///
    /// ```
    /// use tracklint::registry::Registry;
    /// assert_eq!(Registry::S10Country.codes().next(), Some(("AD", "Andorra")));
    /// ```
    pub fn codes(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        Table::of(self).rows.iter().copied()
    }

    /// How many codes the table holds.
    #[expect(clippy::len_without_is_empty, reason = "no table is empty, and a test says so")]
    pub const fn len(self) -> usize {
        Table::of(self).rows.len()
    }
}

/// The postal operator that issues S10 items under a country's code, by the name it goes by today. `None` where the
/// country is unknown or its operator is not on record.
///
/// ```
/// use tracklint::registry::operator;
/// assert_eq!(operator("CN"), Some("China Post"));
/// assert_eq!(operator("YP"), None);
/// ```
pub const fn operator(country: &str) -> Option<&'static str> {
    find(s10_countries::OPERATORS, country.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_hold_only_codes() {
        for &registry in Registry::ALL {
            let codes: Vec<_> = registry.codes().map(|(code, _)| code).collect();
            assert!(!codes.is_empty() && codes.len() == registry.len(), "{}", registry.name());
            assert!(codes.is_sorted_by(|a, b| a < b), "{} is not sorted, or a code stands twice", registry.name());
            for code in codes {
                assert_eq!(code.len(), registry.width(), "{}: {code}", registry.name());
                assert!(code.bytes().all(|b| registry.set().contains(b)), "{}: {code}", registry.name());
            }
        }
        assert!(s10_countries::OPERATORS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn every_code_is_found_and_its_neighbours_are_not() {
        for &registry in Registry::ALL {
            for (code, meaning) in registry.codes() {
                assert_eq!(registry.lookup(code.as_bytes()), Some(meaning));
                assert!(registry.contains(code.as_bytes()));
                assert!(!registry.contains(&code.as_bytes()[1..]), "a shorter text is no code");
                assert!(!registry.contains(format!("{code}0").as_bytes()), "a longer text is no code");
            }
            assert!(!registry.contains(b""));
        }
    }

    #[test]
    fn the_bitmap_says_what_the_table_says() {
        for first in 0..=255 {
            for second in 0..=255 {
                let code = [first, second];
                let listed = Registry::S10Country.lookup(&code).is_some();
                assert_eq!(Registry::S10Country.contains(&code), listed, "{code:?}");
            }
        }
    }

    #[test]
    fn countries_are_those_that_issue() {
        let known = |code: &str| Registry::S10Country.contains(code.as_bytes());
        for code in ["GB", "US", "CN", "SG", "TW", "HK", "MO", "NC", "PF", "AX", "FO", "JE", "TC", "XK"] {
            assert!(known(code), "{code}");
        }
        // YP is Yanwen's own suffix, UK is spelled GB, the rest is nobody's.
        for code in ["XX", "UK", "YP", "YQ", "ZZ", "EU", "SU", "AQ"] {
            assert!(!known(code), "{code}");
        }
    }

    #[test]
    fn an_operator_stands_only_beside_a_country() {
        for &(code, operator) in s10_countries::OPERATORS {
            assert!(Registry::S10Country.contains(code.as_bytes()) && !operator.is_empty(), "{code}");
        }
    }

    #[test]
    fn lookups_run_in_the_compiler() {
        const { assert!(Registry::S10Country.contains(b"GB") && Registry::UpsService.lookup(b"03").is_some()) }
    }
}
