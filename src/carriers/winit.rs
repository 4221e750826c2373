//! WINIT 万邑通, cross-border carrier of China.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("winit", "WINIT")
    .zh("万邑通")
    .country("CN")
    .kind(CrossBorder)
    .aftership("winit")
    .seventeentrack(190284)
    .formats(&[ID, WO, BD]);

/// ID, 14 digits and the country.
const ID: Format = Format::new("winit-id", "ID, 14 digits and the country")
    .shape(&[lit("ID"), digits(Serial, 14), upper(Suffix, 2)])
    .evidence(OpenSource(
        &["Kutepov/parcels:common/components/services/WinitService.php", "Kutepov/parcels:track-numbers.csv"],
        "2026-11",
    ))
    .valid(&["ID15136473403556CN"])
    .invalid(&[("ID1513647340355CN", WrongLength)]);
const _: () = ID.sound();

/// WO, 14 digits and the country.
const WO: Format = Format::new("winit-wo", "WO, 14 digits and the country")
    .shape(&[lit("WO"), digits(Serial, 14), upper(Suffix, 2)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WinitService.php"], "2026-11"))
    .valid(&["WO15136473403556CN"]);
const _: () = WO.sound();

/// Three digits, BD1B and 13 digits.
const BD: Format = Format::new("winit-bd", "Three digits, BD1B and 13 digits")
    .shape(&[digits(Prefix, 3), lit("BD1B"), digits(Serial, 13)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/WinitService.php"], "2026-11"))
    .valid(&["033BD1B1234567890123"]);
const _: () = BD.sound();
