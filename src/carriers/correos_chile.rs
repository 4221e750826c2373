//! CorreosChile 智利邮政, postal operator of Chile.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("correos-chile", "CorreosChile")
    .zh("智利邮政")
    .country("CL")
    .kind(Post)
    .aliases(&["Correos de Chile"])
    .aftership("correos-chile")
    .seventeentrack(3101)
    .formats(&[S10, N13, N8800, SP, SM, N26, N3L]);

/// S10 item ending in CL.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("correos-chile-s10", "S10 item ending in CL")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CL")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["plhery/universal-parcel-scraper:generated/catalog.ts", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785CL"])
    .invalid(&[("RR123456789CL", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Domestic number, 13 digits.
const N13: Format = Format::new("correos-chile-13", "Domestic number, 13 digits")
    .shape(&[digits(Serial, 13)])
    .evidence(OpenSource(&["plhery/universal-parcel-scraper:generated/catalog.ts"], "2026-11"));
const _: () = N13.sound();

/// Twelve digits that begin with 8800.
const N8800: Format = Format::new("correos-chile-8800", "Twelve digits that begin with 8800")
    .shape(&[lit("8800"), digits(Serial, 8)])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"));
const _: () = N8800.sound();

/// AliExpress Standard, SP, nine digits and CL.
const SP: Format = Format::new("correos-chile-sp", "AliExpress Standard, SP, nine digits and CL")
    .shape(&[lit("SP"), digits(Serial, 9), lit("CL")])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"))
    .note("It looks like S10; whether the check holds is not known.");
const _: () = SP.sound();

/// AliExpress Saver, SM, nine digits and CL.
const SM: Format = Format::new("correos-chile-sm", "AliExpress Saver, SM, nine digits and CL")
    .shape(&[lit("SM"), digits(Serial, 9), lit("CL")])
    .evidence(Observed(&["DiegoM74/prueba-aliexpress:script.js"], "2026-11"))
    .note("It looks like S10; whether the check holds is not known.");
const _: () = SM.sound();

/// Cross-border barcode, 26 digits that begin with 128 or 132.
const N26: Format = Format::new("correos-chile-26", "Cross-border barcode, 26 digits that begin with 128 or 132")
    .shape(&[lit("1"), one_of(Reference, &["07", "28", "32"]), digits(Serial, 23)])
    .evidence(Observed(
        &["DiegoM74/prueba-aliexpress:script.js", "Kutepov/parcels:common/components/services/CorreosChileService.php"],
        "2026-11",
    ))
    .note("128 is AliExpress Standard, 132 Saver.");
const _: () = N26.sound();

/// Three letters and eight or ten digits.
const N3L: Format = Format::new("correos-chile-3l", "Three letters and eight or ten digits")
    .shape(&[upper(Prefix, 3), either(&[&[digits(Serial, 8)], &[digits(Serial, 10)]])])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/CorreosChileService.php"], "2026-11"));
const _: () = N3L.sound();
