//! La Poste Tunisienne, postal operator of Tunisia.

use crate::rule::prelude::*;

/// The carrier and its formats.
pub const CARRIER: Carrier =
    Carrier::new("tunisia-post", "La Poste Tunisienne").zh("突尼斯邮政").country("TN").kind(Post).formats(&[S10]);

/// S10 item ending in TN.
///
/// The check digit is that of S10: the products of `12345678` come to 204, which leaves 6, and 11 less 6 is 5.
///
/// The sample is made up.
const S10: Format = Format::new("tunisia-post-s10", "S10 item ending in TN")
    .shape(&[code(Service, Registry::S10Service), digits(Serial, 8), check_digit(), lit("TN")])
    .check(Check::S10, From(2))
    .evidence(Standard(
        &["Kutepov/parcels:common/components/services/LaPosteDeTunisiaService.php", "UPU S10"],
        "2026-11",
    ))
    .grouping(&[2, 3, 3, 3, 2])
    .valid(&["RR123456785TN"])
    .invalid(&[("RR123456789TN", CheckDigitMismatch)]);
const _: () = S10.sound();
