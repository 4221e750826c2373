//! Sinfor 信丰物流, express carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sinfor", "Sinfor")
    .zh("信丰物流")
    .country("CN")
    .kind(Express)
    .seventeentrack(190989)
    .formats(&[SINFOR, XF]);

/// 130, 137 to 139 or 188 to 189 and nine digits.
const SINFOR: Format = Format::new("sinfor", "130, 137 to 139 or 188 to 189 and nine digits")
    .shape(&[lit("1"), one_of(Reference, &["30", "37", "38", "39", "88", "89"]), digits(Serial, 9)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["130123456789"]);
const _: () = SINFOR.sound();

/// XF00 and eight digits.
///
/// The sample is made up.
const XF: Format = Format::new("sinfor-xf", "XF00 and eight digits")
    .shape(&[lit("XF00"), digits(Serial, 8)])
    .evidence(Observed(&["a sheet of a forwarder of 2026, in a public program (one number)"], "2026-11"))
    .valid(&["XF0061840739"])
    .invalid(&[("XF006184073", WrongLength)]);
const _: () = XF.sound();
