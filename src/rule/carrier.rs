//! An operator and what is known of it.

use alloc::string::String;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::evidence::Standing;
use super::format::Format;
use super::part::Part;

/// An operator: who numbers, moves or delivers a parcel.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const LINE: Carrier = Carrier::new("my-line", "My Line")
///     .zh("自营专线")
///     .country("CN")
///     .abroad(&["HK"])
///     .kind(CrossBorder)
///     .tracking_url("https://track.example/{number}")
///     .aliases(&["MYL"])
///     .aftership("my-line")
///     .seventeentrack(190_999)
///     .formats(&[]);
/// assert_eq!((LINE.name_zh, LINE.country, LINE.abroad), (Some("自营专线"), Some("CN"), &["HK"][..]));
/// assert_eq!(LINE.url("MYL1").unwrap(), "https://track.example/MYL1");
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Carrier {
    /// Stable identifier in kebab case: `royal-mail`.
    pub id: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// Name in Chinese, where one is in use.
    pub name_zh: Option<&'static str>,
    /// Home country, ISO 3166-1 alpha-2; `None` for operators of the whole world.
    pub country: Option<&'static str>,
    /// Other countries in which it delivers under the same numbers, as far as they are known.
    pub abroad: &'static [&'static str],
    /// What kind of operator it is.
    pub kind: Kind,
    /// Public tracking page with `{number}` in place of the number.
    pub tracking_url: Option<&'static str>,
    /// Other names that sellers, platforms and files use for it.
    pub aliases: &'static [&'static str],
    /// Slug at AfterShip.
    pub aftership: Option<&'static str>,
    /// Carrier key at 17TRACK.
    pub seventeentrack: Option<u32>,
    /// The kinds of number it uses; empty when no format is public.
    pub formats: &'static [Format],
}

/// What kind of operator a carrier is.
///
/// ```
/// use tracklint::{Lang, carrier, rule::Kind};
///
/// assert_eq!(carrier("yanwen").unwrap().kind, Kind::CrossBorder);
/// assert_eq!(Kind::CrossBorder.name(), "cross-border");
/// assert_eq!(Kind::CrossBorder.label(Lang::Zh), "跨境专线");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Kind {
    /// Designated postal operator.
    Post,
    /// Express and parcel network.
    Express,
    /// Parcel network of a region.
    Regional,
    /// Cross-border line or consolidator.
    CrossBorder,
    /// Delivers the last mile, or hands over at lockers and shops.
    LastMile,
    /// Freight by road, sea or air.
    Freight,
    /// Logistics arm of a marketplace.
    Marketplace,
    /// Not an operator: an identifier that many operators share (S10, SSCC, air waybill).
    Identifier,
}

impl Kind {
    /// The kind in kebab case, as JSON spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Express => "express",
            Self::Regional => "regional",
            Self::CrossBorder => "cross-border",
            Self::LastMile => "last-mile",
            Self::Freight => "freight",
            Self::Marketplace => "marketplace",
            Self::Identifier => "identifier",
        }
    }
}

impl Carrier {
    /// A carrier with nothing but its identifier and English name.
    pub const fn new(id: &'static str, name: &'static str) -> Self {
        Self {
            id,
            name,
            name_zh: None,
            country: None,
            abroad: &[],
            kind: Kind::Express,
            tracking_url: None,
            aliases: &[],
            aftership: None,
            seventeentrack: None,
            formats: &[],
        }
    }

    /// Its name in Chinese.
    #[must_use]
    pub const fn zh(mut self, name: &'static str) -> Self {
        self.name_zh = Some(name);
        self
    }

    /// Its home country, ISO 3166-1 alpha-2.
    #[must_use]
    pub const fn country(mut self, code: &'static str) -> Self {
        self.country = Some(code);
        self
    }

    /// Other countries in which it delivers under the same numbers.
    #[must_use]
    pub const fn abroad(mut self, codes: &'static [&'static str]) -> Self {
        self.abroad = codes;
        self
    }

    /// Whether it is at home in a country, or delivers there besides; an operator of the whole world is at home nowhere.
    pub(crate) fn delivers_in(&self, country: [u8; 2]) -> bool {
        self.country.iter().chain(self.abroad).any(|own| own.as_bytes() == country)
    }

    /// What kind of operator it is.
    #[must_use]
    pub const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// Its public tracking page, with `{number}` in place of the number.
    #[must_use]
    pub const fn tracking_url(mut self, url: &'static str) -> Self {
        self.tracking_url = Some(url);
        self
    }

    /// Other names that sellers, platforms and files use for it.
    #[must_use]
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }

    /// Its slug at AfterShip.
    #[must_use]
    pub const fn aftership(mut self, slug: &'static str) -> Self {
        self.aftership = Some(slug);
        self
    }

    /// Its carrier key at 17TRACK.
    #[must_use]
    pub const fn seventeentrack(mut self, key: u32) -> Self {
        self.seventeentrack = Some(key);
        self
    }

    /// The kinds of number it uses, the commonest first.
    #[must_use]
    pub const fn formats(mut self, formats: &'static [Format]) -> Self {
        self.formats = formats;
        self
    }

    /// Whether it is a marketplace with no numbers of its own: whoever names it has not said who moves the parcel, so that
    /// it declares nothing. The forms of a marketplace that take anybody's numbers are no numbers of its own; what begins
    /// with letters that it chose is one.
    ///
    /// ```
    /// let moves_nothing = |id| tracklint::carrier(id).unwrap().moves_nothing();
    /// assert!(moves_nothing("aliexpress") && !moves_nothing("shopee-spx") && !moves_nothing("mercado-envios"));
    /// ```
    #[must_use]
    pub fn moves_nothing(&self) -> bool {
        let chosen = |format: &Format| matches!(format.shape.first(), Some(Part::Lit(_) | Part::OneOf(..)));
        let form = |format: &Format| format.standing == Standing::DeclaredOnly && !chosen(format);
        self.kind == Kind::Marketplace && self.formats.iter().all(form)
    }

    /// The tracking page of one number, `None` where no page is known, or where it asks for more than the number. The
    /// number is put in as it is: hand over the canonical spelling.
    ///
    /// ```
    /// let ups = tracklint::carrier("ups").unwrap();
    /// assert_eq!(ups.url("1Z999AA10123456784").unwrap(), "https://www.ups.com/track?tracknum=1Z999AA10123456784");
    /// // The page of Nacex asks for the agency as well.
    /// assert_eq!(tracklint::carrier("nacex").unwrap().url("12345678"), None);
    /// ```
    pub fn url(&self, number: &str) -> Option<String> {
        let asks_for_no_more = |url: &&str| url.matches('{').count() == 1;
        self.tracking_url.filter(asks_for_no_more).map(|url| url.replace("{number}", number))
    }
}

/// Two carriers are the same when their identifiers are.
impl PartialEq for Carrier {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Carrier {}

impl Hash for Carrier {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// By identifier: a whole carrier file would drown every message that names one.
impl fmt::Debug for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Carrier").field(&self.id).finish()
    }
}
