//! SEKO, cross-border carrier.
//!
//! karrio fixtures show 10-digit consignments and DG + 11 digits. Meaning unconfirmed. The 10-digit fixture
//! 6994008906 satisfies the DHL mod 7 rule, so it is probably a DHL waybill.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("seko", "SEKO").kind(CrossBorder).aliases(&["Omni Parcel"]).seventeentrack(100332).formats(&[DG]);

/// DG + 11 digits.
const DG: Format = Format::new("seko-dg", "DG + 11 digits")
    .shape(&[lit("DG"), digits(Serial, 11)])
    .evidence(Observed(&["karrioapi/karrio:modules/connectors/seko/tests"], "2026-11"))
    .valid(&["DG30754101666", "DG30754101665", "DG30754101664"])
    .invalid(&[("DG3075410166", WrongLength)]);
const _: () = DG.sound();
