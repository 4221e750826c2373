//! Colissimo.
//!
//! Verified on 7 of 7 public numbers: GS1 mod10 over the 10 digits after the 2-character product code; the product
//! code does not enter. International = S10 FR (check mod11).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colissimo", "Colissimo")
    .country("FR")
    .kind(Post)
    .tracking_url("https://www.laposte.fr/outils/suivre-vos-envois?code={number}")
    .aftership("la-poste-colissimo")
    .seventeentrack(6051)
    .formats(&[N13, INTL]);

/// 13-character parcel number.
// CHECK: gs1 mod10: weights 3,1,3,1,... counted from the digit left of the check digit; check = (10 - sum mod 10) mod
// 10 DOMAIN: the 10 digits at [2,12)
// BARCODE_FORMS: label also has a 24-character SORTING barcode: product(2) + 1 digit + postcode(5) + customer(6) +
// weight in 10 g (4) + options(5) + mod10 key; it contains no parcel number. Second label number
// "0097100118Q5380511833101312A" = 009 71001 18Q... (partner form)
// LOOKUP: 8L Access France, 8V Expert France, 7A Expert Outre-mer, 8R return, 6A/6C/6L/6Y/5N/5W/8G/8U/8Q/9V also
// issued; CY / EY = international (S10)
// PATTERN: ^[5-9][A-Z][0-9]{11}$
const N13: Format = Format::new("colissimo-13", "13-character parcel number")
    .shape(&[chars(Product, "5..9", 1), upper(Product, 1), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(2))
    .evidence(OpenSource(
        &[
            "CPAN Business::Colissimo",
            "Colissimo GeoLabel national format, s. 2.3 (cited by plhery/delivery-tracker)",
            "akretion/roulier (laposte_fr tests)",
            "plhery/delivery-tracker:packages/carriers (carrier detection tests and validators, 2026)",
        ],
        "2026-11",
    ))
    .grouping(&[2, 5, 5, 1])
    .valid(&[
        "8L20524752032",
        "8G45061126689",
        "8U01130342039",
        "6A62957360897",
        "6A61031888418",
        "8Q53804957971",
        "9V31904388888",
        "8V01234567895",
    ])
    .invalid(&[("8G12345678901", CheckDigitMismatch), ("6A62957360898", CheckDigitMismatch)]);
const _: () = N13.sound();

/// UPU S10 issued by FR.
// CHECK: s10: weights 8,6,4,2,3,5,9,7 over the 8 serial digits; r = 11 - (sum mod 11); 10->0, 11->5, else r DOMAIN: 8
// serial digits only; the 2 service letters and the 2-letter issuer code do not enter
// BARCODE_FORMS: Code 128 of the 13 characters as they are
// LOOKUP: service indicator (first letter): R registered, C parcel, E EMS, L tracked letter-post, U untracked
// letter-post, V insured, H e-commerce parcel, A/B/D/N/P/Z domestic/bilateral
// PATTERN: ^(?:C[A-Z]|EY|EW|EN)[0-9]{9}FR$
const INTL: Format = Format::new("colissimo-intl", "UPU S10 issued by FR")
    .shape(&[
        either(&[&[lit("C"), upper(Service, 1)], &[lit("EY")], &[lit("EW")], &[lit("EN")]]),
        digits(Serial, 8),
        check_digit(),
        lit("FR"),
    ])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["karrioapi/karrio:modules/connectors/laposte (fixtures)", "CPAN Business::Colissimo", "UPU S10 standard"],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["EW112720413FR", "CY012345675FR"])
    .invalid(&[("EW112720414FR", CheckDigitMismatch)]);
const _: () = INTL.sound();
