//! Who a declaration names: one carrier, or several of which any may have the parcel: `DHL/UPS`, 顺丰/中通.

use smallvec::SmallVec;

use crate::carriers;
use crate::foreign;
use crate::names::{self, Brand};
use crate::rank::Context;
use crate::relay::Relays;
use crate::rule::{Carrier, Kind};

/// One carrier of a declaration.
#[derive(Clone, Copy)]
pub(crate) struct Party {
    pub(crate) carrier: &'static Carrier,
    /// Its place in the catalogue.
    pub(crate) place: Option<u16>,
    /// The companies that share what is declared.
    pub(crate) brand: Option<Brand>,
    /// To whom it hands parcels on by what it is called.
    by_name: Relays,
}

impl core::fmt::Debug for Party {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.carrier.id)
    }
}

impl Party {
    /// The carrier as it was called, which may be less or more than its own name.
    pub(crate) fn named(name: &str, carrier: &'static Carrier) -> Self {
        Self {
            carrier,
            place: carriers::declared(carrier),
            brand: names::shared(name, carrier),
            by_name: by_name(name, carrier),
        }
    }

    /// The same where nobody else is named: a marketplace that a carrier's name only begins with declares nobody.
    fn alone(name: &str, carrier: &'static Carrier) -> Self {
        let open = foreign::is_marketplace(name) && !names::is_whole_name(name);
        let party = Self::named(name, carrier);
        if open { Self { place: None, brand: None, ..party } } else { party }
    }

    /// The carrier itself, by no name.
    pub(crate) fn of(carrier: &'static Carrier) -> Self {
        let brand = names::affiliates(carrier);
        let place = carriers::declared(carrier);
        Self { carrier, place, brand, by_name: Relays::No }
    }

    /// What is known where this one is declared.
    pub(crate) const fn context(&self, base: Context) -> Context {
        Context { declared: self.place, brand: self.brand, ..base }
    }

    /// Whether it hands parcels on to others by what it is called, or by what it is.
    pub(crate) fn relays(&self) -> Relays {
        if self.by_name == Relays::Open || self.carrier.kind == Kind::Marketplace {
            Relays::Open
        } else if is_line(self.carrier) {
            Relays::Anybody
        } else if self.by_name == Relays::No && self.carrier.is_hardly_known() {
            Relays::Silent
        } else {
            self.by_name
        }
    }
}

/// To whom a carrier hands parcels on by what it is called. A name that says nothing of who moves the parcel leaves it
/// open, as that of a marketplace or of a kind of delivery does.
fn by_name(name: &str, carrier: &Carrier) -> Relays {
    if foreign::is_marketplace(name) || names::is_kind_of_delivery(name) {
        Relays::Open
    } else if names::delivers_for_a_line(name, carrier) {
        Relays::Line
    } else if names::has_service_behind(name) {
        Relays::Service
    } else if names::is_service_of_posts(name, carrier) {
        Relays::Posts
    } else {
        Relays::No
    }
}

/// Whether a carrier is cross-border, or the logistics of a marketplace.
pub(crate) const fn is_line(carrier: &Carrier) -> bool {
    matches!(carrier.kind, Kind::CrossBorder | Kind::Marketplace)
}

/// The carriers of a declaration behind the first one.
pub(crate) type Others = [Option<Party>; 5];

/// Everybody that a declaration names; empty when it names nobody, or more than anybody would choose from: a list of
/// all that a shop offers declares nothing.
pub(crate) fn parties(name: &str) -> (Option<Party>, Others) {
    let mut others = Others::default();
    let several = names::several(name).into_iter().map(|(name, carrier)| Party::named(name, carrier));
    let several: SmallVec<[Party; 3]> = several.filter(|party| party.place.is_some()).collect();
    match &several[..] {
        [first, rest @ ..] if (1..=others.len()).contains(&rest.len()) => {
            others.iter_mut().zip(rest).for_each(|(place, party)| *place = Some(*party));
            (Some(*first), others)
        }
        [] | [_] => (names::resolve(name).map(|carrier| Party::alone(name, carrier)), others),
        _ => (None, others),
    }
}
