//! Česká pošta 捷克邮政, postal operator of the Czech Republic.
//!
//! The domestic number of 13 characters ends its digits with a check of its own, which holds for 11 of 11 real
//! numbers in the fixtures of a public client. The letter behind it names a region or customer. Abroad it uses S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ceska-posta", "Česká pošta")
    .zh("捷克邮政")
    .country("CZ")
    .kind(Post)
    .tracking_url("https://www.postaonline.cz/trackandtrace/-/zasilka/cislo?parcelNumbers={number}")
    .aliases(&["Balíkovna"])
    .aftership("ceska-posta")
    .seventeentrack(3221)
    .formats(&[N13, S10]);

/// Domestic podací číslo.
///
/// The check digit is that of S10 with one more digit in front: weights 1, 8, 6, 4, 2, 3, 5, 9, 7. In `030512724` they
/// come to 133, which leaves 1, so the digit is 0.
///
/// Letters: RR registered, BA small parcel, DR and DV to the door, DE at a fixed time, NP, NV, NA and NB to a post
/// office or box, BE express, BN oversize, BB and VV insured, VL valuable letter, RT data box, CE, CS and CV abroad,
/// EE and EM express abroad.
const N13: Format = Format::new("ceska-posta-13", "Domestic podací číslo")
    .shape(&[upper(Product, 2), digits(Reference, 9), check_digit(), upper(Suffix, 1)])
    .check(Check::Mod11 { weights: &[1, 8, 6, 4, 2, 3, 5, 9, 7], remainder: Remainder::Postal }, From(2))
    .evidence(OpenSource(
        &[
            "foton/czech_post_b2b_client (fixtures, documents/parcel_types.md)",
            "https://www.ceskaposta.cz/rady-a-navody/carove-kody-na-doporucene-zasilky",
        ],
        "2026-11",
    ))
    .grouping(&[2, 10, 1])
    .valid(&[
        "BA0305127240L",
        "BA0305117707L",
        "BA0109964075X",
        "BA0146149139X",
        "DR0404870003M",
        "BX0305100675L",
        "RR0305128109L",
        "DR9016151977C",
    ])
    .invalid(&[("BA0305127241L", CheckDigitMismatch), ("DR1010101010B", CheckDigitMismatch)]);
const _: () = N13.sound();

/// S10 item ending in CZ.
///
/// The check digit is that of S10: the products of `44212071` come to 142, which leaves 10, and 11 less 10 is 1.
const S10: Format = Format::new("ceska-posta-s10", "S10 item ending in CZ")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CZ")])
    .check(Check::S10, From(2))
    .evidence(OpenSource(&["foton/czech_post_b2b_client (fixtures)", "UPU S10"], "2026-11"))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR442120711CZ", "RR950819194CZ", "RR442097862CZ"])
    .invalid(&[("RR442120712CZ", CheckDigitMismatch)]);
const _: () = S10.sound();
