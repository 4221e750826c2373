//! Ukrposhta 乌克兰邮政, postal operator of Ukraine.
//!
//! Three of three public domestic numbers agree with the check. One example of its documents is said to print 1 where
//! the sum gives 11.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ukrposhta", "Ukrposhta")
    .zh("乌克兰邮政")
    .country("UA")
    .kind(Post)
    .tracking_url("https://track.ukrposhta.ua/tracking_UA.html?barcode={number}")
    .seventeentrack(21021)
    .formats(&[N13, S10]);

/// Domestic barcode.
///
/// Weights 2 to 7 from the right, and 11 less the sum mod 11 is the check digit (10 and 11 print 0). For
/// `050012825461` the sum is 166, which leaves 1, so the digit is 0.
const N13: Format = Format::new("ukrposhta-13", "Domestic barcode")
    .shape(&[digits(Postcode, 5), digits(Serial, 7), check_digit()])
    .check(Check::Mod11 { weights: &[7, 6, 5, 4, 3, 2], remainder: Remainder::Zero }, From(0))
    .evidence(OpenSource(
        &[
            "RomaBilka/parcel-tracking:pkg/determine-delivery/carriers/ukrposhta",
            "plhery/delivery-tracker:packages/carriers",
        ],
        "2026-11",
    ))
    .valid(&["0500128254610", "0500128254873", "0505046438129"])
    .invalid(&[("0500128254611", CheckDigitMismatch)]);
const _: () = N13.sound();

/// S10 item ending in UA.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("ukrposhta-s10", "S10 item ending in UA")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("UA")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["RomaBilka/parcel-tracking", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829UA"])
    .invalid(&[("RR473124820UA", CheckDigitMismatch)]);
const _: () = S10.sound();
