//! PTT 土耳其邮政, postal operator of Türkiye.
//!
//! It uses S10 numbers that end in TR, and several domestic schemes that are known from one public tracker of 2024.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("ptt", "PTT")
    .zh("土耳其邮政")
    .country("TR")
    .kind(Post)
    .tracking_url("https://gonderitakip.ptt.gov.tr/Track/Verify?q={number}")
    .aliases(&["PTT Kargo"])
    .aftership("ptt-posta")
    .seventeentrack(20111)
    .formats(&[S10, KP, N13, PA, PA11, YN_P1]);

/// S10 item ending in TR.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
///
/// The samples are made up.
const S10: Format = Format::new("ptt-s10", "S10 item ending in TR")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TR")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &[
            "Kutepov/parcels:common/components/services/PttService.php",
            "UPU S10",
            "sharitonoff/Delivery:delivery.class.php",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829TR", "RR123456785TR"])
    .invalid(&[("RR473124820TR", CheckDigitMismatch), ("RR123456789TR", CheckDigitMismatch)]);
const _: () = S10.sound();

/// KP and eleven digits.
///
/// The sample is made up.
const KP: Format = Format::new("ptt-kp", "KP and eleven digits")
    .shape(&[lit("KP"), digits(Serial, 11)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["KP02123456789"])
    .invalid(&[("KP0212345678", WrongLength)]);
const _: () = KP.sound();

/// 13 digits.
///
/// The sample is made up.
const N13: Format = Format::new("ptt-13", "13 digits")
    .shape(&[lit("2"), digits(Serial, 12)])
    .evidence(Observed(&["general knowledge"], "2026-11"))
    .standing(Preview)
    .valid(&["2712345678901"])
    .invalid(&[("271234567890", WrongLength)]);
const _: () = N13.sound();

/// PA, two characters, seven digits and TR.
///
/// The sample is made up.
const PA: Format = Format::new("ptt-pa", "PA, two characters, seven digits and TR")
    .shape(&[lit("PA"), alnum(Reference, 2), digits(Serial, 7), lit("TR")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PttService.php"], "2026-11"))
    .valid(&["PAAB1234567TR"])
    .invalid(&[("PAAB123456TR", WrongLength)]);
const _: () = PA.sound();

/// P, eleven digits and A.
///
/// The sample is made up.
const PA11: Format = Format::new("ptt-pa11", "P, eleven digits and A")
    .shape(&[lit("P"), digits(Serial, 11), lit("A")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PttService.php"], "2026-11"))
    .valid(&["P12345678901A"])
    .invalid(&[("P1234567890A", WrongLength)]);
const _: () = PA11.sound();

/// YN, nine digits and P1.
const YN_P1: Format = Format::new("ptt-yn-p1", "YN, nine digits and P1")
    .shape(&[lit("YN"), digits(Serial, 9), lit("P1")])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PttService.php"], "2026-11"));
const _: () = YN_P1.sound();
