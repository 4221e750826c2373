//! J&T International 极兔国际, cross-border carrier of China.
//!
//! In South-East Asia its numbers are bare digits, told apart by country. Those of Singapore begin with JT and stand
//! with J&T Express Singapore.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jtexpress-intl", "J&T International")
    .zh("极兔国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(100295)
    .formats(&[MY, PH, TH, VN, ID]);

/// Malaysia, twelve digits that begin with 63.
const MY: Format = Format::new("jt-my", "Malaysia, twelve digits that begin with 63")
    .shape(&[lit("63"), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["630582541978"]);
const _: () = MY.sound();

/// Philippines, twelve digits that begin with 940.
const PH: Format = Format::new("jt-ph", "Philippines, twelve digits that begin with 940")
    .shape(&[lit("940"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["940441155457"]);
const _: () = PH.sound();

/// Thailand, twelve digits that begin with 82.
const TH: Format = Format::new("jt-th", "Thailand, twelve digits that begin with 82")
    .shape(&[lit("821"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["821797074556"]);
const _: () = TH.sound();

/// Vietnam, twelve digits that begin with 80 or 84.
const VN: Format = Format::new("jt-vn", "Vietnam, twelve digits that begin with 80 or 84")
    .shape(&[lit("8"), chars(Reference, "04", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["801001320154", "802835136377"]);
const _: () = VN.sound();

/// Indonesia, J, a letter and ten digits.
const ID: Format = Format::new("jt-id", "Indonesia, J, a letter and ten digits")
    .shape(&[lit("J"), upper(Reference, 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "zorem, Advanced Shipment Tracking, number detector",
            "Kutepov/parcels:common/components/services/JetService.php",
        ],
        "2026-11",
    ))
    .valid(&["JD0152055622", "JX8009962760", "JP0812204813"])
    .note("JD with 10 digits is J&T in Indonesia, with 13 JD Logistics, with 18 DHL.");
const _: () = ID.sound();
