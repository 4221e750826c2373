//! Canpar Express, regional parcel carrier of Canada.
//!
//! The first letter tells the service. How the digits are divided is inferred from one account. Five of seven samples
//! agree with a mod 7 over the six digits in front, and two do not, so no check is asked for.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("canpar", "Canpar Express")
    .country("CA")
    .kind(Regional)
    .tracking_url("https://www.canpar.com/en/track/tracking.jsp?reference={number}&locale=en")
    .seventeentrack(100146)
    .formats(&[N22, BARCODE_111]);

/// A letter and 21 digits.
const N22: Format = Format::new("canpar-22", "A letter and 21 digits")
    .shape(&[chars(Service, "CDKLSUXZ", 1), digits(Account, 8), digits(Serial, 10), digits(Suffix, 3)])
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/canpar.json"], "2026-11"))
    .valid(&["D576002440000001718010", "D576002440000001428004", "L576002440000000001004", "S576002440000000025001"])
    .invalid(&[("1576002440000002510003", WrongCharacter), ("M576002440000002510003", WrongCharacter)]);
const _: () = N22.sound();

/// Scanned form, *111 and 13 digits.
const BARCODE_111: Format = Format::new("canpar-barcode-111", "Scanned form, *111 and 13 digits")
    .shape(&[optional(&[lit("*")]), lit("111"), digits(Serial, 13)])
    .evidence(OpenSource(&["PackageX vision SDK CanparCourier"], "2026-11"));
const _: () = BARCODE_111.sound();
