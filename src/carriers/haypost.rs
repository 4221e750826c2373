//! HayPost 亚美尼亚邮政, postal operator of Armenia.
//!
//! Domestic barcodes put more letters in front of what looks like an S10 number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("haypost", "HayPost")
    .zh("亚美尼亚邮政")
    .country("AM")
    .kind(Post)
    .tracking_url("https://www.haypost.am/en/track-and-trace?code={number}")
    .aliases(&["Haypost"])
    .seventeentrack(1131)
    .formats(&[S10, DOMESTIC, RETURN]);

/// S10 item ending in AM.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("haypost-s10", "S10 item ending in AM")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("AM")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "sharitonoff/Delivery:delivery.class.php"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829AM", "RR123456785AM"])
    .invalid(&[("RR473124820AM", CheckDigitMismatch), ("RR123456789AM", CheckDigitMismatch)]);
const _: () = S10.sound();

/// P, two letters, nine digits and AM.
const DOMESTIC: Format = Format::new("haypost-domestic", "P, two letters, nine digits and AM")
    .shape(&[lit("P"), upper(Reference, 2), digits(Serial, 9), lit("AM")])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/hay_post (removed in a9786a6d5)"], "2026-11"))
    .valid(&["PAS105759416AM"])
    .note("It is known from a sample of the interface. S10 does not hold for its core, AS105759416AM.");
const _: () = DOMESTIC.sound();

/// Return label, A and the domestic barcode.
const RETURN: Format = Format::new("haypost-return", "Return label, A and the domestic barcode")
    .shape(&[lit("AP"), upper(Reference, 2), digits(Serial, 9), lit("AM")])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/hay_post (removed in a9786a6d5)"], "2026-11"))
    .valid(&["APAS105759416AM"]);
const _: () = RETURN.sound();
