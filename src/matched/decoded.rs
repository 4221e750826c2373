//! The named parts of a number, and what the tables of their publishers say of them.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::Match;
use crate::check::Check;
use crate::finding::Span;
use crate::registry::{Registry, impb};
use crate::rule::{Domain, Field, Format, Part};
use crate::s10;

/// A named part of a number, decoded.
///
/// ```
/// use tracklint::{classify, diagnose, rule::Field};
///
/// let ups = diagnose("1Z999AA10123456784").best().unwrap();
/// let service = ups.fields("1Z999AA10123456784").into_iter().find(|part| part.field == Field::Service).unwrap();
/// assert_eq!((service.value.as_str(), service.meaning), ("01", Some("Next Day Air (Red)")));
/// assert_eq!((service.span.start, service.span.end), (8, 10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Decoded {
    /// What the part means.
    pub field: Field,
    /// Its characters.
    pub value: String,
    /// What the publisher's table says about them.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub meaning: Option<&'static str>,
    /// Where it is: bytes of the canonical number.
    pub span: Span,
}

impl Match {
    /// The named parts of `canonical`; empty if the format does not fit it.
    ///
    /// ```
    /// use tracklint::rule::Field;
    ///
    /// let matches = tracklint::diagnose("RB123456785GB").matches();
    /// let s10 = matches.iter().find(|m| m.carrier.id == "upu-s10").unwrap();
    /// let fields = s10.fields("RB123456785GB");
    /// let country = fields.iter().find(|f| f.field == Field::Country).unwrap();
    /// assert_eq!((country.value.as_str(), country.meaning), ("GB", Some("United Kingdom")));
    ///
    /// let meaning = |carrier, number, field| {
    ///     let matches = tracklint::diagnose(number).matches();
    ///     let found = matches.iter().find(|m| m.carrier.id == carrier).unwrap();
    ///     found.fields(number).into_iter().find(|f| f.field == field).and_then(|f| f.meaning)
    /// };
    /// assert_eq!(meaning("russian-post", "10944022440321", Field::Postcode), Some("Москва"));
    /// let identifier = meaning("usps", "9400111206206406260787", Field::ApplicationIdentifier);
    /// assert_eq!(identifier, Some("online and metered postage"));
    /// assert_eq!(meaning("china-post", "RR473124829CN", Field::Service), Some("letter post, registered"));
    /// ```
    pub fn fields(&self, canonical: &str) -> Vec<Decoded> {
        let Some(layout) = self.format.layout(canonical.as_bytes()) else { return Vec::new() };
        let spans = layout.places().iter().filter_map(|p| Some((p.field?, Span::new(p.from.into(), p.to.into()))));
        // The standard of the posts has two letters for the service, also where a format fixes one of them.
        let service = self.is_item_of_a_post(canonical).then_some(Span::new(0, 2));
        let named = spans.filter(|(_, span)| service.is_none_or(|service| span.start >= service.end));
        service
            .map(|service| (Field::Service, service))
            .into_iter()
            .chain(named)
            .filter_map(|(field, span)| {
                let value = canonical.get(span.start..span.end)?;
                Some(Decoded { field, value: value.to_owned(), meaning: self.meaning(field, value, canonical), span })
            })
            .collect()
    }

    /// Whether the number is spelled by the standard of the posts, and not one that only has its shape.
    fn is_item_of_a_post(&self, canonical: &str) -> bool {
        let country = || canonical.as_bytes().last_chunk::<2>();
        is_in_the_layout(self.format, canonical)
            && country().is_some_and(|country| Registry::S10Country.contains(country))
    }

    fn meaning(&self, field: Field, value: &str, canonical: &str) -> Option<&'static str> {
        let special = match field {
            // What follows an application identifier of USPS hangs on the length and on the routing in front.
            Field::ApplicationIdentifier => {
                impb::construct(canonical).filter(|c| c.identifier == value).map(|construct| construct.meaning)
            }
            Field::Service if self.is_item_of_a_post(canonical) => Registry::S10Service.lookup(value.as_bytes()),
            // The region is a part of the postcode, not a part of its own.
            Field::Postcode => self
                .carrier
                .country
                .and_then(regions)
                .and_then(|table| value.as_bytes().get(..table.width()).and_then(|region| table.lookup(region))),
            _ => None,
        };
        // Who keeps the layout of the posts under a suffix of its own has service letters of its own, too.
        let private = || is_in_the_layout(self.format, canonical) && !self.is_item_of_a_post(canonical);
        let own = |registry: &Registry| *registry != Registry::S10Service || !private();
        let code = || registries(self.format.shape, field).filter(own).find_map(|table| table.lookup(value.as_bytes()));
        special.or_else(code)
    }
}

/// The table of the regions that the postcodes of a country begin with.
fn regions(country: &str) -> Option<Registry> {
    const REGIONS: [(&str, Registry); 1] = [("RU", Registry::RussianRegion)];
    REGIONS.into_iter().find(|&(of, _)| of == country).map(|(_, table)| table)
}

/// Whether a number has the layout that the posts agreed upon.
fn is_in_the_layout(format: &Format, canonical: &str) -> bool {
    canonical.len() == s10::LENGTH && (format.check, format.domain) == (Check::S10, Domain::From(2))
}

/// The tables that explain `field` in a shape, at any depth.
fn registries(shape: &'static [Part], field: Field) -> Box<dyn Iterator<Item = Registry>> {
    Box::new(shape.iter().flat_map(move |part| -> Box<dyn Iterator<Item = _>> {
        match *part {
            Part::Code(f, registry) if f == field => Box::new(core::iter::once(registry)),
            Part::Optional(parts) => registries(parts, field),
            Part::Either(sequences) => Box::new(sequences.iter().flat_map(move |s| registries(s, field))),
            _ => Box::new(core::iter::empty()),
        }
    }))
}
