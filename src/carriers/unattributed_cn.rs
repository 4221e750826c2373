//! Unattributed shapes met by China-export buyers: an identifier that many operators share.
//!
//! Shapes that are frequent in a corpus of searched numbers and whose issuer is not known. They stand here so that
//! such a number is called known in shape, and is not forced on a neighbour.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("unattributed-cn", "Unattributed shapes met by China-export buyers")
    .zh("来源未明的中国跨境件")
    .kind(Identifier)
    .formats(&[UY_JL, RS_UZ_Y, RR_F, CC12, CC14, N13, N0031, MMXQP]);

/// UY, a date, six digits and JL.
const UY_JL: Format = Format::new("unattr-uy-jl", "UY, a date, six digits and JL")
    .shape(&[lit("UY"), digits(Date, 6), digits(Serial, 6), lit("JL")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["UY210111002125JL"])
    .note("Such numbers were met on parcels to the Caribbean.");
const _: () = UY_JL.sound();

/// RS or UZ, nine digits and 6Y.
const RS_UZ_Y: Format = Format::new("unattr-rs-uz-y", "RS or UZ, nine digits and 6Y")
    .shape(&[one_of(Prefix, &["RS", "UZ"]), digits(Serial, 9), lit("6Y")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RS0154313556Y", "UZ0059526156Y"])
    .note("Such numbers were met on parcels to Israel and Palestine; the last digit is always 6.");
const _: () = RS_UZ_Y.sound();

/// RR, ten digits and F.
const RR_F: Format = Format::new("unattr-rr-f", "RR, ten digits and F")
    .shape(&[lit("RR"), digits(Serial, 10), lit("F")])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["RR8511822817F"])
    .note("Such numbers were met mostly on parcels to the Czech Republic.");
const _: () = RR_F.sound();

/// PL, IT, CZ or NL and twelve digits.
const CC12: Format = Format::new("unattr-cc12", "PL, IT, CZ or NL and twelve digits")
    .shape(&[one_of(Prefix, &["CZ", "IT", "NL", "PL"]), lit("0000"), digits(Serial, 8)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["PL000013185171", "IT000009417081", "CZ000003932169"])
    .note("Such numbers were met on parcels to the country that it names.");
const _: () = CC12.sound();

/// CC101 and eleven digits.
const CC14: Format = Format::new("unattr-cc14", "CC101 and eleven digits")
    .shape(&[lit("CC101"), digits(Serial, 11)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["CC10100004712056"])
    .note("Such numbers were met on parcels to French-speaking Africa.");
const _: () = CC14.sound();

/// N0000 and nine digits.
const N13: Format = Format::new("unattr-n13", "N0000 and nine digits")
    .shape(&[lit("N0000"), digits(Serial, 9)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["N0000001911759"])
    .note("Such numbers were met on parcels to Korea.");
const _: () = N13.sound();

/// 0031-M or 0031-X and twelve digits.
const N0031: Format = Format::new("unattr-0031", "0031-M or 0031-X and twelve digits")
    .shape(&[digits(Prefix, 4), lit("-"), chars(Reference, "MX", 1), digits(Serial, 12)])
    .evidence(Observed(&["Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .valid(&["0031-M000002304999"])
    .note("Such numbers were met mostly on parcels to the Philippines.");
const _: () = N0031.sound();

/// MMXQP, nine digits and a letter.
const MMXQP: Format = Format::new("unattr-mmxqp", "MMXQP, nine digits and a letter")
    .shape(&[lit("MMXQP"), digits(Serial, 9), chars(Suffix, "NR", 1)])
    .evidence(Observed(
        &[
            "Kutepov/parcels:track-numbers.csv",
            "Quality Post Mexico service exists in Kutepov/parcels:common/components/services",
        ],
        "2026-11",
    ))
    .valid(&["MMXQP010999096N"])
    .note("Such numbers were met on parcels to Mexico.");
const _: () = MMXQP.sound();
