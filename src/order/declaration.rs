//! What an order declares beside its number: carrier, service, marketplace.

use alloc::string::String;

use super::Order;
use crate::diagnoser::Diagnoser;
use crate::missing;
use crate::names;
use crate::party::{Others, Party, parties};
use crate::profile::{Profile, Shapes, Taken};
use crate::profiles;
use crate::registry::aliexpress::Service;
use crate::rule::Carrier;

/// What an order declares, looked up: its carrier, its service, its marketplace. Looking names up among thousands takes
/// time; orders with the same names can share the result.
///
/// [`Diagnoser::declaration`] makes one, [`Diagnoser::order_with_declaration`] uses it.
///
/// ```
/// use tracklint::{Diagnoser, Order};
///
/// // The service of a marketplace tells the carrier behind it.
/// let order = Order::new("").marketplace("速卖通").service("YANWEN_AM");
/// assert_eq!(Diagnoser::new().declaration(&order).carrier().unwrap().id, "yanwen");
/// ```
#[derive(Clone, Debug)]
pub struct Declaration<'p> {
    pub(super) declared: Declared,
    pub(crate) profile: Option<&'p Profile<'p>>,
}

impl<'p> Declaration<'p> {
    /// The carrier that is declared, or that is behind the declared service.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order};
    ///
    /// let carrier = |name| Diagnoser::new().declaration(&Order::new("").carrier(name)).carrier();
    /// assert_eq!(carrier("云途").unwrap().id, "yunexpress");
    /// assert!(carrier("nobody").is_none());
    /// ```
    pub const fn carrier(&self) -> Option<&'static Carrier> {
        self.declared.carrier()
    }

    /// Whether the carrier that is declared delivers under its own numbers alone, so that those of a rule pack are none
    /// of its; `None` when nobody is declared who moves parcels.
    #[cfg(feature = "packs")]
    pub(crate) fn is_exclusive(&self) -> Option<bool> {
        let party = self.declared.party.filter(|party| party.place.is_some())?;
        Some(party.relays().is_exclusive())
    }

    pub(crate) fn of(order: &Order<'_>, profile: Option<&'p Profile<'p>>) -> Self {
        Self { declared: Declared::of(order, profile), profile }
    }
}

impl Diagnoser {
    /// Looks up what an order declares; only its [`carrier`](Order::carrier), its [`service`](Order::service) and its
    /// [`marketplace`](Order::marketplace) count.
    ///
    /// ```
    /// use tracklint::{Diagnoser, Order};
    ///
    /// let desk = Diagnoser::new();
    /// let declaration = desk.declaration(&Order::new("").carrier("云途"));
    /// let d = desk.order_with_declaration(&Order::new("YT2229521272164446").carrier("云途"), &declaration);
    /// assert!(d.is_ok());
    /// ```
    pub fn declaration(&self, order: &Order<'_>) -> Declaration<'static> {
        let named = || order.marketplace.and_then(profiles::profile);
        Declaration::of(order, self.profile.or_else(named))
    }
}

/// What the names stand for.
#[derive(Clone, Debug)]
pub(super) struct Declared {
    pub(super) service: Option<&'static Service>,
    pub(super) shapes: Option<Shapes>,
    /// The first of those that are named.
    pub(super) party: Option<Party>,
    pub(super) others: Others,
    /// Whether the marketplace takes that carrier.
    pub(super) taken: Taken,
    /// A name that nobody goes by.
    pub(super) unknown: Option<String>,
    /// The carrier whose name that is but for one slip.
    pub(super) meant: Option<&'static Carrier>,
}

impl Declared {
    /// A declared carrier counts before the one behind a declared service. A service may be named in the carrier's
    /// place: exports have one column for both.
    pub(super) fn of(order: &Order<'_>, profile: Option<&Profile<'_>>) -> Self {
        let given = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(String::from);
        let (carrier, service) = (given(order.carrier), given(order.service));
        let lookup = |name: &Option<String>| profile.zip(name.as_deref()).and_then(|(p, name)| p.service(name));
        let known = lookup(&service).or_else(|| lookup(&carrier));
        let shapes = known.map(Shapes::of);
        let by_service = lookup(&carrier).is_some() || carrier.is_none() && known.is_some();
        let says_who = |name: &&str| !names::is_nobody(name);
        let named = if by_service { None } else { carrier.as_deref().or(service.as_deref()).filter(says_who) };
        let (resolved, others) = named.map_or((None, Others::default()), parties);
        let behind = || Some(Party::named("", shapes.filter(|_| by_service)?.declares()?));
        let party = resolved.or_else(behind);
        // `N/A` and the like name nobody either.
        let unknown = named.filter(|name| resolved.is_none() && !missing::is_placeholder(name));
        Self {
            service: known,
            shapes,
            party,
            others,
            taken: profile.zip(party).map_or(Taken::Open, |(profile, party)| profile.takes(party.carrier)),
            unknown: unknown.map(String::from),
            meant: unknown.and_then(names::meant),
        }
    }

    /// The carrier that is declared, or the first of several.
    pub(super) const fn carrier(&self) -> Option<&'static Carrier> {
        match self.party {
            Some(party) => Some(party.carrier),
            None => None,
        }
    }
}
