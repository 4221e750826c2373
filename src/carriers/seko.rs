//! SEKO, cross-border carrier.
//!
//! Fixtures of its interface show DG with eleven digits, and ten digits that look like a waybill of DHL.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("seko", "SEKO").kind(CrossBorder).aliases(&["Omni Parcel"]).seventeentrack(100332).formats(&[DG]);

/// DG and eleven digits.
const DG: Format = Format::new("seko-dg", "DG and eleven digits")
    .shape(&[lit("DG"), digits(Serial, 11)])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/seko/tests"], "2026-11"))
    .valid(&["DG30754101666", "DG30754101665", "DG30754101664"])
    .invalid(&[("DG3075410166", WrongLength)]);
const _: () = DG.sound();
