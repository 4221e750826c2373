//! 5Post, last-mile carrier of Russia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("fivepost", "5Post")
    .country("RU")
    .kind(LastMile)
    .aliases(&["5post"])
    .seventeentrack(100135)
    .formats(&[N9_1, N5POST_10]);

/// Nine digits, hyphen and piece.
const N9_1: Format = Format::new("fivepost-9-1", "Nine digits, hyphen and piece")
    .shape(&[digits(Reference, 9), lit("-"), digits(Piece, 1)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FivepostService.php"], "2026-11"))
    .valid(&["655661377-0"])
    .invalid(&[("6556613770", WrongLength)])
    .note("The last digit may count parcels.");
const _: () = N9_1.sound();

/// The same ten digits without the hyphen.
const N5POST_10: Format = Format::new("5post-10", "The same ten digits without the hyphen")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/FivepostService.php"], "2026-11"))
    .grouping(&[9, 1])
    .valid(&["6556613770"])
    .note("The last digit may count parcels.");
const _: () = N5POST_10.sound();
