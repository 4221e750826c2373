//! Pakistan Post 巴基斯坦邮政, postal operator of Pakistan.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier = Carrier::new("pakistan-post", "Pakistan Post")
    .zh("巴基斯坦邮政")
    .country("PK")
    .kind(Post)
    .seventeentrack(16011)
    .formats(&[S10, COD]);

/// S10 item ending in PK.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("pakistan-post-s10", "S10 item ending in PK")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("PK")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["sharitonoff/Delivery:delivery.class.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785PK"])
    .invalid(&[("RR123456789PK", CheckDigitMismatch)]);
const _: () = S10.sound();

/// Three letters, such as COD, and eight digits.
const COD: Format = Format::new("pakistan-post-cod", "Three letters, such as COD, and eight digits")
    .shape(&[upper(Prefix, 3), digits(Serial, 8)])
    .evidence(OpenSource(&["Kutepov/parcels:common/components/services/PakistanPostService.php"], "2026-11"))
    .valid(&["COD00582457"]);
const _: () = COD.sound();
