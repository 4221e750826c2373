//! SiCepat Ekspres, express carrier of Indonesia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("sicepat", "SiCepat Ekspres")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.sicepat.com/checkAwb/{number}")
    .seventeentrack(100590)
    .formats(&[N00, TOKOPEDIA]);

/// Twelve digits that begin with 00.
const N00: Format = Format::new("sicepat-00", "Twelve digits that begin with 00")
    .shape(&[lit("00"), digits(Serial, 10)])
    .evidence(Observed(
        &["public TypeScript function checkCourier()", "public note \"Resi Pattern Detection vs Reality\", 2026-01-21"],
        "2026-11",
    ))
    .valid(&["002927168687", "005252506571"])
    .note("Other lists ask for twelve digits, or for 000 in front.");
const _: () = N00.sound();

/// TKP, two digits, a hyphen and up to twelve letters or digits, numbered by Tokopedia.
///
/// The sample is made up.
const TOKOPEDIA: Format = Format::new(
    "sicepat-booking",
    "TKP, two digits, a hyphen and up to twelve letters or digits, numbered by Tokopedia",
)
.shape(&[lit("TKP"), digits(Service, 2), lit("-"), alnum_between(Reference, 7, 12)])
.evidence(Observed(&["two public programs of shops in Indonesia"], "2026-11"))
.standing(DeclaredOnly)
.valid(&["TKP01-LX61GJV2"]);
const _: () = TOKOPEDIA.sound();
