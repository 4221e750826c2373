//! KEX Express Malaysia, express carrier of Malaysia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("abx-kex-my", "KEX Express Malaysia")
    .country("MY")
    .kind(Express)
    .aliases(&["ABX"])
    .aftership("abxexpress-my")
    .seventeentrack(100064)
    .formats(&[EZP, MIXED]);

/// EZP and twelve digits.
const EZP: Format = Format::new("abx-ezp", "EZP and twelve digits")
    .shape(&[lit("EZP"), digits(Serial, 12)])
    .evidence(OpenSource(&["afiqiqmal/parcel-track:README.md"], "2026-11"))
    .valid(&["EZP843055940197"]);
const _: () = EZP.sound();

/// Account families.
const MIXED: Format = Format::new("abx-mixed", "Account families")
    .shape(&[either(&[
        &[lit("13149"), digits(Serial, 7)],
        &[lit("LZXL000"), chars(Reference, "01", 1), digits(Serial, 6)],
        &[lit("SHX"), digits(Serial, 8), chars(Reference, "AB", 1), lit("MY")],
        &[lit("CNMYA000"), digits(Serial, 7)],
    ])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/ABXExpressService.php"], "2026-11"));
const _: () = MIXED.sound();
