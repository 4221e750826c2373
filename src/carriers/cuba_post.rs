//! Correos de Cuba, postal operator of Cuba.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("cuba-post", "Correos de Cuba").zh("古巴邮政").country("CU").kind(Post).seventeentrack(3201).formats(&[S10]);

/// S10 item ending in CU.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("cuba-post-s10", "S10 item ending in CU")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("CU")])
    .check(Check::S10, From(2))
    .evidence(Standard(&["Kutepov/parcels:common/components/services/CorreosDeCubaService.php", "UPU S10"], "2026-11"))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785CU"])
    .invalid(&[("RR123456789CU", CheckDigitMismatch)]);
const _: () = S10.sound();
