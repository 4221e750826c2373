//! The vocabulary of a carrier file: a [`Carrier`] has [`Format`]s, a format has a shape made of [`Part`]s, at most
//! one [`Check`](crate::check::Check), the [`Evidence`] that speaks for it, and samples that the compiler proves.
//!
//! A carrier file begins with `use crate::rule::prelude::*;` and reads as a fact sheet:
//!
//! ```
//! use tracklint::rule::prelude::*;
//!
//! const YP: Format = Format::new("yanwen-yp", "Yanwen number in S10 layout, suffix YP")
//!     .shape(&[upper(Service, 2), digits(Serial, 8), check_digit(), lit("YP")])
//!     .check(Check::S10, From(2))
//!     .evidence(OpenSource(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
//!     .valid(&["UG336196744YP"])
//!     .invalid(&[("UG336196745YP", CheckDigitMismatch)]);
//! const _: () = YP.sound();
//!
//! assert!(YP.fits(b"UG336196744YP"));
//! ```

mod carrier;
mod counts;
mod domain;
mod ends;
mod evidence;
mod field;
mod format;
mod hearsay;
mod inner;
mod layout;
mod part;
mod role;
mod row;
mod set;
mod sound;

pub use carrier::{Carrier, Kind};
pub use domain::Domain;
pub use evidence::{Evidence, Standing};
pub use field::Field;
pub use format::Format;
pub use inner::Inner;
pub use layout::{Layout, Place};
pub use part::Part;
pub use role::Role;
pub use row::Row;
pub use set::Set;
pub use sound::Fault;
pub(crate) use sound::lengths;

/// What a carrier file needs, in one `use`.
///
/// ```
/// use tracklint::rule::prelude::*;
///
/// const LINE: Format = Format::new("my-line", "MYL and nine digits")
///     .shape(&[lit("MYL"), digits(Serial, 8), check_digit()])
///     .check(Check::Luhn, From(3))
///     .evidence(CarrierDoc(&["label guide of My Line"], "2026-11"))
///     .valid(&["MYL123456782"]);
/// const _: () = LINE.sound();
/// assert_eq!(LINE.fault(b"MYL123456783"), Some(CheckDigitMismatch));
/// ```
pub mod prelude {
    pub use super::part::{
        alnum, alnum_between, chars, check_char, check_digit, code, digits, digits_between, either, lit, one_of,
        optional, range, upper, upper_between,
    };
    pub use super::{
        Carrier, Domain::*, Evidence::*, Fault::*, Field::*, Format, Inner, Kind::*, Part, Role, Set, Standing::*,
    };
    pub use crate::check::{Check, Remainder};
    pub use crate::registry::Registry;
}
