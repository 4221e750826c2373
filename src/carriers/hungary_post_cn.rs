//! Magyar Posta via China 匈牙利邮政, postal operator of Hungary.
//!
//! On AliExpress: HUPOST (HUAPT).

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("hungary-post-cn", "Magyar Posta via China")
    .zh("匈牙利邮政")
    .country("HU")
    .kind(Post)
    .aftership("magyar-posta")
    .formats(&[S10]);

/// S10 item ending in HU.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// R and L were met as first letters.
const S10: Format = Format::new("hungary-post-cn-s10", "S10 item ending in HU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("HU")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785HU"]);
const _: () = S10.sound();
