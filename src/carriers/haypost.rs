//! HayPost, postal operator of Armenia.
//!
//! Domestic barcodes put more letters in front of what looks like an S10 number.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("haypost", "HayPost")
    .country("AM")
    .kind(Post)
    .tracking_url("https://www.haypost.am/en/track-and-trace?code={number}")
    .aliases(&["Haypost"])
    .seventeentrack(1131)
    .formats(&[S10, DOMESTIC, RETURN]);

/// S10 item ending in AM.
///
/// The check digit is that of S10.
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

/// P + 2 letters + 9 digits + AM.
const DOMESTIC: Format = Format::new("haypost-domestic", "P + 2 letters + 9 digits + AM")
    .shape(&[lit("P"), upper(Reference, 2), digits(Serial, 9), lit("AM")])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/hay_post (removed in a9786a6d5)"], "2026-11"))
    .valid(&["PAS105759416AM"])
    .note("API sample. The S10 check does not hold on the core AS105759416AM.");
const _: () = DOMESTIC.sound();

/// A + domestic barcode (return label).
const RETURN: Format = Format::new("haypost-return", "A + domestic barcode (return label)")
    .shape(&[lit("AP"), upper(Reference, 2), digits(Serial, 9), lit("AM")])
    .evidence(OpenSource(&["karrioapi/karrio:modules/connectors/hay_post (removed in a9786a6d5)"], "2026-11"))
    .valid(&["APAS105759416AM"]);
const _: () = RETURN.sound();
