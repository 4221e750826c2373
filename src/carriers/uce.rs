//! UC Express 优速快递, express carrier of China.
//!
//! Taobao knows it as UC (1207).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("uce", "UC Express")
    .zh("优速快递")
    .country("CN")
    .kind(Express)
    .seventeentrack(190415)
    .formats(&[VIP, N9001, N12, LBX]);

/// VIP and nine digits, or V and eleven.
const VIP: Format = Format::new("uce-vip", "VIP and nine digits, or V and eleven")
    .shape(&[lit("V"), either(&[&[lit("IP"), digits(Serial, 9)], &[digits(Serial, 11)]])])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["VIP123456789", "V12345678901"]);
const _: () = VIP.sound();

/// 9001 and eight digits.
const N9001: Format = Format::new("uce-9001", "9001 and eight digits")
    .shape(&[lit("9001"), digits(Serial, 8)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["900112345678"]);
const _: () = N9001.sound();

/// Twelve digits.
///
/// The sample is made up.
const N12: Format = Format::new("uce-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .valid(&["735536297448"]);
const _: () = N12.sound();

/// LBX order of Cainiao, with two pieces.
const LBX: Format = Format::new("uce-lbx", "LBX order of Cainiao, with two pieces")
    .shape(&[
        lit("LBX"),
        digits(Serial, 15),
        lit("-"),
        chars(Reference, "2..9AZ", 1),
        lit("-"),
        chars(Reference, "1..9A..Z", 1),
    ])
    .evidence(OpenSource(&["taobao.logistics.companies.get, answer of about 2018"], "2026-11"))
    .role(Role::OrderReference)
    .valid(&["LBX123456789012345-2-1"])
    .note("It is an order of Cainiao, which 龙邦, 东方汇 and 飞远 take too.");
const _: () = LBX.sound();
