//! ID Express, express carrier of Indonesia.
//!
//! The rule is from one public table of a hobbyist, and is a hint rather than a proof.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("id-express", "ID Express")
    .country("ID")
    .kind(Express)
    .tracking_url("https://www.idexpress.com/tracking/{number}")
    .aftership("idexpress-id")
    .seventeentrack(100511)
    .formats(&[MAIN, IDE, TOKOPEDIA]);

/// Waybill (resi).
const MAIN: Format = Format::new("id-express-main", "Waybill (resi)")
    .shape(&[lit("IDS"), digits_between(Serial, 4, 14)])
    .evidence(Observed(&["public TypeScript function checkCourier()"], "2026-11"));
const _: () = MAIN.sound();

/// IDE and 13 digits.
///
/// The sample is made up.
const IDE: Format = Format::new("id-express-ide", "IDE and 13 digits")
    .shape(&[lit("IDE"), digits(Serial, 13)])
    .evidence(Observed(&["labels in a public corpus of Indonesian shops"], "2026-11"))
    .standing(Preview)
    .valid(&["IDE6184073952618"]);
const _: () = IDE.sound();

/// TKP, two digits, a hyphen and up to twelve letters or digits, numbered by Tokopedia.
///
/// The sample is made up.
const TOKOPEDIA: Format = Format::new(
    "id-express-booking",
    "TKP, two digits, a hyphen and up to twelve letters or digits, numbered by Tokopedia",
)
.shape(&[lit("TKP"), digits(Service, 2), lit("-"), alnum_between(Reference, 7, 12)])
.evidence(Observed(&["two public programs of shops in Indonesia"], "2026-11"))
.standing(DeclaredOnly)
.valid(&["TKP01-LX61GJV2"]);
const _: () = TOKOPEDIA.sound();
