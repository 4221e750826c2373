//! J&T International 极兔国际, cross-border carrier of China.
//!
//! In South-East Asia its numbers are bare digits, told apart by country.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jtexpress-intl", "J&T International")
    .zh("极兔国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(100295)
    .formats(&[SG, MY, PH, TH, VN, ID]);

/// J&T Singapore JT + 14.
const SG: Format = Format::new("jt-sg", "J&T Singapore JT + 14")
    .shape(&[lit("JT"), digits(Date, 8), digits(Serial, 6)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["JT20220209710225"]);
const _: () = SG.sound();

/// J&T Malaysia 12 digits 63.
const MY: Format = Format::new("jt-my", "J&T Malaysia 12 digits 63")
    .shape(&[lit("63"), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["630582541978"]);
const _: () = MY.sound();

/// J&T Philippines 12 digits 940.
const PH: Format = Format::new("jt-ph", "J&T Philippines 12 digits 940")
    .shape(&[lit("940"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["940441155457"]);
const _: () = PH.sound();

/// J&T Thailand 12 digits 82.
const TH: Format = Format::new("jt-th", "J&T Thailand 12 digits 82")
    .shape(&[lit("821"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["821797074556"]);
const _: () = TH.sound();

/// J&T Vietnam 12 digits 80/84.
const VN: Format = Format::new("jt-vn", "J&T Vietnam 12 digits 80/84")
    .shape(&[lit("8"), chars(Reference, "04", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem, Advanced Shipment Tracking, number detector"], "2026-11"))
    .valid(&["801001320154", "802835136377"]);
const _: () = VN.sound();

/// J&T Indonesia J + letter + 10.
const ID: Format = Format::new("jt-id", "J&T Indonesia J + letter + 10")
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
