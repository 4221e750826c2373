//! CTT Correios de Portugal 葡萄牙邮政, postal operator of Portugal.
//!
//! All national items carry S10 numbers that end in PT (DA, EA, RL, LA and others).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ctt", "CTT Correios de Portugal")
    .zh("葡萄牙邮政")
    .country("PT")
    .kind(Post)
    .tracking_url("https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}")
    .aftership("portugal-ctt")
    .seventeentrack(16101)
    .formats(&[S10, N25]);

/// S10 item ending in PT.
///
/// The check digit is that of S10: the products of `40255279` come to 201, which leaves 3, and 11 less 3 is 8.
const S10: Format = Format::new("ctt-s10", "S10 item ending in PT")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PT")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "hdnpt/geartrack:test", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RL402552798PT", "EA358948794PT"])
    .invalid(&[("RL402552799PT", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Code of a new label, 25 digits that begin with 00.
///
/// The sample is that of the tests, which made it up.
///
/// The number of a parcel of CTT Express is as long.
const N25: Format = Format::new("ctt-25", "Code of a new label, 25 digits that begin with 00")
    .shape(&[lit("00"), digits(Serial, 23)])
    .evidence(OpenSource(&["ha-parcel-integrations/ha-ctt:tests/payloads.py (RelabelObjectCode)"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["0010000000000000000000001"])
    .invalid(&[("001000000000000000000001", WrongLength)]);
const _: () = N25.sound();
