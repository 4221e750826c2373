//! Posti via China 芬兰邮政, postal operator of Finland.
//!
//! On AliExpress: ITELLA, `ITELLA_PY`.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("finland-post-cn", "Posti via China")
    .zh("芬兰邮政")
    .country("FI")
    .kind(Post)
    .aliases(&["速优宝"])
    .aftership("posti")
    .formats(&[S10]);

/// S10 item ending in FI.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// In a corpus of searched numbers these letters were met: RR, CE.
const S10: Format = Format::new("finland-post-cn-s10", "S10 item ending in FI")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("FI")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["UPU S10", "Kutepov/parcels:track-numbers.csv"], "2026-11"))
    .role(Role::FirstMile)
    .valid(&["UA123456785FI"]);
const _: () = S10.sound();
