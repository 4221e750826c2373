//! SEKO, cross-border carrier.
//!
//! Fixtures of its interface show DG with eleven digits, and ten digits that look like a waybill of DHL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("seko", "SEKO").kind(CrossBorder).aliases(&["Omni Parcel"]).seventeentrack(100332).formats(&[DG, N10]);

/// DG and eleven digits.
const DG: Format = Format::new("seko-dg", "DG and eleven digits")
    .shape(&[lit("DG"), digits(Serial, 11)])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/seko/tests"], "2026-11"))
    .valid(&["DG30754101666", "DG30754101665", "DG30754101664"])
    .invalid(&[("DG3075410166", WrongLength)]);
const _: () = DG.sound();

/// Waybill, ten digits.
const N10: Format = Format::new("seko-10", "Waybill, ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/seko/tests"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["6994008906", "6994008907"])
    .invalid(&[("699400890", WrongLength)])
    .note("It looks like a waybill of DHL, whose check one of the two samples fails.");
const _: () = N10.sound();
