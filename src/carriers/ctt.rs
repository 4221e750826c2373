//! CTT Correios de Portugal, postal operator of Portugal.
//!
//! All national items carry S10 numbers that end in PT (DA, EA, RL, LA and others).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ctt", "CTT Correios de Portugal")
    .country("PT")
    .kind(Post)
    .tracking_url("https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?objects={number}")
    .aftership("portugal-ctt")
    .seventeentrack(16101)
    .formats(&[S10]);

/// S10 item ending in PT.
///
/// The check digit is that of S10.
const S10: Format = Format::new("ctt-s10", "S10 item ending in PT")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PT")])
    .check(Check::S10, From(2))
    .evidence(Observed(&["plhery/delivery-tracker:packages/carriers", "hdnpt/geartrack:test", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RL402552798PT", "EA358948794PT"])
    .invalid(&[("RL402552799PT", CheckDigitMismatch)]);
const _: () = S10.sound();
