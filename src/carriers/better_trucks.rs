//! Better Trucks, last-mile carrier of the United States.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("better-trucks", "Better Trucks")
    .country("US")
    .kind(LastMile)
    .aftership("bettertrucks")
    .seventeentrack(100473)
    .formats(&[BTS, MARKED]);

/// BTS and eleven digits.
///
/// The sample is made up.
const BTS: Format = Format::new("better-trucks-bts", "BTS and eleven digits")
    .shape(&[lit("BTS"), digits(Serial, 11)])
    .evidence(Observed(&["ha-parcel-integrations/ha-better-trucks:tests/payloads.py"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["BTS40918273650"])
    .invalid(&[("BTS4091827365", WrongLength)])
    .note("The source writes the serial as X, with an underscore in front of it.");
const _: () = BTS.sound();

/// BTS or BTP, an underscore, five digits and six letters or digits.
///
/// The sample is made up.
const MARKED: Format =
    Format::new("better-trucks-marked", "BTS or BTP, an underscore, five digits and six letters or digits")
        .shape(&[one_of(Prefix, &["BTP_", "BTS_"]), digits(Serial, 5), alnum(Serial, 6)])
        .evidence(Observed(
            &[
                "a public client of https://tracking.bettertrucks.com",
                "ha-parcel-integrations/ha-better-trucks:tests/payloads.py",
            ],
            "2026-11",
        ))
        .standing(DeclaredOnly)
    .valid(&["BTP_04826GM7PM9"])
        .invalid(&[("BTP_04826GM7PM", WrongLength)]);
const _: () = MARKED.sound();
