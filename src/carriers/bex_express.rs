//! BEX Express, express carrier of South Africa.
//!
//! Letters of the account and a running number. Its interface takes the sender's own reference as well.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("bex-express", "BEX Express").country("ZA").kind(Express).formats(&[WAYBILL]);

/// Two or three letters and five to seven digits.
const WAYBILL: Format = Format::new("bex-express-waybill", "Two or three letters and five to seven digits")
    .shape(&[upper_between(Account, 2, 3), digits_between(Serial, 5, 7)])
    .evidence(CarrierDoc(&["https://github.com/BEX-Express/BEX-API, source/includes/_tracking.md"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["ACP1055352", "MDH42240", "MA210214"])
    .invalid(&[("ACP10553520", WrongLength)])
    .note("The lengths are those of the three numbers on the page.");
const _: () = WAYBILL.sound();
