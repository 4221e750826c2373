//! J&T International / SEA 极兔国际.
//!
//! SEA numbers are bare digits by country.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jtexpress-intl", "J&T International / SEA")
    .zh("极兔国际")
    .country("CN")
    .kind(CrossBorder)
    .seventeentrack(100295)
    .formats(&[JT_SG, JT_MY, JT_PH, JT_TH, JT_VN, JT_ID]);

/// J&T Singapore JT + 14.
// CHECK: unknown DOMAIN:
// PATTERN: ^JT\d{14}$
const JT_SG: Format = Format::new("jt-sg", "J&T Singapore JT + 14")
    .shape(&[lit("JT"), digits(Date, 8), digits(Serial, 6)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["JT20220209710225"]);
const _: () = JT_SG.sound();

/// J&T Malaysia 12 digits 63.
// CHECK: unknown DOMAIN:
// PATTERN: ^63\d{10}$
const JT_MY: Format = Format::new("jt-my", "J&T Malaysia 12 digits 63")
    .shape(&[lit("63"), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["630582541978"]);
const _: () = JT_MY.sound();

/// J&T Philippines 12 digits 940.
// CHECK: unknown DOMAIN:
// PATTERN: ^940\d{9}$
const JT_PH: Format = Format::new("jt-ph", "J&T Philippines 12 digits 940")
    .shape(&[lit("940"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["940441155457"]);
const _: () = JT_PH.sound();

/// J&T Thailand 12 digits 82.
// CHECK: unknown DOMAIN:
// PATTERN: ^821\d{9}$
const JT_TH: Format = Format::new("jt-th", "J&T Thailand 12 digits 82")
    .shape(&[lit("821"), digits(Serial, 9)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["821797074556"]);
const _: () = JT_TH.sound();

/// J&T Vietnam 12 digits 80/84.
// CHECK: unknown DOMAIN:
// PATTERN: ^8[04]\d{10}$
const JT_VN: Format = Format::new("jt-vn", "J&T Vietnam 12 digits 80/84")
    .shape(&[lit("8"), chars(Serial, "04", 1), digits(Serial, 10)])
    .evidence(OpenSource(&["zorem Advanced Shipment Tracking tracking-number autodetector JS"], "2026-11"))
    .valid(&["801001320154", "802835136377"]);
const _: () = JT_VN.sound();

/// J&T Indonesia J + letter + 10.
// CHECK: unknown DOMAIN:
// NOTES: JD + 10 digits is J&T Indonesia, JD + 13/18 is not
// PATTERN: ^J[A-Z]\d{10}$
const JT_ID: Format = Format::new("jt-id", "J&T Indonesia J + letter + 10")
    .shape(&[lit("J"), upper(Suffix, 1), digits(Serial, 10)])
    .evidence(OpenSource(
        &[
            "zorem Advanced Shipment Tracking tracking-number autodetector JS",
            "Kutepov/parcels:common/components/services/JetService.php",
        ],
        "2026-11",
    ))
    .valid(&["JD0152055622", "JX8009962760", "JP0812204813"]);
const _: () = JT_ID.sound();
