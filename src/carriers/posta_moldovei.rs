//! Poșta Moldovei 摩尔多瓦邮政, postal operator of Moldova.
//!
//! Local items have 14 characters: D, a letter, ten digits and RR, CC, AS or AR. Abroad it uses S10.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("posta-moldovei", "Poșta Moldovei")
    .zh("摩尔多瓦邮政")
    .country("MD")
    .kind(Post)
    .tracking_url("https://www.posta.md/en/tracking?id={number}")
    .seventeentrack(13161)
    .formats(&[LOCAL, S10]);

/// Local item.
const LOCAL: Format = Format::new("posta-moldovei-local", "Local item")
    .shape(&[lit("D"), upper(Service, 1), digits(Serial, 10), one_of(Product, &["AR", "AS", "CC", "RR"])])
    .evidence(CarrierDoc(&["http://www.posta.md/en/tracking"], "2026-11"))
    .valid(&["DS0123456789RR"])
    .invalid(&[("DS012345678RR", WrongLength)]);
const _: () = LOCAL.sound();

/// S10 item ending in MD.
///
/// The check digit is that of S10: the products of `47312482` come to 200, which leaves 2, and 11 less 2 is 9.
const S10: Format = Format::new("posta-moldovei-s10", "S10 item ending in MD")
    .shape(&[chars(Service, "ACEHLRSUV", 1), upper(Service, 1), digits(Serial, 8), check_digit(), lit("MD")])
    .check(Check::S10, From(2))
    .evidence(CarrierDoc(
        &[
            "http://www.posta.md/en/tracking",
            "Kutepov/parcels:common/components/services/MoldovaPostService.php",
            "UPU S10",
        ],
        "2026-11",
    ))
    .grouping(&[2, 8, 1, 2])
    .valid(&["RR473124829MD"])
    .invalid(&[("RR473124820MD", CheckDigitMismatch)]);
const _: () = S10.sound();
