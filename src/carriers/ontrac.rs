//! OnTrac, regional parcel carrier of the United States.
//!
//! It merged with LaserShip in 2021. Its own page lists the prefixes C, D, 1LS, LS, LX and BN. The check of C and D
//! numbers was confirmed by its staff: that of UPS, with the letter as a value.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ontrac", "OnTrac")
    .country("US")
    .kind(Regional)
    .tracking_url("https://www.ontrac.com/tracking/?number={number}")
    .aftership("ontrac")
    .seventeentrack(100049)
    .formats(&[C, D, BN, LS, N1LS, LX, N1LS_PIECE]);

/// C and 14 digits.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `C1103150000187` the sum is 41, so the digit is 9.
const C: Format = Format::new("ontrac-c", "C and 14 digits")
    .shape(&[lit("C"), digits(Serial, 13), check_digit()])
    .check(Check::Ups, From(0))
    .evidence(OpenSource(
        &["jkeen/tracking_number_data:couriers/ontrac.json", "https://example-a.com/answer/5783756 (quotes OnTrac)"],
        "2026-11",
    ))
    .valid(&[
        "C11031500001879",
        "C10999911320231",
        "C11121552953069",
        "C11121553156000",
        "C10999814714549",
        "C10999606576777",
        "C11001105367744",
    ])
    .invalid(&[("C11031500001889", CheckDigitMismatch), ("C10999911320232", CheckDigitMismatch)]);
const _: () = C.sound();

/// D and 14 digits.
///
/// The check digit is that of UPS: weights 1 and 2 from the left, letters by value, and the digit fills the sum up to
/// a multiple of ten. For `D1001135445370` the sum is 53, so the digit is 7.
const D: Format = Format::new("ontrac-d", "D and 14 digits")
    .shape(&[lit("D"), digits(Serial, 13), check_digit()])
    .check(Check::Ups, From(0))
    .evidence(OpenSource(&["jkeen/tracking_number_data:couriers/ontrac.json"], "2026-11"))
    .valid(&["D10011354453707", "D10011345983010", "D10011342332145"])
    .invalid(&[("D10011345983012", CheckDigitMismatch)]);
const _: () = D.sound();

/// BN prefix.
const BN: Format = Format::new("ontrac-bn", "BN prefix")
    .shape(&[lit("BN"), alnum_between(Reference, 8, 20)])
    .evidence(Observed(&["https://github.com/jkeen/tracking_number_data/issues/111"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = BN.sound();

/// LS prefix.
const LS: Format = Format::new("ontrac-ls", "LS prefix")
    .shape(&[lit("LS"), alnum_between(Reference, 6, 20)])
    .evidence(Observed(&["https://github.com/jkeen/tracking_number_data/issues/111"], "2026-11"))
    .standing(DeclaredOnly);
const _: () = LS.sound();

/// 1LS prefix.
///
/// The numbers of LaserShip.
const N1LS: Format = Format::new("ontrac-1ls", "1LS prefix")
    .shape(&[lit("1LS"), alnum_between(Reference, 9, 20), optional(&[lit("-"), digits(Serial, 1)])])
    .evidence(Observed(
        &[
            "https://github.com/jkeen/tracking_number_data/issues/111",
            "tests of a public program that sends parcels of Alibaba",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["1LSD01R00181SAH", "1LSCXVE0058631Y"])
    .invalid(&[("1LS123", WrongLength)]);
const _: () = N1LS.sound();

/// LX prefix.
const LX: Format = Format::new("ontrac-lx", "LX prefix")
    .shape(&[lit("LX"), digits_between(Serial, 6, 14)])
    .evidence(Observed(
        &[
            "https://github.com/jkeen/tracking_number_data/issues/111",
            "tests of a public program that sends parcels of Alibaba",
        ],
        "2026-11",
    ))
    .standing(DeclaredOnly)
    .valid(&["LX1234567890123"])
    .invalid(&[("LX123", WrongLength)]);
const _: () = LX.sound();

/// 1LS prefix, a hyphen and the piece.
///
/// The numbers of LaserShip. The sample is made up.
const N1LS_PIECE: Format = Format::new("ontrac-1ls-piece", "1LS prefix, a hyphen and the piece")
    .shape(&[
        lit("1LS"),
        chars(Prefix, "0..68..9A..Z", 1),
        alnum_between(Reference, 11, 16),
        lit("-"),
        digits(Piece, 1),
    ])
    .evidence(OpenSource(&["PackageX vision SDK LasershipCourier"], "2026-11"))
    .standing(DeclaredOnly)
    .valid(&["1LS9141777631706-1"]);
const _: () = N1LS_PIECE.sound();
