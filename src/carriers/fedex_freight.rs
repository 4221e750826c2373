//! FedEx Freight, freight carrier of the United States.
//!
//! Its SCACs are FXFE (Priority) and FXNL (Economy). The check mod 7 was found in numbers: seven of eight published
//! examples agree, and the eighth may be another carrier's. XPO documents the same rule.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fedex-freight", "FedEx Freight")
    .country("US")
    .kind(Freight)
    .tracking_url("https://www.fedex.com/fedextrack/?trknbr={number}&trkqual=~{number}~FDFR")
    .aftership("fedex-freight")
    .formats(&[PRO_10, RS]);

/// PRO number, ten digits.
///
/// The check digit is what the digits before it leave when they are divided by 7, so it is never above 6. `761607932`
/// leaves 1.
const PRO_10: Format = Format::new("fedex-freight-pro-10", "PRO number, ten digits")
    .shape(&[digits(Serial, 9), check_digit()])
    .check(Check::Mod7, From(0))
    .evidence(Observed(&["derived from public numbers"], "2026-11"))
    .grouping(&[9, 1])
    .valid(&["7616079321", "8856147355", "5556372640", "6181016494", "7144622306", "8064644630", "9098737502"])
    .invalid(&[("5556372641", CheckDigitMismatch)]);
const _: () = PRO_10.sound();

/// RS and eight digits.
const RS: Format = Format::new("fedex-freight-rs", "RS and eight digits")
    .shape(&[lit("RS"), digits(Serial, 8)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["RS25909506"])
    .invalid(&[("RS2590950", WrongLength)]);
const _: () = RS.sound();
