//! J&T Express Vietnam, express carrier of Vietnam.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("jt-express-vn", "J&T Express Vietnam")
    .country("VN")
    .kind(Express)
    .aftership("jtexpress-vn")
    .seventeentrack(100456)
    .formats(&[N12, JTVN]);

/// Twelve digits.
const N12: Format = Format::new("jt-express-vn-12", "Twelve digits")
    .shape(&[digits(Serial, 12)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"))
    .note("The test data of one bot begin with 84, which was not verified.");
const _: () = N12.sound();

/// JTVN and twelve digits.
///
/// The sample is made by the rule.
const JTVN: Format = Format::new("jt-express-vn-jtvn", "JTVN and twelve digits")
    .shape(&[lit("JTVN"), digits(Serial, 12)])
    .evidence(Observed(&["J&T Express Vietnam, examples of the interface (billCode), in a public program's notes"], "2026-11"))
    .valid(&["JTVN991349462570"]);
const _: () = JTVN.sound();
