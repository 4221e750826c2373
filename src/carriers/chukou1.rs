//! ChuKou1 出口易, cross-border carrier of China.
//!
//! On AliExpress: CHUKOU1.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("chukou1", "ChuKou1")
    .zh("出口易")
    .country("CN")
    .kind(CrossBorder)
    .aftership("ec-firstclass")
    .seventeentrack(190111)
    .formats(&[CK]);

/// Three letters, six digits, a letter and 14 digits.
const CK: Format = Format::new("chukou1-ck", "Three letters, six digits, a letter and 14 digits")
    .shape(&[upper(Prefix, 3), digits(Reference, 6), upper(Reference, 1), digits(Serial, 14)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CK1Service.php"], "2026-11"))
    .valid(&["CKA123456B12345678901234"]);
const _: () = CK.sound();
