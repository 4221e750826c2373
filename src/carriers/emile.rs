//! Emile, last-mile carrier of Canada.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("emile", "Emile").country("CA").kind(LastMile).formats(&[EM]);

/// EM, twelve digits and CA.
///
/// The sample is made up.
const EM: Format = Format::new("emile-em", "EM, twelve digits and CA")
    .shape(&[lit("EM"), digits(Serial, 12), lit("CA")])
    .evidence(Observed(&["public posts of buyers (four numbers)"], "2026-11"))
    .valid(&["EM200061840739CA"])
    .invalid(&[("EM20006184073CA", WrongLength)]);
const _: () = EM.sound();
