//! DSV, freight carrier of Denmark.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("dsv", "DSV")
    .country("DK")
    .kind(Freight)
    .tracking_url("https://mydsv.dsv.com/app/search/{number}")
    .aftership("dsv")
    .formats(&[N20]);

/// 20 digits.
const N20: Format = Format::new("dsv-20", "20 digits")
    .shape(&[digits(Serial, 20)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/DsvService.php"], "2026-11"))
    .valid(&["40257145950098710496"])
    .invalid(&[("4025714595009871049", WrongLength)])
    .note("No SSCC: it has no 00, and the GS1 digit fails.");
const _: () = N20.sound();
