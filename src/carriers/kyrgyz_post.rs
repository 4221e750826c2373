//! Kyrgyz Post, postal operator of Kyrgyzstan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("kyrgyz-post", "Kyrgyz Post").zh("吉尔吉斯斯坦邮政").country("KG").kind(Post).seventeentrack(11091).formats(&[S10]);

/// S10 item ending in KG.
///
/// The check digit is that of S10: the products of `45678901` come to 176, which leaves 0, so the digit is 5.
const S10: Format = Format::new("kyrgyz-post-s10", "S10 item ending in KG")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("KG")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["sharitonoff/Delivery:delivery.class.php", "UPU S10", "unicod3/kargo:usps_test.go"],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["VA456789015KG"])
    .invalid(&[("RR123456789KG", CheckDigitMismatch)])
    .note("In the sample the sum leaves 0, so that 11 is left over and the digit is 5.");
const _: () = S10.sound();
