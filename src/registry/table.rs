//! What there is to know of each table, a line for each, and the search in one.

use super::{
    Registry, airlines, auspost_products, auspost_services, correios_services, russian_regions, s10_countries,
    s10_services, scac, startrack_products, ups_services, usps_legacy_services, usps_service_types, yq_providers,
};
use crate::rule::Set;

/// A table that somebody else publishes.
pub(super) struct Table {
    pub(super) name: &'static str,
    /// How many characters a code has, and which.
    pub(super) width: usize,
    pub(super) set: Set,
    pub(super) extent: Extent,
    /// The codes in ascending order, each with its meaning.
    pub(super) rows: Rows,
}

type Rows = &'static [(&'static str, &'static str)];

/// How much of what its publisher has a table holds.
pub(super) enum Extent {
    /// All there will be.
    Closed,
    /// All there was on its day.
    Lagging,
    Sample,
}

impl Table {
    #[rustfmt::skip]
    pub(super) const fn of(registry: Registry) -> Self {
        use Extent::{Closed, Lagging, Sample};
        use Registry::*;
        const UPPER: Set = Set::UPPER;
        const DIGITS: Set = Set::DIGITS;
        const ALNUM: Set = Set::ALNUM;
        const STARTRACK: Set = Set::UPPER.union(Set::range(b'2', b'2'));
        match registry {
            S10Country => Self::new("upu-s10-country", 2, UPPER, Closed, s10_countries::TABLE),
            S10Service => Self::new("upu-s10-service", 2, UPPER, Lagging, s10_services::TABLE),
            UspsServiceType => Self::new("usps-service-type", 3, DIGITS, Sample, usps_service_types::TABLE),
            UspsLegacyService => Self::new("usps-legacy-service", 2, DIGITS, Lagging, usps_legacy_services::TABLE),
            UpsService => Self::new("ups-service", 2, ALNUM, Sample, ups_services::TABLE),
            Airline => Self::new("iata-airline", 3, DIGITS, Sample, airlines::TABLE),
            CorreiosService => Self::new("correios-service", 2, UPPER, Lagging, correios_services::TABLE),
            RussianRegion => Self::new("russian-region", 3, DIGITS, Lagging, russian_regions::TABLE),
            AusPostProduct => Self::new("auspost-product", 5, DIGITS, Sample, auspost_products::TABLE),
            AusPostService => Self::new("auspost-service", 2, DIGITS, Lagging, auspost_services::TABLE),
            Scac => Self::new("scac", 4, UPPER, Sample, scac::TABLE),
            StarTrackProduct => Self::new("startrack-product", 3, STARTRACK, Lagging, startrack_products::TABLE),
            YqProvider => Self::new("yq-provider", 3, UPPER, Sample, yq_providers::TABLE),
        }
    }

    const fn new(name: &'static str, width: usize, set: Set, extent: Extent, rows: Rows) -> Self {
        Self { name, width, set, extent, rows }
    }
}

/// Binary search in a table sorted by code.
pub(super) const fn find(table: Rows, code: &[u8]) -> Option<&'static str> {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let (at, meaning) = table[middle];
        match compare(at.as_bytes(), code) {
            0 => return Some(meaning),
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

/// Order of two codes as bytes: -1, 0 or 1. `Ord` cannot be asked in a const function.
pub(super) const fn compare(a: &[u8], b: &[u8]) -> i8 {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return if a[i] < b[i] { -1 } else { 1 };
        }
        i += 1;
    }
    if a.len() == b.len() {
        0
    } else if a.len() < b.len() {
        -1
    } else {
        1
    }
}
