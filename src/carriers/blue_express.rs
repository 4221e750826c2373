//! Blue Express, express carrier of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("blue-express", "Blue Express")
    .country("CL")
    .kind(Express)
    .aliases(&["Bluex"])
    .aftership("bluex")
    .seventeentrack(100250)
    .formats(&[N10, ANY10]);

/// Ten digits that begin with 74, 75, 76 or 90.
const N10: Format = Format::new("blue-express-10", "Ten digits that begin with 74, 75, 76 or 90")
    .shape(&[one_of(Prefix, &["74", "75", "76", "90"]), digits(Serial, 8)])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"));
const _: () = N10.sound();

/// Ten digits.
const ANY10: Format = Format::new("blue-express-any10", "Ten digits")
    .shape(&[digits(Serial, 10)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/BluexService.php"], "2026-11"))
    .valid(&["6821916953"])
    .note("Other sources list 74, 75, 76 and 90, the ranges of AliExpress parcels of 2022 and 2023: prefixes drift.");
const _: () = ANY10.sound();
