//! 139Express 139俄罗斯专线, cross-border carrier of China.
//!
//! On AliExpress: ECONOMIC139.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("139express", "139Express")
    .zh("139俄罗斯专线")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(190135)
    .formats(&[OTN]);

/// OTN, two letters, ten digits and YQ, perhaps one digit more.
const OTN: Format = Format::new("139-otn", "OTN, two letters, ten digits and YQ, perhaps one digit more")
    .shape(&[lit("OTN"), upper(Reference, 2), digits(Serial, 10), upper(Reference, 2), digits_between(Reference, 0, 1)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/_139ExpressService.php", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["OTNUA0110511574YQ"])
    .note("One source demands a digit at the end; three numbers in a corpus have none.");
const _: () = OTN.sound();
