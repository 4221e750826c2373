//! Colissimo, postal operator of France.
//!
//! Seven of seven public numbers agree with the check, into which the product code in front does not enter. Abroad it
//! uses S10 numbers that end in FR.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("colissimo", "Colissimo")
    .country("FR")
    .kind(Post)
    .tracking_url("https://www.laposte.fr/outils/suivre-vos-envois?code={number}")
    .aftership("la-poste-colissimo")
    .seventeentrack(6051)
    .formats(&[N13, INTL, LETTER]);

/// Parcel number, 13 characters.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `2052475203` the sum is 58, so the digit is 2.
///
/// Products: 8L and 8V France, 7A overseas, 8R return, CY and EY abroad (S10). The 24 characters beside it sort the
/// parcel and do not hold its number.
const N13: Format = Format::new("colissimo-13", "Parcel number, 13 characters")
    .shape(&[chars(Product, "5..9", 1), upper(Product, 1), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(2))
    .evidence(OpenSource(
        &[
            "CPAN Business::Colissimo",
            "Colissimo GeoLabel national format, s. 2.3 (cited by plhery/delivery-tracker)",
            "akretion/roulier (laposte_fr tests)",
            "plhery/delivery-tracker:packages/carriers",
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

/// S10 item ending in FR.
///
/// The check digit is that of S10: the products of `11272041` come to 85, which leaves 8, and 11 less 8 is 3.
const INTL: Format = Format::new("colissimo-intl", "S10 item ending in FR")
    .shape(&[
        one_of(
            Service,
            &[
                "CA", "CB", "CC", "CD", "CE", "CF", "CG", "CH", "CI", "CJ", "CK", "CL", "CM", "CN", "CO", "CP", "CQ",
                "CR", "CS", "CT", "CU", "CV", "CW", "CX", "CY", "CZ", "EN", "EW", "EY",
            ],
        ),
        digits(Serial, 8),
        check_digit(),
        lit("FR"),
    ])
    .check(Check::S10, From(2))
    .evidence(OpenSource(
        &["karrioapi/karrio:modules/connectors/laposte (fixtures)", "CPAN Business::Colissimo", "UPU S10"],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["EW112720413FR", "CY012345675FR"])
    .invalid(&[("EW112720414FR", CheckDigitMismatch)]);
const _: () = INTL.sound();

/// Letter of La Poste, a digit, a letter and eleven digits.
///
/// The check digit is that of GS1: weights 3 and 1 from the right, and the digit fills the sum up to a multiple of
/// ten. For `0000000000` the sum is 0, so the digit is 0.
///
/// One portal tracks parcels and letters.
///
/// The sample is made up.
const LETTER: Format = Format::new("colissimo-letter", "Letter of La Poste, a digit, a letter and eleven digits")
    .shape(&[chars(Product, "1..4", 1), upper(Product, 1), digits(Serial, 10), check_digit()])
    .check(Check::Gs1, From(2))
    .evidence(Observed(&["general knowledge; same 2+10+1 layout as Colissimo"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1K00000000000"])
    .invalid(&[("1K0000000000", WrongLength)]);
const _: () = LETTER.sound();
