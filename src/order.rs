//! What an order knows besides its number.

mod country;
mod dates;
mod declaration;
mod diagnosis;
mod label;
mod marketplace;
mod resemblance;

pub use declaration::Declaration;
pub use diagnosis::OrderDiagnosis;

use crate::date::Date;

/// An order with its number. Everything but the number is optional, and every piece makes the answer more precise.
///
/// ```
/// use tracklint::Order;
///
/// let order = Order::new("LP00123456789012")
///     .carrier("菜鸟")
///     .service("菜鸟无忧物流-标准")
///     .marketplace("aliexpress")
///     .origin("CN")
///     .destination("US")
///     .shipped_on("2026-11-20".parse()?)
///     .label("LP00123456789012")
///     .id("8135497230012345")
///     .reference("PO-4711")
///     .buyer("a hash of name and address");
/// assert_eq!((order.number, order.destination), ("LP00123456789012", Some("US")));
/// # Ok::<(), tracklint::InvalidDate>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Order<'a> {
    /// The tracking number field, exactly as entered.
    pub number: &'a str,
    /// The declared carrier, by any name that [`Diagnoser::carrier`](crate::Diagnoser::carrier) takes.
    pub carrier: Option<&'a str>,
    /// The declared service of the marketplace, by code, English or Chinese name.
    pub service: Option<&'a str>,
    /// The marketplace, by identifier or name.
    pub marketplace: Option<&'a str>,
    /// Origin country, ISO 3166-1 alpha-2.
    pub origin: Option<&'a str>,
    /// Destination: ISO 3166-1 alpha-2, or the name of the country.
    pub destination: Option<&'a str>,
    /// The day on which it was handed over.
    pub shipped_on: Option<Date>,
    /// The number on the label.
    pub label: Option<&'a str>,
    /// The order's own number.
    pub id: Option<&'a str>,
    /// Another number of the order that is not the parcel's: purchase order, reference.
    pub reference: Option<&'a str>,
    /// Anything that is the same for all orders of one buyer: a name, an address, a hash of them.
    pub buyer: Option<&'a str>,
}

macro_rules! builders {
    ($($(#[doc = $doc:literal])+ $field:ident: $type:ty;)+) => {
        impl<'a> Order<'a> {
            /// An order of which nothing but the number is known.
            pub fn new(number: &'a str) -> Self {
                Self { number, ..Self::default() }
            }

            $($(#[doc = $doc])+
            #[must_use]
            pub const fn $field(mut self, $field: $type) -> Self {
                self.$field = Some($field);
                self
            })+
        }
    };
}

builders! {
    /// The declared carrier.
    carrier: &'a str;
    /// The declared service of the marketplace.
    service: &'a str;
    /// The marketplace.
    marketplace: &'a str;
    /// Where the parcel starts.
    origin: &'a str;
    /// Where the parcel goes.
    destination: &'a str;
    /// The day on which it was handed over.
    shipped_on: Date;
    /// The number on the label.
    label: &'a str;
    /// The order's own number.
    id: &'a str;
    /// Another number of the order that is not the parcel's.
    reference: &'a str;
    /// Anything that is the same for all orders of one buyer.
    buyer: &'a str;
}

#[cfg(test)]
mod tests;
